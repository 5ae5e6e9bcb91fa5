//! The grammar of UCUM (section 2): terms of components joined by `.` and `/`.

use super::atoms::{ATOMS, PREFIXES};
use super::{Atom, Unit, UnitError};

/// Codes are short; what is longer is no unit.
const MAX_LEN: usize = 100;
const MAX_DEPTH: u8 = 8;

pub(super) fn parse(code: &str) -> Result<Unit, UnitError> {
    if code.is_empty() {
        return Err(UnitError::Empty);
    }
    if code.len() > MAX_LEN || !code.bytes().all(|b| b.is_ascii_graphic() || b == b' ') {
        return Err(UnitError::Syntax);
    }
    let mut parser = Parser { code, at: 0 };
    let unit = parser.term(0)?;
    if parser.at == code.len() { Ok(unit) } else { Err(UnitError::Syntax) }
}

struct Parser<'c> {
    code: &'c str,
    at: usize,
}

impl<'c> Parser<'c> {
    fn peek(&self) -> Option<u8> {
        self.code.as_bytes().get(self.at).copied()
    }

    fn term(&mut self, depth: u8) -> Result<Unit, UnitError> {
        if depth > MAX_DEPTH {
            return Err(UnitError::Syntax);
        }
        let mut divide = self.peek() == Some(b'/');
        let mut result = Unit::ONE;
        let mut first = true;
        if divide {
            self.at += 1;
            first = false;
        }
        loop {
            let next = self.component(depth)?;
            result = if first { next } else { combine(result, next, divide)? };
            first = false;
            match self.peek() {
                Some(b'.') => divide = false,
                Some(b'/') => divide = true,
                _ => return Ok(result),
            }
            self.at += 1;
        }
    }

    fn component(&mut self, depth: u8) -> Result<Unit, UnitError> {
        if self.peek() == Some(b'(') {
            self.at += 1;
            let unit = self.term(depth + 1)?;
            if self.peek() != Some(b')') {
                return Err(UnitError::Syntax);
            }
            self.at += 1;
            self.annotation()?;
            return Ok(unit);
        }
        let symbol = self.symbol()?;
        let annotated = self.annotation()?;
        if symbol.is_empty() {
            return if annotated { Ok(Unit::ONE) } else { Err(UnitError::Syntax) };
        }
        simple(symbol)
    }

    /// What stands before the next operator, bracket-aware.
    fn symbol(&mut self) -> Result<&'c str, UnitError> {
        let from = self.at;
        let mut inside = false;
        while let Some(byte) = self.peek() {
            match byte {
                b'[' if !inside => inside = true,
                b']' if inside => inside = false,
                b'.' | b'/' | b'(' | b')' | b'{' if !inside => break,
                b' ' | b'}' => return Err(UnitError::Syntax),
                _ => {}
            }
            self.at += 1;
        }
        if inside {
            return Err(UnitError::Syntax);
        }
        self.code.get(from..self.at).ok_or(UnitError::Syntax)
    }

    /// Skips `{…}`; true when there was one.
    fn annotation(&mut self) -> Result<bool, UnitError> {
        if self.peek() != Some(b'{') {
            return Ok(false);
        }
        let rest = self.code.get(self.at..).unwrap_or("");
        let end = rest.find('}').ok_or(UnitError::Syntax)?;
        self.at += end + 1;
        Ok(true)
    }
}

/// An integer factor, or a symbol with an optional exponent.
fn simple(symbol: &str) -> Result<Unit, UnitError> {
    if symbol.bytes().all(|b| b.is_ascii_digit()) {
        let factor: f64 = symbol.parse().map_err(|_| UnitError::Syntax)?;
        return if factor > 0.0 {
            Ok(Unit { factor, ..Unit::ONE })
        } else {
            Err(UnitError::Syntax)
        };
    }
    let digits = symbol.bytes().rev().take_while(u8::is_ascii_digit).count();
    let mut split = symbol.len() - digits;
    if digits > 0 && split > 0 && matches!(symbol.as_bytes().get(split - 1), Some(b'+' | b'-')) {
        split -= 1;
    }
    let (name, exponent) = symbol.split_at_checked(split).ok_or(UnitError::Syntax)?;
    let exponent: i8 =
        if exponent.is_empty() { 1 } else { exponent.parse().map_err(|_| UnitError::Syntax)? };
    power(named(name)?, exponent)
}

fn named(name: &str) -> Result<Unit, UnitError> {
    if let Some(atom) = find(name) {
        return Ok(unit_of(atom, 1.0));
    }
    for (prefix, factor) in PREFIXES {
        if let Some(atom) = name.strip_prefix(prefix).and_then(find)
            && atom.metric
        {
            return Ok(unit_of(atom, *factor));
        }
    }
    Err(UnitError::UnknownSymbol)
}

fn find(code: &str) -> Option<&'static Atom> {
    let at = ATOMS.binary_search_by(|atom| atom.code.cmp(code)).ok()?;
    ATOMS.get(at)
}

fn unit_of(atom: &Atom, prefix: f64) -> Unit {
    let offset = match atom.code {
        "Cel" => 273.15,
        "[degF]" => 459.67 * 5.0 / 9.0,
        "[degRe]" => 273.15,
        _ => 0.0,
    };
    let own = if atom.code == "[pH]" { 0 } else { atom.own };
    Unit { factor: atom.factor * prefix, offset, base: atom.base, own }
}

fn power(unit: Unit, exponent: i8) -> Result<Unit, UnitError> {
    if exponent == 1 {
        return Ok(unit);
    }
    let mut base = unit.base;
    for slot in &mut base {
        *slot = slot.checked_mul(exponent).ok_or(UnitError::Syntax)?;
    }
    let factor = unit.factor.powi(i32::from(exponent));
    finite(Unit { factor, offset: 0.0, base, own: unit.own })
}

/// A product or quotient; offsets of temperatures do not survive it (a difference is meant).
fn combine(left: Unit, right: Unit, divide: bool) -> Result<Unit, UnitError> {
    let mut base = left.base;
    for (slot, other) in base.iter_mut().zip(right.base) {
        let sum = if divide { slot.checked_sub(other) } else { slot.checked_add(other) };
        *slot = sum.ok_or(UnitError::Syntax)?;
    }
    let factor = if divide { left.factor / right.factor } else { left.factor * right.factor };
    let own = if left.own == 0 { right.own } else { left.own };
    finite(Unit { factor, offset: 0.0, base, own })
}

fn finite(unit: Unit) -> Result<Unit, UnitError> {
    if unit.factor.is_finite() && unit.factor > 0.0 { Ok(unit) } else { Err(UnitError::Syntax) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_are_sorted() {
        assert!(ATOMS.windows(2).all(|w| w[0].code < w[1].code));
    }

    #[test]
    fn converts() {
        for (value, from, to, expected) in [
            (98.6, "[degF]", "Cel", 37.0),
            (150.0, "[lb_av]", "kg", 68.038_855_5),
            (70.0, "[in_i]", "cm", 177.8),
            (1.0, "g/dL", "g/L", 10.0),
            (7.5, "kPa", "mm[Hg]", 56.254_6),
            (5.0, "10*9/L", "10*3/uL", 5.0),
            (90.0, "mL/min/{1.73_m2}", "L/h", 5.4),
            (1.0, "u[IU]/mL", "m[iU]/L", 1.0),
            (140.0, "meq/L", "mmol/L", 140.0),
            (60.0, "{beats}/min", "/s", 1.0),
            (24.0, "kg/m2", "g/cm2", 2.4),
        ] {
            let from = Unit::parse(from).expect(from);
            let got = from.convert(value, Unit::parse(to).expect(to)).expect(to);
            assert!((got - expected).abs() < 1e-4 * expected.abs(), "{got} {expected}");
        }
        let iu = Unit::parse("[iU]/L").expect("iu");
        assert!(!iu.commensurable(Unit::parse("U/L").expect("u")));
    }

    #[test]
    fn refuses() {
        for bad in [
            "(score)", "mmHg", "", "{open", "m//s", "mg/", "[lb", "kg m", "lbs", "0", "m99999", "é",
        ] {
            assert!(Unit::parse(bad).is_err(), "{bad}");
        }
    }
}
