//! Many texts on all processors.

use rayon::prelude::*;

use crate::{Detector, Scratch, Span};

impl Detector {
    /// The findings in each of `texts`, in their order, found on the threads of the current rayon pool. Each
    /// text is a document of its own: the result is that of [`detect`](Self::detect) for each.
    ///
    /// ```
    /// use medpipe_phi_detect::Detector;
    /// let found = Detector::new().par_detect(&["Dr. Whitfield", "no one", "SSN 666-12-3456"]);
    /// assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [1, 0, 1]);
    /// ```
    pub fn par_detect<T: AsRef<str> + Sync>(&self, texts: &[T]) -> Vec<Vec<Span>> {
        texts
            .par_iter()
            .map_init(
                || (Scratch::new(), Vec::new()),
                |(scratch, spans), text| {
                    self.detect_into(text.as_ref(), scratch, spans);
                    spans.clone()
                },
            )
            .collect()
    }
}
