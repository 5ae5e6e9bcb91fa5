//! Keyed pseudonyms of ids, identifiers and references.
//!
//! One function of the id value alone (HMAC-SHA256, RFC 2104): `Patient/x`, `urn:uuid:x`,
//! `https://server/fhir/Patient/x` and `id: x` all come out the same, in every file of every run
//! with the same key. Written in consonants, so that no pseudonym can look like a number, a date
//! or a name; as a UUID, every fourth digit is a letter for the same reason.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::key::Key;

const CONSONANTS: &[u8; 16] = b"bcdfghjklmnpqrst";
const HEX: &[u8; 16] = b"0123456789abcdef";
const HEX_LETTERS: &[u8; 8] = b"abcdefab";

/// Makes pseudonyms under one key. Cheap to clone.
#[derive(Clone)]
pub struct Pseudonyms {
    mac: Hmac<Sha256>,
}

impl std::fmt::Debug for Pseudonyms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pseudonyms([hidden])")
    }
}

/// 128 bits that stand for one id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Pseudonym([u8; 16]);

impl Pseudonyms {
    /// Pseudonyms under that key.
    pub fn new(key: &Key) -> Pseudonyms {
        let sub = zeroize::Zeroizing::new(key.derive("medpipe pseudonyms v1"));
        Pseudonyms { mac: keyed(sub.as_slice()) }
    }

    /// The pseudonym of an id value. `urn:uuid:`, `urn:oid:` and letter case of a UUID do not
    /// matter.
    pub fn of(&self, id: &str) -> Pseudonym {
        let bare = strip_urn(id);
        let mut mac = self.mac.clone();
        if looks_like_uuid(bare) {
            mac.update(bare.to_ascii_lowercase().as_bytes());
        } else {
            mac.update(bare.as_bytes());
        }
        let full = mac.finalize().into_bytes();
        let mut out = [0u8; 16];
        for (to, from) in out.iter_mut().zip(full.iter()) {
            *to = *from;
        }
        Pseudonym(out)
    }

    /// The day offset of a patient's dates under `shift_date`: -365 to 365, never 0, the same for
    /// every document of that patient.
    pub fn day_offset(&self, patient_id: &str) -> i32 {
        self.offset(b"medpipe day offset v1\0", patient_id, 365)
    }

    /// As [`day_offset`](Self::day_offset), in whole weeks: -364 to 364 days, never 0.
    pub fn week_offset(&self, patient_id: &str) -> i32 {
        7 * self.offset(b"medpipe week offset v1\0", patient_id, 52)
    }

    /// -most to most, never 0.
    fn offset(&self, purpose: &[u8], patient_id: &str, most: i32) -> i32 {
        let mut mac = self.mac.clone();
        mac.update(purpose);
        mac.update(strip_urn(patient_id).as_bytes());
        let full = mac.finalize().into_bytes();
        let seed = full.iter().take(8).fold(0u64, |n, b| (n << 8) | u64::from(*b));
        let steps = i32::try_from(seed % (2 * u64::from(most.unsigned_abs()).max(1))).unwrap_or(0);
        if steps < most { steps - most } else { steps - most + 1 }
    }
}

impl Pseudonym {
    /// As a FHIR id: `p` and 32 consonants (`[A-Za-z0-9\-\.]{1,64}`).
    pub fn write_id(self, out: &mut String) {
        out.push('p');
        for nibble in self.nibbles() {
            out.push(char::from(CONSONANTS.get(nibble).copied().unwrap_or(b'b')));
        }
    }

    /// As a FHIR id.
    pub fn to_id(self) -> String {
        let mut out = String::with_capacity(33);
        self.write_id(&mut out);
        out
    }

    /// As a lower-case UUID of version 4 shape.
    pub fn write_uuid(self, out: &mut String) {
        for (at, nibble) in self.nibbles().enumerate() {
            if matches!(at, 8 | 12 | 16 | 20) {
                out.push('-');
            }
            let byte = match at {
                12 => b'4',
                16 => {
                    if nibble & 1 == 0 {
                        b'a'
                    } else {
                        b'b'
                    }
                }
                _ if at % 4 == 3 => HEX_LETTERS.get(nibble & 7).copied().unwrap_or(b'a'),
                _ => HEX.get(nibble).copied().unwrap_or(b'0'),
            };
            out.push(char::from(byte));
        }
    }

    /// As `urn:uuid:…`.
    pub fn to_urn(self) -> String {
        let mut out = String::with_capacity(45);
        out.push_str("urn:uuid:");
        self.write_uuid(&mut out);
        out
    }

    fn nibbles(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().flat_map(|b| [usize::from(b >> 4), usize::from(b & 15)])
    }
}

/// An HMAC under these bytes. Keys of any length are valid for HMAC.
pub(crate) fn keyed(bytes: &[u8]) -> Hmac<Sha256> {
    match Hmac::<Sha256>::new_from_slice(bytes) {
        Ok(mac) => mac,
        Err(_) => Hmac::<Sha256>::new(&Default::default()),
    }
}

fn strip_urn(id: &str) -> &str {
    id.strip_prefix("urn:uuid:").or_else(|| id.strip_prefix("urn:oid:")).unwrap_or(id)
}

fn looks_like_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pseudonyms() -> Pseudonyms {
        Pseudonyms::new(&Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap())
    }

    #[test]
    fn every_writing_of_an_id_agrees() {
        let p = pseudonyms();
        let id = "6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2";
        assert_eq!(p.of(id), p.of("urn:uuid:6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2"));
        assert_eq!(p.of(id), p.of("6C5D9CA9-54D7-42F5-BFAE-A7C19CD217F2"));
        assert_ne!(p.of("x"), p.of("X"));
    }

    #[test]
    fn shapes_are_valid_and_have_no_long_numbers() {
        let p = pseudonyms();
        for n in 0..2000 {
            let one = p.of(&n.to_string());
            let id = one.to_id();
            assert_eq!(id.len(), 33);
            assert!(id.bytes().all(|b| b.is_ascii_lowercase()));
            let urn = one.to_urn();
            assert!(looks_like_uuid(urn.strip_prefix("urn:uuid:").unwrap()), "{urn}");
            let plain: String = urn.chars().filter(|c| *c != '-').collect();
            let longest = plain.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
            assert!(longest.unwrap() < 7, "{urn}");
        }
    }

    #[test]
    fn offsets_are_never_zero() {
        let p = pseudonyms();
        let offsets: Vec<i32> = (0..3000).map(|n| p.day_offset(&n.to_string())).collect();
        assert!(offsets.iter().all(|d| *d != 0 && (-365..=365).contains(d)));
        assert!(offsets.contains(&365) && offsets.contains(&-365));
        let weeks: Vec<i32> = (0..3000).map(|n| p.week_offset(&n.to_string())).collect();
        assert!(weeks.iter().all(|d| *d != 0 && d % 7 == 0 && (-364..=364).contains(d)));
        assert!(weeks.contains(&364) && weeks.contains(&-364));
    }
}
