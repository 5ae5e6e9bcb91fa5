//! Encounter, Condition, Observation, DiagnosticReport, MedicationRequest, Procedure, Immunization.

use super::Entries;
use super::json::{Json, array, object};
use super::parts::{self, code, coding, concept, meta, moment, named, quantity, reference};
use super::people::Ids;
use crate::Kind;
use crate::clinic::{Class, Condition, History, LabResult, Problem, Visit};
use crate::draw::Draw;
use crate::person::Person;

/// An encounter written for a visit.
pub(super) struct Written<'h> {
    pub(super) visit: &'h Visit,
    pub(super) encounter: String,
}

const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const INTERPRETATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

/// What every resource of one visit needs.
struct At<'a> {
    ids: &'a Ids,
    encounter: &'a str,
    visit: &'a Visit,
    person: &'a Person,
}

impl At<'_> {
    fn start(&self) -> Json {
        moment(self.visit.date, self.visit.start)
    }

    /// Ten minutes into the visit: before its end.
    fn soon(&self) -> Json {
        moment(self.visit.date, self.visit.start + 10)
    }

    fn end(&self) -> Json {
        moment(self.visit.end_date(), self.visit.start + self.visit.minutes)
    }
}

pub(super) fn write<'h>(
    entries: &mut Entries,
    draw: &mut Draw,
    person: &Person,
    history: &'h History,
    ids: &Ids,
) -> Vec<Written<'h>> {
    let mut known: Vec<(&'static Condition, String)> = Vec::new();
    let mut done = Vec::with_capacity(history.visits.len());
    for visit in &history.visits {
        let encounter = draw.uuid();
        let at = At { ids, encounter: &encounter, visit, person };
        let condition = visit.problem.as_ref().map(|problem| {
            let seen = known.iter().find(|(c, _)| c.snomed == problem.condition.snomed);
            match seen {
                Some((_, id)) => (problem, id.clone(), false),
                None => (problem, draw.uuid(), true),
            }
        });
        let reason = condition.as_ref().map(|(problem, id, _)| (problem.condition, id.as_str()));
        entries.push("Encounter", &encounter, encounter_of(&at, reason));
        if let Some((problem, id, true)) = &condition {
            known.push((problem.condition, id.clone()));
            entries.push("Condition", id, condition_of(&at, problem, id));
        }
        observations(entries, draw, &at);
        treatments(entries, draw, &at, reason);
        done.push(Written { visit, encounter });
    }
    done
}

fn encounter_of(at: &At<'_>, reason: Option<(&Condition, &str)>) -> Json {
    let (class, name) = match at.visit.class {
        Class::Ambulatory => ("AMB", "ambulatory"),
        Class::Inpatient => ("IMP", "inpatient encounter"),
        Class::Emergency => ("EMER", "emergency"),
    };
    let (kind, words) = match (at.visit.class, reason.is_some()) {
        (Class::Inpatient, _) => ("183452005", "Encounter Inpatient"),
        (Class::Emergency, _) => ("50849002", "Emergency room admission"),
        (_, true) => ("185347001", "Encounter for problem"),
        (_, false) => ("185349003", "Encounter for check up"),
    };
    let names = at.person.name();
    object! {
        "resourceType": "Encounter",
        "id": at.encounter,
        "meta": meta(),
        "status": "finished",
        "class": coding(parts::ACT_CODE, class, name),
        "type": array![concept(parts::SNOMED, kind, words)],
        "subject": named(&at.ids.patient, Kind::Name, &names),
        "participant": array![object! {
            "type": array![concept(
                "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "PPRF", "primary performer",
            )],
            "individual": named(&at.ids.practitioner, Kind::Name, &at.ids.practitioner_name),
        }],
        "period": object! { "start": at.start(), "end": at.end() },
        "reasonCode": reason.map(|(c, _)| Json::Array(vec![concept(parts::SNOMED, c.snomed, c.name)])),
        "diagnosis": reason.map(|(_, id)| Json::Array(vec![object! { "condition": reference(id) }])),
        "serviceProvider": named(&at.ids.organization, Kind::Location, &at.person.facility.name),
    }
}

fn condition_of(at: &At<'_>, problem: &Problem, id: &str) -> Json {
    let c = problem.condition;
    let status = if problem.abated.is_some() { "resolved" } else { "active" };
    object! {
        "resourceType": "Condition",
        "id": id,
        "meta": meta(),
        "clinicalStatus": code("http://terminology.hl7.org/CodeSystem/condition-clinical", status),
        "verificationStatus": code("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
        "category": array![concept(
            "http://terminology.hl7.org/CodeSystem/condition-category",
            "encounter-diagnosis",
            "Encounter Diagnosis",
        )],
        "code": object! {
            "coding": array![
                coding(parts::SNOMED, c.snomed, c.name),
                object! { "system": parts::ICD10, "code": c.icd10 },
            ],
            "text": c.name,
        },
        "subject": reference(&at.ids.patient),
        "encounter": reference(at.encounter),
        "onsetDateTime": parts::day(problem.onset),
        "abatementDateTime": problem.abated.map(parts::day),
        "recordedDate": at.soon(),
    }
}

fn observation(
    at: &At<'_>,
    id: &str,
    category: &str,
    loinc: (&str, &str),
    value: Measured<'_>,
) -> Json {
    let (quantity, components, range, flag) = match value {
        Measured::One(value, unit) => {
            (Some(quantity(value, unit)), Json::Absent, Json::Absent, None)
        }
        Measured::Lab(r) => {
            let unit = r.lab.unit;
            let limit = |x: f64| quantity(&x.to_string(), unit);
            let range = array![object! { "low": limit(r.lab.low), "high": limit(r.lab.high) }];
            (Some(quantity(&r.value, unit)), Json::Absent, range, r.flag)
        }
        Measured::Parts(parts) => (None, parts, Json::Absent, None),
    };
    object! {
        "resourceType": "Observation",
        "id": id,
        "meta": meta(),
        "status": "final",
        "category": array![code(OBSERVATION_CATEGORY, category)],
        "code": concept(parts::LOINC, loinc.0, loinc.1),
        "subject": reference(&at.ids.patient),
        "encounter": reference(at.encounter),
        "effectiveDateTime": at.soon(),
        "issued": at.end(),
        "valueQuantity": quantity,
        "interpretation": flag.map(|f| Json::Array(vec![code(INTERPRETATION, f)])),
        "referenceRange": range,
        "component": components,
    }
}

enum Measured<'a> {
    One(&'a str, &'a str),
    Lab(&'a LabResult),
    Parts(Json),
}

fn observations(entries: &mut Entries, draw: &mut Draw, at: &At<'_>) {
    let v = &at.visit.vitals;
    let mut vital = |loinc: (&'static str, &'static str), value: Measured<'_>| {
        let id = draw.uuid();
        entries.push("Observation", &id, observation(at, &id, "vital-signs", loinc, value));
    };
    let tenth = |x: f64| format!("{x:.1}");
    if at.visit.problem.is_none() {
        vital(("8302-2", "Body height"), Measured::One(&tenth(v.height_cm), "cm"));
    }
    vital(("29463-7", "Body weight"), Measured::One(&tenth(v.weight_kg), "kg"));
    let part = |loinc: &str, name: &str, value: i64| {
        object! {
            "code": concept(parts::LOINC, loinc, name),
            "valueQuantity": quantity(&value.to_string(), "mm[Hg]"),
        }
    };
    let pressure = array![
        part("8480-6", "Systolic blood pressure", v.systolic),
        part("8462-4", "Diastolic blood pressure", v.diastolic),
    ];
    let panel = "Blood pressure panel with all children optional";
    vital(("85354-9", panel), Measured::Parts(pressure));
    vital(("8867-4", "Heart rate"), Measured::One(&v.pulse.to_string(), "/min"));
    // The rest where it is usual: at check-ups and for the acutely ill.
    if at.visit.problem.is_none() || at.visit.class != Class::Ambulatory {
        vital(("8310-5", "Body temperature"), Measured::One(&tenth(v.celsius), "Cel"));
        vital(("9279-1", "Respiratory rate"), Measured::One(&v.breaths.to_string(), "/min"));
        let name = "Oxygen saturation in Arterial blood by Pulse oximetry";
        vital(("59408-5", name), Measured::One(&v.saturation.to_string(), "%"));
    }
    for (panel, results) in &at.visit.panels {
        let mut members = Vec::with_capacity(results.len());
        for result in results {
            let id = draw.uuid();
            let loinc = (result.lab.loinc, result.lab.name);
            let resource = observation(at, &id, "laboratory", loinc, Measured::Lab(result));
            entries.push("Observation", &id, resource);
            members.push(reference(&id));
        }
        let id = draw.uuid();
        entries.push("DiagnosticReport", &id, report(at, &id, (panel.loinc, panel.name), members));
    }
}

fn report(at: &At<'_>, id: &str, loinc: (&str, &str), results: Vec<Json>) -> Json {
    object! {
        "resourceType": "DiagnosticReport",
        "id": id,
        "meta": meta(),
        "status": "final",
        "category": array![concept("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB", "Laboratory")],
        "code": concept(parts::LOINC, loinc.0, loinc.1),
        "subject": reference(&at.ids.patient),
        "encounter": reference(at.encounter),
        "effectiveDateTime": at.soon(),
        "issued": at.end(),
        "performer": array![named(&at.ids.organization, Kind::Location, &at.person.facility.name)],
        "result": results,
    }
}

fn treatments(
    entries: &mut Entries,
    draw: &mut Draw,
    at: &At<'_>,
    reason: Option<(&Condition, &str)>,
) {
    for drug in &at.visit.drugs {
        let id = draw.uuid();
        let chronic = reason.is_some_and(|(c, _)| c.chronic);
        let timing = (drug.per_day > 0).then(|| {
            object! { "repeat": object! {
                "frequency": i64::from(drug.per_day), "period": 1i64, "periodUnit": "d",
            } }
        });
        entries.push(
            "MedicationRequest",
            &id,
            object! {
                "resourceType": "MedicationRequest",
                "id": id.as_str(),
                "meta": meta(),
                "status": if chronic { "active" } else { "completed" },
                "intent": "order",
                "medicationCodeableConcept": concept(parts::RXNORM, drug.rxnorm, drug.name),
                "subject": reference(&at.ids.patient),
                "encounter": reference(at.encounter),
                "authoredOn": at.soon(),
                "requester": named(&at.ids.practitioner, Kind::Name, &at.ids.practitioner_name),
                "reasonReference": reason.map(|(_, id)| Json::Array(vec![reference(id)])),
                "dosageInstruction": array![object! {
                    "text": format!("{} {}", drug.short, drug.sig),
                    "timing": timing,
                    "asNeededBoolean": drug.per_day == 0,
                }],
            },
        );
    }
    if let Some(procedure) = reason.and_then(|(c, _)| c.procedure) {
        let id = draw.uuid();
        entries.push(
            "Procedure",
            &id,
            object! {
                "resourceType": "Procedure",
                "id": id.as_str(),
                "meta": meta(),
                "status": "completed",
                "code": concept(parts::SNOMED, procedure.snomed, procedure.name),
                "subject": reference(&at.ids.patient),
                "encounter": reference(at.encounter),
                "performedPeriod": object! { "start": at.soon(), "end": at.end() },
                "performer": array![object! {
                    "actor": named(&at.ids.practitioner, Kind::Name, &at.ids.practitioner_name),
                }],
            },
        );
    }
    if let Some(vaccine) = at.visit.vaccine {
        let id = draw.uuid();
        entries.push(
            "Immunization",
            &id,
            object! {
                "resourceType": "Immunization",
                "id": id.as_str(),
                "meta": meta(),
                "status": "completed",
                "vaccineCode": concept(parts::CVX, vaccine.cvx, vaccine.name),
                "patient": reference(&at.ids.patient),
                "encounter": reference(at.encounter),
                "occurrenceDateTime": at.soon(),
                "primarySource": true,
            },
        );
    }
}
