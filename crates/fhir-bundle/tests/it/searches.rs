//! Conditions by other search parameters than `identifier` and `_id`.

use medpipe_fhir_bundle::{ApplyConfig, BundleId, MemoryStore, Outcome, Plan, PlanConfig, Planner};
use medpipe_fhir_model::{Document, Position};

use crate::desk::{bundle, json, plan, rules};

/// Plans, looks at the documents again where a condition needs it, and applies.
fn import(docs: &[Document], store: &mut MemoryStore) -> (Plan, Vec<Outcome>) {
    let mut planner = Planner::new(PlanConfig::default());
    let at = |input| Position { input, ..Position::default() };
    let ids: Vec<BundleId> = (0u32..).zip(docs).map(|(n, doc)| planner.add(doc, at(n))).collect();
    if planner.needs_index() {
        ids.iter().zip(docs).for_each(|(id, doc)| planner.index(*id, doc));
    }
    let plan = planner.finish(store).unwrap();
    let mut config = ApplyConfig::default();
    config.all_details = true;
    let mut outcomes = Vec::new();
    for id in plan.bundle_order().collect::<Vec<_>>() {
        let result = plan.apply(id, &docs[id.0 as usize], &config, store).unwrap();
        outcomes.extend(result.details.iter().map(|d| d.outcome));
    }
    (plan, outcomes)
}

fn create(family: &str, condition: &str) -> String {
    format!(
        r#"{{"resource":{{"resourceType":"Patient","name":[{{"family":"{family}"}}],"gender":"female","birthDate":"1980-05-02"}},
          "request":{{"method":"POST","url":"Patient","ifNoneExist":"{condition}"}}}}"#
    )
}

#[test]
fn a_conditional_create_by_name_and_birth_date() {
    let condition = "family=okafor&birthdate=1980-05-02&gender=female,other";
    let docs = [bundle("transaction", &[&create("Okafor", condition)])];
    let mut store = MemoryStore::new();
    let (plan, outcomes) = import(&docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(outcomes, [Outcome::Created]);
    assert_eq!(import(&docs, &mut store).1, [Outcome::Existing], "the store has it");
    // In the input: of the same document, or of another one.
    let both = [bundle("batch", &[&create("Okafor", condition), &create("Okafor", condition)])];
    assert_eq!(import(&both, &mut MemoryStore::new()).1, [Outcome::Created, Outcome::Existing]);
    let apart = [docs[0].clone(), bundle("batch", &[&create("Okafor", condition)])];
    assert_eq!(import(&apart, &mut MemoryStore::new()).1, [Outcome::Created, Outcome::Existing]);
    // Several.
    let plain = r#"{"resource":{"resourceType":"Patient","name":[{"family":"Okafor"}],"gender":"other","birthDate":"1980-05-02"},"request":{"method":"POST","url":"Patient"}}"#;
    import(&[bundle("batch", &[plain])], &mut store);
    let (plan, _) = import(&docs, &mut store);
    assert!(rules(&plan).contains(&"condition-ambiguous".to_owned()));
    // Who does not meet the condition itself would be stored again and again.
    let (plan, _) =
        import(&[bundle("batch", &[&create("Ada", "family=okafor")])], &mut MemoryStore::new());
    assert!(rules(&plan).contains(&"condition-not-met".to_owned()));
}

#[test]
fn updates_deletions_patches_and_references() {
    let practitioner = r#"{"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003","resource":{"resourceType":"Practitioner","active":true,"name":[{"family":"Grey"}]},"request":{"method":"POST","url":"Practitioner"}}"#;
    let patient = r#"{"resource":{"resourceType":"Patient","id":"p","gender":"male","generalPractitioner":[{"reference":"Practitioner?name=grey&active=true"}]},"request":{"method":"PUT","url":"Patient/p"}}"#;
    let mut store = MemoryStore::new();
    let (plan, _) = import(&[bundle("transaction", &[patient, practitioner])], &mut store);
    assert!(plan.is_clean(), "{plan}");
    let found = json(&store, "Patient", "p")["generalPractitioner"][0]["reference"].clone();
    assert_eq!(found, "Practitioner/11111111-aaaa-4aaa-8aaa-000000000003");

    let update = r#"{"resource":{"resourceType":"Patient","active":true,"generalPractitioner":[{"reference":"Practitioner/11111111-aaaa-4aaa-8aaa-000000000003"}]},
      "request":{"method":"PUT","url":"Patient?general-practitioner=Practitioner/11111111-aaaa-4aaa-8aaa-000000000003"}}"#;
    let (plan, outcomes) = import(&[bundle("batch", &[update])], &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(outcomes, [Outcome::Updated]);
    let gone = r#"{"request":{"method":"DELETE","url":"Patient?active=true"}}"#;
    assert_eq!(import(&[bundle("batch", &[gone])], &mut store).1, [Outcome::Deleted]);

    // What refers to an entry by its fullUrl is found by the id that the entry gets.
    let refers = r#"{"resource":{"resourceType":"Basic","id":"b","code":{"text":"x"},"subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003"}},"request":{"method":"PUT","url":"Basic/b"}}"#;
    let asks = r#"{"resource":{"resourceType":"Basic","code":{"text":"y"},"subject":{"reference":"Practitioner/11111111-aaaa-4aaa-8aaa-000000000003"}},"request":{"method":"POST","url":"Basic","ifNoneExist":"subject=Practitioner/11111111-aaaa-4aaa-8aaa-000000000003"}}"#;
    let docs = [bundle("batch", &[practitioner, refers, asks])];
    let (_, outcomes) = import(&docs, &mut MemoryStore::new());
    assert_eq!(outcomes, [Outcome::Created, Outcome::Created, Outcome::Existing]);
}

#[test]
fn unknown_parameters_are_refused_by_name() {
    for condition in ["frobnicate=1", "family=okafor&frobnicate=1", "family:phonetic=x"] {
        let docs = [bundle("transaction", &[&create("Okafor", condition)])];
        let (plan, outcomes) = import(&docs, &mut MemoryStore::new());
        assert_eq!(outcomes, [Outcome::Failed]);
        let issue = plan.issues().iter().find(|i| i.issue.rule == "condition").unwrap();
        let named = if condition.contains("frobnicate") { "frobnicate" } else { "family" };
        assert!(issue.issue.diagnostics.contains(named), "{}", issue.issue.diagnostics);
    }
    let reference = r#"{"resource":{"resourceType":"Patient","id":"p","generalPractitioner":[{"reference":"Practitioner?frobnicate=1"}]}}"#;
    let (plan, _) = import(&[bundle("batch", &[reference])], &mut MemoryStore::new());
    assert!(rules(&plan).contains(&"condition".to_owned()));
}

#[test]
fn without_a_second_look_conditions_fail() {
    let docs = [bundle("batch", &[&create("Okafor", "family=okafor")])];
    let (plan, _) = plan(&docs, &MemoryStore::new());
    assert!(rules(&plan).contains(&"condition-without-index".to_owned()), "{plan}");
}
