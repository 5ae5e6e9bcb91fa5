//! One resource to bytes, with its id and its references as the plan says, in one pass.

use std::borrow::Cow;

use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{JsonWriter, Kind, Node, NodeId};

use crate::key::Key;
use crate::link::Link;
use crate::plan::index::Found;
use crate::plan::model::{Entry, NONE};
use crate::plan::{Action, Plan};
use crate::sites::{Site, SiteKind, walk};

/// Buffers that are used again for every resource.
#[derive(Default)]
pub(crate) struct Scratch {
    /// What takes the place of a string: the node, and its range in `text`.
    changes: Vec<(NodeId, usize, usize)>,
    text: String,
}

impl Plan {
    /// Appends the resource of that row as it is to be stored. How many links were changed is the result.
    pub(crate) fn write(
        &self,
        entry: &Entry,
        node: Node<'_>,
        kind: TypeId,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> usize {
        scratch.changes.clear();
        scratch.text.clear();
        walk(node, kind, &mut |site| self.site(entry, site, scratch));
        let id = self.id_text(entry.id);
        let mut changes = scratch.changes.iter();
        let mut copy = Copy { next: changes.next(), changes, text: &scratch.text };
        let mut w = JsonWriter::new(out);
        w.begin_object();
        let has_id = node.get("id").is_some();
        for child in node.children() {
            let key = child.key().unwrap_or("");
            w.raw_key(key);
            if key == "id" {
                w.string(id);
            } else {
                copy.node(child, &mut w);
            }
            if key == "resourceType" && !has_id {
                w.key("id");
                w.string(id);
            }
        }
        w.end_object();
        scratch.changes.len()
    }

    fn site(&self, entry: &Entry, site: Site<'_>, scratch: &mut Scratch) {
        let start = scratch.text.len();
        let changed = match site.kind {
            SiteKind::Narrative => self.narrative(entry, site.node, &mut scratch.text),
            SiteKind::Canonical if !self.config.canonicals => false,
            SiteKind::Reference => {
                let text = site.node.text().unwrap_or_default();
                self.link(entry, &text, true, &mut scratch.text)
            }
            // Otherwise a uri is often a name: rewriting `CodeSystem.url` would take its name from it.
            SiteKind::Uri => {
                let text = site.node.text().unwrap_or_default();
                text.starts_with("urn:") && self.link(entry, &text, false, &mut scratch.text)
            }
            SiteKind::Url => {
                let text = site.node.text().unwrap_or_default();
                text.contains(':') && self.link(entry, &text, false, &mut scratch.text)
            }
            SiteKind::Canonical => {
                let text = site.node.text().unwrap_or_default();
                let end = text.find(['|', '#']).unwrap_or(text.len());
                let (plain, rest) = text.split_at(end);
                let changed =
                    plain.starts_with("urn:") && self.link(entry, plain, false, &mut scratch.text);
                scratch.text.push_str(rest);
                changed
            }
        };
        if changed {
            scratch.changes.push((site.node.id(), start, scratch.text.len()));
        } else {
            scratch.text.truncate(start);
        }
    }

    /// Appends what a link is to be called; false when it stays as it is.
    fn link(&self, entry: &Entry, text: &str, is_reference: bool, out: &mut String) -> bool {
        let bundle = entry.bundle;
        let (found, version) = match Link::of(text) {
            Link::Urn { plain, version } | Link::Absolute { plain, version } => {
                let found = self.index.url(Key::url(plain), bundle);
                (found, version)
            }
            Link::Relative { kind, id, plain, version } => {
                let base = self.base_of(entry);
                let joined = match base {
                    Some(base) => self.index.url(Key::joined_url(base, plain), bundle),
                    None => Found::Nothing,
                };
                let key = || Key::type_id(kind, id);
                let found = match joined {
                    Found::Entry(row) if self.is_shut_out(row, key) => Found::Foreign,
                    Found::Entry(_) => joined,
                    _ => self.index.id(&self.index.by_id, &self.entries, key(), entry.base),
                };
                if let (Found::Foreign, Some(base)) = (found, base) {
                    // Here `Type/id` would mean another resource.
                    out.push_str(base);
                    out.push('/');
                    out.push_str(text);
                    return true;
                }
                (found, version)
            }
            Link::Conditional { kind, query } if is_reference => {
                let Ok(criteria) = crate::search::Criteria::parse(kind, query) else {
                    return false;
                };
                let key = (bundle, crate::plan::criteria_key(&criteria));
                (self.index.conditional.get(&key).copied().unwrap_or(Found::Nothing), None)
            }
            _ => return false,
        };
        let (kind, id) = match found {
            Found::Entry(row) => match self.entries.get(row as usize) {
                Some(to) if self.is_shut_out_entry(row, to) => return false,
                Some(to) => (to.kind.map_or("", TypeId::name), self.id_text(to.id)),
                None => return false,
            },
            Found::Stored(kind, id) => (kind.name(), self.id_text(id)),
            Found::Ambiguous | Found::Foreign | Found::Nothing => return false,
        };
        let start = out.len();
        out.push_str(kind);
        out.push('/');
        out.push_str(id);
        if let Some(version) = version {
            out.push_str("/_history/");
            out.push_str(version);
        }
        out.get(start..) != Some(text)
    }

    /// True for an entry that cannot be imported because another one has its id.
    fn is_shut_out(&self, row: u32, key: impl Fn() -> Key) -> bool {
        let fails = self.entries.get(row as usize).is_some_and(|e| e.action == Action::Fail);
        fails && self.index.by_id.get(&key()).is_some_and(|holder| *holder != row)
    }

    fn is_shut_out_entry(&self, row: u32, entry: &Entry) -> bool {
        let Some(kind) = entry.kind else { return false };
        self.is_shut_out(row, || Key::type_id(kind, self.id_text(entry.id)))
    }

    fn base_of(&self, entry: &Entry) -> Option<&str> {
        if entry.base == NONE { None } else { self.bases.get(entry.base as usize).map(|b| &**b) }
    }

    /// Appends the XHTML with the `href` and `src` that mean an entry changed; false when there is none.
    fn narrative(&self, entry: &Entry, node: Node<'_>, out: &mut String) -> bool {
        let raw = node.raw();
        if !raw.contains("href") && !raw.contains("src") {
            return false;
        }
        let text = node.text().unwrap_or_default();
        let (mut done, mut changed) = (0, false);
        for (from, to) in attributes(&text) {
            let Some(value) = text.get(from..to) else { continue };
            let start = out.len();
            out.push_str(text.get(done..from).unwrap_or(""));
            if self.link(entry, value, false, out) {
                done = to;
                changed = true;
            } else {
                out.truncate(start);
            }
        }
        out.push_str(text.get(done..).unwrap_or(""));
        changed
    }
}

/// Ranges of the values of `href` and `src` attributes in XHTML.
fn attributes(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for name in ["href", "src"] {
        for (at, _) in text.match_indices(name) {
            let before = at.checked_sub(1).and_then(|b| bytes.get(b));
            if !before.is_some_and(u8::is_ascii_whitespace) {
                continue;
            }
            let blank = |from: usize| {
                let rest = bytes.get(from..).unwrap_or(b"");
                from + rest.iter().take_while(|b| b.is_ascii_whitespace()).count()
            };
            let equals = blank(at + name.len());
            if bytes.get(equals) != Some(&b'=') {
                continue;
            }
            let open = blank(equals + 1);
            let Some(quote @ (b'"' | b'\'')) = bytes.get(open) else { continue };
            let rest = bytes.get(open + 1..).unwrap_or(b"");
            if let Some(length) = rest.iter().position(|b| b == quote) {
                found.push((open + 1, open + 1 + length));
            }
        }
    }
    found.sort_unstable();
    found
}

/// Copies a tree, putting the changes in.
struct Copy<'c, I> {
    next: Option<&'c (NodeId, usize, usize)>,
    changes: I,
    text: &'c str,
}

impl<'c, I: Iterator<Item = &'c (NodeId, usize, usize)>> Copy<'c, I> {
    fn node(&mut self, node: Node<'_>, w: &mut JsonWriter<'_>) {
        let Some((at, from, to)) = self.next else { return w.node(node) };
        match node.kind() {
            Kind::Object => {
                if !node.contains(*at) {
                    return w.node(node);
                }
                w.begin_object();
                for child in node.children() {
                    w.raw_key(child.key().unwrap_or(""));
                    self.node(child, w);
                }
                w.end_object();
            }
            Kind::Array => {
                if !node.contains(*at) {
                    return w.node(node);
                }
                w.begin_array();
                for child in node.children() {
                    self.node(child, w);
                }
                w.end_array();
            }
            _ if node.id() == *at => {
                let text: Cow<'_, str> = self.text.get(*from..*to).unwrap_or("").into();
                w.string(&text);
                self.next = self.changes.next();
            }
            _ => w.node(node),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::attributes;

    #[test]
    fn attributes_of_xhtml() {
        let text = r#"<div><a class="x" href = 'urn:uuid:1'>href="no"</a><img src="b"/><a nohref="c" data-src="d"/></div>"#;
        let values: Vec<&str> = attributes(text).into_iter().map(|(a, b)| &text[a..b]).collect();
        assert_eq!(values, ["urn:uuid:1", "b"]);
    }
}
