//! Numbers as people read them.

use minijinja::Environment;

/// Adds the filters the template uses.
pub(super) fn add_filters(environment: &mut Environment<'_>) {
    environment.add_filter("n", thousands);
    environment.add_filter("words", words);
}

/// `38970` → `38,970`.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `quality_assurance` → `quality assurance`.
pub(super) fn words(name: &str) -> String {
    name.replace(['_', '-'], " ")
}

/// A length in bytes with a decimal unit: `97.1 MB`.
#[allow(clippy::cast_precision_loss)] // shown with three digits
pub(super) fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1_000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1e3;
    let mut unit = "kB";
    for next in UNITS.into_iter().skip(1) {
        if value < 999.95 {
            break;
        }
        value /= 1e3;
        unit = next;
    }
    format!("{value:.1} {unit}")
}

/// A duration: `830 ms`, `4.21 s`, `3 min 07 s`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not negative, far below 2^64
pub(super) fn seconds(seconds: f64) -> String {
    let seconds = if seconds.is_finite() { seconds.max(0.0) } else { 0.0 };
    if seconds < 1.0 {
        return format!("{:.0} ms", seconds * 1e3);
    }
    if seconds < 60.0 {
        return format!("{seconds:.2} s");
    }
    let whole = seconds.round() as u64;
    if whole < 3_600 {
        return format!("{} min {:02} s", whole / 60, whole % 60);
    }
    format!("{} h {:02} min", whole / 3_600, whole % 3_600 / 60)
}

/// `part` of `whole` in percent, 0 when the whole is.
#[allow(clippy::cast_precision_loss)] // shown with at most three digits
pub(super) fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 * 100.0 }
}

/// Records a second, rounded; `None` when no time passed.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn rate(count: u64, seconds: f64) -> Option<u64> {
    (seconds > 0.0 && seconds.is_finite()).then(|| (count as f64 / seconds).round() as u64)
}

/// A PHI kind as people say it.
pub(super) fn kind_label(kind: &str) -> &str {
    match kind {
        "NAME" => "Names",
        "LOCATION" => "Places smaller than a state",
        "ZIP" => "ZIP codes",
        "DATE" => "Dates",
        "AGE_90" => "Ages 90 and over",
        "PHONE" => "Telephone numbers",
        "FAX" => "Fax numbers",
        "EMAIL" => "E-mail addresses",
        "URL" => "Web addresses",
        "IP" => "IP addresses",
        "ID_SSN" => "Social security numbers",
        "ID_MRN" => "Medical record numbers",
        "ID_PLAN" => "Health plan numbers",
        "ID_ACCOUNT" => "Account numbers",
        "ID_LICENSE" => "Certificates and licences",
        "ID_VEHICLE" => "Vehicle identifiers",
        "ID_DEVICE" => "Device identifiers",
        "ID_BIOMETRIC" => "Biometric identifiers",
        "ID_PHOTO" => "Photographs",
        "ID_OTHER" => "Other unique codes",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        let cases = [(0, "0"), (999, "999"), (1_000, "1,000"), (38_970, "38,970")];
        cases.iter().for_each(|(number, text)| assert_eq!(thousands(*number), *text));
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(97_100_000), "97.1 MB");
        assert_eq!(bytes(999_990), "1.0 MB");
        assert_eq!(bytes(u64::MAX), "18446744.1 TB");
        assert_eq!(seconds(0.0834), "83 ms");
        assert_eq!(seconds(187.2), "3 min 07 s");
        assert_eq!(seconds(f64::NAN), "0 ms");
        assert_eq!(seconds(7_300.0), "2 h 01 min");
        assert_eq!((percent(1, 0), rate(10, 0.0), rate(10, 0.5)), (0.0, None, Some(20)));
    }
}
