//! Ages of 90 and over, of patients and of their families; and numbers of that size that are none.

use medpipe_phi_detect::Kind::Age90;

use crate::{covered, found};

/// (text, ages): each is found as an age of 90 or over.
const AGES: &[(&str, &[&str])] = &[
    ("Father: deceased 94 (MI). Mother 96, alive and well.", &["94", "96"]),
    ("Grandmother (97) lives alone. Her father is 93 and healthy.", &["97", "93"]),
    ("mother passed away at the age of 96; uncle passed away, 92", &["96", "92"]),
    ("father d. 91, mother d. 94 (stroke), brother alive and well at 90", &["91", "94", "90"]),
    ("Her mother lived until 101. Grandfather survived to 99.", &["101", "99"]),
    ("His father lived to 99 and was well. Grandmother alive at 102.", &["99", "102"]),
    ("mom d 98, dad d. 91", &["98", "91"]),
    ("in his late 90s", &["90s"]),
    ("in her early nineties", &["nineties"]),
    ("93M s/p fall", &["93"]),
    ("A 91F with dyspnea. Pleasant 95F presents.", &["91", "95"]),
    ("Age/Sex: 93/F", &["93"]),
    ("her 99th birthday, aged one hundred and one", &["99th", "one hundred and one"]),
];

#[test]
fn ages_over_89_are_found_in_families_as_well() {
    let missed: Vec<_> = AGES
        .iter()
        .flat_map(|(text, ages)| ages.iter().map(move |a| (text, a)))
        .filter(|(text, age)| !covered(text, age, Some(Age90)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Temperatures, saturations, pressures, weights, lengths of time, percentiles.
const NONE: &[&str] = &[
    "Temp 98F, T 99F, 95F at noon, 97F overnight. Fever to 102F with chills. Max temp 101F, 100F today",
    "T 99F with chills. Temp 98F is normal. Tmax 101F presents overnight. Temperature 100F was noted.",
    "sats in the low 90s, systolics in the 90s, mid 90s on room air",
    "mother BP 95, father with LDL 120, mother has 92% stenosis, brother weighs 95 kg",
    "mother BP 120/80, son 98.6, wife 95 kg, husband 100 mg daily, brother 92%",
    "child 95 cm tall; twins 92 and 94 g; friend 100 miles away",
    "lived to tell, living at 120 Main; died 94 days later; alive at 100 days; death in 95 patients",
    "95th percentile; 99th percentile for weight; 90th day; aged ninety days; jet at 93 M/s",
];

#[test]
fn other_numbers_of_that_size_are_no_ages() {
    let damaged: Vec<_> = NONE
        .iter()
        .map(|t| (t, found(t)))
        .filter(|(_, f)| f.iter().any(|(kind, _)| *kind == Age90))
        .collect();
    assert!(damaged.is_empty(), "{damaged:#?}");
}
