//! The measures: what of the labelled values is touched and covered, and what else is taken out.
//!
//! Lengths and places are in code points. Signs and blanks do not count: a value is covered when all its
//! letters and digits are.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// What a label or a kind amounts to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Category {
    Age,
    Contact,
    Date,
    Email,
    Id,
    Ip,
    Loc,
    Name,
    Url,
}

/// What a gold label asks for: `Some(None)` neither asks nor forbids, `None` is no label known.
pub(super) fn gold(label: &str) -> Option<Option<Category>> {
    use Category::{Age, Contact, Date, Email, Id, Ip, Loc, Name, Url};
    let category = match label {
        "NAME" | "PERSON" | "NAME_PATIENT" | "NAME_DOCTOR" | "NAME_RELATIVE" | "NAME_EXT"
        | "NAME_USERNAME" => Name,
        "DATE" | "DATE_TIME" => Date,
        "GEOGRAPHIC_LOCATION"
        | "STREET"
        | "CITY"
        | "ZIP"
        | "FACILITY"
        | "STREET_ADDRESS"
        | "GPE"
        | "ADDRESS"
        | "LOCATION"
        | "ZIP_CODE"
        | "LOCATION_CITY"
        | "LOCATION_ZIP"
        | "LOCATION_STREET"
        | "LOCATION_HOSPITAL"
        | "LOCATION_ORGANIZATION" => Loc,
        "PHONE_NUMBER" | "PHONE" | "FAX" | "FAX_NUMBER" | "CONTACT_PHONE" | "CONTACT_FAX" => {
            Contact
        }
        "EMAIL" | "EMAIL_ADDRESS" | "CONTACT_EMAIL" => Email,
        "URL" | "DOMAIN_NAME" => Url,
        "IP" | "IP_ADDRESS" => Ip,
        "AGE_90" => Age,
        "MEDICAL_RECORD_NUMBER"
        | "MRN"
        | "HEALTH_PLAN_BENEFICIARY_NUMBER"
        | "HEALTH_PLAN_ID"
        | "SOCIAL_SECURITY_NUMBER"
        | "SSN"
        | "US_SSN"
        | "UNIQUE_IDENTIFIER"
        | "OTHER_ID"
        | "ACCOUNT_NUMBER"
        | "ACCOUNT"
        | "CREDIT_CARD"
        | "IBAN_CODE"
        | "CERTIFICATE_LICENSE_NUMBER"
        | "LICENSE"
        | "US_DRIVER_LICENSE"
        | "VEHICLE"
        | "DEVICE"
        | "ID" => Id,
        "STATE" | "NAME_TITLE" | "TITLE" | "PREFIX" | "ORGANIZATION" | "NRP" | "AGE"
        | "AGE_LT90" | "PROFESSION" | "LOCATION_COUNTRY" | "UNLABELLED" => return Some(None),
        _ => return kind(label).map(Some),
    };
    Some(Some(category))
}

/// The category of one of the detector's kinds.
pub(super) fn kind(word: &str) -> Option<Category> {
    use medpipe::phi_detect::Kind;
    Some(match word.parse::<Kind>().ok()? {
        Kind::Name => Category::Name,
        Kind::Location | Kind::Zip => Category::Loc,
        Kind::Date => Category::Date,
        Kind::Age90 => Category::Age,
        Kind::Phone | Kind::Fax => Category::Contact,
        Kind::Email => Category::Email,
        Kind::Url => Category::Url,
        Kind::Ip => Category::Ip,
        _ => Category::Id,
    })
}

/// A labelled or found range; no category means neither asked for nor counted against.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) category: Option<Category>,
}

#[derive(Clone, Copy, Default)]
struct Tally {
    gold: u64,
    touched: u64,
    covered: u64,
    exact: u64,
    typed: u64,
}

/// Counts over documents.
#[derive(Default)]
pub(super) struct Score {
    all: Tally,
    kinds: BTreeMap<Category, Tally>,
    /// Letters and digits: all, asked for, asked for and found, found, found beyond.
    chars: [u64; 5],
    /// Joined findings that hit, and that hit nothing.
    hits: [u64; 2],
    /// Findings, and those with a gold span's very bounds.
    exact: [u64; 2],
    /// Documents with PHI, those of them fully covered; without, those of them damaged.
    documents: [u64; 4],
}

impl Score {
    /// Takes in a document.
    pub(super) fn add(&mut self, text: &str, gold: &[Range], found: &[Range]) {
        let solid: Vec<bool> = text.chars().map(char::is_alphanumeric).collect();
        let n = solid.len();
        let required = || gold.iter().filter(|g| g.category.is_some());
        let cover = mask(n, found.iter());
        let asked = mask(n, required());
        let optional = mask(n, gold.iter().filter(|g| g.category.is_none()));
        for (((solid, cover), asked), optional) in
            solid.iter().zip(&cover).zip(&asked).zip(&optional)
        {
            let counts = [
                true,
                *asked,
                *asked && *cover,
                *cover && (*asked || !*optional),
                *cover && !*asked && !*optional,
            ];
            for (sum, counts) in self.chars.iter_mut().zip(counts) {
                *sum += u64::from(counts && *solid);
            }
        }
        let bounds: BTreeSet<(usize, usize)> = found.iter().map(|f| (f.start, f.end)).collect();
        let mut leak = false;
        for span in required() {
            let Some(category) = span.category else { continue };
            let mut core: Vec<usize> = (span.start..span.end.min(n)).collect();
            if core.iter().any(|i| at(&solid, *i)) {
                core.retain(|i| at(&solid, *i));
            }
            let hit = core.iter().filter(|i| at(&cover, **i)).count();
            let same =
                |f: &Range| f.category == span.category && f.start < span.end && f.end > span.start;
            let one = Tally {
                gold: 1,
                touched: u64::from(hit > 0),
                covered: u64::from(hit == core.len()),
                exact: u64::from(bounds.contains(&(span.start, span.end))),
                typed: u64::from(found.iter().any(same)),
            };
            leak |= hit < core.len();
            self.all.add(one);
            self.kinds.entry(category).or_default().add(one);
        }
        let mut damaged = false;
        for (start, end) in joined(&bounds) {
            let any = |mask: &[bool]| (start..end).any(|i| at(mask, i));
            if any(&asked) {
                self.hits[0] += 1;
            } else if !any(&optional) {
                self.hits[1] += 1;
                damaged = true;
            }
        }
        for &(start, end) in &bounds {
            let any = |mask: &[bool]| (start..end).any(|i| at(mask, i));
            if any(&asked) || !any(&optional) {
                self.exact[0] += 1;
                let same = required().any(|g| (g.start, g.end) == (start, end));
                self.exact[1] += u64::from(same);
            }
        }
        let with = required().next().is_some();
        let counts = [with, with && !leak, !with, !with && damaged];
        for (sum, counts) in self.documents.iter_mut().zip(counts) {
            *sum += u64::from(counts);
        }
    }

    /// The shares.
    pub(super) fn report(&self) -> Report {
        let [chars, asked, hit, found, over] = self.chars;
        let [with, free, without, damaged] = self.documents;
        Report {
            gold: self.all.gold,
            touched: share(self.all.touched, self.all.gold),
            fully_covered: share(self.all.covered, self.all.gold),
            exact_recall: share(self.all.exact, self.all.gold),
            typed_recall: share(self.all.typed, self.all.gold),
            precision: share(self.hits[0], self.hits[0] + self.hits[1]),
            exact_precision: share(self.exact[1], self.exact[0]),
            character_recall: share(hit, asked),
            character_precision: share(hit, found),
            over_redaction: share(over, chars),
            documents_with_phi: with,
            leak_free_documents: free,
            leak_free: share(free, with),
            documents_without_phi: without,
            damaged_documents: damaged,
            damaged: share(damaged, without),
            kinds: self.kinds.iter().map(|(category, t)| (*category, KindReport::of(t))).collect(),
        }
    }
}

impl Tally {
    fn add(&mut self, one: Tally) {
        self.gold += one.gold;
        self.touched += one.touched;
        self.covered += one.covered;
        self.exact += one.exact;
        self.typed += one.typed;
    }
}

/// Shares lie between 0 and 1; `null` where there is nothing to measure.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) gold: u64,
    pub(super) touched: Option<f64>,
    pub(super) fully_covered: Option<f64>,
    pub(super) exact_recall: Option<f64>,
    pub(super) typed_recall: Option<f64>,
    pub(super) precision: Option<f64>,
    pub(super) exact_precision: Option<f64>,
    pub(super) character_recall: Option<f64>,
    pub(super) character_precision: Option<f64>,
    pub(super) over_redaction: Option<f64>,
    pub(super) documents_with_phi: u64,
    pub(super) leak_free_documents: u64,
    pub(super) leak_free: Option<f64>,
    pub(super) documents_without_phi: u64,
    pub(super) damaged_documents: u64,
    pub(super) damaged: Option<f64>,
    pub(super) kinds: BTreeMap<Category, KindReport>,
}

/// The same for the values of one kind.
#[derive(Serialize)]
pub(super) struct KindReport {
    pub(super) gold: u64,
    pub(super) touched: Option<f64>,
    pub(super) fully_covered: Option<f64>,
    pub(super) exact_recall: Option<f64>,
    pub(super) typed_recall: Option<f64>,
}

impl KindReport {
    fn of(t: &Tally) -> KindReport {
        KindReport {
            gold: t.gold,
            touched: share(t.touched, t.gold),
            fully_covered: share(t.covered, t.gold),
            exact_recall: share(t.exact, t.gold),
            typed_recall: share(t.typed, t.gold),
        }
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn at(mask: &[bool], i: usize) -> bool {
    mask.get(i).copied().unwrap_or_default()
}

fn mask<'r>(n: usize, ranges: impl Iterator<Item = &'r Range>) -> Vec<bool> {
    let mut mask = vec![false; n];
    for range in ranges {
        let (start, end) = (range.start.min(n), range.end.min(n));
        if let Some(part) = mask.get_mut(start..end) {
            part.fill(true);
        }
    }
    mask
}

/// Ranges that overlap or touch become one.
fn joined(bounds: &BTreeSet<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for &(start, end) in bounds {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    out
}
