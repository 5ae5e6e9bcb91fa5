//! The caller's own words and phrases, read as texts are read.

use crate::lexicon::{Cues, Lexicon};
use crate::scan::Text;
use crate::token::{Folded, Form, Gap, Recent, tokenize};
use crate::{Kind, Span};

/// Words and phrases to be found in a text, whatever their case, diacritics and blanks.
#[derive(Default)]
pub(crate) struct Phrases {
    /// The tokens of each entry by their hashes, of entries with more than one; sorted.
    long: Vec<Vec<u64>>,
    /// Hashes of entries that are one token; sorted.
    words: Vec<u64>,
}

impl Phrases {
    /// Reads the entries. Those without any letter or digit are passed over.
    pub(crate) fn new(entries: &[String]) -> Phrases {
        let mut phrases = Phrases::default();
        let (mut folded, mut tokens) = (Folded::default(), Vec::new());
        for entry in entries {
            folded.fill(entry, &Lexicon::default());
            let mut recent = Recent::for_one(entry.len());
            tokenize(&folded.bytes, &Cues::empty(), &Lexicon::default(), &mut recent, &mut tokens);
            match tokens.as_slice() {
                [] => {}
                [one] if one.form == Form::Sign => {}
                [one] => phrases.words.push(one.hash),
                several => {
                    if several.iter().any(|t| t.form != Form::Sign) {
                        phrases.long.push(several.iter().map(|t| t.hash).collect());
                    }
                }
            }
        }
        phrases.words.sort_unstable();
        phrases.long.sort_unstable();
        phrases
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len() + self.long.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the token with this hash is an entry by itself.
    #[inline]
    pub(crate) fn has(&self, hash: u64) -> bool {
        self.words.binary_search(&hash).is_ok()
    }

    /// The last token of the longest entry that begins at token `i`.
    pub(crate) fn at(&self, text: &Text<'_>, i: usize) -> Option<usize> {
        let hash = text.at(i).hash;
        let from = self.long.partition_point(|p| p.first().is_some_and(|h| *h < hash));
        let same = self.long.get(from..).unwrap_or_default();
        let longest = same
            .iter()
            .take_while(|p| p.first() == Some(&hash))
            .filter(|p| stands(text, i, p))
            .map(|p| i + p.len() - 1)
            .max();
        longest.or_else(|| (text.at(i).form != Form::Sign && self.has(hash)).then_some(i))
    }
}

fn stands(text: &Text<'_>, i: usize, phrase: &[u64]) -> bool {
    let tokens = text.tokens.get(i..i + phrase.len()).unwrap_or_default();
    tokens.len() == phrase.len()
        && tokens.iter().zip(phrase).all(|(t, hash)| t.hash == *hash)
        && tokens.iter().skip(1).all(|t| t.gap <= Gap::Line)
}

/// Takes away names, places and suspicions that lie within an allowed phrase. `spans` are sorted and disjoint.
pub(crate) fn allow(phrases: &Phrases, text: &Text<'_>, spans: &mut Vec<Span>) {
    if phrases.long.is_empty() || spans.is_empty() {
        return;
    }
    for i in 0..text.tokens.len() {
        let Some(last) = phrases.at(text, i).filter(|last| *last > i) else { continue };
        let (start, end) = (text.at(i).start as usize, text.at(last).end as usize);
        spans.retain(|s| {
            let suspected =
                matches!(s.kind, Kind::Name | Kind::Location) || s.rule.starts_with("strict");
            !(suspected && s.rule != "name.deny-list" && start <= s.start && s.end <= end)
        });
    }
}
