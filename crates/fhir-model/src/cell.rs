//! One value of the tape: 16 bytes.

use crate::node::Kind;

/// A value and, when it is an object member, its key.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    /// Byte offset of the key text (after its opening quote).
    pub key: u32,
    /// Byte offset of the value: of the first content byte for strings, else of the first byte.
    pub start: u32,
    /// Scalars: byte offset after the content. Containers: tape index after the subtree.
    pub end: u32,
    /// Interned element name of the key.
    pub name: u16,
    /// Length of the key text; 255 means "longer, or escaped: scan for the closing quote".
    pub key_len: u8,
    /// Kind in the low three bits, then the flags below.
    pub meta: u8,
}

pub(crate) const KIND_MASK: u8 = 0b111;
pub(crate) const ESCAPED: u8 = 0b1000;
pub(crate) const MEMBER: u8 = 0b1_0000;
pub(crate) const LONG_KEY: u8 = 255;

impl Cell {
    pub(crate) fn kind(&self) -> Kind {
        match self.meta & KIND_MASK {
            0 => Kind::Object,
            1 => Kind::Array,
            2 => Kind::String,
            3 => Kind::Number,
            4 => Kind::Bool,
            _ => Kind::Null,
        }
    }

    pub(crate) fn is_container(&self) -> bool {
        self.meta & KIND_MASK < 2
    }
}

pub(crate) fn kind_bits(kind: Kind) -> u8 {
    match kind {
        Kind::Object => 0,
        Kind::Array => 1,
        Kind::String => 2,
        Kind::Number => 3,
        Kind::Bool => 4,
        Kind::Null => 5,
    }
}
