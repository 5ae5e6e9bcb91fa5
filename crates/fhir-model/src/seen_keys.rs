//! Keys that come twice in one object.

use std::collections::HashSet;

use crate::cell::LONG_KEY;
use crate::name::Name;
use crate::reader::Reader;

/// Notices a key that comes twice: a small bloom first, then a look at the siblings, and for
/// objects with very many members a set.
#[derive(Default)]
pub(crate) struct SeenKeys<'s> {
    bloom: u64,
    count: u32,
    set: HashSet<&'s [u8]>,
}

impl<'s> SeenKeys<'s> {
    #[inline]
    pub(crate) fn is_repeated(
        &mut self,
        name: Name,
        text: &'s [u8],
        reader: &Reader<'s>,
        object: usize,
    ) -> bool {
        let hash = if name == Name::UNKNOWN {
            text.iter().fold(7u32, |h, &b| h.wrapping_mul(31).wrapping_add(u32::from(b)))
        } else {
            u32::from(name.0).wrapping_mul(0x9e37_79b1) >> 7
        };
        let bit = 1u64 << (hash & 63);
        self.count += 1;
        if self.bloom & bit == 0 && self.set.is_empty() {
            self.bloom |= bit;
            return false;
        }
        self.bloom |= bit;
        self.look(text, reader, object)
    }

    fn look(&mut self, text: &'s [u8], reader: &Reader<'s>, object: usize) -> bool {
        if !self.set.is_empty() {
            return !self.set.insert(text);
        }
        let build = self.count > 64;
        let mut found = false;
        let mut at = object + 1;
        while let Some(cell) = reader.cells.get(at) {
            let from = cell.key as usize;
            let len = if cell.key_len == LONG_KEY {
                crate::text::closing_quote(reader.bytes, from)
            } else {
                usize::from(cell.key_len)
            };
            let other = reader.bytes.get(from..from + len).unwrap_or(b"");
            found |= other == text;
            if build {
                self.set.insert(other);
            } else if found {
                return true;
            }
            at = if cell.is_container() { cell.end as usize } else { at + 1 };
        }
        if build {
            self.set.insert(text);
        }
        found
    }
}
