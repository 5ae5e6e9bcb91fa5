//! Whether a narrative is one well-formed `div` (XML 1.0, 2.1), read from the JSON string as it stands.

use std::borrow::Cow;

use crate::Node;

/// True for one `div` whose tags are balanced, attributes quoted and references complete. Which elements and attributes it has
/// is not looked at (rules txt-1 and txt-2 of R4 do).
pub(super) fn is_div(node: Node<'_>) -> bool {
    let raw = node.raw();
    // `\u003c` and the like: the text itself must be looked at.
    let (text, escaped) = match memchr::memmem::find(raw.as_bytes(), b"\\u") {
        Some(_) => (node.text().unwrap_or_default(), false),
        None => (Cow::Borrowed(raw), true),
    };
    let mut scan = Scan { text: text.as_bytes(), at: 0, escaped };
    scan.document().is_some()
}

/// A place in the text; `escaped`: with the one-letter escapes of JSON.
struct Scan<'t> {
    text: &'t [u8],
    at: usize,
    escaped: bool,
}

impl<'t> Scan<'t> {
    fn document(&mut self) -> Option<()> {
        self.blank();
        self.expect(b'<')?;
        let mut open: Vec<&[u8]> = Vec::new();
        let name = self.name()?;
        if name != b"div" {
            return None;
        }
        if !self.tag()? {
            open.push(name);
        }
        while !open.is_empty() {
            let rest = self.text.get(self.at..)?;
            self.at += memchr::memchr2(b'<', b'&', rest)?;
            if self.next()? == b'&' {
                self.reference()?;
                continue;
            }
            match self.peek()? {
                b'/' => {
                    self.at += 1;
                    if self.name()? != open.pop()? {
                        return None;
                    }
                    self.blank();
                    self.expect(b'>')?;
                }
                b'!' => self.aside()?,
                b'?' => self.past(b"?>")?,
                _ => {
                    let name = self.name()?;
                    if !self.tag()? {
                        open.push(name);
                    }
                }
            }
        }
        self.blank();
        (self.at == self.text.len()).then_some(())
    }

    /// The byte here, escapes resolved, and how long it is.
    fn here(&self) -> Option<(u8, usize)> {
        match (*self.text.get(self.at)?, self.escaped) {
            (b'\\', true) => match *self.text.get(self.at + 1)? {
                b'n' => Some((b'\n', 2)),
                b't' => Some((b'\t', 2)),
                b'r' => Some((b'\r', 2)),
                // Backspace and form feed are no characters of XML.
                b'b' | b'f' => None,
                plain => Some((plain, 2)),
            },
            (byte, _) => Some((byte, 1)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.here().map(|(byte, _)| byte)
    }

    fn next(&mut self) -> Option<u8> {
        let (byte, length) = self.here()?;
        self.at += length;
        Some(byte)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then_some(())
    }

    /// Passes white space; true when there was some.
    fn blank(&mut self) -> bool {
        let from = self.at;
        while let Some((b' ' | b'\n' | b'\t' | b'\r', length)) = self.here() {
            self.at += length;
        }
        self.at > from
    }

    fn name(&mut self) -> Option<&'t [u8]> {
        let rest = self.text.get(self.at..)?;
        let is_name = |b: &u8| {
            b.is_ascii_alphanumeric() || matches!(b, b':' | b'_' | b'-' | b'.') || *b >= 0x80
        };
        let length = rest.iter().take_while(|b| is_name(b)).count();
        self.at += length;
        let name = rest.get(..length)?;
        let first = name.first()?;
        (!first.is_ascii_digit() && !matches!(first, b'-' | b'.')).then_some(name)
    }

    /// Attributes and the end of a tag whose name was read; true for an empty element.
    fn tag(&mut self) -> Option<bool> {
        let mut names: Vec<&[u8]> = Vec::new();
        loop {
            let spaced = self.blank();
            match self.peek()? {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' => {
                    self.next()?;
                    self.expect(b'>')?;
                    return Some(true);
                }
                _ if !spaced => return None,
                _ => {}
            }
            let name = self.name()?;
            if names.contains(&name) {
                return None;
            }
            names.push(name);
            self.blank();
            self.expect(b'=')?;
            self.blank();
            let quote = self.next().filter(|quote| matches!(quote, b'"' | b'\''))?;
            loop {
                match self.next()? {
                    b'<' => return None,
                    b'&' => self.reference()?,
                    byte if byte == quote => break,
                    _ => {}
                }
            }
        }
    }

    /// What follows `&`: a name or number and `;`. Names of HTML are let pass.
    fn reference(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let length = rest.iter().take(32).position(|b| *b == b';')?;
        self.at += length + 1;
        let good = match rest.get(..length)? {
            [b'#', b'x', hex @ ..] => !hex.is_empty() && hex.iter().all(u8::is_ascii_hexdigit),
            [b'#', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
            name => {
                name.first()?.is_ascii_alphabetic() && name.iter().all(u8::is_ascii_alphanumeric)
            }
        };
        good.then_some(())
    }

    /// A comment or a CDATA section; the `!` is still to come.
    fn aside(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        if rest.starts_with(b"!--") {
            self.at += 3;
            self.past(b"--")?;
            return self.expect(b'>');
        }
        rest.starts_with(b"![CDATA[").then(|| self.past(b"]]>"))?
    }

    /// Goes behind the next such mark.
    fn past(&mut self, mark: &[u8]) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        self.at += memchr::memmem::find(rest, mark)? + mark.len();
        Some(())
    }
}
