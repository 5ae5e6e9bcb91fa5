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

#[cfg(test)]
mod tests {
    use super::*;

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
