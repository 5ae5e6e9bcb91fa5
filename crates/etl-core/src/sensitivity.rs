//! How sensitive data is: one scale.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};

/// The label that every record carries. Derived data inherits the maximum of its inputs; only
/// de-identification lowers it.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Sensitivity {
    /// Free of PHI and free to publish.
    Public,
    /// Free of PHI, for the organization.
    Internal,
    /// Protected health information (45 CFR 160.103).
    #[default]
    Phi,
    /// PHI under extra rules: psychotherapy notes, HIV, substance use (42 CFR part 2), genetics.
    HighlySensitive,
}

/// The word is none of the scale's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown sensitivity; use Public, Internal, Phi or HighlySensitive")]
pub struct UnknownSensitivity;

impl Sensitivity {
    /// The word of the scale.
    pub fn as_str(self) -> &'static str {
        match self {
            Sensitivity::Public => "Public",
            Sensitivity::Internal => "Internal",
            Sensitivity::Phi => "Phi",
            Sensitivity::HighlySensitive => "HighlySensitive",
        }
    }

    /// True for the two upper levels.
    pub fn is_phi(self) -> bool {
        self >= Sensitivity::Phi
    }
}

impl std::fmt::Display for Sensitivity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Sensitivity {
    type Err = UnknownSensitivity;

    /// Takes the scale's words and the rival ones of older documents, in any case.
    fn from_str(word: &str) -> Result<Sensitivity, UnknownSensitivity> {
        match word.to_ascii_lowercase().replace(['-', ' '], "_").as_str() {
            "public" | "standard" => Ok(Sensitivity::Public),
            "internal" | "confidential" => Ok(Sensitivity::Internal),
            "phi" | "phi_protected" | "restricted" => Ok(Sensitivity::Phi),
            "highlysensitive" | "highly_sensitive" => Ok(Sensitivity::HighlySensitive),
            _ => Err(UnknownSensitivity),
        }
    }
}

/// The highest sensitivity a sink accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling(pub Sensitivity);

impl Ceiling {
    /// Refuses what lies above the ceiling.
    ///
    /// # Errors
    /// [`ErrorKind::Policy`] when the label is higher.
    pub fn admit(self, label: Sensitivity) -> Result<(), Error> {
        if label <= self.0 {
            return Ok(());
        }
        let text = format!("a record labelled {label} met a sink that takes at most {}", self.0);
        Err(Error::new(ErrorKind::Policy, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rival_names_map_onto_one_scale() {
        assert_eq!("phi_protected".parse(), Ok(Sensitivity::Phi));
        assert_eq!("Highly-Sensitive".parse(), Ok(Sensitivity::HighlySensitive));
        assert_eq!("secret".parse::<Sensitivity>(), Err(UnknownSensitivity));
    }

    #[test]
    fn a_ceiling_stops_what_is_above_it() {
        assert!(Ceiling(Sensitivity::Internal).admit(Sensitivity::Public).is_ok());
        let error = Ceiling(Sensitivity::Internal).admit(Sensitivity::Phi).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Policy);
    }
}
