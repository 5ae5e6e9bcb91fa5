//! Orphans and duplicates: found, explained, acted on.

use medpipe_fhir_bundle::ImportTarget as _;
use medpipe_fhir_bundle::{MemoryStore, dedupe, orphans, stats};
use medpipe_fhir_model::{Document, Position, Resource, Unit, UnitEntry};

use crate::desk::{bundle, import, json};

fn units(doc: &Document) -> Vec<UnitEntry> {
    Unit::from_document(doc, Position::default()).0.entries
}

/// What a store holds, as resources.
fn stored(store: &MemoryStore) -> Vec<UnitEntry> {
    let parse = |(n, (_, _, json)): (u32, (&str, &str, &str))| UnitEntry {
        resource: Resource::whole(Document::parse(json.as_bytes().to_vec()).unwrap()),
        full_url: None,
        position: Position { entry: Some(n), ..Position::default() },
    };
    (0u32..).zip(store.current()).map(parse).collect()
}

fn sample() -> Document {
    bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Patient","id":"a","active":true,"identifier":[{"system":"s:mrn","value":"1"}],"name":[{"family":"Okafor","given":["Adaeze","Ngozi"]}],"gender":"female","birthDate":"1980-05-02","telecom":[{"value":"(617) 555-0100"}]}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"b","identifier":[{"system":"s:other","value":"2"}],"name":[{"family":"OKAFOR","given":["Adaeze"]}],"gender":"female","birthDate":"1980-02-05","telecom":[{"value":"+1 617 555 0100"}]}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"c","identifier":[{"system":"s:mrn","value":"3"}],"name":[{"family":"Okafor","given":["Chidi"]}],"gender":"male","birthDate":"1980-05-02"}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"x","subject":{"reference":"Patient/b"},"encounter":{"reference":"Encounter/none"}}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"y","subject":{"reference":"Patient/none"}}}"#,
            r##"{"resource":{"resourceType":"Condition","id":"z","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}}"##,
            r#"{"resource":{"resourceType":"Condition","id":"l","subject":{"identifier":{"value":"1"}}}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"e","subject":{"reference":"http://else.example/Patient/1"}}}"#,
        ],
    )
}

#[test]
fn only_a_missing_subject_makes_an_orphan() {
    let mut store = MemoryStore::new();
    import(&[sample()], &mut store);
    let report = orphans::find(stored(&store));
    assert_eq!((report.with_subject, report.orphans.len()), (5, 1));
    assert_eq!(report.orphans[0].id(), Some("y"));
    assert!(!serde_json::to_string(&report).unwrap().contains("none"));
    assert_eq!(orphans::delete(&report, &mut store).unwrap(), 1);
    assert!(orphans::find(stored(&store)).orphans.is_empty());
    assert_eq!(
        store.versions("Condition", "y"),
        2,
        "the content is still there, as an earlier version"
    );
}

#[test]
fn a_subject_inside_must_be_inside() {
    let inside = r##"{"resource":{"resourceType":"Condition","id":"z","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"},"asserter":{"reference":"#"}}}"##;
    let missing = inside.replace("#p", "#q");
    let docs = [bundle("batch", &[inside]), bundle("batch", &[&missing])];
    let counts = docs.each_ref().map(|doc| {
        let references = stats::of(units(doc), None).references;
        let orphans = orphans::find(units(doc)).orphans.len();
        let (plan, _) = import(std::slice::from_ref(doc), &mut MemoryStore::new());
        let told = crate::desk::rules(&plan).contains(&"contained-missing".to_owned());
        (references.contained, references.unresolved, orphans, told)
    });
    assert_eq!(counts, [(2, 0, 0, false), (1, 1, 1, true)]);
}

#[test]
fn duplicates_are_explained_and_merged() {
    let mut store = MemoryStore::new();
    import(&[sample()], &mut store);
    let report = dedupe::find(stored(&store), &Default::default());
    assert_eq!(report.clusters.len(), 1, "{report:?}");
    let pair = &report.pairs[0];
    let sum: f64 = pair.evidence.iter().map(|e| e.weight).sum();
    assert!((sum - pair.weight).abs() < 1e-9);
    let of = |field: &str| pair.evidence.iter().find(|e| e.field == field).map(|e| e.level);
    assert_eq!(
        (of("family"), of("given"), of("birth"), of("contact")),
        (Some("same"), Some("same"), Some("close"), Some("same"))
    );
    assert_eq!(of("identifier"), None, "different systems say nothing");

    let mut merger = dedupe::Merger::new(&report);
    let all = stored(&store);
    all.iter().for_each(|entry| merger.learn(entry));
    let mut done = dedupe::MergeReport::default();
    store.begin().unwrap();
    all.iter().for_each(|entry| merger.apply(entry, &mut store, &mut done).unwrap());
    store.commit().unwrap();
    assert_eq!((done.replaced, done.kept, done.redirected, done.references), (1, 1, 1, 1));
    assert_eq!(json(&store, "Condition", "x")["subject"]["reference"], "Patient/a");
    let (kept, gone) = (json(&store, "Patient", "a"), json(&store, "Patient", "b"));
    assert_eq!(kept["identifier"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&kept["link"][0]["type"], &kept["link"][0]["other"]["reference"]),
        (&"replaces".into(), &"Patient/b".into())
    );
    // Who is asked for by an identifier of either is the one that stays.
    let later = bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Condition","id":"later","subject":{"reference":"Patient?identifier=s:other|2"}}}"#,
        ],
    );
    let (plan, _) = import(&[later], &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(json(&store, "Condition", "later")["subject"]["reference"], "Patient/a");
    assert_eq!((&gone["link"][0]["type"], &gone["active"]), (&"replaced-by".into(), &false.into()));
    assert!(
        dedupe::find(stored(&store), &Default::default()).clusters.is_empty(),
        "merged once for all"
    );
}

#[test]
fn statistics() {
    let report = stats::of(units(&sample()), Some((2026, 1, 1)));
    assert_eq!((report.resources, report.demographics.patients), (8, 3));
    assert_eq!(report.demographics.gender["female"], 2);
    let r = &report.references;
    assert_eq!((r.total, r.resolved, r.contained, r.external, r.unresolved), (5, 1, 1, 1, 2));
    assert_eq!(r.broken_by_element["Condition.encounter"], 1);
    assert_eq!(r.integrity, Some(0.5));
    let patients = &report.completeness["Patient"];
    assert_eq!((patients.expected, patients.missing["address"]), (18, 3));
    assert_eq!(report.coding.accuracy, None, "nothing coded: not evaluated");
}

/// Patients of one family and birth date, with given names and postal codes.
fn people(list: &[(&str, &str, &str, &str)]) -> Document {
    let entries: Vec<String> = list
        .iter()
        .map(|(id, given, birth, postal)| {
            format!(
                r#"{{"resource":{{"resourceType":"Patient","id":"{id}","name":[{{"family":"Okafor","given":["{given}"]}}],"birthDate":"{birth}","address":[{{"postalCode":"{postal}"}}]}}}}"#
            )
        })
        .collect();
    bundle("collection", &entries.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn what_many_share_weighs_little() {
    let mut list: Vec<(String, String, String, String)> = (0..3000)
        .map(|n| {
            let birth = format!("{}-{:02}-{:02}", 1940 + n / 336, 1 + n / 28 % 12, 1 + n % 28);
            (format!("p{n}"), format!("Name{n}"), birth, "00000".to_owned())
        })
        .collect();
    (list[0].1, list[1].1) = ("Grace".to_owned(), "Ngozi".to_owned());
    list[1].2 = list[0].2.clone();
    let view: Vec<_> =
        list.iter().map(|(a, b, c, d)| (a.as_str(), b.as_str(), c.as_str(), d.as_str())).collect();
    let report = dedupe::find(units(&people(&view)), &Default::default());
    assert_eq!((report.pairs.len(), report.clusters.len()), (1, 0));
    let evidence = &report.pairs[0].evidence;
    let frequent: Vec<_> =
        evidence.iter().filter(|e| e.frequent).map(|e| (e.field, e.weight)).collect();
    assert_eq!(frequent.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["family", "postal"]);
    assert!(frequent.iter().all(|(_, weight)| (0.0..0.5).contains(weight)), "{frequent:?}");
    // Few share a rare one: it weighs as the table says.
    let two =
        people(&[("a", "Ada", "1980-05-02", "02139"), ("b", "Adaeze", "1980-05-02", "02139")]);
    let pair = dedupe::find(units(&two), &Default::default()).pairs.remove(0);
    let postal = pair.evidence.iter().find(|e| e.field == "postal").unwrap();
    assert!(!postal.frequent && (postal.weight - (0.7f64 / 0.01).log2()).abs() < 1e-9);
}

/// Two of one household among two hundred others; given name, gender, birth date and, if not empty, number of each.
fn household(a: [&str; 4], b: [&str; 4]) -> dedupe::DedupeReport {
    let at_home = |id: &str, [given, gender, birth, number]: [&str; 4]| {
        let identifier = match number {
            "" => String::new(),
            number => format!(r#""identifier":[{{"system":"s:mrn","value":"{number}"}}],"#),
        };
        format!(
            r#"{{"resource":{{"resourceType":"Patient","id":"{id}",{identifier}"name":[{{"family":"Morrison","given":["{given}"]}}],"gender":"{gender}","birthDate":"{birth}","address":[{{"line":["12 Main St"],"postalCode":"01101"}}],"telecom":[{{"value":"555-123-4567"}}]}}}}"#
        )
    };
    let other = |n: usize| {
        format!(
            r#"{{"resource":{{"resourceType":"Patient","id":"o{n}","identifier":[{{"system":"s:mrn","value":"o{n}"}}],"name":[{{"family":"Family{n}","given":["Given{n}"]}}],"gender":"male","birthDate":"{}-{:02}-{:02}","address":[{{"line":["{n} Rd"],"postalCode":"{:05}"}}]}}}}"#,
            1930 + n % 80,
            1 + n % 12,
            1 + n % 28,
            n * 37
        )
    };
    let mut entries = vec![at_home("a", a), at_home("b", b)];
    entries.extend((0..200).map(other));
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    dedupe::find(units(&bundle("collection", &entries)), &Default::default())
}

#[test]
fn a_household_is_not_one_person() {
    for (what, a, b) in [
        ("couple", ["Robert", "male", "1955-02-03", "1"], ["Ellen", "female", "1957-09-21", "2"]),
        (
            "father, son",
            ["Robert", "male", "1955-02-03", "1"],
            ["Robert", "male", "1983-07-11", "2"],
        ),
        (
            "the same, no numbers",
            ["Robert", "male", "1955-02-03", ""],
            ["Robert", "male", "1983-07-11", ""],
        ),
        ("twins", ["Liam", "male", "2010-02-03", "1"], ["Olivia", "female", "2010-02-03", "2"]),
        ("twin brothers", ["Liam", "male", "2010-02-03", ""], ["Noah", "male", "2010-02-03", ""]),
        ("brothers", ["Liam", "male", "2010-02-03", "1"], ["Noah", "male", "2013-06-09", "2"]),
        (
            "one number for two",
            ["Liam", "male", "2010-02-03", "1"],
            ["Olivia", "female", "2010-02-03", "1"],
        ),
    ] {
        let report = household(a, b);
        assert!(report.clusters.is_empty(), "{what}: {report:?}");
    }
    // Nor in a store of two.
    let two = r#""family":"Morrison","given":["Liam"]}],"birthDate":"2010-02-03","address":[{"line":["12 Main St"],"postalCode":"01101"}],"telecom":[{"value":"555-123-4567"}]}}"#;
    let entry = |id: &str| {
        format!(r#"{{"resource":{{"resourceType":"Patient","id":"{id}","name":[{{{two}"#)
    };
    let pair = [entry("a"), entry("b").replace("Liam", "Noah")];
    let doc = bundle("collection", &[&pair[0], &pair[1]]);
    let report = dedupe::find(units(&doc), &Default::default());
    assert_eq!(
        (report.clusters.len(), report.by_verdict.get(&dedupe::Verdict::Duplicate)),
        (0, None)
    );
}

#[test]
fn records_of_one_person_are_found_in_a_household_too() {
    for (what, a, b) in [
        ("same", ["Liam", "male", "2010-02-03", "1"], ["Liam", "male", "2010-02-03", ""]),
        ("slip", ["Liam", "male", "2010-02-03", "1"], ["Laim", "male", "2010-02-03", "2"]),
        ("swapped", ["Liam", "male", "2010-02-03", ""], ["Liam", "male", "2010-03-02", ""]),
        ("wrong sex", ["Liam", "male", "2010-02-03", "1"], ["Liam", "female", "2010-02-03", "1"]),
    ] {
        let report = household(a, b);
        assert_eq!(report.clusters.len(), 1, "{what}: {report:?}");
        let pair = &report.pairs[0];
        let at_home = pair.evidence.iter().find(|e| e.field == "household").unwrap();
        assert!(at_home.weight < -3.0, "{what}: {at_home:?}");
        let sum: f64 = pair.evidence.iter().map(|e| e.weight).sum();
        assert!((sum - pair.weight).abs() < 1e-9);
    }
}

#[test]
fn who_is_not_like_the_others_is_not_merged() {
    // The middle one is like both, but those are not like each other.
    let three = people(&[
        ("a", "Ada", "1980-05-02", "02139"),
        ("c", "Grace", "1971-11-30", "10001"),
        ("m", "Ada\",\"Grace", "1980-05-02", "02139\"},{\"postalCode\":\"10001"),
    ]);
    let mut text = three.source().to_owned();
    for (id, number) in [("a", "1"), ("c", "2")] {
        text = text.replace(
            &format!(r#""id":"{id}","#),
            &format!(r#""id":"{id}","identifier":[{{"system":"s:{id}","value":"{number}"}}],"#),
        );
    }
    text = text.replace(
        r#""id":"m","#,
        r#""id":"m","identifier":[{"system":"s:a","value":"1"},{"system":"s:c","value":"2"}],"#,
    );
    let report = dedupe::find(units(&crate::desk::doc(&text)), &Default::default());
    assert_eq!(report.clusters.len(), 1, "{report:?}");
    assert!(report.clusters[0].disputed);
    let merger = dedupe::Merger::new(&report);
    let all = units(&crate::desk::doc(&text));
    assert!(!all.iter().any(|entry| merger.changes(entry)));
}

#[test]
fn the_one_that_stays_does_not_depend_on_the_order() {
    let list = [
        ("b", "Ada", "1980-05-02", "02139"),
        ("a", "Ada", "1980-05-02", "02139"),
        ("c", "Ada", "1980-05-02", "02139"),
    ];
    let mut stays = Vec::new();
    for turn in 0..3 {
        let mut list = list;
        list.rotate_left(turn);
        let mut entries = units(&people(&list));
        // As one store would have them: the same places.
        entries.iter_mut().for_each(|entry| entry.position = Position::default());
        let report = dedupe::find(entries, &Default::default());
        stays.push(report.clusters[0].ids().next().flatten().map(str::to_owned));
    }
    assert_eq!(stays, vec![Some("a".to_owned()); 3]);
}
