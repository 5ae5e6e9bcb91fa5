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
    // Control characters: inside a number they tear nothing, between a cue and a number they divide.
    ("SSN 123\0-4\u{1}5-67\u{7f}89", "123\0-4\u{1}5-67\u{7f}89", Kind::IdSsn),
    ("SSN\u{1f}123-45-6789\u{1f}MRN\u{1f}4471120", "4471120", Kind::IdMrn),
    ("MRN: 44\u{0}71120", "44\u{0}71120", Kind::IdMrn),
    ("Phone: 212-5\u{0}55-0147", "212-5\u{0}55-0147", Kind::Phone),
    ("DOB: 03/\u{0}12/19\u{200b}61", "03/\u{0}12/19\u{200b}61", Kind::Date),
    ("DOB: 12 Mar\0ch 1961", "12 Mar\0ch 1961", Kind::Date),
    (
        "\0S\0S\0N\0 \u{0}1\u{0}2\u{0}3\0-\u{0}4\u{0}5\0-\u{0}6\u{0}7\08\09",
        "1\u{0}2\u{0}3\0-\u{0}4\u{0}5\0-\u{0}6\u{0}7\08\09",
        Kind::IdSsn,
    ),
    ("SSN 123\u{96}45\u{96}6789", "123\u{96}45\u{96}6789", Kind::IdSsn),
    // Zero-width joiners, soft hyphens, full-width digits, references, right-to-left marks in other kinds.
    ("Tel: 212\u{200d}-555-0\u{ad}147", "212\u{200d}-555-0\u{ad}147", Kind::Phone),
    (
        "Phone: \u{ff12}\u{ff11}\u{ff12}-\u{ff15}\u{ff15}\u{ff15}-\u{ff10}\u{ff11}\u{ff14}\u{ff17}",
        "\u{ff12}\u{ff11}\u{ff12}-\u{ff15}\u{ff15}\u{ff15}-\u{ff10}\u{ff11}\u{ff14}\u{ff17}",
        Kind::Phone,
    ),
    ("Phone: &#50;12&#45;555&#x2d;0147", "&#50;12&#45;555&#x2d;0147", Kind::Phone),
    ("MRN: \u{ff14}\u{ff14}７１１２０", "\u{ff14}\u{ff14}７１１２０", Kind::IdMrn),
    ("MRN:&nbsp;4471&shy;120", "4471&shy;120", Kind::IdMrn),
    ("MRN 44\u{ad}71120", "44\u{ad}71120", Kind::IdMrn),
    ("DOB: ０３/１２/１９６１", "０３/１２/１９６１", Kind::Date),
    ("DOB: 03&#47;12&#47;1961", "03&#47;12&#47;1961", Kind::Date),
    ("DOB: 0\u{ad}3/12\u{200d}/1961", "0\u{ad}3/12\u{200d}/1961", Kind::Date),
    ("DOB: \u{200f}03/12/1961\u{200f}", "03/12/1961", Kind::Date),
    ("DOB 03/\n12/1961", "03/\n12/1961", Kind::Date),
    ("born March\n3, 1961", "March\n3, 1961", Kind::Date),
    ("born 3\nMarch 1961", "3\nMarch 1961", Kind::Date),
    ("phone \u{202d}212-555-0147\u{202c} call", "212-555-0147", Kind::Phone),
    // Homoglyphs: letters for digits, Cyrillic letters in a month.
    ("MRN: \u{41e}447I2O", "\u{41e}447I2O", Kind::IdMrn),
    ("DOB 12 \u{41c}arch 1961", "12 \u{41c}arch 1961", Kind::Date),
    ("Phone 2l2-555-O147", "2l2-555-O147", Kind::Phone),
    ("nora.bren\u{ad}nan@exam\0ple.com", "nora.bren\u{ad}nan@exam\0ple.com", Kind::Email),
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
    ("Jan\0e Zebrowski was seen today.", "Jan\0e Zebrowski", Kind::Name),
    ("Jane Zebro\0wski was seen today.", "Jane Zebro\0wski", Kind::Name),
    ("Nora Bren\u{81}nan denies pain.", "Nora Bren\u{81}nan", Kind::Name),
    ("Mrs. Ada Bren\0nan", "Ada Bren\0nan", Kind::Name),
    ("Mrs. Ada O\0'Br\u{9d}ien", "Ada O\0'Br\u{9d}ien", Kind::Name),
    ("seen with Nora O\u{92}Brien, who denies pain", "Nora O\u{92}Brien", Kind::Name),
    ("Nora\0Brennan was seen.", "Nora\0Brennan", Kind::Name),
    ("Name:\0BRENNAN\0NORA\nSex: F", "BRENNAN\0NORA", Kind::Name),
    ("Name:\0\0Nora\0\0\0Brennan\0\0", "Nora\0\0\0Brennan", Kind::Name),
    (
        "N\0o\0r\0a\0 \0B\0r\0e\0n\0n\0a\0n\0 \0d\0e\0n\0i\0e\0s\0 \0p\0a\0i\0n\0",
        "N\0o\0r\0a\0 \0B\0r\0e\0n\0n\0a\0n",
        Kind::Name,
    ),
    ("Nora Bren\u{ad}nan was seen.", "Nora Bren\u{ad}nan", Kind::Name),
    ("No\u{200d}ra Bren\u{200d}nan was seen.", "No\u{200d}ra Bren\u{200d}nan", Kind::Name),
    ("Nora\u{200b}Brennan was seen.", "Nora\u{200b}Brennan", Kind::Name),
    ("\u{202e}Nora Brennan\u{202c} was seen.", "Nora Brennan", Kind::Name),
    ("\u{ff2e}ora \u{ff22}rennan was seen.", "\u{ff2e}ora \u{ff22}rennan", Kind::Name),
    ("N&#111;ra Bren&shy;nan was seen.", "N&#111;ra Bren&shy;nan", Kind::Name),
    ("Nora Bren\u{c}nan was seen.", "Bren\u{c}nan", Kind::Name),
    ("Mr. \u{421}harles", "\u{421}harles", Kind::Name),
    ("seen with \u{412}rad \u{397}arris today", "\u{412}rad \u{397}arris", Kind::Name),
    ("N\u{43e}ra Br\u{435}nnan was seen.", "N\u{43e}ra Br\u{435}nnan", Kind::Name),
    ("This 64-year-old man from Colum\0bus was brought in.", "Colum\0bus", Kind::Location),
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
    ("Phone 212-555-01\n47 today", "212-555-01\n47"),
    ("DOB 03/12/19\n61 today", "03/12/19\n61"),
    // A line end inside a word without a hyphen.
    ("Nora Bren\nnan was seen.", "Bren\nnan"),
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
