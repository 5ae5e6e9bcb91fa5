//! The command line of `medpipe fhir`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// `medpipe fhir`
#[derive(Subcommand, Debug)]
pub enum FhirCommand {
    /// Plan the import of bundles, show the plan, and carry it out: ids, references, order, transactions.
    Import(ImportArgs),
    /// Count what there is: types, patients, completeness, references, codings.
    Stats(StatsArgs),
    /// Find resources whose subject is nowhere.
    Orphans(CleanArgs),
    /// Find patients that are likely the same person, and say why.
    Dedupe(DedupeArgs),
    /// Check files against the structure that R4 defines.
    Check(CheckArgs),
    /// Write a resource or Bundle as XML, or XML as JSON.
    Convert(crate::commands::fhir::convert::ConvertArgs),
    /// Evaluate a FHIRPath expression on every resource of files.
    Path(crate::commands::fhir::path::PathArgs),
    /// Read resources with a SQL-on-FHIR view into a table.
    View(crate::commands::fhir::view::ViewArgs),
}

/// Settings of `fhir import`.
#[derive(Args, Debug)]
pub struct ImportArgs {
    /// Files, directories or globs.
    #[arg(required = true)]
    pub paths: Vec<String>,
    /// Show the plan and change nothing.
    #[arg(long)]
    pub plan_only: bool,
    /// How much to import.
    #[arg(long, value_enum, default_value = "full")]
    pub mode: ImportMode,
    /// How to check resources before they are stored.
    #[arg(long, value_enum, default_value = "structure")]
    pub validate: ImportCheck,
    /// Where to: `sqlite:FILE`. It is made when it is not there.
    #[arg(long, value_name = "sqlite:FILE", value_parser = store, required_unless_present = "plan_only")]
    pub store: Option<PathBuf>,
    /// Bytes of resources between two commits: what an interruption loses at most.
    #[arg(long, value_name = "BYTES", default_value_t = 64 << 20)]
    pub commit_bytes: u64,
    /// List every entry in the details, not only those with an issue.
    #[arg(long)]
    pub all_details: bool,
    /// Tell the real paths of inputs that failed; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// How much is imported.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportMode {
    /// The ten core types.
    Light,
    /// Every type.
    Full,
}

/// How resources are checked.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportCheck {
    /// Not at all.
    Off,
    /// Report what is wrong.
    Structure,
    /// Keep out what is wrong.
    Strict,
}

/// Where the resources are: files or a store.
#[derive(Args, Debug)]
#[group(required = true, multiple = false, args = ["paths", "store"])]
pub struct Resources {
    /// Files, directories or globs.
    pub paths: Vec<String>,
    /// A store: `sqlite:FILE`.
    #[arg(long, value_name = "sqlite:FILE", value_parser = store)]
    pub store: Option<PathBuf>,
}

/// Settings of `fhir stats`.
#[derive(Args, Debug)]
pub struct StatsArgs {
    /// Where the resources are.
    #[command(flatten)]
    pub from: Resources,
    /// The day at which ages are taken, RFC 3339; now without it.
    #[arg(long, value_name = "RFC3339", env = "MEDPIPE_CLOCK")]
    pub clock: Option<String>,
    /// Call inputs by their real paths; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// Settings of `fhir orphans`.
#[derive(Args, Debug)]
pub struct CleanArgs {
    /// Where the resources are.
    #[command(flatten)]
    pub from: Resources,
    /// Change the store; without it only report.
    #[arg(long, requires = "store")]
    pub apply: bool,
    /// Call inputs by their real paths; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
}

/// Settings of `fhir dedupe`.
#[derive(Args, Debug)]
pub struct DedupeArgs {
    /// What to look at, and what to do.
    #[command(flatten)]
    pub clean: CleanArgs,
    /// From this weight (bits) on a pair is a duplicate; of more than 10,000 patients one more for each doubling.
    #[arg(long, value_name = "BITS", default_value_t = 17.0)]
    pub duplicate: f64,
    /// From this weight (bits) on a pair should be looked at; raised in the same way.
    #[arg(long, value_name = "BITS", default_value_t = 8.0)]
    pub review: f64,
}

/// Settings of `fhir check`.
#[derive(Args, Debug)]
pub struct CheckArgs {
    /// Files, directories, globs or `-`.
    #[arg(required = true)]
    pub paths: Vec<String>,
    /// Print one JSON object on standard output.
    #[arg(long)]
    pub json: bool,
    /// Show real paths; names of files are often names of patients.
    #[arg(long)]
    pub show_paths: bool,
}

/// The file of `sqlite:FILE`.
fn store(text: &str) -> Result<PathBuf, String> {
    match text.strip_prefix("sqlite:") {
        Some(file) if !file.is_empty() => Ok(PathBuf::from(file)),
        _ => Err("write sqlite:FILE".to_owned()),
    }
}
