//! Laws of the operators: consistent, never the original, of the same shape, intervals kept.

use medpipe_check_digits::{dea, luhn, mbi, npi, ssn, vin};
use medpipe_phi_deid::{Date, Key, Operator, Policy, Replacer, Surrogates};
use medpipe_phi_detect::Kind;
use proptest::prelude::*;

use crate::rewrite::key;

fn replacer(surrogates: Surrogates, keep_weekday: bool) -> Replacer {
    Replacer::new(&Policy { surrogates, keep_weekday, ..Policy::default() }, &key())
}

fn consistent() -> Replacer {
    replacer(Surrogates::Consistent, false)
}

fn surrogate(kind: Kind, value: &str) -> String {
    let r = consistent();
    r.apply(Operator::Surrogate, kind, value, &mut r.subject("p")).unwrap().into_owned()
}

/// The class of each sign: what a surrogate keeps.
fn shape(value: &str) -> String {
    let class = |c: char| match c {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        'a'..='z' => 'a',
        other => other,
    };
    value.chars().map(class).collect()
}

#[test]
fn numbers_keep_form_and_check_digits_in_ranges_nobody_has() {
    for (kind, value, valid) in [
        (Kind::IdLicense, "1234567893", npi::checksum_holds as fn(&str) -> bool),
        (Kind::IdLicense, "AB1234563", dea::is_valid),
        (Kind::IdPlan, "1EG4-TE5-MK73", mbi::is_valid),
        (Kind::IdVehicle, "1M8GDM9AXKP042788", vin::is_valid),
        (Kind::IdAccount, "4111 1111 1111 1111", luhn::is_valid),
    ] {
        let made = surrogate(kind, value);
        assert!(valid(&made), "{value} became {made}");
        assert_eq!(made.len(), value.len());
        assert_ne!(made, value);
    }
    assert!(!npi::is_valid(&surrogate(Kind::IdLicense, "1234567893")));
    assert!(surrogate(Kind::IdVehicle, "1M8GDM9AXKP042788").starts_with('0'));
    for value in ["219-09-9998", "219099998", "219 09 9998"] {
        let made = surrogate(Kind::IdSsn, value);
        assert_eq!(ssn::Ssn::parse(&made).map(|s| s.class()), Some(ssn::Class::NeverIssued));
        assert_eq!(shape(&made), shape(value));
    }
    assert_eq!(shape(&surrogate(Kind::IdMrn, "MR-004471")), "AA-999999");
    for value in
        ["(212) 867-5309", "212.867.5309", "+1 212 867 5309", "867-5309", "212-867-5309 x12"]
    {
        let made = surrogate(Kind::Phone, value);
        let digits: String = made.chars().filter(char::is_ascii_digit).collect();
        assert!(digits.contains("55501"), "{made}");
        assert_eq!(shape(&made), shape(value));
    }
    assert_eq!(surrogate(Kind::Phone, "+44 20 7123 4567"), "[PHONE]");
    assert!(surrogate(Kind::Zip, "02139-4307").starts_with("00"));
    assert!(surrogate(Kind::Ip, "10.1.2.3").starts_with(['1', '2']));
    assert!(surrogate(Kind::Email, "ada@hospital.example").contains("@example."));
    assert!(
        surrogate(Kind::Url, "https://hospital.example/ada").starts_with("https://www.example.")
    );
}

#[test]
fn devices_keep_their_identifiers_and_files_their_extension() {
    let check = |item: &str| {
        let weights = [3, 1].into_iter().cycle();
        let sum: u32 = item.chars().zip(weights).map(|(d, w)| d.to_digit(10).unwrap() * w).sum();
        sum.is_multiple_of(10)
    };
    for (before, day) in [("(01)", "141120"), ("01", "141120"), ("(01)", "240200")] {
        let brackets = before.len() > 2;
        let ai = |n: &str| if brackets { format!("({n})") } else { n.to_owned() };
        let value = format!("{before}00844588003288{}{day}{}7654321D", ai("17"), ai("10"));
        let made = surrogate(Kind::IdDevice, &value);
        assert_eq!(shape(&made), shape(&value));
        let rest = made.strip_prefix(before).unwrap();
        let (item, rest) = rest.split_at(14);
        assert!(check(item) && item.starts_with("0952"), "{made}");
        let rest = rest.strip_prefix(&ai("17")).unwrap();
        let date = format!("20{}-{}-{}", &rest[..2], &rest[2..4], rest[4..6].replace("00", "01"));
        assert!(Date::parse(&date).is_some() && rest[..6] != *day, "{made}");
        assert_eq!(rest[4..6] == *"00", day.ends_with("00"));
        assert!(rest[6..].starts_with(&ai("10")) && !rest.contains("7654321D"), "{made}");
    }
    // No check digit, no day: nothing but the shape is sure.
    for value in ["(01)00844588003289(17)141120", "(17)141350(10)A12", "(01)12", "(99)x1234"] {
        let made = surrogate(Kind::IdDevice, value);
        assert!(made != value && (made.starts_with('[') || shape(&made) == shape(value)), "{made}");
    }
    for (value, extension) in [("IMG_4482.jpg", ".jpg"), ("scan-20240305.DCM", ".DCM")] {
        let made = surrogate(Kind::IdPhoto, value);
        assert!(made.ends_with(extension) && made != value, "{made}");
        assert_eq!(shape(&made), shape(value));
    }
    assert!(!surrogate(Kind::IdOther, "AB-12.XYZ").ends_with("XYZ"));
}

#[test]
fn names_keep_case_sex_and_the_person() {
    let full = surrogate(Kind::Name, "Nora Brennan");
    let (given, family) = full.split_once(' ').unwrap();
    assert_eq!(
        surrogate(Kind::Name, "BRENNAN, NORA"),
        format!("{}, {}", family.to_uppercase(), given.to_uppercase())
    );
    assert_eq!(surrogate(Kind::Name, "Mrs. Brennan"), format!("Mrs. {family}"));
    assert_eq!(surrogate(Kind::Name, "brennan"), family.to_lowercase());
    assert_eq!(surrogate(Kind::Name, "Brennan's"), format!("{family}'s"));
    let initial = surrogate(Kind::Name, "N. Brennan");
    assert!(initial.ends_with(&format!(". {family}")) && !initial.starts_with('N'), "{initial}");
    let feminine: Vec<String> =
        ["Mary", "Susan", "Nora", "Emily"].map(|n| surrogate(Kind::Name, n)).into();
    let list = include_str!("../../data/surrogates.txt");
    let female = list.split("= male").next().unwrap();
    for name in feminine {
        assert!(female.split_whitespace().any(|w| w.eq_ignore_ascii_case(&name)), "{name}");
    }
    let street = surrogate(Kind::Location, "12 Elm Street, Apt 4B");
    assert!(
        street.contains(" Street, Apt ") && !street.contains("Elm") && !street.starts_with("12 "),
        "{street}"
    );
}

#[test]
fn marks_of_letters_make_no_other_person() {
    for (marked, plain) in [
        ("Zoë Miller", "Zoe Miller"),
        ("José García", "Jose Garcia"),
        ("Zoe\u{308} Miller", "Zoe Miller"),
        ("BJÖRN NUÑEZ", "BJORN NUNEZ"),
        ("Seán O\u{2019}Hara", "Sean O'Hara"),
    ] {
        assert_eq!(surrogate(Kind::Name, marked), surrogate(Kind::Name, plain), "{marked}");
    }
}

#[test]
fn one_patient_has_one_offset_however_the_number_is_written() {
    let r = consistent();
    let moved = |patient: &str| {
        let date = r.apply(Operator::ShiftDate, Kind::Date, "2024-03-05", &mut r.subject(patient));
        date.unwrap().into_owned()
    };
    assert_eq!(moved("4471120"), moved("447-1120"));
    assert_eq!(moved("a1"), moved(" A1 "));
    assert_ne!(moved("a1"), moved("a2"));
    // Nobody's texts have no offset in common.
    for nobody in ["", " \t"] {
        assert_eq!(moved(nobody), "[DATE]");
    }
}

#[test]
fn what_an_operator_cannot_do_becomes_a_tag() {
    let r = consistent();
    let mut nobody = r.nobody();
    for (operator, kind, value) in [
        (Operator::ShiftDate, Kind::Date, "03/05/2024"),
        (Operator::YearOnly, Kind::Date, "Christmas"),
        (Operator::Zip3, Kind::Zip, "SW1A 1AA"),
        (Operator::Surrogate, Kind::IdMrn, "7"),
        (Operator::Hash, Kind::Phone, "x"),
    ] {
        assert_eq!(
            r.apply(operator, kind, value, &mut nobody).unwrap(),
            format!("[{kind}]"),
            "{operator}"
        );
    }
    let mut ada = r.subject("ada");
    assert_eq!(r.apply(Operator::ShiftDate, Kind::Date, "Easter", &mut ada).unwrap(), "[DATE]");
    let keyless = Replacer::without_key(&Policy::expert_dates());
    assert_eq!(
        keyless.replace(Kind::Date, "03/05/2024", &mut keyless.subject("ada")).unwrap(),
        "[DATE]"
    );
}

#[test]
fn ages_are_capped_within_their_words() {
    let r = consistent();
    for (age, wanted) in [
        ("93", "90+"),
        ("93-year-old", "90+-year-old"),
        ("aged 101", "aged 90+"),
        ("ninety-three", "90+"),
        ("1104 months", "90+"),
        ("93 or 94", "90+"),
    ] {
        assert_eq!(r.apply(Operator::AgeCap, Kind::Age90, age, &mut r.nobody()).unwrap(), wanted);
    }
}

#[test]
fn markov_and_random_surrogates_do_not_link() {
    let value = "Zorblatt";
    for (policy, fewest, most) in [(Surrogates::Random, 190, 200), (Surrogates::Markov, 60, 140)] {
        let r = replacer(policy, false);
        let draw = |nonce: &[u8]| {
            let mut subject = r.subject("p").nonce(nonce);
            let one = |_| {
                r.apply(Operator::Surrogate, Kind::Name, value, &mut subject).unwrap().into_owned()
            };
            (0..200).map(one).collect::<Vec<String>>()
        };
        let names = draw(b"1");
        let changes = names.windows(2).filter(|w| w[0] != w[1]).count();
        assert!((fewest..=most).contains(&changes), "{policy:?}: {changes}");
        assert_eq!(names, draw(b"1"));
        assert_ne!(names, draw(b"2"));
    }
}

/// Names that no list has, so that a surrogate cannot be one of them by chance.
fn coined() -> impl Strategy<Value = String> {
    "(Zqu|Xho|Vru)[b-d]{2}[a-z]{2,6}"
}

fn any_value() -> impl Strategy<Value = (Kind, String)> {
    prop_oneof![
        coined().prop_map(|n| (Kind::Name, n)),
        (coined(), coined()).prop_map(|(a, b)| (Kind::Name, format!("{a} {b}"))),
        "[1-9][0-9]{1,3} (Zqu|Xho)[a-z]{3,6} (Street|Ave|Road)".prop_map(|v| (Kind::Location, v)),
        "[0-9]{3}-[0-9]{3}-[0-9]{4}".prop_map(|v| (Kind::Phone, v)),
        "[0-9]{3}-[0-9]{2}-[0-9]{4}".prop_map(|v| (Kind::IdSsn, v)),
        "[A-Z]{2}[0-9]{6,9}".prop_map(|v| (Kind::IdMrn, v)),
        "[0-9]{5,12}".prop_map(|v| (Kind::IdMrn, v)),
        "[a-z]{3,8}@[a-z]{3,8}\\.test".prop_map(|v| (Kind::Email, v)),
        "[0-9]{5}".prop_map(|v| (Kind::Zip, v)),
        (1..=12u8, 1..=28u8, 1950..2030i32)
            .prop_map(|(m, d, y)| (Kind::Date, format!("{m:02}/{d:02}/{y}"))),
        any::<(Kindless, String)>().prop_map(|(k, v)| (k.0, v)),
    ]
}

#[derive(Debug, Clone)]
struct Kindless(Kind);

impl Arbitrary for Kindless {
    type Parameters = ();
    type Strategy = BoxedStrategy<Kindless>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        prop::sample::select(Kind::ALL.to_vec()).prop_map(Kindless).boxed()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_but_keep_lets_a_value_stay((kind, value) in any_value(), patient in "[a-z]{1,8}") {
        let r = consistent();
        for operator in [Operator::Tag, Operator::Mask, Operator::Remove, Operator::Hash, Operator::Surrogate,
            Operator::ShiftDate, Operator::YearOnly, Operator::Zip3, Operator::CityOnly] {
            let twice = [(); 2].map(|()| {
                r.apply(operator, kind, &value, &mut r.subject(&patient)).map(|v| v.into_owned())
            });
            prop_assert_eq!(&twice[0], &twice[1], "{} is not consistent", operator);
            let made = twice[0].clone().unwrap_or_default();
            prop_assert!(made != value || value.is_empty(), "{operator} of {kind} left {value}");
            let telling = value.chars().filter(|c| c.is_alphanumeric()).count() > 4;
            prop_assert!(!telling || !made.contains(&value), "{operator} of {kind}: {value} in {made}");
        }
    }

    #[test]
    fn surrogates_keep_the_shape(
        kind in prop::sample::select(vec![Kind::IdSsn, Kind::IdMrn, Kind::IdPlan, Kind::IdOther]),
        value in "([A-Z]{0,3}[-/ #]?[0-9]{2,10}[a-z]{0,2})|[ -~]{0,12}",
    ) {
        let made = surrogate(kind, &value);
        prop_assert!(made == format!("[{kind}]") || shape(&made) == shape(&value), "{value} became {made}");
    }

    #[test]
    fn shifting_keeps_intervals_and_never_stands_still(
        a in 10_000i64..20_000, gap in 1i64..400, patient in "[a-z0-9-]{1,12}", weekday in any::<bool>(),
    ) {
        let r = replacer(Surrogates::Consistent, weekday);
        let shifted = |days: i64| {
            let d = Date::from_days(days).unwrap();
            let text = format!("{:02}/{:02}/{}", d.month(), d.day(), d.year());
            // A new subject each time: as in another document of the same patient.
            let made = r.apply(Operator::ShiftDate, Kind::Date, &text, &mut r.subject(&patient)).unwrap().into_owned();
            let iso = format!("{}-{}-{}", &made[6..10], &made[..2], &made[3..5]);
            Date::parse(&iso).unwrap().to_days()
        };
        let (first, second) = (shifted(a), shifted(a + gap));
        prop_assert_eq!(second - first, gap);
        prop_assert_ne!(first, a);
        prop_assert!(!weekday || (first - a) % 7 == 0);
    }

    #[cfg(feature = "vault")]
    #[test]
    fn what_is_encrypted_can_be_read_with_the_key_alone(value in "\\PC{0,60}") {
        use medpipe_phi_deid::Vault;
        let r = consistent();
        let token = r.apply(Operator::Encrypt, Kind::Name, &value, &mut r.nobody()).unwrap();
        let opened = Vault::new(&key()).open(&token).unwrap();
        prop_assert_eq!(opened.as_str(), &value);
        let other = Key::from_bytes(b"another key for tests, and only for them").unwrap();
        prop_assert!(Vault::new(&other).open(&token).is_err());
    }

    #[test]
    fn every_kind_of_key_gives_other_surrogates(n in 0u64..1_000_000) {
        let other = Key::from_bytes(format!("a key of its own for number {n:09}").as_bytes()).unwrap();
        let r = Replacer::new(&Policy::default(), &other);
        let made = r.apply(Operator::Hash, Kind::IdMrn, "4471120", &mut r.nobody()).unwrap().into_owned();
        let ours = consistent();
        let mine = ours.apply(Operator::Hash, Kind::IdMrn, "4471120", &mut ours.nobody()).unwrap().into_owned();
        prop_assert_ne!(made, mine);
    }
}
