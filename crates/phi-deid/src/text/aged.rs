//! What would tell the birth year of a patient of 90 or more.

use medpipe_phi_detect::{Kind, Span};

/// The rule of such spans.
pub(super) const RULE: &str = "deid.aged";

/// Adds spans for the ages and years in a text about a patient of 90 or more: every year up to
/// `last_year`, and every age, since with the year of the note it would date the birth.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn add_aged(text: &str, last_year: i32, spans: &mut Vec<Span>) {
    add(text, spans, |start, end| match end - start {
        4 => is_year(text, start, end, last_year).then_some(Kind::Date),
        1..=3 if is_age(text, start, end) => Some(Kind::Age90),
        _ => None,
    });
}

/// Adds spans for what tells that a relative was 90 or more: ages over 89 ("lived to 99"), and years up to
/// `last_year`.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn add_relatives(text: &str, last_year: i32, spans: &mut Vec<Span>) {
    add(text, spans, |start, end| match end - start {
        4 => is_year(text, start, end, last_year).then_some(Kind::Date),
        2 | 3 if is_old(text, start, end) && is_life(text, start, end) => Some(Kind::Age90),
        _ => None,
    });
}

/// Adds spans for every number from 90 on that can be an age: where nothing but an age is asked for.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn add_old(text: &str, spans: &mut Vec<Span>) {
    let shorter = |end: usize| {
        let behind = text.get(end..).unwrap_or("").trim_start_matches([' ', '-']);
        ["mo", "week", "wk", "day", "hour"].iter().any(|unit| behind.starts_with(unit))
    };
    add(text, spans, |start, end| {
        (is_old(text, start, end) && !shorter(end)).then_some(Kind::Age90)
    });
}

fn is_year(text: &str, start: usize, end: usize, last: i32) -> bool {
    let year: i32 = text.get(start..end).and_then(|y| y.parse().ok()).unwrap_or(0);
    year > 1800 && year <= last
}

fn is_old(text: &str, start: usize, end: usize) -> bool {
    let part_of_number = start > 0 && matches!(text.as_bytes().get(start - 1), Some(b'.' | b','));
    let years: u32 = text.get(start..end).and_then(|n| n.parse().ok()).unwrap_or(0);
    (90..=130).contains(&years) && !part_of_number
}

/// An age by the words around it, those of lives and deaths too.
fn is_life(text: &str, start: usize, end: usize) -> bool {
    let from = start.saturating_sub(24);
    let before = text.as_bytes().get(from..start).unwrap_or(b"").to_ascii_lowercase();
    let before = before.trim_ascii_end();
    let ends = |word: &&[u8]| {
        before
            .strip_suffix(*word)
            .is_some_and(|front| !front.last().is_some_and(u8::is_ascii_alphabetic))
    };
    is_age(text, start, end)
        || [
            &b"lived to"[..],
            b"lived until",
            b"died at",
            b"died aged",
            b"dead at",
            b"passed at",
            b"passed away at",
            b"death at",
            b"deceased at",
            b"alive at",
            b"living at",
            b"reached",
            b"turned",
        ]
        .iter()
        .any(ends)
}

/// Adds a span for every number for which `judge` has a kind and which no span holds yet.
pub(super) fn add(text: &str, spans: &mut Vec<Span>, judge: impl Fn(usize, usize) -> Option<Kind>) {
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
        let Some(kind) = judge(start, at) else { continue };
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

    #[test]
    fn long_lives_of_relatives() {
        let text = "Mother lived to 99, born 1900. Father died at 93 in 2001; BP was 120, weighed 95 kg, HbA1c 5.95.";
        let mut spans = Vec::new();
        add_relatives(text, 1930, &mut spans);
        let found: Vec<&str> = spans.iter().filter_map(|s| s.text(text)).collect();
        assert_eq!(found, ["99", "1900", "93"]);
    }
}
