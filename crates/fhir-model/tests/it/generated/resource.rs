//! Resources of any type, made from the definition table and a string of choices: valid by its rules, odd within them.

use medpipe_fhir_model::defs::{self, Element, Primitive, TypeId};

/// Choices that run out: from then on each is 0, and nothing optional comes any more.
pub struct Choices {
    bytes: Vec<u8>,
    at: usize,
}

impl Choices {
    pub fn new(bytes: Vec<u8>) -> Choices {
        Choices { bytes, at: 0 }
    }

    fn next(&mut self) -> usize {
        self.at += 1;
        self.bytes.get(self.at - 1).copied().map_or(0, usize::from)
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.next() % many == 1
    }

    fn of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.next() % texts.len()]
    }
}

const EXTENSION: &str = r#"{"url":"https://example.org/e","valueDecimal":1.50}"#;
const DEEPEST: usize = 7;

/// A resource of a type that the choices pick.
pub fn any_resource(choices: &mut Choices) -> String {
    let all: Vec<TypeId> = defs::types().filter(|t| t.is_resource() && !t.is_abstract()).collect();
    let at = choices.next() + 256 * choices.next();
    resource(choices, all[at % all.len()], 0, false)
}

fn resource(choices: &mut Choices, this: TypeId, depth: usize, contained: bool) -> String {
    let mut members = vec![format!(r#""resourceType":"{}""#, this.name())];
    for element in this.elements() {
        let last = element.path().rsplit('.').next().unwrap_or_default();
        if last == "contained" && (contained || depth > 1) {
            continue;
        }
        if last == "id" && contained {
            members.push(r#""id":"c""#.to_owned());
            continue;
        }
        push(choices, element, depth, &mut members);
    }
    format!("{{{}}}", members.join(","))
}

/// Puts an element in, or not.
fn push(choices: &mut Choices, element: Element, depth: usize, members: &mut Vec<String>) {
    let required = element.min() > 0;
    if !required && (depth > DEEPEST || !choices.one_in(4)) {
        return;
    }
    let variants: Vec<Element> = element.types().collect();
    let element = variants[choices.next() % variants.len()];
    let key = element.name().as_str();
    let count = if element.is_array() {
        let most = usize::from(element.max().unwrap_or(u8::MAX));
        (1 + choices.next() % 3).max(usize::from(element.min())).min(most)
    } else {
        1
    };
    let mut values = Vec::new();
    let mut shadows = Vec::new();
    for _ in 0..count {
        match element.type_id().primitive() {
            None => values.push(complex(choices, element, depth + 1)),
            Some(primitive) => {
                // An id, an extension's url and a narrative have nothing beside them in XML.
                let is_bare = matches!(key, "id" | "url" | "div");
                let shadow = !is_bare && choices.one_in(5);
                shadows.push(if shadow {
                    format!(r#"{{"id":"i","extension":[{EXTENSION}]}}"#)
                } else {
                    "null".to_owned()
                });
                let without = shadow && choices.one_in(3);
                values.push(match without {
                    true => "null".to_owned(),
                    false => value(choices, primitive, element),
                });
            }
        }
    }
    let some = |list: &[String]| list.iter().any(|text| text != "null");
    for (key, list) in [(key.to_owned(), &values), (format!("_{key}"), &shadows)] {
        if some(list) {
            members.push(match element.is_array() {
                true => format!(r#""{key}":[{}]"#, list.join(",")),
                false => format!(r#""{key}":{}"#, list[0]),
            });
        }
    }
}

fn complex(choices: &mut Choices, element: Element, depth: usize) -> String {
    let this = element.type_id();
    if this.is_resource() {
        let kind = match this.is_abstract() {
            true => choices.of(&["Patient", "Basic", "Observation", "Binary"]),
            false => this.name(),
        };
        let contained = element.path().ends_with(".contained");
        return resource(choices, defs::type_by_name(kind).expect("a type"), depth, contained);
    }
    let codes = element.binding().and_then(|binding| binding.codes());
    match this.name() {
        "Extension" if choices.one_in(3) => {
            return format!(r#"{{"url":"https://example.org/n","extension":[{EXTENSION}]}}"#);
        }
        "Extension" => return EXTENSION.to_owned(),
        "Reference" => {
            let targets: Vec<TypeId> = element.targets().filter(|t| !t.is_abstract()).collect();
            let target = targets.get(choices.next() % targets.len().max(1));
            let target = target.map_or("Patient", |t| t.name());
            return format!(r#"{{"reference":"{target}/1","display":"some <one> & \"all\""}}"#);
        }
        "CodeableConcept" | "Coding" => {
            if let Some(codes) = codes {
                let (system, code) =
                    codes.iter().nth(choices.next() % codes.iter().len()).expect("a code");
                let coding = format!(r#"{{"system":"{system}","code":"{code}"}}"#);
                return match this.name() {
                    "Coding" => coding,
                    _ => format!(r#"{{"coding":[{coding}],"text":"t"}}"#),
                };
            }
        }
        _ => {}
    }
    let mut members = Vec::new();
    for child in this.elements() {
        push(choices, child, depth, &mut members);
    }
    if members.iter().all(|member| member.starts_with(r#""id":"#)) {
        members.push(format!(r#""extension":[{EXTENSION}]"#));
    }
    format!("{{{}}}", members.join(","))
}

fn value(choices: &mut Choices, primitive: Primitive, element: Element) -> String {
    if let Some(codes) = element.binding().and_then(|binding| binding.codes()) {
        let code = codes.iter().nth(choices.next() % codes.iter().len()).expect("a code").1;
        return format!("\"{code}\"");
    }
    let (texts, quoted): (&[&str], bool) = match primitive {
        Primitive::Boolean => (&["true", "false"], false),
        Primitive::Integer => (&["0", "-7", "2147483647"], false),
        Primitive::PositiveInt => (&["1", "2147483647"], false),
        Primitive::UnsignedInt => (&["0", "12"], false),
        Primitive::Decimal => {
            (&["1.50", "-0.0", "1e2", "100", "12345678901234567890.1234567890", "1E-3"], false)
        }
        Primitive::Base64Binary => (&["QUJD", "QUI="], true),
        Primitive::Canonical | Primitive::Uri | Primitive::Url => {
            (&["https://example.org/a?b=c&d=<e>", "urn:x:y"], true)
        }
        Primitive::Code => (&["c", "a b"], true),
        Primitive::Date => (&["1970", "1970-03", "2000-02-29"], true),
        Primitive::DateTime => (&["1970", "1970-03", "2015-02-07T13:28:17.239+02:00"], true),
        Primitive::Id => (&["a", "A-1.b"], true),
        Primitive::Instant => (&["2015-02-07T13:28:17Z", "2015-02-07T13:28:17.5-05:00"], true),
        Primitive::Oid => (&["urn:oid:1.2.3"], true),
        Primitive::Time => (&["12:30:00", "23:59:59.123"], true),
        Primitive::Uuid => (&["urn:uuid:c757873d-ec9a-4326-a141-556f43239520"], true),
        Primitive::Xhtml => (
            &[
                r#"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p class=\"a\">x &lt; y<br/></p></div>"#,
                r#"<div xmlns=\"http://www.w3.org/1999/xhtml\">\u00e9 \n <!-- c --></div>"#,
            ],
            true,
        ),
        _ => (
            &[
                "text",
                " two  blanks ",
                r#"\"<&>'\\"#,
                r"line\nand\ttab\r\n",
                r"\u00e9\ud83d\ude00",
                "日本語 é",
                r"\/",
            ],
            true,
        ),
    };
    let text = choices.of(texts);
    if quoted { format!("\"{text}\"") } else { text.to_owned() }
}
