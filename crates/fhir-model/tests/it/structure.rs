//! The structural check: one case for each rule, no values in what it says, no panic on anything, and whole corpora.

use medpipe_fhir_model::structure::{self, RULES, Severity, StructureIssue};
use medpipe_fhir_model::{Document, defs};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn issues(json: &str) -> Vec<StructureIssue> {
    let doc = Document::parse(json.as_bytes().to_vec()).expect("the case is JSON");
    let mut out = Vec::new();
    structure::check(doc.root(), &mut out);
    out
}

/// Checks members of a resource; what is expected is written as `path rule`, one to a line.
fn check(resource_type: &str, members: &str, expected: &[&str]) {
    let comma = if members.is_empty() { "" } else { "," };
    let json = format!(r#"{{"resourceType":"{resource_type}"{comma}{members}}}"#);
    let found: Vec<String> =
        issues(&json).iter().map(|issue| format!("{} {}", issue.path, issue.rule)).collect();
    assert_eq!(found, expected, "{json}");
}

const OBSERVATION: &str = r#""status":"final","code":{"text":"x"}"#;

fn observation(members: &str, expected: &[&str]) {
    check("Observation", &format!("{OBSERVATION},{members}"), expected);
}

#[test]
fn resources() {
    check("Patient", "", &[]);
    check("Patiens", "", &["Resource structure.resource-type-unknown"]);
    check("DomainResource", "", &["Resource structure.resource-type-unknown"]);
    check("HumanName", "", &["Resource structure.resource-type-unknown"]);
    assert_eq!(issues("{}")[0].rule, "structure.resource-type-missing");
    assert_eq!(issues(r#"{"resourceType":7}"#)[0].rule, "structure.resource-type-missing");
    assert_eq!(issues("[]")[0].rule, "structure.not-object");
    assert_eq!(issues("null")[0].rule, "structure.not-object");
    check(
        "Patient",
        r#""resourceType":"Patient""#,
        &["Patient.resourceType structure.duplicate-key"],
    );
}

#[test]
fn other_releases_are_recognised() {
    let text = |json: &str| issues(json)[0].diagnostics.to_string();
    assert!(text(r#"{"resourceType":"SubscriptionTopic"}"#).contains("R5"));
    assert!(text(r#"{"resourceType":"ReferralRequest"}"#).contains("STU3"));
    let encounter = r#"{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},"actualPeriod":{}}"#;
    assert!(text(encounter).contains("R5"));
    let patient = r#"{"resourceType":"Patient","animal":{}}"#;
    assert!(text(patient).contains("STU3"));
}

#[test]
fn unknown_elements_and_duplicates() {
    check(
        "Patient",
        r#""nameX":1,"gender":"male","name":[{"surname":1,"b":2,"_c":3}]"#,
        &[
            "Patient.<unknown#1> structure.unknown-element",
            "Patient.name[0].<unknown#1> structure.unknown-element",
            "Patient.name[0].<unknown#2> structure.unknown-element",
            "Patient.name[0].<unknown#3> structure.unknown-element",
        ],
    );
    check("Patient", r#""status":"x""#, &["Patient.status structure.unknown-element"]);
    check("Patient", r#""_status":{}"#, &["Patient._status structure.unknown-element"]);
    check("Patient", r#""fhir_comments":["x"]"#, &["Patient.fhir_comments structure.comments"]);
    check(
        "Patient",
        r#""gender":"male","gender":"male""#,
        &["Patient.gender structure.duplicate-key"],
    );
}

#[test]
fn cardinality() {
    check(
        "Observation",
        "",
        &["Observation.status structure.min", "Observation.code structure.min"],
    );
    check(
        "Patient",
        r#""communication":[{"preferred":true}]"#,
        &["Patient.communication[0].language structure.min"],
    );
    // A shadow stands for its primitive.
    check(
        "Observation",
        r#""_status":{"extension":[{"url":"u","valueCode":"unknown"}]},"code":{"text":"x"}"#,
        &[],
    );
    check("Patient", r#""name":{"family":"x"}"#, &["Patient.name structure.not-array"]);
    check("Patient", r#""gender":["male"]"#, &["Patient.gender structure.not-single"]);
    check("Patient", r#""name":[]"#, &["Patient.name structure.empty"]);
    observation(
        r#""component":[{"valueSampledData":{"dimensions":1}}]"#,
        &[
            "Observation.component[0].valueSampledData.origin structure.min",
            "Observation.component[0].valueSampledData.period structure.min",
            "Observation.component[0].code structure.min",
        ],
    );
    check("Extension", "", &["Resource structure.resource-type-unknown"]);
}

#[test]
fn choices() {
    observation(r#""valueString":"x""#, &[]);
    observation(
        r#""valueString":"x","valueInteger":1"#,
        &["Observation.valueInteger structure.choice"],
    );
    observation(r#""valueString":"x","_valueString":{"id":"a"}"#, &[]);
    observation(
        r#""valueString":"x","_valueInteger":{"id":"a"}"#,
        &["Observation._valueInteger structure.choice"],
    );
    observation(
        r#""_valueInteger":{"id":"a"},"valueString":"x""#,
        &["Observation.valueString structure.choice"],
    );
    observation(
        r#""valueString":"x","valueString":"x""#,
        &["Observation.valueString structure.duplicate-key"],
    );
    observation(
        r#""valueAddress":{"city":"x"}"#,
        &["Observation.valueAddress structure.unknown-element"],
    );
    observation(r#""value":"x""#, &["Observation.value structure.unknown-element"]);
}

#[test]
fn kinds_and_empty_values() {
    for (member, path) in [
        (r#""active":"true""#, "Patient.active"),
        (r#""birthDate":1970"#, "Patient.birthDate"),
        (r#""multipleBirthInteger":"1""#, "Patient.multipleBirthInteger"),
        (r#""maritalStatus":"M""#, "Patient.maritalStatus"),
        (r#""gender":{}"#, "Patient.gender"),
        (r#""name":["x"]"#, "Patient.name[0]"),
        (r#""name":[[{}]]"#, "Patient.name[0]"),
        (r#""name":[{"given":[["x"]]}]"#, "Patient.name[0].given[0]"),
    ] {
        check("Patient", member, &[&format!("{path} structure.kind")]);
    }
    check("Patient", r#""maritalStatus":{}"#, &["Patient.maritalStatus structure.empty"]);
    check("Patient", r#""maritalStatus":{"id":"a"}"#, &["Patient.maritalStatus ele-1"]);
    check("Patient", r#""name":[{"family":""}]"#, &["Patient.name[0].family structure.empty"]);
    check("Patient", r#""name":[{"family":" \n"}]"#, &["Patient.name[0].family structure.blank"]);
    check("Patient", r#""gender":null"#, &["Patient.gender structure.null"]);
    check("Patient", r#""name":[null]"#, &["Patient.name[0] structure.null"]);
    let long = format!(r#""name":[{{"family":"{}"}}]"#, "x".repeat(1024 * 1024 + 1));
    check("Patient", &long, &["Patient.name[0].family structure.too-long"]);
}

#[test]
fn formats() {
    for (member, rule) in [
        (r#""birthDate":"1970-02-30""#, "format.date"),
        (r#""deceasedDateTime":"1970-02-03T10:00:00""#, "format.dateTime"),
        (r#""multipleBirthInteger":1.5"#, "format.integer"),
        (r#""multipleBirthInteger":3000000000"#, "format.integer"),
        (r#""id":"a_b""#, "format.id"),
        (r#""language":" en""#, "format.code"),
        (r#""implicitRules":"a b""#, "format.uri"),
    ] {
        let key = member.split('"').nth(1).expect("a key");
        check("Patient", member, &[&format!("Patient.{key} {rule}")]);
    }
    observation(r#""valueTime":"10:00""#, &["Observation.valueTime format.time"]);
    observation(r#""issued":"2020-01-01""#, &["Observation.issued format.instant"]);
    check(
        "Patient",
        r#""telecom":[{"rank":0}],"photo":[{"size":-1,"data":"a"}],"text":{"status":"empty","div":"x"}"#,
        &[
            "Patient.telecom[0].rank format.positiveInt",
            "Patient.photo[0].size format.unsignedInt",
            "Patient.photo[0].data format.base64Binary",
            "Patient.text.div format.xhtml",
        ],
    );
    check(
        "Basic",
        r#""code":{"text":"x"},"extension":[{"url":"u","valueOid":"1.2"},{"url":"u","valueUuid":"x"}]"#,
        &["Basic.extension[0].valueOid format.oid", "Basic.extension[1].valueUuid format.uuid"],
    );
}

#[test]
fn siblings_of_primitives() {
    check("Patient", r#""_birthDate":{"id":"a"}"#, &[]);
    check("Patient", r#""_birthDate":[{"id":"a"}]"#, &["Patient._birthDate structure.shadow"]);
    check(
        "Patient",
        r#""_birthDate":{"value":1}"#,
        &["Patient._birthDate.value structure.unknown-element"],
    );
    check("Patient", r#""_birthDate":{}"#, &["Patient._birthDate structure.empty"]);
    check("Patient", r#""_name":[{"id":"a"}]"#, &["Patient._name structure.shadow"]);
    let name = |members: &str, expected: &[&str]| {
        check("Patient", &format!(r#""name":[{{{members}}}]"#), expected);
    };
    name(r#""given":["a",null],"_given":[null,{"id":"a"}]"#, &[]);
    name(r#""_given":[{"id":"a"}]"#, &[]);
    name(r#""given":["a",null]"#, &["Patient.name[0].given[1] structure.null"]);
    name(r#""given":[null],"_given":[null]"#, &["Patient.name[0].given[0] structure.null"]);
    name(r#""given":["a"],"_given":{"id":"a"}"#, &["Patient.name[0]._given structure.shadow"]);
    name(
        r#""given":["a","b"],"_given":[{"id":"a"}]"#,
        &["Patient.name[0]._given structure.shadow-short"],
    );
    name(
        r#""given":["a"],"_given":[{"id":"a"},{"id":"b"}]"#,
        &["Patient.name[0]._given structure.shadow"],
    );
    name(r#""_given":[null]"#, &["Patient.name[0]._given[0] structure.null"]);
}

#[test]
fn required_codes() {
    check("Patient", r#""gender":"m""#, &["Patient.gender structure.binding"]);
    check("Patient", r#""gender":"\u006dale""#, &[]);
    let status = |concept: &str, expected: &[&str]| {
        let members =
            format!(r#""subject":{{"reference":"Patient/1"}},"clinicalStatus":{concept}"#);
        check("Condition", &members, expected);
    };
    let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    status(&format!(r#"{{"coding":[{{"system":"{system}","code":"active"}}]}}"#), &[]);
    let wrong = &["Condition.clinicalStatus structure.binding"];
    status(&format!(r#"{{"coding":[{{"system":"{system}","code":"activ"}}]}}"#), wrong);
    status(r#"{"coding":[{"system":"http://x.y","code":"active"}]}"#, wrong);
    status(r#"{"text":"active"}"#, wrong);
    // An open value set is left alone.
    check("Patient", r#""photo":[{"contentType":"image/x-anything"}]"#, &[]);
}

#[test]
fn references() {
    let target = "Observation.subject.reference structure.reference-target";
    for good in [
        "Patient/1",
        "http://a.b/fhir/Patient/1/_history/2",
        "urn:uuid:1",
        "#p",
        "Patient?identifier=x",
        "x",
    ] {
        observation(&format!(r#""subject":{{"reference":"{good}"}}"#), &[]);
    }
    for bad in
        ["Medication/1", "http://a.b/fhir/Medication/1/_history/2", "Medication?identifier=x"]
    {
        observation(&format!(r#""subject":{{"reference":"{bad}"}}"#), &[target]);
    }
    observation(
        r#""subject":{"type":"Medication"}"#,
        &["Observation.subject.type structure.reference-target"],
    );
    observation(r#""focus":[{"reference":"Medication/1"}]"#, &[]);
}

#[test]
fn extensions() {
    check("Patient", r#""extension":[{"url":"u","valueString":"x"}]"#, &[]);
    check("Patient", r#""extension":[{"url":"u","extension":[{"url":"v","valueCode":"x"}]}]"#, &[]);
    check("Patient", r#""extension":[{"url":"u"}]"#, &["Patient.extension[0] ext-1"]);
    check(
        "Patient",
        r#""extension":[{"valueString":"x"}]"#,
        &["Patient.extension[0].url structure.min"],
    );
    let both =
        r#""extension":[{"url":"u","valueString":"x","extension":[{"url":"v","valueCode":"x"}]}]"#;
    check("Patient", both, &["Patient.extension[0] ext-1"]);
}

#[test]
fn resources_in_resources() {
    check("Patient", r#""contained":[{"resourceType":"Organization","id":"o"}]"#, &[]);
    check(
        "Patient",
        r#""contained":[{"resourceType":"Observation","contained":[{"resourceType":"Basic","id":"b"}]}]"#,
        &[
            "Patient.contained[0] structure.contained-id",
            "Patient.contained[0].contained[0] dom-2",
            "Patient.contained[0].contained[0].code structure.min",
            "Patient.contained[0].status structure.min",
            "Patient.contained[0].code structure.min",
        ],
    );
    check(
        "Bundle",
        r#""type":"collection","entry":[{"resource":{"resourceType":"Patient","gender":"m"}},{"resource":{"resourceType":"X"}}]"#,
        &[
            "Bundle.entry[0].resource.gender structure.binding",
            "Bundle.entry[1].resource structure.resource-type-unknown",
        ],
    );
}

#[test]
fn every_issue_names_a_listed_rule() {
    let json = r#"{"resourceType":"Patient","x":1,"gender":"m","birthDate":"y","name":[{}]}"#;
    for issue in issues(json) {
        assert!(RULES.contains(&issue.rule));
        assert!(issue.severity == Severity::Error && !issue.diagnostics.is_empty());
    }
}

#[test]
fn deep_nesting_ends_in_an_issue() {
    let depth = 400;
    let open = r#"{"url":"u","extension":["#.repeat(depth);
    let json = format!(
        r#"{{"resourceType":"Basic","code":{{"text":"x"}},"extension":[{open}{}]}}"#,
        "]}".repeat(depth)
    );
    let limits = medpipe_fhir_model::Limits { max_depth: 2000, ..Default::default() };
    let doc = Document::parse_with(json.into_bytes(), &limits).expect("the case is JSON");
    let mut out = Vec::new();
    structure::check(doc.root(), &mut out);
    assert_eq!(out.iter().filter(|issue| issue.rule == "structure.too-deep").count(), 1);
}

#[test]
fn many_nulls_and_repeated_keys_take_linear_time() {
    let nulls = vec!["null"; 100_000].join(",");
    let objects = vec![r#"{"id":"a"}"#; 100_000].join(",");
    check("Patient", &format!(r#""name":[{{"given":[{nulls}],"_given":[{objects}]}}]"#), &[]);
    let repeated = vec![r#""gender":"male""#; 50_000].join(",");
    assert_eq!(issues(&format!(r#"{{"resourceType":"Patient",{repeated}}}"#)).len(), 49_999);
}

/// Any JSON that leans towards FHIR names and shapes; strings and unknown keys carry a mark.
fn any_value() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("-1.5e3".to_owned()),
        "[0-9]{1,12}".prop_map(|digits| if digits.len() > 1 {
            format!("1{digits}")
        } else {
            digits
        }),
        "CANARY[ -!#-\\[\\]-~]{0,12}".prop_map(|text| format!("\"{text}\"")),
        Just("\"\"".to_owned()),
        Just("\"2020-01-01\"".to_owned()),
        Just("\"Patient/CANARY\"".to_owned()),
    ];
    scalar.prop_recursive(5, 60, 6, |inner| {
        let names = defs::names::NAMES;
        let key = prop_oneof![
            4 => (0..names.len()).prop_map(move |at| names[at].to_owned()),
            2 => (0..names.len()).prop_map(move |at| format!("_{}", names[at])),
            1 => Just("CANARY".to_owned()),
            4 => prop::sample::select(vec!["name", "extension", "url", "contained", "given", "_given", "reference", "coding", "id"])
                .prop_map(str::to_owned),
        ];
        let resource_type = prop::sample::select(vec!["Patient", "Bundle", "Observation", "Parameters", "CANARY"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            (prop::option::of(resource_type), prop::collection::vec((key, inner), 0..6)).prop_map(|(kind, members)| {
                let kind = kind.map(|kind| format!(r#""resourceType":"{kind}""#));
                let members = members.iter().map(|(key, value)| format!("\"{key}\":{value}"));
                format!("{{{}}}", kind.into_iter().chain(members).collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_panics_and_no_value_or_foreign_key_is_repeated(value in any_value(), at in 0usize..defs::names::NAMES.len()) {
        let name = defs::names::NAMES[at];
        for kind in ["Patient", "Observation", "Bundle", "ElementDefinition"] {
            let json = format!(r#"{{"resourceType":"{kind}","name":{value},"{name}":{value},"extension":{value}}}"#);
            for issue in issues(&json) {
                prop_assert!(!issue.path.contains("CANARY") && !issue.diagnostics.contains("CANARY"), "{}", issue.path);
                prop_assert!(RULES.contains(&issue.rule));
            }
        }
    }

    #[test]
    fn any_unknown_key_is_found(key in "[a-z]{1,12}") {
        prop_assume!(medpipe_fhir_model::Name::of(&key).is_none());
        let json = format!(r#"{{"resourceType":"Patient","active":true,"{key}":1}}"#);
        let found = issues(&json);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].path.as_str(), "Patient.<unknown#1>");
    }
}

/// Examples of the official package that are no valid R4: wrong targets, missing elements, an identity that is too long.
const BROKEN_EXAMPLES: [&str; 18] = [
    "DeviceMetric-example.json",
    "DeviceUseStatement-example.json",
    "ImplementationGuide-fhir.json",
    "MedicationRequest-medrx0301.json",
    "Observation-clinical-gender.json",
    "Questionnaire-qs1.json",
    "SearchParameter-codesystem-extensions-CodeSystem-author.json",
    "SearchParameter-codesystem-extensions-CodeSystem-effective.json",
    "SearchParameter-codesystem-extensions-CodeSystem-end.json",
    "SearchParameter-codesystem-extensions-CodeSystem-keyword.json",
    "SearchParameter-codesystem-extensions-CodeSystem-workflow.json",
    "SearchParameter-questionnaireresponse-extensions-QuestionnaireResponse-item-subject.json",
    "SearchParameter-valueset-extensions-ValueSet-author.json",
    "SearchParameter-valueset-extensions-ValueSet-effective.json",
    "SearchParameter-valueset-extensions-ValueSet-end.json",
    "SearchParameter-valueset-extensions-ValueSet-keyword.json",
    "SearchParameter-valueset-extensions-ValueSet-workflow.json",
    "ig-r4.json",
];

#[test]
fn of_the_official_examples_only_the_broken_ones_have_errors() {
    let Some(path) = crate::shared::file("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz") else {
        return;
    };
    let file = std::fs::File::open(path).expect("readable");
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let (mut broken, mut count) = (BTreeSet::new(), 0);
    for entry in archive.entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        let name = entry
            .path()
            .expect("a path")
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        if name == "package.json" || name.starts_with('.') || !name.ends_with(".json") {
            continue;
        }
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("readable");
        let doc = Document::parse(bytes).expect("JSON");
        let mut out = Vec::new();
        structure::check(doc.root(), &mut out);
        count += 1;
        if !out.is_empty() {
            broken.insert(name);
        }
    }
    assert_eq!(count, 5306);
    assert_eq!(broken.into_iter().collect::<Vec<_>>(), BROKEN_EXAMPLES);
}

#[test]
fn synthea_bundles_have_no_issues() {
    let Some(path) = crate::shared::file("data/fhir/synthea-r4-bulkserver.tar.zst") else { return };
    let file = std::fs::File::open(path).expect("readable");
    let mut archive = tar::Archive::new(zstd::Decoder::new(file).expect("zstd"));
    let mut count = 0;
    // A fifth of them is enough here: the whole set goes through the main command elsewhere.
    for entry in archive.entries().expect("a tar").step_by(5) {
        let mut entry = entry.expect("a whole tar");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("readable");
        if entry.path().expect("a path").extension().is_some_and(|end| end == "json") {
            let doc = Document::parse(bytes).expect("JSON");
            let mut out = Vec::new();
            structure::check(doc.root(), &mut out);
            assert_eq!(out, []);
            count += 1;
        }
    }
    assert!(count > 15, "{count}");
}
