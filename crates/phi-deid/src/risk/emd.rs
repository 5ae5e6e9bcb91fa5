//! The earth mover's distance between ordered distributions.

/// A distribution over ranked values, to which others are compared.
///
/// Li, Li, Venkatasubramanian 2007, "ordered distance": `1/(m-1) * sum over i of
/// |sum over j <= i of (q_j - p_j)|`. Between two values that a class holds, its own sum stands still
/// while the table's rises, so that a class of d values costs O(d log m), not O(m).
pub(super) struct Ordered {
    ranks: Vec<u32>,
    /// Cumulative shares: at `i`, of ranks 0 to `i`.
    cumulative: Vec<f64>,
    /// At `i`, the sum of `cumulative` before `i`.
    sums: Vec<f64>,
}

impl Ordered {
    /// `ranks` and `shares` are by code.
    pub(super) fn new(ranks: &[u32], shares: &[f64]) -> Ordered {
        let distinct = ranks.iter().max().map_or(0, |most| *most as usize + 1);
        let mut cumulative = vec![0.0; distinct];
        for (rank, share) in ranks.iter().zip(shares) {
            if let Some(slot) = cumulative.get_mut(*rank as usize) {
                *slot += share;
            }
        }
        let (mut sum, mut sums, mut total) = (0.0, Vec::with_capacity(distinct + 1), 0.0);
        for slot in &mut cumulative {
            sums.push(total);
            sum += *slot;
            *slot = sum;
            total += sum;
        }
        sums.push(total);
        Ordered { ranks: ranks.to_vec(), cumulative, sums }
    }

    /// The distance of a class, given as codes with counts. `scratch` is reused.
    pub(super) fn distance(&self, class: &[(u32, u32)], scratch: &mut Vec<(u32, u32)>) -> f64 {
        let distinct = self.cumulative.len();
        if distinct < 2 {
            return 0.0;
        }
        let rank = |code: u32| self.ranks.get(code as usize).copied().unwrap_or(0);
        scratch.clear();
        scratch.extend(class.iter().map(|(code, count)| (rank(*code), *count)));
        scratch.sort_unstable();
        let size: u32 = class.iter().map(|(_, count)| count).sum();
        let (mut sum, mut from, mut reached) = (0.0, 0usize, 0u32);
        for (rank, count) in scratch.iter() {
            sum += self.gap(from, *rank as usize, f64::from(reached) / f64::from(size));
            from = *rank as usize;
            reached += count;
        }
        // The last difference, of all ranks, is 0 by definition.
        sum += self.gap(from, distinct - 1, 1.0);
        sum / (distinct - 1) as f64
    }

    /// Sum of `|level - cumulative|` over ranks `from..to`.
    fn gap(&self, from: usize, to: usize, level: f64) -> f64 {
        let Some(part) = self.cumulative.get(from..to) else { return 0.0 };
        let below = part.partition_point(|c| *c <= level);
        let sum = |a: usize, b: usize| {
            self.sums.get(b).copied().unwrap_or(0.0) - self.sums.get(a).copied().unwrap_or(0.0)
        };
        let middle = from + below;
        let under = level * below as f64 - sum(from, middle);
        let over = sum(middle, to) - level * (part.len() - below) as f64;
        under + over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The incomes of the paper's section 4: {3k..11k} against {3k,4k,5k} and {6k,8k,11k}.
    #[test]
    fn the_salaries_of_the_paper() {
        let ranks: Vec<u32> = (0..9).collect();
        let ordered = Ordered::new(&ranks, &[1.0 / 9.0; 9]);
        let far = |class: &[(u32, u32)]| ordered.distance(class, &mut Vec::new());
        assert!((far(&[(0, 1), (1, 1), (2, 1)]) - 0.375).abs() < 1e-9);
        assert!((far(&[(3, 1), (5, 1), (8, 1)]) - 0.167).abs() < 1e-3);
        assert!(far(&(0..9).map(|code| (code, 2)).collect::<Vec<_>>()).abs() < 1e-9);
    }

    #[test]
    fn one_value_is_no_distance() {
        assert_eq!(Ordered::new(&[0], &[1.0]).distance(&[(0, 3)], &mut Vec::new()), 0.0);
        assert_eq!(Ordered::new(&[], &[]).distance(&[], &mut Vec::new()), 0.0);
    }
}
