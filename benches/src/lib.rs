//! Benchmarks beside their yardsticks.
