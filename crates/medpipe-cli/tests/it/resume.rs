//! Killed at any moment and run again with `--resume`: the data equal those of an uninterrupted run.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::tool::{self, Desk, Dice, Ran};

/// Splits the input of [`desk`] into some dozens of segments.
const CONFIG: &str = "[run]\nsegment_bytes = 98304\n";

/// Patients of the input: half of them bundles, some gzip, the rest lines of NDJSON.
const PATIENTS: u64 = 60;

pub fn desk(patients: u64) -> Desk {
    let desk = Desk::new();
    let mut lines = Vec::new();
    for bundle in tool::population(11).bundles(patients).enumerate() {
        match bundle {
            (at, bundle) if at % 4 == 1 => {
                desk.put(&format!("in/{}.gz", bundle.file_name), tool::gzip(&bundle.json));
            }
            (at, bundle) if at % 2 == 0 => {
                desk.put(&format!("in/{}", bundle.file_name), &bundle.json);
            }
            (_, bundle) => lines.extend(tool::ndjson(&bundle.json)),
        }
    }
    // What cannot be read must be counted once, however often the run is killed.
    lines.extend(b"{\"resourceType\":\n");
    desk.put("in/resources.ndjson", lines);
    desk.put("in/broken.json", "{");
    desk.put("config.toml", CONFIG);
    desk
}

impl Desk {
    /// A run in small segments.
    pub fn segments(&self, out: &str, args: &[&str]) -> std::process::Command {
        let config = self.path("config.toml").to_string_lossy().into_owned();
        self.run_command(out, &[&["--config", &config][..], args].concat())
    }

    fn start(&self, out: &str, args: &[&str]) -> Child {
        self.segments(out, args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Lines of the journal: finished segments.
    fn progress(&self, out: &str) -> usize {
        let journal = self.path(out).join(".run/journal.ndjson");
        fs::read(journal).map_or(0, |log| log.iter().filter(|b| **b == b'\n').count())
    }

    fn finished(&self, out: &str) -> bool {
        self.path(out).join("run.json").exists() && !self.path(out).join(".run").exists()
    }
}

/// When a kill comes.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// That long after the start.
    Early,
    /// When that many more segments are finished.
    Segments(usize),
    /// After the last segment.
    Finishing,
    /// When the first result has its final name.
    Publishing,
}

/// Waits for a moment, or until the process has ended.
pub fn wait_for(child: &mut Child, reached: &dyn Fn() -> bool) {
    let begun = Instant::now();
    while !reached() && child.try_wait().unwrap().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(120), "no progress");
        std::thread::sleep(Duration::from_micros(300));
    }
}

/// Runs (or resumes) until that moment, and kills. False: it has ended before.
fn kill_at(
    desk: &Desk,
    out: &str,
    args: &[&str],
    moment: Moment,
    total: usize,
    delay: u64,
) -> bool {
    let done = desk.progress(out);
    let mut child = desk.start(out, args);
    let published = desk.path(out).join("fhir");
    match moment {
        Moment::Early => {}
        Moment::Segments(more) => {
            let target = (done + more).min(total);
            wait_for(&mut child, &|| desk.progress(out) >= target);
        }
        Moment::Finishing => wait_for(&mut child, &|| desk.progress(out) >= total),
        Moment::Publishing => {
            wait_for(&mut child, &|| desk.progress(out) >= total);
            // It takes a millisecond or two: too short for naps.
            while !published.exists() && child.try_wait().unwrap().is_none() {
                std::hint::spin_loop();
            }
        }
    }
    if delay > 0 {
        std::thread::sleep(Duration::from_micros(delay));
    }
    child.kill().unwrap();
    child.wait().unwrap().code().is_none()
}

#[test]
fn twenty_kills_leave_no_trace() {
    use Moment::{Early, Finishing, Publishing, Segments};
    let desk = desk(PATIENTS);
    Ran::of(desk.segments("whole", &["--threads", "2"]).output().unwrap()).ends(1);
    let expected = tool::data_files(&desk.path("whole"));
    for name in ["fhir/Patient.ndjson", "tables/patient.parquet", "store.sqlite", "report.json"] {
        assert!(expected.iter().any(|(n, _)| n == name), "{name} is not among the data");
    }
    let total = running_events(&desk, "whole");
    assert!(total >= 20, "{total} segments");
    let mut dice = Dice(1);
    let mut some = || Segments(1 + dice.up_to(total as u64 / 4) as usize);
    let moments = [
        [Early, Segments(1), some(), some(), Finishing],
        [Early, some(), some(), some(), some()],
        [some(), some(), some(), Finishing, Finishing],
        [Early, some(), some(), some(), Publishing],
    ];
    let (mut run, mut resume) = (0, false);
    for (at, moment) in moments.into_iter().flatten().enumerate() {
        let mut delay = match moment {
            Early => 30_000 + dice.up_to(60_000),
            Segments(_) => dice.up_to(20_000),
            Finishing => dice.up_to(30_000),
            Publishing => dice.up_to(500),
        };
        for tries in 0.. {
            let out = format!("killed-{run}");
            let threads = if at % 2 == 0 { "2" } else { "1" };
            let args = ["--threads", threads, "--resume"];
            let args = if resume { &args[..] } else { &args[..2] };
            // A run that ends too fast is not chased for ever.
            let moment = if tries < 3 { moment } else { Segments(1) };
            let killed = kill_at(&desk, &out, args, moment, total, delay);
            resume = true;
            if desk.finished(&out) {
                tool::assert_same_data(&expected, &desk.path(&out), &format!("{moment:?}"));
                (run, resume) = (run + 1, false);
            }
            if killed {
                break;
            }
            assert!(!resume, "{moment:?}: ended, but not finished");
            delay /= 2;
        }
    }
    if resume {
        let out = format!("killed-{run}");
        let ran = Ran::of(desk.segments(&out, &["--resume"]).output().unwrap());
        ran.ends(1).says(&["partial: read"]);
        tool::assert_same_data(&expected, &desk.path(&out), "the last");
        run += 1;
    }
    println!("20 kills in {run} runs of {total} segments");
    for run in 0..run {
        let log = desk.path(&format!("killed-{run}/audit.log"));
        Ran::of(tool::medpipe().args(["audit", "verify"]).arg(log).output().unwrap()).ends(0);
    }
}

/// The states that kills leave at moments too short to be hit: some results have their final names, or all of
/// them have and the run state is being removed.
#[test]
fn a_kill_among_the_last_steps_can_be_mended() {
    let desk = desk(30);
    interrupted(&desk, "out", 3).ends(130);
    let (out, state) = (desk.path("out"), desk.path("state"));
    copy(&out.join(".run"), &state);
    Ran::of(desk.segments("out", &["--resume"]).output().unwrap()).ends(1);
    let expected = tool::data_files(&out);
    let resume = |when: &str| {
        let ran = Ran::of(desk.segments("out", &["--resume"]).output().unwrap());
        ran.ends(1).says(&["partial: read"]);
        tool::assert_same_data(&expected, &out, when);
    };
    // All results are made, none has its final name.
    copy(&state, &out.join(".run"));
    for entry in fs::read_dir(&out).unwrap() {
        let path = entry.unwrap().path();
        let to = out.join(".run").join(path.file_name().unwrap());
        if !path.ends_with(".run") {
            let _ = fs::remove_dir_all(&to);
            fs::rename(&path, to).unwrap();
        }
    }
    resume("before the first name");
    for kept in ["fhir", "tables", "store.sqlite", "audit.log"] {
        copy(&state, &out.join(".run"));
        for entry in fs::read_dir(&out).unwrap() {
            let path = entry.unwrap().path();
            if !path.ends_with(kept) && path.is_file() {
                fs::remove_file(path).unwrap();
            }
        }
        resume(kept);
    }
    for gone in ["parts", "journal.ndjson", "state.json"] {
        copy(&state, &out.join(".run"));
        let gone = out.join(".run").join(gone);
        let removed = if gone.is_dir() { fs::remove_dir_all(gone) } else { fs::remove_file(gone) };
        removed.unwrap();
        resume("the run state half removed");
    }
}

fn copy(from: &Path, to: &Path) {
    let copied = std::process::Command::new("cp").arg("-a").arg(from).arg(to).status();
    assert!(copied.unwrap().success());
}

/// Segments of a finished run: each has its event in the lineage.
fn running_events(desk: &Desk, out: &str) -> usize {
    desk.lines(out, "lineage.ndjson").iter().filter(|e| e["eventType"] == "RUNNING").count()
}

#[test]
fn threads_and_repetition_change_nothing() {
    let desk = desk(20);
    let record = |out: &str| {
        let files = tool::files(&desk.path(out));
        let is = |name: &str| ["audit.log", "lineage.ndjson"].contains(&name);
        files.into_iter().filter(|(name, _)| is(name)).collect::<Vec<_>>()
    };
    for (out, threads) in [("one", "1"), ("two", "2"), ("again", "2")] {
        Ran::of(desk.segments(out, &["--threads", threads]).output().unwrap()).ends(1);
        tool::assert_same_data(&tool::data_files(&desk.path("one")), &desk.path(out), out);
        assert!(record("one") == record(out), "{out}: audit or lineage differ");
    }
    // The comparison can fail: another key gives other data.
    desk.put("key", tool::key(2));
    Ran::of(desk.segments("other", &[]).output().unwrap()).ends(1);
    assert!(tool::data_files(&desk.path("one")) != tool::data_files(&desk.path("other")));
}

#[test]
fn a_demonstration_is_the_same_each_time_and_may_be_replaced() {
    let desk = Desk::new();
    desk.put("config.toml", "[run]\npatients = 8\n");
    let demo = |out: &str, seed: &str| {
        let mut command = tool::medpipe();
        command.arg("run").arg("--out").arg(desk.path(out)).arg("--config");
        command.arg(desk.path("config.toml")).args(["--seed", seed, "--clock", tool::CLOCK]);
        Ran::of(command.output().unwrap()).ends(0)
    };
    demo("a", "5");
    let first = tool::data_files(&desk.path("a"));
    demo("b", "5");
    tool::assert_same_data(&first, &desk.path("b"), "same seed");
    demo("a", "6");
    assert!(first != tool::data_files(&desk.path("a")), "another seed, the same data");
}

/// Starts a run and interrupts it (SIGINT) after some segments.
fn interrupted(desk: &Desk, out: &str, after: usize) -> Ran {
    let mut child = desk
        .segments(out, &["--threads", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wait_for(&mut child, &|| desk.progress(out) >= after);
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    Ran::of(child.wait_with_output().unwrap())
}

#[test]
fn an_interrupted_run_finishes_its_segment_and_can_be_resumed() {
    let desk = desk(30);
    Ran::of(desk.segments("whole", &[]).output().unwrap()).ends(1);
    interrupted(&desk, "out", 2).ends(130).says(&["--resume"]);
    let out = desk.path("out");
    let done = desk.progress("out");
    assert!(done >= 2 && done < running_events(&desk, "whole"), "{done} segments");
    let names: Vec<String> = tool::files(&out).into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().all(|name| name.starts_with(".run/")), "{names:?}");
    let status = Ran::of(tool::medpipe().args(["status", "--json"]).arg(&out).output().unwrap());
    let status = status.ends(0).json();
    assert_eq!(status["runs"][0]["state"], "unfinished");
    assert_eq!(status["runs"][0]["segments_done"], done);

    refused(&desk, &["--resume"], "config-2", &["cannot resume", "configuration"]);
    refused(&desk, &["--resume", "--strict"], "config", &["configuration"]);
    refused(&desk, &["--resume", "--seed", "99"], "config", &["seed"]);
    refused(&desk, &[], "config", &["unfinished", "--resume", "--overwrite"]);
    let key = fs::read(desk.path("key")).unwrap();
    desk.put("key", tool::key(3));
    refused(&desk, &["--resume"], "config", &["key"]);
    desk.put("key", key);
    desk.put("in/zzz.json", "{}");
    refused(&desk, &["--resume"], "config", &["inputs"]);
    fs::remove_file(desk.path("in/zzz.json")).unwrap();
    let no_key = tool::medpipe()
        .args(["run", "--resume", "--config"])
        .arg(desk.path("config.toml"))
        .arg("--input")
        .arg(desk.path("in"))
        .arg("--out")
        .arg(&out)
        .output();
    Ran::of(no_key.unwrap()).ends(2).says(&["key file", "--resume"]);
    assert_eq!(desk.progress("out"), done, "a refusal has changed the run state");

    // The clock is that of the run it resumes.
    let mut command = tool::medpipe();
    command.args(["run", "--resume", "--key-file"]).arg(desk.path("key")).arg("--config");
    command.arg(desk.path("config.toml")).arg("--input").arg(desk.path("in")).arg("--out");
    Ran::of(command.arg(&out).output().unwrap()).ends(1);
    tool::assert_same_data(&tool::data_files(&desk.path("whole")), &out, "resumed");
    let info: serde_json::Value =
        serde_json::from_slice(&fs::read(out.join("run.json")).unwrap()).unwrap();
    assert_eq!(info["resumed"], true);
}

/// A run that must be refused with exit code 2 and those words.
#[track_caller]
fn refused(desk: &Desk, args: &[&str], config: &str, words: &[&str]) {
    desk.put("config-2.toml", "[run]\nsegment_bytes = 131072\n");
    let config = desk.path(&format!("{config}.toml")).to_string_lossy().into_owned();
    let ran = desk.run("out", &[&["--config", &config][..], args].concat());
    ran.ends(2).says(words);
}

#[test]
fn a_finished_run_is_kept_unless_it_may_be_replaced() {
    let desk = desk(2);
    Ran::of(desk.segments("out", &[]).output().unwrap()).ends(1);
    let first = tool::data_files(&desk.path("out"));
    Ran::of(desk.segments("out", &[]).output().unwrap()).ends(2).says(&["--overwrite"]);
    let ran = Ran::of(desk.segments("out", &["--resume"]).output().unwrap());
    ran.ends(2).says(&["nothing to resume"]);
    tool::assert_same_data(&first, &desk.path("out"), "refused");
    let log = fs::read(desk.path("out/audit.log")).unwrap();
    Ran::of(desk.segments("out", &["--overwrite"]).output().unwrap()).ends(1);
    tool::assert_same_data(&first, &desk.path("out"), "replaced");
    let longer = fs::read(desk.path("out/audit.log")).unwrap();
    assert!(longer.len() > log.len() && longer.starts_with(&log), "the log is not appended to");
    // Something else in the directory: nothing is removed.
    desk.put("out/thesis.txt", "years of work");
    let ran = Ran::of(desk.segments("out", &["--overwrite"]).output().unwrap());
    ran.ends(2).says(&["nothing was removed"]);
    assert_eq!(fs::read(desk.path("out/thesis.txt")).unwrap(), b"years of work");
}

#[test]
fn an_altered_part_of_an_unfinished_run_is_noticed() {
    let desk = desk(30);
    interrupted(&desk, "out", 2).ends(130);
    let part = desk.path("out/.run/parts/000001.data");
    let mut bytes = fs::read(&part).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(&part, bytes).unwrap();
    let ran = Ran::of(desk.segments("out", &["--resume"]).output().unwrap());
    ran.ends(1).says(&["altered", "--overwrite"]);
}
