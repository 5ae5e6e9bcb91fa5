//! The invariants of R4: all compile for their type, and hold in the official examples.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;

use medpipe_fhir_model::Document;
use medpipe_fhir_model::defs::{self, Invariant, TypeId};
use medpipe_fhirpath::{Collection, CompileOptions, Element, Environment, Program};

use crate::shared;

/// Every invariant with the types it is evaluated on.
fn all() -> Vec<(TypeId, &'static Invariant)> {
    let mut out: Vec<(TypeId, &'static Invariant)> =
        defs::types().flat_map(|own| own.invariants().map(move |i| (own, i))).collect();
    for element in defs::elements() {
        for one in element.types() {
            out.extend(element.invariants().map(|invariant| (one.type_id(), invariant)));
        }
    }
    out
}

#[test]
fn all_compile_for_their_type() {
    let all = all();
    assert!(all.len() > 500, "{}", all.len());
    let mut failed = Vec::new();
    for (own, invariant) in all {
        let options = CompileOptions::for_type(own.name());
        if let Err(error) = Program::compile(invariant.expression(), &options) {
            failed.push(format!(
                "{} on {}: {error}: {}",
                invariant.key(),
                own.name(),
                invariant.expression()
            ));
        }
    }
    failed.sort();
    failed.dedup();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn search_parameters_compile() {
    let mut failed = Vec::new();
    let mut count = 0;
    for own in defs::types() {
        let options = CompileOptions::for_type(own.name());
        // Special parameters (`_content`, `near`) have no expression.
        for parameter in own.search_parameters().filter(|p| !p.expression().is_empty()) {
            count += 1;
            if let Err(error) = Program::compile(parameter.expression(), &options) {
                failed.push(format!("{}: {error}", parameter.expression()));
            }
        }
    }
    assert!(count > 1000, "{count}");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Programs by the key of their invariant.
type Keyed = Vec<(&'static str, Program)>;

/// A program for each invariant that is an error and each child that has some.
struct Rules {
    of_type: HashMap<TypeId, Keyed>,
    of_child: HashMap<TypeId, Vec<(Program, Keyed)>>,
}

impl Rules {
    fn new() -> Rules {
        let compile = |expression: &str| {
            let options = CompileOptions { as_filters: true, ..CompileOptions::default() };
            Program::compile(expression, &options).expect("compiles")
        };
        let mut rules = Rules { of_type: HashMap::new(), of_child: HashMap::new() };
        for own in defs::types() {
            let mut base = Some(own);
            while let Some(current) = base {
                let list = rules.of_type.entry(own).or_default();
                let errors = current.invariants().filter(|i| i.is_error());
                list.extend(errors.map(|i| (i.key(), compile(i.expression()))));
                base = current.base();
            }
            for element in own.elements() {
                let errors = element.invariants().filter(|i| i.is_error());
                let list: Vec<_> = errors.map(|i| (i.key(), compile(i.expression()))).collect();
                let name = element.path().rsplit('.').next().unwrap_or("").trim_end_matches("[x]");
                if !list.is_empty() {
                    let child = compile(&format!("`{name}`"));
                    rules.of_child.entry(own).or_default().push((child, list));
                }
            }
        }
        rules
    }

    /// Keys of the invariants that do not hold for an element, or cannot be evaluated.
    fn broken<'a>(
        &'a self,
        element: Element<'a>,
        environment: &'a Environment<'a>,
        out: &mut Vec<String>,
    ) {
        let Some(own) = element.type_id() else { return };
        let mut one = |key: &str, program: &'a Program, on: Element<'a>| {
            match program.evaluate_element(on, environment) {
                // What cannot be said is not broken.
                Ok(items) => match items.as_slice() {
                    [] => {}
                    [one] if one.as_bool() == Some(true) => {}
                    _ => out.push(key.to_owned()),
                },
                Err(error) => out.push(format!("{key} {error}")),
            }
        };
        for (key, program) in self.of_type.get(&own).into_iter().flatten() {
            one(key, program, element);
        }
        for (child, list) in self.of_child.get(&own).into_iter().flatten() {
            for item in &child.evaluate_element(element, environment).expect("a path") {
                for (key, program) in list {
                    one(key, program, *item.as_element().expect("an element"));
                }
            }
        }
    }
}

fn everything<'a>(
    all: &'a Program,
    document: &'a Document,
    environment: &'a Environment<'a>,
) -> Collection<'a> {
    all.evaluate(document.root(), environment).expect("a walk")
}

/// One in 25, for the time it takes; all 5,258 that are small enough have been run, with the same outcome.
#[test]
fn official_examples_keep_them() {
    let Some(path) = shared::file("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz") else { return };
    let file = std::fs::File::open(path).expect("readable");
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let rules = Rules::new();
    let walk = Program::compile("$this.select($this | descendants())", &CompileOptions::default());
    let walk = walk.expect("compiles");
    let mut broken: BTreeMap<String, (u32, String)> = BTreeMap::new();
    let (mut files, mut elements) = (0_u32, 0_u32);
    for (number, entry) in archive.entries().expect("a tar").enumerate() {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a path").to_string_lossy().into_owned();
        if !name.ends_with(".json") || number % 25 != 0 {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("readable");
        let Ok(document) = Document::parse(bytes) else { continue };
        if document.root().resource_type().is_none() || document.source().len() > 300_000 {
            continue;
        }
        files += 1;
        let plain = Environment::new();
        let environment = Environment::new().with_resource(document.root());
        for item in &everything(&walk, &document, &plain) {
            elements += 1;
            let mut found = Vec::new();
            rules.broken(*item.as_element().expect("an element"), &environment, &mut found);
            for key in found {
                broken.entry(key).or_insert((0, name.clone())).0 += 1;
            }
        }
    }
    println!("{files} files, {elements} elements");
    broken.retain(|key, _| !KNOWN.contains(&key.as_str()));
    assert!(broken.is_empty(), "{broken:?}");
    assert!(files >= 200, "{files}");
}

/// Invariants that some official examples break: empty narratives, a Bundle within a Bundle (`%resource` is the outer one here),
/// logical models without a base, and `answer is Boolean`, which means System.Boolean.
const KNOWN: &[&str] = &["bdl-4", "que-7", "sdf-4", "txt-1", "txt-2"];
