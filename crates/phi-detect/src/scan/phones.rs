//! Telephone, fax and pager numbers.

use super::{Scan, Text, dates};
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// Digit groups of a number and the token after it.
struct Groups {
    lengths: [usize; 8],
    count: usize,
    digits: usize,
    last: usize,
    plus: bool,
    parens: bool,
    /// Separators other than blanks.
    joined: usize,
}

/// Reads groups of digits from token `i`, joined by blanks, hyphens, dots, slashes and parentheses.
fn read(text: &Text<'_>, i: usize) -> Groups {
    let mut g = Groups {
        lengths: [0; 8],
        count: 0,
        digits: 0,
        last: i,
        plus: false,
        parens: false,
        joined: 0,
    };
    let mut k = i;
    while let Some(t) = text.tokens.get(k) {
        if k > i && (t.gap > Gap::Line || t.gap == Gap::Wide)
            || k > i && t.gap == Gap::Line && !text.before(k, 1).is_sign(b'-')
        {
            break;
        }
        match (t.form, t.byte) {
            (Form::Number, _) => {
                if k > i && t.gap == Gap::Blank && g.count > 0 && g.digits >= 10 {
                    break;
                }
                let Some(slot) = g.lengths.get_mut(g.count) else { break };
                *slot = t.len();
                g.count += 1;
                g.digits += t.len();
                g.last = k;
            }
            // "5272x565": the last group with its extension.
            (Form::Mixed, _)
                if g.digits >= 6 && t.gap == Gap::Glued && has_extension(text.bytes_of(k)) =>
            {
                let Some(slot) = g.lengths.get_mut(g.count) else { break };
                let n = text.bytes_of(k).iter().take_while(|b| b.is_ascii_digit()).count();
                *slot = n;
                g.count += 1;
                g.digits += n;
                g.last = k;
                break;
            }
            (Form::Sign, b'+') if k == i => g.plus = true,
            (Form::Sign, b'(') if g.count <= 2 && g.digits <= 4 => g.parens = true,
            (Form::Sign, b')') if g.parens => {}
            (Form::Sign, b'-' | b'.' | b'/') if g.count > 0 => g.joined += 1,
            _ => break,
        }
        if g.digits > 15 {
            break;
        }
        k += 1;
    }
    g
}

/// Digits, an x, digits.
fn has_extension(b: &[u8]) -> bool {
    let mut parts = b.split(|c| matches!(c, b'x' | b'X'));
    let digits =
        |p: Option<&[u8]>| p.is_some_and(|p| !p.is_empty() && p.iter().all(u8::is_ascii_digit));
    digits(parts.next()) && digits(parts.next()) && parts.next().is_none()
}

/// The kind announced before token `i`, if any: phone words within a few tokens, fax before phone.
pub(super) fn announced(text: &Text<'_>, i: usize) -> Option<Kind> {
    let mut kind = None;
    let mut seen = 0;
    for n in 1..=7 {
        let Some(k) = i.checked_sub(n) else { break };
        if text.at(k + 1).gap > Gap::Line {
            break;
        }
        let t = text.at(k);
        match t.form {
            // A number before: its cue is not ours.
            Form::Number if t.len() > 2 => break,
            Form::Sign
                if matches!(t.byte, b'.' | b';')
                    && text.at(k + 1).gap != Gap::Glued
                    && n > 1
                    && !text.before(k, 1).is(cue::PHONE | cue::FAX) =>
            {
                break;
            }
            Form::Word => {
                // "F: 312.555.0188", "P: 312.555.0147"
                if t.case == Case::Initial && text.at(k + 1).is_sign(b':') {
                    match t.byte {
                        b'F' => return Some(Kind::Fax),
                        b'P' | b'T' | b'C' | b'H' | b'W' | b'O' => return Some(Kind::Phone),
                        _ => {}
                    }
                }
                if t.is(cue::FAX) {
                    return Some(Kind::Fax);
                }
                if t.is(cue::PHONE) {
                    kind = Some(Kind::Phone);
                    if text.at(k + 1).is_sign(b'/') {
                        continue;
                    }
                    return kind;
                }
                seen += 1;
                if seen > 4 {
                    break;
                }
            }
            _ => {}
        }
    }
    kind
}

/// "Pager: 88213", "page me at 4-5521", "extension 88213", "ext. 4471": a short number behind the word for it.
fn inner_line(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let split = t.len() <= 2
        && text.at(i + 1).is_sign(b'-')
        && text.at(i + 2).form == Form::Number
        && text.at(i + 2).gap == Gap::Glued
        && text.at(i + 2).len() == 4;
    let last = if split { i + 2 } else { i };
    if !split && !(3..=6).contains(&t.len()) {
        return;
    }
    let mut marked = split || t.len() >= 4;
    let mut k = i;
    for _ in 0..4 {
        if k == 0 || text.at(k).gap > Gap::Blank {
            return;
        }
        k -= 1;
        let p = text.at(k);
        if p.is(cue::PAGER) && p.is_word() {
            break;
        }
        marked |= p.is_sign(b':') || p.is_sign(b'#');
        let sign = matches!(p.byte, b':' | b'#' | b'.') && p.form == Form::Sign;
        if !sign
            && !text.says(k, &["me", "at", "is", "no", "number", "him", "her", "us", "on", "to"])
        {
            return;
        }
    }
    let word = text.at(k);
    // "page 3 of 12", "extension of 120 degrees", "extension 4 weeks"
    let page = text.says(k, &["page"]) && k + 1 == i;
    let next = text.at(last + 1);
    let other = next.is(cue::MEASURE | cue::AGE) && next.gap <= Gap::Blank
        || next.is_sign(b'%')
        || text.says(last + 1, &["of", "degrees"]);
    if word.is(cue::PAGER) && marked && !page && !other {
        scan.push(i, last, Kind::Phone, 0.8, "phone.inner");
    }
}

/// "call x4471": token `i` is an x with digits.
pub(super) fn dialled(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let digits = match text.bytes_of(i) {
        [b'x' | b'X', digits @ ..] => digits,
        _ => return,
    };
    let called = text.before(i, 1).is(cue::PHONE) && text.at(i).gap <= Gap::Blank
        || text.before(i, 2).is(cue::PHONE) && text.says(i - 1, &["at", "on", ":", "to"]);
    if (3..=6).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit) && called {
        scan.push(i, i, Kind::Phone, 0.8, "phone.inner");
    }
}

/// A number that begins at token `i` with a digit, `(` or `+`.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.form == Form::Sign && text.at(i + 1).form != Form::Number {
        return;
    }
    let p = text.before(i, 1);
    if i > 0
        && t.gap == Gap::Glued
        && (p.form == Form::Number
            || matches!(p.byte, b'(' | b'+' | b'-' | b'.' | b'/' | b'$' | b'#')
                && text.before(i, 2).form != Form::Word
                && p.form == Form::Sign)
    {
        return;
    }
    let g = read(&text, i);
    if g.digits < 7 || g.count == 0 {
        if t.form == Form::Number {
            inner_line(scan, i);
        }
        return;
    }
    let groups = g.lengths.get(..g.count).unwrap_or_default();
    let american = matches!(groups, [3, 3, 4] | [1, 3, 3, 4] | [3, 7] | [1, 3, 7] | [1, 10])
        && (g.joined > 0 || g.parens || g.plus);
    let spaced = matches!(groups, [3, 3, 4] | [1, 3, 3, 4]);
    let local = matches!(groups, [3, 4]) && g.joined == 1;
    // "(030) 90901820", "1 (514) ...": the bracket stands at the front.
    let opened = t.is_sign(b'(') || t.len() <= 3 && text.at(i + 1).is_sign(b'(');
    let foreign = (g.plus || g.parens && opened) && g.digits >= 8;
    let zero = text.byte(t.start as usize) == b'0' && g.digits >= 9 && g.count >= 2
        || text.byte(t.start as usize) == b'0' && (9..=14).contains(&g.digits) && g.count == 1;
    // "4/28 1015": a day and a time.
    let day = text.at(i + 1).is_sign(b'/') && t.len() <= 2 && text.at(i + 2).len() <= 2;
    if !american && !spaced && (day || dates::begins(&text, i)) {
        return;
    }
    let cue_kind = announced(&text, i);
    let (score, rule) = match (american, cue_kind) {
        (true, Some(_)) => (0.95, "phone.cue"),
        (true, None) => (0.88, "phone.shape"),
        (_, Some(_)) if g.digits <= 15 && !is_date_like(&text, i) => (0.86, "phone.cue"),
        _ if spaced => (0.75, "phone.spaced"),
        _ if foreign => (0.8, "phone.international"),
        _ if zero => (0.6, "phone.national"),
        _ if local
            && text.byte(t.start as usize) >= b'2'
            && !text.at(g.last + 1).is(cue::MEASURE)
            && text.at(i).len() == 3 =>
        {
            (0.55, "phone.local")
        }
        _ => return,
    };
    let kind = cue_kind.unwrap_or(Kind::Phone);
    let last = extension(&text, g.last);
    scan.push(i, last, kind, score, rule);
}

fn is_date_like(text: &Text<'_>, i: usize) -> bool {
    let len = |n: usize| text.at(n).len();
    text.at(i + 1).form == Form::Sign
        && (len(i) == 4 && len(i + 2) == 2 && len(i + 4) == 2
            || len(i) <= 2 && len(i + 2) <= 2 && len(i + 4) == 4)
}

/// `ext. 12`, `x12`, `ext 12` behind a number.
fn extension(text: &Text<'_>, last: usize) -> usize {
    let t = text.at(last + 1);
    if !t.same_line() {
        return last;
    }
    let b = text.bytes_of(last + 1);
    if t.form == Form::Mixed
        && matches!(b.first(), Some(b'x' | b'X'))
        && b.get(1..).is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    {
        return last + 1;
    }
    let mut n = last + 1;
    while n < last + 4
        && (matches!(text.bytes_of(n), b"," | b"." | b":")
            || [&b"ext"[..], b"extension", b"x"]
                .iter()
                .any(|w| w.eq_ignore_ascii_case(text.bytes_of(n))))
    {
        n += 1;
    }
    let named = (last + 1..n).any(|k| text.at(k).is_word());
    if named && text.at(n).form == Form::Number && text.at(n).same_line() { n } else { last }
}
