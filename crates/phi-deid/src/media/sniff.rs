//! What content is by its own bytes, whatever its media type says.

/// What text is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Markup {
    Plain,
    Html,
    Rtf,
}

/// First bytes of formats that hold no text that we read: PDF, PostScript, ZIP and Office, older Office, gzip,
/// JPEG, PNG, GIF, TIFF (both orders), UTF-16 (both orders).
const BINARY: [&[u8]; 12] = [
    b"%PDF",
    b"%!PS",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"\xff\xfe",
    b"\xfe\xff",
];

/// Whether bytes announce a format without text, or hold a NUL, which no text has.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    BINARY.iter().any(|sign| bytes.starts_with(sign)) || bytes.contains(&0)
}

/// What a text is written in: RTF by its first group, HTML and XML by a declaration, a tag that closes or
/// one of HTML that needs none. A `<` alone is a sign of less.
pub(super) fn markup(text: &str) -> Markup {
    let start = text.trim_start();
    if start.get(..5).is_some_and(|sign| sign.eq_ignore_ascii_case("{\\rtf")) {
        return Markup::Rtf;
    }
    let tags = text.match_indices('<').map(|(at, _)| text.get(at + 1..).unwrap_or(""));
    match tags.into_iter().any(is_tag) {
        true => Markup::Html,
        false => Markup::Plain,
    }
}

/// Whether what stands behind a `<` makes a tag of it.
fn is_tag(behind: &str) -> bool {
    let word = |text: &str| -> usize { text.bytes().take_while(u8::is_ascii_alphanumeric).count() };
    let declared = ["!--", "!doctype", "?xml"];
    if declared.iter().any(|d| behind.get(..d.len()).is_some_and(|b| b.eq_ignore_ascii_case(d))) {
        return true;
    }
    if let Some(name) = behind.strip_prefix('/') {
        let length = word(name);
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let rest = name.get(length..).unwrap_or("").trim_start_matches(['-', ':', '_']);
        return begins && rest.get(word(rest)..).unwrap_or("").trim_start().starts_with('>');
    }
    let length = word(behind);
    let name = behind.get(..length).unwrap_or("");
    let alone =
        ["br", "hr", "p", "li", "img", "input", "meta", "link", "wbr", "td", "tr", "body", "html"];
    let ends = behind.get(length..).unwrap_or("").starts_with(['>', '/', ' ', '\n', '\t', '\r']);
    // `<p 0.05` is a sign of less; a tag is closed before the next one begins.
    let inner = behind.split('<').next().unwrap_or("");
    ends && inner.contains('>') && alone.iter().any(|tag| name.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_seen_and_signs_of_less_are_not() {
        for text in ["{\\rtf1 a}", "\n {\\RTF1\\ansi}"] {
            assert_eq!(markup(text), Markup::Rtf, "{text}");
        }
        for text in [
            "<!DOCTYPE html>",
            "<?xml version=\"1.0\"?><a>",
            "Whitfi<b></b>eld",
            "a<br>b",
            "a<BR/>b",
            "<p class=\"x\">a",
            "x <!-- y -->",
            "<v3:name>a</v3:name >",
        ] {
            assert_eq!(markup(text), Markup::Html, "{text}");
        }
        for text in [
            "BP < 120 and > 80",
            "p<0.05, <p 0.05 b",
            "<3",
            "a </ b",
            "{rtf",
            "x <- y",
            "",
            "<",
            "</",
        ] {
            assert_eq!(markup(text), Markup::Plain, "{text}");
        }
    }

    #[test]
    fn binary_formats_are_told_by_their_first_bytes() {
        assert!(is_binary(b"PK\x03\x04x") && is_binary(b"\xff\xd8\xff\xe0") && is_binary(b"a\0b"));
        assert!(!is_binary(b"BMI 24, PKU") && !is_binary(b""));
    }
}
