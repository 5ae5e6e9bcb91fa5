//! The marks that redaction itself puts: found again, they are left alone.

use medpipe_phi_detect::{Kind, Span};

/// True when a span covers nothing but marks that redaction itself puts.
fn is_own_mark(text: &str, span: &Span) -> bool {
    let (mut start, mut end) = (span.start, span.end);
    let bytes = text.as_bytes();
    while start > 0 && bytes.get(start - 1).is_some_and(|b| is_tag_byte(*b)) {
        start -= 1;
    }
    while bytes.get(end).is_some_and(|b| is_tag_byte(*b)) {
        end += 1;
    }
    let Some(around) = text.get(start..end) else { return false };
    // The bare word of a kind is no mark.
    if !around.contains('[') && !around.contains("***") {
        return false;
    }
    let mut any = false;
    for part in around.split([' ', ',', '[', ']']).filter(|p| !p.is_empty()) {
        if part != "***" && !Kind::ALL.iter().any(|k| k.as_str() == part) {
            return false;
        }
        any = true;
    }
    any
}

fn is_tag_byte(b: u8) -> bool {
    b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'_' | b'[' | b']' | b'*')
}

/// Byte ranges of pseudonyms and tokens in a text: `[NAME:p…]`, `[NAME:e…]`. Nothing but consonants stands in
/// them, so no value can hide there.
fn coded(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find('[')) {
        let start = from + at;
        from = start + 1;
        let Some((mark, _)) = text.get(from..).and_then(|rest| rest.split_once(']')) else { break };
        let Some((kind, token)) = mark.split_once(':') else { continue };
        let consonants = token.len() > 32
            && token.starts_with(['p', 'e'])
            && token.bytes().skip(1).all(|b| b"bcdfghjklmnpqrst".contains(&b));
        if consonants && Kind::ALL.iter().any(|k| k.as_str() == kind) {
            found.push((start, from + mark.len() + 1));
        }
    }
    found
}

/// Takes out the findings that cover nothing but such marks.
pub(super) fn leave(text: &str, spans: &mut Vec<Span>) {
    if !text.contains('[') && !text.contains("***") {
        return;
    }
    let coded = if text.contains(":p") || text.contains(":e") { coded(text) } else { Vec::new() };
    let in_coded = |span: &Span| coded.iter().any(|(s, e)| *s <= span.start && span.end <= *e);
    spans.retain(|span| !is_own_mark(text, span) && !in_coded(span));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize, kind: Kind) -> Span {
        Span { start, end, kind, score: 1.0, rule: "test" }
    }

    #[test]
    fn own_marks_are_left_alone() {
        let text = "Seen by [NAME] on [DATE] by IT";
        assert!(is_own_mark(text, &span(9, 13, Kind::Name)));
        assert!(is_own_mark(text, &span(8, 14, Kind::Name)));
        assert!(!is_own_mark(text, &span(28, 30, Kind::Name)));
        assert!(!is_own_mark("[x] NAME 7", &span(4, 8, Kind::Name)));
        assert!(!is_own_mark(text, &span(0, 4, Kind::Name)));
    }

    #[test]
    fn pseudonyms_are_left_alone_and_nothing_else_in_brackets() {
        let token = "bcdfghjklmnpqrst".repeat(2);
        let text = format!("[NAME:p{token}] and [NAME:pBrennan] [NOTE:p{token}]");
        let mut spans = vec![span(1, 5, Kind::Name), span(6, 20, Kind::IdOther)];
        leave(&text, &mut spans);
        assert!(spans.is_empty());
        let brennan = text.find("Brennan").unwrap();
        let mut spans = vec![
            span(brennan, brennan + 7, Kind::Name),
            span(text.len() - 9, text.len() - 2, Kind::Name),
        ];
        leave(&text, &mut spans);
        assert_eq!(spans.len(), 2);
    }
}
