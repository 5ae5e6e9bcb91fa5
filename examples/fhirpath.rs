//! FHIRPath: compile an expression once, evaluate it on many resources.
//!
//! `cargo run -p medpipe-examples --example fhirpath`
//!
//! Compiling checks the expression against the FHIR R4 definitions; evaluating borrows from the document and copies nothing.
//! The resources below are invented.

use std::cell::Cell;

use medpipe_fhir_model::{Document, Node};
use medpipe_fhirpath::{
    CompileOptions, Compiler, DateTime, Environment, Program, RequiredBindings, Resolver,
    Terminology, Value,
};

/// INVENTED: weights in three units.
const OBSERVATIONS: [&str; 3] = [
    r#"{"resourceType":"Observation","status":"final","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
        "valueQuantity":{"value":185,"unit":"lbs","system":"http://unitsofmeasure.org","code":"[lb_av]"},"effectiveDateTime":"2024-02"}"#,
    r#"{"resourceType":"Observation","status":"amended","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
        "valueQuantity":{"value":71.50,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"},"effectiveDateTime":"2024-03-01"}"#,
    r#"{"resourceType":"Observation","status":"final","code":{"text":"weight"},
        "valueQuantity":{"value":90000,"unit":"g","system":"http://unitsofmeasure.org","code":"g"}}"#,
];

/// Where `resolve()` looks: here one resource, in your program a store.
struct Store(Document);

impl Resolver for Store {
    fn resolve<'r>(&'r self, reference: &str) -> Option<Node<'r>> {
        (reference == "Patient/p1").then(|| self.0.root())
    }
}

/// Who knows codes: here one value set of our own, else the required ones of R4. In your program a terminology service.
struct Weights;

impl Terminology for Weights {
    fn member_of(&self, value_set: &str, system: Option<&str>, code: &str) -> Option<bool> {
        match value_set {
            "https://example.org/ValueSet/body-weight" => {
                Some(system == Some("http://loinc.org") && ["29463-7", "3141-9"].contains(&code))
            }
            other => RequiredBindings.member_of(other, system, code),
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let documents: Vec<Document> = OBSERVATIONS
        .iter()
        .map(|text| Document::parse(text.as_bytes().to_vec()))
        .collect::<Result<_, _>>()?;
    let options = CompileOptions::for_type("Observation");

    // Compiled once, evaluated on each. Units are UCUM: pounds, kilograms and grams compare exactly.
    let heavy = Program::compile("value.ofType(Quantity) > 80 'kg'", &options)?;
    let environment = Environment::new();
    let mut heavies = 0;
    for document in &documents {
        heavies += usize::from(heavy.evaluate_bool(document.root(), &environment)? == Some(true));
    }
    println!(
        "{heavies} of {} weigh over 80 kg; the result is {:?}",
        documents.len(),
        heavy.result_types()
    );
    assert_eq!(heavies, 2);

    // Results are nodes of the document, or values; numbers keep their text.
    let number = Program::compile("value.ofType(Quantity).value", &options)?;
    for document in &documents {
        let items = number.evaluate(document.root(), &environment)?;
        let place = items
            .iter()
            .filter_map(|item| item.as_element()?.node())
            .map(|node| node.offset())
            .next();
        println!(
            "value {} at byte {place:?}",
            items.single().map(ToString::to_string).unwrap_or_default()
        );
    }

    // What an expression may know beside the tree is given to it: a clock, variables, references, codes, who hears `trace()`.
    let store = Store(Document::parse(
        br#"{"resourceType":"Patient","id":"p1","gender":"female"}"#.to_vec(),
    )?);
    let traced = Cell::new(0);
    let tracer = |name: &str, items: &[Value<'_>]| {
        traced.set(traced.get() + items.len());
        println!("trace {name}: {} items", items.len()); // the items may be PHI: count them, do not print them
    };
    let environment = Environment::new()
        .with_now(DateTime::parse("2024-06-01T12:00:00Z").ok_or("not a time")?)
        .with_variable("sex", vec![Value::String("female".into())])
        .with_resolver(&store)
        .with_terminology(&Weights)
        .with_tracer(&tracer);
    let asked = Program::compile(
        "code.memberOf('https://example.org/ValueSet/body-weight') and status.memberOf('http://hl7.org/fhir/ValueSet/observation-status') \
         and subject.resolve().trace('subject').gender = %sex and effective <= now()",
        &options,
    )?;
    let answers = documents
        .iter()
        .map(|d| asked.evaluate_bool(d.root(), &environment))
        .collect::<Result<Vec<_>, _>>()?;
    println!("{answers:?}");
    assert_eq!(
        (answers.as_slice(), traced.get()),
        ([Some(true), Some(true), Some(false)].as_slice(), 2)
    );

    // Mistakes are found before any data is seen, with the place in the expression.
    for wrong in
        ["value.ofType(Quantity", "valu.value", "status.matches()", "effective.toDate() + 1 'kg' +"]
    {
        match Program::compile(wrong, &options.clone().strict()) {
            Ok(_) => return Err(format!("`{wrong}` compiles").into()),
            Err(error) => println!("{wrong}\n{:>width$} {error}", '^', width = error.position + 1),
        }
    }

    // What only the data can show is an error of the evaluation; it names the place, never a value.
    let several = Program::compile("(1 | 2) + 1", &CompileOptions::default())?;
    let document = documents.first().ok_or("no document")?;
    match several.evaluate(document.root(), &environment) {
        Ok(_) => return Err("two numbers and one were added".into()),
        Err(error) => println!("(1 | 2) + 1\n{error}"),
    }

    // A service that gets expressions from outside keeps what it has compiled.
    let compiler = Compiler::new();
    let first = compiler.compile("subject.reference", &options)?;
    let again = compiler.compile("subject.reference", &options)?;
    assert!(std::sync::Arc::ptr_eq(&first, &again));
    Ok(())
}
