//! Other signs in the places of those of a value.

/// The value with its ASCII letters and digits replaced one by one; every other sign stays. `None` when
/// they are not as many.
pub(super) fn fill(value: &str, with: &str) -> Option<String> {
    fill_where(value, with, |c| c.is_ascii_alphanumeric())
}

/// As [`fill`], for digits alone: letters such as those of `ext.` stay.
pub(super) fn fill_digits(value: &str, with: &str) -> Option<String> {
    fill_where(value, with, |c| c.is_ascii_digit())
}

fn fill_where(value: &str, with: &str, place: fn(&char) -> bool) -> Option<String> {
    if value.chars().filter(place).count() != with.len() {
        return None;
    }
    let mut new = with.chars();
    Some(value.chars().map(|c| if place(&c) { new.next().unwrap_or(c) } else { c }).collect())
}
