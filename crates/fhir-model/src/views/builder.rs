//! Builders: members in any order, written in the order of the standard, checked at the end.

use std::marker::PhantomData;

use super::View;
use crate::structure::{self, Severity, StructureIssue};
use crate::{JsonWriter, Name};

pub(super) use crate::{Json, Resource};

pub(super) use super::builder_notation::{element_builder, resource_builder, setter};

/// Builds a resource or datatype of the type `T`. A function that names a repeating element adds an item at each call.
///
/// ```
/// use medpipe_fhir_model::views::{Builder, HumanName, Patient};
///
/// let patient = Builder::<Patient>::new()
///     .id("p1")
///     .birth_date("1970-03")
///     .name(Builder::<HumanName>::new().family("Lopez").given("Ana").given("Maria"))
///     .build()?;
/// let expected = r#"{"resourceType":"Patient","id":"p1","name":[{"family":"Lopez","given":["Ana","Maria"]}],"birthDate":"1970-03"}"#;
/// assert_eq!(patient.document().source(), expected);
/// # Ok::<(), medpipe_fhir_model::views::BuildError>(())
/// ```
#[derive(Clone)]
pub struct Builder<T> {
    members: Vec<(Member, Vec<Json>)>,
    view: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy, PartialEq)]
struct Member {
    name: Name,
    is_array: bool,
}

/// What was built is no valid R4.
#[derive(Clone, Debug, thiserror::Error)]
#[error("what was built breaks {} rules of R4", issues.len())]
#[non_exhaustive]
pub struct BuildError {
    /// All that is wrong.
    pub issues: Vec<StructureIssue>,
}

impl<T> Default for Builder<T> {
    fn default() -> Builder<T> {
        Builder { members: Vec::new(), view: PhantomData }
    }
}

impl<T: View<'static>> Builder<T> {
    /// Nothing yet.
    pub fn new() -> Builder<T> {
        Builder::default()
    }

    pub(super) fn put(mut self, name: u16, is_array: bool, value: Json) -> Builder<T> {
        let member = Member { name: Name(name), is_array };
        match self.members.iter_mut().find(|(other, _)| *other == member) {
            Some((_, values)) if is_array => values.push(value),
            Some((_, values)) => *values = vec![value],
            None => self.members.push((member, vec![value])),
        }
        self
    }

    /// An extension with a value: `extension_with(url, "valueCode", "x")`.
    pub fn extension_with(self, url: &str, key: &str, value: impl Into<Json>) -> Builder<T> {
        let mut bytes = Vec::new();
        let mut json = JsonWriter::new(&mut bytes);
        json.begin_object();
        json.key("url");
        json.string(url);
        json.key(key);
        json.raw_value(value.into().as_str());
        json.end_object();
        let name = Name::of("extension").unwrap_or(Name::UNKNOWN);
        self.put(name.index(), true, Json::written(bytes))
    }

    /// The JSON, unchecked.
    pub fn to_json(&self) -> Json {
        self.json(None)
    }

    fn json(&self, resource_type: Option<&str>) -> Json {
        let this = crate::defs::type_by_name(T::TYPE);
        let place = |member: &Member| {
            let element = this.and_then(|this| this.element(member.name));
            element.map_or(usize::MAX, |element| element.id().index())
        };
        let mut members: Vec<_> = self.members.iter().collect();
        members.sort_by_key(|(member, _)| place(member));
        let mut bytes = Vec::new();
        let mut json = JsonWriter::new(&mut bytes);
        json.begin_object();
        if let Some(kind) = resource_type {
            json.key("resourceType");
            json.string(kind);
        }
        for (member, values) in members {
            json.key(member.name.as_str());
            if member.is_array {
                json.begin_array();
            }
            for value in values {
                json.raw_value(value.as_str());
            }
            if member.is_array {
                json.end_array();
            }
        }
        json.end_object();
        Json::written(bytes)
    }

    pub(super) fn build_resource(&self) -> Result<Resource, BuildError> {
        let failed = |issues| BuildError { issues };
        let document = self.json(Some(T::TYPE)).into_document().map_err(|_| failed(Vec::new()))?;
        let mut issues = Vec::new();
        structure::check(document.root(), &mut issues);
        issues.retain(|issue| issue.severity == Severity::Error);
        if issues.is_empty() { Ok(Resource::whole(document)) } else { Err(failed(issues)) }
    }
}

impl<T> std::fmt::Debug for Builder<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").field("members", &self.members.len()).finish()
    }
}

impl<T: View<'static>> From<Builder<T>> for Json {
    fn from(builder: Builder<T>) -> Json {
        builder.to_json()
    }
}
