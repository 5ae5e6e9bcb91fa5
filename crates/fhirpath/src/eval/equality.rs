//! Equality, equivalence and the set operations that rest on them (FHIRPath 6.1, 5.3, 5.4).

use std::borrow::Cow;
use std::cmp::Ordering;

use medpipe_fhir_model::{Kind, Node};
use medpipe_terminology::Decimal;

use super::{EvalError, Evaluator, Outcome};
use crate::value::{Collection, Element, Value};

/// Equal when rounded as the less precise one; zeros at the end do not count.
pub(crate) fn equivalent_decimals(a: Decimal, b: Decimal) -> bool {
    let (a, b) = (a.normalize(), b.normalize());
    let scale = a.scale().min(b.scale());
    a.rescale(scale) == b.rescale(scale)
}

/// Whether two items are equal; `None` when that cannot be said.
pub(super) fn equal(a: &Value<'_>, b: &Value<'_>) -> Option<bool> {
    let same = |order: Option<Ordering>| order.map(|order| order == Ordering::Equal);
    match (a, b) {
        (Value::Element(left), Value::Element(right)) if left.is_same(right) => return Some(true),
        (Value::Boolean(a), Value::Boolean(b)) => return Some(a == b),
        (Value::Integer(a), Value::Integer(b)) => return Some(a == b),
        (Value::Decimal(a), Value::Decimal(b)) => return Some(a == b),
        (Value::Integer(a), Value::Decimal(b)) | (Value::Decimal(b), Value::Integer(a)) => {
            return Some(Decimal::from(*a) == *b);
        }
        (Value::String(a), Value::String(b)) => return Some(a == b),
        (Value::Date(a), Value::Date(b)) => return same(a.compare(b)),
        (Value::DateTime(a), Value::DateTime(b)) => return same(a.compare(b)),
        (Value::Date(date), Value::DateTime(time)) | (Value::DateTime(time), Value::Date(date)) => {
            return same(crate::value::DateTime::from(*date).compare(time));
        }
        (Value::Time(a), Value::Time(b)) => return same(a.compare(b)),
        (Value::Quantity(a), Value::Quantity(b)) => return same(a.compare(b)),
        (Value::Quantity(a), b) | (b, Value::Quantity(a)) => {
            if let Some(b) = super::arithmetic::as_quantity(b) {
                return same(a.compare(&b));
            }
        }
        (Value::Type(a), Value::Type(b)) => return Some(a == b),
        _ => {}
    }
    match (a, b) {
        (Value::Element(left), Value::Element(right)) => {
            match (left.to_system(), right.to_system()) {
                (Some(left), Some(right)) => equal(&left, &right),
                (None, None) => Some(equal_elements(left, right)),
                _ => Some(false),
            }
        }
        (Value::Element(left), right) => {
            left.to_system().map_or(Some(false), |left| equal(&left, right))
        }
        (left, Value::Element(right)) => {
            right.to_system().map_or(Some(false), |right| equal(left, &right))
        }
        _ => Some(false),
    }
}

fn equal_elements(a: &Element<'_>, b: &Element<'_>) -> bool {
    match (a.node(), b.node()) {
        (Some(left), Some(right)) => equal_nodes(left, right),
        (None, None) => match (a.shadow(), b.shadow()) {
            (Some(left), Some(right)) => equal_nodes(left, right),
            (left, right) => left.is_none() && right.is_none(),
        },
        _ => false,
    }
}

/// Deep equality; the order of members does not matter, that of items does.
fn equal_nodes(a: Node<'_>, b: Node<'_>) -> bool {
    if a.kind() != b.kind() {
        return false;
    }
    match a.kind() {
        Kind::Object => {
            a.len() == b.len()
                && a.children().all(|child| {
                    child
                        .key()
                        .and_then(|key| b.get(key))
                        .is_some_and(|other| equal_nodes(child, other))
                })
        }
        Kind::Array => {
            a.len() == b.len() && a.children().zip(b.children()).all(|(a, b)| equal_nodes(a, b))
        }
        Kind::String => a.text() == b.text(),
        Kind::Number => equal_numbers(a, b, Decimal::eq),
        Kind::Bool | Kind::Null => a.raw() == b.raw(),
    }
}

fn equal_numbers(a: Node<'_>, b: Node<'_>, same: impl Fn(&Decimal, &Decimal) -> bool) -> bool {
    match (a.raw().parse(), b.raw().parse()) {
        (Ok(left), Ok(right)) => same(&left, &right),
        _ => a.raw() == b.raw(),
    }
}

/// Lower case, with every run of white space as one blank.
fn folded(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
    Cow::Owned(out)
}

/// Whether two items are equivalent.
pub(super) fn equivalent(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a == b || folded(a) == folded(b),
        (Value::Decimal(a), Value::Decimal(b)) => equivalent_decimals(*a, *b),
        (Value::Integer(a), Value::Decimal(b)) | (Value::Decimal(b), Value::Integer(a)) => {
            equivalent_decimals(Decimal::from(*a), *b)
        }
        (Value::Quantity(a), Value::Quantity(b)) => a.is_equivalent(b),
        (Value::Quantity(a), b) | (b, Value::Quantity(a)) if !matches!(b, Value::Element(_)) => {
            super::arithmetic::as_quantity(b).is_some_and(|b| a.is_equivalent(&b))
        }
        (Value::Element(left), Value::Element(right)) => {
            left.is_same(right)
                || match (left.to_system(), right.to_system()) {
                    (Some(left), Some(right)) => equivalent(&left, &right),
                    (None, None) => match (left.node(), right.node()) {
                        (Some(a), Some(b)) => equivalent_nodes(a, b),
                        _ => equal_elements(left, right),
                    },
                    _ => false,
                }
        }
        (Value::Element(left), right) => {
            left.to_system().is_some_and(|left| equivalent(&left, right))
        }
        (left, Value::Element(right)) => {
            right.to_system().is_some_and(|right| equivalent(left, &right))
        }
        _ => equal(a, b) == Some(true),
    }
}

/// As [`equal_nodes`], but text is folded, numbers are rounded and the order of items does not matter.
fn equivalent_nodes(a: Node<'_>, b: Node<'_>) -> bool {
    if a.kind() != b.kind() {
        return false;
    }
    match a.kind() {
        Kind::Object => {
            a.len() == b.len()
                && a.children().all(|child| {
                    child
                        .key()
                        .and_then(|key| b.get(key))
                        .is_some_and(|other| equivalent_nodes(child, other))
                })
        }
        Kind::Array => {
            let mut rest: Vec<Node<'_>> = b.children().collect();
            a.len() == rest.len()
                && a.children().all(|item| {
                    let found = rest.iter().position(|other| equivalent_nodes(item, *other));
                    found.map(|at| rest.swap_remove(at)).is_some()
                })
        }
        Kind::String => match (a.text(), b.text()) {
            (Some(a), Some(b)) => a == b || folded(&a) == folded(&b),
            _ => false,
        },
        Kind::Number => equal_numbers(a, b, |a, b| equivalent_decimals(*a, *b)),
        Kind::Bool | Kind::Null => a.raw() == b.raw(),
    }
}

impl<'a> Evaluator<'a> {
    /// `=`
    pub(super) fn equal_items(
        &self,
        left: &[Value<'a>],
        right: &[Value<'a>],
        at: u32,
    ) -> Result<Option<bool>, EvalError> {
        if left.is_empty() || right.is_empty() {
            return Ok(None);
        }
        if left.len() != right.len() {
            return Ok(Some(false));
        }
        self.step(left.len(), at)?;
        let mut known = true;
        for (a, b) in left.iter().zip(right) {
            match equal(a, b) {
                Some(true) => {}
                Some(false) => return Ok(Some(false)),
                None => known = false,
            }
        }
        Ok(known.then_some(true))
    }

    /// `~`
    pub(super) fn equivalent_items(
        &self,
        left: &[Value<'a>],
        right: &[Value<'a>],
        at: u32,
    ) -> Result<bool, EvalError> {
        if left.len() != right.len() {
            return Ok(false);
        }
        if let ([a], [b]) = (left, right) {
            return Ok(equivalent(a, b));
        }
        let mut rest: Vec<&Value<'a>> = right.iter().collect();
        for item in left {
            self.step(rest.len(), at)?;
            match rest.iter().position(|other| equivalent(item, other)) {
                Some(found) => {
                    rest.swap_remove(found);
                }
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Whether an item equal to `wanted` is among `items`.
    pub(super) fn has(
        &self,
        items: &[Value<'a>],
        wanted: &Value<'a>,
        at: u32,
    ) -> Result<bool, EvalError> {
        self.step(items.len(), at)?;
        Ok(items.iter().any(|item| equal(item, wanted) == Some(true)))
    }

    /// `in` and `contains`
    pub(super) fn contains(
        &self,
        items: &[Value<'a>],
        wanted: &[Value<'a>],
        at: u32,
    ) -> Result<Option<bool>, EvalError> {
        match wanted {
            [] => Ok(None),
            [one] => self.has(items, one, at).map(Some),
            _ => Err(EvalError::not_single(at)),
        }
    }

    pub(super) fn distinct(
        &self,
        items: impl IntoIterator<Item = Value<'a>>,
        at: u32,
    ) -> Outcome<'a> {
        let mut out = Collection::new();
        for item in items {
            if !self.has(&out, &item, at)? {
                out.push(item);
            }
        }
        Ok(out)
    }

    /// `|`
    pub(super) fn union(
        &self,
        left: Collection<'a>,
        right: Collection<'a>,
        at: u32,
    ) -> Outcome<'a> {
        self.distinct(left.into_iter().chain(right), at)
    }
}
