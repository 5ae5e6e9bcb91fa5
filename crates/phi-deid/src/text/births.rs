//! Years of birth that stand alone and would tell an age over 89.

use medpipe_phi_detect::{Kind, Span};

use super::aged::add;
use crate::operator::Operator;
use crate::value::Replacer;

/// How many words may stand between `born` and the year.
const BETWEEN: usize = 4;

/// Adds a span for every year alone behind `born`, `DOB` or their kin that lies ninety years or more before the
/// replacer's clock (45 CFR 164.514(b)(2)(i)(C)), unless the policy keeps dates and ages. Whole dates are
/// the detector's.
pub(crate) fn add_births(text: &str, replacer: &Replacer, spans: &mut Vec<Span>) {
    let keeps = |kind| replacer.policy().operator(kind) == Operator::Keep;
    if keeps(Kind::Date) || keeps(Kind::Age90) {
        return;
    }
    add(text, spans, |start, end| {
        let year: i32 = text.get(start..end).filter(|run| run.len() == 4)?.parse().ok()?;
        let told = (1850..=replacer.early()).contains(&year) && is_birth(text, start, end);
        told.then_some(Kind::Date)
    });
}

/// Whether the words before or behind say that it is a year of birth.
fn is_birth(text: &str, start: usize, end: usize) -> bool {
    let after = text.get(end..).unwrap_or("");
    if after.starts_with("-born") || after.starts_with(" birth") {
        return true;
    }
    let before = text.get(..start).unwrap_or("");
    // A sentence before says it of something else; `b.` and `d.o.b.` end none.
    let words = before.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words.take(BETWEEN + 1) {
        let is = |other: &&str| word.eq_ignore_ascii_case(other);
        if CUES.iter().any(is) {
            return true;
        }
        if !FILLERS.iter().any(is) {
            return false;
        }
    }
    false
}

const CUES: [&str; 10] =
    ["born", "birth", "birthdate", "birthday", "birthyear", "dob", "yob", "b", "bd", "bdate"];

/// Words that may stand between; letters are those of `d.o.b.`, which ends with its cue.
const FILLERS: [&str; 18] = [
    "in",
    "on",
    "of",
    "the",
    "year",
    "date",
    "was",
    "is",
    "about",
    "around",
    "approximately",
    "approx",
    "circa",
    "ca",
    "c",
    "late",
    "early",
    "way",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::Date;
    use crate::policy::Policy;

    fn found<'t>(text: &'t str, policy: &Policy) -> Vec<&'t str> {
        let clock = Date::new(2026, 1, 1).unwrap();
        let mut spans = Vec::new();
        add_births(text, &Replacer::without_key(policy).with_clock(clock), &mut spans);
        spans.iter().filter_map(|s| s.text(text)).collect()
    }

    #[test]
    fn years_of_birth_of_the_aged() {
        let text = "Born in 1921. DOB: 1930, D.O.B. 1922; b. 1919; year of birth is 1936; a 1920-born man; \
            birth year: 1912. Born 1937. Weighs 1920 g. The house was built in 1921. Born at 1800 hours.";
        let wanted = ["1921", "1930", "1922", "1919", "1936", "1920", "1912"];
        assert_eq!(found(text, &Policy::safe_harbor()), wanted);
        assert!(found(text, &Policy::limited_dataset()).is_empty());
    }

    #[test]
    fn any_text_is_survived() {
        for text in ["", "1921", "born é1921", "é 1921", "born 19211", "born 1921é"] {
            let _ = found(text, &Policy::safe_harbor());
        }
    }
}
