//! Text into tokens: folding first, when there is anything to fold, then one pass over bytes.

mod bytes;
mod control;
mod fold;
mod scan;

pub(crate) use fold::{Folded, entity, is_all_plain};
pub(crate) use scan::{Recent, tokenize};

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Form {
    /// Letters, perhaps with inner apostrophes.
    Word,
    /// Digits.
    Number,
    /// Letters and digits mixed.
    Mixed,
    /// One other character.
    Sign,
    /// Before the first and after the last token.
    #[default]
    Edge,
}

/// How a word is capitalised.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Case {
    /// `word`, and whatever has no case.
    #[default]
    Lower,
    /// `Word`
    Title,
    /// `WORD`
    Upper,
    /// One capital letter.
    Initial,
    /// `McWord`, `iWord`.
    Inner,
}

impl Case {
    /// Whether it begins as names do.
    pub(crate) fn is_capital(self) -> bool {
        self != Case::Lower
    }
}

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Gap {
    /// Nothing.
    Glued,
    /// A blank or two.
    Blank,
    /// Three blanks or more, or a tab: a column.
    Wide,
    /// A line end.
    Line,
    /// An empty line, or the edge of the text.
    #[default]
    Paragraph,
}

/// A token of the folded text; `start..end` are byte offsets in it.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Hash of the letters and digits in lower case; for a sign its byte.
    pub(crate) hash: u64,
    /// Cue classes of a word (see `lexicon::cue`).
    pub(crate) cue: u64,
    /// Dictionary entry of a word.
    pub(crate) entry: crate::lexicon::Entry,
    pub(crate) form: Form,
    pub(crate) case: Case,
    pub(crate) gap: Gap,
    /// First byte.
    pub(crate) byte: u8,
}

impl Token {
    pub(crate) fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    pub(crate) fn is(&self, cue: u64) -> bool {
        self.cue & cue != 0
    }

    pub(crate) fn is_sign(&self, byte: u8) -> bool {
        self.form == Form::Sign && self.byte == byte
    }

    pub(crate) fn is_word(&self) -> bool {
        self.form == Form::Word
    }

    /// A word that begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        self.form == Form::Word && self.case.is_capital()
    }

    /// On the line of the token before it.
    pub(crate) fn same_line(&self) -> bool {
        self.gap <= Gap::Wide
    }
}
