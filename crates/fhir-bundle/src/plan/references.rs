//! What an entry refers to, and what it can be found by.

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Kind, Node};

use super::collect::{Planner, push_issue};
use super::model::{NONE, RefKind, RefRow};
use crate::key::Key;
use crate::known::is_contained;
use crate::link::Link;
use crate::search::Criteria;
use crate::sites::{SiteKind, walk};

impl Planner {
    pub(super) fn references(&mut self, row: u32, node: Node<'_>, kind: TypeId) {
        let start = self.refs.len() as u32;
        let base = self.entries.get(row as usize).map_or(NONE, |e| e.base);
        let mut foreign = None;
        walk(node, kind, &mut |site| {
            if site.kind != SiteKind::Reference {
                return;
            }
            let text = site.node.text().unwrap_or_default();
            let kind = match Link::of(&text) {
                Link::Contained => {
                    if !is_contained(node, &text) {
                        let text =
                            "no contained resource has that id; add it, or name another resource";
                        let at = site.element.path();
                        let issue = Issue::warning("not-found", "contained-missing", at, text);
                        push_issue(&mut self.issues, &self.entries, row, issue);
                    }
                    return;
                }
                Link::Urn { plain, .. } => RefKind::Urn(Key::url(plain)),
                Link::Absolute { plain, .. } => RefKind::Url(Key::url(plain)),
                Link::Relative { kind, id, plain, .. } => {
                    let key = Key::type_id(kind, id);
                    if key.as_uuid().is_none() && !self.by_id.contains_key(&key) {
                        self.unknown_ids.entry(key).or_insert_with(|| id.into());
                    }
                    let url = match self.bases.get(base as usize) {
                        Some(base) => {
                            self.joined.push(Key::joined_url(base, plain));
                            self.joined.len() as u32 - 1
                        }
                        None => NONE,
                    };
                    RefKind::Local { key, url, kind }
                }
                Link::Conditional { kind, query } => match Criteria::parse(kind, query) {
                    Ok(criteria) => {
                        self.criteria.push(criteria);
                        RefKind::Conditional(self.criteria.len() as u32 - 1)
                    }
                    Err(text) => {
                        foreign = Some(text);
                        return;
                    }
                },
                Link::Malformed => {
                    let text =
                        "not a reference: write Type/id, an absolute URL, urn:uuid:… or #contained";
                    let issue =
                        Issue::error("value", "reference-format", site.element.path(), text);
                    return push_issue(&mut self.issues, &self.entries, row, issue);
                }
            };
            self.refs.push(RefRow { kind, element: site.element });
        });
        let end = self.refs.len() as u32;
        self.set(row, |e| e.refs = (start, end));
        if let Some(text) = foreign {
            self.foreign(row, text);
        }
    }

    pub(super) fn identifiers(&mut self, row: u32, node: Node<'_>, kind: TypeId) {
        each_identifier(node, &mut |system, value| {
            self.tokens.push((Key::token(kind, Some(system), value), row));
            self.tokens.push((Key::token(kind, None, value), row));
        });
    }
}

/// System (empty if none) and value of every business identifier of a resource.
pub(crate) fn each_identifier(node: Node<'_>, found: &mut impl FnMut(&str, &str)) {
    for identifier in node.each("identifier").filter(|i| i.kind() == Kind::Object) {
        let Some(value) = identifier.get("value").and_then(Node::text) else { continue };
        let system = identifier.get("system").and_then(Node::text).unwrap_or_default();
        found(&system, &value);
    }
}
