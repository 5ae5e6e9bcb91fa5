//! `medpipe phi redact --format json`: documents by a policy of paths.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use medpipe::phi_deid::table::TablePolicyError;
use medpipe::phi_deid::table::json::{JsonDeidentifier, JsonPolicy, JsonPolicyError};
use medpipe::phi_deid::{Date, Policy};

use super::redact::{Done, name_of};
use super::{detector, policy, reader, redact_key, unwritable};
use crate::args_phi::RedactArgs;
use crate::commands::{Failure, Outcome};

/// One document, or, by the name of the file, one in each line.
pub(super) fn run(args: &RedactArgs, clock: Date, out: &mut dyn Write) -> Outcome<Done> {
    let deid = built(args, clock)?;
    let name = name_of(args);
    let lines = name.ends_with(".jsonl") || name.ends_with(".ndjson");
    let (residue, failed) = if lines {
        let report = deid.lines(reader(name)?, &mut *out, |bad| {
            tracing::warn!("line {}: {} (left out)", bad.line, bad.fault);
        });
        let report = report.map_err(|e| unwritable(&e))?;
        let counts = report.counts;
        if counts.quarantined > 0 {
            tracing::warn!(
                "{} lines were written, {} left out",
                counts.written,
                counts.quarantined
            );
        }
        (report.residue, counts.quarantined > 0)
    } else {
        let mut bytes = Vec::new();
        reader(name)?
            .read_to_end(&mut bytes)
            .map_err(|e| Failure::io("the input cannot be read", &e))?;
        let done = deid.document_checked(&bytes);
        let (clean, residue) =
            done.map_err(|fault| Failure { code: 1, message: fault.to_string() })?;
        out.write_all(clean.get())
            .and_then(|()| out.write_all(b"\n"))
            .map_err(|e| unwritable(&e))?;
        (residue, false)
    };
    tell(&residue);
    let unclean = !residue.is_empty();
    Ok(Done { found: residue.values().sum(), failed: failed || unclean, unclean })
}

fn tell(residue: &BTreeMap<&'static str, u64>) {
    for (rule, count) in residue {
        tracing::warn!("{rule} in {count} of the values that were kept");
    }
}

fn built(args: &RedactArgs, clock: Date) -> Outcome<JsonDeidentifier> {
    let file = args.policy.as_deref().filter(|name| Policy::preset(name).is_none());
    let Some(file) = file else {
        return Err(Failure::usage(
            "JSON needs --policy FILE with a table [paths]: JSON Pointers and what is done there (see docs/deid-policy.md); for FHIR say --format fhir",
        ));
    };
    let policy: JsonPolicy = policy::read(file)?;
    let (key, detector) = (redact_key::given(args.key_file.as_deref())?, args.mode.map(detector));
    let built = match policy.build(key.as_ref(), detector.clone(), clock) {
        Err(JsonPolicyError::Rule(TablePolicyError::NeedsKey { .. })) => {
            policy.build(Some(&redact_key::random()?), detector, clock)
        }
        built => built,
    };
    built.map_err(|e| Failure::usage(e.to_string()))
}
