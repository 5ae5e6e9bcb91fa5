//! Laying one tree over another.

use super::is_same_key;
use crate::defs::{TypeId, type_by_name};
use crate::{Json, JsonWriter, Kind, Node};

/// What becomes of an array that both trees have.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Arrays {
    /// The array of the patch stands (as in JSON merge patch, RFC 7396).
    #[default]
    Replace,
    /// Items of the patch that the base lacks are added after its own; items with the same `id` or, for extensions, the same
    /// `url` are merged.
    Unite,
}

/// Lays `patch` over `base`: objects member by member, other values replaced, a `null` in the patch removes the member. A choice
/// element of the patch (`valueString`) replaces the one of another type in the base (`valueQuantity`), as FHIR allows only one.
pub fn merge(base: Node<'_>, patch: Node<'_>, arrays: Arrays) -> Json {
    let mut bytes = Vec::with_capacity(base.raw().len() + patch.raw().len());
    let this = patch.resource_type().or_else(|| base.resource_type()).and_then(type_by_name);
    Merger { json: JsonWriter::new(&mut bytes), arrays }.both(base, patch, this, false);
    Json::written(bytes)
}

struct Merger<'o> {
    json: JsonWriter<'o>,
    arrays: Arrays,
}

impl Merger<'_> {
    fn both(&mut self, base: Node<'_>, patch: Node<'_>, this: Option<TypeId>, aligned: bool) {
        match (base.kind(), patch.kind()) {
            (Kind::Object, Kind::Object) => {
                let this = patch.resource_type().and_then(type_by_name).or(this);
                self.objects(base, patch, this);
            }
            // The items of a repeating primitive and of its sibling belong together by place.
            (Kind::Array, Kind::Array) if self.arrays == Arrays::Unite && !aligned => {
                self.united(base, patch, this);
            }
            _ => self.fresh(patch),
        }
    }

    /// What has no base: without the nulls of its members, which removed nothing.
    fn fresh(&mut self, patch: Node<'_>) {
        let has_null = |node: Node<'_>| {
            node.kind() == Kind::Object
                && node.children().any(|m| matches!(m.kind(), Kind::Null | Kind::Object))
        };
        if !has_null(patch) {
            return self.json.node(patch);
        }
        self.json.begin_object();
        for member in patch.children().filter(|m| m.kind() != Kind::Null) {
            self.json.raw_key(member.key().unwrap_or_default());
            self.fresh(member);
        }
        self.json.end_object();
    }

    fn objects(&mut self, base: Node<'_>, patch: Node<'_>, this: Option<TypeId>) {
        self.json.begin_object();
        for member in base.children() {
            let key = member.key();
            match patch.children().find(|other| is_same_key(*other, member)) {
                Some(other) if other.kind() == Kind::Null => {}
                Some(other) => {
                    let below = type_below(this, member);
                    self.json.raw_key(key.unwrap_or_default());
                    let is_sibling = |o: &Node<'_>| {
                        o.name() != member.name()
                            && o.name().shadow_of() == member.name().shadow_of()
                    };
                    let aligned = member.name() != crate::Name::UNKNOWN
                        && (base.children().any(|o| is_sibling(&o))
                            || patch.children().any(|o| is_sibling(&o)));
                    self.both(member, other, below, aligned);
                }
                None if patch.children().any(|other| is_other_choice(this, member, other)) => {}
                None => {
                    self.json.raw_key(key.unwrap_or_default());
                    self.json.node(member);
                }
            }
        }
        let is_new = |m: &Node<'_>| !base.children().any(|other| is_same_key(other, *m));
        for member in patch.children().filter(|m| m.kind() != Kind::Null && is_new(m)) {
            self.json.raw_key(member.key().unwrap_or_default());
            self.fresh(member);
        }
        self.json.end_object();
    }

    fn united(&mut self, base: Node<'_>, patch: Node<'_>, this: Option<TypeId>) {
        self.json.begin_array();
        let mut used = vec![false; patch.len()];
        for item in base.children() {
            let found = patch.children().enumerate().find(|(at, other)| {
                used.get(*at) == Some(&false)
                    && (item.same_value(*other) || is_same_item(item, *other))
            });
            match found {
                Some((at, other)) => {
                    if let Some(used) = used.get_mut(at) {
                        *used = true;
                    }
                    self.both(item, other, this, false);
                }
                None => self.json.node(item),
            }
        }
        for (item, _) in patch.children().zip(&used).filter(|(_, used)| !**used) {
            self.json.node(item);
        }
        self.json.end_array();
    }
}

fn type_below(this: Option<TypeId>, member: Node<'_>) -> Option<TypeId> {
    this?.element(member.name().shadow_of()).map(|element| element.type_id())
}

/// True when both are the same choice element with different types.
fn is_other_choice(this: Option<TypeId>, member: Node<'_>, other: Node<'_>) -> bool {
    let element = |node: Node<'_>| this.and_then(|this| this.element(node.name().shadow_of()));
    match (element(member), element(other)) {
        (Some(a), Some(b)) => a.is_choice() && a.id() == b.id() && a != b,
        _ => false,
    }
}

fn is_same_item(a: Node<'_>, b: Node<'_>) -> bool {
    let same = |key: &str| match (a.get(key).and_then(Node::text), b.get(key).and_then(Node::text))
    {
        (Some(a), Some(b)) => Some(a == b),
        (None, None) => None,
        _ => Some(false),
    };
    let by_url = || match a.key().is_none() && a.choice("value").is_some() {
        true => same("url"),
        false => None,
    };
    same("id").or_else(by_url) == Some(true)
}
