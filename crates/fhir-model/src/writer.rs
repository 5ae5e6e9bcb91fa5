//! Minified JSON, appended to a buffer.

use crate::node::{Kind, Node};

/// Writes minified JSON and puts the commas. What is written is what is asked for: the caller
/// keeps objects and arrays balanced.
pub struct JsonWriter<'o> {
    out: &'o mut Vec<u8>,
    comma: bool,
}

/// A point to rewind to, see [`JsonWriter::mark`].
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    len: usize,
    comma: bool,
}

impl<'o> JsonWriter<'o> {
    /// Appends to `out`, beginning a new value.
    pub fn new(out: &'o mut Vec<u8>) -> JsonWriter<'o> {
        JsonWriter { out, comma: false }
    }

    #[inline]
    fn before(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    /// Opens an object.
    #[inline]
    pub fn begin_object(&mut self) {
        self.before();
        self.out.push(b'{');
        self.comma = false;
    }

    /// Closes an object.
    #[inline]
    pub fn end_object(&mut self) {
        self.out.push(b'}');
        self.comma = true;
    }

    /// Opens an array.
    #[inline]
    pub fn begin_array(&mut self) {
        self.before();
        self.out.push(b'[');
        self.comma = false;
    }

    /// Closes an array.
    #[inline]
    pub fn end_array(&mut self) {
        self.out.push(b']');
        self.comma = true;
    }

    /// A member name; its value must follow.
    pub fn key(&mut self, name: &str) {
        self.string(name);
        self.out.push(b':');
        self.comma = false;
    }

    /// A member name that is already escaped (from [`Node::key`]).
    #[inline]
    pub fn raw_key(&mut self, name: &str) {
        self.raw_string(name);
        self.out.push(b':');
        self.comma = false;
    }

    /// A string value.
    pub fn string(&mut self, text: &str) {
        self.before();
        self.out.push(b'"');
        escape_into(text, self.out);
        self.out.push(b'"');
    }

    /// A string value that is already escaped (from [`Node::raw`]).
    #[inline]
    pub fn raw_string(&mut self, text: &str) {
        self.before();
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    /// A number, `true`, `false` or `null` as text, or a whole JSON value.
    #[inline]
    pub fn raw_value(&mut self, text: &str) {
        self.before();
        self.out.extend_from_slice(text.as_bytes());
    }

    /// A minified copy of a node and all below it.
    pub fn node(&mut self, node: Node<'_>) {
        match node.kind() {
            Kind::Object => {
                self.begin_object();
                for child in node.children() {
                    self.raw_key(child.key().unwrap_or(""));
                    self.node(child);
                }
                self.end_object();
            }
            Kind::Array => {
                self.begin_array();
                for child in node.children() {
                    self.node(child);
                }
                self.end_array();
            }
            Kind::String => self.raw_string(node.raw()),
            Kind::Number | Kind::Bool => self.raw_value(node.raw()),
            // What was nested too deeply has no text any more.
            Kind::Null => self.raw_value("null"),
        }
    }

    /// Remembers this point.
    #[inline]
    pub fn mark(&self) -> Mark {
        Mark { len: self.out.len(), comma: self.comma }
    }

    /// Drops everything written since the mark.
    #[inline]
    pub fn rewind(&mut self, mark: Mark) {
        self.out.truncate(mark.len);
        self.comma = mark.comma;
    }

    /// True when nothing was written since the mark.
    #[inline]
    pub fn is_empty_since(&self, mark: Mark) -> bool {
        self.out.len() == mark.len
    }

    /// Bytes written to the buffer so far, including what stood in it before.
    pub fn position(&self) -> usize {
        self.out.len()
    }
}

/// Appends `text` with the JSON escapes it needs (quotes, backslash, control characters).
pub fn escape_into(text: &str, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for &b in text.as_bytes() {
        match b {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => {
                out.extend_from_slice(b"\\u00");
                for nibble in [b >> 4, b & 15] {
                    out.extend(HEX.get(usize::from(nibble)));
                }
            }
            _ => out.push(b),
        }
    }
}
