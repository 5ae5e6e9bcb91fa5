//! Stage 6, output: duplicates and versions, in input order.

use std::collections::HashMap;

use medpipe_etl_core::{Batch, Context, Issue, OrderedStage, Output, Record, RecordId, Result};

use crate::segment::SegmentNote;
use crate::unit::{OutRecord, OutUnit, Shape};

/// Decides what each resource is: new, the next version, a duplicate, or a conflict.
#[derive(Default)]
pub struct Versions {
    seen: HashMap<u128, Seen>,
}

#[derive(Clone, Copy)]
struct Seen {
    /// Half of the hash is enough here: it is compared only with that of the same type and id.
    content: u64,
    version: u32,
    input: u32,
}

impl Versions {
    /// Remembers the resources of a segment that an earlier run has finished.
    pub fn replay(&mut self, note: &SegmentNote) {
        for record in &note.records {
            let hash = |text: &str| u128::from_str_radix(text, 16).ok();
            let identity = record.identity.as_deref().and_then(hash);
            if let (Some(identity), Some(content)) = (identity, hash(&record.content)) {
                let (version, input, content) = (record.version, record.input, content as u64);
                self.seen.insert(identity, Seen { content, version, input });
            }
        }
    }

    fn decide(&mut self, record: &OutRecord) -> Decision {
        let Some(identity) = record.fingerprint.identity else { return Decision::Write(1) };
        let content = record.fingerprint.content as u64;
        let input = record.id.input;
        let Some(seen) = self.seen.get_mut(&identity) else {
            self.seen.insert(identity, Seen { content, version: 1, input });
            return Decision::Write(1);
        };
        if seen.content == content {
            return Decision::Duplicate;
        }
        if seen.input == input && record.shape == Shape::Document {
            return Decision::Conflict;
        }
        *seen = Seen { content, version: seen.version + 1, input };
        Decision::Write(seen.version)
    }
}

enum Decision {
    Write(u32),
    Duplicate,
    Conflict,
}

impl OrderedStage<OutUnit> for Versions {
    type Out = OutRecord;

    fn apply(
        &mut self,
        batch: Batch<OutUnit>,
        out: &mut Output<OutRecord>,
        _: &Context,
    ) -> Result<()> {
        for unit in batch {
            let sensitivity = unit.sensitivity;
            for mut record in unit.body.records {
                let id: RecordId = record.id;
                match self.decide(&record) {
                    Decision::Write(version) => {
                        record.version = version;
                        out.emit(Record::new(id, sensitivity, record));
                    }
                    Decision::Duplicate => {
                        out.facts.add(&format!("dropped-type.{}", record.resource_type()), 1);
                        out.drop_record(id, "duplicate");
                    }
                    Decision::Conflict => {
                        let text = "the same type and id stands twice in one Bundle with different content; keep one";
                        out.reject(
                            id,
                            Issue::error("duplicate", "id-conflict", record.resource_type(), text),
                        );
                    }
                }
            }
        }
        Ok(())
    }

    fn finish(&mut self, _: &mut Output<OutRecord>, _: &Context) -> Result<()> {
        Ok(())
    }
}
