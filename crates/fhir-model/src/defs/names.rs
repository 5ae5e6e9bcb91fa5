//! Every element name of FHIR R4, and a perfect hash over them.

use super::generated::names as generated;
use super::hash;

/// All distinct element names of the R4 resources and types, sorted by bytes: plain names (`birthDate`), concrete choice names
/// (`valueQuantity`), and the two JSON-only keys `resourceType` and `fhir_comments`.
///
/// The position of a name is the number by which the tables know it. Source: FHIR R4 (4.0.1) definitions.
pub static NAMES: &[&str] = &generated::NAMES;

/// The position in [`NAMES`] of a key, or `None` when it is no R4 element name.
///
/// One hash, two small table reads and one comparison; no allocation.
#[inline]
pub fn lookup(bytes: &[u8]) -> Option<u16> {
    let hash = hash::hash(bytes, generated::SEED);
    let slot = hash::slot(hash, &generated::DISPLACEMENTS, generated::SLOTS.len());
    let index = *generated::SLOTS.get(slot)?;
    let name = generated::NAMES.get(usize::from(index))?;
    (name.as_bytes() == bytes).then_some(index)
}
