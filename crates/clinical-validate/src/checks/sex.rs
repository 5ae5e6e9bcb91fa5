//! Codes of the other administrative sex.

use medpipe_fhir_model::Node;

use super::codes::{ICD10, ICD10CM, SNOMED};
use crate::rule::R;
use crate::sex;
use crate::slots::{Fields, S};
use crate::specs::Spec;
use crate::validator::{EntryCheck, Subject};

pub(crate) fn check<'a>(
    check: &mut EntryCheck<'_, 'a>,
    spec: &'static Spec,
    fields: &Fields<'a>,
    patient: Subject,
) {
    if spec.name != "Condition" && spec.name != "Procedure" {
        return;
    }
    let Some(code) = fields.get(S::Code) else { return };
    for coding in code.each("coding") {
        let (Some(system), Some(code)) = (coding.get("system"), coding.get("code")) else {
            continue;
        };
        let belongs = match system.raw() {
            ICD10CM | ICD10 => sex::of_icd10(code.raw()),
            SNOMED => sex::of_snomed(code.raw()),
            _ => None,
        };
        let Some(belongs) = belongs else { continue };
        match patient {
            Subject::Known(_, dates) => match dates.sex {
                Some(sex) if sex == belongs => check.pass(R::SexImplausible),
                Some(_) => check.fail(R::SexImplausible, code),
                None => check.unknown(R::SexImplausible),
            },
            Subject::None | Subject::Unknown => check.unknown(R::SexImplausible),
        }
    }
}

/// Codes of what is rightly dated after a death: certificates, autopsies, the death itself.
pub(crate) fn is_post_mortem(concepts: Node<'_>) -> bool {
    concepts.items().flat_map(|concept| concept.each("coding")).any(|coding| {
        coding.get("code").is_some_and(|code| {
            matches!(
                code.raw(),
                // LOINC: death certificate, cause and manner of death, dates of death, autopsy report
                "69409-1" | "69453-9" | "69449-7" | "69441-4" | "80616-6" | "81956-5" | "18743-5" | "85699-7"
                // SNOMED CT: death certification, autopsy, organ donation
                | "308646001" | "29240004" | "309012003"
            )
        })
    })
}
