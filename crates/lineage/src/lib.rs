//! OpenLineage events, data sets and record maps of a run, with a completeness check.
