//! The first walk: what is PHI where. Nothing is changed.

mod extension;
mod texts;

use std::collections::{HashMap, HashSet};

use medpipe_fhir_model::defs::{self, Strength, TypeId, TypeKind};
use medpipe_fhir_model::{Kind as Json, Node, Unit};
use medpipe_phi_detect::{Kind, Scratch, Span};

use super::FhirDeidentifier;
use super::coding::{has_code, is_coded, repeats_display};
use super::findings::{EntryFindings, Findings, Hit, Place, Whose};
use super::groups::Groups;
use super::identifier;
use super::names::{names, types};
use super::op::Op;
use super::patients::PatientIndex;
use crate::dates::Date;
use crate::media;

/// The last year of an event may lie this far behind the clock's before it is taken for a slip.
const PLAUSIBLE_YEARS: i32 = 30;

pub(super) struct Scan<'u> {
    deid: &'u FhirDeidentifier,
    groups: Groups<'u>,
    findings: Findings,
    /// Occurrences by [`defs::Element::variant_index`].
    seen: Vec<u32>,
    /// Which of them are not zero.
    touched: Vec<usize>,
    /// Coded texts found clean, by group.
    clean: HashSet<(usize, bool, &'u str)>,
    scratch: Scratch,
    buffer: Vec<Span>,
    // Of the resource at hand:
    root: Option<Node<'u>>,
    hits: Vec<Hit>,
    group: usize,
    text_group: Option<usize>,
    of_person: bool,
    last_event: Option<Date>,
    /// Owners of the resources within a Bundle or Parameters, by node.
    inner: Vec<(usize, Owner)>,
    /// The last event of each owner.
    last: HashMap<Option<u32>, Date>,
}

/// Elements whose resources have owners of their own.
const HOLDERS: [&str; 2] = ["Bundle.entry.resource", "Parameters.parameter.resource"];

/// Whose a resource is: a person of the index, or the id of a patient who is not in it.
type Owner = (Option<u32>, Option<String>);

/// An entry of the unit: its owner, whether it is a Bundle, and the owners within.
type Owners = (Owner, bool, Vec<(usize, Owner)>);

impl<'u> Scan<'u> {
    pub(super) fn new(deid: &'u FhirDeidentifier, unit: &'u Unit, index: &'u PatientIndex) -> Self {
        Scan {
            deid,
            groups: Groups::new(unit, index, deid.policy.facts_that_stay()),
            findings: Findings::default(),
            seen: Vec::new(),
            touched: Vec::new(),
            clean: HashSet::new(),
            scratch: Scratch::new(),
            buffer: Vec::new(),
            root: None,
            hits: Vec::new(),
            group: 0,
            text_group: None,
            of_person: false,
            last_event: None,
            inner: Vec::new(),
            last: HashMap::new(),
        }
    }

    pub(super) fn run(mut self, unit: &'u Unit) -> Findings {
        let mut owners: Vec<Owners> = Vec::with_capacity(unit.entries.len());
        for entry in &unit.entries {
            let node = entry.resource.node();
            let (owner, of_person) = self.groups.owner(node, entry.full_url.as_deref());
            self.group = self.groups.of(owner);
            self.text_group = None;
            self.of_person = of_person;
            self.root = Some(node);
            if let Some(id) = super::resource_type(entry.resource.resource_type()) {
                self.object(node, id);
            }
            self.settle_counts();
            self.settle_event(owner);
            let is_bundle = entry.resource.resource_type() == "Bundle";
            let owner = (owner, self.groups.absent(node, owner));
            owners.push((owner, is_bundle, std::mem::take(&mut self.inner)));
            let mut hits = std::mem::take(&mut self.hits);
            hits.sort_by_key(|h| h.node);
            self.findings.entries.push(EntryFindings {
                node: node.id(),
                document_bytes: entry.resource.document().source().len(),
                whose: Whose::default(),
                inner: Vec::new(),
                hits,
            });
        }
        self.settle_ages(owners);
        self.findings
    }

    /// The last event of the resource at hand is one of its owner's.
    fn settle_event(&mut self, owner: Option<u32>) {
        if let Some(event) = self.last_event.take() {
            let date = self.last.entry(owner).or_insert(event);
            *date = event.max(*date);
        }
    }

    /// Who is 90 or older at the clock or at the last event, and whose offset moves which dates.
    fn settle_ages(&mut self, owners: Vec<Owners>) {
        let groups = &self.groups;
        let keeps_ages = self.deid.policy.policy().keeps_ages();
        let clock = self.deid.clock;
        let at = |owner: Option<u32>| {
            let seen = self.last.get(&owner).copied();
            let event = seen.max(owner.and_then(|person| groups.last_event(person)));
            event.map_or(clock, |event| clock.max(event))
        };
        let is_aged = |person: u32, when: Date| {
            let birth = groups.person(person).and_then(|p| p.birth);
            !keeps_ages && birth.is_some_and(|b| b.age_at(when) >= 90)
        };
        let any_aged = groups.everyone().iter().any(|p| is_aged(*p, at(Some(*p))));
        let whose = |(owner, absent): Owner, of_one: Option<u32>| {
            let when = at(owner);
            let of_one = of_one.filter(|_| absent.is_none());
            let person = owner.or(of_one).and_then(|p| groups.person(p));
            let aged = owner.map_or(any_aged, |person| is_aged(person, when));
            // Offsets come from the id alone: they are the same as where the patient is known.
            let patient = person.map_or(absent, |p| p.id.clone());
            Whose { patient, aged, last_aged_year: when.year() - 90 }
        };
        // A Bundle of one patient has the dates of that patient throughout.
        let patient = |p: &u32| groups.person(*p).is_some_and(|p| p.kind == "Patient");
        let mut patients = groups.everyone().iter().copied().filter(patient);
        let only = patients.next().filter(|_| patients.next().is_none());
        for (entry, (owner, is_bundle, inner)) in self.findings.entries.iter_mut().zip(owners) {
            let of_one = only.filter(|_| is_bundle);
            entry.whose = whose(owner, of_one);
            entry.inner = inner.into_iter().map(|(at, owner)| (at, whose(owner, of_one))).collect();
        }
    }

    /// Moves the occurrences of this resource into the tally.
    fn settle_counts(&mut self) {
        for at in std::mem::take(&mut self.touched) {
            let n = self.seen.get_mut(at).map(std::mem::take).unwrap_or(0);
            let Some((path, kind)) = self.deid.kinds.get(at).copied().flatten() else { continue };
            if self.of_person || kind != Kind::Date {
                self.findings.count(kind, Place::Element, path, u64::from(n));
            }
        }
    }

    fn object(&mut self, node: Node<'u>, owner: TypeId) {
        for child in node.children() {
            if child.name().is_shadow() {
                for extension in child.items().flat_map(|i| i.each("extension")) {
                    self.extension(extension, "Element.extension");
                }
                continue;
            }
            let Some(element) = owner.element(child.name()) else { continue };
            let row = self.deid.policy.row(element);
            if row.kind.is_some() {
                let at = element.variant_index();
                if self.seen.len() <= at {
                    self.seen.resize(at + 1, 0);
                }
                if let Some(n) = self.seen.get_mut(at) {
                    if *n == 0 {
                        self.touched.push(at);
                    }
                    *n += child.items().count() as u32;
                }
            }
            match row.op {
                Op::Number | Op::Quantity => {
                    for item in child.items() {
                        self.number(item, element.path());
                    }
                }
                Op::Keep | Op::Id | Op::Reference | Op::State | Op::Country | Op::Zip3 => {}
                Op::Remove => self.removed(child, element),
                _ => {
                    for item in child.items() {
                        self.value(node, item, owner, element, row.op);
                    }
                }
            }
        }
    }

    fn value(
        &mut self,
        parent: Node<'u>,
        node: Node<'u>,
        owner: TypeId,
        element: defs::Element,
        op: Op,
    ) {
        match op {
            Op::Walk | Op::Age | Op::StateOnly => self.complex(node, element),
            Op::Author if node.kind() == Json::Object => self.complex(node, element),
            Op::Code => {
                let binding = element.binding().filter(|b| b.strength() == Strength::Required);
                if binding.and_then(|b| b.codes()).is_none() {
                    self.machine_word(node, element.path());
                }
            }
            Op::CodingCode | Op::Uri | Op::Token | Op::Version => {
                self.machine_word(node, element.path());
            }
            Op::Year | Op::Birth => self.event(node),
            Op::Text => self.free_text(node, Place::FreeText, element.path()),
            Op::CodedText => {
                if !is_coded(parent, owner) {
                    self.free_text(node, Place::FreeText, element.path());
                } else if Some(owner) == types().codeable && !repeats_display(parent, node) {
                    self.coded_text(node, true, element.path());
                } else {
                    self.coded_text(node, false, element.path());
                }
            }
            Op::Unit => {
                if has_code(parent) {
                    self.coded_text(node, false, element.path());
                } else {
                    self.free_text(node, Place::FreeText, element.path());
                }
            }
            Op::Attachment => self.media(node, node, element.path()),
            Op::Binary => self.media(parent, parent, element.path()),
            Op::Extension => self.extension(node, element.path()),
            Op::Resource => {
                let Some(id) = node.resource_type().and_then(super::resource_type) else { return };
                if HOLDERS.contains(&element.path()) {
                    let outer = self.last_event.take();
                    let url = parent.get("fullUrl").and_then(Node::text);
                    let (owner, _) = self.groups.owner(node, url.as_deref());
                    let absent = self.groups.absent(node, owner);
                    self.inner.push((node.id().index(), (owner, absent)));
                    self.object(node, id);
                    self.settle_event(owner);
                    self.last_event = outer;
                } else {
                    self.object(node, id);
                }
            }
            Op::Pseudonym if element.path() == "Identifier.value" => {
                self.findings.count(
                    identifier::kind(parent),
                    Place::Element,
                    "Identifier.value",
                    1,
                );
            }
            _ => {}
        }
    }

    fn complex(&mut self, node: Node<'u>, element: defs::Element) {
        let id = element.type_id();
        if node.kind() == Json::Object && !matches!(id.kind(), TypeKind::Primitive(_)) {
            self.object(node, id);
        }
    }

    /// Removed whole; of a narrative we still say what was in it.
    fn removed(&mut self, node: Node<'u>, element: defs::Element) {
        if element.type_id().name() != "Narrative" {
            return;
        }
        let Some(div) = node.member(names().div).and_then(Node::text) else { return };
        let plain = media::html_text(&div);
        self.run_detector(&plain);
        self.tally_buffer(Place::Narrative, element.path());
    }

    fn event(&mut self, node: Node<'u>) {
        self.last_event = self.last_event.max(event_of(node, self.deid.clock));
    }
}

/// The day of an event from the clock's year on, no further ahead than is plausible.
pub(super) fn event_of(node: Node<'_>, clock: Date) -> Option<Date> {
    if node.kind() != Json::String {
        return None;
    }
    let raw = node.raw().as_bytes();
    let year = raw
        .get(..4)
        .unwrap_or(b"")
        .iter()
        .try_fold(0i32, |n, b| b.is_ascii_digit().then(|| n * 10 + i32::from(b - b'0')))?;
    let plausible = year >= clock.year() && year <= clock.year() + PLAUSIBLE_YEARS;
    plausible.then(|| Date::parse(node.raw())).flatten()
}
