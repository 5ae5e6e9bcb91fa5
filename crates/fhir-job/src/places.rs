//! Where a run keeps its state and puts its results.

use std::fs::{self, File};
use std::io::{self, BufWriter, Cursor, Read, Write};
use std::path::{Path, PathBuf};

use medpipe_adapter_files::{OutDir, OutError, OutPolicy, atomic, disk};
use medpipe_etl_core::{Error, ErrorKind, Result, RunClock};
use serde_json::{Map, Value};

use crate::pipeline::Pipeline;
use crate::sources::Input;

/// The output directory in use; `None` inside when nothing may be written.
pub struct Places {
    out: Option<OutDir>,
    resumed: bool,
}

/// A writer that a run keeps open.
pub type Writer = Box<dyn Write + Send>;

impl Places {
    /// Takes the output directory into use and sees that there is room.
    pub fn open(pipeline: &Pipeline, policy: &OutPolicy, input: &Input) -> Result<Places> {
        if pipeline.dry_run {
            return Ok(Places { out: None, resumed: false });
        }
        let usage = |error: OutError| match error {
            OutError::Io(kind @ (io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)) => {
                Error::unwritable("the output directory", kind)
            }
            other => Error::new(ErrorKind::Usage, other.to_string()),
        };
        // Before anything is made: a run that cannot fit leaves nothing behind.
        let absolute = std::path::absolute(&pipeline.out).map_err(|e| unwritable(&e))?;
        let existing = absolute.ancestors().find(|dir| dir.is_dir()).unwrap_or(&absolute);
        let needed = input.bytes() + (32 << 20);
        disk::ensure_free(existing, needed)
            .map_err(|e| Error::new(ErrorKind::Disk, e.to_string()))?;
        let out = OutDir::open(&pipeline.out, policy, input.files()).map_err(usage)?;
        if matches!(input, Input::Synthetic(_)) {
            out.mark_demo().map_err(usage)?;
        }
        let resumed = out.resumed();
        Ok(Places { out: Some(out), resumed })
    }

    /// True when an unfinished run is being resumed.
    pub fn resumed(&self) -> bool {
        self.resumed
    }

    /// The run directory, unless nothing may be written.
    pub fn run_dir(&self) -> Option<PathBuf> {
        self.out.as_ref().map(OutDir::run_dir)
    }

    /// The clock of the run that is resumed.
    pub fn earlier_clock(&self) -> Option<RunClock> {
        let state = fs::read(self.run_dir()?.join("state.json")).ok().filter(|_| self.resumed)?;
        let state: Map<String, Value> = serde_json::from_slice(&state).ok()?;
        serde_json::from_value(state.get("clock")?.clone()).ok()
    }

    /// Opens a file of the run directory for writing from its start.
    pub fn writer(&self, name: &str) -> Result<Writer> {
        let Some(dir) = self.run_dir() else { return Ok(Box::new(io::sink())) };
        let file = File::create(dir.join(name)).map_err(|e| unwritable(&e))?;
        Ok(Box::new(BufWriter::new(file)))
    }

    /// The audit log so far, and a writer that appends to it: that of the unfinished run, else that
    /// of earlier runs. A line that a kill has cut off is cut off.
    pub fn audit(&self) -> Result<(Cursor<Vec<u8>>, Writer)> {
        let (Some(out), Some(dir)) = (&self.out, self.run_dir()) else {
            return Ok((Cursor::default(), Box::new(io::sink())));
        };
        let path = dir.join("audit.log");
        let earlier = if self.resumed && path.is_file() {
            path.clone()
        } else {
            out.root().join("audit.log")
        };
        let mut log = fs::read(earlier).unwrap_or_default();
        log.truncate(log.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1));
        atomic::write_file(&path, &log).map_err(|e| unwritable(&e))?;
        let file = File::options().append(true).open(path).map_err(|e| unwritable(&e))?;
        Ok((Cursor::new(log), Box::new(file)))
    }

    /// Puts a small file into the run directory.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let Some(dir) = self.run_dir() else { return Ok(()) };
        atomic::write_file(&dir.join(name), bytes).map_err(|e| unwritable(&e))
    }

    /// Gives results their final names, in that order, and removes the run state.
    pub fn publish(self, names: &[String]) -> Result<()> {
        let Some(out) = self.out else { return Ok(()) };
        for name in names {
            out.publish(name, name).map_err(unpublished)?;
        }
        out.finish().map_err(unpublished)
    }
}

/// Size and SHA-256 of a file.
pub fn digest(path: &Path) -> Result<(u64, String)> {
    use sha2::{Digest, Sha256};
    let mut hasher = Sha256::new();
    let mut file = File::open(path).map_err(|e| unwritable(&e))?;
    let (mut bytes, mut buffer) = (0, vec![0; 256 << 10]);
    loop {
        let got = file.read(&mut buffer).map_err(|e| unwritable(&e))?;
        let Some(some) = buffer.get(..got).filter(|some| !some.is_empty()) else { break };
        hasher.update(some);
        bytes += got as u64;
    }
    Ok((bytes, hasher.finalize().iter().map(|b| format!("{b:02x}")).collect()))
}

/// A full disk, or another failure of a sink.
pub fn unwritable(error: &io::Error) -> Error {
    Error::unwritable("an output", error.kind())
}

fn unpublished(error: OutError) -> Error {
    match error {
        OutError::Io(kind) => Error::unwritable("the output directory", kind),
        other => Error::new(ErrorKind::Sink, other.to_string()),
    }
}
