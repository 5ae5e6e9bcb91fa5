//! Hand-computed cases, and every measure against its definition written out the slow way.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

/// The 4-anonymous inpatient table of Machanavajjhala et al. 2007 (figure 2), conditions as there.
fn inpatients() -> Table {
    let condition = |c: char| match c {
        'H' => "heart disease",
        'V' => "viral infection",
        _ => "cancer",
    };
    let classes = [("130**", "<30", "HHVV"), ("1485*", ">=40", "CHVV"), ("130**", "3*", "CCCC")];
    let rows = classes.iter().flat_map(|(zip, age, conditions)| {
        conditions.chars().map(move |c| [*zip, *age, condition(c)])
    });
    Table::from_rows(["zip", "age", "condition"], rows).unwrap()
}

fn near(a: f64, b: f64) -> bool {
    a == b || (a - b).abs() < 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[test]
fn the_inpatients_of_the_l_diversity_paper() {
    let report = Assessment::new(["zip", "age"])
        .sensitive("condition")
        .wanted(Thresholds { k: Some(4), l: Some(2), c: Some(3.0), ..Thresholds::default() })
        .measure(&inpatients())
        .unwrap();
    assert_eq!((report.k, report.classes, report.rows_under_k), (4, 3, 0));
    let s = &report.sensitive[0];
    assert_eq!((s.l, s.distinct, s.rows_disclosed), (1, 3, 4));
    assert!(near(s.entropy_l, 1.0) && near(s.alpha, 1.0));
    // Shares in the table: heart 3/12, viral 4/12, cancer 5/12; the last class is all cancer.
    assert!(near(s.t, 7.0 / 12.0), "{}", s.t);
    assert!(near(s.beta, 12.0 / 5.0 - 1.0));
    // Heart has half of the first class: a gain of 1, below -ln(1/4); cancer gains 1.4 > -ln(5/12).
    assert_eq!(s.enhanced_beta, None);
    assert!(near(s.delta, (12.0f64 / 5.0).ln()) && !s.delta_complete);
    assert_eq!((s.recursive.l, s.recursive.c), (2, None));
    let unmet: Vec<&str> = report.unmet.iter().map(|u| u.measure).collect();
    assert_eq!(unmet, ["l", "c"]);
}

#[test]
fn recursive_diversity_is_a_strict_bound() {
    let rows = [["a", "x"], ["a", "x"], ["a", "x"], ["a", "y"], ["a", "z"]];
    let table = Table::from_rows(["q", "s"], rows).unwrap();
    let with = |c, l| {
        let wanted = Thresholds { c: Some(c), l: Some(l), ..Thresholds::default() };
        Assessment::new(["q"]).sensitive("s").wanted(wanted).measure(&table).unwrap()
    };
    // 3 < c * (1 + 1) for l = 2; 3 < c * 1 for l = 3.
    assert_eq!(with(1.6, 2).sensitive[0].recursive.c, Some(1.5));
    assert!(with(1.6, 2).unmet.is_empty() && with(1.5, 2).unmet.len() == 1);
    assert_eq!(with(3.1, 3).sensitive[0].recursive.c, Some(3.0));
    assert_eq!(with(9.0, 4).sensitive[0].recursive.c, None);
}

/// Table 3 of the t-closeness paper: salaries 3k to 11k in three classes; 0.375 by its example.
#[test]
fn salaries_are_compared_by_rank() {
    let classes = [("a", [3, 4, 5]), ("b", [6, 11, 8]), ("c", [7, 9, 10])];
    let rows = classes.iter().flat_map(|(class, pay)| {
        pay.iter().map(move |pay| [(*class).to_owned(), (pay * 1000).to_string()])
    });
    let table = Table::from_rows(["q", "salary"], rows).unwrap();
    let t = |distance| {
        let assessment = Assessment::new(["q"]).sensitive_by("salary", distance);
        assessment.measure(&table).unwrap().sensitive[0].clone()
    };
    assert!(near(t(Distance::Auto).t, 0.375) && t(Distance::Auto).distance == Distance::Ordered);
    assert!(near(t(Distance::Equal).t, 6.0 / 9.0));
}

#[test]
fn sizes_risks_and_columns() {
    let rows = [["a", "1"], ["a", "1"], ["a", "1"], ["b", "1"], ["b", "2"]];
    let table = Table::from_rows(["p", "q"], rows).unwrap();
    let report = Assessment::new(["p", "q"]).riskiest(2, false).measure(&table).unwrap();
    let r = &report.prosecutor;
    assert!(near(r.highest, 1.0) && near(r.average, 3.0 / 5.0));
    assert_eq!((r.unique, r.at_risk), (2, 1.0));
    let bands: Vec<_> = report.sizes.iter().map(|b| (b.from, b.classes, b.rows)).collect();
    assert_eq!(bands[..3], [(1, 2, 2), (2, 0, 0), (3, 1, 3)]);
    assert_eq!(report.riskiest.iter().map(|c| c.size).collect::<Vec<_>>(), [1, 1]);
    assert!(report.riskiest.iter().all(|c| c.values.is_none()));
    // 10 pairs: `p` tells 3 * 2 apart.
    assert!(near(report.quasi[0].separation, 0.6) && report.quasi[0].distinct == 2);
    let shown = Assessment::new(["p", "q"]).riskiest(1, true).measure(&table).unwrap();
    assert_eq!(shown.riskiest[0].values, Some(vec!["b".to_owned(), "1".to_owned()]));
    let json = serde_json::to_string(&report).unwrap();
    assert!(!json.contains("values"), "{json}");
}

#[test]
fn a_population_hides_who_is_unique_in_the_sample() {
    let sample = Table::from_rows(["age"], [["30"], ["40"], ["40"], ["95"], ["20"]]).unwrap();
    let people = ["30", "30", "30", "30", "40", "40", "95", "10"].map(|age| [age]);
    let population = Table::from_rows(["age"], people).unwrap();
    let report = Assessment::new(["age"]).measure_in(&sample, &population).unwrap();
    let against = report.population.unwrap();
    // 30: 1/4, 40: 1/2 twice, 95: 1, 20 is not there and counts as 1.
    assert!(near(against.journalist.average, (0.25 + 1.0 + 1.0 + 1.0) / 5.0));
    assert_eq!((against.population_unique, against.inconsistent, against.rows), (1, 1, 8));
    assert_eq!(report.prosecutor.unique, 3);
}

#[test]
fn what_cannot_be_measured_is_said() {
    let table = inpatients();
    let error = |assessment: Assessment| assessment.measure(&table).unwrap_err();
    assert_eq!(error(Assessment::default()), RiskError::NoQuasi);
    assert_eq!(error(Assessment::new(["nix"])), RiskError::NoColumn { name: "nix".into() });
    let both = Assessment::new(["zip"]).sensitive("zip");
    assert_eq!(error(both), RiskError::BothRoles { name: "zip".into() });
    let empty = Table::from_rows(["a"], Vec::<[&str; 1]>::new()).unwrap();
    assert_eq!(Assessment::new(["a"]).measure(&empty).unwrap_err(), RiskError::Empty);
    assert!(serde_json::from_str::<Assessment>(r#"{"quassi":["a"]}"#).is_err());
}

/// The definitions, written out: maps of values, sums over all of them.
struct Slow {
    k: usize,
    l: usize,
    entropy_l: f64,
    c: Option<f64>,
    alpha: f64,
    equal: f64,
    ordered: f64,
    beta: f64,
    delta: f64,
    complete: bool,
}

fn slow(quasi: &[Vec<u32>], sensitive: &[u32], l: usize) -> Slow {
    let rows = sensitive.len();
    let mut classes: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
    for row in 0..rows {
        let key = quasi.iter().map(|column| column[row]).collect();
        classes.entry(key).or_default().push(sensitive[row]);
    }
    let values: Vec<u32> = sensitive.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let share = |of: &[u32], value: u32| {
        of.iter().filter(|v| **v == value).count() as f64 / of.len() as f64
    };
    let mut found = Slow {
        k: classes.values().map(Vec::len).min().unwrap(),
        l: usize::MAX,
        entropy_l: f64::INFINITY,
        c: Some(0.0),
        alpha: 0.0,
        equal: 0.0,
        ordered: 0.0,
        beta: f64::NEG_INFINITY,
        delta: 0.0,
        complete: true,
    };
    for class in classes.values() {
        let p: Vec<f64> = values.iter().map(|v| share(sensitive, *v)).collect();
        let q: Vec<f64> = values.iter().map(|v| share(class, *v)).collect();
        found.l = found.l.min(q.iter().filter(|q| **q > 0.0).count());
        let entropy: f64 = q.iter().filter(|q| **q > 0.0).map(|q| -q * q.ln()).sum();
        found.entropy_l = found.entropy_l.min(entropy.exp());
        let mut falling = q.clone();
        falling.sort_by(|a, b| b.total_cmp(a));
        let tail: f64 = falling.iter().skip(l - 1).sum();
        found.c = found.c.and_then(|c| (tail > 0.0).then(|| c.max(falling[0] / tail)));
        found.alpha = found.alpha.max(falling[0]);
        let equal: f64 = p.iter().zip(&q).map(|(p, q)| (p - q).abs()).sum::<f64>() / 2.0;
        found.equal = found.equal.max(equal);
        let mut ordered = 0.0;
        for i in 0..values.len() {
            ordered += (0..=i).map(|j| q[j] - p[j]).sum::<f64>().abs();
        }
        if values.len() > 1 {
            found.ordered = found.ordered.max(ordered / (values.len() - 1) as f64);
        }
        for (p, q) in p.iter().zip(&q) {
            found.beta = found.beta.max((q - p) / p);
            found.complete &= *q > 0.0;
            if *q > 0.0 {
                found.delta = found.delta.max((q / p).ln().abs());
            }
        }
    }
    found
}

/// Tables of 1 to 60 rows: up to four quasi-identifiers and one sensitive column.
fn tables() -> impl Strategy<Value = (Vec<Vec<u32>>, Vec<u32>)> {
    (1usize..60, 1usize..5, 1u32..5, 1u32..12).prop_flat_map(|(rows, columns, few, many)| {
        let quasi = proptest::collection::vec(0..few, rows);
        (proptest::collection::vec(quasi, columns), proptest::collection::vec(0..many, rows))
    })
}

proptest! {
    #[test]
    fn every_measure_is_its_definition((quasi, sensitive) in tables(), l in 2u32..4) {
        let names: Vec<String> = (0..quasi.len()).map(|n| format!("q{n}")).collect();
        let mut columns: Vec<Column> = names.iter().zip(&quasi)
            .map(|(name, codes)| Column::from_codes(name, codes.clone())).collect();
        columns.push(Column::from_codes("s", sensitive.clone()));
        let table = Table::new(columns).unwrap();
        let wanted = Thresholds { l: Some(l), ..Thresholds::default() };
        let fast = |distance| Assessment::new(names.clone())
            .sensitive_by("s", distance).wanted(wanted).measure(&table).unwrap();
        let (report, by_equal) = (fast(Distance::Ordered), fast(Distance::Equal));
        let (s, slow) = (&report.sensitive[0], slow(&quasi, &sensitive, l as usize));
        prop_assert_eq!(report.k as usize, slow.k);
        prop_assert_eq!(s.l as usize, slow.l);
        prop_assert_eq!(s.delta_complete, slow.complete);
        prop_assert_eq!(s.recursive.c.is_some(), slow.c.is_some());
        prop_assert!(near(s.recursive.c.unwrap_or(0.0), slow.c.unwrap_or(0.0)));
        for (name, fast, slow) in [
            ("entropy", s.entropy_l, slow.entropy_l),
            ("alpha", s.alpha, slow.alpha),
            ("ordered", s.t, slow.ordered),
            ("equal", by_equal.sensitive[0].t, slow.equal),
            ("beta", s.beta, slow.beta),
            ("delta", s.delta, slow.delta),
        ] {
            prop_assert!(near(fast, slow), "{} {} {}", name, fast, slow);
        }
        prop_assert_eq!(report.sizes.iter().map(|b| b.rows).sum::<u64>(), report.rows);
    }

    #[test]
    fn rows_may_come_in_any_order((quasi, sensitive) in tables(), seed in any::<u64>()) {
        let mut order: Vec<usize> = (0..sensitive.len()).collect();
        order.sort_by_key(|row| (*row as u64 ^ seed).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let measured = |order: &[usize]| {
            let pick = |codes: &[u32]| order.iter().map(|row| codes[*row]).collect();
            let mut columns: Vec<Column> = quasi.iter().enumerate()
                .map(|(n, codes)| Column::from_codes(n.to_string(), pick(codes))).collect();
            columns.push(Column::from_codes("s", pick(&sensitive)));
            let names = (0..quasi.len()).map(|n| n.to_string());
            Assessment::new(names).sensitive("s").measure(&Table::new(columns).unwrap()).unwrap()
        };
        let forward: Vec<usize> = (0..sensitive.len()).collect();
        let (a, b) = (measured(&forward), measured(&order));
        prop_assert_eq!((a.k, a.classes, a.sizes), (b.k, b.classes, b.sizes));
        prop_assert!(near(a.sensitive[0].t, b.sensitive[0].t));
        prop_assert!(near(a.sensitive[0].entropy_l, b.sensitive[0].entropy_l));
    }
}

#[test]
fn an_order_over_nan_or_infinity_is_refused() {
    let measure = |values: [&str; 3], distance: Distance| {
        let rows = values.map(|value| ["a", value]);
        let table = Table::from_rows(["q", "s"], rows).unwrap();
        Assessment::new(["q"]).sensitive_by("s", distance).measure(&table).map(|_| ())
    };
    let refused = |row| Err(RiskError::NotOrdered { name: "s".into(), row });
    assert_eq!(measure(["1", "NaN", "2"], Distance::Ordered), refused(2));
    assert_eq!(measure(["1", "2", "-inf"], Distance::Ordered), refused(3));
    assert_eq!(measure(["infinity", "inf", "nan"], Distance::Ordered), refused(1));
    // Without a wish for an order they are categories; among texts they are words.
    assert_eq!(measure(["1", "NaN", "2"], Distance::Auto), Ok(()));
    assert_eq!(measure(["Nan", "Ann", "Bo"], Distance::Ordered), Ok(()));
    assert_eq!(measure(["1", "", "2"], Distance::Ordered), Ok(()));
}
