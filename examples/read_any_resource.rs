//! Read any FHIR JSON without losing anything, look around in it, change one place, write it back.
//!
//! `cargo run -p medpipe-examples --example read_any_resource`
//!
//! Only `medpipe-fhir-model` is needed, without features. The person below is invented.

use medpipe_fhir_model::edit::{Arrays, Edit, EditPath, apply, diff, merge};
use medpipe_fhir_model::{BundleEntries, Document, Limits, Walk, structure};

/// INVENTED. It has what careless readers lose: a number with a trailing zero, a value that is only an extension, a name
/// part without a value, an element that no FHIR release knows.
const PATIENT: &str = r#"{"resourceType":"Patient","id":"p1","favouriteColour":"green",
    "extension":[{"url":"https://example.org/dose","valueDecimal":1.50}],
    "name":[{"family":"Brennan","given":["Ada",null],
        "_given":[null,{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]}]}],
    "_birthDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The tree owns its bytes; a node is a small copyable view into it.
    let document = Document::parse(PATIENT.as_bytes().to_vec())?;
    let patient = document.root();
    println!("a {} of {} bytes", patient.resource_type().unwrap_or("?"), document.source().len());

    // Number text is kept: 1.50 stays 1.50, whatever a float would make of it.
    let dose = patient.extension("https://example.org/dose").and_then(|e| e.extension_value());
    assert_eq!(dose.map(|node| node.raw()), Some("1.50"));

    // JSON splits a primitive into `given` and `_given`; here they are one again.
    let name = patient.path("name").ok_or("no name")?.items().next().ok_or("an empty name")?;
    for (number, given) in name.primitives("given").enumerate() {
        let reason = given.extensions().next().and_then(|e| e.extension_value());
        println!(
            "given[{number}]: value {}, reason {:?}",
            given.value.is_some(),
            reason.and_then(|n| n.text())
        );
    }
    assert!(
        patient.primitive("birthDate").value.is_none()
            && !patient.primitive("birthDate").is_absent()
    );

    // Everything can be visited with its path.
    let mut leaves = 0;
    patient.walk(|node, _path| {
        leaves += usize::from(node.is_empty());
        Walk::Enter
    });
    println!("{leaves} values");

    // What R4 does not allow is kept, and named with its place; foreign keys are counted, not shown.
    let mut issues = Vec::new();
    structure::check(patient, &mut issues);
    for issue in &issues {
        println!(
            "{}: {}: {} ({})",
            issue.severity.as_str(),
            issue.path,
            issue.diagnostics,
            issue.rule
        );
    }
    assert_eq!(issues.len(), 1);

    // Changes are plain data, applied while the tree is written anew: all else keeps its text.
    let edits = [
        Edit::set(EditPath::parse("name[0].given[1]")?, "Maria"),
        Edit::remove(EditPath::parse("name[0]._given")?),
        Edit::append(EditPath::parse("name[0].prefix")?, "Dr."),
    ];
    let changed = apply(patient, &edits)?.into_document()?;
    println!("\nchanged: {}", changed.source());
    assert!(
        changed.source().contains(r#""valueDecimal":1.50"#) && changed.source().contains("green")
    );

    // The difference between two trees is such a list again; to undo is to take it the other way round.
    let undo = diff(changed.root(), patient);
    for edit in &undo {
        println!("to undo: {}", edit.path());
    }
    let again = apply(changed.root(), &undo)?.into_document()?;
    assert!(again.root().same_value(patient));

    // Merging lays one tree over another.
    let patch = Document::parse(br#"{"active":true,"favouriteColour":null}"#.to_vec())?;
    let merged = merge(changed.root(), patch.root(), Arrays::Replace);
    assert!(merged.as_str().ends_with(r#""active":true}"#) && !merged.as_str().contains("green"));

    // A bad input says what is wrong and where, and never shows what it read.
    let cut = PATIENT.as_bytes().get(..200).unwrap_or_default().to_vec();
    match Document::parse(cut) {
        Ok(_) => return Err("half a resource was read".into()),
        Err(error) => println!("\nhalf of it: {error}"),
    }

    // A Bundle of any size, from any reader, one entry at a time.
    let bundle = format!(
        r#"{{"resourceType":"Bundle","entry":[{{"resource":{PATIENT}}},{{"resource":{PATIENT}}}]}}"#
    );
    let mut entries = BundleEntries::new(bundle.as_bytes(), Limits::default());
    let read = entries.by_ref().filter_map(|entry| entry.ok()?.resource()).count();
    println!("a Bundle of {read} entries, around them: {}", entries.finish()?.source());
    assert_eq!(read, 2);
    Ok(())
}
