//! Reads key material from a file.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use thiserror::Error;
use zeroize::Zeroizing;

/// Fewest bytes of key material.
pub const MIN_BYTES: usize = 32;

/// Most bytes read: a key file is small, and `/dev/zero` is not.
pub const MAX_BYTES: usize = 64 << 10;

/// The bytes of a key file, wiped when dropped.
pub struct KeyFile {
    bytes: Zeroizing<Vec<u8>>,
    readable_by_others: bool,
}

impl KeyFile {
    /// The key material: the whole file as it is, a final newline included.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The group or everyone may read the file: worth a warning (`chmod 600`).
    pub fn readable_by_others(&self) -> bool {
        self.readable_by_others
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyFile")
            .field("readable_by_others", &self.readable_by_others)
            .finish_non_exhaustive()
    }
}

/// Why there is no key.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyFileError {
    /// The file cannot be read.
    #[error("the key file cannot be read ({0}): check its path and permissions")]
    Unreadable(io::ErrorKind),
    /// The file is too short.
    #[error(
        "the key file has {0} bytes, and at least {MIN_BYTES} are needed: make one with `head -c 32 /dev/urandom`"
    )]
    TooShort(usize),
    /// The file is too long to be a key.
    #[error("the key file is longer than {MAX_BYTES} bytes: is it the right file?")]
    TooLong,
}

/// Reads a key file of [`MIN_BYTES`] to [`MAX_BYTES`].
///
/// # Errors
/// [`KeyFileError`], which never holds a path or a byte of the key.
pub fn read(path: &Path) -> Result<KeyFile, KeyFileError> {
    let unreadable = |e: io::Error| KeyFileError::Unreadable(e.kind());
    let file = File::open(path).map_err(unreadable)?;
    let readable_by_others = others_may_read(&file).map_err(unreadable)?;
    // Room for all of it at once: growing would leave copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES + 2));
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    match bytes.len() {
        short if short < MIN_BYTES => Err(KeyFileError::TooShort(short)),
        long if long > MAX_BYTES => Err(KeyFileError::TooLong),
        _ => Ok(KeyFile { bytes, readable_by_others }),
    }
}

#[cfg(unix)]
fn others_may_read(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o044 != 0)
}

#[cfg(not(unix))]
fn others_may_read(_: &File) -> io::Result<bool> {
    Ok(false)
}
