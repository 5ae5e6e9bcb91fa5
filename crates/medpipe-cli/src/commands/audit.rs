//! `medpipe audit verify`

use std::fs::File;
use std::io::BufReader;

use medpipe::adapter_files::keyfile;
use medpipe::audit_trail::{Authenticity, Head, Verdict, verify};
use medpipe::phi_deid::Key;
use serde_json::json;

use crate::args::AuditCommand;
use crate::commands::{Failure, Outcome, print_json};

/// Checks an audit log: 0 intact and sealed, 1 altered or not sealed.
pub fn audit(command: &AuditCommand) -> Outcome {
    let AuditCommand::Verify { file, head, key_file, seed, json } = command;
    let log = File::open(file).map_err(|e| Failure::io("the audit log cannot be opened", &e))?;
    let head: Option<Head> = match head {
        Some(text) => {
            Some(text.parse().map_err(|_| Failure::usage("--head is written SIZE:ROOT"))?)
        }
        None => None,
    };
    let key = match (key_file, seed) {
        (None, Some(seed)) => Some(medpipe::synthetic_key(*seed)?),
        (Some(path), _) => {
            let file = keyfile::read(path).map_err(|e| Failure::usage(e.to_string()))?;
            Some(Key::from_bytes(file.bytes()).map_err(|e| Failure::usage(e.to_string()))?)
        }
        (None, None) => None,
    };
    let key = key.map(|key| medpipe::audit_seal_key(&key));
    let verdict = verify(BufReader::new(log), head, key.as_ref())
        .map_err(|e| Failure { code: 1, message: e.to_string() })?;
    let word = match &verdict {
        Verdict::Intact { .. } => "intact",
        Verdict::Unsealed { .. } => "unsealed",
        Verdict::WrongKey { .. } => "wrong-key",
        _ => "altered",
    };
    let code = verdict.exit_code();
    if *json {
        print_json(&json!({ "verdict": word, "exit_code": code, "detail": verdict.to_string() }))?;
    } else {
        println!("{verdict}");
        if let Verdict::Intact { authenticity: Authenticity::NotChecked, .. } = verdict {
            eprintln!("the seals' authenticity was not checked: give --key-file");
        }
    }
    Ok(code)
}
