//! A first draft of a policy, from the names of columns and a sample of rows.

use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io::Read;

use medpipe_phi_detect::{Detector, Kind, Scratch, Span};
use serde::{Serialize, Serializer};

use super::csv::{CsvError, CsvOptions, CsvReader};
use super::names;
use super::policy::{Rule, TablePolicy};
use crate::dates::Written;
use crate::operator::Operator;

/// A draft of a policy, to be read and changed by someone who knows the table.
///
/// ```
/// use medpipe_phi_deid::table::{Proposal, Rule, csv::CsvOptions};
/// use medpipe_phi_detect::{Detector, Kind};
/// let file = b"patient_id,dob,sex,ward_note\n4471120,1961-03-05,F,Brennan slept well tonight\n";
/// let draft = Proposal::of_csv(&file[..], &CsvOptions::default(), &Detector::new(), 1000)?;
/// assert_eq!(draft.policy.patient.as_deref(), Some("patient_id"));
/// assert_eq!(draft.policy.rule("ward_note").unwrap(), Some(&Rule::FreeText));
/// assert!(matches!(draft.policy.rule("dob").unwrap(), Some(Rule::Values { kind: Kind::Date, .. })));
/// assert_eq!(draft.columns[2].reason, "few different values");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct Proposal {
    /// The draft: a rule for every column.
    pub policy: TablePolicy,
    /// Why, column by column.
    pub columns: Vec<ProposedColumn>,
    /// Rows that were looked at.
    pub rows: u64,
}

/// Why a rule is proposed: counts, no values.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[non_exhaustive]
pub struct ProposedColumn {
    /// Its name, from the header; `column 3` where that may be a value itself.
    pub name: String,
    /// The rule proposed.
    pub rule: Rule,
    /// Why.
    pub reason: &'static str,
    /// Values that are not empty.
    pub values: u64,
    /// Different values, counted up to 1,000.
    pub distinct: u64,
    /// Values in which the detector found something, by kind.
    #[serde(serialize_with = "by_name")]
    pub found: BTreeMap<Kind, u64>,
}

/// Looks at rows, one by one, and keeps no value.
pub struct Sampler<'d> {
    detector: &'d Detector,
    columns: Vec<Seen>,
    rows: u64,
    scratch: Scratch,
    spans: Vec<Span>,
}

/// Different values are counted by their hashes, up to so many.
const MOST_DISTINCT: usize = 1000;

#[derive(Default)]
struct Seen {
    name: String,
    /// The name looks like a value.
    is_value: bool,
    values: u64,
    hashes: HashSet<u64, BuildHasherDefault<DefaultHasher>>,
    words: u64,
    longest: usize,
    numbers: u64,
    /// Numbers of four digits that are years of living people.
    years: u64,
    /// Numbers of degrees with four decimals or more.
    exact: u64,
    dates: u64,
    /// Values without blanks that have five characters or more, a digit among them.
    codes: u64,
    found: BTreeMap<Kind, u64>,
    whole: BTreeMap<Kind, u64>,
}

impl<'d> Sampler<'d> {
    /// A sampler of rows with these columns.
    pub fn new<N: AsRef<str>>(names: &[N], detector: &'d Detector) -> Sampler<'d> {
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        let columns = names.iter().map(AsRef::as_ref).map(|name| {
            let spaced = name.replace(['_', '.'], " ");
            detector.detect_into(&spaced, &mut scratch, &mut spans);
            let is_value = names::rule(name).is_none() && is_value(&spaced, &spans);
            Seen { name: name.to_owned(), is_value, ..Seen::default() }
        });
        let columns = columns.collect();
        Sampler { detector, columns, rows: 0, scratch, spans }
    }

    /// Looks at a row.
    pub fn row(&mut self, fields: &[&str]) {
        self.rows += 1;
        for (seen, value) in self.columns.iter_mut().zip(fields) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            self.detector.detect_into(value, &mut self.scratch, &mut self.spans);
            seen.value(value, &self.spans);
        }
    }

    /// The draft by what was seen.
    pub fn propose(&self) -> Proposal {
        let mut policy = TablePolicy::default();
        let mut columns = Vec::with_capacity(self.columns.len());
        for (place, seen) in self.columns.iter().enumerate() {
            let (values, distinct) = (seen.values, seen.hashes.len() as u64);
            let found = seen.found.clone();
            if seen.is_value {
                let name = format!("column {}", place + 1);
                let (rule, reason) =
                    (Rule::Drop, "its name may be that of a person or another value");
                columns.push(ProposedColumn { name, rule, reason, values, distinct, found });
                continue;
            }
            let (rule, reason) = seen.propose();
            if policy.patient.is_none() && names::is_patient(&seen.name) {
                policy.patient = Some(seen.name.clone());
            }
            policy.columns.insert(seen.name.clone(), rule);
            let name = seen.name.clone();
            columns.push(ProposedColumn { name, rule, reason, values, distinct, found });
        }
        Proposal { policy, columns, rows: self.rows }
    }
}

impl std::fmt::Debug for Sampler<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sampler({} columns, {} rows)", self.columns.len(), self.rows)
    }
}

impl Seen {
    fn value(&mut self, value: &str, spans: &[Span]) {
        self.values += 1;
        if self.hashes.len() < MOST_DISTINCT {
            self.hashes.insert(self.hashes.hasher().hash_one(value));
        }
        self.words += value.split_whitespace().count() as u64;
        self.longest = self.longest.max(value.chars().count());
        let number = value.parse::<f64>().is_ok();
        self.numbers += u64::from(number);
        let year = |n: i32| (1880..2100).contains(&n) && value.len() == 4;
        self.years += u64::from(value.parse().is_ok_and(year));
        self.exact += u64::from(is_exact(value));
        // Of what is a number, only days written together are dates: not 3.5, nor a year.
        let together = value.len() == 8 && (value.starts_with("19") || value.starts_with("20"));
        self.dates += u64::from((!number || together) && Written::read(value).is_some());
        let code = value.len() >= 5
            && !value.contains(char::is_whitespace)
            && value.bytes().any(|b| b.is_ascii_digit());
        self.codes += u64::from(code);
        let mut kinds: Vec<Kind> = spans.iter().map(|span| span.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            *self.found.entry(kind).or_insert(0) += 1;
        }
        if let [span] = spans
            && (span.end - span.start) * 5 >= value.len() * 4
        {
            *self.whole.entry(span.kind).or_insert(0) += 1;
        }
    }

    fn propose(&self) -> (Rule, &'static str) {
        let values = |kind| Rule::Values { kind, operator: None::<Operator>, drop: false };
        let most = |count: u64| count * 2 > self.values;
        let distinct = self.hashes.len() as u64;
        let long = self.words >= self.values * 4 || self.longest > 60;
        if let Some(named) = names::rule(&self.name) {
            return match named {
                names::Named::Kind(kind) => (values(kind), "the name of the column"),
                names::Named::Text => (Rule::FreeText, "the name of the column"),
            };
        }
        if self.values == 0 {
            return (Rule::Drop, "no values were seen");
        }
        if most(self.dates) {
            return (values(Kind::Date), "most values are dates");
        }
        if let Some((kind, _)) = self.whole.iter().find(|(_, count)| most(**count)) {
            return (values(*kind), "most values are of one kind");
        }
        if long {
            return (Rule::FreeText, "values are of several words");
        }
        // Among few rows everything differs.
        let differ = distinct * 10 > self.values.min(MOST_DISTINCT as u64) * 9;
        if most(self.codes) && differ && self.values > 1 {
            return (values(Kind::IdOther), "codes that differ from row to row");
        }
        if self.found.values().sum::<u64>() * 20 > self.values {
            return (Rule::FreeText, "the detector finds identifiers in values");
        }
        // One name is one too many to keep.
        let telling = self.found.keys().any(|kind| !matches!(kind, Kind::Date | Kind::Age90));
        if telling {
            return (Rule::FreeText, "the detector finds identifiers in values");
        }
        if self.years == self.values {
            return (values(Kind::Date), "years, which may tell an age over 89");
        }
        if most(self.exact) {
            return (values(Kind::Location), "numbers as exact as degrees of places");
        }
        if self.numbers == self.values {
            return (Rule::Keep, "numbers");
        }
        if distinct < 100 && (distinct * 2 <= self.values || self.values < 20) {
            return (Rule::Keep, "few different values");
        }
        if distinct < 1000 && distinct * 5 <= self.values && self.found.is_empty() {
            return (Rule::Keep, "values that come again and again");
        }
        (Rule::Drop, "nothing speaks for keeping it")
    }
}

/// Whether a name of a column is for the most part a value: a person's name, a number, a day.
fn is_value(name: &str, spans: &[Span]) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let telling = spans.iter().filter(|s| !matches!(s.kind, Kind::Location | Kind::Age90));
    let found: usize = telling.filter_map(|s| s.text(name)).map(letters).sum();
    found * 3 >= letters(name) * 2 && found > 0
}

/// Degrees of a place to some metres: ten or more, with four decimals.
fn is_exact(value: &str) -> bool {
    let number = value.parse::<f64>().is_ok_and(|n| (10.0..=180.0).contains(&n.abs()));
    let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    number && decimals >= 4
}

impl Proposal {
    /// A draft from the header and the first rows of a CSV file. Rows with faults are passed over.
    ///
    /// # Errors
    /// [`CsvError`] when the file as a whole cannot be read.
    pub fn of_csv(
        input: impl Read,
        options: &CsvOptions,
        detector: &Detector,
        most_rows: usize,
    ) -> Result<Proposal, CsvError> {
        let mut reader = CsvReader::new(input, options)?;
        let mut sampler = Sampler::new(reader.names(), detector);
        for _ in 0..most_rows {
            let Some(row) = reader.next_row()? else { break };
            let texts = row.iter().map(std::str::from_utf8);
            let fields: Result<Vec<&str>, _> = texts.collect();
            if let (None, Ok(fields)) = (row.fault(), fields) {
                sampler.row(&fields);
            }
        }
        Ok(sampler.propose())
    }
}

fn by_name<S: Serializer>(found: &BTreeMap<Kind, u64>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(found.iter().map(|(kind, count)| (kind.as_str(), count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(file: &str) -> Proposal {
        Proposal::of_csv(file.as_bytes(), &CsvOptions::default(), &Detector::new(), 1000).unwrap()
    }

    fn rule(draft: &Proposal, name: &str) -> Rule {
        *draft.policy.rule(name).unwrap().unwrap()
    }

    #[test]
    fn one_name_keeps_a_column_from_being_kept() {
        let mut file = "rare\n".to_owned();
        (0..60).for_each(|n| file.push_str(["mild\n", "severe\n"][n % 2]));
        file.push_str("Mrs. Octavia Brennan 987-65-4320\n");
        assert_eq!(rule(&draft(&file), "rare"), Rule::FreeText);
    }

    #[test]
    fn names_and_values_both_speak() {
        let mut file = "MRN,First Name,visit_dt,x1,x2,lab,code,remarks,blank,x3\n".to_owned();
        for n in 0..60 {
            file.push_str(&format!(
                "{},Ada,2024-0{}-11,ada{n}@example.org,A{:07},{}.5,{},Seen by Dr. Alan Whitfield at home,,{}\n",
                4_471_120 + n,
                n % 9 + 1,
                n * 7919,
                n % 30,
                ["I10", "E11.9", "J45"][n % 3],
                ["mild", "severe"][n % 2],
            ));
        }
        let draft = draft(&file);
        let kind = |name: &str| match rule(&draft, name) {
            Rule::Values { kind, .. } => Some(kind),
            _ => None,
        };
        assert_eq!(kind("MRN"), Some(Kind::IdMrn));
        assert_eq!(kind("First Name"), Some(Kind::Name));
        assert_eq!(kind("visit_dt"), Some(Kind::Date));
        assert_eq!(kind("x1"), Some(Kind::Email));
        assert_eq!(kind("x2"), Some(Kind::IdOther));
        assert_eq!(rule(&draft, "lab"), Rule::Keep);
        assert_eq!(rule(&draft, "code"), Rule::Keep);
        assert_eq!(rule(&draft, "x3"), Rule::Keep);
        assert_eq!(rule(&draft, "remarks"), Rule::FreeText);
        assert_eq!(rule(&draft, "blank"), Rule::Drop);
        assert_eq!(draft.policy.patient.as_deref(), Some("MRN"));
        let told = serde_json::to_string(&draft).unwrap();
        assert!(!told.contains("Whitfield") && !told.contains("4471120") && !told.contains("@"));
    }

    #[test]
    fn names_that_announce_identifiers_are_not_kept() {
        let mut file = "lat,long,zip3,birth_year,yob,room,x7,x8,x9,weight\n".to_owned();
        for n in 0..60 {
            let row = ["42.3601,-71.0589,036,1925,1930,12B,1931,71.05891,0.12345,80.5\n"; 2];
            file.push_str(row[n % 2]);
        }
        let draft = draft(&file);
        for (name, kind) in [
            ("lat", Kind::Location),
            ("long", Kind::Location),
            ("zip3", Kind::Zip),
            ("birth_year", Kind::Date),
            ("yob", Kind::Date),
            ("room", Kind::Location),
            ("x7", Kind::Date),
            ("x8", Kind::Location),
        ] {
            let is = rule(&draft, name);
            assert!(matches!(is, Rule::Values { kind: k, .. } if k == kind), "{name}: {is:?}");
        }
        assert_eq!((rule(&draft, "x9"), rule(&draft, "weight")), (Rule::Keep, Rule::Keep));
        let clock = crate::Date::new(2026, 1, 1).unwrap();
        let deid = draft.policy.build(None, None, clock).unwrap();
        let mut out = Vec::new();
        deid.csv(file.as_bytes(), &mut out, &CsvOptions::default(), |_| ()).unwrap();
        let out = String::from_utf8(out).unwrap();
        for gone in ["42.36", "71.05", "036", "1925", "1930", "1931", "12B"] {
            assert!(!out.contains(gone), "{gone}");
        }
    }

    #[test]
    fn a_header_that_is_a_name_is_not_repeated() {
        let file = "sex,Dr. Octavia Whitfield,visits\nF,1,2\nM,2,3\n";
        let drafted = draft(file);
        let told = serde_json::to_string(&drafted).unwrap();
        assert!(!told.contains("Whitfield") && told.contains("column 2"), "{told}");
        assert_eq!(drafted.policy.columns.len(), 2);
        for name in
            ["Race White", "drug_name", "Glucose mean", "Hodgkin stage", "HbA1c", "max_glu_serum"]
        {
            let drafted = draft(&format!("{name},b\n1,2\n"));
            assert!(drafted.policy.columns.contains_key(name), "{name}");
        }
    }

    #[test]
    fn a_draft_can_be_used_at_once() {
        let draft = draft("id,city,sum\n1,Boston,3\n");
        let clock = crate::Date::new(2026, 1, 1).unwrap();
        assert!(draft.policy.build(None, None, clock).is_ok());
        assert_eq!(draft.rows, 1);
    }
}
