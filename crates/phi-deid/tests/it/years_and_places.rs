//! Years that tell an age over 89, and places under `city_only`, in texts and tables.

use medpipe_phi_deid::table::TablePolicy;
use medpipe_phi_deid::table::csv::CsvOptions;
use medpipe_phi_deid::{Date, Operator, Policy, Replacer, TextRedactor};
use medpipe_phi_detect::{Detector, Kind};

fn clock() -> Date {
    Date::new(2026, 1, 1).unwrap()
}

fn clean(policy: Policy, text: &str) -> String {
    let redactor = TextRedactor::with_detector(Detector::new(), policy).with_clock(clock());
    let whole = redactor.redact(text);
    let mut pieces = String::new();
    let mut stream = redactor.stream();
    for piece in text.as_bytes().chunks(7) {
        stream.push(piece, &mut |part| pieces.push_str(part)).unwrap();
    }
    stream.finish(&mut |part| pieces.push_str(part)).unwrap();
    assert_eq!(pieces, whole);
    whole
}

fn year_only() -> Policy {
    toml::from_str("[kinds]\nDATE = \"year_only\"").unwrap()
}

#[test]
fn years_that_tell_an_age_over_89_go_from_texts() {
    for (text, gone, stays) in [
        ("DOB: 03/04/1920. Seen 03/04/2024.", "1920", "2024"),
        ("Born March 4, 1921; admitted March 5, 2023.", "1921", "2023"),
        ("Born in 1919. Retired.", "1919", "Retired"),
        ("DOB: 03/04/1936. Well.", "1936", "Well"),
    ] {
        let out = clean(year_only(), text);
        assert!(!out.contains(gone) && out.contains(stays), "{out}");
        assert!(!clean(Policy::safe_harbor(), text).contains(gone));
        assert!(clean(Policy::limited_dataset(), text).contains(gone));
    }
    assert_eq!(clean(year_only(), "DOB: 03/04/1961."), "DOB: 1961.");
}

#[test]
fn years_of_two_digits_are_not_in_the_future() {
    let r = Replacer::without_key(&year_only()).with_clock(clock());
    let year = |text: &str| {
        r.apply(Operator::YearOnly, Kind::Date, text, &mut r.nobody()).unwrap().into_owned()
    };
    for (text, wanted) in [
        ("5/6/31", "[DATE]"),
        ("5/6/36", "[DATE]"),
        ("5/6/37", "1937"),
        ("5/6/49", "1949"),
        ("5-Jun-61", "1961"),
        ("5/6/26", "2026"),
        ("5/6/2031", "2031"),
    ] {
        assert_eq!(year(text), wanted, "{text}");
    }
    let out = clean(year_only(), "DOB 5/6/31, seen 5/6/2025.");
    assert!(!out.contains("31") && out.contains("2025"), "{out}");
    // Which century it is only the age tells.
    assert!(clean(year_only(), "DOB 5/6/22, seen 5/6/2025.").contains("2022"));
    let out = clean(year_only(), "DOB 5/6/22, she is 103 years old.");
    assert!(!out.contains("22") && !out.contains("103"), "{out}");
}

#[test]
fn tables_and_their_notes_follow_their_clock() {
    let policy: TablePolicy = toml::from_str(
        "[policy.kinds]\nDATE = \"year_only\"\n[columns]\nborn = { kind = \"DATE\" }\nnote = \"free_text\"\n",
    )
    .unwrap();
    let run = |year: i32| {
        let deid = policy.build(None, None, Date::new(year, 1, 1).unwrap()).unwrap();
        let file = &b"born,note\n5/6/31,born in 1931 at home\n"[..];
        let mut out = Vec::new();
        deid.csv(file, &mut out, &CsvOptions::default(), |_| ()).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(!run(2026).contains("31"), "{}", run(2026));
    assert!(run(2015).contains("\n1931,born in 1931"), "{}", run(2015));
}

#[test]
fn cities_and_states_stay_and_streets_and_counties_go() {
    let limited = |text: &str| clean(Policy::limited_dataset(), text);
    assert_eq!(
        limited("Lives at 482 Maple Street, Boston, MA 02115."),
        "Lives at [LOCATION], Boston, MA 02115."
    );
    assert_eq!(limited("PO Box 12, Salem, Oregon 97301"), "[LOCATION], Salem, Oregon 97301");
    for (text, gone) in [
        ("Lives in Cook County.", "Cook"),
        ("Resident of Maricopa County.", "Maricopa"),
        ("Moved to Orleans Parish last year.", "Orleans"),
        ("Lives in King County, WA.", "King"),
        ("Lives in Boston, Suffolk County, MA.", "Suffolk"),
        ("From the County of Kings.", "Kings"),
        ("Seen at Mercy Hospital.", "Mercy"),
    ] {
        let out = limited(text);
        assert!(!out.contains(gone) && out.contains("[LOCATION]"), "{out}");
        assert!(!clean(Policy::safe_harbor(), text).contains(gone));
    }
    for text in
        ["She moved from Boston to Springfield, Illinois last year.", "Born in Boulder, CO."]
    {
        assert_eq!(limited(text), text);
    }
    assert!(limited("Lives in Boston, Suffolk County, MA.").contains("Boston"));
}

#[test]
fn a_value_of_a_place_keeps_its_city_when_the_state_tells_which_it_is() {
    let r = Replacer::without_key(&Policy::limited_dataset());
    let kept = |text: &str| {
        r.apply(Operator::CityOnly, Kind::Location, text, &mut r.nobody()).unwrap().into_owned()
    };
    assert_eq!(kept("482 Maple Street, Boston, MA"), "[LOCATION], Boston, MA");
    assert_eq!(kept("Cook County"), "[LOCATION]");
    assert_eq!(kept("Massachusetts"), "Massachusetts");
}

#[test]
fn years_of_birth_in_fhir_texts_go_whoever_they_are_of() {
    use medpipe_fhir_model::Document;
    use medpipe_phi_deid::{deidentify_with, fhir::FhirPolicy};
    let json = br#"{"resourceType":"FamilyMemberHistory","status":"completed","patient":{"reference":"Patient/1"},
        "relationship":{"text":"mother"},"note":[{"text":"Worked on a farm, born 1900, moved in 1961."}]}"#;
    let document = Document::parse(json.to_vec()).unwrap();
    let policy = FhirPolicy::safe_harbor();
    let done = deidentify_with(&document, &policy, &crate::rewrite::key(), clock()).unwrap();
    let text = done.get().source();
    assert!(!text.contains("1900") && text.contains("farm") && text.contains("1961"), "{text}");
}

#[test]
fn kept_columns_are_checked_by_what_their_names_say() {
    let residue = |policy: &str, file: &str| {
        let policy: TablePolicy = toml::from_str(policy).unwrap();
        let deid = policy.build(None, None, clock()).unwrap();
        let options = CsvOptions::default();
        deid.csv(file.as_bytes(), Vec::new(), &options, |_| ()).unwrap().residue()
    };
    let keep = "[columns]\n\"*\" = \"keep\"\n";
    assert_eq!(residue(keep, "zip3,yob,age,lat\n036,1930,94,42.3601\n021,1950,89,12\n"), 4);
    let limited = format!("[policy]\nbase = \"limited_dataset\"\n{keep}");
    assert_eq!(residue(&limited, "zip3,yob,age\n036,1930,94\n"), 0);
}

#[test]
fn a_record_number_joins_texts_tables_and_fhir_under_hash() {
    use medpipe_phi_deid::fhir::FhirPolicy;
    let policy: Policy = toml::from_str("[kinds]\nID_MRN = \"hash\"").unwrap();
    let key = crate::rewrite::key();
    let replacer = Replacer::new(&policy, &key);
    let of = |number: &str| {
        let made = replacer.replace(Kind::IdMrn, number, &mut replacer.nobody());
        made.unwrap().into_owned()
    };
    let json = br#"{"resourceType":"Patient","identifier":[{"type":{"coding":[
        {"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"value":"a447-1120"}]}"#;
    let done =
        crate::rewrite::run(&crate::rewrite::with(FhirPolicy::new(policy.clone())), json.to_vec());
    let patient = done.outcomes[0].resource.as_ref().unwrap().get().node().raw();
    assert_eq!(of("a447-1120"), of("A4471120"));
    assert!(patient.contains(&of("A4471120")), "{patient}");
}
