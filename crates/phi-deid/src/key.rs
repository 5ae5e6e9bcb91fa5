//! The run's key and what is derived from it.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// The fewest bytes of key material accepted.
pub const MIN_KEY_BYTES: usize = 32;

/// Why key material was refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// Fewer than [`MIN_KEY_BYTES`] bytes.
    #[error("the key has {length} bytes; give at least {MIN_KEY_BYTES} random bytes")]
    TooShort {
        /// Bytes given.
        length: usize,
    },
    /// All bytes are the same: no key but a placeholder.
    #[error("the key is one byte repeated; give at least {MIN_KEY_BYTES} random bytes")]
    Trivial,
}

/// Secret from which every pseudonym, date offset and seal is derived (HKDF-SHA256, RFC 5869).
///
/// Wiped from memory on drop; `Debug` shows no byte of it.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    /// Takes the content of a key file: any bytes, at least [`MIN_KEY_BYTES`].
    ///
    /// # Errors
    /// [`KeyError`] when there are too few bytes or all are equal.
    pub fn from_bytes(bytes: &[u8]) -> Result<Key, KeyError> {
        if bytes.len() < MIN_KEY_BYTES {
            return Err(KeyError::TooShort { length: bytes.len() });
        }
        if bytes.windows(2).all(|pair| pair.first() == pair.last()) {
            return Err(KeyError::Trivial);
        }
        Ok(Key::extract(bytes))
    }

    /// The root secret out of any material; used by [`Key::from_bytes`] after its checks.
    pub(crate) fn extract(material: &[u8]) -> Key {
        let (root, _) = Hkdf::<Sha256>::extract(Some(b"medpipe root key v1"), material);
        let mut bytes = Zeroizing::new([0u8; 32]);
        bytes.copy_from_slice(root.as_slice());
        Key(bytes)
    }

    /// A sub-key for one purpose: different labels give independent keys.
    pub fn derive(&self, label: &str) -> [u8; 32] {
        let mut out = [0u8; 32];
        if let Ok(hkdf) = Hkdf::<Sha256>::from_prk(self.0.as_slice()) {
            // 32 bytes are one HMAC block: expansion cannot fail.
            let _ = hkdf.expand(label.as_bytes(), &mut out);
        }
        out
    }

    /// Eight bytes in hex by which a run recognises its key again. They tell nothing of the key.
    pub fn check_value(&self) -> String {
        let full = Zeroizing::new(self.derive("medpipe key check v1"));
        full.iter().take(8).map(|b| format!("{b:02x}")).collect()
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_trivial_keys_are_refused() {
        assert_eq!(Key::from_bytes(b"abc").unwrap_err(), KeyError::TooShort { length: 3 });
        assert_eq!(Key::from_bytes(&[7; 40]).unwrap_err(), KeyError::Trivial);
    }

    #[test]
    fn labels_and_material_separate_keys() {
        let a = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
        let b = Key::from_bytes(b"0123456789abcdef0123456789abcdeg").unwrap();
        assert_ne!(a.derive("x"), a.derive("y"));
        assert_ne!(a.derive("x"), b.derive("x"));
        assert_ne!(a.check_value(), b.check_value());
        assert_eq!(a.check_value(), a.clone().check_value());
        assert_eq!(a.check_value().len(), 16);
    }

    #[test]
    fn debug_hides_the_bytes() {
        let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), "Key([hidden])");
    }
}
