//! Draws from a stream of ChaCha8: one stream for each (seed, domain, index), so that item 7 is the same
//! whether or not items 0 to 6 were made. Sampling is ours, not `rand`'s, whose methods may change between releases.

use fake::Fake;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What a stream is for: two domains never share a stream.
#[derive(Clone, Copy)]
pub(crate) enum Domain {
    Person = 1,
    Clinician = 2,
    Facility = 3,
    Email = 4,
    Insurance = 5,
    History = 6,
    Note = 7,
    Bundle = 8,
    Canary = 9,
    Hard = 10,
}

pub(crate) struct Draw(ChaCha8Rng);

impl Draw {
    pub(crate) fn new(seed: u64, domain: Domain, index: u64) -> Draw {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(((domain as u64) << 56) ^ index);
        Draw(rng)
    }

    /// Uniform in `0..n`; 0 when `n` is 0.
    pub(crate) fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(n)) >> 32) as u32
    }

    /// Uniform in `low..=high`; `low` when the range is empty.
    pub(crate) fn range(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low)).unwrap_or(0);
        let offset = (u128::from(self.0.next_u64()) * (u128::from(span) + 1)) >> 64;
        low.saturating_add(offset as i64)
    }

    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<T: Copy, const N: usize>(&mut self, items: &[T; N]) -> T {
        const { assert!(N > 0, "nothing to pick from") };
        items[self.below(N as u32) as usize % N]
    }

    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.digit(0)).collect()
    }

    /// A decimal digit of at least `least`.
    pub(crate) fn digit(&mut self, least: u32) -> char {
        char::from_digit(least + self.below(10 - least.min(9)), 10).unwrap_or('0')
    }

    pub(crate) fn letters(&mut self, count: usize, alphabet: &[u8]) -> String {
        let len = u32::try_from(alphabet.len()).unwrap_or(0);
        (0..count)
            .filter_map(|_| alphabet.get(self.below(len) as usize))
            .map(|&b| char::from(b))
            .collect()
    }

    /// A random (version 4) UUID in lower-case text form.
    pub(crate) fn uuid(&mut self) -> String {
        let bits = (u128::from(self.0.next_u64()) << 64) | u128::from(self.0.next_u64());
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
    }

    /// A value of one of `fake`'s fakers, single-spaced: its lists hold some entries with a trailing tab.
    pub(crate) fn fake<F>(&mut self, faker: F) -> String
    where
        F: Fake,
        String: fake::Dummy<F>,
    {
        let drawn = faker.fake_with_rng::<String, _>(&mut self.0);
        drawn.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
