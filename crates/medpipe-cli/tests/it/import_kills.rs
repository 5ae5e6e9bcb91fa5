//! An import killed at any moment and started again: the store is that of an uninterrupted one.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use medpipe::adapter_sqlite::Store;
use medpipe::fhir_model::Document;
use serde_json::Value;

use crate::resume::wait_for;
use crate::tool::{self, Desk, Dice, Ran, medpipe};

/// So small that an import has some dozens of commits.
const COMMIT_BYTES: &str = "30000";

/// Bundles whose entries are shuffled and split over files, with conditions, versions, deletions and bad input.
fn desk() -> Desk {
    let desk = Desk::new();
    let mut dice = Dice(5);
    for (number, bundle) in tool::population(11).bundles(24).enumerate() {
        let document = Document::parse(bundle.json).unwrap();
        let mut entries: Vec<&str> = document.root().each("entry").map(|e| e.raw()).collect();
        for at in (1..entries.len()).rev() {
            entries.swap(at, dice.up_to(at as u64 + 1) as usize);
        }
        for (part, entries) in entries.chunks(entries.len().div_ceil(3)).enumerate() {
            let same = format!(
                r#"{{"resource":{{"resourceType":"Organization","active":true,"identifier":[{{"system":"s:o","value":"{0}"}}]}},
                "request":{{"method":"POST","url":"Organization","ifNoneExist":"identifier=s:o|{0}"}}}},
                {{"resource":{{"resourceType":"Basic","id":"v","meta":{{"tag":[{{"code":"n{number}-{part}"}}]}},"code":{{"text":"x"}},
                "subject":{{"reference":"Organization?identifier=s:o|{0}"}}}},"request":{{"method":"PUT","url":"Basic/v"}}}}"#,
                number % 5
            );
            let text = format!(
                r#"{{"resourceType":"Bundle","type":"transaction","entry":[{same},{}]}}"#,
                entries.join(",")
            );
            desk.put(&format!("in/{number:02}-{part}.json"), text);
        }
    }
    desk.put(
        "in/05-gone.json",
        r#"{"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"DELETE","url":"Basic/v"}}]}"#,
    );
    desk.put(
        "in/lines.ndjson",
        "{\"resourceType\":\"Basic\",\"id\":\"l\",\"code\":{\"text\":\"t\"}}\n{\"resourceType\":\n",
    );
    desk.put("in/broken.json", "{");
    desk
}

fn import(desk: &Desk, store: &str) -> Command {
    let mut command = medpipe();
    command.current_dir(desk.path("")).args(["fhir", "import", "in", "--json"]);
    command.args(["--commit-bytes", COMMIT_BYTES, "--store", &format!("sqlite:{store}")]);
    command
}

fn start(desk: &Desk, store: &str) -> Child {
    import(desk, store).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Bytes of the journal beside the store: it grows with every commit.
fn journal(desk: &Desk, store: &str) -> u64 {
    std::fs::metadata(desk.path(&format!("{store}-wal"))).map_or(0, |m| m.len())
}

/// Every version but for its order of arrival, which an interruption may change.
fn versions(desk: &Desk, store: &str) -> Vec<String> {
    let mut found = Vec::new();
    let reader = Store::open_readonly(desk.path(store)).unwrap();
    reader.verify().unwrap();
    reader
        .for_each(|v| {
            found.push(format!(
                "{}/{} {} {} {} {} {:?} {}",
                v.resource_type,
                v.id,
                v.version,
                v.is_current,
                v.is_deleted,
                v.input,
                v.entry,
                v.content
            ));
            true
        })
        .unwrap();
    found.sort();
    found
}

/// What an import says of its documents, whether or not it was interrupted.
fn told(answer: &Value) -> Vec<&Value> {
    ["ok", "finished", "total_resources", "successful", "failed", "outcomes", "results"]
        .iter()
        .map(|name| &answer[*name])
        .collect()
}

#[test]
fn kills_leave_no_trace() {
    let desk = desk();
    let mut whole = start(&desk, "whole");
    let most = std::cell::Cell::new(0);
    wait_for(&mut whole, &|| {
        most.set(journal(&desk, "whole").max(most.get()));
        false
    });
    let whole = Ran::of(whole.wait_with_output().unwrap()).ends(1).json();
    assert!(most.get() > 400_000, "{} bytes of journal: too small an import", most.get());

    let mut dice = Dice(3);
    let mut kills = 0;
    loop {
        let from = journal(&desk, "s");
        let mut child = start(&desk, "s");
        let grown = from + 1 + dice.up_to(most.get() / 8);
        if kills % 5 == 0 {
            // Anywhere: before there is a store, while planning.
            std::thread::sleep(Duration::from_micros(dice.up_to(60_000)));
        } else {
            wait_for(&mut child, &|| journal(&desk, "s") >= grown);
            std::thread::sleep(Duration::from_micros(dice.up_to(3_000)));
        }
        child.kill().unwrap();
        if child.wait().unwrap().code().is_some() {
            break; // It had ended already.
        }
        kills += 1;
        assert!(kills < 200, "it gets nowhere");
    }
    assert!(kills >= 8, "{kills} kills only");
    assert_eq!(versions(&desk, "s"), versions(&desk, "whole"));

    // The same with an end to read: what it tells is what the uninterrupted one told.
    let mut child = start(&desk, "t");
    let half = most.get() / 2;
    wait_for(&mut child, &|| journal(&desk, "t") >= half);
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().code(), None, "it had ended before");
    let rest = Ran::of(import(&desk, "t").output().unwrap()).ends(1).json();
    assert!(rest["resumed"].as_u64().unwrap() > 3, "{}", rest["resumed"]);
    assert_eq!(told(&rest), told(&whole));
    assert_eq!(versions(&desk, "t"), versions(&desk, "whole"));

    // A second import changes nothing.
    let again = Ran::of(import(&desk, "t").output().unwrap()).ends(1).json();
    let outcomes: Vec<&String> = again["outcomes"].as_object().unwrap().keys().collect();
    assert_eq!(outcomes, ["existing", "failed", "unchanged"]);
    assert_eq!(
        (&again["resumed"], &again["total_resources"]),
        (&0.into(), &whole["total_resources"])
    );
    assert_eq!(versions(&desk, "t"), versions(&desk, "whole"));
}

#[test]
fn an_interrupted_import_says_so_and_goes_on() {
    let desk = desk();
    Ran::of(import(&desk, "whole").output().unwrap()).ends(1);
    let mut child = start(&desk, "s");
    wait_for(&mut child, &|| journal(&desk, "s") > 100_000);
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let ran = Ran::of(child.wait_with_output().unwrap()).ends(130);
    let ran = ran.says(&["press again", "the same command goes on"]);
    let answer = ran.json();
    assert_eq!((&answer["ok"], &answer["finished"]), (&false.into(), &false.into()));
    let done = answer["results"].as_array().unwrap().len() as u64;
    assert!(done > 0);
    assert_eq!(journal(&desk, "s"), 0, "one file, without a journal beside it");

    let rest = Ran::of(import(&desk, "s").output().unwrap()).ends(1).json();
    assert_eq!(rest["resumed"], done);
    assert_eq!(versions(&desk, "s"), versions(&desk, "whole"));
}
