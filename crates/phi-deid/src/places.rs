//! States and countries: the places that may stay.

/// The United States, its district and territories (USPS Publication 28, appendix B), and the
/// military addresses.
const STATES: [(&str, &str); 62] = [
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("DC", "District of Columbia"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
    ("AS", "American Samoa"),
    ("GU", "Guam"),
    ("MP", "Northern Mariana Islands"),
    ("PR", "Puerto Rico"),
    ("VI", "Virgin Islands"),
    ("FM", "Federated States of Micronesia"),
    ("MH", "Marshall Islands"),
    ("PW", "Palau"),
    ("AA", "Armed Forces Americas"),
    ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"),
];

/// The two letters of a state of the United States, from its code or name.
pub(crate) fn us_state(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let text = text.strip_prefix("US-").unwrap_or(text);
    STATES
        .iter()
        .find(|(code, name)| code.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(text))
        .map(|(code, _)| *code)
}

/// A country as a code: the United States by any usual name as `US`, others only when they come as
/// a code of two or three capitals (ISO 3166).
pub(crate) fn country(text: &str) -> Option<&str> {
    const US: [&str; 8] = [
        "US",
        "USA",
        "U.S.",
        "U.S.A.",
        "840",
        "United States",
        "United States of America",
        "America",
    ];
    let text = text.trim();
    if US.iter().any(|name| name.eq_ignore_ascii_case(text)) {
        return Some("US");
    }
    let code = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_uppercase());
    code.then_some(text)
}

/// A postal code of some country: of the United States five digits or nine with a hyphen, elsewhere up to ten capitals
/// and digits, one digit at least, in two groups at most.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn is_postal_code(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let groups: Vec<&str> = text.split([' ', '-']).collect();
    let own = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    let letters = text.split(|c: char| !c.is_ascii_alphabetic()).map(str::len).max().unwrap_or(0);
    let zip_plus_4 = matches!(groups.as_slice(), [zip, plus] if zip.len() == 5 && plus.len() == 4);
    (2..=10).contains(&text.len())
        && groups.len() <= 2
        && groups.iter().all(|g| !g.is_empty() && g.bytes().all(own))
        && digits >= 1
        && letters <= 2
        && (digits <= 7 || zip_plus_4)
}

/// A text that can be a city: words without digits, none of them a part of a street or unit.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn is_city(text: &str) -> bool {
    const STREETS: [&str; 27] = [
        "street",
        "str",
        "avenue",
        "ave",
        "road",
        "rd",
        "boulevard",
        "blvd",
        "lane",
        "ln",
        "drive",
        "dr",
        "court",
        "ct",
        "way",
        "highway",
        "hwy",
        "parkway",
        "pkwy",
        "apt",
        "apartment",
        "suite",
        "ste",
        "unit",
        "box",
        "floor",
        "room",
    ];
    let text = text.trim();
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    // "Court" and the like may begin the name of a city.
    let first = words.next();
    first.is_some()
        && text.chars().count() <= 60
        && text.chars().all(|c| c.is_alphabetic() || " .,-'’()/".contains(c))
        && !words.any(|word| STREETS.iter().any(|street| street.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_codes_and_cities() {
        for code in
            ["01103", "01103-1234", "SW1A 1AA", "K1A 0B1", "10115", "1012 AB", "100-0001", "AD500"]
        {
            assert!(is_postal_code(code), "{code}");
        }
        for text in [
            "Zebrowski",
            "219-09-9999",
            "219099999",
            "ZEBROWSKI 1",
            "12 Elm Street",
            "2125550147",
            "",
        ] {
            assert!(!is_postal_code(text), "{text}");
        }
        for city in [
            "Springfield",
            "St. Louis",
            "O'Fallon",
            "Winston-Salem",
            "Frankfurt (Oder)",
            "Washington, D.C.",
        ] {
            assert!(is_city(city), "{city}");
        }
        for text in [
            "12 Elm Street",
            "Elm Street",
            "Boston 02139",
            "PO Box",
            "a@b.example",
            "Elm St, Apt",
            "",
        ] {
            assert!(!is_city(text), "{text}");
        }
    }

    #[test]
    fn states_and_countries() {
        assert_eq!(us_state("massachusetts"), Some("MA"));
        assert_eq!(us_state("ma"), Some("MA"));
        assert_eq!(us_state("Ontario"), None);
        assert_eq!(us_state("12 Elm Street"), None);
        assert_eq!(country("usa"), Some("US"));
        assert_eq!(country("DE"), Some("DE"));
        assert_eq!(country("Zorblatt"), None);
    }
}
