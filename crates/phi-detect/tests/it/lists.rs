//! The caller's own words, phrases and recognizers.

use std::sync::Arc;

use medpipe_phi_detect::{Detector, Kind, Mode, Recognizer, Span};

fn names(detector: &Detector, text: &str) -> Vec<String> {
    detector.detect(text).iter().filter_map(|s| s.text(text)).map(str::to_owned).collect()
}

#[test]
fn denied_entries_are_found_whatever_they_are_made_of() {
    let entries =
        ["blue lantern", "Zo\u{eb}la", "qx-77", "O'Zed", "88", "Dr. Quux", "caf\u{e9} nord"];
    let detector = Detector::builder().deny(entries).build();
    for (text, wanted) in [
        ("spoke at the Blue  Lantern today", "Blue  Lantern"),
        ("seen by zoela again", "zoela"),
        ("seen by ZO\u{cb}LA again", "ZO\u{cb}LA"),
        ("the QX-77 was used", "QX-77"),
        ("o'zed, the owner", "o'zed"),
        ("in room 88 today", "88"),
        ("by dr. quux alone", "dr. quux"),
        ("at caf\u{e9}\nnord", "caf\u{e9}\nnord"),
    ] {
        assert_eq!(names(&detector, text), [wanted], "{text:?}");
    }
    assert!(names(&detector, "a lantern that is blue, the qx 77, 188, 88a").is_empty());
    // Entries without a letter or digit are none.
    assert!(names(&Detector::builder().deny(["", " ", "-", "..."]).build(), "- ... a").is_empty());
}

#[test]
fn allowed_entries_stay_whatever_they_are_made_of() {
    for (entry, text) in [
        ("Brennan Scale", "Nora Brennan saw it"),
        ("brennan scale", "The Brennan Scale was 4."),
        ("Zo\u{eb}la", "Given Zo\u{eb}la yesterday."),
        ("Hauta-aho", "Please ask Hauta-aho about it."),
    ] {
        let (with, without) = (Detector::builder().allow([entry]).build(), Detector::new());
        let stays = text.to_lowercase().contains(&entry.to_lowercase());
        let before = names(&without, text);
        let expected = if stays { Vec::new() } else { before.clone() };
        assert_eq!(names(&with, text), expected, "{entry}: {text} {before:?}");
    }
}

/// One finding with the score given.
struct Scored(f32);

impl Recognizer for Scored {
    fn find(&self, text: &str, found: &mut Vec<Span>) {
        found.push(Span {
            start: 0,
            end: text.len(),
            kind: Kind::IdOther,
            score: self.0,
            rule: "own",
        });
    }
}

#[test]
fn scores_of_recognizers_lie_between_0_and_1() {
    for (given, told) in [(f32::INFINITY, 1.0), (-3.0, 0.0), (f32::NAN, 0.0), (0.5, 0.5)] {
        let detector = Detector::builder().recognizer(Arc::new(Scored(given))).build();
        let spans = detector.detect("walks well");
        assert_eq!(spans.iter().map(|s| s.score).collect::<Vec<_>>(), [told]);
    }
}

#[test]
fn strict_mode_takes_what_is_not_known() {
    let detector = Detector::builder().mode(Mode::Strict).build();
    for (text, wanted) in [
        ("BRENNAN, ADA seen today", &["BRENNAN", "ADA"][..]),
        ("Specimen AB12X was sent.", &["AB12X"]),
        ("Sent to QZ7 with K9Z and 7Q8.", &["K9Z", "7Q8"]),
        ("seen 2/30/2024", &["2/30/2024"]),
        ("born 31/02/2024", &["31/02/2024"]),
    ] {
        let found = names(&detector, text).join(" ");
        for value in wanted {
            assert!(found.contains(value), "{text}: {value} stays, {found:?}");
        }
    }
    let stays =
        "L5-S1 fusion, T10 lesion, HbA1c 7.2, 500mg, q6h, 2nd visit, BP 120/80, 3/5 strength.";
    assert!(names(&detector, stays).is_empty(), "{:?}", names(&detector, stays));
}
