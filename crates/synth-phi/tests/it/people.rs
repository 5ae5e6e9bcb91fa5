use crate::{clock, population};
use medpipe_check_digits::{dea, luhn, mbi, npi, ssn, vin};
use medpipe_synth_phi::Person;

/// Kept apart from the generator: what the ranges of the crate page say.
fn never_issued_ssn(text: &str) -> bool {
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|t| t.parse::<u32>().ok());
    let (Some(area), Some(group), Some(serial)) = (part(0..3), part(4..6), part(7..11)) else {
        return false;
    };
    let itin = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
    let area_free = matches!(area, 0 | 666) || (area >= 900 && !itin && group != 93);
    text.len() == 11 && area_free && group > 0 && serial > 0
}

fn reserved_phone(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix('1').unwrap_or(&digits);
    digits.len() == 10 && digits.get(3..8) == Some("55501")
}

fn check(p: &Person) {
    assert!(p.synthetic_marker);
    assert!(never_issued_ssn(&p.ssn));
    assert_eq!(ssn::Ssn::parse(&p.ssn).map(|s| s.class()), Some(ssn::Class::NeverIssued));
    for who in [&p.clinician, &p.referrer] {
        assert!(npi::checksum_holds(&who.npi) && !npi::is_valid(&who.npi));
        assert!(!who.npi.starts_with(['0', '1', '2']));
        assert!(who.dea.starts_with('Z') && !dea::is_valid(&who.dea));
        assert!(dea::is_valid(&who.dea.replacen('Z', "B", 1)), "all but the type is right");
        for number in [&who.phone, &who.fax, &who.pager] {
            assert!(reserved_phone(number));
        }
        assert!(who.email.contains("example."));
    }
    if let Some(m) = &p.mbi {
        assert!(m.starts_with('0') && !mbi::is_valid(m));
        assert!(mbi::is_valid(&m.replacen('0', "1", 1)), "all but the first place is right");
    }
    assert!(p.vin.starts_with('0') && vin::is_valid(&p.vin));
    let gtin = p.udi.get(4..18).unwrap();
    assert!(gtin.starts_with("0952"));
    // GS1 mod 10 over fourteen digits: weights 3, 1, … from the left.
    let sum: u32 =
        gtin.bytes().zip([3, 1].into_iter().cycle()).map(|(b, w)| u32::from(b - b'0') * w).sum();
    assert_eq!(sum % 10, 0);
    for number in
        [&p.home_phone, &p.mobile_phone, &p.fax, &p.kin.phone, &p.facility.phone, &p.facility.fax]
    {
        assert!(reserved_phone(number));
    }
    let host_ok =
        |text: &str| ["example.com", "example.org", "example.net"].iter().any(|h| text.contains(h));
    assert!(host_ok(&p.email) && host_ok(&p.url));
    assert!(["192.0.2.", "198.51.100.", "203.0.113."].iter().any(|n| p.ip.starts_with(n)));
    assert!(p.ipv6.starts_with("2001:db8:"));
    assert!(p.passport.starts_with("Q00") && p.drivers_license.get(1..4) == Some("000"));
    let mrn_digits = p.mrn.trim_start_matches(|c: char| c.is_ascii_uppercase());
    assert_eq!(mrn_digits.len(), 6);
    assert!(
        ["MR", "MRN", "PT", "PAT", "HSP"]
            .contains(&p.mrn.trim_end_matches(|c: char| c.is_ascii_digit()))
    );
    assert!(p.birth_date <= clock());
    if let Some(death) = p.death_date {
        assert!(p.birth_date <= death && death <= clock());
    }
}

#[test]
fn every_value_is_of_a_range_never_issued() {
    for seed in [0, 1, u64::MAX] {
        population(seed).people(500).for_each(|p| check(&p));
    }
}

#[test]
fn a_population_has_its_hard_cases() {
    let people: Vec<_> = population(1).people(400).collect();
    let count = |f: &dyn Fn(&Person) -> bool| people.iter().filter(|p| f(p)).count();
    let old = count(&|p| p.age_on(p.last_day(clock())) >= 90);
    assert!((24..=60).contains(&old), "{old} of 400 aged 90 or more");
    let dead = count(&|p| p.death_date.is_some());
    assert!((15..=80).contains(&dead), "{dead} of 400 deceased");
    let restricted = [
        "036", "059", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "821",
        "823", "878", "879", "884", "893",
    ];
    let small = count(&|p| restricted.iter().any(|z| p.address.zip.starts_with(z)));
    assert!(small >= 30, "{small} of 400 in a restricted ZIP3");
    assert!(count(&|p| !p.name().is_ascii()) > 3, "names with marks");
    assert!(count(&|p| p.family.contains('-')) > 3, "double names");
    assert!(count(&|p| p.age_on(clock()) < 18) > 15, "children");
}

#[test]
fn items_do_not_depend_on_their_neighbours() {
    let p = population(9);
    let all: Vec<_> = p.people(20).collect();
    assert!(p.person(13) == all[13]);
    assert!(population(10).person(13) != all[13]);
}

#[test]
fn debug_prints_no_value() {
    let p = population(1).person(0);
    let shown = format!("{p:?} {:?} {:?} {:?}", p.address, p.kin, p.clinician);
    assert!(!shown.contains(&p.family) && !shown.contains(&p.ssn));
}

#[test]
fn check_digits_of_cards_are_never_hit_by_accounts() {
    assert!(population(1).people(200).all(|p| !luhn::is_card(&p.account)));
}
