//! What a column that is kept shows, by what its name says of it.

use medpipe_phi_detect::Kind;

use super::names::{self, Named};
use crate::operator::Operator;
use crate::policy::Policy;
use crate::zip::zip3;

/// Looks at the values of a kept column whose name announces identifiers. It shares no scanner with what
/// replaces values.
#[derive(Clone, Copy)]
pub(super) struct Kept(Kind);

impl Kept {
    /// The look at a column of that name; `None` when the name says nothing, or the policy keeps such values.
    pub(super) fn new(name: &str, policy: &Policy) -> Option<Kept> {
        match names::rule(name)? {
            Named::Kind(kind) if policy.element_operator(kind) != Some(Operator::Keep) => {
                Some(Kept(kind))
            }
            _ => None,
        }
    }

    /// The rule that a value breaks. Years up to `early` tell an age over 89.
    pub(super) fn residue(self, value: &str, early: i32) -> Option<&'static str> {
        let value = value.trim();
        let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
        match self.0 {
            // Three digits of an area of more than 20,000 people may stay.
            Kind::Zip => zip3(value).is_some_and(|three| three != value).then_some("residue.zip"),
            Kind::Age90 => {
                let years: f64 = value.parse().ok()?;
                (90.0..150.0).contains(&years).then_some("residue.age")
            }
            Kind::Date if digits && value.len() == 4 => {
                let year: i32 = value.parse().ok()?;
                (1800..=early).contains(&year).then_some("residue.date")
            }
            // Degrees with decimals.
            Kind::Location => {
                let (degrees, decimals) = value.split_once('.')?;
                let degrees: f64 = degrees.parse().ok()?;
                let exact = !decimals.is_empty() && decimals.bytes().all(|b| b.is_ascii_digit());
                (exact && degrees.abs() <= 180.0).then_some("residue.place")
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_the_name_of_their_column_gives_away() {
        let check =
            |name: &str, value: &str| Kept::new(name, &Policy::safe_harbor())?.residue(value, 1936);
        for (name, value, rule) in [
            ("zip3", "036", Some("residue.zip")),
            ("zip3", "021", None),
            ("zip", "02139", Some("residue.zip")),
            ("age", "94", Some("residue.age")),
            ("age", "89", None),
            ("age", "", None),
            ("yob", "1930", Some("residue.date")),
            ("birth_year", "1937", None),
            ("lat", "42.3601", Some("residue.place")),
            ("long", "-71.0589", Some("residue.place")),
            ("long", "12", None),
            ("weight", "94", None),
        ] {
            assert_eq!(check(name, value), rule, "{name} {value}");
        }
        assert!(Kept::new("zip", &Policy::limited_dataset()).is_none());
    }
}
