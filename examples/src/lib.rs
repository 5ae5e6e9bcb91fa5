//! The examples of medpipe: one file each, run by `cargo run -p medpipe-examples --example <name>`.
//!
//! All of them work on synthetic data or on invented records, need no network, and write to a temporary folder at
//! most. `cargo xtask test` runs every one of them to its end.
//!
//! | example | what it shows |
//! |---|---|
//! | `six_stage_pipeline` | the main job from a program of your own |
//! | `detection_effectiveness` | recall of the detector per kind of value, with its interval |
//! | `embed_detector` | finding and redacting PHI inside a service, without FHIR |
//! | `redact_service` | an axum handler that redacts what it is sent |
//! | `redact_a_log` | streaming redaction, with a small window held back |
//! | `known_patient` | what the record says of its patient, found in a note in any form |
//! | `policy_file` | a policy by kind from a TOML file, and the ready policies beside it |
//! | `measure_on_your_gold` | recall per kind on labelled texts of your own |
//! | `read_any_resource` | any FHIR JSON, losslessly: look, walk, change, compare, write back |
//! | `typed_views` | typed views, choices, builders, partial dates and exact decimals |
//! | `fhirpath` | expressions compiled once, evaluated on many resources, with surroundings of your own |
//! | `view_to_parquet` | a SQL-on-FHIR view of your own, into CSV and Parquet |
//! | `import_shuffled_bundles` | planning and carrying out an import of bundles into a store |
//! | `deidentify_a_bundle` | Safe Harbor on one FHIR Bundle |
//! | `deidentify_a_table` | a CSV table by column policy, from a first draft to the report |
//! | `disclosure_risk` | k-anonymity and its kin, and counts that may be published |
//! | `write_your_own_stage` | a source, a stage and a sink of your own on the runtime |
//! | `add_a_source` | a source of your own before the six stages |
//! | `verify_audit_log` | a sealed log, and how a change in it shows |
//! | `synthetic_notes` | labelled clinical notes for testing a detector |

/// The Rust of the README runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
