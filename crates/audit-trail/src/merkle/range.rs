//! Roots of a growing tree in O(log n) memory.

use super::hash::{Hash, node_hash};

/// The complete subtrees of a growing tree, largest first: all that its root needs.
///
/// ```
/// use medpipe_audit_trail::merkle::{CompactRange, leaf_hash, node_hash};
/// let mut range = CompactRange::new();
/// range.push(leaf_hash(b"a"));
/// range.push(leaf_hash(b"b"));
/// assert_eq!(range.size(), 2);
/// assert_eq!(range.root(), node_hash(&leaf_hash(b"a"), &leaf_hash(b"b")));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompactRange {
    size: u64,
    /// Roots of the complete subtrees; as many as `size` has one-bits, at most 64.
    peaks: Vec<Hash>,
}

impl CompactRange {
    /// A tree without leaves.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends the hash of one leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// How many leaves were appended.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root over all leaves so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.peaks
            .iter()
            .rev()
            .copied()
            .reduce(|right, left| node_hash(&left, &right))
            .unwrap_or_else(Hash::of_empty_tree)
    }
}
