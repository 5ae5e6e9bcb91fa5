//! `medpipe fhir check`

use medpipe::fhir_model::{Node, structure};
use medpipe::fhir_stages::input_label;
use serde::Serialize;

use crate::args_fhir::CheckArgs;
use crate::commands::fhir::read::{self, Piece};
use crate::commands::{Outcome, print_json};

#[derive(Serialize)]
struct Answer {
    ok: bool,
    files: Vec<Checked>,
}

/// What was found in one file.
#[derive(Serialize)]
struct Checked {
    input: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    ok: bool,
    errors: u64,
    warnings: u64,
    issues: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    /// Line of NDJSON, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    severity: &'static str,
    code: &'static str,
    rule: String,
    expression: String,
    diagnostics: String,
}

/// Checks files: 0 no errors, 1 errors.
pub fn check(args: &CheckArgs, quiet: bool) -> Outcome {
    let files = read::files(&args.paths)?;
    let mut checked: Vec<Checked> = files
        .iter()
        .map(|file| Checked {
            input: input_label(file.index),
            path: args.show_paths.then(|| file.path.display().to_string()),
            ok: true,
            errors: 0,
            warnings: 0,
            issues: Vec::new(),
        })
        .collect();
    let bar = read::bar(&files, quiet || args.json, "checking");
    read::pieces(files, &bar, &mut |base, _, piece| {
        let Some(file) = checked.get_mut(base.input as usize) else { return Ok(()) };
        match piece {
            Piece::Document(doc) => {
                for defect in doc.defects() {
                    file.push(found(None, "error", "structure", "defect", defect.kind.message()));
                }
                file.resource(doc.root(), None);
            }
            Piece::Lines(doc, errors) => {
                let first = base.entry.unwrap_or(0);
                for error in errors {
                    let line = first + error.line.saturating_sub(1) as u32;
                    let text = error.error.kind.to_string();
                    file.push(found(Some(line), "error", "invalid", "unreadable-json", &text));
                }
                let mut seen = (0usize, first);
                for root in doc.roots() {
                    let passed = doc.source().get(seen.0..root.offset()).unwrap_or("");
                    seen = (root.offset(), seen.1 + passed.matches('\n').count() as u32);
                    file.resource(root, Some(seen.1));
                }
            }
            Piece::Large(_) => {}
            Piece::Unreadable(rule, text) => {
                file.push(found(None, "fatal", "invalid", &rule, &text))
            }
        }
        Ok(())
    })?;
    bar.finish_and_clear();
    let answer = Answer { ok: checked.iter().all(|file| file.ok), files: checked };
    if args.json {
        print_json(&answer)?;
    } else {
        tell(&answer);
    }
    Ok(u8::from(!answer.ok))
}

fn found(
    line: Option<u32>,
    severity: &'static str,
    code: &'static str,
    rule: &str,
    text: &str,
) -> Found {
    let (rule, diagnostics) = (rule.to_owned(), text.to_owned());
    Found { line, severity, code, rule, expression: String::new(), diagnostics }
}

impl Checked {
    fn resource(&mut self, node: Node<'_>, line: Option<u32>) {
        let mut issues = Vec::new();
        structure::check(node, &mut issues);
        for issue in issues {
            self.push(Found {
                line,
                severity: issue.severity.as_str(),
                code: issue.code.as_str(),
                rule: issue.rule.to_owned(),
                expression: issue.path,
                diagnostics: issue.diagnostics.into_owned(),
            });
        }
    }

    fn push(&mut self, found: Found) {
        match found.severity {
            "fatal" | "error" => {
                self.errors += 1;
                self.ok = false;
            }
            "warning" => self.warnings += 1,
            _ => {}
        }
        self.issues.push(found);
    }
}

fn tell(answer: &Answer) {
    for file in answer.files.iter().filter(|file| !file.issues.is_empty()) {
        let name = file.path.as_deref().unwrap_or(&file.input);
        for issue in &file.issues {
            let line = issue.line.map_or(String::new(), |line| format!(" line {}", line + 1));
            let at = match issue.expression.as_str() {
                "" => String::new(),
                at => format!(" {at}"),
            };
            println!(
                "{:<11} {name}{line}{at}: {} ({})",
                issue.severity, issue.diagnostics, issue.rule
            );
        }
    }
    let bad = answer.files.iter().filter(|file| !file.ok).count();
    println!("{} files, {bad} with errors", answer.files.len());
}
