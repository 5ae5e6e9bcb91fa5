//! The JSON files of a folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

/// All `.json` files of a folder and its folders, sorted: the order in which a run takes them.
pub fn json_files(dir: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    collect(dir, &mut found).map_err(|e| format!("{}: {e}", dir.display()))?;
    found.sort();
    if found.is_empty() {
        Err(format!("{}: no .json files", dir.display()).into())
    } else {
        Ok(found)
    }
}

fn collect(dir: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|e| e == "json") {
            found.push(path);
        }
    }
    Ok(())
}

/// Megabytes (10^6 bytes) of files.
pub fn megabytes(files: &[PathBuf]) -> Result<f64, Failure> {
    let mut bytes = 0;
    for file in files {
        bytes += fs::metadata(file)?.len();
    }
    Ok(bytes as f64 / 1e6)
}
