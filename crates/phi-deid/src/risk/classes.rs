//! Equivalence classes: rows that agree in every quasi-identifier.

use super::column::Column;

/// The classes of a table. Ids are given in the order in which classes are first met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classes {
    of_row: Vec<u32>,
    sizes: Vec<u32>,
}

impl Classes {
    /// Groups `rows` rows by these columns; without columns all rows are one class.
    ///
    /// Codes are packed into words of 64 bits as mixed-radix numbers, as many columns at a time as
    /// fit, and the words are numbered again: one pass over the rows for every word.
    pub fn of(columns: &[&Column], rows: usize) -> Classes {
        let mut classes = Classes { of_row: vec![0; rows], sizes: vec![rows as u32] };
        if rows == 0 {
            classes.sizes.clear();
        }
        let mut rest = columns;
        while !rest.is_empty() {
            let mut room = classes.sizes.len().max(1) as u64;
            let mut taken = 0;
            for column in rest {
                let Some(more) = room.checked_mul(u64::from(column.distinct().max(1))) else {
                    break;
                };
                room = more;
                taken += 1;
            }
            // Two numbers of 32 bits always fit.
            let (now, later) = rest.split_at(taken.max(1).min(rest.len()));
            classes.refine(now, room);
            rest = later;
        }
        classes
    }

    fn refine(&mut self, columns: &[&Column], room: u64) {
        let mut keys: Vec<u64> = self.of_row.iter().map(|class| u64::from(*class)).collect();
        for column in columns {
            let radix = u64::from(column.distinct().max(1));
            for (key, code) in keys.iter_mut().zip(column.codes()) {
                *key = *key * radix + u64::from(*code);
            }
        }
        self.sizes.clear();
        if room <= (self.of_row.len() as u64 * 4).max(1 << 16) {
            self.number_direct(&keys, room as usize);
        } else {
            self.number_hashed(&keys);
        }
    }

    /// Few possible keys: a table with a place for each.
    fn number_direct(&mut self, keys: &[u64], room: usize) {
        let mut ids = vec![NONE; room];
        for (key, class) in keys.iter().zip(&mut self.of_row) {
            let Some(slot) = ids.get_mut(*key as usize) else { continue };
            if *slot == NONE {
                *slot = self.sizes.len() as u32;
                self.sizes.push(0);
            }
            *class = *slot;
            if let Some(size) = self.sizes.get_mut(*slot as usize) {
                *size += 1;
            }
        }
    }

    /// Many: open addressing with linear probing, at most half full. A place holds a class; the key of
    /// a class stands apart, so that the places stay in the cache.
    fn number_hashed(&mut self, keys: &[u64]) {
        let bits = (keys.len().max(8) * 2).next_power_of_two().trailing_zeros();
        let mask = (1usize << bits) - 1;
        let mut slots: Vec<u32> = vec![NONE; mask + 1];
        let mut known: Vec<u64> = Vec::new();
        for (key, class) in keys.iter().zip(&mut self.of_row) {
            let mut at = mix(*key, bits);
            while let Some(slot) = slots.get_mut(at & mask) {
                if *slot == NONE {
                    *slot = known.len() as u32;
                    known.push(*key);
                    self.sizes.push(0);
                }
                if known.get(*slot as usize) == Some(key) {
                    *class = *slot;
                    if let Some(size) = self.sizes.get_mut(*slot as usize) {
                        *size += 1;
                    }
                    break;
                }
                at += 1;
            }
        }
    }

    /// How many classes there are.
    pub fn count(&self) -> usize {
        self.sizes.len()
    }

    /// Rows in each class.
    pub fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// The class of each row.
    pub fn of_row(&self) -> &[u32] {
        &self.of_row
    }

    /// The k of k-anonymity: the size of the smallest class; 0 of no rows.
    pub fn k(&self) -> u32 {
        self.sizes.iter().copied().min().unwrap_or(0)
    }

    /// The rows in classes of fewer than `k` rows, in order: those to suppress.
    pub fn rows_under(&self, k: u32) -> impl Iterator<Item = usize> {
        let small = move |class: &u32| self.sizes.get(*class as usize).is_some_and(|s| *s < k);
        self.of_row.iter().enumerate().filter(move |(_, class)| small(class)).map(|(row, _)| row)
    }

    /// The first row of each class.
    pub(super) fn firsts(&self) -> Vec<u32> {
        let mut firsts = Vec::with_capacity(self.sizes.len());
        for (row, class) in (0u32..).zip(&self.of_row) {
            // Classes are numbered in the order in which they are met.
            if *class as usize == firsts.len() {
                firsts.push(row);
            }
        }
        firsts
    }

    /// Rows by class: the rows of class 0, then of class 1, ...; each in order of the table.
    pub(super) fn order(&self) -> Vec<u32> {
        let mut next = Vec::with_capacity(self.sizes.len());
        let mut sum = 0u32;
        for size in &self.sizes {
            next.push(sum);
            sum += size;
        }
        let mut order = vec![0; self.of_row.len()];
        for (row, class) in (0u32..).zip(&self.of_row) {
            if let Some(place) = next.get_mut(*class as usize) {
                if let Some(slot) = order.get_mut(*place as usize) {
                    *slot = row;
                }
                *place += 1;
            }
        }
        order
    }
}

const NONE: u32 = u32::MAX;

fn mix(key: u64, bits: u32) -> usize {
    let folded = key ^ (key >> 32);
    (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - bits)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(codes: &[&[u32]]) -> Vec<Column> {
        codes.iter().map(|c| Column::from_codes("", c.to_vec())).collect()
    }

    fn classes(codes: &[&[u32]]) -> Classes {
        let columns = columns(codes);
        Classes::of(&columns.iter().collect::<Vec<_>>(), codes.first().map_or(0, |c| c.len()))
    }

    #[test]
    fn rows_that_agree_in_all_columns_are_one_class() {
        let found = classes(&[&[1, 1, 0, 1], &[5, 5, 5, 6]]);
        assert_eq!(found.of_row(), [0, 0, 1, 2]);
        assert_eq!((found.sizes(), found.k()), (&[2, 1, 1][..], 1));
        assert_eq!(found.rows_under(2).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(found.order(), [0, 1, 2, 3]);
    }

    #[test]
    fn any_number_of_columns_fits() {
        // 40 columns of 40 values each: far more than 64 bits.
        let all: Vec<Vec<u32>> =
            (0..40u32).map(|c| (0..40u32).map(|row| (row * (c + 1)) % 40).collect()).collect();
        let all: Vec<&[u32]> = all.iter().map(Vec::as_slice).collect();
        let found = classes(&all);
        assert_eq!((found.count(), found.k()), (40, 1));
    }

    #[test]
    fn no_columns_and_no_rows() {
        assert_eq!(Classes::of(&[], 3).sizes(), [3]);
        assert_eq!(Classes::of(&[], 0).k(), 0);
        assert_eq!(classes(&[&[]]).count(), 0);
    }
}
