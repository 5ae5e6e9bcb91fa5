//! Surrogates of telephone numbers, mail and net addresses, in the ranges kept for fiction and
//! documentation.

use super::draw::Draw;
use super::lists::{Role, lists};
use super::template::fill_digits;

/// A number of the North American plan in the range kept for fiction (555-0100 to 555-0199) of some
/// area; an extension gets other digits. `None` for numbers of other plans.
pub(super) fn phone(value: &str, draw: &mut Draw) -> Option<String> {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let words = value.bytes().filter(u8::is_ascii_alphabetic).count();
    if !value.is_ascii() || words > "extension".len() {
        return None;
    }
    if value.trim_start().starts_with('+') && !digits.starts_with('1') {
        return None;
    }
    let (country, area, extension) = match digits.len() {
        7 => (0, 0, 0),
        10 => (0, 3, 0),
        n @ 11..=17 if digits.starts_with('1') => (1, 3, n - 11),
        n @ 11..=16 => (0, 3, n - 10),
        _ => return None,
    };
    let mut new = String::with_capacity(digits.len());
    new.push_str(if country == 1 { "1" } else { "" });
    if area == 3 {
        new.push_str(&area_code(draw));
    }
    new.push_str("55501");
    (0..2 + extension).for_each(|_| new.push(draw.digit()));
    fill_digits(value, &new)
}

/// 201 to 989 without the service codes (N11) and 555.
fn area_code(draw: &mut Draw) -> String {
    let first = char::from(b'2' + draw.below(8) as u8);
    let second = char::from(b'0' + draw.below(9) as u8);
    let third = draw.digit();
    match (first, second, third) {
        (_, '1', '1') | ('5', '5', '5') => format!("{first}{second}2"),
        _ => format!("{first}{second}{third}"),
    }
}

/// An address below the names kept for documentation (RFC 2606).
pub(super) fn email(draw: &mut Draw) -> Option<String> {
    let role = draw.pick(&[Role::Female, Role::Male])?;
    let given = draw.pick(lists().of(role))?;
    let family = draw.pick(lists().of(Role::Surname))?;
    let (a, b) = (draw.digit(), draw.digit());
    let host = draw.pick(&["example.com", "example.org", "example.net"])?;
    Some(format!("{given}.{family}{a}{b}@{host}"))
}

/// A page below a name kept for documentation, with the scheme or `www.` that was there.
pub(super) fn url(value: &str, draw: &mut Draw) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let scheme = ["https://", "http://", "ftp://"].into_iter().find(|s| lower.starts_with(s));
    let path: String =
        (0..10).map(|_| draw.pick(b"bcdfghjklmnpqrst").map_or('b', char::from)).collect();
    let host = draw.pick(&["example.com", "example.org", "example.net"])?;
    Some(format!("{}www.{host}/{path}", scheme.unwrap_or("")))
}

/// An address kept for documentation: RFC 5737 (IPv4), RFC 3849 (IPv6), RFC 7042 (MAC).
pub(super) fn ip(value: &str, draw: &mut Draw) -> Option<String> {
    let hex = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_hexdigit());
    for sign in [':', '-'] {
        let parts: Vec<&str> = value.split(sign).collect();
        if parts.len() == 6 && parts.iter().all(|p| p.len() == 2 && hex(p)) {
            let last = format!("{:02X}", draw.below(256));
            return Some(["00", "00", "5E", "00", "53", &last].join(&sign.to_string()));
        }
    }
    if value.split(':').count() > 2 {
        return Some(format!("2001:db8::{:x}:{:x}", 1 + draw.below(0xffff), draw.below(0xffff)));
    }
    let (address, port) = value.split_once(':').map_or((value, None), |(a, p)| (a, Some(p)));
    let quad =
        address.split('.').count() == 4 && address.split('.').all(|p| p.parse::<u8>().is_ok());
    let port_digits = port.is_none_or(|p| p.bytes().all(|b| b.is_ascii_digit()));
    if !quad || !port_digits {
        return None;
    }
    let net = draw.pick(&["192.0.2", "198.51.100", "203.0.113"])?;
    let port = port.map(|_| ":8080").unwrap_or("");
    Some(format!("{net}.{}{port}", 1 + draw.below(254)))
}
