//! Finding resources of one type without parsing what stands around them.

use crate::document::Document;
use crate::limits::Limits;
use crate::reader::Reader;

/// The resources of that type anywhere in JSON or NDJSON bytes, each parsed on its own.
///
/// Only the objects that begin with `resourceType` are found this way, as every FHIR serializer
/// writes them; `None` is returned when a mention stands elsewhere in its object, and the caller
/// should parse the whole document instead. Objects that are not well-formed are passed over: the
/// full reader reports them.
pub fn resources_of_type(bytes: &[u8], resource_type: &str) -> Option<Vec<Document>> {
    let mut found = Vec::new();
    let quoted = format!("\"{resource_type}\"");
    let finder = memchr::memmem::Finder::new(quoted.as_bytes());
    let limits = Limits::default();
    let mut from = 0;
    while let Some(hit) = bytes.get(from..).and_then(|rest| finder.find(rest)) {
        let at = from + hit;
        from = at + quoted.len();
        let Some(open) = object_start(bytes, at) else { continue };
        let open = open?;
        let end = matching_end(bytes, open).unwrap_or(bytes.len());
        let Some(Ok(text)) = bytes.get(open..end).map(|b| String::from_utf8(b.to_vec())) else {
            continue;
        };
        let parsed = Reader::new(&text, &limits).and_then(|mut reader| {
            let root = reader.prefix(0)?;
            Ok((root, reader.into_parts()))
        });
        if let Ok((root, (cells, defects))) = parsed {
            found.push(Document::from_parts(text, cells, vec![root], defects));
            from = end.max(from);
        }
    }
    Some(found)
}

/// Where the object begins whose `resourceType` has its value at `value`. `None`: the value is not
/// that of a `resourceType`. `Some(None)`: it is, but not the first member.
fn object_start(bytes: &[u8], value: usize) -> Option<Option<usize>> {
    let colon = before(bytes, value)?;
    if bytes.get(colon) != Some(&b':') {
        return None;
    }
    let quote = before(bytes, colon)?;
    let key_start = (quote + 1).checked_sub(14)?;
    if bytes.get(key_start..=quote) != Some(b"\"resourceType\"".as_slice()) {
        return None;
    }
    let open = before(bytes, key_start)?;
    Some((bytes.get(open) == Some(&b'{')).then_some(open))
}

/// Index of the last byte before `at` that is not white space.
fn before(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(..at)?.iter().rposition(|b| !b.is_ascii_whitespace())
}

/// Index after the bracket that closes the object opened at `open`.
fn matching_end(bytes: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0u32;
    let mut at = open;
    loop {
        match bytes.get(at)? {
            b'"' => at += 1 + crate::text::closing_quote(bytes, at + 1),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
}
