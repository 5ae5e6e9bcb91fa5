//! The key under which checkpoints are sealed.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// A 32-byte key, derived by the caller from the run key (HKDF with a label of its own). Wiped when
/// dropped; Debug shows no byte of it.
#[derive(Clone)]
pub struct SealKey(Zeroizing<[u8; 32]>);

impl SealKey {
    /// Takes a derived key.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// 16 hexadecimal digits that tell keys apart and give nothing of the key away. They stand in
    /// each checkpoint, so that a wrong key is told from an altered log.
    #[must_use]
    pub fn check_value(&self) -> String {
        let mac = self.mac(b"medpipe audit key check v1\n", b"").finalize().into_bytes();
        mac.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    pub(crate) fn seal(&self, message: &[u8]) -> [u8; 32] {
        self.mac(SEAL, message).finalize().into_bytes().into()
    }

    /// Compares in constant time.
    pub(crate) fn is_seal_of(&self, message: &[u8], seal: &[u8; 32]) -> bool {
        self.mac(SEAL, message).verify_slice(seal).is_ok()
    }

    fn mac(&self, domain: &[u8], message: &[u8]) -> Hmac<Sha256> {
        // HMAC pads a short key with zeros to the block length (RFC 2104 section 2), so this is the
        // HMAC under the 32 bytes, by the constructor that cannot fail.
        let mut block = Zeroizing::new([0_u8; 64]);
        for (to, from) in block.iter_mut().zip(self.0.iter()) {
            *to = *from;
        }
        let mut mac = Hmac::<Sha256>::new((&*block).into());
        mac.update(domain);
        mac.update(message);
        mac
    }
}

const SEAL: &[u8] = b"medpipe audit seal v1\n";

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKey(32 bytes)")
    }
}
