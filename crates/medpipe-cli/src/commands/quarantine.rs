//! `medpipe quarantine extract`

use std::fs;
use std::path::Path;

use medpipe::adapter_files::{InputSpec, atomic, out::make_private_dir, resolve, segment};
use medpipe::fhir_stages::Quarantined;

use crate::args::QuarantineCommand;
use crate::commands::{Failure, Outcome};

/// Fetches raw items from the inputs of a run.
pub fn quarantine(command: &QuarantineCommand, quiet: bool) -> Outcome {
    let QuarantineCommand::Extract { out, input, to } = command;
    refuse_below(out, to)?;
    let text = fs::read_to_string(out.join("quarantine.ndjson"))
        .map_err(|e| Failure::io("there is no quarantine.ndjson in the output directory", &e))?;
    let files =
        resolve(&InputSpec::new(input.clone())).map_err(|e| Failure::usage(e.to_string()))?;
    make_private_dir(to).map_err(|e| Failure::io("the directory cannot be made", &e))?;
    let mut fetched = 0u64;
    for (number, line) in text.lines().enumerate() {
        let item: Quarantined = serde_json::from_str(line).map_err(|_| Failure {
            code: 1,
            message: format!("quarantine.ndjson is not as it was written, line {}", number + 1),
        })?;
        let Some(file) = files.get(item.input as usize) else {
            let text = "these are not the inputs of that run: one of them is missing";
            return Err(Failure::usage(text));
        };
        if item.length == 0 {
            eprintln!("{}: nothing of it could be read ({})", file.label(), item.rule);
            continue;
        }
        let bytes = segment::fetch(file, item.offset, item.length, &Default::default())
            .map_err(|e| Failure { code: 1, message: format!("{}: {e}", file.label()) })?;
        let place = item.entry.map_or(String::new(), |entry| format!("-{entry:06}"));
        let name = format!("{number:06}-{}{place}-{}.raw", file.label(), item.rule);
        let name: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || "-.".contains(c) { c } else { '_' })
            .collect();
        atomic::write_file(&to.join(name), &bytes)
            .map_err(|e| Failure::io("an item cannot be written", &e))?;
        fetched += 1;
    }
    if !quiet {
        eprintln!("{fetched} items fetched; they hold PHI as they were read");
    }
    Ok(0)
}

fn refuse_below(out: &Path, to: &Path) -> Outcome<()> {
    let real = |path: &Path| {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let existing =
            absolute.ancestors().find_map(|a| Some((a.to_path_buf(), fs::canonicalize(a).ok()?)));
        match existing {
            Some((from, real)) => real.join(absolute.strip_prefix(from).unwrap_or(Path::new(""))),
            None => absolute,
        }
    };
    if real(to).starts_with(real(out)) {
        let text =
            "--to lies in the output directory, where everything is de-identified; choose another";
        return Err(Failure::usage(text));
    }
    Ok(())
}
