//! Ways in which a value can stand in a document without standing there letter by letter.

use crate::bundle::json::Json;
use crate::bundle::parts::base64;

/// A JSON string in which every character is a `\u` escape.
pub(super) fn json_escaped(value: &str) -> Json {
    let units: String = value.encode_utf16().map(|u| format!("\\u{u:04x}")).collect();
    Json::Token(format!("\"{units}\""))
}

/// Numeric character references, decimal and hexadecimal in turn.
pub(super) fn html_entities(value: &str) -> String {
    let turn = |(i, c): (usize, char)| {
        let code = u32::from(c);
        if i % 2 == 0 { format!("&#{code};") } else { format!("&#x{code:X};") }
    };
    value.chars().enumerate().map(turn).collect()
}

/// RTF hex escapes for ASCII, `\uN?` for the rest.
pub(super) fn rtf(value: &str) -> String {
    let one = |c: char| match u32::from(c) {
        code @ 0..=127 => format!("\\'{code:02x}"),
        code => format!("\\u{code}?"),
    };
    value.chars().map(one).collect()
}

/// Base64 as a JSON string in which every `/` is escaped.
pub(super) fn base64_json(text: &str) -> Json {
    Json::Token(format!("\"{}\"", base64(text.as_bytes()).replace('/', "\\/")))
}
