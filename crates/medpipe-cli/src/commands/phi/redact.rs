//! `medpipe phi redact`

use std::io::Write;
use std::path::Path;

use medpipe::phi_deid::table::csv::CsvOptions;
use medpipe::phi_deid::table::{TableError, TablePolicy, TablePolicyError};
use medpipe::phi_deid::verify::ResidueChecker;
use medpipe::phi_deid::{Date, Policy, RedactError, Subject, TextRedactor};
use medpipe::phi_detect::{Kind, Scratch, Span};
use serde::Serialize;

use super::find::{ITEM, Item};
use super::ids::IdRule;
use super::known::KnownFile;
use super::output::Output;
use super::{
    detector, good_lines, policy, reader, redact_fhir, redact_json, redact_key, unwritable,
    write_line,
};
use crate::args_phi::{PhiMode, RedactArgs, RedactFormat};
use crate::commands::{Failure, Outcome};

/// A line of output.
#[derive(Serialize)]
struct Redacted<'a> {
    id: &'a serde_json::Value,
    text: &'a str,
}

/// What was found, and whether all could be done.
#[derive(Default)]
pub(super) struct Done {
    pub(super) found: u64,
    /// Something could not be read or is not clean: exit 1.
    pub(super) failed: bool,
    /// The residue check found something in what was kept.
    pub(super) unclean: bool,
}

pub(super) fn run(args: &RedactArgs) -> Outcome {
    let policy = args.policy.as_deref().map(Path::new);
    let read =
        [Some(Path::new(name_of(args))), policy, args.key_file.as_deref(), args.known.as_deref()];
    let mut out = Output::create(args.out.as_deref(), &read)?;
    let done = match format_of(args) {
        RedactFormat::Text => text(args, &mut out)?,
        RedactFormat::Jsonl => lines(args, &mut out)?,
        RedactFormat::Fhir => {
            let policy = policy::given(args.policy.as_deref())?;
            redact_fhir::run(args, policy, clock(args)?, &mut out)?
        }
        RedactFormat::Csv => table(args, &mut out)?,
        RedactFormat::Json => redact_json::run(args, clock(args)?, &mut out)?,
    };
    if done.unclean && args.out.is_some() {
        let message =
            "identifiers are left in what the policy keeps; no output was made".to_owned();
        return Err(Failure { code: 1, message });
    }
    out.finish()?;
    Ok(u8::from(done.failed || (args.fail_on_findings && done.found > 0)))
}

/// The input as it was named.
pub(super) fn name_of(args: &RedactArgs) -> &str {
    args.input.as_deref().unwrap_or(&args.file)
}

/// What the name says; `.json` and `.ndjson` are FHIR.
fn format_of(args: &RedactArgs) -> RedactFormat {
    let extension = name_of(args).rsplit_once('.').map(|(_, extension)| extension);
    args.format.unwrap_or(match extension {
        Some("jsonl") => RedactFormat::Jsonl,
        Some("json" | "ndjson") => RedactFormat::Fhir,
        Some("csv" | "tsv") => RedactFormat::Csv,
        _ => RedactFormat::Text,
    })
}

fn clock(args: &RedactArgs) -> Outcome<Date> {
    // A day alone is its first moment.
    let text = args.clock.as_ref().map(|text| match text.len() {
        10 => format!("{text}T00:00:00Z"),
        _ => text.clone(),
    });
    let clock = crate::settings::clock(text.as_deref())?;
    Date::new(clock.year, clock.month, clock.day)
        .ok_or_else(|| Failure::usage("no such --clock day"))
}

/// The redactor of texts under the policy, with a key where one is needed.
fn redactor(args: &RedactArgs, policy: Policy) -> Outcome<TextRedactor> {
    let key = match (redact_key::given(args.key_file.as_deref())?, policy.needs_key()) {
        (None, true) => Some(redact_key::random()?),
        (key, _) => key,
    };
    let redactor =
        TextRedactor::with_detector(detector(args.mode.unwrap_or(PhiMode::Balanced)), policy)
            .with_clock(clock(args)?);
    Ok(match key {
        Some(key) => redactor.with_key(&key),
        None => redactor,
    })
}

/// Whose text it is; said aloud when dates cannot be shifted for want of that.
fn subject(args: &RedactArgs, redactor: &TextRedactor, patient: Option<&str>) -> Subject {
    let replacer = redactor.replacer();
    match (patient.or(args.patient.as_deref()), args.patient_offset) {
        (_, Some(days)) => replacer.nobody().with_offset(days),
        (Some(patient), None) => replacer.subject(patient),
        (None, None) => replacer.nobody(),
    }
}

fn tell_of_dates(policy: &Policy) {
    if policy.operator(Kind::Date) == medpipe::phi_deid::Operator::ShiftDate {
        tracing::warn!(
            "dates of texts without a patient become tags: give --patient, or the field `patient`"
        );
    }
}

/// Plain text is one document, redacted as it is read.
fn text(args: &RedactArgs, out: &mut dyn Write) -> Outcome<Done> {
    let policy = policy::given(args.policy.as_deref())?;
    if args.patient.is_none() && args.patient_offset.is_none() {
        tell_of_dates(&policy);
    }
    let redactor = redactor(args, policy)?;
    let known = KnownFile::given(args.known.as_deref())?.of(None);
    let stream = redactor.stream().known(known).subject(subject(args, &redactor, None));
    let found = stream.copy(reader(name_of(args))?, out).map_err(|error| match error {
        RedactError::Read(kind) => Failure::io("the input cannot be read", &kind.into()),
        RedactError::Write(kind) => unwritable(&kind.into()),
        other => Failure { code: 1, message: format!("the input is {other}") },
    })?;
    Ok(Done { found, ..Done::default() })
}

/// Each line is a document.
fn lines(args: &RedactArgs, out: &mut dyn Write) -> Outcome<Done> {
    let policy = policy::given(args.policy.as_deref())?;
    let mut ids = IdRule::new(args, ResidueChecker::for_policy(&policy, clock(args)?));
    let redactor = redactor(args, policy)?;
    let facts = KnownFile::given(args.known.as_deref())?;
    let (mut scratch, mut spans, mut clean) = (Scratch::new(), Vec::<Span>::new(), String::new());
    let mut done = Done::default();
    let mut told = args.patient.is_some() || args.patient_offset.is_some();
    let bad = good_lines(name_of(args), ITEM, |number, item: Item| {
        let patient = item.patient.as_ref().map(|p| match p {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        if patient.is_none() && !told {
            tell_of_dates(redactor.replacer().policy());
            told = true;
        }
        let subject = subject(args, &redactor, patient.as_deref());
        let mut subject = subject.nonce(&(number as u64).to_be_bytes());
        let known = facts.of(Some(&item.id));
        clean.clear();
        redactor.redact_into(
            &item.text,
            Some(&known),
            &mut subject,
            &mut scratch,
            &mut spans,
            &mut clean,
        );
        done.found += spans.len() as u64;
        let id = ids.written(&item.id, patient.as_deref(), &known)?;
        write_line(out, &Redacted { id: &id, text: &clean })
    })?;
    if ids.found > 0 {
        let n = ids.found;
        tracing::warn!("{n} ids that look like identifiers became pseudonyms (see --ids)");
    }
    done.failed = bad > 0;
    Ok(done)
}

/// A table, by a policy of its columns.
fn table(args: &RedactArgs, out: &mut dyn Write) -> Outcome<Done> {
    let file = args.policy.as_deref().filter(|name| Policy::preset(name).is_none());
    let Some(file) = file else {
        return Err(Failure::usage(
            "CSV needs --policy FILE with a table [columns]; `medpipe phi policy draft TABLE.csv` prints one to edit",
        ));
    };
    let policy: TablePolicy = policy::read(file)?;
    let (key, detector, clock) =
        (redact_key::given(args.key_file.as_deref())?, args.mode.map(detector), clock(args)?);
    let built = match policy.build(key.as_ref(), detector.clone(), clock) {
        Err(TablePolicyError::NeedsKey { .. }) => {
            policy.build(Some(&redact_key::random()?), detector, clock)
        }
        built => built,
    };
    let built = built.map_err(|e| Failure::usage(e.to_string()))?;
    let report = built.csv(reader(name_of(args))?, out, &CsvOptions::default(), |row| {
        tracing::warn!("line {}: {} (left out)", row.line, row.fault);
    });
    let report = report.map_err(|error| match error {
        TableError::Policy(e) => Failure::usage(e.to_string()),
        other => Failure { code: 1, message: other.to_string() },
    })?;
    let unknown = report.unknown_columns();
    if unknown > 0 {
        tracing::warn!("{unknown} columns that the policy does not name were left out");
    }
    for rule in &report.unused {
        tracing::warn!("the rule `{rule}` is of no column");
    }
    for column in report.columns.iter().filter(|c| !c.residue.is_empty()) {
        let rules: Vec<&str> = column.residue.keys().copied().collect();
        tracing::warn!("column {}: {} in what was kept", column.column, rules.join(", "));
    }
    let found = report.columns.iter().map(|c| c.changed).sum();
    let unclean = report.residue() > 0;
    Ok(Done { found, failed: unclean || report.counts.quarantined > 0, unclean })
}
