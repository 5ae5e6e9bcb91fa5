//! Values of observations: there at all, in a fitting unit, and possible.

use medpipe_fhir_model::{Kind, Node};

use super::codes::{LOINC, UCUM};
use crate::limits::{LimitFinding, pack_loinc};
use crate::rule::R;
use crate::slots::{Fields, S};
use crate::units::Unit;
use crate::validator::EntryCheck;

/// Systolic and diastolic pressure, packed.
const SYSTOLIC: [u32; 4] = [84_806, 84_590, 84_608, 84_616];
const DIASTOLIC: [u32; 4] = [84_624, 84_533, 84_541, 84_558];

pub(crate) fn check<'a>(check: &mut EntryCheck<'_, 'a>, fields: &Fields<'a>) {
    let status = fields.get(S::Status).map_or("", Node::raw);
    if !matches!(status, "registered" | "cancelled") {
        let explained = [S::ValueQuantity, S::ValueInteger, S::ValueOther]
            .into_iter()
            .any(|s| fields.is_explained(s));
        let there = has_value(fields) || fields.has(S::Component) || fields.has(S::HasMember);
        presence(check, check.root, there || explained);
    }
    one(check, fields);
    let Some(components) = fields.get(S::Component) else { return };
    let (mut systolic, mut diastolic) = (None, None);
    for component in components.items() {
        let fields = check.validator.slots.fields(component);
        presence(check, component, has_value(&fields) || fields.has(S::ValueOther));
        let Some((loinc, value, unit)) = one(check, &fields) else { continue };
        let value = unit.convert(value, check.validator.mercury).map(|v| (v, component));
        if SYSTOLIC.contains(&loinc) {
            systolic = systolic.or(value);
        } else if DIASTOLIC.contains(&loinc) {
            diastolic = diastolic.or(value);
        }
    }
    if let (Some((systolic, node)), Some((diastolic, _))) = (systolic, diastolic) {
        if systolic > diastolic {
            check.pass(R::BloodPressureOrder);
        } else {
            check.fail(R::BloodPressureOrder, node);
        }
    }
}

fn has_value(fields: &Fields<'_>) -> bool {
    [S::ValueQuantity, S::ValueInteger, S::ValueOther, S::AbsentReason]
        .into_iter()
        .any(|s| fields.has(s))
}

fn presence<'a>(check: &mut EntryCheck<'_, 'a>, node: Node<'a>, there: bool) {
    if there {
        check.pass(R::ValueAbsent);
    } else {
        check.fail_absent(R::ValueAbsent, node, "value");
    }
}

/// Judges the value of an observation or component; returns it when its code has a limit.
fn one<'a>(check: &mut EntryCheck<'_, 'a>, fields: &Fields<'a>) -> Option<(u32, f64, Unit)> {
    let loinc = limited_code(check, fields)?;
    if let Some(integer) = fields.get(S::ValueInteger) {
        let value = integer.as_f64()?;
        judge(check, loinc, value, Unit::ONE, integer);
        return Some((loinc, value, Unit::ONE));
    }
    let quantity = fields.get(S::ValueQuantity)?;
    let value = quantity.get("value")?;
    let number = value.as_f64()?;
    let (code, text) = (quantity.get("code"), quantity.get("unit"));
    if code.is_none() && text.is_none() {
        check.fail(R::UnitMissing, quantity);
        check.unknown(R::ValueLimit);
        return None;
    }
    check.pass(R::UnitMissing);
    let is_ucum = quantity.get("system").is_some_and(|s| s.raw() == UCUM);
    let coded = code.filter(|_| is_ucum).and_then(|c| Unit::parse(c.raw()).ok());
    let written = || text.and_then(Node::text).and_then(|t| Unit::from_display(&t));
    let Some(unit) = coded.or_else(written) else {
        check.unknown(R::UnitMismatch);
        check.unknown(R::ValueLimit);
        return None;
    };
    if quantity.get("comparator").is_some() {
        // "less than" a bound of the assay: the value itself is not known.
        check.unknown(R::ValueLimit);
        return None;
    }
    judge(check, loinc, number, unit, value);
    Some((loinc, number, unit))
}

fn judge<'a>(check: &mut EntryCheck<'_, 'a>, loinc: u32, value: f64, unit: Unit, node: Node<'a>) {
    match check.validator.limits.judge(loinc, value, unit) {
        Some(LimitFinding::Within) => {
            check.pass(R::UnitMismatch);
            check.pass(R::ValueLimit);
        }
        Some(LimitFinding::Outside) => {
            check.pass(R::UnitMismatch);
            check.fail(R::ValueLimit, node);
        }
        Some(LimitFinding::OtherKind) => {
            check.fail(R::UnitMismatch, node);
            check.unknown(R::ValueLimit);
        }
        None => {}
    }
}

/// The first LOINC coding that has a limit.
fn limited_code(check: &EntryCheck<'_, '_>, fields: &Fields<'_>) -> Option<u32> {
    let codings = fields.get(S::Code)?.get("coding")?;
    codings.items().filter(|c| c.kind() == Kind::Object).find_map(|coding| {
        let is_loinc = coding.get("system").is_some_and(|s| s.raw() == LOINC);
        let loinc = coding.get("code").filter(|_| is_loinc).and_then(|c| pack_loinc(c.raw()))?;
        check.validator.limits.has(loinc).then_some(loinc)
    })
}
