//! Tables: CSV rows in and out.

pub mod csv;
