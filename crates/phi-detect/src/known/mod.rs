//! What is already known of the patient: the cheapest recall there is.

mod facts;
mod matcher;
mod phrases;
mod search;

pub use facts::PatientFacts;
pub use matcher::KnownFacts;
pub(crate) use search::find;
