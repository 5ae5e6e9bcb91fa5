//! The de-identification table of `phi-deid`: one reviewed row for each element of R4.
//!
//! Generation never changes a row that is there: it adds rows for elements without one, with the
//! operator that their type has by default, and drops rows of elements that are gone. What the
//! operators mean stands in `phi-deid`; a reviewer decides.

mod classify;
mod codes;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::codegen::model::{Kind, Model, Type};
use crate::codegen::source;

/// Elements that every type inherits have their row once, under the type that declares them.
const DECLARED_ONCE: [(&str, &[&str]); 3] = [
    ("resource", &["id", "meta", "implicitRules", "language"]),
    ("domain", &["text", "contained", "extension", "modifierExtension"]),
    ("element", &["id", "extension", "modifierExtension"]),
];

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/phi-deid/policy/r4.tsv")
}

/// `cargo xtask policy [--check]`: adds missing rows, or says which are missing or stray.
pub fn run(args: &[String]) -> Result<(), String> {
    let check_only = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err("usage: cargo xtask policy [--check]".to_owned()),
    };
    let Some(shared) = source::shared().filter(|s| s.is_dir()) else {
        return match std::env::var("MEDPIPE_REQUIRE_SHARED").as_deref() {
            Ok("1") => Err("the shared data are not here, and MEDPIPE_REQUIRE_SHARED=1".to_owned()),
            _ => {
                eprintln!("policy: the shared definitions are not here; completeness not checked");
                Ok(())
            }
        };
    };
    let definitions = source::read(&shared)?;
    codes::run(&definitions, check_only)?;
    let model = Model::read(&definitions)?;
    let wanted = skeleton(&model);
    let table = std::fs::read_to_string(file()).map_err(|error| format!("r4.tsv: {error}"))?;
    let change = Change::between(&table, &wanted);
    if check_only {
        return change.check();
    }
    std::fs::write(file(), change.apply(&table, &wanted)).map_err(|e| format!("r4.tsv: {e}"))?;
    println!("r4.tsv: {} rows added, {} dropped", change.missing.len(), change.stray.len());
    Ok(())
}

/// Path and default operator of every row, in the order of the table: types, then elements.
fn skeleton(model: &Model) -> Vec<(String, &'static str)> {
    let mut rows = Vec::new();
    for (name, kind) in model.types.iter().map(|(n, t)| (n, t.kind)) {
        if kind == Kind::Primitive {
            rows.push((name.clone(), classify::of_type(name)));
        }
    }
    for (name, kind) in model.types.iter().filter(|(_, t)| !t.is_abstract).map(|(n, t)| (n, t.kind))
    {
        if kind == Kind::Datatype {
            rows.push((name.clone(), classify::of_type(name)));
        }
    }
    for (name, owner) in &model.types {
        for element in &owner.elements {
            let last = element.path.rsplit('.').next().unwrap_or_default();
            if !owner.is_abstract && is_inherited(owner, last) {
                continue;
            }
            let types: Vec<&str> = element.types.iter().map(|t| t.type_name.as_str()).collect();
            rows.push((element.path.clone(), classify::of_element(name, last, &types)));
        }
    }
    rows
}

fn is_inherited(owner: &Type, name: &str) -> bool {
    DECLARED_ONCE.iter().any(|(group, names)| {
        let applies = match owner.kind {
            Kind::Resource => *group == "resource",
            Kind::DomainResource => *group != "element",
            _ => *group == "element",
        };
        applies && names.contains(&name)
    })
}

/// How the table differs from what the definitions ask for.
struct Change {
    missing: BTreeSet<String>,
    stray: BTreeSet<String>,
}

impl Change {
    fn between(table: &str, wanted: &[(String, &'static str)]) -> Change {
        let has: BTreeSet<&str> = paths(table).collect();
        let wants: BTreeSet<&str> = wanted.iter().map(|(path, _)| path.as_str()).collect();
        // A reviewer may give an inherited element of one type a row of its own.
        let own = |path: &&&str| {
            !DECLARED_ONCE.iter().any(|(_, names)| {
                path.rsplit_once('.').is_some_and(|(_, name)| names.contains(&name))
            })
        };
        Change {
            missing: wants.difference(&has).map(|p| (*p).to_owned()).collect(),
            stray: has.difference(&wants).filter(own).map(|p| (*p).to_owned()).collect(),
        }
    }

    fn check(&self) -> Result<(), String> {
        if self.missing.is_empty() && self.stray.is_empty() {
            return Ok(());
        }
        let show =
            |set: &BTreeSet<String>| set.iter().take(10).cloned().collect::<Vec<_>>().join(", ");
        Err(format!(
            "r4.tsv: {} rows missing ({}), {} of no element ({}); run `cargo xtask policy` and review",
            self.missing.len(),
            show(&self.missing),
            self.stray.len(),
            show(&self.stray)
        ))
    }

    /// The table with what is missing at its place and without what is stray.
    fn apply(&self, table: &str, wanted: &[(String, &'static str)]) -> String {
        let rows: BTreeMap<&str, &str> =
            lines(table).filter_map(|l| Some((l.split('\t').next()?, l))).collect();
        let order: BTreeSet<&str> = wanted.iter().map(|(path, _)| path.as_str()).collect();
        let mut out: String =
            table.lines().filter(|l| l.starts_with('#')).map(|l| format!("{l}\n")).collect();
        for (path, operator) in wanted {
            match rows.get(path.as_str()) {
                Some(row) => out.push_str(row),
                None => out.push_str(&format!("{path}\t{operator}")),
            }
            out.push('\n');
        }
        for (path, row) in
            rows.iter().filter(|(p, _)| !order.contains(*p) && !self.stray.contains(**p))
        {
            debug_assert!(!path.is_empty());
            out.push_str(row);
            out.push('\n');
        }
        out
    }
}

fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|l| !l.starts_with('#') && !l.is_empty())
}

fn paths(table: &str) -> impl Iterator<Item = &str> {
    lines(table).filter_map(|line| line.split('\t').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_added_and_dropped_but_never_changed() {
        let table = "# head\nPatient.name\tremove\tNAME\nPatient.shoe\tkeep\n";
        let wanted =
            vec![("Patient.birthDate".to_owned(), "year"), ("Patient.name".to_owned(), "walk")];
        let change = Change::between(table, &wanted);
        assert!(change.check().is_err());
        let after = change.apply(table, &wanted);
        assert_eq!(after, "# head\nPatient.birthDate\tyear\nPatient.name\tremove\tNAME\n");
        assert!(Change::between(&after, &wanted).check().is_ok());
    }
}
