//! The words every pipeline stage shares: Record, Batch, Stage, Source, Sink, Issue, Sensitivity.
