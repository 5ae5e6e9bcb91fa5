//! What could not be read: which input, where in it, and why.

use std::path::PathBuf;

use medpipe::fhir_model::Position;
use medpipe::fhir_stages::input_label;
use serde::Serialize;

/// How many are told one by one; the others are counted.
const TOLD: usize = 20;

/// Items of the input that could not be read.
#[derive(Default)]
pub struct Troubles {
    count: u64,
    told: Vec<Trouble>,
    /// Real paths by the number of the input; empty: they are not shown.
    paths: Vec<PathBuf>,
}

/// One of them.
#[derive(Serialize)]
pub struct Trouble {
    input: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// Line of NDJSON, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    /// Entry of a Bundle, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<u32>,
    rule: String,
    diagnostics: String,
}

impl Troubles {
    /// None yet; those to come are called by these paths, unless there are none.
    pub fn named(paths: Vec<PathBuf>) -> Troubles {
        Troubles { paths, ..Troubles::default() }
    }

    /// Takes one down.
    pub fn add(&mut self, at: Position, is_line: bool, rule: &str, text: &str) {
        self.count += 1;
        if self.told.len() < TOLD {
            self.told.push(Trouble {
                input: input_label(at.input),
                path: self.paths.get(at.input as usize).map(|path| path.display().to_string()),
                line: at.entry.filter(|_| is_line),
                entry: at.entry.filter(|_| !is_line),
                rule: rule.to_owned(),
                diagnostics: text.to_owned(),
            });
        }
    }

    /// Tells them on standard error; returns how many there are, and the first of them.
    pub fn tell(self) -> (u64, Vec<Trouble>) {
        for trouble in &self.told {
            let name = trouble.path.as_ref().unwrap_or(&trouble.input);
            // People and editors count lines from 1.
            let line = trouble.line.map_or(String::new(), |line| format!(", line {}", line + 1));
            let entry = trouble.entry.map_or(String::new(), |entry| format!(", entry {entry}"));
            eprintln!("{name}{line}{entry}: {} ({})", trouble.diagnostics, trouble.rule);
        }
        let more = self.count - self.told.len() as u64;
        if more > 0 {
            eprintln!("and {more} more that cannot be read; medpipe fhir check lists all");
        }
        (self.count, self.told)
    }
}
