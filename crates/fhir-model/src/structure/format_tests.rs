use super::*;
use proptest::prelude::*;

fn all(check: fn(&[u8]) -> bool, good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(check(text.as_bytes()), "{text} is good");
    }
    for text in bad {
        assert!(!check(text.as_bytes()), "{text} is bad");
    }
}

#[test]
fn dates() {
    all(
        is_date,
        &["2024", "2024-02", "2024-02-29", "1900-12-31", "0001", "9999-01-01", "2000-02-29"],
        &[
            "",
            "24",
            "2023-02-29",
            "1900-02-29",
            "2024-2-1",
            "2024-13",
            "2024-00",
            "2024-01-00",
            "2024-01-32",
            "2024-04-31",
            "0000",
        ],
    );
    all(
        is_date,
        &[],
        &[
            "2024-01-01T00:00:00Z",
            "2024/01/01",
            "2024-",
            "2024-01-",
            "+2024",
            "2024-01-1x",
            "２０２４",
        ],
    );
}

#[test]
fn times_and_zones() {
    all(
        is_date_time,
        &[
            "2024",
            "2024-01-01",
            "2024-01-01T23:59:60Z",
            "2024-01-01T00:00:00.123456789+14:00",
            "2024-01-01T00:00:00-05:30",
        ],
        &[
            "2024-01-01T00:00:00",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00Z",
            "2024-01-01 00:00:00Z",
            "2024-01T00:00:00Z",
        ],
    );
    all(
        is_date_time,
        &[],
        &[
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+14:01",
            "2024-01-01T00:00:00+0500",
            "2024-01-01T",
        ],
    );
    all(is_instant, &["2024-01-01T00:00:00Z"], &["2024", "2024-01-01", "2024-01-01T00:00:00"]);
    all(
        is_time,
        &["00:00:00", "23:59:59.5"],
        &["", "24:00:00", "00:00", "00:00:00Z", "0:00:00", "00:60:00"],
    );
}

#[test]
fn words() {
    all(is_id, &["a", "A-1.b"], &["", "a_b", "a b", "ä"]);
    assert!(is_id(&[b'x'; 64]) && !is_id(&[b'x'; 65]));
    all(is_code, &["a", "a b", "<=", "ü"], &["", " a", "a ", "a  b", " "]);
    all(is_uri, &["http://a.b/c?d#e", "urn:x:y", ""], &["a b", "a\n"]);
    all(
        is_oid,
        &["urn:oid:1.2.840", "urn:oid:2.0"],
        &["1.2.3", "urn:oid:3.1", "urn:oid:1", "urn:oid:1.02", "urn:oid:1..2"],
    );
    let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";
    all(
        is_uuid,
        &[uuid],
        &["c757873d-ec9a-4326-a141-556f43239520", "urn:uuid:C757873D-EC9A-4326-A141-556F43239520"],
    );
}

#[test]
fn numbers() {
    let integer = |text: &[u8]| is_integer(text, i64::from(i32::MIN));
    for good in ["0", "-1", "2147483647", "-2147483648"] {
        assert!(integer(good.as_bytes()), "{good}");
    }
    for bad in ["", "-", "01", "1.0", "1e3", "2147483648", "-2147483649", "99999999999999999999"] {
        assert!(!integer(bad.as_bytes()), "{bad}");
    }
    assert!(is_integer(b"0", 0) && !is_integer(b"0", 1) && !is_integer(b"-1", 0));
}

#[test]
fn base64() {
    all(
        is_base64,
        &["QQ==", "QUI=", "QUJD", "QU\\nJD", "QU JD", "\\/\\/\\/\\/"],
        &["", "Q", "QQ=", "QQ=a", "QQ\\u0041=", "Q*==", "===="],
    );
}

proptest! {
    #[test]
    fn a_date_is_good_when_the_calendar_has_it(year in 1u32..=9999, month in 0u32..=14, day in 0u32..=33) {
        let lengths = [31, 28 + u32::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let exists = (1..=12).contains(&month) && day >= 1 && day <= lengths[month.clamp(1, 12) as usize - 1];
        let date = format!("{year:04}-{month:02}-{day:02}");
        prop_assert_eq!(is_date(date.as_bytes()), exists);
        let time = format!("{date}T12:00:00Z");
        prop_assert_eq!(is_date_time(time.as_bytes()), exists);
        prop_assert_eq!(is_instant(time.as_bytes()), exists);
    }

    #[test]
    fn no_scanner_panics_and_an_instant_is_a_date_time(text in "[0-9TZ:.+-]{0,30}") {
        let bytes = text.as_bytes();
        prop_assert!(!is_instant(bytes) || is_date_time(bytes));
        prop_assert!(!is_date(bytes) || is_date_time(bytes));
        let _ = (is_time(bytes), is_oid(bytes), is_uuid(bytes), is_base64(bytes), is_code(bytes), is_id(bytes), is_integer(bytes, 0));
    }

    #[test]
    fn integers_are_those_of_32_bits(value in any::<i64>()) {
        let expected = i32::try_from(value).is_ok();
        prop_assert_eq!(is_integer(value.to_string().as_bytes(), i64::from(i32::MIN)), expected);
    }
}
