//! Characters and their references, both ways.

use std::borrow::Cow;

use super::error::XmlErrorKind;

/// What XML 1.0 calls a character (production 2).
pub(super) fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The character that a reference (between `&` and `;`) means.
pub(super) fn reference(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let (digits, radix) = match number.strip_prefix('x') {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                return None;
            }
            let code = u32::from_str_radix(digits, radix).ok()?;
            char::from_u32(code).filter(|c| is_xml_char(*c))
        }
    }
}

/// The value of an attribute: references resolved, white space normalised (XML 1.0, 3.3.3).
pub(super) fn attribute_value(raw: &str) -> Result<Cow<'_, str>, XmlErrorKind> {
    if !raw.bytes().any(|b| b < b' ' || b == b'&' || b == b'<') {
        return match raw.chars().all(is_xml_char) {
            true => Ok(Cow::Borrowed(raw)),
            false => Err(XmlErrorKind::Malformed),
        };
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '<', '\t', '\n', '\r']) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        rest = if let Some(after) = tail.strip_prefix('&') {
            let (name, after) = after.split_once(';').ok_or(XmlErrorKind::Malformed)?;
            out.push(reference(name).ok_or(XmlErrorKind::Entity)?);
            after
        } else if tail.starts_with('<') {
            return Err(XmlErrorKind::Malformed);
        } else {
            out.push(' ');
            tail.strip_prefix("\r\n").or_else(|| tail.get(1..)).unwrap_or_default()
        };
    }
    out.push_str(rest);
    if out.chars().all(is_xml_char) { Ok(Cow::Owned(out)) } else { Err(XmlErrorKind::Malformed) }
}

/// Appends the text of an attribute value in double quotes; false when XML cannot hold a character of it.
pub(super) fn escape_attribute(text: &str, out: &mut Vec<u8>) -> bool {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\n' => b"&#10;",
            b'\r' => b"&#13;",
            b'\t' => b"&#9;",
            0..0x20 => return false,
            // U+FFFE and U+FFFF.
            0xef if text.get(at..).is_some_and(|t| t.starts_with(['\u{fffe}', '\u{ffff}'])) => {
                return false;
            }
            _ => continue,
        };
        out.extend_from_slice(text.as_bytes().get(start..at).unwrap_or_default());
        out.extend_from_slice(escape);
        start = at + 1;
    }
    out.extend_from_slice(text.as_bytes().get(start..).unwrap_or_default());
    true
}
