//! `run.json`: what differs from run to run. Never compared.

use serde::{Deserialize, Serialize};

/// Timings, machine and the head of the audit log.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RunInfo {
    /// The run's id.
    pub run_id: String,
    /// When it began (RFC 3339).
    pub started: String,
    /// When it ended (RFC 3339).
    pub ended: String,
    /// Seconds from begin to end.
    pub wall_seconds: f64,
    /// Seconds spent in each stage, summed over threads, in order.
    pub stages: Vec<StageTime>,
    /// Bytes read from the inputs, as stored.
    pub bytes_read: u64,
    /// Peak resident memory in bytes, where the system tells it.
    pub peak_memory_bytes: Option<u64>,
    /// Threads used.
    pub threads: u32,
    /// The machine.
    pub host: Host,
    /// The head of the audit log at the end: note it down elsewhere.
    pub audit: Option<AuditHead>,
    /// Whether this run finished one that was interrupted.
    pub resumed: bool,
}

/// The time of one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StageTime {
    /// The stage's name.
    pub name: String,
    /// Seconds, summed over threads.
    pub seconds: f64,
}

/// The machine.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Host {
    /// Operating system.
    pub os: String,
    /// Processor architecture.
    pub arch: String,
    /// Processors available.
    pub cpus: u32,
}

/// The head of the audit log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditHead {
    /// Entries.
    pub size: u64,
    /// Merkle root, in hexadecimal digits.
    pub root: String,
}

impl RunInfo {
    /// The bytes of `run.json`: indented, with a line end.
    ///
    /// # Errors
    /// When a time is not a number.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a `run.json`.
    ///
    /// # Errors
    /// When it is not one.
    pub fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
