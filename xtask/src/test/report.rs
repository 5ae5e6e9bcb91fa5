//! What the steps found, and how long they took.

use std::time::Instant;

/// What came of a step.
#[derive(Default)]
pub struct Outcome {
    /// Single tests and checks that passed.
    pub passed: u64,
    /// Those that failed.
    pub failed: u64,
    /// Tests that did nothing because the shared data are not here.
    pub skipped: u64,
    /// What to say beside.
    pub note: String,
    run: bool,
}

impl Outcome {
    /// Counts of a step that ran tests.
    pub fn counted(passed: u64, failed: u64) -> Self {
        Self { passed, failed, run: true, ..Self::default() }
    }

    /// A step that is one check.
    pub fn one(result: Result<(), String>) -> Self {
        match result {
            Ok(()) => Self::counted(1, 0),
            Err(note) => Self { note, ..Self::counted(0, 1) },
        }
    }

    /// A step that was left out.
    pub fn not_run(note: &str) -> Self {
        Self { note: note.to_owned(), ..Self::default() }
    }
}

/// All steps so far.
#[derive(Default)]
pub struct Report {
    rows: Vec<(&'static str, f64, Outcome)>,
}

impl Report {
    /// Runs a step and keeps its time.
    pub fn step(&mut self, name: &'static str, step: impl FnOnce() -> Outcome) {
        println!("\n== {name}");
        let begun = Instant::now();
        let outcome = step();
        let seconds = begun.elapsed().as_secs_f64();
        if outcome.failed > 0 {
            println!("== {name} FAILED after {seconds:.1} s: {}", outcome.note);
        } else {
            println!("== {name} took {seconds:.1} s");
        }
        self.rows.push((name, seconds, outcome));
    }

    /// Adds a row without running anything.
    pub fn add(&mut self, name: &'static str, outcome: Outcome) {
        self.rows.push((name, 0.0, outcome));
    }

    /// Prints the table; the last line is `N passed, N failed`.
    pub fn end(self) -> Result<(), String> {
        println!("\nstep             seconds   passed   failed");
        for (name, seconds, outcome) in &self.rows {
            if outcome.run {
                println!(
                    "{name:<16} {seconds:>7.1} {:>8} {:>8}  {}",
                    outcome.passed, outcome.failed, outcome.note
                );
            } else {
                println!("{name:<16}       -        -        -  not run: {}", outcome.note);
            }
        }
        let sum = |of: fn(&Outcome) -> u64| self.rows.iter().map(|(_, _, o)| of(o)).sum::<u64>();
        let seconds: f64 = self.rows.iter().map(|(_, s, _)| s).sum();
        println!("{:<16} {seconds:>7.1}", "all");
        let skipped = sum(|o| o.skipped);
        if skipped > 0 {
            println!("{skipped} tests skipped: they need the shared data (MEDPIPE_SHARED)");
        }
        let failed = sum(|o| o.failed);
        println!("{} passed, {failed} failed", sum(|o| o.passed));
        // All is said: the counts are the last line.
        if failed > 0 { Err(String::new()) } else { Ok(()) }
    }
}
