//! One test: compile, evaluate, compare.

use medpipe_fhir_model::Document;
use medpipe_fhirpath::{
    Collection, CompileOptions, DateTime, Decimal, Environment, Program, SyntaxErrorKind, Value,
};

use super::Case;

/// Runs a test. An expression marked as a syntax error must fail in the parser; one marked as a semantic or execution error must
/// fail, in whatever stage sees it first.
pub fn run(case: &Case, input: Option<&Document>) -> Result<(), String> {
    let root = input.map(Document::root);
    let options = CompileOptions {
        resource_type: root.and_then(|root| root.resource_type()),
        strict: case.strict,
        ..CompileOptions::default()
    };
    let program = match (Program::compile(&case.expression, &options), case.invalid.as_deref()) {
        (Ok(_), Some("syntax")) => return Err("compiles, and must not".to_owned()),
        (Ok(program), _) => program,
        (Err(error), Some("syntax")) if error.kind != SyntaxErrorKind::Syntax => {
            return Err(format!("not a syntax error: {error}"));
        }
        (Err(_), Some(_)) => return Ok(()),
        (Err(error), None) => return Err(error.to_string()),
    };
    let environment = match DateTime::parse("2025-11-21T10:30:00.000Z") {
        Some(now) => Environment::new().with_now(now),
        None => Environment::new(),
    };
    let result = match root {
        Some(root) => program.evaluate(root, &environment),
        None => program.evaluate_on(Collection::new(), &environment),
    };
    match (result, &case.invalid) {
        (Err(_), Some(_)) => Ok(()),
        (Ok(_), Some(stage)) => Err(format!("evaluates, and must not ({stage})")),
        (Err(error), None) => Err(error.to_string()),
        (Ok(_), None) if case.predicate => {
            let root = root.ok_or("a predicate without input")?;
            let met = program.evaluate_bool(root, &environment).map_err(|e| e.to_string())?;
            let text = met.map(|met| met.to_string()).unwrap_or_default();
            let wanted = case.outputs.first().map_or("", |(_, text)| text);
            if text == wanted { Ok(()) } else { Err(format!("{text} instead of {wanted}")) }
        }
        (Ok(items), None) => compare(case, &items),
    }
}

fn compare(case: &Case, items: &[Value<'_>]) -> Result<(), String> {
    if items.len() != case.outputs.len() {
        return Err(format!("{} items instead of {}", items.len(), case.outputs.len()));
    }
    let mut rest: Vec<&Value<'_>> = items.iter().collect();
    for (number, (type_name, text)) in case.outputs.iter().enumerate() {
        let found = if case.ordered {
            Some(0)
        } else {
            rest.iter().position(|item| is_expected(item, type_name.as_deref(), text))
        };
        let item = found.map(|at| rest.remove(at));
        if !item.is_some_and(|item| is_expected(item, type_name.as_deref(), text)) {
            let shown = item.map(|item| format!("{} {item}", item.type_info()));
            return Err(format!("item {number} is {shown:?} instead of {type_name:?} {text}"));
        }
    }
    Ok(())
}

fn is_expected(item: &Value<'_>, type_name: Option<&str>, text: &str) -> bool {
    let own = item.type_info().name;
    if type_name.is_some_and(|wanted| !wanted.eq_ignore_ascii_case(own)) {
        return false;
    }
    let temporal =
        matches!(item.to_system(), Some(Value::Date(_) | Value::DateTime(_) | Value::Time(_)));
    let wanted = if temporal {
        let body = text.strip_prefix('@').unwrap_or(text);
        body.strip_prefix('T').unwrap_or(body)
    } else {
        text
    };
    // Zero has a sign in the suite.
    let is_zero = |text: &str| text.parse::<Decimal>().is_ok_and(Decimal::is_zero);
    let shown = item.to_string();
    shown == wanted
        || (is_zero(&shown)
            && is_zero(wanted)
            && shown.len() >= wanted.trim_start_matches('-').len())
}
