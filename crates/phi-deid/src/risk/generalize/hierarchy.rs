//! How values become more general.

use std::collections::BTreeMap;

/// Levels of a column: 0 is the value itself, the last is `*` for all.
#[derive(Clone, PartialEq, Eq)]
pub struct Hierarchy(Kind);

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Bands(Vec<u32>),
    Prefixes(usize),
    Dates,
    Given { levels: usize, of: BTreeMap<String, Vec<String>> },
}

/// The lines of a hierarchy differ in length, are empty, or tell of one value twice.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "line {line} of the hierarchy has another number of levels than the first, or a value that came before"
)]
pub struct HierarchyError {
    /// The line, from 1.
    pub line: usize,
}

impl Hierarchy {
    /// Whole numbers (ages, lengths of stay) in bands of these widths, each level wider: `60-69`. Ninety and
    /// more is `90+` from the first level on.
    pub fn bands(widths: &[u32]) -> Hierarchy {
        Hierarchy(Kind::Bands(widths.iter().copied().filter(|width| *width > 0).collect()))
    }

    /// Codes of so many characters (ZIP codes, ICD codes) that lose one from the end at each level:
    /// `0213*`, `021**`.
    pub fn prefixes(characters: usize) -> Hierarchy {
        Hierarchy(Kind::Prefixes(characters))
    }

    /// Dates as `YYYY-MM-DD`: the month, the year, the decade.
    pub fn dates() -> Hierarchy {
        Hierarchy(Kind::Dates)
    }

    /// Levels as a user gives them: in each line the value, then what it is at each level. What is not
    /// among the values is `*` at once.
    ///
    /// # Errors
    /// [`HierarchyError`] when lines differ in length or tell of one value twice.
    pub fn given<L, V>(lines: L) -> Result<Hierarchy, HierarchyError>
    where
        L: IntoIterator<Item: IntoIterator<Item = V>>,
        V: Into<String>,
    {
        let (mut of, mut levels) = (BTreeMap::new(), None);
        for (at, line) in lines.into_iter().enumerate() {
            let error = HierarchyError { line: at + 1 };
            let mut parts = line.into_iter().map(Into::into);
            let value: String = parts.next().ok_or(error)?;
            let general: Vec<String> = parts.collect();
            if *levels.get_or_insert(general.len()) != general.len() {
                return Err(error);
            }
            if of.insert(value, general).is_some() {
                return Err(error);
            }
        }
        Ok(Hierarchy(Kind::Given { levels: levels.unwrap_or(0), of }))
    }

    /// How many levels there are above the value itself; at the last one all is `*`.
    pub fn levels(&self) -> usize {
        1 + match &self.0 {
            Kind::Bands(widths) => widths.len(),
            Kind::Prefixes(characters) => characters.saturating_sub(1),
            Kind::Dates => 3,
            Kind::Given { levels, .. } => *levels,
        }
    }

    /// A value at a level. What does not fit the hierarchy is `*` from the first level on.
    pub fn at(&self, value: &str, level: usize) -> String {
        if level == 0 {
            return value.to_owned();
        }
        let made = match &self.0 {
            Kind::Bands(widths) => widths.get(level - 1).and_then(|width| band(value, *width)),
            Kind::Prefixes(characters) => prefix(value, *characters, level),
            Kind::Dates => date(value, level),
            Kind::Given { of, .. } => of.get(value).and_then(|g| g.get(level - 1)).cloned(),
        };
        made.unwrap_or_else(|| "*".to_owned())
    }
}

impl std::fmt::Debug for Hierarchy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hierarchy({} levels)", self.levels())
    }
}

fn band(value: &str, width: u32) -> Option<String> {
    let value = value.trim();
    if value == "90+" {
        return Some(value.to_owned());
    }
    let number: u32 = value.parse().ok()?;
    if number >= 90 {
        return Some("90+".to_owned());
    }
    let from = number - number % width;
    let to = from.checked_add(width - 1)?.min(89);
    Some(format!("{from}-{to}"))
}

fn prefix(value: &str, characters: usize, level: usize) -> Option<String> {
    let count = value.chars().count();
    let stays = characters.checked_sub(level).filter(|stays| *stays > 0)?;
    if count > characters {
        return None;
    }
    let mut out: String = value.chars().take(stays).collect();
    out.extend(std::iter::repeat_n('*', count.saturating_sub(stays)));
    Some(out)
}

fn date(value: &str, level: usize) -> Option<String> {
    let date = crate::dates::Date::parse(value)?;
    match level {
        1 if value.len() >= 7 => Some(format!("{:04}-{:02}", date.year(), date.month())),
        1 | 2 => Some(format!("{:04}", date.year())),
        3 => Some(format!("{:03}0s", date.year() / 10)),
        _ => None,
    }
}
