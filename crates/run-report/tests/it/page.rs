//! The page is whole, self-contained, escaped and accessible.

use medpipe_run_report::{IssueRow, html};

use crate::sample;

/// Writes a page to look at when `MEDPIPE_PAGES` names a folder.
fn keep(name: &str, page: &str) {
    if let Some(folder) = std::env::var_os("MEDPIPE_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(name), page).unwrap();
    }
}

fn pages() -> Vec<(&'static str, String)> {
    let run = sample::run();
    vec![
        ("partial.html", html::render(&sample::partial(102), Some(&run)).unwrap()),
        ("few.html", html::render(&sample::partial(4), None).unwrap()),
        ("stopped.html", html::render(&sample::stopped(), Some(&run)).unwrap()),
    ]
}

#[test]
fn pages_are_self_contained() {
    for (name, page) in pages() {
        keep(name, &page);
        for outside in ["<script", "<link", "<img", "<iframe", "url(", "@import", "src=", "http"] {
            assert!(!page.contains(outside), "{name} holds {outside}");
        }
        for href in page.split("href=\"").skip(1) {
            assert!(href.starts_with('#'), "{name} links outside");
            let target = href[1..].split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{target}\"")), "{name}: #{target} is missing");
        }
        assert!(page.contains("Not a medical device; not medical advice"));
        assert!(page.len() < 200_000, "{name} has {} bytes", page.len());
    }
}

#[test]
fn pages_say_what_the_report_says() {
    let [(_, partial), (_, few), (_, stopped)] = pages().try_into().unwrap();
    for text in [
        "Conservation holds in all",
        "38,970",
        "for each of 102 inputs",
        "not evidenced",
        "not evaluated",
        "Observation.component[1].valueQuantity.value",
        "And 62 more",
        "4.62 s",
        "Social security numbers",
        "20261122",
        "102 inputs",
    ] {
        assert!(partial.contains(text), "{text}");
    }
    assert!(few.contains("input-00003") && !few.contains("Records/s"));
    for text in [
        "Stopped",
        "Exit code 3",
        "PHI was found in data declared Public",
        "No output reached its final name",
    ] {
        assert!(stopped.contains(text), "{text}");
    }
}

#[test]
fn a_report_that_does_not_add_up_says_so() {
    let mut report = sample::partial(3);
    report.counts.written -= 1;
    let page = html::render(&report, None).unwrap();
    assert!(page.contains("Conservation does not hold: all: 38970 read is not"));
}

#[test]
fn texts_are_escaped_and_tables_have_headers() {
    let mut report = sample::partial(3);
    report.context.purpose = "<script>alert(1)</script>".into();
    report.outputs[0].name = "a\"><u>".into();
    report.issues.push(IssueRow {
        severity: "error".into(),
        code: "value".into(),
        rule: "</style>".into(),
        count: 1,
        example: "<u>".into(),
    });
    let page = html::render(&report, None).unwrap();
    assert!(!page.contains("<script") && !page.contains("<u>"));
    assert_eq!(page.matches("</style>").count(), 1);
    assert_eq!(page.matches("<table").count(), page.matches("</table>").count());
    let bodies = page.split("<tbody>").skip(1).filter_map(|rest| rest.split("</tbody>").next());
    for row in bodies.flat_map(|body| body.split("<tr").skip(1)) {
        assert!(row.contains("scope=\"row\""), "a row without a header: {row}");
    }
    for graph in page.split("<svg class=\"graph").skip(1) {
        assert!(
            graph.contains("role=\"img\"") && graph.contains("<title>") && graph.contains("<desc>")
        );
    }
}
