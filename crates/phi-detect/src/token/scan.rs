//! The tokenizer.

use super::bytes::{self, Eight, is_blank, is_letter, is_word_byte};
use super::{Case, Form, Gap, Token};
use crate::lexicon::{Cues, Entry, HASH_SEED, Lexicon, finish, hash_step};

/// The words last looked up, by their hash: most words of a text are the same few.
pub(crate) struct Recent {
    slots: Vec<(u64, u64, Entry)>,
    size: usize,
}

impl Default for Recent {
    /// For many texts.
    fn default() -> Recent {
        Recent { slots: Vec::new(), size: 8192 }
    }
}

impl Recent {
    /// For a single text of this many bytes: filling a large table would take longer than reading a short text.
    pub(crate) fn for_one(bytes: usize) -> Recent {
        Recent { slots: Vec::new(), size: (bytes / 8).clamp(64, 8192).next_power_of_two() }
    }

    /// Bytes held.
    pub(crate) fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<(u64, u64, Entry)>()
    }

    #[inline]
    fn get(&mut self, hash: u64, cues: &Cues, lexicon: &Lexicon) -> (u64, Entry) {
        if self.slots.is_empty() {
            self.slots.resize(self.size, (0, 0, Entry::default()));
        }
        // A power of two.
        let place = hash as usize & (self.slots.len() - 1);
        let Some(slot) = self.slots.get_mut(place) else {
            return (cues.get(hash), lexicon.get(hash));
        };
        if slot.0 != hash {
            *slot = (hash, cues.get(hash), lexicon.get(hash));
        }
        (slot.1, slot.2)
    }
}

/// Replaces the content of `tokens` by those of `text`, which is shorter than 4 GiB. `recent` belongs to
/// these cues and this lexicon.
pub(crate) fn tokenize(
    text: &[u8],
    cues: &Cues,
    lexicon: &Lexicon,
    recent: &mut Recent,
    tokens: &mut Vec<Token>,
) {
    tokens.clear();
    let mut i = 0;
    let mut gap = Gap::Paragraph;
    while let Some(&b) = text.get(i) {
        if is_word_byte(b) {
            let mut token = word(text, i);
            token.gap = gap;
            if token.form == Form::Word {
                (token.cue, token.entry) = recent.get(token.hash, cues, lexicon);
            } else if token.form == Form::Mixed {
                token.cue = cues.get(token.hash);
            }
            i = token.end as usize;
            tokens.push(token);
            gap = Gap::Glued;
            // What mostly stands between two words.
            if text.get(i) == Some(&b' ') && text.get(i + 1).is_some_and(|b| is_word_byte(*b)) {
                gap = Gap::Blank;
                i += 1;
            }
        } else if is_blank(b) {
            let (end, found) = blanks(text, i);
            gap = gap.max(found);
            i = end;
        } else {
            let (start, end) = (i as u32, i as u32 + 1);
            let hash = u64::from(b);
            tokens.push(Token {
                start,
                end,
                hash,
                form: Form::Sign,
                gap,
                byte: b,
                ..Token::default()
            });
            i += 1;
            gap = Gap::Glued;
        }
    }
}

fn blanks(text: &[u8], start: usize) -> (usize, Gap) {
    let (mut i, mut lines, mut columns) = (start, 0, 0);
    while let Some(&b) = text.get(i) {
        match b {
            b' ' => columns += 1,
            b'\t' => columns += 4,
            b'\n' => lines += 1,
            b'\r' | 0x0b | 0x0c => {}
            _ => break,
        }
        i += 1;
    }
    let gap = match (lines, columns) {
        (0, 0..=2) => Gap::Blank,
        (0, _) => Gap::Wide,
        (1, _) => Gap::Line,
        _ => Gap::Paragraph,
    };
    (i, gap)
}

/// The token of letters and digits that begins at `start`.
#[inline]
fn word(text: &[u8], start: usize) -> Token {
    short(text, start).unwrap_or_else(|| long(text, start))
}

/// A token of at most eight bytes, all of them ASCII, without a step for each byte.
#[inline]
fn short(text: &[u8], start: usize) -> Option<Token> {
    let eight = text.get(start..)?.first_chunk::<8>()?;
    let word = Eight::read(eight);
    let hashes = prefixes(&word.lower);
    let length = word.length();
    let behind = text.get(start + length).copied().unwrap_or_default();
    if word.beyond_ascii || behind == b'\'' || length == 8 && is_word_byte(behind) {
        return None;
    }
    let hash = hashes.get(length).copied().map(finish)?;
    let (form, case) = word.form_and_case(length);
    let end = (start + length) as u32;
    Some(Token { start: start as u32, end, hash, form, case, byte: eight[0], ..Token::default() })
}

/// Hashes of the first bytes, for each number of them: one that is chosen later does not have to be waited for.
#[inline]
fn prefixes(lower: &[u8; 8]) -> [u64; 9] {
    let mut hashes = [HASH_SEED; 9];
    let mut hash = HASH_SEED;
    for (slot, b) in hashes.iter_mut().skip(1).zip(lower) {
        hash = hash_step(hash, *b);
        *slot = hash;
    }
    hashes
}

/// A token of any length.
fn long(text: &[u8], start: usize) -> Token {
    let (mut i, mut hash, mut count) = (start, HASH_SEED, 0u64);
    let first = text.get(start).copied().unwrap_or_default();
    loop {
        for &b in text.get(i..).unwrap_or_default() {
            if !is_word_byte(b) {
                break;
            }
            count = count.wrapping_add(bytes::count(b));
            hash = hash_step(hash, b.to_ascii_lowercase());
            i += 1;
        }
        if text.get(i) != Some(&b'\'') || !joins(text, i, bytes::digits(count)) {
            break;
        }
        i += 1;
    }
    let (letters, upper) = (bytes::letters(count), bytes::upper(count));
    let form = match (letters, bytes::digits(count)) {
        (0, _) => Form::Number,
        (_, 0) => Form::Word,
        _ => Form::Mixed,
    };
    let case = match upper {
        0 => Case::Lower,
        1 if letters == 1 => Case::Initial,
        1 if first.is_ascii_uppercase() => Case::Title,
        n if n == letters => Case::Upper,
        _ => Case::Inner,
    };
    let hash = finish(hash);
    Token { start: start as u32, end: i as u32, hash, form, case, byte: first, ..Token::default() }
}

/// Whether the apostrophe at `i` stands inside a word and is not that of `'s`.
fn joins(text: &[u8], i: usize, digits: u64) -> bool {
    let at = |k: usize| text.get(k).copied().unwrap_or_default();
    let possessive = matches!(at(i + 1), b's' | b'S') && !is_word_byte(at(i + 2));
    digits == 0 && is_letter(at(i + 1)) && !possessive
}
