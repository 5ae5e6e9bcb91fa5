//! What a job is asked to do.

use medpipe_etl_core::Sensitivity;
use medpipe_phi_deid::{FreeText, Policy};
use serde::{Deserialize, Serialize};

/// Configuration of the main job. `deny_unknown_fields`: a misspelt key is an error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JobConfig {
    /// Declared sensitivity of the input.
    pub sensitivity: Sensitivity,
    /// What the data is.
    pub data_type: String,
    /// Where it comes from.
    pub source_system: String,
    /// What it is processed for.
    pub purpose: String,
    /// Resources with error issues go to quarantine.
    pub strict: bool,
    /// Share of resources that may be quarantined before the run stops, 0 to 1.
    pub max_quarantined: f64,
    /// Threshold preset of the scorecard.
    pub quality: QualityPreset,
    /// A dimension below its threshold stops the run.
    pub quality_gate: bool,
    /// How identifying elements and text are treated.
    pub policy: Policy,
    /// How eagerly text is searched.
    pub detector: DetectorMode,
}

/// The contract's two presets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QualityPreset {
    /// Completeness .95, accuracy .98, consistency .90, timeliness .85.
    #[default]
    Etl,
    /// Accuracy .95, completeness .90, consistency .85, timeliness .80, validity .95, uniqueness .99.
    Governance,
}

/// Mode of the text detector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DetectorMode {
    /// Rules, dictionaries and cues.
    Balanced,
    /// Unknown capitalised or alphanumeric tokens are PHI.
    #[default]
    Strict,
}

impl Default for JobConfig {
    fn default() -> JobConfig {
        JobConfig {
            sensitivity: Sensitivity::Phi,
            data_type: "fhir_r4".into(),
            source_system: "unspecified".into(),
            purpose: "de-identified research data set".into(),
            strict: false,
            max_quarantined: 0.05,
            quality: QualityPreset::default(),
            quality_gate: false,
            policy: Policy::safe_harbor(),
            detector: DetectorMode::default(),
        }
    }
}

impl JobConfig {
    /// Checks what types cannot.
    ///
    /// # Errors
    /// Names the key and what it may be.
    pub fn check(&self) -> Result<(), String> {
        if !(0.0..=1.0).contains(&self.max_quarantined) {
            return Err("max_quarantined lies between 0 and 1; 5 % is 0.05".into());
        }
        Ok(())
    }

    /// Free text is removed instead of redacted.
    pub fn remove_free_text(&mut self) {
        self.policy.free_text = FreeText::Remove;
    }

    /// BLAKE3 of the configuration as JSON, hexadecimal.
    pub fn digest(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        blake3::hash(&json).to_hex().to_string()
    }
}
