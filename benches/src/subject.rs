//! The program that is measured, as a process of its own.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Failure;
use crate::args::Options;

/// One measurement of `medpipe run`.
#[derive(Clone, Copy)]
pub struct Measured {
    /// Seconds from the start of the process to its end.
    pub wall: f64,
    /// Peak resident memory in megabytes (10^6 bytes), where the system tells it.
    pub peak: Option<f64>,
    /// Resources read.
    pub read: u64,
}

/// The program, and a folder for its outputs.
pub struct Subject {
    program: PathBuf,
    threads: usize,
    dir: tempfile::TempDir,
}

impl Subject {
    /// The program given, or the one of this workspace, built as this one was.
    pub fn find(options: &Options) -> Result<Subject, Failure> {
        let program = match &options.medpipe {
            Some(program) => program.clone(),
            None => build()?,
        };
        let dir = tempfile::tempdir()?;
        fs::write(dir.path().join("key"), b"the key of a benchmark, not of data")?;
        Ok(Subject { program, threads: options.threads, dir })
    }

    /// Runs the main job over the inputs into a fresh folder, which is removed again.
    pub fn run(&self, inputs: &[impl AsRef<OsStr>]) -> Result<Measured, Failure> {
        let out = self.dir.path().join("out");
        let mut command = Command::new(&self.program);
        command.args(["run", "--quiet", "--clock", "2026-01-01T00:00:00Z", "--threads"]);
        command.arg(self.threads.to_string());
        command.arg("--key-file").arg(self.dir.path().join("key"));
        command.arg("--out").arg(&out).arg("--input").args(inputs);
        // Nothing from outside may change what is measured.
        for (name, _) in
            std::env::vars_os().filter(|(n, _)| n.to_string_lossy().starts_with("MEDPIPE_"))
        {
            command.env_remove(name);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let begin = Instant::now();
        let output = command.output().map_err(|e| format!("{}: {e}", self.program.display()))?;
        let wall = begin.elapsed().as_secs_f64();
        // 1 means that something was quarantined: the work was done.
        if !matches!(output.status.code(), Some(0 | 1)) {
            let text = String::from_utf8_lossy(&output.stderr);
            return Err(format!("the run ended with {}: {text}", output.status).into());
        }
        let run = json(&out.join("run.json"))?;
        let report = json(&out.join("report.json"))?;
        fs::remove_dir_all(&out)?;
        let peak =
            run.get("peak_memory_bytes").and_then(serde_json::Value::as_f64).map(|b| b / 1e6);
        let read = report.pointer("/counts/read").and_then(serde_json::Value::as_u64).unwrap_or(0);
        Ok(Measured { wall, peak, read })
    }
}

fn json(path: &Path) -> Result<serde_json::Value, Failure> {
    let bytes = fs::read(path).map_err(|e| format!("the run wrote no {}: {e}", path.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Builds `medpipe` in the profile of this program, so that an old one is never measured.
fn build() -> Result<PathBuf, Failure> {
    let here = std::env::current_exe()?;
    let folder = here.parent().ok_or("this program lies in no folder")?;
    if cfg!(debug_assertions) {
        return Err("build this with --release: a debug build measures nothing of use".into());
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--locked", "--release", "--package", "medpipe-cli"]);
    if let Some(target) = folder.parent() {
        command.arg("--target-dir").arg(target);
    }
    if !command.current_dir(env!("CARGO_MANIFEST_DIR")).status()?.success() {
        return Err("medpipe could not be built".into());
    }
    Ok(folder.join(format!("medpipe{}", std::env::consts::EXE_SUFFIX)))
}
