//! How a person is drawn.

use super::places::{COUNTIES, PLACES, Place, RESTRICTED};
use super::{Address, Person, Relative, Sex, names, staff};
use crate::draw::{Domain, Draw};
use crate::records::INSURERS;
use crate::values;
use chrono::{Datelike, Days, NaiveDate};
use fake::faker::address::raw::{CityName, StreetName};
use fake::faker::company::raw::CompanyName;
use fake::locales::EN;

/// The ages to draw from.
#[derive(Clone, Copy)]
pub(crate) enum Ages {
    /// 0 to 104; every sixteenth person is 90 or more.
    All,
    /// 18 to 90, alive.
    Adult,
}

const OCCUPATIONS: [&str; 10] = [
    "school teacher",
    "electrician",
    "bus driver",
    "accountant",
    "farmer",
    "nurse",
    "welder",
    "librarian",
    "cook",
    "carpenter",
];

pub(crate) fn address_at(draw: &mut Draw, place: &Place) -> Address {
    let street = format!("{} {}", draw.range(1, 9899), draw.fake(StreetName(EN)));
    let unit = match draw.below(6) {
        0 => Some(format!("Apt {}{}", draw.range(1, 40), draw.letters(1, b"ABCD"))),
        1 => Some(format!("Unit {}", draw.range(1, 400))),
        _ => None,
    };
    let city = if draw.chance(55) { place.city.to_owned() } else { draw.fake(CityName(EN)) };
    let mut zip = format!("{}{}", place.zip3, draw.digits(2));
    if draw.chance(20) {
        zip = format!("{zip}-{}{}", draw.digit(1), draw.digits(3));
    }
    Address {
        street,
        unit,
        city,
        county: draw.pick(&COUNTIES).to_owned(),
        state: place.state.to_owned(),
        zip,
    }
}

/// A birthday that makes somebody `age` years old on `on`.
fn birth_date(draw: &mut Draw, on: NaiveDate, age: u32) -> NaiveDate {
    let years = i32::try_from(age).unwrap_or(0);
    let birthday = on.with_year(on.year() - years).or_else(|| {
        // The 29th of February in a common year.
        on.pred_opt().and_then(|day| day.with_year(on.year() - years))
    });
    let days = u64::try_from(draw.range(0, 364)).unwrap_or(0);
    birthday.and_then(|day| day.checked_sub_days(Days::new(days))).unwrap_or(on)
}

fn age(draw: &mut Draw, index: u64, ages: Ages) -> u32 {
    let (low, high) = match ages {
        Ages::Adult => (18, 89),
        Ages::All if index % 16 == 5 => (90, 104),
        Ages::All => match draw.below(10) {
            0 => (0, 17),
            1..=3 => (18, 44),
            4..=6 => (45, 64),
            _ => (65, 89),
        },
    };
    // The upper end of the e-mail's range is reached, if seldom.
    let age =
        if matches!(ages, Ages::Adult) && index % 50 == 49 { 90 } else { draw.range(low, high) };
    u32::try_from(age).unwrap_or(0)
}

fn kin(draw: &mut Draw, sex: Sex, age: u32, family: &str) -> Relative {
    let adult = [
        ("wife", "WIFE", Sex::Female),
        ("husband", "HUSB", Sex::Male),
        ("daughter", "DAU", Sex::Female),
        ("son", "SON", Sex::Male),
        ("sister", "SIS", Sex::Female),
        ("brother", "BRO", Sex::Male),
    ];
    let parent = [("mother", "MTH", Sex::Female), ("father", "FTH", Sex::Male)];
    let (relationship, relationship_code, kin_sex) = if age < 30 {
        draw.pick(&parent)
    } else {
        match (draw.pick(&adult), sex) {
            (("wife", ..), Sex::Female) => ("husband", "HUSB", Sex::Male),
            (("husband", ..), Sex::Male) => ("wife", "WIFE", Sex::Female),
            (other, _) => other,
        }
    };
    let family = if draw.chance(70) { family.to_owned() } else { names::family(draw) };
    Relative {
        given: names::given(draw, kin_sex),
        family,
        sex: kin_sex,
        relationship,
        relationship_code,
        phone: values::phone(draw),
    }
}

pub(crate) fn person(
    seed: u64,
    clock: NaiveDate,
    domain: Domain,
    index: u64,
    ages: Ages,
) -> Person {
    let mut draw = Draw::new(seed, domain, index);
    let draw = &mut draw;
    let sex = if draw.chance(52) { Sex::Female } else { Sex::Male };
    let name = names::full_name(draw, sex);
    let age = age(draw, index, ages);
    let mut birth_date = birth_date(draw, clock, age);
    let dead = matches!(ages, Ages::All) && (index % 20 == 11 || (age > 75 && draw.chance(15)));
    let death_date = if dead {
        // Dying some months before the clock: born that much earlier, so that the age at death is the one drawn.
        let ago = Days::new(u64::try_from(draw.range(20, 700)).unwrap_or(20));
        birth_date = birth_date.checked_sub_days(ago).unwrap_or(birth_date);
        clock.checked_sub_days(ago)
    } else {
        None
    };
    let place = if index % 12 == 7 {
        &RESTRICTED[draw.below(RESTRICTED.len() as u32) as usize % RESTRICTED.len()]
    } else {
        &PLACES[draw.below(PLACES.len() as u32) as usize % PLACES.len()]
    };
    let address = address_at(draw, place);
    let clinician = staff::clinician(seed, u64::from(draw.below(1 << 16)));
    let referrer = staff::clinician(seed, u64::from(draw.below(1 << 16)));
    let facility = staff::facility(seed, u64::from(draw.below(1 << 16)));
    let expiry = clock.checked_add_days(Days::new(700)).unwrap_or(clock);
    Person {
        synthetic_marker: true,
        index,
        sex,
        birth_date,
        death_date,
        address,
        home_phone: values::phone(draw),
        mobile_phone: values::phone(draw),
        fax: values::phone(draw),
        email: values::email(draw, &name.given, &name.family),
        ssn: values::ssn(draw),
        mrn: values::mrn(draw),
        drivers_license: values::drivers_license(draw),
        passport: values::passport(draw),
        insurer: draw.pick(&INSURERS),
        policy: values::policy(draw),
        member: values::member(draw),
        group: format!("GRP{}{}", draw.digit(1), draw.digits(4)),
        mbi: (age >= 65).then(|| values::mbi(draw)),
        account: values::account(draw),
        claim: values::claim(draw),
        device_serial: values::device_serial(draw),
        udi: values::udi(draw, expiry),
        vin: values::vin(draw),
        plate: values::plate(draw),
        url: values::portal_url(draw, &name.given, &name.family),
        ip: values::ipv4(draw),
        ipv6: values::ipv6(draw),
        photo: values::photo(draw),
        biometric: values::biometric(draw),
        employer: draw.fake(CompanyName(EN)),
        occupation: draw.pick(&OCCUPATIONS),
        kin: kin(draw, sex, age, &name.family),
        clinician,
        referrer,
        facility,
        given: name.given,
        middle: name.middle,
        family: name.family,
    }
}
