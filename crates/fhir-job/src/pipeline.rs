//! The recipe: inputs → six stages → outputs, durable segment by segment.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use medpipe_adapter_files::{InputSpec, OutPolicy, resolve};
use medpipe_etl_core::{Context, Counts, Error, ErrorKind, Result, RunClock};
use medpipe_phi_deid::Key;
use medpipe_run_report::{Report, RunInfo};

use crate::config::Config;
use crate::places::Places;
use crate::session::{execute, synthetic_key};
use crate::sources::{Input, Inputs};

/// A run to be: set it up, then [`Pipeline::run`].
#[derive(Debug)]
pub struct Pipeline {
    pub(crate) config: Config,
    pub(crate) inputs: Vec<String>,
    pub(crate) source: Option<Arc<dyn Inputs>>,
    pub(crate) out: PathBuf,
    pub(crate) clock: Option<RunClock>,
    pub(crate) key: Option<Key>,
    pub(crate) random_key: bool,
    pub(crate) resume: bool,
    pub(crate) overwrite: bool,
    pub(crate) dry_run: bool,
}

/// What a run tells while it goes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Progress {
    /// Inputs are known: how many, and their bytes on disk.
    Started {
        /// Inputs.
        inputs: usize,
        /// Bytes.
        bytes: u64,
    },
    /// A segment is durable: input bytes and counts so far.
    Segment {
        /// Decompressed bytes of this segment.
        bytes: u64,
        /// Counts of the run so far.
        counts: Counts,
    },
    /// All segments are done; outputs are being finished.
    Finishing,
}

/// How a run ended. `report` is there also when it was stopped.
#[derive(Debug)]
pub struct Finished {
    /// The exit code of the contracts.
    pub exit_code: u8,
    /// What `report.json` holds.
    pub report: Report,
    /// What `run.json` holds.
    pub info: RunInfo,
}

impl Pipeline {
    /// A run with that configuration; without further calls, the synthetic population to `medpipe-out`.
    pub fn new(config: Config) -> Pipeline {
        Pipeline {
            config,
            inputs: Vec::new(),
            source: None,
            out: "medpipe-out".into(),
            clock: None,
            key: None,
            random_key: false,
            resume: false,
            overwrite: false,
            dry_run: false,
        }
    }

    /// Adds an input: a file, directory, glob or `-`.
    pub fn input(mut self, path: impl Into<String>) -> Pipeline {
        self.inputs.push(path.into());
        self
    }

    /// Reads these inputs instead of files.
    pub fn source(mut self, inputs: impl Inputs + 'static) -> Pipeline {
        self.source = Some(Arc::new(inputs));
        self
    }

    /// Sets the output directory.
    pub fn out(mut self, dir: impl Into<PathBuf>) -> Pipeline {
        self.out = dir.into();
        self
    }

    /// Sets the time that counts as now. A resumed run takes that of the run it resumes.
    pub fn clock(mut self, clock: RunClock) -> Pipeline {
        self.clock = Some(clock);
        self
    }

    /// Sets the key from which all pseudonyms derive. Synthetic runs have one from their seed.
    pub fn key(mut self, key: Key) -> Pipeline {
        (self.key, self.random_key) = (Some(key), false);
        self
    }

    /// Sets a key that is used once: pseudonyms will match no other run, and no resume is possible.
    pub fn random_key(mut self, key: Key) -> Pipeline {
        (self.key, self.random_key) = (Some(key), true);
        self
    }

    /// Goes on with an unfinished run.
    pub fn resume(mut self, resume: bool) -> Pipeline {
        self.resume = resume;
        self
    }

    /// Replaces what an earlier run has written; its audit log stays and is appended to.
    pub fn overwrite(mut self, overwrite: bool) -> Pipeline {
        self.overwrite = overwrite;
        self
    }

    /// Does everything but write.
    pub fn dry_run(mut self, dry_run: bool) -> Pipeline {
        self.dry_run = dry_run;
        self
    }

    /// Runs. `stop` becoming true ends it after the segment at hand, resumable.
    ///
    /// # Errors
    /// Wrong use, a source or sink that fails, a full disk. A stop by policy is no error but a
    /// [`Finished`] with exit code 3.
    pub fn run(
        self,
        stop: &AtomicBool,
        watch: &mut (dyn FnMut(Progress) + Send),
    ) -> Result<Finished> {
        let usage = |text: String| Error::new(ErrorKind::Usage, text);
        self.config.job.check().map_err(usage)?;
        let input = self.input_of_run().map_err(usage)?;
        let demo = matches!(input, Input::Synthetic(_));
        if self.resume && (self.random_key || !input.readable_again()) {
            let text = "--resume needs the key file of the unfinished run, and inputs that can be read again";
            return Err(usage(text.into()));
        }
        let key = match (&self.key, demo) {
            (Some(key), _) => key.clone(),
            (None, true) => synthetic_key(self.config.run.seed)?,
            (None, false) => return Err(usage("real input needs a key: give --key-file".into())),
        };
        let policy = if self.resume {
            OutPolicy::Resume
        } else if self.overwrite {
            OutPolicy::Replace { keep: vec!["audit.log".into()] }
        } else if demo && medpipe_adapter_files::out::is_demo(&self.out) {
            OutPolicy::Replace { keep: Vec::new() }
        } else {
            OutPolicy::New
        };
        let bytes = input.files().iter().map(|f| f.bytes).sum();
        watch(Progress::Started { inputs: input.files().len(), bytes });
        let places = Places::open(&self, &policy, &input)?;
        let context = self.context(places.earlier_clock());
        execute(&self, &input, key, context, places, stop, watch)
    }

    fn input_of_run(&self) -> std::result::Result<Input, String> {
        match (&self.source, self.inputs.is_empty()) {
            (Some(_), false) => Err("give files or a source of your own, not both".into()),
            (Some(source), true) => Ok(Input::Other(Arc::clone(source))),
            (None, true) => Ok(Input::Synthetic(self.config.run.patients)),
            (None, false) => {
                let files =
                    resolve(&InputSpec::new(self.inputs.clone())).map_err(|e| e.to_string())?;
                let stream = files.iter().any(|f| f.is_stdin());
                Ok(Input::Files { files, stream })
            }
        }
    }

    fn context(&self, earlier: Option<RunClock>) -> Context {
        let job = &self.config.job;
        Context {
            run_id: String::new(),
            clock: self.clock.or(earlier).unwrap_or_default(),
            seed: self.config.run.seed,
            sensitivity: job.sensitivity,
            data_type: job.data_type.clone(),
            source_system: job.source_system.clone(),
            purpose: job.purpose.clone(),
        }
    }
}
