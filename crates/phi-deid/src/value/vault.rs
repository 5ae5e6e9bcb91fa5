//! Values that the key's holder can read again: deterministic authenticated encryption.
//!
//! AES-SIV (RFC 5297) with a key of 512 bits derived from the run's key. Deterministic: equal values give
//! equal tokens, so that data can still be joined, and whoever sees tokens sees which are equal. A token
//! that was altered, or made under another key, is refused.

use aes_siv::KeyInit;
use aes_siv::siv::Aes256Siv;
use medpipe_phi_detect::Kind;
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

    /// A redacted text with every token of this key (`[NAME:e…]`, or the token alone) opened; all else stays.
    pub fn open_text(&self, text: &str) -> String {
        std::mem::take(&mut self.reveal(text).text)
    }

    /// As [`open_text`](Self::open_text), and counts the tokens.
    pub fn reveal(&self, text: &str) -> Revealed {
        self.reveal_with(text, &|value, out| out.push_str(value))
    }

    /// As [`reveal`](Self::reveal); `write` appends a value as it has to stand in the text, escaped in JSON for
    /// one.
    pub fn reveal_with(&self, text: &str, write: &dyn Fn(&str, &mut String)) -> Revealed {
        let mut done = Revealed {
            text: Zeroizing::new(String::with_capacity(text.len())),
            opened: 0,
            refused: 0,
        };
        let mut rest = text;
        while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
            let (gap, from) = rest.split_at(start);
            done.text.push_str(gap);
            let end = from.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            rest = after;
            match self.open(word) {
                Ok(value) => {
                    done.opened += 1;
                    if let (Some(mark), Some(behind)) =
                        (mark_before(&done.text), after.strip_prefix(']'))
                    {
                        done.text.truncate(mark);
                        rest = behind;
                    }
                    write(&value, &mut done.text);
                }
                Err(why) => {
                    done.refused += u64::from(why == VaultError::Refused);
                    done.text.push_str(word);
                }
            }
        }
        done.text.push_str(rest);
        done
    }
}

/// A text with its tokens opened. `Debug` shows counts.
pub struct Revealed {
    /// The text, wiped from memory when dropped.
    pub text: Zeroizing<String>,
    /// Tokens that were opened.
    pub opened: u64,
    /// Words of the form of a token that were not: altered, or made under another key. They stay.
    pub refused: u64,
}

impl std::fmt::Debug for Revealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Revealed({} opened, {} refused)", self.opened, self.refused)
    }
}

/// Where `[NAME:` begins at the end of a text.
fn mark_before(text: &str) -> Option<usize> {
    let at = text.rfind('[')?;
    let kind = text.get(at + 1..)?.strip_suffix(':')?;
    Kind::ALL.iter().any(|k| k.as_str() == kind).then_some(at)
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
        let text =
            format!("[NAME:{token}], [NOTE:{token}] \"{token}\" é{token}é {token}x [NAME:{token}");
        let done = a.reveal(&text);
        assert_eq!(
            *done.text,
            format!(
                "Zoë O'Hara, [NOTE:Zoë O'Hara] \"Zoë O'Hara\" éZoë O'Haraé {token}x [NAME:Zoë O'Hara"
            )
        );
        assert_eq!((done.opened, done.refused), (5, 0));
        let done = b.reveal(&text);
        assert_eq!((done.text.as_str(), done.opened, done.refused), (text.as_str(), 0, 5));
        assert_eq!(format!("{done:?}"), "Revealed(0 opened, 5 refused)");
    }
}
