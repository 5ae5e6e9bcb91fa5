//! What a resource can be found by, as 24 bytes: no text is kept, and comparing is cheap.

use medpipe_fhir_model::defs::TypeId;

/// The key of a `fullUrl`, of a `Type/id`, or of an identifier.
///
/// A UUID stands as its 128 bits, any other text as 128 bits of its BLAKE3 hash; `kind` keeps the two, and the resource
/// types, apart. Two different texts that share a key would need a collision of BLAKE3.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    bits: [u64; 2],
    kind: u32,
}

const URL_UUID: u32 = 1 << 16;
const URL_TEXT: u32 = 2 << 16;
const TYPE_UUID: u32 = 3 << 16;
const TYPE_TEXT: u32 = 4 << 16;
const TOKEN: u32 = 5 << 16;

impl std::hash::Hash for Key {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_u64(self.bits[0]);
        state.write_u64(self.bits[1]);
        state.write_u32(self.kind);
    }
}

impl Key {
    /// The key of an absolute URL or URN. Of `urn:uuid:` either case is the same (RFC 4122, 3).
    pub fn url(text: &str) -> Key {
        match text.strip_prefix("urn:uuid:").and_then(|rest| uuid(rest, true)) {
            Some(bits) => Key { bits, kind: URL_UUID },
            None => Key { bits: hash(&[text.as_bytes()]), kind: URL_TEXT },
        }
    }

    /// The key of `base/Type/id`, as [`Key::url`] of the joined text.
    pub fn joined_url(base: &str, type_and_id: &str) -> Key {
        let bits = hash(&[base.as_bytes(), b"/", type_and_id.as_bytes()]);
        Key { bits, kind: URL_TEXT }
    }

    /// The key of `Type/id`. Ids are case-sensitive, so only lower-case UUIDs stand as their bits.
    pub fn type_id(kind: TypeId, id: &str) -> Key {
        let kind = kind.index() as u32 & 0xffff;
        match uuid(id, false) {
            Some(bits) => Key { bits, kind: TYPE_UUID | kind },
            None => Key { bits: hash(&[id.as_bytes()]), kind: TYPE_TEXT | kind },
        }
    }

    /// The key of an identifier of a type: with its system, without any (`Some("")`), or with whatever system (`None`).
    pub fn token(kind: TypeId, system: Option<&str>, value: &str) -> Key {
        let bits = match system {
            Some(system) => hash(&[b"1", system.as_bytes(), b"\0", value.as_bytes()]),
            None => hash(&[b"0", value.as_bytes()]),
        };
        Key { bits, kind: TOKEN | (kind.index() as u32 & 0xffff) }
    }

    /// The key of any text, for comparing only.
    pub fn text(parts: &[&[u8]]) -> Key {
        Key { bits: hash(parts), kind: 0 }
    }

    /// The UUID this key stands for, in lower case, if it is one.
    pub fn as_uuid(self) -> Option<String> {
        matches!(self.kind & 0x7_0000, URL_UUID | TYPE_UUID).then(|| format_uuid(self.bits))
    }
}

/// 128 bits of the BLAKE3 hash of the parts joined.
pub(crate) fn hash(parts: &[&[u8]]) -> [u64; 2] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part);
    }
    let mut bytes = [0u8; 16];
    hasher.finalize_xof().fill(&mut bytes);
    let all = u128::from_be_bytes(bytes);
    [(all >> 64) as u64, all as u64]
}

/// A UUID text (8-4-4-4-12) as its bits.
pub(crate) fn uuid(text: &str, any_case: bool) -> Option<[u64; 2]> {
    let bytes = text.as_bytes();
    if bytes.len() != 36 {
        return None;
    }
    let mut bits = 0u128;
    for (at, &byte) in bytes.iter().enumerate() {
        if matches!(at, 8 | 13 | 18 | 23) {
            if byte != b'-' {
                return None;
            }
            continue;
        }
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            b'A'..=b'F' if any_case => byte - b'A' + 10,
            _ => return None,
        };
        bits = bits << 4 | u128::from(digit);
    }
    Some([(bits >> 64) as u64, bits as u64])
}

/// The bits as lower-case UUID text.
pub(crate) fn format_uuid(bits: [u64; 2]) -> String {
    let [high, low] = bits;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

/// An id derived from text: a version-8 UUID (RFC 9562, 5.8) over a BLAKE3 hash.
pub(crate) fn derived_id(parts: &[&[u8]]) -> String {
    let [high, low] = hash(parts);
    let high = high & !0xf000 | 0x8000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    format_uuid([high, low])
}

/// True for an id as R4 writes it: 1 to 64 of `A-Z a-z 0-9 - .`
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use medpipe_fhir_model::defs::type_by_name;

    #[test]
    fn uuids_in_and_out() {
        let text = "0f8b4c1e-00aa-41d2-9c3f-0123456789ab";
        assert_eq!(uuid(text, false).map(format_uuid).as_deref(), Some(text));
        assert_eq!(uuid(&text.to_uppercase(), true), uuid(text, false));
        assert_eq!(uuid(&text.to_uppercase(), false), None);
        assert_eq!(uuid("0f8b4c1e-00aa-41d2-9c3f-0123456789a", true), None);
        assert_eq!(uuid("0f8b4c1e-00aa-41d2-9c3fx0123456789ab", true), None);
        assert!(uuid(&derived_id(&[b"x"]), false).is_some());
        assert!(is_id(&derived_id(&[b"x"])));
    }

    #[test]
    fn kinds_stay_apart() {
        let patient = type_by_name("Patient").unwrap();
        let group = type_by_name("Group").unwrap();
        let text = "0f8b4c1e-00aa-41d2-9c3f-0123456789ab";
        assert_ne!(Key::type_id(patient, text), Key::type_id(group, text));
        assert!(Key::type_id(patient, text) != Key::url(&format!("urn:uuid:{text}")));
        assert!(Key::token(patient, Some(""), "1") != Key::token(patient, None, "1"));
        assert_eq!(Key::joined_url("http://a.b", "Patient/1"), Key::url("http://a.b/Patient/1"));
        assert_eq!(Key::type_id(patient, text).as_uuid().as_deref(), Some(text));
        assert_eq!(Key::type_id(patient, "1").as_uuid(), None);
    }

    impl std::fmt::Debug for Key {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Key")
        }
    }
}
