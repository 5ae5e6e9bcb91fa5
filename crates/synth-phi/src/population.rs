//! The one door: a seed and a clock make a population.

use crate::bundle::{self, SynthBundle};
use crate::draw::Domain;
use crate::person::{self, Ages};
use crate::records::{self, InsuranceRecord, PatientUpdateEmail};
use crate::{Hard, LabelledNote, Person, Style, clinic, hard, notes};
use chrono::NaiveDate;

/// An endless population of invented people, fixed by `seed` and `clock`: item `i` is the same whichever
/// others were asked for, on any machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Population {
    seed: u64,
    clock: NaiveDate,
}

impl Population {
    /// Nothing is dated after `clock`. A clock outside the years 1900 to 9000 is moved to the nearer end.
    pub fn new(seed: u64, clock: NaiveDate) -> Population {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(clock);
        Population { seed, clock: clock.clamp(day(1900), day(9000)) }
    }

    /// The seed.
    pub fn seed(self) -> u64 {
        self.seed
    }

    /// The day taken as today.
    pub fn clock(self) -> NaiveDate {
        self.clock
    }

    /// Person `index`. Every sixteenth is 90 or older, every twelfth lives in a ZIP3 of the restricted list.
    pub fn person(self, index: u64) -> Person {
        person::person(self.seed, self.clock, Domain::Person, index, Ages::All)
    }

    /// The first `n` people.
    pub fn people(self, n: u64) -> impl Iterator<Item = Person> {
        (0..n).map(move |i| self.person(i))
    }

    /// Patient-update e-mail `index`, about an adult of 18 to 90.
    pub fn email(self, index: u64) -> PatientUpdateEmail {
        let about = person::person(self.seed, self.clock, Domain::Email, index, Ages::Adult);
        records::patient_update(index, &about)
    }

    /// The first `n` e-mails.
    pub fn emails(self, n: u64) -> impl Iterator<Item = PatientUpdateEmail> {
        (0..n).map(move |i| self.email(i))
    }

    /// Insurance record `index`.
    pub fn insurance(self, index: u64) -> InsuranceRecord {
        records::insurance(self.seed, self.clock, index)
    }

    /// A note about person `index` in the given style. Different `variant`s are different notes.
    pub fn note(self, index: u64, style: Style, variant: u32) -> LabelledNote {
        let person = self.person(index);
        let history = clinic::history(self.seed, self.clock, &person);
        notes::write(self.seed, &person, &history, style, variant).0
    }

    /// `n` notes, the styles in turn, one person after the other.
    pub fn notes(self, n: u64) -> impl Iterator<Item = LabelledNote> {
        let styles = Style::ALL.len() as u64;
        (0..n).map(move |i| {
            let style = Style::ALL.get((i % styles) as usize).copied().unwrap_or(Style::Progress);
            self.note(i, style, (i / styles) as u32)
        })
    }

    /// A note about person `index` with what detectors stumble over in it.
    pub fn hard_note(self, index: u64, style: Style, variant: u32, hard: Hard) -> LabelledNote {
        hard::note(self.seed, self.clock, self.person(index), style, variant, hard)
    }

    /// `n` hard notes, what is hard about them and the styles in turn, one person after the other.
    pub fn hard_notes(self, n: u64) -> impl Iterator<Item = (Hard, LabelledNote)> {
        let (styles, kinds) = (Style::ALL.len() as u64, Hard::ALL.len() as u64);
        (0..n).map(move |i| {
            let style = Style::ALL.get((i / kinds % styles) as usize).copied();
            let hard = Hard::ALL.get((i % kinds) as usize).copied().unwrap_or(Hard::Table);
            let variant = (i / (kinds * styles)) as u32;
            // Whether a person is old depends on their number: each gets each kind and style in turn.
            let person = i / kinds * kinds + (i + i / (kinds * styles)) % kinds;
            (hard, self.hard_note(person, style.unwrap_or(Style::Progress), variant, hard))
        })
    }

    /// The FHIR R4 transaction bundle of person `index`.
    pub fn bundle(self, index: u64) -> SynthBundle {
        bundle::build(self, index)
    }

    /// The first `n` bundles.
    pub fn bundles(self, n: u64) -> impl Iterator<Item = SynthBundle> {
        (0..n).map(move |i| self.bundle(i))
    }

    /// Appends the bundle of person `index` to `out` as minified JSON.
    pub fn write_bundle(self, index: u64, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bundle(index).json);
    }
}
