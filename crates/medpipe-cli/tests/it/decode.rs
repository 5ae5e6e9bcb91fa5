//! Everything a reader could get out of an output directory: files decoded as far as they go.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use medpipe::adapter_sqlite::StoreReader;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;

use crate::tool;

/// A text of an output and where it stands.
pub struct Text {
    pub place: String,
    pub text: String,
    /// One value or one line of prose, in which digits may be looked for across punctuation. Not so in a whole
    /// line of JSON, where that would join neighbouring numbers.
    pub one_value: bool,
}

/// Members and columns whose numbers are measured or computed with many decimals: digits of chance, of which
/// some thousand would now and then hold seven that were planted. Nothing planted is ever a share or a time.
const COMPUTED: [&str; 6] =
    ["seconds", "wall_seconds", "peak_memory_bytes", "bytes_read", "score", "quality_score"];

/// Deepest nesting of encodings that is followed.
const DEEPEST: usize = 6;

/// All texts of an output directory, file names included.
pub fn directory(dir: &Path, each: &mut dyn FnMut(Text)) {
    for (name, bytes) in tool::files(dir) {
        each(Text { place: "file name".into(), text: name.clone(), one_value: true });
        match Path::new(&name).extension().and_then(|e| e.to_str()) {
            Some("parquet") => {
                // The pages are compressed; the footer, with the smallest and largest values, is not.
                let length = bytes
                    .last_chunk::<8>()
                    .map_or([0; 4], |tail| [tail[0], tail[1], tail[2], tail[3]]);
                let footer = bytes.len() - 8 - u32::from_le_bytes(length) as usize;
                raw(&name, &bytes[footer..], each);
                table(&name, &dir.join(&name), each);
            }
            Some("sqlite") => {
                raw(&name, &bytes, each);
                store(&dir.join(&name), each);
            }
            _ => lines(&name, &bytes, each),
        }
    }
}

/// The bytes as they are, also those that no reader shows.
fn raw(name: &str, bytes: &[u8], each: &mut dyn FnMut(Text)) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    each(Text { place: name.into(), text, one_value: false });
}

/// A text file or an output stream, line by line; lines of JSON also value by value.
pub fn lines(name: &str, bytes: &[u8], each: &mut dyn FnMut(Text)) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(whole) = serde_json::from_str::<serde_json::Value>(&text) {
        json(name, &whole, 0, each);
        if !name.starts_with("run.json") {
            each(Text { place: name.into(), text: text.into_owned(), one_value: false });
        }
        return;
    }
    if text.trim_start().starts_with('<') {
        return page(name, &text, each);
    }
    for (at, line) in text.lines().enumerate() {
        let place = format!("{name}:{}", at + 1);
        layers(&place, line, 0, each);
    }
}

/// A page: what its texts and attributes say. Digits are looked for in each of them; not in style and drawing,
/// which are numbers one beside the other.
fn page(name: &str, text: &str, each: &mut dyn FnMut(Text)) {
    const DRAWN: [&str; 14] = [
        "style",
        "d",
        "viewBox",
        "points",
        "transform",
        "x",
        "y",
        "x1",
        "x2",
        "y1",
        "y2",
        "width",
        "height",
        "stroke-width",
    ];
    // Words in all of it, whatever it is.
    let no_digits = text.replace(|c: char| c.is_ascii_digit(), "#");
    layers(name, &no_digits, 0, each);
    let mut rest = text;
    while let Some(begin) = rest.find('<') {
        layers(name, rest[..begin].trim(), 0, each);
        let end = begin + rest[begin..].find('>').map_or(rest.len() - begin, |end| end + 1);
        let tag = &rest[begin..end];
        let mut parts = tag.split('"');
        while let (Some(before), Some(value)) = (parts.next(), parts.next()) {
            let attribute = before.trim_end_matches('=').rsplit(char::is_whitespace).next();
            if !attribute.is_some_and(|a| DRAWN.contains(&a)) {
                layers(&format!("{name} {}", attribute.unwrap_or("")), value, 0, each);
            }
        }
        rest = &rest[end..];
        if tag.starts_with("<style") {
            rest = &rest[rest.find("</style").unwrap_or(rest.len())..];
        }
    }
    layers(name, rest, 0, each);
}

fn json(place: &str, value: &serde_json::Value, depth: usize, each: &mut dyn FnMut(Text)) {
    use serde_json::Value;
    match value {
        Value::String(text) => layers(place, text, depth, each),
        Value::Number(n) => {
            each(Text { place: place.into(), text: n.to_string(), one_value: true })
        }
        Value::Array(items) => items.iter().for_each(|item| json(place, item, depth, each)),
        Value::Object(members) => {
            for (key, member) in members {
                let computed = COMPUTED.contains(&key.as_str()) && member.is_number();
                let place = format!("{place} {key}");
                each(Text { place: place.clone(), text: key.clone(), one_value: true });
                if !computed {
                    json(&place, member, depth, each);
                }
            }
        }
        Value::Bool(_) | Value::Null => {}
    }
}

/// A text, and what it becomes when each encoding it could be in is undone.
pub fn layers(place: &str, text: &str, depth: usize, each: &mut dyn FnMut(Text)) {
    let trimmed = text.trim_start();
    let parsed = trimmed.starts_with(['{', '[', '"']).then(|| serde_json::from_str(trimmed).ok());
    let parsed: Option<serde_json::Value> = parsed.flatten();
    each(Text { place: place.into(), text: text.to_owned(), one_value: parsed.is_none() });
    if depth >= DEEPEST {
        return;
    }
    if let Some(value) = parsed {
        json(place, &value, depth + 1, each);
        return;
    }
    if text.contains('&') {
        follow(place, text, entities(text), depth, each);
    }
    if text.contains('<') {
        follow(place, text, untagged(text), depth, each);
    }
    if text.contains("\\'") || text.contains("\\u") {
        follow(place, text, unescaped(text), depth, each);
    }
    if text.contains('%') {
        follow(place, text, percent(text), depth, each);
    }
    for run in text.split(|c: char| !(c.is_ascii_alphanumeric() || "+/=_-".contains(c))) {
        if let Some(bytes) = base64(run) {
            binary(&format!("{place} base64"), bytes, depth, each);
        }
    }
    // Base64 may be broken into lines.
    let dense: String = text.split_ascii_whitespace().collect();
    if dense.len() < text.len()
        && let Some(bytes) = base64(&dense)
    {
        binary(&format!("{place} base64"), bytes, depth, each);
    }
}

fn follow(place: &str, from: &str, to: String, depth: usize, each: &mut dyn FnMut(Text)) {
    if from != to {
        layers(place, &to, depth + 1, each);
    }
}

fn binary(place: &str, bytes: Vec<u8>, depth: usize, each: &mut dyn FnMut(Text)) {
    let mut plain = Vec::new();
    let gunzipped = flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain);
    let bytes = if gunzipped.is_ok() { plain } else { bytes };
    layers(place, &String::from_utf8_lossy(&bytes), depth + 1, each);
}

/// What a run of base64 characters decodes to, when that is some text.
fn base64(run: &str) -> Option<Vec<u8>> {
    if run.len() < 12 {
        return None;
    }
    let bytes = STANDARD
        .decode(run)
        .or_else(|_| STANDARD_NO_PAD.decode(run))
        .or_else(|_| URL_SAFE_NO_PAD.decode(run))
        .ok()?;
    let gzip = bytes.starts_with(&[0x1f, 0x8b]);
    let readable = bytes.iter().filter(|b| (0x20..0x7f).contains(*b) || b"\n\r\t".contains(b));
    (gzip || readable.count() * 10 >= bytes.len() * 7).then_some(bytes)
}

/// Character references undone: numeric ones and the five of XML.
fn entities(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 12);
        let decoded = end.and_then(|end| {
            let name = &rest[1..end];
            let number = |digits: &str, radix| {
                u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
            };
            match name.strip_prefix('#') {
                Some(hex) if hex.starts_with(['x', 'X']) => number(&hex[1..], 16),
                Some(decimal) => number(decimal, 10),
                None => match name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    "nbsp" => Some(' '),
                    _ => None,
                },
            }
        });
        match (decoded, end) {
            (Some(c), Some(end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// Text without its tags, as if they stood between no letters.
fn untagged(text: &str) -> String {
    let mut inside = false;
    text.chars()
        .filter(|c| {
            let tag = inside || *c == '<';
            inside = (inside || *c == '<') && *c != '>';
            !tag
        })
        .collect()
}

/// RTF hex escapes and `\u` escapes undone.
fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let (skip, digits) = match rest.as_bytes().first() {
            Some(b'\'') => (1, 2),
            Some(b'u') => (1, 4),
            _ => continue,
        };
        let code = rest.get(skip..skip + digits).and_then(|d| u32::from_str_radix(d, 16).ok());
        if let Some(c) = code.and_then(char::from_u32) {
            out.push(c);
            rest = &rest[skip + digits..];
        }
    }
    out + rest
}

fn percent(text: &str) -> String {
    let (mut out, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|d| std::str::from_utf8(d).ok());
        match code.and_then(|d| u8::from_str_radix(d, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                out.push(byte);
                rest = &tail[2..];
            }
            None => {
                out.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A Parquet table, column by column.
fn table(name: &str, path: &Path, each: &mut dyn FnMut(Text)) {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    for row in reader.get_row_iter(None).unwrap() {
        for (column, field) in row.unwrap().get_column_iter() {
            let place = format!("{name} {column}");
            match field {
                Field::Null => {}
                Field::Double(_) if COMPUTED.contains(&column.as_str()) => {}
                Field::Str(text) => layers(&place, text, 0, each),
                Field::Bytes(bytes) => binary(&place, bytes.data().to_vec(), 0, each),
                // Dates and times print in their written form, numbers in digits.
                other => each(Text { place, text: other.to_string(), one_value: true }),
            }
        }
    }
}

/// Every row of the store.
fn store(path: &Path, each: &mut dyn FnMut(Text)) {
    let reader = StoreReader::open(path).unwrap();
    reader
        .for_each(|v| {
            let place = format!("store.sqlite {}", v.resource_type);
            layers(&place, &v.content, 0, each);
            let columns = [
                Some(v.resource_type),
                Some(v.id),
                v.population_group,
                v.sdoh_category,
                v.geographic_region,
                v.risk_stratification,
                Some(v.sensitivity),
                Some(v.consent_status),
                v.organization,
            ];
            for text in columns.into_iter().flatten() {
                each(Text { place: place.clone(), text, one_value: true });
            }
            true
        })
        .unwrap();
}
