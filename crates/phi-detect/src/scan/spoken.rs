//! Numbers, dates and addresses in words, as dictation writes them: "call five five five oh one four seven",
//! "march third nineteen sixty one", "nora dot brennan at example dot com".

use super::ids::{self, Cue};
use super::{Scan, Text, dates, phones, shapes};
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Form, Gap};

/// Longest run of spoken digits and signs that is read.
const LONGEST: usize = 40;

fn is_digit_word(text: &Text<'_>, i: usize) -> bool {
    text.at(i).is_word() && text.at(i).is(cue::SPOKEN_DIGIT)
}

fn is_link(text: &Text<'_>, i: usize) -> bool {
    text.at(i).is_word() && (text.at(i).is(cue::SPOKEN_LINK) || text.at(i).len() == 1)
        || text.at(i).is_sign(b',')
        || text.at(i).is_sign(b'-')
}

/// Digits in words, from the first on.
pub(super) fn digits(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let inside = is_digit_word(&text, i.wrapping_sub(1)) && text.at(i).gap == Gap::Blank
        || is_link(&text, i.wrapping_sub(1)) && is_digit_word(&text, i.wrapping_sub(2));
    if inside {
        return;
    }
    let (mut last, mut count, mut dots, mut links) = (i, 0, 0, 0);
    for k in i..i + LONGEST {
        if k > i && text.at(k).gap > Gap::Blank {
            break;
        }
        if is_digit_word(&text, k) {
            (count, last, links) = (count + 1, k, 0);
        } else if is_link(&text, k) && links < 3 {
            links += 1;
            dots += usize::from(text.says(k, &["dot", "point"]));
        } else {
            break;
        }
    }
    if count < 4 {
        return;
    }
    // "m r n", "pat", "grp" said before the digits belong to the number.
    let mut first = i;
    while first > 0 && i - first < 6 && text.at(first).gap == Gap::Blank {
        let word = std::str::from_utf8(text.bytes_of(first - 1)).unwrap_or_default();
        let part = is_link(&text, first - 1)
            || text.before(first, 1).is_word() && shapes::prefix_kind(word).is_some();
        if !part {
            break;
        }
        first -= 1;
    }
    let told = (first..i)
        .filter_map(|k| shapes::prefix_kind(std::str::from_utf8(text.bytes_of(k)).ok()?))
        .next();
    let said = match ids::announced(&text, first) {
        Cue::Id(a) => Some(a.kind),
        _ => None,
    };
    let phone = phones::announced(&text, first);
    let place = text.before(first, 1);
    let state = place.is_word() && place.is(cue::STATE_CODE | cue::STATE);
    let kind = if dots == 3 {
        Kind::Ip
    } else if state && (5..=9).contains(&count) {
        Kind::Zip
    } else if let Some(kind) = told.or(said.filter(|k| *k != Kind::IdOther)).or(phone).or(said) {
        kind
    } else if count >= 7 {
        if matches!(count, 7 | 10 | 11) { Kind::Phone } else { Kind::IdOther }
    } else {
        return;
    };
    scan.push(first, last, kind, 0.7, "id.spoken");
}

/// The day behind the month at `m` in words: "third", "twenty first"; its last token.
fn day_after(text: &Text<'_>, m: usize) -> Option<usize> {
    let near = |k: usize| text.at(k).gap == Gap::Blank && text.at(k).is_word();
    let k = m + 1;
    if near(k) && text.at(k).is(cue::ORDINAL_WORD) {
        return Some(k);
    }
    let tens = near(k) && text.says(k, &["twenty", "thirty"]);
    let unit = tens && near(k + 1) && text.at(k + 1).is(cue::ORDINAL_WORD);
    unit.then_some(k + 1)
}

/// A year in words behind token `i`: "nineteen sixty one", "two thousand nine", "twenty twenty four".
fn year_words(text: &Text<'_>, i: usize) -> Option<usize> {
    let near = |k: usize| text.at(k).gap == Gap::Blank && is_digit_word(text, k);
    let k = if text.says(i + 1, &["of", "comma"]) { i + 2 } else { i + 1 };
    let thousand = text.says(k, &["two"]) && text.says(k + 1, &["thousand"]);
    let mut last = match () {
        () if thousand => k + 1,
        () if text.says(k, &["nineteen", "twenty"]) && near(k) && near(k + 1) => k + 1,
        () => return None,
    };
    for _ in 0..2 {
        if near(last + 1) {
            last += 1;
        }
    }
    Some(last)
}

/// A date in words around the month at token `m`. Says whether there is one.
pub(super) fn date(scan: &mut Scan<'_>, m: usize) -> bool {
    let text = scan.text;
    let mut first = m;
    let day = day_after(&text, m);
    // "the third of march"
    if day.is_none()
        && text.says(m.wrapping_sub(1), &["of"])
        && text.before(m, 2).is(cue::ORDINAL_WORD)
    {
        first = m - 2;
        if text.says(first.wrapping_sub(1), &["twenty", "thirty"]) {
            first -= 1;
        }
    }
    let end = day.unwrap_or(m);
    let year = year_words(&text, end).or_else(|| dates::year_after(&text, end));
    if day.is_none() && year.is_none() && first == m {
        return false;
    }
    scan.push(first, year.unwrap_or(end), Kind::Date, 0.85, "date.spoken");
    true
}

/// Domains that are said: "dot com".
const DOMAINS: [&str; 6] = ["com", "org", "net", "edu", "gov", "health"];

/// An address in words around the "dot" at token `i` that stands before a domain.
pub(super) fn address(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if !text.says(i + 1, &DOMAINS) || text.at(i + 1).gap > Gap::Blank || i == 0 {
        return;
    }
    let link = |k: usize| text.says(k, &["dot", "dash", "slash", "underscore", "hyphen"]);
    let word = |k: usize| matches!(text.at(k).form, Form::Word | Form::Number | Form::Mixed);
    // Back over "word dot word"; digits in words need no sign between them.
    let chain = |end: usize| {
        let mut first = end;
        while first > 0 && end - first < LONGEST && text.at(first).gap <= Gap::Blank {
            let joined = link(first - 1) && first > 1 && word(first - 2);
            let digit =
                is_digit_word(&text, first) && word(first - 1) && !text.says(first - 1, &["at"]);
            if joined {
                first -= 2;
            } else if digit {
                first -= 1;
            } else {
                break;
            }
        }
        first
    };
    let mut last = i + 1;
    while last < i + LONGEST
        && text.at(last + 1).gap <= Gap::Blank
        && (link(last + 1) && word(last + 2)
            || is_digit_word(&text, last + 1) && text.at(last + 1).gap == Gap::Blank)
    {
        last += if link(last + 1) { 2 } else { 1 };
    }
    let host = chain(i - 1);
    let at = host > 1 && text.says(host - 1, &["at"]) && word(host - 2);
    if at {
        scan.push(chain(host - 2), last, Kind::Email, 0.85, "email.spoken");
    } else {
        let scheme = host > 0 && text.says(host - 1, &["http", "https", "www"]);
        scan.push(if scheme { host - 1 } else { host }, last, Kind::Url, 0.8, "url.spoken");
    }
}
