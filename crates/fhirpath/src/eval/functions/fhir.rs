//! The additions of FHIR R4 (section 2.9.1.3), and the keys of SQL on FHIR.

use std::borrow::Cow;

use medpipe_fhir_model::{Kind, Node, defs};

use super::super::{EvalError, EvalErrorKind, Evaluator, Outcome, Scope};
use super::{html, truth};
use crate::environment::{RequiredBindings, Terminology};
use crate::syntax::Function;
use crate::syntax::code::{Call, ExprKind};
use crate::value::{Collection, Element, Value};

/// Where the definitions of FHIR's own types live.
const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";

fn unknown(at: u32, message: &'static str) -> EvalError {
    EvalError::new(at, EvalErrorKind::UnknownReference, message)
}

fn element_text<'a>(element: &Element<'a>, key: &str) -> Option<Cow<'a, str>> {
    element.node()?.get(key)?.text()
}

impl<'a> Evaluator<'a> {
    pub(super) fn fhir(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        match call.function {
            Extension => {
                let mut out = Collection::new();
                if let Some(url) = self.text_arg(call, 0, scope, at)? {
                    input
                        .iter()
                        .filter_map(Value::as_element)
                        .for_each(|e| e.extensions(&url, &mut out));
                }
                Ok(out)
            }
            HasValue => truth(match input.single() {
                Some(Value::Element(element)) => {
                    element.is_primitive() && element.to_system().is_some()
                }
                Some(_) => true,
                None => false,
            }),
            GetValue => Ok(match input.single() {
                Some(Value::Element(element)) if !element.is_primitive() => Collection::new(),
                Some(value) => value.to_system().into(),
                None => Collection::new(),
            }),
            Resolve => {
                Ok(input.iter().filter_map(|item| self.resolve(item)).map(Value::Element).collect())
            }
            ElementDefinition => Ok(input
                .iter()
                .filter_map(Value::as_element)
                .filter_map(|element| self.env.profiles?.element_definition(element))
                .map(|node| typed(node, "ElementDefinition"))
                .collect()),
            Slice => self.slice(call, input, scope, at),
            CheckModifiers => self.check_modifiers(call, input, scope, at),
            ConformsTo => self.conforms_to(call, &input, scope, at),
            MemberOf => self.member_of(call, &input, scope, at),
            Subsumes | SubsumedBy => self.subsumes(call, &input, scope, at),
            HtmlChecks => match self.one(&input, at)? {
                Some(Value::String(text)) => truth(html::is_acceptable(&text)),
                Some(_) => truth(false),
                None => Ok(Collection::new()),
            },
            GetResourceKey => Ok(input
                .iter()
                .filter_map(Value::as_element)
                .filter(|e| e.type_id().is_some_and(|t| t.is_resource()))
                .filter_map(|element| element_text(element, "id"))
                .map(Value::String)
                .collect()),
            _ => self.reference_key(call, &input),
        }
    }

    /// The resource a Reference, uri or canonical points at.
    fn resolve(&self, item: &Value<'a>) -> Option<Element<'a>> {
        let reference = match item {
            Value::Element(element) if !element.is_primitive() => {
                element_text(element, "reference")?
            }
            other => other.as_text()?,
        };
        let around = self.resource();
        if let Some(id) = reference.strip_prefix('#') {
            let root = self.root_resource().or(around)?;
            if id.is_empty() {
                return Some(root);
            }
            return [around, Some(root)].into_iter().flatten().find_map(|resource| {
                let mut contained = resource.node()?.each("contained");
                contained.find(|node| has_text(*node, "id", id)).map(Element::of_node)
            });
        }
        let bundle = [
            self.root_resource(),
            around,
            self.context.single().and_then(Value::as_element).copied(),
        ]
        .into_iter()
        .flatten()
        .filter_map(|element| element.node())
        .find(|node| node.resource_type() == Some("Bundle"));
        bundle
            .and_then(|bundle| in_bundle(bundle, &reference))
            .or_else(|| self.env.resolver?.resolve(&reference))
            .map(Element::of_node)
    }

    fn slice(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let structure = self.text_arg(call, 0, scope, at)?.unwrap_or_default();
        let name = self.text_arg(call, 1, scope, at)?.unwrap_or_default();
        let mut out = Collection::new();
        for item in input {
            let known = item
                .as_element()
                .and_then(|element| self.env.profiles?.in_slice(element, &structure, &name));
            match known {
                Some(true) => out.push(item),
                Some(false) => {}
                None => {
                    return Err(unknown(
                        at,
                        "nobody here knows this slice; give the environment its profiles",
                    ));
                }
            }
        }
        Ok(out)
    }

    fn check_modifiers(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let mut known = Vec::new();
        for index in 0..self.code.args(call).len() {
            known.extend(self.text_arg(call, index, scope, at)?);
        }
        for node in input.iter().filter_map(Value::as_element).filter_map(Element::node) {
            for extension in node.each("modifierExtension") {
                let url = extension.get("url").and_then(|url| url.text());
                if !url.is_some_and(|url| known.contains(&url)) {
                    let message = "there is a modifier extension that the expression does not know";
                    return Err(EvalError::new(at, EvalErrorKind::Modifier, message));
                }
            }
        }
        Ok(input)
    }

    fn conforms_to(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let element = match input {
            [] => return Ok(Collection::new()),
            [Value::Element(element)] => element,
            [_] => return truth(false),
            _ => return Err(EvalError::not_single(at)),
        };
        let Some(url) = self.text_arg(call, 0, scope, at)? else { return Ok(Collection::new()) };
        if let Some(known) = self.env.profiles.and_then(|profiles| profiles.conforms(element, &url))
        {
            return truth(known);
        }
        let plain = url.split_once('|').map_or(&*url, |(plain, _)| plain);
        match plain.strip_prefix(CORE).and_then(defs::type_by_name) {
            Some(asked) => truth(element.type_id().is_some_and(|own| own.is_a(asked))),
            None => Err(unknown(
                at,
                "nobody here knows this profile; give the environment its profiles",
            )),
        }
    }

    fn member_of(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let [item] = input else {
            return if input.is_empty() {
                Ok(Collection::new())
            } else {
                Err(EvalError::not_single(at))
            };
        };
        let Some(set) = self.text_arg(call, 0, scope, at)? else { return Ok(Collection::new()) };
        let terminology: &dyn Terminology = self.env.terminology.unwrap_or(&RequiredBindings);
        let asked = |system: Option<&str>, code: &str| {
            terminology.member_of(&set, system, code).ok_or_else(|| {
                unknown(at, "nobody here knows this value set; give the environment a terminology")
            })
        };
        if let Some(code) = item.as_text() {
            return truth(asked(None, &code)?);
        }
        for (system, code) in codings(item) {
            if asked(system.as_deref(), &code)? {
                return truth(true);
            }
        }
        truth(false)
    }

    fn subsumes(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let other = self.arg(call, 0, scope)?;
        let (Some(own), Some(other)) = (input.first(), other.single()) else {
            return Ok(Collection::new());
        };
        if input.len() > 1 {
            return Err(EvalError::not_single(at));
        }
        let (mut up, mut down) = (codings(own), codings(other));
        if call.function == Function::SubsumedBy {
            std::mem::swap(&mut up, &mut down);
        }
        let terminology: &dyn Terminology = self.env.terminology.unwrap_or(&RequiredBindings);
        for (system, code) in &up {
            for (other_system, other_code) in &down {
                let Some(system) = system.as_deref().filter(|_| system == other_system) else {
                    continue;
                };
                match terminology.subsumes(system, code, other_code) {
                    Some(true) => return truth(true),
                    Some(false) => {}
                    None => {
                        return Err(unknown(
                            at,
                            "nobody here knows this code system; give the environment a terminology",
                        ));
                    }
                }
            }
        }
        truth(false)
    }

    /// The id of the resource a Reference points at, when it is of the type asked for.
    fn reference_key(&self, call: &Call, input: &[Value<'a>]) -> Outcome<'a> {
        let asked = self.code.arg(call, 0).and_then(|id| match self.code.expr(id).kind {
            ExprKind::Member(member) => self.code.member(member).map(|m| &*m.text),
            ExprKind::Literal(at) => match self.code.literals.get(at as usize) {
                Some(Value::String(text)) => Some(&**text),
                _ => None,
            },
            _ => None,
        });
        let key = |element: &Element<'a>| {
            let reference = element_text(element, "reference")?;
            reference_key(&reference, asked).map(|id| Value::String(id.to_owned().into()))
        };
        Ok(input.iter().filter_map(Value::as_element).filter_map(key).collect())
    }
}

/// What `getReferenceKey()` gives for the text of a literal reference: the id in `Patient/p1`, `http://a.org/fhir/Patient/p1`,
/// `Patient/p1/_history/2` or `urn:uuid:p1`; nothing when another type than the one asked for is named. A `urn:` names no
/// type, so it may be of any. (SQL on FHIR 2.1, "Required additional functions": the key is opaque, and equal to
/// `getResourceKey()` of the resource.)
pub fn reference_key<'t>(reference: &'t str, asked: Option<&str>) -> Option<&'t str> {
    if let Some(urn) = reference.strip_prefix("urn:") {
        return urn.split_once(':').map(|(_, id)| id).filter(|id| !id.is_empty());
    }
    let plain = reference.split("/_history/").next()?;
    let (before, id) = plain.rsplit_once('/')?;
    let named = before.rsplit('/').next()?;
    (asked.is_none_or(|asked| asked == named) && !id.is_empty()).then_some(id)
}

fn typed<'a>(node: Node<'a>, name: &str) -> Value<'a> {
    Value::Element(match defs::type_by_name(name) {
        Some(type_id) => Element::of_type(node, type_id),
        None => Element::of_node(node),
    })
}

fn has_text(node: Node<'_>, key: &str, text: &str) -> bool {
    node.get(key).is_some_and(|found| found.is_string_eq(text))
}

/// The entry of a Bundle with that fullUrl, or with a resource of that `Type/id`.
fn in_bundle<'a>(bundle: Node<'a>, reference: &str) -> Option<Node<'a>> {
    let plain = reference.split("/_history/").next().unwrap_or(reference);
    let resources =
        || bundle.each("entry").filter_map(|entry| Some((entry, entry.get("resource")?)));
    let by_url = resources().find(|(entry, _)| has_text(*entry, "fullUrl", plain));
    by_url.map(|(_, resource)| resource).or_else(|| {
        let (named, id) = plain.split_once('/').filter(|(_, id)| !id.contains('/'))?;
        let mut all = resources().map(|(_, resource)| resource);
        all.find(|r| r.resource_type() == Some(named) && has_text(*r, "id", id))
    })
}

/// The codings of a Coding or CodeableConcept: system and code.
fn codings<'a>(item: &Value<'a>) -> Vec<(Option<Cow<'a, str>>, Cow<'a, str>)> {
    let Some(node) = item.as_element().and_then(Element::node) else { return Vec::new() };
    if node.kind() != Kind::Object {
        return Vec::new();
    }
    let read = |node: Node<'a>| {
        Some((node.get("system").and_then(|n| n.text()), node.get("code")?.text()?))
    };
    if node.get("coding").is_some() {
        node.each("coding").filter_map(read).collect()
    } else {
        read(node).into_iter().collect()
    }
}
