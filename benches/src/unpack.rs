//! Unpacks the archives of shared data.

use std::fs::File;
use std::io::BufReader;

use crate::{Failure, USAGE};

/// `unpack ARCHIVE DIR`. Entries that would leave DIR are passed over.
pub fn run(args: &[String]) -> Result<bool, Failure> {
    let [_, archive, dir] = args else { return Err(USAGE.into()) };
    let file = File::open(archive).map_err(|e| format!("{archive}: {e}"))?;
    std::fs::create_dir_all(dir)?;
    let plain = zstd::Decoder::new(BufReader::new(file))?;
    tar::Archive::new(plain).unpack(dir).map_err(|e| format!("{archive}: {e}"))?;
    println!("unpacked into {dir}");
    Ok(true)
}
