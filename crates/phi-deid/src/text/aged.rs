//! What would tell the birth year of a patient of 90 or more.

use medpipe_phi_detect::{Kind, Span};

/// The rule of such spans.
pub(super) const RULE: &str = "deid.aged";

/// Adds spans for the ages and years in a text about a patient of 90 or more: every year up to
/// `last_year`, and every age, since with the year of the note it would date the birth.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn add_aged(text: &str, last_year: i32, spans: &mut Vec<Span>) {
    let before = spans.len();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
            continue;
        }
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        let kind = match at - start {
            4 => {
                let year: i32 = text.get(start..at).and_then(|y| y.parse().ok()).unwrap_or(0);
                (year > 1800 && year <= last_year).then_some(Kind::Date)
            }
            1..=3 if is_age(text, start, at) => Some(Kind::Age90),
            _ => None,
        };
        let Some(kind) = kind else { continue };
        let taken = spans.iter().take(before).any(|s| s.start < at && start < s.end);
        if !taken {
            spans.push(Span { start, end: at, kind, score: 1.0, rule: RULE });
        }
    }
    if spans.len() > before {
        spans.sort_by_key(|s| s.start);
    }
}

/// A number with "years old", "yo", "y/o" behind it or "age", "aged" before it.
fn is_age(text: &str, start: usize, end: usize) -> bool {
    let window = |from: usize, to: usize| {
        text.as_bytes().get(from..to.min(text.len())).unwrap_or(b"").to_ascii_lowercase()
    };
    let after = window(end, end + 12);
    let after = after.trim_ascii_start();
    let after = after.strip_prefix(b"-").unwrap_or(after);
    let before = window(start.saturating_sub(10), start);
    let before = before.trim_ascii_end();
    let before = before.strip_suffix(b":").or(before.strip_suffix(b" of")).unwrap_or(before);
    [&b"year"[..], b"yr", b"yo", b"y/o", b"y.o", b"y o"].iter().any(|w| after.starts_with(w))
        || [&b"age"[..], b"aged", b"ages"].iter().any(|w| before.trim_ascii_end().ends_with(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_and_early_years_of_the_aged() {
        let text = "A 62-year-old, born 1921, age: 61, took 1900 mg in 1990; aged 70; 12 cm.";
        let mut spans = Vec::new();
        add_aged(text, 1930, &mut spans);
        let found: Vec<&str> = spans.iter().filter_map(|s| s.text(text)).collect();
        assert_eq!(found, ["62", "1921", "61", "1900", "70"]);
    }
}
