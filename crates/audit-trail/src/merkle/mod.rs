//! Merkle tree hashing, roots and proofs after RFC 6962 section 2.1.
//!
//! [`CompactRange`] computes roots while leaves stream by, in O(log n) memory; [`Tree`] keeps every
//! hash and makes proofs; [`verify_inclusion`] and [`verify_consistency`] check them.

mod hash;
mod proof;
mod range;
mod tree;

pub(crate) use hash::parse_hex;
pub use hash::{Hash, HashError, leaf_hash, node_hash};
pub use proof::{ProofError, verify_consistency, verify_inclusion};
pub use range::CompactRange;
pub use tree::Tree;
