//! The durable list of finished segments.
//!
//! Layout of the run directory: `state.json` says what the run is (inputs, configuration, key
//! check value); `parts/NNNNNN.data` and `.note` are the two parts of a segment; `journal.ndjson`
//! has one line for each finished segment with lengths and BLAKE3 digests of its parts, synced
//! after them. A segment without a whole line is not finished and is done again.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use medpipe_etl_core::{Error, ErrorKind, Result};
use serde::{Deserialize, Serialize};

/// Length and digest of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Bytes.
    pub bytes: u64,
    /// BLAKE3, hexadecimal.
    pub blake3: String,
}

/// A finished segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentEntry {
    /// Its number, from 0 without gaps.
    pub segment: u32,
    /// The de-identified records.
    pub data: Part,
    /// Counts, issues and positions of the segment.
    pub note: Part,
}

/// Writes parts and their journal; reads them back to resume.
#[derive(Debug)]
pub struct Journal {
    dir: PathBuf,
    log: File,
    done: Vec<SegmentEntry>,
}

impl Journal {
    /// Opens the journal in `dir`. With `resume` an earlier state is taken up, when there is one;
    /// otherwise whatever is there is begun anew.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] when the earlier state belongs to another run: the message names what
    /// differs. [`ErrorKind::Disk`] or [`ErrorKind::Sink`] when it cannot be written.
    pub fn open(
        dir: &Path,
        state: &serde_json::Map<String, serde_json::Value>,
        resume: bool,
    ) -> Result<Journal> {
        let (state_path, log_path) = (dir.join("state.json"), dir.join("journal.ndjson"));
        let earlier = if resume { read_state(&state_path)? } else { None };
        let done = match earlier {
            Some(earlier) => {
                check_state(&earlier, state)?;
                let mut done = finished(&fs::read(&log_path).unwrap_or_default());
                // What a kill has left half removed is done again.
                let whole = |entry: &&SegmentEntry| {
                    let part = |kind: &str| {
                        dir.join("parts").join(format!("{:06}.{kind}", entry.segment)).is_file()
                    };
                    part("data") && part("note")
                };
                done.truncate(done.iter().take_while(whole).count());
                done
            }
            None => Vec::new(),
        };
        let parts = dir.join("parts");
        if done.is_empty() {
            let _ = fs::remove_dir_all(&parts);
            let _ = fs::remove_file(&log_path);
            fs::create_dir_all(&parts).map_err(|e| sink_error(&e))?;
            let text = serde_json::to_vec(state)
                .map_err(|e| Error::new(ErrorKind::Internal, "run state").caused_by(e))?;
            write_synced(&state_path, &text)?;
        }
        let mut log = OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(true)
            .open(&log_path)
            .map_err(|e| sink_error(&e))?;
        for entry in &done {
            write_line(&mut log, entry)?;
        }
        log.sync_all().map_err(|e| sink_error(&e))?;
        sync_dir(dir)?;
        Ok(Journal { dir: dir.to_path_buf(), log, done })
    }

    /// The segments that earlier runs finished.
    pub fn done(&self) -> &[SegmentEntry] {
        &self.done
    }

    /// Path of the data part of a segment.
    pub fn data_path(&self, segment: u32) -> PathBuf {
        self.dir.join("parts").join(format!("{segment:06}.data"))
    }

    fn note_path(&self, segment: u32) -> PathBuf {
        self.dir.join("parts").join(format!("{segment:06}.note"))
    }

    /// Writes the parts of a segment and, once they are durable, its line.
    ///
    /// # Errors
    /// [`ErrorKind::Disk`] when there is no room, [`ErrorKind::Sink`] otherwise.
    pub fn finish_segment(&mut self, segment: u32, data: &[u8], note: &[u8]) -> Result<()> {
        write_synced(&self.data_path(segment), data)?;
        write_synced(&self.note_path(segment), note)?;
        let entry = SegmentEntry { segment, data: part_of(data), note: part_of(note) };
        write_line(&mut self.log, &entry)?;
        self.log.sync_data().map_err(|e| sink_error(&e))
    }

    /// Reads the parts of a finished segment and checks them against their digests.
    ///
    /// # Errors
    /// [`ErrorKind::Sink`] when a part is missing or altered: begin anew with `--overwrite`.
    pub fn read_segment(&self, entry: &SegmentEntry) -> Result<(Vec<u8>, Vec<u8>)> {
        let data = read_part(&self.data_path(entry.segment), &entry.data)?;
        let note = read_part(&self.note_path(entry.segment), &entry.note)?;
        Ok((data, note))
    }
}

fn read_state(path: &Path) -> Result<Option<serde_json::Map<String, serde_json::Value>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(sink_error(&e)),
    }
}

fn check_state(
    earlier: &serde_json::Map<String, serde_json::Value>,
    now: &serde_json::Map<String, serde_json::Value>,
) -> Result<()> {
    let keys = earlier.keys().chain(now.keys().filter(|k| !earlier.contains_key(*k)));
    let differing: Vec<&str> =
        keys.filter(|k| earlier.get(*k) != now.get(*k)).map(String::as_str).collect();
    if differing.is_empty() {
        return Ok(());
    }
    let text = format!(
        "cannot resume: {} differ from the unfinished run; give the same ones, or --overwrite to begin again",
        differing.join(", ")
    );
    Err(Error::new(ErrorKind::Usage, text))
}

/// The entries of all whole lines, up to the first gap or torn line.
fn finished(log: &[u8]) -> Vec<SegmentEntry> {
    let mut entries: Vec<SegmentEntry> = Vec::new();
    for line in log.split_inclusive(|b| *b == b'\n') {
        let Some(line) = line.strip_suffix(b"\n") else { break };
        match serde_json::from_slice::<SegmentEntry>(line) {
            Ok(entry) if entry.segment as usize == entries.len() => entries.push(entry),
            _ => break,
        }
    }
    entries
}

fn write_line(log: &mut File, entry: &SegmentEntry) -> Result<()> {
    let mut line = serde_json::to_vec(entry)
        .map_err(|e| Error::new(ErrorKind::Internal, "journal entry").caused_by(e))?;
    line.push(b'\n');
    log.write_all(&line).map_err(|e| sink_error(&e))
}

fn part_of(bytes: &[u8]) -> Part {
    Part { bytes: bytes.len() as u64, blake3: blake3::hash(bytes).to_hex().to_string() }
}

fn read_part(path: &Path, expected: &Part) -> Result<Vec<u8>> {
    let altered = || {
        let text =
            "a part of the unfinished run is missing or altered; begin again with --overwrite";
        Error::new(ErrorKind::Sink, text)
    };
    let bytes = fs::read(path).map_err(|e| altered().caused_by(e))?;
    if part_of(&bytes) == *expected { Ok(bytes) } else { Err(altered()) }
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || -> io::Result<()> {
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|e| sink_error(&e))
}

fn sync_dir(dir: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(dir).and_then(|d| d.sync_all()).map_err(|e| sink_error(&e))?;
        File::open(dir.join("parts")).and_then(|d| d.sync_all()).map_err(|e| sink_error(&e))?;
    }
    Ok(())
}

fn sink_error(error: &io::Error) -> Error {
    Error::unwritable("the run state", error.kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(key: &str) -> serde_json::Map<String, serde_json::Value> {
        [("key".to_owned(), key.into())].into_iter().collect()
    }

    #[test]
    fn a_torn_line_and_what_follows_are_not_finished() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(dir.path(), &state("a"), false).unwrap();
        journal.finish_segment(0, b"zero", b"n0").unwrap();
        journal.finish_segment(1, b"one", b"n1").unwrap();
        let log = dir.path().join("journal.ndjson");
        let bytes = fs::read(&log).unwrap();
        for cut in 0..=bytes.len() {
            fs::write(&log, &bytes[..cut]).unwrap();
            let done = finished(&fs::read(&log).unwrap()).len();
            let lines = bytes[..cut].iter().filter(|b| **b == b'\n').count();
            assert_eq!(done, lines);
        }
        let journal = Journal::open(dir.path(), &state("a"), true).unwrap();
        assert_eq!(journal.done().len(), 2);
        assert_eq!(journal.read_segment(&journal.done()[1]).unwrap().0, b"one");
    }

    #[test]
    fn another_key_is_refused_by_name() {
        let dir = tempfile::tempdir().unwrap();
        Journal::open(dir.path(), &state("a"), false).unwrap();
        let error = Journal::open(dir.path(), &state("b"), true).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.to_string().contains("key"));
    }

    #[test]
    fn an_altered_part_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(dir.path(), &state("a"), false).unwrap();
        journal.finish_segment(0, b"zero", b"n0").unwrap();
        fs::write(journal.data_path(0), b"zerO").unwrap();
        let journal = Journal::open(dir.path(), &state("a"), true).unwrap();
        assert!(journal.read_segment(&journal.done()[0]).is_err());
    }
}
