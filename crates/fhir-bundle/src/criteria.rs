//! Conditions of conditional requests and references: `identifier=system|value`, `_id=x`.

use medpipe_fhir_model::defs::TypeId;

/// A search for one resource. Holds values of records: no `Debug`, no serialization.
#[derive(Clone, PartialEq, Eq)]
pub struct Criteria {
    pub(crate) kind: TypeId,
    /// Identifiers that all must be there.
    pub(crate) identifiers: Vec<Token>,
    /// The logical id.
    pub(crate) id: Option<String>,
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

    /// Reads a query; `None` when it is empty, or asks for anything but `identifier` and `_id`.
    pub(crate) fn parse(kind: TypeId, query: &str) -> Option<Criteria> {
        let mut criteria = Criteria { kind, identifiers: Vec::new(), id: None };
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            let value = decode(value)?;
            if value.is_empty() {
                return None;
            }
            match name {
                "identifier" => criteria.identifiers.push(token(&value)?),
                "_id" if criteria.id.is_none() => criteria.id = Some(value),
                _ => return None,
            }
        }
        (criteria.id.is_some() || !criteria.identifiers.is_empty()).then_some(criteria)
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
        let criteria = Criteria::parse(type_by_name("Patient").unwrap(), query)?;
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
        for bad in [
            "",
            "name=x",
            "identifier=",
            "identifier=a,b",
            "identifier=a|b|c",
            "identifier=%g0",
            "identifier",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
