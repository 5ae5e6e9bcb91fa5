//! Operators by kind.

use std::collections::BTreeMap;

use medpipe_phi_detect::Kind;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::PolicyError;
use crate::operator::Operator;

/// The operator chosen for each kind. A kind without one follows the rest of the policy.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Kinds([Option<Operator>; Kind::ALL.len()]);

impl Kinds {
    /// The operator chosen for that kind.
    pub fn get(&self, kind: Kind) -> Option<Operator> {
        place(kind).and_then(|at| self.0.get(at).copied()).flatten()
    }

    /// Chooses an operator.
    ///
    /// # Errors
    /// [`PolicyError::Misfit`] when it cannot be applied to the kind, such as `zip3` to names.
    pub fn set(&mut self, kind: Kind, operator: Operator) -> Result<(), PolicyError> {
        if !operator.fits(kind) {
            return Err(PolicyError::Misfit { operator, kind });
        }
        if let Some(slot) = place(kind).and_then(|at| self.0.get_mut(at)) {
            *slot = Some(operator);
        }
        Ok(())
    }

    /// True when none is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The kinds with an operator of their own.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, Operator)> + '_ {
        Kind::ALL.into_iter().zip(self.0).filter_map(|(kind, operator)| Some((kind, operator?)))
    }
}

fn place(kind: Kind) -> Option<usize> {
    Kind::ALL.iter().position(|k| *k == kind)
}

impl std::fmt::Debug for Kinds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Kinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(kind, operator)| (kind.as_str(), operator)))
    }
}

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Kinds, D::Error> {
        let words: BTreeMap<String, Operator> = BTreeMap::deserialize(deserializer)?;
        let mut kinds = Kinds::default();
        for (word, operator) in words {
            let kind: Kind = word.parse().map_err(|_| {
                let all: Vec<&str> = Kind::ALL.iter().map(|k| k.as_str()).collect();
                D::Error::custom(format!("unknown kind `{word}`: one of {}", all.join(", ")))
            })?;
            kinds.set(kind, operator).map_err(D::Error::custom)?;
        }
        Ok(kinds)
    }
}
