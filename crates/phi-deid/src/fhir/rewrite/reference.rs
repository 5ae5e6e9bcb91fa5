//! Ids and references: one pseudonym for every writing of an id.

use medpipe_fhir_model::defs;
use medpipe_fhir_model::{Kind as Json, Node};

use super::Rewriter;
use crate::fhir::issue::rules;
use crate::fhir::uri;

impl<'u> Rewriter<'u, '_, '_> {
    pub(super) fn id(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.text_of_id(node) else { return false };
        self.write_id(&text);
        true
    }

    /// An identifier's value: as a URN where it was one.
    pub(super) fn pseudonym(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.text_of_id(node) else { return false };
        let text = text.trim();
        if text.starts_with("urn:") {
            let urn = self.shared.pseudonym(text).to_urn();
            self.out.raw_string(&urn);
        } else {
            self.write_id(text);
        }
        true
    }

    fn text_of_id(&mut self, node: Node<'u>) -> Option<std::borrow::Cow<'u, str>> {
        if node.kind() != Json::String {
            if node.kind() != Json::Null {
                self.issue(rules::WRONG_KIND);
            }
            return None;
        }
        node.text().filter(|t| !t.trim().is_empty())
    }

    fn write_id(&mut self, id: &str) {
        self.buffer.clear();
        let pseudonym = self.shared.pseudonym(id);
        pseudonym.write_id(&mut self.buffer);
        self.out.raw_string(&self.buffer);
    }

    pub(super) fn reference(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.text_of_id(node) else { return false };
        let mut target = std::mem::take(&mut self.buffer);
        target.clear();
        let known = self.rewritten(&text, &mut target);
        if known {
            self.out.raw_string(&target);
        } else {
            self.issue(rules::REFERENCE);
        }
        self.buffer = target;
        known
    }

    /// Appends the reference under pseudonyms; false when it has no form that we know.
    fn rewritten(&mut self, text: &str, out: &mut String) -> bool {
        if let Some(inner) = text.strip_prefix('#') {
            out.push('#');
            if !inner.is_empty() {
                self.shared.pseudonym(inner).write_id(out);
            }
            return true;
        }
        if !self.in_bundle && (text.starts_with("urn:") || text.starts_with("http")) {
            let entry =
                self.shared.index.resolve(text).and_then(|i| self.shared.unit.entries.get(i));
            if let Some(entry) = entry {
                let kind = entry.resource.resource_type();
                let id = entry.resource.id();
                let uuid = entry.full_url.as_deref().and_then(|u| u.strip_prefix("urn:uuid:"));
                if let (Some(kind), Some(id)) = (defs::type_by_name(kind), id.as_deref().or(uuid)) {
                    out.push_str(kind.name());
                    out.push('/');
                    self.shared.pseudonym(id).write_id(out);
                    return true;
                }
            }
        }
        if text.starts_with("urn:") {
            // A person of another file is known from the first pass.
            let person =
                self.shared.persons.lookup(text).and_then(|p| self.shared.persons.person(p));
            let person = person.filter(|_| !self.in_bundle);
            if let Some((kind, id)) = person.and_then(|p| Some((p.kind, p.id.as_deref()?))) {
                out.push_str(kind);
                out.push('/');
                self.shared.pseudonym(id).write_id(out);
                return true;
            }
            out.push_str(&self.shared.pseudonym(text).to_urn());
            return true;
        }
        if let Some((kind, query)) = text.split_once('?') {
            return self.conditional(kind, query, out);
        }
        let plain = text.split("/_history/").next().unwrap_or(text);
        let plain = plain.split('#').next().unwrap_or(plain).trim_end_matches('/');
        let mut parts = plain.rsplit('/');
        let (id, kind) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        let kind = defs::type_by_name(kind).filter(|t| t.is_resource() && !id.is_empty());
        if let Some(kind) = kind {
            out.push_str(kind.name());
            out.push('/');
            self.shared.pseudonym(id).write_id(out);
            return true;
        }
        if text.contains("://") {
            out.push_str(&self.shared.pseudonym(text).to_urn());
            return true;
        }
        false
    }

    /// `Practitioner?identifier=system|value`.
    fn conditional(&mut self, kind: &str, query: &str, out: &mut String) -> bool {
        let kind = kind.rsplit('/').next().unwrap_or(kind);
        let (Some(kind), Some(token)) = (
            defs::type_by_name(kind).filter(|t| t.is_resource()),
            query.strip_prefix("identifier=").filter(|q| !q.contains('&')),
        ) else {
            return false;
        };
        out.push_str(kind.name());
        out.push_str("?identifier=");
        let value = match token.split_once('|') {
            Some((system, value)) => {
                if uri::is_public(system) {
                    out.push_str(system);
                } else if !system.is_empty() {
                    out.push_str(&self.shared.pseudonym(system).to_urn());
                }
                out.push('|');
                value
            }
            None => token,
        };
        self.shared.pseudonym(value).write_id(out);
        true
    }

    /// `Bundle.entry.fullUrl` of a Bundle within: absolute URLs under our own base, so that relative
    /// references still resolve; URNs as URNs.
    pub(super) fn full_url(&mut self, parent: Node<'u>, node: Node<'u>) -> bool {
        let Some(url) = self.text_of_id(node) else { return false };
        if url.starts_with("http") {
            let resource = parent.get("resource");
            let kind = resource.and_then(Node::resource_type).and_then(defs::type_by_name);
            let id = resource.and_then(|r| r.get("id")).and_then(Node::text);
            let last = url.rsplit('/').next().map(std::borrow::Cow::Borrowed);
            if let (Some(kind), Some(id)) = (kind, id.or(last)) {
                let mut out = format!("https://medpipe.dev/fhir/{}/", kind.name());
                self.shared.pseudonym(&id).write_id(&mut out);
                self.out.raw_string(&out);
                return true;
            }
        }
        let urn = self.shared.pseudonym(&url).to_urn();
        self.out.raw_string(&urn);
        true
    }
}
