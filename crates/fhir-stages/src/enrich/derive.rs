//! Values made on the sealed side, from true dates and times.

use medpipe_clinical_validate::{Date as Day, Death, NoLookup, PatientDates, PatientLookup, When};
use medpipe_fhir_model::{Node, Unit, UnitIndex};
use medpipe_phi_deid::Date;
use medpipe_phi_deid::fhir::{Derived, DerivedValue};

use super::bmi;

/// Bands of ten years; all ages over 89 are one (45 CFR 164.514(b)(2)(i)(C)).
const BANDS: [&str; 10] =
    ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80-89", "90+"];

/// Encounters longer than 90 days are given as 90 days.
pub const ENCOUNTER_MINUTES_MAX: i64 = 90 * 24 * 60;

/// Lengths are rounded to this many minutes.
const MINUTES_STEP: i64 = 5;

/// Adults, for body mass index: 20 years or more (CDC).
const ADULT_YEARS: i32 = 20;

/// Name of the flag that says whether an observation was made of an adult; consumed by `Enrich`.
pub(super) const ADULT: &str = "adult-at-event";

/// The safe values of entry `i`, with the patients of this unit.
pub fn derive(unit: &Unit, index: &UnitIndex, i: usize, clock: Date) -> Vec<Derived> {
    derive_with(unit, index, i, clock, &NoLookup)
}

/// As [`derive()`], asking `patients` of those that are in other inputs.
pub fn derive_with(
    unit: &Unit,
    index: &UnitIndex,
    i: usize,
    clock: Date,
    patients: &dyn PatientLookup,
) -> Vec<Derived> {
    let Some(entry) = unit.entries.get(i) else { return Vec::new() };
    let node = entry.resource.node();
    let value = match entry.resource.resource_type() {
        "Patient" => age_band(&PatientDates::of(node), clock).map(|band| Derived {
            name: "age-band",
            value: DerivedValue::Code(band),
            from: "Patient.birthDate",
            rule: "ten-year-bands-to-90-plus",
        }),
        "Encounter" => encounter_minutes(node).map(|minutes| Derived {
            name: "encounter-minutes",
            value: DerivedValue::Integer(minutes),
            from: "Encounter.period",
            rule: "nearest-5-minutes-up-to-90-days",
        }),
        "Observation" if bmi::is_body_measure(node) => {
            is_adult(unit, index, node, patients).map(|adult| Derived {
                name: ADULT,
                value: DerivedValue::Code(if adult { "yes" } else { "no" }),
                from: "Patient.birthDate",
                rule: "20-years-or-more",
            })
        }
        _ => None,
    };
    value.into_iter().collect()
}

/// The age band of a patient at death, or else at the clock. `None` when the birth date is missing,
/// in the future, or too imprecise to tell the band.
pub fn age_band(patient: &PatientDates, clock: Date) -> Option<&'static str> {
    let clock = Day::new(clock.year(), clock.month(), clock.day())?;
    let (first, last) = match patient.death {
        Death::At(death) => (Day::from_days(death.day())?, Day::from_days(death.last_day())?),
        Death::None | Death::Undated => (clock, clock),
    };
    let (youngest, oldest) = ages(patient.birth?, first, last)?;
    let band =
        |age: i32| BANDS.get((usize::try_from(age).ok()? / 10).min(BANDS.len() - 1)).copied();
    band(youngest).filter(|b| Some(*b) == band(oldest))
}

/// The least and the greatest age that imprecise dates allow; `None` when it may be negative.
fn ages(birth: When, first: Day, last: Day) -> Option<(i32, i32)> {
    let youngest = Day::from_days(birth.last_day())?.years_until(first);
    let oldest = Day::from_days(birth.day())?.years_until(last);
    (youngest >= 0).then_some((youngest, oldest))
}

fn encounter_minutes(encounter: Node<'_>) -> Option<i64> {
    let period = encounter.get("period")?;
    let time =
        |key: &str| period.get(key).filter(|n| !n.has_escapes()).and_then(|n| When::parse(n.raw()));
    let seconds = time("start")?.seconds_until(time("end")?)?;
    let minutes = (seconds + MINUTES_STEP * 30) / (MINUTES_STEP * 60) * MINUTES_STEP;
    (seconds >= 0).then_some(minutes.min(ENCOUNTER_MINUTES_MAX))
}

/// Whether the subject was an adult for certain, or a child for certain.
fn is_adult(
    unit: &Unit,
    index: &UnitIndex,
    node: Node<'_>,
    patients: &dyn PatientLookup,
) -> Option<bool> {
    let reference = node.path("subject.reference")?.text()?;
    let in_unit = index.resolve(&reference).and_then(|at| unit.entries.get(at));
    let dates = match in_unit.filter(|e| e.resource.resource_type() == "Patient") {
        Some(entry) => PatientDates::of(entry.resource.node()),
        None => patients.dates(&reference)?,
    };
    let event = node.get("effectiveDateTime").or_else(|| node.path("effectivePeriod.start"))?;
    let event = When::parse(event.raw())?;
    let (first, last) = (Day::from_days(event.day())?, Day::from_days(event.last_day())?);
    let (youngest, oldest) = ages(dates.birth?, first, last)?;
    let adult = youngest >= ADULT_YEARS;
    (adult || oldest < ADULT_YEARS).then_some(adult)
}

#[cfg(test)]
mod tests {
    use super::*;
    use medpipe_fhir_model::{Document, Position};

    fn patient(birth: &str, death: Option<&str>) -> PatientDates {
        let death = death.map_or(Death::None, |d| Death::At(When::parse(d).expect(d)));
        PatientDates { birth: When::parse(birth), death, sex: None }
    }

    #[test]
    fn age_bands() {
        let clock = Date::new(2026, 1, 31).expect("date");
        for (birth, death, expected) in [
            ("2026-01-31", None, Some("0-9")),
            ("1996-02-01", None, Some("20-29")),
            ("1996-01-31", None, Some("30-39")),
            ("1936-02-01", None, Some("80-89")),
            ("1936-01-31", None, Some("90+")),
            ("1890", None, Some("90+")),
            ("1930-05-05", Some("2000-05-04"), Some("60-69")),
            ("1930-05-05", Some("2000-05-05"), Some("70-79")),
            ("1996", None, None),
            ("1990", None, Some("30-39")),
            ("2027-01-01", None, None),
            ("x", None, None),
        ] {
            assert_eq!(age_band(&patient(birth, death), clock), expected, "{birth}");
        }
    }

    fn values(json: &str) -> Vec<Vec<Derived>> {
        let doc = Document::parse(json.as_bytes().to_vec()).expect("json");
        let (unit, _) = Unit::from_document(&doc, Position::default());
        let clock = Date::new(2026, 1, 31).expect("date");
        (0..unit.entries.len()).map(|i| derive(&unit, &unit.index(), i, clock)).collect()
    }

    fn encounter(start: &str, end: &str) -> Option<DerivedValue> {
        let json = format!(
            r#"{{"resourceType":"Encounter","period":{{"start":"{start}","end":"{end}"}}}}"#
        );
        values(&json).first().and_then(|v| v.first()).map(|d| d.value)
    }

    #[test]
    fn encounter_lengths_are_rounded_and_capped() {
        let start = "2020-01-01T10:00:00Z";
        let minutes = |n| Some(DerivedValue::Integer(n));
        assert_eq!(encounter(start, "2020-01-01T10:17:29Z"), minutes(15));
        assert_eq!(encounter(start, "2020-01-01T10:17:30Z"), minutes(20));
        assert_eq!(encounter(start, "2020-01-01T12:00:00+02:00"), minutes(0));
        assert_eq!(encounter(start, "2021-01-01T10:00:00Z"), minutes(ENCOUNTER_MINUTES_MAX));
        assert_eq!(encounter(start, "2020-01-01T09:00:00Z"), None);
        assert_eq!(encounter("2020-01-01", "2020-01-02"), None);
    }

    #[test]
    fn adults_are_told_only_for_certain() {
        let flag = |birth: &str, date: &str| {
            let json = format!(
                r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Patient","id":"p","birthDate":"{birth}"}}}},
                {{"resource":{{"resourceType":"Observation","subject":{{"reference":"Patient/p"}},"effectiveDateTime":"{date}",
                "code":{{"coding":[{{"system":"http://loinc.org","code":"29463-7"}}]}}}}}}]}}"#
            );
            values(&json).get(1).and_then(|v| v.first()).map(|d| d.value)
        };
        assert_eq!(flag("2000-06-01", "2020-06-01"), Some(DerivedValue::Code("yes")));
        assert_eq!(flag("2000-06-01", "2020-05-31"), Some(DerivedValue::Code("no")));
        assert_eq!(flag("2000", "2020-05-31"), None);
        assert_eq!(flag("", "2020-05-31"), None);
    }
}
