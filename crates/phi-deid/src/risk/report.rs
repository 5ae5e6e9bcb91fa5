//! All measures of a table at once.

use serde::{Deserialize, Serialize};

use super::RiskError;
use super::classes::Classes;
use super::column::{Column, Table};
use super::reident::{self, AgainstPopulation, Reidentification};
use super::sensitive::{Distance, Sensitive, SensitiveMeasures};

/// What a table is measured for.
///
/// ```
/// use medpipe_phi_deid::risk::{Assessment, Table, Thresholds};
/// let rows = [["60-69", "021", "flu"], ["60-69", "021", "asthma"], ["70-79", "021", "flu"]];
/// let table = Table::from_rows(["age", "zip3", "diagnosis"], rows)?;
/// let report = Assessment::new(["age", "zip3"])
///     .sensitive("diagnosis")
///     .wanted(Thresholds { k: Some(2), ..Thresholds::default() })
///     .measure(&table)?;
/// assert_eq!((report.k, report.classes, report.rows_under_k), (1, 2, 1));
/// assert_eq!(report.sensitive[0].l, 1);
/// assert_eq!(report.unmet[0].measure, "k");
/// # Ok::<(), medpipe_phi_deid::risk::RiskError>(())
/// ```
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Assessment {
    /// Names of the quasi-identifiers.
    pub quasi: Vec<String>,
    /// Names of the sensitive columns, each with its distance. Each is measured against the classes
    /// of the quasi-identifiers alone.
    pub sensitive: Vec<(String, Distance)>,
    /// What is wanted.
    pub wanted: Thresholds,
    /// How many of the smallest classes to list.
    pub riskiest: usize,
    /// Whether the list says the values of these classes. **They are values of the data.**
    pub with_values: bool,
}

/// What must hold; a measure that is not named need not.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// Least class size. Rows under it are counted; without it those under 5.
    pub k: Option<u32>,
    /// Least number of different sensitive values in a class.
    pub l: Option<u32>,
    /// Least entropy l-diversity.
    pub entropy_l: Option<f64>,
    /// c of recursive (c, l)-diversity, for the `l` above (2 without it).
    pub c: Option<f64>,
    /// Greatest t of t-closeness.
    pub t: Option<f64>,
    /// Greatest share of one value in a class.
    pub alpha: Option<f64>,
    /// Greatest β of basic β-likeness.
    pub beta: Option<f64>,
    /// Greatest δ of δ-disclosure.
    pub delta: Option<f64>,
    /// Risk above which a row counts as at risk. 0.2 without a choice, one in five.
    pub risk: f64,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            k: None,
            l: None,
            entropy_l: None,
            c: None,
            t: None,
            alpha: None,
            beta: None,
            delta: None,
            risk: 0.2,
        }
    }
}

/// The measures of a table. Sizes and shares; no value of the data unless they were asked for.
///
/// Meant for whoever holds the table: counts of few rows are in it, so it is not itself for
/// publication.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct RiskReport {
    /// Rows of the table.
    pub rows: u64,
    /// Equivalence classes.
    pub classes: u64,
    /// k-anonymity: the size of the smallest class.
    pub k: u32,
    /// The size under which rows are counted: the k wanted, or 5.
    pub under: u32,
    /// Rows in classes smaller than `under`.
    pub rows_under_k: u64,
    /// Classes smaller than `under`.
    pub classes_under_k: u64,
    /// Classes by size.
    pub sizes: Vec<SizeBand>,
    /// The prosecutor's risk; its average is the marketer's.
    pub prosecutor: Reidentification,
    /// Against a population, when one was given.
    pub population: Option<AgainstPopulation>,
    /// Each quasi-identifier by itself.
    pub quasi: Vec<QuasiMeasures>,
    /// Each sensitive column.
    pub sensitive: Vec<SensitiveMeasures>,
    /// The smallest classes.
    pub riskiest: Vec<RiskyClass>,
    /// What was wanted and does not hold.
    pub unmet: Vec<Unmet>,
}

/// Classes of `from` to `to` rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct SizeBand {
    /// Least size.
    pub from: u32,
    /// Greatest size; `None` is no bound.
    pub to: Option<u32>,
    /// Classes of such sizes.
    pub classes: u64,
    /// Rows in them.
    pub rows: u64,
}

/// What a quasi-identifier gives away.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct QuasiMeasures {
    /// The column.
    pub column: String,
    /// Different values.
    pub distinct: u32,
    /// The share of pairs of rows that it tells apart by itself (separation; Motwani, Xu 2007).
    pub separation: f64,
    /// Rows in classes under k, were this column left out: the less, the more it is the cause.
    pub rows_under_k_without: u64,
}

/// A small class.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct RiskyClass {
    /// Rows in it.
    pub size: u32,
    /// The values of the quasi-identifiers, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

/// A threshold that does not hold.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct Unmet {
    /// The measure: `k`, `l`, `entropy_l`, `c`, `t`, `alpha`, `beta`, `delta`.
    pub measure: &'static str,
    /// The sensitive column, if it is of one.
    pub column: Option<String>,
    /// What was wanted.
    pub wanted: f64,
    /// What was found; `None` when no value would hold.
    pub found: Option<f64>,
}

const BANDS: [(u32, Option<u32>); 8] = [
    (1, Some(1)),
    (2, Some(2)),
    (3, Some(4)),
    (5, Some(9)),
    (10, Some(19)),
    (20, Some(49)),
    (50, Some(99)),
    (100, None),
];

impl Assessment {
    /// Measures by these quasi-identifiers.
    pub fn new<N: IntoIterator<Item: Into<String>>>(quasi: N) -> Assessment {
        Assessment { quasi: quasi.into_iter().map(Into::into).collect(), ..Assessment::default() }
    }

    /// Also measures this sensitive column.
    pub fn sensitive(self, column: impl Into<String>) -> Assessment {
        self.sensitive_by(column, Distance::Auto)
    }

    /// Also measures this sensitive column, by a distance.
    pub fn sensitive_by(mut self, column: impl Into<String>, distance: Distance) -> Assessment {
        self.sensitive.push((column.into(), distance));
        self
    }

    /// Also says which of these do not hold.
    pub fn wanted(mut self, wanted: Thresholds) -> Assessment {
        self.wanted = wanted;
        self
    }

    /// Also lists the `count` smallest classes, by size only or with their values.
    pub fn riskiest(mut self, count: usize, with_values: bool) -> Assessment {
        (self.riskiest, self.with_values) = (count, with_values);
        self
    }

    /// The columns that it looks at: quasi-identifiers, then sensitive ones.
    ///
    /// # Errors
    /// [`RiskError`] when no quasi-identifier is named, or one is sensitive as well.
    pub fn columns(&self) -> Result<Vec<&str>, RiskError> {
        if self.quasi.is_empty() {
            return Err(RiskError::NoQuasi);
        }
        if let Some((name, _)) = self.sensitive.iter().find(|(s, _)| self.quasi.contains(s)) {
            return Err(RiskError::BothRoles { name: name.clone() });
        }
        let sensitive = self.sensitive.iter().map(|(column, _)| column);
        Ok(self.quasi.iter().chain(sensitive).map(String::as_str).collect())
    }

    /// Measures a table.
    ///
    /// # Errors
    /// [`RiskError`] when the table has no rows, a column is not there, no quasi-identifier is named,
    /// or one is sensitive as well.
    pub fn measure(&self, table: &Table) -> Result<RiskReport, RiskError> {
        self.run(table, None)
    }

    /// Measures a sample, also against the population that it was drawn from: a table with the same
    /// quasi-identifiers that holds the sample's people, too.
    ///
    /// # Errors
    /// As [`measure`](Self::measure), for both tables.
    pub fn measure_in(&self, sample: &Table, population: &Table) -> Result<RiskReport, RiskError> {
        self.run(sample, Some(population))
    }

    fn run(&self, table: &Table, population: Option<&Table>) -> Result<RiskReport, RiskError> {
        self.columns()?;
        if table.rows() == 0 || population.is_some_and(|p| p.rows() == 0) {
            return Err(RiskError::Empty);
        }
        let quasi: Vec<&Column> =
            self.quasi.iter().map(|name| table.column(name)).collect::<Result<_, _>>()?;
        let classes = Classes::of(&quasi, table.rows());
        let under = self.wanted.k.unwrap_or(5);
        let mut report = RiskReport {
            rows: table.rows() as u64,
            classes: classes.count() as u64,
            k: classes.k(),
            under,
            rows_under_k: rows_under(&classes, under),
            classes_under_k: classes.sizes().iter().filter(|s| **s < under).count() as u64,
            sizes: bands(&classes),
            prosecutor: Reidentification::prosecutor(&classes, self.wanted.risk),
            population: None,
            quasi: quasi_measures(&quasi, table.rows(), under, &classes),
            sensitive: Vec::new(),
            riskiest: self.smallest(&quasi, &classes),
            unmet: Vec::new(),
        };
        if let Some(population) = population {
            let risk = self.wanted.risk;
            report.population = Some(reident::against(table, population, &self.quasi, risk)?);
        }
        let order = if self.sensitive.is_empty() { Vec::new() } else { classes.order() };
        for (name, distance) in &self.sensitive {
            let column = table.column(name)?;
            let bad = column.not_finite().filter(|_| *distance == Distance::Ordered);
            if let Some(row) = bad {
                return Err(RiskError::NotOrdered { name: name.clone(), row: row + 1 });
            }
            let sensitive = Sensitive::new(column, &classes, &order);
            report.sensitive.push(sensitive.measure(*distance, self.wanted.l));
        }
        report.unmet = self.wanted.unmet(&report);
        Ok(report)
    }

    fn smallest(&self, quasi: &[&Column], classes: &Classes) -> Vec<RiskyClass> {
        if self.riskiest == 0 {
            return Vec::new();
        }
        let mut by_size: Vec<(u32, u32)> = classes.sizes().iter().copied().zip(0..).collect();
        by_size.sort_unstable();
        by_size.truncate(self.riskiest);
        let values = |class: u32| {
            let row = classes.of_row().iter().position(|c| *c == class)?;
            let value = |column: &&Column| {
                let code = column.codes().get(row).copied().unwrap_or(0);
                column.value(code).map_or(code.to_string(), |v| String::from_utf8_lossy(v).into())
            };
            Some(quasi.iter().map(value).collect())
        };
        let one = |(size, class)| RiskyClass {
            size,
            values: if self.with_values { values(class) } else { None },
        };
        by_size.into_iter().map(one).collect()
    }
}

impl Thresholds {
    fn unmet(&self, report: &RiskReport) -> Vec<Unmet> {
        let mut unmet = Vec::new();
        let mut least = |measure, column: Option<&String>, wanted: Option<f64>, found: f64| {
            // Entropies are sums: equal ones differ in the last digits.
            if let Some(wanted) = wanted.filter(|wanted| found < wanted - 1e-9) {
                unmet.push(Unmet { measure, column: column.cloned(), wanted, found: Some(found) });
            }
        };
        least("k", None, self.k.map(f64::from), f64::from(report.k));
        for s in &report.sensitive {
            least("l", Some(&s.column), self.l.map(f64::from), f64::from(s.l));
            least("entropy_l", Some(&s.column), self.entropy_l, s.entropy_l);
        }
        for s in &report.sensitive {
            let most = [
                ("t", self.t, s.t),
                ("alpha", self.alpha, s.alpha),
                ("beta", self.beta, s.beta),
                ("delta", self.delta, s.delta),
            ];
            for (measure, wanted, found) in most {
                if let Some(wanted) = wanted.filter(|wanted| found > wanted + 1e-9) {
                    let column = Some(s.column.clone());
                    unmet.push(Unmet { measure, column, wanted, found: Some(found) });
                }
            }
            // Here the definition is a strict inequality.
            if let Some(wanted) = self.c.filter(|wanted| s.recursive.c.is_none_or(|c| c >= *wanted))
            {
                let column = Some(s.column.clone());
                unmet.push(Unmet { measure: "c", column, wanted, found: s.recursive.c });
            }
        }
        unmet
    }
}

fn rows_under(classes: &Classes, k: u32) -> u64 {
    classes.sizes().iter().filter(|s| **s < k).map(|s| u64::from(*s)).sum()
}

fn bands(classes: &Classes) -> Vec<SizeBand> {
    let mut bands: Vec<SizeBand> =
        BANDS.map(|(from, to)| SizeBand { from, to, classes: 0, rows: 0 }).to_vec();
    for size in classes.sizes() {
        let at = BANDS.partition_point(|(from, _)| from <= size).saturating_sub(1);
        if let Some(band) = bands.get_mut(at) {
            band.classes += 1;
            band.rows += u64::from(*size);
        }
    }
    bands
}

/// Each quasi-identifier by itself. Classes stand for their rows here: without a column whole classes
/// fall together, and there are fewer of them than rows.
fn quasi_measures(quasi: &[&Column], rows: usize, under: u32, all: &Classes) -> Vec<QuasiMeasures> {
    let pairs = rows as f64 * (rows as f64 - 1.0);
    let firsts = all.firsts();
    let picked: Vec<Column> = quasi.iter().map(|column| column.pick(&firsts)).collect();
    let mut measures = Vec::with_capacity(quasi.len());
    for (at, (column, own)) in quasi.iter().zip(&picked).enumerate() {
        let others = picked.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, c)| c);
        let joined = Classes::of(&others.collect::<Vec<_>>(), firsts.len());
        let mut sizes = vec![0u32; joined.count()];
        for (class, size) in joined.of_row().iter().zip(all.sizes()) {
            if let Some(slot) = sizes.get_mut(*class as usize) {
                *slot += size;
            }
        }
        let mut alone = vec![0u32; own.distinct() as usize];
        for (code, size) in own.codes().iter().zip(all.sizes()) {
            if let Some(slot) = alone.get_mut(*code as usize) {
                *slot += size;
            }
        }
        let same: f64 = alone.iter().map(|s| f64::from(*s) * (f64::from(*s) - 1.0)).sum();
        measures.push(QuasiMeasures {
            column: column.name().to_owned(),
            distinct: column.distinct(),
            separation: if pairs > 0.0 { 1.0 - same / pairs } else { 0.0 },
            rows_under_k_without: sizes.iter().filter(|s| **s < under).map(|s| u64::from(*s)).sum(),
        });
    }
    measures
}
