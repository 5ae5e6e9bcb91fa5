//! The elements the checks look at, found by comparing interned names: one pass over an object's
//! members puts each into its slot.

use medpipe_fhir_model::{Name, Node, defs};

macro_rules! slots {
    ($name:ident, $map:ident, $count:ident: $($slot:ident [$($key:literal),+],)*) => {
        /// A place for one element, or for the concrete names of one choice.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum $name { $($slot,)* }

        pub(crate) const $count: usize = [$($name::$slot,)*].len();

        const $map: &[(&str, u8)] = &[$($(($key, $name::$slot as u8),)+)*];
    };
}

slots! { S, ROOT_KEYS, ROOT_COUNT:
    Status ["status"],
    Subject ["subject", "patient", "beneficiary"],
    Code ["code", "vaccineCode", "medicationCodeableConcept", "medicationReference"],
    Type ["type"],
    Effective ["effectiveDateTime", "effectiveInstant", "effectivePeriod"],
    EffectiveTiming ["effectiveTiming"],
    Issued ["issued"],
    Onset ["onsetDateTime", "onsetPeriod"],
    OnsetOther ["onsetAge", "onsetRange", "onsetString"],
    Abatement ["abatementDateTime", "abatementPeriod"],
    RecordedDate ["recordedDate"],
    Period ["period"],
    Performed ["performedDateTime", "performedPeriod"],
    PerformedOther ["performedAge", "performedRange", "performedString"],
    Occurrence ["occurrenceDateTime", "occurrencePeriod"],
    OccurrenceOther ["occurrenceString", "occurrenceTiming"],
    Recorded ["recorded"],
    AuthoredOn ["authoredOn"],
    Authored ["authored"],
    Date ["date"],
    Created ["created"],
    Billable ["billablePeriod"],
    Started ["started"],
    StartDate ["startDate"],
    HandedOver ["whenHandedOver"],
    Prepared ["whenPrepared"],
    Asserted ["dateAsserted"],
    LastOccurrence ["lastOccurrence"],
    Class ["class"],
    Name ["name"],
    BirthDate ["birthDate"],
    Gender ["gender"],
    Deceased ["deceasedDateTime"],
    Component ["component"],
    HasMember ["hasMember"],
    AbsentReason ["dataAbsentReason"],
    ValueQuantity ["valueQuantity"],
    ValueInteger ["valueInteger"],
    ValueOther ["valueBoolean", "valueCodeableConcept", "valueDateTime", "valuePeriod", "valueRange", "valueRatio", "valueSampledData", "valueString", "valueTime"],
    Contained ["contained"],
    Focus ["focus"],
    Context ["context"],
    Id ["id"],
}

slots! { D, DEEP_KEYS, DEEP_COUNT:
    Reference ["reference"],
    System ["system"],
    Code ["code"],
    Value ["value"],
    Start ["start"],
    End ["end"],
    Low ["low"],
    High ["high"],
}

const NO_SLOT: u8 = u8::MAX;

/// From interned names to slots.
#[derive(Clone, Debug)]
pub(crate) struct SlotTable {
    root: Vec<u8>,
    deep: Vec<u8>,
}

impl SlotTable {
    pub(crate) fn new() -> SlotTable {
        SlotTable { root: table(ROOT_KEYS), deep: table(DEEP_KEYS) }
    }

    /// Sorts the members of a resource, or of a component, into slots; the first of a choice wins.
    pub(crate) fn fields<'a>(&self, object: Node<'a>) -> Fields<'a> {
        let mut fields = Fields { nodes: [None; ROOT_COUNT], explained: 0 };
        for child in object.children() {
            let name = child.name();
            let Some(slot) = self.root.get(usize::from(name.index())) else { continue };
            if *slot == NO_SLOT {
                continue;
            }
            if name.is_shadow() {
                fields.explained |= 1 << *slot;
            } else if let Some(place) = fields.nodes.get_mut(usize::from(*slot)) {
                place.get_or_insert(child);
            }
        }
        fields
    }

    #[inline]
    pub(crate) fn deep(&self, name: Name) -> Option<usize> {
        let slot = *self.deep.get(usize::from(name.index()))?;
        (slot != NO_SLOT && !name.is_shadow()).then_some(usize::from(slot))
    }
}

fn table(keys: &[(&str, u8)]) -> Vec<u8> {
    let mut table = vec![NO_SLOT; defs::names::NAMES.len()];
    for (key, slot) in keys {
        let place = Name::of(key).and_then(|name| table.get_mut(usize::from(name.index())));
        if let Some(place) = place {
            *place = *slot;
        }
    }
    table
}

/// The slots of one object.
pub(crate) struct Fields<'a> {
    nodes: [Option<Node<'a>>; ROOT_COUNT],
    /// Slots whose element has a sibling with extensions, such as a reason for its absence.
    explained: u64,
}

impl<'a> Fields<'a> {
    #[inline]
    pub(crate) fn get(&self, slot: S) -> Option<Node<'a>> {
        self.nodes.get(slot as usize).copied().flatten()
    }

    pub(crate) fn has(&self, slot: S) -> bool {
        self.get(slot).is_some()
    }

    pub(crate) fn is_explained(&self, slot: S) -> bool {
        self.explained & (1 << slot as u8) != 0
    }
}

const _: () = assert!(ROOT_COUNT <= 64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_a_fhir_name() {
        for (key, _) in ROOT_KEYS.iter().chain(DEEP_KEYS) {
            assert!(Name::of(key).is_some(), "{key}");
        }
    }
}
