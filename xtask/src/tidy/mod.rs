//! `cargo xtask tidy`: laws that no compiler keeps.

mod edges;
mod links;
mod manifests;
mod sources;
mod traces;

use crate::meta::Workspace;
use crate::shell;
use crate::{codegen, dictionaries, policy};

/// What a check has to say: complaints fail, notes do not.
#[derive(Default)]
pub struct Findings {
    pub complaints: Vec<String>,
    pub notes: Vec<String>,
}

impl Findings {
    pub fn complain(&mut self, text: impl Into<String>) {
        self.complaints.push(text.into());
    }

    pub fn note(&mut self, text: impl Into<String>) {
        self.notes.push(text.into());
    }
}

/// Runs every check and says all that is wrong.
pub fn run(args: &[String]) -> Result<(), String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask tidy".to_owned());
    }
    let workspace = Workspace::read()?;
    let files = shell::tracked_files()?;
    let mut findings = Findings::default();
    let outward = edges::check(&workspace, &files, &mut findings)?;
    manifests::check(&workspace, &mut findings);
    sources::check(&workspace, &outward, &files, &mut findings);
    links::check(&files, &mut findings);
    traces::check(&files, &mut findings);
    generated(&mut findings);
    for note in &findings.notes {
        println!("tidy: note: {note}");
    }
    for complaint in &findings.complaints {
        eprintln!("tidy: {complaint}");
    }
    match findings.complaints.len() {
        0 => {
            println!("tidy: {} packages, {} files in order", workspace.packages.len(), files.len());
            Ok(())
        }
        many => Err(format!("tidy: {many} complaints")),
    }
}

/// A generator, called with `--check`.
type Generator = fn(&[String]) -> Result<(), String>;

const GENERATORS: [(&str, Generator); 3] =
    [("codegen", codegen::run), ("dictionaries", dictionaries::run), ("policy", policy::run)];

/// Committed files that are generated are what generation gives.
fn generated(findings: &mut Findings) {
    for (name, generate) in GENERATORS {
        if let Err(message) = generate(&["--check".to_owned()]) {
            findings.complain(format!("{name}: {message}"));
        }
    }
}
