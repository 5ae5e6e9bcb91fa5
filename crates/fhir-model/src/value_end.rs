//! Finding the end of a JSON value in bytes that come piece by piece.

/// Follows brackets and strings; says nothing of what is wrong inside.
#[derive(Default)]
pub(crate) struct ValueEnd {
    depth: u64,
    in_string: bool,
    escaped: bool,
    /// Some byte of a number or word has been seen.
    in_word: bool,
}

impl ValueEnd {
    /// Takes the next piece; the length of it that still belongs to the value when the value ends in it. A number or word ends
    /// at the byte behind it.
    pub(crate) fn feed(&mut self, piece: &[u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(&byte) = piece.get(at) {
            if self.in_string {
                if self.escaped {
                    self.escaped = false;
                    at += 1;
                    continue;
                }
                let rest = piece.get(at..).unwrap_or_default();
                let hit = memchr::memchr2(b'"', b'\\', rest)?;
                at += hit + 1;
                if rest.get(hit) == Some(&b'\\') {
                    self.escaped = true;
                    continue;
                }
                self.in_string = false;
                if self.depth == 0 {
                    return Some(at);
                }
                continue;
            }
            match byte {
                b'"' if self.in_word && self.depth == 0 => return Some(at),
                b'"' => self.in_string = true,
                b'{' | b'[' if self.in_word && self.depth == 0 => return Some(at),
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth == 0 => return Some(at),
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if self.depth == 0 => return Some(at),
                _ => self.in_word = self.depth == 0,
            }
            at += 1;
        }
        None
    }
}
