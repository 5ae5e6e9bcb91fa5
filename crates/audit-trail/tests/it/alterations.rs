//! Each kind of damage gets its own clear verdict.

use medpipe_audit_trail::{Authenticity, Head, MAX_LINE, Verdict, Why, verify};

use crate::support::{key, log};

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
}

fn verdict(lines: &[Vec<u8>]) -> Verdict {
    verify(lines.concat().as_slice(), None, Some(&key(1))).unwrap()
}

fn why(lines: &[Vec<u8>]) -> (u64, Why) {
    match verdict(lines) {
        Verdict::Altered { line, why } => (line, why),
        other => panic!("{other}"),
    }
}

#[test]
fn intact_with_and_without_the_key() {
    let (bytes, head) = log(&[3, 0, 4]);
    let found = verify(bytes.as_slice(), Some(head), Some(&key(1))).unwrap();
    assert_eq!(
        found,
        Verdict::Intact { size: 7, root: head.root, seals: 3, authenticity: Authenticity::Checked }
    );
    assert_eq!((found.exit_code(), found.head()), (0, Some(head)));
    let found = verify(bytes.as_slice(), None, None).unwrap();
    assert!(matches!(found, Verdict::Intact { authenticity: Authenticity::NotChecked, .. }));
    assert!(found.to_string().contains("authenticity of the seals not checked"));
}

#[test]
fn entries_after_the_last_seal_are_unsealed() {
    let mut all = lines(&log(&[3, 2]).0);
    all.pop();
    let found = verdict(&all);
    assert!(matches!(found, Verdict::Unsealed { since: 3, size: 5, seals: 1, .. }), "{found}");
    assert_eq!(found.exit_code(), 1);
    assert!(matches!(verdict(&[]), Verdict::Unsealed { since: 0, size: 0, seals: 0, .. }));
}

#[test]
fn a_wrong_key_is_not_an_alteration() {
    let (bytes, _) = log(&[3, 2]);
    let found = verify(bytes.as_slice(), None, Some(&key(2))).unwrap();
    assert_eq!(found, Verdict::WrongKey { line: 7, sealed_by_key: 0 });
    assert_eq!(found.exit_code(), 2);
}

#[test]
fn each_damage_is_named() {
    let all = lines(&log(&[3, 2]).0); // entries 0 1 2, seal, entries 3 4, seal
    let edit = |change: &dyn Fn(&mut Vec<Vec<u8>>)| {
        let mut copy = all.clone();
        change(&mut copy);
        why(&copy)
    };
    let sequence = |expected, found| Why::Sequence { expected, found: Some(found) };
    assert_eq!(edit(&|l| drop(l.remove(1))), (2, sequence(1, 2)));
    assert_eq!(edit(&|l| l.insert(1, l[0].clone())), (2, sequence(1, 0)));
    assert_eq!(edit(&|l| l.swap(0, 1)), (1, sequence(0, 1)));
    assert_eq!(edit(&|l| drop(l.remove(3))), (6, Why::SealChain));
    assert_eq!(edit(&|l| l.insert(4, l[3].clone())), (5, Why::SealChain));
    assert_eq!(edit(&|l| l.swap(2, 3)), (3, Why::SealSize { sealed: 3, found: 2 }));
    assert_eq!(edit(&|l| _ = l[6].pop()), (7, Why::Torn));
    assert_eq!(edit(&|l| l[4].truncate(40)), (5, Why::Malformed));
    assert_eq!(edit(&|l| l.insert(0, b"\n".to_vec())), (1, Why::Malformed));
    assert_eq!(edit(&|l| l.insert(2, b"\xff\xfe\n".to_vec())), (3, Why::Malformed));
    assert_eq!(
        edit(&|l| l.insert(2, b"{\"resourceType\":\"Patient\",\"id\":\"2\"}\n".to_vec())),
        (3, Why::Malformed)
    );
    assert_eq!(edit(&|l| l[6] = b"{\"checkpoint\":{}}\n".to_vec()), (7, Why::SealMalformed));
    assert_eq!(edit(&|l| l.insert(2, vec![b' '; MAX_LINE + 2])), (3, Why::TooLong));
    let replace = |line: &mut Vec<u8>, from: &str, to: &str| {
        *line = String::from_utf8(line.clone()).unwrap().replacen(from, to, 1).into_bytes();
    };
    assert_eq!(
        edit(&|l| replace(&mut l[1], "\"4\"", "\"0\"")),
        (4, Why::Root { since: 0, last: 2 })
    );
    assert_eq!(
        edit(&|l| replace(&mut l[4], "3c1e5a01", "3c1e5a02")),
        (7, Why::Root { since: 3, last: 4 })
    );
    assert_eq!(edit(&|l| replace(&mut l[6], "3c1e5a01", "3c1e5a02")), (7, Why::SealAltered));
    assert_eq!(edit(&|l| replace(&mut l[6], ",", ", ")), (7, Why::SealAltered));
}

#[test]
fn a_seal_recomputed_without_the_key_is_forged() {
    // Whoever rewrites an entry can recompute root and digest, not the seal.
    let (original, _) = log(&[2]);
    let other = {
        use medpipe_audit_trail::{Log, SealKey};
        let mut bytes = Vec::new();
        let mut log = Log::create(&mut bytes, crate::support::run(0), crate::support::software());
        log.append(&crate::support::event(5)).unwrap();
        log.append(&crate::support::event(1)).unwrap();
        log.seal(&SealKey::new([9; 32]), crate::support::clock()).unwrap();
        bytes
    };
    let name = |seed| key(seed).check_value();
    let text = String::from_utf8(other).unwrap().replace(&name(9), &name(1));
    // The digest is a plain hash over the checkpoint object; recompute it as an attacker would.
    let at = text.find("{\"checkpoint\":").unwrap() + "{\"checkpoint\":".len();
    let end = at + text[at..].find('}').unwrap() + 1;
    let digest = medpipe_audit_trail::merkle::Hash::of_bytes(&text.as_bytes()[at..end]);
    let forged = format!("{},\"digest\":\"{digest}\"}}\n", &text[..end]);
    assert!(verify(forged.as_bytes(), None, None).unwrap().exit_code() == 0);
    let found = verify(forged.as_bytes(), None, Some(&key(1))).unwrap();
    assert_eq!(found, Verdict::Altered { line: 3, why: Why::Forged });
    assert_ne!(original, forged.as_bytes());
}

#[test]
fn a_head_noted_outside_shows_truncation_and_rewriting() {
    let (bytes, head) = log(&[3, 2]);
    let first_run = lines(&bytes)[..4].concat();
    let found = verify(first_run.as_slice(), None, Some(&key(1))).unwrap();
    assert_eq!(found.exit_code(), 0, "alone, truncation at a seal does not show");
    let found = verify(first_run.as_slice(), Some(head), Some(&key(1))).unwrap();
    assert_eq!(found, Verdict::Altered { line: 4, why: Why::Shortened { noted: 5, found: 3 } });
    let (rewritten, other) = log(&[2, 3]);
    let found = verify(rewritten.as_slice(), Some(head), Some(&key(1))).unwrap();
    assert_eq!(found, Verdict::Altered { line: 6, why: Why::OtherThanHead { noted: 5 } });
    // An earlier head stays valid while the log grows.
    let earlier = verify(first_run.as_slice(), None, None).unwrap().head();
    assert_eq!(verify(bytes.as_slice(), earlier, Some(&key(1))).unwrap().exit_code(), 0);
    assert_eq!(other.to_string().parse::<Head>(), Ok(other));
    for bad in ["", "5", "5:", "+5:00", ":00", "5:ABC"] {
        assert!(bad.parse::<Head>().is_err(), "{bad}");
    }
}
