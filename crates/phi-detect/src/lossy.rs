//! Bytes that may not be UTF-8.

use crate::{Detector, Span};

impl Detector {
    /// Everything found in `bytes`, where what is no UTF-8 is passed over as an unreadable character. Offsets are into
    /// `bytes`. To refuse such input instead, use [`std::str::from_utf8`] and [`detect`](Self::detect), or a
    /// [`Stream`](crate::Stream), which ends with an error.
    ///
    /// ```
    /// use medpipe_phi_detect::Detector;
    /// let bytes = b"caf\xe9 \xff SSN 666-12-3456";
    /// let found = Detector::new().detect_lossy(bytes);
    /// assert_eq!(&bytes[found[0].start..found[0].end], b"666-12-3456");
    /// ```
    pub fn detect_lossy(&self, bytes: &[u8]) -> Vec<Span> {
        let mut text = String::with_capacity(bytes.len());
        // Where the readable text goes on behind an unreadable byte: (in `text`, in `bytes`).
        let mut points = vec![(0, 0)];
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            at += chunk.valid().len() + chunk.invalid().len();
            if !chunk.invalid().is_empty() {
                text.push(char::REPLACEMENT_CHARACTER);
                points.push((text.len(), at));
            }
        }
        let place = |offset: usize| {
            let i = points.partition_point(|p| p.0 <= offset).saturating_sub(1);
            let (from, to) = points.get(i).copied().unwrap_or_default();
            let next = points.get(i + 1).map_or(bytes.len(), |p| p.1);
            (to + (offset - from)).min(next)
        };
        let mut spans = self.detect(&text);
        for span in &mut spans {
            (span.start, span.end) = (place(span.start), place(span.end));
        }
        spans.retain(|s| s.start < s.end);
        spans
    }
}
