//! The command line of `medpipe phi`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// `medpipe phi`
#[derive(Subcommand, Debug)]
pub enum PhiCommand {
    /// Find PHI: kinds and offsets, never the values.
    Detect(PhiArgs),
    /// Replace PHI as a policy says: in text, JSON Lines, FHIR, other JSON, or the columns of a table.
    Redact(RedactArgs),
    /// Open what the operator `encrypt` hid, with the key that hid it.
    Reveal(RevealArgs),
    /// Ready policies for `phi redact`.
    #[command(subcommand)]
    Policy(PolicyCommand),
    /// Say of each finding in a text which rule made it and why.
    Explain(ExplainArgs),
    /// Measure recall, precision and leaks against labelled texts.
    Eval(EvalArgs),
    /// Measure speed on a file: megabytes a second for each thread.
    Bench(BenchArgs),
}

/// Settings of `phi detect`.
#[derive(Args, Debug)]
pub struct PhiArgs {
    /// The text, or JSON Lines with `id` and `text`; `-` is standard input.
    #[arg(default_value = "-")]
    pub file: String,
    /// Input of JSON Lines (the same as FILE).
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    pub input: Option<String>,
    /// Where to write; standard output without it.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Form of the input; guessed from the file name without it.
    #[arg(long, value_enum)]
    pub format: Option<TextFormat>,
    /// How eagerly to search.
    #[arg(long, value_enum, default_value = "balanced")]
    pub mode: PhiMode,
    /// What is known of the patients: JSON Lines of `id`, `names`, `dates`, `ids`, `addresses`, `contacts`.
    ///
    /// A line counts for the text of the same `id`; a line without `id` for every text.
    #[arg(long, value_name = "FILE")]
    pub known: Option<PathBuf>,
    /// Exit with 1 when something is found.
    #[arg(long)]
    pub fail_on_findings: bool,
}

/// Settings of `phi redact`.
#[derive(Args, Debug)]
pub struct RedactArgs {
    /// The text, JSON Lines with `id` and `text`, FHIR JSON or NDJSON, or CSV; `-` is standard input.
    #[arg(default_value = "-")]
    pub file: String,
    /// The input (the same as FILE).
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    pub input: Option<String>,
    /// Where to write; standard output without it.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Form of the input; guessed from the file name without it.
    #[arg(long, value_enum)]
    pub format: Option<RedactFormat>,
    /// A policy file (TOML or JSON; for CSV one with columns), or the name of a ready policy.
    ///
    /// `medpipe phi policy show NAME` prints a ready one to edit.
    #[arg(long, value_name = "FILE|NAME")]
    pub policy: Option<String>,
    /// Key material for pseudonyms, surrogates, shifted dates: a file of at least 32 random bytes.
    #[arg(long, value_name = "FILE", env = "MEDPIPE_KEY_FILE")]
    pub key_file: Option<PathBuf>,
    /// Whose text it is, so that dates can be shifted. In JSON Lines the field `patient` says so.
    #[arg(long, value_name = "ID")]
    pub patient: Option<String>,
    /// Dates of the text are moved by this many days instead of the patient's own.
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true, conflicts_with = "patient")]
    pub patient_offset: Option<i32>,
    /// The day at which ages are taken, as 2026-01-31; today without it.
    #[arg(long, value_name = "DAY")]
    pub clock: Option<String>,
    /// How eagerly to search; balanced for text and JSON Lines, strict for FHIR and CSV without it.
    #[arg(long, value_enum)]
    pub mode: Option<PhiMode>,
    /// What is known of the patients of texts: JSON Lines of `id`, `names`, `dates`, `ids`, `addresses`, `contacts`.
    ///
    /// A line counts for the text of the same `id`; a line without `id` for every text.
    #[arg(long, value_name = "FILE")]
    pub known: Option<PathBuf>,
    /// What is written of the `id` of JSON Lines: pseudonyms of those that look like identifiers, of all, or of none.
    #[arg(long, value_enum, default_value = "check")]
    pub ids: Ids,
    /// Exit with 1 when something is found.
    #[arg(long)]
    pub fail_on_findings: bool,
}

/// What is written of ids.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ids {
    /// A pseudonym where the id looks like a name, a date, a record number, or is the patient.
    Check,
    /// A pseudonym of every id.
    Hash,
    /// Every id as it is.
    Keep,
}

/// `medpipe phi policy`
#[derive(Subcommand, Debug)]
pub enum PolicyCommand {
    /// Print a ready policy as TOML, to edit: safe_harbor, limited_dataset, expert_dates, standard, deidentify, aggregate.
    Show {
        /// The policy.
        name: String,
    },
    /// Draft a policy of columns for a table, from its header and first rows; prints TOML, to read and edit.
    Draft {
        /// A CSV file, or `-`.
        #[arg(value_name = "TABLE.csv")]
        table: String,
        /// How many rows are looked at.
        #[arg(long, default_value_t = 10_000, value_name = "N")]
        rows: usize,
    },
}

/// Form of input of `phi redact`.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedactFormat {
    /// Plain text, however long.
    Text,
    /// JSON Lines: `{"id", "text"}`, and `patient` if known.
    Jsonl,
    /// A FHIR R4 resource or Bundle as JSON, or resources as NDJSON.
    Fhir,
    /// A table with a policy of columns.
    Csv,
    /// Any JSON with a policy of paths: a document, or one in each line of a file named .jsonl or .ndjson.
    Json,
}

/// Settings of `phi reveal`.
#[derive(Args, Debug)]
pub struct RevealArgs {
    /// What `phi redact` wrote; `-` is standard input. It is held in memory.
    #[arg(default_value = "-")]
    pub file: String,
    /// Where to write; standard output without it. The file can be read by its owner only.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Form of the input; guessed from the file name without it.
    #[arg(long, value_enum)]
    pub format: Option<RevealFormat>,
    /// The key that the tokens were made under.
    #[arg(long, value_name = "FILE", env = "MEDPIPE_KEY_FILE")]
    pub key_file: Option<PathBuf>,
}

/// Form of input of `phi reveal`.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevealFormat {
    /// Any text.
    Text,
    /// JSON, JSON Lines or FHIR: what is opened is escaped as a JSON string.
    Json,
    /// A table: what is opened is quoted where it must be.
    Csv,
}

/// Settings of `phi explain`.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The text; `-` is standard input.
    pub text: String,
    /// How eagerly to search.
    #[arg(long, value_enum, default_value = "balanced")]
    pub mode: PhiMode,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// Settings of `phi eval`.
#[derive(Args, Debug)]
pub struct EvalArgs {
    /// Labelled texts: JSON Lines of `id`, `text`, `spans` (`start`, `end` in code points, `label`).
    pub gold: String,
    /// Score these findings (lines as `phi detect` writes them) instead of the detector's own.
    #[arg(long, value_name = "FILE")]
    pub predictions: Option<String>,
    /// Only the two thirds of the set that were looked at while the detector was made, or the third that was not.
    #[arg(long, value_enum)]
    pub part: Option<PhiPart>,
    /// How eagerly to search.
    #[arg(long, value_enum, default_value = "balanced")]
    pub mode: PhiMode,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// Settings of `phi bench`.
#[derive(Args, Debug)]
pub struct BenchArgs {
    /// A text, or JSON Lines with `id` and `text`.
    pub file: String,
    /// Form of the input; guessed from the file name without it.
    #[arg(long, value_enum)]
    pub format: Option<TextFormat>,
    /// How eagerly to search.
    #[arg(long, value_enum, default_value = "balanced")]
    pub mode: PhiMode,
    /// Most threads to measure with; 0 means one for each processor.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// How long to measure for each number of threads.
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0)]
    pub seconds: f64,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// Form of text input.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// Plain text.
    Text,
    /// JSON Lines: `{"id", "text"}`.
    Jsonl,
}

/// Part of a development set, by a hash of the id.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhiPart {
    /// Looked at while rules were written and the tagger was trained.
    Tuned,
    /// Kept aside.
    Aside,
}

/// Mode of the detector.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhiMode {
    /// Rules, dictionaries and cues.
    Balanced,
    /// Unknown capitalised or alphanumeric tokens count as PHI.
    Strict,
}
