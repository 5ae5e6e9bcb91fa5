//! A share between 0 and 1.

use serde::{Deserialize, Serialize};

/// A share in 0..=1; never a percentage.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Ratio(f64);

impl Ratio {
    /// `part / whole`; `None` when the whole is 0 or the part is larger.
    pub fn of(part: u64, whole: u64) -> Option<Ratio> {
        (whole > 0 && part <= whole).then(|| Ratio(part as f64 / whole as f64))
    }

    /// The number, when it lies in 0..=1.
    pub fn new(value: f64) -> Option<Ratio> {
        (0.0..=1.0).contains(&value).then_some(Ratio(value))
    }

    /// The number in 0..=1.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl From<Ratio> for f64 {
    fn from(ratio: Ratio) -> f64 {
        ratio.0
    }
}

impl TryFrom<f64> for Ratio {
    type Error = &'static str;

    fn try_from(value: f64) -> Result<Ratio, &'static str> {
        Ratio::new(value).ok_or("a ratio lies between 0 and 1; 5 % is 0.05")
    }
}
