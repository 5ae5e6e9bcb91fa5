//! Expressions made to hurt.

use medpipe_fhir_model::Document;
use medpipe_fhirpath::{CompileOptions, Environment, EvalErrorKind, Program, SyntaxErrorKind};

use crate::language::patient;

fn refused(expression: &str) -> SyntaxErrorKind {
    Program::compile(expression, &CompileOptions::for_type("Patient")).expect_err("refused").kind
}

#[test]
fn long_and_deep_expressions_are_refused() {
    assert_eq!(refused(&"a".repeat(10_000)), SyntaxErrorKind::TooLong);
    assert_eq!(
        refused(&format!("{}1{}", "(".repeat(1000), ")".repeat(1000))),
        SyntaxErrorKind::TooDeep
    );
    assert_eq!(refused(&format!("1{}", " is Integer".repeat(500))), SyntaxErrorKind::TooDeep);
    assert_eq!(refused(&format!("{}1", "-".repeat(1000))), SyntaxErrorKind::TooDeep);
    assert_eq!(
        refused(&format!("{}true{}", "iif(".repeat(1000), ", 1)".repeat(100))),
        SyntaxErrorKind::TooDeep
    );
    assert_eq!(refused(&format!("a{}", "[a".repeat(1000))), SyntaxErrorKind::TooDeep);
    assert_eq!(refused(&format!("{}true", "true implies (".repeat(500))), SyntaxErrorKind::TooDeep);
    // Whoever raises the limits also gets an answer.
    let wide = CompileOptions { max_length: 1 << 20, ..CompileOptions::default() };
    let many = format!("1{}", " | 1".repeat(20_000));
    let program = Program::compile(&many, &wide).expect("not deep");
    let document = patient();
    let environment = Environment::new();
    assert_eq!(program.evaluate(document.root(), &environment).expect("evaluates").len(), 1);
    let steps =
        Program::compile(&format!("name{}", ".first()".repeat(20_000)), &wide).expect("not deep");
    assert_eq!(steps.evaluate(document.root(), &environment).expect("evaluates").len(), 1);
}

/// In the stack of a thread, and unoptimized: what may be as deep as it can is evaluated, what is deeper is refused.
#[test]
fn no_limit_lets_the_stack_overflow() {
    let wide = CompileOptions {
        max_length: usize::MAX,
        max_depth: usize::MAX,
        ..CompileOptions::for_type("Patient")
    };
    let nested: [(&str, &str, &str); 6] = [
        ("(", "1", ")"),
        ("iif(true, ", "1", ")"),
        ("name.where(", "true", ")"),
        ("select(%context.select(", "name.given", "))"),
        ("-", "1", ""),
        ("name[", "0", "]"),
    ];
    let run = move || {
        let document = patient();
        let environment = Environment::new();
        for (open, inner, close) in nested {
            let (mut deepest, mut refused) = (0, None);
            for depth in [10, 40, 59, 119, 1000, 100_000] {
                let text = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
                match Program::compile(&text, &wide) {
                    Ok(program) => {
                        let _ = program.evaluate(document.root(), &environment);
                        deepest = depth;
                    }
                    Err(error) => refused = Some(error.kind),
                }
            }
            assert!((59..1000).contains(&deepest), "{open}: {deepest}");
            assert_eq!(refused, Some(SyntaxErrorKind::TooDeep));
        }
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread");
    thread.join().expect("no panic");
}

#[test]
fn endless_work_ends() {
    let document = patient();
    let environment = Environment::new().with_step_limit(100_000);
    for expression in [
        "name.repeat($this.given & 'x')",
        "1.repeat($this + 1)",
        "descendants().select(%context.descendants().select(%context.descendants().select(%context.descendants())))",
        "(1|2|3|4|5|6|7|8|9).select($this|1).repeat(iif($this < 100000, $this + 1, 1))",
    ] {
        let program = Program::compile(expression, &CompileOptions::default()).expect(expression);
        let error = program.evaluate(document.root(), &environment).expect_err(expression);
        assert!(
            matches!(error.kind, EvalErrorKind::StepLimit | EvalErrorKind::NotSingle),
            "{expression}: {error}"
        );
    }
    let doubling = format!("'aaaaaaaaaaaaaaaa'{}", ".replace('a', 'aaaaaaaaaaaaaaaa')".repeat(8));
    let program = Program::compile(&doubling, &CompileOptions::default()).expect("compiles");
    let environment = Environment::new();
    let error = program.evaluate(document.root(), &environment).expect_err("too much text");
    assert_eq!(error.kind, EvalErrorKind::StepLimit);
}

#[test]
fn odd_trees_are_survived() {
    for json in [
        r#"{"resourceType":"Patient","name":"text","birthDate":{"a":1},"active":[true,[false]],"_active":3,"given":null}"#,
        r#"{"resourceType":"Patient","name":[null,[[{}]],{"given":[null,{"x":1}],"_given":"no"}]}"#,
        r#"{"resourceType":5}"#,
        r#"{"resourceType":"Observation","valueQuantity":{"value":"12","code":7},"valueString":"also","_valueString":[]}"#,
        r#"[1,2]"#,
        r#""text""#,
        r#"{"resourceType":"Observation","valueQuantity":{"value":1e400}}"#,
    ] {
        let document = Document::parse(json.as_bytes().to_vec()).expect("well-formed");
        let environment = Environment::new();
        for expression in [
            "descendants()",
            "children().count()",
            "name.given",
            "value",
            "value = value",
            "active",
            "birthDate < today()",
            "descendants().select(toString())",
            "descendants().where($this = 1)",
            "descendants() ~ descendants()",
            "value.value + 1",
            "descendants().extension('x')",
            "descendants().resolve()",
            "value > 3 'mg'",
            "getReferenceKey()",
            "type().name",
        ] {
            let program =
                Program::compile(expression, &CompileOptions::default()).expect(expression);
            let _ = program
                .evaluate(document.root(), &environment)
                .map(|items| items.iter().map(ToString::to_string).count());
        }
    }
}
