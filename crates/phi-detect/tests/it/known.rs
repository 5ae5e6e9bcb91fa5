use medpipe_phi_detect::{PatientFacts, Scratch};

use crate::detector;

fn facts() -> PatientFacts {
    let mut f = PatientFacts::new();
    f.add_name("Xanthippe Q. Vorbeck-Illing");
    f.add_name("Abbott774");
    f.add_date(1961, 3, 5);
    f.add_id("MRN-0044-7112");
    f.add_id("999-12-3456");
    f.add_address("4412 Old Quarry Road, Unit 7, Zzyzx Springs, NV 89001");
    f.add_contact("(775) 555-0142");
    f.add_contact("xvorbeck@mail.example");
    f
}

/// Each text holds nothing but one known value in one of its forms, and words around it.
const FORMS: &[(&str, &str)] = &[
    ("and xanthippe vorbeck-illing came", "xanthippe vorbeck-illing"),
    ("VORBECK ILLING, XANTHIPPE", "VORBECK ILLING, XANTHIPPE"),
    ("x. vorbeck was here", "vorbeck"),
    ("the illing household", "illing"),
    ("user xanthippevorbeck logged in", "xanthippevorbeck"),
    ("told abbott to wait", "abbott"),
    ("told Abbott774 to wait", "Abbott774"),
    ("it was 3/5 then", "3/5"),
    ("it was 05.03.61 then", "05.03.61"),
    ("it was 1961-03-05 then", "1961-03-05"),
    ("code 19610305 then", "19610305"),
    ("the fifth: March 5, 1961", "March 5, 1961"),
    ("file 00447112 is", "00447112"),
    ("file 447112 is", "447112"),
    ("file 0044.7112 is", "0044.7112"),
    ("file X00447112 is", "X00447112"),
    ("digits 999123456 end", "999123456"),
    ("digits 999 12 3456 end", "999 12 3456"),
    ("near 4412 old quarry rd today", "4412 old quarry rd"),
    ("on old quarry road today", "old quarry road"),
    ("in zzyzx springs today", "zzyzx springs"),
    ("postcode 89001 today", "89001"),
    ("number 775 555 0142 works", "775 555 0142"),
    ("number 7755550142 works", "7755550142"),
    ("number 5550142 works", "5550142"),
    ("write xvorbeck @ mail.example now", "xvorbeck @ mail.example"),
    ("user xvorbeck now", "xvorbeck"),
];

#[test]
fn known_values_are_found_in_every_usual_form() {
    let known = facts().compile();
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let mut missed = Vec::new();
    for (text, value) in FORMS {
        detector().detect_known(text, &known, &mut scratch, &mut spans);
        let at = text.find(value).unwrap();
        let all = value
            .char_indices()
            .filter(|(_, c)| c.is_alphanumeric())
            .all(|(i, _)| spans.iter().any(|s| s.start <= at + i && at + i < s.end));
        if !all {
            missed.push((text, spans.clone()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[cfg(feature = "dictionaries")]
#[test]
fn common_words_that_are_names_stay_in_lower_case() {
    let mut f = PatientFacts::new();
    f.add_name("Will Young");
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let text = "He will see a young man. Will Young agreed.";
    detector().detect_known(text, &f.compile(), &mut scratch, &mut spans);
    let found: Vec<_> = spans.iter().filter_map(|s| s.text(text)).collect();
    assert_eq!(found, ["Will Young"]);
}

#[test]
fn debug_prints_no_value() {
    let f = facts();
    for shown in [format!("{f:?}"), format!("{:?}", f.compile())] {
        assert!(
            !shown.contains("Vorbeck") && !shown.contains("0142") && !shown.contains("1961"),
            "{shown}"
        );
    }
}
