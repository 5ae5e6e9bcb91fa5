//! Generates the R4 definition tables of `fhir-model`, and its typed views, from the official definitions.

mod codes;
mod emit;
pub mod model;
mod names;
mod phf;
mod search;
pub mod source;
mod tables;
mod views;

use std::path::{Path, PathBuf};

/// A generated file: its name in `crates/fhir-model/src/defs/generated` and its content.
pub struct Generated {
    pub name: &'static str,
    pub content: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/fhir-model/src/defs/generated")
}

/// Generates all files, without writing any.
pub fn generate(shared: &Path) -> Result<Vec<Generated>, String> {
    let definitions = source::read(shared)?;
    let model = model::Model::read(&definitions)?;
    let names = names::collect(&model);
    let mut files = vec![
        names::generate(&names)?,
        tables::generate(&model, &names, &codes::Terminology::read(&definitions))?,
        search::generate(&model, &definitions)?,
    ];
    files.extend(views::generate(&model, &names, &definitions)?);
    Ok(files)
}

/// `cargo xtask codegen [--check]`: writes the tables, or says whether the committed ones are fresh.
pub fn run(args: &[String]) -> Result<(), String> {
    match args {
        [] => write(),
        [flag] if flag == "--check" => match check()? {
            Freshness::Fresh => Ok(()),
            Freshness::Stale(files) => {
                Err(format!("stale, run `cargo xtask codegen`: {}", files.join(", ")))
            }
            Freshness::NotChecked => {
                eprintln!("codegen: the shared definitions are not here; freshness not checked");
                Ok(())
            }
        },
        _ => Err("usage: cargo xtask codegen [--check]".to_owned()),
    }
}

fn write() -> Result<(), String> {
    let shared = source::shared().ok_or("the shared data are not here; set MEDPIPE_SHARED")?;
    for file in generate(&shared)? {
        let path = folder().join(file.name);
        std::fs::write(&path, &file.content).map_err(|error| format!("{}: {error}", file.name))?;
        println!("{}: {} bytes", file.name, file.content.len());
    }
    Ok(())
}

/// What [`check`] found.
#[derive(Debug, PartialEq, Eq)]
pub enum Freshness {
    /// The committed tables are what the definitions give.
    Fresh,
    /// These files differ.
    Stale(Vec<String>),
    /// The shared definitions are not there to compare with.
    NotChecked,
}

/// Says whether the committed tables are what a fresh generation gives.
pub fn check() -> Result<Freshness, String> {
    let Some(shared) = source::shared() else {
        return match std::env::var("MEDPIPE_REQUIRE_SHARED").as_deref() {
            Ok("1") => Err("the shared data are not here, and MEDPIPE_REQUIRE_SHARED=1".to_owned()),
            _ => Ok(Freshness::NotChecked),
        };
    };
    let stale: Vec<String> = generate(&shared)?
        .into_iter()
        .filter(|file| {
            std::fs::read_to_string(folder().join(file.name)).ok().as_deref()
                != Some(file.content.as_str())
        })
        .map(|file| file.name.to_owned())
        .collect();
    Ok(if stale.is_empty() { Freshness::Fresh } else { Freshness::Stale(stale) })
}

#[cfg(test)]
mod tests {
    #[test]
    fn committed_tables_are_fresh() {
        match super::check() {
            Ok(super::Freshness::NotChecked) => eprintln!("skipped: the shared data are not here"),
            outcome => assert_eq!(outcome, Ok(super::Freshness::Fresh)),
        }
    }
}
