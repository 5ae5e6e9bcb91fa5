//! A note taken apart into plain text and planted values, changed piece by piece, and put together again.

use crate::text::Planted;
use crate::{Item, LabelledNote};

/// Rewrites every piece; `change` is told what the value is, or nothing for plain text. Labels move along; a
/// value that becomes empty loses its label.
pub(crate) fn rewrite(
    note: &mut LabelledNote,
    mut change: impl FnMut(Option<Item>, &str) -> String,
) {
    let old = std::mem::take(&mut note.text);
    let planted = std::mem::take(&mut note.planted);
    let mut at = 0;
    for p in planted {
        note.text.push_str(&change(None, old.get(at..p.start).unwrap_or_default()));
        let value = change(Some(p.item), old.get(p.start..p.end).unwrap_or_default());
        let start = note.text.len() + (value.len() - value.trim_start().len());
        note.text.push_str(value.trim_end());
        if start < note.text.len() {
            note.planted.push(Planted { start, end: note.text.len(), ..p });
        }
        at = p.end;
    }
    note.text.push_str(&change(None, old.get(at..).unwrap_or_default()));
}
