//! The tokenizer.

use super::{Case, Form, Gap, Token};
use crate::lexicon::{Cues, Entry, HASH_SEED, Lexicon, finish, hash_step};

/// The words last looked up, by their hash: most words of a text are the same few.
#[derive(Default)]
pub(crate) struct Recent(Vec<(u64, u64, Entry)>);

impl Recent {
    const SLOTS: usize = 2048;

    /// Bytes held.
    pub(crate) fn memory(&self) -> usize {
        self.0.capacity() * size_of::<(u64, u64, Entry)>()
    }

    #[inline]
    fn get(&mut self, hash: u64, cues: &Cues, lexicon: &Lexicon) -> (u64, Entry) {
        if self.0.is_empty() {
            self.0.resize(Self::SLOTS, (0, 0, Entry::default()));
        }
        let Some(slot) = self.0.get_mut(hash as usize % Self::SLOTS) else {
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
        match b {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => {
                let (end, found) = blanks(text, i);
                gap = gap.max(found);
                i = end;
            }
            _ if is_word_byte(b) => {
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
            }
            _ => {
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
}

fn is_word_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80
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
fn word(text: &[u8], start: usize) -> Token {
    let (mut i, mut hash) = (start, HASH_SEED);
    let (mut letters, mut digits, mut upper) = (0u32, 0u32, 0u32);
    let first = text.get(start).copied().unwrap_or_default();
    while let Some(&b) = text.get(i) {
        match b {
            b'a'..=b'z' => letters += 1,
            b'A'..=b'Z' => {
                letters += 1;
                upper += 1;
            }
            b'0'..=b'9' => digits += 1,
            0x80.. => letters += u32::from(b >= 0xC0),
            b'\'' if joins(text, i, digits) => {
                i += 1;
                continue;
            }
            _ => break,
        }
        hash = hash_step(hash, b.to_ascii_lowercase());
        i += 1;
    }
    let form = match (letters, digits) {
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
fn joins(text: &[u8], i: usize, digits: u32) -> bool {
    let at = |k: usize| text.get(k).copied().unwrap_or_default();
    let possessive = matches!(at(i + 1), b's' | b'S') && !is_word_byte(at(i + 2));
    digits == 0 && is_letter(at(i + 1)) && !possessive
}

fn is_letter(b: u8) -> bool {
    b.is_ascii_alphabetic() || b >= 0x80
}
