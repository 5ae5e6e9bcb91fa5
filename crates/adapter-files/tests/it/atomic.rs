use std::io::Write;

use medpipe_adapter_files::atomic::{PartWriter, write_file};

#[test]
fn a_file_appears_whole_or_not_at_all() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.ndjson");
    let mut part = PartWriter::create(&path).unwrap();
    part.write_all(b"one\n").unwrap();
    assert!(!path.exists());
    assert_eq!(part.bytes(), 4);
    assert_eq!(part.finish().unwrap(), 4);
    assert_eq!(std::fs::read(&path).unwrap(), b"one\n");

    let mut dropped = PartWriter::create(&path).unwrap();
    dropped.write_all(b"two\n").unwrap();
    drop(dropped);
    assert_eq!(std::fs::read(&path).unwrap(), b"one\n");
    write_file(&path, b"three\n").unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"three\n");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "no temporary file is left");
    assert!(write_file(&dir.path().join(".."), b"").is_err());
    assert!(write_file(&dir.path().join("none/a"), b"").is_err());
}

#[cfg(unix)]
#[test]
fn new_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    write_file(&path, b"x").unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
