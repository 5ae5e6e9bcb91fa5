//! A resource that owns its document.

use std::borrow::Cow;

use crate::document::{Document, NodeId};
use crate::node::Node;

/// A resource: its document and its place there. `'static`, `Send`, cheap to clone.
#[derive(Clone)]
pub struct Resource {
    document: Document,
    at: NodeId,
}

impl Resource {
    /// The resource at that node of the document.
    pub fn new(document: Document, at: NodeId) -> Resource {
        Resource { document, at }
    }

    /// The resource that is the whole document.
    pub fn whole(document: Document) -> Resource {
        let at = document.root().id();
        Resource { document, at }
    }

    /// The resource object.
    pub fn node(&self) -> Node<'_> {
        self.document.node(self.at).unwrap_or_else(|| self.document.root())
    }

    /// Its type, as `resourceType` says; empty when there is none.
    pub fn resource_type(&self) -> &str {
        self.node().resource_type().unwrap_or("")
    }

    /// Its logical id.
    pub fn id(&self) -> Option<Cow<'_, str>> {
        self.node().get("id").and_then(Node::text)
    }

    /// The document it stands in.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

impl std::fmt::Debug for Resource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Resource at {}", self.node().offset())
    }
}
