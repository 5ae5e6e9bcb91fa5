//! Packs types, elements, bindings and invariants into flat tables of small numbers.
//!
//! The layout is the one `defs::rows` reads: a row per element, a variant per JSON key of an element (a choice has several), rows
//! and variants of one type standing together, and per type a small multiplicative hash from name to variant.

use super::codes::Terminology;
use super::model::{Binding, Element, Invariant, Kind, Model, Type};
use super::{Generated, emit::Source, phf};
use std::collections::{BTreeMap, BTreeSet};

/// "None" where a number of sixteen bits is stored.
const NONE: u16 = u16::MAX;

/// Numbers things in the order of their first use.
struct Numbering<T> {
    items: Vec<T>,
    by_item: BTreeMap<T, u16>,
}

impl<T: Ord + Clone> Numbering<T> {
    fn new() -> Self {
        Numbering { items: Vec::new(), by_item: BTreeMap::new() }
    }

    fn of(&mut self, item: T) -> u16 {
        let next = self.items.len() as u16;
        let items = &mut self.items;
        *self.by_item.entry(item).or_insert_with_key(|item| {
            items.push(item.clone());
            next
        })
    }
}

struct Packer<'a> {
    names: &'a [&'a str],
    types: BTreeMap<&'a str, u16>,
    terminology: &'a Terminology<'a>,
    paths: String,
    rows: Vec<(usize, usize, u16, u16, u8, u8)>,
    variants: Vec<(u16, usize, u16, u16)>,
    maps: Vec<u16>,
    type_rows: Vec<String>,
    targets: Numbering<Vec<u16>>,
    invariants: Numbering<Invariant>,
    invariant_sets: Numbering<Vec<u16>>,
    bindings: Numbering<(u16, u8, u16)>,
    value_sets: Numbering<String>,
    code_sets: Numbering<Vec<(String, String)>>,
}

/// Packs the model.
pub fn generate(
    model: &Model,
    names: &[&str],
    terminology: &Terminology,
) -> Result<Generated, String> {
    let types =
        model.types.keys().enumerate().map(|(at, name)| (name.as_str(), at as u16)).collect();
    let mut packer = Packer {
        names,
        types,
        terminology,
        paths: String::new(),
        rows: Vec::new(),
        variants: Vec::new(),
        maps: Vec::new(),
        type_rows: Vec::new(),
        targets: Numbering::new(),
        invariants: Numbering::new(),
        invariant_sets: Numbering::new(),
        bindings: Numbering::new(),
        value_sets: Numbering::new(),
        code_sets: Numbering::new(),
    };
    // The empty sets come first, so that zero means "none".
    packer.targets.of(Vec::new());
    packer.invariant_sets.of(Vec::new());
    for (name, described) in &model.types {
        packer.pack_type(name, described)?;
    }
    packer.emit(model)
}

impl Packer<'_> {
    fn type_number(&self, name: &str) -> Result<u16, String> {
        self.types.get(name).copied().ok_or_else(|| format!("no type is called {name}"))
    }

    fn pack_type(&mut self, name: &str, described: &Type) -> Result<(), String> {
        let (first_row, first_variant) = (self.rows.len(), self.variants.len());
        if described.elements.len() > 64 {
            return Err(format!("{name} has more elements than a bit mask of 64 holds"));
        }
        let mut required = 0u64;
        for (at, element) in described.elements.iter().enumerate() {
            if element.min > 0 {
                required |= 1 << at;
            }
            self.pack_element(element)?;
        }
        let entries: Vec<(u16, u16)> = self
            .variants
            .iter()
            .enumerate()
            .skip(first_variant)
            .map(|(at, v)| (v.0, at as u16))
            .collect();
        let (multiplier, shift, table) = small_map(&entries)?;
        let first_slot = self.maps.len();
        self.maps.extend(table);
        let invariants = self.invariant_set(&described.invariants);
        let base = described.base.as_deref().map_or(Ok(NONE), |base| self.type_number(base))?;
        let kind = match described.kind {
            Kind::Resource => "K::Resource".to_owned(),
            Kind::DomainResource => "K::DomainResource".to_owned(),
            Kind::Datatype => "K::Datatype".to_owned(),
            Kind::Primitive => format!("K::Primitive(P::{})", super::model::choice_name("", name)),
            Kind::Backbone => "K::Backbone".to_owned(),
        };
        self.type_rows.push(format!(
            "T(\"{name}\", {kind}, {}, {base}, {first_row}, {first_slot}, {multiplier}, {shift}, {invariants}, {required:#x})",
            described.is_abstract
        ));
        Ok(())
    }

    fn pack_element(&mut self, element: &Element) -> Result<(), String> {
        let row = self.rows.len();
        let first_variant = self.variants.len();
        for used in &element.types {
            let name = self
                .names
                .binary_search(&used.name.as_str())
                .map_err(|_| format!("{}: no name", element.path))?;
            let type_number = self
                .type_number(&used.type_name)
                .map_err(|error| format!("{}: {error}", element.path))?;
            let targets: Result<Vec<u16>, String> =
                used.targets.iter().map(|target| self.type_number(target)).collect();
            let targets = self.targets.of(targets?);
            self.variants.push((name as u16, row, type_number, targets));
        }
        if first_variant == self.variants.len() || element.min > 3 {
            return Err(format!("{}: without a type, or min out of range", element.path));
        }
        let binding = element.binding.as_ref().map_or(NONE, |binding| self.binding(binding));
        let invariants = self.invariant_set(&element.invariants);
        let ucum = element
            .binding
            .as_ref()
            .is_some_and(|binding| self.terminology.is_ucum(&binding.value_set));
        let flags = element.min
            | u8::from(element.path.ends_with("[x]")) << 2
            | u8::from(element.modifier) << 3
            | u8::from(element.summary) << 4
            | u8::from(ucum) << 5;
        self.rows.push((
            self.paths.len(),
            first_variant,
            binding,
            invariants,
            element.max.unwrap_or(u8::MAX),
            flags,
        ));
        self.paths.push_str(&element.path);
        Ok(())
    }

    fn invariant_set(&mut self, invariants: &[Invariant]) -> u16 {
        let set =
            invariants.iter().map(|invariant| self.invariants.of(invariant.clone())).collect();
        self.invariant_sets.of(set)
    }

    /// A binding; the codes are kept where the value set is required and finite.
    fn binding(&mut self, binding: &Binding) -> u16 {
        let strength = ["required", "extensible", "preferred", "example"]
            .iter()
            .position(|s| *s == binding.strength);
        let codes = match strength {
            Some(0) => self.terminology.expand(&binding.value_set),
            _ => None,
        };
        let codes = codes.map_or(NONE, |pairs| {
            let mut by_code: Vec<(String, String)> =
                pairs.into_iter().map(|(system, code)| (code, system)).collect();
            by_code.sort();
            self.code_sets.of(by_code)
        });
        let value_set = self.value_sets.of(binding.value_set.clone());
        self.bindings.of((value_set, strength.unwrap_or(3) as u8, codes))
    }

    fn emit(mut self, model: &Model) -> Result<Generated, String> {
        let mut out = Source::new("Types, elements, bindings and invariants.");
        out.line("\n#[rustfmt::skip]\nuse crate::defs::rows::{Binding as B, CodeEntry as E, Invariant as I, Primitive as P, Row as R, Type as T, TypeKind as K, Variant as V};");
        let type_names: Vec<&str> = model.types.keys().map(String::as_str).collect();
        out.perfect_hash("TYPE_", &phf::build(&type_names)?);
        out.array("TYPES", "T", &self.type_rows, String::clone);
        // A closing row, so that every row has a next one.
        self.rows.push((self.paths.len(), self.variants.len(), NONE, 0, 0, 0));
        out.array("ROWS", "R", &self.rows, |r| {
            format!("R({},{},{},{},{},{})", r.0, r.1, r.2, r.3, r.4, r.5)
        });
        out.array("VARIANTS", "V", &self.variants, |v| {
            format!("V({},{},{},{})", v.0, v.1, v.2, v.3)
        });
        out.literals("MAPS", "u16", &self.maps);
        out.text("PATHS", &self.paths)?;
        emit_sets(&mut out, "TARGET", "u16", &self.targets.items, u16::to_string);
        emit_sets(&mut out, "INVARIANT_SET", "u16", &self.invariant_sets.items, u16::to_string);
        out.array("INVARIANTS", "I", &self.invariants.items, |i| {
            format!("I({:?}, {}, {:?})", i.key, i.is_error, i.expression)
        });
        out.literals("VALUE_SETS", "&str", &self.value_sets.items);
        out.array("BINDINGS", "B", &self.bindings.items, |b| format!("B({},{},{})", b.0, b.1, b.2));
        let pairs = || self.code_sets.items.iter().flatten();
        let codes: Vec<&str> =
            pairs().map(|pair| pair.0.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
        let systems: Vec<&str> =
            pairs().map(|pair| pair.1.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
        out.perfect_hash("CODE_", &phf::build(&codes)?);
        out.literals("CODES", "&str", &codes);
        out.literals("SYSTEMS", "&str", &systems);
        emit_sets(&mut out, "CODE_SET", "E", &self.code_sets.items, |(code, system)| {
            let number =
                |list: &[&str], item: &str| list.binary_search(&item).unwrap_or(usize::from(NONE));
            format!("E({},{})", number(&codes, code), number(&systems, system))
        });
        Ok(Generated { name: "elements.rs", content: out.finish() })
    }
}

/// Sets of items, one after another, and where each begins; the last start is the end.
pub fn emit_sets<T: Clone>(
    out: &mut Source,
    name: &str,
    item_type: &str,
    sets: &[Vec<T>],
    show: impl Fn(&T) -> String,
) {
    let mut starts = vec![0u16];
    let mut all = Vec::new();
    for set in sets {
        all.extend_from_slice(set);
        starts.push(all.len() as u16);
    }
    out.literals(&format!("{name}_STARTS"), "u16", &starts);
    out.array(&format!("{name}_ITEMS"), item_type, &all, show);
}

/// A table in which `(name * multiplier) >> shift` has a slot of its own for each name.
fn small_map(entries: &[(u16, u16)]) -> Result<(u32, u8, Vec<u16>), String> {
    let least = entries.len().next_power_of_two().trailing_zeros().max(1);
    for bits in least..16 {
        let shift = 32 - bits;
        let mut multiplier = 0x9E37_79B1u32;
        for _ in 0..20_000 {
            let mut table = vec![NONE; 1 << bits];
            let collision = entries.iter().any(|(name, variant)| {
                let slot =
                    &mut table[(u32::from(*name).wrapping_mul(multiplier) >> shift) as usize];
                std::mem::replace(slot, *variant) != NONE
            });
            if !collision {
                return Ok((multiplier, shift as u8, table));
            }
            multiplier = multiplier.wrapping_mul(0x85EB_CA6B).wrapping_add(0x6D2B_79F6) | 1;
        }
    }
    Err("no small map found for a type: does it name an element twice?".to_owned())
}
