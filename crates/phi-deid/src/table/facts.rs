//! What values say of their patient.

use medpipe_phi_detect::{Kind, PatientFacts};

use crate::dates::Written;

/// Adds a value of a kind to what is known of the patient.
pub(super) fn add_fact(facts: &mut PatientFacts, kind: Kind, value: &str) {
    match kind {
        Kind::Name => facts.add_name(value),
        Kind::Date => {
            if let Some(date) = Written::read(value).and_then(|d| d.date()) {
                facts.add_date(date.year(), date.month(), date.day());
            }
        }
        Kind::Location | Kind::Zip => facts.add_address(value),
        Kind::Phone | Kind::Fax | Kind::Email | Kind::Url | Kind::Ip => facts.add_contact(value),
        Kind::Age90 => {}
        _ => facts.add_id(value),
    }
}
