//! The prefixes of UCUM 2.2 (tables 1 and 21).

use super::ratio::Ratio;

/// Code and factor, the two-letter ones first.
pub(crate) static PREFIXES: &[(&str, Ratio)] = &[
    ("Gi", Ratio::raw(1073741824, 1, 0)),
    ("Ki", Ratio::raw(1024, 1, 0)),
    ("Mi", Ratio::raw(1048576, 1, 0)),
    ("Ti", Ratio::raw(1099511627776, 1, 0)),
    ("da", Ratio::raw(1, 1, 1)),
    ("E", Ratio::raw(1, 1, 18)),
    ("G", Ratio::raw(1, 1, 9)),
    ("M", Ratio::raw(1, 1, 6)),
    ("P", Ratio::raw(1, 1, 15)),
    ("T", Ratio::raw(1, 1, 12)),
    ("Y", Ratio::raw(1, 1, 24)),
    ("Z", Ratio::raw(1, 1, 21)),
    ("a", Ratio::raw(1, 1, -18)),
    ("c", Ratio::raw(1, 1, -2)),
    ("d", Ratio::raw(1, 1, -1)),
    ("f", Ratio::raw(1, 1, -15)),
    ("h", Ratio::raw(1, 1, 2)),
    ("k", Ratio::raw(1, 1, 3)),
    ("m", Ratio::raw(1, 1, -3)),
    ("n", Ratio::raw(1, 1, -9)),
    ("p", Ratio::raw(1, 1, -12)),
    ("u", Ratio::raw(1, 1, -6)),
    ("y", Ratio::raw(1, 1, -24)),
    ("z", Ratio::raw(1, 1, -21)),
];
