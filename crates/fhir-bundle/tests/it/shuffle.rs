//! Any order and any split of entries gives the same resources.

use medpipe_fhir_bundle::MemoryStore;
use medpipe_fhir_model::Document;
use proptest::prelude::*;

use crate::desk::{bundle, import, lines};

/// Entries that refer to each other by fullUrl: by `links`, in any direction, circles included.
fn entries(links: &[(usize, usize)], count: usize) -> Vec<String> {
    (0..count)
        .map(|n| {
            let parts: Vec<String> = links
                .iter()
                .filter(|(from, _)| *from % count == n)
                .map(|(_, to)| format!(r#"{{"reference":"urn:uuid:00000000-0000-4000-8000-{:012x}"}}"#, to % count))
                .collect();
            let focus = if parts.is_empty() { String::new() } else { format!(r#","focus":[{}]"#, parts.join(",")) };
            format!(
                r#"{{"fullUrl":"urn:uuid:00000000-0000-4000-8000-{n:012x}","resource":{{"resourceType":"Observation","status":"final","code":{{"text":"{n}"}}{focus}}}}}"#
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn same_resources(
        links in prop::collection::vec((0usize..20, 0usize..20), 0..40),
        order in Just((0..20usize).collect::<Vec<_>>()).prop_shuffle(),
        cuts in prop::collection::vec(1usize..8, 1..6),
    ) {
        let all = entries(&links, 20);
        let whole: Vec<&str> = all.iter().map(String::as_str).collect();
        let mut expected = MemoryStore::new();
        import(&[bundle("transaction", &whole)], &mut expected);

        let mut shuffled: Vec<&str> = order.iter().map(|n| whole[*n]).collect();
        let mut docs: Vec<Document> = Vec::new();
        for cut in cuts.iter().cycle() {
            if shuffled.is_empty() { break; }
            let rest = shuffled.split_off((*cut).min(shuffled.len()));
            docs.push(bundle("transaction", &shuffled));
            shuffled = rest;
        }
        let mut store = MemoryStore::new();
        let (plan, _) = import(&docs, &mut store);
        prop_assert!(plan.is_clean(), "{}", plan);
        prop_assert_eq!(lines(&store), lines(&expected));
        let (_, _) = import(&docs, &mut store);
        prop_assert_eq!(lines(&store), lines(&expected));
        // What others refer to comes first, outside of circles.
        let circle: u64 = plan.cycles().members;
        let backwards = plan.order().filter(|e| e.depends_on.iter().any(|d| *d > e.step)).count();
        prop_assert!(backwards as u64 <= circle);
    }
}
