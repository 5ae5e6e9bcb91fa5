//! Data and small tools of the benchmarks. What they measure, and the figures: `docs/benchmarks.md`.

use medpipe_synth_phi::{NaiveDate, Population};

/// The population that the micro-benchmarks work on: the same on every machine.
pub fn population() -> Population {
    Population::new(1, NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default())
}

/// The first `n` synthetic Bundles, as minified JSON.
pub fn bundles(n: u64) -> Vec<Vec<u8>> {
    population().bundles(n).map(|bundle| bundle.json).collect()
}

/// The texts of the first `n` synthetic notes, the styles in turn.
pub fn notes(n: u64) -> Vec<String> {
    population().notes(n).map(|note| note.text).collect()
}

/// The middle of an odd number of measurements; of an even number, the mean of the two in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN);
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN);
    (lower + upper) / 2.0
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_does_not_depend_on_order() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }
}
