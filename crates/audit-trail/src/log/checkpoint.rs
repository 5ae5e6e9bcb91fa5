//! Checkpoint lines: one spelling each, so that every byte of them counts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::verdict::Why;
use crate::event::{Instant, RunId};
use crate::key::SealKey;
use crate::merkle::{Hash, parse_hex};

/// How every checkpoint line begins.
pub(crate) const PREFIX: &[u8] = b"{\"checkpoint\":";
/// The `previous` of the first checkpoint of a log.
pub(crate) const NO_PREVIOUS: Hash = Hash::from_bytes([0; 32]);

/// The state of a log in two values: how many entries, and their Merkle root. Written
/// `SIZE:ROOT`, the form that a keeper outside notes down.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The RFC 6962 root over them.
    pub root: Hash,
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.size, self.root)
    }
}

/// The text is not `SIZE:ROOT`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a head is written SIZE:ROOT, a decimal number and 64 lower-case hexadecimal digits")]
pub struct HeadError;

impl FromStr for Head {
    type Err = HeadError;

    fn from_str(text: &str) -> Result<Self, HeadError> {
        let (size, root) = text.split_once(':').ok_or(HeadError)?;
        if !size.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(HeadError);
        }
        Ok(Self {
            size: size.parse().map_err(|_| HeadError)?,
            root: root.parse().map_err(|_| HeadError)?,
        })
    }
}

/// A sealed checkpoint, as it stands in the log after the last entry of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Its number in the log, from 0.
    pub number: u64,
    /// Size and root of the log at this point.
    pub head: Head,
    /// The run that sealed.
    pub run: RunId,
    /// When.
    pub recorded: Instant,
    /// SHA-256 of the checkpoint line before, 64 zeros for the first.
    pub previous: Hash,
    /// The check value of the key it is sealed under.
    pub key: String,
    /// HMAC-SHA256 over all of the above.
    pub mac: Hash,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    checkpoint: Body,
    digest: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    version: u32,
    number: u64,
    size: u64,
    root: String,
    run: String,
    recorded: String,
    previous: String,
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mac: Option<String>,
}

impl Checkpoint {
    /// Makes the checkpoint and seals it.
    pub(crate) fn sealed(
        number: u64,
        head: Head,
        run: RunId,
        recorded: Instant,
        previous: Hash,
        key: &SealKey,
    ) -> Self {
        let mut checkpoint = Self {
            number,
            head,
            run,
            recorded,
            previous,
            key: key.check_value(),
            mac: NO_PREVIOUS,
        };
        checkpoint.mac = Hash::from_bytes(key.seal(checkpoint.message().as_bytes()));
        checkpoint
    }

    /// Whether `key` is, by its check value, the one it is sealed under.
    pub(crate) fn names_key(&self, key: &SealKey) -> bool {
        self.key == key.check_value()
    }

    /// Whether the seal is genuine.
    pub(crate) fn is_genuine(&self, key: &SealKey) -> bool {
        key.is_seal_of(self.message().as_bytes(), self.mac.as_bytes())
    }

    /// The line without its line end.
    pub(crate) fn line(&self) -> String {
        let body = self.body(Some(self.mac.to_string()));
        let digest = Hash::of_bytes(json(&body).as_bytes()).to_string();
        json(&Line { checkpoint: body, digest })
    }

    /// Reads a line that begins with [`PREFIX`]; anything but the one spelling is refused.
    pub(crate) fn parse(line: &[u8]) -> Result<Self, Why> {
        let parsed: Line = serde_json::from_slice(line).map_err(|_| Why::SealMalformed)?;
        let Line { checkpoint: body, digest } = parsed;
        if Hash::of_bytes(json(&body).as_bytes()).to_string() != digest {
            return Err(Why::SealAltered);
        }
        let hash = |text: &str| text.parse::<Hash>().map_err(|_| Why::SealMalformed);
        if body.version != 1 || !parse_hex(&body.key, &mut [0; 8]) {
            return Err(Why::SealMalformed);
        }
        let checkpoint = Self {
            number: body.number,
            head: Head { size: body.size, root: hash(&body.root)? },
            run: RunId::new(&body.run).map_err(|_| Why::SealMalformed)?,
            recorded: Instant::new(&body.recorded).map_err(|_| Why::SealMalformed)?,
            previous: hash(&body.previous)?,
            mac: hash(body.mac.as_deref().unwrap_or_default())?,
            key: body.key,
        };
        if checkpoint.line().as_bytes() == line { Ok(checkpoint) } else { Err(Why::SealAltered) }
    }

    /// What the seal covers: the checkpoint without its seal.
    fn message(&self) -> String {
        json(&self.body(None))
    }

    fn body(&self, mac: Option<String>) -> Body {
        Body {
            version: 1,
            number: self.number,
            size: self.head.size,
            root: self.head.root.to_string(),
            run: self.run.to_string(),
            recorded: self.recorded.to_string(),
            previous: self.previous.to_string(),
            key: self.key.clone(),
            mac,
        }
    }
}

/// These types hold strings and numbers under fixed keys, so serialising them cannot fail.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
