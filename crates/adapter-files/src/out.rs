//! The output directory, from unfinished to finished.
//!
//! While a run goes everything lies under `.run/`. When its policies have passed, [`OutDir::publish`] gives each
//! result its final name and [`OutDir::finish`] removes `.run/`. Only names of the layout are ever replaced or
//! removed; a directory with other things in it is refused.

use std::fmt;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Component, Path, PathBuf};

use thiserror::Error;

use crate::atomic;
use crate::input::InputFile;
use crate::lock::{self, Lock, LockError};

/// State of an unfinished run, in the output directory.
pub const RUN_DIR: &str = ".run";

/// Every name a run may leave in the output directory.
pub const LAYOUT: [&str; 9] = [
    "fhir",
    "tables",
    "store.sqlite",
    "quarantine.ndjson",
    "lineage.ndjson",
    "audit.log",
    "report.json",
    "report.html",
    "run.json",
];

/// Marks the run state of the built-in demonstration.
const DEMO_MARK: &str = "demo";

/// What is in an output directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutState {
    /// Nothing there.
    Absent,
    /// A directory with nothing in it.
    Empty,
    /// A run that did not end: `.run/` is there.
    Unfinished,
    /// Results of a run that ended.
    Finished,
    /// Something that is not ours: a file, or a directory with other names in it.
    Foreign,
}

/// What to do about what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutPolicy {
    /// Begin in a new or empty directory only.
    New,
    /// Go on with an unfinished run; begin where nothing is.
    Resume,
    /// Remove earlier results and run state, except `keep` (for instance `audit.log`, to which runs append).
    Replace {
        /// Names of the layout to leave in place.
        keep: Vec<String>,
    },
}

/// Why an output directory cannot be used. Holds no path: the user has just typed it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OutError {
    /// There are results already.
    #[error(
        "the output directory holds a finished run: choose another, or give --overwrite to replace it"
    )]
    Finished,
    /// There is an unfinished run.
    #[error(
        "the output directory holds an unfinished run: give --resume to go on with it, or --overwrite to begin again"
    )]
    Unfinished,
    /// Asked to go on with a run that has ended.
    #[error("the run in the output directory has finished: there is nothing to resume")]
    NothingToResume,
    /// There are files that no run of ours wrote.
    #[error(
        "the output directory holds other files: choose a new or empty one (nothing was removed)"
    )]
    Foreign,
    /// The output directory lies in an input directory.
    #[error(
        "the output directory lies inside an input directory, and would be read as input: choose one outside"
    )]
    InsideInput,
    /// An input lies in the output directory.
    #[error(
        "{input} lies inside the output directory, and could be replaced: choose another output directory"
    )]
    HoldsInput {
        /// Label of the input.
        input: String,
    },
    /// A name that leads out of the directory or is not in the layout.
    #[error("a result has a name outside the layout of the output directory")]
    BadName,
    /// Another run is at work here.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The operating system refused.
    #[error("the output directory cannot be written ({0})")]
    Io(io::ErrorKind),
}

impl From<io::Error> for OutError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Looks at what is there, without changing it.
///
/// # Errors
/// [`OutError::Io`] when the directory cannot be listed.
pub fn inspect(root: &Path) -> Result<OutState, OutError> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(OutState::Absent),
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => return Ok(OutState::Foreign),
        Err(e) => return Err(e.into()),
    };
    let mut state = OutState::Empty;
    for entry in entries {
        let name = entry?.file_name();
        let Some(name) = name.to_str() else { return Ok(OutState::Foreign) };
        if name == RUN_DIR {
            state = OutState::Unfinished;
        } else if !is_ours(name) {
            return Ok(OutState::Foreign);
        } else if state == OutState::Empty {
            state = OutState::Finished;
        }
    }
    Ok(state)
}

/// A name of the layout, or the hidden temporary name of one.
fn is_ours(name: &str) -> bool {
    let base = name.strip_prefix('.').and_then(|n| n.strip_suffix(".part")).unwrap_or(name);
    LAYOUT.contains(&base)
}

/// Whether the run there is the built-in demonstration, which may replace its own output: an unfinished one has
/// the mark of [`OutDir::mark_demo`], a finished one `"demo": true` in `run.json`.
pub fn is_demo(root: &Path) -> bool {
    if root.join(RUN_DIR).join(DEMO_MARK).is_file() {
        return true;
    }
    let Ok(text) = fs::read_to_string(root.join("run.json")) else { return false };
    let dense: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    dense.contains("\"demo\":true")
}

/// An output directory in use by this run; locked against others until dropped.
pub struct OutDir {
    root: PathBuf,
    resumed: bool,
    _lock: Lock,
}

impl OutDir {
    /// Takes a directory into use: makes it (mode 0700) if it is not there, locks it, and makes `.run/`.
    ///
    /// # Errors
    /// [`OutError`] when what is there speaks against it, or it and an input lie in one another.
    pub fn open(root: &Path, policy: &OutPolicy, inputs: &[InputFile]) -> Result<Self, OutError> {
        refuse_overlap(root, inputs)?;
        allowed(inspect(root)?, policy)?;
        make_private_dir(root)?;
        let lock = lock::lock(root)?;
        // Again, now that nobody else can change it.
        let state = inspect(root)?;
        // Without directory locks the lock itself has made `.run/`.
        let fresh = state == OutState::Unfinished && !has_run_state(root)? && !has_results(root);
        let state = if fresh { OutState::Empty } else { state };
        allowed(state, policy)?;
        if let OutPolicy::Replace { keep } = policy {
            clear(root, keep)?;
        }
        make_private_dir(&root.join(RUN_DIR))?;
        atomic::sync_dir(root)?;
        let resumed = *policy == OutPolicy::Resume && state == OutState::Unfinished;
        Ok(Self { root: root.to_path_buf(), resumed, _lock: lock })
    }

    /// Whether there was an unfinished run to go on with.
    pub fn resumed(&self) -> bool {
        self.resumed
    }

    /// The directory itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The run state, `.run/`.
    pub fn run_dir(&self) -> PathBuf {
        self.root.join(RUN_DIR)
    }

    /// Marks this run as the demonstration, whose output the next one may replace.
    ///
    /// # Errors
    /// [`OutError::Io`].
    pub fn mark_demo(&self) -> Result<(), OutError> {
        Ok(atomic::write_file(&self.run_dir().join(DEMO_MARK), b"")?)
    }

    /// Moves a finished file from `.run/<from>` to its final name `<to>`, replacing one of that name.
    ///
    /// # Errors
    /// [`OutError::BadName`] when `to` is not in the layout; [`OutError::Io`].
    pub fn publish(&self, from: &str, to: &str) -> Result<(), OutError> {
        let from = self.run_dir().join(plain(from)?);
        let to_relative = plain(to)?;
        let first = to_relative
            .components()
            .next()
            .and_then(|c| c.as_os_str().to_str())
            .ok_or(OutError::BadName)?;
        if !LAYOUT.contains(&first) {
            return Err(OutError::BadName);
        }
        let to = self.root.join(to_relative);
        let dir = to.parent().ok_or(OutError::BadName)?;
        make_private_dir(dir)?;
        fs::rename(&from, &to)?;
        atomic::sync_dir(dir)?;
        Ok(atomic::sync_dir(&self.root)?)
    }

    /// Removes `.run/`: the run has finished.
    ///
    /// # Errors
    /// [`OutError::Io`].
    pub fn finish(self) -> Result<(), OutError> {
        remove(&self.run_dir())?;
        Ok(atomic::sync_dir(&self.root)?)
    }
}

impl fmt::Debug for OutDir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutDir").field("resumed", &self.resumed).finish_non_exhaustive()
    }
}

fn allowed(state: OutState, policy: &OutPolicy) -> Result<(), OutError> {
    match (state, policy) {
        (OutState::Foreign, _) => Err(OutError::Foreign),
        (OutState::Absent | OutState::Empty, _)
        | (_, OutPolicy::Replace { .. })
        | (OutState::Unfinished, OutPolicy::Resume) => Ok(()),
        (OutState::Unfinished, OutPolicy::New) => Err(OutError::Unfinished),
        (OutState::Finished, OutPolicy::New) => Err(OutError::Finished),
        (OutState::Finished, OutPolicy::Resume) => Err(OutError::NothingToResume),
    }
}

fn has_run_state(root: &Path) -> Result<bool, OutError> {
    for entry in fs::read_dir(root.join(RUN_DIR))? {
        if entry?.file_name() != "lock" {
            return Ok(true);
        }
    }
    Ok(false)
}

fn has_results(root: &Path) -> bool {
    LAYOUT.iter().any(|name| root.join(name).exists())
}

/// Removes names of the layout and the run state, except what is kept (and the lock).
fn clear(root: &Path, keep: &[String]) -> Result<(), OutError> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if is_ours(name) && !keep.iter().any(|k| k == name) {
            remove(&entry.path())?;
        }
    }
    let run = root.join(RUN_DIR);
    if run.is_dir() {
        for entry in fs::read_dir(&run)? {
            let entry = entry?;
            if entry.file_name() != "lock" {
                remove(&entry.path())?;
            }
        }
    }
    Ok(())
}

/// Removes a file, a link (not what it leads to), or a directory with all in it.
fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(e) => Err(e),
    }
}

/// A relative path that stays below.
fn plain(name: &str) -> Result<&Path, OutError> {
    let path = Path::new(name);
    if name.is_empty() || !path.components().all(|c| matches!(c, Component::Normal(_))) {
        return Err(OutError::BadName);
    }
    Ok(path)
}

/// Makes a directory and those above it; on Unix the new ones have mode 0700.
pub fn make_private_dir(dir: &Path) -> io::Result<()> {
    if dir.as_os_str().is_empty() || dir.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

fn refuse_overlap(root: &Path, inputs: &[InputFile]) -> Result<(), OutError> {
    let out = real_path(root);
    let mut last_root = None;
    for input in inputs.iter().filter(|i| !i.is_stdin()) {
        if real_path(&input.path).starts_with(&out) {
            return Err(OutError::HoldsInput { input: input.label() });
        }
        if input.root() != last_root {
            last_root = input.root();
            if last_root.is_some_and(|dir| out.starts_with(real_path(dir))) {
                return Err(OutError::InsideInput);
            }
        }
    }
    Ok(())
}

/// The path without links, as far as it exists.
fn real_path(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    for existing in absolute.ancestors() {
        if let Ok(real) = fs::canonicalize(existing) {
            let rest = absolute.strip_prefix(existing).unwrap_or(Path::new(""));
            // A part that does not exist yet cannot be a link; `..` in it is taken by name.
            let mut joined = real;
            for part in rest.components() {
                match part {
                    Component::ParentDir => drop(joined.pop()),
                    Component::CurDir => {}
                    other => joined.push(other),
                }
            }
            return joined;
        }
    }
    absolute
}
