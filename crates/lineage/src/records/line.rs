//! One record and what became of it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::event::input_name;

/// Where a record was read: sorts by input, then byte offset, then entry, which is input order.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// The number of the input.
    pub input: u32,
    /// The byte offset of the record, or of the bundle that holds it.
    pub offset: u64,
    /// The number of the bundle entry.
    pub entry: Option<u32>,
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It was written under this (de-identified) id, as this version.
    Written {
        /// The id it has in the outputs.
        id: String,
        /// Which version of that id, from 1.
        version: u32,
    },
    /// It was set aside; the code says why.
    Quarantined(Cow<'static, str>),
    /// It was left out; the reason says why.
    Dropped(Cow<'static, str>),
}

/// One record and what became of it. Holds positions, the resource type, a pseudonymous id and
/// codes; the caller passes a type it knows, never a type name as found in the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct RecordLine {
    /// Where it was read.
    pub key: RecordKey,
    /// Its resource type, or `unknown`.
    pub kind: Cow<'static, str>,
    /// What became of it.
    pub fate: Fate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    input: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<u32>,
    offset: u64,
    r#type: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quarantined: Option<Cow<'static, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dropped: Option<Cow<'static, str>>,
}

impl From<RecordLine> for Wire {
    fn from(line: RecordLine) -> Self {
        let RecordLine { key, kind, fate } = line;
        let mut wire = Self {
            input: input_name(key.input),
            entry: key.entry,
            offset: key.offset,
            r#type: kind,
            output: None,
            version: None,
            quarantined: None,
            dropped: None,
        };
        match fate {
            Fate::Written { id, version } => {
                wire.output = Some(id);
                wire.version = Some(version);
            }
            Fate::Quarantined(code) => wire.quarantined = Some(code),
            Fate::Dropped(reason) => wire.dropped = Some(reason),
        }
        wire
    }
}

impl TryFrom<Wire> for RecordLine {
    type Error = &'static str;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        let number = wire.input.strip_prefix("input-").and_then(|number| number.parse().ok());
        let input = number.ok_or("the input is not named input-NNNNN")?;
        let fate = match (wire.output, wire.version, wire.quarantined, wire.dropped) {
            (Some(id), Some(version), None, None) => Fate::Written { id, version },
            (None, None, Some(code), None) => Fate::Quarantined(code),
            (None, None, None, Some(reason)) => Fate::Dropped(reason),
            _ => return Err("a record is written, quarantined or dropped"),
        };
        let key = RecordKey { input, offset: wire.offset, entry: wire.entry };
        Ok(Self { key, kind: wire.r#type, fate })
    }
}
