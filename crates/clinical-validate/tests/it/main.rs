//! Checks of whole units.
mod broken;
mod shared;
mod synthea;
mod tables;
