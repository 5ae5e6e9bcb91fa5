//! Text out of attachments: plain, HTML and RTF. Everything else has none that we can vouch for.

mod html;
mod rtf;
mod sniff;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use sniff::Markup;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Why content has no text that we can vouch for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NoText {
    /// Its type, or what its bytes are, carries none: PDF, images, sound.
    OtherType,
    /// It is not the base64 that it should be.
    NotBase64,
}

/// The plain text of base64 data of that media type. White space in the base64 is allowed (FHIR R4, type
/// `base64Binary`). RTF and HTML are read as such also where the type says something else of text.
pub(crate) fn text_of(content_type: Option<&str>, data: &str) -> Result<String, NoText> {
    let kind = content_type.and_then(|full| full.split(';').next()).unwrap_or("").trim();
    let said = match kind.to_ascii_lowercase().as_str() {
        "text/plain" | "text/markdown" | "text/csv" | "text/tab-separated-values" => Markup::Plain,
        "text/html" | "application/xhtml+xml" => Markup::Html,
        "text/rtf" | "application/rtf" | "text/richtext" => Markup::Rtf,
        _ => return Err(NoText::OtherType),
    };
    let bytes = decode(data).ok_or(NoText::NotBase64)?;
    // Bytes that announce another format are not taken for text.
    if sniff::is_binary(&bytes) {
        return Err(NoText::OtherType);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|b| latin(*b)).collect(),
    };
    let is = match sniff::markup(&text) {
        Markup::Plain => said,
        seen => seen,
    };
    Ok(match is {
        Markup::Plain => text,
        Markup::Html => html::to_text(&text),
        Markup::Rtf => rtf::to_text(&text),
    })
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
        let text = |kind, data: &str| text_of(Some(kind), data);
        assert_eq!(text("text/plain; charset=utf-8", &data).as_deref(), Ok("Hello"));
        assert_eq!(text("application/pdf", &data), Err(NoText::OtherType));
        assert_eq!(text_of(None, &data), Err(NoText::OtherType));
        assert_eq!(text("text/plain", "not base64!"), Err(NoText::NotBase64));
        assert_eq!(text("text/plain", &BASE64.encode(b"%PDF-1.7")), Err(NoText::OtherType));
        assert_eq!(text("text/plain", " SGVs\r\n\tbG8= ").as_deref(), Ok("Hello"));
        assert_eq!(text("text/plain", &BASE64.encode(b"caf\xe9")).as_deref(), Ok("café"));
    }

    #[test]
    fn markup_is_read_whatever_the_type_says() {
        let text = |kind, content: &str| text_of(Some(kind), &encode(content)).unwrap();
        assert_eq!(text("text/plain", r"{\rtf1 Jane Whitfi\b eld}"), "Jane Whitfield");
        assert_eq!(text("text/html", r"{\rtf1 Jane Whitfi\b eld}"), "Jane Whitfield");
        assert_eq!(text("text/rtf", "<p>Jane Whitfi<b>eld</b></p>"), "Jane Whitfield");
        assert_eq!(text("text/plain", "Whitfi<b>e</b>ld"), "Whitfield");
        assert_eq!(text("text/plain", "BP < 120, p<0.05"), "BP < 120, p<0.05");
    }
}
