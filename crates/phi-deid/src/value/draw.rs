//! Choices that follow from a key: the same key and value, the same choice.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// A stream of numbers out of HMAC-SHA256 in counter mode.
pub(super) struct Draw {
    mac: Hmac<Sha256>,
    block: [u8; 32],
    used: usize,
    blocks: u32,
}

impl Draw {
    /// A stream of its own for each list of parts.
    pub(super) fn new(key: &Hmac<Sha256>, parts: &[&[u8]]) -> Draw {
        let mut mac = key.clone();
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        Draw { mac, block: [0; 32], used: 32, blocks: 0 }
    }

    fn word(&mut self) -> u32 {
        if self.used + 4 > self.block.len() {
            let mut mac = self.mac.clone();
            mac.update(&self.blocks.to_be_bytes());
            self.block.copy_from_slice(&mac.finalize().into_bytes());
            (self.blocks, self.used) = (self.blocks + 1, 0);
        }
        let bytes = self.block.get(self.used..self.used + 4).unwrap_or(&[0; 4]);
        self.used += 4;
        bytes.iter().fold(0, |n, b| (n << 8) | u32::from(*b))
    }

    /// A number below `n` (0 when `n` is 0). The bias is below one in four million for the lists here.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        self.word().checked_rem(n).unwrap_or(0) as usize
    }

    /// One of a list.
    pub(super) fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }

    /// A digit.
    pub(super) fn digit(&mut self) -> char {
        char::from(b'0' + self.below(10) as u8)
    }

    /// A digit from 1.
    pub(super) fn nonzero(&mut self) -> char {
        char::from(b'1' + self.below(9) as u8)
    }

    /// A capital letter.
    pub(super) fn letter(&mut self) -> char {
        char::from(b'A' + self.below(26) as u8)
    }
}
