//! Write a log, seal it, verify it, change one digit, and see it noticed. Then cut it off, and see what notices that.
//!
//! `cargo run -p medpipe-examples --example verify_audit_log`
//!
//! The same from the command line: `medpipe audit verify OUT/audit.log --head SIZE:ROOT --key-file KEY`.

use std::error::Error;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use medpipe_audit_trail::event::{Activity, AuditEvent, Entity, Instant, RunId, Software, Token};
use medpipe_audit_trail::{Head, Log, SealKey, Verdict, verify};

fn main() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("audit.log");
    let key = SealKey::new([7; 32]); // an example; derive yours: `Key::derive("my audit seal v1")`
    let now = Instant::new("2026-01-02T03:04:05Z")?;

    // Entries take codes, counts and technical names. There is no way to put free text, and so a value, into one.
    let mut log = Log::create(
        File::create(&path)?,
        RunId::new("0190b6a5-7d1c-8b7a-9d3b-2a0f3c1e5a10")?,
        Software::new("example", "1.0.0")?,
    );
    log.append(&AuditEvent::new(Activity::RunStart, now.clone()))?;
    let patients = Entity::output(Token::new("fhir/Patient.ndjson")?).count("written", 100);
    log.append(&AuditEvent::new(Activity::Write, now.clone()).entity(patients))?;
    log.append(&AuditEvent::new(Activity::RunEnd, now.clone()))?;
    let early = log.seal(&key, now.clone())?.head;
    log.append(&AuditEvent::new(Activity::Delete, now.clone()))?;
    let head = log.seal(&key, now)?.head; // note it down on another machine
    drop(log);
    println!("head to note down: {head}\n");
    let whole = fs::read_to_string(&path)?;

    let verdict = told("as written", &path, None, &key)?;
    ensure(matches!(verdict, Verdict::Intact { size: 4, .. }))?;

    fs::write(&path, whole.replacen("100", "900", 1))?;
    let verdict = told("a count changed", &path, None, &key)?;
    ensure(matches!(verdict, Verdict::Altered { .. }))?;

    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    fs::write(
        &path,
        [lines.get(..1), lines.get(2..)]
            .into_iter()
            .flatten()
            .flatten()
            .copied()
            .collect::<String>(),
    )?;
    let verdict = told("a line taken out", &path, None, &key)?;
    ensure(matches!(verdict, Verdict::Altered { .. }))?;

    // Cut off at the earlier seal, the log is a perfect shorter log: only the noted head tells.
    fs::write(&path, lines.get(..4).unwrap_or_default().concat())?;
    let verdict = told("cut off, no head given", &path, None, &key)?;
    ensure(verdict.head() == Some(early))?;
    let verdict = told("cut off, head given", &path, Some(head), &key)?;
    ensure(matches!(verdict, Verdict::Altered { .. }))
}

fn told(
    what: &str,
    path: &Path,
    head: Option<Head>,
    key: &SealKey,
) -> Result<Verdict, Box<dyn Error>> {
    let verdict = verify(BufReader::new(File::open(path)?), head, Some(key))?;
    let text = verdict.to_string();
    println!("{what:<23} {}", text.split("; head").next().unwrap_or(&text));
    Ok(verdict)
}

fn ensure(as_expected: bool) -> Result<(), Box<dyn Error>> {
    if as_expected { Ok(()) } else { Err("the verdict is not the expected one".into()) }
}
