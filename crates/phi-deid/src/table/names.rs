//! What the name of a column says of its values.

use medpipe_phi_detect::Kind;

/// What a name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Named {
    Kind(Kind),
    Text,
}

/// Words (all of them must be there) and what they mean. The first line that fits counts.
const CUES: &[(&[&str], Named)] = &[
    (&["ssn"], Named::Kind(Kind::IdSsn)),
    (&["social", "security"], Named::Kind(Kind::IdSsn)),
    (&["mrn"], Named::Kind(Kind::IdMrn)),
    (&["medical", "record"], Named::Kind(Kind::IdMrn)),
    (&["email"], Named::Kind(Kind::Email)),
    (&["mail", "address"], Named::Kind(Kind::Email)),
    (&["fax"], Named::Kind(Kind::Fax)),
    (&["phone"], Named::Kind(Kind::Phone)),
    (&["telephone"], Named::Kind(Kind::Phone)),
    (&["mobile"], Named::Kind(Kind::Phone)),
    (&["tel"], Named::Kind(Kind::Phone)),
    (&["pager"], Named::Kind(Kind::Phone)),
    (&["ip"], Named::Kind(Kind::Ip)),
    (&["url"], Named::Kind(Kind::Url)),
    (&["website"], Named::Kind(Kind::Url)),
    (&["npi"], Named::Kind(Kind::IdLicense)),
    (&["dea"], Named::Kind(Kind::IdLicense)),
    (&["license"], Named::Kind(Kind::IdLicense)),
    (&["licence"], Named::Kind(Kind::IdLicense)),
    (&["vin"], Named::Kind(Kind::IdVehicle)),
    (&["plate"], Named::Kind(Kind::IdVehicle)),
    (&["serial"], Named::Kind(Kind::IdDevice)),
    (&["udi"], Named::Kind(Kind::IdDevice)),
    (&["photo"], Named::Kind(Kind::IdPhoto)),
    (&["fingerprint"], Named::Kind(Kind::IdBiometric)),
    (&["zip"], Named::Kind(Kind::Zip)),
    (&["zipcode"], Named::Kind(Kind::Zip)),
    (&["postal"], Named::Kind(Kind::Zip)),
    (&["postcode"], Named::Kind(Kind::Zip)),
    (&["dob"], Named::Kind(Kind::Date)),
    (&["dod"], Named::Kind(Kind::Date)),
    (&["birthdate"], Named::Kind(Kind::Date)),
    (&["birthday"], Named::Kind(Kind::Date)),
    (&["date"], Named::Kind(Kind::Date)),
    (&["datetime"], Named::Kind(Kind::Date)),
    (&["timestamp"], Named::Kind(Kind::Date)),
    (&["born"], Named::Kind(Kind::Date)),
    (&["age"], Named::Kind(Kind::Age90)),
    (&["address"], Named::Kind(Kind::Location)),
    (&["street"], Named::Kind(Kind::Location)),
    (&["city"], Named::Kind(Kind::Location)),
    (&["town"], Named::Kind(Kind::Location)),
    (&["county"], Named::Kind(Kind::Location)),
    (&["birthplace"], Named::Kind(Kind::Location)),
    (&["latitude"], Named::Kind(Kind::Location)),
    (&["longitude"], Named::Kind(Kind::Location)),
    (&["surname"], Named::Kind(Kind::Name)),
    (&["lastname"], Named::Kind(Kind::Name)),
    (&["firstname"], Named::Kind(Kind::Name)),
    (&["fullname"], Named::Kind(Kind::Name)),
    (&["name", "first"], Named::Kind(Kind::Name)),
    (&["name", "last"], Named::Kind(Kind::Name)),
    (&["name", "middle"], Named::Kind(Kind::Name)),
    (&["name", "given"], Named::Kind(Kind::Name)),
    (&["name", "family"], Named::Kind(Kind::Name)),
    (&["name", "full"], Named::Kind(Kind::Name)),
    (&["name", "patient"], Named::Kind(Kind::Name)),
    (&["name", "mother"], Named::Kind(Kind::Name)),
    (&["name", "contact"], Named::Kind(Kind::Name)),
    (&["name", "provider"], Named::Kind(Kind::Name)),
    (&["name", "doctor"], Named::Kind(Kind::Name)),
    (&["maiden"], Named::Kind(Kind::Name)),
    (&["member", "id"], Named::Kind(Kind::IdPlan)),
    (&["subscriber", "id"], Named::Kind(Kind::IdPlan)),
    (&["policy", "number"], Named::Kind(Kind::IdPlan)),
    (&["insurance", "number"], Named::Kind(Kind::IdPlan)),
    (&["mbi"], Named::Kind(Kind::IdPlan)),
    (&["account"], Named::Kind(Kind::IdAccount)),
    (&["iban"], Named::Kind(Kind::IdAccount)),
    (&["accession"], Named::Kind(Kind::IdOther)),
    (&["patient", "id"], Named::Kind(Kind::IdMrn)),
    (&["patient", "nbr"], Named::Kind(Kind::IdMrn)),
    (&["patient", "number"], Named::Kind(Kind::IdMrn)),
    (&["patient", "no"], Named::Kind(Kind::IdMrn)),
    (&["subject", "id"], Named::Kind(Kind::IdMrn)),
    (&["person", "id"], Named::Kind(Kind::IdMrn)),
    (&["encounter", "id"], Named::Kind(Kind::IdOther)),
    (&["visit", "id"], Named::Kind(Kind::IdOther)),
    (&["claim", "id"], Named::Kind(Kind::IdOther)),
    (&["uuid"], Named::Kind(Kind::IdOther)),
    (&["guid"], Named::Kind(Kind::IdOther)),
    (&["note"], Named::Text),
    (&["notes"], Named::Text),
    (&["comment"], Named::Text),
    (&["comments"], Named::Text),
    (&["remark"], Named::Text),
    (&["remarks"], Named::Text),
    (&["narrative"], Named::Text),
    (&["text"], Named::Text),
    (&["impression"], Named::Text),
];

/// What a name says; `None` when it says nothing. A name that is nothing but `name`, `id` or `patient`
/// says so, too.
pub(super) fn rule(name: &str) -> Option<Named> {
    let words = words(name);
    match words.as_slice() {
        [one] if one == "name" => return Some(Named::Kind(Kind::Name)),
        [one] if one == "id" => return Some(Named::Kind(Kind::IdOther)),
        [one] if one == "patient" || one == "subject" => return Some(Named::Kind(Kind::IdMrn)),
        _ => {}
    }
    let fits = |cues: &&(&[&str], Named)| cues.0.iter().all(|cue| words.iter().any(|w| w == cue));
    CUES.iter().find(fits).map(|(_, named)| *named)
}

/// Whether the column tells whose row it is.
pub(super) fn is_patient(name: &str) -> bool {
    rule(name) == Some(Named::Kind(Kind::IdMrn))
}

/// Words of a name in small letters: split at signs and before capitals (`patientId`), not within runs of
/// capitals (`patientID`, `DOB`).
fn words(name: &str) -> Vec<String> {
    let (mut words, mut word, mut small) = (Vec::new(), String::new(), false);
    for c in name.chars() {
        let cut = !c.is_alphanumeric() || (c.is_uppercase() && small);
        if cut && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        small = c.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_by_word() {
        assert_eq!(words("patientID"), ["patient", "id"]);
        assert_eq!(words("Date of Birth (DOB)"), ["date", "of", "birth", "dob"]);
        for (name, kind) in [
            ("patientID", Kind::IdMrn),
            ("Patient.Id", Kind::IdMrn),
            ("admit_date", Kind::Date),
            ("HOME_PHONE", Kind::Phone),
            ("family-name", Kind::Name),
            ("name", Kind::Name),
            ("ZipCode", Kind::Zip),
        ] {
            assert_eq!(rule(name), Some(Named::Kind(kind)), "{name}");
        }
        for name in ["dosage", "average", "drug_name", "zipper", "state", "change", "updated"] {
            assert_eq!(rule(name), None, "{name}");
        }
        assert!(is_patient("MRN") && !is_patient("patient_name"));
    }
}
