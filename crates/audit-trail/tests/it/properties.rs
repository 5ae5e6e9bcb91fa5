//! No alteration of one byte or one line goes unnoticed.

use medpipe_audit_trail::merkle::{
    CompactRange, Tree, leaf_hash, verify_consistency, verify_inclusion,
};
use medpipe_audit_trail::{Verdict, verify};
use proptest::prelude::*;

use crate::support::{key, log};

fn noticed(bytes: &[u8], with_key: bool) -> bool {
    let key = key(1);
    verify(bytes, None, with_key.then_some(&key)).unwrap().exit_code() != 0
}

#[test]
fn every_single_byte_counts() {
    let (bytes, _) = log(&[2, 1]);
    for at in 0..bytes.len() {
        for flip in [1, 0x20, 0x80] {
            let mut copy = bytes.clone();
            copy[at] ^= flip;
            assert!(noticed(&copy, true) && noticed(&copy, false), "byte {at} changed by {flip}");
        }
        let mut copy = bytes.clone();
        copy.remove(at);
        assert!(noticed(&copy, true) && noticed(&copy, false), "byte {at} deleted");
    }
}

proptest! {
    #[test]
    fn changed_bytes_are_noticed(sizes in sizes(), at: prop::sample::Index, to: u8, with_key: bool) {
        let (mut bytes, _) = log(&sizes);
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != to);
        bytes[at] = to;
        prop_assert!(noticed(&bytes, with_key));
    }

    #[test]
    fn inserted_bytes_are_noticed(sizes in sizes(), at: prop::sample::Index, byte: u8, with_key: bool) {
        let (mut bytes, _) = log(&sizes);
        bytes.insert(at.index(bytes.len() + 1), byte);
        prop_assert!(noticed(&bytes, with_key));
    }

    #[test]
    fn deleted_lines_are_noticed(sizes in sizes(), at: prop::sample::Index) {
        let mut lines = lines(&sizes);
        lines.remove(at.index(lines.len()));
        prop_assert!(noticed(&lines.concat(), true));
    }

    #[test]
    fn repeated_and_moved_lines_are_noticed(sizes in sizes(), from: prop::sample::Index, to: prop::sample::Index, keep: bool) {
        let mut lines = lines(&sizes);
        let (from, to) = (from.index(lines.len()), to.index(lines.len()));
        prop_assume!(keep || from != to);
        let line = if keep { lines[from].clone() } else { lines.remove(from) };
        lines.insert(to, line);
        prop_assert!(noticed(&lines.concat(), true));
    }

    #[test]
    fn swapped_lines_are_noticed(sizes in sizes(), a: prop::sample::Index, b: prop::sample::Index) {
        let mut lines = lines(&sizes);
        let (a, b) = (a.index(lines.len()), b.index(lines.len()));
        prop_assume!(a != b);
        lines.swap(a, b);
        prop_assert!(noticed(&lines.concat(), true));
    }

    #[test]
    fn any_bytes_get_a_verdict(bytes: Vec<u8>, cut: prop::sample::Index) {
        prop_assert_ne!(verify(bytes.as_slice(), None, Some(&key(1))).unwrap().exit_code(), 0);
        let (log, _) = log(&[1, 1]);
        let kept = &log[..cut.index(log.len())];
        let verdict = verify(kept, None, Some(&key(1))).unwrap();
        let at_first_seal = matches!(verdict, Verdict::Intact { size: 1, .. });
        prop_assert!(verdict.exit_code() != 0 || at_first_seal);
    }

    #[test]
    fn proofs_of_any_tree_hold(leaves in prop::collection::vec(any::<u16>(), 1..80), pick: prop::sample::Index) {
        let tree: Tree = leaves.iter().map(|leaf| leaf_hash(&leaf.to_le_bytes())).collect();
        let mut range = CompactRange::new();
        let size = tree.size();
        let index = pick.index(leaves.len());
        for (at, leaf) in leaves.iter().enumerate() {
            range.push(leaf_hash(&leaf.to_le_bytes()));
            let from = at as u64 + 1;
            prop_assert_eq!(tree.root_at(from), Some(range.root()));
            let proof = tree.consistency(from, size).unwrap();
            prop_assert!(verify_consistency(from, size, &range.root(), &tree.root(), &proof).is_ok());
        }
        let leaf = leaf_hash(&leaves[index].to_le_bytes());
        let proof = tree.inclusion(index as u64, size).unwrap();
        prop_assert!(verify_inclusion(&leaf, index as u64, size, &proof, &tree.root()).is_ok());
        prop_assert!(verify_inclusion(&tree.root(), index as u64, size, &proof, &leaf).is_err() || size == 1);
    }
}

fn sizes() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(1_u64..4, 1..3)
}

fn lines(sizes: &[u64]) -> Vec<Vec<u8>> {
    log(sizes).0.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
}
