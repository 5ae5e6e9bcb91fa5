//! The check of a unit: one pass over its entries, one walk down each.

use medpipe_etl_core::Issue;
use medpipe_fhir_model::structure::StructureIssue;
use medpipe_fhir_model::{Node, Unit, UnitIndex};

use crate::checks;
use crate::config::{TimelinessReference, ValidateConfig};
use crate::date::{Date, Verdict, When};
use crate::findings::{EntryIssue, Findings};
use crate::limits::Limits;
use crate::locate;
use crate::patient::{PatientDates, PatientLookup};
use crate::rule::{R, rules};
use crate::slots::{S, SlotTable};
use crate::specs::{self, Spec};
use crate::state::UnitState;
use crate::units::Unit as Measure;

/// Checks units. Cheap to share between threads; build it once.
#[derive(Clone, Debug)]
pub struct Validator {
    pub(crate) config: ValidateConfig,
    pub(crate) slots: SlotTable,
    pub(crate) limits: Limits,
    pub(crate) mercury: Measure,
    pub(crate) clock: When,
    /// Bits of the rules that count for the score.
    scored: u64,
}

impl Validator {
    /// A validator with these settings.
    pub fn new(config: ValidateConfig) -> Validator {
        let scored = rules()
            .iter()
            .enumerate()
            .filter(|(_, rule)| rule.scored)
            .fold(0, |bits, (at, _)| bits | 1 << at);
        Validator {
            clock: When::from(config.clock),
            slots: SlotTable::new(),
            limits: Limits::default(),
            mercury: Measure::parse("mm[Hg]").unwrap_or(Measure::ONE),
            scored,
            config,
        }
    }

    /// The settings.
    pub fn config(&self) -> &ValidateConfig {
        &self.config
    }

    /// Checks all entries of a unit. The issues and per-entry scores in `sink` are replaced; its tally
    /// grows. Patients that are not in the unit are asked of `lookup`.
    pub fn check(
        &self,
        unit: &Unit,
        index: &UnitIndex,
        lookup: &dyn PatientLookup,
        sink: &mut Findings,
    ) {
        sink.issues.clear();
        sink.entries.clear();
        sink.left_out = 0;
        if self.config.timeliness == TimelinessReference::Clock {
            sink.tally.set_reference(Some(self.config.clock.days_since_epoch()));
        }
        let mut state = UnitState::new(unit, index, lookup);
        for (at, entry) in unit.entries.iter().enumerate() {
            let root = entry.resource.node();
            let resource_type = root.resource_type().unwrap_or("");
            let mut check = EntryCheck {
                validator: self,
                root,
                spec: specs::of(resource_type),
                entry: at,
                marks: Marks::default(),
                sink,
            };
            check.run(&mut state);
            let Marks { checked, failed, unknown, .. } = check.marks;
            sink.tally.add_entry(checked, failed, unknown);
            let scored =
                |bits: u64| u8::try_from((bits & self.scored).count_ones()).unwrap_or(u8::MAX);
            sink.entries.push((scored(checked), scored(failed)));
        }
        state.finish(&mut sink.tally);
    }
}

/// What has been decided on one entry, a bit per rule.
#[derive(Clone, Copy, Default)]
struct Marks {
    checked: u64,
    failed: u64,
    unknown: u64,
    kept: u16,
}

/// One entry under check.
pub(crate) struct EntryCheck<'c, 'a> {
    pub(crate) validator: &'c Validator,
    pub(crate) root: Node<'a>,
    pub(crate) spec: Option<&'static Spec>,
    pub(crate) entry: usize,
    marks: Marks,
    sink: &'c mut Findings,
}

impl<'a> EntryCheck<'_, 'a> {
    fn run(&mut self, state: &mut UnitState<'a, '_>) {
        if self.validator.config.structure {
            checks::structure::check(self);
        }
        let fields = self.validator.slots.fields(self.root);
        checks::deep::walk(self, state);
        state.note_entry(self, &fields);
        let Some(spec) = self.spec else { return };
        let status = fields.get(S::Status).map_or("", Node::raw);
        if status == "entered-in-error" {
            return;
        }
        checks::complete::check(self, spec, &fields);
        if spec.name == "Patient" {
            checks::patient::check(self, &fields);
            return;
        }
        let patient = state.patient_of(&fields);
        checks::events::check(self, state, spec, &fields, patient);
        checks::sex::check(self, spec, &fields, patient);
        if spec.name == "Observation" {
            checks::values::check(self, &fields);
        }
        state.note_content(self, spec, &fields);
    }

    pub(crate) fn pass(&mut self, rule: R) {
        self.marks.checked |= rule.bit();
    }

    pub(crate) fn unknown(&mut self, rule: R) {
        self.marks.unknown |= rule.bit();
    }

    /// Counts a failure and keeps an issue at the place of `at`.
    pub(crate) fn fail(&mut self, rule: R, at: Node<'a>) {
        self.marks.checked |= rule.bit();
        self.marks.failed |= rule.bit();
        self.keep(rule, at, None);
    }

    /// Counts a failure about an element that is not there.
    pub(crate) fn fail_absent(&mut self, rule: R, within: Node<'a>, element: &'static str) {
        self.marks.checked |= rule.bit();
        self.marks.failed |= rule.bit();
        self.keep(rule, within, Some(element));
    }

    pub(crate) fn verdict(&mut self, rule: R, verdict: Verdict, at: Node<'a>) {
        match verdict {
            Verdict::Holds => self.pass(rule),
            Verdict::Violated => self.fail(rule, at),
            Verdict::Unknown => self.unknown(rule),
        }
    }

    /// Passes or fails a rule whose issues are made elsewhere.
    pub(crate) fn settle(&mut self, rule: R, failed: bool) {
        self.marks.checked |= rule.bit();
        if failed {
            self.marks.failed |= rule.bit();
        }
    }

    /// Borrows the buffer of structural issues; hand it back with [`EntryCheck::return_buffer`].
    pub(crate) fn take_buffer(&mut self) -> Vec<StructureIssue> {
        std::mem::take(&mut self.sink.structure)
    }

    pub(crate) fn return_buffer(&mut self, buffer: Vec<StructureIssue>) {
        self.sink.structure = buffer;
    }

    /// Keeps an issue, or counts it when there are too many.
    pub(crate) fn keep_issue(&mut self, make: impl FnOnce() -> Issue) {
        if self.marks.kept >= self.validator.config.max_issues_per_entry {
            self.sink.left_out += 1;
        } else {
            self.marks.kept += 1;
            self.sink.issues.push(EntryIssue { entry: self.entry, issue: make() });
        }
    }

    fn keep(&mut self, rule: R, at: Node<'a>, element: Option<&'static str>) {
        let root = self.root;
        self.keep_issue(|| {
            let mut expression = locate::path(root, at);
            if let Some(element) = element {
                expression.push('.');
                expression.push_str(element);
            }
            let rule = rule.rule();
            Issue::new(rule.severity, rule.code, rule.id, expression, rule.text)
        });
    }

    /// Tells the tally of a day on which something plausibly happened.
    pub(crate) fn note_day(&mut self, day: i32) {
        self.sink.tally.add_latest(day);
    }
}

/// Dates outside of these years are not taken for the latest of the data.
pub(crate) fn is_plausible(when: When, clock: Date) -> bool {
    let first = Date::new(1900, 1, 1).map_or(0, Date::days_since_epoch);
    when.day() >= first && when.last_day() <= clock.days_since_epoch().saturating_add(1)
}

/// What is known of the subject of an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    /// The entry names no patient.
    None,
    /// It names one of which nothing is known here.
    Unknown,
    /// A patient of this unit, by position, or of elsewhere.
    Known(Option<usize>, PatientDates),
}
