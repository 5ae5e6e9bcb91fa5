//! `medpipe fhir path`

use std::io::{BufWriter, Write};

use clap::Args;
use medpipe::fhir_model::{Kind, UnitEntry};
use medpipe::fhir_stages::input_label;
use medpipe::fhirpath::{CompileOptions, DateTime, Environment, Program, Value};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::commands::fhir::read;
use crate::commands::fhir::resolve::Targets;
use crate::commands::fhir::trouble::Trouble;
use crate::commands::{Failure, Outcome, print_json};
use crate::settings;

/// An expression and what it is evaluated on. What is printed is what the files hold: PHI, if they do.
#[derive(Args, Debug)]
pub struct PathArgs {
    /// The expression, such as `name.given`.
    #[arg(value_name = "EXPR", allow_hyphen_values = true)]
    pub expression: String,
    /// Files, directories, globs or `-`.
    #[arg(required = true, value_name = "FILE")]
    pub paths: Vec<String>,
    /// Evaluate on a Bundle as a whole, not on its entries.
    #[arg(long)]
    pub whole: bool,
    /// What `now()` and `today()` give, RFC 3339; now without it.
    #[arg(long, value_name = "RFC3339", env = "MEDPIPE_CLOCK")]
    pub clock: Option<String>,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
    /// Call inputs by their real paths; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
}

/// An item: texts as they are, everything else as JSON, numbers with the digits they have.
enum Item {
    Text(String),
    Json(Box<RawValue>),
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Item::Text(text) => to.serialize_str(text),
            Item::Json(json) => json.serialize(to),
        }
    }
}

#[derive(Serialize)]
struct Answer {
    ok: bool,
    unreadable: u64,
    /// The first of them.
    troubles: Vec<Trouble>,
    resources: Vec<Found>,
}

/// The items of a resource, or why there are none.
#[derive(Serialize)]
struct Found {
    input: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<u32>,
    resource_type: String,
    items: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Evaluates: 0 everywhere, 1 when something could not be read or evaluated, 2 when the expression does not compile.
pub fn path(args: &PathArgs, quiet: bool) -> Outcome {
    let program = Program::compile(&args.expression, &CompileOptions::default())
        .map_err(|e| Failure::usage(format!("the expression: {e}")))?;
    let mut answer =
        Answer { ok: true, unreadable: 0, troubles: Vec::new(), resources: Vec::new() };
    let now = now(args.clock.as_deref())?;
    let mut out = BufWriter::new(std::io::stdout());
    let files = read::files(&args.paths)?;
    let paths: Vec<_> = files.iter().map(|file| file.path.clone()).collect();
    let name = |input: &str, index: u32| match paths.get(index as usize) {
        Some(path) if args.show_paths => path.display().to_string(),
        _ => input.to_owned(),
    };
    let quiet = quiet || args.json;
    let mut take = |entry: &UnitEntry, environment: &Environment<'_>| {
        let index = entry.position.input;
        let found = evaluate(&program, entry, environment);
        answer.ok &= found.error.is_none();
        if args.json {
            answer.resources.push(found);
            return Ok(());
        }
        if let Some(error) = &found.error {
            let entry = found.entry.map_or(String::new(), |entry| format!(", entry {entry}"));
            eprintln!("{}{entry}: {error}", name(&found.input, index));
        }
        found.items.iter().try_for_each(|item| print_line(&mut out, item))
    };
    let troubles = read::documents(files, args.show_paths, quiet, &mut |unit, bundle, at| {
        let resolves = args.expression.contains("resolve");
        let Some(bundle) = bundle.filter(|_| args.whole || resolves) else {
            return unit.entries.iter().try_for_each(|entry| take(entry, &now));
        };
        if args.whole {
            let whole = UnitEntry { resource: bundle, full_url: None, position: at };
            return take(&whole, &now);
        }
        let targets = Targets::of(&unit);
        unit.entries.iter().try_for_each(|entry| {
            let around = targets.from(entry.full_url.as_deref());
            take(entry, &now.clone().with_resolver(&around))
        })
    })?;
    written(out.flush())?;
    (answer.unreadable, answer.troubles) = troubles.tell();
    answer.ok &= answer.unreadable == 0;
    if args.json {
        print_json(&answer)?;
    }
    Ok(u8::from(!answer.ok))
}

/// The surroundings that know the time.
fn now(clock: Option<&str>) -> Outcome<Environment<'static>> {
    let clock = settings::clock(clock)?;
    let (hour, minute, second) = (clock.second / 3600, clock.second / 60 % 60, clock.second % 60);
    let text = format!(
        "{:04}-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z",
        clock.year, clock.month, clock.day
    );
    let now = DateTime::parse(&text)
        .ok_or_else(|| Failure::usage("--clock must lie in the years 1 to 9999"))?;
    Ok(Environment::new().with_now(now))
}

fn evaluate(program: &Program, entry: &UnitEntry, environment: &Environment<'_>) -> Found {
    let resource = &entry.resource;
    let found = program.evaluate(resource.node(), environment);
    let (items, error) = match &found {
        Ok(items) => (items.iter().map(item).collect(), None),
        Err(error) => (Vec::new(), Some(error.to_string())),
    };
    Found {
        input: input_label(entry.position.input),
        entry: entry.position.entry,
        resource_type: resource.resource_type().to_owned(),
        items,
        error,
    }
}

fn print_line(out: &mut impl Write, item: &Item) -> Outcome<()> {
    written(match item {
        Item::Text(text) => writeln!(out, "{text}"),
        Item::Json(json) => writeln!(out, "{}", json.get()),
    })
}

fn written(result: std::io::Result<()>) -> Outcome<()> {
    result.map_err(|e| match e.kind() {
        // The reader has seen enough.
        std::io::ErrorKind::BrokenPipe => Failure { code: 0, message: String::new() },
        _ => Failure::io("standard output cannot be written", &e),
    })
}

fn item(value: &Value<'_>) -> Item {
    let node = value.as_element().and_then(|element| element.node());
    let json = match (value, node.filter(|node| node.kind() != Kind::String)) {
        (_, Some(node)) => {
            let mut json = Vec::new();
            node.write_to(&mut json);
            String::from_utf8(json).ok()
        }
        (Value::Boolean(_) | Value::Integer(_) | Value::Decimal(_), None) => {
            Some(value.to_string())
        }
        _ => None,
    };
    match json.and_then(|json| RawValue::from_string(json).ok()) {
        Some(json) => Item::Json(json),
        None => Item::Text(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, clippy::unwrap_used)]

    use super::{PathArgs, path};
    use std::fs;

    #[test]
    fn codes() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.json");
        let text = r#"{"resourceType":"Patient","name":[{"family":"A"},{"family":"B"}]}"#;
        fs::write(&file, text).unwrap();
        let xml = folder.path().join("b.xml");
        let text = "<Patient xmlns=\"http://hl7.org/fhir\">\n <id value=\"p\"/>\n</Patient>\n";
        fs::write(&xml, text).unwrap();
        let run = |expression: &str| {
            let paths = vec![file.to_str().unwrap().to_owned(), xml.to_str().unwrap().to_owned()];
            let args = PathArgs {
                expression: expression.to_owned(),
                paths,
                whole: false,
                clock: None,
                json: true,
                show_paths: false,
            };
            path(&args, true).map_err(|e| e.code)
        };
        assert_eq!(run("name.family"), Ok(0));
        assert_eq!(run("name.family + 'x'"), Ok(1));
        assert_eq!(run("name."), Err(2));
        fs::write(&xml, "<!DOCTYPE x [<!ENTITY e \"e\">]><Patient/>").unwrap();
        assert_eq!(run("name.family"), Ok(1));
    }
}
