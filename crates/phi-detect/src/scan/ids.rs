//! Identifiers announced by a cue, or of a shape that tells what they are.

use super::chunk::{Chunk, chunk, file_ending, lettered, spaced_tail};
use super::{Scan, Text, dates, shapes};
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Case, Form, Gap};

/// The identifier kind of a cue class.
pub(super) fn kind_of(class: u64) -> Option<Kind> {
    [
        (cue::ID_SSN, Kind::IdSsn),
        (cue::ID_MRN, Kind::IdMrn),
        (cue::ID_LICENSE, Kind::IdLicense),
        (cue::ID_VEHICLE, Kind::IdVehicle),
        (cue::ID_DEVICE, Kind::IdDevice),
        (cue::ID_BIOMETRIC, Kind::IdBiometric),
        (cue::ID_PHOTO, Kind::IdPhoto),
        (cue::ID_PLAN, Kind::IdPlan),
        (cue::ID_ACCOUNT, Kind::IdAccount),
    ]
    .into_iter()
    .find(|(bit, _)| class & bit != 0)
    .map(|(_, kind)| kind)
}

/// What is announced before token `i`: the kind, whether the cue is close and explicit, and whether a
/// public code system is named instead.
pub(super) struct Announced {
    pub(super) kind: Kind,
    pub(super) explicit: bool,
}

pub(super) enum Cue {
    Nothing,
    Code,
    Id(Announced),
}

pub(super) fn announced(text: &Text<'_>, i: usize) -> Cue {
    let mut generic = false;
    let mut explicit = false;
    let mut others = 0;
    let mut k = i;
    for step in 0..9 {
        if k == 0 || text.at(k).gap > Gap::Line {
            break;
        }
        // A line end is passed only behind a label.
        if text.at(k).gap == Gap::Line && !text.before(k, 1).is_sign(b':') && step > 0 {
            break;
        }
        k -= 1;
        let t = text.at(k);
        match t.form {
            Form::Sign => match t.byte {
                b':' | b'#' | b'=' | b'|' => explicit = true,
                b'(' | b'"' | b'\'' | b'-' | b'[' | b'*' | b'/' | b'&' => {}
                b'.' if t.gap == Gap::Glued
                    && text.before(k, 1).is(cue::NUMBER_WORD | cue::ID_ANY) => {}
                b')' if step > 0 => {}
                b',' if others == 0 && !explicit => {}
                _ => break,
            },
            Form::Word => {
                if t.is(cue::CODE_SYSTEM) {
                    return Cue::Code;
                }
                // "Mr. Aaron697"
                if t.is(cue::TITLE) && text.at(k + 1).is_sign(b'.') {
                    break;
                }
                // "S/N", "s/n"
                if text.says(k, &["n"])
                    && text.before(k, 1).is_sign(b'/')
                    && text.says(k.wrapping_sub(2), &["s"])
                {
                    return Cue::Id(Announced { kind: Kind::IdDevice, explicit: true });
                }
                let marked = text.at(k + 1).is_sign(b'#');
                let class = if matches!(t.case, Case::Lower | Case::Inner)
                    && t.len() < 3
                    && !t.is(cue::NUMBER_WORD)
                    && !marked
                {
                    0
                } else {
                    t.cue
                };
                if let Some(mut kind) = kind_of(class) {
                    // "fingerprint record", "SSN on file": the words before say which.
                    if text.says(k, &["record", "file", "card", "tag"]) {
                        let medical = ["medical", "health", "hospital", "chart"];
                        let before = text.before(k, 1);
                        let told = match text.says(k, &["record"])
                            && text.says(k.wrapping_sub(1), &medical)
                        {
                            true => Some(Kind::IdMrn),
                            false => kind_of(before.cue),
                        };
                        match told.filter(|_| text.at(k).gap == Gap::Blank) {
                            Some(other) => kind = other,
                            None => {
                                generic = true;
                                continue;
                            }
                        }
                    }
                    return Cue::Id(Announced {
                        kind,
                        explicit: explicit || generic || others == 0,
                    });
                }
                // "code blue 1430", "ending at 1430"
                let apart = others > 0 && text.says(k, &["code", "ending"]);
                if class & (cue::ID_OTHER | cue::NUMBER_WORD) != 0 && !apart {
                    if text.says(k, &["passport", "accession", "claim", "specimen", "encounter"]) {
                        return Cue::Id(Announced { kind: Kind::IdOther, explicit: true });
                    }
                    generic = true;
                    // "PIN 4482"; a pin is in a bone.
                    explicit |= class & cue::NUMBER_WORD != 0 || text.bytes_of(k) == b"PIN";
                    continue;
                }
                if generic
                    && class & cue::ROLE != 0
                    && matches!(text.bytes_of(k).first(), Some(b'p' | b'P'))
                {
                    return Cue::Id(Announced { kind: Kind::IdMrn, explicit: true });
                }
                if class & cue::MEASURE != 0 && !generic && t.case == Case::Lower {
                    break;
                }
                if !t.is(cue::STOP) {
                    others += 1;
                    if others > 3 {
                        break;
                    }
                }
            }
            Form::Mixed if t.is(cue::CODE_SYSTEM) => return Cue::Code,
            _ => break,
        }
    }
    if generic { Cue::Id(Announced { kind: Kind::IdOther, explicit }) } else { Cue::Nothing }
}

/// An identifier that begins at token `i`.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let hash_mark = t.is_sign(b'#') && text.at(i + 1).gap == Gap::Glued;
    let body = if hash_mark { i + 1 } else { i };
    if t.form == Form::Sign && !hash_mark {
        return;
    }
    if text.at(body).form == Form::Word
        && !(text.at(body + 1).gap == Gap::Glued
            && (matches!(text.at(body + 1).byte, b'-' | b'_' | b'/')))
    {
        return;
    }
    let Some(mut c) = chunk(&text, body) else { return };
    if hash_mark {
        c.first = body;
    }
    if c.digits == 0 || is_dose(scan, c) {
        return;
    }
    let cue = announced(&text, i);
    if let Cue::Id(a) = &cue
        && is_plausible(&text, c, a)
    {
        let last = file_ending(&text, spaced_tail(&text, c));
        // "MRN-11335577": the label is glued to the number; both are taken.
        let score = if a.explicit { 0.96 } else { 0.8 };
        let first = if hash_mark { i } else { c.first };
        let (first, last) = lettered(&text, first, last, a.kind);
        // "ID PAT673867": the letters say more than the cue.
        let raw = std::str::from_utf8(text.bytes_of(c.first)).unwrap_or_default();
        let told = shapes::prefix_kind(raw).filter(|_| a.kind == Kind::IdOther && c.digits >= 5);
        let kind = told.unwrap_or(a.kind);
        let kind = if is_ssn_shape(&text, c) && ssn_named(&text, i) { Kind::IdSsn } else { kind };
        scan.push(first, last, kind, score, rule_of(kind));
        return;
    }
    if matches!(cue, Cue::Code) {
        return;
    }
    // "Locker # 448291": a number sign and a long number.
    let signed = hash_mark || text.before(i, 1).is_sign(b'#') && text.at(i).gap <= Gap::Blank;
    if signed && c.letters == 0 && c.digits >= 5 && c.first == c.last {
        scan.push(i, c.last, Kind::IdOther, 0.6, "id.number-sign");
        return;
    }
    shapes::scan(scan, c);
}

/// 3-2-4 digits.
fn is_ssn_shape(text: &Text<'_>, c: Chunk) -> bool {
    let len = |n: usize| text.at(c.first + n).len();
    c.letters == 0 && c.last == c.first + 4 && len(0) == 3 && len(2) == 2 && len(4) == 4
}

/// The sentence before token `i` names a Social Security number: "ssn, as given on the old chart, is".
fn ssn_named(text: &Text<'_>, i: usize) -> bool {
    (1..=14)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Blank)
        .take_while(|&n| !matches!(text.before(i, n).form, Form::Number | Form::Mixed))
        .take_while(|&n| !text.before(i, n).is_sign(b';'))
        .any(|n| text.before(i, n).is(cue::ID_SSN))
}

fn rule_of(kind: Kind) -> &'static str {
    match kind {
        Kind::IdSsn => "id.ssn.cue",
        Kind::IdMrn => "id.mrn.cue",
        Kind::IdPlan => "id.plan.cue",
        Kind::IdAccount => "id.account.cue",
        Kind::IdLicense => "id.license.cue",
        Kind::IdVehicle => "id.vehicle.cue",
        Kind::IdDevice => "id.device.cue",
        Kind::IdBiometric => "id.biometric.cue",
        Kind::IdPhoto => "id.photo.cue",
        _ => "id.other.cue",
    }
}

/// Long enough to be the announced identifier, and not a date, year or quantity.
fn is_plausible(text: &Text<'_>, c: Chunk, a: &Announced) -> bool {
    let all = c.digits + c.letters;
    let single = c.first == c.last;
    let year =
        single && c.digits == 4 && c.letters == 0 && (1900..2100).contains(&text.number(c.first));
    let other = a.kind == Kind::IdOther;
    if year
        || is_dateish(text, c)
        || other && is_whole_date(text, c)
        || is_phone_shape(text, c) && a.kind == Kind::IdOther
    {
        return false;
    }
    let t = text.at(c.last + 1);
    let decimal = t.is_sign(b'.')
        && t.gap == Gap::Glued
        && text.at(c.last + 2).form == Form::Number
        && text.at(c.last + 2).gap == Gap::Glued;
    let grouped = t.is_sign(b',')
        && text.at(c.last + 2).form == Form::Number
        && text.at(c.last + 2).gap == Gap::Glued;
    let quantity = c.letters == 0
        && (t.is(cue::MEASURE | cue::AGE) && t.gap <= Gap::Blank
            || t.is_sign(b'%')
            || decimal
            || grouped);
    let money = text.before(c.first, 1).is_sign(b'$');
    if quantity && c.digits < 7 || money {
        return false;
    }
    match a.kind {
        Kind::IdSsn => c.digits >= 4,
        Kind::IdOther => {
            let padded = text.at(c.first).byte == b'0' && c.digits >= 4;
            c.digits >= 3 && all >= 5
                || a.explicit && (c.digits >= 4 || c.digits >= 2 && all >= 6)
                || padded
        }
        Kind::IdPlan | Kind::IdDevice | Kind::IdVehicle | Kind::IdBiometric | Kind::IdPhoto => {
            c.digits >= 2 && all >= if a.explicit { 4 } else { 6 }
        }
        _ => c.digits >= 2 && all >= if a.explicit { 4 } else { 5 },
    }
}

/// A valid date, by numbers or with a month name; or month/day.
fn is_dateish(text: &Text<'_>, c: Chunk) -> bool {
    let len = |n: usize| text.at(c.first + n).len();
    let number = |n: usize| text.number(c.first + n);
    if (c.first..=c.last).any(|k| text.at(k).is_word() && text.at(k).is(cue::MONTH)) {
        return c.letters <= 9;
    }
    if c.letters > 0 {
        return false;
    }
    match c.last - c.first {
        4 => dates::is_date([number(0), number(2), number(4)], [len(0), len(2), len(4)]),
        // 148/91, 130-199: pressures and ranges.
        2 if len(0) <= 3 && len(2) <= 3 => true,
        2 => {
            len(0) <= 2 && len(2) <= 2
                || len(0) <= 2
                    && (1..=12).contains(&number(0))
                    && len(2) == 4
                    && (1900..2100).contains(&number(2))
        }
        _ => false,
    }
}

/// A range of dates, a date without signs, a year and month: behind "visit" or "order" these are days.
fn is_whole_date(text: &Text<'_>, c: Chunk) -> bool {
    if c.letters > 0 || !dates::begins(text, c.first) {
        let year = (1900..2100).contains(&text.number(c.first));
        let month = text.at(c.first + 2);
        return c.letters == 0
            && c.last == c.first + 2
            && year
            && month.len() == 2
            && (1..=12).contains(&text.number(c.first + 2));
    }
    c.first == c.last
        || [4, 6].iter().any(|&n| c.last > c.first + n && dates::begins(text, c.first + n))
}

/// 3-3-4 digits: a telephone number unless a strong cue says otherwise.
fn is_phone_shape(text: &Text<'_>, c: Chunk) -> bool {
    let len = |n: usize| text.at(c.first + n).len();
    let from = |n: usize| len(n) == 3 && len(n + 2) == 3 && len(n + 4) == 4;
    c.letters == 0
        && (c.last == c.first + 4 && from(0) || c.last == c.first + 6 && len(0) == 1 && from(2))
}

/// "10mg", "500mL", "30-day", "2-week", "24-hour".
fn is_dose(scan: &Scan<'_>, c: Chunk) -> bool {
    let text = scan.text;
    let b = text.bytes_of(c.first);
    let digits = b.iter().take_while(|b| b.is_ascii_digit()).count();
    let unit = |w: &[u8]| {
        let word = std::str::from_utf8(w).unwrap_or_default();
        scan.inner.cues.get(crate::lexicon::word_hash(word)) & (cue::MEASURE | cue::AGE) != 0
    };
    if c.first == c.last
        && text.at(c.first).form == Form::Mixed
        && digits > 0
        && digits < 6
        && digits < b.len()
    {
        return unit(b.get(digits..).unwrap_or_default());
    }
    // A number, a hyphen, then only words.
    digits == b.len()
        && digits <= 4
        && c.last > c.first
        && (c.first + 1..=c.last)
            .all(|k| text.at(k).form != Form::Number && text.at(k).form != Form::Mixed)
        && (text.at(c.first + 2).is(cue::MEASURE | cue::AGE) || text.at(c.last).case == Case::Lower)
}
