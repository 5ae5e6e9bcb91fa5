//! Types: those of FHIRPath itself and those of FHIR.

use std::fmt;

use medpipe_fhir_model::defs::{self, TypeId};

use super::Value;
use crate::syntax::SyntaxError;

/// A type as `type()` names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TypeInfo {
    /// `System` or `FHIR`.
    pub namespace: &'static str,
    /// The name; of a backbone element its path.
    pub name: &'static str,
}

impl TypeInfo {
    pub(crate) const fn new(namespace: &'static str, name: &'static str) -> TypeInfo {
        TypeInfo { namespace, name }
    }
}

impl fmt::Display for TypeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.namespace, self.name)
    }
}

/// The types of FHIRPath (section 2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum SystemType {
    Any,
    Boolean,
    Integer,
    Decimal,
    String,
    Date,
    DateTime,
    Time,
    Quantity,
}

impl SystemType {
    fn by_name(name: &str) -> Option<SystemType> {
        Some(match name {
            "Any" => SystemType::Any,
            "Boolean" => SystemType::Boolean,
            "Integer" => SystemType::Integer,
            "Decimal" => SystemType::Decimal,
            "String" => SystemType::String,
            "Date" => SystemType::Date,
            "DateTime" => SystemType::DateTime,
            "Time" => SystemType::Time,
            "Quantity" => SystemType::Quantity,
            _ => return None,
        })
    }

    pub fn of(value: &Value<'_>) -> Option<SystemType> {
        Some(match value {
            Value::Element(_) | Value::Type(_) => return None,
            Value::Boolean(_) => SystemType::Boolean,
            Value::Integer(_) => SystemType::Integer,
            Value::Decimal(_) => SystemType::Decimal,
            Value::String(_) => SystemType::String,
            Value::Date(_) => SystemType::Date,
            Value::DateTime(_) => SystemType::DateTime,
            Value::Time(_) => SystemType::Time,
            Value::Quantity(_) => SystemType::Quantity,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            SystemType::Any => "Any",
            SystemType::Boolean => "Boolean",
            SystemType::Integer => "Integer",
            SystemType::Decimal => "Decimal",
            SystemType::String => "String",
            SystemType::Date => "Date",
            SystemType::DateTime => "DateTime",
            SystemType::Time => "Time",
            SystemType::Quantity => "Quantity",
        }
    }
}

/// The type that `is`, `as` and `ofType` ask for. An unqualified name may mean a type of either kind (`Quantity`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TypeSpec {
    pub system: Option<SystemType>,
    pub fhir: Option<TypeId>,
}

impl TypeSpec {
    pub fn resolve(parts: &[String], at: u32) -> Result<TypeSpec, SyntaxError> {
        let unknown = |name: &str| {
            SyntaxError::semantic(at, format!("there is no type `{name}` in FHIR R4 or FHIRPath"))
        };
        match parts {
            [name] => {
                let spec =
                    TypeSpec { system: SystemType::by_name(name), fhir: defs::type_by_name(name) };
                if spec.system.is_none() && spec.fhir.is_none() {
                    return Err(unknown(name));
                }
                Ok(spec)
            }
            [space, name] if space == "System" => {
                Ok(TypeSpec { system: SystemType::by_name(name), fhir: None })
            }
            [space, name] if space == "FHIR" => {
                let fhir = defs::type_by_name(name).ok_or_else(|| unknown(name))?;
                Ok(TypeSpec { system: None, fhir: Some(fhir) })
            }
            _ => Err(unknown(&parts.join("."))),
        }
    }

    /// Whether a value is of this type or one derived from it.
    pub fn holds(self, value: &Value<'_>) -> bool {
        match value {
            Value::Element(element) => match (element.type_id(), self.fhir) {
                (Some(own), Some(asked)) => own.is_a(asked),
                _ => false,
            },
            Value::Type(_) => self.system == Some(SystemType::Any),
            other => {
                self.system == Some(SystemType::Any)
                    || (self.system.is_some() && self.system == SystemType::of(other))
            }
        }
    }

    /// As [`TypeSpec::holds`], but a primitive is only what it says it is: a `code` is no `string` here. So the R4 suite has it
    /// for `as` and `ofType`.
    pub fn selects(self, value: &Value<'_>) -> bool {
        match value {
            Value::Element(element) => match (element.type_id(), self.fhir) {
                (Some(own), Some(asked)) if own.primitive().is_some() => own == asked,
                (Some(own), Some(asked)) => own.is_a(asked),
                _ => false,
            },
            other => self.holds(other),
        }
    }
}
