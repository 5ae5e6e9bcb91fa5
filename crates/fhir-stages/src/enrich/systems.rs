//! Code systems by name.

use medpipe_clinical_validate::code_system_name;
use medpipe_etl_core::Output;
use medpipe_fhir_model::Node;
use medpipe_phi_deid::fhir::{Derived, DerivedValue};

use crate::unit::OutUnit;

/// Elements that hold the main code of a resource.
const CODES: [&str; 4] = ["code", "vaccineCode", "medicationCodeableConcept", "type"];

/// The name of the system of a resource's first coding, when the table knows it.
pub(super) fn of(resource: Node<'_>) -> Option<&'static str> {
    let code = CODES.iter().find_map(|key| resource.get(key))?;
    let coding = code.items().next()?.each("coding").next()?;
    coding.get("system").and_then(|system| code_system_name(system.raw()))
}

pub(super) fn derived(name: &'static str) -> Derived {
    Derived {
        name: "code-system",
        value: DerivedValue::Code(name),
        from: "code.coding.system",
        rule: "code-system-name",
    }
}

/// How many resources use which system.
#[derive(Default)]
pub(super) struct Counts(Vec<(&'static str, u64)>);

impl Counts {
    pub(super) fn add(&mut self, system: Option<&'static str>) {
        let Some(system) = system else { return };
        match self.0.iter_mut().find(|(name, _)| *name == system) {
            Some((_, count)) => *count += 1,
            None => self.0.push((system, 1)),
        }
    }

    pub(super) fn write(self, out: &mut Output<OutUnit>) {
        for (name, count) in self.0 {
            out.facts.add(&format!("code-system.{name}"), count);
        }
    }
}
