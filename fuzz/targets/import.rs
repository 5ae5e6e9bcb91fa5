//! Any documents, planned and imported twice: no panic, every entry has one outcome, and the second time changes nothing, if nothing failed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_bundle::{
    ApplyConfig, BundleId, MemoryStore, PlanConfig, Planner, Validate, dedupe, orphans, stats,
};
use medpipe_fhir_model::{Document, Position, Unit};

/// Between two documents (RFC 7464 puts it before each).
const SEPARATOR: u8 = 0x1e;

fuzz_target!(|bytes: &[u8]| {
    let parts = bytes.split(|byte| *byte == SEPARATOR).take(8);
    let documents: Vec<Document> =
        parts.filter_map(|part| Document::parse(part.to_vec()).ok()).collect();
    if documents.is_empty() {
        return;
    }
    let mut store = MemoryStore::new();
    let mut config = PlanConfig::default();
    config.canonicals = bytes.len() % 2 == 0;
    let mut stored: Vec<Vec<String>> = Vec::new();
    let mut failed = 0;
    for _ in 0..3 {
        let mut planner = Planner::new(config.clone());
        for (input, document) in (0u32..).zip(&documents) {
            planner.add(document, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&store).expect("memory does not fail");
        let _ = format!("{plan}");
        let entries = plan.order().count() as u64;
        let summary = plan.summary();
        assert!(summary.actions.values().sum::<u64>() == entries, "an action for each entry");
        let totals = plan.totals();
        let judged = totals.resolved + totals.external + totals.unresolved + totals.ambiguous;
        assert!(judged == totals.references, "a verdict for each reference");
        let order: Vec<BundleId> = plan.bundle_order().collect();
        assert!(order.len() == documents.len(), "each document once");
        let mut counted = 0;
        for id in order {
            let result = plan
                .apply(
                    id,
                    &documents[id.0 as usize],
                    &ApplyConfig::new(Validate::Structure),
                    &mut store,
                )
                .expect("the documents are those that were planned with");
            assert!(result.successful + result.failed == result.total_resources);
            assert!(result.outcomes.values().sum::<u64>() == result.total_resources);
            counted += result.total_resources;
            failed += result.failed;
        }
        assert!(counted == entries, "an outcome for each entry");
        stored
            .push(store.current().map(|(kind, id, json)| format!("{kind}/{id} {json}")).collect());
    }
    // What failed is tried again, and may find then what it lacked.
    let same = stored.windows(2).all(|pair| pair[0] == pair[1]);
    assert!(same || failed > 0, "a repeated import changes the store");
    for document in &documents {
        let (unit, _) = Unit::from_document(document, Position::default());
        let _ = stats::of(unit.entries.clone(), Some((2026, 1, 1)));
        let _ = orphans::find(unit.entries.clone());
        let _ = dedupe::find(unit.entries, &Default::default());
    }
});
