//! Numbers that were misread or torn: letters for digits that look alike ("O3/l2/1961", "987-6S-4320"), a wave
//! for a hyphen, blanks and line ends beside the signs ("03 /12/1961", "987-\n65-4320").

use medpipe_check_digits::ssn;

use super::{Scan, Text, dates};
use crate::token::{Form, Gap};
use crate::{Kind, Span};

/// Longest number that is mended.
const LONGEST: usize = 24;

/// A number as it should have been read.
#[derive(Default)]
struct Mended {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Mended {
    fn put(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.length) {
            *slot = byte;
            self.length += 1;
        }
    }

    fn kind(&self) -> Option<Kind> {
        kind_of(std::str::from_utf8(self.bytes.get(..self.length)?).ok()?)
    }
}

/// The digit a letter looks like.
fn digit_of(b: u8) -> Option<u8> {
    Some(match b {
        b'0'..=b'9' => b,
        b'O' | b'o' | b'Q' | b'D' => b'0',
        b'l' | b'I' | b'i' => b'1',
        b'Z' | b'z' => b'2',
        b'S' | b's' => b'5',
        b'G' => b'6',
        b'B' => b'8',
        _ => return None,
    })
}

fn sign_of(b: u8) -> Option<u8> {
    match b {
        b'-' | b'~' => Some(b'-'),
        b'/' | b'.' => Some(b),
        _ => None,
    }
}

/// Looks at a number or mixture at token `i` that a wrong letter, a wave or a gap keeps from being read.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let sign = |k: usize| text.at(k).form == Form::Sign && sign_of(text.at(k).byte).is_some();
    if !sign(i + 1) && text.at(i + 1).form != Form::Number {
        return;
    }
    // Inside a number: its first token has judged it.
    if sign(i.wrapping_sub(1))
        && text.at(i).gap == Gap::Glued
        && text.before(i, 2).form != Form::Edge
    {
        return;
    }
    let (mut mended, mut odd) = (Mended::default(), false);
    let (mut k, mut found) = (i, None);
    while k < i + 12 && mended.length < LONGEST {
        let t = text.at(k);
        let torn = k > i && t.gap > Gap::Glued;
        if k > i && (t.gap > Gap::Line || torn && !beside_sign(&text, k)) {
            break;
        }
        odd |= torn;
        match t.form {
            Form::Number | Form::Mixed | Form::Word => {
                if t.form == Form::Word && t.len() > 2 {
                    break;
                }
                for &b in text.bytes_of(k) {
                    let Some(digit) = digit_of(b) else { return push(scan, i, found) };
                    odd |= digit != b;
                    mended.put(digit);
                }
            }
            Form::Sign => {
                let Some(sign) = sign_of(t.byte) else { break };
                odd |= sign != t.byte;
                mended.put(sign);
            }
            Form::Edge => break,
        }
        k += 1;
        if odd && let Some(kind) = mended.kind() {
            found = Some((k - 1, kind));
        }
    }
    push(scan, i, found);
}

/// A gap is only mended beside a sign, or inside digits that a sign follows.
fn beside_sign(text: &Text<'_>, k: usize) -> bool {
    let sign = |k: usize| text.at(k).form == Form::Sign && sign_of(text.at(k).byte).is_some();
    sign(k) && text.at(k + 1).gap == Gap::Glued
        || sign(k.wrapping_sub(1)) && text.before(k, 1).gap == Gap::Glued
        || text.at(k).form == Form::Number && text.at(k).len() == 1 && sign(k + 1)
}

fn push(scan: &mut Scan<'_>, i: usize, found: Option<(usize, Kind)>) {
    let Some((last, kind)) = found else { return };
    let span = scan.text.span(i, last, kind, 0.7, "id.misread");
    let rule = if kind == Kind::Date { "date.misread" } else { "id.misread" };
    scan.found.push(Span { rule, ..span });
}

/// The kind of a mended number that is one beyond doubt: SSN, date with four-digit year, telephone, IPv4.
fn kind_of(raw: &str) -> Option<Kind> {
    let sign = raw.bytes().find(|b| !b.is_ascii_digit())?;
    let mut parts = raw.split(char::from(sign));
    let (a, b, c, d) = (parts.next()?, parts.next()?, parts.next()?, parts.next());
    let lengths = (a.len(), b.len(), c.len(), d.map_or(0, str::len));
    let all_digits = [Some(a), Some(b), Some(c), d]
        .iter()
        .flatten()
        .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()));
    if !all_digits || parts.next().is_some() {
        return None;
    }
    let n = |part: &str| part.parse::<u32>().unwrap_or(u32::MAX);
    match (lengths, sign) {
        ((3, 2, 4, 0), b'-') => ssn::Ssn::parse(raw).map(|_| Kind::IdSsn),
        ((3, 3, 4, 0), _) => Some(Kind::Phone),
        ((1..=3, 1..=3, 1..=3, 1..=3), b'.') => {
            let low = [a, b, c].iter().all(|p| n(p) < 256) && d.is_some_and(|d| n(d) < 256);
            low.then_some(Kind::Ip)
        }
        ((1..=2, 1..=2, 4, 0) | (4, 1..=2, 1..=2, 0), _) => {
            let date = dates::is_date([n(a), n(b), n(c)], [a.len(), b.len(), c.len()]);
            date.then_some(Kind::Date)
        }
        _ => None,
    }
}
