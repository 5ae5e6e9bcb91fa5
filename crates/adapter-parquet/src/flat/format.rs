//! Values as text.

use medpipe_phi_deid::Date;
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type as Physical};
use parquet::schema::types::ColumnDescriptor;

/// How the values of a column are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    /// As they are: numbers, booleans, text.
    Plain,
    /// Whole numbers without sign.
    Unsigned,
    /// Days since 1970.
    Date,
    /// Units since 1970, so many a second.
    Timestamp(i64),
    /// Units since midnight, so many a second.
    Time(i64),
    /// Whole numbers with so many digits behind the point.
    Decimal(u32),
    /// 16 bytes.
    Uuid,
}

impl Format {
    /// `None` for types that have no text.
    pub(super) fn of(column: &ColumnDescriptor) -> Option<Format> {
        let physical = column.physical_type();
        let number = matches!(physical, Physical::INT32 | Physical::INT64);
        let decimal =
            |scale: i32| u32::try_from(scale).ok().filter(|_| number).map(Format::Decimal);
        let unit = |unit: &TimeUnit| match unit {
            TimeUnit::MILLIS => 1_000,
            TimeUnit::MICROS => 1_000_000,
            TimeUnit::NANOS => 1_000_000_000,
        };
        match column.logical_type_ref() {
            Some(LogicalType::Date) => return Some(Format::Date),
            Some(LogicalType::Timestamp(t)) => return Some(Format::Timestamp(unit(&t.unit))),
            Some(LogicalType::Time(t)) => return Some(Format::Time(unit(&t.unit))),
            Some(LogicalType::Decimal(d)) => return decimal(d.scale),
            Some(LogicalType::Integer(i)) if !i.is_signed => return Some(Format::Unsigned),
            Some(LogicalType::Uuid) => return Some(Format::Uuid),
            Some(LogicalType::String | LogicalType::Enum | LogicalType::Json) => {
                return Some(Format::Plain);
            }
            Some(LogicalType::Integer(_) | LogicalType::Unknown) | None => {}
            Some(_) => return None,
        }
        match column.converted_type() {
            ConvertedType::DATE => Some(Format::Date),
            ConvertedType::TIMESTAMP_MILLIS => Some(Format::Timestamp(1_000)),
            ConvertedType::TIMESTAMP_MICROS => Some(Format::Timestamp(1_000_000)),
            ConvertedType::TIME_MILLIS => Some(Format::Time(1_000)),
            ConvertedType::TIME_MICROS => Some(Format::Time(1_000_000)),
            ConvertedType::DECIMAL => decimal(column.type_scale()),
            ConvertedType::UINT_8
            | ConvertedType::UINT_16
            | ConvertedType::UINT_32
            | ConvertedType::UINT_64 => Some(Format::Unsigned),
            ConvertedType::BSON | ConvertedType::INTERVAL => None,
            _ if physical == Physical::FIXED_LEN_BYTE_ARRAY => None,
            _ => Some(Format::Plain),
        }
    }

    /// Appends a whole number.
    pub(super) fn integer(self, value: i64, bits: u32, out: &mut String) {
        use std::fmt::Write;
        let done = match self {
            Format::Date => {
                date(value, out);
                return;
            }
            Format::Timestamp(unit) => {
                timestamp(value, unit, out);
                return;
            }
            Format::Time(unit) => {
                clock(value, unit, out);
                return;
            }
            Format::Decimal(scale) => {
                decimal(value, scale, out);
                return;
            }
            Format::Unsigned if bits == 32 => write!(out, "{}", value as u32),
            Format::Unsigned => write!(out, "{}", value as u64),
            Format::Plain | Format::Uuid => write!(out, "{value}"),
        };
        // Writing to a string does not fail.
        let _ = done;
    }

    /// Appends bytes; `false` when they are no text.
    pub(super) fn bytes(self, value: &[u8], out: &mut String) -> bool {
        if self == Format::Uuid {
            for (at, byte) in value.iter().enumerate() {
                if matches!(at, 4 | 6 | 8 | 10) {
                    out.push('-');
                }
                out.push_str(&format!("{byte:02x}"));
            }
            return true;
        }
        std::str::from_utf8(value).map(|text| out.push_str(text)).is_ok()
    }
}

/// Days since 1970; days out of the calendar stay numbers.
fn date(days: i64, out: &mut String) {
    match Date::from_days(days) {
        Some(d) => out.push_str(&format!("{:04}-{:02}-{:02}", d.year(), d.month(), d.day())),
        None => out.push_str(&days.to_string()),
    }
}

fn timestamp(value: i64, unit: i64, out: &mut String) {
    let day = unit.saturating_mul(86_400);
    date(value.div_euclid(day), out);
    out.push('T');
    clock(value.rem_euclid(day), unit, out);
}

fn clock(value: i64, unit: i64, out: &mut String) {
    let (seconds, rest) = (value.div_euclid(unit), value.rem_euclid(unit));
    out.push_str(&format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
    if rest != 0 {
        let width = unit.ilog10() as usize;
        let digits = format!("{rest:0width$}");
        out.push('.');
        out.push_str(digits.trim_end_matches('0'));
    }
}

fn decimal(value: i64, scale: u32, out: &mut String) {
    let digits = format!("{:0width$}", value.unsigned_abs(), width = scale as usize + 1);
    if value < 0 {
        out.push('-');
    }
    let (whole, part) = digits.split_at(digits.len().saturating_sub(scale as usize));
    out.push_str(whole);
    if !part.is_empty() {
        out.push('.');
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_people_write_them() {
        let text = |format: Format, value: i64| {
            let mut out = String::new();
            format.integer(value, 64, &mut out);
            out
        };
        assert_eq!(text(Format::Date, -3224), "1961-03-05");
        assert_eq!(text(Format::Timestamp(1_000), 1_709_640_000_500), "2024-03-05T12:00:00.5");
        assert_eq!(text(Format::Timestamp(1_000_000), -1), "1969-12-31T23:59:59.999999");
        assert_eq!(text(Format::Time(1_000), 3_723_000), "01:02:03");
        assert_eq!(text(Format::Decimal(2), -5), "-0.05");
        assert_eq!(text(Format::Decimal(0), 12), "12");
        assert_eq!(text(Format::Unsigned, -1), u64::MAX.to_string());
        assert_eq!(text(Format::Date, i64::MAX), i64::MAX.to_string());
        let mut out = String::new();
        assert!(Format::Uuid.bytes(&[0xab; 16], &mut out));
        assert_eq!(out, "abababab-abab-abab-abab-abababababab");
        assert!(!Format::Plain.bytes(&[0xff], &mut out));
    }
}
