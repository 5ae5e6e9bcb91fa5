use medpipe_adapter_files::{InputSpec, PieceKind, SegmentConfig, SegmentReader, resolve, segment};
use proptest::prelude::*;

use crate::support::{Trickle, drain, gzip, put, read_all, records};

fn small(segment_bytes: u64, chunk_bytes: u64) -> SegmentConfig {
    SegmentConfig { segment_bytes, chunk_bytes, ..SegmentConfig::default() }
}

#[test]
fn one_document_is_one_piece_however_it_is_printed() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("compact.json", "{\"a\":[{\"b\":1},\n{\"b\":2}]}\n"),
        ("pretty.json", "{\n  \"a\": [\n{\n \"b\": 1 } ] }\n\n"),
        ("array.json", "[\n{\"a\":1},\n{\"a\":2}\n]"),
        ("opened.json", "{\"a\":[\n{\"b\":1},\n{\"b\":2}\n]}"),
        ("bom.json", "\u{feff}{\"a\":1}"),
        ("scalar.json", "12"),
    ] {
        let segments = read_all(&put(dir.path(), name, text.as_bytes()), SegmentConfig::default());
        assert_eq!(segments.len(), 1, "{name}");
        assert_eq!(segments[0].len(), 1, "{name}");
        let piece = &segments[0][0];
        assert_eq!((piece.kind, piece.first_line), (PieceKind::Document, None), "{name}");
        assert_eq!(piece.bytes, text.trim_start_matches('\u{feff}').as_bytes(), "{name}");
        assert_eq!(piece.offset, if name == "bom.json" { 3 } else { 0 });
    }
}

#[test]
fn ndjson_is_known_by_its_name_or_by_its_second_line() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text, lines) in [
        ("named.ndjson", "{\"a\":1}", 1),
        ("named.jsonl", "{\"a\":1}\r\n\r\n{\"a\":2}\r\n", 2),
        ("unnamed.json", "\n {\"a\":1}\n\n  {\"a\":2}\n{\"a\":3}", 3),
        ("bad-first-line.json", "{\"a\":\"1\n{\"a\":2}\n", 2),
    ] {
        for zipped in [false, true] {
            let bytes = if zipped { gzip(text.as_bytes()) } else { text.as_bytes().to_vec() };
            let name = if zipped { format!("{name}.gz") } else { name.to_string() };
            let segments = read_all(&put(dir.path(), &name, &bytes), SegmentConfig::default());
            assert_eq!(segments[0][0].kind, PieceKind::NdjsonChunk, "{name}");
            assert_eq!(records(&segments).len(), lines, "{name}");
        }
    }
}

#[test]
fn gzip_is_known_by_its_bytes_and_read_member_by_member() {
    let dir = tempfile::tempdir().unwrap();
    let mut two = gzip(b"{\"a\":1}\n{\"a\"");
    two.extend(gzip(b":2}\n"));
    let segments =
        read_all(&put(dir.path(), "not-called-so.ndjson", &two), SegmentConfig::default());
    assert_eq!(
        records(&segments),
        [(0, 1, 0, b"{\"a\":1}".to_vec()), (0, 2, 8, b"{\"a\":2}".to_vec())]
    );
}

#[test]
fn whole_documents_are_gathered_until_the_segment_is_full() {
    let dir = tempfile::tempdir().unwrap();
    for at in 0..5 {
        put(
            dir.path(),
            &format!("{at}.json"),
            format!("{{\"a\":\"{}\"}}", "x".repeat(3000)).as_bytes(),
        );
    }
    let segments = read_all(dir.path(), small(6000, 100));
    assert_eq!(segments.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
}

#[test]
fn skipping_segments_leads_to_the_same_place() {
    let dir = tempfile::tempdir().unwrap();
    let text: String = (0..400).map(|n| format!("{{\"n\":{n}}}\n")).collect();
    let path = put(dir.path(), "a.ndjson.gz", &gzip(text.as_bytes()));
    let files = resolve(&InputSpec::new([path.to_str().unwrap()])).unwrap();
    let whole = read_all(&path, small(2000, 300));
    let mut reader = SegmentReader::new(files, small(2000, 300));
    assert_eq!(reader.skip_segments(2).unwrap(), 2);
    let next = reader.next_segment().unwrap().unwrap();
    assert_eq!(next.index, 2);
    assert_eq!(next.pieces[0].offset, whole[2][0].offset);
    assert_eq!(next.pieces[0].bytes, whole[2][0].bytes);
    assert!(reader.skip_segments(1000).unwrap() < 1000);
    assert_eq!(reader.consumed(), std::fs::metadata(&path).unwrap().len());
}

#[test]
fn a_range_can_be_fetched_again() {
    let dir = tempfile::tempdir().unwrap();
    let text: String = (0..90_000).map(|n| format!("{{\"n\":{n}}}\n")).collect();
    let path = put(dir.path(), "a.ndjson.gz", &gzip(text.as_bytes()));
    let file = resolve(&InputSpec::new([path.to_str().unwrap()])).unwrap().remove(0);
    let segments = read_all(&path, SegmentConfig::default());
    let (_, _, offset, bytes) = records(&segments).pop().unwrap();
    let limits = SegmentConfig::default().limits;
    assert_eq!(segment::fetch(&file, offset, bytes.len() as u64, &limits).unwrap(), bytes);
    assert!(segment::fetch(&file, offset, 1 << 20, &limits).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Chunk size, segment size and gzip change where pieces end, never what the records are.
    #[test]
    fn records_do_not_depend_on_the_cut(
        lines in proptest::collection::vec("(\\{\"a\":[0-9]{0,40}\\})|([ ]{0,3})|([a-z\\{]{0,9}\r)", 2..60),
        ended in any::<bool>(), chunk in 1u64..700, segment in 1u64..5000, zipped in any::<bool>(),
    ) {
        let mut text = lines.join("\n");
        if ended { text.push('\n'); }
        let dir = tempfile::tempdir().unwrap();
        let expected: Vec<_> = text.split('\n').map(|l| l.strip_suffix('\r').unwrap_or(l)).filter(|l| !l.trim().is_empty())
            .map(|l| l.as_bytes().to_vec()).collect();
        let bytes = if zipped { gzip(text.as_bytes()) } else { text.clone().into_bytes() };
        let path = put(dir.path(), "a.ndjson", &bytes);
        let got = records(&read_all(&path, small(segment, chunk)));
        if expected.is_empty() {
            prop_assert_eq!(&got[0].3, b"empty");
        } else {
            prop_assert_eq!(got.iter().map(|r| r.3.clone()).collect::<Vec<_>>(), expected);
            for (_, _, offset, bytes) in &got {
                let at = *offset as usize;
                prop_assert_eq!(&text.as_bytes()[at..at + bytes.len()], &bytes[..]);
            }
        }
    }

    /// The pieces themselves do not depend on how much a read returns.
    #[test]
    fn pieces_do_not_depend_on_read_sizes(
        text in "([ \n]{0,3}\\{\"a\":[0-9]{0,40}\\}\n?){0,50}", chunk in 1u64..300, segment in 1u64..3000, seed in any::<u64>(), zipped in any::<bool>(), longest in 1u64..60,
    ) {
        let bytes = if zipped { gzip(text.as_bytes()) } else { text.into_bytes() };
        let mut config = small(segment, chunk);
        config.limits.max_line_bytes = longest;
        let read = |seed: Option<u64>| {
            let files = resolve(&InputSpec::new(["-"])).unwrap();
            let reader = SegmentReader::new(files, config);
            let bytes = bytes.clone();
            drain(match seed {
                Some(seed) => reader.with_stdin(Box::new(Trickle { bytes, at: 0, seed })),
                None => reader.with_stdin(Box::new(std::io::Cursor::new(bytes))),
            })
        };
        let (whole, trickled) = (read(None), read(Some(seed)));
        prop_assert_eq!(format!("{whole:?}"), format!("{trickled:?}"));
        prop_assert_eq!(records(&whole), records(&trickled));
    }
}
