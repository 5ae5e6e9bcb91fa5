//! Any bytes in pieces of any lengths: a stream hands out the text whole and in order, with what the whole text gives, or
//! it fails where the bytes stop being UTF-8 and hands out nothing behind that.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_phi_detect::{Detector, Span, Stream};
use std::sync::LazyLock;

static DETECTOR: LazyLock<Detector> = LazyLock::new(Detector::new);

/// The text handed out, its findings, and whether the stream ended well. Lengths of pieces come from `cuts`, in turn.
fn streamed(mut stream: Stream, bytes: &[u8], cuts: &[u8]) -> (String, Vec<Span>, bool) {
    let (mut whole, mut spans) = (String::new(), Vec::new());
    let mut each = |part: medpipe_phi_detect::Settled<'_>| {
        assert_eq!(part.offset, whole.len(), "parts are out of order");
        whole.push_str(part.text);
        spans.extend(part.spans.iter().map(|s| Span {
            start: s.start + part.offset,
            end: s.end + part.offset,
            ..*s
        }));
    };
    let mut rest = bytes;
    let mut well = true;
    for cut in cuts.iter().chain(&[0]).cycle() {
        if rest.is_empty() || !well {
            break;
        }
        let (piece, later) = rest.split_at(rest.len().min(usize::from(*cut) + 1));
        well = stream.push(piece, &mut each).is_ok();
        rest = later;
    }
    let well = stream.finish(&mut each).is_ok() && well;
    (whole, spans, well)
}

fuzz_target!(|input: (&[u8], &[u8])| {
    let (cuts, bytes) = input;
    let cuts = cuts.get(..cuts.len().min(64)).unwrap_or_default();
    let (whole, spans, well) = streamed(DETECTOR.stream(), bytes, cuts);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            assert!(well && whole == text, "the text does not come out whole");
            assert!(spans == DETECTOR.detect(text), "chunks change what is found");
        }
        Err(error) => {
            assert!(!well, "no UTF-8 passes");
            assert!(whole.len() <= error.valid_up_to(), "something behind the fault comes out");
        }
    }
    // With a small window the text is cut, but how it came in still does not matter.
    let small = |cuts: &[u8]| streamed(DETECTOR.stream().window(256), bytes, cuts);
    let (one, other) = (small(cuts), small(&[255]));
    assert!(one.2 == other.2, "chunks change how a stream ends");
    assert!(!one.2 || (one.0 == other.0 && one.1 == other.1), "chunks change what is found");
});
