//! One condition of a search: a parameter, and the values of which one must be there.

use std::collections::HashMap;
use std::sync::OnceLock;

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::{SearchKind, SearchParameter, TypeId};

use super::interval::{Comparison, Interval};
use super::values::{Value, folded, values};
use crate::paths::{Found, Path};

/// A search parameter of a resource type.
#[derive(Clone, Copy)]
pub struct Parameter {
    owner: TypeId,
    definition: SearchParameter,
    path: &'static Path,
}

/// A condition that a resource must meet. Holds values of records: no `Debug`.
#[derive(Clone)]
pub struct Clause {
    parameter: Parameter,
    wanted: Vec<Wanted>,
    /// The condition as it was written, to tell clauses apart.
    pub(crate) text: String,
}

#[derive(Clone)]
enum Wanted {
    /// System (`None`: any) and code (`None`: any).
    Token(Option<String>, Option<String>),
    Starts(String),
    Contains(String),
    Exact(String),
    Interval(Comparison, Interval),
    Quantity(Comparison, Interval, Option<String>, Option<String>),
    Link(String),
    /// An id of whatever type.
    AnyType(String),
}

/// Why a condition cannot be judged.
pub(crate) enum Refusal {
    /// R4 has no such parameter for the type, or it is of a kind that is not supported.
    Parameter,
    /// A modifier that is not supported.
    Modifier,
    /// A value that is none of its kind.
    Value,
}

/// The paths of the expressions; each is read once.
fn path(expression: &'static str) -> Option<&'static Path> {
    static PATHS: OnceLock<HashMap<&'static str, Path>> = OnceLock::new();
    let all = PATHS.get_or_init(|| {
        let types = medpipe_fhir_model::defs::types().filter(|kind| kind.is_resource());
        let expressions = types.flat_map(|kind| kind.search_parameters().map(|p| p.expression()));
        expressions.filter_map(|text| Some((text, Path::parse(text)?))).collect()
    });
    all.get(expression)
}

impl Parameter {
    /// The parameter of that name; `None` when R4 has none, or one that is not searched by here (composite, special).
    pub(crate) fn of(owner: TypeId, code: &str) -> Option<Parameter> {
        let definition = owner.search_parameters().find(|p| p.code() == code)?;
        if matches!(definition.kind(), SearchKind::Composite | SearchKind::Special) {
            return None;
        }
        Some(Parameter { owner, definition, path: path(definition.expression())? })
    }

    /// The type of the resources it searches.
    pub fn resource_type(self) -> &'static str {
        self.owner.name()
    }

    /// Its name in a query.
    pub fn code(self) -> &'static str {
        self.definition.code()
    }

    pub(crate) fn values(self, resource: Node<'_>) -> Vec<Value> {
        let mut out = Vec::new();
        for found in self.path.select(Found { node: resource, kind: Some(self.owner) }) {
            values(found, self.definition.kind(), &mut out);
        }
        out
    }
}

impl PartialEq for Clause {
    fn eq(&self, other: &Clause) -> bool {
        self.parameter.resource_type() == other.parameter.resource_type() && self.text == other.text
    }
}

impl Eq for Clause {}

impl Clause {
    pub(crate) fn parse(owner: TypeId, name: &str, text: &str) -> Result<Clause, Refusal> {
        let (code, modifier) = match name.split_once(':') {
            Some((code, modifier)) => (code, Some(modifier)),
            None => (name, None),
        };
        let parameter = Parameter::of(owner, code).ok_or(Refusal::Parameter)?;
        let parts = split(text, ',');
        let wanted = parts.iter().map(|part| wanted(parameter, modifier, part));
        let wanted: Vec<Wanted> = wanted.collect::<Result<_, _>>()?;
        Ok(Clause { parameter, wanted, text: format!("{name}={text}") })
    }

    /// The parameter.
    pub fn parameter(&self) -> Parameter {
        self.parameter
    }

    pub(crate) fn holds(&self, values: &[Value]) -> bool {
        values.iter().any(|value| self.wanted.iter().any(|wanted| wanted.fits(value)))
    }

    /// Keys under which all values that may fit are filed; `None` when only looking at all of them tells.
    pub(super) fn keys(&self) -> Option<Vec<Filed>> {
        self.wanted.iter().map(Wanted::filed).collect()
    }
}

/// Where a value is found in an index.
pub(super) enum Filed {
    Under(Vec<u8>),
    From(Vec<u8>),
    Between(Vec<u8>, Vec<u8>),
}

/// The key under which a value is filed.
pub(super) fn key(value: &Value) -> Vec<u8> {
    match value {
        Value::Token(_, text) | Value::Text(text, _) | Value::Link(text) => {
            text.as_bytes().to_vec()
        }
        Value::Interval(interval) | Value::Quantity(interval, ..) => ordered(interval.low),
    }
}

/// Bytes that sort as the numbers do.
fn ordered(number: f64) -> Vec<u8> {
    let bits = number.to_bits();
    let sorted = if bits >> 63 == 1 { !bits } else { bits | 1 << 63 };
    sorted.to_be_bytes().to_vec()
}

/// The parts between unescaped marks; escapes stay.
fn split(text: &str, mark: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        if c == mark && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// Text without its escapes (R4 search, 3.1.1.3).
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        if c == '\\' && !escaped {
            escaped = true;
            continue;
        }
        escaped = false;
        out.push(c);
    }
    out
}

fn wanted(parameter: Parameter, modifier: Option<&str>, text: &str) -> Result<Wanted, Refusal> {
    if text.is_empty() {
        return Err(Refusal::Value);
    }
    let kind = parameter.definition.kind();
    let found = match (kind, modifier) {
        (SearchKind::String, Some("exact")) => Wanted::Exact(plain(text)),
        (SearchKind::String, Some("contains")) => Wanted::Contains(folded(&plain(text))),
        (SearchKind::Reference, Some(name)) if crate::link::resource_type(name).is_some() => {
            Wanted::Link(format!("{name}/{}", plain(text)))
        }
        (_, Some(_)) => return Err(Refusal::Modifier),
        (SearchKind::Token, None) => token(text)?,
        (SearchKind::String, None) => Wanted::Starts(folded(&plain(text))),
        (SearchKind::Uri, None) => Wanted::Link(plain(text)),
        (SearchKind::Reference, None) => reference(parameter, plain(text)),
        (SearchKind::Date, None) => {
            let (comparison, text) = Comparison::split(text);
            Wanted::Interval(comparison, Interval::of_date(text).ok_or(Refusal::Value)?)
        }
        (SearchKind::Number, None) => {
            let (comparison, text) = Comparison::split(text);
            Wanted::Interval(comparison, number(comparison, text).ok_or(Refusal::Value)?)
        }
        (SearchKind::Quantity, None) => {
            let (comparison, text) = Comparison::split(text);
            let parts = split(text, '|');
            let part = |at: usize| parts.get(at).map(|p| plain(p)).filter(|p| !p.is_empty());
            let value = number(comparison, parts.first().map_or("", String::as_str));
            Wanted::Quantity(comparison, value.ok_or(Refusal::Value)?, part(1), part(2))
        }
        (SearchKind::Composite | SearchKind::Special, None) => return Err(Refusal::Parameter),
    };
    Ok(found)
}

/// A number: as precise as it is written when it is to be equal, otherwise itself.
fn number(comparison: Comparison, text: &str) -> Option<Interval> {
    match comparison {
        Comparison::Equal | Comparison::NotEqual => Interval::wanted(text),
        _ => Interval::of_number(text),
    }
}

fn token(text: &str) -> Result<Wanted, Refusal> {
    let parts: Vec<String> = split(text, '|').iter().map(|part| plain(part)).collect();
    match parts.as_slice() {
        [code] => Ok(Wanted::Token(None, Some(code.clone()))),
        [system, code] if code.is_empty() && !system.is_empty() => {
            Ok(Wanted::Token(Some(system.clone()), None))
        }
        [system, code] if !code.is_empty() => {
            Ok(Wanted::Token(Some(system.clone()), Some(code.clone())))
        }
        _ => Err(Refusal::Value),
    }
}

/// `Type/id` or a URL; an id alone is of the type that the parameter may point at, if there is but one.
fn reference(parameter: Parameter, text: String) -> Wanted {
    if !crate::key::is_id(&text) {
        return Wanted::Link(text);
    }
    let mut targets = parameter.definition.targets();
    match (targets.next(), targets.next()) {
        (Some(one), None) if !one.is_abstract() => Wanted::Link(format!("{}/{text}", one.name())),
        _ => Wanted::AnyType(text),
    }
}

impl Wanted {
    fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Wanted::Token(system, code), Value::Token(its, text)) => {
                let same_system = match (system, its) {
                    (Some(system), Some(its)) => system == its,
                    _ => true,
                };
                same_system && code.as_ref().is_none_or(|code| code == text)
            }
            (Wanted::Starts(text), Value::Text(folded, _)) => folded.starts_with(text.as_str()),
            (Wanted::Contains(text), Value::Text(folded, _)) => folded.contains(text.as_str()),
            (Wanted::Exact(text), Value::Text(_, its)) => text == its,
            (Wanted::Interval(comparison, wanted), Value::Interval(its)) => {
                comparison.holds(*its, *wanted)
            }
            (
                Wanted::Quantity(comparison, wanted, system, code),
                Value::Quantity(its, s, codes),
            ) => {
                comparison.holds(*its, *wanted)
                    && system.as_ref().is_none_or(|system| system == s)
                    && code.as_ref().is_none_or(|code| codes.contains(code))
            }
            (Wanted::Link(wanted), Value::Link(its)) => wanted == its,
            (Wanted::AnyType(id), Value::Link(its)) => {
                its.strip_suffix(id.as_str()).is_some_and(|before| before.ends_with('/'))
            }
            _ => false,
        }
    }

    fn filed(&self) -> Option<Filed> {
        match self {
            Wanted::Token(_, Some(text)) | Wanted::Link(text) => {
                Some(Filed::Under(text.as_bytes().to_vec()))
            }
            Wanted::Exact(text) => Some(Filed::Under(folded(text).into_bytes())),
            Wanted::Starts(text) => Some(Filed::From(text.as_bytes().to_vec())),
            Wanted::Interval(Comparison::Equal, wanted)
            | Wanted::Quantity(Comparison::Equal, wanted, ..) => {
                Some(Filed::Between(ordered(wanted.low), ordered(wanted.high)))
            }
            _ => None,
        }
    }
}
