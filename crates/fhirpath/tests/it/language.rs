//! Paths, operators, variables: what the suite leaves out.

use medpipe_fhir_model::Document;
use medpipe_fhirpath::{
    CompileOptions, DateTime, Element, Environment, EvalErrorKind, Profiles, Program, Resolver,
    SyntaxErrorKind, Terminology, Value,
};

pub const PATIENT: &str = r##"{
  "resourceType": "Patient", "id": "p1", "active": true, "birthDate": "1970-03-01",
  "_birthDate": {"id": "b", "extension": [{"url": "http://example.org/time", "valueTime": "10:30:00"}]},
  "contained": [{"resourceType": "Practitioner", "id": "gp", "name": [{"family": "Grey"}]}],
  "name": [{"use": "official", "family": "Doe", "given": ["Ann", "B."]}, {"use": "usual", "given": ["Annie"]}],
  "multipleBirthInteger": 2, "gender": "female",
  "generalPractitioner": [{"reference": "#gp"}, {"reference": "Practitioner/7"}],
  "contact": [{"relationship": [{"text": "mother"}], "name": {"family": "Roe"}}],
  "maritalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "code": "M"}]},
  "unknownThing": {"a": 1}
}"##;

pub fn patient() -> Document {
    Document::parse(PATIENT.as_bytes().to_vec()).expect("well-formed")
}

/// The result as text, items joined by `;`.
pub fn eval(expression: &str) -> String {
    try_eval(expression).unwrap_or_else(|error| panic!("{expression}: {error}"))
}

pub fn try_eval(expression: &str) -> Result<String, String> {
    let document = patient();
    let options = CompileOptions::for_type("Patient");
    let program = Program::compile(expression, &options).map_err(|e| e.to_string())?;
    let environment =
        Environment::new().with_now(DateTime::parse("2024-02-29T12:00:00.000Z").expect("a time"));
    let items = program.evaluate(document.root(), &environment).map_err(|e| e.to_string())?;
    let texts: Vec<String> = items.iter().map(|item| item.to_string()).collect();
    Ok(texts.join(";"))
}

#[test]
fn navigates() {
    for (expression, expected) in [
        ("name.given", "Ann;B.;Annie"),
        ("Patient.name[1].given[0]", "Annie"),
        ("multipleBirth", "2"),
        ("multipleBirth is integer", "true"),
        ("multipleBirth.type().name", "integer"),
        ("contact.type().name", "Patient.contact"),
        ("contact.name.family", "Roe"),
        ("birthDate.id", "b"),
        ("birthDate.extension('http://example.org/time').value", "10:30:00"),
        ("birthDate.extension.value is time", "true"),
        ("contained.name.family", "Grey"),
        ("contained.ofType(Practitioner).id", "gp"),
        ("Resource.id | DomainResource.id", "p1"),
        ("unknownThing.a", "1"),
        ("name.where(use = 'usual').given", "Annie"),
        ("children().count() > 10", "true"),
        ("descendants().where($this is HumanName).count()", "4"),
        ("%resource.id = %context.id and %rootResource.id = 'p1'", "true"),
        ("name.select($index)", "0;1"),
        ("`name`.family", "Doe"),
        ("generalPractitioner.resolve().id", "gp"),
        ("generalPractitioner.first().resolve().ofType(Practitioner).name.family", "Grey"),
        ("getResourceKey() & '/' & generalPractitioner.getReferenceKey(Practitioner)", "p1/7"),
        ("name.defineVariable('n', given.first()).where(%n = 'Ann').family", "Doe"),
        ("name.repeat(given).count()", "3"),
        ("maritalStatus.memberOf('http://hl7.org/fhir/ValueSet/marital-status')", "!"),
        ("gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "true"),
        ("'x'.memberOf(%`vs-administrative-gender`)", "false"),
    ] {
        if expected == "!" {
            assert!(try_eval(expression).is_err(), "{expression}");
        } else {
            assert_eq!(eval(expression), expected, "{expression}");
        }
    }
}

#[test]
fn computes() {
    for (expression, expected) in [
        ("1 + 2 * 3 - 4 / 2", "5"),
        ("0.1 + 0.2", "0.3"),
        ("1.10 + 1", "2.10"),
        ("1 / 3", "0.3333333333333333333333333333"),
        ("2147483647 + 1", ""),
        ("-2147483648", "-2147483648"),
        ("7 div 2", "3"),
        ("-7 mod 2", "-1"),
        ("'a' & {} & 'b'", "ab"),
        ("'a' + {}", ""),
        ("- - 3", "3"),
        ("today() + 1 year", "2025-02-28"),
        ("today() - 1 month", "2024-01-29"),
        ("@2024-01-31 + 1 month", "2024-02-29"),
        ("@2024 + 13 months", "2025"),
        ("@2024-01 + 45 days", "2024-02"),
        ("@2024-02-28 + 36 hours", "2024-02-29"),
        ("@2024-12-31T23:59:59.500Z + 0.5 seconds", "2025-01-01T00:00:00.000Z"),
        ("@T23:30 + 45 minutes", "00:15"),
        ("@9999-12-31 + 1 day", ""),
        ("now() = now()", "true"),
        ("now().toString()", "2024-02-29T12:00:00.000Z"),
        ("timeOfDay()", "12:00:00.000"),
        ("3 'kg' + 500 'g'", "3.5 'kg'"),
        ("1 'm' = 1 's'", ""),
        ("1 'm' ~ 1 's'", "false"),
        ("12 months = 1 year", "true"),
        ("1 year ~ 1 'a'", "true"),
        ("1 year > 1 'a'", ""),
        ("98.6 '[degF]' = 37 'Cel'", "true"),
        ("10 'mg' / 2", "5 'mg'"),
        ("2 * 10 'mg'", "20 'mg'"),
        ("6 'm' / 2 's'", "3 'm/s'"),
        ("@2024-01-01T10:00+02:00 = @2024-01-01T08:00Z", "true"),
        ("@2024-01-01T10:00 < @2024-01-03T10:00Z", "true"),
        ("@2024-01-01T10:00 < @2024-01-01T11:00Z", ""),
        ("birthDate > @1970", ""),
        ("birthDate > @1969-12", "true"),
        ("{} or true", "true"),
        ("active and gender = 'female'", "true"),
        ("'Ann' in name.given", "true"),
        ("name.given contains 'Bob'", "false"),
        ("'a\\tb\\u00e9\\'' = 'a\\tb\\u00e9\\''", "true"),
        ("'\\p'", "p"),
        ("'\\uD83D\\uDE00'.length()", "1"),
        ("(1 | 2 | 3).aggregate($this + $total, 0)", "6"),
        ("2 'mg' is Quantity", "true"),
        ("gender ~ 'FEMALE'", "true"),
        ("' a  b ' ~ 'A b'", "true"),
        ("1 = 1.0 and 1 ~ 1.0", "true"),
        ("true = 'true'", "false"),
    ] {
        assert_eq!(eval(expression), expected, "{expression}");
    }
}

#[test]
fn typed_checks_find_mistakes() {
    let strict = CompileOptions::for_type("Patient").strict();
    for (expression, position) in [
        ("nam.given", 0),
        ("name.givn", 5),
        ("name.where(us = 'x')", 11),
        ("Observation.status", 0),
        ("multipleBirthInteger", 0),
        ("name.upper()", 5),
        ("children().first()", 11),
        ("descendants()[0]", 13),
        ("iif('a', 1, 2)", 0),
        ("@2024-01-01 + 1", 12),
        ("multipleBirth.ofType(Period).start", 14),
    ] {
        let error = Program::compile(expression, &strict).expect_err(expression);
        assert_eq!(
            (error.kind, error.position),
            (SyntaxErrorKind::Semantic, position),
            "{expression}: {error}"
        );
    }
    for expression in [
        "name.given.first()",
        "multipleBirth.ofType(integer) + 1",
        "contact.name.family",
        "contained.whatever",
        "generalPractitioner.resolve().name",
        "extension.value.ofType(Quantity).value",
        "name.sort(-family).given",
        "Resource.id",
        "birthDate.extension.url",
        "name.repeat(given)",
        "link.other.reference.startsWith('a')",
    ] {
        if let Err(error) = Program::compile(expression, &strict) {
            panic!("{expression}: {error}");
        }
    }
    let program = Program::compile("name.given", &strict).expect("compiles");
    let types = program.result_types().expect("known");
    assert_eq!(types.iter().map(ToString::to_string).collect::<Vec<_>>(), ["FHIR.string"]);
}

#[test]
fn says_where_it_fails() {
    for (expression, position) in [
        ("1 +", 3),
        ("name..given", 5),
        ("'open", 0),
        ("foo(1)", 0),
        ("name.where()", 5),
        ("1 is Nope", 5),
        ("a b", 2),
        ("§", 0),
        ("@2024-13-01", 0),
        ("%", 0),
        ("$that", 0),
        ("(1", 2),
        ("{1}", 1),
        ("a[1", 3),
        ("99999999999", 0),
        ("1.0.0", 4),
        ("`a", 0),
        ("'\\u12'", 1),
        ("/* a", 0),
        ("and", 0),
        ("", 0),
        ("name.given.", 11),
        ("@T25", 0),
        ("@", 0),
        ("iif(true)", 0),
    ] {
        let error = Program::compile(expression, &CompileOptions::default()).expect_err(expression);
        assert_eq!(error.position, position, "{expression}: {error}");
    }
    let document = patient();
    let environment = Environment::new();
    for (expression, kind, position) in [
        ("name.given.upper()", EvalErrorKind::NotSingle, 11),
        ("1 + 'a'", EvalErrorKind::WrongType, 2),
        ("name.given > 'a'", EvalErrorKind::NotSingle, 11),
        ("%nothing", EvalErrorKind::UnknownVariable, 0),
        ("now()", EvalErrorKind::NoClock, 0),
        ("'a'.matches('(')", EvalErrorKind::BadPattern, 4),
        ("conformsTo('urn:x')", EvalErrorKind::UnknownReference, 0),
        ("'a'.encode('rot13')", EvalErrorKind::BadArgument, 4),
        ("1.round(-1)", EvalErrorKind::BadArgument, 2),
    ] {
        let program = Program::compile(expression, &CompileOptions::default()).expect(expression);
        let error = program.evaluate(document.root(), &environment).expect_err(expression);
        assert_eq!((error.kind, error.position), (kind, position), "{expression}: {error}");
    }
}

struct Store(Document);

impl Resolver for Store {
    fn resolve<'r>(&'r self, reference: &str) -> Option<medpipe_fhir_model::Node<'r>> {
        (reference == "Practitioner/7").then(|| self.0.root())
    }
}

#[test]
fn uses_its_environment() {
    let document = patient();
    let store = Store(
        Document::parse(br#"{"resourceType":"Practitioner","id":"7"}"#.to_vec())
            .expect("well-formed"),
    );
    let seen = std::cell::RefCell::new(Vec::new());
    let tracer =
        |name: &str, items: &[Value<'_>]| seen.borrow_mut().push((name.to_owned(), items.len()));
    let environment = Environment::new()
        .with_resolver(&store)
        .with_tracer(&tracer)
        .with_variable("wanted", vec![Value::String("usual".into())]);
    let run = |expression: &str| {
        let program = Program::compile(expression, &CompileOptions::default()).expect(expression);
        let items = program.evaluate(document.root(), &environment).expect(expression);
        items.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
    };
    assert_eq!(run("generalPractitioner.resolve().id"), "gp;7");
    assert_eq!(run("name.where(use = %wanted).given.trace('here')"), "Annie");
    assert_eq!(*seen.borrow(), [("here".to_owned(), 1)]);
}

/// Knows one value set, one hierarchy of codes and one profile.
struct Knowing;

impl Terminology for Knowing {
    fn member_of(&self, value_set: &str, system: Option<&str>, code: &str) -> Option<bool> {
        (value_set == "urn:vs").then(|| system.is_some() && code == "M")
    }

    fn subsumes(&self, _system: &str, a: &str, b: &str) -> Option<bool> {
        Some(a == "any" || a == b)
    }
}

impl Profiles for Knowing {
    fn conforms(&self, element: &Element<'_>, profile: &str) -> Option<bool> {
        (profile == "urn:sp")
            .then(|| element.node().is_some_and(|node| node.get("active").is_some()))
    }
}

#[test]
fn asks_those_who_know_codes_and_profiles() {
    let document = patient();
    let environment = Environment::new().with_terminology(&Knowing).with_profiles(&Knowing);
    let run = |expression: &str| {
        let program = Program::compile(expression, &CompileOptions::default()).expect(expression);
        let items = program.evaluate(document.root(), &environment).map_err(|e| e.kind)?;
        Ok(items.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"))
    };
    for (expression, expected) in [
        ("maritalStatus.memberOf('urn:vs')", Ok("true")),
        ("maritalStatus.coding.memberOf('urn:vs')", Ok("true")),
        ("gender.memberOf('urn:vs')", Ok("false")),
        ("gender.memberOf('urn:other')", Err(EvalErrorKind::UnknownReference)),
        ("maritalStatus.coding.subsumes(maritalStatus.coding)", Ok("true")),
        ("conformsTo('urn:sp')", Ok("true")),
        ("name.first().conformsTo('urn:sp')", Ok("false")),
        ("conformsTo('urn:other')", Err(EvalErrorKind::UnknownReference)),
    ] {
        assert_eq!(run(expression), expected.map(str::to_owned), "{expression}");
    }
}

#[test]
fn evaluates_inside_a_resource() {
    let document = patient();
    let name = document.root().get("name").and_then(|n| n.at(0)).expect("a name");
    let human_name = medpipe_fhir_model::defs::type_by_name("HumanName").expect("a type");
    let program = Program::compile(
        "HumanName.given.count() + %resource.contact.count()",
        &CompileOptions::default(),
    );
    let program = program.expect("compiles");
    let environment = Environment::new().with_resource(document.root());
    let items = program
        .evaluate_element(Element::of_type(name, human_name), &environment)
        .expect("evaluates");
    assert_eq!(items.single().map(ToString::to_string).as_deref(), Some("3"));
}

#[test]
fn resolves_in_bundles() {
    let bundle = br#"{"resourceType":"Bundle","entry":[
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"a"}},
        {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Observation","id":"b","subject":{"reference":"urn:uuid:1"}}},
        {"resource":{"resourceType":"Observation","id":"c","subject":{"reference":"Patient/a/_history/2"}}}]}"#;
    let document = Document::parse(bundle.to_vec()).expect("well-formed");
    let program = Program::compile(
        "entry.resource.ofType(Observation).subject.resolve().id",
        &CompileOptions::for_type("Bundle"),
    );
    let program = program.expect("compiles");
    let environment = Environment::new();
    let items = program.evaluate(document.root(), &environment).expect("evaluates");
    assert_eq!(items.iter().map(ToString::to_string).collect::<Vec<_>>(), ["a", "a"]);
}
