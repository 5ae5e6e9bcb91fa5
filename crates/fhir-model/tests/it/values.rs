//! Decimals, dates and times.

use medpipe_fhir_model::values::{Date, DateTime, Decimal, Instant, Time};
use proptest::prelude::*;
use std::cmp::Ordering::{Equal, Greater, Less};

fn decimal(text: &str) -> Decimal<'_> {
    Decimal::parse(text).expect("a decimal")
}

#[test]
fn decimals_are_exact_at_any_length() {
    for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1 ", "0x1", "1e1234567890", "NaN"] {
        assert!(Decimal::parse(bad).is_none(), "{bad}");
    }
    let cases = [
        ("1.0", "1.00", Equal),
        ("0", "-0.0", Equal),
        ("1e2", "100", Equal),
        ("-1", "1", Less),
        ("-2", "-1.5", Less),
        ("0.1", "0.10000000000000000000000000000000000000000001", Less),
        ("99999999999999999999999999999999999999999", "1e41", Less),
        ("1e-400", "0", Greater),
        ("12.5", "1.25E1", Equal),
    ];
    for (a, b, expected) in cases {
        assert_eq!(decimal(a).compare(&decimal(b)), expected, "{a} {b}");
        assert_eq!(decimal(b).compare(&decimal(a)), expected.reverse(), "{a} {b}");
    }
    assert_eq!(decimal("-1.50").to_parts(), Some((-150, 2)));
    assert_eq!(decimal("1.5e3").to_parts(), Some((1500, 0)));
    assert_eq!(decimal("1e99").to_parts(), None);
    assert_eq!(Decimal::from_parts(-5, 3).as_str(), "-0.005");
    for scale in [65_535, 65_536, u32::MAX] {
        let tiny = Decimal::from_parts(1, scale);
        assert_eq!(tiny.to_parts(), Some((1, scale)));
        assert_eq!(tiny.compare(&Decimal::from_parts(0, 0)), Greater);
    }
    assert_eq!(decimal("1.500").decimal_places(), 3);
}

#[test]
fn dates_of_three_precisions() {
    for bad in ["", "0000", "197", "1970-13", "1970-02-30", "1970-1-1", "1970-01-01T", "1900-02-29"]
    {
        assert!(Date::parse(bad).is_none(), "{bad}");
    }
    let compare = |a, b| Date::parse(a).unwrap().compare(&Date::parse(b).unwrap());
    assert_eq!(compare("1970", "1970"), Some(Equal));
    assert_eq!(compare("1970", "1970-01-01"), None);
    assert_eq!(compare("1970-12-31", "1971"), Some(Less));
    assert_eq!(compare("2000-03-01", "2000-02"), Some(Greater));
    let date = Date::parse("2000-02-29").unwrap();
    assert_eq!((date.year(), date.month(), date.day()), (2000, Some(2), Some(29)));
}

#[test]
fn moments_with_and_without_zone() {
    for bad in [
        "2020-01T10:00:00Z",
        "2020-01-01T10:00:00",
        "2020-01-01T10:00Z",
        "2020-01-01T24:00:00Z",
        "2020-01-01T10:00:00+14:01",
        "2020-01-01t10:00:00Z",
    ] {
        assert!(DateTime::parse(bad).is_none(), "{bad}");
    }
    let compare = |a, b| DateTime::parse(a).unwrap().compare(&DateTime::parse(b).unwrap());
    assert_eq!(compare("2020-01-01T00:00:00+14:00", "2019-12-31T10:00:00.000Z"), Some(Equal));
    assert_eq!(compare("2020-01-01", "2020-01-01T10:00:00Z"), None);
    assert_eq!(compare("2020-01-01", "2020-01-03T10:00:00Z"), Some(Less));
    assert_eq!(compare("2020-01-01T10:00:00.1Z", "2020-01-01T10:00:00.10Z"), Some(Equal));
    assert!(Instant::parse("2020").is_none() && Instant::parse("2020-01-01T10:00:00Z").is_some());
    assert!(Time::parse("10:00").is_none() && Time::parse("23:59:60").is_some());
    assert_eq!(
        Time::parse("10:00:00.5").unwrap().compare(&Time::parse("10:00:00.50").unwrap()),
        Equal
    );
    let moment = DateTime::parse("2020-02-29T10:00:01.25-05:00").unwrap();
    assert_eq!(moment.time_of_day(), Some((36_001, 250_000_000)));
    assert_eq!((moment.date().as_str(), moment.offset_minutes()), ("2020-02-29", Some(-300)));
    assert!(!format!("{moment:?}").contains("2020"));
}

#[cfg(feature = "chrono")]
#[test]
fn to_chrono_and_back() {
    use chrono::{DateTime as Fixed, FixedOffset, NaiveDate, NaiveTime};
    let date = Date::parse("1970-03-01").unwrap();
    let day = NaiveDate::try_from(&date).unwrap();
    assert_eq!(Date::try_from(day).unwrap(), date);
    assert!(NaiveDate::try_from(&Date::parse("1970-03").unwrap()).is_err());
    let instant = Instant::parse("2020-01-01T10:00:00.125+05:30").unwrap();
    let fixed = Fixed::<FixedOffset>::try_from(&instant).unwrap();
    assert_eq!(Instant::try_from(fixed).unwrap(), instant);
    assert!(Fixed::<FixedOffset>::try_from(&DateTime::parse("2020").unwrap()).is_err());
    for text in ["10:11:12", "10:11:12.500", "23:59:60"] {
        let time = Time::parse(text).unwrap();
        assert_eq!(Time::from(NaiveTime::try_from(&time).unwrap()), time);
    }
}

proptest! {
    #[test]
    fn decimals_compare_as_their_parts(a in -5000i128..5000, b in -5000i128..5000, scale in 0u32..4) {
        let (x, y) = (Decimal::from_parts(a, scale), Decimal::from_parts(b, scale));
        prop_assert_eq!(x.compare(&y), a.cmp(&b));
        prop_assert_eq!(x.to_parts(), Some((a, scale)));
    }

    #[test]
    fn any_text_is_parsed_or_not(text in "[0-9TZ:.+e-]{0,30}") {
        let _ = (Decimal::parse(&*text), Date::parse(&*text), Time::parse(&*text), Instant::parse(&*text));
        if let Some(moment) = DateTime::parse(&*text) {
            prop_assert_eq!(moment.compare(&moment).is_some(), true);
        }
    }
}
