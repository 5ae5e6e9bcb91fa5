//! The report for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use medpipe::phi_deid::risk::{Reidentification, RiskReport, SensitiveMeasures};

/// Width of the longest bar.
const BAR: f64 = 30.0;

pub(super) fn report(report: &RiskReport, skipped: &BTreeMap<&'static str, u64>) {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write(report, skipped, &mut out);
    print!("{out}");
}

fn write(
    report: &RiskReport,
    skipped: &BTreeMap<&'static str, u64>,
    out: &mut String,
) -> std::fmt::Result {
    let share = |part: u64| percent(part as f64 / report.rows as f64);
    let (rows, classes) = (report.rows, report.classes);
    writeln!(out, "{rows} rows in {classes} classes: k = {}", report.k)?;
    let (under, few) = (report.under, report.rows_under_k);
    let small = report.classes_under_k;
    writeln!(out, "{few} rows ({}) in {small} classes of fewer than {under}", share(few))?;
    for (code, count) in skipped {
        writeln!(out, "{count} rows could not be read ({code})")?;
    }

    writeln!(out, "\n{:>12} {:>10} {:>10}", "class size", "classes", "rows")?;
    for band in &report.sizes {
        let name = match band.to {
            Some(to) if to == band.from => to.to_string(),
            Some(to) => format!("{}-{to}", band.from),
            None => format!("{}+", band.from),
        };
        let length = (band.rows as f64 / report.rows as f64 * BAR).ceil() as usize;
        let bar = "#".repeat(length);
        let line = format!("{name:>12} {:>10} {:>10} {bar}", band.classes, band.rows);
        writeln!(out, "{}", line.trim_end())?;
    }

    writeln!(out, "\nre-identification      highest    average    at risk     unique")?;
    risks("prosecutor", &report.prosecutor, out)?;
    if let Some(population) = &report.population {
        risks("journalist", &population.journalist, out)?;
        writeln!(out, "unique in the population, too: {}", population.population_unique)?;
        if population.inconsistent > 0 {
            let rows = population.inconsistent;
            writeln!(out, "{rows} rows are not in the population as often as in the table")?;
        }
    }

    writeln!(
        out,
        "\n{:<28} {:>9} {:>11} {:>24}",
        "column",
        "distinct",
        "tells apart",
        format!("rows under {under} without")
    )?;
    for q in &report.quasi {
        let (column, distinct, apart) = (&q.column, q.distinct, percent(q.separation));
        let without = q.rows_under_k_without;
        writeln!(out, "{column:<28} {distinct:>9} {apart:>11} {without:>24}")?;
    }
    for s in &report.sensitive {
        sensitive(s, out)?;
    }
    if !report.riskiest.is_empty() {
        writeln!(out, "\nsmallest classes")?;
    }
    for class in &report.riskiest {
        let values = class.values.as_ref().map_or(String::new(), |v| v.join(" | "));
        writeln!(out, "{}", format!("{:>12} {values}", class.size).trim_end())?;
    }
    if !report.unmet.is_empty() {
        writeln!(out)?;
    }
    for unmet in &report.unmet {
        writeln!(out, "NOT MET  {}", super::unmet(unmet))?;
    }
    Ok(())
}

fn risks(name: &str, r: &Reidentification, out: &mut String) -> std::fmt::Result {
    let [highest, average, at_risk] = [r.highest, r.average, r.at_risk].map(percent);
    writeln!(out, "{name:<18} {highest:>11} {average:>10} {at_risk:>10} {:>10}", r.unique)
}

fn sensitive(s: &SensitiveMeasures, out: &mut String) -> std::fmt::Result {
    let distance = match s.distance {
        medpipe::phi_deid::risk::Distance::Ordered => "ordered",
        _ => "equal",
    };
    writeln!(out, "\n{}: {} values; {} rows disclosed", s.column, s.distinct, s.rows_disclosed)?;
    writeln!(out, "  l-diversity     distinct {}, entropy {:.3}", s.l, s.entropy_l)?;
    let (l, c) = (s.recursive.l, s.recursive.c);
    let c = c.map_or("none holds".to_owned(), |c| format!("c > {c:.3}"));
    writeln!(out, "  recursive       (c, {l}): {c}")?;
    writeln!(out, "  t-closeness     {:.4} ({distance} distance)", s.t)?;
    writeln!(out, "  alpha           {:.4}", s.alpha)?;
    writeln!(out, "  beta-likeness   {:.4}", s.beta)?;
    let complete = if s.delta_complete { "" } else { " over the values a class has" };
    writeln!(out, "  delta           {:.4}{complete}", s.delta)
}

fn percent(share: f64) -> String {
    format!("{:.2} %", share * 100.0)
}
