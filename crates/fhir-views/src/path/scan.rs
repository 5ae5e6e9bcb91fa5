//! The variables of an expression.

/// The names after `%`, outside of texts and comments.
pub(super) fn variables(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or("");
        rest = match first {
            '\'' | '"' | '`' => after_quoted(after, first),
            '/' if after.starts_with('/') => after.split_once('\n').map_or("", |(_, rest)| rest),
            '/' if after.starts_with('*') => after.split_once("*/").map_or("", |(_, rest)| rest),
            '%' => {
                let end = after
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .unwrap_or(after.len());
                let (name, rest) = after.split_at(end);
                if !name.is_empty() {
                    found.push(name);
                }
                rest
            }
            _ => after,
        };
    }
    found
}

fn after_quoted(text: &str, quote: char) -> &str {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return text.get(at + 1..).unwrap_or(""),
            _ => {}
        }
    }
    ""
}

/// True for the variables that FHIRPath itself has. (`%vs-name` and `%ext-name` end at the dash here.)
pub(super) fn is_standard(name: &str) -> bool {
    matches!(
        name,
        "context" | "resource" | "rootResource" | "ucum" | "sct" | "loinc" | "vs" | "ext" | "us"
    )
}

/// True for one chain of steps whose last is `join()`: no operator outside of parentheses.
///
/// The suite of SQL on FHIR wants the empty text of a `join()` of nothing, where FHIRPath gives nothing.
pub(super) fn ends_in_join(text: &str) -> bool {
    let (mut depth, mut open) = (0usize, None);
    let mut rest = text.trim();
    let whole = rest;
    while let Some(first) = rest.chars().next() {
        let at = whole.len() - rest.len();
        let after = rest.get(first.len_utf8()..).unwrap_or("");
        rest = match first {
            '\'' | '"' | '`' => after_quoted(after, first),
            _ => after,
        };
        match first {
            '(' | '[' => {
                if depth == 0 {
                    open = Some(at);
                }
                depth += 1;
            }
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 || first == '.' || first == '$' => {}
            _ if !first.is_ascii_alphanumeric() && first != '_' => return false,
            _ => {}
        }
    }
    whole.ends_with(')')
        && open.and_then(|open| whole.get(..open)).is_some_and(|head| head.ends_with(".join"))
}

#[cfg(test)]
mod tests {
    use super::{ends_in_join, variables};

    #[test]
    fn joins_at_the_end() {
        assert!(ends_in_join(" name.where(use = 'a').given.join(', ' ) "));
        assert!(ends_in_join("name[0].given.join()"));
        for text in
            ["name.given.join() = ''", "a | b.join()", "join", "a.join().trim()", "')'.x", ""]
        {
            assert!(!ends_in_join(text), "{text}");
        }
    }

    #[test]
    fn texts_and_comments_hold_no_variables() {
        assert_eq!(variables("a = %b and '%c\\'%d' = `%e` // %f\n or %g"), ["b", "g"]);
        assert_eq!(variables("/* %a */ %b"), ["b"]);
        assert_eq!(variables("'open %a"), [""; 0]);
    }
}
