//! What cargo knows of the workspace.

use std::collections::BTreeSet;
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
        Ok(Self { packages })
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

/// Names of all that a package is built with by itself and with its default features; tests apart.
pub fn tree(package: &str) -> Result<BTreeSet<String>, String> {
    let args = [
        "tree",
        "--locked",
        "--package",
        package,
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let text = shell::output(shell::cargo().args(args))?;
    let names = text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned);
    Ok(names.filter(|name| name != package && !name.is_empty()).collect())
}
