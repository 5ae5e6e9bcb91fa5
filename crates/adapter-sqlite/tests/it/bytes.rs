use std::path::Path;

use medpipe_adapter_sqlite::{Store, StoreConfig};

use crate::sample::{put_all, records};

fn build(dir: &Path, name: &str, config: &StoreConfig, count: u32, reversed: bool) -> Vec<u8> {
    let mut all = records(count);
    if reversed {
        all.sort_by_key(|(_, _, version, _)| *version);
        let firsts = all.iter().filter(|r| r.2 == 1).count();
        all[..firsts].reverse();
    }
    let mut store = Store::create_with(dir.join(format!("{name}.build")), config).unwrap();
    put_all(&mut store, &all);
    store.finish(dir.join(name)).unwrap();
    std::fs::read(dir.join(name)).unwrap()
}

#[test]
fn the_same_records_give_the_same_bytes_whatever_the_cache() {
    let dir = tempfile::tempdir().unwrap();
    let large = build(dir.path(), "one", &StoreConfig::default(), 1000, false);
    let again = build(dir.path(), "two", &StoreConfig::default(), 1000, false);
    assert!(large == again, "two runs differ");
    let mut small = StoreConfig::default();
    small.cache_bytes = 0;
    assert!(large == build(dir.path(), "three", &small, 1000, false), "the cache shows");
}

#[test]
fn the_order_of_arrival_is_part_of_the_store() {
    let dir = tempfile::tempdir().unwrap();
    let one = build(dir.path(), "one", &StoreConfig::default(), 30, false);
    let other = build(dir.path(), "two", &StoreConfig::default(), 30, true);
    assert!(one != other);
    for name in ["one", "two"] {
        Store::open_readonly(dir.path().join(name)).unwrap().verify().unwrap();
    }
}

#[test]
fn an_empty_store_is_a_store() {
    let dir = tempfile::tempdir().unwrap();
    let one = build(dir.path(), "one", &StoreConfig::default(), 0, false);
    let two = build(dir.path(), "two", &StoreConfig::default(), 0, false);
    assert!(one == two);
    let store = Store::open_readonly(dir.path().join("one")).unwrap();
    assert!(store.count_by_type().unwrap().is_empty());
    store.verify().unwrap();
}
