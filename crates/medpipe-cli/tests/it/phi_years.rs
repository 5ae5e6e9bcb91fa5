//! `medpipe phi redact`: years and places that the clock and the policy decide on, and attachments.

use serde_json::json;

use crate::tool::{Desk, Ran, medpipe};

fn redact(desk: &Desk, file: &std::path::Path, more: &[&str]) -> Ran {
    let mut command = medpipe();
    command.args(["phi", "redact"]).arg(file).arg("--key-file").arg(desk.path("key"));
    Ran::of(command.args(more).output().unwrap())
}

#[test]
fn the_clock_says_which_years_tell_an_age_over_89() {
    let desk = Desk::new();
    let policy = desk.put("p.toml", "[kinds]\nDATE = \"year_only\"\n");
    let policy = policy.to_str().unwrap();
    let note = desk.put("note.txt", "DOB: 03/04/1920. Born 5/6/31. Seen 03/05/2005.\n");
    let at = |day: &str| redact(&desk, &note, &["--policy", policy, "--clock", day]).ends(0).stdout;
    let now = at("2026-01-01");
    assert!(!now.contains("1920") && !now.contains("31") && now.contains("Seen 2005"), "{now}");
    let then = at("2005-06-01");
    assert!(then.contains("DOB: 1920") && then.contains("Born 1931"), "{then}");
}

#[test]
fn a_limited_data_set_keeps_cities_and_no_counties() {
    let desk = Desk::new();
    let note =
        desk.put("note.txt", "Lives at 482 Maple Street, Boston, MA 02115, in Suffolk County.\n");
    let clean = redact(&desk, &note, &["--policy", "limited_dataset"]).ends(0).stdout;
    assert!(clean.contains("Boston, MA 02115") && !clean.contains("Maple"), "{clean}");
    assert!(!clean.contains("Suffolk"), "{clean}");
}

#[test]
fn an_attachment_that_is_removed_is_told() {
    let desk = Desk::new();
    let document = json!({"resourceType": "DocumentReference", "status": "current",
        "content": [{"attachment": {"contentType": "application/pdf", "data": "JVBERi0="}}]});
    let file = desk.put("d.json", document.to_string());
    let ran = redact(&desk, &file, &[])
        .ends(0)
        .says(&["attachment", "cannot be checked and was removed"]);
    assert!(!ran.stdout.contains("JVBERi0"));
}

#[test]
fn a_draft_keeps_no_column_whose_name_announces_identifiers() {
    let desk = Desk::new();
    let table = desk.put(
        "t.csv",
        "lat,long,zip3,yob,room,Dr. Octavia Whitfield,sex\n42.3601,-71.0589,036,1930,12,1,F\n42.3601,-71.0589,036,1930,12,1,M\n",
    );
    let draft = Ran::of(medpipe().args(["phi", "policy", "draft"]).arg(&table).output().unwrap());
    let draft = draft.ends(0);
    assert!(!draft.stdout.contains("Whitfield"), "{}", draft.stdout);
    let policy = desk.put("p.toml", &draft.stdout);
    let clean = redact(&desk, &table, &["--policy", policy.to_str().unwrap()]).ends(0).stdout;
    for gone in ["42.", "71.", "036", "1930", "12", "Whitfield"] {
        assert!(!clean.contains(gone), "{gone}: {clean}");
    }
    let keep = desk.put("k.toml", "[columns]\nzip3 = \"keep\"\nyob = \"keep\"\n");
    let ran = redact(&desk, &table, &["--policy", keep.to_str().unwrap()]).ends(1);
    ran.says(&["residue.zip", "residue.date"]);
}
