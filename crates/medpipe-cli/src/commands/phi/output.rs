//! Where findings and redacted text go.

use std::fs;
use std::io::{self, BufWriter, Stdout, Write};
use std::path::Path;

use medpipe::adapter_files::atomic::PartWriter;

use super::unwritable;
use crate::commands::{Failure, Outcome};

/// Standard output or a file. A file gets its name when all is written: dropped before, an old one is untouched.
pub(super) enum Output {
    File(Box<PartWriter>),
    Device(BufWriter<fs::File>),
    Standard(BufWriter<Stdout>),
}

impl Output {
    /// Begins the output; one that is also read is refused.
    pub(super) fn create(out: Option<&Path>, read: &[Option<&Path>]) -> Outcome<Output> {
        let Some(path) = out else {
            return Ok(Output::Standard(BufWriter::new(io::stdout())));
        };
        if path.is_dir() {
            return Err(Failure::usage("--out is a directory; name a file"));
        }
        let made = |e: io::Error| Failure::io("the output cannot be made", &e);
        if let Ok(real) = fs::canonicalize(path) {
            let same = |name: &&Path| fs::canonicalize(name).is_ok_and(|other| other == real);
            if read.iter().flatten().any(same) {
                return Err(Failure::usage("--out is a file that is also read; choose another"));
            }
            // A device or pipe is written to, not replaced.
            if !real.is_file() {
                return Ok(Output::Device(BufWriter::new(
                    fs::OpenOptions::new().write(true).open(real).map_err(made)?,
                )));
            }
        }
        Ok(Output::File(Box::new(PartWriter::create(path).map_err(made)?)))
    }

    /// All is written: a file gets its name.
    pub(super) fn finish(self) -> Outcome<()> {
        match self {
            Output::File(file) => file.finish().map(|_| ()),
            Output::Device(mut out) => out.flush(),
            Output::Standard(mut out) => out.flush(),
        }
        .map_err(|e| unwritable(&e))
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Output::File(out) => out.write(bytes),
            Output::Device(out) => out.write(bytes),
            Output::Standard(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Output::File(out) => out.flush(),
            Output::Device(out) => out.flush(),
            Output::Standard(out) => out.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, clippy::unwrap_used)]

    use super::Output;
    use std::fs;
    use std::io::Write;

    #[test]
    fn an_old_file_stays_until_all_is_written_and_what_is_read_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("old"), "old").unwrap();
        let mut out = Output::create(Some(&at("old")), &[Some(&at("key")), None]).unwrap();
        out.write_all(b"new").unwrap();
        drop(out);
        assert_eq!(fs::read(at("old")).unwrap(), b"old");
        let mut out = Output::create(Some(&at("old")), &[]).unwrap();
        out.write_all(b"new").unwrap();
        out.finish().unwrap();
        assert_eq!(fs::read(at("old")).unwrap(), b"new");
        let same = folder.path().join(".").join("old");
        assert_eq!(Output::create(Some(&same), &[Some(&at("old"))]).err().unwrap().code, 2);
        assert_eq!(Output::create(Some(folder.path()), &[]).err().unwrap().code, 2);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
