//! The compiled facts and the search for them.

use std::sync::Arc;

use super::PatientFacts;
use super::phrases::Phrases;
use crate::Kind;
use crate::lexicon::{Cues, HASH_SEED, Lexicon, cue, finish, hash_step, word_hash};
use crate::scan::Text;
use crate::token::{Case, Folded, Form, Recent, Token, tokenize};

/// Words that stand in names without naming anybody.
const NOT_NAMES: &str = "mr mrs ms miss dr prof jr sr ii iii iv md do rn np pa phd de la del der van von den di da dos el al the and";
/// Street words and their abbreviations, which are one to the search.
const STREET_WORDS: &[(&str, &str)] = &[
    ("street", "st"),
    ("avenue", "ave"),
    ("av", "ave"),
    ("road", "rd"),
    ("lane", "ln"),
    ("drive", "dr"),
    ("boulevard", "blvd"),
    ("court", "ct"),
    ("circle", "cir"),
    ("place", "pl"),
    ("terrace", "ter"),
    ("trail", "trl"),
    ("parkway", "pkwy"),
    ("highway", "hwy"),
    ("apartment", "apt"),
    ("suite", "ste"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("mount", "mt"),
    ("saint", "st"),
    ("fort", "ft"),
];

/// A patient's facts, ready to be found. Cheap to clone; `Send + Sync`; `Debug` prints counts only.
#[derive(Clone, Default)]
pub struct KnownFacts(pub(super) Arc<Inner>);

#[derive(Default)]
pub(super) struct Inner {
    /// Hashes of name words, sorted.
    pub(super) names: Vec<u64>,
    /// First letters of names, as bits from `a`.
    pub(super) initials: u32,
    /// Hashes of numbers and codes without their separators, sorted.
    pub(super) forms: Vec<(u64, Kind)>,
    /// First characters of forms, as bits: digits, then letters.
    pub(super) firsts: u64,
    pub(super) longest: usize,
    pub(super) dates: Vec<(i32, u32, u32)>,
    /// Word sequences of addresses.
    pub(super) parts: Vec<(Vec<u64>, Kind)>,
    /// All facts as they are written, word by word.
    pub(super) phrases: Phrases,
}

impl std::fmt::Debug for KnownFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KnownFacts")
            .field("names", &self.0.names.len())
            .field("forms", &self.0.forms.len())
            .field("dates", &self.0.dates.len())
            .field("parts", &self.0.parts.len())
            .finish()
    }
}

impl KnownFacts {
    pub(super) fn of(facts: &PatientFacts) -> KnownFacts {
        let mut inner = Inner::default();
        let mut reader = Reader::new();
        facts.names.iter().for_each(|n| inner.take_name(&mut reader, n));
        facts.ids.iter().for_each(|n| inner.take_id(&mut reader, n));
        facts.addresses.iter().for_each(|n| inner.take_address(&mut reader, n));
        facts.contacts.iter().for_each(|n| inner.take_contact(&mut reader, n));
        facts.dates.iter().for_each(|&(y, m, d)| inner.take_date(y, m.into(), d.into()));
        inner.phrases.seal();
        inner.names.sort_unstable();
        inner.names.dedup();
        inner.forms.sort_unstable();
        inner.forms.dedup_by_key(|f| f.0);
        KnownFacts(Arc::new(inner))
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        let i = &*self.0;
        i.names.is_empty()
            && i.forms.is_empty()
            && i.dates.is_empty()
            && i.parts.is_empty()
            && i.phrases.is_empty()
    }
}

/// Reads facts with the tokenizer that reads texts.
struct Reader {
    folded: Folded,
    tokens: Vec<Token>,
    cues: Cues,
    lexicon: Lexicon,
    recent: Recent,
}

impl Reader {
    fn new() -> Reader {
        Reader {
            folded: Folded::default(),
            tokens: Vec::new(),
            cues: Cues::empty(),
            lexicon: Lexicon::default(),
            recent: Recent::default(),
        }
    }

    fn read(&mut self, text: &str) -> Text<'_> {
        self.folded.fill(text, &self.lexicon);
        let recent = &mut self.recent;
        tokenize(&self.folded.bytes, &self.cues, &self.lexicon, recent, &mut self.tokens);
        Text { bytes: &self.folded.bytes, tokens: &self.tokens }
    }
}

/// The letters and digits in lower case.
fn alnum(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .filter(|b| b.is_ascii_alphanumeric() || **b >= 0x80)
        .map(u8::to_ascii_lowercase)
        .collect()
}

fn hash(bytes: &[u8]) -> u64 {
    finish(bytes.iter().fold(HASH_SEED, |h, &b| hash_step(h, b)))
}

pub(super) fn bit(byte: u8) -> u64 {
    match byte {
        b'0'..=b'9' => 1 << (byte - b'0'),
        b'a'..=b'z' => 1 << (10 + byte - b'a'),
        _ => 1 << 40,
    }
}

/// One hash for a street word and its abbreviation.
pub(super) fn canonical(hash: u64) -> u64 {
    let same = STREET_WORDS.iter().find(|(long, _)| word_hash(long) == hash);
    same.map_or(hash, |(_, short)| word_hash(short))
}

impl Inner {
    fn take_name(&mut self, reader: &mut Reader, name: &str) {
        let text = reader.read(name);
        self.phrases.add(text.bytes, Kind::Name);
        self.phrases.add_words(text.bytes, Kind::Name, false);
        for part in text.bytes.split(u8::is_ascii_whitespace) {
            self.phrases.add(part, Kind::Name);
        }
        let mut words = Vec::new();
        for (i, t) in text.tokens.iter().enumerate().filter(|(_, t)| t.form != Form::Sign) {
            let bytes = alnum(text.bytes_of(i));
            let dull = NOT_NAMES.split(' ').any(|w| word_hash(w) == t.hash);
            if let Some(first) = bytes.first().filter(|b| b.is_ascii_lowercase()) {
                self.initials |= if dull { 0 } else { 1 << (first - b'a') };
            }
            if dull || t.form == Form::Number || bytes.len() < 2 {
                continue;
            }
            self.names.push(t.hash);
            if t.form == Form::Mixed {
                let letters: Vec<u8> =
                    bytes.iter().copied().filter(|b| !b.is_ascii_digit()).collect();
                if letters.len() > 2 {
                    self.names.push(hash(&letters));
                }
            }
            words.push(bytes);
        }
        // Run together in either order, as in user names.
        for (i, a) in words.iter().enumerate() {
            for (_, b) in words.iter().enumerate().filter(|(k, _)| *k != i) {
                self.names.push(hash(&[a.as_slice(), b.as_slice()].concat()));
            }
        }
    }

    fn form(&mut self, bytes: &[u8], kind: Kind) {
        if let Some(&first) = bytes.first() {
            self.firsts |= bit(first);
            self.longest = self.longest.max(bytes.len());
            self.forms.push((hash(bytes), kind));
        }
    }

    fn take_id(&mut self, reader: &mut Reader, id: &str) {
        let text = reader.read(id);
        if id.len() >= 6 {
            self.phrases.add(text.bytes, Kind::IdOther);
        }
        let all = alnum(text.bytes);
        let digits = all.iter().filter(|b| b.is_ascii_digit()).count();
        let telling = if digits == all.len() { digits >= 5 } else { digits > 0 && all.len() >= 4 };
        if !telling && all.len() < 8 {
            return;
        }
        self.form(&all, Kind::IdOther);
        // The digits without a prefix of letters, and without leading zeros.
        let tail: Vec<u8> = all.iter().copied().skip_while(|b| !b.is_ascii_digit()).collect();
        let bare: Vec<u8> = tail.iter().copied().skip_while(|b| *b == b'0').collect();
        for short in [tail, bare] {
            if short.len() >= 5 && short.len() < all.len() {
                self.form(&short, Kind::IdOther);
            }
        }
    }

    fn take_contact(&mut self, reader: &mut Reader, contact: &str) {
        let text = reader.read(contact);
        let all = alnum(text.bytes);
        if contact.len() >= 6 {
            let kind = match text.bytes {
                b if b.contains(&b'@') => Kind::Email,
                b if b.iter().any(u8::is_ascii_alphabetic) => Kind::Url,
                _ => Kind::Phone,
            };
            self.phrases.add(text.bytes, kind);
        }
        if let Some(at) = text.bytes.iter().position(|&b| b == b'@') {
            self.form(&all, Kind::Email);
            let local = alnum(text.bytes.get(..at).unwrap_or_default());
            if local.len() >= 6 {
                self.form(&local, Kind::Email);
            }
            return;
        }
        let digits: Vec<u8> = all.iter().copied().filter(u8::is_ascii_digit).collect();
        if digits.len() >= 7 && digits.len() * 2 > all.len() {
            self.form(&digits, Kind::Phone);
            for n in [7, 10] {
                if let Some(short) = digits.len().checked_sub(n).and_then(|from| digits.get(from..))
                {
                    self.form(short, Kind::Phone);
                    if n == 10 {
                        self.form(&[b"1", short].concat(), Kind::Phone);
                    }
                }
            }
        } else if all.len() >= 6 {
            self.form(&all, Kind::Url);
        }
    }

    fn take_date(&mut self, y: i32, m: u32, d: u32) {
        let yy = y.rem_euclid(100);
        for form in [
            format!("{y:04}{m:02}{d:02}"),
            format!("{m:02}{d:02}{y:04}"),
            format!("{d:02}{m:02}{y:04}"),
            format!("{m:02}{d:02}{yy:02}"),
            format!("{d:02}{m:02}{yy:02}"),
            format!("{yy:02}{m:02}{d:02}"),
        ] {
            self.form(form.as_bytes(), Kind::Date);
        }
        self.dates.push((y, m, d));
    }

    fn take_address(&mut self, reader: &mut Reader, address: &str) {
        let states = Cues::built_in();
        if address.contains([',', '\n', ';']) {
            self.phrases.add(reader.read(address).bytes, Kind::Location);
        }
        for part in address.split([',', '\n', ';']) {
            let text = reader.read(part);
            let code = |t: &Token| t.len() == 5 && t.form == Form::Number;
            if text.tokens.len() == 1 && text.tokens.first().is_some_and(code) {
                self.phrases.add(text.bytes, Kind::Zip);
            } else {
                self.phrases.add(text.bytes, Kind::Location);
            }
            self.phrases.add_words(text.bytes, Kind::Location, true);
            let mut words: Vec<u64> = Vec::new();
            for (i, t) in text.tokens.iter().enumerate().filter(|(_, t)| t.form != Form::Sign) {
                let zip = t.form == Form::Number && t.len() == 5 && i > 0
                    || text.tokens.len() == 1 && t.len() == 5;
                if zip && t.form == Form::Number {
                    self.parts.push((vec![t.hash], Kind::Zip));
                    continue;
                }
                let class = states.get(t.hash);
                // A state or country code is no finer than a state.
                let code = t.len() <= 3
                    && t.case == Case::Upper
                    && class & (cue::STATE_CODE | cue::COUNTRY) != 0;
                if code && (i > 0 || text.tokens.len() == 1) {
                    continue;
                }
                words.push(canonical(t.hash));
            }
            let numbered = text.tokens.first().is_some_and(|t| t.form != Form::Word);
            match words.as_slice() {
                [] => {}
                [_] if text.tokens.iter().all(|t| t.len() < 3) => {}
                [_] => self.parts.push((words, Kind::Location)),
                [_, tail @ ..] => {
                    if numbered && tail.len() > 1 {
                        self.parts.push((tail.to_vec(), Kind::Location));
                        self.parts.push((words.iter().take(2).copied().collect(), Kind::Location));
                    }
                    self.parts.push((words, Kind::Location));
                }
            }
        }
        self.parts.sort_by_key(|p| std::cmp::Reverse(p.0.len()));
    }

    pub(super) fn is_name(&self, t: &Token) -> bool {
        matches!(t.form, Form::Word | Form::Mixed) && self.names.binary_search(&t.hash).is_ok()
    }
}
