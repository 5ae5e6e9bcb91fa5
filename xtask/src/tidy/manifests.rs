//! Every crate says what it is, and is tested by one binary.

use std::fs;

use super::Findings;
use crate::meta::{Package, Workspace};

/// The first example of a crate page begins within this many lines.
const EXAMPLE_WITHIN: usize = 25;

pub fn check(workspace: &Workspace, findings: &mut Findings) {
    for package in &workspace.packages {
        let mut missing = Vec::new();
        if package.description.as_deref().is_none_or(|d| d.len() < 20) {
            missing.push("a description");
        }
        if package.license.as_deref() != Some("MIT") {
            missing.push("the MIT licence");
        }
        let manifest = fs::read_to_string(package.folder.join("Cargo.toml")).unwrap_or_default();
        if !manifest.replace(' ', "").contains("[lints]\nworkspace=true") {
            missing.push("the workspace's lints");
        }
        if package.publish {
            if package.repository.is_none() {
                missing.push("a repository");
            }
            if !package.docs_rs {
                missing.push("[package.metadata.docs.rs]");
            }
            if package.has_library {
                page(package, &mut missing);
            }
        }
        if package.tests.iter().any(|name| name != "it") {
            missing.push("a single integration test binary, tests/it/main.rs");
        }
        for what in missing {
            findings.complain(format!("{} lacks {what}", package.name));
        }
    }
}

/// A crate page opens with an example and says what the crate is not for.
fn page(package: &Package, missing: &mut Vec<&'static str>) {
    let text = fs::read_to_string(package.folder.join("src/lib.rs")).unwrap_or_default();
    let page: Vec<&str> = text.lines().filter(|l| l.starts_with("//!")).collect();
    if !page.iter().take(EXAMPLE_WITHIN).any(|l| l.contains("```")) {
        missing.push("an example in the first 25 lines of its page");
    }
    if !page.iter().any(|l| l.to_ascii_lowercase().contains("not for")) {
        missing.push("a \"not for\" section on its page");
    }
}
