//! What a class tells of a sensitive value: l-diversity, t-closeness, and their kin.

use serde::{Deserialize, Serialize};

use super::classes::Classes;
use super::column::Column;
use super::emd::Ordered;

/// How far apart two values of a sensitive column are, for t-closeness.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Distance {
    /// [`Ordered`](Distance::Ordered) when every value is a number, else [`Equal`](Distance::Equal).
    #[default]
    Auto,
    /// All values are equally far apart: categories.
    Equal,
    /// By rank among the values: numbers.
    Ordered,
}

/// The measures of one sensitive column.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct SensitiveMeasures {
    /// The column.
    pub column: String,
    /// Different values in the table.
    pub distinct: u32,
    /// Distinct l-diversity: the fewest different values in a class.
    pub l: u32,
    /// Entropy l-diversity: `exp` of the least entropy (natural logarithm) of a class.
    pub entropy_l: f64,
    /// Recursive (c, l)-diversity.
    pub recursive: Recursive,
    /// α of (α, k)-anonymity: the largest share that one value has of a class.
    pub alpha: f64,
    /// t-closeness: the largest earth mover's distance of a class from the table.
    pub t: f64,
    /// The distance that `t` was measured by.
    pub distance: Distance,
    /// Basic β-likeness: the largest relative gain `(q - p) / p` of a value's share in a class.
    pub beta: f64,
    /// Enhanced β-likeness: `beta` if every gain is also at most `-ln p`; else there is none.
    pub enhanced_beta: Option<f64>,
    /// δ-disclosure: the largest `|ln(q / p)|` over the values that a class holds.
    pub delta: f64,
    /// Whether every class holds every value. If not, no δ satisfies the definition to the letter,
    /// since the logarithm of 0 is not bounded.
    pub delta_complete: bool,
    /// Rows in classes of one value only: whoever knows the class knows the value.
    pub rows_disclosed: u64,
}

/// Recursive (c, l)-diversity: with the counts of a class in falling order,
/// `r1 < c * (r_l + ... + r_m)`.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Recursive {
    /// The l asked for, or else the table's own distinct l, at least 2.
    pub l: u32,
    /// Every c above this one holds; `None` when a class has fewer than l values, so that none does.
    pub c: Option<f64>,
}

/// A sensitive column together with the rows in order of their classes.
pub(super) struct Sensitive<'a> {
    codes: Vec<u32>,
    classes: &'a Classes,
    column: &'a Column,
    shares: Vec<f64>,
    /// `c * ln(c)` of small counts.
    logs: Vec<f64>,
}

impl<'a> Sensitive<'a> {
    pub(super) fn new(column: &'a Column, classes: &'a Classes, order: &[u32]) -> Sensitive<'a> {
        let of = |row: &u32| column.codes().get(*row as usize).copied().unwrap_or(0);
        let codes: Vec<u32> = order.iter().map(of).collect();
        let mut totals = vec![0u32; column.distinct() as usize];
        for code in &codes {
            if let Some(total) = totals.get_mut(*code as usize) {
                *total += 1;
            }
        }
        let rows = codes.len() as f64;
        let shares = totals.iter().map(|total| f64::from(*total) / rows).collect();
        let logs = (0..1024u32).map(|c| f64::from(c.max(1)).ln() * f64::from(c)).collect();
        Sensitive { codes, classes, column, shares, logs }
    }

    /// Calls `each` with every class: its values with their counts, in the order met.
    fn each_class(&self, mut each: impl FnMut(&[(u32, u32)])) {
        let mut counts = vec![0u32; self.column.distinct() as usize];
        let mut met: Vec<(u32, u32)> = Vec::new();
        let mut rest = self.codes.as_slice();
        for size in self.classes.sizes() {
            let (class, later) = rest.split_at((*size as usize).min(rest.len()));
            rest = later;
            met.clear();
            for code in class {
                let Some(count) = counts.get_mut(*code as usize) else { continue };
                if *count == 0 {
                    met.push((*code, 0));
                }
                *count += 1;
            }
            for (code, count) in &mut met {
                if let Some(slot) = counts.get_mut(*code as usize) {
                    *count = std::mem::take(slot);
                }
            }
            each(&met);
        }
    }

    pub(super) fn measure(&self, distance: Distance, l: Option<u32>) -> SensitiveMeasures {
        let ordered = match (distance, self.column.ranks()) {
            (Distance::Auto | Distance::Ordered, Some(ranks)) => {
                Some(Ordered::new(ranks, &self.shares))
            }
            // Texts without numbers are ranked by their bytes when an order is asked for.
            (Distance::Ordered, None) => {
                Some(Ordered::new(&by_bytes(self.column.values()), &self.shares))
            }
            _ => None,
        };
        let mut found = SensitiveMeasures {
            column: self.column.name().to_owned(),
            distinct: self.column.distinct(),
            l: u32::MAX,
            entropy_l: f64::INFINITY,
            recursive: Recursive { l: 2, c: Some(0.0) },
            alpha: 0.0,
            t: 0.0,
            distance: if ordered.is_some() { Distance::Ordered } else { Distance::Equal },
            beta: 0.0,
            enhanced_beta: None,
            delta: 0.0,
            delta_complete: true,
            rows_disclosed: 0,
        };
        let (mut enhanced, mut highest, mut lowest) = (true, 1.0f64, 1.0f64);
        let mut scratch = Vec::new();
        self.each_class(|class| {
            let size: u32 = class.iter().map(|(_, count)| count).sum();
            let size_f = f64::from(size);
            found.l = found.l.min(class.len() as u32);
            if let [_] = class {
                found.rows_disclosed += u64::from(size);
            }
            found.delta_complete &= class.len() == self.shares.len();
            let (mut above, mut logs, mut most) = (0.0, 0.0, 0u32);
            for (code, count) in class {
                let share = self.shares.get(*code as usize).copied().unwrap_or(1.0);
                let ratio = f64::from(*count) / size_f / share;
                above += (share * (ratio - 1.0)).max(0.0);
                logs += self.log(*count);
                most = most.max(*count);
                highest = highest.max(ratio);
                lowest = lowest.min(ratio);
                enhanced &= ratio - 1.0 <= -share.ln() + 1e-12;
            }
            found.alpha = found.alpha.max(f64::from(most) / size_f);
            let entropy = (size_f.ln() - logs / size_f).max(0.0);
            found.entropy_l = found.entropy_l.min(entropy);
            let far = match &ordered {
                Some(ordered) => ordered.distance(class, &mut scratch),
                None => above,
            };
            found.t = found.t.max(far);
        });
        found.entropy_l = found.entropy_l.exp();
        found.beta = highest - 1.0;
        found.enhanced_beta = enhanced.then_some(found.beta);
        found.delta = highest.ln().max(-lowest.ln());
        found.recursive = self.recursive(l.unwrap_or(found.l).max(2));
        found
    }

    fn recursive(&self, l: u32) -> Recursive {
        let mut c = Some(0.0f64);
        let mut counts: Vec<u32> = Vec::new();
        self.each_class(|class| {
            let Some(most) = c else { return };
            counts.clear();
            counts.extend(class.iter().map(|(_, count)| *count));
            counts.sort_unstable_by(|a, b| b.cmp(a));
            let first = counts.first().copied().unwrap_or(0);
            let tail: u32 = counts.iter().skip(l as usize - 1).sum();
            c = (tail > 0).then(|| most.max(f64::from(first) / f64::from(tail)));
        });
        Recursive { l, c }
    }

    fn log(&self, count: u32) -> f64 {
        let known = self.logs.get(count as usize).copied();
        known.unwrap_or_else(|| f64::from(count) * f64::from(count).ln())
    }
}

fn by_bytes(values: &[Box<[u8]>]) -> Vec<u32> {
    let mut order: Vec<(&[u8], usize)> = values.iter().map(|v| &**v).zip(0..).collect();
    order.sort_unstable();
    let mut ranks = vec![0; values.len()];
    for (rank, (_, code)) in (0..).zip(order) {
        if let Some(slot) = ranks.get_mut(code) {
            *slot = rank;
        }
    }
    ranks
}
