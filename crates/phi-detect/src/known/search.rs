//! The search for known facts in a text.

use super::KnownFacts;
use super::matcher::{Inner, bit, canonical};
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::Text;
use crate::token::{Case, Form, Gap};
use crate::{Kind, Span};

/// Appends every occurrence of the facts in `text`.
pub(crate) fn find(known: &KnownFacts, text: &Text<'_>, found: &mut Vec<Span>) {
    let k = &*known.0;
    k.phrases.find(text, found);
    for i in 0..text.tokens.len() {
        let t = text.at(i);
        if k.is_name(t) {
            find_name(k, text, i, found);
        }
        if t.form != Form::Sign {
            find_form(k, text, i, found);
            find_part(k, text, i, found);
        }
        if t.form == Form::Number && !k.dates.is_empty() {
            find_date(k, text, i, found);
        }
    }
}

fn find_name(k: &Inner, text: &Text<'_>, i: usize, found: &mut Vec<Span>) {
    let t = text.at(i);
    let beside = |n: usize| text.at(n).same_line() && k.is_name(text.at(n));
    let next =
        if text.at(i + 1).is_sign(b',') || text.at(i + 1).is_sign(b'-') { i + 2 } else { i + 1 };
    let with_neighbour = beside(next) || (i > 0 && t.same_line() && k.is_name(text.before(i, 1)));
    let plain = t.entry.word() > 1 || t.is(cue::STOP) || t.len() < 4;
    if !(t.case.is_capital() || with_neighbour || !plain) {
        return;
    }
    let (mut first, mut last) = (i, i);
    let initial = |n: usize| {
        let t = text.at(n);
        let letter = t.byte.to_ascii_lowercase();
        t.form == Form::Word
            && t.case == Case::Initial
            && letter.is_ascii_lowercase()
            && k.initials & (1 << (letter - b'a')) != 0
    };
    if i > 0 && t.gap <= Gap::Blank && initial(i - 1) {
        first = i - 1;
    } else if i > 1 && text.at(i - 1).is_sign(b'.') && initial(i - 2) {
        first = i - 2;
    }
    let after = if text.at(i + 1).is_sign(b',') { i + 2 } else { i + 1 };
    if text.at(after).same_line() && initial(after) {
        last = after;
    }
    found.push(text.span(first, last, Kind::Name, 1.0, "known.name"));
}

fn find_form(k: &Inner, text: &Text<'_>, i: usize, found: &mut Vec<Span>) {
    let is_form =
        |h: u64| k.forms.binary_search_by_key(&h, |f| f.0).ok().and_then(|at| k.forms.get(at));
    let t = text.at(i);
    let first = text.bytes_of(i).first().copied().unwrap_or_default().to_ascii_lowercase();
    if k.firsts & bit(first) != 0 {
        let (mut h, mut n, mut best) = (HASH_SEED, 0, None);
        for j in i..(i + 16).min(text.tokens.len()) {
            let t = text.at(j);
            if j > i
                && (t.gap > Gap::Line
                    || (t.form != Form::Sign
                        && t.gap > Gap::Blank
                        && !text.before(j, 1).is_sign(b'-')))
            {
                break;
            }
            if t.form == Form::Sign {
                if !matches!(
                    t.byte,
                    b'-' | b'.' | b'/' | b'_' | b'#' | b':' | b'@' | b'(' | b')' | b'+'
                ) {
                    break;
                }
                continue;
            }
            for &b in text.bytes_of(j).iter().filter(|b| b.is_ascii_alphanumeric() || **b >= 0x80) {
                h = hash_step(h, b.to_ascii_lowercase());
                n += 1;
            }
            if n > k.longest {
                break;
            }
            if let Some(&(_, kind)) = is_form(finish(h)) {
                best = Some((j, kind));
            }
        }
        if let Some((last, kind)) = best {
            found.push(text.span(i, last, kind, 1.0, "known.id"));
        }
    }
    // A number behind letters it is written together with.
    if t.form == Form::Mixed {
        let bytes = text.bytes_of(i);
        let digits = bytes
            .iter()
            .position(u8::is_ascii_digit)
            .and_then(|p| bytes.get(p..))
            .unwrap_or_default();
        if let Some(&(_, kind)) = is_form(finish(
            digits.iter().fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase())),
        )) {
            found.push(text.span(i, i, kind, 1.0, "known.id"));
        }
    }
}

fn find_part(k: &Inner, text: &Text<'_>, i: usize, found: &mut Vec<Span>) {
    if k.parts.is_empty() {
        return;
    }
    let here = canonical(text.at(i).hash);
    for (words, kind) in &k.parts {
        if words.first() != Some(&here) {
            continue;
        }
        let mut j = i;
        let all = words.iter().skip(1).all(|w| {
            j += 1;
            while text.at(j).form == Form::Sign
                && matches!(text.at(j).byte, b'.' | b',' | b'#' | b'\'' | b'-')
            {
                j += 1;
            }
            text.at(j).gap <= Gap::Line && canonical(text.at(j).hash) == *w
        });
        let t = text.at(i);
        let bare_word = words.len() == 1 && t.form == Form::Word && !t.case.is_capital();
        if all && !(bare_word && (t.entry.word() > 0 || t.is(cue::STOP))) {
            found.push(text.span(i, j, *kind, 1.0, "known.address"));
            return;
        }
    }
}

fn find_date(k: &Inner, text: &Text<'_>, i: usize, found: &mut Vec<Span>) {
    let sign =
        |n: usize| text.at(n).gap == Gap::Glued && matches!(text.at(n).byte, b'/' | b'-' | b'.');
    let number = |n: usize| {
        (text.at(n).form == Form::Number && text.at(n).gap == Gap::Glued).then(|| text.number(n))
    };
    if text.at(i).gap == Gap::Glued && i > 0 && sign(i - 1) || !sign(i + 1) {
        return;
    }
    let (Some(a), Some(b)) = (Some(text.number(i)), number(i + 2)) else { return };
    let c = if sign(i + 3) { number(i + 4) } else { None };
    let year = |y: u32, of: i32| y as i32 == of || (y < 100 && y as i32 == of.rem_euclid(100));
    for &(y, m, d) in &k.dates {
        let hit = match c {
            Some(c) => {
                (a == m && b == d || a == d && b == m) && year(c, y)
                    || year(a, y) && (b == m && c == d || b == d && c == m)
            }
            None => text.at(i + 1).byte == b'/' && (a == m && b == d || a == d && b == m),
        };
        if hit {
            let last = if c.is_some() { i + 4 } else { i + 2 };
            found.push(text.span(i, last, Kind::Date, 1.0, "known.date"));
            return;
        }
    }
}
