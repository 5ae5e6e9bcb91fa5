//! `medpipe phi redact --format fhir`

use std::io::{Read, Write};

use medpipe::fhir_model::{Document, Limits, Position, Resource, Unit, UnitEntry};
use medpipe::phi_deid::fhir::{DeidIssue, FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe::phi_deid::verify::{Residue, ResidueChecker};
use medpipe::phi_deid::{Date, Policy};

use super::redact::{Done, name_of};
use super::{detector, reader, redact_key, unwritable};
use crate::args_phi::{PhiMode, RedactArgs};
use crate::commands::{Failure, Outcome};

/// A resource or Bundle stays one document; NDJSON stays NDJSON, and its persons are known in all its lines.
pub(super) fn run(
    args: &RedactArgs,
    policy: Policy,
    clock: Date,
    out: &mut dyn Write,
) -> Outcome<Done> {
    let key = match redact_key::given(args.key_file.as_deref())? {
        Some(key) => key,
        None => redact_key::random()?,
    };
    let checker = ResidueChecker::for_policy(&policy, clock);
    let detector = detector(args.mode.unwrap_or(PhiMode::Strict));
    let deid = FhirDeidentifier::new(FhirPolicy::new(policy), &key, detector, clock);
    let mut bytes = Vec::new();
    reader(name_of(args))?
        .read_to_end(&mut bytes)
        .map_err(|e| Failure::io("the input cannot be read", &e))?;
    match Document::parse(bytes.clone()) {
        Ok(document) => one(&deid, &checker, &document, out),
        Err(error) => {
            let lines = many(&deid, &checker, bytes, out)?;
            lines.ok_or_else(|| Failure {
                code: 1,
                message: format!("the input is no JSON: {error}"),
            })
        }
    }
}

fn one(
    deid: &FhirDeidentifier,
    checker: &ResidueChecker,
    document: &Document,
    out: &mut dyn Write,
) -> Outcome<Done> {
    let done = deid.document(document).map_err(|e| Failure { code: 1, message: e.to_string() })?;
    let root = done.document.get().root();
    writeln!(out, "{}", root.raw()).map_err(|e| unwritable(&e))?;
    tell(&done.issues);
    let residues = checker.check(root, Some(&done.known));
    tell_residues(&residues);
    let unclean = !residues.is_empty();
    Ok(Done { found: done.findings.total(), failed: unclean, unclean })
}

/// Resources one a line; `None` when not one line is JSON.
fn many(
    deid: &FhirDeidentifier,
    checker: &ResidueChecker,
    bytes: Vec<u8>,
    out: &mut dyn Write,
) -> Outcome<Option<Done>> {
    let Ok((document, errors)) = Document::parse_lines(bytes, &Limits::default()) else {
        return Ok(None);
    };
    let entry = |id| UnitEntry {
        resource: Resource::new(document.clone(), id),
        full_url: None,
        position: Position::default(),
    };
    let unit = Unit { entries: document.roots().map(|root| entry(root.id())).collect() };
    if unit.entries.is_empty() {
        return Ok(None);
    }
    let mut done = Done { failed: !errors.is_empty(), ..Done::default() };
    for error in &errors {
        tracing::warn!("line {} is no JSON and was left out", error.line);
    }
    let mut index = PatientIndex::new();
    index.observe_unit(&unit);
    let findings = deid.detect(&unit, &index);
    done.found = findings.total();
    let known = deid.known(&unit, &index);
    let outcomes = deid.apply(&unit, &unit.index(), &index, &findings);
    for (number, (outcome, known)) in outcomes.iter().zip(&known).enumerate() {
        match &outcome.resource {
            Ok(resource) => {
                let node = resource.get().node();
                writeln!(out, "{}", node.raw()).map_err(|e| unwritable(&e))?;
                let residues = checker.check(node, Some(known));
                done.unclean |= !residues.is_empty();
                done.failed |= done.unclean;
                tell_residues(&residues);
            }
            Err(error) => {
                done.failed = true;
                tracing::warn!("resource {}: {error} (left out)", number + 1);
            }
        }
        tell(&outcome.issues);
    }
    Ok(Some(done))
}

fn tell(issues: &[DeidIssue]) {
    for issue in issues.iter().filter(|i| i.severity == "warning") {
        tracing::warn!("{}: {}", issue.expression, issue.diagnostics);
    }
}

fn tell_residues(residues: &[Residue]) {
    for residue in residues {
        tracing::error!("{} at {}: look at it before anything leaves", residue.rule, residue.path);
    }
}
