//! A tree that keeps its hashes and makes proofs.

use super::hash::{Hash, node_hash};
use super::proof::ProofError;

/// All complete subtrees of a log: level 0 holds the leaves, level k the roots of aligned runs of
/// 2^k leaves. Takes 64 bytes a leaf; proofs take O(log² n) hashes.
///
/// ```
/// use medpipe_audit_trail::merkle::{Tree, leaf_hash, verify_inclusion};
/// let tree: Tree = ["a", "b", "c"].iter().map(|entry| leaf_hash(entry.as_bytes())).collect();
/// let proof = tree.inclusion(1, 3)?;
/// verify_inclusion(&leaf_hash(b"b"), 1, 3, &proof, &tree.root())?;
/// # Ok::<(), medpipe_audit_trail::merkle::ProofError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Tree {
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// A tree without leaves.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends the hash of one leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let Some(nodes) = self.levels.get_mut(level) else { return };
            nodes.push(hash);
            if nodes.len() % 2 == 1 {
                return;
            }
            let [.., left, right] = nodes.as_slice() else { return };
            hash = node_hash(left, right);
        }
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.subtree(0, self.size()).unwrap_or_else(Hash::of_empty_tree)
    }

    /// The root over the first `size` leaves; `None` when there are fewer.
    #[must_use]
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        match size {
            0 => Some(Hash::of_empty_tree()),
            _ => self.subtree(0, size),
        }
    }

    /// The audit path of leaf `index` in the tree of the first `size` leaves (RFC 6962 section 2.1.1).
    ///
    /// # Errors
    /// [`ProofError::OutOfRange`] unless `index < size` and the tree has `size` leaves.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, ProofError> {
        if index >= size || size > self.size() {
            return Err(ProofError::OutOfRange);
        }
        let (mut low, mut high) = (0, size);
        let mut path = Vec::new();
        while high - low > 1 {
            let middle = low + split(high - low);
            let other = if index < middle {
                let other = self.subtree(middle, high);
                high = middle;
                other
            } else {
                let other = self.subtree(low, middle);
                low = middle;
                other
            };
            path.push(other.ok_or(ProofError::OutOfRange)?);
        }
        path.reverse();
        Ok(path)
    }

    /// The proof that the first `from` leaves of the tree of `to` leaves are unchanged
    /// (RFC 6962 section 2.1.2).
    ///
    /// # Errors
    /// [`ProofError::OutOfRange`] unless `0 < from <= to` and the tree has `to` leaves.
    pub fn consistency(&self, from: u64, to: u64) -> Result<Vec<Hash>, ProofError> {
        if from == 0 || from > to || to > self.size() {
            return Err(ProofError::OutOfRange);
        }
        let (mut low, mut high, mut whole) = (0, to, true);
        let mut path = Vec::new();
        while from < high {
            let middle = low + split(high - low);
            let other = if from <= middle {
                let other = self.subtree(middle, high);
                high = middle;
                other
            } else {
                let other = self.subtree(low, middle);
                low = middle;
                whole = false;
                other
            };
            path.push(other.ok_or(ProofError::OutOfRange)?);
        }
        if !whole {
            path.push(self.subtree(low, high).ok_or(ProofError::OutOfRange)?);
        }
        path.reverse();
        Ok(path)
    }

    /// The root over leaves `low..high`; `low` is a multiple of a power of two not below the length.
    fn subtree(&self, low: u64, high: u64) -> Option<Hash> {
        let length = high.checked_sub(low)?;
        if length == 0 {
            return None;
        }
        if length.is_power_of_two() {
            let level = usize::try_from(length.trailing_zeros()).ok()?;
            let index = usize::try_from(low / length).ok()?;
            return self.levels.get(level)?.get(index).copied();
        }
        let middle = low + split(length);
        Some(node_hash(&self.subtree(low, middle)?, &self.subtree(middle, high)?))
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut tree = Self::new();
        leaves.into_iter().for_each(|leaf| tree.push(leaf));
        tree
    }
}

/// The largest power of two below `length`, for `length > 1`.
const fn split(length: u64) -> u64 {
    1 << (63 - (length - 1).leading_zeros())
}
