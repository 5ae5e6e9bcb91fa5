//! Simple paths into a resource: the FHIRPath that search parameters and patches are written in.
//!
//! `Patient.name.given`, `Patient.contact[0]`, `Observation.value as Quantity`, `x.where(system='phone' and use='home')`,
//! `x.where(resolve() is Patient)`, `x.as(dateTime)`, `x.ofType(Age)`, `x.extension('url')`, `x.first()`, `x.last()`, and `a | b`.

use medpipe_fhir_model::defs::{TypeId, type_by_name};
use medpipe_fhir_model::{Kind, Node};

use crate::link::{Link, restful};

/// A path, taken apart.
#[derive(Clone)]
pub(crate) struct Path(Vec<Chain>);

#[derive(Clone)]
struct Chain {
    /// An expression in parentheses; without one the path begins at the resource.
    group: Option<Path>,
    steps: Vec<Step>,
}

#[derive(Clone)]
enum Step {
    Child(String),
    Item(usize),
    Last,
    OfType(String),
    Extension(String),
    Where(Vec<Condition>),
}

#[derive(Clone)]
enum Condition {
    Equals(Path, String),
    LeadsTo(String),
}

/// A node that a path leads to, and its type if R4 defines it.
#[derive(Clone, Copy)]
pub(crate) struct Found<'a> {
    pub node: Node<'a>,
    pub kind: Option<TypeId>,
}

/// The longest path, in bytes, and the deepest nesting of parentheses.
const LONGEST: usize = 2_000;
const DEEPEST: usize = 16;

impl Path {
    /// Reads a path; `None` when it is not one of the simple ones.
    pub fn parse(text: &str) -> Option<Path> {
        if text.len() > LONGEST {
            return None;
        }
        let mut reader = Reader { rest: text.trim_start() };
        let path = reader.path(0)?;
        reader.rest.is_empty().then_some(path)
    }

    /// The path before the last name, `None` when it begins the path, and that name; when it does end in a name.
    pub fn parent(&self) -> Option<(Option<Path>, &str)> {
        let [Chain { group, steps }] = self.0.as_slice() else { return None };
        let (Step::Child(name), before) = steps.split_last()? else { return None };
        let chain = Chain { group: group.clone(), steps: before.to_vec() };
        let is_start = before.is_empty() && group.is_none();
        Some(((!is_start).then(|| Path(vec![chain])), name))
    }

    /// The nodes it leads to from a resource.
    pub fn select<'a>(&self, resource: Found<'a>) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        for chain in &self.0 {
            let mut items = match &chain.group {
                Some(group) => group.select(resource),
                None => vec![resource],
            };
            for (at, step) in chain.steps.iter().enumerate() {
                if at == 0 && chain.group.is_none() && names_the_type(step, resource) {
                    continue;
                }
                items = step.take(items);
            }
            found.extend(items);
        }
        found
    }
}

/// The first name of a path may be the type it begins at.
fn names_the_type(step: &Step, resource: Found<'_>) -> bool {
    let (Step::Child(name), Some(kind)) = (step, resource.kind) else { return false };
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && type_by_name(name).is_some_and(|named| kind.is_a(named))
}

impl Step {
    fn take<'a>(&self, items: Vec<Found<'a>>) -> Vec<Found<'a>> {
        match self {
            Step::Child(name) => items.into_iter().flat_map(|item| children(item, name)).collect(),
            Step::Item(at) => items.get(*at).copied().into_iter().collect(),
            Step::Last => items.last().copied().into_iter().collect(),
            Step::OfType(name) => {
                let wanted = type_by_name(name);
                let fits = |item: &Found<'a>| {
                    item.kind.zip(wanted).is_some_and(|(kind, wanted)| kind.is_a(wanted))
                };
                items.into_iter().filter(fits).collect()
            }
            Step::Extension(url) => {
                let extensions = items.into_iter().flat_map(|item| children(item, "extension"));
                let is_it = |e: &Found<'a>| e.node.get("url").is_some_and(|u| u.is_string_eq(url));
                extensions.filter(is_it).collect()
            }
            Step::Where(conditions) => {
                let holds = |item: &Found<'a>| conditions.iter().all(|c| c.holds(*item));
                items.into_iter().filter(holds).collect()
            }
        }
    }
}

impl Condition {
    fn holds(&self, item: Found<'_>) -> bool {
        match self {
            Condition::Equals(path, value) => {
                path.select(item).iter().any(|found| match found.node.text() {
                    Some(text) => text == value.as_str(),
                    None => found.node.raw() == value,
                })
            }
            Condition::LeadsTo(name) => leads_to(item.node).is_some_and(|kind| kind == name),
        }
    }
}

/// The type of the resource a Reference means, as far as it shows in it.
fn leads_to(reference: Node<'_>) -> Option<&str> {
    let text = reference.get("reference").and_then(Node::text).unwrap_or_default();
    match Link::of(&text) {
        Link::Relative { kind, .. } | Link::Conditional { kind, .. } => Some(kind.name()),
        Link::Absolute { plain, .. } if restful(plain).is_some() => {
            restful(plain).map(|(_, kind, _)| kind.name())
        }
        _ => reference.get("type").filter(|n| n.kind() == Kind::String).map(Node::raw),
    }
}

fn children<'a>(item: Found<'a>, name: &str) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    if item.node.kind() != Kind::Object {
        return found;
    }
    for member in item.node.children() {
        let element = item.kind.and_then(|kind| kind.element(member.name()));
        let choice = element
            .filter(|e| e.is_choice())
            .and_then(|e| e.path().rsplit('.').next().and_then(|last| last.strip_suffix("[x]")));
        if choice != Some(name) && member.key() != Some(name) {
            continue;
        }
        let kind = element.map(|e| e.type_id());
        found.extend(member.items().filter(|n| n.kind() != Kind::Null).map(|node| Found {
            node,
            kind: node.resource_type().and_then(type_by_name).or(kind),
        }));
    }
    found
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn skip(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or("").trim_start();
    }

    fn eat(&mut self, mark: &str) -> bool {
        let is_here = self.rest.starts_with(mark);
        if is_here {
            self.skip(mark.len());
        }
        is_here
    }

    fn name(&mut self) -> Option<&'t str> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let length = self.rest.find(|c| !is_name(c)).unwrap_or(self.rest.len());
        let name =
            self.rest.get(..length).filter(|n| n.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        self.skip(length);
        Some(name)
    }

    fn path(&mut self, depth: usize) -> Option<Path> {
        if depth > DEEPEST {
            return None;
        }
        let mut chains = vec![self.chain(depth)?];
        while self.eat("|") {
            chains.push(self.chain(depth)?);
        }
        Some(Path(chains))
    }

    fn chain(&mut self, depth: usize) -> Option<Chain> {
        let mut chain = Chain { group: None, steps: Vec::new() };
        if self.eat("(") {
            chain.group = Some(self.path(depth + 1)?);
            self.eat(")").then_some(())?;
        } else {
            let step = self.step(depth)?;
            chain.steps.push(step);
        }
        loop {
            if self.eat(".") {
                let step = self.step(depth)?;
                chain.steps.push(step);
            } else if self.eat("[") {
                let length = self.rest.find(|c: char| !c.is_ascii_digit())?;
                let item = self.rest.get(..length)?.parse().ok()?;
                self.skip(length);
                self.eat("]").then_some(())?;
                chain.steps.push(Step::Item(item));
            } else {
                break;
            }
        }
        if self.rest.starts_with("as ") {
            self.skip(2);
            chain.steps.push(Step::OfType(self.name()?.to_owned()));
        }
        Some(chain)
    }

    fn step(&mut self, depth: usize) -> Option<Step> {
        let name = self.name()?;
        if !self.eat("(") {
            return Some(Step::Child(name.to_owned()));
        }
        let step = match name {
            "as" | "ofType" => Step::OfType(self.name()?.to_owned()),
            "first" => Step::Item(0),
            "last" => Step::Last,
            "extension" => Step::Extension(self.literal()?),
            "where" => {
                let mut conditions = vec![self.condition(depth)?];
                while self.rest.starts_with("and ") {
                    self.skip(3);
                    conditions.push(self.condition(depth)?);
                }
                Step::Where(conditions)
            }
            _ => return None,
        };
        self.eat(")").then_some(step)
    }

    fn condition(&mut self, depth: usize) -> Option<Condition> {
        if self.eat("resolve()") {
            self.rest.starts_with("is ").then(|| self.skip(2))?;
            return Some(Condition::LeadsTo(self.name()?.to_owned()));
        }
        let path = self.path(depth + 1)?;
        self.eat("=").then_some(())?;
        Some(Condition::Equals(path, self.literal()?))
    }

    /// A text in quotes, or a number or boolean.
    fn literal(&mut self) -> Option<String> {
        let Some(text) = self.rest.strip_prefix('\'') else {
            let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
            let length = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
            let word = self.rest.get(..length).filter(|word| !word.is_empty())?.to_owned();
            self.skip(length);
            return Some(word);
        };
        let (mut value, mut escaped) = (String::new(), false);
        for (at, c) in text.char_indices() {
            match c {
                _ if escaped => {
                    escaped = false;
                    value.push(match c {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        '\'' | '"' | '`' | '\\' | '/' => c,
                        _ => return None,
                    });
                }
                '\\' => escaped = true,
                '\'' => {
                    self.skip(at + 2);
                    return Some(value);
                }
                _ => value.push(c),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use medpipe_fhir_model::Document;
    use medpipe_fhir_model::defs::types;

    fn select(path: &str) -> Vec<String> {
        let text = r##"{"resourceType":"Patient","name":[{"use":"official","family":"A","given":["x","y"]},{"family":"B"}],
          "deceasedDateTime":"2020","multipleBirthInteger":2,"active":true,"extension":[{"url":"u'","valueString":"e"}],
          "generalPractitioner":[{"reference":"Practitioner/1"},{"reference":"http://a/Organization/2"},{"reference":"urn:uuid:1","type":"Organization"}],
          "contained":[{"resourceType":"Group","id":"g"}]}"##;
        let doc = Document::parse(text.as_bytes().to_vec()).unwrap();
        let start = Found { node: doc.root(), kind: type_by_name("Patient") };
        let path = Path::parse(path).expect(path);
        path.select(start).iter().map(|found| found.node.raw().to_owned()).collect()
    }

    #[test]
    fn simple_paths() {
        assert_eq!(select("Patient.name.family"), ["A", "B"]);
        assert_eq!(select("name[1].family | active"), ["B", "true"]);
        assert_eq!(select("DomainResource.name.given[1]"), ["y"]);
        assert_eq!(select("name.where(use = 'official' and given='y').family"), ["A"]);
        assert_eq!(select("Patient.where(active = true).name.last().family"), ["B"]);
        assert_eq!(select("(Patient.deceased as dateTime) | (deceased as boolean)"), ["2020"]);
        assert_eq!(select("Patient.deceased.ofType(dateTime)"), ["2020"]);
        assert_eq!(select("multipleBirth.as(boolean)"), [""; 0]);
        assert_eq!(select(r"extension('u\'').value"), ["e"]);
        let practitioners = "generalPractitioner.where(resolve() is Organization).reference";
        assert_eq!(select(practitioners), ["http://a/Organization/2", "urn:uuid:1"]);
        assert_eq!(select("contained.first().id"), ["g"]);
        assert_eq!(select("Group.id"), [""; 0]);
    }

    #[test]
    fn what_is_no_simple_path() {
        let deep = "(".repeat(100_000);
        let many = "a.".repeat(100_000);
        for bad in [
            "",
            ".",
            "a.",
            "a b",
            "a[x]",
            "a(",
            "a.count()",
            "a + b",
            "a |",
            "a.where(b)",
            "a.where(b='c)",
            deep.as_str(),
            many.as_str(),
            "1",
            "a.extension()",
        ] {
            assert!(Path::parse(bad).is_none(), "{}", bad.len());
        }
    }

    #[test]
    fn the_expressions_of_search_parameters_are_simple_paths() {
        let mut not = Vec::new();
        for kind in types().filter(|kind| kind.is_resource()) {
            for parameter in kind.search_parameters() {
                let expression = parameter.expression();
                if !expression.is_empty() && Path::parse(expression).is_none() {
                    not.push(expression);
                }
            }
        }
        not.sort_unstable();
        not.dedup();
        assert_eq!(not, ["Patient.deceased.exists() and Patient.deceased != false"]);
    }
}
