//! The built command as users and scripts meet it: leaks, kills, bad input, what outputs promise.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod audit;
mod bad_input;
mod bad_settings;
mod canary;
mod contracts;
mod decode;
mod disk;
mod fhir_bad_use;
mod fhir_import;
mod fhir_path;
mod import_kills;
mod json_failures;
mod odd_places;
mod phi;
mod phi_redact;
mod phi_reveal;
mod phi_years;
mod public_data;
mod quarantine;
mod resume;
mod risk;
mod search;
mod shared;
mod tool;
