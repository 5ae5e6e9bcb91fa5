//! The only values an entry can hold: each is checked when made, none can carry free text.

use std::fmt;

/// A word is not what its type allows. The word itself is not repeated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WordError {
    /// Not a FHIR `instant`.
    #[error("a time is written YYYY-MM-DDThh:mm:ss[.sss](Z|+hh:mm)")]
    Instant,
    /// Not 16 to 64 lower-case hexadecimal digits.
    #[error("a fingerprint is 16 to 64 lower-case hexadecimal digits")]
    Fingerprint,
    /// Not a UUID in lower case.
    #[error("a run id is a lower-case UUID")]
    RunId,
    /// Not a token.
    #[error("a token is 1 to 64 of A-Z a-z 0-9 . _ / + -, with at most 6 digits in a row")]
    Token,
}

macro_rules! word {
    ($(#[$doc:meta])* $name:ident, $error:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks and takes the text.
            ///
            /// # Errors
            #[doc = concat!("[`WordError::", stringify!($error), "`] when the text has another form.")]
            pub fn new(text: &str) -> Result<Self, WordError> {
                let check: fn(&[u8]) -> bool = $check;
                check(text.as_bytes()).then(|| Self(text.to_owned())).ok_or(WordError::$error)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

word!(
    /// A FHIR `instant` (R4 datatypes): date, time to the second or finer, and offset.
    Instant,
    Instant,
    is_instant
);
word!(
    /// A keyed fingerprint of something that must not be named: an input file, a record, a policy.
    /// Lower-case hexadecimal, 16 to 64 digits. The caller computes it under a key, so that a known
    /// file name cannot be confirmed by hashing it.
    Fingerprint,
    Fingerprint,
    |text| (16..=64).contains(&text.len()) && text.iter().all(|byte| is_hex(*byte))
);
word!(
    /// The id of a run: a UUID in lower case.
    RunId,
    RunId,
    is_uuid
);
word!(
    /// A technical name: an output (`fhir/Patient.ndjson`), a version, an issue code. The alphabet
    /// keeps sentences, names with blanks and long digit strings out; a single word that is a
    /// person's name would still pass, so tokens are for names the program itself makes.
    Token,
    Token,
    is_token
);

const fn is_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

fn is_uuid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => is_hex(*byte),
        })
}

fn is_token(text: &[u8]) -> bool {
    let mut digits = 0;
    (1..=64).contains(&text.len())
        && text.iter().all(|byte| {
            digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
            digits <= 6 && (byte.is_ascii_alphanumeric() || b"._/+-".contains(byte))
        })
}

/// FHIR R4 `instant`: `YYYY-MM-DDThh:mm:ss[.s+](Z|(+|-)hh:mm)` with fields in range.
fn is_instant(text: &[u8]) -> bool {
    let Some((fixed, rest)) = text.split_at_checked(19) else { return false };
    let shape = fixed.iter().zip(b"dddd-dd-ddTdd:dd:dd").all(|(byte, form)| match form {
        b'd' => byte.is_ascii_digit(),
        _ => byte == form,
    });
    if !shape {
        return false;
    }
    let number = |from: usize| match fixed.get(from..from + 2) {
        Some([tens, ones]) => (tens - b'0') * 10 + (ones - b'0'),
        _ => u8::MAX,
    };
    let in_range = (1..=12).contains(&number(5))
        && (1..=31).contains(&number(8))
        && number(11) <= 23
        && number(14) <= 59
        && number(17) <= 60;
    let zone = match rest.split_first() {
        Some((b'.', fraction)) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if !(1..=9).contains(&digits) {
                return false;
            }
            fraction.get(digits..).unwrap_or_default()
        }
        _ => rest,
    };
    in_range
        && match zone {
            b"Z" => true,
            [b'+' | b'-', h1, h2, b':', m1, m2] => {
                [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit())
                    && (*h1, *h2) <= (b'1', b'4')
                    && *m1 <= b'5'
            }
            _ => false,
        }
}
