//! Ways to reach somebody, all of them reserved for fiction or documentation.

use crate::draw::Draw;

const AREA_CODES: [&str; 12] =
    ["212", "213", "214", "215", "216", "303", "404", "512", "617", "702", "804", "907"];
const DOMAINS: [&str; 3] = ["example.com", "example.org", "example.net"];

/// `NXX-555-01xx` in one of five usual forms.
pub(crate) fn phone(draw: &mut Draw) -> String {
    let area = draw.pick(&AREA_CODES);
    let line = draw.range(100, 199);
    match draw.below(6) {
        0 => format!("{area}-555-0{line}"),
        1 => format!("{area}.555.0{line}"),
        2 => format!("+1 {area} 555 0{line}"),
        3 => format!("1-{area}-555-0{line}"),
        _ => format!("({area}) 555-0{line}"),
    }
}

/// Lower-case ASCII letters of a name, without marks: `Jürgen O'Hara` gives `jurgenohara`.
fn slug(name: &str) -> String {
    name.chars()
        .filter_map(|c| match c {
            'a'..='z' => Some(c),
            'A'..='Z' => Some(c.to_ascii_lowercase()),
            'à'..='å' | 'À'..='Å' => Some('a'),
            'ç' | 'Ç' => Some('c'),
            'è'..='ë' | 'È'..='Ë' => Some('e'),
            'ì'..='ï' | 'Ì'..='Ï' => Some('i'),
            'ñ' | 'Ñ' => Some('n'),
            'ò'..='ö' | 'Ò'..='Ö' => Some('o'),
            'ù'..='ü' | 'Ù'..='Ü' => Some('u'),
            _ => None,
        })
        .collect()
}

/// An address at a reserved domain, in one of five usual forms.
pub(crate) fn email(draw: &mut Draw, given: &str, family: &str) -> String {
    let (given, family) = (slug(given), slug(family));
    let initial = given.get(..1).unwrap_or("x");
    let domain = draw.pick(&DOMAINS);
    match draw.below(5) {
        0 => format!("{given}.{family}@{domain}"),
        1 => format!("{initial}{family}{}@{domain}", draw.range(1, 99)),
        2 => format!("{family}.{given}@mail.{domain}"),
        3 => format!("{given}_{family}{}@{domain}", draw.range(40, 99)),
        _ => format!("{given}{}@{domain}", draw.range(100, 999)),
    }
}

/// Page of a patient portal at a reserved domain.
pub(crate) fn portal_url(draw: &mut Draw, given: &str, family: &str) -> String {
    let domain = draw.pick(&DOMAINS);
    match draw.below(3) {
        0 => format!("https://portal.{domain}/patients/{}-{}", slug(given), slug(family)),
        1 => format!("https://www.{domain}/mychart/p/{}", draw.digits(8)),
        _ => format!("http://{domain}/~{}{}", slug(family), draw.range(1, 99)),
    }
}

/// IPv4 of the three documentation networks.
pub(crate) fn ipv4(draw: &mut Draw) -> String {
    let net = draw.pick(&["192.0.2", "198.51.100", "203.0.113"]);
    format!("{net}.{}", draw.range(1, 254))
}

/// IPv6 of the documentation prefix.
pub(crate) fn ipv6(draw: &mut Draw) -> String {
    format!("2001:db8:{:x}::{:x}", draw.range(1, 0xffff), draw.range(1, 0xffff))
}
