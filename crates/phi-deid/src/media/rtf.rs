//! RTF to text (RTF 1.9): control words out, escaped characters in.

use super::latin;

/// Groups of these destinations hold no body text.
const HIDDEN: [&str; 22] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "themedata",
    "datastore",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "generator",
    "xmlnstbl",
    "latentstyles",
    "colorschememapping",
    "fldinst",
    "bkmkstart",
    "bkmkend",
    "filetbl",
    "revtbl",
    "mmathPr",
    "objdata",
];

/// The text of an RTF document. Works on any input.
pub(crate) fn to_text(rtf: &str) -> String {
    let mut reader = Reader { rest: rtf, out: String::new(), groups: Vec::new(), hidden: false };
    reader.run();
    reader.out
}

struct Reader<'r> {
    rest: &'r str,
    out: String,
    /// Whether each open group's parent was hidden.
    groups: Vec<bool>,
    hidden: bool,
}

impl<'r> Reader<'r> {
    fn run(&mut self) {
        while let Some(c) = self.take() {
            match c {
                '{' => {
                    self.groups.push(self.hidden);
                    if self.rest.starts_with("\\*") {
                        self.hidden = true;
                    }
                }
                '}' => self.hidden = self.groups.pop().unwrap_or(false),
                '\\' => self.control(),
                '\r' | '\n' => {}
                c => self.put(c),
            }
        }
    }

    fn take(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
        Some(c)
    }

    fn put(&mut self, c: char) {
        if !self.hidden {
            self.out.push(c);
        }
    }

    fn control(&mut self) {
        let length = self.rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        if length == 0 {
            match self.take() {
                Some('\'') => {
                    let hex = self.rest.get(..2).and_then(|h| u8::from_str_radix(h, 16).ok());
                    if let Some(byte) = hex {
                        self.rest = self.rest.get(2..).unwrap_or("");
                        self.put(latin(byte));
                    }
                }
                Some('~') => self.put(' '),
                Some('_') => self.put('-'),
                Some('-' | '*') | None => {}
                Some('\n' | '\r') => self.put('\n'),
                Some(c) => self.put(c),
            }
            return;
        }
        let word = self.rest.get(..length).unwrap_or("");
        self.rest = self.rest.get(length..).unwrap_or("");
        let digits = self.rest.bytes().skip(usize::from(self.rest.starts_with('-')));
        let digits = digits.take_while(u8::is_ascii_digit).count();
        let sign = usize::from(digits > 0 && self.rest.starts_with('-'));
        let number: Option<i64> = self.rest.get(..sign + digits).and_then(|n| n.parse().ok());
        self.rest = self.rest.get(sign + digits..).unwrap_or("");
        self.rest = self.rest.strip_prefix(' ').unwrap_or(self.rest);
        self.word(word, number);
    }

    fn word(&mut self, word: &'r str, number: Option<i64>) {
        match word {
            "par" | "line" | "sect" | "page" | "row" => self.put('\n'),
            "tab" | "cell" => self.put('\t'),
            "emdash" => self.put('—'),
            "endash" => self.put('–'),
            "lquote" => self.put('‘'),
            "rquote" => self.put('’'),
            "ldblquote" => self.put('“'),
            "rdblquote" => self.put('”'),
            "bullet" => self.put('•'),
            "u" => {
                let code = number.map(|n| if n < 0 { n + 65_536 } else { n });
                let c = code.and_then(|n| u32::try_from(n).ok()).and_then(char::from_u32);
                self.put(c.unwrap_or('?'));
                // One character stands in for readers without Unicode.
                if self.rest.starts_with("\\'") {
                    self.rest = self.rest.get(4..).unwrap_or("");
                } else if !self.rest.starts_with(['\\', '{', '}']) {
                    self.take();
                }
            }
            "bin" => {
                let length = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                self.rest = self.rest.get(length..).unwrap_or("");
            }
            _ if HIDDEN.contains(&word) => self.hidden = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn body_text_only() {
        let rtf = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\author Secret}}\f0\fs24 Pt J\'f6rg \u8217?s pain.\par {\*\generator x}Next\tab line\~end \{x\}}";
        assert_eq!(to_text(rtf), "Pt Jörg ’s pain.\nNext\tline end {x}");
    }

    #[test]
    fn broken_rtf_never_panics() {
        for rtf in
            ["", "{", "}}}", "\\", "\\'", "\\'z", "\\u", "\\u-1", "\\bin99 x", "{\\*", "é\\é"]
        {
            let _ = to_text(rtf);
        }
    }
}
