//! Reading a name from its first word on.

use super::evidence::{initial, may_be_announced};
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Reads a name from token `i`: initials, capitalised words, particles. Last token, and number of words.
pub(super) fn read(scan: &Scan<'_>, i: usize, most: usize) -> Option<(usize, usize)> {
    let text = scan.text;
    let (mut k, mut last, mut words) = (i, None, 0);
    let mut steps = 0;
    while steps < most {
        steps += 1;
        let t = text.at(k);
        if k > i && (t.gap > Gap::Blank) {
            break;
        }
        if let Some(end) =
            initial(&text, k).filter(|_| !(words > 1 && text.at(k).gap == Gap::Glued))
        {
            last = Some(end);
            k = end + 1;
            continue;
        }
        let particle = t.form == Form::Word
            && t.is(cue::PARTICLE)
            && text.at(k + 1).is_capital()
            && text.at(k + 1).gap == Gap::Blank;
        // "MRS. DOE PRESENTED"
        if words > 0 && t.is(cue::VERB) && t.entry.word() >= 4 && t.entry.first() < 4 {
            break;
        }
        let before_credential = words > 0
            && t.case == Case::Title
            && t.entry.last() > 0
            && text.at(k + 1).is_sign(b',')
            && text.at(k + 2).is(cue::CREDENTIAL);
        if t.is_capital()
            && (may_be_announced(scan, k) || before_credential)
            && !(words > 0
                && t.is(cue::CREDENTIAL)
                && t.case == Case::Upper
                && !is_suffix(&text, k))
        {
            last = Some(k);
            words += 1;
        } else if !particle {
            break;
        }
        k = match text.at(k + 1).is_sign(b'-')
            && text.at(k + 1).gap == Gap::Glued
            && text.at(k + 2).is_capital()
        {
            true => k + 2,
            false => k + 1,
        };
        if text.at(k).gap == Gap::Glued && k > i + 1 && text.before(k, 1).is_sign(b'-') {
            // The second half of a double name.
            if may_be_announced(scan, k) {
                last = Some(k);
            }
            k += 1;
        }
    }
    last.map(|l| (l, words))
}

fn is_suffix(text: &Text<'_>, i: usize) -> bool {
    matches!(text.bytes_of(i), b"II" | b"III" | b"IV" | b"Jr" | b"Sr" | b"JR" | b"SR")
}

/// A word in lower case that is a name rather than a word.
pub(super) fn is_lower_name(scan: &Scan<'_>, i: usize) -> bool {
    let t = scan.text.at(i);
    let e = t.entry;
    t.form == Form::Word
        && t.len() > 2
        && !t.is(cue::NOT_A_PERSON & !cue::COUNTRY)
        && !t.is(cue::TITLE | cue::SPECIALTY)
        && (e.word() <= 2 && (e.first() > 0 || e.last() > 0)
            || e.is_empty() && t.cue == 0
            || t.is(cue::SURE_NAME)
            || e.first() >= 5 && e.word() <= 4
            || e.last() >= 5 && e.word() <= 4)
}
