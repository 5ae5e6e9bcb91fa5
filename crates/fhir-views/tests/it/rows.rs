//! What views read.

use medpipe_fhir_model::Document;
use medpipe_fhir_views::{RowErrorKind, View, ViewOptions, write};

fn csv(view: &str, resources: &[&str]) -> String {
    let view = View::parse(view.as_bytes()).expect("a view");
    let mut rows = view.rows();
    for json in resources {
        let document = Document::parse(json.as_bytes().to_vec()).expect("JSON");
        view.read(document.root(), &mut rows).expect("readable");
    }
    let mut out = Vec::new();
    write::csv_header(&rows, &mut out);
    write::csv_rows(&rows, &mut out);
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn a_row_of_nothing_is_no_empty_line() {
    let view = r#"{"resource":"Patient","select":[{"column":[{"name":"b","path":"birthDate"}]}]}"#;
    let born = r#"{"resourceType":"Patient","birthDate":"1970"}"#;
    let rows = csv(view, &[r#"{"resourceType":"Patient"}"#, born]);
    assert_eq!(rows, "b\n\"\"\n1970\n");
}

/// One column of a Patient.
fn column(path: &str, more: &str, patient: &str) -> String {
    let view = format!(
        r#"{{"resource":"Patient","constant":[{{"name":"u","valueCode":"usual"}}],"select":[{{"column":[{{"name":"c","path":"{path}"{more}}}]}}]}}"#
    );
    let text = csv(&view, &[&format!(r#"{{"resourceType":"Patient",{patient}}}"#)]);
    text.strip_prefix("c\n").expect("a header").trim_end_matches('\n').to_owned()
}

/// Simple paths and FHIRPath give the same; `trace` and `iif` keep a path from being simple.
#[test]
fn both_ways_agree() {
    let patients = [
        r#""name":[{"use":"usual","family":"A","given":["x","y"]},{"use":"official","family":"B \"q\" \u00e9","given":["z"]}]"#,
        r#""name":[{"given":[null,"x"],"_given":[{"id":"g"},null]},{"given":["y"]}]"#,
        r#""name":[{"_given":[{"id":"g"}]},{"use":"usual","given":["y"]}]"#,
        r#""name":{"use":"usual","given":"single"},"deceasedBoolean":true"#,
        r#""birthDate":"1970","_birthDate":{"id":"b"},"deceasedDateTime":"2020-01-01""#,
        r#""name":[null,{"use":"official"}],"extension":[{"url":"http://a","valueString":"s"},{"url":"http://b","valueCode":"t"}]"#,
        r#""managingOrganization":{"reference":"Organization/o1"},"id":"p1","multipleBirthInteger":2"#,
        r#""managingOrganization":{"reference":"urn:uuid:1"},"name":[{"period":{"start":"2020"}}]"#,
    ];
    let paths = [
        "name.given",
        "name.given.first()",
        "name.first().given.first()",
        "name[1].given[0]",
        "name.given[1]",
        "name.where(use = 'usual').given",
        "name.where(use = %u).family",
        "name.family",
        "$this.name.period.start",
        "birthDate",
        "deceased.ofType(boolean)",
        "deceased.ofType(dateTime)",
        "multipleBirth.ofType(integer)",
        "extension('http://a').value.ofType(string)",
        "extension('http://b').value.ofType(string)",
        "managingOrganization.getReferenceKey()",
        "managingOrganization.getReferenceKey(Patient)",
        "getResourceKey()",
        "name",
    ];
    let list = r#","collection":true,"type":"string""#;
    for path in paths {
        for patient in patients {
            let simple = column(path, list, patient);
            let slow = column(&format!("({path}) | {{}}"), list, patient);
            let slow = if path.contains("given") {
                column(&format!("iif(true, {path})"), list, patient)
            } else {
                slow
            };
            assert_eq!(simple, slow, "{path} {patient}");
        }
    }
}

#[test]
fn views_and_rows_go_between_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<View>();
    check::<medpipe_fhir_views::Rows>();
}

#[test]
fn csv_is_quoted() {
    let text = csv(
        r#"{"resource":"Patient","select":[{"column":[{"name":"a","path":"name.family"},{"name":"b","path":"name.given","collection":true},{"name":"c","path":"active"},{"name":"d","path":"multipleBirth.ofType(integer)"},{"name":"e","path":"name.text"}]}]}"#,
        &[
            r#"{"resourceType":"Patient","active":true,"multipleBirthInteger":2,"name":[{"family":"a,\"b\"\nc","given":["x","y \"z\""],"text":""}]}"#,
        ],
    );
    assert_eq!(
        text,
        "a,b,c,d,e\n\"a,\"\"b\"\"\nc\",\"[\"\"x\"\",\"\"y \\\"\"z\\\"\"\"\"]\",true,2,\"\"\n"
    );
}

#[test]
fn other_resources_are_passed_over() {
    let view = r#"{"resource":"Patient","select":[{"column":[{"name":"a","path":"id"}]}]}"#;
    assert_eq!(csv(view, &[r#"{"resourceType":"Group","id":"g"}"#, "[]", "3"]), "a\n");
}

#[test]
fn row_index_in_expressions() {
    let view = r#"{"resource":"Patient","select":[{"forEach":"name","column":[{"name":"a","path":"%rowIndex + 1"},{"name":"b","path":"iif(%rowIndex = 1, family, 'first')"}]}]}"#;
    let patient = r#"{"resourceType":"Patient","name":[{"family":"x"},{"family":"y"}]}"#;
    assert_eq!(csv(view, &[patient]), "a,b\n1,first\n2,y\n");
}

fn refuse(view: &str, patient: &str, options: &ViewOptions) -> (RowErrorKind, String) {
    let view = Document::parse(view.as_bytes().to_vec()).expect("JSON");
    let view = View::compile(view.root(), options).expect("a view");
    let good = Document::parse(br#"{"resourceType":"Patient"}"#.to_vec()).expect("JSON");
    let document = Document::parse(patient.as_bytes().to_vec()).expect("JSON");
    let mut rows = view.rows();
    let before = view.read(good.root(), &mut rows).expect("readable");
    let error = view.read(document.root(), &mut rows).expect_err("an error");
    assert_eq!(rows.len(), before);
    assert!(rows.buffers().iter().all(|b| b.row(before).is_empty() && b.present().len() <= before));
    assert!(!error.to_string().contains("Secret"), "{error}");
    (error.kind, error.place)
}

#[test]
fn resources_that_do_not_fit() {
    let usual = ViewOptions::default();
    let patient = r#"{"resourceType":"Patient","active":"Secret","name":[{"family":"Secret"},{"family":"Secret"}]}"#;
    let of = |columns: &str| format!(r#"{{"resource":"Patient","select":[{columns}]}}"#);
    let two = of(r#"{"column":[{"name":"x","path":"id"},{"name":"a","path":"name.family"}]}"#);
    let place = "ViewDefinition.select[0].column[1].path".to_owned();
    assert_eq!(refuse(&two, patient, &usual), (RowErrorKind::NotSingle, place));
    let wrong = of(r#"{"column":[{"name":"x","path":"id"},{"name":"a","path":"active"}]}"#);
    let place = "ViewDefinition.select[0].column[1]".to_owned();
    assert_eq!(refuse(&wrong, patient, &usual), (RowErrorKind::WrongType, place));
    let turning = of(r#"{"repeat":["$this"],"column":[{"name":"a","path":"'b'"}]}"#);
    let limited = ViewOptions::default().max_rows(100);
    let refused = |options| {
        let view = Document::parse(turning.as_bytes().to_vec()).expect("JSON");
        let view = View::compile(view.root(), options).expect("a view");
        let document = Document::parse(patient.as_bytes().to_vec()).expect("JSON");
        view.read(document.root(), &mut view.rows()).expect_err("an error").kind
    };
    assert_eq!(refused(&usual), RowErrorKind::TooDeep);
    assert_eq!(refused(&limited), RowErrorKind::TooManyRows);
    let condition = r#"{"resource":"Patient","where":[{"path":"iif(name.exists(), iif(true, name.first().family), true)"}],"select":[{"column":[{"name":"a","path":"id"}]}]}"#;
    assert_eq!(refuse(condition, patient, &usual).0, RowErrorKind::NotBoolean);
}

#[cfg(feature = "parallel")]
#[test]
fn chunks_keep_their_order() {
    let view = View::parse(
        br#"{"resource":"Patient","select":[{"column":[{"name":"a","path":"name.family"}]}]}"#,
    );
    let view = view.expect("a view");
    let chunk = |id: usize| {
        format!("{{\"resourceType\":\"Patient\",\"name\":[{{\"family\":\"{id}\"}}]}}\nbad\n{{\"resourceType\":\"Patient\",\"name\":[{{\"family\":\"x\"}},{{\"family\":\"y\"}}]}}\n").into_bytes()
    };
    let chunks = medpipe_fhir_views::parallel::read_lines(&view, (0..50).map(chunk).collect());
    for (at, chunk) in chunks.iter().enumerate() {
        assert_eq!(chunk.rows.buffers()[0].text(0), Some(at.to_string().as_str()));
        assert_eq!((chunk.rows.len(), chunk.unreadable.len(), chunk.refused.len()), (1, 1, 1));
        assert_eq!(chunk.refused[0].0, 1);
    }
}
