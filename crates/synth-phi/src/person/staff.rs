//! The pool of facilities and clinicians: shared by all people of a population, as in life.

use super::names;
use super::places::PLACES;
use super::{Address, Clinician, Facility, Sex, address_at};
use crate::draw::{Domain, Draw};
use crate::values;

/// How many facilities and clinicians a population has.
pub(crate) const FACILITIES: u64 = 10;
pub(crate) const CLINICIANS: u64 = 30;

const SPECIALTIES: [(&str, &str); 8] = [
    ("Internal Medicine", "419192003"),
    ("Family Medicine", "419772000"),
    ("Cardiology", "394579002"),
    ("General Surgery", "394609007"),
    ("Radiology", "394914008"),
    ("Pathology", "394597005"),
    ("Nephrology", "394589003"),
    ("Emergency Medicine", "773568002"),
];

pub(crate) fn facility(seed: u64, index: u64) -> Facility {
    let mut draw = Draw::new(seed, Domain::Facility, index % FACILITIES);
    let place = &PLACES[draw.below(PLACES.len() as u32) as usize % PLACES.len()];
    let address: Address = address_at(&mut draw, place);
    let family = names::family(&mut draw);
    let name = match draw.below(5) {
        0 => format!("{family} Memorial Hospital"),
        1 => format!("St. {} Medical Center", names::given(&mut draw, Sex::Male)),
        2 => format!("{} General Hospital", address.city),
        3 => format!("{family} Clinic"),
        _ => format!("{} Family Health Center", address.city),
    };
    Facility {
        id: draw.uuid(),
        npi: values::npi(&mut draw),
        phone: values::phone(&mut draw),
        fax: values::phone(&mut draw),
        name,
        address,
    }
}

pub(crate) fn clinician(seed: u64, index: u64) -> Clinician {
    let index = index % CLINICIANS;
    let mut draw = Draw::new(seed, Domain::Clinician, index);
    let sex = if draw.chance(50) { Sex::Female } else { Sex::Male };
    let name = names::full_name(&mut draw, sex);
    let (specialty, specialty_code) = SPECIALTIES
        .get((index % SPECIALTIES.len() as u64) as usize)
        .copied()
        .unwrap_or(SPECIALTIES[0]);
    Clinician {
        id: draw.uuid(),
        sex,
        specialty,
        specialty_code,
        npi: values::npi(&mut draw),
        dea: values::dea(&mut draw, &name.family),
        phone: values::phone(&mut draw),
        fax: values::phone(&mut draw),
        pager: values::phone(&mut draw),
        email: values::email(&mut draw, &name.given, &name.family),
        given: name.given,
        family: name.family,
    }
}
