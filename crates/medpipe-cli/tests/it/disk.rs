//! A full disk: seen before a run begins, met while it goes.

use std::process::Command;

use crate::resume;
use crate::tool::{self, Ran};

/// Whether a small file system of its own can be mounted here (Linux, namespaces allowed).
fn can_mount() -> bool {
    let mount = "mount -t tmpfs -o size=1m tmpfs /mnt";
    let tried = Command::new("unshare").args(["-rm", "sh", "-c", mount]).output();
    let can = tried.is_ok_and(|o| o.status.success());
    if !can {
        eprintln!("skipped: no file system can be mounted here");
    }
    can
}

#[test]
fn a_full_disk_stops_the_run_and_it_can_go_on() {
    if !can_mount() {
        return;
    }
    let desk = resume::desk(30);
    Ran::of(desk.segments("whole", &[]).output().unwrap()).ends(1);
    std::fs::create_dir(desk.path("small")).unwrap();
    let args: Vec<String> = desk
        .segments("small/out", &[])
        .get_args()
        .map(|a| format!("'{}'", a.to_string_lossy()))
        .collect();
    // The mount is seen by this shell alone, and goes with it.
    let script = format!(
        "cd {dir}; run() {{ {bin} {args} \"$@\"; }}
         mount -t tmpfs -o size=20m tmpfs small; run; echo before $?
         mount -t tmpfs -o remount,size=44m tmpfs small
         for try in 1 2 3 4 5 6 7 8; do
             run & job=$!
             while [ ! -s small/out/.run/journal.ndjson ] && kill -0 $job 2>&-; do :; done
             kill -STOP $job 2>&-; dd if=/dev/zero of=small/ballast bs=64k 2>&-; kill -CONT $job 2>&-
             wait $job; code=$?; rm small/ballast
             # Ended before it could be stopped, as on a busy machine: another try.
             [ $code = 1 ] && [ -f small/out/run.json ] || break; rm -r small/out
         done; echo during $code
         run --resume; echo after $?; cp -a small/out resumed",
        dir = desk.path("").display(),
        bin = env!("CARGO_BIN_EXE_medpipe"),
        args = args.join(" "),
    );
    let ran = Ran::of(Command::new("unshare").args(["-rm", "sh", "-c", &script]).output().unwrap());
    let said: Vec<&str> = ran.stdout.split_whitespace().collect();
    assert_eq!(said, ["before", "3", "during", "3", "after", "1"], "{}", ran.stderr);
    assert!(ran.stderr.contains("--resume"), "{}", ran.stderr);
    tool::assert_same_data(&tool::data_files(&desk.path("whole")), &desk.path("resumed"), "full");
}

#[test]
fn a_write_that_fails_ends_the_run_without_results() {
    let desk = resume::desk(12);
    let args: Vec<String> = desk
        .segments("out", &[])
        .get_args()
        .map(|a| format!("'{}'", a.to_string_lossy()))
        .collect();
    // No file over 256 kB: the first segments can be written, the joined outputs cannot.
    let script = format!(
        "trap '' XFSZ; ulimit -f 256; exec {} {}",
        env!("CARGO_BIN_EXE_medpipe"),
        args.join(" ")
    );
    let ran = Ran::of(Command::new("bash").args(["-c", &script]).output().unwrap());
    assert!([1, 3].contains(&ran.code), "{} {}", ran.code, ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    let names: Vec<String> = tool::files(&desk.path("out")).into_iter().map(|(n, _)| n).collect();
    assert!(names.iter().all(|n| n.starts_with(".run/")), "{names:?}");
    Ran::of(desk.segments("out", &["--resume"]).output().unwrap()).ends(1);
    Ran::of(desk.segments("whole", &[]).output().unwrap()).ends(1);
    tool::assert_same_data(&tool::data_files(&desk.path("whole")), &desk.path("out"), "resumed");
}
