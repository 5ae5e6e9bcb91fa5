//! The operator that an element gets before anyone has looked at it.

/// By type: what its values can carry decides.
pub fn of_type(name: &str) -> &'static str {
    match name {
        "boolean" => "keep",
        "base64Binary" | "time" | "xhtml" | "Narrative" => "remove",
        "HumanName" | "ContactPoint" | "ContactDetail" | "Contributor" => "remove",
        "code" => "code",
        "date" | "dateTime" => "year",
        "instant" => "instant",
        "decimal" | "integer" | "positiveInt" | "unsignedInt" => "number",
        "id" => "id",
        "string" | "markdown" => "text",
        "uri" | "url" | "canonical" | "oid" | "uuid" => "uri",
        "Age" => "age",
        "Attachment" => "attachment",
        "Extension" => "extension",
        "Resource" => "resource",
        _ => "walk",
    }
}

/// By the types of the element; `owner` and `name` only where the standard names the meaning.
pub fn of_element(owner: &str, name: &str, types: &[&str]) -> &'static str {
    let quantity = ["Quantity", "Age", "Count", "Distance", "Duration"].contains(&owner);
    match (quantity, name) {
        (true, "value") => return "quantity",
        (true, "unit") => return "unit",
        (true, "code") => return "coding-code",
        (false, "language") if types == ["code"] => return "language",
        _ => {}
    }
    match types {
        [one] => of_type(one),
        [] => "walk",
        _ => "typed",
    }
}
