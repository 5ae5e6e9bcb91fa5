//! Any text compiles or is refused with a place in it; what compiles evaluates or is refused.

use medpipe_fhirpath::{CompileOptions, Date, DateTime, Environment, Program, Time};
use proptest::prelude::*;

use crate::language::patient;

/// Pieces that make expressions likely.
const PIECES: &[&str] = &[
    "name",
    ".",
    "given",
    "(",
    ")",
    "[",
    "]",
    "0",
    "1",
    " | ",
    " and ",
    " = ",
    " + ",
    "-",
    "'a'",
    "first()",
    "where(",
    "select(",
    "$this",
    "$index",
    "{}",
    "%resource",
    " is ",
    "Patient",
    "as(",
    "string",
    "@2024-02",
    "@T10",
    "4 days",
    "1.5 'mg'",
    " / ",
    "iif(",
    ", ",
    "count()",
    "descendants()",
    "ofType(",
    "toString()",
    "substring(1)",
    "matches('a.*')",
    "repeat(",
    "children()",
    "~",
    "sort(",
    "exists()",
    "not()",
    "lowBoundary()",
    "highBoundary(2)",
    "toQuantity()",
    "power(2)",
    "birthDate",
    " in ",
    "aggregate(",
    "$total",
    "union(",
    "combine(",
];

fn holds(expression: &str) -> Result<(), TestCaseError> {
    let document = patient();
    let environment = Environment::new().with_step_limit(20_000);
    for options in [CompileOptions::default(), CompileOptions::for_type("Patient").strict()] {
        match Program::compile(expression, &options) {
            Ok(program) => {
                if let Err(error) = program.evaluate(document.root(), &environment) {
                    prop_assert!(error.position <= expression.len());
                }
            }
            Err(error) => {
                prop_assert!(error.position <= expression.len(), "{} in {}", error, expression)
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_characters(text in "\\PC{0,60}") {
        holds(&text)?;
    }

    #[test]
    fn any_symbols(text in "[-a-c0-9@T:.'`%$(){}\\[\\]|&=~!<>+*/, \\\\]{0,60}") {
        holds(&text)?;
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec(0..PIECES.len(), 0..25)) {
        let text: String = pieces.iter().map(|at| PIECES[*at]).collect();
        holds(&text)?;
    }

    #[test]
    fn dates_read_back(text in "[0-9]{4}(-[0-1][0-9](-[0-3][0-9](T[0-2][0-9](:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?)?(Z|[+-]0[0-9]:[0-5]0)?)?)?)?") {
        if let Some(date) = DateTime::parse(&text) {
            prop_assert_eq!(date.to_string(), text.replace("-00:00", "+00:00"));
            prop_assert_eq!(date.compare(&date), Some(std::cmp::Ordering::Equal));
        }
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn days_there_and_back(days in -40_000_i64..40_000, year in 1900_u16..2100, month in 1_u8..=12, day in 1_u8..=28) {
        let expression = format!("(@{year}-{month:02}-{day:02} + {} days) - {} days", days.abs(), days.abs());
        let program = Program::compile(&expression, &CompileOptions::default()).expect("compiles");
        let environment = Environment::new();
        let document = patient();
        let items = program.evaluate(document.root(), &environment).expect("evaluates");
        let expected = format!("{year}-{month:02}-{day:02}");
        prop_assert_eq!(items.single().map(ToString::to_string), Some(expected));
    }

    #[test]
    fn order_of_times_is_their_text(a in "[0-1][0-9]:[0-5][0-9]:[0-5][0-9]", b in "[0-1][0-9]:[0-5][0-9]:[0-5][0-9]") {
        let (left, right) = (Time::parse(&a).expect("a time"), Time::parse(&b).expect("a time"));
        prop_assert_eq!(left.compare(&right), Some(a.cmp(&b)));
    }
}
