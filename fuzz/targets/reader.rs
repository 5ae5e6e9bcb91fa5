//! Any bytes: the reader refuses them with a place, or gives a tree that writes back to the same tree, and the
//! structural check ends.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::{Document, structure};

fuzz_target!(|bytes: &[u8]| {
    let document = match Document::parse(bytes.to_vec()) {
        Ok(document) => document,
        Err(error) => {
            let _ = format!("{error} {error:?}");
            return;
        }
    };
    let mut issues = Vec::new();
    structure::check(document.root(), &mut issues);

    let mut written = Vec::new();
    document.root().write_to(&mut written);
    let again = Document::parse(written.clone()).expect("what was written can be read");
    let mut rewritten = Vec::new();
    again.root().write_to(&mut rewritten);
    assert!(written == rewritten, "writing is not stable");
    let mut issues_again = Vec::new();
    structure::check(again.root(), &mut issues_again);
    assert!(issues.len() == issues_again.len(), "white space changed what is wrong");
});
