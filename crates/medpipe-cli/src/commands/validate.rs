//! `medpipe validate`

use medpipe::adapter_files::{InputSpec, PieceKind, SegmentConfig, SegmentReader, resolve};
use medpipe::clinical_validate::{Date, Findings, NoLookup, ValidateConfig, Validator};
use medpipe::etl_core::{Counts, Issue, Severity};
use medpipe::fhir_model::{Document, Limits, Position, Rejected, Unit};
use medpipe::fhir_stages::{IssueGroups, input_label};
use serde::Serialize;

use crate::args::ValidateArgs;
use crate::commands::{Failure, Outcome, print_json};
use crate::{progress, settings};

#[derive(Serialize, Default)]
struct Answer {
    ok: bool,
    counts: Counts,
    errors: u64,
    warnings: u64,
    issues: IssueGroups,
    unreadable: Vec<Unreadable>,
}

#[derive(Serialize)]
struct Unreadable {
    input: String,
    entry: Option<u32>,
    rule: String,
    diagnostics: String,
}

/// Checks files: 0 clean, 1 errors found.
pub fn validate(args: &ValidateArgs, quiet: bool) -> Outcome {
    let files =
        resolve(&InputSpec::new(args.paths.clone())).map_err(|e| Failure::usage(e.to_string()))?;
    let clock = settings::clock(args.clock.as_deref())?;
    let clock = Date::new(clock.year, clock.month, clock.day);
    let clock = clock.ok_or_else(|| Failure::usage("the clock is no date"))?;
    let validator = Validator::new(ValidateConfig::new(clock));
    let bar = progress::bytes(files.iter().map(|f| f.bytes).sum(), quiet || args.json);
    bar.set_message("checking");
    let mut answer = Answer::default();
    let mut segments = SegmentReader::new(files, SegmentConfig::default());
    let failed =
        |e: medpipe::adapter_files::InputError| Failure { code: 1, message: e.to_string() };
    while let Some(segment) = segments.next_segment().map_err(failed)? {
        for piece in segment.pieces {
            bar.inc(piece.bytes.len() as u64);
            let entry = piece.first_line.map(|n| n.saturating_sub(1) as u32);
            let base = Position { input: piece.input, entry, offset: piece.offset, length: 0 };
            if let Some(error) = piece.error {
                answer.unreadable(base, error.code.as_str(), error.code.message());
                continue;
            }
            answer.piece(piece.bytes, piece.kind, base, &validator);
        }
    }
    bar.finish_and_clear();
    answer.ok = answer.errors == 0 && answer.unreadable.is_empty();
    let code = u8::from(!answer.ok);
    if args.json {
        print_json(&answer)?;
    } else {
        answer.tell();
    }
    Ok(code)
}

impl Answer {
    fn unreadable(&mut self, at: Position, rule: &str, diagnostics: &str) {
        self.counts.read += 1;
        self.counts.quarantined += 1;
        self.unreadable.push(Unreadable {
            input: input_label(at.input),
            entry: at.entry,
            rule: rule.to_owned(),
            diagnostics: diagnostics.to_owned(),
        });
    }

    fn piece(&mut self, bytes: Vec<u8>, kind: PieceKind, base: Position, validator: &Validator) {
        let limits = Limits::default();
        let (unit, rejected) = match kind {
            PieceKind::Document => match Document::parse_with(bytes, &limits) {
                Ok(document) => Unit::from_document(&document, base),
                Err(error) => return self.unreadable(base, "unreadable-json", &error.to_string()),
            },
            PieceKind::NdjsonChunk => match Document::parse_lines(bytes, &limits) {
                Ok((document, errors)) => {
                    for bad in errors {
                        let entry =
                            base.entry.map(|first| first + bad.line.saturating_sub(1) as u32);
                        let at = Position { entry, ..base };
                        self.unreadable(at, "unreadable-json", &bad.error.kind.to_string());
                    }
                    Unit::from_lines(&document, base)
                }
                Err(error) => return self.unreadable(base, "unreadable-json", &error.to_string()),
            },
        };
        for Rejected { position, rule, diagnostics, .. } in rejected {
            self.unreadable(position, rule, diagnostics);
        }
        let mut findings = Findings::new();
        validator.check(&unit, &unit.index(), &NoLookup, &mut findings);
        self.counts.read += unit.entries.len() as u64;
        self.counts.written += unit.entries.len() as u64;
        for found in findings.take_issues() {
            self.count(&found.issue);
        }
    }

    fn count(&mut self, issue: &Issue) {
        match issue.severity {
            Severity::Fatal | Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Information => {}
        }
        self.issues.add("validation", issue);
    }

    fn tell(&self) {
        for item in &self.unreadable {
            let entry = item.entry.map_or(String::new(), |e| format!(" entry {e}"));
            println!("error    {}{entry}: {} ({})", item.input, item.diagnostics, item.rule);
        }
        for group in self.issues.iter() {
            println!(
                "{:<11} {:>7} x {} at {}: {}",
                group.severity.as_str(),
                group.count,
                group.rule,
                group.example,
                group.diagnostics
            );
        }
        println!(
            "{} resources: {} errors, {} warnings, {} unreadable",
            self.counts.written,
            self.errors,
            self.warnings,
            self.unreadable.len()
        );
    }
}
