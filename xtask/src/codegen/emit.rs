//! Writes generated Rust source.

use super::phf::PerfectHash;
use std::fmt::{Debug, Write};

/// One generated file in the making.
pub struct Source(String);

const WIDTH: usize = 130;

impl Source {
    /// A file with the header every generated file bears.
    pub fn new(about: &str) -> Source {
        Source(format!(
            "//! {about}\n//!\n//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.\n//! Facts only: no text of the definitions is copied.\n"
        ))
    }

    /// A line as it is.
    pub fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// A static array with its items filling the lines.
    pub fn array<T>(
        &mut self,
        name: &str,
        item_type: &str,
        items: &[T],
        show: impl Fn(&T) -> String,
    ) {
        let _ = writeln!(
            self.0,
            "\n#[rustfmt::skip]\npub(crate) static {name}: [{item_type}; {}] = [",
            items.len()
        );
        let mut line = String::from("   ");
        for item in items {
            let shown = show(item);
            if line.len() + shown.len() + 2 > WIDTH && line.len() > 3 {
                self.line(&line);
                line.truncate(3);
            }
            let _ = write!(line, " {shown},");
        }
        if line.len() > 3 {
            self.line(&line);
        }
        self.line("];");
    }

    /// A static array of numbers or strings, shown as literals.
    pub fn literals<T: Debug>(&mut self, name: &str, item_type: &str, items: &[T]) {
        self.array(name, item_type, items, |item| format!("{item:?}"));
    }

    /// The constants of a perfect hash.
    pub fn perfect_hash(&mut self, prefix: &str, perfect: &PerfectHash) {
        let _ = write!(self.0, "\npub(crate) const {prefix}SEED: u64 = {:#018x};\n", perfect.seed);
        self.literals(&format!("{prefix}DISPLACEMENTS"), "u16", &perfect.displacements);
        self.literals(&format!("{prefix}SLOTS"), "u16", &perfect.slots);
    }

    /// A static string of printable ASCII without quotes or blanks, cut into lines.
    pub fn text(&mut self, name: &str, text: &str) -> Result<(), String> {
        if !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\') {
            return Err(format!("{name}: a character that the pool cannot hold"));
        }
        let _ = write!(self.0, "\n#[rustfmt::skip]\npub(crate) static {name}: &str = \"");
        for line in text.as_bytes().chunks(WIDTH) {
            self.0.push_str("\\\n");
            self.0.extend(line.iter().map(|byte| char::from(*byte)));
        }
        self.line("\";");
        Ok(())
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.0
    }
}
