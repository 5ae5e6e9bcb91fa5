//! The key of `medpipe phi redact`.

use std::path::Path;

use medpipe::adapter_files::keyfile;
use medpipe::phi_deid::Key;

use crate::commands::{Failure, Outcome};

/// The key of the file, if one is given.
pub(super) fn given(file: Option<&Path>) -> Outcome<Option<Key>> {
    let Some(path) = file else { return Ok(None) };
    let file = keyfile::read(path).map_err(|e| Failure::usage(e.to_string()))?;
    if file.readable_by_others() {
        tracing::warn!("the key file can be read by others: chmod 600 it");
    }
    of(file.bytes()).map(Some)
}

/// A key for this run alone, said aloud.
pub(super) fn random() -> Outcome<Key> {
    tracing::warn!(
        "no --key-file: a random key is used once; what comes out will match no other run"
    );
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|_| Failure { code: 1, message: "the system gave no random bytes".into() })?;
    of(&bytes)
}

fn of(bytes: &[u8]) -> Outcome<Key> {
    Key::from_bytes(bytes).map_err(|e| Failure::usage(e.to_string()))
}
