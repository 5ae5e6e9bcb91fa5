//! Inputs that cannot be read, or not to their end: a typed error in one piece, all else delivered.

use medpipe_adapter_files::{PieceErrorCode as Code, SegmentConfig};

use crate::support::{gzip, put, read_all, records};

fn error_of(name: &str, bytes: &[u8], config: SegmentConfig) -> Option<Code> {
    let dir = tempfile::tempdir().unwrap();
    let segments = read_all(&put(dir.path(), name, bytes), config);
    let piece = segments.last()?.last()?;
    assert!(piece.bytes.is_empty() || piece.error.is_none());
    piece.error.map(|e| e.code)
}

fn limits(document: u64, line: u64) -> SegmentConfig {
    let mut config = SegmentConfig::default();
    config.limits.max_document_bytes = document;
    config.limits.max_line_bytes = line;
    config
}

#[test]
fn empty_inputs_are_told() {
    let config = SegmentConfig::default();
    assert_eq!(error_of("a.json", b"", config), Some(Code::Empty));
    assert_eq!(error_of("a.ndjson", b"", config), Some(Code::Empty));
    assert_eq!(error_of("a.json", b" \n\t\n", config), Some(Code::Empty));
    assert_eq!(error_of("a.json.gz", &gzip(b""), config), Some(Code::Empty));
}

#[test]
fn documents_have_a_limit_and_just_that_is_permitted() {
    let text = format!("{{\"a\":\"{}\"}}", "x".repeat(400_000));
    let size = text.len() as u64;
    assert_eq!(error_of("a.json", text.as_bytes(), limits(size, 10)), None);
    assert_eq!(error_of("a.json", text.as_bytes(), limits(size - 1, 10)), Some(Code::TooLarge));
    assert_eq!(
        error_of("a.json", &gzip(text.as_bytes()), limits(size - 1, 10)),
        Some(Code::TooLarge)
    );
    let spaces = " ".repeat(400_000);
    assert_eq!(error_of("a.json", spaces.as_bytes(), limits(1000, 10)), Some(Code::TooLarge));
}

#[test]
fn a_long_line_is_left_out_alone() {
    let dir = tempfile::tempdir().unwrap();
    for length in [41, 300_000] {
        let text = format!("{{\"a\":1}}\n{}\n{{\"a\":3}}\n", "y".repeat(length));
        let path = put(dir.path(), "a.ndjson", text.as_bytes());
        let got = records(&read_all(&path, limits(1 << 20, 40)));
        let after = 8 + length as u64 + 1;
        assert_eq!(
            got,
            [
                (0, 1, 0, b"{\"a\":1}".to_vec()),
                (0, 2, 8, b"line-too-long".to_vec()),
                (0, 3, after, b"{\"a\":3}".to_vec())
            ]
        );
    }
    let path = put(dir.path(), "b.ndjson", "z".repeat(99).as_bytes());
    assert_eq!(
        records(&read_all(&path, limits(1 << 20, 40))),
        [(0, 1, 0, b"line-too-long".to_vec())]
    );
}

#[test]
fn a_damaged_gzip_keeps_the_lines_before_the_damage() {
    let dir = tempfile::tempdir().unwrap();
    let text: String =
        (0..50_000).map(|n| format!("{{\"n\":{n},\"m\":{}}}\n", n * 7919 % 10_007)).collect();
    let whole = gzip(text.as_bytes());
    let cut = whole.len() / 2;

    let path = put(dir.path(), "a.ndjson.gz", &whole[..cut]);
    let got = records(&read_all(&path, SegmentConfig::default()));
    let (last, good) = got.split_last().unwrap();
    assert_eq!(last.3, b"gzip-truncated");
    assert!(good.len() > 15_000, "{}", good.len());
    assert_eq!(last.1 as usize, good.len() + 1, "the error stands at the line that was not whole");
    for (record, line) in good.iter().zip(text.lines()) {
        assert_eq!(record.3, line.as_bytes());
    }

    let mut damaged = whole.clone();
    for byte in &mut damaged[cut..cut + 64] {
        *byte = !*byte;
    }
    let got =
        records(&read_all(&put(dir.path(), "b.ndjson.gz", &damaged), SegmentConfig::default()));
    assert_eq!(got.last().unwrap().3, b"gzip-corrupt");
    assert!(got.len() > 10_000);

    let mut wrong_sum = whole.clone();
    let at = wrong_sum.len() - 6;
    wrong_sum[at] ^= 1;
    let got =
        records(&read_all(&put(dir.path(), "c.ndjson.gz", &wrong_sum), SegmentConfig::default()));
    assert_eq!(got.len(), 50_001);
    assert_eq!(got.last().unwrap().3, b"gzip-corrupt");

    let document = gzip(b"{\"a\":1}");
    assert_eq!(
        error_of("a.json.gz", &document[..document.len() - 9], SegmentConfig::default()),
        Some(Code::GzipTruncated)
    );
    assert_eq!(
        error_of("a.json.gz", &document[..5], SegmentConfig::default()),
        Some(Code::GzipTruncated)
    );
}

#[test]
fn a_gzip_bomb_is_stopped_early() {
    let mut config = SegmentConfig::default();
    config.limits.gzip_ratio_from = 1 << 20;
    let bomb = gzip(&vec![b' '; 8 << 20]);
    assert_eq!(error_of("a.json.gz", &bomb, config), Some(Code::GzipBomb));
    assert_eq!(error_of("a.ndjson.gz", &bomb, config), Some(Code::GzipBomb));
    // Below the size from which a ratio is asked for, any ratio will do.
    assert_eq!(
        error_of("a.json.gz", &gzip(&[vec![b' '; 1 << 19], b"{}".to_vec()].concat()), config),
        None
    );
}

#[test]
fn a_directory_that_vanished_or_a_dangling_link_is_one_error() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "b.json", b"{}");
    #[cfg(unix)]
    std::os::unix::fs::symlink(dir.path().join("nowhere"), dir.path().join("a.json")).unwrap();
    #[cfg(not(unix))]
    std::fs::create_dir(dir.path().join("a.json")).unwrap();
    let segments = read_all(dir.path(), SegmentConfig::default());
    let pieces: Vec<_> =
        segments.iter().flatten().map(|p| (p.label(), p.error.map(|e| e.code))).collect();
    assert_eq!(
        pieces,
        [("input-00000".to_string(), Some(Code::Unreadable)), ("input-00001".to_string(), None)]
    );
}

#[test]
fn messages_say_how_to_mend_and_hold_no_path() {
    let dir = tempfile::tempdir().unwrap();
    let path = put(dir.path(), "Doe-Jane.json.gz", &gzip(b"{}")[..6]);
    let segments = read_all(&path, SegmentConfig::default());
    let said = format!("{:?} {}", segments, segments[0][0].error.unwrap());
    assert!(said.contains("copy or export the file again"));
    assert!(!said.contains("Doe"));
}
