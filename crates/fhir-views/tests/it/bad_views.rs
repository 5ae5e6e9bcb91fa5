//! Views that do not compile: the place and the kind.

use medpipe_fhir_views::ViewErrorKind::{
    Duplicate, Invalid, Mismatch, Missing, Path, TooLarge, Unknown, UnknownConstant, Unreadable,
};
use medpipe_fhir_views::{View, ViewErrorKind};

fn error(view: &str) -> (ViewErrorKind, String) {
    match View::parse(view.as_bytes()) {
        Ok(_) => panic!("this should not compile: {view}"),
        Err(error) => {
            assert!(error.message.len() > 10, "{error}");
            (error.kind, error.place.strip_prefix("ViewDefinition").expect("a place").to_owned())
        }
    }
}

/// A view of Patient with these selections.
fn select(selections: &str) -> (ViewErrorKind, String) {
    error(&format!(r#"{{"resource":"Patient","select":[{selections}]}}"#))
}

#[test]
fn place_and_kind() {
    let of = |kind, place: &str| (kind, place.to_owned());
    assert_eq!(error("{"), of(Unreadable, ""));
    assert_eq!(error("[]"), of(Invalid, ""));
    assert_eq!(error("{}"), of(Missing, ""));
    assert_eq!(error(r#"{"resourceType":"Patient"}"#), of(Invalid, ""));
    assert_eq!(error(r#"{"resource":"Nothing","select":[]}"#), of(Invalid, ".resource"));
    assert_eq!(error(r#"{"resource":"HumanName","select":[]}"#), of(Invalid, ".resource"));
    assert_eq!(error(r#"{"resource":"Patient"}"#), of(Missing, ".select"));
    assert_eq!(error(r#"{"resource":"Patient","select":{}}"#), of(Invalid, ".select"));
    assert_eq!(select("3"), of(Invalid, ".select[0]"));
    assert_eq!(select(r#"{"colum":[]}"#), of(Unknown, ".select[0].colum"));
    assert_eq!(select(r#"{"forEach":1}"#), of(Invalid, ".select[0].forEach"));
    assert_eq!(select(r#"{"forEach":"name","repeat":["name"]}"#), of(Invalid, ".select[0]"));
    assert_eq!(select(r#"{"repeat":["@@"]}"#), of(Path, ".select[0].repeat[0]"));
    assert_eq!(
        select(
            r#"{"column":[{"name":"a","path":"id"}]},{"select":[{"column":[{"name":"a","path":"id"}]}]}"#
        ),
        of(Duplicate, ".select[1].select[0].column[0].name")
    );
    assert_eq!(
        select(r#"{"column":[{"name":"a","path":"nothing(id)"}]}"#),
        of(Path, ".select[0].column[0].path")
    );
    assert_eq!(select(r#"{"column":[{"path":"id"}]}"#), of(Missing, ".select[0].column[0]"));
    assert_eq!(
        select(r#"{"column":[{"name":"a b","path":"id"}]}"#),
        of(Invalid, ".select[0].column[0].name")
    );
    assert_eq!(
        select(r#"{"column":[{"name":"a","path":"id","type":"nothing"}]}"#),
        of(Invalid, ".select[0].column[0].type")
    );
    assert_eq!(
        select(r#"{"column":[{"name":"a","path":"%other"}]}"#),
        of(UnknownConstant, ".select[0].column[0].path")
    );
}

#[test]
fn unions() {
    let of = |kind, place: &str| (kind, place.to_owned());
    let union = |second: &str| {
        select(&format!(
            r#"{{"unionAll":[{{"column":[{{"name":"a","path":"id"}},{{"name":"b","path":"id"}}]}},{second}]}}"#
        ))
    };
    assert_eq!(
        union(r#"{"column":[{"name":"a","path":"id"}]}"#),
        of(Mismatch, ".select[0].unionAll[1]")
    );
    assert_eq!(
        union(
            r#"{"column":[{"name":"a","path":"id"},{"name":"b","path":"id"},{"name":"c","path":"id"}]}"#
        ),
        of(Mismatch, ".select[0].unionAll[1].column[2]")
    );
    assert_eq!(
        union(r#"{"column":[{"name":"a","path":"id"},{"name":"b","path":"active"}]}"#),
        of(Mismatch, ".select[0].unionAll[1].column[1]")
    );
    assert_eq!(
        union(
            r#"{"unionAll":[{"column":[{"name":"a","path":"id"},{"name":"b","path":"id"}]},{"column":[{"name":"a","path":"id"}]}]}"#
        ),
        of(Mismatch, ".select[0].unionAll[1].unionAll[1]")
    );
}

#[test]
fn constants_and_conditions() {
    let view = |more: &str| {
        error(&format!(
            r#"{{"resource":"Patient",{more},"select":[{{"column":[{{"name":"a","path":"id"}}]}}]}}"#
        ))
    };
    let of = |kind, place: &str| (kind, place.to_owned());
    assert_eq!(view(r#""constant":[{"name":"a"}]"#), of(Missing, ".constant[0]"));
    assert_eq!(
        view(r#""constant":[{"name":"a","valueDate":"tomorrow"}]"#),
        of(Invalid, ".constant[0].valueDate")
    );
    assert_eq!(
        view(r#""constant":[{"name":"a","valueInteger":"1"}]"#),
        of(Invalid, ".constant[0].valueInteger")
    );
    assert_eq!(
        view(r#""constant":[{"name":"a","valueQuantity":{}}]"#),
        of(Invalid, ".constant[0].valueQuantity")
    );
    assert_eq!(
        view(r#""constant":[{"name":"a","valueCode":"x"},{"name":"a","valueCode":"y"}]"#),
        of(Duplicate, ".constant[1].name")
    );
    assert_eq!(view(r#""where":[{"path":"name.family"}]"#), of(Invalid, ".where[0].path"));
    assert_eq!(view(r#""where":[{}]"#), of(Missing, ".where[0]"));
}

#[test]
fn large_views_are_refused_or_read() {
    let long = format!("{}id", "id.".repeat(4000));
    let view = format!(r#"{{"column":[{{"name":"a","path":"{long}"}}]}}"#);
    assert_eq!(select(&view).0, Path);
    let deep = format!("{}id{}", "(".repeat(1000), ")".repeat(1000));
    assert_eq!(select(&format!(r#"{{"column":[{{"name":"a","path":"{deep}"}}]}}"#)).0, Path);
    let nested = format!(
        r#"{}{{"column":[{{"name":"a","path":"id"}}]}}{}"#,
        r#"{"select":["#.repeat(60),
        "]}".repeat(60)
    );
    assert_eq!(select(&nested).0, TooLarge);
    let many = vec![r#"{"forEach":"name"}"#; 300].join(",");
    assert_eq!(select(&many).0, TooLarge);
    // As many selections as allowed, one after the other, for one row.
    let one = r#"{"forEach":"name","column":[{"name":"aN","path":"family"}]}"#;
    let all: Vec<String> = (0..256).map(|n| one.replace('N', &n.to_string())).collect();
    let view = format!(r#"{{"resource":"Patient","select":[{}]}}"#, all.join(","));
    let view = View::parse(view.as_bytes()).expect("a view");
    let patient = br#"{"resourceType":"Patient","name":[{"family":"x"}]}"#;
    let patient = medpipe_fhir_model::Document::parse(patient.to_vec()).expect("JSON");
    assert_eq!(view.read(patient.root(), &mut view.rows()), Ok(1));
}
