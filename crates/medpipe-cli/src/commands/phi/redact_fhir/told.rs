//! What is said of an input: places and rules, never values.

use std::collections::BTreeMap;

use medpipe::phi_deid::fhir::DeidIssue;
use medpipe::phi_deid::verify::Residue;

/// So many refusals are said one by one.
const ALOUD: u64 = 100;

/// Counts what is to be said once however often it happens.
#[derive(Default)]
pub(super) struct Told {
    refused: u64,
    issues: BTreeMap<(String, &'static str), u64>,
    residues: BTreeMap<(&'static str, String), u64>,
}

impl Told {
    /// Something of the input is not in the output.
    pub(super) fn refused(&mut self, place: &str, why: &str) {
        self.refused += 1;
        if self.refused <= ALOUD {
            let colon = if place.is_empty() { "" } else { ": " };
            tracing::warn!("{place}{colon}{why} (left out)");
        }
    }

    /// What was removed or changed beyond the ordinary.
    pub(super) fn issues(&mut self, issues: &[DeidIssue]) {
        for issue in issues.iter().filter(|i| i.severity == "warning") {
            let key = (issue.expression.clone(), issue.diagnostics);
            *self.issues.entry(key).or_insert(0) += 1;
        }
    }

    /// What is in the output and should not be.
    pub(super) fn residues(&mut self, residues: &[Residue]) {
        for residue in residues {
            *self.residues.entry((residue.rule, residue.path.clone())).or_insert(0) += 1;
        }
    }

    /// Says it; gives how many things were refused.
    pub(super) fn finish(&mut self, written: u64) -> u64 {
        let times = |n: u64| if n > 1 { format!(" ({n} resources)") } else { String::new() };
        for ((expression, diagnostics), n) in &self.issues {
            tracing::warn!("{expression}: {diagnostics}{}", times(*n));
        }
        for ((rule, path), n) in &self.residues {
            tracing::error!("{rule} at {path}: look at it before anything leaves{}", times(*n));
        }
        if self.refused > 0 {
            tracing::warn!("{written} resources were written, {} left out", self.refused);
        }
        self.refused
    }
}
