//! `medpipe config show`

use std::io::Write;

use crate::args::ConfigCommand;
use crate::commands::{Failure, Outcome, print_json};
use crate::settings;

/// Prints the effective configuration.
pub fn config(command: &ConfigCommand) -> Outcome {
    let ConfigCommand::Show { config, json } = command;
    let config = settings::effective(config)?;
    if *json {
        print_json(&config)?;
    } else {
        let text = toml::to_string_pretty(&config).map_err(|e| Failure {
            code: 1,
            message: format!("it cannot be written as TOML: {e}"),
        })?;
        let text = format!("# digest {}\n{text}", config.job.digest());
        std::io::stdout()
            .write_all(text.as_bytes())
            .map_err(|e| Failure::io("standard output cannot be written", &e))?;
    }
    Ok(0)
}
