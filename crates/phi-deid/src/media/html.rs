//! HTML to text: tags out, entities in.

/// The text of an HTML document or fragment. Scripts, styles, comments and attributes are dropped;
/// tags that begin a block become line ends. Works on any input.
pub(crate) fn to_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at..).unwrap_or("");
        rest = if rest.starts_with('<') { tag(rest, &mut out) } else { entity(rest, &mut out) };
    }
    out.push_str(rest);
    squeeze(&out)
}

/// Passes over a tag, comment, script or style; gives what follows.
fn tag<'h>(html: &'h str, out: &mut String) -> &'h str {
    if let Some(comment) = html.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, after)| after);
    }
    let starts_tag =
        html.as_bytes().get(1).is_some_and(|b| b.is_ascii_alphabetic() || b"/!?".contains(b));
    if !starts_tag {
        out.push('<');
        return html.get(1..).unwrap_or("");
    }
    let name: String = html
        .chars()
        .skip(1)
        .skip_while(|c| *c == '/')
        .take_while(char::is_ascii_alphanumeric)
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase();
    let after = end_of_tag(html);
    let closing = html.starts_with("</");
    if !closing && matches!(name.as_str(), "script" | "style") {
        let end = format!("</{name}");
        let lower = after.to_ascii_lowercase();
        return lower.find(&end).and_then(|at| after.get(at..)).map_or("", end_of_tag);
    }
    match name.as_str() {
        "td" | "th" => out.push(' '),
        "b" | "i" | "u" | "em" | "strong" | "span" | "a" | "font" | "sub" | "sup" | "small"
        | "code" | "mark" => {}
        _ => out.push('\n'),
    }
    after
}

/// What follows the `>` of this tag; quoted attribute values are passed over.
fn end_of_tag(html: &str) -> &str {
    let mut quote = None;
    for (at, b) in html.bytes().enumerate() {
        match (quote, b) {
            (None, b'>') => return html.get(at + 1..).unwrap_or(""),
            (None, b'"' | b'\'') if html.as_bytes().get(at.wrapping_sub(1)) == Some(&b'=') => {
                quote = Some(b);
            }
            (Some(q), b) if q == b => quote = None,
            _ => {}
        }
    }
    ""
}

fn entity<'h>(html: &'h str, out: &mut String) -> &'h str {
    let end = html.bytes().take(12).position(|b| b == b';');
    let name = end.and_then(|e| html.get(1..e));
    match name.and_then(decoded) {
        Some(c) => {
            out.push(c);
            end.and_then(|e| html.get(e + 1..)).unwrap_or("")
        }
        None => {
            out.push('&');
            html.get(1..).unwrap_or("")
        }
    }
}

fn decoded(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(|c| if c == '\u{a0}' { ' ' } else { c });
    }
    const NAMED: [(&str, char); 40] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("hellip", '…'),
        ("deg", '°'),
        ("plusmn", '±'),
        ("micro", 'µ'),
        ("times", '×'),
        ("frac12", '½'),
        ("frac14", '¼'),
        ("copy", '©'),
        ("reg", '®'),
        ("commat", '@'),
        ("period", '.'),
        ("hyphen", '‐'),
        ("shy", '\u{ad}'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("aacute", 'á'),
        ("agrave", 'à'),
        ("iacute", 'í'),
        ("oacute", 'ó'),
        ("uacute", 'ú'),
        ("ntilde", 'ñ'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("szlig", 'ß'),
        ("ccedil", 'ç'),
        ("aring", 'å'),
        ("oslash", 'ø'),
    ];
    let found = NAMED.iter().find(|(n, _)| *n == name).map(|(_, c)| *c);
    found.or_else(|| {
        // Capitals: &Eacute; and its kind.
        let lower = name.to_ascii_lowercase();
        let (_, c) = NAMED.iter().find(|(n, c)| *n == lower && c.is_lowercase())?;
        c.to_uppercase().next()
    })
}

/// Runs of blanks to one, of line ends to at most two.
fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut ends = 2;
    for line in text.lines() {
        let mut words = line.split_whitespace().peekable();
        if words.peek().is_none() {
            if ends < 2 {
                out.push('\n');
                ends += 1;
            }
            continue;
        }
        for (at, word) in words.enumerate() {
            if at > 0 {
                out.push(' ');
            }
            out.push_str(word);
        }
        out.push('\n');
        ends = 1;
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities() {
        let html = r#"<div title="John Smith > x"><p>Tom &amp; Ann&nbsp;&#74;&#x6f;</p>
            <style>p{}</style><script>var ssn="1";</script><!-- secret --><b>1</b> < 2 &Eacute; &bogus;</div>"#;
        assert_eq!(to_text(html), "Tom & Ann Jo\n\n1 < 2 É &bogus;");
    }

    #[test]
    fn broken_html_never_panics() {
        for html in ["<", "<a", "<!--", "&#", "&#x110000;", "<script>", "a<b>c</", "é<é>&é;"] {
            let _ = to_text(html);
        }
    }
}
