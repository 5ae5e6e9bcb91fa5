//! Interned names and types that the walkers ask for, looked up once.

use std::sync::OnceLock;

use medpipe_fhir_model::Name;
use medpipe_fhir_model::defs::{TypeId, type_by_name};

macro_rules! names {
    ($($field:ident = $text:literal),* $(,)?) => {
        /// Element names.
        pub(super) struct Names { $(pub $field: Name,)* }
        impl Names {
            fn new() -> Names {
                Names { $($field: Name::of($text).unwrap_or(Name::UNKNOWN),)* }
            }
        }
    };
}

names! {
    code = "code",
    coding = "coding",
    content_type = "contentType",
    country = "country",
    data = "data",
    div = "div",
    extension = "extension",
    high = "high",
    language = "language",
    low = "low",
    reference = "reference",
    state = "state",
    system = "system",
    unit = "unit",
    url = "url",
    value = "value",
}

/// Types that need a walk of their own.
pub(super) struct Types {
    pub quantity: Option<TypeId>,
    pub range: Option<TypeId>,
    pub codeable: Option<TypeId>,
    pub coding: Option<TypeId>,
    pub binary: Option<TypeId>,
}

pub(super) fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(Names::new)
}

pub(super) fn types() -> &'static Types {
    static TYPES: OnceLock<Types> = OnceLock::new();
    TYPES.get_or_init(|| Types {
        quantity: type_by_name("Quantity"),
        range: type_by_name("Range"),
        codeable: type_by_name("CodeableConcept"),
        coding: type_by_name("Coding"),
        binary: type_by_name("Binary"),
    })
}
