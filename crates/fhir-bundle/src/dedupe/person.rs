//! What of a patient is compared.

use medpipe_fhir_model::{JsonWriter, Node, UnitEntry};

use super::Place;
use crate::key::{self, Key};

/// Year, month, day; 0 for what is not said.
pub(super) type Birth = (u16, u8, u8);

/// A patient, made ready for comparing. Holds values of the record: no `Debug`.
pub(super) struct Person {
    pub place: Place,
    pub id: Option<String>,
    pub family: Vec<String>,
    pub given: Vec<String>,
    pub birth: Option<Birth>,
    pub gender: Option<String>,
    pub postal: Vec<String>,
    pub line: Vec<String>,
    pub phones: Vec<String>,
    /// System and value.
    pub identifiers: Vec<(String, String)>,
    /// All but id and meta.
    pub content: [u64; 2],
    /// How much the record says.
    pub richness: usize,
}

impl Person {
    /// `None` for a patient that another one has replaced.
    pub fn of(entry: &UnitEntry) -> Option<Person> {
        let node = entry.resource.node();
        let replaced = node
            .each("link")
            .any(|link| link.get("type").is_some_and(|kind| kind.is_string_eq("replaced-by")));
        if replaced {
            return None;
        }
        let mut content = Vec::new();
        let mut w = JsonWriter::new(&mut content);
        w.begin_object();
        for child in node.children().filter(|c| !matches!(c.key(), Some("id" | "meta"))) {
            w.raw_key(child.key().unwrap_or(""));
            w.node(child);
        }
        w.end_object();
        let place = Place { input: entry.position.input, entry: entry.position.entry };
        let mut person = Person {
            place,
            id: entry.resource.id().map(|id| id.into_owned()),
            family: Vec::new(),
            given: Vec::new(),
            birth: node.get("birthDate").and_then(|n| birth(n.raw())),
            gender: node.get("gender").and_then(Node::text).map(|t| t.into_owned()),
            postal: Vec::new(),
            line: Vec::new(),
            phones: Vec::new(),
            identifiers: Vec::new(),
            content: key::hash(&[&content]),
            richness: content.len(),
        };
        for name in node.each("name") {
            push(&mut person.family, name.get("family"), plain);
            for given in name.each("given") {
                push(&mut person.given, Some(given), plain);
            }
        }
        for address in node.each("address") {
            push(&mut person.postal, address.get("postalCode"), |t| {
                plain(t).chars().take(5).collect()
            });
            for line in address.each("line") {
                push(&mut person.line, Some(line), plain);
            }
        }
        for telecom in node.each("telecom") {
            push(&mut person.phones, telecom.get("value"), |text| {
                if text.contains('@') { text.trim().to_lowercase() } else { last_digits(text) }
            });
        }
        crate::plan::each_identifier(node, &mut |system, value| {
            person.identifiers.push((system.to_owned(), plain(value)));
        });
        Some(person)
    }

    /// What patients must share to be compared. A name that many have is told apart by the year of birth too, since what
    /// too many share is left out.
    pub fn blocks(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        for (system, value) in &self.identifiers {
            keys.push(Key::text(&[b"identifier", system.as_bytes(), b"\0", value.as_bytes()]));
        }
        for phone in &self.phones {
            keys.push(Key::text(&[b"phone", phone.as_bytes()]));
        }
        let birth = self.birth.map(|(year, month, day)| {
            let [high, low] = year.to_le_bytes();
            // Day and month are swapped now and then.
            [high, low, month.min(day), month.max(day)]
        });
        for family in &self.family {
            if let Some(birth) = &birth {
                let first: String = family.chars().take(2).collect();
                keys.push(Key::text(&[b"birth, family", birth, first.as_bytes()]));
            }
            for given in &self.given {
                let name = [family.as_bytes(), b"\0", given.as_bytes()].concat();
                keys.push(Key::text(&[b"name", &name]));
                if let Some([high, low, ..]) = birth {
                    keys.push(Key::text(&[b"name, year", &[high, low], &name]));
                }
            }
        }
        for given in &self.given {
            if let Some(birth) = &birth {
                keys.push(Key::text(&[b"birth, given", birth, given.as_bytes()]));
            }
        }
        keys
    }
}

fn push(to: &mut Vec<String>, node: Option<Node<'_>>, form: impl Fn(&str) -> String) {
    if let Some(text) = node.and_then(Node::text) {
        let text = form(&text);
        if !text.is_empty() && !to.contains(&text) {
            to.push(text);
        }
    }
}

/// Lower-case letters and digits only.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The last ten digits: a country code may or may not be there.
fn last_digits(text: &str) -> String {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    digits.get(digits.len().saturating_sub(10)..).unwrap_or(&[]).iter().collect()
}

fn birth(text: &str) -> Option<Birth> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Ok(0), str::parse).ok()?;
    let day = parts.next().map_or(Ok(0), str::parse).ok()?;
    Some((year, month, day))
}
