//! Columns of interned values, and tables of them.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::RiskError;

/// A column: each row's value as a small number, equal values equal numbers.
///
/// `Debug` shows its shape, no value.
#[derive(Clone)]
pub struct Column {
    name: String,
    codes: Vec<u32>,
    distinct: u32,
    values: Vec<Box<[u8]>>,
    ranks: Vec<u32>,
    numeric: bool,
}

impl Column {
    /// A column of codes that something else interned. Only equality and order of the codes count;
    /// they need not be dense.
    pub fn from_codes(name: impl Into<String>, codes: Vec<u32>) -> Column {
        let mut present = codes.clone();
        present.sort_unstable();
        present.dedup();
        let dense = |code: &u32| present.binary_search(code).map_or(0, |at| at as u32);
        let codes = if present.last().is_some_and(|last| *last as usize >= present.len()) {
            codes.iter().map(dense).collect()
        } else {
            codes
        };
        let distinct = present.len() as u32;
        let ranks = (0..distinct).collect();
        Column { name: name.into(), codes, distinct, values: Vec::new(), ranks, numeric: true }
    }

    /// The codes of some rows, in the numbering of the whole column.
    pub(super) fn pick(&self, rows: &[u32]) -> Column {
        let code = |row: &u32| self.codes.get(*row as usize).copied().unwrap_or(0);
        Column {
            name: String::new(),
            codes: rows.iter().map(code).collect(),
            distinct: self.distinct,
            values: Vec::new(),
            ranks: Vec::new(),
            numeric: false,
        }
    }

    /// The column with each value replaced. Values that become equal become one.
    pub(super) fn recode(&self, of: impl Fn(&str) -> String) -> Column {
        let mut values = Interner::default();
        for code in 0..self.distinct {
            // A column made of codes has these for values.
            let made = match self.value(code) {
                Some(value) => of(&String::from_utf8_lossy(value)),
                None => of(&code.to_string()),
            };
            values.push(made.as_bytes());
        }
        let new = |code: &u32| values.codes.get(*code as usize).copied().unwrap_or(0);
        let codes = self.codes.iter().map(new).collect();
        Column::from_interner(self.name.clone(), Interner { codes, ..values })
    }

    /// The column without some rows, which are sorted; values that no row has any more go, too.
    pub(super) fn without(&self, rows: &[usize]) -> Column {
        let stays = |row: &usize| rows.binary_search(row).is_err();
        let kept = (0..self.codes.len()).filter(stays).filter_map(|row| self.codes.get(row));
        if self.values.is_empty() {
            return Column::from_codes(self.name.clone(), kept.copied().collect());
        }
        let mut interner = Interner::default();
        kept.for_each(|code| interner.push(self.value(*code).unwrap_or_default()));
        Column::from_interner(self.name.clone(), interner)
    }

    fn from_interner(name: String, interner: Interner) -> Column {
        let numbers: Option<Vec<f64>> = interner.values.iter().map(|v| number(v)).collect();
        let distinct = interner.values.len() as u32;
        let (ranks, numeric) = match numbers {
            Some(numbers) => (ranks_of(&numbers), distinct > 0),
            None => (Vec::new(), false),
        };
        Column { name, codes: interner.codes, distinct, values: interner.values, ranks, numeric }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The code of each row, below [`distinct`](Self::distinct).
    pub fn codes(&self) -> &[u32] {
        &self.codes
    }

    /// How many different values it has.
    pub fn distinct(&self) -> u32 {
        self.distinct
    }

    /// True when every value is a finite number.
    pub fn is_numeric(&self) -> bool {
        self.numeric
    }

    /// The value behind a code, when the column was interned from text. **A value of the data.**
    pub fn value(&self, code: u32) -> Option<&[u8]> {
        self.values.get(code as usize).map(|v| &**v)
    }

    /// Place of each code's value in numeric order, equal numbers equal; `None` when not numeric.
    pub(super) fn ranks(&self) -> Option<&[u32]> {
        self.numeric.then_some(&self.ranks)
    }

    /// The first row (from 0) with NaN or an infinity, when any of the values is a number: among texts, `nan`
    /// and `inf` are words.
    pub(super) fn not_finite(&self) -> Option<usize> {
        let parsed = |value: &[u8]| std::str::from_utf8(value).ok()?.trim().parse::<f64>().ok();
        let numbers: Vec<Option<f64>> = self.values.iter().map(|v| parsed(v)).collect();
        let finite = numbers.iter().flatten().any(|n| n.is_finite());
        if !finite && !numbers.iter().all(Option::is_some) {
            return None;
        }
        let is_bad = |code: &u32| {
            numbers.get(*code as usize).copied().flatten().is_some_and(|n| !n.is_finite())
        };
        self.codes.iter().position(is_bad)
    }

    pub(super) fn values(&self) -> &[Box<[u8]>] {
        &self.values
    }
}

impl std::fmt::Debug for Column {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Column({} rows, {} distinct)", self.codes.len(), self.distinct)
    }
}

fn number(value: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(value).ok()?.trim();
    text.parse::<f64>().ok().filter(|n| n.is_finite())
}

fn ranks_of(numbers: &[f64]) -> Vec<u32> {
    let mut order: Vec<(f64, u32)> = numbers.iter().copied().zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0; numbers.len()];
    let (mut rank, mut last) = (0u32, None);
    for (number, code) in order {
        // `-0` and `0` are one number.
        if last.is_some_and(|before: f64| before != number) {
            rank += 1;
        }
        last = Some(number);
        if let Some(slot) = ranks.get_mut(code as usize) {
            *slot = rank;
        }
    }
    ranks
}

/// Columns of equal length. Values are kept once each; `Debug` shows the shape only.
///
/// ```
/// use medpipe_phi_deid::risk::Table;
/// let rows = [["60-69", "021"], ["60-69", "021"], ["70-79", "021"]];
/// let table = Table::from_rows(["age", "zip3"], rows)?;
/// assert_eq!((table.rows(), table.columns().len()), (3, 2));
/// # Ok::<(), medpipe_phi_deid::risk::RiskError>(())
/// ```
#[derive(Clone)]
pub struct Table {
    rows: usize,
    columns: Vec<Column>,
}

impl Table {
    /// A table of columns.
    ///
    /// # Errors
    /// [`RiskError`] when the lengths differ, a name comes twice, or there are 2³² rows or more.
    pub fn new(columns: Vec<Column>) -> Result<Table, RiskError> {
        let rows = columns.first().map_or(0, |c| c.codes.len());
        if rows >= u32::MAX as usize {
            return Err(RiskError::TooManyRows);
        }
        for (at, column) in columns.iter().enumerate() {
            if column.codes.len() != rows {
                return Err(RiskError::Ragged {
                    row: column.codes.len() as u64 + 1,
                    expected: rows,
                    found: column.codes.len(),
                });
            }
            if columns.iter().take(at).any(|c| c.name == column.name) {
                return Err(RiskError::SameName { column: at + 1 });
            }
        }
        Ok(Table { rows, columns })
    }

    /// A table of rows of text.
    ///
    /// # Errors
    /// [`RiskError`] when a row has more or fewer values than there are names, or a name comes twice.
    pub fn from_rows<N, R, V>(names: N, rows: R) -> Result<Table, RiskError>
    where
        N: IntoIterator<Item: Into<String>>,
        R: IntoIterator<Item: IntoIterator<Item = V>>,
        V: AsRef<[u8]>,
    {
        let mut builder = TableBuilder::new(names)?;
        for row in rows {
            builder.push(row)?;
        }
        builder.finish()
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Its columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The column of that name.
    ///
    /// # Errors
    /// [`RiskError::NoColumn`], which repeats the name asked for.
    pub fn column(&self, name: &str) -> Result<&Column, RiskError> {
        let found = self.columns.iter().find(|c| c.name == name);
        found.ok_or_else(|| RiskError::NoColumn { name: name.to_owned() })
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Table({} rows, {} columns)", self.rows, self.columns.len())
    }
}

/// Builds a [`Table`] row by row.
pub struct TableBuilder {
    names: Vec<String>,
    interners: Vec<Interner>,
    rows: u64,
}

impl TableBuilder {
    /// With these column names.
    ///
    /// # Errors
    /// [`RiskError::SameName`] when a name comes twice.
    pub fn new<N: IntoIterator<Item: Into<String>>>(names: N) -> Result<TableBuilder, RiskError> {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        for (at, name) in names.iter().enumerate() {
            if names.iter().take(at).any(|n| n == name) {
                return Err(RiskError::SameName { column: at + 1 });
            }
        }
        let interners = names.iter().map(|_| Interner::default()).collect();
        Ok(TableBuilder { names, interners, rows: 0 })
    }

    /// Adds a row. One of a wrong length leaves the table as it was before.
    ///
    /// # Errors
    /// [`RiskError::Ragged`] for a wrong number of values, [`RiskError::TooManyRows`] at 2³² rows.
    pub fn push<V: AsRef<[u8]>>(
        &mut self,
        row: impl IntoIterator<Item = V>,
    ) -> Result<(), RiskError> {
        if self.rows >= u64::from(u32::MAX) {
            return Err(RiskError::TooManyRows);
        }
        let mut found = 0;
        for value in row {
            if let Some(interner) = self.interners.get_mut(found) {
                interner.push(value.as_ref());
            }
            found += 1;
        }
        if found != self.names.len() {
            for interner in &mut self.interners {
                interner.truncate(self.rows as usize);
            }
            return Err(RiskError::Ragged {
                row: self.rows + 1,
                expected: self.names.len(),
                found,
            });
        }
        self.rows += 1;
        Ok(())
    }

    /// The table.
    ///
    /// # Errors
    /// None as yet; kept with the other constructors.
    pub fn finish(self) -> Result<Table, RiskError> {
        let columns = self.names.into_iter().zip(self.interners);
        Table::new(columns.map(|(name, interner)| Column::from_interner(name, interner)).collect())
    }
}

impl std::fmt::Debug for TableBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TableBuilder({} rows, {} columns)", self.rows, self.names.len())
    }
}

#[derive(Default)]
struct Interner {
    known: HashMap<Box<[u8]>, u32, FxBuildHasher>,
    values: Vec<Box<[u8]>>,
    codes: Vec<u32>,
    /// The values there were before the last push.
    before: usize,
}

impl Interner {
    /// Takes the last push back, if there are more rows than these.
    fn truncate(&mut self, rows: usize) {
        if self.codes.len() > rows {
            self.codes.truncate(rows);
            for value in self.values.drain(self.before..) {
                self.known.remove(&value);
            }
        }
    }

    fn push(&mut self, value: &[u8]) {
        self.before = self.values.len();
        // Tables are often sorted: the value of the row before saves a look-up.
        if let Some(last) = self.codes.last().copied()
            && self.values.get(last as usize).is_some_and(|v| **v == *value)
        {
            self.codes.push(last);
            return;
        }
        let code = match self.known.get(value) {
            Some(code) => *code,
            None => {
                let code = self.values.len() as u32;
                self.known.insert(value.into(), code);
                self.values.push(value.into());
                code
            }
        };
        self.codes.push(code);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_made_dense_and_keep_their_order() {
        let column = Column::from_codes("x", vec![900, 7, 4_000_000_000, 7]);
        assert_eq!((column.codes(), column.distinct()), (&[1, 0, 2, 0][..], 3));
        assert_eq!(Column::from_codes("x", vec![1, 0, 1]).codes(), [1, 0, 1]);
        assert_eq!(Column::from_codes("x", vec![]).distinct(), 0);
    }

    #[test]
    fn numbers_are_ranked_by_value() {
        let table = Table::from_rows(["n", "t"], [["10", "a"], ["9", "1"], ["1e1", "1"]]).unwrap();
        let n = table.column("n").unwrap();
        assert_eq!(n.ranks(), Some(&[1, 0, 1][..]));
        assert!(!table.column("t").unwrap().is_numeric());
    }

    #[test]
    fn a_ragged_row_changes_nothing() {
        let mut builder = TableBuilder::new(["a", "b"]).unwrap();
        builder.push(["1", "2"]).unwrap();
        let wrong = builder.push(["3"]).unwrap_err();
        assert_eq!(wrong, RiskError::Ragged { row: 2, expected: 2, found: 1 });
        builder.push(["5", "6", "7"]).unwrap_err();
        builder.push(["3", "4"]).unwrap();
        let table = builder.finish().unwrap();
        assert_eq!(table.rows(), 2);
        assert_eq!(
            format!("{table:?} {:?}", table.columns().first()),
            "Table(2 rows, 2 columns) Some(Column(2 rows, 2 distinct))"
        );
    }

    #[test]
    fn names_are_unique() {
        assert_eq!(TableBuilder::new(["a", "a"]).unwrap_err(), RiskError::SameName { column: 2 });
    }
}
