//! Dependencies run down the floors; heavy ones stay in their leaf.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::Findings;
use crate::meta::{self, Workspace};
use crate::shell;

const LAW: &str = "docs/architecture/edges.toml";
const ADAPTERS: u8 = 2;
const ASSEMBLIES: u8 = 3;

/// Checks `docs/architecture/edges.toml` against `cargo metadata`. Gives the names of the crates that may touch the
/// outside world: those on floor 2 and above.
pub fn check(
    workspace: &Workspace,
    files: &[String],
    findings: &mut Findings,
) -> Result<BTreeSet<String>, String> {
    let text =
        std::fs::read_to_string(shell::root().join(LAW)).map_err(|e| format!("{LAW}: {e}"))?;
    let law: Table = text.parse().map_err(|e| format!("{LAW}: {e}"))?;
    let floors = floors(&law)?;
    let beside = words(law.get("beside"));
    for package in &workspace.packages {
        if !floors.contains_key(package.name.as_str()) && !beside.contains(&package.name.as_str()) {
            findings.complain(format!("{} stands on no floor: add it to {LAW}", package.name));
        }
    }
    for name in floors.keys().chain(&beside) {
        if !workspace.packages.iter().any(|p| p.name == *name) {
            findings.complain(format!("{LAW} names {name}, which does not exist"));
        }
    }
    let mut sideways = sideways(&law, findings);
    for package in &workspace.packages {
        for dependency in &package.dependencies {
            let to = dependency.name.as_str();
            let (Some(from), Some(below)) = (floors.get(package.name.as_str()), floors.get(to))
            else {
                continue;
            };
            edge(&package.name, to, (*from, *below), dependency.dev, &mut sideways, findings);
        }
    }
    for (from, to) in sideways.iter().filter(|(_, used)| !**used).map(|(edge, _)| edge) {
        findings.complain(format!("{LAW} permits {from} -> {to}, an edge that does not exist"));
    }
    heavy(&law, workspace, findings);
    apart(&law, findings);
    blind(&law, files, findings);
    Ok(floors
        .iter()
        .filter(|(_, floor)| **floor >= ADAPTERS)
        .map(|(name, _)| (*name).to_owned())
        .collect())
}

type Sideways<'a> = BTreeMap<(&'a str, &'a str), bool>;

fn edge(
    name: &str,
    to: &str,
    (from, below): (u8, u8),
    dev: bool,
    sideways: &mut Sideways<'_>,
    findings: &mut Findings,
) {
    if below >= ASSEMBLIES && from < ASSEMBLIES {
        findings.complain(format!("{name} depends on {to}: nobody depends on an assembly"));
    } else if dev {
        // What tests use is not what users embed.
    } else if from == below && from == ADAPTERS {
        findings.complain(format!("{name} depends on {to}: adapters know no sibling"));
    } else if from == below {
        let permitted = sideways.iter_mut().find(|((f, t), _)| *f == name && *t == to);
        match permitted {
            Some((_, used)) => *used = true,
            None => findings.complain(format!(
                "{name} -> {to} is sideways: give its reason in {LAW}, or turn it round"
            )),
        }
    } else if from < below {
        findings.complain(format!(
            "{name} (floor {from}) depends on {to} (floor {below}): edges go down"
        ));
    }
}

fn floors(law: &Table) -> Result<BTreeMap<&str, u8>, String> {
    let mut floors = BTreeMap::new();
    let table = law.get("floors").and_then(Value::as_table).ok_or(format!("{LAW}: no [floors]"))?;
    for (number, names) in table {
        let number: u8 =
            number.parse().map_err(|_| format!("{LAW}: floor {number} is not a number"))?;
        floors.extend(words(Some(names)).into_iter().map(|name| (name, number)));
    }
    Ok(floors)
}

fn sideways<'a>(law: &'a Table, findings: &mut Findings) -> Sideways<'a> {
    let mut edges = BTreeMap::new();
    for entry in law.get("sideways").and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
        if text("reason").len() < 20 {
            findings.complain(format!(
                "{LAW}: {} -> {} has no reason worth the name",
                text("from"),
                text("to")
            ));
        }
        edges.insert((text("from"), text("to")), false);
    }
    edges
}

/// A heavy dependency is named by its own crates only, and by no more than are permitted.
fn heavy(law: &Table, workspace: &Workspace, findings: &mut Findings) {
    for (heavy, permitted) in law.get("heavy").and_then(Value::as_table).into_iter().flatten() {
        let permitted = words(Some(permitted));
        for package in &workspace.packages {
            let named = package.dependencies.iter().any(|d| !d.dev && d.name == *heavy);
            if named && !permitted.contains(&package.name.as_str()) {
                findings.complain(format!(
                    "{} depends on {heavy}, which only {} may",
                    package.name,
                    permitted.join(", ")
                ));
            }
        }
    }
}

/// Crates that are embedded alone stay free of what they do not need, however far down.
fn apart(law: &Table, findings: &mut Findings) {
    for (name, never) in law.get("apart").and_then(Value::as_table).into_iter().flatten() {
        let tree = match meta::tree(name) {
            Ok(tree) => tree,
            Err(message) => {
                findings.complain(format!("{LAW}: [apart] {name}: {message}"));
                continue;
            }
        };
        for unwanted in words(Some(never)).into_iter().filter(|n| tree.contains(*n)) {
            findings.complain(format!(
                "{name} is built with {unwanted}, from which it is to stay apart"
            ));
        }
    }
}

/// Folders whose sources never name certain others.
fn blind(law: &Table, files: &[String], findings: &mut Findings) {
    for entry in law.get("blind").and_then(Value::as_array).into_iter().flatten() {
        let folder =
            format!("{}/", entry.get("folder").and_then(Value::as_str).unwrap_or_default());
        let sources: Vec<&String> =
            files.iter().filter(|f| f.starts_with(&folder) && f.ends_with(".rs")).collect();
        if sources.is_empty() {
            findings.complain(format!("{LAW}: [[blind]] names {folder}, which holds no sources"));
        }
        for file in sources {
            let text = std::fs::read_to_string(shell::root().join(file)).unwrap_or_default();
            for unwanted in words(entry.get("never")) {
                if text.lines().any(|l| !l.trim_start().starts_with("//") && l.contains(unwanted)) {
                    findings.complain(format!(
                        "{file} names {unwanted}, of which it is to know nothing"
                    ));
                }
            }
        }
    }
}

fn words(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
