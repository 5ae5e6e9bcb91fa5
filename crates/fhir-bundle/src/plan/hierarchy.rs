//! Warnings about circles in hierarchies, where a circle is no order of things.

use std::collections::HashSet;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;

use super::collect::Planner;
use super::graph::Graph;

/// Elements that build hierarchies.
const HIERARCHIES: [&str; 4] = ["partOf", "derivedFrom", "hasMember", "basedOn"];

/// The number of the hierarchy that an element builds.
pub(super) fn of(path: &str) -> Option<usize> {
    let last = path.rsplit('.').next();
    HIERARCHIES.iter().position(|name| last == Some(name))
}

impl Planner {
    /// Warns of circles in each hierarchy; `edges` are (hierarchy, from, to).
    pub(super) fn hierarchies(&mut self, edges: &[(usize, u32, u32)]) {
        for (number, name) in HIERARCHIES.iter().enumerate() {
            let mine: Vec<(u32, u32)> =
                edges.iter().filter(|(n, ..)| *n == number).map(|(_, a, b)| (*a, *b)).collect();
            let own: HashSet<u32> = mine.iter().filter(|(a, b)| a == b).map(|(a, _)| *a).collect();
            let mut rows: Vec<u32> = mine.iter().flat_map(|(a, b)| [*a, *b]).collect();
            rows.sort_unstable();
            rows.dedup();
            let local = |row: u32| rows.binary_search(&row).unwrap_or(0) as u32;
            let pairs: Vec<(u32, u32)> = mine.iter().map(|(a, b)| (local(*a), local(*b))).collect();
            let (component, count) = Graph::new(rows.len(), &pairs).components();
            let mut sizes = vec![0u32; count as usize];
            for c in &component {
                if let Some(size) = sizes.get_mut(*c as usize) {
                    *size += 1;
                }
            }
            for (at, row) in rows.iter().enumerate() {
                let size = component.get(at).and_then(|c| sizes.get(*c as usize));
                if size.is_some_and(|size| *size > 1) || own.contains(row) {
                    let kind = self.entries.get(*row as usize).and_then(|e| e.kind);
                    let at = format!("{}.{name}", kind.map_or("", TypeId::name));
                    let text = "the hierarchy leads back to this resource in a circle; break it at one place";
                    self.note(*row, Issue::warning("business-rule", "hierarchy-cycle", at, text));
                }
            }
        }
    }
}
