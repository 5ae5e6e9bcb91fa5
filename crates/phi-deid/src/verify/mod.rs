//! The residue check: what must not be in an output, looked for by code of its own.
//!
//! It shares nothing with the detector, nor with the walk that rewrites: other scanners, other
//! lists. What it finds is either a leak or a value so like one that nobody can tell; both deserve
//! a look before anything leaves.
//!
//! | rule | what |
//! |---|---|
//! | `residue.zip` | a postal code of more than three digits, or of a restricted area; in text, five digits behind a state or the word |
//! | `residue.age` | an age over 89: with a word that says so (`93-year-old`, `aged ninety-three`), or where FHIR has ages |
//! | `residue.date` | a date finer than a year: in digits, with the name of a month, a month and year (two-digit years with slashes and hyphens only) |
//! | `residue.ssn`, `residue.npi`, `residue.card`, `residue.vin`, `residue.mbi`, `residue.dea` | an identifier by shape and check digit |
//! | `residue.phone`, `residue.email`, `residue.url`, `residue.ip` | contacts |
//! | `residue.number` | nine digits or more in a row |
//! | `residue.known` | a known fact of a patient |
//! | `residue.narrative`, `residue.display` | an element that is always removed |

mod age_words;
#[cfg(feature = "fhir")]
mod ages;
mod dates;
mod leeway;
mod numbers;
mod text;
#[cfg(feature = "fhir")]
mod tree;

use crate::dates::Date;
#[cfg_attr(not(feature = "text"), allow(unused_imports))]
pub(crate) use leeway::{Leeway, Leeways};

/// Something that should not be there. Holds no value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Residue {
    /// The rule, as in the table of this module.
    pub rule: &'static str,
    /// Where: an element path, or empty for plain text.
    pub path: String,
}

/// Looks for what de-identification should have removed.
///
/// ```
/// use medpipe_phi_deid::{Date, verify::ResidueChecker};
/// let checker = ResidueChecker::new(Date::new(2026, 1, 1).unwrap());
/// assert!(checker.check_text("Seen by [NAME] in 2019.").is_empty());
/// assert_eq!(checker.check_text("SSN 219-09-9999"), ["residue.ssn"]);
/// assert_eq!(checker.check_text("on 03/05/2019"), ["residue.date"]);
/// ```
#[derive(Clone, Debug)]
pub struct ResidueChecker {
    #[cfg_attr(not(feature = "fhir"), allow(dead_code))]
    clock: Date,
    leeways: Leeways,
}

impl ResidueChecker {
    /// `clock` is the day of the run: years of ninety and more before it reveal an age.
    pub fn new(clock: Date) -> ResidueChecker {
        ResidueChecker { clock, leeways: Leeways::default() }
    }

    /// For outputs with shifted dates, which are not Safe Harbor: full dates are no residue there.
    pub fn with_shifted_dates(mut self) -> ResidueChecker {
        self.leeways.date = Leeway::MadeUp;
        self
    }

    #[cfg_attr(not(feature = "text"), allow(dead_code))]
    pub(crate) fn with_leeways(mut self, leeways: Leeways) -> ResidueChecker {
        self.leeways = leeways;
        self
    }

    /// The rules that a text breaks, each once, in the order met.
    pub fn check_text(&self, text: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        text::scan(text, text::Strictness::Prose, &mut |rule, value| {
            if !found.contains(&rule) && !self.leeways.allow(rule, value) {
                found.push(rule);
            }
        });
        found
    }
}
