//! FHIR XML: there and back, and what is refused.

use crate::shared::examples;
use medpipe_fhir_model::xml::{WriteErrorKind, XmlErrorKind, read, write};
use medpipe_fhir_model::{Document, Limits};

fn json(text: &str) -> Document {
    Document::parse(text.as_bytes().to_vec()).expect("JSON")
}

fn written(text: &str) -> String {
    let mut out = Vec::new();
    write(json(text).root(), &mut out).expect("XML");
    String::from_utf8(out).unwrap().split_once('\n').unwrap().1.to_owned()
}

fn read_back(xml: &str) -> String {
    let document = read(xml.as_bytes(), &Limits::default()).expect("a resource");
    document.source().to_owned()
}

const PATIENT: &str = r#"<Patient xmlns="http://hl7.org/fhir">"#;

#[test]
fn every_official_example_goes_to_xml_and_back() {
    let Some(examples) = examples() else { return };
    let (mut good, mut bad) = (0, Vec::new());
    for (name, bytes) in &examples {
        let document = Document::parse(bytes.clone()).expect("JSON");
        let mut xml = Vec::new();
        match write(document.root(), &mut xml) {
            Err(error) => bad.push(format!("{name}: {error}")),
            Ok(()) => match read(&xml, &Limits::default()) {
                Err(error) => bad.push(format!("{name}: {error}")),
                Ok(again) if !again.root().same_value(document.root()) => {
                    bad.push(format!("{name}: differs"));
                }
                Ok(_) => good += 1,
            },
        }
    }
    assert!(bad.is_empty(), "{good} good, {}: {:#?}", bad.len(), &bad[..bad.len().min(40)]);
    assert_eq!(good, 5306);
}

#[test]
fn order_attributes_siblings_and_narrative() {
    let text = r#"{"resourceType":"Patient","birthDate":"1970","_birthDate":{"id":"b","extension":[{"url":"u","valueDecimal":1.50}]},"name":[{"given":["A",null,"<\"&\n"],"_given":[null,{"id":"g"},null],"id":"n"}],"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &lt; b</p></div>"},"id":"p","contained":[{"resourceType":"Group","id":"g"}]}"#;
    let xml = written(text);
    let expected = concat!(
        r#"<Patient xmlns="http://hl7.org/fhir"><id value="p"/><text><status value="generated"/>"#,
        r#"<div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b</p></div></text>"#,
        r#"<contained><Group><id value="g"/></Group></contained>"#,
        r#"<name id="n"><given value="A"/><given id="g"/><given value="&lt;&quot;&amp;&#10;"/></name>"#,
        r#"<birthDate id="b" value="1970"><extension url="u"><valueDecimal value="1.50"/></extension></birthDate></Patient>"#,
    );
    assert_eq!(xml, expected);
    let again = json(&read_back(&xml));
    assert!(again.root().same_value(json(text).root()));
}

#[test]
fn unknown_elements_are_carried_over() {
    let text = r#"{"resourceType":"Patient","favourite":{"id":"x","colour":"red"},"seen":"yes"}"#;
    assert_eq!(read_back(&written(text)), text);
    for text in [
        r#"{"resourceType":"Spaceship","id":"1","crew":["a","b"]}"#,
        r#"{"resourceType":"Patient","n":{"id":"x"}}"#,
        r#"{"resourceType":"Patient","n":"v","_n":{"id":"x"}}"#,
        r#"{"resourceType":"Patient","n":["v",null],"_n":[null,{"id":"x"}]}"#,
        r#"{"resourceType":"Patient","_n":{"id":"x"},"m":"w"}"#,
        r#"{"resourceType":"Patient","birthTime":"v","_birthTime":{"extension":[{"url":"u","valueCode":"c"}]}}"#,
    ] {
        assert_eq!(read_back(&written(text)), text);
    }
}

#[test]
fn prefixes_comments_and_white_space_are_read_past() {
    let xml = "\u{feff}<?xml version='1.0' encoding='utf-8'?>\n<!-- c -->\n<f:Patient xmlns:f='http://hl7.org/fhir' \
        xmlns='http://www.w3.org/1999/xhtml'>\n  <f:text><div>x</div></f:text>\n<f:gender value='male'/><!-- d -->\n</f:Patient>\n";
    let expected = r#"{"resourceType":"Patient","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"},"gender":"male"}"#;
    assert_eq!(read_back(xml), expected);
}

#[test]
fn what_is_no_number_stays_text() {
    let xml = format!("{PATIENT}<multipleBirthInteger value='+1'/><active value='1'/></Patient>");
    let expected = r#"{"resourceType":"Patient","multipleBirthInteger":"+1","active":"1"}"#;
    assert_eq!(read_back(&xml), expected);
}

#[test]
fn refuses_with_a_place() {
    let bomb = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>\n<Patient xmlns='http://hl7.org/fhir'>&lol2;</Patient>";
    let deep = format!("{PATIENT}{}", "<contact>".repeat(200));
    let cases: [(&str, XmlErrorKind, usize); 19] = [
        ("", XmlErrorKind::Empty, 1),
        (bomb, XmlErrorKind::Doctype, 1),
        (
            "<Patient xmlns='http://hl7.org/fhir'>\n<gender value='&copy;'/></Patient>",
            XmlErrorKind::Entity,
            2,
        ),
        ("<Patient xmlns='http://hl7.org/fhir'>&copy;</Patient>", XmlErrorKind::Text, 1),
        (
            "<Patient xmlns='http://hl7.org/fhir'><text>\n<div xmlns='http://www.w3.org/1999/xhtml'>&nbsp;</div></text></Patient>",
            XmlErrorKind::Entity,
            2,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'>\n\n<gender value='x'>",
            XmlErrorKind::UnexpectedEnd,
            3,
        ),
        ("<Patient xmlns='http://hl7.org/fhir'></Group>", XmlErrorKind::Malformed, 1),
        ("<Patient xmlns='http://hl7.org/fhir'>x</Patient>", XmlErrorKind::Text, 1),
        ("<Patient xmlns='http://hl7.org/fhir'><![CDATA[x]]></Patient>", XmlErrorKind::Text, 1),
        ("<Patient/>", XmlErrorKind::Namespace, 1),
        ("<Patient xmlns='urn:hl7-org:v3'/>", XmlErrorKind::Namespace, 1),
        (
            "<Patient xmlns='http://hl7.org/fhir'><gender value='a' value='b'/></Patient>",
            XmlErrorKind::Malformed,
            1,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'><gender code='a'/></Patient>",
            XmlErrorKind::Attribute,
            1,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'/><Patient xmlns='http://hl7.org/fhir'/>",
            XmlErrorKind::Trailing,
            1,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'><contained><Group/><Group/></contained></Patient>",
            XmlErrorKind::Resources,
            1,
        ),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?><Patient xmlns='http://hl7.org/fhir'/>",
            XmlErrorKind::Encoding,
            1,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'><h:div xmlns:h='http://www.w3.org/1999/xhtml'/></Patient>",
            XmlErrorKind::Prefix,
            1,
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir'><gender value='&#0;'/></Patient>",
            XmlErrorKind::Entity,
            1,
        ),
        (&deep, XmlErrorKind::TooDeep, 1),
    ];
    for (text, kind, line) in cases {
        let error = read(text.as_bytes(), &Limits::default()).map(|_| ()).unwrap_err();
        assert_eq!((error.kind, error.line), (kind, line), "{text}");
    }
    let error = read(b"<Patient a='\xff'/>", &Limits::default()).map(|_| ()).unwrap_err();
    assert_eq!(error.kind, XmlErrorKind::Encoding);
    let small = Limits { max_bytes: 20, ..Limits::default() };
    let error = read(PATIENT.as_bytes(), &small).map(|_| ()).unwrap_err();
    assert_eq!(error.kind, XmlErrorKind::TooLarge);
}

#[test]
fn what_xml_cannot_say() {
    let cases = [
        (r#"{"id":"x"}"#, WriteErrorKind::NotAResource, ""),
        (r#"{"resourceType":"Patient","id":"a","id":"b"}"#, WriteErrorKind::Defect, "Patient.id"),
        (
            r#"{"resourceType":"Patient","name":[{},{"given":["a"],"given":["b"]}]}"#,
            WriteErrorKind::Defect,
            "Patient.name[1].given",
        ),
        (
            r#"{"resourceType":"Patient","foo":[1,{"a":2}]}"#,
            WriteErrorKind::Mixed,
            "Patient.<unknown>",
        ),
        (r#"{"resourceType":"Patient","gender":{}}"#, WriteErrorKind::Shape, "Patient.gender"),
        (
            r#"{"resourceType":"Patient","name":[{"family":"\u0001"}]}"#,
            WriteErrorKind::Character,
            "Patient.name[0].family",
        ),
        (
            r#"{"resourceType":"Patient","name":[{"family":"\ud800"}]}"#,
            WriteErrorKind::Character,
            "Patient.name[0].family",
        ),
        (r#"{"resourceType":"Patient","a b":"x"}"#, WriteErrorKind::Key, "Patient.<unknown>"),
        (
            r#"{"resourceType":"Patient","text":{"div":"<div>&nbsp;</div>"}}"#,
            WriteErrorKind::Xhtml,
            "Patient.text.div",
        ),
        (
            r#"{"resourceType":"Patient","text":{"div":"<div></div><p/>"}}"#,
            WriteErrorKind::Xhtml,
            "Patient.text.div",
        ),
        (
            r#"{"resourceType":"Patient","name":[{"id":"a","_id":{"id":"b"}}]}"#,
            WriteErrorKind::Shadow,
            "Patient.name[0].id",
        ),
        (r#"{"resourceType":"Patient","x":[[1]]}"#, WriteErrorKind::Nested, "Patient.<unknown>[0]"),
    ];
    for (text, kind, path) in cases {
        let mut out = b"before".to_vec();
        let error = write(json(text).root(), &mut out).unwrap_err();
        assert_eq!((error.kind, error.path.as_str()), (kind, path), "{text}");
        assert_eq!(out, b"before");
    }
}

#[test]
fn the_xml_of_the_official_suites_is_read_and_written_back() {
    let Some(files) = crate::shared::suite_files("fhir-test-cases/validator/", ".xml") else {
        return;
    };
    let (mut read_well, mut refused) = (0, 0);
    for (name, bytes) in &files {
        let Ok(document) = read(bytes, &Limits::default()) else {
            refused += 1;
            continue;
        };
        read_well += 1;
        let mut xml = Vec::new();
        if let Err(error) = write(document.root(), &mut xml) {
            panic!("{name}: {error}");
        }
        let again = read(&xml, &Limits::default()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(again.root().same_value(document.root()), "{name}");
    }
    eprintln!("{read_well} read, {refused} refused");
    assert!(read_well > 100, "{read_well} read, {refused} refused");
}
