//! What verification found.

use std::fmt;

use super::checkpoint::Head;
use crate::merkle::Hash;

/// Whether the seals were checked under a key.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Authenticity {
    /// The last seal, and with it everything before, is genuine under the key given.
    Checked,
    /// No key was given, or there is no seal: structure and roots agree, which someone who rewrites
    /// the whole log can also bring about.
    NotChecked,
}

/// What verification found. [`Verdict::exit_code`] gives the exit code of `audit verify`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// Every line is as it was written, and the last line is a seal.
    Intact {
        /// How many entries.
        size: u64,
        /// Their Merkle root.
        root: Hash,
        /// How many seals.
        seals: u64,
        /// Whether the seals were checked under a key.
        authenticity: Authenticity,
    },
    /// Nothing is wrong up to the last seal; entries from `since` on are not covered by one. Also
    /// the verdict for an empty log: nothing is sealed.
    Unsealed {
        /// The number of the first entry no seal covers; equals `size` when there is none.
        since: u64,
        /// How many entries.
        size: u64,
        /// Their Merkle root.
        root: Hash,
        /// How many seals.
        seals: u64,
        /// Whether the seals were checked under a key.
        authenticity: Authenticity,
    },
    /// Structure and roots agree, but the last seal names another key than the one given.
    WrongKey {
        /// The line of the last seal, from 1.
        line: u64,
        /// How many entries the key given does vouch for.
        sealed_by_key: u64,
    },
    /// The log is not as it was written.
    Altered {
        /// The line where it shows, from 1.
        line: u64,
        /// What does not agree.
        why: Why,
    },
}

impl Verdict {
    /// 0 intact and sealed; 1 altered, or intact but not sealed to its end; 2 wrong key.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Intact { .. } => 0,
            Self::Unsealed { .. } | Self::Altered { .. } => 1,
            Self::WrongKey { .. } => 2,
        }
    }

    /// Size and root, when the log was read to its end without finding an alteration.
    #[must_use]
    pub const fn head(&self) -> Option<Head> {
        match *self {
            Self::Intact { size, root, .. } | Self::Unsealed { size, root, .. } => {
                Some(Head { size, root })
            }
            _ => None,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let note = |authenticity: &Authenticity| match authenticity {
            Authenticity::Checked => "seals genuine",
            Authenticity::NotChecked => "authenticity of the seals not checked",
        };
        match self {
            Self::Intact { size, root, seals, authenticity } => write!(
                f,
                "intact and sealed: {size} entries, {seals} seals, {}; head {size}:{root}",
                note(authenticity)
            ),
            Self::Unsealed { size: 0, .. } => f.write_str("empty: nothing is sealed"),
            Self::Unsealed { since, size, root, seals, authenticity } => write!(
                f,
                "intact but unsealed since entry {since}: {size} entries, {seals} seals, {}; head {size}:{root}",
                note(authenticity)
            ),
            Self::WrongKey { line, sealed_by_key } => write!(
                f,
                "wrong key: the last seal (line {line}) was made under another key; \
                 the key given vouches for {sealed_by_key} entries"
            ),
            Self::Altered { line, why } => write!(f, "altered at line {line}: {why}"),
        }
    }
}

/// What does not agree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Why {
    /// The last line has no line end: it was cut off.
    #[error("the last line is cut off")]
    Torn,
    /// A line is longer than any this crate writes.
    #[error("the line is longer than {} bytes", super::MAX_LINE)]
    TooLong,
    /// A line is neither an entry nor a checkpoint.
    #[error("the line is neither an AuditEvent nor a checkpoint")]
    Malformed,
    /// An entry is missing, was repeated, moved or put in.
    #[error("expected entry {expected}, found {}", .found.map_or("one without a number".to_owned(), |n| format!("entry {n}")))]
    Sequence {
        /// The number that should stand here.
        expected: u64,
        /// The number that does.
        found: Option<u64>,
    },
    /// A checkpoint cannot be read.
    #[error("the checkpoint cannot be read")]
    SealMalformed,
    /// A checkpoint is not as it was written.
    #[error("the checkpoint is not as it was written")]
    SealAltered,
    /// A checkpoint is missing, was repeated, moved or put in.
    #[error("the checkpoint does not follow the one before")]
    SealChain,
    /// A checkpoint covers another number of entries than stand before it.
    #[error("the checkpoint covers {sealed} entries, {found} stand before it")]
    SealSize {
        /// What the checkpoint says.
        sealed: u64,
        /// What stands before it.
        found: u64,
    },
    /// The root over the entries is not the one sealed.
    #[error("an entry from number {since} to {last} is not as it was when sealed")]
    Root {
        /// The first entry since the checkpoint before.
        since: u64,
        /// The last entry before this checkpoint.
        last: u64,
    },
    /// The seal names the key given and is not genuine.
    #[error("the seal is not genuine")]
    Forged,
    /// The log has fewer entries than the head noted outside.
    #[error("the log ends at {found} entries, the head noted outside has {noted}")]
    Shortened {
        /// The size of the head given.
        noted: u64,
        /// How many entries there are.
        found: u64,
    },
    /// The root at the size of the head noted outside is another.
    #[error("the first {noted} entries are not those of the head noted outside")]
    OtherThanHead {
        /// The size of the head given.
        noted: u64,
    },
}
