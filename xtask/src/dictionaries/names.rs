//! First names, surnames, cities, counties.

use std::path::Path;

use medpipe_phi_detect::dictionary_format::field;

use super::Entries;
use super::sources::{rows, text};

/// Given names in the register that are not names.
const NOT_NAMES: &[&str] = &[
    "baby", "unknown", "infant", "unnamed", "male", "female", "babyboy", "babygirl", "notnamed",
    "boy", "girl",
];

/// Names of cities that the list has under a longer name, or not at all.
const CITY_ALIASES: &[&str] = &[
    "New York",
    "NYC",
    "Bronx",
    "Manhattan",
    "Queens",
    "Staten Island",
    "Washington DC",
    "Philly",
    "St Louis",
    "St Paul",
    "Saint Louis",
    "Saint Paul",
    "Vegas",
    "Hollywood",
    "Mt Vernon",
    "Ft Worth",
    "Ft Lauderdale",
];

fn class(value: f64, limits: &[f64]) -> u32 {
    1 + limits.iter().filter(|l| value >= **l).count() as u32
}

/// Reads all lists of persons and places.
pub fn read(shared: &Path, entries: &mut Entries) -> Result<(), String> {
    for row in rows(&text(shared, "data/phi/dicts/ssa_first_names.tsv")?) {
        let births: f64 = row.iter().skip(1).filter_map(|n| n.parse::<f64>().ok()).sum();
        if let Some(name) = row.first().filter(|n| !NOT_NAMES.contains(n)) {
            entries.set(name, field::FIRST, class(births, &[500., 2e3, 1e4, 5e4, 2e5, 1e6]));
        }
    }
    for row in rows(&text(shared, "data/phi/dicts/census_surnames.tsv")?) {
        let percent: f64 = row.get(1).and_then(|p| p.parse().ok()).unwrap_or(0.0);
        if let Some(name) = row.first() {
            entries.set(
                name,
                field::LAST,
                class(percent, &[0.0004, 0.0015, 0.005, 0.02, 0.07, 0.25]),
            );
        }
    }
    for row in rows(&text(shared, "data/phi/dicts/us_cities_pop1000.tsv")?) {
        let people: f64 = row.get(1).and_then(|p| p.parse().ok()).unwrap_or(0.0);
        if let Some(name) = row.first() {
            place(entries, name, field::CITY, class(people, &[2e4, 1e5]));
        }
    }
    for name in CITY_ALIASES {
        place(entries, name, field::CITY, 3);
    }
    for row in rows(&text(shared, "data/phi/dicts/world_cities_pop100k.tsv")?) {
        if let Some(name) = row.first() {
            place(entries, name, field::WORLD, 1);
        }
    }
    for row in rows(&text(shared, "data/phi/dicts/us_counties.tsv")?) {
        if let Some(name) = row.first() {
            place(entries, name, field::COUNTY, 1);
        }
    }
    Ok(())
}

/// Sets the field of a place; of one with several words the first is marked as a beginning.
fn place(entries: &mut Entries, name: &str, field: (u32, u32), value: u32) {
    let plain: String =
        name.chars().filter(|c| !matches!(c, '.' | '\'' | ',' | '(' | ')')).collect();
    let words: Vec<&str> = plain.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    entries.set(&words.join(" "), field, value);
    if let [first, _, ..] = words.as_slice() {
        entries.set(first, field::PREFIX, 1);
    }
}
