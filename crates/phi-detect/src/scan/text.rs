//! Tokens with the bytes they stand for.

use crate::token::{Form, Gap, Token};
use crate::{Kind, Span};

/// A token outside the text.
static EDGE: Token = Token {
    start: 0,
    end: 0,
    hash: 0,
    cue: 0,
    entry: crate::lexicon::Entry(0),
    form: Form::Edge,
    case: crate::token::Case::Lower,
    gap: Gap::Paragraph,
    byte: 0,
};

/// Folded bytes and their tokens. Indices outside the text give an edge token.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) tokens: &'a [Token],
}

impl<'a> Text<'a> {
    #[inline]
    pub(crate) fn at(&self, i: usize) -> &'a Token {
        self.tokens.get(i).unwrap_or(&EDGE)
    }

    /// The token `n` before `i`.
    #[inline]
    pub(crate) fn before(&self, i: usize, n: usize) -> &'a Token {
        i.checked_sub(n).map_or(&EDGE, |k| self.at(k))
    }

    pub(crate) fn bytes_of(&self, i: usize) -> &'a [u8] {
        let t = self.at(i);
        self.bytes.get(t.start as usize..t.end as usize).unwrap_or_default()
    }

    /// Whether token `i` is one of `words`, in any case.
    pub(crate) fn says(&self, i: usize, words: &[&str]) -> bool {
        let here = self.bytes_of(i);
        words.iter().any(|w| w.as_bytes().eq_ignore_ascii_case(here))
    }

    /// Value of a number; numbers of more than nine digits give `u32::MAX`.
    pub(crate) fn number(&self, i: usize) -> u32 {
        let b = self.bytes_of(i);
        if b.len() > 9 {
            return u32::MAX;
        }
        b.iter().fold(0, |n, d| n * 10 + u32::from(d.wrapping_sub(b'0') % 10))
    }

    /// Byte at an offset of the folded text; 0 outside.
    pub(crate) fn byte(&self, offset: usize) -> u8 {
        self.bytes.get(offset).copied().unwrap_or_default()
    }

    /// The span from token `first` to token `last`, in offsets of the folded text.
    pub(crate) fn span(
        &self,
        first: usize,
        last: usize,
        kind: Kind,
        score: f32,
        rule: &'static str,
    ) -> Span {
        let (start, end) = (self.at(first).start as usize, self.at(last).end as usize);
        Span { start, end, kind, score, rule }
    }

    /// Whether a sentence or line begins at token `i`.
    pub(crate) fn begins_sentence(&self, i: usize) -> bool {
        let t = self.at(i);
        if t.gap >= Gap::Line {
            return true;
        }
        let p = self.before(i, 1);
        match p.form {
            Form::Edge => true,
            Form::Sign => match p.byte {
                b'.' => t.gap != Gap::Glued && !self.before(i, 2).is(crate::lexicon::cue::TITLE),
                b'!' | b'?' | b':' | b'*' | b'|' | b';' | b'"' | b'>' => true,
                b'-' | b'(' => t.gap != Gap::Glued || self.before(i, 1).gap >= Gap::Line,
                b')' => self.before(i, 2).form == Form::Number && t.gap != Gap::Glued,
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the line of token `i` is written in capitals throughout (three words or more, or a heading).
    pub(crate) fn in_capitals(&self, i: usize) -> bool {
        let (mut upper, mut lower) = (0, 0);
        let mut count = |t: &Token| match t.case {
            crate::token::Case::Upper => upper += 1,
            crate::token::Case::Lower | crate::token::Case::Title if t.is_word() => lower += 1,
            _ => {}
        };
        for k in i..(i + 8).min(self.tokens.len()) {
            if k > i && self.at(k).gap >= Gap::Line {
                break;
            }
            count(self.at(k));
        }
        for k in (i.saturating_sub(8)..i).rev() {
            if self.at(k + 1).gap >= Gap::Line {
                break;
            }
            count(self.at(k));
        }
        upper >= 1 && upper > lower * 3
    }
}
