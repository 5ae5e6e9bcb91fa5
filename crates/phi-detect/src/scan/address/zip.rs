//! Postal codes.

use crate::Kind::Zip;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Five or nine digits behind a state or a label.
pub(in crate::scan) fn zip(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if !(3..=6).contains(&t.len())
        || t.gap == Gap::Glued
            && !text.before(i, 1).is_sign(b':')
            && !text.before(i, 1).is_sign(b'(')
    {
        return;
    }
    let mut k = i;
    let mut state = false;
    let mut label = false;
    for _ in 0..4 {
        if k == 0 || text.at(k).gap > Gap::Line {
            break;
        }
        k -= 1;
        let p = text.at(k);
        if p.form == Form::Word {
            label = [&b"zip"[..], b"zipcode", b"postal"]
                .iter()
                .any(|w| w.eq_ignore_ascii_case(text.bytes_of(k)));
            if text.says(k, &["code", "is"]) {
                continue;
            }
            state = p.is(cue::STATE_CODE) && p.case == Case::Upper && p.len() == 2
                || (p.is(cue::STATE | cue::COUNTRY) || is_two_word_state(&text, k))
                    && p.case.is_capital();
            break;
        }
        if !(p.is_sign(b',') || p.is_sign(b'.') || p.is_sign(b':') || p.is_sign(b'(')) {
            break;
        }
    }
    let city = text.before(i, 1).is_sign(b',')
        && text.before(i, 2).is_capital()
        && text.before(i, 2).entry.city() > 0
        || text.before(i, 1).is_capital()
            && text.before(i, 1).entry.city() >= 2
            && text.at(i).gap == Gap::Blank;
    if !(label || t.len() == 5 && (state || city)) || text.at(i + 1).is(cue::MEASURE) {
        return;
    }
    let plus4 = text.at(i + 1).is_sign(b'-')
        && text.at(i + 1).gap == Gap::Glued
        && text.at(i + 2).form == Form::Number
        && text.at(i + 2).len() == 4
        && text.at(i + 2).gap == Gap::Glued;
    // "Boise, ID 83738": a state, not an identifier.
    let after_city = state && text.before(i, 2).is_sign(b',') && text.before(i, 3).is_capital();
    let score = if (after_city || label) && t.len() == 5 { 0.97 } else { 0.9 };
    scan.push(i, if plus4 { i + 2 } else { i }, Zip, score, "zip");
}

fn is_two_word_state(text: &Text<'_>, i: usize) -> bool {
    matches!(
        (text.bytes_of(i.wrapping_sub(1)), text.bytes_of(i)),
        (b"New", b"York" | b"Jersey" | b"Mexico" | b"Hampshire")
            | (b"North" | b"South", b"Carolina" | b"Dakota")
            | (b"West", b"Virginia")
            | (b"Rhode", b"Island")
            | (b"Puerto", b"Rico")
    )
}
