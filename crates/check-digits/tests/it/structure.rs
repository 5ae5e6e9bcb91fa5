use medpipe_check_digits::ssn::{Class, Ssn};
use medpipe_check_digits::{dea, luhn, mbi, sctid, verhoeff, vin};

#[test]
fn ssn_classes_follow_the_ranges() {
    for (text, class) in [
        ("123-45-6789", Class::Issuable),
        ("000-45-6789", Class::NeverIssued),
        ("666-45-6789", Class::NeverIssued),
        ("123-00-6789", Class::NeverIssued),
        ("123-45-0000", Class::NeverIssued),
        ("900-49-6789", Class::NeverIssued),
        ("900-50-6789", Class::Itin),
        ("999-66-6789", Class::NeverIssued),
        ("999-70-6789", Class::Itin),
        ("999-89-6789", Class::NeverIssued),
        ("999-93-6789", Class::NeverIssued),
        ("999-99-6789", Class::Itin),
        ("078-05-1120", Class::Withdrawn),
    ] {
        assert_eq!(Ssn::parse(text).map(Ssn::class), Some(class), "{text}");
    }
    for bad in ["12-345-6789", "123-456789", "123-45 6789", "12345678", "1234567890", "12a-45-6789"]
    {
        assert!(Ssn::parse(bad).is_none(), "{bad}");
    }
}

#[test]
fn a_number_is_not_printed_by_debug() {
    assert_eq!(format!("{:?}", Ssn::parse("123-45-6789").unwrap()), "Ssn(Issuable)");
}

#[test]
fn cards_have_card_lengths() {
    assert!(luhn::is_card("4111-1111-1111-1111"));
    assert!(!luhn::is_card("0000000000000000"));
    assert!(!luhn::is_card("18"));
    assert!(luhn::is_valid("18"));
}

#[test]
fn vin_of_all_ones_is_the_classic_example() {
    assert!(vin::is_valid("11111111111111111"));
    assert!(vin::is_valid("1M8GDM9AXKP042788"));
    assert!(!vin::is_valid("1M8GDM9A1KP042788"));
    assert!(!vin::has_shape("1M8GDM9AXKP04278O"));
}

#[test]
fn verhoeff_of_236_is_3() {
    assert_eq!(verhoeff::check_digit("236"), Some(b'3'));
    assert!(verhoeff::is_valid("2363"));
}

#[test]
fn sctid_partition_and_length_are_checked() {
    assert!(sctid::is_valid("138875005"));
    assert!(!sctid::is_valid("0138875005"));
    assert!(!sctid::is_valid("12345"));
}

#[test]
fn mbi_and_dea_take_either_case() {
    assert!(mbi::is_valid("1eg4-te5-mk73"));
    assert!(dea::is_valid("ab1234563"));
    assert!(!mbi::is_valid("1EG4TE5MK7"));
}
