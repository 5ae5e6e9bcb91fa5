use medpipe_check_digits::{dea, loinc, luhn, npi, sctid, ssn, verhoeff, vin};
use proptest::prelude::*;

/// `text` with the digit at `place` (modulo the length) moved on by `by` (1 to 9).
fn with_wrong_digit(text: &str, place: usize, by: u8) -> String {
    let mut b = text.as_bytes().to_vec();
    let digits: Vec<usize> = (0..b.len()).filter(|&i| b[i].is_ascii_digit()).collect();
    let i = digits[place % digits.len()];
    b[i] = b'0' + (b[i] - b'0' + by) % 10;
    String::from_utf8(b).unwrap()
}

fn with_swap(text: &str, place: usize) -> Option<String> {
    let mut b = text.as_bytes().to_vec();
    let i = place % (b.len() - 1);
    (b[i] != b[i + 1]).then(|| {
        b.swap(i, i + 1);
        String::from_utf8(b).unwrap()
    })
}

proptest! {
    #[test]
    fn luhn_catches_a_wrong_digit(payload in "[0-9]{1,18}", place: usize, by in 1u8..10) {
        let full = format!("{payload}{}", luhn::check_digit(&payload).unwrap() as char);
        prop_assert!(luhn::is_valid(&full));
        prop_assert!(!luhn::is_valid(&with_wrong_digit(&full, place, by)));
    }

    #[test]
    fn npi_catches_a_wrong_digit(payload in "[12][0-9]{8}", place: usize, by in 1u8..10) {
        let full = format!("{payload}{}", npi::check_digit(&payload).unwrap() as char);
        prop_assert!(npi::is_valid(&full));
        prop_assert!(!npi::checksum_holds(&with_wrong_digit(&full, place, by)));
    }

    #[test]
    fn npi_that_was_never_issued_still_has_its_checksum(payload in "[03-9][0-9]{8}") {
        let full = format!("{payload}{}", npi::check_digit(&payload).unwrap() as char);
        prop_assert!(npi::checksum_holds(&full) && !npi::is_valid(&full));
    }

    #[test]
    fn verhoeff_catches_wrong_digits_and_swaps(payload in "[0-9]{1,18}", place: usize, by in 1u8..10) {
        let full = format!("{payload}{}", verhoeff::check_digit(&payload).unwrap() as char);
        prop_assert!(verhoeff::is_valid(&full));
        prop_assert!(!verhoeff::is_valid(&with_wrong_digit(&full, place, by)));
        if let Some(swapped) = with_swap(&full, place) {
            prop_assert!(!verhoeff::is_valid(&swapped));
        }
    }

    #[test]
    fn sctid_built_from_parts_parses(item in "[1-9][0-9]{3,6}", partition in "0[0-2]") {
        let payload = format!("{item}{partition}");
        let full = format!("{payload}{}", sctid::check_digit(&payload).unwrap() as char);
        let id = sctid::Sctid::parse(&full).unwrap();
        prop_assert_eq!(id.value().to_string(), full);
        prop_assert!(!id.is_extension());
    }

    #[test]
    fn dea_catches_a_wrong_last_digit(payload in "[0-9]{6}", by in 1u8..10) {
        let full = format!("AB{payload}{}", dea::check_digit(&payload).unwrap() as char);
        prop_assert!(dea::is_valid(&full));
        prop_assert!(!dea::is_valid(&with_wrong_digit(&full, 6, by)));
    }

    #[test]
    fn loinc_catches_a_wrong_digit(number in "[1-9][0-9]{0,6}", place: usize, by in 1u8..10) {
        let full = format!("{number}-{}", loinc::check_digit(&number).unwrap() as char);
        prop_assert!(loinc::is_valid(&full));
        prop_assert!(!loinc::is_valid(&with_wrong_digit(&full, place, by)));
    }

    #[test]
    fn vin_check_character_completes_it(chars in "[A-HJ-NPR-Z0-9]{17}") {
        let check = vin::check_digit(&chars).unwrap();
        let mut b = chars.into_bytes();
        b[8] = check;
        let full = String::from_utf8(b).unwrap();
        prop_assert!(vin::is_valid(&full));
        prop_assert_eq!(vin::check_digit(&full), Some(check));
    }

    #[test]
    fn ssn_has_one_class_plain_or_hyphenated(area in 0u16..1000, group in 0u8..100, serial in 0u16..10_000) {
        let plain = format!("{area:03}{group:02}{serial:04}");
        let hyphens = format!("{area:03}-{group:02}-{serial:04}");
        let a = ssn::Ssn::parse(&plain).unwrap();
        prop_assert_eq!(a, ssn::Ssn::parse(&hyphens).unwrap());
        prop_assert_eq!(ssn::is_valid(&plain), a.class() == ssn::Class::Issuable);
        if matches!(area, 0 | 666 | 900..) {
            prop_assert_ne!(a.class(), ssn::Class::Issuable);
        }
    }

    #[test]
    fn nothing_panics_on_any_text(text in "\\PC{0,40}") {
        let _ = (luhn::is_valid(&text), luhn::check_digit(&text), luhn::is_card(&text));
        let _ = (npi::is_valid(&text), npi::check_digit(&text), dea::is_valid(&text), dea::check_digit(&text));
        let _ = (vin::is_valid(&text), vin::check_digit(&text), verhoeff::is_valid(&text), verhoeff::check_digit(&text));
        let _ = (sctid::is_valid(&text), loinc::is_valid(&text), ssn::is_valid(&text));
        let _ = medpipe_check_digits::mbi::is_valid(&text);
    }
}
