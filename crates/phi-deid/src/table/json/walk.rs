//! A document walked with the rules that still fit.

use medpipe_fhir_model::{JsonWriter, Kind as Shape, Node};
use medpipe_phi_detect::{KnownFacts, PatientFacts, Scratch};

use super::values::Values;
use super::{JsonDeidentifier, JsonPolicyError, Residue, Rule};
use crate::table::facts::add_fact;

/// The parts of a path.
pub(super) fn parts(path: &str) -> Result<Vec<String>, JsonPolicyError> {
    let bad = || JsonPolicyError::Path { path: path.to_owned() };
    if path.is_empty() {
        return Ok(Vec::new());
    }
    let rest = path.strip_prefix('/').ok_or_else(bad)?;
    rest.split('/')
        .map(|part| {
            let mut escapes = part.match_indices('~').map(|(at, _)| part.as_bytes().get(at + 1));
            if escapes.all(|next| matches!(next, Some(b'0' | b'1'))) {
                Ok(part.replace("~1", "/").replace("~0", "~"))
            } else {
                Err(bad())
            }
        })
        .collect()
}

/// The more special of two paths of one length has the higher rank.
pub(super) fn rank(parts: &[String]) -> (usize, Vec<bool>) {
    (parts.len(), parts.iter().map(|part| part != "*").collect())
}

/// Writes what is left of a document; gives what should not be.
pub(super) fn write(deid: &JsonDeidentifier, root: Node<'_>, out: &mut Vec<u8>) -> Residue {
    let active: Vec<usize> = (0..deid.rules.len()).collect();
    let rule = deid.rules.iter().find(|(parts, _)| parts.is_empty()).map(|(_, rule)| *rule);
    let searched = deid.rules.iter().any(|(_, rule)| *rule == Rule::FreeText);
    let mut facts = PatientFacts::new();
    if searched {
        gather(deid, root, &active, 0, rule, &mut facts);
    }
    let patient = deid.patient.as_ref().and_then(|path| at(root, path)).and_then(scalar);
    let mut walk = Walk {
        deid,
        known: (!facts.is_empty()).then(|| facts.compile()),
        values: Values::new(&deid.base, patient.as_deref().unwrap_or("")),
        scratch: Scratch::new(),
        text: String::new(),
        residue: Residue::new(),
    };
    let mut writer = JsonWriter::new(out);
    if !walk.value(root, None, &active, 0, rule, &mut writer) {
        writer.raw_value("null");
    }
    walk.residue
}

/// What is at a path: the first that fits where it has stars.
fn at<'a>(node: Node<'a>, path: &[String]) -> Option<Node<'a>> {
    let Some((part, rest)) = path.split_first() else { return Some(node) };
    node.children().enumerate().find_map(|(index, child)| {
        let fits = part == "*" || name_of(child, index) == *part;
        if fits { at(child, rest) } else { None }
    })
}

fn name_of(child: Node<'_>, index: usize) -> String {
    child.key().map_or_else(|| index.to_string(), str::to_owned)
}

fn scalar(node: Node<'_>) -> Option<String> {
    match node.kind() {
        Shape::String => node.text().map(|text| text.into_owned()),
        Shape::Number => Some(node.raw().to_owned()),
        _ => None,
    }
}

/// The rules that lead further to a child, and the rule that counts for it.
fn step(
    deid: &JsonDeidentifier,
    active: &[usize],
    depth: usize,
    inherited: Option<Rule>,
    name: &str,
) -> (Vec<usize>, Option<Rule>) {
    let (mut further, mut rule) = (Vec::new(), inherited);
    for at in active {
        let Some((parts, own)) = deid.rules.get(*at) else { continue };
        if parts.get(depth).is_some_and(|part| part == "*" || part == name) {
            further.push(*at);
            if parts.len() == depth + 1 {
                rule = Some(*own);
            }
        }
    }
    (further, rule)
}

/// What the document itself says of its patient.
fn gather(
    deid: &JsonDeidentifier,
    node: Node<'_>,
    active: &[usize],
    depth: usize,
    rule: Option<Rule>,
    facts: &mut PatientFacts,
) {
    if let (Some(Rule::Values { kind, .. }), Some(value)) = (rule, scalar(node)) {
        add_fact(facts, kind, &value);
    }
    for (index, child) in node.children().enumerate() {
        let (further, own) = step(deid, active, depth, rule, &name_of(child, index));
        gather(deid, child, &further, depth + 1, own, facts);
    }
}

struct Walk<'d> {
    deid: &'d JsonDeidentifier,
    known: Option<KnownFacts>,
    values: Values<'d>,
    scratch: Scratch,
    text: String,
    residue: Residue,
}

impl Walk<'_> {
    /// The independent look at what was kept.
    fn check(&mut self, text: &str) {
        for rule in self.deid.base.residue.check_text(text) {
            *self.residue.entry(rule).or_insert(0) += 1;
        }
    }

    /// Writes a value and, before it, its name; `false` when nothing was written.
    fn value(
        &mut self,
        node: Node<'_>,
        name: Option<&str>,
        active: &[usize],
        depth: usize,
        rule: Option<Rule>,
        writer: &mut JsonWriter<'_>,
    ) -> bool {
        let shape = node.kind();
        if matches!(shape, Shape::Object | Shape::Array) {
            return self.container(node, name, active, depth, rule, writer);
        }
        let Some(rule) =
            rule.filter(|rule| !matches!(rule, Rule::Drop | Rule::Values { drop: true, .. }))
        else {
            return false;
        };
        if let Some(name) = name {
            writer.raw_key(name);
        }
        let value = match (rule, shape) {
            // Nothing is no value, and a truth is no free text; of a kind it may tell something.
            (Rule::Keep, _) | (_, Shape::Null) | (Rule::FreeText, Shape::Bool) => None,
            (_, Shape::Bool) => Some(node.raw().to_owned()),
            _ => scalar(node),
        };
        let Some(value) = value else {
            if let Some(kept) = scalar(node) {
                self.check(&kept);
            }
            writer.node(node);
            return true;
        };
        self.text.clear();
        if let Rule::Values { kind, .. } = rule {
            self.text.push_str(&self.values.apply(&rule, kind, &value));
        } else {
            self.values.free_text(&value, self.known.as_ref(), &mut self.scratch, &mut self.text);
            let text = std::mem::take(&mut self.text);
            self.check(&text);
            self.text = text;
        }
        if self.text == value {
            writer.node(node);
        } else {
            writer.string(&self.text);
        }
        true
    }

    fn container(
        &mut self,
        node: Node<'_>,
        name: Option<&str>,
        active: &[usize],
        depth: usize,
        rule: Option<Rule>,
        writer: &mut JsonWriter<'_>,
    ) -> bool {
        let mark = writer.mark();
        if let Some(name) = name {
            writer.raw_key(name);
        }
        let object = node.kind() == Shape::Object;
        if object {
            writer.begin_object()
        } else {
            writer.begin_array()
        }
        let mut left = node.is_empty() && rule == Some(Rule::Keep);
        for (index, child) in node.children().enumerate() {
            let own = name_of(child, index);
            let (further, rule) = step(self.deid, active, depth, rule, &own);
            let key = object.then_some(own.as_str());
            left |= self.value(child, key, &further, depth + 1, rule, writer);
        }
        if !left {
            writer.rewind(mark);
            return false;
        }
        if object {
            writer.end_object()
        } else {
            writer.end_array()
        }
        true
    }
}
