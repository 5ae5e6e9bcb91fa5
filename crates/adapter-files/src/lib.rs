//! Input files, globs, gzip, segments and atomic writes for medpipe pipelines.
