//! What says that N/N is no date: a rating, a share, a pressure, a dose, a fraction.

use super::month_day::is_scale;
use crate::lexicon::cue;
use crate::scan::Text;
use crate::token::{Case, Form, Gap};

/// Tokens before a fraction in which a word says what is counted.
const SENTENCE: usize = 14;

/// A unit, or what doses, shares and findings are counted in, right behind.
pub(super) fn is_measured(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i + 3);
    t.gap <= Gap::Blank
        && (t.is(cue::MEASURE) && !text.says(i + 3, &["in", "x", "c", "f", "u"])
            || t.is(cue::COUNTED)
            || text.says(i + 3, &["of", "th", "full"]))
}

/// Behind a number, a comparison, a drug, a single letter ("C 5/6"): a dose, a mixed number, a vertebra.
pub(super) fn is_part_of_something(text: &Text<'_>, i: usize) -> bool {
    let p = text.before(i, 1);
    let t = text.at(i);
    if t.gap >= Gap::Line {
        return false;
    }
    match p.form {
        Form::Sign => {
            matches!(p.byte, b'=' | b'<' | b'>' | b'+' | b'$' | b'#' | b'~')
                && !(p.is_sign(b'>') && text.before(i, 2).is_sign(b'-'))
        }
        Form::Number => {
            // "2 1/2", "D5 1/2 NS"; a result may be followed by its day: "INR 2.4 6/8".
            t.gap <= Gap::Blank && text.number(i) < text.number(i + 2) && text.number(i + 2) <= 10
        }
        Form::Mixed => t.gap <= Gap::Blank && is_scale(text, i),
        Form::Word => {
            p.case == Case::Initial || text.says(i - 1, &["day", "days"]) || is_pair(text, i)
        }
        Form::Edge => false,
    }
}

/// "AST/ALT 12/24", "H/H 9/27": two values under two names; not "d/c 2/27", "s/p 3/14", "f/u 3/15", "CT a/p 2/28".
fn is_pair(text: &Text<'_>, i: usize) -> bool {
    let named = i > 2
        && text.before(i, 2).is_sign(b'/')
        && text.before(i, 1).gap == Gap::Glued
        && text.before(i, 3).is_word();
    named && (text.before(i, 3).len() > 1 || !text.says(i - 1, &["c", "p", "u", "s", "w"]))
}

/// "5/6 ports", "3/5 incisions": so many of them.
pub(super) fn counts_things(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i + 3);
    let word = text.bytes_of(i + 3);
    t.is_word()
        && t.case == Case::Lower
        && t.gap <= Gap::Blank
        && word.len() > 4
        && word.ends_with(b"s")
        && !word.ends_with(b"ss")
        && !t.is(cue::VERB | cue::STOP | cue::DATED)
        && !text.says(
            i + 3,
            &["shows", "reveals", "suggests", "demonstrates", "indicates", "confirms", "labs"],
        )
}

/// Earlier in the sentence something is counted or graded in such numbers.
pub(super) fn counted_before(text: &Text<'_>, i: usize) -> bool {
    for n in 1..=SENTENCE {
        let Some(k) = i.checked_sub(n) else { return false };
        if text.at(k + 1).gap >= Gap::Line {
            return false;
        }
        let t = text.at(k);
        if t.is_sign(b';') || t.is_sign(b'.') && text.at(k + 1).gap != Gap::Glued && n > 1 {
            return false;
        }
        let next = text.says(k.wrapping_sub(1), &["next", "last", "previous"]);
        if t.is(cue::COUNTED) && !next
            || grades(text, k) && !text.says(k, &["level", "pressure", "rate", "stage"])
        {
            return true;
        }
    }
    false
}

/// Whether token `k` says that N/N is a rating or a share; not "the next dose", and "out" only with "of".
fn grades(text: &Text<'_>, k: usize) -> bool {
    text.at(k).is(cue::RATIO)
        && (!text.says(k, &["out"]) || text.says(k + 1, &["of"]))
        && !text.says(k.wrapping_sub(1), &["next", "last", "previous"])
}

pub(super) fn ratio_near(text: &Text<'_>, i: usize) -> bool {
    let stops =
        |k: usize| matches!(text.at(k).byte, b',' | b';' | b'.') && text.at(k).form == Form::Sign;
    let after = (3..=5)
        .take_while(|&n| text.at(i + n).gap <= Gap::Blank && !stops(i + n))
        .any(|n| grades(text, i + n));
    let before = (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank)
        .any(|n| grades(text, i - n));
    after || before
}
