//! What de-identification does where there is a choice.

mod file;
mod kinds;
mod presets;
mod residue;

use medpipe_phi_detect::Kind;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::operator::Operator;

pub use kinds::Kinds;
pub use presets::PRESETS;

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

/// How [surrogates](Operator::Surrogate) of one value relate to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surrogates {
    /// The same value always has the same surrogate, in every document under the key: links within and
    /// between documents stay. The price: an identifier that was missed stands out, since it alone does
    /// not take part, and how often each surrogate stands tells which name was the common one.
    #[default]
    Consistent,
    /// Within a document each mention repeats the last surrogate of its value or, with the same
    /// likelihood, takes a new one (a Markov chain; Osborne et al. 2022). A missed identifier hides among
    /// such changes, while most sentences still read as one story.
    Markov,
    /// Each mention has a surrogate of its own. Nothing links; a missed identifier hides best.
    Random,
}

/// The choices of a run. Anything else about de-identification is fixed.
///
/// ```
/// use medpipe_phi_deid::{Dates, Operator, Policy};
/// use medpipe_phi_detect::Kind;
///
/// let policy = Policy::safe_harbor();
/// assert_eq!(policy.dates, Dates::Year);
/// assert!(policy.is_safe_harbor());
///
/// let own: Policy = toml::from_str(r#"
///     base = "expert_dates"
///     [kinds]
///     NAME = "surrogate"
/// "#)?;
/// assert_eq!(own.operator(Kind::Name), Operator::Surrogate);
/// assert_eq!(own.operator(Kind::Date), Operator::ShiftDate);
/// # Ok::<(), toml::de::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "file::PolicyFile")]
pub struct Policy {
    /// Free text: `redact` or `remove`.
    pub free_text: FreeText,
    /// Dates of structured elements, unless `kinds` has an operator for them: `year` or `shift`.
    pub dates: Dates,
    /// Replacement in free text, for kinds without an operator: `tag`, `mask` or `empty`.
    pub replacement: Replacement,
    /// How surrogates of one value relate: `consistent`, `markov` or `random`.
    #[serde(skip_serializing_if = "is_default")]
    pub surrogates: Surrogates,
    /// Dates are moved by whole weeks, so that the day of the week stays.
    #[serde(skip_serializing_if = "is_default")]
    pub keep_weekday: bool,
    /// Operators by kind, for free text and structured elements alike.
    #[serde(skip_serializing_if = "is_default")]
    pub kinds: Kinds,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Why a policy was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The operator cannot be applied to values of the kind.
    #[error("the operator `{operator}` does not fit the kind {kind}")]
    Misfit {
        /// The operator.
        operator: Operator,
        /// The kind.
        kind: Kind,
    },
    /// `base` names no ready policy.
    #[error(
        "`base` is none of safe_harbor, limited_dataset, expert_dates, standard, deidentify, aggregate"
    )]
    UnknownBase,
}

impl Policy {
    /// What is done in free text to a value of that kind.
    pub fn operator(&self, kind: Kind) -> Operator {
        self.kinds.get(kind).unwrap_or(match self.replacement {
            Replacement::Tag => Operator::Tag,
            Replacement::Mask => Operator::Mask,
            Replacement::Empty => Operator::Remove,
        })
    }

    /// What is done to a structured element of that kind, when the policy says so; else the element
    /// follows the table of its format.
    pub fn element_operator(&self, kind: Kind) -> Option<Operator> {
        let shifted = kind == Kind::Date && self.dates == Dates::Shift;
        self.kinds.get(kind).or(shifted.then_some(Operator::ShiftDate))
    }

    /// True when ages of 90 and more, and the years that tell them, may stay.
    #[cfg_attr(not(feature = "fhir"), allow(dead_code))]
    pub(crate) fn keeps_ages(&self) -> bool {
        self.element_operator(Kind::Age90) == Some(Operator::Keep)
    }

    /// True when nothing in it goes beyond Safe Harbor.
    pub fn is_safe_harbor(&self) -> bool {
        self.dates == Dates::Year
            && self.kinds.iter().all(|(_, operator)| operator.is_safe_harbor())
    }

    /// True when some operator works only under a [`Key`](crate::Key).
    pub fn needs_key(&self) -> bool {
        self.dates == Dates::Shift || self.kinds.iter().any(|(_, operator)| operator.needs_key())
    }

    /// The name for reports.
    pub fn name(&self) -> &'static str {
        if *self == Policy::limited_dataset() {
            return "limited-dataset (not de-identified)";
        }
        if *self == Policy::expert_dates() {
            return "expert-dates (not Safe Harbor)";
        }
        match (self.is_safe_harbor(), self.kinds.is_empty()) {
            (true, true) => "safe-harbor",
            (true, false) => "safe-harbor with operators by kind",
            (false, true) => "shifted-dates (not Safe Harbor)",
            (false, false) => "own policy (not Safe Harbor)",
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
        if !(is_default(&self.surrogates)
            && is_default(&self.keep_weekday)
            && self.kinds.is_empty())
        {
            hash.update([0xff, self.surrogates as u8, u8::from(self.keep_weekday)]);
            for (kind, operator) in self.kinds.iter() {
                hash.update(format!("{kind}={operator}\0"));
            }
        }
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
        for bad in [
            r#"{"base":"none"}"#,
            r#"{"kinds":{"NAMES":"tag"}}"#,
            r#"{"kinds":{"NAME":"zip3"}}"#,
            r#"{"kinds":{"NAME":"forget"}}"#,
        ] {
            assert!(serde_json::from_str::<Policy>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn files_begin_with_a_ready_policy_and_are_written_as_they_are_read() {
        let own: Policy = toml::from_str(
            "base = \"limited_dataset\"\nsurrogates = \"markov\"\n[kinds]\nDATE = \"shift_date\"\n",
        )
        .unwrap();
        assert_eq!(own.operator(Kind::Date), Operator::ShiftDate);
        assert_eq!(own.operator(Kind::Zip), Operator::Keep);
        assert_eq!(own.operator(Kind::Name), Operator::Tag);
        assert_eq!(own.element_operator(Kind::Name), None);
        for (name, _) in PRESETS {
            let policy = Policy::preset(name).unwrap();
            assert_eq!(
                toml::from_str::<Policy>(&toml::to_string(&policy).unwrap()).unwrap(),
                policy
            );
            let json = serde_json::to_string(&policy).unwrap();
            assert_eq!(serde_json::from_str::<Policy>(&json).unwrap(), policy);
        }
        assert!(Policy::preset("standart").is_none());
    }

    #[test]
    fn only_safe_harbor_is_named_so() {
        assert!(Policy::preset("aggregate").unwrap().is_safe_harbor());
        for name in ["limited_dataset", "expert_dates", "standard"] {
            let policy = Policy::preset(name).unwrap();
            assert!(!policy.is_safe_harbor() && policy.name().contains("not"), "{name}");
        }
    }
}
