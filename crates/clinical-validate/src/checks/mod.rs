//! The checks, one idea each.

pub(crate) mod codes;
pub(crate) mod complete;
pub(crate) mod deep;
pub(crate) mod events;
pub(crate) mod patient;
pub(crate) mod references;
pub(crate) mod sex;
pub(crate) mod structure;
pub(crate) mod values;
