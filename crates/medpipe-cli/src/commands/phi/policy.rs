//! `medpipe phi policy`, and policies from files.

use std::fmt::Write as _;
use std::io::Write as _;

use medpipe::phi_deid::table::Proposal;
use medpipe::phi_deid::table::csv::CsvOptions;
use medpipe::phi_deid::{PRESETS, Policy};
use medpipe::phi_detect::{Detector, Kind};
use serde::de::DeserializeOwned;

use crate::commands::{Failure, Outcome};

/// Prints a ready policy as TOML.
pub(super) fn show(name: &str) -> Outcome {
    print(&as_toml(name)?)
}

/// Prints a draft of a policy of columns, with the reason beside each: counts, no values.
pub(super) fn draft(table: &str, rows: usize) -> Outcome {
    let detector = Detector::new();
    let draft = Proposal::of_csv(super::reader(table)?, &CsvOptions::default(), &detector, rows)
        .map_err(|e| Failure { code: 1, message: e.to_string() })?;
    let body = toml::to_string(&draft.policy)
        .map_err(|_| Failure { code: 1, message: "the draft cannot be written".into() })?;
    let mut text = format!(
        "# A draft from the header and {} rows. Read it: a `keep` is believed. See docs/deid-policy.md.\n#\n",
        draft.rows
    );
    for column in &draft.columns {
        let found: Vec<String> =
            column.found.iter().map(|(kind, count)| format!("{kind} in {count}")).collect();
        let found =
            if found.is_empty() { String::new() } else { format!("; {}", found.join(", ")) };
        let (name, reason) = (column.name.escape_debug(), column.reason);
        let counts = format!("{} values, {} different", column.values, column.distinct);
        text.push_str(&format!("# {name}: {reason} ({counts}{found})\n"));
    }
    print(&format!("{text}\n{body}"))
}

fn print(text: &str) -> Outcome {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::io("standard output cannot be written", &e))
        }
        _ => Ok(0),
    }
}

/// A ready policy with every choice that there is.
fn as_toml(name: &str) -> Outcome<String> {
    let policy = Policy::preset(name).ok_or_else(|| unknown(name))?;
    let about = PRESETS.iter().find(|(n, _)| *n == name).map_or("", |(_, about)| about);
    let word = |value: Result<serde_json::Value, _>| {
        value.map_or_else(|_: serde_json::Error| String::new(), |v| v.to_string())
    };
    let mut text = format!(
        "# {about}\n\
         # Every setting is here with the value it has; leave out what is to stay so. See docs/deid-policy.md.\n\n\
         base = \"{name}\"\n\
         # redact: identifiers in free text are replaced; remove: all free text goes.\n\
         free_text = {}\n\
         # Structured dates without an operator below: year, or shift (not Safe Harbor).\n\
         dates = {}\n\
         # In free text, for kinds without an operator below: tag, mask or empty.\n\
         replacement = {}\n\
         # Surrogates of one value: consistent, markov or random.\n\
         surrogates = {}\n\
         # Shift dates by whole weeks.\n\
         keep_weekday = {}\n\n\
         # tag, mask, remove, hash, encrypt, surrogate, keep; DATE also shift_date, year_only; ZIP also zip3;\n\
         # AGE_90 also age_cap; LOCATION also city_only. A kind in comment follows the settings above.\n\
         [kinds]\n",
        word(serde_json::to_value(policy.free_text)),
        word(serde_json::to_value(policy.dates)),
        word(serde_json::to_value(policy.replacement)),
        word(serde_json::to_value(policy.surrogates)),
        policy.keep_weekday,
    );
    for kind in Kind::ALL {
        let written = match policy.kinds.get(kind) {
            Some(operator) => writeln!(text, "{kind} = \"{operator}\""),
            None => writeln!(text, "# {kind} = \"{}\"", policy.operator(kind)),
        };
        written.map_err(|_| Failure { code: 1, message: "the policy cannot be written".into() })?;
    }
    Ok(text)
}

/// A policy of the caller's: a file, or the name of a ready one.
pub(super) fn given(policy: Option<&str>) -> Outcome<Policy> {
    match policy {
        None => Ok(Policy::safe_harbor()),
        Some(text) => match Policy::preset(text) {
            Some(policy) => Ok(policy),
            None => read(text),
        },
    }
}

/// Reads a policy file: JSON when it is named so, else TOML.
pub(super) fn read<P: DeserializeOwned>(file: &str) -> Outcome<P> {
    let text = std::fs::read_to_string(file).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => unknown(file),
        _ => Failure::usage(format!("the policy cannot be read ({})", e.kind())),
    })?;
    let refused = |why: String| Failure::usage(format!("the policy is refused: {}", why.trim()));
    if file.ends_with(".json") {
        serde_json::from_str(&text).map_err(|e| refused(e.to_string()))
    } else {
        toml::from_str(&text).map_err(|e| refused(e.to_string()))
    }
}

fn unknown(name: &str) -> Failure {
    let names: Vec<&str> = PRESETS.iter().map(|(name, _)| *name).collect();
    Failure::usage(format!("`{name}` is no policy file and none of {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_the_policy() {
        for (name, _) in PRESETS {
            let shown = as_toml(name).unwrap();
            assert_eq!(toml::from_str::<Policy>(&shown).unwrap(), Policy::preset(name).unwrap());
            // Without its base too: every choice is written out.
            let bare = shown.replace(&format!("base = \"{name}\""), "");
            assert_eq!(toml::from_str::<Policy>(&bare).unwrap(), Policy::preset(name).unwrap());
        }
        assert_eq!(as_toml("none").unwrap_err().code, 2);
    }
}
