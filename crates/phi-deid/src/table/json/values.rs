//! The scalars of one document under a policy.

use std::borrow::Cow;

use medpipe_phi_detect::{Kind, KnownFacts, Scratch, Span};

use crate::table::cell;
use crate::table::plan::TableDeidentifier;
use crate::table::policy::Rule;
use crate::value::Subject;

/// The values of one patient.
pub(super) struct Values<'d> {
    deid: &'d TableDeidentifier,
    subject: Subject,
    spans: Vec<Span>,
}

impl<'d> Values<'d> {
    /// The patient by id; empty when not known.
    pub(super) fn new(deid: &'d TableDeidentifier, patient: &str) -> Values<'d> {
        let replacer = deid.redactor.replacer();
        let subject = match patient.trim() {
            "" => replacer.nobody(),
            patient => replacer.subject(patient),
        };
        Values { deid, subject, spans: Vec::new() }
    }

    /// What stands for a value under a rule for values.
    pub(super) fn apply<'v>(&mut self, rule: &Rule, kind: Kind, value: &'v str) -> Cow<'v, str> {
        let operator = self.deid.policy.operator(rule, self.deid.keyed);
        let (replacer, early) = (self.deid.redactor.replacer(), self.deid.early);
        cell::apply(replacer, operator, kind, value, early, &mut self.subject)
    }

    /// Appends free text without what is found in it.
    pub(super) fn free_text(
        &mut self,
        value: &str,
        known: Option<&KnownFacts>,
        scratch: &mut Scratch,
        out: &mut String,
    ) {
        let (subject, spans) = (&mut self.subject, &mut self.spans);
        self.deid.redactor.redact_into(value, known, subject, scratch, spans, out);
    }
}
