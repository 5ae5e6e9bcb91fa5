//! A tamper-evident audit log: FHIR R4 AuditEvent entries in an RFC 6962 Merkle log with sealed
//! checkpoints.
//!
//! ```
//! use medpipe_audit_trail::event::{Activity, AuditEvent, Instant, RunId, Software};
//! use medpipe_audit_trail::{Log, SealKey, Verdict, verify};
//!
//! let clock = Instant::new("2026-01-02T03:04:05Z")?;
//! let run = RunId::new("0190b6a5-7d1c-8b7a-9d3b-2a0f3c1e5a10")?;
//! let key = SealKey::new([7; 32]); // derived from the run key
//! let mut log = Log::create(Vec::new(), run, Software::new("medpipe", "0.1.0")?);
//! log.append(&AuditEvent::new(Activity::RunStart, clock.clone()))?;
//! log.append(&AuditEvent::new(Activity::RunEnd, clock.clone()))?;
//! let head = log.seal(&key, clock)?.head; // note it down somewhere else
//!
//! let bytes = log.into_inner();
//! let verdict = verify(bytes.as_slice(), Some(head), Some(&key))?;
//! assert!(matches!(verdict, Verdict::Intact { size: 2, seals: 1, .. }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//! - [`event`]: entries. FHIR R4 `AuditEvent`, made of codes, counts, technical names and keyed
//!   fingerprints; no type takes free text, so no record value can get in.
//! - [`Log`]: appends entries for one run and seals; several runs append to one log.
//! - [`verify`]: one streaming pass to a [`Verdict`]; [`Head`] is what to note down outside.
//! - [`merkle`]: RFC 6962 hashes, roots, inclusion and consistency proofs, for use by themselves.
//!
//! # The file
//! One JSON object a line. An entry is an AuditEvent whose `id` is its number in the log, from 0;
//! the leaf of the tree is the line without its line end. A checkpoint stands after the last entry
//! of a run:
//! `{"checkpoint":{version, number, size, root, run, recorded, previous, key, mac},"digest"}`.
//! `size` and `root` are those of RFC 6962 over all entries so far, `previous` is the SHA-256 of the
//! checkpoint line before, `key` a check value of the key, `mac` the HMAC-SHA256 over all of these,
//! `digest` the SHA-256 of the checkpoint object. Each has one spelling: any other is an alteration.
//!
//! # What it shows, and what it cannot
//! With the key, any change, deletion, insertion or reordering of lines up to the last seal is
//! noticed, and entries after it are reported as unsealed. Without the key the same holds against
//! accident and against everyone who does not recompute the log; the verdict says that the seals'
//! authenticity was not checked. Two things need a [`Head`] kept elsewhere (another machine, a
//! ticket, a printed report): that the log was not *cut off at an earlier seal*, and that it was not
//! *rewritten by someone who holds the key*. A log says what was recorded, not that everything was.
//!
//! # Not for
//! Files, clocks, key derivation: this crate works on readers, writers and values. Signatures by
//! several parties, witnesses, gossip: run a transparency log for that. Searching entries: any tool
//! that reads AuditEvent NDJSON does.

pub mod event;
mod key;
mod log;
pub mod merkle;

pub use key::SealKey;
pub use log::{
    Authenticity, Checkpoint, Head, HeadError, Log, LogError, MAX_LINE, Verdict, Why, verify,
};
