use medpipe_adapter_files::{InputError, InputSpec, resolve};

use crate::support::{gzip, put, spec};

fn names(spec: &InputSpec) -> Vec<String> {
    resolve(spec)
        .unwrap()
        .iter()
        .map(|f| f.path.file_name().unwrap().to_str().unwrap().to_string())
        .collect()
}

#[test]
fn a_directory_is_searched_through_in_bytewise_order() {
    let dir = tempfile::tempdir().unwrap();
    for name in [
        "b.json",
        "B.json",
        "a/z.ndjson",
        "a-b.json",
        "a/c/d.JSONL.gz",
        "note.txt",
        ".hidden.json",
        ".git/x.json",
        "e.csv.gz",
    ] {
        put(dir.path(), name, b"{}");
    }
    put(dir.path(), "f.json.gz", &gzip(b"{}"));
    assert_eq!(
        names(&spec(&[dir.path()])),
        ["B.json", "a-b.json", "d.JSONL.gz", "z.ndjson", "b.json", "f.json.gz"]
    );
    let files = resolve(&spec(&[dir.path()])).unwrap();
    assert_eq!(
        files.iter().map(|f| f.gzip).collect::<Vec<_>>(),
        [false, false, false, false, false, true]
    );
    assert_eq!(files[5].label(), "input-00005");
    assert!(files.iter().all(|f| f.bytes > 0 && f.root() == Some(dir.path())));
}

#[test]
fn order_does_not_depend_on_the_order_of_mentions() {
    let dir = tempfile::tempdir().unwrap();
    let (x, y) = (put(dir.path(), "1/same.json", b"{}"), put(dir.path(), "2/same.json", b"{}"));
    let z = put(dir.path(), "3/a.txt", b"{}");
    let one = resolve(&spec(&[&x, &y, &z])).unwrap();
    let two = resolve(&spec(&[&z, &y, &x])).unwrap();
    let paths = |f: &[medpipe_adapter_files::InputFile]| {
        f.iter().map(|f| f.path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&one), paths(&two));
    assert_eq!(paths(&one), [z, x, y]);
}

#[test]
fn the_same_file_mentioned_twice_is_two_inputs() {
    let dir = tempfile::tempdir().unwrap();
    let path = put(dir.path(), "a.json", b"{}");
    assert_eq!(resolve(&spec(&[&path, &path, dir.path()])).unwrap().len(), 3);
}

#[test]
fn globs_match_files_and_look_into_directories_once() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["a/1.json", "a/b/2.json", "a/b/.3.json", "c.json", "with[1].json"] {
        put(dir.path(), name, b"{}");
    }
    assert_eq!(
        names(&spec(&[&dir.path().join("**/*.json")])),
        ["1.json", "2.json", "c.json", "with[1].json"]
    );
    assert_eq!(names(&spec(&[&dir.path().join("**/*")])).len(), 4);
    assert_eq!(names(&spec(&[&dir.path().join("a*")])), ["1.json", "2.json"]);
    assert_eq!(
        names(&spec(&[&dir.path().join("with[1].json")])),
        ["with[1].json"],
        "a file of that name comes first"
    );
}

#[test]
fn what_is_not_there_is_a_usage_error_without_the_path() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("empty")).unwrap();
    let error = |paths: &[&str]| {
        let full: Vec<_> =
            paths.iter().map(|p| if *p == "-" { "-".into() } else { dir.path().join(p) }).collect();
        let error =
            resolve(&spec(&full.iter().map(|p| p.as_path()).collect::<Vec<_>>())).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(dir.path().to_str().unwrap()));
        error
    };
    assert_eq!(resolve(&InputSpec::new(Vec::<String>::new())).unwrap_err(), InputError::NoInput);
    assert_eq!(error(&["-", "gone"]), InputError::NotFound { mention: 2 });
    assert_eq!(error(&["*.json"]), InputError::NoMatch { mention: 1 });
    assert_eq!(error(&["empty"]), InputError::EmptyDirectory { mention: 1 });
    assert!(matches!(error(&["a/[b"]), InputError::BadPattern { mention: 1, .. }));
    assert_eq!(error(&["-", "-"]), InputError::StdinTwice);
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_round_in_circles() {
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "data/a.json", b"{}");
    let other = tempfile::tempdir().unwrap();
    put(other.path(), "b.json", b"{}");
    symlink(other.path(), dir.path().join("data/more")).unwrap();
    assert_eq!(names(&spec(&[&dir.path().join("data")])), ["a.json", "b.json"]);
    symlink(dir.path().join("data"), dir.path().join("data/again")).unwrap();
    assert_eq!(
        resolve(&spec(&[&dir.path().join("data")])).unwrap_err(),
        InputError::SymlinkLoop { mention: 1 }
    );
}

#[test]
fn debug_output_holds_no_path() {
    let dir = tempfile::tempdir().unwrap();
    let path = put(dir.path(), "Doe-Jane.json", b"{}");
    let spec = spec(&[&path]);
    assert!(!format!("{:?} {:?}", spec, resolve(&spec).unwrap()).contains("Doe"));
}
