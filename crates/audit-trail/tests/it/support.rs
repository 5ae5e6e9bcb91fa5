//! A small log to work on.

use medpipe_audit_trail::event::{
    Activity, AuditEvent, Entity, Fingerprint, Instant, Outcome, RunId, Software, Token,
};
use medpipe_audit_trail::{Head, Log, SealKey};

pub fn clock() -> Instant {
    Instant::new("2026-01-02T03:04:05.678+01:00").unwrap()
}

pub fn run(number: u8) -> RunId {
    RunId::new(&format!("0190b6a5-7d1c-8b7a-9d3b-2a0f3c1e5a{number:02x}")).unwrap()
}

pub fn key(seed: u8) -> SealKey {
    SealKey::new([seed; 32])
}

pub fn software() -> Software {
    Software::new("medpipe", "0.1.0").unwrap()
}

/// Entries as a run makes them; `n` varies a count.
pub fn event(n: u64) -> AuditEvent {
    let print = Fingerprint::new("00112233445566778899aabbccddeeff").unwrap();
    match n % 3 {
        0 => AuditEvent::new(Activity::Read, clock())
            .entity(Entity::input(42, print).count("read", n)),
        1 => AuditEvent::new(Activity::Quarantine, clock())
            .outcome(Outcome::MinorFailure)
            .reason("the entry is not a resource")
            .entity(Entity::record(print).token("type", Token::new("Patient").unwrap())),
        _ => AuditEvent::new(Activity::Write, clock()).purpose("HRESCH").entity(
            Entity::output(Token::new("fhir/Patient.ndjson").unwrap())
                .count("written", n)
                .word("sensitivity", "Internal"),
        ),
    }
}

/// A log of several runs with `sizes` entries each, every run sealed under `key(1)`.
pub fn log(sizes: &[u64]) -> (Vec<u8>, Head) {
    let mut bytes = Vec::new();
    let mut head = None;
    for (number, size) in sizes.iter().enumerate() {
        let existing = bytes.clone();
        let run = run(u8::try_from(number).unwrap());
        let mut log = Log::resume(existing.as_slice(), &mut bytes, run, software()).unwrap();
        for n in 0..*size {
            log.append(&event(n)).unwrap();
        }
        head = Some(log.seal(&key(1), clock()).unwrap().head);
    }
    (bytes, head.unwrap())
}
