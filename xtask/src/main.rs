//! The project's own tasks: `cargo xtask <task>`.

mod codegen;
mod conformance;
mod dictionaries;
mod fuzz;
mod meta;
mod package;
mod policy;
mod shell;
mod test;
mod tidy;
mod train_tagger;

use std::process::ExitCode;

/// A task: its name, what it does, and its entry.
struct Task {
    name: &'static str,
    usage: &'static str,
    run: fn(&[String]) -> Result<(), String>,
}

const TASKS: &[Task] = &[
    Task {
        name: "test",
        usage: "test [--no-services]          every check of the project, as CI runs it",
        run: test::run,
    },
    Task {
        name: "tidy",
        usage: "tidy                          laws of the architecture, generated files, links",
        run: tidy::run,
    },
    Task {
        name: "package",
        usage: "package [--verify]            cargo package of every crate that is published",
        run: package::run,
    },
    Task {
        name: "fuzz",
        usage: "fuzz [--seconds N] [TARGET]   fuzz one target or all (default 600 seconds each)",
        run: fuzz::run,
    },
    Task {
        name: "codegen",
        usage: "codegen [--check]             the FHIR definition tables",
        run: codegen::run,
    },
    Task {
        name: "conformance",
        usage: "conformance SUITE [--json] [--record]  an official suite against its recorded score",
        run: conformance::run,
    },
    Task {
        name: "policy",
        usage: "policy [--check]              a row of the de-identification table for each element",
        run: policy::run,
    },
    Task {
        name: "dictionaries",
        usage: "dictionaries [--check] [--words FILE]  the embedded tables of phi-detect",
        run: dictionaries::run,
    },
    Task {
        name: "train-tagger",
        usage: "train-tagger [--check|--dry]  the weights of phi-detect's name tagger",
        run: train_tagger::run,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let task = args.first().and_then(|name| TASKS.iter().find(|t| t.name == name));
    let outcome = match task {
        Some(task) => (task.run)(args.get(1..).unwrap_or_default()),
        None => Err(usage()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            if !message.is_empty() {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    let mut text = String::from("usage: cargo xtask TASK\n");
    for task in TASKS {
        text.push_str("  ");
        text.push_str(task.usage);
        text.push('\n');
    }
    text
}
