//! Any bytes as FHIR XML: refused with a place, or read into a resource that the structural check ends on. What can be
//! written as XML again comes back with the same values.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::{Limits, structure, xml};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let document = match xml::read(bytes, &limits) {
        Ok(document) => document,
        Err(error) => {
            let _ = format!("{error} {error:?}");
            return;
        }
    };
    let mut issues = Vec::new();
    structure::check(document.root(), &mut issues);
    let mut written = Vec::new();
    match xml::write(document.root(), &mut written) {
        Err(error) => {
            let _ = format!("{error} {error:?}");
        }
        Ok(()) => {
            let again = xml::read(&written, &limits).expect("what was written can be read");
            assert!(again.root().same_value(document.root()), "the values differ after XML");
        }
    }
});
