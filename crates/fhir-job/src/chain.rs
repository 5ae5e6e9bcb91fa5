//! The stages as the configuration asks for them.

use std::sync::Arc;

use medpipe_clinical_validate::{ValidateConfig, Validator};
use medpipe_etl_core::{Context, Error, ErrorKind, Result};
use medpipe_fhir_stages::enrich::Enrich;
use medpipe_fhir_stages::{
    Assess, Chain, Deidentify, DetectorMode, Ingest, JobConfig, Patients, Validate,
};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy};
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Key};
use medpipe_phi_detect::{Detector, Mode};

fn today(cx: &Context) -> Result<Date> {
    let date = Date::new(cx.clock.year, cx.clock.month, cx.clock.day);
    date.ok_or_else(|| Error::new(ErrorKind::Usage, "the clock is no calendar date"))
}

/// The de-identification that ingestion and transformation share.
pub fn deidentifier(job: &JobConfig, key: &Key, cx: &Context) -> Result<FhirDeidentifier> {
    let mode = match job.detector {
        DetectorMode::Balanced => Mode::Balanced,
        DetectorMode::Strict => Mode::Strict,
    };
    let detector = Detector::builder().mode(mode).build();
    Ok(FhirDeidentifier::new(FhirPolicy::new(job.policy.clone()), key, detector, today(cx)?))
}

/// Ingestion to quality assurance.
pub fn chain(
    job: &JobConfig,
    key: &Key,
    cx: &Context,
    deidentifier: Arc<FhirDeidentifier>,
    patients: Option<Arc<Patients>>,
) -> Result<Chain> {
    let clock = today(cx)?;
    let checked = medpipe_clinical_validate::Date::new(cx.clock.year, cx.clock.month, cx.clock.day);
    let checked = checked.ok_or_else(|| Error::new(ErrorKind::Usage, "the clock is no date"))?;
    let validator = Validator::new(ValidateConfig::new(checked));
    let residue = ResidueChecker::for_policy(&job.policy, clock);
    let fingerprint_key = key.derive("medpipe resource fingerprint v1");
    Ok(Chain {
        ingest: Ingest::new(Arc::clone(&deidentifier), patients, fingerprint_key),
        validate: Validate::new(validator, job.strict),
        deidentify: Deidentify::new(deidentifier, clock),
        enrich: Enrich::new(),
        assess: Assess::new(residue),
    })
}
