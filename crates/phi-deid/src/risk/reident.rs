//! The risk that a row is linked to a person: prosecutor, journalist, marketer.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;
use serde::Serialize;

use super::RiskError;
use super::classes::Classes;
use super::column::{Column, Table};

/// Risks of re-identification (El Emam 2010; as ARX and sdcMicro report them). A risk of a row is
/// one over the size of its class.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct Reidentification {
    /// The highest risk of a row.
    pub highest: f64,
    /// The mean risk of the rows: the share that would be linked rightly (marketer).
    pub average: f64,
    /// The share of rows with a risk above [`Thresholds::risk`](super::Thresholds::risk).
    pub at_risk: f64,
    /// Rows that are alone in their class.
    pub unique: u64,
}

/// The sample against a population.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct AgainstPopulation {
    /// Rows of the population.
    pub rows: u64,
    /// Journalist: who picks the row does not know whether its person is in the sample.
    pub journalist: Reidentification,
    /// Rows unique in the sample and in the population, too.
    pub population_unique: u64,
    /// Rows in classes that are larger in the sample than in the population, which can then not be
    /// where the sample comes from. The sample's size is taken for them.
    pub inconsistent: u64,
}

impl Reidentification {
    /// The prosecutor's risk: whoever looks knows that the person is in the table.
    pub(super) fn prosecutor(classes: &Classes, threshold: f64) -> Reidentification {
        Reidentification::of(classes.sizes().iter().map(|size| (*size, *size)), threshold)
    }

    /// Of pairs (rows, size by which the risk counts).
    fn of(classes: impl Iterator<Item = (u32, u32)>, threshold: f64) -> Reidentification {
        let (mut rows, mut highest, mut sum, mut at_risk, mut unique) = (0u64, 0.0f64, 0.0, 0, 0);
        for (size, among) in classes.filter(|(size, among)| *size > 0 && *among > 0) {
            let risk = 1.0 / f64::from(among);
            rows += u64::from(size);
            highest = highest.max(risk);
            sum += f64::from(size) * risk;
            if risk > threshold {
                at_risk += u64::from(size);
            }
            unique += u64::from(among == 1);
        }
        let rows = (rows as f64).max(1.0);
        Reidentification { highest, average: sum / rows, at_risk: at_risk as f64 / rows, unique }
    }
}

/// Compares the classes of a sample with those of a population that it was drawn from.
///
/// # Errors
/// [`RiskError`] when one of them lacks a column, or they have too many rows together.
pub(super) fn against(
    sample: &Table,
    population: &Table,
    quasi: &[String],
    threshold: f64,
) -> Result<AgainstPopulation, RiskError> {
    let rows = sample.rows() + population.rows();
    if rows >= u32::MAX as usize {
        return Err(RiskError::TooManyRows);
    }
    let mut joined = Vec::with_capacity(quasi.len());
    for name in quasi {
        joined.push(join(sample.column(name)?, population.column(name)?));
    }
    let classes = Classes::of(&joined.iter().collect::<Vec<_>>(), rows);
    let mut sizes = vec![(0u32, 0u32); classes.count()];
    for (row, class) in classes.of_row().iter().enumerate() {
        if let Some((here, there)) = sizes.get_mut(*class as usize) {
            if row < sample.rows() {
                *here += 1;
            } else {
                *there += 1;
            }
        }
    }
    let inconsistent = sizes.iter().filter(|(here, there)| here > there);
    let inconsistent = inconsistent.map(|(here, _)| u64::from(*here)).sum();
    let population_unique = sizes.iter().filter(|(here, there)| *here == 1 && *there == 1).count();
    let sizes = sizes.into_iter().map(|(here, there)| (here, there.max(here)));
    Ok(AgainstPopulation {
        rows: population.rows() as u64,
        journalist: Reidentification::of(sizes, threshold),
        population_unique: population_unique as u64,
        inconsistent,
    })
}

/// The column of the sample, and below it that of the population, in one numbering.
fn join(sample: &Column, population: &Column) -> Column {
    let mut known: HashMap<&[u8], u32, FxBuildHasher> = HashMap::default();
    for code in 0..sample.distinct() {
        known.insert(sample.value(code).unwrap_or_default(), code);
    }
    let mut next = sample.distinct();
    let mut translated = Vec::with_capacity(population.distinct() as usize);
    for code in 0..population.distinct() {
        // Columns made of codes have no values: the codes are taken to be the same.
        let same = match population.value(code) {
            Some(value) => known.get(value).copied(),
            None => (code < sample.distinct()).then_some(code),
        };
        translated.push(same.unwrap_or_else(|| {
            next += 1;
            next - 1
        }));
    }
    let of = |code: &u32| translated.get(*code as usize).copied().unwrap_or(0);
    let codes = sample.codes().iter().copied().chain(population.codes().iter().map(of));
    Column::from_codes(sample.name(), codes.collect())
}
