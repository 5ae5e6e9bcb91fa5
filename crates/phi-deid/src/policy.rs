//! What de-identification does where there is a choice.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What happens to free text: notes, narratives' sources, comments, strings without a coding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FreeText {
    /// Detected identifiers are replaced, the rest stays.
    #[default]
    Redact,
    /// All of it is removed.
    Remove,
}

/// What happens to dates of structured elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dates {
    /// Only the year stays (45 CFR 164.514(b)(2)(i)(C)).
    #[default]
    Year,
    /// Moved by the patient's own number of days, never zero. **Not Safe Harbor**: needs an expert
    /// determination (45 CFR 164.514(b)(1)); [`Policy::name`] says so.
    Shift,
}

/// What stands in free text where an identifier was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replacement {
    /// Its category: `[NAME]`.
    #[default]
    Tag,
    /// Always `***`, whatever the category.
    Mask,
    /// Nothing.
    Empty,
}

/// The choices of a run. Anything else about de-identification is fixed.
///
/// ```
/// use medpipe_phi_deid::{Dates, Policy};
/// let policy = Policy::safe_harbor();
/// assert_eq!(policy.dates, Dates::Year);
/// assert!(policy.is_safe_harbor());
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Free text: `redact` or `remove`.
    pub free_text: FreeText,
    /// Dates: `year` or `shift`.
    pub dates: Dates,
    /// Replacement in free text: `tag`, `mask` or `empty`.
    pub replacement: Replacement,
}

impl Policy {
    /// Safe Harbor (45 CFR 164.514(b)(2)): the default.
    pub fn safe_harbor() -> Policy {
        Policy::default()
    }

    /// True when nothing in it goes beyond Safe Harbor.
    pub fn is_safe_harbor(&self) -> bool {
        self.dates == Dates::Year
    }

    /// The name for reports.
    pub fn name(&self) -> &'static str {
        match self.dates {
            Dates::Year => "safe-harbor",
            Dates::Shift => "shifted-dates (not Safe Harbor)",
        }
    }

    /// SHA-256 in hex over the choices: equal policies, equal digests.
    pub fn digest(&self) -> String {
        self.digest_with(&[])
    }

    pub(crate) fn digest_with(&self, more: &[u8]) -> String {
        let mut hash = Sha256::new();
        hash.update(b"medpipe policy v1\0");
        hash.update([self.free_text as u8, self.dates as u8, self.replacement as u8]);
        hash.update(more);
        hash.finalize().iter().map(|b| format!("{b:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_tell_policies_apart() {
        let remove = Policy { free_text: FreeText::Remove, ..Policy::default() };
        assert_eq!(Policy::default().digest(), Policy::safe_harbor().digest());
        assert_ne!(Policy::default().digest(), remove.digest());
    }

    #[test]
    fn unknown_settings_are_refused() {
        let ok: Policy = serde_json::from_str(r#"{"dates":"shift"}"#).unwrap();
        assert_eq!(ok.name(), "shifted-dates (not Safe Harbor)");
        assert!(serde_json::from_str::<Policy>(r#"{"datse":"shift"}"#).is_err());
    }
}
