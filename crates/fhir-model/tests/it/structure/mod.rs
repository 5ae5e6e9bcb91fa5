//! The structural check: one case for each rule.

mod any_value;
mod published;

use medpipe_fhir_model::Document;
use medpipe_fhir_model::structure::{self, RULES, Severity, StructureIssue};

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
    for (kind, release) in [
        ("SubscriptionTopic", "R4B and R5,"),
        ("Transport", "R5,"),
        ("ServiceDefinition", "STU3,"),
        ("ReferralRequest", "DSTU2 and STU3,"),
        ("MedicationOrder", "DSTU2,"),
    ] {
        let said = text(&format!(r#"{{"resourceType":"{kind}"}}"#));
        assert!(
            said.starts_with(&format!("a resource type of FHIR {release} not of R4")),
            "{said}"
        );
    }
    let encounter = r#"{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},"actualPeriod":{}}"#;
    assert!(text(encounter).contains("R5"));
    let patient = r#"{"resourceType":"Patient","animal":{}}"#;
    assert!(text(patient).contains("STU3"));
    // What no list knows is told by the profiles of the resource around it, if they say.
    for (profile, release) in [
        ("http://hl7.org/fhir/StructureDefinition/Basic|5.0.0", Some("R5")),
        ("http://hl7.org/fhir/3.0/StructureDefinition/Basic", Some("STU3")),
        ("http://hl7.org/fhir/StructureDefinition/Basic|4.0.1", None),
        ("https://example.org/fhir/StructureDefinition/Basic|5.0.0", None),
    ] {
        let basic = format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"resource":{{"resourceType":"Basic","code":{{"text":"x","newer":1}},"meta":{{"profile":["{profile}"]}}}}}}]}}"#
        );
        let said = text(&basic);
        match release {
            Some(release) => assert!(said.contains(&format!("looks like {release}:")), "{said}"),
            None => assert!(!said.contains("looks like"), "{said}"),
        }
    }
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
fn control_characters() {
    for (escape, bad) in [
        (r"\u0001", true),
        (r"\u0000", true),
        (r"\u001F", true),
        (r"\b", true),
        (r"\n\f", true),
        (r"\u0009\u000A\u000d\t\r\n", false),
        (r"\\u0001", false),
        (r"\u0020\u00e4", false),
    ] {
        let expected: &[&str] = if bad { &["Patient.name[0].family format.string"] } else { &[] };
        check("Patient", &format!(r#""name":[{{"family":"a{escape}b"}}]"#), expected);
    }
    check("Patient", r#""gender":"male\u0001""#, &["Patient.gender format.string"]);
}

#[test]
fn narratives_are_one_well_formed_div() {
    let div = |text: &str| {
        format!(r#""text":{{"status":"generated","div":{}}}"#, serde_json::json!(text))
    };
    for good in [
        "<div/>",
        " <div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; &#160;&#xA0;&nbsp;</div>\n",
        "<div ><p class='a>b' id = \"x\">x<br/><b\n/>y</p ><!-- < & --><![CDATA[<]]></div>",
        "<div>\u{e4} \\ / \"quoted\"</div>",
    ] {
        check("Patient", &div(good), &[]);
        // The same with every character of it written as an escape.
        let escaped: String = good.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        check("Patient", &format!(r#""text":{{"status":"generated","div":"{escaped}"}}"#), &[]);
    }
    for bad in [
        "plain & text",
        "",
        "<div>open",
        "<div><p></div></p>",
        "<div><br></div>",
        "<div></div><div></div>",
        "<div></div> text",
        "<p/>",
        "<divx/>",
        "<div a/>",
        "<div a=b/>",
        "<div a='<'/>",
        "<div a='1' a='2'/>",
        "<div a='1'b='2'/>",
        "<div>a & b</div>",
        "<div>&;</div>",
        "<div>&#x;</div>",
        "<div><1/></div>",
        "<div><!-- a -- b --></div>",
        "<div><!-- a",
        "<!DOCTYPE x><div/>",
        "<div",
        "<div a='",
        "<",
    ] {
        let rule = if bad.is_empty() { "structure.empty" } else { "format.xhtml" };
        check("Patient", &div(bad), &[&format!("Patient.text.div {rule}")]);
    }
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
