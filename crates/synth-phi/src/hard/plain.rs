//! Capitals, small letters, columns.

use crate::Item;

/// Everything in capitals.
pub(crate) fn capitals(text: &str) -> String {
    text.to_uppercase()
}

/// Everything in small letters.
pub(crate) fn small(text: &str) -> String {
    text.to_lowercase()
}

/// Labels and values in columns divided by bars, a row a line.
pub(crate) fn columns(planted: Option<Item>, text: &str) -> String {
    match planted {
        Some(_) => text.to_owned(),
        None => text.replace(": ", " | ").replace("   ", " | ").replace('\n', " |\n| "),
    }
}
