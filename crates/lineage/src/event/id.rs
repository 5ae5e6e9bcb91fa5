//! Run ids and event times.

use std::fmt;

/// The id of a run: a UUID.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunId(uuid::Uuid);

/// The UUID of a run from 16 bytes that the caller derives from seed and clock, or draws: version 8
/// (RFC 9562 section 5.8), which leaves 122 of the bits to the caller.
///
/// ```
/// let id = medpipe_lineage::run_uuid([0x2a; 16]);
/// assert_eq!(id.to_string(), "2a2a2a2a-2a2a-8a2a-aa2a-2a2a2a2a2a2a");
/// ```
#[must_use]
pub const fn run_uuid(bytes: [u8; 16]) -> RunId {
    RunId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

impl RunId {
    /// The id of the `number`th part of this run (a stage), another UUID of version 8: the last six
    /// bytes as a number, plus the part's number. Ids of parts stay apart for 2^48 parts.
    #[must_use]
    pub fn part(self, number: u8) -> Self {
        let bits = self.0.as_u128();
        let low = bits & 0xffff_ffff_ffff;
        let low = low.wrapping_add(u128::from(number)) & 0xffff_ffff_ffff;
        Self(uuid::Uuid::from_u128((bits & !0xffff_ffff_ffff) | low))
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// The text is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a run id is a UUID")]
pub struct RunIdError;

impl std::str::FromStr for RunId {
    type Err = RunIdError;

    fn from_str(text: &str) -> Result<Self, RunIdError> {
        uuid::Uuid::try_parse(text).map(Self).map_err(|_| RunIdError)
    }
}

impl serde::Serialize for RunId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
