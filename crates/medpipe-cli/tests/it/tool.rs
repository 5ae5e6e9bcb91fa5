//! Runs the built command, and makes and reads what it needs.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use medpipe::synth_phi::{NaiveDate, Population};
use serde_json::Value;
use tempfile::TempDir;

/// The clock of every run here.
pub const CLOCK: &str = "2026-01-02T00:00:00Z";

/// How a run of the command ended.
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn of(output: Output) -> Ran {
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Fails unless it ended with that code.
    #[track_caller]
    pub fn ends(self, code: i32) -> Ran {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Fails unless standard error holds all of that.
    #[track_caller]
    pub fn says(self, words: &[&str]) -> Ran {
        for word in words {
            assert!(self.stderr.contains(word), "no {word:?} in: {}", self.stderr);
        }
        self
    }

    /// The one JSON object on standard output.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).expect("one JSON object on standard output")
    }
}

/// The command, without any setting of the environment it is tested in.
pub fn medpipe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_medpipe"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("MEDPIPE_") {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Material of a key.
pub fn key(seed: u8) -> [u8; 32] {
    std::array::from_fn(|at| (at as u8).wrapping_mul(37) ^ seed)
}

/// A directory with a key file, for the inputs and outputs of one test.
pub struct Desk {
    dir: TempDir,
}

impl Desk {
    pub fn new() -> Desk {
        let desk = Desk { dir: tempfile::tempdir().unwrap() };
        desk.put("key", key(1));
        fs::set_permissions(desk.path("key"), Permissions::from_mode(0o600)).unwrap();
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file below the directory.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// `medpipe run` over `in/` to `out/` with the key and the clock, and those arguments.
    pub fn run_command(&self, out: &str, args: &[&str]) -> Command {
        let mut command = medpipe();
        command.arg("run").arg("--input").arg(self.path("in"));
        command.arg("--out").arg(self.path(out)).arg("--key-file").arg(self.path("key"));
        command.args(["--clock", CLOCK]).args(args);
        command
    }

    pub fn run(&self, out: &str, args: &[&str]) -> Ran {
        Ran::of(self.run_command(out, args).output().unwrap())
    }

    /// `report.json` of an output directory.
    pub fn report(&self, out: &str) -> Value {
        serde_json::from_slice(&fs::read(self.path(out).join("report.json")).unwrap()).unwrap()
    }

    /// The lines of a file of an output directory.
    pub fn lines(&self, out: &str, name: &str) -> Vec<Value> {
        let text = fs::read_to_string(self.path(out).join(name)).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// Every file below a directory, by its path relative to it, sorted.
pub fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    fn walk(dir: &Path, root: &Path, found: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(dir, dir, &mut found);
    found.sort();
    found
}

/// The files of which the contracts say that they are data: equal for equal input, key and clock.
pub fn data_files(out: &Path) -> Vec<(String, Vec<u8>)> {
    let is_data = |name: &str| {
        name.starts_with("fhir/")
            || name.starts_with("tables/")
            || ["store.sqlite", "quarantine.ndjson", "report.json"].contains(&name)
    };
    files(out).into_iter().filter(|(name, _)| is_data(name)).collect()
}

/// Fails when the data of two runs differ, and names the files that do.
#[track_caller]
pub fn assert_same_data(expected: &[(String, Vec<u8>)], out: &Path, when: &str) {
    let found = data_files(out);
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(&found), names(expected), "{when}: other files");
    for ((name, is), (_, should)) in found.iter().zip(expected) {
        assert!(is == should, "{when}: {name} differs ({} and {} bytes)", is.len(), should.len());
    }
}

/// Gzip of some bytes.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The resources of a Bundle, each as it stands there, a line each.
pub fn ndjson(bundle: &[u8]) -> Vec<u8> {
    let document = medpipe::fhir_model::Document::parse(bundle.to_vec()).unwrap();
    let mut lines = Vec::new();
    for entry in document.root().each("entry") {
        entry.get("resource").unwrap().write_to(&mut lines);
        lines.push(b'\n');
    }
    lines
}

/// The synthetic population of a seed at [`CLOCK`].
pub fn population(seed: u64) -> Population {
    Population::new(seed, NaiveDate::from_ymd_opt(2026, 1, 2).unwrap())
}

/// A small generator (SplitMix64): what is random here is the same each time.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `n`.
    pub fn up_to(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n.max(1)
    }
}
