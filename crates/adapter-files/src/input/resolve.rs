//! From mentions to a sorted list of files.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{InputError, InputFile, InputSpec};

/// Extensions looked for in a directory, each also with `.gz` behind it.
const EXTENSIONS: [&str; 3] = ["json", "ndjson", "jsonl"];

/// A file that was found: sort key first.
struct Found {
    relative: Vec<u8>,
    mention: usize,
    path: PathBuf,
    root: Option<PathBuf>,
    stdin: bool,
}

/// Lists the files of a spec in the order in which they are read.
///
/// # Errors
/// [`InputError`] when a mention names nothing. A file that exists and cannot be read is listed; reading it
/// gives a piece with an error.
pub fn resolve(spec: &InputSpec) -> Result<Vec<InputFile>, InputError> {
    if spec.paths.is_empty() {
        return Err(InputError::NoInput);
    }
    let mut found = Vec::new();
    for (at, text) in spec.paths.iter().enumerate() {
        mention(at + 1, text, &mut found)?;
    }
    if found.iter().filter(|f| f.stdin).count() > 1 {
        return Err(InputError::StdinTwice);
    }
    found.sort_by(|a, b| {
        (&a.relative, &spec.paths.get(a.mention - 1), a.mention).cmp(&(
            &b.relative,
            &spec.paths.get(b.mention - 1),
            b.mention,
        ))
    });
    found.into_iter().enumerate().map(|(at, f)| describe(at, f)).collect()
}

fn mention(number: usize, text: &str, found: &mut Vec<Found>) -> Result<(), InputError> {
    if text == "-" {
        found.push(Found {
            relative: b"-".to_vec(),
            mention: number,
            path: "-".into(),
            root: None,
            stdin: true,
        });
        return Ok(());
    }
    let path = Path::new(text);
    match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => {
            let before = found.len();
            let mut files = BTreeMap::new();
            walk(number, path, path, &mut files, &mut Vec::new())?;
            push_all(number, files, Some(path), found);
            if found.len() == before {
                return Err(InputError::EmptyDirectory { mention: number });
            }
            Ok(())
        }
        Ok(_) => {
            let relative =
                path.file_name().map(|n| n.as_encoded_bytes().to_vec()).unwrap_or_default();
            found.push(Found {
                relative,
                mention: number,
                path: path.to_path_buf(),
                root: None,
                stdin: false,
            });
            Ok(())
        }
        Err(_) if text.contains(['*', '?', '[']) => pattern(number, text, found),
        Err(_) => Err(InputError::NotFound { mention: number }),
    }
}

/// The files of a glob; a directory it matches is searched through like one that was named.
fn pattern(number: usize, text: &str, found: &mut Vec<Found>) -> Result<(), InputError> {
    let options = glob::MatchOptions {
        case_sensitive: true,
        require_literal_separator: true,
        require_literal_leading_dot: true,
    };
    let matches = glob::glob_with(text, options)
        .map_err(|e| InputError::BadPattern { mention: number, position: e.pos })?;
    let root = literal_prefix(text);
    let mut files = BTreeMap::new();
    for item in matches {
        // A directory that cannot be listed is kept as an unreadable input, so that it is counted.
        let path = item.unwrap_or_else(|e| e.path().to_path_buf());
        if path.is_dir() {
            walk(number, &root, &path, &mut files, &mut Vec::new())?;
        } else {
            files.insert(relative_to(&path, &root), path);
        }
    }
    if files.is_empty() {
        return Err(InputError::NoMatch { mention: number });
    }
    push_all(number, files, text.contains("**").then_some(root.as_path()), found);
    Ok(())
}

fn push_all(
    number: usize,
    files: BTreeMap<Vec<u8>, PathBuf>,
    root: Option<&Path>,
    found: &mut Vec<Found>,
) {
    found.extend(files.into_iter().map(|(relative, path)| Found {
        relative,
        mention: number,
        path,
        root: root.map(Path::to_path_buf),
        stdin: false,
    }));
}

/// The directory part of a glob before its first special character.
fn literal_prefix(text: &str) -> PathBuf {
    let special = text.find(['*', '?', '[']).unwrap_or(text.len());
    let literal = text.get(..special).unwrap_or_default();
    match literal.rfind(['/', std::path::MAIN_SEPARATOR]) {
        Some(slash) => PathBuf::from(literal.get(..=slash).unwrap_or_default()),
        None => PathBuf::from("."),
    }
}

/// Path below `root` with `/` between its parts: the sort key.
fn relative_to(path: &Path, root: &Path) -> Vec<u8> {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let mut key = Vec::new();
    for part in relative.components() {
        if !key.is_empty() {
            key.push(b'/');
        }
        key.extend_from_slice(part.as_os_str().as_encoded_bytes());
    }
    key
}

/// Collects the data files under `dir`. `above` holds the real paths of the directories being walked.
fn walk(
    number: usize,
    root: &Path,
    dir: &Path,
    files: &mut BTreeMap<Vec<u8>, PathBuf>,
    above: &mut Vec<PathBuf>,
) -> Result<(), InputError> {
    let real = fs::canonicalize(dir);
    let entries = match (&real, fs::read_dir(dir)) {
        (Ok(_), Ok(entries)) => entries,
        _ => {
            files.insert(relative_to(dir, root), dir.to_path_buf());
            return Ok(());
        }
    };
    if let Ok(real) = real {
        if above.contains(&real) {
            return Err(InputError::SymlinkLoop { mention: number });
        }
        above.push(real);
    }
    for entry in entries {
        let Ok(entry) = entry else {
            // The listing broke off: the directory itself stands for what was not seen.
            files.insert(relative_to(dir, root), dir.to_path_buf());
            continue;
        };
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            walk(number, root, &path, files, above)?;
        } else if is_data_name(&path) {
            files.insert(relative_to(&path, root), path);
        }
    }
    above.pop();
    Ok(())
}

fn is_data_name(path: &Path) -> bool {
    data_extension(path).is_some_and(|e| EXTENSIONS.contains(&e.as_str()))
}

/// The lower-case extension that tells the format, with `.gz` looked through.
pub(crate) fn data_extension(path: &Path) -> Option<String> {
    let last = path.extension()?.to_str()?.to_ascii_lowercase();
    if last == "gz" {
        let inner = Path::new(path.file_stem()?).extension()?;
        return Some(inner.to_str()?.to_ascii_lowercase());
    }
    Some(last)
}

fn describe(at: usize, found: Found) -> Result<InputFile, InputError> {
    let index = u32::try_from(at).map_err(|_| InputError::TooMany)?;
    // Only a regular file is looked into: reading from a pipe here would take its bytes away.
    let regular = fs::metadata(&found.path).ok().filter(|m| m.is_file() && !found.stdin);
    Ok(InputFile {
        index,
        bytes: regular.as_ref().map_or(0, fs::Metadata::len),
        gzip: regular.is_some() && begins_with_gzip_magic(&found.path),
        path: found.path,
        root: found.root,
        stdin: found.stdin,
    })
}

fn begins_with_gzip_magic(path: &Path) -> bool {
    let mut magic = [0u8; 2];
    File::open(path).and_then(|mut f| f.read_exact(&mut magic)).is_ok()
        && magic == crate::source::GZIP_MAGIC
}
