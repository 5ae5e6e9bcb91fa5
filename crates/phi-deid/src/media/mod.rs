//! Text out of attachments: plain, HTML and RTF. Everything else has none that we can vouch for.

mod html;
mod rtf;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The plain text of base64 data of that media type; `None` when the type carries none or the data
/// is not what it says.
pub(crate) fn text_of(content_type: Option<&str>, data: &str) -> Option<String> {
    let full = content_type?;
    let mut parts = full.split(';');
    let kind = parts.next()?.trim().to_ascii_lowercase();
    let reader: fn(&str) -> String = match kind.as_str() {
        "text/plain" | "text/markdown" | "text/csv" | "text/tab-separated-values" => str::to_owned,
        "text/html" | "application/xhtml+xml" => html::to_text,
        "text/rtf" | "application/rtf" | "text/richtext" => rtf::to_text,
        _ => return None,
    };
    let bytes = decode(data)?;
    // Bytes that announce another format are not taken for text.
    if bytes.starts_with(b"%PDF") || bytes.contains(&0) {
        return None;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|b| latin(*b)).collect(),
    };
    Some(reader(&text))
}

/// Base64 of the text.
pub(crate) fn encode(text: &str) -> String {
    BASE64.encode(text)
}

/// The UTF-8 text of base64 data.
pub(crate) fn plain(data: &str) -> Option<String> {
    String::from_utf8(decode(data)?).ok()
}

fn decode(data: &str) -> Option<Vec<u8>> {
    if data.bytes().any(|b| b.is_ascii_whitespace()) {
        let packed: Vec<u8> = data.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
        return BASE64.decode(packed).ok();
    }
    BASE64.decode(data).ok()
}

/// Windows-1252, which holds Latin-1.
fn latin(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(' '),
        _ => char::from(byte),
    }
}

pub(crate) use html::to_text as html_text;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_types_only() {
        let data = encode("Hello");
        assert_eq!(text_of(Some("text/plain; charset=utf-8"), &data).as_deref(), Some("Hello"));
        assert_eq!(text_of(Some("application/pdf"), &data), None);
        assert_eq!(text_of(None, &data), None);
        assert_eq!(text_of(Some("text/plain"), "not base64!"), None);
        assert_eq!(text_of(Some("text/plain"), &BASE64.encode(b"%PDF-1.7")), None);
        assert_eq!(text_of(Some("text/plain"), "SGVs\n bG8").as_deref(), Some("Hello"));
        assert_eq!(
            text_of(Some("text/plain"), &BASE64.encode(b"caf\xe9")).as_deref(),
            Some("café")
        );
    }
}
