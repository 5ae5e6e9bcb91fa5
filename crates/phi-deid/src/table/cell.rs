//! One value of a column.

use std::borrow::Cow;

use medpipe_phi_detect::Kind;

use crate::operator::Operator;
use crate::value::{Replacer, Subject};
use crate::zip::zip3;

/// Applies an operator to a whole value of a kind. What is general enough already stays; a year of
/// `early` or before, which would tell an age of ninety, does not.
pub(super) fn apply<'v>(
    replacer: &Replacer,
    operator: Operator,
    kind: Kind,
    value: &'v str,
    early: i32,
    subject: &mut Subject,
) -> Cow<'v, str> {
    let tag = || Cow::Owned(format!("[{kind}]"));
    let bare = value.trim();
    if bare.is_empty() {
        return Cow::Borrowed("");
    }
    match operator {
        Operator::Zip3 => zip3(bare).map_or_else(tag, Cow::Owned),
        Operator::AgeCap => age(bare).map_or_else(tag, Cow::Borrowed),
        Operator::YearOnly => {
            let year = match year(bare) {
                Some(year) => Some((year, Cow::Borrowed(bare))),
                None => {
                    let made = replacer.apply(operator, kind, bare, subject);
                    made.and_then(|made| Some((year(&made)?, made)))
                }
            };
            year.filter(|(year, _)| *year > early).map_or_else(tag, |(_, text)| text)
        }
        _ => replacer.apply(operator, kind, value, subject).unwrap_or_default(),
    }
}

/// A year alone.
fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// An age, or a band of ages: under ninety it stays, from there on it is `90+`. A band across ninety,
/// and what is no age at all, is nothing.
fn age(text: &str) -> Option<&str> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .map(|part| part.trim_end_matches('.'))
        .filter(|part| !part.is_empty());
    let first: f64 = numbers.next()?.parse().ok()?;
    let last: f64 = match numbers.next() {
        Some(second) => second.parse().ok()?,
        None => first,
    };
    // Words would be more than an age; a third number, too.
    let others = text.bytes().any(|b| !(b.is_ascii_digit() || b".,-+[]()<>= ".contains(&b)));
    if others || numbers.next().is_some() || last < first {
        return None;
    }
    if first <= 90.0 && text.starts_with('<') && !text.starts_with("<=") {
        return Some(text);
    }
    if first >= 90.0 {
        return Some("90+");
    }
    let open = text.ends_with('+') || text.starts_with('>');
    let below = last < 90.0 || (last == 90.0 && text.ends_with(')'));
    (below && !open).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;

    #[test]
    fn ages_and_bands() {
        for (text, stays) in [
            ("61", Some("61")),
            ("89", Some("89")),
            ("90", Some("90+")),
            ("102", Some("90+")),
            ("0.5", Some("0.5")),
            ("[80-90)", Some("[80-90)")),
            ("[90-100)", Some("90+")),
            ("85-94", None),
            ("80+", None),
            ("90+", Some("90+")),
            ("<90", Some("<90")),
            ("61 years", None),
            ("", None),
            ("1961-03-05", None),
            ("unknown", None),
        ] {
            assert_eq!(age(text), stays, "{text}");
        }
    }

    #[test]
    fn values_that_are_general_enough_stay() {
        let replacer = Replacer::without_key(&Policy::safe_harbor());
        let mut nobody = replacer.nobody();
        let mut one = |operator, kind, value: &str| {
            apply(&replacer, operator, kind, value, 1936, &mut nobody).into_owned()
        };
        assert_eq!(one(Operator::YearOnly, Kind::Date, "1961"), "1961");
        assert_eq!(one(Operator::YearOnly, Kind::Date, "1961-03-05"), "1961");
        assert_eq!(one(Operator::YearOnly, Kind::Date, "03/05/1961"), "1961");
        assert_eq!(one(Operator::YearOnly, Kind::Date, "1930-01-01"), "[DATE]");
        assert_eq!(one(Operator::YearOnly, Kind::Date, "soon"), "[DATE]");
        assert_eq!(one(Operator::Zip3, Kind::Zip, "021"), "021");
        assert_eq!(one(Operator::Zip3, Kind::Zip, " 03601 "), "000");
        assert_eq!(one(Operator::Zip3, Kind::Zip, "SW1A"), "[ZIP]");
        assert_eq!(one(Operator::Tag, Kind::Name, "Ada"), "[NAME]");
        assert_eq!(one(Operator::Tag, Kind::Name, "  "), "");
        assert_eq!(one(Operator::Remove, Kind::Name, "Ada"), "");
    }
}
