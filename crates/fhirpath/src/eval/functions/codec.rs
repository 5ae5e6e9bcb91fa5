//! Codings and escapes of text.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

/// `None` for an unknown coding.
pub(super) fn encode(text: &str, coding: &str) -> Option<String> {
    Some(match coding {
        "base64" => STANDARD.encode(text),
        "urlbase64" => URL_SAFE.encode(text),
        "hex" => text.bytes().map(|byte| format!("{byte:02x}")).collect(),
        _ => return None,
    })
}

/// `None` for an unknown coding, `Some(None)` for text that is not of it.
pub(super) fn decode(text: &str, coding: &str) -> Option<Option<String>> {
    let bytes = match coding {
        "base64" => STANDARD.decode(text).ok(),
        "urlbase64" => URL_SAFE.decode(text).ok(),
        "hex" => unhex(text),
        _ => return None,
    };
    Some(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    text.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
            _ => None,
        })
        .collect()
}

/// `None` for an unknown target.
pub(super) fn escape(text: &str, target: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 16);
    match target {
        "html" => {
            for c in text.chars() {
                match c {
                    '&' => out.push_str("&amp;"),
                    '<' => out.push_str("&lt;"),
                    '>' => out.push_str("&gt;"),
                    '"' => out.push_str("&quot;"),
                    '\'' => out.push_str("&#39;"),
                    other => out.push(other),
                }
            }
        }
        "json" => escape_json(text, &mut out),
        _ => return None,
    }
    Some(out)
}

fn escape_json(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            other => out.push(other),
        }
    }
}

/// `None` for an unknown target. What is no escape stays as it is.
pub(super) fn unescape(text: &str, target: &str) -> Option<String> {
    match target {
        "html" => Some(unescape_html(text)),
        "json" => Some(unescape_json(text)),
        _ => None,
    }
}

fn unescape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let named = after.find(';').filter(|end| *end < 12).and_then(|end| {
            let name = after.get(1..end)?;
            let c = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u{a0}',
                _ => {
                    let digits = name.strip_prefix('#')?;
                    let code = match digits.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => digits.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
            };
            Some((c, end + 1))
        });
        let (c, used) = named.unwrap_or(('&', 1));
        out.push(c);
        rest = after.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

fn unescape_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('u') => {
                let hex: String = chars.clone().take(4).collect();
                let found = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                match found {
                    Some(c) if hex.len() == 4 => {
                        out.push(c);
                        chars.nth(3);
                    }
                    _ => out.push_str("\\u"),
                }
            }
            Some(other) => out.push(other),
            None => out.push('\\'),
        }
    }
    out
}
