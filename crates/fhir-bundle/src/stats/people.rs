//! Who the patients are.

use std::collections::BTreeMap;

use medpipe_fhir_model::{Kind, Node};
use serde::Serialize;

/// The patients in counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Demographics {
    /// All patients.
    pub patients: u64,
    /// By administrative gender: `male`, `female`, `other`, `unknown`, and `invalid` for any other word; `missing`.
    pub gender: BTreeMap<&'static str, u64>,
    /// Living patients by age at the given day: `0-17`, `18-44`, `45-64`, `65-84`, `85+`; `unknown`.
    pub age_bands: BTreeMap<&'static str, u64>,
    /// Patients who died: by `deceasedDateTime` or `deceasedBoolean` true.
    pub deceased: u64,
    /// With an address.
    pub with_address: u64,
    /// With a business identifier.
    pub with_identifier: u64,
    /// With a telephone number, e-mail or other contact.
    pub with_contact: u64,
}

impl Demographics {
    pub(super) fn observe(&mut self, patient: Node<'_>, as_of: Option<(i32, u8, u8)>) {
        self.patients += 1;
        let gender = match patient.get("gender") {
            None => "missing",
            Some(gender) => match gender.raw() {
                "male" => "male",
                "female" => "female",
                "other" => "other",
                "unknown" => "unknown",
                _ => "invalid",
            },
        };
        *self.gender.entry(gender).or_default() += 1;
        let died = patient.get("deceasedDateTime").is_some()
            || patient.get("deceasedBoolean").and_then(Node::as_bool) == Some(true);
        self.deceased += u64::from(died);
        if let (Some(as_of), false) = (as_of, died) {
            let birth =
                patient.get("birthDate").filter(|n| n.kind() == Kind::String).map(Node::raw);
            let band = birth.and_then(|text| age(text, as_of)).map_or("unknown", band);
            *self.age_bands.entry(band).or_default() += 1;
        }
        self.with_address += u64::from(patient.get("address").is_some());
        self.with_identifier += u64::from(patient.get("identifier").is_some());
        self.with_contact += u64::from(patient.get("telecom").is_some());
    }
}

/// Completed years between a birth date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) and a day; `None` when it lies after it.
fn age(birth: &str, (year, month, day): (i32, u8, u8)) -> Option<u32> {
    let mut parts = birth.split('-');
    let born: i32 = parts.next()?.parse().ok()?;
    let born_month: u8 = parts.next().map_or(Ok(1), str::parse).ok()?;
    let born_day: u8 = parts.next().map_or(Ok(1), str::parse).ok()?;
    let before_birthday = (month, day) < (born_month, born_day);
    u32::try_from(year - born - i32::from(before_birthday)).ok()
}

fn band(age: u32) -> &'static str {
    match age {
        0..=17 => "0-17",
        18..=44 => "18-44",
        45..=64 => "45-64",
        65..=84 => "65-84",
        _ => "85+",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_completed_years() {
        assert_eq!(age("1980-05-02", (2026, 5, 1)), Some(45));
        assert_eq!(age("1980-05-01", (2026, 5, 1)), Some(46));
        assert_eq!(age("1980", (2026, 5, 1)), Some(46));
        assert_eq!(age("2027-01-01", (2026, 5, 1)), None);
        assert_eq!(age("198x", (2026, 5, 1)), None);
        assert_eq!((band(17), band(18), band(85)), ("0-17", "18-44", "85+"));
    }
}
