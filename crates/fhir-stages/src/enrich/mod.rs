//! Stage 4, enrichment: what is derived, safe, and says where it comes from.
//!
//! Some values need what de-identification takes away (birth dates, times). [`derive()`] makes them on
//! the sealed side, as types that can hold no more than a band, a rounded number or a word of a closed
//! list. [`Enrich`] attaches them to the de-identified resources and adds what can be told from these
//! alone.
//!
//! | name | on | from | made by |
//! |---|---|---|---|
//! | `age-band` | Patient | birth date, and death or the clock | [`derive()`] |
//! | `encounter-minutes` | Encounter | period | [`derive()`] |
//! | `bmi` | Observation of body weight | weight and height of the same patient | [`Enrich`] |
//! | `bmi-category` | the same, and Observation of body mass index | BMI, in adults only | [`Enrich`] |
//! | `code-system` | coded resources, on request | system of the first coding | [`Enrich`] |
//!
//! How many resources use which code system is counted in the stage's facts either way.

mod bmi;
mod derive;
mod systems;
#[cfg(test)]
mod tests;

use medpipe_etl_core::{Batch, Context, Output, Record, Result, Stage};
use medpipe_phi_deid::fhir::Derived;

use crate::unit::OutUnit;

pub use bmi::{BmiCategory, bmi_category};
pub use derive::{ENCOUNTER_MINUTES_MAX, age_band, derive, derive_with};

/// Attaches derived values to de-identified resources.
#[derive(Clone, Copy, Debug, Default)]
pub struct Enrich {
    code_systems: bool,
}

impl Enrich {
    /// Enrichment with age bands, encounter lengths and body mass index.
    pub fn new() -> Enrich {
        Enrich::default()
    }

    /// Also names the code system of each coded resource in an extension. Off by default: it makes
    /// most resources longer to say what a look-up of the system's URI says as well.
    #[must_use]
    pub fn code_system_names(mut self, on: bool) -> Enrich {
        self.code_systems = on;
        self
    }
}

impl Stage<OutUnit> for Enrich {
    type Out = OutUnit;

    fn apply(&self, batch: Batch<OutUnit>, out: &mut Output<OutUnit>, _: &Context) -> Result<()> {
        for record in batch {
            let (id, sensitivity) = (record.id, record.sensitivity);
            let mut unit = record.body;
            self.enrich(&mut unit, out);
            out.emit(Record::new(id, sensitivity, unit));
        }
        Ok(())
    }
}

impl Enrich {
    fn enrich(&self, unit: &mut OutUnit, out: &mut Output<OutUnit>) {
        let indices = bmi::of_unit(unit);
        let mut systems = systems::Counts::default();
        for (record, index) in unit.records.iter_mut().zip(indices) {
            let system = systems::of(record.resource.get().node());
            systems.add(system);
            let mut values = std::mem::take(&mut record.derived);
            // The flag only says whether a category may be given.
            values.retain(|value| value.name != derive::ADULT);
            values.extend(index);
            if self.code_systems {
                values.extend(system.map(systems::derived));
            }
            count(&values, out);
            if !values.is_empty() {
                record.resource = record.resource.with_derived(&values);
            }
            record.derived = values;
        }
        systems.write(out);
    }
}

fn count(values: &[Derived], out: &mut Output<OutUnit>) {
    for value in values {
        out.facts.add(fact(value.name), 1);
    }
}

fn fact(name: &str) -> &'static str {
    match name {
        "age-band" => "derived.age-band",
        "encounter-minutes" => "derived.encounter-minutes",
        "bmi" => "derived.bmi",
        "bmi-category" => "derived.bmi-category",
        "code-system" => "derived.code-system",
        _ => "derived.other",
    }
}
