//! Is the lineage complete? Every record read is accounted for exactly once, and every output
//! dataset has inputs and the counts of its sink. A failure fails the run.

use std::collections::BTreeMap;

use crate::event::{EventType, INPUTS, InputDataset, OUTPUTS, OutputDataset, RunEvent, input_name};
use crate::records::{Fate, RecordKey, RecordLine};

/// How many records of an input went where.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Default)]
pub struct Fates {
    /// Written to the outputs.
    pub written: u64,
    /// Set aside with a reason.
    pub quarantined: u64,
    /// Left out with a reason.
    pub dropped: u64,
}

impl Fates {
    /// All of them.
    #[must_use]
    pub const fn sum(&self) -> u64 {
        self.written.saturating_add(self.quarantined).saturating_add(self.dropped)
    }
}

/// What source and sinks counted, apart from the lineage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expected {
    read: BTreeMap<u32, u64>,
    sinks: BTreeMap<String, u64>,
    kinds: BTreeMap<String, String>,
}

impl Expected {
    /// Nothing counted yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The source counted `records` records in input `input`.
    #[must_use]
    pub fn read(mut self, input: u32, records: u64) -> Self {
        *self.read.entry(input).or_default() += records;
        self
    }

    /// The sink of `output` counted `rows` rows.
    #[must_use]
    pub fn sink(mut self, output: &str, rows: u64) -> Self {
        *self.sinks.entry(output.to_owned()).or_default() += rows;
        self
    }

    /// The sink of `output` holds the records of type `kind`, one row each, and counted `rows`.
    #[must_use]
    pub fn sink_of(mut self, kind: &str, output: &str, rows: u64) -> Self {
        self.kinds.insert(kind.to_owned(), output.to_owned());
        self.sink(output, rows)
    }
}

/// Takes in the lineage of a run and says whether it is complete. Needs O(inputs + types) memory.
#[derive(Debug, Clone, Default)]
pub struct Completeness {
    last: Option<RecordKey>,
    fates: BTreeMap<u32, Fates>,
    written: BTreeMap<String, u64>,
}

impl Completeness {
    /// Nothing taken in yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in one record of the two upper sensitivities. Records come in input order.
    ///
    /// # Errors
    /// [`Incomplete::Twice`] or [`Incomplete::OutOfOrder`].
    pub fn record(&mut self, line: &RecordLine) -> Result<(), Incomplete> {
        let RecordKey { input, offset, entry } = line.key;
        if let Some(last) = self.last.replace(line.key) {
            if last == line.key {
                return Err(Incomplete::Twice { input: input_name(input), offset, entry });
            }
            if last > line.key {
                return Err(Incomplete::OutOfOrder { input: input_name(input), offset, entry });
            }
        }
        let fates = self.fates.entry(input).or_default();
        match line.fate {
            Fate::Written { .. } => {
                fates.written += 1;
                match self.written.get_mut(line.kind.as_ref()) {
                    Some(count) => *count += 1,
                    None => _ = self.written.insert(line.kind.as_ref().to_owned(), 1),
                }
            }
            Fate::Quarantined(_) => fates.quarantined += 1,
            Fate::Dropped(_) => fates.dropped += 1,
        }
        Ok(())
    }

    /// Takes in records of the two lower sensitivities, which are counted and not listed:
    /// quarantined and dropped ones here, written ones by type.
    pub fn counted<'a>(
        &mut self,
        input: u32,
        written: impl IntoIterator<Item = (&'a str, u64)>,
        quarantined: u64,
        dropped: u64,
    ) {
        let fates = self.fates.entry(input).or_default();
        fates.quarantined += quarantined;
        fates.dropped += dropped;
        for (kind, count) in written {
            fates.written += count;
            *self.written.entry(kind.to_owned()).or_default() += count;
        }
    }

    /// Compares the lineage with what source and sinks counted, and with the job's COMPLETE event.
    ///
    /// # Errors
    /// The first thing that does not agree, as an [`Incomplete`].
    pub fn check(&self, complete: &RunEvent, expected: &Expected) -> Result<Fates, Incomplete> {
        if complete.event_type() != EventType::Complete {
            return Err(Incomplete::NotComplete);
        }
        let total = self.check_inputs(complete, expected)?;
        self.check_outputs(complete, expected)?;
        Ok(total)
    }

    fn check_inputs(&self, complete: &RunEvent, expected: &Expected) -> Result<Fates, Incomplete> {
        let mut total = Fates::default();
        let listed: BTreeMap<&str, &InputDataset> = complete
            .inputs()
            .iter()
            .filter(|dataset| dataset.namespace() == INPUTS)
            .map(|dataset| (dataset.name(), dataset))
            .collect();
        for (number, read) in &expected.read {
            let (input, read) = (input_name(*number), *read);
            let fates = self.fates.get(number).copied().unwrap_or_default();
            if fates.sum() != read {
                return Err(Incomplete::Unaccounted { input, read, accounted: fates.sum() });
            }
            match listed.get(input.as_str()).map(|dataset| dataset.row_count()) {
                None => return Err(Incomplete::InputMissing { input }),
                Some(Some(rows)) if rows == read => {}
                Some(lineage) => return Err(Incomplete::InputCount { input, read, lineage }),
            }
            total.written += fates.written;
            total.quarantined += fates.quarantined;
            total.dropped += fates.dropped;
        }
        if let Some(number) = self.fates.keys().find(|number| !expected.read.contains_key(number)) {
            return Err(Incomplete::InputUnread { input: input_name(*number) });
        }
        if listed.len() != expected.read.len() {
            let known: Vec<_> = expected.read.keys().map(|number| input_name(*number)).collect();
            let extra = listed.keys().find(|name| !known.iter().any(|known| known == **name));
            let input = extra.copied().unwrap_or_default().to_owned();
            return Err(Incomplete::InputUnread { input });
        }
        Ok(total)
    }

    fn check_outputs(&self, complete: &RunEvent, expected: &Expected) -> Result<(), Incomplete> {
        let listed: BTreeMap<&str, &OutputDataset> = complete
            .outputs()
            .iter()
            .filter(|dataset| dataset.namespace() == OUTPUTS)
            .map(|dataset| (dataset.name(), dataset))
            .collect();
        for (output, sink) in &expected.sinks {
            let (output, sink) = (output.clone(), *sink);
            match listed.get(output.as_str()).map(|dataset| dataset.row_count()) {
                None => return Err(Incomplete::OutputMissing { output }),
                Some(Some(rows)) if rows == sink => {}
                Some(lineage) => return Err(Incomplete::OutputCount { output, sink, lineage }),
            }
            if sink > 0 && complete.inputs().is_empty() {
                return Err(Incomplete::NoInputs { output });
            }
        }
        if let Some(output) = listed.keys().find(|name| !expected.sinks.contains_key(**name)) {
            return Err(Incomplete::OutputUnknown { output: (*output).to_owned() });
        }
        for (kind, records) in &self.written {
            let Some(output) = expected.kinds.get(kind) else {
                return Err(Incomplete::TypeWithoutOutput {
                    kind: kind.clone(),
                    records: *records,
                });
            };
            let sink = expected.sinks.get(output).copied().unwrap_or_default();
            if sink != *records {
                let (output, records) = (output.clone(), *records);
                return Err(Incomplete::Records { output, sink, records });
            }
        }
        for (kind, output) in &expected.kinds {
            let sink = expected.sinks.get(output).copied().unwrap_or_default();
            if sink > 0 && !self.written.contains_key(kind) {
                return Err(Incomplete::Records { output: output.clone(), sink, records: 0 });
            }
        }
        Ok(())
    }
}

/// What is missing from the lineage, or does not agree with the counts of source and sinks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Incomplete {
    /// A record stands in the lineage twice.
    #[error("{input}: the record at offset {offset}{} is in the lineage twice", at(*.entry))]
    Twice {
        /// The input's name in outputs.
        input: String,
        /// The record's byte offset.
        offset: u64,
        /// Its bundle entry.
        entry: Option<u32>,
    },
    /// Records did not come in input order.
    #[error("{input}: the record at offset {offset}{} is out of order", at(*.entry))]
    OutOfOrder {
        /// The input's name in outputs.
        input: String,
        /// The record's byte offset.
        offset: u64,
        /// Its bundle entry.
        entry: Option<u32>,
    },
    /// Records of an input are missing from the lineage, or there are too many.
    #[error("{input}: {read} records were read, the lineage accounts for {accounted}")]
    Unaccounted {
        /// The input's name in outputs.
        input: String,
        /// What the source counted.
        read: u64,
        /// What the lineage has.
        accounted: u64,
    },
    /// An input was read and is not a dataset of the job.
    #[error("{input} was read and is not in the lineage")]
    InputMissing {
        /// The input's name in outputs.
        input: String,
    },
    /// An input is in the lineage and was not read.
    #[error("{input} is in the lineage and was not read")]
    InputUnread {
        /// The input's name in outputs.
        input: String,
    },
    /// The dataset of an input has another count than its source.
    #[error("{input}: {read} records were read, its dataset says {}", said(*.lineage))]
    InputCount {
        /// The input's name in outputs.
        input: String,
        /// What the source counted.
        read: u64,
        /// What the dataset says.
        lineage: Option<u64>,
    },
    /// An output was written and is not a dataset of the job.
    #[error("{output} was written and is not in the lineage")]
    OutputMissing {
        /// The output's name.
        output: String,
    },
    /// An output is in the lineage and no sink wrote it.
    #[error("{output} is in the lineage and no sink wrote it")]
    OutputUnknown {
        /// The output's name.
        output: String,
    },
    /// The dataset of an output has another count than its sink.
    #[error("{output}: the sink counted {sink} rows, its dataset says {}", said(*.lineage))]
    OutputCount {
        /// The output's name.
        output: String,
        /// What the sink counted.
        sink: u64,
        /// What the dataset says.
        lineage: Option<u64>,
    },
    /// An output has rows and the job has no input.
    #[error("{output} has rows and no input")]
    NoInputs {
        /// The output's name.
        output: String,
    },
    /// The records written, by lineage, are not the rows of the sink.
    #[error("{output}: the sink counted {sink} rows, {records} records lead to it")]
    Records {
        /// The output's name.
        output: String,
        /// What the sink counted.
        sink: u64,
        /// Records written by lineage.
        records: u64,
    },
    /// Records of a type were written and no sink took that type.
    #[error("{records} records of type {kind} were written and no sink took them")]
    TypeWithoutOutput {
        /// The resource type.
        kind: String,
        /// How many.
        records: u64,
    },
    /// The event to check is not the job's COMPLETE event.
    #[error("the lineage has no COMPLETE event")]
    NotComplete,
}

fn at(entry: Option<u32>) -> String {
    entry.map_or_else(String::new, |entry| format!(", entry {entry},"))
}

fn said(count: Option<u64>) -> String {
    count.map_or_else(|| "nothing".to_owned(), |count| count.to_string())
}
