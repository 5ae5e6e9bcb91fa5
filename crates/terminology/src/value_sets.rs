//! Value sets by their address.

use std::collections::HashMap;
use std::sync::OnceLock;

use medpipe_fhir_model::defs::{self, CodeSet};

/// The codes of a value set, when some element of FHIR R4 is bound to it as required and the definitions spell its codes out.
///
/// A version after `|` is ignored: there is one version of each, that of R4 (4.0.1).
pub fn value_set(url: &str) -> Option<CodeSet> {
    static SETS: OnceLock<HashMap<&'static str, CodeSet>> = OnceLock::new();
    let sets = SETS.get_or_init(|| {
        defs::elements()
            .filter_map(|element| element.binding())
            .filter_map(|binding| Some((binding.value_set(), binding.codes()?)))
            .collect()
    });
    let plain = url.split_once('|').map_or(url, |(plain, _)| plain);
    sets.get(plain).copied()
}
