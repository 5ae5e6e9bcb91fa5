//! Values that are damaged, disguised or torn: found, or a limit that is shown here and told in
//! docs/phi-detection-limits.md.

use medpipe_phi_detect::{Detector, Entity, Kind, NerBackend, PatientFacts};
use std::sync::Arc;

use crate::{covered, detector};

/// Text, the value in it, its kind.
const FOUND: &[(&str, &str, Kind)] = &[
    ("SSN: 123\u{200d}-45\u{200d}-6789", "123\u{200d}-45\u{200d}-6789", Kind::IdSsn),
    ("SSN: 12\u{ad}3-45-6789", "12\u{ad}3-45-6789", Kind::IdSsn),
    ("SSN: \u{ff11}２３-４５-６７８９", "１２３-４５-６７８９", Kind::IdSsn),
    ("SSN: 123&#45;45&#45;6789", "123&#45;45&#45;6789", Kind::IdSsn),
    ("SSN: 123&ndash;45&ndash;6789", "123&ndash;45&ndash;6789", Kind::IdSsn),
    ("SSN 123-\n45-6789", "123-\n45-6789", Kind::IdSsn),
    ("SSN 123-45 -6789", "123-45 -6789", Kind::IdSsn),
    ("SSN\u{0}123-45-6789", "123-45-6789", Kind::IdSsn),
    ("\u{200f}SSN 123-45-6789\u{200f} ת.ז.", "123-45-6789", Kind::IdSsn),
    ("SSN: I23-4S-67B9", "I23-4S-67B9", Kind::IdSsn),
    ("Pt's ssn, as given on the old chart, is 987-65-4320.", "987-65-4320", Kind::IdSsn),
    ("ssn on file 987-65-4320", "987-65-4320", Kind::IdSsn),
    ("Seen O3/l2/1961 in clinic", "O3/l2/1961", Kind::Date),
    ("DOB 1961-03 -12", "1961-03 -12", Kind::Date),
    ("DOB 03~12~1961", "03~12~1961", Kind::Date),
    ("Phone: 212-\n555-0147 call", "212-\n555-0147", Kind::Phone),
    ("last login from l92.0.2.14", "l92.0.2.14", Kind::Ip),
    ("MRN: 4471\u{200d}120", "4471\u{200d}120", Kind::IdMrn),
    ("nora.brennan&#64;example.com", "nora.brennan&#64;example.com", Kind::Email),
    (
        "ssn one two three four five six seven eight nine",
        "one two three four five six seven eight nine",
        Kind::IdSsn,
    ),
    ("call five five five oh one four seven", "five five five oh one four seven", Kind::Phone),
    ("born march third nineteen sixty one", "march third nineteen sixty one", Kind::Date),
    ("the third of march two thousand nine", "third of march two thousand nine", Kind::Date),
    (
        "mail nora dot brennan at example dot com",
        "nora dot brennan at example dot com",
        Kind::Email,
    ),
    ("| MRN | 4471120 |", "4471120", Kind::IdMrn),
    ("| Member ID | XY4471120 |", "XY4471120", Kind::IdPlan),
    ("12 hauck lane, port tina, ma 02115", "02115", Kind::Zip),
    ("12 hauck lane, port tina, ma 02115", "port tina", Kind::Location),
];

/// As above, where the dictionaries are needed.
#[cfg(feature = "dictionaries")]
const NAMES: &[(&str, &str, Kind)] = &[
    ("Name: Nora&nbsp;Brennan", "Nora&nbsp;Brennan", Kind::Name),
    ("Patient Name: Bren-\nnan, Nora", "Bren-\nnan", Kind::Name),
    ("Jose\u{301} Garci\u{301}a was seen", "Jose\u{301} Garci\u{301}a", Kind::Name),
    ("seen by Dr. \u{392}rown", "\u{392}rown", Kind::Name),
    ("Name | NORA BRENNAN |", "NORA BRENNAN", Kind::Name),
    ("RE: Hope Rivers\nthis is about hope rivers, seen today", "hope rivers", Kind::Name),
    ("Discussed with Mr. Best and his daughter.", "Best", Kind::Name),
    ("This 64-year-old man from Columbus was brought in.", "Columbus", Kind::Location),
];

#[test]
fn disguised_and_torn_values_are_found() {
    let missed: Vec<_> =
        FOUND.iter().filter(|(text, value, kind)| !covered(text, value, Some(*kind))).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[cfg(feature = "dictionaries")]
#[test]
fn disguised_and_torn_names_are_found() {
    let missed: Vec<_> =
        NAMES.iter().filter(|(text, value, kind)| !covered(text, value, Some(*kind))).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// What is not found, or not wholly: the limits page tells each of these.
const LIMITS: &[(&str, &str)] = &[
    // A line end inside digits without a sign.
    ("MRN 44711\n20 today", "44711\n20"),
    // Signs written around.
    ("write to zq [at] example [dot] com", "zq [at] example [dot] com"),
    // Spaced-out letters.
    ("N o r a  B r e n n a n", "N o r a  B r e n n a n"),
    // Text written backwards.
    ("9876-54-321 NSS", "9876-54-321"),
    // Bare years and relative dates.
    ("born in 1961, seen last week", "1961, seen last week"),
];

#[cfg(feature = "dictionaries")]
#[test]
fn the_limits_are_where_they_are_said_to_be() {
    let better: Vec<_> = LIMITS.iter().filter(|(text, value)| covered(text, value, None)).collect();
    assert!(better.is_empty(), "no limits any more, mend the page: {better:#?}");
}

#[test]
fn bytes_that_are_no_utf8_are_passed_over() {
    let bytes = b"\xff\xfeSSN 666-12-3456\xc3 caf\xe9, MRN 4471120\xf0\x9f";
    let found: Vec<&[u8]> =
        detector().detect_lossy(bytes).iter().map(|s| &bytes[s.start..s.end]).collect();
    assert_eq!(found, [&b"666-12-3456"[..], b"4471120"]);
    assert!(detector().detect_lossy(b"").is_empty());
    assert!(detector().detect_lossy(&[0xff; 4096]).is_empty());
}

/// Names whatever stands behind an asterisk.
struct Starred;

impl NerBackend for Starred {
    fn entities(&self, text: &str, found: &mut Vec<Entity>) {
        for (i, _) in text.match_indices('*') {
            let end = text[i..].find(' ').map_or(text.len(), |n| i + n);
            let start = i + 1;
            found.push(Entity { start, end, kind: Kind::Name, score: 0.9 });
            // None of these may do harm.
            found.push(Entity { start: end, end: start, kind: Kind::Name, score: 0.9 });
            found.push(Entity { start, end: text.len() + 9, kind: Kind::Name, score: f32::NAN });
        }
    }
}

#[test]
fn a_model_of_ones_own_is_asked_and_its_names_are_looked_for_everywhere() {
    let detector = Detector::builder().ner(Arc::new(Starred)).build();
    for (text, wanted) in [
        ("spoke to *quillfeather today; Quillfeather left", &["quillfeather", "Quillfeather"][..]),
        ("the caf\u{e9} of *zo\u{eb}la today, SSN 666-12-3456", &["zo\u{eb}la", "666-12-3456"]),
        ("*a\u{301}b\u{200d}c ", &["a\u{301}b\u{200d}c"]),
    ] {
        let found: Vec<&str> = detector.detect(text).iter().filter_map(|s| s.text(text)).collect();
        assert_eq!(found, wanted, "{text}");
    }
    assert!(crate::detector().detect("spoke to *quillfeather today").is_empty());
}

#[test]
fn a_long_line_without_an_end_is_streamed_in_bounded_memory() {
    let piece = "no change in the plan ".repeat(3000);
    let mut stream = detector().stream().known(PatientFacts::new().compile());
    let (mut seen, mut most) = (0, 0);
    for _ in 0..300 {
        stream.push(piece.as_bytes(), &mut |part| seen += part.text.len()).unwrap();
        most = most.max(stream.held());
    }
    stream.finish(&mut |part| seen += part.text.len()).unwrap();
    assert_eq!(seen, piece.len() * 300);
    assert!(most <= 2 * 64 * 1024, "{most}");
}

/// Found by fuzzing: the rest of a torn name was a finding of its own.
#[test]
fn a_torn_name_does_not_run_over_the_next_finding() {
    for text in [
        "12 hauck lanex, por; tin | MRN | 44@11 |\nDr. | 44@11 |\nD Bren-\nnan s12 haw M",
        "Dr. Bren-\nnan@example.org called",
        "Patient: Nora Bren-\nokechi, MRN 4471120",
    ] {
        let spans = detector().detect(text);
        assert!(spans.windows(2).all(|w| w[0].end <= w[1].start), "{text}: {spans:?}");
    }
}
