//! Any order and any split of entries gives the same resources, and the same account of them.

use medpipe_fhir_bundle::{MemoryStore, Plan, Totals};
use medpipe_fhir_model::Document;
use proptest::prelude::*;

use crate::desk::{bundle, import, lines, rules};

const COUNT: usize = 20;

/// A link: from, to, and how it is written.
type Linked = (usize, usize, usize);

/// How an entry can be referred to depends on what it says of itself.
fn full_url(n: usize) -> String {
    match n % 4 {
        0 | 3 => format!("urn:uuid:00000000-0000-4000-8000-{n:012x}"),
        1 => String::new(),
        _ => format!("http://a.example/fhir/Observation/o{n}"),
    }
}

fn link(to: usize, how: usize) -> String {
    match (how, to % 4) {
        (0..=4, 0 | 2 | 3) => full_url(to),
        (0..=4, _) | (5, 1 | 2) => format!("Observation/o{to}"),
        (6, _) => "Observation/none".to_owned(),
        (7, _) => "http://else.example/Observation/1".to_owned(),
        (8, _) => "#c".to_owned(),
        _ => format!("Observation?identifier=s:o|{to}"),
    }
}

/// Entries that refer to each other in any direction, circles included.
fn entries(links: &[Linked]) -> Vec<String> {
    let entry = |n: usize| {
        let mut resource = format!(
            r#""resourceType":"Observation","status":"final","code":{{"text":"{n}"}},"identifier":[{{"system":"s:o","value":"{n}"}}]"#
        );
        if n % 4 == 1 || n % 4 == 2 {
            resource.push_str(&format!(r#","id":"o{n}""#));
        }
        let mine = links.iter().filter(|(from, ..)| *from == n);
        let focus: Vec<String> =
            mine.map(|(_, to, how)| format!(r#"{{"reference":"{}"}}"#, link(*to, *how))).collect();
        if !focus.is_empty() {
            resource.push_str(&format!(
                r#","contained":[{{"resourceType":"Basic","id":"c","code":{{"text":"x"}}}}],"focus":[{}]"#,
                focus.join(",")
            ));
        }
        let url = full_url(n);
        let full_url = if url.is_empty() { url } else { format!(r#""fullUrl":"{url}","#) };
        let condition = if n % 4 == 3 {
            format!(r#","ifNoneExist":"identifier=s:o|{n}""#)
        } else {
            String::new()
        };
        format!(
            r#"{{{full_url}"resource":{{{resource}}},"request":{{"method":"POST","url":"Observation"{condition}}}}}"#
        )
    };
    (0..COUNT).map(entry).collect()
}

/// What a plan says, but for the order and the documents.
fn account(plan: &Plan) -> (Totals, String, Vec<String>) {
    let mut rules = rules(plan);
    rules.retain(|rule| rule != "no-full-url");
    rules.sort();
    let summary = plan.summary();
    (plan.totals(), format!("{:?}{:?}{:?}", summary.actions, summary.by_type, plan.cycles()), rules)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn same_resources(
        links in prop::collection::vec((0..COUNT, 0..COUNT, 0usize..10), 0..40),
        order in Just((0..COUNT).collect::<Vec<_>>()).prop_shuffle(),
        cuts in prop::collection::vec(1usize..8, 1..6),
        kind in prop::sample::select(vec!["transaction", "batch", "collection"]),
    ) {
        let all = entries(&links);
        let whole: Vec<&str> = all.iter().map(String::as_str).collect();
        let mut expected = MemoryStore::new();
        let (first, results) = import(&[bundle(kind, &whole)], &mut expected);
        prop_assert!(results.iter().all(|r| r.failed == 0));
        let dangling = links.iter().filter(|(.., how)| *how == 6).count() as u64;
        prop_assert_eq!((first.totals().unresolved, first.totals().ambiguous), (dangling, 0));

        let mut shuffled: Vec<&str> = order.iter().map(|n| whole[*n]).collect();
        let mut docs: Vec<Document> = Vec::new();
        for cut in cuts.iter().cycle() {
            if shuffled.is_empty() { break; }
            let rest = shuffled.split_off((*cut).min(shuffled.len()));
            docs.push(bundle(kind, &shuffled));
            shuffled = rest;
        }
        let mut store = MemoryStore::new();
        let (plan, _) = import(&docs, &mut store);
        prop_assert_eq!(account(&plan), account(&first));
        prop_assert_eq!(lines(&store), lines(&expected));
        let (again, _) = import(&docs, &mut store);
        prop_assert_eq!(lines(&store), lines(&expected));
        // What a condition finds is not read again, nor what it refers to.
        let again_dangling = links.iter().filter(|(from, _, how)| *how == 6 && from % 4 != 3).count();
        prop_assert_eq!(again.totals().unresolved, again_dangling as u64);
        // What others refer to comes first, outside of circles.
        let circle: u64 = plan.cycles().members;
        let backwards = plan.order().filter(|e| e.depends_on.iter().any(|d| *d > e.step)).count();
        prop_assert!(backwards as u64 <= circle);
        // Part of it is there already, as after an interruption: the rest gives the same.
        let mut half = MemoryStore::new();
        let (plan, _) = crate::desk::plan(&docs, &half);
        for id in plan.bundle_order().take(docs.len() / 2) {
            plan.apply(id, &docs[id.0 as usize], &Default::default(), &mut half).unwrap();
        }
        import(&docs, &mut half);
        prop_assert_eq!(lines(&half), lines(&expected));
    }
}
