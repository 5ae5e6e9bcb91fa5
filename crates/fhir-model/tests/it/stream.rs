//! Entries of a Bundle as they come.

use medpipe_fhir_model::{BundleEntries, Document, Limits, StreamError};
use std::io::Read;

/// Gives a few bytes at a time.
struct Drip<'a>(&'a [u8], usize);

impl Read for Drip<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let count = self.1.min(self.0.len()).min(out.len());
        out[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

const BUNDLE: &str = "\u{feff} {\"resourceType\" : \"Bundle\", \"meta\":{\"tag\":[{\"code\":\"a]}\\\"\"}]},\n \"entry\" : [ {\"fullUrl\":\"urn:1\",\
    \"resource\":{\"resourceType\":\"Patient\",\"id\":\"\\\\\"}} ,\n {\"resource\":7x}, {\"request\":{}} ] , \"total\": 3 }\n";

#[test]
fn entries_and_what_stands_around_them() {
    for size in [1, 2, 3, 7, 1000] {
        let mut entries = BundleEntries::new(Drip(BUNDLE.as_bytes(), size), Limits::default());
        let first = entries.next().unwrap().unwrap();
        assert_eq!((first.number, first.full_url().as_deref()), (0, Some("urn:1")));
        assert!(BUNDLE[first.offset as usize..].starts_with("{\"fullUrl\""));
        assert_eq!(first.resource().unwrap().resource_type(), "Patient");
        match entries.next() {
            Some(Err(StreamError::Entry { number: 1, error })) => {
                assert_eq!((error.line, error.column), (3, 15), "in steps of {size}");
            }
            other => panic!("{other:?}"),
        }
        let third = entries.next().unwrap().unwrap();
        assert_eq!((third.number, third.resource().is_none()), (2, true));
        assert!(entries.next().is_none());
        let around = entries.finish().unwrap();
        assert_eq!(
            around.source(),
            r#"{"resourceType":"Bundle","meta":{"tag":[{"code":"a]}\""}]},"total":3}"#
        );
    }
}

#[test]
fn broken_bundles_end_with_an_error() {
    for text in [
        "",
        "[]",
        "{",
        "{\"entry\":[",
        "{\"entry\":[{}",
        "{\"entry\":[{},]}",
        "{\"entry\":[{}}",
        "{\"a\":1,}",
        "{} x",
        "{\"a\" 1}",
        "{1:2}",
    ] {
        let mut entries = BundleEntries::new(text.as_bytes(), Limits::default());
        let failed = entries.any(|entry| matches!(entry, Err(StreamError::Bundle(_))));
        assert!(failed, "{text}");
        assert!(entries.next().is_none());
    }
    let limits = Limits { max_bytes: 100, ..Limits::default() };
    let long = format!("{{\"entry\":[{{\"a\":\"{}\"}}]}}", "x".repeat(200_000));
    assert!(BundleEntries::new(long.as_bytes(), limits).any(|e| e.is_err()));
}

#[test]
fn the_same_as_reading_the_whole() {
    let Some(examples) = crate::shared::examples() else { return };
    let bundles = examples.iter().filter(|(name, _)| name.contains("/Bundle-")).take(20);
    for (name, bytes) in bundles {
        let whole = Document::parse(bytes.clone()).unwrap();
        let mut entries = BundleEntries::new(&bytes[..], Limits::default());
        for expected in whole.root().each("entry") {
            let entry = entries.next().unwrap().unwrap();
            assert!(entry.document.root().same_value(expected), "{name}");
            assert_eq!(entry.offset as usize, expected.offset());
        }
        assert!(entries.next().is_none(), "{name}");
    }
}

#[test]
fn the_end_says_again_what_was_wrong() {
    for text in ["", "{\"entry\":[{}", "[", "{\"a\" 1}"] {
        let mut entries = BundleEntries::new(text.as_bytes(), Limits::default());
        let said = entries.by_ref().find_map(Result::err).expect("an error");
        let again = entries.finish().expect_err("the same error");
        assert_eq!(said.to_string(), again.to_string(), "{text}");
    }
}
