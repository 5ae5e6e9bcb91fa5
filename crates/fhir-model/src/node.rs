//! A place in a document.

use std::borrow::Cow;

use crate::cell::{Cell, ESCAPED, LONG_KEY, MEMBER};
use crate::document::{Document, NodeId};
use crate::name::Name;
use crate::text::unescape;

/// The JSON kind of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    Array,
    /// `"…"`
    String,
    /// A number, kept as its text.
    Number,
    /// `true` or `false`
    Bool,
    /// `null`
    Null,
}

/// A value of a [`Document`]: a borrowed, copyable view. `Debug` shows its shape only.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document,
    index: u32,
}

const EMPTY: Cell = Cell { key: 0, start: 0, end: 0, name: 0x7fff, key_len: 0, meta: 5 };

impl<'a> Node<'a> {
    pub(crate) fn new(document: &'a Document, index: u32) -> Node<'a> {
        Node { document, index }
    }

    #[inline]
    fn cell(self) -> &'a Cell {
        self.document.inner().cells.get(self.index as usize).unwrap_or(&EMPTY)
    }

    #[inline]
    fn slice(self, from: usize, to: usize) -> &'a str {
        self.document.inner().source.get(from..to).unwrap_or("")
    }

    /// The JSON kind.
    #[inline]
    pub fn kind(self) -> Kind {
        self.cell().kind()
    }

    /// This node's stable place in its document.
    pub fn id(self) -> NodeId {
        NodeId(self.index)
    }

    /// The document it belongs to.
    pub fn document(self) -> &'a Document {
        self.document
    }

    /// Tape positions of this node and after its last descendant.
    pub(crate) fn tape_range(self) -> (u32, u32) {
        (self.index, self.next_index())
    }

    /// True when `other` is this node or lies below it.
    pub fn contains(self, other: NodeId) -> bool {
        other.0 >= self.index && other.0 < self.next_index()
    }

    #[inline]
    fn next_index(self) -> u32 {
        let cell = self.cell();
        if cell.is_container() { cell.end } else { self.index + 1 }
    }

    /// The member name as it stands in the source, when this node is an object member.
    #[inline]
    pub fn key(self) -> Option<&'a str> {
        let cell = self.cell();
        if cell.meta & MEMBER == 0 {
            return None;
        }
        let from = cell.key as usize;
        let to = if cell.key_len == LONG_KEY {
            from + crate::text::closing_quote(self.document.inner().source.as_bytes(), from)
        } else {
            from + usize::from(cell.key_len)
        };
        Some(self.slice(from, to))
    }

    /// The interned FHIR name of the key; [`Name::UNKNOWN`] for array items and foreign keys.
    #[inline]
    pub fn name(self) -> Name {
        Name(self.cell().name)
    }

    /// The object's member of that name (the first, if there are several).
    pub fn get(self, key: &str) -> Option<Node<'a>> {
        if self.kind() != Kind::Object {
            return None;
        }
        match Name::of(key) {
            Some(name) => self.children().find(|n| n.name() == name),
            None => self.children().find(|n| n.key() == Some(key)),
        }
    }

    /// The object's member with that interned name: a comparison of numbers.
    #[inline]
    pub fn member(self, name: Name) -> Option<Node<'a>> {
        if self.kind() != Kind::Object {
            return None;
        }
        self.children().find(|n| n.name() == name)
    }

    /// Follows member names joined by dots, entering arrays at their first item. For a certain item see
    /// [`at_path`](Node::at_path).
    pub fn path(self, dotted: &str) -> Option<Node<'a>> {
        dotted.split('.').try_fold(self, |node, key| node.items().next()?.get(key))
    }

    /// The members of an object or the items of an array, in order; nothing for scalars.
    #[inline]
    pub fn children(self) -> Children<'a> {
        let cell = self.cell();
        if cell.is_container() {
            Children { document: Some(self.document), next: self.index + 1, end: cell.end }
        } else {
            Children { document: None, next: 0, end: 0 }
        }
    }

    /// The items of an array, or the node itself: FHIR elements repeat or not.
    #[inline]
    pub fn items(self) -> Items<'a> {
        if self.kind() == Kind::Array {
            Items { own: None, rest: self.children() }
        } else {
            Items { own: Some(self), ..Items::none() }
        }
    }

    /// The items of the member `key`; nothing when there is none.
    pub fn each(self, key: &str) -> Items<'a> {
        match self.get(key) {
            Some(node) => node.items(),
            None => Items::none(),
        }
    }

    /// The `index`-th child.
    pub fn at(self, index: usize) -> Option<Node<'a>> {
        self.children().nth(index)
    }

    /// How many children there are.
    pub fn len(self) -> usize {
        self.children().count()
    }

    /// True for scalars and empty containers.
    pub fn is_empty(self) -> bool {
        self.children().next().is_none()
    }

    /// The string value with its escapes resolved; `None` for other kinds.
    #[inline]
    pub fn text(self) -> Option<Cow<'a, str>> {
        let cell = self.cell();
        if cell.kind() != Kind::String {
            return None;
        }
        let raw = self.slice(cell.start as usize, cell.end as usize);
        Some(if cell.meta & ESCAPED == 0 { Cow::Borrowed(raw) } else { Cow::Owned(unescape(raw)) })
    }

    /// True when the string has backslash escapes.
    pub fn has_escapes(self) -> bool {
        self.cell().meta & ESCAPED != 0
    }

    /// The source text: of a string what stands between its quotes, of anything else all of it.
    pub fn raw(self) -> &'a str {
        let cell = self.cell();
        let end = if cell.is_container() { self.byte_end() } else { cell.end as usize };
        self.slice(cell.start as usize, end)
    }

    /// Byte offset of the value in the source (of a string: of its content).
    pub fn offset(self) -> usize {
        self.cell().start as usize
    }

    /// The boolean value.
    pub fn as_bool(self) -> Option<bool> {
        (self.kind() == Kind::Bool).then(|| self.raw() == "true")
    }

    /// The number as an integer, when it is one.
    pub fn as_i64(self) -> Option<i64> {
        (self.kind() == Kind::Number).then(|| self.raw().parse().ok())?
    }

    /// The number as a float; use [`Node::raw`] for the exact text.
    pub fn as_f64(self) -> Option<f64> {
        (self.kind() == Kind::Number).then(|| self.raw().parse().ok())?
    }

    /// True when this is a string equal to `other`.
    #[inline]
    pub fn is_string_eq(self, other: &str) -> bool {
        if self.has_escapes() {
            self.text().is_some_and(|t| t == other)
        } else {
            self.kind() == Kind::String && self.raw() == other
        }
    }

    /// The value of `resourceType`, when it is a plain string.
    pub fn resource_type(self) -> Option<&'a str> {
        let node = self.get("resourceType")?;
        (node.kind() == Kind::String && !node.has_escapes()).then(|| node.raw())
    }

    /// Appends a minified copy with number text, escapes and key order as in the source.
    pub fn write_to(self, out: &mut Vec<u8>) {
        crate::writer::JsonWriter::new(out).node(self);
    }

    /// Where the source text of a container ends.
    fn byte_end(self) -> usize {
        let bytes = self.document.inner().source.as_bytes();
        let mut depth = 0;
        let mut node = self;
        let mut at = loop {
            let cell = node.cell();
            if !cell.is_container() {
                break cell.end as usize + usize::from(cell.kind() == Kind::String);
            }
            depth += 1;
            match node.children().last() {
                Some(last) => node = last,
                None => break cell.start as usize + 1,
            }
        };
        while depth > 0 {
            match bytes.get(at) {
                Some(b'}' | b']') => depth -= 1,
                Some(_) => {}
                None => return bytes.len(),
            }
            at += 1;
        }
        at
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {}", self.kind(), self.offset())
    }
}

/// Iterator over the children of a node.
#[derive(Clone)]
pub struct Children<'a> {
    document: Option<&'a Document>,
    next: u32,
    end: u32,
}

impl<'a> Iterator for Children<'a> {
    type Item = Node<'a>;

    #[inline]
    fn next(&mut self) -> Option<Node<'a>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { document: self.document?, index: self.next };
        self.next = node.next_index();
        Some(node)
    }
}

/// Iterator over the items of an array, or over one single value.
#[derive(Clone)]
pub struct Items<'a> {
    own: Option<Node<'a>>,
    rest: Children<'a>,
}

impl<'a> Items<'a> {
    /// No items.
    pub(crate) fn none() -> Items<'a> {
        Items { own: None, rest: Children { document: None, next: 0, end: 0 } }
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    #[inline]
    fn next(&mut self) -> Option<Node<'a>> {
        self.own.take().or_else(|| self.rest.next())
    }
}
