//! What is remembered across the entries of one unit.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use medpipe_fhir_model::{Node, Unit, UnitIndex};

use crate::date::When;
use crate::patient::{PatientDates, PatientLookup};
use crate::rule::R;
use crate::slots::{Fields, S};
use crate::specs::Spec;
use crate::tally::Tally;
use crate::validator::{EntryCheck, Subject};

/// Hash of a key, and the first entry that had it. The hash is fixed, so that runs agree.
type Seen = HashMap<u64, usize, BuildHasherDefault<DefaultHasher>>;

pub(crate) struct UnitState<'a, 'u> {
    pub(crate) index: &'u UnitIndex,
    pub(crate) lookup: &'u dyn PatientLookup,
    /// True when entries have a `fullUrl`: then a `urn:` reference must resolve within the unit.
    pub(crate) is_bundle: bool,
    patients: Vec<PatientState>,
    /// Position in `patients` by entry.
    by_entry: HashMap<usize, usize, BuildHasherDefault<DefaultHasher>>,
    last_subject: Option<(&'a str, Subject)>,
    ids: Seen,
    contents: Seen,
    unit: &'a Unit,
}

struct PatientState {
    dates: PatientDates,
    has_records: bool,
    last_day: Option<i32>,
}

impl<'a, 'u> UnitState<'a, 'u> {
    pub(crate) fn new(
        unit: &'a Unit,
        index: &'u UnitIndex,
        lookup: &'u dyn PatientLookup,
    ) -> UnitState<'a, 'u> {
        let mut state = UnitState {
            index,
            lookup,
            is_bundle: unit.entries.iter().any(|e| e.full_url.is_some()),
            patients: Vec::new(),
            by_entry: HashMap::default(),
            last_subject: None,
            ids: HashMap::with_capacity_and_hasher(
                unit.entries.len(),
                BuildHasherDefault::default(),
            ),
            contents: HashMap::with_capacity_and_hasher(
                unit.entries.len(),
                BuildHasherDefault::default(),
            ),
            unit,
        };
        for (at, entry) in unit.entries.iter().enumerate() {
            let node = entry.resource.node();
            if node.resource_type() == Some("Patient") {
                state.by_entry.insert(at, state.patients.len());
                let dates = PatientDates::of(node);
                state.patients.push(PatientState { dates, has_records: false, last_day: None });
            }
        }
        state
    }

    /// The patient an entry is about. Records of one patient follow each other, so the last answer
    /// is kept.
    pub(crate) fn patient_of(&mut self, fields: &Fields<'a>) -> Subject {
        // With a focus the record is about someone or something else.
        let subject = if fields.has(S::Focus) { None } else { fields.get(S::Subject) };
        let Some(node) = subject.and_then(|s| s.items().next()).and_then(|s| s.get("reference"))
        else {
            return Subject::None;
        };
        let reference = node.raw();
        if let Some((last, known)) = self.last_subject
            && last == reference
        {
            return known;
        }
        let known = match self.index.resolve(reference).and_then(|at| self.by_entry.get(&at)) {
            Some(at) => self
                .patients
                .get(*at)
                .map_or(Subject::Unknown, |p| Subject::Known(Some(*at), p.dates)),
            None => self
                .lookup
                .dates(reference)
                .map_or(Subject::Unknown, |dates| Subject::Known(None, dates)),
        };
        self.last_subject = Some((reference, known));
        known
    }

    /// Remembers that a patient of this unit had care.
    pub(crate) fn note_activity(&mut self, patient: Subject, when: Option<When>) {
        let Subject::Known(Some(at), _) = patient else { return };
        if let Some(patient) = self.patients.get_mut(at) {
            patient.has_records = true;
            patient.last_day = patient.last_day.max(when.map(When::day));
        }
    }

    /// Looks for the same type and id earlier in the unit.
    pub(crate) fn note_entry(&mut self, check: &mut EntryCheck<'_, 'a>, fields: &Fields<'a>) {
        let Some(id) = fields.get(S::Id) else { return };
        let key = |node: Node<'a>| (node.resource_type(), node.get("id").map(Node::raw));
        let own = (check.root.resource_type(), Some(id.raw()));
        match first_with(&mut self.ids, self.unit, check.entry, hash(own), |other| {
            key(other) == own
        }) {
            true => check.fail(R::DuplicateEntry, id),
            false => check.pass(R::DuplicateEntry),
        }
    }

    /// Looks for another resource with the same subject, content and date.
    pub(crate) fn note_content(
        &mut self,
        check: &mut EntryCheck<'_, 'a>,
        spec: &'static Spec,
        fields: &Fields<'a>,
    ) {
        let (Some(date), Some(subject)) = (spec.same.last(), fields.get(S::Subject)) else {
            return;
        };
        if !fields.has(*date) || (spec.same.contains(&S::Code) && !fields.has(S::Code)) {
            return;
        }
        // The same may be measured or given twice a day: without a time nothing can be said.
        let needs_time = matches!(spec.name, "Observation" | "MedicationAdministration");
        if needs_time && !fields.get(*date).is_some_and(|d| d.raw().contains('T')) {
            return check.unknown(R::DuplicateContent);
        }
        let slots = &check.validator.slots;
        let raw = |fields: &Fields<'a>, slot: S| fields.get(slot).map(Node::raw);
        let mut hasher = DefaultHasher::new();
        (spec.name, subject.raw()).hash(&mut hasher);
        for slot in spec.same {
            raw(fields, *slot).hash(&mut hasher);
        }
        let same = |other: Node<'a>| {
            let theirs = slots.fields(other);
            other.resource_type() == Some(spec.name)
                && raw(&theirs, S::Subject) == Some(subject.raw())
                && spec.same.iter().all(|slot| raw(&theirs, *slot) == raw(fields, *slot))
        };
        match first_with(&mut self.contents, self.unit, check.entry, hasher.finish(), same) {
            true => check.fail(R::DuplicateContent, check.root),
            false => check.pass(R::DuplicateContent),
        }
    }

    /// Gives the tally what is only known at the end of the unit.
    pub(crate) fn finish(self, tally: &mut Tally) {
        for patient in self.patients {
            if patient.dates.death == crate::patient::Death::None {
                tally.add_activity(patient.last_day.filter(|_| patient.has_records));
            }
        }
    }
}

/// True when an earlier entry has this hash and is really the same.
fn first_with<'a>(
    seen: &mut Seen,
    unit: &'a Unit,
    entry: usize,
    hash: u64,
    same: impl Fn(Node<'a>) -> bool,
) -> bool {
    match seen.get(&hash) {
        Some(first) => unit.entries.get(*first).is_some_and(|e| same(e.resource.node())),
        None => {
            seen.insert(hash, entry);
            false
        }
    }
}

fn hash(key: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
