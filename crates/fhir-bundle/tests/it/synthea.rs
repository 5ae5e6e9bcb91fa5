//! The stored Synthea bundles, their entries shuffled and split over files, with circles added.

use medpipe_fhir_bundle::{
    ApplyConfig, BundleId, MemoryStore, Outcome, PlanConfig, Planner, Validate,
};
use medpipe_fhir_model::{Document, Kind, Node, Position};

use crate::shared;

/// A small generator of numbers (SplitMix64), so that every run shuffles alike.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n.max(1) as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// The entries of a bundle, every encounter pointing at a condition that points back at it.
fn entries_with_circles(doc: &Document) -> Vec<String> {
    let mut condition_of = std::collections::HashMap::new();
    for entry in doc.root().each("entry") {
        let condition = entry.get("resource").filter(|r| r.resource_type() == Some("Condition"));
        let encounter = condition.and_then(|c| c.path("encounter.reference")).and_then(Node::text);
        if let (Some(encounter), Some(url)) = (encounter, entry.get("fullUrl")) {
            condition_of.insert(encounter.into_owned(), url.raw().to_owned());
        }
    }
    let text = |entry: Node<'_>| {
        let mut json = Vec::new();
        entry.write_to(&mut json);
        let json = String::from_utf8(json).unwrap();
        let url = entry.get("fullUrl").map(|u| u.raw().to_owned()).unwrap_or_default();
        match condition_of.get(&url) {
            Some(condition) if !json.contains(r#""diagnosis":"#) => json.replacen(
                r#""resourceType":"Encounter","#,
                &format!(r#""resourceType":"Encounter","diagnosis":[{{"condition":{{"reference":"{condition}"}}}}],"#),
                1,
            ),
            _ => json,
        }
    };
    doc.root().each("entry").filter(|e| e.kind() == Kind::Object).map(text).collect()
}

fn pieces(bundles: Vec<Vec<u8>>, seed: u64) -> (Vec<Document>, usize) {
    let mut dice = Dice(seed);
    let mut docs = Vec::new();
    let mut count = 0;
    for bytes in bundles {
        let doc = Document::parse(bytes).unwrap();
        if doc.root().path("type").is_none_or(|t| !t.is_string_eq("transaction")) {
            continue;
        }
        let mut entries = entries_with_circles(&doc);
        count += entries.len();
        dice.shuffle(&mut entries);
        let parts = 1 + dice.below(4);
        let size = entries.len().div_ceil(parts).max(1);
        for part in entries.chunks(size) {
            let text = format!(
                r#"{{"resourceType":"Bundle","type":"transaction","entry":[{}]}}"#,
                part.join(",")
            );
            docs.push(Document::parse(text.into_bytes()).unwrap());
        }
    }
    dice.shuffle(&mut docs);
    (docs, count)
}

fn check(set: &str, most: usize) {
    let Some(bundles) = shared::bundles(set, most) else { return };
    let (docs, count) = pieces(bundles, 7);
    let mut store = MemoryStore::new();
    for round in 0..2 {
        let mut planner = Planner::new(PlanConfig::default());
        for (input, doc) in (0u32..).zip(&docs) {
            planner.add(doc, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&store).unwrap();
        let totals = plan.totals();
        assert!(plan.is_clean(), "{plan}");
        assert_eq!((totals.unresolved, totals.ambiguous, totals.external), (0, 0, 0));
        assert!(totals.resolved as usize > count, "{totals:?}");
        assert!(plan.cycles().groups > 10, "circles were added: {:?}", plan.cycles());
        assert_eq!(plan.order().count(), count);
        let order: Vec<BundleId> = plan.bundle_order().collect();
        let config = ApplyConfig::new(Validate::Structure);
        for id in order {
            let rendered = plan.render(id, &docs[id.0 as usize], &config).unwrap();
            let result = rendered.store(&mut store).unwrap();
            assert_eq!(result.failed, 0);
            if round == 1 {
                assert!(
                    result.outcomes.keys().all(|o| *o == Outcome::Unchanged),
                    "{:?}",
                    result.outcomes
                );
            }
        }
    }
    let mut open = 0;
    for (_, _, json) in store.current() {
        open += json.matches("\"reference\":\"urn:uuid:").count();
    }
    assert_eq!(open, 0, "no reference of the input stays in the store");
}

#[test]
fn bulkserver() {
    check("synthea-r4-bulkserver", usize::MAX);
}

#[test]
fn smart_2019() {
    check("synthea-r4-smart-2019", 60);
}
