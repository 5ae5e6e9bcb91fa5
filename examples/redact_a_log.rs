//! A log is redacted while it is read: no more than a small window is ever held, and nothing leaves that was not searched.
//!
//! `cargo run -p medpipe-examples --example redact_a_log`; with `-- -` it follows standard input.

use std::error::Error;
use std::io::{self, BufRead, Read, Write};

use medpipe_phi_deid::{Policy, TextRedactor};

/// INVENTED: nobody's data. The lines repeat, as logs do.
const LINES: &str = "\
2026-01-02T10:15:00Z INFO portal login user=ada.brennan@example.org ip=203.0.113.7\n\
2026-01-02T10:15:02Z WARN portal patient Ada Brennan (MRN 4471120) asked for a call at 212-555-0147\n\
2026-01-02T10:15:04Z INFO lab hemoglobin 9.1 g/dL flagged, potassium normal\n";

/// The bytes of the lines, a few at a time, as a socket would hand them out: a name may be cut in two.
struct Trickle<'t> {
    rest: &'t [u8],
}

impl Read for Trickle<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let take = self.rest.len().min(to.len()).min(7);
        let (now, later) = self.rest.split_at(take);
        to.iter_mut().zip(now).for_each(|(to, from)| *to = *from);
        self.rest = later;
        Ok(take)
    }
}

/// As `tail -f` would feed it: each line is a document, written at once; its names are not looked for in the next.
fn follow(redactor: &TextRedactor) -> Result<(), Box<dyn Error>> {
    let (mut stream, mut out) = (redactor.stream(), io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let mut clean = String::new();
        stream.push((line? + "\n").as_bytes(), &mut |part| clean.push_str(part))?;
        stream.end_document(&mut |part| clean.push_str(part))?;
        out.write_all(clean.as_bytes())?;
        out.flush()?;
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    // Dictionaries and rules are built once; a stream of it costs little.
    let redactor = TextRedactor::new(Policy::safe_harbor());
    if std::env::args().nth(1).as_deref() == Some("-") {
        return follow(&redactor);
    }
    let mut clean = Vec::new();
    let found = redactor.stream().copy(Trickle { rest: LINES.as_bytes() }, &mut clean)?;
    print!("{}", std::str::from_utf8(&clean)?);
    println!("{found} values replaced");

    // However the text is cut, the same comes out as for the whole.
    if clean == redactor.redact(LINES).as_bytes() { Ok(()) } else { Err("cuts show".into()) }
}
