//! What the documentation points to exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Findings;
use crate::shell;

/// Inline code that begins like this names a file or a folder.
const FOLDERS: [&str; 9] =
    ["crates/", "docs/", "xtask/", "examples/", "benches/", "fuzz/", ".ci/", ".cargo/", ".github/"];

pub fn check(files: &[String], findings: &mut Findings) {
    for name in files.iter().filter(|f| f.ends_with(".md")) {
        let Ok(text) = fs::read_to_string(shell::root().join(name)) else { continue };
        let mut fenced = false;
        for (at, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            } else if !fenced {
                for target in targets(line) {
                    link(name, at + 1, target, findings);
                }
                for code in inline_code(line) {
                    named(name, at + 1, code, findings);
                }
            }
        }
    }
}

/// Targets of `[text](target)`.
fn targets(line: &str) -> Vec<&str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

fn inline_code(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn link(file: &str, line: usize, target: &str, findings: &mut Findings) {
    if target.contains("://") || target.starts_with("mailto:") {
        return;
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
    let root = shell::root();
    let here = root.join(file);
    let full = if path.is_empty() { here } else { here.parent().unwrap_or(&root).join(path) };
    if !full.exists() {
        findings.complain(format!("{file}:{line}: link to {target}, which does not exist"));
    } else if let Some(anchor) = anchor.filter(|_| full.extension().is_some_and(|e| e == "md"))
        && !anchors(&full).contains(anchor)
    {
        findings.complain(format!("{file}:{line}: link to {target}: no such heading"));
    }
}

fn named(file: &str, line: usize, code: &str, findings: &mut Findings) {
    let path = code.split([' ', ':', '#']).next().unwrap_or_default();
    let pattern = path.contains(['<', '*', '{', '…', '$']) || path.contains("NNNN");
    if FOLDERS.iter().any(|f| path.starts_with(f))
        && !pattern
        && !shell::root().join(path).exists()
        && !made(path)
    {
        findings.complain(format!("{file}:{line}: `{path}` does not exist"));
    }
}

/// Folders that come into being.
fn made(path: &str) -> bool {
    path.starts_with("fuzz/corpus") || path.starts_with("fuzz/artifacts")
}

/// The anchors a Markdown file has, as the usual forges derive them from headings.
fn anchors(path: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter(|l| l.starts_with('#'))
        .map(|l| slug(l.trim_start_matches('#').trim()))
        .collect()
}

fn slug(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{inline_code, slug, targets};

    #[test]
    fn links_and_code_are_found() {
        assert_eq!(targets("see [a](b.md#c) and [d](e)"), ["b.md#c", "e"]);
        assert_eq!(inline_code("the `crates/a` and `b`").collect::<Vec<_>>(), ["crates/a", "b"]);
        assert_eq!(slug("Where to find: SSNs & more"), "where-to-find-ssns--more");
    }
}
