use medpipe_adapter_files::{
    InputSpec, OutDir, OutError, OutPolicy, OutState, disk, keyfile, lock, out, resolve,
};

use crate::support::{put, spec};

fn replace() -> OutPolicy {
    OutPolicy::Replace { keep: vec!["audit.log".into()] }
}

#[test]
fn a_run_begins_is_resumed_and_finishes() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("deep/out");
    assert_eq!(out::inspect(&root).unwrap(), OutState::Absent);
    let run = OutDir::open(&root, &OutPolicy::New, &[]).unwrap();
    assert!(!run.resumed());
    put(&run.run_dir(), "parts/Patient.ndjson", b"{}\n");
    assert!(matches!(
        OutDir::open(&root, &OutPolicy::Resume, &[]),
        Err(OutError::Lock(lock::LockError::Held))
    ));
    drop(run);

    assert_eq!(out::inspect(&root).unwrap(), OutState::Unfinished);
    assert!(matches!(OutDir::open(&root, &OutPolicy::New, &[]), Err(OutError::Unfinished)));
    let run = OutDir::open(&root, &OutPolicy::Resume, &[]).unwrap();
    assert!(run.resumed());
    run.publish("parts/Patient.ndjson", "fhir/Patient.ndjson").unwrap();
    assert!(matches!(run.publish("parts/x", "other/x"), Err(OutError::BadName)));
    assert!(matches!(run.publish("parts/x", "fhir/../../x"), Err(OutError::BadName)));
    run.finish().unwrap();

    assert_eq!(out::inspect(&root).unwrap(), OutState::Finished);
    assert_eq!(std::fs::read(root.join("fhir/Patient.ndjson")).unwrap(), b"{}\n");
    assert!(matches!(OutDir::open(&root, &OutPolicy::New, &[]), Err(OutError::Finished)));
    assert!(matches!(OutDir::open(&root, &OutPolicy::Resume, &[]), Err(OutError::NothingToResume)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for made in [root.clone(), root.join("fhir")] {
            assert_eq!(std::fs::metadata(made).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }
}

#[test]
fn replacing_removes_what_is_ours_and_keeps_what_was_asked() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("out");
    for name in
        ["fhir/Patient.ndjson", "report.json", "audit.log", ".run/part", ".store.sqlite.part"]
    {
        put(&root, name, b"x");
    }
    let run = OutDir::open(&root, &replace(), &[]).unwrap();
    assert!(!run.resumed());
    assert!(std::fs::read_dir(run.run_dir()).unwrap().next().is_none());
    let left: Vec<_> = std::fs::read_dir(&root)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .filter(|n| n != ".run")
        .collect();
    assert_eq!(left, ["audit.log"]);
}

#[test]
fn a_directory_with_other_files_is_refused_whatever_is_asked() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "report.json", b"x");
    put(dir.path(), "thesis.doc", b"x");
    for policy in [OutPolicy::New, OutPolicy::Resume, replace()] {
        assert!(matches!(OutDir::open(dir.path(), &policy, &[]), Err(OutError::Foreign)));
    }
    assert!(dir.path().join("report.json").exists());
    assert!(matches!(
        OutDir::open(&dir.path().join("thesis.doc"), &replace(), &[]),
        Err(OutError::Foreign)
    ));
}

#[test]
fn output_and_input_may_not_lie_in_one_another() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "in/a.json", b"{}");
    let inputs = resolve(&spec(&[&dir.path().join("in")])).unwrap();
    let open = |out: &str, inputs: &_| {
        OutDir::open(&dir.path().join(out), &OutPolicy::New, inputs).map(|_| ())
    };
    assert!(matches!(open("in/out", &inputs), Err(OutError::InsideInput)));
    assert!(matches!(open("x/../in", &inputs), Err(OutError::HoldsInput { .. })));
    assert!(matches!(open(".", &inputs), Err(OutError::HoldsInput { .. })));
    assert!(open("in-out", &inputs).is_ok());
    let one = resolve(&spec(&[&dir.path().join("in/a.json")])).unwrap();
    assert!(open("in/out", &one).is_ok(), "beside a file that was named is fine");
    let stdin = resolve(&InputSpec::new(["-"])).unwrap();
    assert!(open("from-stdin", &stdin).is_ok());
}

#[test]
fn the_demonstration_knows_its_own_output() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("out");
    let run = OutDir::open(&root, &OutPolicy::New, &[]).unwrap();
    assert!(!out::is_demo(&root));
    run.mark_demo().unwrap();
    assert!(out::is_demo(&root));
    run.finish().unwrap();
    assert!(!out::is_demo(&root));
    put(&root, "run.json", b"{\n  \"demo\": true\n}");
    assert!(out::is_demo(&root));
}

#[test]
fn free_space_is_asked_where_the_directory_will_be() {
    let dir = tempfile::tempdir().unwrap();
    let later = dir.path().join("not/yet");
    assert!(disk::free_bytes(&later).unwrap() > 0);
    assert!(disk::ensure_free(&later, 1).is_ok());
    assert!(matches!(disk::ensure_free(&later, u64::MAX), Err(disk::DiskError::Full { .. })));
}

#[test]
fn key_files_are_long_enough_and_private() {
    let dir = tempfile::tempdir().unwrap();
    let read = |bytes: &[u8]| keyfile::read(&put(dir.path(), "key", bytes));
    assert_eq!(read(&[7; 32]).unwrap().bytes(), [7; 32]);
    assert_eq!(read(&[7; 31]).unwrap_err(), keyfile::KeyFileError::TooShort(31));
    assert_eq!(read(&[7; keyfile::MAX_BYTES + 1]).unwrap_err(), keyfile::KeyFileError::TooLong);
    assert!(matches!(
        keyfile::read(&dir.path().join("none")).unwrap_err(),
        keyfile::KeyFileError::Unreadable(_)
    ));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = put(dir.path(), "key", &[65; 40]);
        for (mode, warned) in [(0o600, false), (0o640, true), (0o604, true)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let key = keyfile::read(&path).unwrap();
            assert_eq!(key.readable_by_others(), warned);
            assert!(!format!("{key:?}").contains("65"));
        }
    }
}
