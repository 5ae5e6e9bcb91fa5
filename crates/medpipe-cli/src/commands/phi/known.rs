//! What is known of the patients, from a file.

use std::collections::HashMap;
use std::path::Path;

use medpipe::phi_detect::{KnownFacts, PatientFacts};
use serde::Deserialize;

use super::each_line;
use crate::commands::{Failure, Outcome};

/// A line of the file. Unknown fields are refused: a misspelt one would be a fact not looked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    dates: Vec<String>,
    #[serde(default)]
    ids: Vec<String>,
    #[serde(default)]
    addresses: Vec<String>,
    #[serde(default)]
    contacts: Vec<String>,
}

const LINE: &str =
    "{\"id\", \"names\", \"dates\", \"ids\", \"addresses\", \"contacts\"}, lists of strings each";

/// Facts by the `id` of the text, and those for every text.
#[derive(Default)]
pub(super) struct KnownFile {
    for_all: KnownFacts,
    by_id: HashMap<String, KnownFacts>,
}

impl KnownFile {
    fn read(name: &str) -> Outcome<KnownFile> {
        let mut for_all = PatientFacts::new();
        let mut by_id: HashMap<String, PatientFacts> = HashMap::new();
        let mut lines = Vec::new();
        each_line(name, LINE, |number, line: Line| {
            lines.push((number, line));
            Ok(())
        })?;
        for (number, line) in lines.iter().filter(|(_, l)| l.id.is_none()) {
            line.tell(*number, &mut for_all)?;
        }
        for (number, line) in &lines {
            if let Some(id) = &line.id {
                let facts = by_id.entry(id.to_string()).or_insert_with(|| for_all.clone());
                line.tell(*number, facts)?;
            }
        }
        let by_id = by_id.into_iter().map(|(id, facts)| (id, facts.compile())).collect();
        Ok(KnownFile { for_all: for_all.compile(), by_id })
    }

    /// That of the file given, or nothing.
    pub(super) fn given(file: Option<&Path>) -> Outcome<KnownFile> {
        file.map_or(Ok(KnownFile::default()), |path| KnownFile::read(&path.to_string_lossy()))
    }

    /// What is known for the text of that id.
    pub(super) fn of(&self, id: Option<&serde_json::Value>) -> KnownFacts {
        let own = id.and_then(|id| self.by_id.get(&id.to_string()));
        own.unwrap_or(&self.for_all).clone()
    }
}

impl Line {
    fn tell(&self, number: usize, facts: &mut PatientFacts) -> Outcome<()> {
        self.names.iter().for_each(|v| facts.add_name(v));
        self.ids.iter().for_each(|v| facts.add_id(v));
        self.addresses.iter().for_each(|v| facts.add_address(v));
        self.contacts.iter().for_each(|v| facts.add_contact(v));
        for date in &self.dates {
            let day = day(date).ok_or_else(|| Failure {
                code: 1,
                message: format!("line {number}: a date is not of the form YYYY-MM-DD"),
            })?;
            facts.add_date(day.0, day.1, day.2);
        }
        Ok(())
    }
}

fn day(text: &str) -> Option<(i32, u8, u8)> {
    use chrono::Datelike;
    let date = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some((date.year(), date.month().try_into().ok()?, date.day().try_into().ok()?))
}
