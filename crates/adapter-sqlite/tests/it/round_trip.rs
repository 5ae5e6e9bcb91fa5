use std::collections::BTreeMap;

use medpipe_adapter_sqlite::{Store, StoredResource};
use medpipe_etl_core::Sensitivity;

use crate::sample::{put_all, records};

#[test]
fn every_field_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path().join("b")).unwrap();
    let full = StoredResource {
        resource_type: "Patient",
        id: "p-1",
        version: 1,
        content: r#"{"a":"é\u0000"}"#,
        population_group: Some("40-49 female"),
        sdoh_category: Some("housing"),
        geographic_region: Some("MA"),
        risk_stratification: Some("high"),
        data_quality_score: Some(0.875),
        sensitivity: Sensitivity::HighlySensitive,
        consent_status: Some("active"),
        is_deleted: true,
        organization: Some("o-1"),
        input: 7,
        entry: Some(3),
    };
    store.put(&full).unwrap();
    store
        .put(&StoredResource {
            data_quality_score: Some(f64::NAN),
            ..StoredResource::new("Group", "g", 1, "{}")
        })
        .unwrap();
    let summary = store.finish(dir.path().join("s")).unwrap();
    assert_eq!((summary.versions, summary.resources), (2, 2));
    assert!(!dir.path().join("b").exists(), "the unfinished file is gone");
    assert_eq!(summary.bytes, std::fs::metadata(dir.path().join("s")).unwrap().len());

    let store = Store::open_readonly(dir.path().join("s")).unwrap();
    let p = store.get("Patient", "p-1").unwrap().unwrap();
    assert_eq!(p.content, full.content);
    assert_eq!(p.population_group.as_deref(), full.population_group);
    assert_eq!(p.sdoh_category.as_deref(), full.sdoh_category);
    assert_eq!(p.geographic_region.as_deref(), full.geographic_region);
    assert_eq!(p.risk_stratification.as_deref(), full.risk_stratification);
    assert_eq!(p.data_quality_score, full.data_quality_score);
    assert_eq!(p.sensitivity, "HighlySensitive");
    assert_eq!(p.consent_status, "active");
    assert_eq!(p.organization.as_deref(), full.organization);
    assert_eq!((p.is_deleted, p.is_current, p.input, p.entry, p.seq), (true, true, 7, Some(3), 1));

    let g = store.get("Group", "g").unwrap().unwrap();
    assert_eq!(g.consent_status, "unknown");
    assert_eq!((g.data_quality_score, g.population_group, g.entry), (None, None, None));
    assert!(store.get("Patient", "nobody").unwrap().is_none());
    store.verify().unwrap();
}

#[test]
fn versions_form_a_history_and_the_last_is_current() {
    let dir = tempfile::tempdir().unwrap();
    let all = records(700);
    let mut store = Store::create(dir.path().join("b")).unwrap();
    put_all(&mut store, &all);
    store.finish(dir.path().join("s")).unwrap();

    let store = Store::open_readonly(dir.path().join("s")).unwrap();
    let (_, id, ..) = &all[0];
    let history = store.history("Observation", id).unwrap();
    let shape: Vec<_> = history.iter().map(|v| (v.version, v.is_current)).collect();
    assert_eq!(shape, [(1, false), (2, true)]);
    assert_eq!(store.get("Observation", id).unwrap().unwrap(), history[1]);

    let counts = store.count_by_type().unwrap();
    let expected = [("Encounter", 233), ("Observation", 234), ("Patient", 233)]
        .map(|(t, n)| (t.to_owned(), n));
    assert_eq!(counts, BTreeMap::from(expected));

    let mut seen = Vec::new();
    store
        .for_each(|v| {
            seen.push((v.id, v.version, v.content));
            true
        })
        .unwrap();
    let put: Vec<_> = all.iter().map(|(_, i, v, c)| (i.clone(), *v, c.clone())).collect();
    assert_eq!(seen, put, "in the order of arrival");
    store.verify().unwrap();
}

#[test]
fn any_sqlite_client_reads_the_views() {
    let dir = tempfile::tempdir().unwrap();
    let all = records(50);
    let mut store = Store::create(dir.path().join("b")).unwrap();
    put_all(&mut store, &all);
    store.finish(dir.path().join("s")).unwrap();

    let client = rusqlite::Connection::open(dir.path().join("s")).unwrap();
    let one = |sql: &str| client.query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap();
    assert_eq!(one("SELECT count(*) FROM resource"), 50);
    assert_eq!(one("SELECT count(*) FROM resource_history"), all.len() as i64);
    assert_eq!(one("SELECT sum(json_extract(content, '$.v')) FROM resource"), 58);
    assert_eq!(one("PRAGMA user_version"), i64::from(medpipe_adapter_sqlite::SCHEMA_VERSION));
    assert_eq!(one("PRAGMA application_id"), i64::from(medpipe_adapter_sqlite::APPLICATION_ID));
    for sql in [
        "SELECT count(*) FROM resource WHERE organization = 'o'",
        "SELECT geographic_region, avg(data_quality_score) FROM resource GROUP BY 1",
    ] {
        let mut plan = client.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps: Vec<String> =
            plan.query_map([], |r| r.get(3)).unwrap().collect::<Result<_, _>>().unwrap();
        assert_eq!(steps[0], "SCAN v");
        assert!(
            !steps.iter().any(|s| s.contains("SUBQUERY")),
            "the JSON is read unasked: {steps:?}"
        );
    }
}

#[test]
fn debug_shows_no_value() {
    let resource = StoredResource {
        population_group: Some("GROUPVALUE"),
        organization: Some("ORGVALUE"),
        ..StoredResource::new("TYPEVALUE", "IDVALUE", 1, "CONTENTVALUE")
    };
    assert!(!format!("{resource:?}").contains("VALUE"));
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path().join("b")).unwrap();
    store.put(&resource).unwrap();
    assert!(!format!("{store:?}").contains("VALUE"));
    store.finish(dir.path().join("s")).unwrap();
    let store = Store::open_readonly(dir.path().join("s")).unwrap();
    assert!(!format!("{:?}", store.get("TYPEVALUE", "IDVALUE").unwrap()).contains("VALUE"));
}
