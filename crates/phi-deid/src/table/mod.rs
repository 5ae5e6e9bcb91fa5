//! Tables de-identified by column policy, JSON by path; CSV rows in and out.
//!
//! See [`TablePolicy`] for what a policy says and [`TableDeidentifier::csv`] for a whole file. For rows
//! from elsewhere, [`TableDeidentifier::plan`] gives a [`RowPlan`], which takes rows of text one by one.
//!
//! | where | what |
//! |---|---|
//! | [`TablePolicy`], [`Rule`] | what is done to which column; a column not named is dropped |
//! | [`TableDeidentifier`], [`RowPlan`] | the policy at work; [`TableReport`] says what was done |
//! | [`Proposal`] | a draft of a policy from the header and some rows |
//! | `json` | JSON documents and JSON lines by path (with feature `fhir`, whose reader it uses) |
//! | [`csv`] | CSV rows with faults told by line |
//!
//! # Not for
//! Deciding which columns tell who someone is: a `keep` is believed. The residue check looks at what is
//! kept and counts what it finds, but knows no names. Then measure the `risk` of what
//! comes out (feature `risk`).

#[cfg(feature = "table")]
mod cell;
pub mod csv;
#[cfg(feature = "table")]
mod facts;
#[cfg(feature = "table")]
mod job;
#[cfg(all(feature = "table", feature = "fhir"))]
pub mod json;
#[cfg(feature = "table")]
mod kept;
#[cfg(feature = "table")]
mod names;
#[cfg(feature = "table")]
mod plan;
#[cfg(feature = "table")]
mod policy;
#[cfg(feature = "table")]
mod propose;
#[cfg(test)]
#[cfg(feature = "table")]
mod tests;

#[cfg(feature = "table")]
pub use job::{BadRow, TableError};
#[cfg(feature = "table")]
pub use plan::{ColumnReport, Counts, RowPlan, TableDeidentifier, TableReport};
#[cfg(feature = "table")]
pub use policy::{Rule, TablePolicy, TablePolicyError};
#[cfg(feature = "table")]
pub use propose::{Proposal, ProposedColumn, Sampler};
