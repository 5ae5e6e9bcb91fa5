use medpipe_phi_detect::Kind::{self, *};

use crate::covered;

/// (text, value, kind): the value is wholly covered by findings of the kind.
const CASES: &[(&str, &str, Kind)] = &[
    // names
    ("Seen by Dr. Graves today.", "Graves", Name),
    ("Dr. Quillfeather will follow.", "Quillfeather", Name),
    ("Patient Name: SMITHSON, JOHN A", "SMITHSON, JOHN A", Name),
    ("BRENNAN, ADA was seen again.", "BRENNAN, ADA", Name),
    ("WINTER, HOPE has a cough.", "WINTER, HOPE", Name),
    ("OKAFOR, CHIDI returned today.", "OKAFOR, CHIDI", Name),
    ("Dear Dr. O'Shaughnessy:", "O'Shaughnessy", Name),
    ("RE: Marisol de la Cruz\nDOB: 3/4/61", "Marisol de la Cruz", Name),
    ("Signed: Zbigniew Wojtkowiak-Hale, M.D.", "Zbigniew Wojtkowiak-Hale", Name),
    ("cc: Thandeka Xulu, RN", "Thandeka Xulu", Name),
    ("Her husband Olumide drove her.", "Olumide", Name),
    ("J. R. McAllister reviewed the films.", "J. R. McAllister", Name),
    ("The patient, Anna S., returned.", "Anna S.", Name),
    ("dr smith called", "smith", Name),
    ("Aaron697 Heaney114 came", "Aaron697 Heaney114", Name),
    // dates
    ("Admitted 3/14/2019.", "3/14/2019", Date),
    ("on 14-Mar-2019 at noon", "14-Mar-2019", Date),
    ("the 3rd of May", "3rd of May", Date),
    ("May 5th, 2021", "May 5th, 2021", Date),
    ("collected 20190405", "20190405", Date),
    ("since March 2020", "March 2020", Date),
    ("2020-01-05T10:00:00Z", "2020-01-05", Date),
    ("seen on 9/23 in clinic", "9/23", Date),
    ("April 4 '23", "April 4 '23", Date),
    ("05MAR2021", "05MAR2021", Date),
    // ages
    ("a 93-year-old woman", "93", Age90),
    ("Age: 101", "101", Age90),
    ("ninety-three-year-old man", "ninety-three", Age90),
    // numbers
    ("MRN: 4471120", "4471120", IdMrn),
    ("chart MR#: 00-44-71", "00-44-71", IdMrn),
    ("HSP482913 was pulled", "HSP482913", IdMrn),
    ("SSN: 000-12-3456", "000-12-3456", IdSsn),
    ("666-12-3456", "666-12-3456", IdSsn),
    ("987-65-4321 on the form", "987-65-4321", IdSsn),
    ("Policy #: POL482913", "POL482913", IdPlan),
    ("Group number: GRP48291", "GRP48291", IdPlan),
    ("Member ID ABC123456789", "ABC123456789", IdPlan),
    ("Medicare 1EG4-TE5-MK73", "1EG4-TE5-MK73", IdPlan),
    ("Account # 9636869171", "9636869171", IdAccount),
    ("card 4111 1111 1111 1111", "4111 1111 1111 1111", IdAccount),
    ("NPI 3123456788", "3123456788", IdLicense),
    ("DEA AB1234563", "AB1234563", IdLicense),
    ("driver's license D6125238", "D6125238", IdLicense),
    ("VIN 1M8GDM9AXKP042788", "1M8GDM9AXKP042788", IdVehicle),
    ("license plate 7ABC123", "7ABC123", IdVehicle),
    ("Pacemaker serial number BLK948610", "BLK948610", IdDevice),
    ("fingerprint record FP-228841", "FP-228841", IdBiometric),
    ("photo IMG_20391.jpg", "IMG_20391", IdPhoto),
    ("Accession: S19-44821", "S19-44821", IdOther),
    // contacts
    ("call (212) 555-0147", "(212) 555-0147", Phone),
    ("212.555.0147 ext. 12", "212.555.0147 ext. 12", Phone),
    ("Fax 431-374-4956", "431-374-4956", Fax),
    ("pager 555-0133", "555-0133", Phone),
    ("mail ada.b@clinic.example.org", "ada.b@clinic.example.org", Email),
    ("see https://portal.example.org/p?id=4", "https://portal.example.org/p?id=4", Url),
    ("from 10.1.24.7 at night", "10.1.24.7", Ip),
    ("host 2001:db8::ff00:42:8329", "2001:db8::ff00:42:8329", Ip),
    ("MAC 00:1B:44:11:3A:B7", "00:1B:44:11:3A:B7", Ip),
    // places
    ("lives at 6519 Paden Lane, Apt 4", "6519 Paden Lane, Apt 4", Location),
    ("Address: 12 Elm St, Port Michael, TX 75001", "12 Elm St, Port Michael", Location),
    ("Address: 12 Elm St, Port Michael, TX 75001", "75001", Zip),
    ("P.O. Box 4412", "P.O. Box 4412", Location),
    ("transferred from St. Luke's Hospital", "St. Luke's Hospital", Location),
    ("seen at UCLA Medical Center", "UCLA Medical Center", Location),
];

#[cfg(feature = "dictionaries")]
#[test]
fn every_usual_form_is_found_and_typed() {
    let missed: Vec<_> =
        CASES.iter().filter(|(text, value, kind)| !covered(text, value, Some(*kind))).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn structured_kinds_need_no_dictionary() {
    let fuzzy = [Name, Location];
    let missed: Vec<_> = CASES
        .iter()
        .filter(|(text, value, kind)| !fuzzy.contains(kind) && !covered(text, value, Some(*kind)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}
