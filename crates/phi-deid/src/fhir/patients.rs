//! What is known of each person from the structured record: a first pass over the input.

use std::collections::HashMap;

use medpipe_fhir_model::{Kind as Json, Node, Unit};
use medpipe_phi_detect::{Kind, PatientFacts};

use super::identifier::{self, contact_kind};
use super::known::{Known, class};
use super::names::names;
use super::whole::{Whole, note_events};
use crate::dates::{Date, Parts};

/// Resource types whose subject is a person: all are treated as patients are.
pub(crate) const PERSONS: [&str; 4] = ["Patient", "Practitioner", "RelatedPerson", "Person"];

/// What is known of one person. No `Debug`: it is PHI throughout.
#[derive(Clone, Default)]
pub(crate) struct Person {
    /// Its resource type, one of [`PERSONS`].
    pub kind: &'static str,
    /// Logical id, for the date offset.
    pub id: Option<String>,
    pub birth: Option<Date>,
    names: Vec<String>,
    dates: Vec<Date>,
    ids: Vec<String>,
    /// Letters and digits of the identifiers, and of what kind each is.
    id_kinds: Vec<(String, Kind)>,
    /// Lines, districts and whole addresses.
    addresses: Vec<String>,
    cities: Vec<String>,
    zips: Vec<String>,
    contacts: Vec<(String, Kind)>,
    /// Sorted hashes of the facts, for look-ups by word.
    pub known: Known,
}

impl Person {
    pub(crate) fn read(node: Node<'_>) -> Person {
        let mut person = Person {
            kind: PERSONS.into_iter().find(|k| node.resource_type() == Some(k)).unwrap_or("Person"),
            id: string(node, "id"),
            ..Person::default()
        };
        person.add(node);
        person
    }

    fn add(&mut self, node: Node<'_>) {
        self.add_contact_details(node);
        for contact in node.each("contact") {
            self.add_contact_details(contact);
        }
        for identifier in node.each("identifier") {
            if let Some(value) = string(identifier, "value") {
                self.id_kinds.push((bare(&value), identifier::kind(identifier)));
                self.ids.push(value);
            }
        }
        self.ids.extend(string(node, "id"));
        for extension in node.each("extension") {
            self.add_extension(extension);
        }
        if let Some(birth) = string(node, "birthDate").as_deref().and_then(Date::parse) {
            self.birth = Some(self.birth.map_or(birth, |known| known.min(birth)));
        }
        for key in ["birthDate", "deceasedDateTime"] {
            self.dates.extend(string(node, key).as_deref().and_then(full_date));
        }
        self.seal();
    }

    fn seal(&mut self) {
        let mut known = Known::default();
        self.names.iter().for_each(|n| known.add_name(n));
        for (facts, of) in [
            (&self.addresses, class::STREET),
            (&self.cities, class::CITY),
            (&self.zips, class::ZIP),
        ] {
            facts.iter().for_each(|f| known.add_words(f, of));
        }
        for id in &self.ids {
            known.add_number(id, self.kind_of_id(id).map_or(class::NUMBER, class::of));
        }
        self.contacts
            .iter()
            .for_each(|(contact, kind)| known.add_number(contact, class::of(*kind)));
        for d in &self.dates {
            // A date as a number: 19610305.
            let compact = format!("{:04}{:02}{:02}", d.year(), d.month(), d.day());
            known.add_number(&compact, class::DATE);
        }
        known.seal();
        self.known = known;
    }

    fn add_contact_details(&mut self, node: Node<'_>) {
        for name in node.each("name") {
            self.names.extend(string(name, "text"));
            let family = string(name, "family");
            let given: Vec<String> =
                name.each("given").filter_map(|g| g.text()).map(|g| g.into_owned()).collect();
            if let (Some(family), Some(first)) = (&family, given.first()) {
                self.names.push(format!("{first} {family}"));
            }
            self.names.extend(family);
            self.names.extend(given);
        }
        for telecom in node.each("telecom") {
            let value = telecom.member(names().value).filter(|v| v.kind() == Json::String);
            let contact =
                value.and_then(|v| Some((v.text()?.into_owned(), contact_kind(telecom, v))));
            self.contacts.extend(contact);
        }
        for address in node.each("address") {
            self.add_address(address);
        }
    }

    fn add_address(&mut self, address: Node<'_>) {
        self.addresses.extend(string(address, "text"));
        self.addresses
            .extend(address.each("line").filter_map(|l| l.text()).map(|l| l.into_owned()));
        self.addresses.extend(string(address, "district"));
        self.cities.extend(string(address, "city"));
        self.zips.extend(string(address, "postalCode"));
    }

    /// The mother's name and the place of birth, under whatever name they come.
    fn add_extension(&mut self, extension: Node<'_>) {
        let url = string(extension, "url").unwrap_or_default().to_ascii_lowercase();
        if let Some(address) = extension.get("valueAddress") {
            self.add_address(address);
        }
        if let Some(text) = string(extension, "valueString") {
            if url.contains("name") {
                self.names.push(text);
            } else if url.contains("place") || url.contains("address") || url.contains("city") {
                self.addresses.push(text);
            }
        }
        for inner in extension.each("extension") {
            self.add_extension(inner);
        }
    }

    fn absorb(&mut self, other: Person) {
        extend(&mut self.names, other.names);
        extend(&mut self.ids, other.ids);
        self.id_kinds.extend(other.id_kinds);
        extend(&mut self.addresses, other.addresses);
        extend(&mut self.cities, other.cities);
        extend(&mut self.zips, other.zips);
        extend(&mut self.contacts, other.contacts);
        extend(&mut self.dates, other.dates);
        self.birth = match (self.birth, other.birth) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        self.seal();
    }

    /// The kind of an identifier of this person, in any writing.
    pub(crate) fn kind_of_id(&self, value: &str) -> Option<Kind> {
        let bare = bare(value);
        self.id_kinds.iter().find(|(known, _)| *known == bare).map(|(_, kind)| *kind)
    }

    /// Puts the facts where the detector takes them, but for those of classes that may stay.
    pub(crate) fn tell(&self, facts: &mut PatientFacts, ignored: u32) {
        let told = |of: u32| ignored & of == 0;
        if told(class::NAME) {
            self.names.iter().for_each(|name| facts.add_name(name));
        }
        if told(class::DATE) {
            self.dates.iter().for_each(|d| facts.add_date(d.year(), d.month(), d.day()));
        }
        self.ids.iter().for_each(|id| facts.add_id(id));
        for (list, of) in [
            (&self.addresses, class::STREET),
            (&self.cities, class::CITY),
            (&self.zips, class::ZIP),
        ] {
            if told(of) {
                list.iter().for_each(|place| facts.add_address(place));
            }
        }
        self.contacts.iter().for_each(|(contact, _)| facts.add_contact(contact));
    }
}

/// The persons of the input by reference: names, ids, contacts, addresses, birth and death of every
/// Patient, Practitioner, RelatedPerson and Person, from a first pass.
#[derive(Clone, Default)]
pub struct PatientIndex {
    persons: Vec<Person>,
    by_key: HashMap<Box<str>, u32>,
    /// Events after the clock, by what refers to the person.
    events: HashMap<Box<str>, Date>,
    /// Present when all persons of the input are known.
    whole: Option<Whole>,
}

impl PatientIndex {
    /// No persons yet.
    pub fn new() -> PatientIndex {
        PatientIndex::default()
    }

    /// Takes in a Patient (or Practitioner, RelatedPerson, Person), with its `Bundle.entry.fullUrl`.
    /// Other resources are searched for persons they contain.
    pub fn observe(&mut self, resource: Node<'_>, full_url: Option<&str>) {
        let Some(kind) = resource.resource_type() else { return };
        if kind == "Bundle" {
            for entry in resource.each("entry") {
                let url = string(entry, "fullUrl");
                if let Some(inner) = entry.get("resource") {
                    self.observe(inner, url.as_deref());
                }
            }
            return;
        }
        if !PERSONS.contains(&kind) {
            return;
        }
        let person = Person::read(resource);
        let key = person.id.as_ref().map(|id| format!("{kind}/{id}"));
        self.insert(person, [key.as_deref(), full_url].into_iter().flatten());
    }

    /// Takes in every person of a unit.
    pub fn observe_unit(&mut self, unit: &Unit) {
        for entry in &unit.entries {
            self.observe(entry.resource.node(), entry.full_url.as_deref());
        }
    }

    /// Takes in the persons of a resource, as [`observe`](Self::observe) does, and the events of anyone that
    /// lie after `clock`, the day at which ages are taken.
    pub fn survey(&mut self, resource: Node<'_>, full_url: Option<&str>, clock: Date) {
        self.observe(resource, full_url);
        note_events(resource, full_url, clock, &mut self.events);
    }

    /// Says that all of an input has been [surveyed](Self::survey), and that the units to come are parts
    /// of it. What becomes of a resource then does not depend on where the input is cut: persons of
    /// other parts count as those of its own do.
    pub fn complete(mut self) -> PatientIndex {
        self.whole = Some(Whole::new(&self, &self.events));
        self
    }

    pub(super) fn whole(&self) -> Option<&Whole> {
        self.whole.as_ref()
    }

    /// Joins what another pass found; facts of the same person are united.
    pub fn merge(&mut self, other: PatientIndex) {
        for (key, event) in other.events {
            let known = self.events.entry(key).or_insert(event);
            *known = event.max(*known);
        }
        let mut keys: Vec<Vec<Box<str>>> = vec![Vec::new(); other.persons.len()];
        let mut pairs: Vec<(Box<str>, u32)> = other.by_key.into_iter().collect();
        pairs.sort();
        for (key, at) in pairs {
            if let Some(list) = keys.get_mut(at as usize) {
                list.push(key);
            }
        }
        for (person, keys) in other.persons.into_iter().zip(keys) {
            self.insert(person, keys.iter().map(|k| &**k));
        }
    }

    /// How many persons are known.
    pub fn len(&self) -> usize {
        self.persons.len()
    }

    /// True when none is known.
    pub fn is_empty(&self) -> bool {
        self.persons.is_empty()
    }

    fn insert<'k>(&mut self, person: Person, keys: impl Iterator<Item = &'k str>) {
        let keys: Vec<&str> = keys.collect();
        let known = keys.iter().find_map(|k| self.by_key.get(*k).copied());
        let at = match known {
            Some(at) => {
                if let Some(mine) = self.persons.get_mut(at as usize) {
                    mine.absorb(person);
                }
                at
            }
            None => {
                self.persons.push(person);
                u32::try_from(self.persons.len() - 1).unwrap_or(u32::MAX)
            }
        };
        for key in keys {
            self.by_key.entry(key.into()).or_insert(at);
        }
    }

    pub(crate) fn person(&self, at: u32) -> Option<&Person> {
        self.persons.get(at as usize)
    }

    /// The person that a reference means: `Patient/x`, versioned, absolute, or a `fullUrl`.
    pub(crate) fn lookup(&self, reference: &str) -> Option<u32> {
        if let Some(at) = self.by_key.get(reference) {
            return Some(*at);
        }
        if let Some(uuid) = reference.strip_prefix("urn:uuid:") {
            return PERSONS.iter().find_map(|kind| self.of_type(kind, uuid));
        }
        let plain = reference.split("/_history/").next()?;
        let mut parts = plain.rsplit('/');
        let (id, kind) = (parts.next()?, parts.next()?);
        PERSONS.contains(&kind).then(|| self.of_type(kind, id)).flatten()
    }

    pub(crate) fn of_type(&self, kind: &str, id: &str) -> Option<u32> {
        self.by_key.get(format!("{kind}/{id}").as_str()).copied()
    }
}

impl std::fmt::Debug for PatientIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatientIndex").field("persons", &self.persons.len()).finish()
    }
}

fn extend<T: PartialEq>(mine: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !mine.contains(&item) {
            mine.push(item);
        }
    }
}

/// Letters and digits alone.
fn bare(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn string(node: Node<'_>, key: &str) -> Option<String> {
    let value = node.get(key)?;
    (value.kind() == Json::String).then(|| value.text().map(|t| t.into_owned()))?
}

/// A date to the day: years alone are no fact to look for in text.
fn full_date(text: &str) -> Option<Date> {
    let parts = Parts::read(text)?;
    Date::new(parts.year, parts.month?, parts.day?)
}
