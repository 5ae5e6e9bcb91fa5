//! Identifiers that need no cue: their shape or check digit tells.

use medpipe_check_digits::{dea, mbi, ssn, vin};

use super::{Scan, chunk::Chunk};
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Form, Gap};

/// Prefixes of identifiers that are written together with their digits.
const PREFIXES: &[(&str, Kind)] = &[
    ("MRN", Kind::IdMrn),
    ("MR", Kind::IdMrn),
    ("PT", Kind::IdMrn),
    ("PAT", Kind::IdMrn),
    ("HSP", Kind::IdMrn),
    ("MED", Kind::IdMrn),
    ("POL", Kind::IdPlan),
    ("GRP", Kind::IdPlan),
    ("MBR", Kind::IdPlan),
    ("MEM", Kind::IdPlan),
    ("SUB", Kind::IdPlan),
    ("INS", Kind::IdPlan),
    ("ACCT", Kind::IdAccount),
    ("ACC", Kind::IdAccount),
    ("LIC", Kind::IdLicense),
    ("DL", Kind::IdLicense),
    ("SN", Kind::IdDevice),
    ("DEV", Kind::IdDevice),
    ("VIN", Kind::IdVehicle),
    ("PHOTO", Kind::IdPhoto),
    ("IMG", Kind::IdPhoto),
    ("BIO", Kind::IdBiometric),
    ("FP", Kind::IdBiometric),
];

/// The kind its leading letters tell.
pub(super) fn prefix_kind(raw: &str) -> Option<Kind> {
    let lead = raw.bytes().take_while(u8::is_ascii_alphabetic).count();
    let prefix = raw.get(..lead)?;
    PREFIXES.iter().find(|(p, _)| p.eq_ignore_ascii_case(prefix)).map(|(_, kind)| *kind)
}

/// Judges a chunk by its shape alone.
pub(super) fn scan(scan: &mut Scan<'_>, c: Chunk) {
    let text = scan.text;
    let start = text.at(c.first).start as usize;
    let end = text.at(c.last).end as usize;
    let raw =
        text.bytes.get(start..end).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default();
    // A donation number (ISBT 128), "W0382 20 123456".
    let group = |k: usize, len: usize| {
        let t = text.at(k);
        t.form == Form::Number && t.len() == len && t.gap <= Gap::Blank
    };
    if c.first == c.last
        && c.letters == 1
        && c.digits == 4
        && raw.starts_with(|b: char| b.is_ascii_uppercase())
        && group(c.last + 1, 2)
        && group(c.last + 2, 6)
    {
        scan.push(c.first, c.last + 2, Kind::IdOther, 0.8, "id.donation");
        return;
    }
    if let Some((kind, score, rule)) = judge(raw, c, scan) {
        scan.push(c.first, c.last, kind, score, rule);
    }
}

fn judge(raw: &str, c: Chunk, scan: &Scan<'_>) -> Option<(Kind, f32, &'static str)> {
    let text = scan.text;
    let all = c.digits + c.letters;
    if c.letters == 0 {
        let ssn_shape = c.digits == 9 && c.last == c.first + 4 && ssn::Ssn::parse(raw).is_some();
        return ssn_shape.then_some((Kind::IdSsn, 0.93, "id.ssn.shape"));
    }
    if all == 17 && c.first == c.last && c.digits >= 3 && vin::has_shape(raw) {
        let score = if vin::is_valid(raw) { 0.95 } else { 0.8 };
        return Some((Kind::IdVehicle, score, "id.vin"));
    }
    if all == 9 && c.letters == 2 && dea::is_valid(raw) {
        return Some((Kind::IdLicense, 0.9, "id.dea"));
    }
    if all == 11 && c.digits >= 4 && mbi::is_valid(raw) {
        return Some((Kind::IdPlan, 0.9, "id.mbi"));
    }
    let lead = raw.bytes().take_while(u8::is_ascii_alphabetic).count();
    let prefix = raw.get(..lead).unwrap_or_default();
    if c.digits >= 5
        && let Some(kind) = prefix_kind(raw)
    {
        return Some((kind, 0.92, "id.prefix"));
    }
    let t = text.at(c.first);
    let money = text.before(c.first, 1).is_sign(b'$');
    let public = scan.inner.cues.get(crate::lexicon::word_hash(prefix)) & cue::CODE_SYSTEM != 0;
    let upper = !raw.bytes().any(|b| b.is_ascii_lowercase());
    let lettered = (1..=6).contains(&lead) && lead == c.letters && upper && c.digits >= 5;
    let hexish = c.digits >= 4 && c.letters >= 2 && all >= 10 && t.gap != Gap::Glued;
    let mixed = c.digits >= 4 && c.letters >= 1 && all >= 7 && t.form != Form::Word && upper;
    if money || public {
        return None;
    }
    if lettered {
        return Some((Kind::IdOther, 0.75, "id.letters-digits"));
    }
    if hexish || mixed {
        let lowercase_words = (c.first..=c.last).any(|k| {
            text.at(k).form == Form::Word && text.at(k).entry.word() > 1 && text.at(k).len() > 2
        });
        return (!lowercase_words).then_some((Kind::IdOther, 0.6, "id.mixed"));
    }
    None
}
