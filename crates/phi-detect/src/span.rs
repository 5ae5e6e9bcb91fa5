//! Where something was found, what it is, and which rule says so.

use crate::Kind;

/// One finding. `start..end` are byte offsets into the text given, always on character boundaries.
/// Spans of one result are sorted by `start` and do not overlap.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// Confidence, 0 to 1: an ordering of the rules' reliability, not a calibrated probability.
    pub score: f32,
    /// The rule that found it, such as `name.title` or `id.mrn.cue`.
    pub rule: &'static str,
}

impl Span {
    /// The text of the span; `None` if `text` is not the text it was found in.
    pub fn text<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.get(self.start..self.end)
    }
}
