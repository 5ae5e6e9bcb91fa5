//! `constant`: names for values of any primitive type.

use medpipe_fhir_model::{Kind, Node};
use medpipe_fhirpath::{Date, DateTime, Time, Value};

use super::{Constants, ROOT, fields};
use crate::error::{ViewError, ViewErrorKind};

/// The constants of a view.
pub(super) fn constants(view: Node<'_>) -> Result<Constants, ViewError> {
    let mut found: Constants = Vec::new();
    for (item, place) in fields::list(view, ROOT, "constant")? {
        fields::object(item, &place)?;
        let name = fields::name(item, &place)?;
        if found.iter().any(|(known, _)| *known == name) || name == "rowIndex" {
            let message = format!("there is already a constant `{name}`");
            let place = format!("{place}.name");
            return Err(ViewError::new(place, ViewErrorKind::Duplicate, message));
        }
        let mut values = item.children().filter_map(|n| Some((n, n.key()?.strip_prefix("value")?)));
        let Some((node, suffix)) = values.next() else {
            let message = "the value is missing, such as `valueString`";
            return Err(ViewError::new(place, ViewErrorKind::Missing, message));
        };
        let place = format!("{place}.value{suffix}");
        if values.next().is_some() {
            let message = "a constant has one value";
            return Err(ViewError::new(place, ViewErrorKind::Duplicate, message));
        }
        let value = value(node, suffix)
            .map_err(|message| ViewError::new(place, ViewErrorKind::Invalid, message))?;
        found.push((name.into_owned(), value));
    }
    Ok(found)
}

fn value(node: Node<'_>, suffix: &str) -> Result<Value<'static>, String> {
    let wrong = || format!("this is no {suffix}");
    Ok(match suffix {
        "Boolean" => Value::Boolean(node.as_bool().ok_or_else(wrong)?),
        "Integer" | "PositiveInt" | "UnsignedInt" | "Integer64" => {
            let number = match node.kind() {
                Kind::Number => node.as_i64(),
                Kind::String if suffix == "Integer64" => node.raw().parse().ok(),
                _ => None,
            };
            let least = i64::from(suffix == "PositiveInt");
            let fits = |n: &i64| !suffix.ends_with("Int") || *n >= least;
            Value::Integer(number.filter(fits).ok_or_else(wrong)?)
        }
        "Decimal" => {
            let number = (node.kind() == Kind::Number).then(|| node.raw().parse().ok()).flatten();
            Value::Decimal(number.ok_or_else(wrong)?)
        }
        _ => {
            let text = node.text().ok_or_else(wrong)?;
            match suffix {
                "Date" => Value::Date(Date::parse(&text).ok_or_else(wrong)?),
                "DateTime" | "Instant" => {
                    Value::DateTime(DateTime::parse(&text).ok_or_else(wrong)?)
                }
                "Time" => Value::Time(Time::parse(&text).ok_or_else(wrong)?),
                "Base64Binary" | "Canonical" | "Code" | "Id" | "Markdown" | "Oid" | "String"
                | "Uri" | "Url" | "Uuid" => Value::String(text.into_owned().into()),
                _ => return Err(format!("a constant cannot be of type {suffix}")),
            }
        }
    })
}
