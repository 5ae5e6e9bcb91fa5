//! Hard limits of measurements by LOINC code: outside of them a value cannot be true of a person.
//!
//! These are no reference ranges; a critically ill patient lies well within them. [`Limit::source`] says
//! where each row comes from.

mod table;

use crate::units::Unit;

pub use table::LIMITS;

/// Where a limit comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LimitSource {
    /// Outlier bounds of the mimic3-benchmarks variable ranges (Harutyunyan et al. 2019, MIT).
    Mimic3Benchmarks,
    /// By definition: a share, the range of a score.
    Definition,
    /// Own, chosen beyond what is reported of survivors or what assays measure, because the
    /// published bound is missing or wrong.
    Own,
}

/// What is possible for one LOINC code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limit {
    /// The LOINC number without its hyphen: `8302-2` is 83022.
    pub loinc: u32,
    /// UCUM code of the bounds.
    pub unit: &'static str,
    /// Lowest possible value.
    pub low: f64,
    /// Highest possible value.
    pub high: f64,
    /// Origin of the bounds.
    pub source: LimitSource,
}

/// A LOINC code as a number: `8302-2` → 83022. `None` when it is not of that form; the check digit
/// is not looked at.
pub fn pack_loinc(code: &str) -> Option<u32> {
    let (number, check) = code.split_once('-')?;
    let check = match check.as_bytes() {
        [digit @ b'0'..=b'9'] => u32::from(digit - b'0'),
        _ => return None,
    };
    if number.is_empty() || number.len() > 7 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(number.parse::<u32>().ok()? * 10 + check)
}

/// What is wrong with a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LimitFinding {
    /// Possible.
    Within,
    /// Impossible.
    Outside,
    /// The unit is of another kind than the code.
    OtherKind,
}

/// The limits with their units read, ready for look-up.
#[derive(Clone, Debug)]
pub struct Limits {
    rows: Vec<(u32, Unit, f64, f64)>,
}

impl Default for Limits {
    fn default() -> Limits {
        let rows =
            LIMITS.iter().filter_map(|l| Some((l.loinc, Unit::parse(l.unit).ok()?, l.low, l.high)));
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|row| row.0);
        Limits { rows }
    }
}

impl Limits {
    /// Whether there is a limit for that packed LOINC code.
    pub fn has(&self, loinc: u32) -> bool {
        self.find(loinc).is_some()
    }

    fn find(&self, loinc: u32) -> Option<&(u32, Unit, f64, f64)> {
        let at = self.rows.binary_search_by_key(&loinc, |row| row.0).ok()?;
        self.rows.get(at)
    }

    /// Judges a value; `None` when there is no limit for the code.
    pub fn judge(&self, loinc: u32, value: f64, unit: Unit) -> Option<LimitFinding> {
        let (_, own, low, high) = self.find(loinc)?;
        let Some(value) = unit.convert(value, *own) else { return Some(LimitFinding::OtherKind) };
        // A conversion may be off in the last digit.
        let slack = 1e-9 * (low.abs() + high.abs());
        let within = value >= low - slack && value <= high + slack;
        Some(if within { LimitFinding::Within } else { LimitFinding::Outside })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sane() {
        let limits = Limits::default();
        assert_eq!(limits.rows.len(), LIMITS.len(), "every unit of the table is UCUM");
        for (i, row) in LIMITS.iter().enumerate() {
            let code = format!("{}-{}", row.loinc / 10, row.loinc % 10);
            assert!(medpipe_check_digits::loinc::is_valid(&code), "{code}");
            assert_eq!(pack_loinc(&code), Some(row.loinc));
            assert!(row.low < row.high, "{code}");
            assert!(
                LIMITS.iter().skip(i + 1).all(|other| other.loinc != row.loinc),
                "{code} twice"
            );
        }
    }

    #[test]
    fn judges_in_any_unit() {
        let limits = Limits::default();
        let unit = |code: &str| Unit::parse(code).expect(code);
        let weight = pack_loinc("29463-7").expect("loinc");
        assert_eq!(limits.judge(weight, 150.0, unit("[lb_av]")), Some(LimitFinding::Within));
        assert_eq!(limits.judge(weight, 1500.0, unit("[lb_av]")), Some(LimitFinding::Outside));
        assert_eq!(limits.judge(weight, 180.0, unit("cm")), Some(LimitFinding::OtherKind));
        let temperature = pack_loinc("8310-5").expect("loinc");
        assert_eq!(limits.judge(temperature, 98.6, unit("[degF]")), Some(LimitFinding::Within));
        assert_eq!(limits.judge(temperature, 98.6, unit("Cel")), Some(LimitFinding::Outside));
        assert_eq!(limits.judge(1, 1.0, Unit::ONE), None);
    }
}
