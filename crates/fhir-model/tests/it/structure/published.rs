//! The structural check on what others have published.

use medpipe_fhir_model::Document;
use medpipe_fhir_model::structure;
use std::collections::BTreeSet;

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
