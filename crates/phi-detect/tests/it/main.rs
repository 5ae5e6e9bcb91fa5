//! Integration tests of the PHI detector.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "dictionaries")]
mod addresses;
#[cfg(feature = "dictionaries")]
mod ages;
mod allocations;
mod any_text;
mod bad_input;
mod cases;
#[cfg(feature = "dictionaries")]
mod forms;
mod known;
#[cfg(feature = "dictionaries")]
mod lists;
#[cfg(feature = "dictionaries")]
mod month_day;
#[cfg(feature = "dictionaries")]
mod numbered;
#[cfg(feature = "dictionaries")]
mod recall;
#[cfg(feature = "dictionaries")]
mod shared;
#[cfg(feature = "dictionaries")]
mod shorthand;
#[cfg(feature = "dictionaries")]
mod stays;
mod stream;
#[cfg(feature = "dictionaries")]
mod tagger;

use medpipe_phi_detect::{Detector, Kind};

/// The detector, built once.
pub fn detector() -> &'static Detector {
    static BUILT: std::sync::OnceLock<Detector> = std::sync::OnceLock::new();
    BUILT.get_or_init(Detector::new)
}

#[cfg(feature = "dictionaries")]
/// Findings as (kind, text).
pub fn found(text: &str) -> Vec<(Kind, &str)> {
    detector().detect(text).iter().map(|s| (s.kind, s.text(text).unwrap())).collect()
}

/// Whether every letter and digit of `value` in `text` is covered by findings of `kind`, if given.
pub fn covered(text: &str, value: &str, kind: Option<Kind>) -> bool {
    let at = text.find(value).unwrap();
    let spans = detector().detect(text);
    value.char_indices().filter(|(_, c)| c.is_alphanumeric()).all(|(i, _)| {
        spans
            .iter()
            .any(|s| s.start <= at + i && at + i < s.end && kind.is_none_or(|k| k == s.kind))
    })
}
