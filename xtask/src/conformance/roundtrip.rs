//! Every official example and every Synthea bundle, read and written back.
//!
//! What is written must be the input without the white space between its tokens, byte for byte: so key order, number
//! text, escapes and unknown elements are kept. The white space is taken out by code of its own, which knows strings
//! and nothing else of JSON. Reading what was written must give the same bytes again.

use std::io::Read;
use std::path::Path;
use std::sync::Mutex;

use medpipe_fhir_model::Document;

use super::Score;

/// The data, and how many inputs each archive has that count.
const ARCHIVES: [(&str, usize); 3] = [
    ("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz", 5306),
    ("data/fhir/synthea-r4-smart-2019.tar.zst", 617),
    ("data/fhir/synthea-r4-bulkserver.tar.zst", 102),
];

/// Runs the suite on the shared data.
pub fn run(shared: &Path) -> Result<Score, String> {
    let mut score = Score::new("roundtrip");
    for (archive, expected) in ARCHIVES {
        let before = score.total();
        archive_of(shared, archive, &mut score)?;
        let found = score.total() - before;
        if found != expected {
            return Err(format!("{archive}: {found} inputs instead of {expected}"));
        }
    }
    Ok(score)
}

fn archive_of(shared: &Path, name: &str, score: &mut Score) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{name}: {error}");
    let file = std::fs::File::open(shared.join(name)).map_err(failed)?;
    let unpacked: Box<dyn Read + Send> = match name.ends_with(".zst") {
        true => Box::new(zstd::Decoder::new(file).map_err(failed)?),
        false => Box::new(flate2::read::GzDecoder::new(file)),
    };
    let examples = name.ends_with(".tgz");
    let mut archive = tar::Archive::new(unpacked);
    let (send, receive) = std::sync::mpsc::sync_channel::<(String, Vec<u8>)>(8);
    let (receive, shared_score) = (Mutex::new(receive), Mutex::new(score));
    std::thread::scope(|scope| {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let next = receive.lock().ok().and_then(|queue| queue.recv().ok());
                    let Some((name, bytes)) = next else { return };
                    let outcome = one(&bytes);
                    if let Ok(mut score) = shared_score.lock() {
                        score.add(&name, outcome);
                    }
                }
            });
        }
        let mut feed = || -> std::io::Result<()> {
            for entry in archive.entries()? {
                let mut entry = entry?;
                let path = entry.path()?.into_owned();
                let stem = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let is_input =
                    stem.ends_with(".json") && stem != "package.json" && !stem.starts_with('.');
                if !is_input || !entry.header().entry_type().is_file() {
                    continue;
                }
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                if examples || is_bundle(&bytes) {
                    let _ = send.send((stem, bytes));
                }
            }
            Ok(())
        };
        let outcome = feed();
        drop(send);
        outcome.map_err(failed)
    })
}

/// Of the Synthea archives the bundles count.
fn is_bundle(bytes: &[u8]) -> bool {
    let head = bytes.get(..200.min(bytes.len())).unwrap_or_default();
    String::from_utf8_lossy(head)
        .split_whitespace()
        .collect::<String>()
        .starts_with("{\"resourceType\":\"Bundle\"")
}

fn one(bytes: &[u8]) -> Result<(), String> {
    let written = written(bytes)?;
    if written != minified(bytes) {
        return Err("what is written differs from what was read".to_owned());
    }
    if self::written(&written)? != written {
        return Err("minified input does not come back byte for byte".to_owned());
    }
    Ok(())
}

fn written(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let document = Document::parse(bytes.to_vec()).map_err(|error| error.to_string())?;
    if !document.defects().is_empty() {
        return Err("duplicate keys or over-deep values".to_owned());
    }
    let mut out = Vec::with_capacity(bytes.len());
    document.root().write_to(&mut out);
    Ok(out)
}

/// The bytes without white space outside strings, and without a byte order mark.
fn minified(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut in_string, mut escaped) = (false, false);
    for &byte in bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) {
        if in_string {
            out.push(byte);
            (in_string, escaped) = (escaped || byte != b'"', !escaped && byte == b'\\');
        } else if !byte.is_ascii_whitespace() {
            out.push(byte);
            in_string = byte == b'"';
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{minified, one};

    #[test]
    fn white_space_goes_only_outside_strings() {
        let text = b"\xef\xbb\xbf{ \"a b\" : [ 1.0 , \"x \\\" y\\\\\" ] }\n";
        assert_eq!(minified(text), b"{\"a b\":[1.0,\"x \\\" y\\\\\"]}");
        assert_eq!(one(text), Ok(()));
        assert!(one(b"{\"a\":1,\"a\":2}").is_err());
    }
}
