//! Text with planted values: what was planted where, and the gold line made from it.

mod builder;
mod dates;

pub(crate) use builder::Builder;
pub(crate) use dates::{DateForm, ordinal};

use crate::{Item, Kind, shape_debug};
use serde::Serialize;

/// Whom a planted value is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The patient of the record.
    Patient,
    /// Anybody else: relatives, clinicians, facilities.
    ThirdParty,
}

/// A value planted in a text, by byte offsets that stand on character boundaries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
pub struct Planted {
    /// Kind of PHI.
    pub kind: Kind,
    /// What exactly.
    pub item: Item,
    /// Whose.
    pub about: About,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Planted {
    /// The planted characters in `text`; `None` when `text` is not the text it was planted in.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }
}

/// A note with every planted value labelled, in order and without overlaps.
#[derive(Clone, PartialEq, Serialize)]
pub struct LabelledNote {
    /// Always true.
    pub synthetic_marker: bool,
    /// Unique in the population, such as `note-00001-discharge-0`.
    pub id: String,
    /// How it is written.
    pub style: crate::Style,
    /// The text.
    pub text: String,
    /// What was planted.
    pub planted: Vec<Planted>,
}

#[derive(Serialize)]
struct GoldSpan<'a> {
    start: usize,
    end: usize,
    label: &'static str,
    text: &'a str,
    kind: Kind,
    about: About,
}

#[derive(Serialize)]
struct GoldLine<'a> {
    id: &'a str,
    text: &'a str,
    spans: Vec<GoldSpan<'a>>,
    style: crate::Style,
    synthetic_marker: bool,
}

impl LabelledNote {
    /// One line of a gold file, without the line feed:
    /// `{"id","text","spans":[{"start","end","label","text","kind","about"}],"style","synthetic_marker"}`.
    /// Offsets count code points, labels are those of [`Item::label`].
    pub fn gold_line(&self) -> String {
        let mut at = CodePoints { text: &self.text, byte: 0, count: 0 };
        let mut spans = Vec::with_capacity(self.planted.len());
        for p in &self.planted {
            let (start, end) = (at.count_to(p.start), at.count_to(p.end));
            spans.push(GoldSpan {
                start,
                end,
                label: p.item.label(),
                text: p.slice(&self.text).unwrap_or_default(),
                kind: p.kind,
                about: p.about,
            });
        }
        let line = GoldLine {
            id: &self.id,
            text: &self.text,
            spans,
            style: self.style,
            synthetic_marker: self.synthetic_marker,
        };
        // Strings and integers only: serialising them cannot fail.
        serde_json::to_string(&line).unwrap_or_default()
    }
}

/// Counts code points up to growing byte offsets.
struct CodePoints<'a> {
    text: &'a str,
    byte: usize,
    count: usize,
}

impl CodePoints<'_> {
    fn count_to(&mut self, byte: usize) -> usize {
        self.count += self.text.get(self.byte..byte).map_or(0, |s| s.chars().count());
        self.byte = byte;
        self.count
    }
}

shape_debug!(LabelledNote);
