//! `medpipe phi redact --format fhir`
//!
//! Two passes: the first learns who is in the input, the second writes. Of NDJSON no more than some lines are held at
//! a time, of other input one document.

mod input;
mod told;

use std::io::Write;

use medpipe::fhir_model::{Kind, Node, Resource, Unit, UnitEntry};
use medpipe::phi_deid::fhir::{FhirDeidentifier, FhirPolicy, Outcome as Rewritten, PatientIndex};
use medpipe::phi_deid::verify::ResidueChecker;
use medpipe::phi_deid::{Date, Policy};

use self::input::{Input, Part};
use self::told::Told;
use super::redact::{Done, name_of};
use super::{detector, redact_key, unwritable};
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
    let input = Input::open(name_of(args))?;
    let mut index = PatientIndex::new();
    input.each(&mut |part| {
        part.resources.iter().for_each(|(r, _)| index.survey(r.node(), None, clock));
        Ok(())
    })?;
    let mut job = Job {
        deid,
        checker,
        index: index.complete(),
        out,
        done: Done::default(),
        written: 0,
        told: Told::default(),
    };
    input.each(&mut |part| job.part(part))?;
    job.finish()
}

struct Job<'o> {
    deid: FhirDeidentifier,
    checker: ResidueChecker,
    index: PatientIndex,
    out: &'o mut dyn Write,
    done: Done,
    /// Resources written; those of a Bundle count each.
    written: u64,
    told: Told,
}

impl Job<'_> {
    fn part(&mut self, part: Part) -> Outcome<()> {
        for (place, why) in part.refused {
            self.told.refused(&place, &why);
        }
        let entry = |resource: Resource| UnitEntry {
            resource,
            full_url: None,
            position: Default::default(),
        };
        let (resources, places): (Vec<Resource>, Vec<String>) = part.resources.into_iter().unzip();
        let unit = Unit { entries: resources.into_iter().map(entry).collect() };
        let findings = self.deid.detect(&unit, &self.index);
        self.done.found += findings.total();
        let known = self.deid.known(&unit, &self.index);
        let outcomes = self.deid.apply(&unit, &unit.index(), &self.index, &findings);
        for ((outcome, known), place) in outcomes.into_iter().zip(&known).zip(places) {
            let Rewritten { resource, issues, refused } = outcome;
            match resource {
                Ok(resource) => {
                    let node = resource.get().node();
                    writeln!(self.out, "{}", node.raw()).map_err(|e| unwritable(&e))?;
                    self.written += resources_in(node);
                    let residues = self.checker.check(node, Some(known));
                    self.done.unclean |= !residues.is_empty();
                    self.told.residues(&residues);
                }
                Err(error) => self.told.refused(&place, &error.to_string()),
            }
            for entry in refused {
                let why = part.unreadable.get(&entry.expression).cloned();
                let place = match place.as_str() {
                    "" => entry.expression,
                    line => format!("{line}, {}", entry.expression),
                };
                self.told.refused(&place, &why.unwrap_or_else(|| entry.error.to_string()));
            }
            self.told.issues(&issues);
        }
        Ok(())
    }

    fn finish(mut self) -> Outcome<Done> {
        let refused = self.told.finish(self.written);
        if self.written == 0 && refused > 0 {
            let message = "nothing of the input could be written".to_owned();
            return Err(Failure { code: 1, message });
        }
        self.done.failed |= refused > 0 || self.done.unclean;
        Ok(self.done)
    }
}

/// How many resources a line or document is: a Bundle is its entries.
fn resources_in(node: Node<'_>) -> u64 {
    let entries = node.get("entry").filter(|e| e.kind() == Kind::Array);
    match entries.filter(|_| node.resource_type() == Some("Bundle")) {
        Some(entries) => entries.children().count() as u64,
        None => 1,
    }
}
