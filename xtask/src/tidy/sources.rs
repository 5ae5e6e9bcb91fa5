//! Sources keep to themselves: no lifted bans below the adapters, no files from outside their crate.

use std::collections::BTreeSet;
use std::fs;

use super::Findings;
use crate::meta::Workspace;
use crate::shell;

/// Above this, a file is noted; a natural one may be longer.
const LONG: usize = 400;
/// Above this it is no longer one idea.
const TOO_LONG: usize = 800;

pub fn check(
    workspace: &Workspace,
    outward: &BTreeSet<String>,
    files: &[String],
    findings: &mut Findings,
) {
    for name in files.iter().filter(|f| f.ends_with(".rs")) {
        let Ok(text) = fs::read_to_string(shell::root().join(name)) else { continue };
        let generated = name.contains("/generated/");
        let lines = text.lines().count();
        if !generated && lines > TOO_LONG {
            findings.complain(format!("{name} has {lines} lines: split it by idea"));
        } else if !generated && lines > LONG {
            findings.note(format!("{name} has {lines} lines"));
        }
        if name.starts_with("crates/") {
            leaves_its_crate(name, &text, findings);
        }
    }
    for package in workspace.published() {
        let relative = package
            .folder
            .strip_prefix(shell::root())
            .unwrap_or(&package.folder)
            .to_string_lossy()
            .replace('\\', "/");
        let pure = !package.folder.join("clippy.toml").is_file();
        if !pure && !outward.contains(&package.name) {
            findings.complain(format!("{relative}/clippy.toml lifts the ban on files, clock and environment: only adapters and assemblies may"));
        }
        let inside = format!("{relative}/src/");
        for name in files.iter().filter(|f| pure && f.starts_with(&inside) && f.ends_with(".rs")) {
            let text = fs::read_to_string(shell::root().join(name)).unwrap_or_default();
            if text.contains("clippy::disallowed_methods") {
                findings.complain(format!("{name} lifts the ban on files, clock and environment"));
            }
        }
    }
}

/// A file included from outside the crate's folder is not in its package.
fn leaves_its_crate(name: &str, text: &str, findings: &mut Findings) {
    // Folders between the file and the root of its crate.
    let depth = name.split('/').count().saturating_sub(3);
    for (at, line) in text.lines().enumerate() {
        let included = ["include_str!(", "include_bytes!(", "include!(", "#[path"]
            .iter()
            .any(|m| line.contains(m));
        if included && line.matches("../").count() > depth {
            findings.complain(format!(
                "{name}:{} includes a file from outside its crate: cargo package would miss it",
                at + 1
            ));
        }
    }
}
