//! `column`

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::TypeId;

use super::fields;
use crate::error::{ViewError, ViewErrorKind};
use crate::path::{Path, PathScope};
use crate::rows::{Column, ColumnKind, Tag, kind_of};

/// A column and its path.
pub(super) fn column(
    node: Node<'_>,
    place: &str,
    scope: &PathScope<'_>,
    context: Option<TypeId>,
) -> Result<(Column, Path), ViewError> {
    fields::object(node, place)?;
    fields::known(node, place, &["name", "path", "description", "collection", "type", "tag"])?;
    let name = fields::name(node, place)?.into_owned();
    let text = fields::text(node, place, "path")?
        .ok_or_else(|| ViewError::new(place, ViewErrorKind::Missing, "`path` is missing"))?;
    let path = scope.compile(&text, context, &format!("{place}.path"))?;
    let (fhir_type, kind) = match fields::text(node, place, "type")? {
        Some(declared) => {
            let kind = kind_of(&declared).ok_or_else(|| {
                let message = format!("`{declared}` is no type of FHIR R4");
                ViewError::new(format!("{place}.type"), ViewErrorKind::Invalid, message)
            })?;
            (Some(declared.into_owned()), kind)
        }
        None => {
            let found = path.fhir_type();
            let kind = found.as_deref().and_then(kind_of).unwrap_or(ColumnKind::Text);
            (found, kind)
        }
    };
    let mut tags = Vec::new();
    for (tag, place) in fields::list(node, place, "tag")? {
        fields::object(tag, &place)?;
        let part = |key: &str| {
            fields::text(tag, &place, key)?.map(|text| text.into_owned()).ok_or_else(|| {
                let message = format!("`{key}` is missing");
                ViewError::new(place.as_str(), ViewErrorKind::Missing, message)
            })
        };
        tags.push(Tag { name: part("name")?, value: part("value")? });
    }
    let collection = fields::flag(node, place, "collection")?;
    let description = fields::text(node, place, "description")?.map(|text| text.into_owned());
    let place = place.to_owned();
    let text = text.into_owned();
    Ok((Column { name, fhir_type, path: text, kind, collection, description, tags, place }, path))
}
