//! The document: one source buffer, one tape.

use std::sync::Arc;

use crate::cell::Cell;
use crate::limits::{Limits, ReadError};
use crate::node::Node;
use crate::reader::Reader;

/// A parsed JSON document that owns its bytes. Cloning it is cheap.
#[derive(Clone)]
pub struct Document(Arc<Inner>);

pub(crate) struct Inner {
    pub source: String,
    pub cells: Vec<Cell>,
    pub roots: Vec<u32>,
    pub defects: Vec<Defect>,
}

/// A node's place in its document: stable, and in document order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    /// The place as a number, for side tables.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Something the reader could read past, but that makes the value around it unfit to trust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Defect {
    /// The node it was found at.
    pub node: NodeId,
    /// What it is.
    pub kind: DefectKind,
}

/// The kinds of [`Defect`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum DefectKind {
    /// The object has this key twice: readers disagree on which one counts.
    DuplicateKey,
    /// Nested deeper than [`Limits::max_depth`]; the content was skipped, and a `null` stands for it.
    TooDeep,
}

impl DefectKind {
    /// What is wrong and how to mend it.
    pub fn message(self) -> &'static str {
        match self {
            DefectKind::DuplicateKey => {
                "an object has the same key twice; keep one of the two members"
            }
            DefectKind::TooDeep => {
                "nested deeper than the limit allows; flatten the value or raise the depth limit"
            }
        }
    }
}

impl Document {
    /// Parses one JSON value with the default [`Limits`].
    ///
    /// # Errors
    /// [`ReadError`] with line and column when the bytes are not one JSON value in UTF-8.
    pub fn parse(bytes: Vec<u8>) -> Result<Document, ReadError> {
        Document::parse_with(bytes, &Limits::default())
    }

    /// Parses one JSON value.
    ///
    /// # Errors
    /// As [`Document::parse`], and when a limit is passed.
    pub fn parse_with(bytes: Vec<u8>, limits: &Limits) -> Result<Document, ReadError> {
        let source = ReadError::utf8(bytes)?;
        let mut reader = Reader::new(&source, limits)?;
        let root = reader.document()?;
        let (cells, defects) = reader.into_parts();
        Ok(Document::from_parts(source, cells, vec![root], defects))
    }

    pub(crate) fn from_parts(
        source: String,
        mut cells: Vec<Cell>,
        roots: Vec<u32>,
        defects: Vec<Defect>,
    ) -> Document {
        if cells.capacity() > cells.len() + cells.len() / 8 {
            cells.shrink_to_fit();
        }
        Document(Arc::new(Inner { source, cells, roots, defects }))
    }

    /// The first value (the only one, unless the document was read from lines).
    pub fn root(&self) -> Node<'_> {
        Node::new(self, self.0.roots.first().copied().unwrap_or(0))
    }

    /// All top-level values: one, or one for each good line.
    pub fn roots(&self) -> impl ExactSizeIterator<Item = Node<'_>> {
        self.0.roots.iter().map(|&i| Node::new(self, i))
    }

    /// The node of that id, when the id belongs to this document.
    pub fn node(&self, id: NodeId) -> Option<Node<'_>> {
        (id.index() < self.0.cells.len()).then(|| Node::new(self, id.0))
    }

    /// The text the document was parsed from.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// Duplicate keys and over-deep values found on the way, in document order.
    pub fn defects(&self) -> &[Defect] {
        &self.0.defects
    }

    /// The first defect at or below `node`.
    pub fn defect_in(&self, node: Node<'_>) -> Option<Defect> {
        let (from, to) = node.tape_range();
        self.0.defects.iter().copied().find(|d| d.node.0 >= from && d.node.0 < to)
    }

    /// Bytes held: source and tape.
    pub fn heap_bytes(&self) -> usize {
        self.0.source.capacity() + self.0.cells.capacity() * size_of::<Cell>()
    }

    #[inline]
    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.0.source.len())
            .field("values", &self.0.cells.len())
            .finish()
    }
}
