//! A query of a conditional request or reference: `identifier=system|value`, `_id=x`, and other search parameters.

use medpipe_fhir_model::defs::{TypeId, type_by_name};
use medpipe_fhir_model::{Kind, Node};

use super::clause::{Clause, Refusal};

/// A search for one resource. Holds values of records: no `Debug`, no serialization.
#[derive(Clone, PartialEq, Eq)]
pub struct Criteria {
    pub(crate) kind: TypeId,
    /// Identifiers that all must be there.
    pub(crate) identifiers: Vec<Token>,
    /// The logical id.
    pub(crate) id: Option<String>,
    /// What else must hold.
    pub(crate) clauses: Vec<Clause>,
}

/// An identifier to look for.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// `None`: whatever system. `Some("")`: none at all.
    pub system: Option<String>,
    /// The value.
    pub value: String,
}

impl Criteria {
    /// The resource type searched for.
    pub fn resource_type(&self) -> &'static str {
        self.kind.name()
    }

    /// The identifiers that all must be there.
    pub fn identifiers(&self) -> &[Token] {
        &self.identifiers
    }

    /// The logical id, when the search names one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What else must hold, beside identifiers and id.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// Whether a resource meets all of it.
    pub fn meets(&self, resource: Node<'_>) -> bool {
        let has_id = |id: &String| resource.get("id").is_some_and(|own| own.is_string_eq(id));
        let has = |token: &Token| {
            resource.each("identifier").filter(|i| i.kind() == Kind::Object).any(|identifier| {
                let is = |key: &str, wanted: &str| {
                    identifier.get(key).and_then(Node::text).unwrap_or_default() == wanted
                };
                is("value", &token.value) && token.system.as_ref().is_none_or(|s| is("system", s))
            })
        };
        resource.resource_type() == Some(self.kind.name())
            && self.id.as_ref().is_none_or(has_id)
            && self.identifiers.iter().all(has)
            && self.clauses.iter().all(|c| c.holds(&c.parameter().values(resource)))
    }

    /// Reads a query.
    ///
    /// # Errors
    /// What cannot be searched by, and how to mend it; names parameters, never values.
    pub(crate) fn parse(kind: TypeId, query: &str) -> Result<Criteria, String> {
        let mut criteria =
            Criteria { kind, identifiers: Vec::new(), id: None, clauses: Vec::new() };
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let refuse = |refusal: Refusal| refused(kind, name, &refusal);
            let value = decode(value).ok_or(Refusal::Value).map_err(refuse)?;
            if value.is_empty() {
                return Err(refuse(Refusal::Value));
            }
            let plain = !value.contains([',', '\\']);
            match name {
                "identifier" if token(&value).is_some() => {
                    criteria.identifiers.extend(token(&value));
                }
                "_id" if plain && criteria.id.is_none() => criteria.id = Some(value),
                _ => criteria.clauses.push(Clause::parse(kind, name, &value).map_err(refuse)?),
            }
        }
        let empty = criteria.identifiers.is_empty() && criteria.clauses.is_empty();
        if empty && criteria.id.is_none() {
            return Err("the condition is empty; name the resource by an identifier".to_owned());
        }
        Ok(criteria)
    }
}

/// What to say of a condition that cannot be judged. A name is told when it looks like one.
fn refused(kind: TypeId, name: &str, refusal: &Refusal) -> String {
    let (code, modifier) = name.split_once(':').unwrap_or((name, ""));
    let is_name = |text: &str| {
        let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        (1..=40).contains(&text.len()) && text.bytes().all(letters)
    };
    let shown = if is_name(code) { code } else { "of a name that is none" };
    let owner = kind.name();
    match refusal {
        Refusal::Parameter => format!(
            "the condition has a parameter {shown}, which is not searched by for {owner}; name the resource by its identifier"
        ),
        Refusal::Modifier => {
            let known = type_by_name(modifier).is_some()
                || [
                    "missing",
                    "not",
                    "text",
                    "in",
                    "below",
                    "above",
                    "not-in",
                    "of-type",
                    "identifier",
                ]
                .contains(&modifier);
            let modifier = if known { modifier } else { "given" };
            format!(
                "the condition has the parameter {shown} with the modifier {modifier}, which is not supported there"
            )
        }
        Refusal::Value => {
            format!("the condition has a value that the parameter {shown} of {owner} does not take")
        }
    }
}

/// `system|value`, `|value` or `value`; `\|` is a plain bar (search, 3.1.1.5.8). Lists with a comma are not one thing.
fn token(text: &str) -> Option<Token> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            '|' if !escaped => parts.push(String::new()),
            ',' if !escaped => return None,
            _ => parts.last_mut()?.push(c),
        }
        escaped = false;
    }
    let value = parts.pop().filter(|value| !value.is_empty())?;
    let system = parts.pop();
    parts.is_empty().then_some(Token { system, value })
}

/// Percent-decoding (RFC 3986, 2.1); `+` is a blank, as forms write it.
fn decode(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let high = char::from(bytes.next()?).to_digit(16)?;
                let low = char::from(bytes.next()?).to_digit(16)?;
                out.push((high * 16 + low) as u8);
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use medpipe_fhir_model::defs::type_by_name;

    type Parsed = (Vec<(Option<String>, String)>, Option<String>);

    fn parse(query: &str) -> Option<Parsed> {
        let criteria = Criteria::parse(type_by_name("Patient").unwrap(), query).ok()?;
        assert!(criteria.clauses.is_empty());
        let tokens = criteria.identifiers.into_iter().map(|t| (t.system, t.value));
        Some((tokens.collect(), criteria.id))
    }

    #[test]
    fn queries() {
        let one =
            |s: Option<&str>, v: &str| Some((vec![(s.map(str::to_owned), v.to_owned())], None));
        assert_eq!(parse("identifier=http://x|1"), one(Some("http://x"), "1"));
        assert_eq!(parse("identifier=http%3A%2F%2Fx%7C1+2"), one(Some("http://x"), "1 2"));
        assert_eq!(parse("identifier=|1"), one(Some(""), "1"));
        assert_eq!(parse("identifier=1\\|2"), one(None, "1|2"));
        assert_eq!(parse("_id=a"), Some((vec![], Some("a".to_owned()))));
        for bad in
            ["", "nothing=x", "identifier=", "identifier=a|b|c", "identifier=%g0", "identifier"]
        {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    const PATIENT: &str = r##"{"resourceType":"Patient","id":"p","active":true,"gender":"female","birthDate":"1980-05-02",
      "identifier":[{"system":"s","value":"1"},{"value":"2,3"}],"name":[{"family":"O'Kafor","given":["Ada","Ngozi"]}],
      "telecom":[{"system":"phone","value":"555"},{"system":"email","value":"a@b"}],"address":[{"city":"Springfield"}],
      "generalPractitioner":[{"reference":"Practitioner/9"},{"reference":"Organization/8"}],"managingOrganization":{"reference":"Organization/7"},
      "meta":{"lastUpdated":"2020-01-02T03:04:05Z","tag":[{"system":"t","code":"x"}]}}"##;
    const OBSERVATION: &str = r##"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"1-8"}]},
      "valueQuantity":{"value":6.30,"system":"http://unitsofmeasure.org","code":"mmol/l","unit":"mmol"},"effectivePeriod":{"start":"2020-01-01","end":"2020-01-31"},
      "subject":{"reference":"Patient/1"}}"##;

    fn meets(text: &str, query: &str) -> bool {
        let doc = medpipe_fhir_model::Document::parse(text.as_bytes().to_vec()).unwrap();
        let kind = type_by_name(doc.root().resource_type().unwrap()).unwrap();
        let criteria = Criteria::parse(kind, query);
        criteria.unwrap_or_else(|e| panic!("{query}: {e}")).meets(doc.root())
    }

    #[test]
    fn parameters_of_every_kind() {
        for (resource, yes, no) in [
            (PATIENT, "gender=female", "gender=male"),
            (PATIENT, "gender=male,female", "gender=male,other"),
            (PATIENT, "active=true", "active=false"),
            (PATIENT, "family=o'ka&given=ADA", "family=o'ka&given=Bob"),
            (PATIENT, "name=ngoz", "name=gozi"),
            (PATIENT, "name:contains=gozi", "name:exact=ngozi"),
            (PATIENT, "family:exact=O'Kafor", "family:exact=O'Kafo"),
            (PATIENT, "birthdate=1980-05-02", "birthdate=1980-05-03"),
            (PATIENT, "birthdate=1980", "birthdate=gt1980"),
            (PATIENT, "birthdate=ge1980-05-02&birthdate=lt1981", "birthdate=sa1980-05-02"),
            (PATIENT, "telecom=555", "telecom=556"),
            (PATIENT, "phone=555&email=a@b", "phone=a@b"),
            (PATIENT, "address-city=spring", "address-city=field"),
            (PATIENT, "organization=Organization/7", "organization=Organization/8"),
            (PATIENT, "organization=7", "organization=8"),
            (PATIENT, "general-practitioner=9", "general-practitioner=7"),
            (PATIENT, "general-practitioner:Practitioner=9", "general-practitioner:Organization=9"),
            (PATIENT, "identifier=s|1,s|5", "identifier=s|5,s|6"),
            (PATIENT, r"identifier=2\,3", r"identifier=2\,4"),
            (PATIENT, "identifier=s|", "identifier=t|"),
            (PATIENT, "_id=q,p", "_id=q,r"),
            (PATIENT, "_tag=t|x", "_tag=t|y"),
            (PATIENT, "_lastUpdated=2020-01-02", "_lastUpdated=2020-01-03"),
            (OBSERVATION, "code=http://loinc.org|1-8", "code=http://snomed.info/sct|1-8"),
            (OBSERVATION, "code=1-8&status=final", "code=1-8&status=amended"),
            (OBSERVATION, "value-quantity=6.3", "value-quantity=6.4"),
            (
                OBSERVATION,
                "value-quantity=gt6|http://unitsofmeasure.org|mmol/l",
                "value-quantity=6.3||mg",
            ),
            (OBSERVATION, "value-quantity=6.3||mmol", "value-quantity=lt6"),
            (OBSERVATION, "date=2020-01", "date=2020-01-05"),
            (OBSERVATION, "date=le2020-02", "date=eb2020-01"),
            (OBSERVATION, "subject=Patient/1", "subject=Patient/2"),
            (OBSERVATION, "patient=1", "patient=2"),
        ] {
            assert!(meets(resource, yes), "{yes}");
            assert!(!meets(resource, no), "{no}");
        }
    }

    #[test]
    fn what_is_not_searched_by_is_named() {
        let kind = type_by_name("Observation").unwrap();
        for (query, words) in [
            ("frobnicate=1", "parameter frobnicate, which"),
            ("code-value-quantity=1$2", "parameter code-value-quantity, which"),
            ("_text=x", "parameter _text"),
            ("_sort=x", "parameter _sort"),
            ("code:below=1", "modifier below"),
            ("code:Jane Doe=1", "modifier given"),
            ("Jane Doe=1", "of a name that is none"),
            ("date=yesterday", "value that the parameter date"),
            ("value-quantity=much", "value that the parameter value-quantity"),
            ("code=", "value that the parameter code"),
            ("code=a,,b", "value that the parameter code"),
            ("", "empty"),
        ] {
            let error = Criteria::parse(kind, query).err().expect(query);
            assert!(error.contains(words) && !error.contains("Jane"), "{query}: {error}");
        }
    }

    #[test]
    fn an_index_finds_what_meets() {
        let kind = type_by_name("Patient").unwrap();
        let texts: Vec<String> = (0..300)
            .map(|n| format!(r#"{{"resourceType":"Patient","gender":"{}","birthDate":"19{:02}-01-{:02}","name":[{{"family":"F{}"}}],"managingOrganization":{{"reference":"Organization/{}"}}}}"#,
                if n % 3 == 0 { "male" } else { "female" }, n % 100, 1 + n % 28, n % 50, n % 7))
            .collect();
        let docs: Vec<_> = texts
            .iter()
            .map(|text| medpipe_fhir_model::Document::parse(text.as_bytes().to_vec()).unwrap())
            .collect();
        for query in [
            "gender=male",
            "birthdate=1907",
            "birthdate=gt1950,1910",
            "name=f1",
            "name=f1,f2",
            "name:contains=9",
            "organization=3",
            "birthdate=ne1907",
        ] {
            let criteria = Criteria::parse(kind, query).unwrap();
            let clause = &criteria.clauses()[0];
            let mut index = crate::search::SearchIndex::new(clause.parameter());
            (0u32..).zip(&docs).for_each(|(n, doc)| index.add(n, doc.root()));
            let expected: Vec<u32> = (0u32..)
                .zip(&docs)
                .filter(|(_, doc)| criteria.meets(doc.root()))
                .map(|(n, _)| n)
                .collect();
            assert!(!expected.is_empty() && index.find(clause) == expected, "{query}");
        }
    }
}
