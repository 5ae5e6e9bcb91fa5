//! What became of a segment: the note that stands beside its records in the run state.

use std::collections::BTreeMap;

use medpipe_clinical_validate::Tally;
use medpipe_etl_core::{
    Batch, Context, Counts, Facts, Issue, IssueCode, OrderedStage, Output, RecordId, Result,
    Severity,
};
use medpipe_fhir_model::defs;
use serde::{Deserialize, Serialize};

use crate::chain::{StageNotes, UnitDone};
use crate::output::Versions;
use crate::unit::{OutRecord, OutUnit};

/// Counts, issues and places of one segment; everything the report needs besides the records.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SegmentNote {
    /// In sum.
    pub counts: Counts,
    /// Per input.
    pub inputs: BTreeMap<u32, Counts>,
    /// Per stage, in the order of [`crate::STAGES`].
    pub stages: Vec<StageCount>,
    /// Counters of all stages.
    pub facts: Facts,
    /// Outcomes of the validation rules.
    pub tally: Tally,
    /// Issues in groups.
    pub issues: IssueGroups,
    /// What was rejected, and why.
    pub quarantine: Vec<Quarantined>,
    /// What was dropped by declaration, and why.
    pub dropped: Vec<Dropped>,
    /// The records of the segment, in order.
    pub records: Vec<RecordNote>,
    /// Seal of the data part, hexadecimal: de-identification made these bytes.
    pub seal: String,
}

/// Counts of a stage.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct StageCount {
    /// Resources in.
    pub taken: u64,
    /// Resources out.
    pub given: u64,
    /// Quarantined here.
    pub rejected: u64,
    /// Dropped here.
    pub dropped: u64,
    /// Issues found here.
    pub issues: u64,
}

/// A line of `quarantine.ndjson`: never any content.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Quarantined {
    /// `input-00042`.
    #[serde(with = "label")]
    pub input: u32,
    /// Entry or line, from 0.
    pub entry: Option<u32>,
    /// Byte offset in the (decompressed) input.
    pub offset: u64,
    /// Length in bytes.
    pub length: u64,
    /// Resource type, when it could be read.
    #[serde(rename = "type")]
    pub resource_type: Option<String>,
    /// FHIR issue-type.
    pub code: IssueCode,
    /// Machine name of the reason.
    pub rule: String,
    /// FHIR severity.
    pub severity: Severity,
    /// Where in the resource.
    pub path: String,
    /// What is wrong and how to mend it.
    pub diagnostics: String,
}

/// A resource that was dropped by declaration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dropped {
    /// Number of the input.
    pub input: u32,
    /// Entry or line.
    pub entry: Option<u32>,
    /// Byte offset in the input.
    pub offset: u64,
    /// Machine name of the reason.
    pub reason: String,
}

/// A record of the data part.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RecordNote {
    /// Resource type.
    #[serde(rename = "t")]
    pub resource_type: String,
    /// Keyed id of the output resource.
    pub id: Option<String>,
    /// Version, from 1.
    #[serde(rename = "v")]
    pub version: u32,
    /// Share of checks passed.
    #[serde(rename = "q")]
    pub quality: Option<f32>,
    /// Number of the input.
    #[serde(rename = "i")]
    pub input: u32,
    /// Entry or line.
    #[serde(rename = "e")]
    pub entry: Option<u32>,
    /// Byte offset in the input.
    #[serde(rename = "o")]
    pub offset: u64,
    /// Length of its line in the data part, without the line end.
    #[serde(rename = "n")]
    pub length: u32,
    /// Keyed hash of type and id.
    #[serde(rename = "k")]
    pub identity: Option<String>,
    /// Keyed hash of the content.
    #[serde(rename = "h")]
    pub content: String,
}

/// Issues that are alike, counted, with one example path.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IssueGroups(Vec<IssueGroup>);

/// A group of [`IssueGroups`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IssueGroup {
    /// Name of the stage.
    pub stage: String,
    /// FHIR severity.
    pub severity: Severity,
    /// FHIR issue-type.
    pub code: IssueCode,
    /// Machine name of the rule.
    pub rule: String,
    /// How many.
    pub count: u64,
    /// The path of the first one.
    pub example: String,
    /// Its diagnostics.
    pub diagnostics: String,
}

impl IssueGroups {
    /// Adds one issue.
    pub fn add(&mut self, stage: &str, issue: &Issue) {
        let found = self.0.iter_mut().find(|g| {
            g.rule == issue.rule
                && g.stage == stage
                && g.severity == issue.severity
                && g.code == issue.code
        });
        match found {
            Some(group) => group.count += 1,
            None => self.0.push(IssueGroup {
                stage: stage.to_owned(),
                severity: issue.severity,
                code: issue.code,
                rule: issue.rule.to_string(),
                count: 1,
                example: issue.expression.clone(),
                diagnostics: issue.diagnostics.to_string(),
            }),
        }
    }

    /// Adds all groups of a later segment.
    pub fn merge(&mut self, other: &IssueGroups) {
        for group in &other.0 {
            let found = self.0.iter_mut().find(|g| {
                g.rule == group.rule
                    && g.stage == group.stage
                    && g.severity == group.severity
                    && g.code == group.code
            });
            match found {
                Some(mine) => mine.count += group.count,
                None => self.0.push(group.clone()),
            }
        }
    }

    /// The groups, in order of first appearance.
    pub fn iter(&self) -> std::slice::Iter<'_, IssueGroup> {
        self.0.iter()
    }
}

/// Joins the units of a segment in order: versions are decided, notes are summed.
///
/// # Errors
/// When the output stage is broken.
pub fn close_segment(
    units: Vec<UnitDone>,
    versions: &mut Versions,
    cx: &Context,
) -> Result<(Vec<OutRecord>, SegmentNote)> {
    let mut note = SegmentNote {
        stages: vec![StageCount::default(); crate::STAGES.len()],
        ..Default::default()
    };
    let mut records = Vec::new();
    for done in units {
        for (stage, notes) in done.notes.into_iter().enumerate() {
            note.take(stage, done.input, notes);
        }
        let batch: Batch<OutUnit> = done.unit;
        for unit in &batch {
            note.tally.merge(&unit.body.tally);
        }
        let taken = batch.count();
        let mut out = Output::default();
        versions.apply(batch, &mut out, cx)?;
        let written = out.emitted.len() as u64;
        note.counts.written += written;
        note.inputs.entry(done.input).or_default().written += written;
        for record in out.emitted {
            note.records.push(describe(&record.body));
            records.push(record.body);
        }
        let notes = StageNotes {
            taken,
            given: written,
            rejected: out.rejected,
            dropped: out.dropped,
            issues: out.issues,
            facts: out.facts,
        };
        note.take(crate::STAGES.len() - 1, done.input, notes);
    }
    Ok((records, note))
}

impl SegmentNote {
    fn take(&mut self, stage: usize, input: u32, notes: StageNotes) {
        let name = crate::STAGES.get(stage).copied().unwrap_or("");
        let counts = self.inputs.entry(input).or_default();
        let (rejected, dropped) = (notes.rejected.len() as u64, notes.dropped.len() as u64);
        let read = notes.facts.get("read");
        counts.read += read;
        counts.quarantined += rejected;
        counts.dropped += dropped;
        self.counts.read += read;
        self.counts.quarantined += rejected;
        self.counts.dropped += dropped;
        if let Some(sum) = self.stages.get_mut(stage) {
            sum.taken += notes.taken;
            sum.given += notes.given;
            sum.rejected += rejected;
            sum.dropped += dropped;
            sum.issues += notes.issues.len() as u64;
        }
        for (_, issue) in &notes.issues {
            self.issues.add(name, issue);
        }
        for (id, issue) in notes.rejected {
            self.issues.add(name, &issue);
            let held = quarantined(id, issue, stage > 0);
            let kind = held.resource_type.as_deref().unwrap_or("unknown");
            self.facts.add(&format!("quarantined-type.{kind}"), 1);
            self.quarantine.push(held);
        }
        for drop in notes.dropped {
            let reason = drop.reason.into_owned();
            self.facts.add(&format!("dropped.{reason}"), 1);
            if stage == 0 {
                self.facts.add("dropped-type.unknown", 1);
            }
            self.dropped.push(Dropped {
                input: drop.id.input,
                entry: drop.id.entry,
                offset: drop.id.offset,
                reason,
            });
        }
        self.facts.merge(&notes.facts);
    }
}

/// What is rejected after ingestion has a known type, at which its path begins.
fn quarantined(id: RecordId, issue: Issue, typed: bool) -> Quarantined {
    let kind = issue.expression.split(['.', '[']).next().unwrap_or("");
    let known = typed && defs::type_by_name(kind).is_some_and(|t| t.is_resource());
    Quarantined {
        input: id.input,
        entry: id.entry,
        offset: id.offset,
        length: id.length,
        resource_type: known.then(|| kind.to_owned()),
        code: issue.code,
        rule: issue.rule.into_owned(),
        severity: issue.severity,
        path: issue.expression,
        diagnostics: issue.diagnostics.into_owned(),
    }
}

fn describe(record: &OutRecord) -> RecordNote {
    let node = record.resource.get().node();
    RecordNote {
        resource_type: record.resource_type().to_owned(),
        id: node.get("id").and_then(|n| n.text()).map(|t| t.into_owned()),
        version: record.version,
        quality: record.quality,
        input: record.id.input,
        entry: record.id.entry,
        offset: record.id.offset,
        length: record.json().len() as u32,
        identity: record.fingerprint.identity.map(|h| format!("{h:032x}")),
        content: format!("{:032x}", record.fingerprint.content),
    }
}

/// An input's number as its label.
mod label {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(input: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&crate::input_label(*input))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
        let label = std::borrow::Cow::<'de, str>::deserialize(from)?;
        let number = label.strip_prefix("input-").and_then(|n| n.parse().ok());
        number.ok_or_else(|| D::Error::custom("an input is written input-00042"))
    }
}
