use medpipe_adapter_sqlite::{Store, StoreConfig, StoreError, StoredResource};

use crate::sample::{put_all, records};

#[test]
fn fields_that_cannot_be_stored_are_named_and_the_store_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path().join("b")).unwrap();
    let cases = [
        ("resource_type", StoredResource::new("", "a", 1, "{}")),
        ("id", StoredResource::new("Patient", "", 1, "{}")),
        ("version", StoredResource::new("Patient", "a", 0, "{}")),
        ("content", StoredResource::new("Patient", "a", 1, "")),
    ];
    for (name, resource) in cases {
        match store.put(&resource) {
            Err(StoreError::Field { field, .. }) => assert_eq!(field, name),
            other => panic!("{name}: {other:?}"),
        }
    }
    store.put(&StoredResource::new("Patient", "a", 1, "{}")).unwrap();
    assert_eq!(store.finish(dir.path().join("s")).unwrap().versions, 1);
}

#[test]
fn versions_out_of_order_end_the_store() {
    let dir = tempfile::tempdir().unwrap();
    let first = StoredResource::new("Patient", "SECRETID", 1, "{}");

    let mut store = Store::create(dir.path().join("b")).unwrap();
    store.put(&first).unwrap();
    let error = store.put(&first).unwrap_err();
    assert!(matches!(error, StoreError::VersionExists { version: 1 }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("SECRET"));
    let after = store.put(&StoredResource::new("Patient", "b", 1, "{}")).unwrap_err();
    assert!(matches!(after, StoreError::Unusable), "{after:?}");
    assert!(matches!(store.finish(dir.path().join("s")), Err(StoreError::Unusable)));
    assert!(!dir.path().join("s").exists() && !dir.path().join("b").exists());

    let mut store = Store::create(dir.path().join("b")).unwrap();
    store.put(&first).unwrap();
    let error = store.put(&StoredResource { version: 3, ..first }).unwrap_err();
    assert!(matches!(error, StoreError::VersionGap { version: 3 }), "{error:?}");
}

#[test]
fn an_unfinished_store_is_replaced_and_nothing_else_is() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let mut store = Store::create(at("b")).unwrap();
    put_all(&mut store, &records(500));
    std::mem::forget(store); // as a killed run leaves it
    std::fs::copy(at("b"), at("left")).unwrap();
    let error = Store::open_readonly(at("left")).unwrap_err();
    assert!(matches!(error, StoreError::NotAStore { .. }), "{error:?}");
    let mut store = Store::create(at("left")).unwrap();
    put_all(&mut store, &records(20));
    store.finish(at("s")).unwrap();

    assert!(matches!(Store::create(at("s")), Err(StoreError::InTheWay { .. })), "a finished store");
    std::fs::write(
        at("notes"),
        "other people's notes, long enough to hold a header of 72 bytes, and more",
    )
    .unwrap();
    assert!(matches!(Store::create(at("notes")), Err(StoreError::InTheWay { .. })), "a text");
    assert!(matches!(Store::create(dir.path()), Err(StoreError::InTheWay { .. })), "a folder");
    let store = Store::create(at("b2")).unwrap();
    assert!(matches!(store.finish(at("notes")), Err(StoreError::InTheWay { .. })), "at the end");
    assert!(at("notes").exists());
}

#[test]
fn a_dropped_store_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path().join("b")).unwrap();
    put_all(&mut store, &records(10));
    drop(store);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_full_disk_is_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = StoreConfig::default();
    config.max_bytes = Some(1 << 20);
    let mut store = Store::create_with(dir.path().join("b"), &config).unwrap();
    let big = "x".repeat(100_000);
    let error = (0..100)
        .find_map(|n| store.put(&StoredResource::new("Binary", &n.to_string(), 1, &big)).err())
        .unwrap();
    assert!(error.is_disk_full(), "{error:?}");
    assert!(store.put(&StoredResource::new("Patient", "p", 1, "{}")).is_err());
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_a_store_in_it_can_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path().join("b")).unwrap();
    put_all(&mut store, &records(10));
    store.finish(dir.path().join("s")).unwrap();
    std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(0o555)).unwrap();
    Store::open_readonly(dir.path().join("s")).unwrap().verify().unwrap();
    let create = Store::create(dir.path().join("b2"));
    // The superuser may write everywhere.
    let superuser = std::fs::File::create(dir.path().join("probe")).is_ok();
    match create {
        Err(error) => assert!(!error.is_disk_full(), "{error:?}"),
        Ok(_) => assert!(superuser),
    }
    std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    assert!(Store::create(dir.path().join("no such folder").join("b")).is_err());
}

#[test]
fn other_files_are_not_stores() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    assert!(matches!(Store::open_readonly(at("none")), Err(StoreError::Sqlite { .. })));
    std::fs::write(at("text"), "resourceType,id\n".repeat(1000)).unwrap();
    assert!(matches!(Store::open_readonly(at("text")), Err(StoreError::NotAStore { found: 0 })));
    std::fs::write(at("empty"), "").unwrap();
    assert!(matches!(Store::open_readonly(at("empty")), Err(StoreError::NotAStore { found: 0 })));
    let other = rusqlite::Connection::open(at("other")).unwrap();
    other.execute_batch("CREATE TABLE t (a); PRAGMA application_id = 5;").unwrap();
    assert!(matches!(Store::open_readonly(at("other")), Err(StoreError::NotAStore { found: 5 })));

    Store::create(at("b")).unwrap().finish(at("newer")).unwrap();
    let newer = rusqlite::Connection::open(at("newer")).unwrap();
    newer.execute_batch("PRAGMA user_version = 99;").unwrap();
    drop(newer);
    let error = Store::open_readonly(at("newer")).unwrap_err();
    assert!(matches!(error, StoreError::NewerSchema { found: 99, .. }), "{error:?}");
}

#[test]
fn damage_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let mut store = Store::create(at("b")).unwrap();
    put_all(&mut store, &records(300));
    store.finish(at("s")).unwrap();

    let tampers = [
        "DELETE FROM content WHERE seq = 5",
        "UPDATE version SET is_current = 1",
        "DELETE FROM version WHERE version = 1 AND is_current = 0",
        "UPDATE version SET version = 9 WHERE seq = 20",
    ];
    for (n, sql) in tampers.iter().enumerate() {
        let copy = at(&format!("copy{n}"));
        std::fs::copy(at("s"), &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let error = Store::open_readonly(&copy).unwrap().verify().unwrap_err();
        assert!(matches!(error, StoreError::Damaged { .. }), "{sql}: {error:?}");
    }

    let bytes = std::fs::read(at("s")).unwrap();
    std::fs::write(at("cut"), &bytes[..bytes.len() - 70_000]).unwrap();
    let cut = Store::open_readonly(at("cut")).and_then(|s| s.verify());
    assert!(cut.is_err(), "a truncated file");
}

#[test]
fn a_thread_of_its_own_may_write() {
    fn sendable<T: Send>() {}
    sendable::<Store>();
}
