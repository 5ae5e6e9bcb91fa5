//! Clinical notes: twelve styles, each a list of sections with alternatives, filled from a person and a visit.

mod fill;
mod hospital;
mod letters;
mod reports;
mod visits;

use crate::clinic::{Class, History, Visit};
use crate::draw::{Domain, Draw};
use crate::{LabelledNote, Person};
use serde::{Serialize, Serializer};

/// Sections in order, each with alternatives of which one is drawn; `{key}` is filled by [`fill`].
type Template = [&'static [&'static str]];

/// A style of clinical writing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Style {
    /// Progress note of a visit.
    Progress,
    /// Discharge summary.
    Discharge,
    /// Radiology report, headings in capitals.
    Radiology,
    /// Referral letter.
    Referral,
    /// Nursing note, terse.
    Nursing,
    /// Telephone note.
    Telephone,
    /// Operative note.
    Operative,
    /// Laboratory report, tabular.
    Lab,
    /// E-mail between people.
    Email,
    /// Admission note.
    Admission,
    /// Pathology report.
    Pathology,
    /// Letter to or from an insurer.
    Insurance,
}

impl Style {
    /// Every style.
    pub const ALL: &'static [Style] = &[
        Style::Progress,
        Style::Discharge,
        Style::Radiology,
        Style::Referral,
        Style::Nursing,
        Style::Telephone,
        Style::Operative,
        Style::Lab,
        Style::Email,
        Style::Admission,
        Style::Pathology,
        Style::Insurance,
    ];

    /// The word used in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Style::Progress => "progress",
            Style::Discharge => "discharge",
            Style::Radiology => "radiology",
            Style::Referral => "referral",
            Style::Nursing => "nursing",
            Style::Telephone => "telephone",
            Style::Operative => "operative",
            Style::Lab => "lab",
            Style::Email => "email",
            Style::Admission => "admission",
            Style::Pathology => "pathology",
            Style::Insurance => "insurance",
        }
    }

    /// LOINC code and name of the kind of document.
    pub const fn loinc(self) -> (&'static str, &'static str) {
        match self {
            Style::Progress => ("11506-3", "Progress note"),
            Style::Discharge => ("18842-5", "Discharge summary"),
            Style::Radiology => ("18748-4", "Diagnostic imaging study"),
            Style::Referral => ("57133-1", "Referral note"),
            Style::Nursing => ("34746-8", "Nurse Note"),
            Style::Telephone => ("34748-4", "Telephone encounter Note"),
            Style::Operative => ("11504-8", "Surgical operation note"),
            Style::Lab => ("11502-2", "Laboratory report"),
            Style::Email | Style::Insurance => ("34109-9", "Note"),
            Style::Admission => ("34117-2", "History and physical note"),
            Style::Pathology => ("11526-1", "Pathology study"),
        }
    }

    /// Whether a note of this style is usual after such a visit.
    fn suits(self, visit: &Visit) -> bool {
        let procedure = visit.condition().and_then(|c| c.procedure);
        match self {
            Style::Discharge => visit.nights > 0,
            Style::Admission => visit.class != Class::Ambulatory,
            Style::Operative => procedure.is_some(),
            Style::Lab => !visit.panels.is_empty(),
            _ => visit.problem.is_some(),
        }
    }

    fn template(self) -> &'static Template {
        match self {
            Style::Progress => visits::PROGRESS,
            Style::Nursing => visits::NURSING,
            Style::Telephone => visits::TELEPHONE,
            Style::Discharge => hospital::DISCHARGE,
            Style::Operative => hospital::OPERATIVE,
            Style::Admission => hospital::ADMISSION,
            Style::Radiology => reports::RADIOLOGY,
            Style::Lab => reports::LAB,
            Style::Pathology => reports::PATHOLOGY,
            Style::Referral => letters::REFERRAL,
            Style::Email => letters::EMAIL,
            Style::Insurance => letters::INSURANCE,
        }
    }
}

impl Serialize for Style {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

/// A note, and the visit of `h` it is about.
pub(crate) fn write<'h>(
    seed: u64,
    p: &Person,
    h: &'h History,
    style: Style,
    variant: u32,
) -> (LabelledNote, Option<&'h Visit>) {
    let stream = (p.index << 16) ^ (u64::from(variant) << 4) ^ style as u64;
    let mut draw = Draw::new(seed, Domain::Note, stream);
    let fitting: Vec<&'h Visit> = h.visits.iter().filter(|v| style.suits(v)).collect();
    let visits = if fitting.is_empty() { h.visits.iter().collect() } else { fitting };
    let turn = (style as usize + variant as usize) % visits.len().max(1);
    let visit = visits.get(turn).copied();
    let mut filler = fill::Filler::new(seed, &mut draw, p, h, visit);
    filler.template(style.template());
    let built = filler.finish();
    let note = LabelledNote {
        synthetic_marker: true,
        id: format!("note-{:05}-{}-{variant}", p.index.saturating_add(1), style.as_str()),
        style,
        text: built.text,
        planted: built.planted,
    };
    (note, visit)
}
