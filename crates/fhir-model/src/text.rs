//! JSON string text: escapes and quotes.

/// Resolves the escapes of a string that the reader has accepted. A lone surrogate becomes U+FFFD.
pub(crate) fn unescape(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = tail.chars();
        chars.next();
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('u') => {
                let (ch, left) = unicode(chars.as_str());
                out.push(ch);
                rest = left;
                continue;
            }
            Some(other) => out.push(other),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out
}

/// Reads `XXXX`, and a following `\uXXXX` when the first is a high surrogate.
fn unicode(tail: &str) -> (char, &str) {
    let unit = |s: &str| s.get(..4).and_then(|h| u32::from_str_radix(h, 16).ok());
    let Some(high) = unit(tail) else { return ('\u{fffd}', tail) };
    let rest = tail.get(4..).unwrap_or("");
    if (0xd800..0xdc00).contains(&high) {
        if let Some(low) = rest.strip_prefix("\\u").and_then(unit)
            && (0xdc00..0xe000).contains(&low)
        {
            let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return (char::from_u32(code).unwrap_or('\u{fffd}'), rest.get(6..).unwrap_or(""));
        }
        return ('\u{fffd}', rest);
    }
    (char::from_u32(high).unwrap_or('\u{fffd}'), rest)
}

/// Distance from `from` to the closing quote of the string whose content begins there.
pub(crate) fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(&b) = bytes.get(at) {
        match b {
            b'"' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at - from
}
