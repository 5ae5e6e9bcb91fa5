//! Runs stages over segments with threads, a durable manifest, resume and a clean stop.
