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
    (&["zip3"], Named::Kind(Kind::Zip)),
    (&["zip5"], Named::Kind(Kind::Zip)),
    (&["zip9"], Named::Kind(Kind::Zip)),
    (&["zcta"], Named::Kind(Kind::Zip)),
    (&["zcta5"], Named::Kind(Kind::Zip)),
    (&["dob"], Named::Kind(Kind::Date)),
    (&["dod"], Named::Kind(Kind::Date)),
    (&["birthdate"], Named::Kind(Kind::Date)),
    (&["birthday"], Named::Kind(Kind::Date)),
    (&["birthyear"], Named::Kind(Kind::Date)),
    (&["birth", "year"], Named::Kind(Kind::Date)),
    (&["birth", "month"], Named::Kind(Kind::Date)),
    (&["birth", "day"], Named::Kind(Kind::Date)),
    (&["yob"], Named::Kind(Kind::Date)),
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
    (&["lat"], Named::Kind(Kind::Location)),
    (&["lon"], Named::Kind(Kind::Location)),
    (&["lng"], Named::Kind(Kind::Location)),
    (&["geo"], Named::Kind(Kind::Location)),
    (&["gps"], Named::Kind(Kind::Location)),
    (&["geocode"], Named::Kind(Kind::Location)),
    (&["geohash"], Named::Kind(Kind::Location)),
    (&["geoid"], Named::Kind(Kind::Location)),
    (&["coordinates"], Named::Kind(Kind::Location)),
    (&["coords"], Named::Kind(Kind::Location)),
    (&["fips"], Named::Kind(Kind::Location)),
    (&["census", "tract"], Named::Kind(Kind::Location)),
    (&["parish"], Named::Kind(Kind::Location)),
    (&["borough"], Named::Kind(Kind::Location)),
    (&["suburb"], Named::Kind(Kind::Location)),
    (&["village"], Named::Kind(Kind::Location)),
    (&["municipality"], Named::Kind(Kind::Location)),
    (&["neighborhood"], Named::Kind(Kind::Location)),
    (&["neighbourhood"], Named::Kind(Kind::Location)),
    (&["precinct"], Named::Kind(Kind::Location)),
    (&["apartment"], Named::Kind(Kind::Location)),
    (&["apt"], Named::Kind(Kind::Location)),
    (&["room", "number"], Named::Kind(Kind::Location)),
    (&["room", "no"], Named::Kind(Kind::Location)),
    (&["room", "id"], Named::Kind(Kind::Location)),
    (&["room", "patient"], Named::Kind(Kind::Location)),
    (&["room", "hospital"], Named::Kind(Kind::Location)),
    (&["bed", "number"], Named::Kind(Kind::Location)),
    (&["bed", "no"], Named::Kind(Kind::Location)),
    (&["bed", "id"], Named::Kind(Kind::Location)),
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

/// What a name says; `None` when it says nothing. A name that is nothing but `name`, `id`, `patient` or
/// `room` says so, too.
pub(super) fn rule(name: &str) -> Option<Named> {
    let words = words(name);
    match words.as_slice() {
        [one] if one == "name" => return Some(Named::Kind(Kind::Name)),
        [one] if one == "id" => return Some(Named::Kind(Kind::IdOther)),
        [one] if one == "patient" || one == "subject" => return Some(Named::Kind(Kind::IdMrn)),
        [one] if ["room", "bed", "tract"].contains(&one.as_str()) => {
            return Some(Named::Kind(Kind::Location));
        }
        // `home_long`, but not `long_term`.
        [.., last] if last == "long" => return Some(Named::Kind(Kind::Location)),
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
            ("zip3", Kind::Zip),
            ("lat", Kind::Location),
            ("homeLong", Kind::Location),
            ("room", Kind::Location),
            ("birth_year", Kind::Date),
            ("YearOfBirth", Kind::Date),
            ("yob", Kind::Date),
        ] {
            assert_eq!(rule(name), Some(Named::Kind(kind)), "{name}");
        }
        for name in [
            "dosage",
            "average",
            "drug_name",
            "zipper",
            "state",
            "change",
            "updated",
            "birth_weight",
            "long_term_care",
            "room_air_spo2",
        ] {
            assert_eq!(rule(name), None, "{name}");
        }
        assert!(is_patient("MRN") && !is_patient("patient_name"));
    }
}
