//! NDJSON files, one for each resource type.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes `<Type>.ndjson` files into a directory, lines in the order they come.
pub struct TypedLines {
    dir: PathBuf,
    files: BTreeMap<String, Lines>,
}

struct Lines {
    out: BufWriter<File>,
    lines: u64,
    bytes: u64,
}

/// A file that [`TypedLines`] has written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypedFile {
    /// The resource type.
    pub resource_type: String,
    /// Name in the directory: `<Type>.ndjson`.
    pub name: String,
    /// Number of lines.
    pub lines: u64,
    /// Number of bytes.
    pub bytes: u64,
}

impl TypedLines {
    /// Begins in a directory, which is made when it is not there; earlier files in it are replaced.
    ///
    /// # Errors
    /// As the operating system reports.
    pub fn create(dir: &Path) -> io::Result<Self> {
        if dir.is_dir() {
            std::fs::remove_dir_all(dir)?;
        }
        crate::out::make_private_dir(dir)?;
        Ok(Self { dir: dir.to_path_buf(), files: BTreeMap::new() })
    }

    /// Writes one line of that type. The type must be a plain name: it becomes a file name.
    ///
    /// # Errors
    /// `InvalidInput` when the type is no plain name; otherwise as the operating system reports.
    pub fn write(&mut self, resource_type: &str, line: &[u8]) -> io::Result<()> {
        if !self.files.contains_key(resource_type) {
            let plain = !resource_type.is_empty()
                && resource_type.bytes().all(|b| b.is_ascii_alphanumeric());
            if !plain {
                return Err(io::ErrorKind::InvalidInput.into());
            }
            let file = File::create(self.dir.join(format!("{resource_type}.ndjson")))?;
            let out = BufWriter::with_capacity(64 << 10, file);
            self.files.insert(resource_type.to_owned(), Lines { out, lines: 0, bytes: 0 });
        }
        let Some(file) = self.files.get_mut(resource_type) else { return Ok(()) };
        file.out.write_all(line)?;
        file.out.write_all(b"\n")?;
        file.lines += 1;
        file.bytes += line.len() as u64 + 1;
        Ok(())
    }

    /// Makes all files durable.
    ///
    /// # Errors
    /// As the operating system reports.
    pub fn finish(self) -> io::Result<Vec<TypedFile>> {
        let mut done = Vec::with_capacity(self.files.len());
        for (resource_type, lines) in self.files {
            let file = lines.out.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()?;
            let name = format!("{resource_type}.ndjson");
            done.push(TypedFile { resource_type, name, lines: lines.lines, bytes: lines.bytes });
        }
        crate::atomic::sync_dir(&self.dir)?;
        Ok(done)
    }
}

impl std::fmt::Debug for TypedLines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypedLines").field("types", &self.files.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_to_the_file_of_their_type() {
        let dir = tempfile::tempdir().unwrap();
        let mut typed = TypedLines::create(&dir.path().join("fhir")).unwrap();
        typed.write("Patient", b"{}").unwrap();
        typed.write("Group", b"[]").unwrap();
        typed.write("Patient", b"{1}").unwrap();
        assert_eq!(typed.write("../x", b"").unwrap_err().kind(), io::ErrorKind::InvalidInput);
        let files = typed.finish().unwrap();
        assert_eq!(files.iter().map(|f| f.lines).collect::<Vec<_>>(), [1, 2]);
        let text = std::fs::read_to_string(dir.path().join("fhir/Patient.ndjson")).unwrap();
        assert_eq!(text, "{}\n{1}\n");
    }
}
