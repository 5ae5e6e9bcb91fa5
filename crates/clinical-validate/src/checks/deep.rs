//! One walk down a resource: references, codings, units, periods and ranges wherever they stand.

use medpipe_fhir_model::{Kind, Node};

use super::codes::{self, UCUM};
use super::references;
use crate::patient::when;
use crate::rule::R;
use crate::slots::{D, DEEP_COUNT};
use crate::state::UnitState;
use crate::units::Unit;
use crate::validator::EntryCheck;

/// Deeper than the reader lets a document be.
const MAX_DEPTH: u16 = 512;

pub(crate) fn walk<'a>(check: &mut EntryCheck<'_, 'a>, state: &UnitState<'a, '_>) {
    object(check, state, check.root, 0);
}

fn object<'a>(
    check: &mut EntryCheck<'_, 'a>,
    state: &UnitState<'a, '_>,
    node: Node<'a>,
    depth: u16,
) {
    let mut slots: [Option<Node<'a>>; DEEP_COUNT] = [None; DEEP_COUNT];
    let mut any = false;
    for child in node.children() {
        match child.kind() {
            Kind::Object if depth < MAX_DEPTH => object(check, state, child, depth + 1),
            Kind::Array if depth < MAX_DEPTH => array(check, state, child, depth + 1),
            _ => {}
        }
        if let Some(place) =
            check.validator.slots.deep(child.name()).and_then(|slot| slots.get_mut(slot))
        {
            place.get_or_insert(child);
            any = true;
        }
    }
    if any {
        datatype(check, state, &slots);
    }
}

fn array<'a>(
    check: &mut EntryCheck<'_, 'a>,
    state: &UnitState<'a, '_>,
    node: Node<'a>,
    depth: u16,
) {
    for child in node.children() {
        match child.kind() {
            Kind::Object if depth < MAX_DEPTH => object(check, state, child, depth + 1),
            Kind::Array if depth < MAX_DEPTH => array(check, state, child, depth + 1),
            Kind::String | Kind::Number | Kind::Bool | Kind::Null => return,
            _ => {}
        }
    }
}

/// Tells data types apart by the members they have.
fn datatype<'a>(
    check: &mut EntryCheck<'_, 'a>,
    state: &UnitState<'a, '_>,
    slots: &[Option<Node<'a>>; DEEP_COUNT],
) {
    let of = |slot: D, kind: Kind| {
        slots.get(slot as usize).copied().flatten().filter(|n| n.kind() == kind)
    };
    if let Some(reference) = of(D::Reference, Kind::String) {
        references::check(check, state, reference);
    }
    if let (Some(system), Some(code)) = (of(D::System, Kind::String), of(D::Code, Kind::String)) {
        if system.raw() != UCUM {
            codes::check(check, system.raw(), code);
        } else if Unit::parse(code.raw()).is_ok() {
            check.pass(R::UnitCode);
        } else {
            check.fail(R::UnitCode, code);
        }
    }
    if let (Some(start), Some(end)) = (of(D::Start, Kind::String), of(D::End, Kind::String)) {
        match when(start).zip(when(end)) {
            Some((from, to)) => check.verdict(R::PeriodOrder, from.period_to(to), end),
            None => check.unknown(R::PeriodOrder),
        }
    }
    if let (Some(low), Some(high)) = (of(D::Low, Kind::Object), of(D::High, Kind::Object)) {
        range(check, low, high);
    }
}

/// `low` and `high` of a range, when they have the same unit.
fn range<'a>(check: &mut EntryCheck<'_, 'a>, low: Node<'a>, high: Node<'a>) {
    let raw = |node: Node<'a>, key: &str| node.get(key).map(Node::raw);
    let (Some(from), Some(to)) = (number(low), number(high)) else { return };
    let same_unit = raw(low, "code") == raw(high, "code") && raw(low, "unit") == raw(high, "unit");
    if !same_unit {
        check.unknown(R::ReferenceRangeOrder);
    } else if from <= to {
        check.pass(R::ReferenceRangeOrder);
    } else {
        check.fail(R::ReferenceRangeOrder, low);
    }
}

fn number(quantity: Node<'_>) -> Option<f64> {
    quantity.get("value").and_then(Node::as_f64)
}
