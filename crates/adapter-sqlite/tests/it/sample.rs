//! Made-up resources in a fixed, mixed order.

use medpipe_adapter_sqlite::{Store, StoredResource};

/// Type, id, version and content of record `n`: ids are spread, every seventh has two versions.
pub fn records(count: u32) -> Vec<(&'static str, String, u32, String)> {
    let mut all = Vec::new();
    for n in 0..count {
        let resource_type = ["Observation", "Patient", "Encounter"][n as usize % 3];
        let id = format!("{:08x}", n.wrapping_mul(0x9e37_79b9));
        let filler = "x".repeat(n as usize * 37 % 3000);
        for version in 1..=1 + u32::from(n % 7 == 0) {
            let content = format!(
                r#"{{"resourceType":"{resource_type}","id":"{id}","v":{version},"note":"{filler}"}}"#
            );
            all.push((resource_type, id.clone(), version, content));
        }
    }
    all
}

pub fn put_all(store: &mut Store, records: &[(&'static str, String, u32, String)]) {
    for (n, (resource_type, id, version, content)) in records.iter().enumerate() {
        store
            .put(&StoredResource {
                geographic_region: (n % 2 == 0).then_some("MA"),
                data_quality_score: Some(0.5 + (n % 50) as f64 / 100.0),
                input: n as u32 / 100,
                entry: Some(n as u32 % 100),
                ..StoredResource::new(resource_type, id, *version, content)
            })
            .unwrap();
    }
}
