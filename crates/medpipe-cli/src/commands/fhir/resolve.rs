//! What a reference between the resources of one Bundle means, for `resolve()`.

use std::collections::HashMap;

use medpipe::fhir_model::{Node, Unit};
use medpipe::fhirpath::Resolver;

/// The resources of one Bundle, by what references call them.
#[derive(Default)]
pub struct Targets<'a> {
    by_url: HashMap<&'a str, Node<'a>>,
    /// By `Type/id`, with the server it is of, if its fullUrl tells one.
    by_id: HashMap<String, (Node<'a>, Option<&'a str>)>,
}

/// The same, seen from an entry.
pub struct Around<'t, 'a> {
    targets: &'t Targets<'a>,
    server: Option<&'t str>,
}

impl<'a> Targets<'a> {
    pub fn of(unit: &'a Unit) -> Targets<'a> {
        let mut targets = Targets::default();
        for entry in &unit.entries {
            let node = entry.resource.node();
            let url = entry.full_url.as_deref();
            if let Some(url) = url {
                targets.by_url.entry(url).or_insert(node);
            }
            if let (Some(kind), Some(id)) = (node.resource_type(), entry.resource.id()) {
                let server = url.and_then(server);
                targets.by_id.entry(format!("{kind}/{id}")).or_insert((node, server));
            }
        }
        targets
    }

    /// From an entry with that fullUrl.
    pub fn from<'t>(&'t self, full_url: Option<&'t str>) -> Around<'t, 'a> {
        Around { targets: self, server: full_url.and_then(server) }
    }
}

/// `http://server/base` of `http://server/base/Type/id`.
fn server(full_url: &str) -> Option<&str> {
    if !full_url.starts_with("http") {
        return None;
    }
    let plain = full_url.split("/_history/").next()?;
    plain.rsplitn(3, '/').nth(2)
}

impl Resolver for Around<'_, '_> {
    fn resolve<'r>(&'r self, reference: &str) -> Option<Node<'r>> {
        let plain = reference.split("/_history/").next()?;
        if let Some(found) = self.targets.by_url.get(plain) {
            return Some(*found);
        }
        if let Some(server) = self.server
            && let Some(found) = self.targets.by_url.get(format!("{server}/{plain}").as_str())
        {
            return Some(*found);
        }
        let (found, server) = self.targets.by_id.get(plain)?;
        // One that is known to be of another server is another resource.
        let other = server.is_some() && self.server.is_some() && *server != self.server;
        (!other).then_some(*found)
    }
}
