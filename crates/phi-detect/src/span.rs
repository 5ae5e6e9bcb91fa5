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

    /// Why it was taken, in a sentence.
    pub fn explain(&self) -> &'static str {
        let group = self.rule.split('.').next().unwrap_or_default();
        match (group, self.rule) {
            (_, "name.again") => "a word of a name found elsewhere in the document",
            (_, "name.deny-list") => "a word of the deny list",
            (_, "name.title" | "name.title-lower" | "name.title-mixed") => "a name behind a title",
            (_, "name.label" | "name.label-line" | "name.label-lower") => "a name behind a label",
            (_, "name.tagger" | "place.tagger") => {
                "a word the tagger takes for a name by what stands around it"
            }
            (_, "name.relation" | "name.relation-lower") => "a name behind a relation or role",
            (_, "name.introduced" | "name.introduced-lower") => "a name that words introduce",
            (_, "name.credential") => "a name before a credential",
            ("name", _) => "capitalised words that the name tables make likely",
            ("date", _) => "a date finer than a year",
            ("age", _) => "an age of 90 or over",
            ("phone", _) => {
                "the digit groups of a telephone number, or digits behind a telephone word"
            }
            ("email" | "url" | "ip" | "handle", _) => "an electronic address",
            ("address", _) => "part of a postal address",
            ("zip", _) => "a postal code",
            ("place", _) => "a place or facility, by its table entry or the words around it",
            ("ner", _) => "named by the model of the caller's own",
            ("known", _) => "a value known of this patient",
            ("strict", _) => "strict mode: not a known word",
            ("id", "id.spoken") => "a number in words",
            ("id", "id.misread") => "a misread or torn number whose shape tells what it is",
            ("id", r) if r.ends_with("cue") => "a number behind the word that names it",
            ("id", _) => "a number whose shape or check digit tells what it is",
            _ => "found by a recognizer of the caller's own",
        }
    }
}
