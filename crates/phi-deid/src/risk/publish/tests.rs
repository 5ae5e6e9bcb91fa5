//! What whoever reads the published table can find out, by trying.

use proptest::prelude::*;

use super::*;

/// Every value of each suppressed cell in any table that fits what is published, up to `most`: brute
/// force over all ways to fill the gaps.
fn possible(published: &Published, least: u64, most: u64) -> Vec<(usize, Vec<u64>)> {
    let gaps: Vec<usize> =
        (0..published.cells.len()).filter(|at| published.cells[*at] == Cell::Suppressed).collect();
    let mut cells: Vec<u64> = published
        .cells
        .iter()
        .map(|cell| if let Cell::Count(count) = cell { *count } else { 0 })
        .collect();
    let inner: Vec<usize> = gaps.iter().copied().filter(|at| !is_total(published, *at)).collect();
    let mut found: Vec<(usize, Vec<u64>)> = gaps.iter().map(|at| (*at, Vec::new())).collect();
    fill(published, &inner, &mut cells, least, most, &mut |cells| {
        for (at, values) in &mut found {
            if !values.contains(&cells[*at]) {
                values.push(cells[*at]);
            }
        }
    });
    found
}

fn is_total(p: &Published, at: usize) -> bool {
    at / (p.columns + 1) == p.rows || at % (p.columns + 1) == p.columns
}

fn fill(
    p: &Published,
    gaps: &[usize],
    cells: &mut Vec<u64>,
    least: u64,
    most: u64,
    each: &mut impl FnMut(&[u64]),
) {
    let Some((gap, rest)) = gaps.split_first() else {
        // The totals follow; those that are published must be as published.
        let stride = p.columns + 1;
        for row in 0..p.rows {
            cells[row * stride + p.columns] = cells[row * stride..][..p.columns].iter().sum();
        }
        for column in 0..stride {
            cells[p.rows * stride + column] =
                (0..p.rows).map(|row| cells[row * stride + column]).sum();
        }
        let fits = p.cells.iter().zip(cells.iter()).all(|(cell, value)| match cell {
            Cell::Count(count) => count == value,
            Cell::Suppressed => *value >= least,
        });
        if fits {
            each(cells);
        }
        return;
    };
    for value in least..=most {
        cells[*gap] = value;
        fill(p, rest, cells, least, most, each);
    }
}

#[test]
fn one_gap_in_a_row_is_no_gap() {
    let counts = CrossTab::new(vec![vec![40, 3], vec![31, 22]]).unwrap();
    let published = counts.publish(&Suppression::default());
    // In a table of two by two all four must go; the totals can stay.
    assert_eq!(published.suppressed(), 4);
    assert_eq!(published.row_total(0), Cell::Count(43));
    assert_eq!(published.total(), Cell::Count(96));
}

#[test]
fn small_totals_are_suppressed_too() {
    let counts = CrossTab::new(vec![vec![3, 0, 0], vec![40, 50, 60], vec![70, 80, 90]]).unwrap();
    let published = counts.publish(&Suppression::default());
    assert_eq!(published.cell(0, 0), Cell::Suppressed);
    assert_eq!(published.row_total(0), Cell::Suppressed);
    assert_eq!(published.cell(0, 1), Cell::Count(0));
    // One other total has to go, or the small one could be subtracted.
    assert!(published.suppressed() > 2);
}

#[test]
fn lists_and_tables_without_small_counts() {
    let published = CrossTab::list(vec![30, 2, 50]).unwrap().publish(&Suppression::default());
    let hidden = (0..3).filter(|c| published.cell(0, *c) == Cell::Suppressed).count();
    assert_eq!((hidden, published.cell(0, 1)), (2, Cell::Suppressed));
    assert_eq!(published.total(), Cell::Count(82));
    let large = CrossTab::new(vec![vec![11, 0], vec![12, 13]]).unwrap();
    assert_eq!(large.publish(&Suppression::default()).suppressed(), 0);
    let strict = Suppression { keep_zeros: false, ..Suppression::default() };
    assert!(large.publish(&strict).suppressed() >= 4);
    assert_eq!(published.cell(7, 7), Cell::Suppressed);
}

#[test]
fn wrong_shapes_are_refused() {
    for bad in [vec![], vec![vec![]], vec![vec![1], vec![1, 2]], vec![vec![u64::MAX, 1]]] {
        assert_eq!(CrossTab::new(bad).unwrap_err(), ShapeError);
    }
    assert_eq!(format!("{:?}", CrossTab::list(vec![3]).unwrap()), "CrossTab(1 x 1)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// With few values per cell all tables can be tried.
    #[test]
    fn no_suppressed_cell_can_be_derived(
        counts in (1usize..4, 1usize..4).prop_flat_map(|(rows, columns)| {
            let cell = prop_oneof![2 => 0u64..4, 2 => 4u64..7];
            proptest::collection::vec(proptest::collection::vec(cell, columns), rows)
        }),
        keep_zeros in any::<bool>(),
        room in 1u64..3,
    ) {
        let how = Suppression { limit: 3, keep_zeros, room };
        let table = CrossTab::new(counts).unwrap();
        let published = table.publish(&how);
        for (cell, count) in published.cells.iter().zip(&table.cells) {
            let small = *count < 3 && (*count > 0 || !keep_zeros);
            prop_assert!(!small || *cell == Cell::Suppressed);
            prop_assert!(*cell == Cell::Suppressed || *cell == Cell::Count(*count));
        }
        let inner = published.cells.iter().enumerate()
            .filter(|(at, c)| **c == Cell::Suppressed && !is_total(&published, *at)).count();
        // Beyond this, trying takes too long.
        if inner > 5 {
            return Ok(());
        }
        for (at, values) in possible(&published, u64::from(keep_zeros), 9) {
            prop_assert!(values.contains(&table.cells[at]));
            prop_assert!(values.len() > 1, "cell {} can only be {:?} in {:?}", at, values, published);
            let small = table.cells[at] < 3;
            prop_assert!(!small || values.iter().any(|v| *v >= table.cells[at] + room), "{:?}", published);
        }
    }

    #[test]
    fn tables_of_any_size_end(
        counts in (1usize..12, 1usize..12).prop_flat_map(|(rows, columns)| {
            let cell = prop_oneof![3 => 0u64..15, 1 => 15u64..5000];
            proptest::collection::vec(proptest::collection::vec(cell, columns), rows)
        }),
    ) {
        let table = CrossTab::new(counts).unwrap();
        let published = table.publish(&Suppression::default());
        // No row or column with a gap has only one, its total counted in.
        let stride = published.columns + 1;
        let gap = |at: usize| published.cells[at] == Cell::Suppressed;
        for row in 0..=published.rows {
            prop_assert!((0..stride).filter(|c| gap(row * stride + c)).count() != 1);
        }
        for column in 0..stride {
            prop_assert!((0..=published.rows).filter(|r| gap(r * stride + column)).count() != 1);
        }
    }
}
