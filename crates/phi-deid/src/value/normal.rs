//! One writing for all writings of a value.

use medpipe_phi_detect::Kind;

use crate::dates::Written;

/// The value as it is compared: names and places in lower case with single blanks, numbers and codes
/// without separators in capitals, telephone numbers as digits (without the 1 of North America), dates to
/// the day as ISO 8601.
pub(super) fn of(kind: Kind, value: &str) -> String {
    match kind {
        Kind::Name | Kind::Location => {
            let words = value.split(|c: char| !c.is_alphanumeric() && c != '\'');
            words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
        }
        Kind::Email | Kind::Url | Kind::Ip => value.trim().to_lowercase(),
        Kind::Phone | Kind::Fax => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            match digits.strip_prefix('1') {
                Some(national) if digits.len() == 11 => national.to_owned(),
                _ => digits,
            }
        }
        Kind::Date => match Written::read(value).and_then(|d| d.date()) {
            Some(d) => format!("{:04}-{:02}-{:02}", d.year(), d.month(), d.day()),
            None => value.trim().to_lowercase(),
        },
        _ => value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writings_of_one_value_agree() {
        for (kind, a, b) in [
            (Kind::Name, "Nora  BRENNAN", "nora brennan"),
            (Kind::Phone, "+1 (212) 555-0147", "212.555.0147"),
            (Kind::IdSsn, "219-09-9999", "219099999"),
            (Kind::Date, "March 5, 2024", "03/05/2024"),
            (Kind::Email, "A@B.example ", "a@b.example"),
        ] {
            assert_eq!(of(kind, a), of(kind, b));
        }
    }
}
