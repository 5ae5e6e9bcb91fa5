//! Bundles from text, planned and applied.

use medpipe_fhir_bundle::{
    ApplyConfig, BundleId, BundleResult, MemoryStore, Plan, PlanConfig, Planner,
};
use medpipe_fhir_model::{Document, Position};

/// A document of a literal.
pub fn doc(json: &str) -> Document {
    Document::parse(json.as_bytes().to_vec()).unwrap()
}

/// A Bundle of that type with those entries.
pub fn bundle(kind: &str, entries: &[&str]) -> Document {
    doc(&format!(r#"{{"resourceType":"Bundle","type":"{kind}","entry":[{}]}}"#, entries.join(",")))
}

/// Plans documents, an input each.
pub fn plan(docs: &[Document], store: &MemoryStore) -> (Plan, Vec<BundleId>) {
    plan_with(docs, store, PlanConfig::default())
}

pub fn plan_with(
    docs: &[Document],
    store: &MemoryStore,
    config: PlanConfig,
) -> (Plan, Vec<BundleId>) {
    let mut planner = Planner::new(config);
    let at = |input| Position { input, ..Position::default() };
    let ids = (0u32..).zip(docs).map(|(n, doc)| planner.add(doc, at(n))).collect();
    (planner.finish(store).unwrap(), ids)
}

/// Plans and applies documents in the order of the plan.
pub fn import(docs: &[Document], store: &mut MemoryStore) -> (Plan, Vec<BundleResult>) {
    import_with(docs, store, &ApplyConfig::default())
}

pub fn import_with(
    docs: &[Document],
    store: &mut MemoryStore,
    config: &ApplyConfig,
) -> (Plan, Vec<BundleResult>) {
    let (plan, _) = plan(docs, store);
    let order: Vec<BundleId> = plan.bundle_order().collect();
    let results = order
        .iter()
        .map(|id| plan.apply(*id, &docs[id.0 as usize], config, store).unwrap())
        .collect();
    (plan, results)
}

/// What the store holds, as lines `Type/id JSON`.
pub fn lines(store: &MemoryStore) -> Vec<String> {
    store.current().map(|(kind, id, json)| format!("{kind}/{id} {json}")).collect()
}

/// The current JSON of a resource.
pub fn json(store: &MemoryStore, kind: &str, id: &str) -> serde_json::Value {
    let found = store.current().find(|(k, i, _)| *k == kind && *i == id);
    serde_json::from_str(found.unwrap_or_else(|| panic!("no {kind}/{id}")).2).unwrap()
}

/// The rules of all issues of a plan.
pub fn rules(plan: &Plan) -> Vec<String> {
    plan.issues().iter().map(|i| i.issue.rule.to_string()).collect()
}
