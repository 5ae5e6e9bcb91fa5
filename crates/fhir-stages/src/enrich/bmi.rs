//! Body mass index from weight and height, on de-identified observations.

use std::collections::HashMap;

use medpipe_clinical_validate::limits::pack_loinc;
use medpipe_clinical_validate::units::Unit as Measure;
use medpipe_fhir_model::Node;
use medpipe_phi_deid::fhir::{Derived, DerivedValue};

use super::derive::ADULT;
use crate::unit::{OutRecord, OutUnit};

/// Body weight: any, measured.
const WEIGHT: [u32; 2] = [294_637, 31_419];
/// Body height: any, estimated, measured, lying.
const HEIGHT: [u32; 4] = [83_022, 83_014, 31_377, 83_063];
/// Body mass index.
const BMI: u32 = 391_565;

/// Category of an adult's body mass index (WHO 1995, TRS 854; the same bounds at CDC).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BmiCategory {
    /// Below 18.5.
    Underweight,
    /// 18.5 to below 25.
    Normal,
    /// 25 to below 30.
    Overweight,
    /// 30 and more.
    Obese,
}

impl BmiCategory {
    /// The lower-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            BmiCategory::Underweight => "underweight",
            BmiCategory::Normal => "normal",
            BmiCategory::Overweight => "overweight",
            BmiCategory::Obese => "obese",
        }
    }
}

/// The category of an adult's BMI in kg/m2; the bins are half-open. `None` outside of 5 to 260, where
/// there is no such body.
pub fn bmi_category(bmi: f64) -> Option<BmiCategory> {
    (5.0..=260.0).contains(&bmi).then_some(match bmi {
        b if b < 18.5 => BmiCategory::Underweight,
        b if b < 25.0 => BmiCategory::Normal,
        b if b < 30.0 => BmiCategory::Overweight,
        _ => BmiCategory::Obese,
    })
}

/// Whether an observation is of weight or body mass index, whose category asks for the age.
pub(super) fn is_body_measure(observation: Node<'_>) -> bool {
    loinc(observation).is_some_and(|code| code == BMI || WEIGHT.contains(&code))
}

fn loinc(observation: Node<'_>) -> Option<u32> {
    observation.get("code")?.each("coding").find_map(|coding| {
        let system = coding.get("system")?;
        let code = coding.get("code").filter(|_| system.raw() == "http://loinc.org")?;
        pack_loinc(code.raw()).filter(|c| *c == BMI || WEIGHT.contains(c) || HEIGHT.contains(c))
    })
}

/// The value of the observation in that unit.
fn value(observation: Node<'_>, to: &str) -> Option<f64> {
    let quantity = observation.get("valueQuantity").filter(|q| q.get("comparator").is_none())?;
    let number = quantity.get("value")?.as_f64()?;
    let unit = match quantity.get("code") {
        Some(code) => Measure::parse(code.raw()).ok()?,
        None => Measure::from_display(&quantity.get("unit")?.text()?)?,
    };
    unit.convert(number, Measure::parse(to).ok()?)
}

#[derive(Clone, Copy)]
struct Height<'a> {
    encounter: Option<&'a str>,
    date: &'a str,
    metres: f64,
}

/// For each record of the unit what its body mass index says; two values at most.
pub(super) fn of_unit(unit: &OutUnit) -> Vec<Vec<Derived>> {
    let mut heights: HashMap<&str, Vec<Height<'_>>> = HashMap::new();
    for record in &unit.records {
        let Some((node, code)) = observation(record) else { continue };
        let metres =
            value(node, "m").filter(|m| HEIGHT.contains(&code) && (0.2..=2.75).contains(m));
        if let (Some(metres), Some(subject)) = (metres, subject(node)) {
            let height = Height { encounter: encounter(node), date: date(node), metres };
            heights.entry(subject).or_default().push(height);
        }
    }
    unit.records.iter().map(|record| of_record(record, &heights)).collect()
}

fn observation(record: &OutRecord) -> Option<(Node<'_>, u32)> {
    if record.resource_type() != "Observation" {
        return None;
    }
    let node = record.resource.get().node();
    Some((node, loinc(node)?))
}

fn subject(node: Node<'_>) -> Option<&str> {
    node.path("subject.reference").map(Node::raw)
}

fn encounter(node: Node<'_>) -> Option<&str> {
    node.path("encounter.reference").map(Node::raw)
}

/// The date as text: what de-identification left of it still sorts.
fn date(node: Node<'_>) -> &str {
    node.get("effectiveDateTime").map_or("", Node::raw)
}

fn of_record(record: &OutRecord, heights: &HashMap<&str, Vec<Height<'_>>>) -> Vec<Derived> {
    let Some((node, code)) = observation(record) else { return Vec::new() };
    let adult = record
        .derived
        .iter()
        .find(|d| d.name == ADULT)
        .map(|d| d.value == DerivedValue::Code("yes"));
    if code == BMI {
        return value(node, "kg/m2").and_then(|bmi| category(bmi, adult)).into_iter().collect();
    }
    if !WEIGHT.contains(&code) {
        return Vec::new();
    }
    let found = subject(node).and_then(|s| height(heights.get(s)?, node, adult == Some(true)));
    let weight = value(node, "kg").filter(|kg| (0.2..=650.0).contains(kg));
    let (Some((metres, rule)), Some(weight)) = (found, weight) else { return Vec::new() };
    let bmi = (weight / (metres * metres) * 10.0).round() / 10.0;
    if bmi_category(bmi).is_none() {
        return Vec::new();
    }
    let value = Derived {
        name: "bmi",
        value: DerivedValue::Decimal(bmi),
        from: "Observation.valueQuantity",
        rule,
    };
    std::iter::once(value).chain(category(bmi, adult)).collect()
}

/// The height of the same encounter, or of an adult the latest one up to the weighing.
fn height(heights: &[Height<'_>], weight: Node<'_>, adult: bool) -> Option<(f64, &'static str)> {
    let here = encounter(weight);
    if let Some(same) = heights.iter().rev().find(|h| here.is_some() && h.encounter == here) {
        return Some((same.metres, "weight-by-height-of-same-encounter"));
    }
    let at = date(weight);
    let earlier = heights.iter().filter(|h| adult && !h.date.is_empty() && h.date <= at);
    // Of equal dates the last in the order of the input.
    let latest = earlier.max_by(|a, b| a.date.cmp(b.date))?;
    Some((latest.metres, "weight-by-latest-height"))
}

fn category(bmi: f64, adult: Option<bool>) -> Option<Derived> {
    let category = bmi_category(bmi).filter(|_| adult == Some(true))?;
    Some(Derived {
        name: "bmi-category",
        value: DerivedValue::Code(category.as_str()),
        from: "Observation.valueQuantity",
        rule: "who-adult-bmi-category",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_are_half_open() {
        for (bmi, expected) in [
            (18.49, "underweight"),
            (18.5, "normal"),
            (24.99, "normal"),
            (25.0, "overweight"),
            (29.99, "overweight"),
            (30.0, "obese"),
        ] {
            assert_eq!(bmi_category(bmi).map(BmiCategory::as_str), Some(expected), "{bmi}");
        }
        assert_eq!(bmi_category(0.0), None);
        assert_eq!(bmi_category(f64::NAN), None);
    }

    #[test]
    fn codes_are_packed_rightly() {
        for (code, packed) in [
            ("29463-7", WEIGHT[0]),
            ("3141-9", WEIGHT[1]),
            ("8302-2", HEIGHT[0]),
            ("8301-4", HEIGHT[1]),
            ("3137-7", HEIGHT[2]),
            ("8306-3", HEIGHT[3]),
            ("39156-5", BMI),
        ] {
            assert_eq!(pack_loinc(code), Some(packed), "{code}");
        }
    }
}
