//! The rules for narratives (FHIR R4, section 2.4.0: the elements and attributes of XHTML that may be used).

const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "b",
    "big",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "ul",
    "var",
];

const ATTRIBUTES: &[&str] = &[
    "abbr",
    "accesskey",
    "align",
    "alt",
    "axis",
    "bgcolor",
    "border",
    "cellhalign",
    "cellpadding",
    "cellspacing",
    "cellvalign",
    "char",
    "charoff",
    "charset",
    "cite",
    "class",
    "colspan",
    "compact",
    "coords",
    "dir",
    "frame",
    "headers",
    "height",
    "href",
    "hreflang",
    "hspace",
    "id",
    "lang",
    "longdesc",
    "name",
    "nowrap",
    "rel",
    "rev",
    "rowspan",
    "rules",
    "scope",
    "shape",
    "span",
    "src",
    "start",
    "style",
    "summary",
    "tabindex",
    "title",
    "type",
    "valign",
    "value",
    "vspace",
    "width",
    "xml:lang",
    "xmlns",
];

/// Deepest nesting that is looked into.
const MAX_DEPTH: usize = 200;

/// True for one well-formed `div` that holds only what a narrative may hold, and says something.
pub(super) fn is_acceptable(text: &str) -> bool {
    check(text.trim()).is_some()
}

fn check(text: &str) -> Option<()> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    let mut says_something = false;
    let mut begun = false;
    while !rest.is_empty() {
        let at = rest.find('<').unwrap_or(rest.len());
        let (before, tail) = rest.split_at(at);
        if !before.trim().is_empty() {
            if open.is_empty() {
                return None;
            }
            says_something = true;
        }
        if tail.is_empty() {
            break;
        }
        if let Some(comment) = tail.strip_prefix("<!--") {
            rest = comment.get(comment.find("-->")? + 3..)?;
            continue;
        }
        let end = tag_end(tail)?;
        let tag = tail.get(1..end)?;
        rest = tail.get(end + 1..)?;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop()? != name.trim_end() {
                return None;
            }
            continue;
        }
        if open.is_empty() && begun {
            return None;
        }
        let (tag, closed) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let name_end = tag.find(char::is_whitespace).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_end);
        if !ELEMENTS.contains(&name) || (!begun && name != "div") || !attributes_allowed(attributes)
        {
            return None;
        }
        begun = true;
        says_something |= name == "img";
        if !closed {
            open.push(name);
        }
        if open.len() > MAX_DEPTH {
            return None;
        }
    }
    (begun && open.is_empty() && says_something).then_some(())
}

/// Where the tag at the start ends; quotes may hold `>`.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes_allowed(text: &str) -> bool {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some((name, tail)) = rest.split_once('=') else { return false };
        let tail = tail.trim_start();
        let Some(quote) = tail.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            return false;
        };
        let Some(body) = tail.strip_prefix(quote) else { return false };
        let Some((_, after)) = body.split_once(quote) else { return false };
        if !ATTRIBUTES.contains(&name.trim()) {
            return false;
        }
        rest = after.trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_acceptable;

    #[test]
    fn accepts_narratives() {
        for good in [
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p class='x'>Hello <b>you</b></p><br/></div>",
            "<div><img src=\"#pic\"/></div>",
            "<div>a<!-- comment --></div>",
        ] {
            assert!(is_acceptable(good), "{good}");
        }
    }

    #[test]
    fn refuses_the_rest() {
        for bad in [
            "",
            "text",
            "<div></div>",
            "<div>  </div>",
            "<p>a</p>",
            "<div>a",
            "<div>a</p></div>",
            "<div>a</div>b",
            "<div>a</div><div>b</div>",
            "<div><script>x</script></div>",
            "<div onclick=\"x\">a</div>",
            "<div a>b</div>",
            "<div><p>a</div></p>",
            "<div",
        ] {
            assert!(!is_acceptable(bad), "{bad}");
        }
    }
}
