//! Regular expressions.

use regex::{Regex, RegexBuilder};

/// Compiles a pattern: `.` also matches line ends (FHIRPath 5.6.9); `flags` may hold `i` and `m`. `None` when it cannot be used.
pub(super) fn compile(source: &str, flags: &str, full: bool) -> Option<Regex> {
    if flags.chars().any(|flag| !matches!(flag, 'i' | 'm')) {
        return None;
    }
    let anchored;
    let source = if full {
        anchored = format!("^(?:{source})$");
        &anchored
    } else {
        source
    };
    RegexBuilder::new(source)
        .dot_matches_new_line(true)
        .case_insensitive(flags.contains('i'))
        .multi_line(flags.contains('m'))
        .size_limit(1 << 20)
        .dfa_size_limit(1 << 20)
        .nest_limit(100)
        .build()
        .ok()
}

/// A replacement as the `regex` crate reads it: `$1` ends with its digits.
pub(super) fn replacement(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let after = after.strip_prefix('$').unwrap_or_default();
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, tail) = after.split_at(digits);
        if digits > 0 {
            out.push_str(&format!("${{{number}}}"));
        } else if after.starts_with('{') {
            out.push('$');
        } else {
            out.push_str("$$");
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}
