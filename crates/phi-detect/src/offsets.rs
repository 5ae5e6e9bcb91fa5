//! Byte offsets as other languages count them: code points (Python) and UTF-16 units (Java, JavaScript).
//!
//! ```
//! use medpipe_phi_detect::offsets;
//! let text = "née Ōta";
//! let mut spans = [(5, 9)];
//! offsets::to_codepoint(text, &mut spans);
//! assert_eq!(spans, [(4, 7)]);
//! ```

/// Turns sorted, disjoint byte ranges of `text` into code-point ranges, in one pass.
pub fn to_codepoint(text: &str, ranges: &mut [(usize, usize)]) {
    convert(text, ranges, |_| 1);
}

/// Turns sorted, disjoint byte ranges of `text` into UTF-16 ranges, in one pass.
pub fn to_utf16(text: &str, ranges: &mut [(usize, usize)]) {
    convert(text, ranges, char::len_utf16);
}

fn convert(text: &str, ranges: &mut [(usize, usize)], units: impl Fn(char) -> usize) {
    if text.is_ascii() {
        return;
    }
    let mut byte = 0;
    let mut count = 0;
    let mut chars = text.chars();
    let mut advance = |to: usize| {
        while byte < to {
            let Some(c) = chars.next() else { break };
            byte += c.len_utf8();
            count += units(c);
        }
        count
    };
    for (start, end) in ranges {
        *start = advance(*start);
        *end = advance(*end);
    }
}
