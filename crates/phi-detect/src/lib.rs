//! Finds protected health information in clinical text: one pass, no runtime, no network.
