//! Reading the source files: tab-separated lists, gzip, one member of a zip.

use std::io::Read;
use std::path::Path;

/// A text file of the shared data.
pub fn text(shared: &Path, name: &str) -> Result<String, String> {
    std::fs::read_to_string(shared.join(name)).map_err(|e| format!("{name}: {e}"))
}

/// The columns of the lines that are no comments.
pub fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|l| !l.starts_with('#') && !l.is_empty()).map(|l| l.split('\t').collect())
}

/// A gzip file of the shared data.
pub fn gzip(shared: &Path, name: &str) -> Result<String, String> {
    let file = std::fs::File::open(shared.join(name)).map_err(|e| format!("{name}: {e}"))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .map_err(|e| format!("{name}: {e}"))?;
    Ok(text)
}

/// One deflated member of a zip archive, found by its central directory.
pub fn zip_member(shared: &Path, name: &str, member: &str) -> Result<String, String> {
    let bytes = std::fs::read(shared.join(name)).map_err(|e| format!("{name}: {e}"))?;
    let fault = || format!("{name}: {member} cannot be read");
    let two = |at: usize| bytes.get(at..at + 2).map(|b| usize::from(b[0]) | usize::from(b[1]) << 8);
    let four = |at: usize| two(at).zip(two(at + 2)).map(|(a, b)| a | b << 16);
    let mut at = 0;
    while let Some(found) =
        bytes.get(at..).and_then(|b| b.windows(4).position(|w| w == b"PK\x01\x02"))
    {
        let entry = at + found;
        let (Some(packed), Some(length), Some(local)) =
            (four(entry + 20), two(entry + 28), four(entry + 42))
        else {
            return Err(fault());
        };
        if bytes.get(entry + 46..entry + 46 + length) == Some(member.as_bytes()) {
            let (Some(n), Some(extra)) = (two(local + 26), two(local + 28)) else {
                return Err(fault());
            };
            let start = local + 30 + n + extra;
            let data = bytes.get(start..start + packed).ok_or_else(fault)?;
            let mut raw = Vec::new();
            flate2::read::DeflateDecoder::new(data).read_to_end(&mut raw).map_err(|_| fault())?;
            return Ok(String::from_utf8_lossy(&raw).into_owned());
        }
        at = entry + 4;
    }
    Err(fault())
}
