//! Facts as sequences of words: found wherever their words follow one another with a capital or a digit at
//! the beginning, whatever signs and blanks stand between, and whatever else the words may mean.

use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::Text;
use crate::token::Form;
use crate::{Kind, Span};

/// The longest sequence, in words.
const WORDS: usize = 4;
/// Shorter single words are too common.
const SHORTEST: usize = 4;
/// Words up to this commonness are telling on their own.
const RARE: u32 = 2;

/// The sequences of some facts.
#[derive(Default)]
pub(super) struct Phrases {
    /// Hash of a sequence, what it is, and whether it is only a part of a fact; sorted.
    sequences: Vec<(u64, Kind, bool)>,
    /// A bit for each first word, by its hash.
    heads: [u64; 4],
}

impl Phrases {
    /// Takes a fact as a whole; `folded` is what the tokenizer reads.
    pub(super) fn add(&mut self, folded: &[u8], kind: Kind) {
        let mut words = split(folded);
        let letters: usize = words.clone().map(|(s, e)| e - s).sum();
        let count = words.clone().count();
        let shortest = if count == 1 { SHORTEST } else { 3 };
        if count == 0 || count > WORDS || letters < shortest {
            return;
        }
        let first = words.next().map(|range| hash(folded, range)).unwrap_or_default();
        let whole = words.fold(first, |h, range| join(h, hash(folded, range)));
        self.put(first, whole, kind, false);
    }

    /// Takes each long word of a fact; `part` marks those that count only when they are rare words.
    pub(super) fn add_words(&mut self, folded: &[u8], kind: Kind, part: bool) {
        for range in split(folded).filter(|(s, e)| e - s >= SHORTEST) {
            let word = hash(folded, range);
            let bytes = folded.get(range.0..range.1).unwrap_or_default();
            if !part || bytes.iter().all(|b| !b.is_ascii_digit()) {
                self.put(word, word, kind, part);
            }
        }
    }

    fn put(&mut self, first: u64, whole: u64, kind: Kind, part: bool) {
        if let Some(bits) = self.heads.get_mut((first >> 6) as usize & 3) {
            *bits |= 1 << (first & 63);
        }
        self.sequences.push((whole, kind, part));
    }

    /// Makes it ready to be searched. Of equal sequences the whole one stays.
    pub(super) fn seal(&mut self) {
        self.sequences.sort_unstable_by_key(|s| (s.0, s.2, s.1));
        self.sequences.dedup_by_key(|s| s.0);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    fn begins(&self, word: u64) -> bool {
        self.heads.get((word >> 6) as usize & 3).is_some_and(|bits| bits & (1 << (word & 63)) != 0)
    }

    fn get(&self, sequence: u64) -> Option<(Kind, bool)> {
        let at = self.sequences.binary_search_by_key(&sequence, |s| s.0).ok()?;
        self.sequences.get(at).map(|s| (s.1, s.2))
    }

    /// Appends every occurrence in `text`.
    pub(super) fn find(&self, text: &Text<'_>, found: &mut Vec<Span>) {
        if self.is_empty() {
            return;
        }
        let mut words = Words { text: *text, token: 0, inside: 0 };
        while let Some(word) = words.next() {
            if !self.begins(word.hash) {
                continue;
            }
            let lower = text.byte(word.start).is_ascii_lowercase();
            let alone =
                self.get(word.hash).filter(|(_, part)| !lower && (!part || rare(text, word.token)));
            let mut hit = alone.map(|(kind, _)| (word.end, kind));
            let mut h = word.hash;
            for next in words.clone().take(WORDS - 1) {
                h = join(h, next.hash);
                if let Some((kind, _)) = self.get(h) {
                    hit = Some((next.end, kind));
                }
            }
            if let Some((end, kind)) = hit {
                found.push(Span { start: word.start, end, kind, score: 1.0, rule: "known.phrase" });
            }
        }
    }
}

fn rare(text: &Text<'_>, token: usize) -> bool {
    let t = text.at(token);
    t.entry.word() <= RARE && !t.is(cue::STOP) && !t.is(cue::UNIT | cue::STREET)
}

fn hash(bytes: &[u8], (start, end): (usize, usize)) -> u64 {
    let word = bytes.get(start..end).unwrap_or_default();
    finish(word.iter().fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase())))
}

fn join(sequence: u64, word: u64) -> u64 {
    (sequence.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Byte ranges of the runs of letters and digits.
fn split(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> + Clone {
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || *b >= 0x80;
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes.get(at..)?.iter().position(is_word)?;
        let rest = bytes.get(start..)?;
        at = start + rest.iter().position(|b| !is_word(b)).unwrap_or(rest.len());
        Some((start, at))
    })
}

/// The words of a text; an apostrophe divides, though not for the tokenizer.
#[derive(Clone)]
struct Words<'t> {
    text: Text<'t>,
    token: usize,
    /// Bytes of the token already read.
    inside: usize,
}

struct Word {
    start: usize,
    end: usize,
    hash: u64,
    token: usize,
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        loop {
            let t = self.text.tokens.get(self.token)?;
            let token = self.token;
            let (start, end) = (t.start as usize, t.end as usize);
            let bytes = self.text.bytes_of(token);
            if t.form == Form::Sign {
                self.token += 1;
            } else if self.inside == 0 && !bytes.contains(&b'\'') {
                self.token += 1;
                return Some(Word { start, end, hash: t.hash, token });
            } else if let Some(range) = split(bytes.get(self.inside..).unwrap_or_default()).next() {
                let (from, to) = (self.inside + range.0, self.inside + range.1);
                self.inside = to;
                let hash = hash(bytes, (from, to));
                return Some(Word { start: start + from, end: start + to, hash, token });
            } else {
                self.token += 1;
                self.inside = 0;
            }
        }
    }
}
