//! FHIRPath for FHIR R4: expressions are compiled once, typed, and evaluated over a borrowed tree.
//!
//! ```
//! use medpipe_fhir_model::Document;
//! use medpipe_fhirpath::{CompileOptions, Environment, Program};
//!
//! let json = br#"{"resourceType":"Patient","name":[{"use":"official","given":["Ada","M."]}]}"#;
//! let doc = Document::parse(json.to_vec())?;
//! let program = Program::compile(
//!     "name.where(use = 'official').given.join(' ')",
//!     &CompileOptions::for_type("Patient"),
//! )?;
//! let environment = Environment::new();
//! let result = program.evaluate(doc.root(), &environment)?;
//! assert_eq!(result.single().map(|v| v.to_string()).as_deref(), Some("Ada M."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! | item | what it holds |
//! |---|---|
//! | [`Program`], [`CompileOptions`] | an expression, compiled; how strictly, for which type, and how large it may be |
//! | [`Compiler`] | a cache of programs |
//! | [`Environment`] | clock, variables, and the traits [`Resolver`], [`Terminology`], [`Profiles`] that some functions ask |
//! | [`Collection`], [`Value`], [`Element`] | results: elements borrowed from the document, and values |
//! | [`Date`], [`DateTime`], [`Time`], [`Quantity`] | partial dates and times; numbers with units |
//! | [`SyntaxError`], [`EvalError`] | what is wrong, and at which byte of the expression |
//!
//! # What is covered
//!
//! HL7 FHIRPath (normative release and the functions its R4 suite tests: `sort`, `lowBoundary`, `encode`, …) and the additions of
//! FHIR R4 (`extension`, `resolve`, `memberOf`, `conformsTo`, `htmlChecks`, `%resource`, `%vs-…`). Where the suite leaves the
//! specification open or contradicts it, the suite is followed: `as` and `ofType` take a primitive only for the type it is declared
//! with, `highBoundary` rounds half up when digits are cut, a `DateTime` with an hour alone means its first minute there, and `'s'`
//! in date arithmetic counts whole seconds.
//!
//! # Not for
//!
//! Other FHIR releases, CQL, FHIRPath Patch, `Long`, or regular expressions with look-around and back references (the `regex` crate
//! has neither, so that no pattern takes more than linear time).

mod check;
mod compiler;
mod environment;
mod eval;
mod program;
mod syntax;
mod value;

pub use compiler::Compiler;
pub use environment::{Environment, Profiles, RequiredBindings, Resolver, Terminology, Tracer};
pub use eval::{EvalError, EvalErrorKind, reference_key};
pub use medpipe_terminology::Decimal;
pub use program::{CompileOptions, Program};
pub use syntax::{SyntaxError, SyntaxErrorKind};
pub use value::{
    CalendarUnit, Collection, Date, DateTime, Element, Offset, Quantity, QuantityUnit, Time,
    TimePrecision, TypeInfo, Value,
};
