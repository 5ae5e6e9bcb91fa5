//! Imports into a store file: durable, repeatable, resumable, read like any store.

use medpipe_adapter_sqlite::{ImportStore, Store};
use medpipe_fhir_bundle::{
    ApplyConfig, ImportTarget as _, Lookup as _, Outcome, PlanConfig, Planner, Position,
};
use medpipe_fhir_model::Document;

fn bundle(entries: &str) -> Document {
    let text = format!(r#"{{"resourceType":"Bundle","type":"transaction","entry":[{entries}]}}"#);
    Document::parse(text.into_bytes()).unwrap()
}

fn import(store: &mut ImportStore, doc: &Document) -> std::collections::BTreeMap<Outcome, u64> {
    let mut planner = Planner::new(PlanConfig::default());
    let id = planner.add(doc, Position::default());
    let plan = planner.finish(store).unwrap();
    plan.apply(id, doc, &ApplyConfig::default(), store).unwrap().outcomes
}

const PATIENT: &str = r#"{"fullUrl":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab","resource":{"resourceType":"Patient",
  "meta":{"tag":[{"code":"t"}]},"identifier":[{"system":"s:1","value":"7"}]},
  "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=s:1|7"}}"#;
const CONDITION: &str = r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient?identifier=s:1|7"}},
  "request":{"method":"PUT","url":"Condition/c"}}"#;

#[test]
fn several_may_open_a_new_store_at_once() {
    for _ in 0..40 {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        std::thread::scope(|scope| {
            let open = || scope.spawn(|| ImportStore::open(&path).map(drop));
            let all = [open(), open(), open()];
            for opened in all {
                opened.join().unwrap().unwrap();
            }
        });
    }
}

#[test]
fn imports_are_durable_and_repeatable() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("s");
    let doc = bundle(&format!("{PATIENT},{CONDITION}"));
    let mut store = ImportStore::open(&path).unwrap();
    assert_eq!(import(&mut store, &doc)[&Outcome::Created], 2);
    drop(store); // as a crash would: the journal is left

    let mut store = ImportStore::open(&path).unwrap();
    let again = import(&mut store, &doc);
    assert_eq!((again[&Outcome::Existing], again[&Outcome::Unchanged]), (1, 1));
    let changed = CONDITION.replace(r#""id":"c","#, r#""id":"c","recordedDate":"2020","#);
    assert_eq!(import(&mut store, &bundle(&changed))[&Outcome::Updated], 1);
    let gone = bundle(r#"{"request":{"method":"DELETE","url":"Condition/c"}}"#);
    assert_eq!(import(&mut store, &gone)[&Outcome::Deleted], 1);
    assert_eq!(import(&mut store, &gone)[&Outcome::Unchanged], 1);
    let mut seen = Vec::new();
    store
        .for_each_current(|v| {
            seen.push(v.resource_type);
            true
        })
        .unwrap();
    assert_eq!(seen, ["Patient"]);
    store.close().unwrap();

    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "one file, no journal");
    let reader = Store::open_readonly(&path).unwrap();
    reader.verify().unwrap();
    let history = reader.history("Condition", "c").unwrap();
    let shape: Vec<_> = history.iter().map(|v| (v.version, v.is_current, v.is_deleted)).collect();
    assert_eq!(shape, [(1, false, false), (2, false, false), (3, true, true)]);
    assert!(
        history[0]
            .content
            .contains(r#""reference":"Patient/f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab""#)
    );
    let patient = reader.get("Patient", "f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab").unwrap().unwrap();
    assert!(patient.content.contains(r#""tag":[{"code":"t"}]"#));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_a_new_store() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    ImportStore::open(dir.path().join("s")).unwrap().close().unwrap();
    let mode = std::fs::metadata(dir.path().join("s")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_rollback_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = ImportStore::open(dir.path().join("s")).unwrap();
    let doc = bundle(PATIENT);
    let mut planner = Planner::new(PlanConfig::default());
    let id = planner.add(&doc, Position::default());
    let plan = planner.finish(&store).unwrap();
    store.begin().unwrap();
    store.note_progress("p", 0, "{}").unwrap();
    plan.render(id, &doc, &ApplyConfig::default()).unwrap().store(&mut store).unwrap();
    store.rollback().unwrap();
    assert!(store.is_empty().unwrap());
    assert!(store.progress("p").unwrap().is_empty());
    assert_eq!(import(&mut store, &doc)[&Outcome::Created], 1);
    store.begin().unwrap();
    store.note_progress("p", 4, "done").unwrap();
    store.commit().unwrap();
    assert_eq!(store.progress("p").unwrap()[&4], "done");
    store.forget_progress().unwrap();
    assert!(store.progress("p").unwrap().is_empty());
}

#[test]
fn a_finished_store_of_the_pipeline_can_be_added_to() {
    let dir = tempfile::tempdir().unwrap();
    let mut built = Store::create(dir.path().join("b")).unwrap();
    let content =
        r#"{"resourceType":"Patient","id":"p","identifier":[{"system":"s:1","value":"7"}]}"#;
    built.put(&medpipe_adapter_sqlite::StoredResource::new("Patient", "p", 1, content)).unwrap();
    built.finish(dir.path().join("s")).unwrap();
    let mut store = ImportStore::open(dir.path().join("s")).unwrap();
    let outcomes = import(&mut store, &bundle(&format!("{PATIENT},{CONDITION}")));
    assert_eq!((outcomes[&Outcome::Existing], outcomes[&Outcome::Created]), (1, 1));
    store.close().unwrap();
    let condition =
        Store::open_readonly(dir.path().join("s")).unwrap().get("Condition", "c").unwrap().unwrap();
    assert!(condition.content.contains(r#""reference":"Patient/p""#));
}

#[test]
fn other_files_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("t"), vec![b'x'; 4096]).unwrap();
    let error = ImportStore::open(dir.path().join("t")).unwrap_err();
    assert!(error.to_string().contains("not a finished medpipe store"), "{error}");
    rusqlite::Connection::open(dir.path().join("o"))
        .unwrap()
        .execute_batch("CREATE TABLE t (a)")
        .unwrap();
    assert!(ImportStore::open(dir.path().join("o")).is_err());
}
