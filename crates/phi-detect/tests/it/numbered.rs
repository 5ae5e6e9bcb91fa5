//! Numbers behind their labels: pagers, extensions, record, licence, device and other numbers; and what is only numbered.

use medpipe_phi_detect::Kind::{self, *};

use crate::{covered, found};

/// (text, value, kind): the value is wholly covered by findings of the kind.
const LABELLED: &[(&str, &str, Kind)] = &[
    ("Pager: 88213", "88213", Phone),
    ("Call the lab at ext. 4471 for critical values.", "4471", Phone),
    ("Please call x4471 with results.", "x4471", Phone),
    ("Page me at 4-5521", "4-5521", Phone),
    ("F: 312.555.0188", "312.555.0188", Fax),
    ("mr# 883921", "883921", IdMrn),
    ("Chart #77-1920", "77-1920", IdMrn),
    ("Medical Record Number: H00419283", "H00419283", IdMrn),
    ("SSN: 457.55.5462", "457.55.5462", IdSsn),
    ("Inmate # 448291", "448291", IdOther),
    ("PIN 4482", "4482", IdOther),
    ("Blood unit W0382 20 123456", "W0382 20 123456", IdOther),
    ("tag number GXR 1182", "GXR 1182", IdOther),
    ("car registration AB12 CDE", "AB12 CDE", IdLicense),
    ("License plate number KLM 4421", "KLM 4421", IdVehicle),
    ("zip code is 02139", "02139", Zip),
    // Behind words that announce numbers as well.
    ("Last visit 20220314", "20220314", Date),
    ("Last visit 3/14/22-3/20/22", "3/14/22", Date),
    ("Last visit 2022-03", "2022-03", Date),
];

#[test]
fn labelled_numbers_are_found_and_typed() {
    let missed: Vec<_> =
        LABELLED.iter().filter(|(text, value, kind)| !covered(text, value, Some(*kind))).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Angles, times of day, pages, repetitions, plates and pins of bones, impedances, counts, results.
const NONE: &[&str] = &[
    "Knee extension 120, extension to 130, ext 45; extension of 4 weeks; extension 0 to 135 degrees",
    "Paged at 1430 and again at 1515. Page 12 of 14. pages 112-118. Page 3.",
    "x3, x4 days, x10 reps, T x 12, magnification x400 and x1000",
    "Plate fixation with 7 hole plate, plate 3.5 mm, T plate 2 screws, plates and 4 screws",
    "PIN removed; pin 4 mm; K-wire pin 2; lead 4471 ohms; RV lead impedance 448",
    "License to drive; registration pending; tag 12 weeks",
    "Order 12; visit 3; case 4; study 21; trial 3 of 4; sample 2; reference range 12-14; confirmed case 12",
    "# 30 tablets, #90, disp #120, #2 pencil, #10 blade, 14 gauge, #1 problem, problem #2 and #3",
    "Chart 2 reviewed; mr 3; MR 2+; MR grade 2/4; PT 12.5; rec 3; recs 10",
    "zip code unknown; code blue 1430; code status full",
    "F: 98.6  P: 88  R: 18; T: 99.1; P: 72 F: 20; C: 36.6; H: 12.4; O: 98",
    "Blood unit 2 given; unit O 4 of 6; units 20 123",
    "login to portal; username not set; skype visit today; Skype: none",
];

#[test]
fn what_is_only_numbered_stays() {
    let damaged: Vec<_> = NONE.iter().map(|t| (t, found(t))).filter(|f| !f.1.is_empty()).collect();
    assert!(damaged.is_empty(), "{damaged:#?}");
}
