//! Quarantined items stay in their source; `quarantine extract` fetches them.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use crate::bad_input;
use crate::tool::{self, Desk, Ran};

fn extract(out: &Path, inputs: &[PathBuf], to: &Path) -> Ran {
    let mut command = tool::medpipe();
    command.args(["quarantine", "extract"]).arg(out).arg("--input").args(inputs);
    Ran::of(command.arg("--to").arg(to).output().unwrap())
}

#[test]
fn raw_items_come_back_as_they_were() {
    let desk = Desk::new();
    let bundle = tool::population(6).bundle(0).json;
    bad_input::write_lines(&desk, &bundle);
    // The same lines packed: offsets count decompressed bytes.
    let lines = fs::read(desk.path("in/b01-lines.ndjson")).unwrap();
    desk.put("in/b03-packed.ndjson.gz", tool::gzip(&lines));
    desk.run("out", &["--max-quarantined", "100%"]).ends(1);
    let (out, to) = (desk.path("out"), desk.path("raw"));
    extract(&out, &[desk.path("in")], &to).ends(0).says(&["PHI"]);
    assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o700);

    let files = tool::files(&to);
    let inputs = ["b01-lines.ndjson", "b02-entries.json", "b03-packed.ndjson.gz", "c01-deep.json"];
    let mut expected = Vec::new();
    for line in desk.lines("out", "quarantine.ndjson") {
        let number: usize = line["input"].as_str().unwrap()[6..].parse().unwrap();
        let source = match inputs[number] {
            "b03-packed.ndjson.gz" => lines.clone(),
            name => fs::read(desk.path("in").join(name)).unwrap(),
        };
        let at = |name: &str| line[name].as_u64().unwrap() as usize;
        expected.push(source[at("offset")..at("offset") + at("length")].to_vec());
    }
    assert_eq!(files.len(), expected.len());
    for ((name, bytes), expected) in files.iter().zip(&expected) {
        assert!(bytes == expected, "{name}");
        assert!(!name.contains("lines") && !name.contains("entries"), "{name}");
    }
    let items: Vec<&str> = expected.iter().filter_map(|b| std::str::from_utf8(b).ok()).collect();
    for item in ["{}", "[]", "null", "{\"resourceType\":7}", "{\"id\":\"no-type\"}"] {
        assert!(items.contains(&item), "{item}");
    }
    for (name, bytes) in &files {
        let mode = fs::metadata(to.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} ({} bytes) can be read by others", bytes.len());
    }
}

#[test]
fn raw_items_never_go_below_the_output() {
    let desk = Desk::new();
    bad_input::write_lines(&desk, &tool::population(6).bundle(0).json);
    desk.run("out", &["--max-quarantined", "100%"]).ends(1);
    let out = desk.path("out");
    symlink(&out, desk.path("link")).unwrap();
    fs::create_dir(desk.path("beside")).unwrap();
    for to in ["out", "out/raw", "link/raw", "beside/../out/deep/raw"] {
        let ran = extract(&out, &[desk.path("in")], &desk.path(to));
        ran.ends(2).says(&["output directory", "choose another"]);
    }
    let by_link = extract(&desk.path("link"), &[desk.path("in")], &desk.path("out/raw"));
    by_link.ends(2);
    assert!(!out.join("raw").exists() && !out.join("deep").exists());
    // A directory with a name that only begins like that of the output.
    extract(&out, &[desk.path("in")], &desk.path("out-raw")).ends(0);
    // Other inputs than those of the run.
    let ran = extract(&out, &[desk.path("in/c04-stu3.json")], &desk.path("raw"));
    assert_ne!(ran.code, 0, "{}", ran.stderr);
    extract(&desk.path("in"), &[desk.path("in")], &desk.path("raw")).ends(2);
}
