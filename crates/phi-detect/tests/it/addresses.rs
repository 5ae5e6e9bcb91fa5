//! Addresses in small letters, units, crossings, geocodes, postal codes; and what only looks like them.

use medpipe_phi_detect::Kind::{self, Location, Zip};

use crate::{covered, detector, found};

/// (text, value, kind): the value is wholly covered by findings of the kind.
const ADDRESSES: &[(&str, &str, Kind)] = &[
    ("221b baker street", "221b baker street", Location),
    ("He lives at 14 oak lane, apartment 3.", "14 oak lane, apartment 3", Location),
    ("pt lives at 350 main st, apt 2b", "350 main st, apt 2b", Location),
    ("resides at 9 north willow ct", "9 north willow ct", Location),
    ("address: 742 evergreen terrace, springfield", "742 evergreen terrace, springfield", Location),
    ("350 Fifth Avenue, 34th Floor", "350 Fifth Avenue, 34th Floor", Location),
    ("Suite 210, 900 Westchester Ave", "Suite 210, 900 Westchester Ave", Location),
    ("Unit 7C, 19 Harbour View Road", "Unit 7C, 19 Harbour View Road", Location),
    ("RR 2 Box 15", "RR 2 Box 15", Location),
    ("Lives near 5th and Main.", "5th and Main", Location),
    ("at the corner of Elm and Main Streets", "Elm and Main Streets", Location),
    ("sent to apartment 12C", "apartment 12C", Location),
    ("Apt. 4B", "Apt. 4B", Location),
    ("Lives at 4471 County Road 12", "4471 County Road 12", Location),
    ("Precinct 12; Census tract 4012.01", "12", Location),
    ("Precinct 12; Census tract 4012.01", "4012.01", Location),
    ("GPS 42.3601, -71.0589", "42.3601, -71.0589", Location),
    ("Latitude 42.3601 Longitude -71.0589", "-71.0589", Location),
    ("Lat: 42.3601, Long: -71.0589", "42.3601", Location),
    ("Postal code SW1A 1AA", "SW1A 1AA", Zip),
    ("Ottawa, ON K1A 0B1", "K1A 0B1", Zip),
];

#[test]
fn addresses_are_found_in_every_form() {
    let missed: Vec<_> =
        ADDRESSES.iter().filter(|(text, value, kind)| !covered(text, value, Some(*kind))).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Counts, distances, lengths, digits of hands, units of blood, results.
const NONE: &[&str] = &[
    "He takes a 2 lane road, a 3 way street, 10 minute drive; 20 mile road trip. Walks 4 blocks down the street.",
    "street drugs, 5 street value; uses 2 canes. The 4th and 5th digits; 5th and last cycle.",
    "urinary tract 2; L5 1ST, T4 2ML; pH 7.4012; creatinine 1.234; EF 55.123",
    "an apartment 3 weeks ago; moved to an apartment 2 blocks away",
    "unit 2 of blood, then 4 units; rooming in",
    "lateral 2.345, long 12.345 mm, 4.1234 cm long",
    "He drove 40 miles in a straight line 20 times on the main road today.",
    "takes 2 tabs at place of work; 3 courses of antibiotics in a way",
    "14 point review of systems; 2 dr appointments; 5 feet from the ct scanner",
    "Given at the corner of the mouth; corner of eye 3 mm",
];

#[test]
fn what_only_looks_like_an_address_stays() {
    let damaged: Vec<_> = NONE.iter().map(|t| (t, found(t))).filter(|f| !f.1.is_empty()).collect();
    assert!(damaged.is_empty(), "{damaged:#?}");
}

#[test]
fn touching_findings_of_one_kind_are_one() {
    let text = "Facility: Harborview Regional Med Ctr, 5 West, Rm 512-B";
    let places: Vec<_> =
        detector().detect(text).into_iter().filter(|s| s.kind == Location).collect();
    assert!(places.windows(2).all(|w| w[0].end < w[1].start), "{places:?}");
    assert!(covered(text, "Rm 512-B", Some(Location)));
}
