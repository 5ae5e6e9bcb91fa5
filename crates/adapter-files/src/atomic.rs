//! Files that appear whole or not at all.
//!
//! Bytes go to a hidden name beside the final one, reach the disk, and the file is renamed; then the directory
//! is synced, so that the rename lasts. On Unix new files are readable by their owner only (mode 0600).

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a whole file atomically, replacing one of that name.
///
/// # Errors
/// Whatever the operating system says; the old file is then untouched.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = PartWriter::create(path)?;
    part.write_all(bytes)?;
    part.finish().map(|_| ())
}

/// Opens a new file for writing, or empties an old one; on Unix with mode 0600.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes renames, new files and removals in a directory last. Does nothing where directories cannot be synced.
///
/// # Errors
/// Whatever the operating system says.
pub fn sync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}

/// A buffered writer whose file gets its name in [`finish`](Self::finish); dropped before, it leaves nothing.
pub struct PartWriter {
    file: Option<BufWriter<File>>,
    temporary: PathBuf,
    target: PathBuf,
    bytes: u64,
}

impl PartWriter {
    /// Begins a file that will be called `target`.
    ///
    /// # Errors
    /// When the name has no file part or the temporary file cannot be made.
    pub fn create(target: &Path) -> io::Result<Self> {
        let name =
            target.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(".part");
        let temporary = target.with_file_name(hidden);
        let file = Some(BufWriter::with_capacity(256 << 10, create_private(&temporary)?));
        Ok(Self { file, temporary, target: target.to_path_buf(), bytes: 0 })
    }

    /// Bytes written so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Syncs the file, gives it its name and syncs the directory. Returns the bytes written.
    ///
    /// # Errors
    /// Whatever the operating system says; the temporary file is then removed.
    pub fn finish(mut self) -> io::Result<u64> {
        let Some(writer) = self.file.take() else { return Ok(self.bytes) };
        let result = writer
            .into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&self.temporary, &self.target));
        if let Err(error) = result {
            let _ = fs::remove_file(&self.temporary);
            return Err(error);
        }
        match self.target.parent() {
            Some(dir) if !dir.as_os_str().is_empty() => sync_dir(dir)?,
            _ => sync_dir(Path::new("."))?,
        }
        Ok(self.bytes)
    }
}

impl Write for PartWriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let Some(file) = &mut self.file else {
            return Err(io::Error::from(io::ErrorKind::BrokenPipe));
        };
        let written = file.write(buf)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for PartWriter {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // Without this the buffer would still be written to a file about to be removed.
            let _ = file.into_parts();
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

impl fmt::Debug for PartWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartWriter").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}
