//! The compiled facts and the search for them.

use std::sync::Arc;

use super::PatientFacts;
use crate::lexicon::{Cues, HASH_SEED, Lexicon, cue, finish, hash_step, word_hash};
use crate::scan::Text;
use crate::token::{Case, Folded, Form, Gap, Token, tokenize};
use crate::{Kind, Span};

/// Words that stand in names without naming anybody.
const NOT_NAMES: &str = "mr mrs ms miss dr prof jr sr ii iii iv md do rn np pa phd de la del der van von den di da dos el al the and";
/// Address words of one token that may stay: states and countries are no finer than a state.
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
pub struct KnownFacts(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// Hashes of name words, sorted.
    names: Vec<u64>,
    /// First letters of names, as bits from `a`.
    initials: u32,
    /// Hashes of numbers and codes without their separators, sorted.
    forms: Vec<(u64, Kind)>,
    /// First characters of forms, as bits: digits, then letters.
    firsts: u64,
    longest: usize,
    dates: Vec<(i32, u32, u32)>,
    /// Word sequences of addresses.
    parts: Vec<(Vec<u64>, Kind)>,
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
        inner.names.sort_unstable();
        inner.names.dedup();
        inner.forms.sort_unstable();
        inner.forms.dedup_by_key(|f| f.0);
        KnownFacts(Arc::new(inner))
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        let i = &*self.0;
        i.names.is_empty() && i.forms.is_empty() && i.dates.is_empty() && i.parts.is_empty()
    }
}

/// Reads facts with the tokenizer that reads texts.
struct Reader {
    folded: Folded,
    tokens: Vec<Token>,
    cues: Cues,
    lexicon: Lexicon,
}

impl Reader {
    fn new() -> Reader {
        Reader {
            folded: Folded::default(),
            tokens: Vec::new(),
            cues: Cues::empty(),
            lexicon: Lexicon::default(),
        }
    }

    fn read(&mut self, text: &str) -> Text<'_> {
        self.folded.fill(text);
        tokenize(&self.folded.bytes, &self.cues, &self.lexicon, &mut self.tokens);
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

fn bit(byte: u8) -> u64 {
    match byte {
        b'0'..=b'9' => 1 << (byte - b'0'),
        b'a'..=b'z' => 1 << (10 + byte - b'a'),
        _ => 1 << 40,
    }
}

/// One hash for a street word and its abbreviation.
fn canonical(hash: u64) -> u64 {
    let same = STREET_WORDS.iter().find(|(long, _)| word_hash(long) == hash);
    same.map_or(hash, |(_, short)| word_hash(short))
}

impl Inner {
    fn take_name(&mut self, reader: &mut Reader, name: &str) {
        let text = reader.read(name);
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
        for part in address.split([',', '\n', ';']) {
            let text = reader.read(part);
            let mut words: Vec<u64> = Vec::new();
            for (i, t) in text.tokens.iter().enumerate().filter(|(_, t)| t.form != Form::Sign) {
                let zip = t.form == Form::Number && t.len() == 5 && i > 0
                    || text.tokens.len() == 1 && t.len() == 5;
                if zip && t.form == Form::Number {
                    self.parts.push((vec![t.hash], Kind::Zip));
                    continue;
                }
                let class = states.get(t.hash);
                let wide = cue::STATE_CODE | cue::STATE | cue::COUNTRY;
                let alone = text.tokens.len() == 1 || i + 1 == text.tokens.len() && i > 0;
                if alone
                    && class & wide != 0
                    && (t.case == Case::Upper || class & (cue::STATE | cue::COUNTRY) != 0)
                {
                    if text.tokens.len() == 1 || class & cue::STATE_CODE != 0 {
                        continue;
                    }
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
        self.parts.sort_by(|a, b| b.0.len().cmp(&a.0.len()));
    }

    fn is_name(&self, t: &Token) -> bool {
        matches!(t.form, Form::Word | Form::Mixed) && self.names.binary_search(&t.hash).is_ok()
    }
}

/// Appends every occurrence of the facts in `text`.
pub(crate) fn find(known: &KnownFacts, text: &Text<'_>, found: &mut Vec<Span>) {
    let k = &*known.0;
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
        if let Some(&(_, kind)) = is_form(hash(&alnum(digits))) {
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
