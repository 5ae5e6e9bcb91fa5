//! `medpipe fhir convert`

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use medpipe::adapter_files::atomic::write_file;
use medpipe::fhir_model::{Document, Limits, ReadErrorKind, structure, xml};
use serde::Serialize;

use crate::commands::{Failure, Outcome, print_json};

/// From JSON to XML or back; the ending of each file says which.
#[derive(Args, Debug)]
pub struct ConvertArgs {
    /// A resource or Bundle: JSON or XML, as its first character says.
    #[arg(value_name = "FROM")]
    pub from: PathBuf,
    /// Where to: FILE.json or FILE.xml.
    #[arg(value_name = "TO")]
    pub to: PathBuf,
    /// Replace TO if it is there.
    #[arg(long)]
    pub overwrite: bool,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Form {
    Json,
    Xml,
}

#[derive(Serialize)]
struct Answer {
    ok: bool,
    from: Form,
    to: Form,
    bytes: usize,
    /// What is read back from TO is what FROM holds, number text included.
    lossless: bool,
    /// Elements that R4 does not have: XML keeps their shape, but not whether a value was text, number or list.
    unknown_elements: Vec<String>,
}

/// Converts a file: 0 done, 1 unreadable or not expressible in the other form.
pub fn convert(args: &ConvertArgs, quiet: bool) -> Outcome {
    let to = form_of_name(&args.to)?;
    if args.to.exists() && !args.overwrite {
        return Err(Failure::usage("the target is there already; give --overwrite to replace it"));
    }
    if args.from.is_dir() {
        return Err(Failure::usage("the source is a directory; name one file"));
    }
    let bytes = fs::read(&args.from).map_err(|e| Failure::io("the source cannot be read", &e))?;
    let from = form_of_content(&bytes);
    let document = read(from, bytes).map_err(|error| unusable("cannot be read", &error))?;
    let mut written = Vec::new();
    match to {
        Form::Json => document.root().write_to(&mut written),
        Form::Xml => xml::write(document.root(), &mut written)
            .map_err(|error| unusable("cannot be written as XML", &error))?,
    }
    let again = read(to, written.clone())
        .map_err(|error| unusable("gives what cannot be read back", &error))?;
    let answer = Answer {
        ok: true,
        from,
        to,
        bytes: written.len(),
        lossless: again.root().same_value(document.root()),
        unknown_elements: unknown_elements(&document),
    };
    write_file(&args.to, &written).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => {
            Failure::usage("the folder of the target is not there; make it first")
        }
        _ => Failure::io("the target cannot be written", &e),
    })?;
    if args.json {
        print_json(&answer)?;
    } else if !quiet {
        answer.tell();
    }
    Ok(0)
}

impl Answer {
    fn tell(&self) {
        eprintln!("{} bytes written", self.bytes);
        if !self.lossless {
            eprintln!("reading them back does not give quite the same: see the elements below");
        }
        for path in &self.unknown_elements {
            eprintln!("no element of R4, carried over by its shape: {path}");
        }
    }
}

fn form_of_name(path: &Path) -> Outcome<Form> {
    let ending = path.extension().map(|e| e.to_ascii_lowercase());
    match ending.as_ref().and_then(|e| e.to_str()) {
        Some("json") => Ok(Form::Json),
        Some("xml") => Ok(Form::Xml),
        _ => Err(Failure::usage("the target must end in .json or .xml")),
    }
}

fn form_of_content(bytes: &[u8]) -> Form {
    if is_xml(bytes) { Form::Xml } else { Form::Json }
}

/// Whether a document is XML, as its first character says.
pub fn is_xml(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'<')
}

/// The document, or what is wrong with the bytes.
fn read(form: Form, bytes: Vec<u8>) -> Result<Document, String> {
    match form {
        Form::Json => Document::parse(bytes).map_err(|e| match e.kind {
            ReadErrorKind::Trailing => format!("{e}; of NDJSON convert one line at a time"),
            _ => e.to_string(),
        }),
        Form::Xml => xml::read(&bytes, &Limits::default()).map_err(|e| e.to_string()),
    }
}

fn unusable(what: &str, error: &impl std::fmt::Display) -> Failure {
    Failure { code: 1, message: format!("the source {what}: {error}") }
}

fn unknown_elements(document: &Document) -> Vec<String> {
    let mut issues = Vec::new();
    structure::check(document.root(), &mut issues);
    issues.retain(|issue| issue.rule == "structure.unknown-element");
    issues.into_iter().map(|issue| issue.path).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, clippy::unwrap_used)]

    use super::{ConvertArgs, convert};
    use std::fs;

    #[test]
    fn there_and_back_and_refusals() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let text = r#"{"resourceType":"Patient","id":"p","multipleBirthInteger":2,"extra":"x"}"#;
        fs::write(at("a.json"), text).unwrap();
        let run = |from: &str, to: &str, overwrite: bool| {
            let (from, to) = (at(from), at(to));
            convert(&ConvertArgs { from, to, overwrite, json: false }, true).map_err(|e| e.code)
        };
        assert_eq!(run("a.json", "b.xml", false), Ok(0));
        assert_eq!(run("b.xml", "c.json", false), Ok(0));
        assert_eq!(fs::read_to_string(at("c.json")).unwrap(), text);
        assert_eq!(run("a.json", "b.xml", false), Err(2));
        assert_eq!(run("a.json", "b.xml", true), Ok(0));
        assert_eq!(run("a.json", "b.txt", false), Err(2));
        assert_eq!(run("missing.json", "d.xml", false), Err(2));
        fs::write(at("bomb.xml"), "<!DOCTYPE x [<!ENTITY a 'b'>]><Patient>&a;</Patient>").unwrap();
        assert_eq!(run("bomb.xml", "d.json", false), Err(1));
        assert!(!at("d.json").exists());
    }
}
