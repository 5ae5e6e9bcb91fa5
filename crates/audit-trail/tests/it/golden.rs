//! RFC 6962 vectors made by a reference implementation.

use medpipe_audit_trail::merkle::{
    CompactRange, Hash, ProofError, Tree, leaf_hash, verify_consistency, verify_inclusion,
};
use serde_json::Value;

use crate::shared;

fn hash(value: &Value) -> Hash {
    value.as_str().unwrap().parse().unwrap()
}

fn hashes(value: &Value) -> Vec<Hash> {
    value.as_array().unwrap().iter().map(hash).collect()
}

fn check(vectors: &Value, name: &str, leaves: &[Vec<u8>]) -> usize {
    let tree: Tree = leaves.iter().map(|leaf| leaf_hash(leaf)).collect();
    let mut checked = 0;
    for (size, root) in vectors[format!("{name}_roots")].as_object().unwrap() {
        let size: u64 = size.parse().unwrap();
        let mut range = CompactRange::new();
        leaves.iter().take(size as usize).for_each(|leaf| range.push(leaf_hash(leaf)));
        assert_eq!(tree.root_at(size), Some(hash(root)), "{name} root at {size}");
        assert_eq!(range.root(), hash(root), "{name} compact root at {size}");
        checked += 1;
    }
    for row in vectors[format!("{name}_inclusion")].as_array().unwrap() {
        let (index, size) = (row["index"].as_u64().unwrap(), row["size"].as_u64().unwrap());
        let (proof, root) = (hashes(&row["proof"]), tree.root_at(size).unwrap());
        let leaf = leaf_hash(&leaves[index as usize]);
        assert_eq!(tree.inclusion(index, size).unwrap(), proof, "{name} {index} in {size}");
        verify_inclusion(&leaf, index, size, &proof, &root).unwrap();
        let other = leaf_hash(b"another");
        assert_eq!(
            verify_inclusion(&other, index, size, &proof, &root),
            Err(ProofError::WrongRoot)
        );
        let mut longer = proof.clone();
        longer.push(root);
        assert!(verify_inclusion(&leaf, index, size, &longer, &root).is_err());
        checked += 1;
    }
    for row in vectors[format!("{name}_consistency")].as_array().unwrap() {
        let (from, to) = (row["from"].as_u64().unwrap(), row["to"].as_u64().unwrap());
        let proof = hashes(&row["proof"]);
        let (old, new) = (tree.root_at(from).unwrap(), tree.root_at(to).unwrap());
        assert_eq!(tree.consistency(from, to).unwrap(), proof, "{name} {from} to {to}");
        verify_consistency(from, to, &old, &new, &proof).unwrap();
        assert!(verify_consistency(from, to, &new, &old, &proof).is_err());
        checked += 1;
    }
    checked
}

#[test]
fn agrees_with_the_reference_vectors() {
    let Some(path) = shared::file("data/golden/rfc6962_merkle.json") else { return };
    let vectors: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let unhex = |text: &str| -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    };
    let leaves: Vec<_> = vectors["ct_leaves_hex"]
        .as_array()
        .unwrap()
        .iter()
        .map(|leaf| unhex(leaf.as_str().unwrap()))
        .collect();
    let events: Vec<_> = (0..100).map(|n| format!("event-{n}").into_bytes()).collect();
    assert_eq!(check(&vectors, "ct", &leaves) + check(&vectors, "event100", &events), 95);
}
