//! `report.html`: one file that shows a report, without scripts and without anything to load.

mod format;
mod graph;
mod view;

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment};

use crate::report::Report;
use crate::run_info::RunInfo;

/// The page could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the page could not be made: {0}")]
pub struct RenderError(#[from] minijinja::Error);

const TEMPLATES: [(&str, &str); 4] = [
    ("report.html", include_str!("templates/report.html")),
    ("macros.html", include_str!("templates/macros.html")),
    ("graph.html", include_str!("templates/graph.html")),
    ("style.css", include_str!("templates/style.css")),
];

/// The page for a report, with timings and machine when `run` is given. All texts are escaped.
///
/// # Errors
/// [`RenderError`] when a template fails, which would be a defect of this crate.
pub fn render(report: &Report, run: Option<&RunInfo>) -> Result<String, RenderError> {
    let mut environment = Environment::new();
    environment.set_debug(false);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    format::add_filters(&mut environment);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    let view = Serde(view::View::of(report, run));
    Ok(environment.get_template("report.html")?.render(view)?)
}
