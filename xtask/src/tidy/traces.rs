//! Nothing in the repository tells on which machine it was written, or through which mirror.

use std::fs;

use super::Findings;
use crate::shell;

/// Paths of somebody's machine. Split, so that this file does not find itself.
const PATHS: [&str; 6] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("C:\\Us", "ers"),
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
];

/// Parts of the host name of a package mirror.
const MIRRORS: [&str; 5] = ["artifactory", "nexus.", "mirror.", "localhost:", ".internal"];

/// The one registry a lock file may name.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub fn check(files: &[String], findings: &mut Findings) {
    for name in files {
        let Ok(text) = fs::read_to_string(shell::root().join(name)) else { continue };
        if name.ends_with("Cargo.lock") {
            lock(name, &text, findings);
            continue;
        }
        // Test data are full of made-up paths and hosts.
        let config =
            [".toml", ".md", ".sh", ".yml", ".yaml", ".json"].iter().any(|e| name.ends_with(e))
                || name.starts_with(".ci/");
        let data = name.contains("/data/")
            || name.contains("/tests/")
            || name.contains("/corpus/")
            || name.contains("/seeds/");
        for (at, line) in text.lines().enumerate() {
            if let Some(path) = PATHS.iter().find(|p| !data && is_path(line, p)) {
                findings.complain(format!("{name}:{} holds a machine's path ({path}...)", at + 1));
            }
            if config && !data && MIRRORS.iter().any(|m| line.contains("://") && line.contains(m)) {
                findings.complain(format!("{name}:{} names a registry or mirror", at + 1));
            }
        }
    }
}

/// The path stands at the beginning of a word: not inside a URL or a longer path.
fn is_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|b| b.chars().next_back());
        before
            .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '.' | '-' | '_' | '}' | '*'))
    })
}

fn lock(name: &str, text: &str, findings: &mut Findings) {
    for line in text.lines().filter_map(|l| l.strip_prefix("source = ")) {
        if line.trim_matches('"') != REGISTRY {
            findings.complain(format!("{name} names another source than crates.io"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PATHS, is_path};

    #[test]
    fn a_path_is_found_and_a_url_is_not() {
        let [home, ..] = PATHS;
        assert!(is_path(&format!("see {home}jo"), home));
        assert!(!is_path(&format!("https://example.org{home}page"), home));
    }
}
