//! Builds the displacement tables of a perfect hash.

#[path = "../../../crates/fhir-model/src/defs/hash.rs"]
mod hash;

/// A perfect hash over a list of keys: `slots[slot(key)]` is the position of the key.
pub struct PerfectHash {
    pub seed: u64,
    pub displacements: Vec<u16>,
    pub slots: Vec<u16>,
}

/// Finds a seed and displacements under which no two keys share a slot.
pub fn build(keys: &[&str]) -> Result<PerfectHash, String> {
    let mut seen = std::collections::BTreeMap::new();
    for key in keys {
        if let Some(other) = seen.insert(hash::hash(key.as_bytes(), 1), key) {
            return Err(format!("the hash cannot tell {key} from {other}"));
        }
    }
    let slots = (keys.len() * 2).next_power_of_two();
    let buckets = (keys.len() / 2).next_power_of_two().max(1);
    // Well mixed seeds, always the same ones.
    let mut seed = 0u64;
    for _ in 0..10_000 {
        seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        if let Some(found) = attempt(keys, mixed ^ (mixed >> 27), buckets, slots) {
            return Ok(found);
        }
    }
    Err(format!("no perfect hash found for {} keys", keys.len()))
}

fn attempt(keys: &[&str], seed: u64, buckets: usize, slots: usize) -> Option<PerfectHash> {
    let mut by_bucket: Vec<Vec<(u64, u16)>> = vec![Vec::new(); buckets];
    for (position, key) in keys.iter().enumerate() {
        let hash = hash::hash(key.as_bytes(), seed);
        by_bucket[(hash >> 40) as usize & (buckets - 1)].push((hash, position as u16));
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|&bucket| (std::cmp::Reverse(by_bucket[bucket].len()), bucket));
    let mut displacements = vec![0u16; buckets];
    let mut table: Vec<Option<u16>> = vec![None; slots];
    for bucket in order {
        let members = &by_bucket[bucket];
        let mut placed = members.is_empty();
        for displacement in 0..slots as u32 {
            if placed {
                break;
            }
            displacements[bucket] = displacement as u16;
            let wanted: Vec<usize> =
                members.iter().map(|(hash, _)| hash::slot(*hash, &displacements, slots)).collect();
            let free = wanted
                .iter()
                .enumerate()
                .all(|(i, slot)| table[*slot].is_none() && !wanted[..i].contains(slot));
            if free {
                for (slot, (_, position)) in wanted.iter().zip(members) {
                    table[*slot] = Some(*position);
                }
                placed = true;
            }
        }
        if !placed {
            return None;
        }
    }
    // An empty slot points at the first key: the comparison that ends a lookup refuses it.
    Some(PerfectHash {
        seed,
        displacements,
        slots: table.into_iter().map(|slot| slot.unwrap_or(0)).collect(),
    })
}
