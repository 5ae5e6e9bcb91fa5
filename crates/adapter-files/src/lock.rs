//! One run per output directory.
//!
//! The lock is the operating system's, so a killed run leaves none behind. Where directories can be locked
//! (Unix) no file is made; elsewhere, and on file systems that refuse this, it is `.run/lock`.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use crate::atomic;

/// Held while a run writes to a directory; released when dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Why a directory cannot be locked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// Another run holds it.
    #[error(
        "another run is writing to this output directory: wait for it or choose another directory"
    )]
    Held,
    /// Locking failed otherwise.
    #[error("the output directory cannot be locked ({0})")]
    Io(io::ErrorKind),
}

/// Locks a directory, which must exist.
///
/// # Errors
/// [`LockError::Held`] when another run, or another part of this process, holds it.
pub fn lock(dir: &Path) -> Result<Lock, LockError> {
    #[cfg(unix)]
    {
        let file = File::open(dir).map_err(|e| LockError::Io(e.kind()))?;
        match file.try_lock() {
            Ok(()) => return Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => return Err(LockError::Held),
            // Some network file systems lock only files open for writing.
            Err(TryLockError::Error(_)) => {}
        }
    }
    lock_file(dir)
}

fn lock_file(dir: &Path) -> Result<Lock, LockError> {
    let run = dir.join(".run");
    fs::create_dir_all(&run).map_err(|e| LockError::Io(e.kind()))?;
    let file = atomic::create_private(&run.join("lock")).map_err(|e| LockError::Io(e.kind()))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(LockError::Held),
        Err(TryLockError::Error(e)) => Err(LockError::Io(e.kind())),
    }
}
