//! A table with totals as a circulation.
//!
//! Arcs: cell (i, j) from row i to column j; total of row i from the column of totals to row i; total of
//! column j from column j to the row of totals; the total of all from the row of totals to the column of
//! totals. What flows into a node flows out of it, and that is what the sums say.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::{CrossTab, Suppression};

pub(super) struct Network<'a> {
    table: &'a CrossTab,
    how: &'a Suppression,
    suppressed: Vec<bool>,
}

/// A step along an arc: its cell, and where it leads.
struct Step {
    cell: usize,
    to: usize,
}

impl<'a> Network<'a> {
    pub(super) fn new(table: &'a CrossTab, how: &'a Suppression) -> Network<'a> {
        let small = |count: &u64| *count < how.limit && (*count > 0 || !how.keep_zeros);
        Network { table, how, suppressed: table.cells.iter().map(small).collect() }
    }

    /// Which cells are not shown.
    pub(super) fn suppress(mut self) -> Vec<bool> {
        let primary: Vec<usize> =
            self.suppressed.iter().enumerate().filter(|(_, s)| **s).map(|(at, _)| at).collect();
        for cell in primary {
            // A cycle among what is suppressed already costs nothing and adds nothing.
            for cell in self.cycle(cell) {
                if let Some(slot) = self.suppressed.get_mut(cell) {
                    *slot = true;
                }
            }
        }
        self.suppressed
    }

    /// The least that a suppressed cell can be, for whoever knows that zeros are shown.
    fn least(&self) -> u64 {
        u64::from(self.how.keep_zeros)
    }

    /// The cells of the cheapest cycle by which a cell can be more: from its end back to its start.
    /// There always is one, along the three totals.
    fn cycle(&self, cell: usize) -> Vec<usize> {
        let (start, end) = self.ends(cell);
        let nodes = self.table.rows + self.table.columns + 2;
        let mut best: Vec<(u128, usize)> = vec![(u128::MAX, usize::MAX); nodes];
        let mut before = vec![usize::MAX; nodes];
        let mut queue = BinaryHeap::from([Reverse((0u128, end))]);
        if let Some(slot) = best.get_mut(end) {
            slot.0 = 0;
        }
        while let Some(Reverse((cost, node))) = queue.pop() {
            if node == start {
                break;
            }
            if best.get(node).is_some_and(|(known, _)| *known < cost) {
                continue;
            }
            for step in self.steps(node, cell) {
                let cost = cost + self.cost(step.cell);
                let Some(slot) = best.get_mut(step.to) else { continue };
                if cost < slot.0 {
                    *slot = (cost, step.cell);
                    if let Some(from) = before.get_mut(step.to) {
                        *from = node;
                    }
                    queue.push(Reverse((cost, step.to)));
                }
            }
        }
        let (mut cells, mut node) = (Vec::new(), start);
        while node != end {
            let Some((_, cell)) = best.get(node).filter(|(_, cell)| *cell != usize::MAX) else {
                break;
            };
            cells.push(*cell);
            node = before.get(node).copied().unwrap_or(end);
        }
        cells
    }

    /// What is lost by not showing a cell: its count, and a little, so that few cells are better than
    /// many; totals count double, since they are looked at most.
    fn cost(&self, cell: usize) -> u128 {
        if self.suppressed.get(cell).copied().unwrap_or(false) {
            return 0;
        }
        let count = self.table.cells.get(cell).copied().unwrap_or(0);
        let (row, column) = self.place(cell);
        let total = row == self.table.rows || column == self.table.columns;
        (u128::from(count) + 1) << u32::from(total)
    }

    fn place(&self, cell: usize) -> (usize, usize) {
        (cell / (self.table.columns + 1), cell % (self.table.columns + 1))
    }

    /// Rows are nodes 0 to R (R: the totals), columns R + 1 to R + 1 + C (the last: the totals).
    fn ends(&self, cell: usize) -> (usize, usize) {
        let (row, column) = self.place(cell);
        let (from, to) = (row, self.table.rows + 1 + column);
        let turned = (row == self.table.rows) != (column == self.table.columns);
        if turned { (to, from) } else { (from, to) }
    }

    /// Steps from a node: along an arc the cell becomes more, against it less. `not` is left out.
    fn steps(&self, node: usize, not: usize) -> impl Iterator<Item = Step> + '_ {
        let (rows, stride) = (self.table.rows, self.table.columns + 1);
        let cells = match node.checked_sub(rows + 1) {
            Some(column) => (column, stride, rows + 1),
            None => (node * stride, 1, stride),
        };
        let (first, by, count) = cells;
        (0..count).map(move |n| first + n * by).filter_map(move |cell| {
            let (start, end) = self.ends(cell);
            let value = self.table.cells.get(cell).copied()?;
            // Zeros that are shown cannot be hidden: nobody would hide one but for a reason.
            if cell == not || (value == 0 && self.how.keep_zeros) {
                return None;
            }
            if start == node {
                return Some(Step { cell, to: end });
            }
            let room = value.saturating_sub(self.least()) >= self.how.room.max(1);
            room.then_some(Step { cell, to: start })
        })
    }
}
