use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch, Span, StreamError};
use proptest::prelude::*;

use crate::detector;

/// What a stream gives for pieces of these lengths, over and over; also the longest hold-back seen.
fn streamed(
    mut stream: medpipe_phi_detect::Stream,
    text: &str,
    lengths: &[usize],
) -> (Vec<Span>, String, usize) {
    let (mut spans, mut whole, mut held) = (Vec::new(), String::new(), 0);
    let mut each = |part: medpipe_phi_detect::Settled<'_>| {
        assert_eq!(part.offset, whole.len());
        whole.push_str(part.text);
        spans.extend(part.spans.iter().map(|s| Span {
            start: s.start + part.offset,
            end: s.end + part.offset,
            ..*s
        }));
    };
    let mut rest = text.as_bytes();
    for length in lengths.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, later) = rest.split_at((*length).min(rest.len()));
        stream.push(piece, &mut each).unwrap();
        held = held.max(stream.held());
        rest = later;
    }
    stream.finish(&mut each).unwrap();
    (spans, whole, held)
}

/// Which letters and digits are covered.
fn covered(text: &str, spans: &[Span]) -> Vec<usize> {
    let solid = |i: &usize| !matches!(text.as_bytes()[*i], b' ' | b',' | b'\n');
    spans.iter().flat_map(|s| s.start..s.end).filter(solid).collect()
}

const PARTS: &[&str] = &[
    "Dr. Whitfield ",
    "Mrs. Okafor-Young",
    "\n",
    "\n\n",
    "MRN: 4471120",
    " seen on ",
    "3/4/2020",
    "May 5th, 2021",
    ", ",
    ". ",
    "call 212-555-0147",
    "a.b@clinic.example.org",
    "no change in the plan",
    "６６６-１２-３４５６",
    "é",
    "李",
    "\u{200d}",
    "&nbsp;",
    "SSN 666-12-3456",
    "lives at 6519 Paden Lane, Apt 4",
    "Boston, MA 02139",
    "a 93-year-old",
    "BP 121/80",
    "whitfield",
    "Young ",
    "Vorbeck",
    "12",
    "-",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_chunking_equals_the_whole_text(
        parts in prop::collection::vec(prop::sample::select(PARTS), 0..60),
        lengths in prop::collection::vec(1usize..40, 1..8),
        strict in any::<bool>(),
    ) {
        let text = parts.concat();
        let mode = if strict { Mode::Strict } else { Mode::Balanced };
        let detector = Detector::builder().mode(mode).build();
        let mut facts = PatientFacts::new();
        facts.add_name("Ada Vorbeck");
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        detector.detect_known(&text, &facts.compile(), &mut scratch, &mut spans);
        let got = streamed(detector.stream().known(facts.compile()), &text, &lengths);
        prop_assert_eq!(got.0, spans);
        prop_assert_eq!(got.1, text);
    }

    #[test]
    fn chunking_never_matters_beyond_the_window_either(
        parts in prop::collection::vec(prop::sample::select(PARTS), 40..200),
        lengths in prop::collection::vec(1usize..900, 1..8),
        window in 256usize..2000,
    ) {
        let text = parts.concat();
        let stream = || detector().stream().window(window);
        let at_once = streamed(stream(), &text, &[text.len().max(1)]);
        let in_pieces = streamed(stream(), &text, &lengths);
        prop_assert_eq!(&at_once.0, &in_pieces.0);
        prop_assert_eq!(&at_once.1, &text);
        prop_assert!(in_pieces.2 <= window + 3, "{} held of {window}", in_pieces.2);
    }
}

#[test]
fn a_long_text_whose_names_are_introduced_first_is_covered_as_the_whole_is() {
    let mut text = String::from("Patient: Ada Brennagh\nAttending: Dr. Vandermolen\n");
    for i in 0..9000 {
        text += [
            "Brennagh slept well. ",
            "Told Vandermolen, MRN 4471120.\n",
            "Seen 3/4/2020 at noon\n",
        ][i % 3];
    }
    assert!(text.len() > 3 * 64 * 1024);
    let whole = detector().detect(&text);
    for lengths in [&[1000, 1, 77][..], &[70_000], &[text.len()]] {
        let (spans, _, held) = streamed(detector().stream(), &text, lengths);
        assert_eq!(covered(&text, &spans), covered(&text, &whole));
        assert!(held <= 64 * 1024 + 3, "{held}");
    }
}

#[test]
fn the_documented_limit_a_name_introduced_in_a_later_block() {
    let text = format!(
        "the quillfeather plan\n{}Patient Name: Ada Quillfeather\nquillfeather left.\n",
        "No change in the plan today.\n".repeat(4000)
    );
    let (spans, ..) = streamed(detector().stream(), &text, &[500]);
    assert!(spans.first().is_some_and(|s| s.start > 64 * 1024));
    // Told beforehand, it is found.
    let mut facts = PatientFacts::new();
    facts.add_name("Quillfeather");
    let (spans, ..) = streamed(detector().stream().known(facts.compile()), &text, &[500]);
    assert!(spans.first().is_some_and(|s| s.start == 4));
}

#[test]
fn documents_do_not_share_names() {
    let mut stream = detector().stream();
    let mut found = Vec::new();
    for text in ["Patient Name: Ada Quillfeather\n", "the quillfeather plan\n"] {
        let mut n = 0;
        stream.push(text.as_bytes(), &mut |_| panic!("too early")).unwrap();
        stream.end_document(&mut |part| n += part.spans.len()).unwrap();
        found.push(n);
    }
    assert_eq!(found, [1, 0]);
}

#[test]
fn invalid_bytes_end_the_stream_and_nothing_follows() {
    let mut stream = detector().stream();
    let mut each = |part: medpipe_phi_detect::Settled<'_>| panic!("{part:?}");
    stream.push("née".as_bytes(), &mut each).unwrap();
    let error = Err(StreamError::NotUtf8 { at: 5 });
    assert_eq!(stream.push(b"x\xffSSN 666-12-3456", &mut each), error);
    assert_eq!(stream.push(b"more", &mut each), error);
    assert_eq!(stream.held(), 0);
    assert_eq!(stream.finish(&mut each), error);
    // A character that never ends.
    let mut stream = detector().stream();
    stream.push(b"ab\xc3", &mut each).unwrap();
    assert_eq!(stream.finish(&mut each), Err(StreamError::NotUtf8 { at: 2 }));
}

#[cfg(feature = "parallel")]
#[test]
fn many_texts_at_once_are_found_as_one_by_one() {
    let texts: Vec<String> = (0..500)
        .map(|i| format!("Dr. Whitfield{} saw MRN 44711{i:02}", ["", "-Hale"][i % 2]))
        .collect();
    let one_by_one: Vec<_> = texts.iter().map(|t| detector().detect(t)).collect();
    assert_eq!(detector().par_detect(&texts), one_by_one);
}
