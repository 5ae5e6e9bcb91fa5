//! The structure of FHIR R4, by the check of the definition table.

use medpipe_etl_core::{Issue, IssueCode, Severity};
use medpipe_fhir_model::structure::{self, StructureIssue};

use crate::rule::R;
use crate::validator::EntryCheck;

pub(crate) fn check(check: &mut EntryCheck<'_, '_>) {
    let mut found = check.take_buffer();
    structure::check(check.root, &mut found);
    check.settle(R::Structure, found.iter().any(|i| i.severity == structure::Severity::Error));
    for issue in found.drain(..) {
        check.keep_issue(|| translate(issue));
    }
    check.return_buffer(found);
}

fn translate(issue: StructureIssue) -> Issue {
    let severity = match issue.severity {
        structure::Severity::Error => Severity::Error,
        structure::Severity::Warning => Severity::Warning,
        structure::Severity::Information => Severity::Information,
    };
    Issue::new(
        severity,
        IssueCode::of(issue.code.as_str()),
        issue.rule,
        issue.path,
        issue.diagnostics,
    )
}
