//! A plausible course of health for a person: problems, visits, vital signs, results, drugs.

mod conditions;
mod drugs;
mod history;
mod labs;

pub(crate) use conditions::Condition;
pub(crate) use history::{Class, History, Problem, Visit, history};
pub(crate) use labs::LabResult;
