//! Any text as an expression, on a small resource and, after a NUL, on any JSON: it compiles or is refused with a place in it,
//! evaluates within its steps or is refused, and twice the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::{Document, Limits};
use medpipe_fhirpath::{CompileOptions, DateTime, Environment, Program};
use std::sync::LazyLock;

static PATIENT: LazyLock<Document> = LazyLock::new(|| {
    let json = br##"{"resourceType":"Patient","id":"p","active":true,"birthDate":"1970-03-01","_birthDate":{"id":"b"},
        "name":[{"use":"official","given":["Ann","B."]},{"given":[null,"C"],"_given":[{"id":"g"}]}],"multipleBirthInteger":2,
        "generalPractitioner":[{"reference":"#gp"}],"contained":[{"resourceType":"Practitioner","id":"gp"}],
        "extension":[{"url":"u","valueQuantity":{"value":1.50,"system":"http://unitsofmeasure.org","code":"kg"}}]}"##;
    Document::parse(json.to_vec()).expect("well-formed")
});

fuzz_target!(|bytes: &[u8]| {
    let (text, json) = match bytes.iter().position(|b| *b == 0) {
        Some(at) => (&bytes[..at], Some(&bytes[at + 1..])),
        None => (bytes, None),
    };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let own = json.and_then(|json| Document::parse_with(json.to_vec(), &Limits::default()).ok());
    let document = own.as_ref().unwrap_or(&PATIENT);
    let now = DateTime::parse("2024-02-29T12:00:00.000Z").expect("a time");
    let environment = Environment::new().with_now(now).with_step_limit(50_000);
    for options in [CompileOptions::default(), CompileOptions::for_type("Patient").strict()] {
        let program = match Program::compile(text, &options) {
            Ok(program) => program,
            Err(error) => {
                assert!(error.position <= text.len(), "a place outside: {error}");
                continue;
            }
        };
        let once = program.evaluate(document.root(), &environment);
        let again = program.evaluate(document.root(), &environment);
        match (once, again) {
            (Ok(once), Ok(again)) => {
                let shown = |items: &[medpipe_fhirpath::Value<'_>]| {
                    items.iter().map(|item| format!("{item:?} {item}")).collect::<Vec<_>>()
                };
                assert!(shown(&once) == shown(&again), "two evaluations differ");
            }
            (Err(once), Err(again)) => assert!(once == again && once.position <= text.len()),
            _ => panic!("one evaluation fails, the other does not"),
        }
    }
});
