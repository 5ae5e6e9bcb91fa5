//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Health-data pipelines: find and remove PHI, validate, de-identify, trace.
///
/// Not a medical device: administrative and research use.
#[derive(Parser, Debug)]
#[command(name = "medpipe", version, propagate_version = true, arg_required_else_help = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Form of log lines on standard error.
    #[arg(long, global = true, value_enum, default_value = "text", env = "MEDPIPE_LOG_FORMAT")]
    pub log_format: LogFormat,
    /// More log lines; give it twice for all.
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// No progress bars and no closing words.
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// Form of log lines.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Run the six stages: FHIR in; validated, de-identified, traceable data out.
    Run(Box<RunArgs>),
    /// Show the runs below a directory and their state.
    Status(StatusArgs),
    /// Find or remove PHI in text.
    #[command(subcommand)]
    Phi(crate::args_phi::PhiCommand),
    /// Check FHIR files for structure and clinical plausibility.
    Validate(ValidateArgs),
    /// Work with FHIR files and stores.
    #[command(subcommand)]
    Fhir(crate::args_fhir::FhirCommand),
    /// Measure how well a table hides its people: k-anonymity, l-diversity, t-closeness.
    Risk(Box<crate::commands::risk::RiskArgs>),
    /// Write synthetic data full of PHI-like values.
    Synth(SynthArgs),
    /// Work with quarantined records.
    #[command(subcommand)]
    Quarantine(QuarantineCommand),
    /// Work with audit logs.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Work with the configuration.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// Settings that every command with a configuration takes.
#[derive(Args, Debug, Default)]
pub struct ConfigArgs {
    /// Configuration file (TOML).
    #[arg(long, value_name = "FILE", env = "MEDPIPE_CONFIG")]
    pub config: Option<PathBuf>,
    /// Seed of everything random.
    #[arg(long, value_name = "N", env = "MEDPIPE_SEED")]
    pub seed: Option<u64>,
    /// Worker threads; 0 means one for each processor.
    #[arg(long, value_name = "N", env = "MEDPIPE_THREADS")]
    pub threads: Option<usize>,
    /// Quarantine resources that have error issues.
    #[arg(long, env = "MEDPIPE_STRICT")]
    pub strict: bool,
    /// What to do with free text.
    #[arg(long, value_enum, env = "MEDPIPE_FREE_TEXT")]
    pub free_text: Option<FreeText>,
    /// Stop when more than this share is quarantined: `5%` or `0.05`.
    #[arg(long, value_name = "P", value_parser = share, env = "MEDPIPE_MAX_QUARANTINED")]
    pub max_quarantined: Option<f64>,
    /// Declared sensitivity: Public, Internal, Phi or HighlySensitive.
    #[arg(long, value_name = "LEVEL", env = "MEDPIPE_SENSITIVITY")]
    pub sensitivity: Option<medpipe::etl_core::Sensitivity>,
    /// What the data is, for the report.
    #[arg(long, value_name = "TEXT", env = "MEDPIPE_DATA_TYPE")]
    pub data_type: Option<String>,
    /// Where the data comes from, for the report.
    #[arg(long, value_name = "TEXT", env = "MEDPIPE_SOURCE_SYSTEM")]
    pub source_system: Option<String>,
    /// What the data is processed for, for the report.
    #[arg(long, value_name = "TEXT", env = "MEDPIPE_PURPOSE")]
    pub purpose: Option<String>,
}

/// Treatment of free text.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum FreeText {
    /// Replace the identifiers that are found.
    Redact,
    /// Remove all of it.
    Remove,
}

/// A share between 0 and 1, or a percentage.
fn share(text: &str) -> Result<f64, String> {
    let number = |t: &str| t.trim().parse::<f64>().map_err(|_| "write 5% or 0.05".to_owned());
    let share = match text.strip_suffix('%') {
        Some(percent) => number(percent)? / 100.0,
        None => number(text)?,
    };
    if (0.0..=1.0).contains(&share) {
        Ok(share)
    } else {
        Err("lies between 0 and 1; write 5% or 0.05".into())
    }
}

/// `medpipe run`
#[derive(Args, Debug)]
pub struct RunArgs {
    /// Files, directories, globs or `-`; without it a synthetic population of 100 patients is run.
    #[arg(long, short, num_args = 1.., value_name = "DIR|FILE|GLOB|-")]
    pub input: Vec<String>,
    /// Output directory.
    #[arg(long, short, value_name = "DIR", default_value = "medpipe-out", env = "MEDPIPE_OUT")]
    pub out: PathBuf,
    /// Shared settings.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// The time that counts as now, RFC 3339.
    #[arg(long, value_name = "RFC3339", env = "MEDPIPE_CLOCK")]
    pub clock: Option<String>,
    /// File with at least 32 random bytes from which all keys derive.
    #[arg(long, value_name = "FILE", env = "MEDPIPE_KEY_FILE")]
    pub key_file: Option<PathBuf>,
    /// Go on with an unfinished run.
    #[arg(long, conflicts_with = "overwrite")]
    pub resume: bool,
    /// Replace what an earlier run has written.
    #[arg(long)]
    pub overwrite: bool,
    /// Do everything but write.
    #[arg(long)]
    pub dry_run: bool,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
    /// Show real input paths on the terminal; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
}

/// `medpipe status`
#[derive(Args, Debug)]
pub struct StatusArgs {
    /// Output directories, or directories that hold some.
    #[arg(default_value = ".")]
    pub dirs: Vec<PathBuf>,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// `medpipe validate`
#[derive(Args, Debug)]
pub struct ValidateArgs {
    /// Files, directories, globs or `-`.
    #[arg(required = true)]
    pub paths: Vec<String>,
    /// The day that counts as now, RFC 3339.
    #[arg(long, value_name = "RFC3339", env = "MEDPIPE_CLOCK")]
    pub clock: Option<String>,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// `medpipe synth`
#[derive(Args, Debug)]
pub struct SynthArgs {
    /// What to write.
    #[arg(value_enum, default_value = "bundles")]
    pub what: SynthKind,
    /// How many patients or documents.
    #[arg(long, short, default_value_t = 100)]
    pub count: u64,
    /// Seed.
    #[arg(long, default_value_t = 1, env = "MEDPIPE_SEED")]
    pub seed: u64,
    /// The day that counts as now, RFC 3339.
    #[arg(long, value_name = "RFC3339", env = "MEDPIPE_CLOCK")]
    pub clock: Option<String>,
    /// Where to write: a directory for bundles, a file for the others.
    #[arg(long, short)]
    pub out: PathBuf,
}

/// Kinds of synthetic data.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum SynthKind {
    /// FHIR transaction Bundles, a file for each patient.
    Bundles,
    /// Clinical notes with labels, JSON Lines.
    Notes,
    /// Patient-update e-mails, JSON Lines.
    Emails,
    /// Insurance records, JSON Lines.
    Insurance,
}

/// `medpipe quarantine`
#[derive(Subcommand, Debug)]
pub enum QuarantineCommand {
    /// Fetch the raw items that a run has quarantined from its inputs.
    Extract {
        /// Output directory of the run.
        out: PathBuf,
        /// The inputs of the run, as they were given to it.
        #[arg(long, short, num_args = 1.., required = true)]
        input: Vec<String>,
        /// Where to put the items (made with mode 0700; not below the output directory).
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

/// `medpipe audit`
#[derive(Subcommand, Debug)]
pub enum AuditCommand {
    /// Check that an audit log is intact and sealed.
    Verify {
        /// The log.
        file: PathBuf,
        /// A head noted elsewhere, `SIZE:ROOT`: also notices a log that was cut off or rewritten.
        #[arg(long, value_name = "SIZE:ROOT")]
        head: Option<String>,
        /// The key file of the runs, to check that the seals are genuine.
        #[arg(long, value_name = "FILE", env = "MEDPIPE_KEY_FILE")]
        key_file: Option<PathBuf>,
        /// The seed of a synthetic run, whose key derives from it.
        #[arg(long, value_name = "N", conflicts_with = "key_file")]
        seed: Option<u64>,
        /// Print one JSON object on standard output.
        #[arg(long)]
        json: bool,
    },
}

/// `medpipe config`
#[derive(Subcommand, Debug)]
pub enum ConfigCommand {
    /// Print the effective configuration: flag > environment > file > default.
    Show {
        /// Shared settings.
        #[command(flatten)]
        config: Box<ConfigArgs>,
        /// Print one JSON object instead of TOML.
        #[arg(long)]
        json: bool,
    },
}
