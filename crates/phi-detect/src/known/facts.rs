//! What a caller tells about a patient.

use super::matcher::KnownFacts;

/// The identifying facts of a patient, as the structured record has them. Put in what there is, in the
/// form it stands in the record, then [`compile`](Self::compile) once and use the result for every text
/// of this patient.
///
/// `Debug` prints counts only.
#[derive(Clone, Default)]
pub struct PatientFacts {
    pub(super) names: Vec<String>,
    pub(super) dates: Vec<(i32, u8, u8)>,
    pub(super) ids: Vec<String>,
    pub(super) addresses: Vec<String>,
    pub(super) contacts: Vec<String>,
}

impl PatientFacts {
    /// No facts.
    pub fn new() -> PatientFacts {
        PatientFacts::default()
    }

    /// A full name or a part of one. Found whole, by part, reversed, with initials, in any case.
    pub fn add_name(&mut self, name: &str) {
        self.names.push(name.to_owned());
    }

    /// A date of the patient (birth, death, visit): found in every usual form.
    pub fn add_date(&mut self, year: i32, month: u8, day: u8) {
        self.dates.push((year, month, day));
    }

    /// A number or code of the patient: found with and without separators and leading letters.
    pub fn add_id(&mut self, id: &str) {
        self.ids.push(id.to_owned());
    }

    /// An address or a part of one: a line, city, county, ZIP. Parts are split at commas and line ends.
    pub fn add_address(&mut self, address: &str) {
        self.addresses.push(address.to_owned());
    }

    /// A telephone number, e-mail address or URL: numbers are found in any grouping.
    pub fn add_contact(&mut self, contact: &str) {
        self.contacts.push(contact.to_owned());
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
            && self.dates.is_empty()
            && self.ids.is_empty()
            && self.addresses.is_empty()
            && self.contacts.is_empty()
    }

    /// Makes the matcher. It costs some microseconds; a clone of the result is cheap.
    pub fn compile(&self) -> KnownFacts {
        KnownFacts::of(self)
    }
}

impl std::fmt::Debug for PatientFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatientFacts")
            .field("names", &self.names.len())
            .field("dates", &self.dates.len())
            .field("ids", &self.ids.len())
            .field("addresses", &self.addresses.len())
            .field("contacts", &self.contacts.len())
            .finish()
    }
}
