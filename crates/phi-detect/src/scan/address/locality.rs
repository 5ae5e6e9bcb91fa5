//! City, state and country behind or below an address.

use crate::Kind::{Location, Zip};
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Form, Gap};

/// City, state and ZIP behind token `last` of an address.
pub(super) fn locality(scan: &mut Scan<'_>, last: usize) {
    block(scan, last);
    let text = scan.text;
    let mut k = last + 1;
    while (text.at(k).is_sign(b',') || text.at(k).is_sign(b'.')) && k < last + 3 {
        k += 1;
    }
    // "in West Glens Falls"
    if text.bytes_of(k) == b"in" {
        k += 1;
    }
    let first = k;
    let mut city = None;
    while k < first + 6 && text.at(k).gap <= if k == first { Gap::Line } else { Gap::Blank } {
        let t = text.at(k);
        let state = t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2;
        if state
            || !(t.is_capital()
                || t.is(cue::PARTICLE) && t.form == Form::Word
                || t.is_sign(b'-')
                || t.is_sign(b'.') && text.before(k, 1).len() <= 2
                || t.is_sign(b'\''))
        {
            break;
        }
        if t.form == Form::Word {
            if text.at(k).is(cue::LABEL) && text.at(k + 1).is_sign(b':') {
                break;
            }
            city = Some(k);
        }
        k += 1;
    }
    let sentence = text.before(first, 1).is_sign(b'.')
        && text.at(first).gap == Gap::Blank
        && text.before(first, 2).len() > 4;
    if let Some(end) = city.filter(|_| !sentence) {
        scan.push(first, end, Location, 0.75, "address.city");
    }
    let mut s = k;
    while (text.at(s).is_sign(b',') || text.at(s).is_sign(b'\n')) && s < k + 2 {
        s += 1;
    }
    let t = text.at(s);
    if t.gap <= Gap::Line
        && t.is_word()
        && (t.is(cue::STATE_CODE) && t.case == Case::Upper
            || t.is(cue::STATE) && t.case.is_capital())
    {
        scan.push(s, s, Location, 0.72, "address.state");
    }
}

/// The lines below an address line, as long as they hold nothing but capitalised words, codes and numbers.
fn block(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    // To the end of the address's own line.
    let mut k = last + 1;
    while text.at(k).same_line() && k <= last + 8 {
        if text.at(k).form == Form::Word && !text.at(k).is_capital() {
            return;
        }
        k += 1;
    }
    for _ in 0..4 {
        let start = k;
        let mut n = k;
        while n < k + 9 && (n == k || text.at(n).same_line()) && text.at(n).form != Form::Edge {
            n += 1;
        }
        let words = || (start..n).filter(|&w| text.at(w).form != Form::Sign);
        let fits = |w: usize| {
            let t = text.at(w);
            match t.form {
                Form::Word => {
                    (t.is_capital() || t.is(cue::PARTICLE))
                        && !t.is(cue::LABEL
                            | cue::STOP
                            | cue::NAME_LABEL
                            | cue::TITLE
                            | cue::ROLE
                            | cue::HEADING & !cue::FACILITY_PART
                            | cue::PHONE
                            | cue::FAX
                            | cue::VERB)
                }
                Form::Number => (2..=6).contains(&t.len()),
                Form::Mixed => t.len() <= 7,
                _ => true,
            }
        };
        let signs = (start..n).all(|w| {
            text.at(w).form != Form::Sign
                || matches!(
                    text.at(w).byte,
                    b',' | b'.' | b'-' | b'(' | b')' | b'>' | b'?' | b'#' | b'\''
                )
        });
        if n == start
            || n - start > 8
            || words().count() == 0
            || !signs
            || !words().all(fits)
            || text.at(n).same_line()
        {
            return;
        }
        let (Some(a), Some(b)) = (words().next(), words().next_back()) else { return };
        let postal = text.at(b).form == Form::Number && text.at(b).len() >= 4;
        if postal && a == b {
            scan.push(b, b, Zip, 0.6, "zip.block");
        } else if postal {
            scan.push(a, b - 1, Location, 0.55, "address.block");
            scan.push(b, b, Zip, 0.6, "zip.block");
        } else {
            scan.push(a, b, Location, 0.55, "address.block");
        }
        k = n;
    }
}
