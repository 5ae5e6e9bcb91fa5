//! What belongs to one patient or document while its values are replaced.

use std::collections::HashMap;

/// The patient or document that values belong to: the number of days its dates are moved by, and, when
/// surrogates are not consistent, which of them were used. Made by
/// [`Replacer::subject`](crate::Replacer::subject). `Debug` shows neither days nor values.
#[derive(Clone)]
pub struct Subject {
    days: Option<i32>,
    seed: Vec<u8>,
    draws: u64,
    last: HashMap<Box<str>, u64>,
}

impl Subject {
    pub(super) fn new(days: Option<i32>, seed: &str) -> Subject {
        Subject { days, seed: seed.as_bytes().to_vec(), draws: 0, last: HashMap::new() }
    }

    /// Tells this document from others of the patient: under the policies `markov` and `random` the same
    /// patient and nonce give the same surrogates in the same order. Consistent surrogates and dates do not
    /// depend on it.
    pub fn nonce(mut self, nonce: &[u8]) -> Subject {
        self.seed.push(0);
        self.seed.extend_from_slice(nonce);
        self
    }

    /// Moves dates by a number of days of the caller's own choice; 0 is taken for no patient, since dates
    /// never stay by shifting.
    pub fn with_offset(mut self, days: i32) -> Subject {
        self.days = Some(days).filter(|d| *d != 0);
        self
    }

    pub(crate) fn days(&self) -> Option<i32> {
        self.days
    }

    pub(super) fn seed(&self) -> &[u8] {
        &self.seed
    }

    /// The number of the draw for this mention of a value: that of its last mention when `again` says so,
    /// else a new one.
    pub(super) fn next(&mut self, normal: &str, again: impl Fn(&[u8], u64) -> bool) -> u64 {
        self.draws += 1;
        let last = self.last.get(normal).copied().filter(|_| again(&self.seed, self.draws));
        let chosen = last.unwrap_or(self.draws);
        self.last.insert(normal.into(), chosen);
        chosen
    }
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subject").field("values", &self.last.len()).finish_non_exhaustive()
    }
}
