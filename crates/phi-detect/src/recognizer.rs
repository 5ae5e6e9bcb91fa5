//! Recognizers of one's own.

use crate::Span;

/// Finds kinds of values the built-in rules do not know, such as a hospital's own number format.
///
/// Findings may overlap anything: the resolver sorts it out by score. Offsets that are not on character
/// boundaries of `text` are dropped; scores below 0 and above 1 are moved to the nearer end, and one that is no
/// number counts as 0.
pub trait Recognizer: Send + Sync {
    /// Appends what is found in `text` to `found`, in any order.
    fn find(&self, text: &str, found: &mut Vec<Span>);
}
