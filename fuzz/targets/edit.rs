//! Two JSON values: their difference applied to one gives the other, merging and streaming end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::edit::{Arrays, apply, diff, merge};
use medpipe_fhir_model::{BundleEntries, Document, Limits};

fuzz_target!(|bytes: &[u8]| {
    for entry in BundleEntries::new(bytes, Limits::default()) {
        let _ = format!("{entry:?}");
    }
    let Some(middle) = bytes.iter().position(|byte| *byte == 0) else { return };
    let (Ok(before), Ok(after)) =
        (Document::parse(bytes[..middle].to_vec()), Document::parse(bytes[middle + 1..].to_vec()))
    else {
        return;
    };
    for arrays in [Arrays::Replace, Arrays::Unite] {
        let merged = merge(before.root(), after.root(), arrays);
        merged.into_document().expect("merging gives JSON");
    }
    // Objects with a key twice, or skipped content, have no one meaning.
    if before.defects().is_empty() && after.defects().is_empty() {
        let edits = diff(before.root(), after.root());
        let made = apply(before.root(), &edits).expect("a difference can be applied");
        let made = made.into_document().expect("applying gives JSON");
        assert!(made.root().same_value(after.root()), "the difference does not give the other");
    }
});
