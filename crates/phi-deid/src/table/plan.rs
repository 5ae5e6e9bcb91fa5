//! A policy applied to the columns of one table.

use std::collections::BTreeMap;

use medpipe_phi_detect::{Detector, Kind, KnownFacts, PatientFacts, Scratch, Span};
use serde::Serialize;

use super::cell;
use super::facts::add_fact;
use super::kept::Kept;
use super::policy::{Rule, TablePolicy, TablePolicyError, best, matches};
use crate::dates::Date;
use crate::key::Key;
use crate::operator::Operator;
use crate::text::TextRedactor;
use crate::value::Subject;
use crate::verify::ResidueChecker;

/// De-identifies tables by a [`TablePolicy`]. Made by [`TablePolicy::build`]; cheap to clone.
#[derive(Clone, Debug)]
pub struct TableDeidentifier {
    pub(super) policy: TablePolicy,
    pub(super) redactor: TextRedactor,
    pub(super) residue: ResidueChecker,
    pub(super) keyed: bool,
    /// Years up to here would tell an age of ninety.
    pub(super) early: i32,
}

impl TableDeidentifier {
    pub(super) fn new(
        policy: TablePolicy,
        key: Option<&Key>,
        detector: Option<Detector>,
        clock: Date,
    ) -> TableDeidentifier {
        let choices = policy.policy.clone();
        let mut redactor = match detector {
            Some(detector) => TextRedactor::with_detector(detector, choices),
            None => TextRedactor::new(choices),
        };
        if let Some(key) = key {
            redactor = redactor.with_key(key);
        }
        let shifted = policy
            .columns
            .values()
            .any(|rule| policy.operator(rule, key.is_some()) == Operator::ShiftDate)
            || policy.policy.operator(Kind::Date) == Operator::ShiftDate;
        let residue = ResidueChecker::new(clock);
        redactor = redactor.with_clock(clock);
        TableDeidentifier {
            residue: if shifted { residue.with_shifted_dates() } else { residue },
            early: clock.year() - 90,
            keyed: key.is_some(),
            policy,
            redactor,
        }
    }

    /// The policy.
    pub fn policy(&self) -> &TablePolicy {
        &self.policy
    }

    /// The plan for a table with these columns.
    ///
    /// # Errors
    /// [`TablePolicyError`] when two rules fit one column, the patient's column is missing, or nothing
    /// would be left.
    pub fn plan<N: AsRef<str>>(&self, names: &[N]) -> Result<RowPlan, TablePolicyError> {
        let mut columns = Vec::with_capacity(names.len());
        for (place, name) in names.iter().map(AsRef::as_ref).enumerate() {
            let rule = self.policy.rule(name)?.copied();
            let operator = rule.map_or(Operator::Keep, |r| self.policy.operator(&r, self.keyed));
            let written = match rule {
                None | Some(Rule::Drop | Rule::Values { drop: true, .. }) => false,
                Some(Rule::Keep | Rule::FreeText | Rule::Values { .. }) => true,
            };
            let report = ColumnReport {
                column: place + 1,
                name: rule.is_some().then(|| name.to_owned()),
                rule,
                operator: matches!(rule, Some(Rule::Values { drop: false, .. }))
                    .then_some(operator),
                written,
                values: 0,
                changed: 0,
                residue: BTreeMap::new(),
            };
            let kept = Kept::new(name, &self.policy.policy);
            columns.push(Planned { operator, kept, report });
        }
        if !columns.iter().any(|c| c.report.written) {
            return Err(TablePolicyError::NothingLeft);
        }
        let patient = match &self.policy.patient {
            None => None,
            Some(wanted) => {
                let at = names.iter().position(|n| n.as_ref().eq_ignore_ascii_case(wanted));
                let column = wanted.clone();
                Some(at.ok_or(TablePolicyError::NoPatientColumn { column })?)
            }
        };
        let unused = self.policy.columns.keys().filter(|key| {
            !names.iter().any(|name| {
                let rule = best(self.policy.columns.keys(), name.as_ref(), matches);
                matches!(rule, Ok(Some(found)) if found == key.as_str())
            })
        });
        let searched = columns.iter().any(|c| c.report.rule == Some(Rule::FreeText));
        Ok(RowPlan {
            unused: unused.cloned().collect(),
            deid: self.clone(),
            searched,
            columns,
            patient,
            subject: None,
            without_patient: 0,
            scratch: Scratch::new(),
            spans: Vec::new(),
        })
    }
}

struct Planned {
    operator: Operator,
    /// The look at what is kept.
    kept: Option<Kept>,
    report: ColumnReport,
}

/// A policy resolved for the columns of one table: applies to rows, and counts.
///
/// `Debug` shows its shape only.
pub struct RowPlan {
    deid: TableDeidentifier,
    columns: Vec<Planned>,
    patient: Option<usize>,
    /// Whether there is free text, for which the row's facts are gathered.
    searched: bool,
    unused: Vec<String>,
    /// The patient of the last row.
    subject: Option<(String, Subject)>,
    without_patient: u64,
    scratch: Scratch,
    spans: Vec<Span>,
}

impl RowPlan {
    /// Places of the columns that are written, from 0, in order.
    pub fn written(&self) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().enumerate().filter(|(_, c)| c.report.written).map(|(place, _)| place)
    }

    /// What is done to the column at that place; `None` when nothing is said of it.
    pub fn rule(&self, place: usize) -> Option<Rule> {
        self.columns.get(place).and_then(|c| c.report.rule)
    }

    /// De-identifies a row. `out` is filled with the values of the written columns; its strings are
    /// used again. Fields that are missing count as empty.
    pub fn row(&mut self, fields: &[&str], out: &mut Vec<String>) {
        let known = if self.searched { self.facts(fields) } else { None };
        let patient = self.patient.and_then(|at| fields.get(at)).map_or("", |p| p.trim());
        if self.patient.is_some() && patient.is_empty() {
            self.without_patient += 1;
        }
        let replacer = self.deid.redactor.replacer();
        let mut subject = match self.subject.take() {
            Some((of, subject)) if of == patient && !patient.is_empty() => subject,
            _ if patient.is_empty() => replacer.nobody(),
            _ => replacer.subject(patient),
        };
        let mut used = 0;
        for (place, column) in self.columns.iter_mut().enumerate() {
            let report = &mut column.report;
            if !report.written {
                continue;
            }
            if used == out.len() {
                out.push(String::new());
            }
            let Some(slot) = out.get_mut(used) else { continue };
            used += 1;
            slot.clear();
            let value = fields.get(place).copied().unwrap_or_default();
            report.values += u64::from(!value.trim().is_empty());
            match report.rule {
                Some(Rule::Keep) => slot.push_str(value),
                Some(Rule::FreeText) => self.deid.redactor.redact_into(
                    value,
                    known.as_ref(),
                    &mut subject,
                    &mut self.scratch,
                    &mut self.spans,
                    slot,
                ),
                Some(Rule::Values { kind, .. }) => {
                    let (operator, early) = (column.operator, self.deid.early);
                    slot.push_str(&cell::apply(
                        replacer,
                        operator,
                        kind,
                        value,
                        early,
                        &mut subject,
                    ));
                }
                Some(Rule::Drop) | None => {}
            }
            report.changed += u64::from(slot != value);
            let kept = matches!(report.rule, Some(Rule::Keep | Rule::FreeText))
                || column.operator == Operator::Keep;
            if kept {
                let mut rules = self.deid.residue.check_text(slot);
                let told = column.kept.filter(|_| report.rule == Some(Rule::Keep));
                let told = told.and_then(|kept| kept.residue(slot, self.deid.early));
                rules.extend(told.filter(|rule| !rules.contains(rule)));
                for rule in rules {
                    *report.residue.entry(rule).or_insert(0) += 1;
                }
            }
        }
        out.truncate(used);
        if !patient.is_empty() {
            self.subject = Some((patient.to_owned(), subject));
        }
    }

    /// What the row itself says of its patient.
    fn facts(&self, fields: &[&str]) -> Option<KnownFacts> {
        let mut facts = PatientFacts::new();
        for (column, value) in self.columns.iter().zip(fields) {
            let (Some(Rule::Values { kind, .. }), false) =
                (column.report.rule, value.trim().is_empty())
            else {
                continue;
            };
            add_fact(&mut facts, kind, value);
        }
        (!facts.is_empty()).then(|| facts.compile())
    }

    /// What was done so far, with the rows counted as written.
    pub fn report(&self) -> TableReport {
        TableReport {
            counts: Counts::default(),
            columns: self.columns.iter().map(|c| c.report.clone()).collect(),
            unused: self.unused.clone(),
            without_patient: self.without_patient,
            faults: BTreeMap::new(),
        }
    }
}

impl std::fmt::Debug for RowPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let written = self.written().count();
        write!(f, "RowPlan({} columns, {written} written)", self.columns.len())
    }
}

/// Rows of a table: `read = written + quarantined + dropped`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// Rows read, good or bad.
    pub read: u64,
    /// Rows written.
    pub written: u64,
    /// Rows that could not be read.
    pub quarantined: u64,
    /// Rows left out on purpose.
    pub dropped: u64,
}

/// What was done to a table. No values.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct TableReport {
    /// Rows.
    pub counts: Counts,
    /// Columns, in order of the table.
    pub columns: Vec<ColumnReport>,
    /// Rules of the policy that no column came under: misspelt, perhaps.
    pub unused: Vec<String>,
    /// Rows whose patient's column is empty: their dates could not be shifted.
    pub without_patient: u64,
    /// Quarantined rows by the code of their fault.
    pub faults: BTreeMap<&'static str, u64>,
}

/// What was done to a column.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct ColumnReport {
    /// Its place, from 1.
    pub column: usize,
    /// Its name, if the policy has a rule for it. A name that the policy does not know may be anything,
    /// a value even.
    pub name: Option<String>,
    /// The rule; `None` is default-deny: dropped because nothing is said of it.
    pub rule: Option<Rule>,
    /// The operator, of a rule for values.
    pub operator: Option<Operator>,
    /// Whether it is written.
    pub written: bool,
    /// Values that are not empty.
    pub values: u64,
    /// Values that came out other than they went in.
    pub changed: u64,
    /// What the [residue check](crate::verify) found in what was kept or written as free text.
    pub residue: BTreeMap<&'static str, u64>,
}

impl TableReport {
    /// Columns dropped because the policy says nothing of them.
    pub fn unknown_columns(&self) -> usize {
        self.columns.iter().filter(|c| c.rule.is_none()).count()
    }

    /// Findings of the residue check in all columns.
    pub fn residue(&self) -> u64 {
        self.columns.iter().flat_map(|c| c.residue.values()).sum()
    }
}
