//! The hash behind the generated lookup tables, shared word for word with the code that generates them.
//!
//! Three eight-byte loads (first, middle, last), the length and one wide multiplication: a few instructions for a key of any
//! length. It need not be strong: the generator looks for a seed without collisions over the fixed set of keys, and each lookup
//! ends with one comparison of the whole key.

const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Hashes a key under a seed.
#[inline]
pub(crate) fn hash(bytes: &[u8], seed: u64) -> u64 {
    let length = bytes.len();
    let (first, last) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            let middle = match bytes
                .get(length / 2 - 4..length / 2 + 4)
                .and_then(|m| m.first_chunk::<8>())
            {
                Some(middle) => u64::from_le_bytes(*middle),
                None => 0,
            };
            (u64::from_le_bytes(*first), u64::from_le_bytes(*last) ^ middle.rotate_left(29))
        }
        _ => short(bytes),
    };
    fold(first ^ seed, last ^ ODD.wrapping_mul(length as u64 | 1))
}

/// The two words of a key shorter than eight bytes.
#[inline]
fn short(bytes: &[u8]) -> (u64, u64) {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)))
        }
        _ => match *bytes {
            [a] => (u64::from(a), 0),
            [a, b] => (u64::from(a) | u64::from(b) << 8, 0),
            [a, b, c] => (u64::from(a) | u64::from(b) << 8 | u64::from(c) << 16, 0),
            _ => (0, 0),
        },
    }
}

/// Multiplies to 128 bits and folds the halves together.
#[inline]
fn fold(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b ^ ODD.rotate_left(32));
    (wide as u64) ^ ((wide >> 64) as u64)
}

/// The slot of a hash in a displacement table: the upper bits choose a displacement, the lower bits are moved by it.
#[inline]
pub(crate) fn slot(hash: u64, displacements: &[u16], slots: usize) -> usize {
    let bucket = (hash >> 40) as usize & displacements.len().wrapping_sub(1);
    let displacement = displacements.get(bucket).copied().unwrap_or(0);
    (hash as usize ^ usize::from(displacement)) & slots.wrapping_sub(1)
}
