//! The table of cue words, built once from the lists in `cue_words`.

use std::sync::OnceLock;

use super::cue_words::LISTS;
use super::format::word_hash;

/// Cue classes by word hash: open addressing, half empty.
pub(crate) struct Cues {
    slots: Vec<(u64, u64)>,
    mask: usize,
}

impl Cues {
    /// All lists of `cue_words`, built at the first call.
    pub(crate) fn built_in() -> &'static Cues {
        static BUILT: OnceLock<Cues> = OnceLock::new();
        BUILT.get_or_init(Cues::build)
    }

    fn build() -> Cues {
        let words: usize =
            LISTS.iter().map(|(_, list)| list.split_ascii_whitespace().count()).sum();
        let size = (words * 2).next_power_of_two();
        let mut cues = Cues { slots: vec![(0, 0); size], mask: size - 1 };
        for (class, list) in LISTS {
            for word in list.split_ascii_whitespace() {
                cues.add(word_hash(word), *class);
            }
        }
        cues
    }

    /// No words at all.
    pub(crate) fn empty() -> Cues {
        Cues { slots: vec![(0, 0)], mask: 0 }
    }

    fn add(&mut self, hash: u64, class: u64) {
        let mut i = hash as usize & self.mask;
        while let Some(slot) = self.slots.get_mut(i) {
            if slot.1 == 0 || slot.0 == hash {
                *slot = (hash, slot.1 | class);
                return;
            }
            i = (i + 1) & self.mask;
        }
    }

    /// Classes of the word with this hash; 0 when it is no cue.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> u64 {
        let mut i = hash as usize & self.mask;
        while let Some(&(h, classes)) = self.slots.get(i) {
            if classes == 0 || h == hash {
                return classes;
            }
            i = (i + 1) & self.mask;
        }
        0
    }
}
