//! The two records of the seed documents: a patient-update e-mail and an insurance record.

mod email;
mod insurance;

pub use email::{Part, PatientUpdateEmail, PhiTestPattern};
pub use insurance::{InsuranceRecord, Relationship};

pub(crate) use email::patient_update;
pub(crate) use insurance::{INSURERS, insurance};
