//! The paths of a table's columns as one tree, so that a resource is walked once per row.

use medpipe_fhir_model::{Name, Node};

/// The url of extensions that carry a derived value, with `name` and `value` below it.
const DERIVED: &str = "https://medpipe.dev/fhir/StructureDefinition/derived";

/// One step of a path.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Step {
    /// To a member, of an array's first item.
    Member(Name),
    /// To the extension with this url.
    Extension(String),
    /// To the value of the derived-value extension with this name.
    Derived(String),
}

/// Parses a path; `None` if a member is no FHIR R4 element name.
fn parse(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path.trim();
    while !rest.is_empty() {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let step;
        if let Some(bracketed) = after.strip_prefix('[') {
            let (inside, after) = bracketed.split_once(']')?;
            step = match word {
                "extension" => Step::Extension(inside.to_owned()),
                "derived" => Step::Derived(inside.to_owned()),
                _ => return None,
            };
            rest = after;
        } else {
            step = Step::Member(Name::of(word)?);
            rest = after;
        }
        steps.push(step);
        rest = rest.strip_prefix('.').unwrap_or(rest);
    }
    Some(steps)
}

/// What a walk found for one column.
#[derive(Clone, Copy)]
pub(crate) struct Found<'a> {
    /// The number of the alternative path that led here; lower ones win.
    rank: u8,
    /// The element: an array if it repeats.
    pub node: Node<'a>,
}

/// The elements found for the columns of a row.
pub(crate) type Slots<'a> = Vec<Option<Found<'a>>>;

/// The tree of paths.
pub(crate) struct Plan {
    places: Vec<Place>,
    extension: Name,
}

#[derive(Default)]
struct Place {
    /// Columns whose path ends here: slot and rank.
    ends: Vec<(usize, u8)>,
    members: Vec<(Name, usize)>,
    extensions: Vec<(String, usize)>,
    derived: Vec<(String, usize)>,
}

impl Plan {
    /// Builds the tree from the slots' paths. `Err` tells the slot whose path is wrong.
    pub(crate) fn new<'p>(
        paths: impl IntoIterator<Item = (usize, &'p str)>,
    ) -> Result<Self, usize> {
        let extension = Name::of("extension").unwrap_or(Name::UNKNOWN);
        let mut plan = Self { places: vec![Place::default()], extension };
        for (slot, alternatives) in paths {
            for (rank, path) in (0_u8..).zip(alternatives.split('|')) {
                let at = plan.reach(parse(path).ok_or(slot)?);
                if let Some(place) = plan.places.get_mut(at) {
                    place.ends.push((slot, rank));
                }
            }
        }
        Ok(plan)
    }

    /// The place a path leads to, made if need be.
    fn reach(&mut self, steps: Vec<Step>) -> usize {
        let mut at = 0;
        for step in steps {
            let fresh = self.places.len();
            let Some(place) = self.places.get_mut(at) else { break };
            at = match step {
                Step::Member(name) => edge(&mut place.members, name, fresh),
                Step::Extension(url) => edge(&mut place.extensions, url, fresh),
                Step::Derived(name) => edge(&mut place.derived, name, fresh),
            };
            if at == fresh {
                self.places.push(Place::default());
            }
        }
        at
    }

    /// Walks a resource or item and fills the slots. Of elements of the same rank the first in
    /// document order counts.
    pub(crate) fn fill<'a>(&self, node: Node<'a>, slots: &mut Slots<'a>) {
        self.visit(0, node, slots);
    }

    fn visit<'a>(&self, at: usize, node: Node<'a>, slots: &mut Slots<'a>) {
        let Some(place) = self.places.get(at) else { return };
        for &(slot, rank) in &place.ends {
            if let Some(slot) = slots.get_mut(slot)
                && slot.is_none_or(|found| rank < found.rank)
            {
                *slot = Some(Found { rank, node });
            }
        }
        let into_extensions = !(place.extensions.is_empty() && place.derived.is_empty());
        if place.members.is_empty() && !into_extensions {
            return;
        }
        let Some(object) = node.items().next() else { return };
        for child in object.children() {
            let name = child.name();
            if let Some(&(_, to)) = place.members.iter().find(|(member, _)| *member == name) {
                self.visit(to, child, slots);
            }
            if into_extensions && name == self.extension {
                for extension in child.items() {
                    self.visit_extension(place, extension, slots);
                }
            }
        }
    }

    fn visit_extension<'a>(&self, place: &Place, extension: Node<'a>, slots: &mut Slots<'a>) {
        let Some(url) = extension.get("url") else { return };
        for (wanted, to) in &place.extensions {
            if url.is_string_eq(wanted) {
                self.visit(*to, extension, slots);
            }
        }
        if !place.derived.is_empty()
            && url.is_string_eq(DERIVED)
            && let Some((name, value)) = derived(extension)
            && let Some((_, to)) = place.derived.iter().find(|(n, _)| name.is_string_eq(n))
        {
            self.visit(*to, value, slots);
        }
    }
}

/// The place an edge leads to; a new edge leads to `fresh`.
fn edge<K: PartialEq>(edges: &mut Vec<(K, usize)>, key: K, fresh: usize) -> usize {
    if let Some((_, to)) = edges.iter().find(|(k, _)| *k == key) {
        return *to;
    }
    edges.push((key, fresh));
    fresh
}

/// Name and value of a derived-value extension.
fn derived(extension: Node<'_>) -> Option<(Node<'_>, Node<'_>)> {
    let part = |url: &str| {
        let part = extension
            .each("extension")
            .find(|part| part.get("url").is_some_and(|u| u.is_string_eq(url)))?;
        part.children().find(|c| c.key().is_some_and(|key| key.starts_with("value")))
    };
    Some((part("name")?, part("value")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_parsed_or_refused() {
        let member = |name| Step::Member(Name::of(name).unwrap());
        assert_eq!(parse("code.coding.code").unwrap().len(), 3);
        assert_eq!(parse("").unwrap(), []);
        assert_eq!(
            parse("extension[http://a.b/c].valueCoding.code").unwrap(),
            [Step::Extension("http://a.b/c".into()), member("valueCoding"), member("code")]
        );
        assert_eq!(parse("derived[age-band]").unwrap(), [Step::Derived("age-band".into())]);
        for wrong in ["noSuchElement", "extension[open", "code[x]", "a..b"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
