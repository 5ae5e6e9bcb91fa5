//! What a run did, as report.json and a self-contained report.html.
