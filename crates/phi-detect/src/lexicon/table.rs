//! The embedded table, read in place.

use super::Entry;
#[cfg(feature = "dictionaries")]
use super::format::MAGIC;

/// The embedded dictionaries; empty without the feature `dictionaries`.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lexicon {
    bits: u32,
    offsets: &'static [[u8; 4]],
    prints: &'static [[u8; 4]],
    entries: &'static [[u8; 4]],
}

impl Lexicon {
    /// The table that is part of the crate.
    pub(crate) fn embedded() -> Lexicon {
        #[cfg(feature = "dictionaries")]
        {
            Lexicon::read(include_bytes!("../../data/lexicon.bin")).unwrap_or_default()
        }
        #[cfg(not(feature = "dictionaries"))]
        {
            Lexicon::default()
        }
    }

    #[cfg(feature = "dictionaries")]
    fn read(bytes: &'static [u8]) -> Option<Lexicon> {
        let (words, _) = bytes.strip_prefix(MAGIC)?.as_chunks::<4>();
        let bits = u32::from_le_bytes(*words.first()?);
        let count = u32::from_le_bytes(*words.get(1)?) as usize;
        let buckets = 1usize.checked_shl(bits)? + 1;
        let offsets = words.get(2..2 + buckets)?;
        let prints = words.get(2 + buckets..2 + buckets + count)?;
        let entries = words.get(2 + buckets + count..2 + buckets + 2 * count)?;
        Some(Lexicon { bits, offsets, prints, entries })
    }

    /// Whether there is no table.
    pub(crate) fn is_empty(&self) -> bool {
        self.prints.is_empty()
    }

    /// What the dictionaries say of a word or phrase; an empty entry when it is unknown.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> Entry {
        self.find(hash).unwrap_or_default()
    }

    #[inline]
    fn find(&self, hash: u64) -> Option<Entry> {
        let bucket = (hash >> (64u32.checked_sub(self.bits)?).min(63)) as usize;
        let from = u32::from_le_bytes(*self.offsets.get(bucket)?) as usize;
        let to = u32::from_le_bytes(*self.offsets.get(bucket + 1)?) as usize;
        let print = (hash as u32).to_le_bytes();
        let at = self.prints.get(from..to)?.iter().position(|p| *p == print)?;
        self.entries.get(from + at).map(|e| Entry(u32::from_le_bytes(*e)))
    }
}
