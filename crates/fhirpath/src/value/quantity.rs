//! Quantities: a number and a unit of UCUM or of the calendar.

use std::cmp::Ordering;
use std::fmt;

use medpipe_terminology::Decimal;
use medpipe_terminology::ucum::Unit;

/// A unit of the calendar, as date arithmetic counts it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "the names say it")]
pub enum CalendarUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}

/// What a quantity is measured in.
#[derive(Clone, PartialEq, Eq)]
pub enum QuantityUnit {
    /// A keyword: `4 days`.
    Calendar(CalendarUnit),
    /// A code of UCUM: `4 'mg'`.
    Ucum(Box<str>),
    /// Something else that a FHIR Quantity names: comparable only with itself.
    Foreign(Box<str>),
}

/// System.Quantity (FHIRPath 2.1.11). `Debug` shows its shape only.
#[derive(Clone)]
pub struct Quantity {
    /// The number.
    pub value: Decimal,
    /// The unit.
    pub unit: QuantityUnit,
}

impl From<CalendarUnit> for QuantityUnit {
    fn from(unit: CalendarUnit) -> QuantityUnit {
        QuantityUnit::Calendar(unit)
    }
}

impl CalendarUnit {
    /// The unit of a keyword, singular or plural.
    pub fn of_word(word: &str) -> Option<CalendarUnit> {
        Some(match word {
            "year" | "years" => CalendarUnit::Year,
            "month" | "months" => CalendarUnit::Month,
            "week" | "weeks" => CalendarUnit::Week,
            "day" | "days" => CalendarUnit::Day,
            "hour" | "hours" => CalendarUnit::Hour,
            "minute" | "minutes" => CalendarUnit::Minute,
            "second" | "seconds" => CalendarUnit::Second,
            "millisecond" | "milliseconds" => CalendarUnit::Millisecond,
            _ => return None,
        })
    }

    /// The keyword, in the singular.
    pub fn word(self) -> &'static str {
        match self {
            CalendarUnit::Year => "year",
            CalendarUnit::Month => "month",
            CalendarUnit::Week => "week",
            CalendarUnit::Day => "day",
            CalendarUnit::Hour => "hour",
            CalendarUnit::Minute => "minute",
            CalendarUnit::Second => "second",
            CalendarUnit::Millisecond => "millisecond",
        }
    }

    /// The code of UCUM that stands nearest: the same duration from weeks down, a mean one above.
    fn ucum(self) -> &'static str {
        match self {
            CalendarUnit::Year => "a",
            CalendarUnit::Month => "mo",
            CalendarUnit::Week => "wk",
            CalendarUnit::Day => "d",
            CalendarUnit::Hour => "h",
            CalendarUnit::Minute => "min",
            CalendarUnit::Second => "s",
            CalendarUnit::Millisecond => "ms",
        }
    }

    /// Years and months have no definite length.
    fn is_indefinite(self) -> bool {
        matches!(self, CalendarUnit::Year | CalendarUnit::Month)
    }

    fn months(self) -> i64 {
        if self == CalendarUnit::Year { 12 } else { 1 }
    }
}

impl QuantityUnit {
    fn code(&self) -> Option<&str> {
        match self {
            QuantityUnit::Calendar(unit) => Some(unit.ucum()),
            QuantityUnit::Ucum(code) => Some(code),
            QuantityUnit::Foreign(_) => None,
        }
    }

    fn parse(&self) -> Option<Unit> {
        Unit::parse(self.code()?).ok()
    }

    /// True when it counts nothing in particular: `'1'`.
    pub fn is_one(&self) -> bool {
        matches!(self, QuantityUnit::Ucum(code) if &**code == "1")
    }

    fn calendar(&self) -> Option<CalendarUnit> {
        match self {
            QuantityUnit::Calendar(unit) => Some(*unit),
            _ => None,
        }
    }
}

impl Quantity {
    /// The unit that a quoted text names. A keyword in quotes is taken as the keyword: UCUM has no `month`.
    pub(crate) fn unit_of_code(code: &str) -> QuantityUnit {
        CalendarUnit::of_word(code)
            .map_or_else(|| QuantityUnit::Ucum(code.into()), QuantityUnit::Calendar)
    }

    /// The unit as text: a code, or a keyword in the singular.
    pub fn unit_text(&self) -> String {
        match &self.unit {
            QuantityUnit::Calendar(unit) => unit.word().to_owned(),
            QuantityUnit::Ucum(code) | QuantityUnit::Foreign(code) => code.to_string(),
        }
    }

    /// A quantity of the unit `'1'`.
    pub fn plain(value: Decimal) -> Quantity {
        Quantity { value, unit: QuantityUnit::Ucum("1".into()) }
    }

    /// The order of two quantities; `None` when their units do not compare, or when one is a calendar year or month and the other
    /// a definite duration (FHIRPath 6.1.1).
    pub fn compare(&self, other: &Quantity) -> Option<Ordering> {
        if self.unit == other.unit {
            return Some(self.value.cmp(&other.value));
        }
        let (own, theirs) = (self.unit.calendar(), other.unit.calendar());
        let indefinite = |unit: Option<CalendarUnit>| unit.is_some_and(CalendarUnit::is_indefinite);
        match (own, theirs) {
            (Some(a), Some(b)) if a.is_indefinite() && b.is_indefinite() => {
                let a = self.value.checked_mul(a.months().into())?;
                Some(a.cmp(&other.value.checked_mul(b.months().into())?))
            }
            _ if indefinite(own) || indefinite(theirs) => None,
            _ => self.unit.parse()?.compare(self.value, &other.unit.parse()?, other.value),
        }
    }

    /// Whether the two are equivalent: equal as precisely as the less precise one is written; a year is as good as `'a'`.
    pub fn is_equivalent(&self, other: &Quantity) -> bool {
        if self.unit == other.unit {
            return crate::eval::equivalent_decimals(self.value, other.value);
        }
        let (Some(own), Some(theirs)) = (self.unit.parse(), other.unit.parse()) else {
            return false;
        };
        // In the unit of the less precise one, so that its digits count.
        let (Some(there), Some(here)) =
            (own.convert(self.value, &theirs), theirs.convert(other.value, &own))
        else {
            return false;
        };
        crate::eval::equivalent_decimals(there.normalize(), other.value)
            || crate::eval::equivalent_decimals(self.value, here.normalize())
    }

    /// Whether values of the two units convert into each other.
    pub fn is_comparable(&self, other: &Quantity) -> bool {
        if self.unit == other.unit {
            return self.unit.parse().is_some() || matches!(self.unit, QuantityUnit::Foreign(_));
        }
        match (self.unit.parse(), other.unit.parse()) {
            (Some(a), Some(b)) => a.is_comparable(&b),
            _ => false,
        }
    }

    /// The value in another unit of UCUM.
    pub fn convert(&self, code: &str) -> Option<Quantity> {
        let unit = Quantity::unit_of_code(code);
        if unit == self.unit {
            return Some(self.clone());
        }
        let value = self.unit.parse()?.convert(self.value, &unit.parse()?)?;
        Some(Quantity { value, unit })
    }

    /// Sum or difference, in the unit of the left one.
    pub(crate) fn add(&self, other: &Quantity, subtract: bool) -> Option<Quantity> {
        let right = if self.unit == other.unit {
            other.value
        } else {
            other.unit.parse()?.convert(other.value, &self.unit.parse()?)?
        };
        let right = if subtract { -right } else { right };
        Some(Quantity { value: self.value.checked_add(right)?, unit: self.unit.clone() })
    }

    /// Product or quotient. Units of one dimension are brought together first: `2 cm * 2 m` is `0.04 m2`.
    pub(crate) fn multiply(&self, other: &Quantity, divide: bool) -> Option<Quantity> {
        let apply =
            |a: Decimal, b: Decimal| if divide { a.checked_div(b) } else { a.checked_mul(b) };
        if other.unit.is_one() {
            let value = apply(self.value, other.value)?;
            return Some(Quantity { value, unit: self.unit.clone() });
        }
        if self.unit == other.unit && divide {
            return Some(Quantity::plain(apply(self.value, other.value)?));
        }
        let (own, theirs) = (self.unit.code()?, other.unit.code()?);
        let code = if self.unit.is_one() {
            if divide { format!("/{}", enclose(theirs)) } else { theirs.to_owned() }
        } else {
            format!("{own}{}{}", if divide { '/' } else { '.' }, enclose(theirs))
        };
        let (left, right) = (Unit::parse(own).ok()?, Unit::parse(theirs).ok()?);
        if left.is_comparable(&right) {
            let value = left.convert(self.value, &right)?;
            let value = apply(value, other.value)?;
            if divide {
                return Some(Quantity::plain(value));
            }
            let squared = format!("{theirs}2");
            let code = if Unit::parse(&squared).is_ok()
                && theirs.bytes().all(|b| b.is_ascii_alphabetic())
            {
                squared
            } else {
                format!("{}.{}", theirs, enclose(theirs))
            };
            return Some(Quantity { value, unit: QuantityUnit::Ucum(code.into()) });
        }
        Unit::parse(&code).ok()?;
        Some(Quantity {
            value: apply(self.value, other.value)?,
            unit: QuantityUnit::Ucum(code.into()),
        })
    }
}

/// A unit that can stand after `/` or `.`.
fn enclose(code: &str) -> String {
    if code.contains(['/', '.']) { format!("({code})") } else { code.to_owned() }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.unit {
            QuantityUnit::Calendar(unit) => {
                let plural = if self.value == Decimal::ONE { "" } else { "s" };
                write!(f, "{} {}{plural}", self.value, unit.word())
            }
            QuantityUnit::Ucum(code) | QuantityUnit::Foreign(code) => {
                write!(f, "{} '{code}'", self.value)
            }
        }
    }
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Quantity")
    }
}
