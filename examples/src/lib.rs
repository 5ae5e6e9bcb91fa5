//! One example per documented section.
