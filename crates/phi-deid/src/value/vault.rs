//! Values that the key's holder can read again: deterministic authenticated encryption.
//!
//! AES-SIV (RFC 5297) with a key of 512 bits derived from the run's key. Deterministic: equal values give
//! equal tokens, so that data can still be joined, and whoever sees tokens sees which are equal. A token
//! that was altered, or made under another key, is refused.

use aes_siv::KeyInit;
use aes_siv::siv::Aes256Siv;
use zeroize::Zeroizing;

use crate::key::Key;

const LETTERS: &[u8; 16] = b"bcdfghjklmnpqrst";
/// Bytes of the synthetic initialisation vector.
const IV: usize = 16;

/// Why a token was not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// It has not the form of a token.
    #[error("not a token: `e` and an even number of consonants")]
    NotAToken,
    /// It was altered or made under another key.
    #[error("the token was altered or made under another key")]
    Refused,
}

/// Makes and opens tokens under one key.
///
/// ```
/// use medpipe_phi_deid::{Key, Vault};
///
/// let vault = Vault::new(&Key::from_bytes(b"0123456789abcdef0123456789abcdef")?);
/// let token = vault.seal("Nora Brennan").unwrap();
/// assert!(!token.contains("Nora"));
/// assert_eq!(vault.open(&token)?.as_str(), "Nora Brennan");
/// assert_eq!(vault.open_text(&format!("Seen: [NAME:{token}].")), "Seen: Nora Brennan.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Vault(Zeroizing<[u8; 64]>);

impl Vault {
    /// Under that key.
    pub fn new(key: &Key) -> Vault {
        let mut bytes = Zeroizing::new([0u8; 64]);
        for (half, label) in
            bytes.chunks_mut(32).zip(["medpipe vault v1 mac", "medpipe vault v1 cipher"])
        {
            half.copy_from_slice(Zeroizing::new(key.derive(label)).as_slice());
        }
        Vault(bytes)
    }

    fn cipher(&self) -> Option<Aes256Siv> {
        Aes256Siv::new_from_slice(self.0.as_slice()).ok()
    }

    /// The token of a value: `e` and consonants, two for each byte of the value and 32 more. `None` only for
    /// a value too long for the cipher.
    pub fn seal(&self, value: &str) -> Option<String> {
        let sealed = self.cipher()?.encrypt([AAD], value.as_bytes()).ok()?;
        let mut token = String::with_capacity(1 + 2 * sealed.len());
        token.push('e');
        for byte in sealed {
            for nibble in [byte >> 4, byte & 15] {
                token.push(LETTERS.get(usize::from(nibble)).map_or('b', |b| char::from(*b)));
            }
        }
        Some(token)
    }

    /// The value of a token.
    ///
    /// # Errors
    /// [`VaultError`] when it is no token, or not one of this key.
    pub fn open(&self, token: &str) -> Result<Zeroizing<String>, VaultError> {
        let sealed = decode(token).ok_or(VaultError::NotAToken)?;
        let mut cipher = self.cipher().ok_or(VaultError::Refused)?;
        let value = cipher.decrypt([AAD], &sealed).map_err(|_| VaultError::Refused)?;
        String::from_utf8(value).map(Zeroizing::new).map_err(|_| VaultError::Refused)
    }

    /// A redacted text with every token of this key (`[NAME:e…]`) opened; all else stays.
    pub fn open_text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('[') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let opened = from.split_once(']').and_then(|(mark, after)| {
                let token = mark.strip_prefix('[')?.split_once(':')?.1;
                Some((self.open(token).ok()?, after))
            });
            match opened {
                Some((value, after)) => {
                    out.push_str(&value);
                    rest = after;
                }
                None => {
                    out.push('[');
                    rest = from.get(1..).unwrap_or("");
                }
            }
        }
        out.push_str(rest);
        out
    }
}

/// What the tokens are for; bound into each.
const AAD: &[u8] = b"medpipe value v1";

fn decode(token: &str) -> Option<Vec<u8>> {
    let letters = token.strip_prefix('e')?.as_bytes();
    let nibble = |b: &u8| LETTERS.iter().position(|l| l == b).and_then(|n| u8::try_from(n).ok());
    if letters.len() < 2 * IV || !letters.len().is_multiple_of(2) {
        return None;
    }
    letters
        .chunks_exact(2)
        .map(|pair| Some(nibble(pair.first()?)? << 4 | nibble(pair.last()?)?))
        .collect()
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_opens_and_nothing_altered() {
        let a = Vault::new(&Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap());
        let b = Vault::new(&Key::from_bytes(b"0123456789abcdef0123456789abcdeg").unwrap());
        let token = a.seal("Zoë O'Hara").unwrap();
        assert_eq!(a.seal("Zoë O'Hara").unwrap(), token);
        assert_eq!(a.open(&token).unwrap().as_str(), "Zoë O'Hara");
        assert_eq!(b.open(&token).unwrap_err(), VaultError::Refused);
        for at in 1..token.len() {
            let mut altered = token.clone().into_bytes();
            altered[at] = if altered[at] == b'b' { b'c' } else { b'b' };
            assert!(a.open(&String::from_utf8(altered).unwrap()).is_err());
        }
        for bad in ["", "e", "ebb", "Nora", &token[..token.len() - 1]] {
            assert!(a.open(bad).is_err());
        }
        assert_eq!(a.open_text("[NAME:x] [ [DATE]"), "[NAME:x] [ [DATE]");
    }
}
