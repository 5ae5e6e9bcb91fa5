//! The same notes made hard on purpose: names a dictionary does not hold, names that are words, noise of
//! scanning, dictation, capitals, tables, shorthand. Labels stand exactly where the changed values stand.

mod dictated;
mod names;
mod ocr;
mod pieces;
mod plain;
mod shorthand;

use crate::draw::{Domain, Draw};
use crate::person::Relative;
use crate::{LabelledNote, Person, Style, clinic, notes};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// What makes a note hard to read for a detector.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Hard {
    /// Names after the manner of many cultures, none of which stands in a register this project reads: what a dictionary
    /// detector finds of them it finds without its dictionary.
    HeldOutNames,
    /// Names that are words, drugs, months or eponyms: Will Young, April Rivers, Dr. Graves.
    WordNames,
    /// Everything in capitals.
    Capitals,
    /// Everything in small letters.
    SmallLetters,
    /// Noise of optical character recognition: one value in three and one word in thirty is damaged.
    Ocr,
    /// As dictated: no signs, numbers and dates in words.
    Dictated,
    /// Labels and values in columns.
    Table,
    /// With a section in ward shorthand: months and days without a year between strengths and ratings, pagers and
    /// extensions alone, labelled numbers, ages of the family.
    Shorthand,
}

impl Hard {
    /// All of them.
    pub const ALL: &'static [Hard] = &[
        Hard::HeldOutNames,
        Hard::WordNames,
        Hard::Capitals,
        Hard::SmallLetters,
        Hard::Ocr,
        Hard::Dictated,
        Hard::Table,
        Hard::Shorthand,
    ];

    /// The word used in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Hard::HeldOutNames => "held-out-names",
            Hard::WordNames => "word-names",
            Hard::Capitals => "capitals",
            Hard::SmallLetters => "small-letters",
            Hard::Ocr => "ocr",
            Hard::Dictated => "dictated",
            Hard::Table => "table",
            Hard::Shorthand => "shorthand",
        }
    }

    /// Names of the kind that [`Hard::HeldOutNames`] uses: given names, then family names.
    pub fn held_out() -> (&'static [&'static str], &'static [&'static str]) {
        (names::GIVEN, names::FAMILY)
    }
}

impl Serialize for Hard {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

/// The note of person `index`, made hard.
pub(crate) fn note(
    seed: u64,
    clock: NaiveDate,
    mut person: Person,
    style: Style,
    variant: u32,
    hard: Hard,
) -> LabelledNote {
    let stream = (person.index << 16) ^ (u64::from(variant) << 8) ^ (style as u64) << 4;
    let mut draw = Draw::new(seed, Domain::Hard, stream ^ hard as u64);
    match hard {
        Hard::HeldOutNames => rename(&mut person, &mut draw, names::GIVEN, names::FAMILY),
        Hard::WordNames => rename(&mut person, &mut draw, names::WORD_GIVEN, names::WORD_FAMILY),
        _ => {}
    }
    let history = clinic::history(seed, clock, &person);
    let (mut note, visit) = notes::write(seed, &person, &history, style, variant);
    note.id = format!("{}-{}", note.id, hard.as_str());
    match hard {
        Hard::HeldOutNames | Hard::WordNames => {}
        Hard::Capitals => pieces::rewrite(&mut note, |_, text| plain::capitals(text)),
        Hard::SmallLetters => pieces::rewrite(&mut note, |_, text| plain::small(text)),
        Hard::Table => pieces::rewrite(&mut note, plain::columns),
        Hard::Ocr => {
            pieces::rewrite(&mut note, |planted, text| ocr::damage(&mut draw, planted, text))
        }
        Hard::Dictated => pieces::rewrite(&mut note, dictated::say),
        Hard::Shorthand => {
            shorthand::append(&mut note, &mut draw, &person, visit.map_or(clock, |v| v.date));
        }
    }
    note
}

/// New names for everybody the note may name.
fn rename(p: &mut Person, draw: &mut Draw, given: &[&str], family: &[&str]) {
    let mut pick = |from: &[&str]| {
        let turn = draw.below(u32::try_from(from.len()).unwrap_or(0)) as usize;
        from.get(turn).map_or(String::new(), |name| (*name).to_owned())
    };
    p.given = pick(given);
    p.middle = pick(given);
    p.family = pick(family);
    let Relative { given: kin_given, family: kin_family, .. } = &mut p.kin;
    *kin_given = pick(given);
    *kin_family = pick(family);
    for who in [&mut p.clinician, &mut p.referrer] {
        who.given = pick(given);
        who.family = pick(family);
    }
}
