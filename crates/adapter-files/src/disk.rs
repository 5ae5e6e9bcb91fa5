//! Free space, asked before a run and while it goes.

use std::io;
use std::path::Path;

use thiserror::Error;

/// Why a run may not begin or go on.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DiskError {
    /// Fewer bytes are free than are needed.
    #[error(
        "not enough free space for the output: {needed} bytes are needed, {free} are free: free some or write elsewhere"
    )]
    Full {
        /// Bytes needed.
        needed: u64,
        /// Bytes free to this user.
        free: u64,
    },
    /// The free space cannot be found out.
    #[error("the free space of the output cannot be found out ({0})")]
    Unknown(io::ErrorKind),
}

/// Bytes free to this user on the file system of `path`, or of its nearest directory that exists.
///
/// # Errors
/// Whatever the operating system says.
pub fn free_bytes(path: &Path) -> io::Result<u64> {
    let existing = path.ancestors().find(|p| p.exists()).filter(|p| !p.as_os_str().is_empty());
    fs4::available_space(existing.unwrap_or(Path::new(".")))
}

/// Asks that `needed` bytes are free.
///
/// # Errors
/// [`DiskError::Full`] when they are not.
pub fn ensure_free(path: &Path, needed: u64) -> Result<(), DiskError> {
    let free = free_bytes(path).map_err(|e| DiskError::Unknown(e.kind()))?;
    if free < needed {
        return Err(DiskError::Full { needed, free });
    }
    Ok(())
}
