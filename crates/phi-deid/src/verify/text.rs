//! One pass over the bytes of a string. Almost everything worth finding has a digit or an `@`.

use super::age_words::{is_age, is_ninety};
use super::dates::{
    behind_month, beside_month, compact_date, goes_on, iso_date, month_and_year, slash_date,
};
use super::numbers;

pub(super) const DATE: &str = "residue.date";
const AGE: &str = "residue.age";

/// How much a string may look like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strictness {
    /// Everything is looked for.
    Prose,
    /// URIs and codes: dotted and short numbers belong there.
    Machine,
}

/// Calls `found` with every rule that the text breaks.
pub(super) fn scan(
    text: &str,
    strictness: Strictness,
    found: &mut impl FnMut(&'static str, &[u8]),
) {
    if text.is_ascii() {
        return scan_bytes(text.as_bytes(), strictness, found);
    }
    // Full-width digits are digits, and what is not seen does not part them.
    let hidden =
        |c: &char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    let plain = |c: char| match c {
        '\u{ff10}'..='\u{ff19}' => char::from_digit(c as u32 - 0xff10, 10).unwrap_or(c),
        '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{ff0d}' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        _ => c,
    };
    let folded: String = text.chars().filter(|c| !hidden(c)).map(plain).collect();
    scan_bytes(folded.as_bytes(), strictness, found);
}

fn scan_bytes(bytes: &[u8], strictness: Strictness, found: &mut impl FnMut(&'static str, &[u8])) {
    let mut at = 0;
    while let Some(b) = bytes.get(at) {
        match CLASS.get(usize::from(*b)).copied().unwrap_or(0) {
            DIGIT => at = digits(bytes, at, strictness, found).max(at + 1),
            AT => {
                if is_mail(bytes, at) {
                    found("residue.email", word_around(bytes, at));
                }
                at += 1;
            }
            COLON => {
                if bytes.get(at + 1..at + 3) == Some(b"//") && !is_public(bytes, at + 3) {
                    found("residue.url", word_around(bytes, at));
                }
                at += 1;
            }
            W => {
                let starts =
                    at == 0 || !bytes.get(at - 1).is_some_and(|p| is_word(*p) || *p == b'/');
                if starts && bytes.get(at..at + 4).is_some_and(|w| w.eq_ignore_ascii_case(b"www."))
                {
                    found("residue.url", word_around(bytes, at));
                }
                at += 1;
            }
            N => {
                if strictness == Strictness::Prose && is_ninety(bytes, at) {
                    found(AGE, b"");
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
}

const DIGIT: u8 = 1;
const AT: u8 = 2;
const COLON: u8 = 3;
const W: u8 = 4;
const N: u8 = 5;
const CLASS: [u8; 256] = {
    let mut table = [0; 256];
    let mut b = b'0';
    while b <= b'9' {
        table[b as usize] = DIGIT;
        b += 1;
    }
    table[b'@' as usize] = AT;
    table[b':' as usize] = COLON;
    table[b'w' as usize] = W;
    table[b'W' as usize] = W;
    table[b'n' as usize] = N;
    table[b'N' as usize] = N;
    table
};

/// What stands between blanks around a sign.
fn word_around(b: &[u8], at: usize) -> &[u8] {
    let edge = |c: &u8| c.is_ascii_whitespace() || b"\"<>()[],;".contains(c);
    let front = b.get(..at).unwrap_or(b"").iter().rev().take_while(|c| !edge(c)).count();
    let back = b.get(at..).unwrap_or(b"").iter().take_while(|c| !edge(c)).count();
    b.get(at - front..at + back).map_or(&b""[..], |w| w.strip_suffix(b".").unwrap_or(w))
}

pub(super) fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80
}

/// Judges the number that begins here; gives where to go on.
fn digits(
    b: &[u8],
    start: usize,
    how: Strictness,
    found: &mut impl FnMut(&'static str, &[u8]),
) -> usize {
    if let Some(end) = uuid(b, start) {
        return end;
    }
    let run = run_length(b, start);
    let end = start + run;
    // The word around: identifiers of letters and digits.
    let from =
        (0..start).rev().take_while(|i| b.get(*i).is_some_and(u8::is_ascii_alphanumeric)).last();
    let from = from.unwrap_or(start);
    let to =
        end + b.get(end..).unwrap_or(b"").iter().take_while(|c| c.is_ascii_alphanumeric()).count();
    let token = b.get(from..to).unwrap_or(b"");
    if from < start || to > end {
        if numbers::vin(token) {
            found("residue.vin", token);
        } else if numbers::mbi(token) {
            found("residue.mbi", token);
        } else if numbers::dea(token) {
            found("residue.dea", token);
        }
    }
    let number = b.get(start..end).unwrap_or(b"");
    match run {
        9 => found("residue.ssn", number),
        10 if numbers::luhn(number, 24) => found("residue.npi", number),
        13..=19 if numbers::luhn(number, 0) => found("residue.card", number),
        10.. => found("residue.number", number),
        _ => {}
    }
    let bounded = from == start;
    if bounded {
        let (widths, cluster_end) = groups(b, start);
        let cluster = b.get(start..cluster_end).unwrap_or(number);
        match (widths, how) {
            ([3, 2, 4, 0, 0], _) => found("residue.ssn", cluster),
            ([3, 3, 4, 0, 0] | [1, 3, 3, 4, 0], _) => found("residue.phone", cluster),
            ([4, 4, 4, 4, 0], _) => found("residue.card", cluster),
            (_, Strictness::Prose) => prose(b, start, end, found),
            _ => {}
        }
        if how == Strictness::Machine && iso_date(b, start) {
            found(DATE, number);
        }
        if widths.iter().filter(|w| **w > 0).count() > 2 && run < 9 {
            return cluster_end.max(end);
        }
    }
    end
}

/// Dates, ages, ZIP codes and net addresses.
fn prose(b: &[u8], start: usize, end: usize, found: &mut impl FnMut(&'static str, &[u8])) {
    let in_digits = iso_date(b, start) || slash_date(b, start) || compact_date(b, start, end);
    let number = b.get(start..end).unwrap_or(b"");
    let with_month = beside_month(b, start, end) && end - start <= 2;
    if in_digits || with_month || month_and_year(b, start) || behind_month(b, start, end) {
        found(DATE, number);
    }
    if (2..=3).contains(&(end - start)) && is_age(b, start, end) {
        found(AGE, number);
    }
    if end - start == 5 && (after_state(b, start) || after_zip(b, start)) {
        found("residue.zip", number);
    }
    if is_ip(b, start) {
        found("residue.ip", word_around(b, start));
    }
}

pub(super) fn run_length(b: &[u8], at: usize) -> usize {
    b.get(at..).unwrap_or(b"").iter().take_while(|c| c.is_ascii_digit()).count()
}

pub(super) fn number(b: &[u8], from: usize, to: usize) -> u32 {
    let digits = b.get(from..to).unwrap_or(b"");
    digits
        .iter()
        .fold(0u32, |n, d| n.saturating_mul(10).saturating_add(u32::from(d.wrapping_sub(b'0'))))
}

/// Widths of digit groups joined by `-`, `.`, blank or brackets (up to two signs), at most five.
fn groups(b: &[u8], start: usize) -> ([usize; 5], usize) {
    let mut widths = [0usize; 5];
    let (mut at, mut n) = (start, 0);
    loop {
        let run = run_length(b, at);
        if run == 0 || n == widths.len() {
            break;
        }
        if let Some(width) = widths.get_mut(n) {
            *width = run;
        }
        n += 1;
        at += run;
        let signs = b.get(at..).unwrap_or(b"").iter().take(2);
        let gap = signs.take_while(|c| matches!(c, b'-' | b'.' | b' ' | b'(' | b')')).count();
        if gap == 0 || run_length(b, at + gap) == 0 {
            break;
        }
        at += gap;
    }
    (widths, at)
}

/// A UUID holds digits by chance.
fn uuid(b: &[u8], at: usize) -> Option<usize> {
    // The digit may stand anywhere in the first group.
    let back = (0..at.min(8) + 1).find(|back| shaped_as_uuid(b, at - back));
    back.map(|back| at - back + 36)
}

fn shaped_as_uuid(b: &[u8], from: usize) -> bool {
    b.get(from..from + 36).is_some_and(|t| {
        t.iter().enumerate().all(|(i, c)| match i {
            8 | 13 | 18 | 23 => *c == b'-',
            _ => c.is_ascii_hexdigit(),
        })
    })
}

/// Five digits behind the letters of a state.
fn after_state(b: &[u8], start: usize) -> bool {
    const STATES: &[u8] = b"AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI";
    let before = b.get(..start).unwrap_or(b"");
    let Some(before) = before.strip_suffix(b" ") else { return false };
    let Some(at) = before.len().checked_sub(2) else { return false };
    let state = before.get(at..).unwrap_or(b"");
    let alone = at == 0 || !before.get(at - 1).is_some_and(|c| is_word(*c));
    alone && STATES.chunks(3).any(|s| s.get(..2) == Some(state))
}

/// `ZIP 03601`, `zip code: 03601`, `postal code 03601`.
fn after_zip(b: &[u8], start: usize) -> bool {
    let before = b.get(start.saturating_sub(20)..start).unwrap_or(b"").to_ascii_lowercase();
    let before = before.trim_ascii_end();
    let before = before.strip_suffix(b":").or(before.strip_suffix(b"#")).unwrap_or(before);
    [&b"zip"[..], b"zip code", b"zipcode", b"postal code"].iter().any(|cue| before.ends_with(cue))
}

/// Four numbers below 256 and no fifth.
fn is_ip(b: &[u8], start: usize) -> bool {
    if start > 0 && b.get(start - 1) == Some(&b'.') {
        return false;
    }
    let mut at = start;
    for part in 0..4 {
        let run = run_length(b, at);
        if !(1..=3).contains(&run) || number(b, at, at + run) > 255 {
            return false;
        }
        at += run;
        if part < 3 {
            if b.get(at) != Some(&b'.') {
                return false;
            }
            at += 1;
        }
    }
    !b.get(at).is_some_and(|c| is_word(*c)) && !goes_on(b, at)
}

/// `x@y.zz`.
fn is_mail(b: &[u8], at: usize) -> bool {
    let before = at > 0 && b.get(at - 1).is_some_and(|c| is_word(*c) || *c == b'.');
    let rest = b.get(at + 1..).unwrap_or(b"");
    let host = rest.iter().take_while(|c| is_word(**c) || matches!(c, b'.' | b'-')).count();
    let host = rest.get(..host).unwrap_or(b"");
    before
        && host.iter().position(|c| *c == b'.').is_some_and(|dot| dot > 0 && dot + 2 < host.len())
}

/// A URL whose host publishes standards; anything else may be a person's or a hospital's.
fn is_public(b: &[u8], host_at: usize) -> bool {
    let rest = b.get(host_at..).unwrap_or(b"");
    let end = rest.iter().position(|c| matches!(c, b'/' | b'?' | b'#' | b' ' | b'|' | b'"'));
    let host = rest.get(..end.unwrap_or(rest.len())).unwrap_or(b"");
    if !host.iter().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'-')) {
        return false;
    }
    let Ok(host) = std::str::from_utf8(host) else { return false };
    crate::authorities::AUTHORITIES.iter().any(|known| {
        host == *known || host.strip_suffix(known).is_some_and(|front| front.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<&'static str> {
        let mut out = Vec::new();
        scan(text, Strictness::Prose, &mut |r, _| out.push(r));
        out.dedup();
        out
    }

    #[test]
    fn residues_are_found() {
        for (text, rule) in [
            ("on 2019-03-05", DATE),
            ("2019-03", DATE),
            ("seen 2019-03, then home", DATE),
            ("March 2024", DATE),
            ("in Sept. 2024", DATE),
            ("since 3/2024", DATE),
            ("ZIP: 03601", "residue.zip"),
            ("zip code 03601", "residue.zip"),
            ("aged ninety-three", AGE),
            ("a ninety-three year old man", AGE),
            ("SSN １２３-４５-６７８９", "residue.ssn"),
            ("ssn 123\u{200d}-45-6789", "residue.ssn"),
            ("123\u{ad}-45\u{2011}6789", "residue.ssn"),
            ("2019-03-05T10:00:00Z", DATE),
            ("seen 3/5/2019.", DATE),
            ("seen 03-05-19.", DATE),
            ("20190305", DATE),
            ("March 5, 2019", DATE),
            ("the 5th of March", DATE),
            ("12 Dec 2019", DATE),
            ("a 93-year-old man", AGE),
            ("aged 101", AGE),
            ("Mother lived to 99.", AGE),
            ("died at 93", AGE),
            ("SSN 219-09-9999", "residue.ssn"),
            ("219099999", "residue.ssn"),
            ("call (212) 555-0147 now", "residue.phone"),
            ("call 212.555.0147", "residue.phone"),
            ("+1 212 555 0147", "residue.phone"),
            ("1234567893", "residue.npi"),
            ("4111 1111 1111 1111", "residue.card"),
            ("VIN 1M8GDM9AXKP042788", "residue.vin"),
            ("MBI 1EG4TE5MK73", "residue.mbi"),
            ("DEA AB1234563", "residue.dea"),
            ("a.b@c.example", "residue.email"),
            ("http://hospital.example/x", "residue.url"),
            ("www.example.org", "residue.url"),
            ("from 192.168.10.20", "residue.ip"),
            ("Boston, MA 02139", "residue.zip"),
        ] {
            assert_eq!(rules(text), [rule], "{text}");
        }
    }

    #[test]
    fn harmless_strings_pass() {
        for text in [
            "2019",
            "[NAME] seen in 2019, aged 90+",
            "urn:oid:2.16.840.1.113883.4.3.25",
            "urn:uuid:6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2",
            "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            "Acetaminophen 325 MG / Oxycodone 10 MG Oral Tablet",
            "1.2.840.10008.5.1.4.1.1.1.1",
            "10*3/uL",
            "BP 120/80, 98.6 F, 5/10 pain",
            "May be given; 12 units",
            "in may 2024 units, or March on 2024 steps",
            "ninety units; 2010-2014; 5/1000; 12/1500",
            "Pneumococcal 13 valent",
            "pbcdfghjklmnpqrstbcdfghjklmnpqrst",
        ] {
            assert_eq!(rules(text), Vec::<&str>::new(), "{text}");
        }
    }
}
