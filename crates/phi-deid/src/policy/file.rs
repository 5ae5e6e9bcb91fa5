//! A policy as it stands in a file.

use serde::Deserialize;

use super::{Dates, FreeText, Kinds, Policy, PolicyError, Replacement, Surrogates};

/// What a file may say: a ready policy to begin with and what differs from it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PolicyFile {
    base: Option<String>,
    free_text: Option<FreeText>,
    dates: Option<Dates>,
    replacement: Option<Replacement>,
    surrogates: Option<Surrogates>,
    keep_weekday: Option<bool>,
    #[serde(default)]
    kinds: Kinds,
}

impl TryFrom<PolicyFile> for Policy {
    type Error = PolicyError;

    fn try_from(file: PolicyFile) -> Result<Policy, PolicyError> {
        let mut policy = match file.base.as_deref() {
            Some(name) => Policy::preset(name).ok_or(PolicyError::UnknownBase)?,
            None => Policy::safe_harbor(),
        };
        let Policy { free_text, dates, replacement, surrogates, keep_weekday, kinds } = &mut policy;
        set(free_text, file.free_text);
        set(dates, file.dates);
        set(replacement, file.replacement);
        set(surrogates, file.surrogates);
        set(keep_weekday, file.keep_weekday);
        for (kind, operator) in file.kinds.iter() {
            kinds.set(kind, operator)?;
        }
        Ok(policy)
    }
}

fn set<T>(to: &mut T, from: Option<T>) {
    if let Some(value) = from {
        *to = value;
    }
}
