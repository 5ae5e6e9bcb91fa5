//! What cargo knows of the workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

use crate::shell;

/// A package of the workspace.
pub struct Package {
    pub name: String,
    pub folder: PathBuf,
    pub publish: bool,
    pub features: Vec<String>,
    pub description: Option<String>,
    pub license: Option<String>,
    pub repository: Option<String>,
    pub docs_rs: bool,
    pub has_library: bool,
    /// Names of the integration test binaries.
    pub tests: Vec<String>,
    pub dependencies: Vec<Dependency>,
}

/// A dependency as a manifest states it.
pub struct Dependency {
    pub name: String,
    /// For tests, examples and benches only.
    pub dev: bool,
}

/// The workspace.
pub struct Workspace {
    pub packages: Vec<Package>,
    /// Package name to the names of all it is built with, tests apart.
    pub trees: BTreeMap<String, BTreeSet<String>>,
}

impl Workspace {
    /// Asks `cargo metadata`.
    pub fn read() -> Result<Self, String> {
        let text = shell::output(shell::cargo().args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--all-features",
        ]))?;
        let value: Value =
            serde_json::from_str(&text).map_err(|e| format!("cargo metadata: {e}"))?;
        let members: BTreeSet<&str> = strings(&value["workspace_members"]).collect();
        let all = value["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut packages: Vec<Package> = all
            .iter()
            .filter(|p| p["id"].as_str().is_some_and(|id| members.contains(id)))
            .map(package)
            .collect();
        packages.sort_by(|a, b| a.name.cmp(&b.name));
        let trees = trees(&value, all, &members);
        Ok(Self { packages, trees })
    }

    /// The packages that are published.
    pub fn published(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|p| p.publish)
    }
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn package(value: &Value) -> Package {
    let text = |key: &str| value[key].as_str().map(str::to_owned);
    let targets = value["targets"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of_kind = |kind: &str| -> Vec<String> {
        targets
            .iter()
            .filter(|t| strings(&t["kind"]).any(|k| k == kind))
            .filter_map(|t| t["name"].as_str().map(str::to_owned))
            .collect()
    };
    Package {
        name: text("name").unwrap_or_default(),
        folder: text("manifest_path")
            .map(PathBuf::from)
            .and_then(|p| p.parent().map(PathBuf::from))
            .unwrap_or_default(),
        publish: !value["publish"].as_array().is_some_and(Vec::is_empty),
        features: value["features"]
            .as_object()
            .map(|f| f.keys().cloned().collect())
            .unwrap_or_default(),
        description: text("description"),
        license: text("license"),
        repository: text("repository"),
        docs_rs: value["metadata"]["docs"]["rs"].is_object(),
        has_library: !of_kind("lib").is_empty(),
        tests: of_kind("test"),
        dependencies: value["dependencies"]
            .as_array()
            .into_iter()
            .flatten()
            .map(dependency)
            .collect(),
    }
}

fn dependency(value: &Value) -> Dependency {
    Dependency {
        name: value["name"].as_str().unwrap_or_default().to_owned(),
        dev: value["kind"].as_str() == Some("dev"),
    }
}

/// For each member, everything reached over edges that are not for tests alone.
fn trees(
    value: &Value,
    all: &[Value],
    members: &BTreeSet<&str>,
) -> BTreeMap<String, BTreeSet<String>> {
    let names: BTreeMap<&str, &str> =
        all.iter().filter_map(|p| Some((p["id"].as_str()?, p["name"].as_str()?))).collect();
    let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for node in value["resolve"]["nodes"].as_array().into_iter().flatten() {
        let Some(id) = node["id"].as_str() else { continue };
        let built = node["deps"].as_array().into_iter().flatten().filter(|d| {
            d["dep_kinds"]
                .as_array()
                .into_iter()
                .flatten()
                .any(|k| k["kind"].as_str() != Some("dev"))
        });
        edges.insert(id, built.filter_map(|d| d["pkg"].as_str()).collect());
    }
    let mut trees = BTreeMap::new();
    for id in members {
        let mut seen = BTreeSet::new();
        let mut next = vec![*id];
        while let Some(at) = next.pop() {
            for to in edges.get(at).into_iter().flatten() {
                if seen.insert(*to) {
                    next.push(to);
                }
            }
        }
        let Some(name) = names.get(id) else { continue };
        trees.insert(
            (*name).to_owned(),
            seen.iter().filter_map(|id| names.get(id)).map(|n| (*n).to_owned()).collect(),
        );
    }
    trees
}
