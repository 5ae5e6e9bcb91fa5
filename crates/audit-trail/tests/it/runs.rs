//! Several runs on one log, kills in between, several keys.

use medpipe_audit_trail::{Log, LogError, Verdict, verify};

use crate::support::{clock, event, key, log, run, software};

#[test]
fn a_torn_line_is_cut_and_the_log_goes_on() {
    let (mut bytes, _) = log(&[3]);
    let whole = bytes.len() as u64;
    bytes.extend_from_slice(b"{\"resourceType\":\"AuditEv");
    let torn = Log::resume(bytes.as_slice(), Vec::new(), run(2), software());
    let Err(LogError::Torn { keep }) = torn else { panic!("not torn") };
    assert_eq!(keep, whole);
    bytes.truncate(keep as usize);
    let mut log = Log::resume(bytes.clone().as_slice(), &mut bytes, run(2), software()).unwrap();
    assert_eq!(log.append(&event(0)).unwrap(), 3);
    assert_eq!(log.unsealed(), 1);
    log.seal(&key(1), clock()).unwrap();
    assert_eq!(log.unsealed(), 0);
    let found = verify(bytes.as_slice(), None, Some(&key(1))).unwrap();
    assert!(matches!(found, Verdict::Intact { size: 4, seals: 2, .. }), "{found}");
}

#[test]
fn an_altered_log_is_not_appended_to() {
    let (mut bytes, _) = log(&[3]);
    if let Some(byte) = bytes.get_mut(300) {
        *byte ^= 1;
    }
    let refused = Log::resume(bytes.as_slice(), Vec::new(), run(2), software());
    assert!(matches!(refused, Err(LogError::Altered { .. })));
}

#[test]
fn the_last_seal_decides_whose_key_vouches() {
    let (mut bytes, _) = log(&[3]);
    let existing = bytes.clone();
    let mut log = Log::resume(existing.as_slice(), &mut bytes, run(2), software()).unwrap();
    log.append(&event(0)).unwrap();
    log.seal(&key(2), clock()).unwrap();
    let first = verify(bytes.as_slice(), None, Some(&key(1))).unwrap();
    assert_eq!(first, Verdict::WrongKey { line: 6, sealed_by_key: 3 });
    let second = verify(bytes.as_slice(), None, Some(&key(2))).unwrap();
    assert_eq!(second.exit_code(), 0, "the chain covers what came before");
}

#[test]
fn the_same_run_writes_the_same_bytes() {
    assert_eq!(log(&[4, 2]), log(&[4, 2]));
    assert!(!format!("{:?}", key(7)).contains('7'));
}
