//! Record lineage: order, merging, reading back, bad lines; ids and bytes that stay the same.

use medpipe_lineage::{ReadError, RecordMap, Stage, read_lines, run_uuid};

use crate::sample::{line, lines, records, trace, written};

#[test]
fn merging_in_any_order_gives_input_order() {
    let all = records();
    let halves = |order: [usize; 2]| {
        let split = all.lines().split_at(3);
        let parts = [split.0.to_vec(), split.1.to_vec()];
        let mut map = RecordMap::new();
        order.iter().for_each(|at| map.merge(parts[*at].iter().cloned().collect()));
        map
    };
    assert_eq!(halves([0, 1]), all);
    assert_eq!(halves([1, 0]), all);
    let mut one_by_one = RecordMap::new();
    all.lines().iter().rev().for_each(|line| one_by_one.push(line.clone()));
    assert_eq!(one_by_one, all);
}

#[test]
fn lines_read_back_and_bad_ones_are_named() {
    let mut bytes = Vec::new();
    records().write_lines(&mut bytes).unwrap();
    assert_eq!(read_lines(bytes.as_slice()).collect::<Result<RecordMap, _>>().unwrap(), records());
    for bad in [
        "x\n",
        "{}\n",
        "{\"input\":\"a.json\",\"offset\":0,\"type\":\"Patient\",\"dropped\":\"x\"}\n",
        "{\"input\":\"input-00001\",\"offset\":0,\"type\":\"Patient\"}\n",
        "{\"input\":\"input-00001\",\"offset\":0,\"type\":\"Patient\",\"dropped\":\"x\",\"quarantined\":\"y\"}\n",
        "{\"input\":\"input-00001\",\"offset\":0,\"type\":\"Patient\",\"dropped\":\"x\"}",
    ] {
        let text = [bytes.as_slice(), bad.as_bytes(), b"x\n"].concat();
        let read: Vec<_> = read_lines(text.as_slice()).collect();
        assert_eq!(read.len(), 6, "{bad}");
        assert!(matches!(read.last(), Some(Err(ReadError::Line { line: 6 }))), "{bad}");
    }
}

#[test]
fn many_records_make_several_events() {
    let long: RecordMap = (0..1_200).map(|n| line(0, n, "Patient", written("p"))).collect();
    let mut out = Vec::new();
    long.write_events(&trace(), "2026-01-02T03:04:05Z", &mut out).unwrap();
    assert_eq!(out.iter().filter(|byte| **byte == b'\n').count(), 3);
}

#[test]
fn ids_are_uuids_apart_and_bytes_stay_the_same() {
    let run = run_uuid([0xff; 16]);
    assert_eq!(run.to_string(), "ffffffff-ffff-8fff-bfff-ffffffffffff");
    let parts: Vec<_> = (0..7).map(|number| run.part(number).to_string()).collect();
    assert_eq!(parts[1], "ffffffff-ffff-8fff-bfff-000000000000");
    assert_eq!(parts.iter().collect::<std::collections::BTreeSet<_>>().len(), 7);
    assert_eq!(Stage::ALL.len(), 6);
    assert_eq!(lines(), lines());
}
