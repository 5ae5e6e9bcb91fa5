//! Reading back what was written as de-identified.

use medpipe_fhir_model::{Document, Limits, Resource};

use crate::guard::{Deidentified, SealError, check_seal};
use crate::key::Key;

impl Deidentified<Resource> {
    /// The resources of an NDJSON part that this project wrote, taken back as de-identified because
    /// [`seal_mac`](crate::seal_mac) under the same key vouches for its bytes.
    ///
    /// # Errors
    /// [`SealError`] when the seal does not fit or the bytes are not NDJSON.
    pub fn from_sealed(
        key: &Key,
        part: Vec<u8>,
        mac: &[u8; 32],
    ) -> Result<Vec<Deidentified<Resource>>, SealError> {
        check_seal(key, &part, mac)?;
        let limits = Limits::default();
        let not_read = |line| SealError::NotNdjson { line };
        let (document, errors) = Document::parse_lines(part, &limits).map_err(|_| not_read(1))?;
        if let Some(error) = errors.first() {
            return Err(not_read(error.line));
        }
        let roots = document.roots();
        Ok(roots.map(|r| Deidentified::mint(Resource::new(document.clone(), r.id()))).collect())
    }
}
