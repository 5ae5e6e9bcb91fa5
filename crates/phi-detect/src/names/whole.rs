//! What belongs to a name that has been found: particles before it, a second half, a suffix, a surname in small letters.

use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::{Case, Form, Gap};
use crate::{Kind, Span};

/// Words between given name and surname that are written small. "Al" stands in "et al" too.
const PARTICLES: &[&str] = &[
    "van", "von", "der", "den", "de", "la", "del", "della", "di", "du", "da", "dos", "das", "bin",
    "ibn", "bint", "al", "el", "ter", "ten", "le", "zu", "af",
];

/// Widens names over what belongs to them. Says whether a span grew, perhaps over the next one.
pub(crate) fn complete(text: &Text<'_>, spans: &mut [Span]) -> bool {
    let mut grown = false;
    for span in spans.iter_mut().filter(|s| matches!(s.kind, Kind::Name | Kind::Location)) {
        let (start, end) = (span.start, span.end);
        torn(text, span);
        if span.kind == Kind::Name {
            let last =
                text.tokens.partition_point(|t| (t.start as usize) < span.end).saturating_sub(1);
            let first = text.tokens.partition_point(|t| (t.end as usize) <= span.start);
            let (first, last) = (particles(text, first), behind(text, first, last));
            span.start = span.start.min(text.at(first).start as usize);
            span.end = span.end.max(text.at(last).end as usize);
        }
        grown |= (start, end) != (span.start, span.end);
    }
    grown
}

/// A name that a line end divides goes on behind it: "Bren-" and on the next line "nan".
fn torn(text: &Text<'_>, span: &mut Span) {
    if text.byte(span.end) != b'-' {
        return;
    }
    let i = text.tokens.partition_point(|t| (t.end as usize) <= span.end);
    let rest = text.at(i + 1);
    let torn = text.at(i).is_sign(b'-')
        && text.at(i).gap == Gap::Glued
        && rest.gap == Gap::Line
        && rest.is_word()
        && rest.case == Case::Lower;
    if torn {
        span.end = rest.end as usize;
    }
}

/// "van der Berg": the first of the particles before the capital at token `first`.
fn particles(text: &Text<'_>, first: usize) -> usize {
    let mut i = first;
    while i > 0
        && first - i < 3
        && text.at(first).is_capital()
        && text.at(i).gap == Gap::Blank
        && text.before(i, 1).case == Case::Lower
        && text.says(i - 1, PARTICLES)
        && !text.says(i.wrapping_sub(2), &["et"])
    {
        i -= 1;
    }
    i
}

/// The last token of the name that ends at token `last`, with what belongs to it.
fn behind(text: &Text<'_>, first: usize, last: usize) -> usize {
    let (t, next) = (text.at(last), text.at(last + 1));
    let half = has_second_half(text, last);
    if half {
        return last + 2;
    }
    // "William Harris III", "Robert Downey Jr.", "Downey, Jr."
    let k = if next.is_sign(b',') { last + 2 } else { last + 1 };
    let suffix = matches!(text.bytes_of(k), b"Jr" | b"Sr" | b"JR" | b"SR" | b"II" | b"III" | b"IV");
    if suffix && text.at(k).gap == Gap::Blank && last > first && t.is_capital() && t.len() > 1 {
        let dot = text.at(k + 1).is_sign(b'.')
            && text.at(k + 1).gap == Gap::Glued
            && text.at(k).len() == 2;
        return if dot && text.at(k).case == Case::Title { k + 1 } else { k };
    }
    // "Patient: Torey Best, age 33", "Brian White is a 58-year-old": a word that is a usual surname, and what stands
    // behind it is nothing or something persons do.
    let behind = text.at(last + 2);
    let acts = behind.is(cue::VERB) && behind.case == Case::Lower && behind.gap == Gap::Blank;
    let ends = behind.is_sign(b',') || behind.is_sign(b'(') || behind.gap >= Gap::Line || acts;
    let word = first == last
        && t.case == Case::Title
        && t.entry.first() > 0
        && next.gap == Gap::Blank
        && next.is_word()
        && next.case == Case::Title
        && next.entry.last() >= 4
        && !next.is(cue::CREDENTIAL | cue::LABEL | cue::MONTH | cue::WEEKDAY | cue::STATE);
    if word && ends {
        return last + 1;
    }
    // "john smith": a usual first name in small letters, and a usual surname behind it.
    let given = first == last
        && text.byte(t.start as usize).is_ascii_lowercase()
        && t.form == Form::Word
        && (t.is(cue::SURE_NAME) || t.entry.first() >= 5);
    let family = next.is_word()
        && next.case == Case::Lower
        && next.gap == Gap::Blank
        && next.entry.last() >= 4
        && next.entry.word() <= 3
        && !next.is(cue::NOT_A_PERSON & !cue::COUNTRY);
    if given && family { last + 1 } else { last }
}

/// "Ji-sung", "Hyun-woo", not "Smith-like": a second half in small letters that is no word.
pub(super) fn has_second_half(text: &Text<'_>, i: usize) -> bool {
    let (sign, half) = (text.at(i + 1), text.at(i + 2));
    sign.is_sign(b'-')
        && sign.gap == Gap::Glued
        && text.at(i).case == Case::Title
        && half.gap == Gap::Glued
        && half.is_word()
        && half.case == Case::Lower
        && (2..=6).contains(&half.len())
        && half.entry.word() <= 1
        && half.cue == 0
        && !text.says(i + 2, &["like", "type", "based", "free", "gram", "esque", "ian"])
}
