//! `cargo xtask test`: every check of the project. The README's test command, and all that CI runs.

mod report;
mod steps;

use report::{Outcome, Report};

use crate::meta::Workspace;
use crate::shell;

/// Runs all steps, whatever fails, and sums up.
pub fn run(args: &[String]) -> Result<(), String> {
    // No test needs a service yet; the flag is accepted so that scripts need not change when one does.
    if args.iter().any(|a| a != "--no-services") {
        return Err("usage: cargo xtask test [--no-services]".to_owned());
    }
    let workspace = Workspace::read()?;
    let shared = shell::shared().is_some();
    if !shared && std::env::var("MEDPIPE_REQUIRE_SHARED").as_deref() == Ok("1") {
        return Err("the shared data are not here, and MEDPIPE_REQUIRE_SHARED=1".to_owned());
    }
    let mut report = Report::default();
    report.step("format", steps::format);
    report.step("clippy", steps::clippy);
    report.step("tests", || steps::tests(shared));
    report.step("doc tests", steps::doc_tests);
    report.step("documentation", steps::documentation);
    report.step("features", || steps::features(&workspace));
    report.step("conformance", || steps::conformance(shared));
    report.step("examples", steps::examples);
    report.step("tidy", steps::tidy);
    report.step("package", steps::package);
    report.step("licences", steps::licences);
    if std::env::var("CI").as_deref() == Ok("true") {
        report.step("fuzz", steps::fuzz);
    } else {
        report.add("fuzz", Outcome::not_run("only with CI=true; `cargo xtask fuzz`"));
    }
    report.end()
}
