//! The grammar of UCUM (section 2): terms of components joined by `.` and `/`.

use super::atoms::{self, Atom};
use super::kind::Kind;
use super::prefixes::PREFIXES;
use super::ratio::Ratio;
use super::{Unit, UnitError};

/// Codes are short; what is longer is no unit.
const MAX_LEN: usize = 200;
const MAX_DEPTH: u8 = 16;

pub(super) fn parse(code: &str) -> Result<Unit, UnitError> {
    if code.is_empty() {
        return Err(UnitError::Empty);
    }
    if code.len() > MAX_LEN {
        return Err(UnitError::TooLong);
    }
    if let Some(at) = code.bytes().position(|b| !b.is_ascii_graphic()) {
        return Err(UnitError::Syntax(at));
    }
    let mut parser = Parser { code, at: 0 };
    let unit = parser.term(0)?;
    if parser.at == code.len() { Ok(unit) } else { Err(UnitError::Syntax(parser.at)) }
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
            return Err(UnitError::TooLong);
        }
        let mut divide = self.peek() == Some(b'/');
        let mut result = None;
        if divide {
            self.at += 1;
            result = Some(Unit::ONE);
        }
        loop {
            let next = self.component(depth)?;
            let joined = match result {
                Some(before) => combine(before, next, divide)?,
                None => next,
            };
            match self.peek() {
                Some(b'.') => divide = false,
                Some(b'/') => divide = true,
                _ => return Ok(joined),
            }
            result = Some(joined);
            self.at += 1;
        }
    }

    fn component(&mut self, depth: u8) -> Result<Unit, UnitError> {
        if self.peek() == Some(b'(') {
            self.at += 1;
            let unit = self.term(depth + 1)?;
            if self.peek() != Some(b')') {
                return Err(UnitError::Syntax(self.at));
            }
            self.at += 1;
            self.annotation()?;
            return Ok(unit);
        }
        let from = self.at;
        let symbol = self.symbol()?;
        let annotated = self.annotation()?;
        if symbol.is_empty() {
            return if annotated { Ok(Unit::ONE) } else { Err(UnitError::Syntax(from)) };
        }
        simple(symbol, from)
    }

    /// What stands before the next operator; brackets hold operators in.
    fn symbol(&mut self) -> Result<&'c str, UnitError> {
        let from = self.at;
        let mut inside = false;
        while let Some(byte) = self.peek() {
            match byte {
                b'[' if !inside => inside = true,
                b']' if inside => inside = false,
                b'.' | b'/' | b'(' | b')' | b'{' if !inside => break,
                b'}' => return Err(UnitError::Syntax(self.at)),
                _ => {}
            }
            self.at += 1;
        }
        if inside {
            return Err(UnitError::Syntax(from));
        }
        self.code.get(from..self.at).ok_or(UnitError::Syntax(from))
    }

    /// Skips `{…}`; true when there was one.
    fn annotation(&mut self) -> Result<bool, UnitError> {
        if self.peek() != Some(b'{') {
            return Ok(false);
        }
        let rest = self.code.get(self.at..).unwrap_or("");
        let end = rest.find('}').ok_or(UnitError::Syntax(self.at))?;
        if rest.get(1..end).is_some_and(|inner| inner.contains('{')) {
            return Err(UnitError::Syntax(self.at));
        }
        self.at += end + 1;
        Ok(true)
    }
}

/// An integer factor, or a symbol with an optional exponent.
fn simple(symbol: &str, at: usize) -> Result<Unit, UnitError> {
    if symbol.bytes().all(|b| b.is_ascii_digit()) {
        let factor: i128 = symbol.parse().map_err(|_| UnitError::TooLarge)?;
        return match factor {
            0 => Err(UnitError::Syntax(at)),
            1..10_000_000_000_000_000_000 => {
                Ok(Unit { factor: Ratio::of_int(factor), ..Unit::ONE })
            }
            _ => Err(UnitError::TooLarge),
        };
    }
    let digits = symbol.bytes().rev().take_while(u8::is_ascii_digit).count();
    let mut split = symbol.len() - digits;
    if digits > 0 && split > 1 && matches!(symbol.as_bytes().get(split - 1), Some(b'+' | b'-')) {
        split -= 1;
    }
    let (name, exponent) = symbol.split_at_checked(split).ok_or(UnitError::Syntax(at))?;
    let exponent: i8 =
        if exponent.is_empty() { 1 } else { exponent.parse().map_err(|_| UnitError::TooLarge)? };
    power(named(name, at)?, exponent, at)
}

fn named(name: &str, at: usize) -> Result<Unit, UnitError> {
    if let Some((number, atom)) = find(name) {
        return unit_of(number, atom, Ratio::ONE);
    }
    let first = name.as_bytes().first();
    for (prefix, factor) in PREFIXES.iter().filter(|(p, _)| p.as_bytes().first() == first) {
        if let Some((number, atom)) = name.strip_prefix(prefix).and_then(find)
            && atom.metric
        {
            return unit_of(number, atom, *factor);
        }
    }
    Err(UnitError::UnknownSymbol(at))
}

fn find(code: &str) -> Option<(usize, &'static Atom)> {
    // UCUM has both spellings of the international unit, the second defined as the first.
    let code = if code == "[IU]" { "[iU]" } else { code };
    atoms::find(code)
}

fn unit_of(number: usize, atom: &Atom, prefix: Ratio) -> Result<Unit, UnitError> {
    let plain = Unit { factor: atom.factor, base: atom.base, kind: atom.kind, ..Unit::ONE };
    match atom.kind {
        Kind::Ratio => {
            Ok(Unit { factor: atom.factor.mul(prefix).ok_or(UnitError::TooLarge)?, ..plain })
        }
        Kind::Arbitrary => {
            let number = u16::try_from(number + 1).map_err(|_| UnitError::TooLarge)?;
            Ok(Unit { factor: prefix, arbitrary: [(number, 1), (0, 0)], ..plain })
        }
        _ => Ok(Unit { prefix, ..plain }),
    }
}

fn power(unit: Unit, exponent: i8, at: usize) -> Result<Unit, UnitError> {
    if exponent == 1 {
        return Ok(unit);
    }
    if exponent == 0 {
        return Err(UnitError::Syntax(at));
    }
    let unit = plain(unit)?;
    let mut out = unit;
    for slot in &mut out.base {
        *slot = slot.checked_mul(exponent).ok_or(UnitError::TooLarge)?;
    }
    for slot in &mut out.arbitrary {
        slot.1 = slot.1.checked_mul(exponent).ok_or(UnitError::TooLarge)?;
    }
    out.factor = unit.factor.powi(i32::from(exponent)).ok_or(UnitError::TooLarge)?;
    checked(out)
}

/// In a product a scale with an offset means its steps (`[degF]/min`); curves mean nothing there, and count by their base unit.
fn plain(unit: Unit) -> Result<Unit, UnitError> {
    if !unit.is_special() {
        return Ok(unit);
    }
    let factor = unit.factor.mul(unit.prefix).ok_or(UnitError::TooLarge)?;
    Ok(Unit { factor, prefix: Ratio::ONE, kind: Kind::Ratio, ..unit })
}

pub(super) fn combine(left: Unit, right: Unit, divide: bool) -> Result<Unit, UnitError> {
    if left == Unit::ONE && !divide {
        return Ok(right);
    }
    if right == Unit::ONE {
        return Ok(left);
    }
    let (left, right) = (plain(left)?, plain(right)?);
    let mut out = left;
    for (slot, other) in out.base.iter_mut().zip(right.base) {
        let sum = if divide { slot.checked_sub(other) } else { slot.checked_add(other) };
        *slot = sum.ok_or(UnitError::TooLarge)?;
    }
    for (number, exponent) in right.arbitrary {
        if number != 0 {
            let exponent = if divide { exponent.checked_neg() } else { Some(exponent) };
            join(&mut out.arbitrary, number, exponent.ok_or(UnitError::TooLarge)?)?;
        }
    }
    let factor = if divide { left.factor.div(right.factor) } else { left.factor.mul(right.factor) };
    out.factor = factor.ok_or(UnitError::TooLarge)?;
    checked(out)
}

fn join(all: &mut [(u16, i8); 2], number: u16, exponent: i8) -> Result<(), UnitError> {
    let at = all
        .iter()
        .position(|slot| slot.0 == number)
        .or_else(|| all.iter().position(|slot| slot.0 == 0))
        .ok_or(UnitError::TooLarge)?;
    if let Some(slot) = all.get_mut(at) {
        let sum = slot.1.checked_add(exponent).ok_or(UnitError::TooLarge)?;
        *slot = if sum == 0 { (0, 0) } else { (number, sum) };
    }
    all.sort_unstable_by(|a, b| b.cmp(a));
    Ok(())
}

fn checked(mut unit: Unit) -> Result<Unit, UnitError> {
    if unit.factor.is_zero() {
        return Err(UnitError::TooLarge);
    }
    unit.kind = if unit.arbitrary == [(0, 0); 2] { Kind::Ratio } else { Kind::Arbitrary };
    Ok(unit)
}
