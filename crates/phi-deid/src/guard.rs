//! The type that says: this went through de-identification.

use hmac::Mac;

use crate::key::Key;
use crate::pseudonym::keyed;

/// A value that left de-identification. Only this crate makes one, so a sink that takes
/// `Deidentified<T>` cannot be handed anything else: a leak there does not compile.
///
/// ```compile_fail
/// let forged = medpipe_phi_deid::Deidentified("John Smith");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Deidentified<T>(T);

impl<T> Deidentified<T> {
    #[cfg_attr(not(feature = "text"), allow(dead_code))]
    pub(crate) fn mint(value: T) -> Deidentified<T> {
        Deidentified(value)
    }

    /// The de-identified value.
    pub fn get(&self) -> &T {
        &self.0
    }

    /// Takes the value out; from here on nothing but its history says that it is de-identified.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> std::fmt::Debug for Deidentified<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Deidentified(..)")
    }
}

/// Why a stored part was not taken back as de-identified.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum SealError {
    /// The bytes are not those that were sealed, or were sealed under another key.
    #[error("the part does not carry this key's seal: it was altered or made under another key")]
    WrongSeal,
    /// The sealed bytes are not NDJSON.
    #[error("the part is not NDJSON at line {line}")]
    NotNdjson {
        /// Line number, from 1.
        line: usize,
    },
}

/// The seal of a part of the output: HMAC-SHA256 over its bytes. Seal only bytes that were
/// serialized from [`Deidentified`] values: [`Deidentified::from_sealed`] trusts the seal.
pub fn seal_mac(key: &Key, bytes: &[u8]) -> [u8; 32] {
    let mut out = [0u8; 32];
    out.copy_from_slice(&seal(key, bytes).finalize().into_bytes());
    out
}

/// Compares in constant time.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn check_seal(key: &Key, bytes: &[u8], mac: &[u8; 32]) -> Result<(), SealError> {
    seal(key, bytes).verify_slice(mac).map_err(|_| SealError::WrongSeal)
}

fn seal(key: &Key, bytes: &[u8]) -> hmac::Hmac<sha2::Sha256> {
    let sub = zeroize::Zeroizing::new(key.derive("medpipe part seal v1"));
    let mut mac = keyed(sub.as_slice());
    mac.update(bytes);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_holds_for_its_bytes_and_key_only() {
        let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
        let other = Key::from_bytes(b"abcdef0123456789abcdef0123456789").unwrap();
        let mac = seal_mac(&key, b"part");
        assert_eq!(check_seal(&key, b"part", &mac), Ok(()));
        assert_eq!(check_seal(&key, b"Part", &mac), Err(SealError::WrongSeal));
        assert_eq!(check_seal(&other, b"part", &mac), Err(SealError::WrongSeal));
    }
}
