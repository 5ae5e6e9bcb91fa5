//! The tagger is used both ways, and can be left out.

use medpipe_phi_detect::Detector;

fn names(detector: &Detector, text: &str) -> Vec<String> {
    detector.detect(text).iter().map(|s| s.text(text).unwrap().to_owned()).collect()
}

/// Text, and what the whole detector finds in it.
const ADDED: &[(&str, &str)] = &[
    ("Gerth began insulin last spring.", "Gerth"),
    ("the patient's partner okechi called", "okechi"),
];

#[test]
fn names_of_no_list_are_found_that_rules_miss() {
    let rules = Detector::builder().rules_only().build();
    for (text, name) in ADDED {
        assert_eq!(names(crate::detector(), text), [*name], "{text}");
        assert_ne!(names(&rules, text), [*name], "{text}: the rules find it, it shows nothing");
    }
}

/// Coined brands, antibodies, classes of fractures: unknown capitalised words that are no names.
const DROPPED: &[&str] = &[
    "Takes Ozempara 5 mg daily with Quillivant at night.",
    "Start Zelnorm and Brintellix, continue Fetzima.",
    "Uses a Bruder mask at night.",
    "Anti-Smith and RNP antibodies were negative.",
];

#[test]
fn weak_findings_are_dropped_where_the_words_around_them_say_so() {
    let rules = Detector::builder().rules_only().build();
    for text in DROPPED {
        assert_eq!(names(crate::detector(), text), [""; 0], "{text}");
        assert!(!names(&rules, text).is_empty(), "{text}: the rules drop it, it shows nothing");
    }
    assert_eq!(names(crate::detector(), "Seen by Ozempara in clinic."), ["Ozempara"]);
}

#[test]
fn what_the_caller_allows_or_denies_is_not_the_taggers_to_decide() {
    let detector = Detector::builder().allow(["Gerth"]).deny(["Bruder"]).build();
    assert!(names(&detector, "Gerth began insulin last spring.").is_empty());
    assert_eq!(names(&detector, "Uses a Bruder mask at night."), ["Bruder"]);
}

#[test]
fn names_held_out_for_measuring_stand_in_no_table() {
    let (given, family) = medpipe_synth_phi::Hard::held_out();
    let words = given.iter().chain(family).flat_map(|n| n.split(' ')).filter(|w| w.len() > 3);
    let listed: Vec<_> =
        words.filter(|w| medpipe_phi_detect::training::is_listed(crate::detector(), w)).collect();
    assert!(listed.is_empty(), "{listed:?}");
}
