//! Everything that can stand in `medpipe.toml`.

use medpipe_fhir_stages::JobConfig;
use serde::{Deserialize, Serialize};

/// `[job]` and `[run]`; an unknown key is an error.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// How the run is carried out; does not change what it makes, except the seed.
    pub run: RunConfig,
    /// What is made.
    pub job: JobConfig,
}

/// How a run is carried out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RunConfig {
    /// Worker threads; 0 means one for each processor.
    pub threads: usize,
    /// Seed of everything random; of a synthetic run also of the key.
    pub seed: u64,
    /// Patients of the synthetic population that is run when there is no input.
    pub patients: u64,
    /// Input bytes after which a segment ends: the unit of durability.
    pub segment_bytes: u64,
    /// The largest JSON document that is read, in bytes after decompression.
    pub max_document_bytes: u64,
}

impl Default for RunConfig {
    fn default() -> RunConfig {
        RunConfig {
            threads: 0,
            seed: 1,
            patients: 100,
            segment_bytes: 4 << 20,
            max_document_bytes: 512 << 20,
        }
    }
}
