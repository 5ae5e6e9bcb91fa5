//! Hand-made units, each broken in one way: its rule fires once, and nothing else does.

use medpipe_clinical_validate::{
    Death, Findings, NoLookup, PatientDates, PatientLookup, Scorecard, Thresholds, ValidateConfig,
    Validator, When, rules,
};
use medpipe_fhir_model::{Document, Position, Unit};
use proptest::prelude::*;

const PATIENT: &str = r#"{"resourceType":"Patient","id":"p","name":[{"family":"Quillfeather"}],"gender":"male","birthDate":"1950-05-05"}"#;
const DEAD: &str = r#"{"resourceType":"Patient","id":"p","name":[{"family":"Quillfeather"}],"gender":"female","birthDate":"1950-05-05","deceasedDateTime":"2010-10-10T12:00:00Z"}"#;

/// Without the structural check, which has its own tests: many a clinical defect is one of structure,
/// too.
fn validator() -> Validator {
    let config = ValidateConfig::new("2026-01-31".parse().expect("clock"));
    ValidateConfig { structure: false, ..config }.build()
}

fn bundle(resources: &[&str]) -> Unit {
    let entries: Vec<String> = resources
        .iter()
        .enumerate()
        .map(|(i, r)| {
            format!(r#"{{"fullUrl":"urn:uuid:00000000-0000-4000-8000-{i:012}","resource":{r}}}"#)
        })
        .collect();
    let json = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entries.join(",")
    );
    let doc = Document::parse(json.into_bytes()).expect("json");
    let (unit, rejected) = Unit::from_document(&doc, Position::default());
    assert!(rejected.is_empty());
    unit
}

fn check(resources: &[&str]) -> Findings {
    let unit = bundle(resources);
    let mut findings = Findings::new();
    validator().check(&unit, &unit.index(), &NoLookup, &mut findings);
    findings
}

fn fired(findings: &Findings) -> Vec<(String, String)> {
    findings
        .issues()
        .iter()
        .map(|i| (i.issue.rule.to_string(), i.issue.expression.clone()))
        .collect()
}

fn observation(inner: &str) -> String {
    format!(
        r#"{{"resourceType":"Observation","id":"o","status":"final","subject":{{"reference":"Patient/p"}},{inner}}}"#
    )
}

fn measured(loinc: &str, value: &str, unit: &str, date: &str) -> String {
    observation(&format!(
        r#""code":{{"coding":[{{"system":"http://loinc.org","code":"{loinc}"}}]}},"effectiveDateTime":"{date}","valueQuantity":{{"value":{value},"system":"http://unitsofmeasure.org","code":"{unit}"}}"#
    ))
}

fn condition(inner: &str) -> String {
    format!(
        r#"{{"resourceType":"Condition","id":"c","subject":{{"reference":"Patient/p"}},"code":{{"text":"x"}},"onsetDateTime":"2001",{inner}}}"#
    )
}

/// rule, where, resources
fn cases() -> Vec<(&'static str, &'static str, Vec<String>)> {
    let p = || PATIENT.to_owned();
    let dead = || DEAD.to_owned();
    let with = |resource: String| vec![p(), resource];
    let encounter = |inner: &str| {
        format!(
            r#"{{"resourceType":"Encounter","id":"e","status":"finished","class":{{"code":"AMB"}},"subject":{{"reference":"Patient/p"}},{inner}}}"#
        )
    };
    let bp = |s: &str, d: &str| {
        observation(&format!(
            r#""code":{{"text":"bp"}},"effectiveDateTime":"2020-02-02","component":[
              {{"code":{{"coding":[{{"system":"http://loinc.org","code":"8480-6"}}]}},"valueQuantity":{{"value":{s},"system":"http://unitsofmeasure.org","code":"mm[Hg]"}}}},
              {{"code":{{"coding":[{{"system":"http://loinc.org","code":"8462-4"}}]}},"valueQuantity":{{"value":{d},"system":"http://unitsofmeasure.org","code":"mm[Hg]"}}}}]"#
        ))
    };
    let valued = |code: &str, value: &str| {
        observation(&format!(r#""code":{code},"effectiveDateTime":"2020-02-02",{value}"#))
    };
    let text_code = r#"{"text":"x"}"#;
    vec![
        ("reference-unresolved", "Condition.encounter.reference",
            with(condition(r#""encounter":{"reference":"urn:uuid:99999999-0000-4000-8000-000000000000"}"#))),
        ("reference-contained", "Condition.asserter.reference", with(condition(r##""asserter":{"reference":"#who"}"##))),
        ("date-before-birth", "Observation.effectiveDateTime", with(measured("8867-4", "70", "/min", "1949-12-31"))),
        ("date-after-death", "Observation.effectiveDateTime", vec![dead(), measured("8867-4", "70", "/min", "2011-01-01T10:00:00Z")]),
        ("record-after-death", "Claim.created", vec![dead(),
            r#"{"resourceType":"Claim","id":"k","status":"active","patient":{"reference":"Patient/p"},"billablePeriod":{"start":"2010-10-01","end":"2010-10-09"},"created":"2010-12-01"}"#.into()]),
        ("period-order", "Encounter.period.end", with(encounter(r#""period":{"start":"2020-01-02T10:00:00+02:00","end":"2020-01-02T07:59:59Z"}"#))),
        ("onset-after-abatement", "Condition.abatementDateTime", with(condition(r#""abatementDateTime":"2000-12-31""#))),
        ("issued-before-effective", "Observation.issued",
            with(valued(text_code, r#""issued":"2020-01-01T00:00:00Z","valueString":"x""#))),
        ("death-before-birth", "Patient.deceasedDateTime", vec![PATIENT.replace(r#""gender""#, r#""deceasedDateTime":"1949","gender""#)]),
        ("date-future", "Observation.effectiveDateTime", with(measured("8867-4", "70", "/min", "2026-03"))),
        ("age-implausible", "Patient.birthDate", vec![PATIENT.replace("1950-05-05", "1900-01-01")]),
        ("value-limit", "Observation.valueQuantity.value", with(measured("8310-5", "98.6", "Cel", "2020-02-02"))),
        ("blood-pressure-order", "Observation.component[0]", with(bp("70", "110"))),
        ("sex-implausible", "Condition.code.coding[0].code", with(condition(r#""severity":{"text":"x"}"#)
            .replace_in(r#"{"text":"x"},"onset"#, r#"{"coding":[{"system":"http://snomed.info/sct","code":"77386006"}]},"onset"#))),
        ("unit-mismatch", "Observation.valueQuantity.value", with(measured("29463-7", "70", "cm", "2020-02-02"))),
        ("unit-code", "Observation.valueQuantity.code", with(measured("72106-8", "20", "(score)", "2020-02-02"))),
        ("unit-missing", "Observation.valueQuantity",
            with(valued(r#"{"coding":[{"system":"http://loinc.org","code":"8867-4"}]}"#, r#""valueQuantity":{"value":70}"#))),
        ("reference-range-order", "Observation.referenceRange[0].low",
            with(valued(text_code, r#""valueString":"x","referenceRange":[{"low":{"value":5,"unit":"u"},"high":{"value":3,"unit":"u"}}]"#))),
        ("gender-code", "Patient.gender", vec![PATIENT.replace("male", "M")]),
        ("code-check-digit", "Observation.code.coding[0].code",
            with(valued(r#"{"coding":[{"system":"http://loinc.org","code":"8867-5"}]}"#, r#""valueString":"x""#))),
        ("code-shape", "Condition.code.coding[0].code", with(condition(r#""severity":{"text":"x"}"#)
            .replace_in(r#"{"text":"x"},"onset"#, r#"{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"diabetes"}]},"onset"#))),
        ("duplicate-entry", "Patient.id", vec![p(), p()]),
        ("duplicate-content", "Observation", vec![p(), measured("8867-4", "70", "/min", "2020-02-02T10:00:00Z"),
            measured("8867-4", "70", "/min", "2020-02-02T10:00:00Z").replace(r#""id":"o""#, r#""id":"o2""#)]),
        ("value-absent", "Observation.value", with(observation(r#""code":{"text":"x"},"effectiveDateTime":"2020-02-02T10:00:00Z""#))),
        ("subject-absent", "Condition.subject", with(condition(r#""severity":{"text":"x"}"#).replace(r#""subject":{"reference":"Patient/p"},"#, ""))),
        ("code-absent", "Condition.code", with(condition(r#""severity":{"text":"x"}"#).replace(r#""code":{"text":"x"},"#, ""))),
        ("date-absent", "Condition.onset", with(condition(r#""severity":{"text":"x"}"#).replace(r#""onsetDateTime":"2001","#, ""))),
        ("name-absent", "Patient.name", vec![PATIENT.replace(r#""name":[{"family":"Quillfeather"}],"#, "")]),
        ("birth-date-absent", "Patient.birthDate", vec![PATIENT.replace(r#","birthDate":"1950-05-05""#, "")]),
        ("gender-absent", "Patient.gender", vec![PATIENT.replace(r#""gender":"male","#, "")]),
        ("class-absent", "Encounter.class", with(encounter(r#""period":{"start":"2020-01-02"}"#).replace(r#""class":{"code":"AMB"},"#, ""))),
        ("status-absent", "Observation.status", with(measured("8867-4", "70", "/min", "2020-02-02").replace(r#""status":"final","#, ""))),
        ("recorded-late", "Observation.issued", with(valued(text_code, r#""issued":"2020-04-04T00:00:00Z","valueString":"x""#))),
    ]
}

trait ReplaceIn {
    fn replace_in(self, from: &str, to: &str) -> String;
}

impl ReplaceIn for String {
    /// Replaces what must be there.
    fn replace_in(self, from: &str, to: &str) -> String {
        assert!(self.contains(from));
        self.replace(from, to)
    }
}

#[test]
fn each_rule_fires_exactly_once() {
    let mut seen = Vec::new();
    for (rule, path, resources) in cases() {
        let resources: Vec<&str> = resources.iter().map(String::as_str).collect();
        let findings = check(&resources);
        assert_eq!(fired(&findings), [(rule.to_owned(), path.to_owned())], "{rule}");
        assert_eq!(findings.tally().count(rule).failed, 1, "{rule}");
        let sum: u64 = findings.tally().counts().map(|(_, c)| c.failed).sum();
        assert_eq!(sum, 1, "{rule}");
        seen.push(rule);
    }
    for rule in rules() {
        // The structure has its own tests; the activity is measured at the end of the data.
        if !["structure", "patient-activity"].contains(&rule.id) {
            assert!(seen.contains(&rule.id), "{} has no case", rule.id);
        }
    }
}

#[test]
fn the_structure_is_checked_too() {
    let unit = bundle(&[
        r#"{"resourceType":"Patient","id":"p","name":[{"family":"Quillfeather"}],"gender":"M","birthDate":"1950-05-05","Quillfeather":1}"#,
    ]);
    let mut findings = Findings::new();
    let config = ValidateConfig::new("2026-01-31".parse().expect("clock"));
    config.build().check(&unit, &unit.index(), &NoLookup, &mut findings);
    assert_eq!(findings.tally().count("structure").failed, 1);
    let rules: Vec<String> = fired(&findings).into_iter().map(|f| f.0).collect();
    assert!(rules.iter().any(|r| r == "structure.unknown-element"), "{rules:?}");
    assert!(rules.iter().any(|r| r == "structure.binding"), "{rules:?}");
    assert!(!format!("{findings:?}").contains("Quillfeather"));
}

#[test]
fn no_value_stands_in_an_issue() {
    for (_, _, resources) in cases() {
        let resources: Vec<&str> = resources.iter().map(String::as_str).collect();
        for found in check(&resources).issues() {
            let text = format!("{found:?}");
            for value in
                ["Quillfeather", "1950", "1949", "2011", "77386006", "diabetes", "98.6", "99999999"]
            {
                assert!(!text.contains(value), "{text}");
            }
        }
    }
}

#[test]
fn a_foreign_key_is_not_shown() {
    let findings = check(&[PATIENT, &condition(r#""Quillfeather":{"start":"2020","end":"2019"}"#)]);
    assert_eq!(
        fired(&findings),
        [("period-order".to_owned(), "Condition.<unknown#5>.end".to_owned())]
    );
}

#[test]
fn what_cannot_be_decided_is_not_evaluated() {
    // Year of birth only, day of event within it; unknown patient; reference to another file.
    let partial = PATIENT.replace("1950-05-05", "1950-05");
    let findings = check(&[&partial, &measured("8867-4", "70", "/min", "1950")]);
    assert!(fired(&findings).is_empty());
    assert_eq!(findings.tally().count("date-before-birth").not_evaluated, 1);

    let findings = check(&[&measured("8867-4", "70", "/min", "1950")]);
    assert!(fired(&findings).is_empty());
    assert_eq!(findings.tally().count("date-before-birth").not_evaluated, 1);
    assert_eq!(findings.tally().count("date-before-birth").checked, 0);
    assert_eq!(findings.tally().count("reference-unresolved").not_evaluated, 1);

    let below = measured("8867-4", "9000", "/min", "2020")
        .replace(r#""value":9000"#, r#""value":9000,"comparator":">""#);
    let findings = check(&[PATIENT, &below]);
    assert!(fired(&findings).is_empty());
    assert_eq!(findings.tally().count("value-limit").not_evaluated, 1);

    let unknown_dead = PATIENT.replace(r#""gender""#, r#""deceasedBoolean":true,"gender""#);
    let findings = check(&[&unknown_dead, &measured("8867-4", "70", "/min", "2020")]);
    assert!(fired(&findings).is_empty());
    assert_eq!(findings.tally().count("date-after-death").not_evaluated, 1);
}

struct Elsewhere;

impl PatientLookup for Elsewhere {
    fn dates(&self, reference: &str) -> Option<PatientDates> {
        (reference == "Patient/p").then(|| PatientDates {
            birth: When::parse("1950"),
            death: Death::At(When::parse("2010").expect("date")),
            sex: None,
        })
    }
    fn exists(&self, reference: &str) -> Option<bool> {
        Some(reference == "Patient/p")
    }
}

#[test]
fn patients_of_other_files_are_asked_for() {
    let unit = bundle(&[
        &measured("8867-4", "70", "/min", "1949-01-01"),
        &measured("8867-4", "70", "/min", "2012-01-01").replace(r#""id":"o""#, r#""id":"o2""#),
        &condition(r#""encounter":{"reference":"Encounter/nowhere"}"#),
    ]);
    let mut findings = Findings::new();
    validator().check(&unit, &unit.index(), &Elsewhere, &mut findings);
    let rules: Vec<String> = fired(&findings).into_iter().map(|f| f.0).collect();
    assert_eq!(rules, ["date-before-birth", "date-after-death", "reference-unresolved"]);
}

#[test]
fn certificates_and_planned_care_are_no_alarm() {
    let certificate = measured("8867-4", "70", "/min", "2010-12-01").replace("8867-4", "69453-9");
    let findings = check(&[DEAD, &certificate]);
    assert_eq!(
        fired(&findings).into_iter().map(|f| f.0).collect::<Vec<_>>(),
        ["record-after-death"]
    );
    assert_eq!(findings.quality_score(1).map(|q| q.get()), Some(1.0), "a note lowers no score");
    let planned = r#"{"resourceType":"Encounter","id":"e","status":"planned","class":{"code":"AMB"},"subject":{"reference":"Patient/p"},"period":{"start":"2027-01-01"}}"#;
    assert!(fired(&check(&[PATIENT, planned])).is_empty());
    let withdrawn =
        measured("8867-4", "70", "/min", "1900-01-01").replace("final", "entered-in-error");
    assert!(fired(&check(&[PATIENT, &withdrawn])).is_empty());
    let absent = observation(
        r#""code":{"text":"x"},"effectiveDateTime":"2020-02-02","dataAbsentReason":{"text":"x"}"#,
    );
    assert!(fired(&check(&[PATIENT, &absent])).is_empty());
    let external = condition(
        r#""asserter":{"reference":"https://other.example/fhir/Practitioner/1"},"recorder":{"reference":"Practitioner?identifier=x|y"}"#,
    );
    assert!(fired(&check(&[PATIENT, &external])).is_empty());
}

#[test]
fn quality_of_an_entry_and_settings() {
    let findings = check(&[PATIENT, &measured("8867-4", "7000", "/min", "2020-02-02")]);
    assert_eq!(findings.quality_score(0).map(|q| q.get()), Some(1.0));
    let score = findings.quality_score(1).expect("checked").get();
    assert!(score > 0.8 && score < 1.0, "{score}");
    assert_eq!(findings.quality_score(2), None);

    let json = serde_json::to_string(findings.tally()).expect("json");
    let back: medpipe_clinical_validate::Tally = serde_json::from_str(&json).expect("tally");
    assert_eq!(&back, findings.tally());
    let card = Scorecard::from_tally(&back, Thresholds::governance());
    let again: Scorecard =
        serde_json::from_str(&serde_json::to_string(&card).expect("json")).expect("card");
    assert_eq!(again, card);

    assert!(serde_json::from_str::<ValidateConfig>(r#"{"clock":"2026-01-31","clok":1}"#).is_err());
    assert!(serde_json::from_str::<ValidateConfig>(r#"{"clock":"2026-02-31"}"#).is_err());
    let config: ValidateConfig =
        serde_json::from_str(r#"{"clock":"2026-01-31","timeliness":"clock"}"#).expect("config");
    assert_eq!(config.death_slack_days, 1);
}

#[test]
fn issues_of_one_entry_are_bounded() {
    let ranges = vec![r#"{"low":{"value":5},"high":{"value":3}}"#; 500].join(",");
    let findings = check(&[
        PATIENT,
        &observation(&format!(
            r#""code":{{"text":"x"}},"effectiveDateTime":"2020","valueString":"x","referenceRange":[{ranges}]"#
        )),
    ]);
    assert_eq!(findings.issues().len(), 50);
    assert_eq!(findings.left_out(), 450);
    assert_eq!(findings.tally().count("reference-range-order").failed, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Any scalar anywhere: no panic, no value in an issue, and the counts hold together.
    #[test]
    fn any_scalars(values in prop::collection::vec("[ -~]{0,24}|-?[0-9]{1,4}(-[0-9]{2}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.Z+-]{0,15}", 10), number in any::<f64>()) {
        let quote = |i: usize| serde_json::to_string(&values[i]).expect("json");
        let observation = format!(
            r#"{{"resourceType":"Observation","id":{},"status":{},"subject":{{"reference":{}}},"code":{{"coding":[{{"system":"http://loinc.org","code":{}}},{{"system":"http://loinc.org","code":"8867-4"}}]}},
            "effectivePeriod":{{"start":{},"end":{}}},"issued":{},"valueQuantity":{{"value":{},"system":"http://unitsofmeasure.org","code":{},"unit":{}}}}}"#,
            quote(0), quote(1), quote(2), quote(3), quote(4), quote(5), quote(6),
            if number.is_finite() { number } else { 0.5 }, quote(7), quote(8));
        let patient = format!(r#"{{"resourceType":"Patient","id":{},"birthDate":{},"gender":{}}}"#, quote(2), quote(9), quote(1));
        let findings = check(&[&patient, &observation]);
        for (_, count) in findings.tally().counts() {
            prop_assert!(count.failed <= count.checked && count.checked + count.not_evaluated <= 2);
        }
        let issues = format!("{:?}", findings.issues());
        for value in values.iter().filter(|v| v.len() > 12) {
            prop_assert!(!issues.contains(value.as_str()));
        }
    }
}
