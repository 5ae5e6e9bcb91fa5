//! Which persons' facts to look for in which resource.

use std::collections::HashMap;
use std::sync::OnceLock;

use medpipe_fhir_model::{Kind, Name, Node, Unit};
use medpipe_phi_detect::{Kind as PhiKind, KnownFacts, PatientFacts};

use super::known::Known;
use super::names::names;
use super::patients::{PERSONS, PatientIndex, Person};
use crate::dates::Date;

/// With more persons than this in the unit, only those that a resource points at are looked for.
const FEW: usize = 64;
/// A resource that points at more persons than this is a list of them; its texts are not about each.
const MANY: usize = 256;
/// Numbers of persons found within resources, apart from those of the index.
const LOCAL: u32 = 1 << 31;

/// Facts of some persons, compiled once.
pub(super) struct Group {
    persons: Vec<u32>,
    pub known: Known,
    facts: Option<KnownFacts>,
}

/// The groups of a unit.
pub(super) struct Groups<'u> {
    index: &'u PatientIndex,
    /// Classes of facts that may stay.
    ignored: u32,
    local: Vec<Person>,
    /// The persons of the unit, when they are few: looked for everywhere in it.
    base: Vec<u32>,
    everyone: Vec<u32>,
    groups: Vec<Group>,
    by_persons: HashMap<Vec<u32>, usize>,
}

impl<'u> Groups<'u> {
    pub(super) fn new(unit: &Unit, index: &'u PatientIndex, ignored: u32) -> Groups<'u> {
        let everyone = match index.whole() {
            Some(whole) => whole.everyone.clone(),
            None => persons_of_unit(unit, index),
        };
        let base = if everyone.len() <= FEW { everyone.clone() } else { Vec::new() };
        Groups {
            index,
            ignored,
            local: Vec::new(),
            base,
            everyone,
            groups: Vec::new(),
            by_persons: HashMap::new(),
        }
    }

    pub(super) fn person(&self, at: u32) -> Option<&Person> {
        match at.checked_sub(LOCAL) {
            Some(local) => self.local.get(local as usize),
            None => self.index.person(at),
        }
    }

    /// The last event of a person in the parts of the input that are not this unit.
    pub(super) fn last_event(&self, person: u32) -> Option<Date> {
        self.index.whole()?.last_event(person)
    }

    /// The persons of the unit's own entries, or of the whole input.
    pub(super) fn everyone(&self) -> &[u32] {
        &self.everyone
    }

    /// The person that the resource is, or whose it is; and whether it is a person's at all.
    pub(super) fn owner(&self, resource: Node<'_>, full_url: Option<&str>) -> (Option<u32>, bool) {
        if PERSONS.contains(&resource.resource_type().unwrap_or("")) {
            return (own(self.index, resource, full_url), true);
        }
        if resource.resource_type() == Some("Bundle") {
            return (None, true);
        }
        let (mut of_someone, mut found) = (false, None);
        subjects(resource, &mut |reference| {
            of_someone = true;
            found = found.or_else(|| self.index.lookup(reference));
        });
        if of_someone {
            return (found, true);
        }
        // Elsewhere: any reference to a patient.
        references(resource, &mut |reference| {
            if found.is_none() {
                let at = self.index.lookup(reference);
                found = at.filter(|at| self.person(*at).is_some_and(|p| p.kind == "Patient"));
            }
        });
        (found, found.is_some())
    }

    /// The id of the patient whose the resource is by a reference of type and id, when the index does not know the
    /// patient.
    pub(super) fn absent(&self, resource: Node<'_>, owner: Option<u32>) -> Option<String> {
        if owner.is_some() || PERSONS.contains(&resource.resource_type().unwrap_or("")) {
            return None;
        }
        let mut found = None;
        subjects(resource, &mut |reference| {
            let plain = reference.split("/_history/").next().unwrap_or("");
            let id = plain.rsplit_once('/').filter(|(front, id)| {
                (*front == "Patient" || front.ends_with("/Patient")) && !id.is_empty()
            });
            if let (None, Some((_, id))) = (&found, id) {
                found = Some(id.to_owned());
            }
        });
        found
    }

    /// The group of a resource's owner together with the persons of a small unit.
    pub(super) fn of(&mut self, owner: Option<u32>) -> usize {
        let mut persons = self.base.clone();
        match owner {
            Some(owner) => persons.push(owner),
            None if persons.is_empty() => persons.extend(&self.everyone),
            None => {}
        }
        self.group(persons)
    }

    /// That group, and whoever else the resource points at or contains.
    pub(super) fn with_mentioned(&mut self, group: usize, resource: Node<'_>) -> usize {
        let mut persons = self.groups.get(group).map(|g| g.persons.clone()).unwrap_or_default();
        let before = persons.len();
        let mut mentioned = Vec::new();
        references(resource, &mut |reference| mentioned.extend(self.index.lookup(reference)));
        mentioned.sort_unstable();
        mentioned.dedup();
        if mentioned.len() <= MANY {
            // The group's persons are sorted.
            mentioned.retain(|p| persons.binary_search(p).is_err());
            persons.append(&mut mentioned);
        }
        let mut inner = Vec::new();
        contained_persons(resource, true, &mut inner);
        for person in inner.into_iter().take(MANY) {
            self.local.push(person);
            persons.push(LOCAL + (self.local.len() as u32 - 1));
        }
        if persons.len() == before { group } else { self.group(persons) }
    }

    fn group(&mut self, mut persons: Vec<u32>) -> usize {
        persons.sort_unstable();
        persons.dedup();
        if let Some(at) = self.by_persons.get(&persons) {
            return *at;
        }
        let whole = self.index.whole().filter(|w| w.everyone == persons && persons.len() > FEW);
        let (known, facts) = match whole {
            // Compiled once for all units.
            Some(whole) => {
                let made = || (self.ignored, self.known_of(&persons), self.facts_of(&persons));
                let (ignored, known, facts) = whole.facts.get_or_init(made);
                match *ignored == self.ignored {
                    true => (known.clone(), Some(facts.clone())),
                    false => (self.known_of(&persons), None),
                }
            }
            None => (self.known_of(&persons), None),
        };
        let at = self.groups.len();
        self.groups.push(Group { persons: persons.clone(), known, facts });
        self.by_persons.insert(persons, at);
        at
    }

    fn known_of(&self, persons: &[u32]) -> Known {
        let mut known = Known::default();
        for person in persons.iter().filter_map(|p| self.person(*p)) {
            known.extend(&person.known);
        }
        known.seal();
        known.ignore(self.ignored)
    }

    fn facts_of(&self, persons: &[u32]) -> KnownFacts {
        let mut facts = PatientFacts::default();
        for person in persons.iter().filter_map(|p| self.person(*p)) {
            person.tell(&mut facts, self.ignored);
        }
        facts.compile()
    }

    /// The hashes of a group's facts.
    pub(super) fn known(&self, group: usize) -> Option<&Known> {
        self.groups.get(group).map(|g| &g.known)
    }

    /// The kind of an identifier of one of a group's persons.
    pub(super) fn kind_of_id(&self, group: usize, value: &str) -> Option<PhiKind> {
        let persons = &self.groups.get(group)?.persons;
        persons.iter().find_map(|p| self.person(*p)?.kind_of_id(value))
    }

    /// The facts of a group as the detector takes them; compiled at the first call.
    pub(super) fn facts(&mut self, group: usize) -> Option<&KnownFacts> {
        let missing = self.groups.get(group).is_some_and(|g| g.facts.is_none());
        if missing {
            let persons = self.groups.get(group).map(|g| g.persons.clone()).unwrap_or_default();
            let compiled = self.facts_of(&persons);
            if let Some(group) = self.groups.get_mut(group) {
                group.facts = Some(compiled);
            }
        }
        self.groups.get(group)?.facts.as_ref()
    }
}

/// The person that this resource is, in the index.
fn own(index: &PatientIndex, resource: Node<'_>, full_url: Option<&str>) -> Option<u32> {
    let kind = resource.resource_type()?;
    let by_id = resource.get("id").and_then(Node::text).and_then(|id| index.of_type(kind, &id));
    by_id.or_else(|| full_url.and_then(|url| index.lookup(url)))
}

/// The persons that an entry is, or, if it is a Bundle, that it holds.
fn persons_of(index: &PatientIndex, node: Node<'_>, full_url: Option<&str>, found: &mut Vec<u32>) {
    let kind = node.resource_type().unwrap_or("");
    if PERSONS.contains(&kind) {
        found.extend(own(index, node, full_url));
    } else if kind == "Bundle" {
        for entry in node.each("entry") {
            let url = entry.get("fullUrl").and_then(Node::text);
            if let Some(inner) = entry.get("resource") {
                persons_of(index, inner, url.as_deref(), found);
            }
        }
    }
}

fn persons_of_unit(unit: &Unit, index: &PatientIndex) -> Vec<u32> {
    let mut everyone: Vec<u32> = Vec::new();
    for entry in &unit.entries {
        persons_of(index, entry.resource.node(), entry.full_url.as_deref(), &mut everyone);
    }
    everyone.sort_unstable();
    everyone.dedup();
    everyone
}

/// Calls `each` with the references that say whose the resource is.
pub(super) fn subjects(resource: Node<'_>, each: &mut impl FnMut(&str)) {
    const SUBJECTS: [&str; 6] =
        ["subject", "patient", "beneficiary", "individual", "for", "subscriber"];
    static NAMES: OnceLock<Vec<Name>> = OnceLock::new();
    let subject = NAMES.get_or_init(|| SUBJECTS.iter().filter_map(|n| Name::of(n)).collect());
    for child in resource.children().filter(|c| subject.contains(&c.name())) {
        for reference in child.items().filter_map(|item| item.member(names().reference)) {
            each(&reference.text().unwrap_or_default());
        }
    }
}

/// Calls `each` with every `Reference.reference` below the node.
pub(super) fn references(node: Node<'_>, each: &mut impl FnMut(&str)) {
    for child in node.children() {
        match child.kind() {
            Kind::String if child.name() == names().reference => {
                if let Some(text) = child.text() {
                    each(&text);
                }
            }
            Kind::Object | Kind::Array => references(child, each),
            _ => {}
        }
    }
}

/// The persons among the contained resources and nested Bundles' entries.
fn contained_persons(resource: Node<'_>, top: bool, found: &mut Vec<Person>) {
    if !top && PERSONS.contains(&resource.resource_type().unwrap_or("")) {
        found.push(Person::read(resource));
    }
    for inner in resource.each("contained") {
        contained_persons(inner, false, found);
    }
    for entry in resource.each("entry").chain(resource.each("parameter")) {
        if let Some(inner) = entry.get("resource") {
            contained_persons(inner, false, found);
        }
    }
}
