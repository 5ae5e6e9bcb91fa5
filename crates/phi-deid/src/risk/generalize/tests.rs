use proptest::prelude::*;

use super::*;
use crate::risk::Assessment;

#[test]
fn levels_of_values() {
    let ages = Hierarchy::bands(&[5, 10, 20]);
    let at = |level| ages.at("63", level);
    assert_eq!([at(0), at(1), at(2), at(3), at(4)], ["63", "60-64", "60-69", "60-79", "*"]);
    assert_eq!(
        (ages.at("93", 1), ages.at("x", 1), ages.at("85", 3)),
        ("90+".into(), "*".into(), "80-89".into())
    );
    let zips = Hierarchy::prefixes(5);
    assert_eq!(
        (zips.at("02139", 2), zips.at("02139", 5), zips.at("021390", 1)),
        ("021**".into(), "*".into(), "*".into())
    );
    let dates = Hierarchy::dates();
    assert_eq!(
        [1, 2, 3, 4].map(|level| dates.at("1961-03-05", level)),
        ["1961-03", "1961", "1960s", "*"]
    );
    assert_eq!(dates.at("1961", 1), "1961");
    let given = Hierarchy::given([["flu", "lung"], ["asthma", "lung"], ["gout", "joint"]]).unwrap();
    assert_eq!(
        (given.levels(), given.at("gout", 1), given.at("new", 1)),
        (2, "joint".into(), "*".into())
    );
    assert_eq!(
        Hierarchy::given([vec!["a", "b"], vec!["c"]]).unwrap_err(),
        HierarchyError { line: 2 }
    );
    assert_eq!(Hierarchy::given([["a"], ["a"]]).unwrap_err(), HierarchyError { line: 2 });
}

#[test]
fn columns_of_codes_are_general_by_code() {
    let table = Table::new(vec![Column::from_codes("a", vec![0, 1, 2, 3])]).unwrap();
    let how = Generalization::new(2).column("a", Hierarchy::bands(&[2]));
    let done = how.run(&table).unwrap();
    assert_eq!((done.table.columns()[0].codes(), done.levels[0].1), (&[0, 0, 1, 1][..], 1));
}

#[test]
fn what_cannot_be_done_is_said() {
    let table = Table::from_rows(["a"], [["1"], ["2"]]).unwrap();
    let run = |k, share| {
        let how =
            Generalization::new(k).column("a", Hierarchy::bands(&[10])).most_suppressed(share);
        how.run(&table)
    };
    assert_eq!(run(3, 0.0).unwrap_err(), GeneralizeError::TooManyRows { rows: 2 });
    assert_eq!(run(2, 2.0).unwrap_err(), GeneralizeError::Share);
    assert_eq!(run(2, 0.0).unwrap().levels, [("a".to_owned(), 1)]);
    assert_eq!(run(3, 1.0).unwrap().table.rows(), 0);
    let none = Generalization::new(2).run(&table).unwrap_err();
    assert_eq!(none, GeneralizeError::Table(RiskError::NoQuasi));
}

proptest! {
    #[test]
    fn k_is_reached_and_values_are_of_their_level(
        rows in proptest::collection::vec((0u32..100, 0u32..100_000, 0u32..3), 1..60),
        k in 1u32..6,
        share in 0.0f64..0.5,
    ) {
        let texts = rows.iter().map(|(age, zip, s)| [age.to_string(), format!("{zip:05}"), s.to_string()]);
        let table = Table::from_rows(["age", "zip", "s"], texts).unwrap();
        let (ages, zips) = (Hierarchy::bands(&[5, 10, 30]), Hierarchy::prefixes(5));
        let how = Generalization::new(k).column("age", ages.clone()).column("zip", zips.clone()).most_suppressed(share);
        match how.run(&table) {
            Err(GeneralizeError::TooManyRows { .. }) => prop_assert!(rows.len() < k as usize),
            Err(other) => prop_assert!(false, "{}", other),
            Ok(done) => {
                prop_assert!(done.suppressed.len() as f64 <= rows.len() as f64 * share);
                prop_assert_eq!(done.table.rows() + done.suppressed.len(), rows.len());
                if done.table.rows() > 0 {
                    let report = Assessment::new(["age", "zip"]).measure(&done.table).unwrap();
                    prop_assert!(report.k >= k);
                }
                let kept: Vec<_> = rows.iter().enumerate()
                    .filter(|(at, _)| !done.suppressed.contains(at)).map(|(_, row)| row).collect();
                for (at, (age, zip, s)) in kept.into_iter().enumerate() {
                    let value = |name: &str| {
                        let column = done.table.column(name).unwrap();
                        String::from_utf8(column.value(column.codes()[at]).unwrap().to_vec()).unwrap()
                    };
                    prop_assert_eq!(value("age"), ages.at(&age.to_string(), done.levels[0].1));
                    prop_assert_eq!(value("zip"), zips.at(&format!("{zip:05}"), done.levels[1].1));
                    prop_assert_eq!(value("s"), s.to_string());
                }
            }
        }
    }
}
