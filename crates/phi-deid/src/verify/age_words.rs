//! Ages over 89 by the words around them.

use super::text::{is_word, number};

/// `93-year-old`, `93 yo`, `aged 93`, `age: 93`; not `90+`.
pub(super) fn is_age(b: &[u8], start: usize, end: usize) -> bool {
    if !(90..=130).contains(&number(b, start, end)) || b.get(end) == Some(&b'+') {
        return false;
    }
    let window =
        |from: usize, to: usize| b.get(from..to.min(b.len())).unwrap_or(b"").to_ascii_lowercase();
    let after = window(end, end + 14);
    let after = after.trim_ascii_start();
    let after = after.strip_prefix(b"-").unwrap_or(after);
    let old = (after.starts_with(b"year") || after.starts_with(b"yr"))
        && after.windows(3).any(|w| w == b"old");
    let short = [&b"yo"[..], b"y/o", b"y.o"].iter().any(|w| after.starts_with(w));
    let before = window(start.saturating_sub(8), start);
    let before = before.trim_ascii_end();
    let before = before.strip_suffix(b":").or(before.strip_suffix(b" of")).unwrap_or(before);
    let aged = [&b"age"[..], b"aged"].iter().any(|w| {
        before
            .strip_suffix(*w)
            .is_some_and(|rest| !rest.last().is_some_and(u8::is_ascii_alphabetic))
    });
    let lives =
        [&b"lived to"[..], b"lived until", b"died at", b"dead at", b"passed away at", b"turned"];
    let before = window(start.saturating_sub(16), start);
    let life = lives.iter().any(|w| before.trim_ascii_end().ends_with(w));
    old || short || aged || life
}

/// `ninety-three years`, `aged ninety`.
pub(super) fn is_ninety(b: &[u8], at: usize) -> bool {
    let word = b.get(at..).unwrap_or(b"");
    if at > 0 && b.get(at - 1).is_some_and(|c| is_word(*c))
        || !word.get(..6).is_some_and(|w| w.eq_ignore_ascii_case(b"ninety"))
    {
        return false;
    }
    let after = word.get(6..).unwrap_or(b"");
    let after = after.get(..after.len().min(22)).unwrap_or(b"").to_ascii_lowercase();
    let before = b.get(at.saturating_sub(8)..at).unwrap_or(b"").to_ascii_lowercase();
    let before = before.trim_ascii_end();
    after.windows(4).any(|w| w == b"year")
        || [&b"age"[..], b"aged", b"age of", b"age:"].iter().any(|cue| before.ends_with(cue))
}
