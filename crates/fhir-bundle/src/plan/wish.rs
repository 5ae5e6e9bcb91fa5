//! What an entry asks for, judged by itself: which id, which condition, or why it cannot be imported.

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::TypeId;

use super::collect::Planner;
use super::model::{CORE_TYPES, Mode};
use crate::entries::{Broken, Method, Raw};
use crate::key::{self, Key};
use crate::link::{Link, restful};
use crate::patch::Patch;
use crate::search::Criteria;

/// What an entry is to become, before it is compared with others.
pub(super) enum Wish {
    Store(String),
    Delete {
        kind: TypeId,
        id: String,
    },
    Patch {
        kind: TypeId,
        id: String,
    },
    Conditional {
        criteria: Criteria,
        id: Option<String>,
    },
    Skip(Option<Broken>),
    /// A condition that cannot be judged, and why.
    Foreign(String),
    Fail(Broken),
}

pub(super) const fn why(code: &'static str, rule: &'static str, text: &'static str) -> Broken {
    Broken { code, rule, text }
}

const DELETE_URL: Broken =
    why("value", "request-url", "request.url of a DELETE must be Type/id or Type?condition");

const PATCH_URL: Broken =
    why("value", "request-url", "request.url of a PATCH must be Type/id or Type?condition");

const MISMATCH: Broken = why(
    "conflict",
    "id-mismatch",
    "request.url of a PUT names another type or id than the resource; make them agree",
);

impl Planner {
    pub(super) fn wish(&mut self, raw: &Raw<'_>) -> Wish {
        if let Some(broken) = raw.broken {
            return Wish::Fail(broken);
        }
        if raw.is_outcome {
            return Wish::Skip(None);
        }
        let url = raw.url.as_deref().unwrap_or("");
        if raw.method == Method::Get {
            return Wish::Skip(Some(why(
                "informational",
                "reading-request",
                "GET and HEAD requests read; an import has nothing to do for them",
            )));
        }
        if raw.method == Method::Patch {
            return self.patch_wish(url, raw);
        }
        let light = self.config.mode == Mode::Light;
        let name = raw.resource.map_or("", |(_, kind)| kind.name());
        if light && raw.method != Method::Delete && !CORE_TYPES.contains(&name) {
            return Wish::Skip(None);
        }
        match raw.method {
            Method::Delete => delete_wish(url),
            Method::Put => put_wish(url, raw),
            _ => self.create_wish(url, raw),
        }
    }

    fn create_wish(&mut self, url: &str, raw: &Raw<'_>) -> Wish {
        let Some((node, kind)) = raw.resource else { return Wish::Skip(None) };
        let own = match own_id(node) {
            Ok(own) => own,
            Err(broken) => return Wish::Fail(broken),
        };
        let last = url.trim_end_matches('/').rsplit('/').next().unwrap_or("");
        if raw.method == Method::Post && !url.is_empty() && last != kind.name() {
            let operation = url.contains('$') || last == "_search";
            let (code, text) = if operation {
                ("not-supported", "operations and searches by POST are no import")
            } else {
                ("value", "request.url of a POST must be the type of the resource")
            };
            return Wish::Fail(why(code, "request-url", text));
        }
        if let Some(query) = raw.if_none_exist.as_deref() {
            let query = query.split_once('?').map_or(query, |(_, query)| query);
            return match Criteria::parse(kind, query) {
                Ok(criteria) => Wish::Conditional { criteria, id: own },
                Err(text) => Wish::Foreign(text),
            };
        }
        match own {
            Some(id) => Wish::Store(id),
            None => Wish::Store(self.content_id(node, raw)),
        }
    }

    fn patch_wish(&self, url: &str, raw: &Raw<'_>) -> Wish {
        let Some((node, _)) = raw.resource else { return Wish::Skip(None) };
        if let Err(text) = Patch::of(node) {
            return Wish::Fail(bad_patch(text));
        }
        let wish = match Link::of(url) {
            Link::Relative { kind, id, .. } => Wish::Patch { kind, id: id.to_owned() },
            Link::Absolute { plain, .. } => match restful(plain) {
                Some((_, kind, id)) => Wish::Patch { kind, id: id.to_owned() },
                None => return Wish::Fail(PATCH_URL),
            },
            Link::Conditional { kind, query } => match Criteria::parse(kind, query) {
                Ok(criteria) => Wish::Conditional { criteria, id: None },
                Err(text) => return Wish::Foreign(text),
            },
            _ => return Wish::Fail(PATCH_URL),
        };
        let kind = match &wish {
            Wish::Patch { kind, .. } => *kind,
            Wish::Conditional { criteria, .. } => criteria.kind,
            _ => return wish,
        };
        match self.config.mode == Mode::Light && !CORE_TYPES.contains(&kind.name()) {
            true => Wish::Skip(None),
            false => wish,
        }
    }

    /// The id of a resource that has none: that of its fullUrl, or one derived from the fullUrl or the content. The second
    /// of two equal resources gets another one, in whatever order they come.
    pub(super) fn content_id(&mut self, node: Node<'_>, raw: &Raw<'_>) -> String {
        if let Some(url) = raw.full_url.as_deref() {
            if let Some(bits) = url.strip_prefix("urn:uuid:").and_then(|u| key::uuid(u, true)) {
                return key::format_uuid(bits);
            }
            if let Some((_, _, id)) = restful(url) {
                return id.to_owned();
            }
            return key::derived_id(&[b"fullUrl", url.as_bytes()]);
        }
        let mut content = Vec::new();
        node.write_to(&mut content);
        let count = self.contents.entry(Key::text(&[&content])).or_insert(0);
        let number = count.to_le_bytes();
        *count += 1;
        key::derived_id(&[b"content", &number, &content])
    }
}

/// A text of a patch that cannot be read, as the reason of an entry.
const fn bad_patch(text: &'static str) -> Broken {
    why("value", "patch", text)
}

fn put_wish(url: &str, raw: &Raw<'_>) -> Wish {
    let Some((node, kind)) = raw.resource else { return Wish::Skip(None) };
    let own = match own_id(node) {
        Ok(own) => own,
        Err(broken) => return Wish::Fail(broken),
    };
    let named = match Link::of(url) {
        Link::Relative { kind, id, .. } => Some((kind, id)),
        Link::Absolute { plain, .. } => restful(plain).map(|(_, kind, id)| (kind, id)),
        Link::Conditional { kind: named, query } => {
            return match Criteria::parse(named, query) {
                Ok(_) if named != kind => Wish::Fail(MISMATCH),
                Ok(criteria) => Wish::Conditional { criteria, id: own },
                Err(text) => Wish::Foreign(text),
            };
        }
        _ => None,
    };
    match (named, own) {
        (None, _) => Wish::Fail(why(
            "value",
            "request-url",
            "request.url of a PUT must be Type/id or Type?condition",
        )),
        (Some((named, _)), _) if named != kind => Wish::Fail(MISMATCH),
        (Some((_, id)), Some(own)) if own != id => Wish::Fail(MISMATCH),
        (Some((_, id)), _) => Wish::Store(id.to_owned()),
    }
}

fn delete_wish(url: &str) -> Wish {
    match Link::of(url) {
        Link::Relative { kind, id, .. } => Wish::Delete { kind, id: id.to_owned() },
        Link::Absolute { plain, .. } => match restful(plain) {
            Some((_, kind, id)) => Wish::Delete { kind, id: id.to_owned() },
            None => Wish::Fail(DELETE_URL),
        },
        Link::Conditional { kind, query } => match Criteria::parse(kind, query) {
            Ok(criteria) => Wish::Conditional { criteria, id: None },
            Err(text) => Wish::Foreign(text),
        },
        _ => Wish::Fail(DELETE_URL),
    }
}

/// The id of a resource: none, a good one, or not an id.
fn own_id(node: Node<'_>) -> Result<Option<String>, Broken> {
    let bad = why("value", "invalid-id", "the id is not 1 to 64 of A-Z a-z 0-9 - .; correct it");
    match node.get("id") {
        None => Ok(None),
        Some(id) => match id.text() {
            Some(text) if key::is_id(&text) => Ok(Some(text.into_owned())),
            _ => Err(bad),
        },
    }
}
