//! What to search an output for.

use crate::{Kind, PlantedField};
use std::collections::BTreeSet;

/// Strings of which none may stand in an output, all in lower case. `Debug` prints numbers only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Needles {
    /// Search in the lower-cased text: the whole value, its tokens of six letters or more, and a name in
    /// other orders and with other separators.
    pub words: Vec<String>,
    /// Search in the text as it is and in the text without punctuation and blanks between digits: every
    /// window of seven digits.
    pub digits: Vec<String>,
}

impl std::fmt::Debug for Needles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Needles({} words, {} digit windows)", self.words.len(), self.digits.len())
    }
}

/// Needles for a planted value. Month names are not tokens; a year alone is no window.
pub fn needles(planted: &PlantedField) -> Needles {
    let value = planted.value.to_lowercase();
    let mut words = BTreeSet::from([value.clone()]);
    let tokens: Vec<&str> =
        value.split(|c: char| !c.is_alphabetic()).filter(|t| t.chars().count() >= 6).collect();
    if planted.kind != Kind::Date {
        words.extend(tokens.iter().map(|t| (*t).to_owned()));
    }
    if planted.kind == Kind::Name {
        for between in [" ", ", ", ",", "_", ".", "-", ""] {
            let turned: Vec<&str> = tokens.iter().rev().copied().collect();
            words.extend([tokens.join(between), turned.join(between)]);
        }
        words.extend(tokens.iter().map(|t| t.chars().rev().collect::<String>()));
    }
    words.retain(|w| w.len() > 5);
    let digits: Vec<char> = value.chars().filter(char::is_ascii_digit).collect();
    let windows: BTreeSet<String> = digits.windows(7).map(|w| w.iter().collect()).collect();
    Needles { words: words.into_iter().collect(), digits: windows.into_iter().collect() }
}
