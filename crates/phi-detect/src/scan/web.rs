//! E-mail, web addresses, IP and MAC addresses.

use super::Scan;
use crate::Kind::{Email, Ip, Url};
use crate::token::{Form, Gap};
use crate::{Kind, Span};

fn push_bytes(
    scan: &mut Scan<'_>,
    start: usize,
    end: usize,
    kind: Kind,
    score: f32,
    rule: &'static str,
) {
    if start < end {
        scan.found.push(Span { start, end, kind, score, rule });
    }
}

fn is_local(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80 || matches!(b, b'.' | b'_' | b'-' | b'+' | b'%' | b'\'')
}

fn is_host(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80 || matches!(b, b'.' | b'-')
}

/// The address around an `@`; a handle when nothing stands before it.
pub(super) fn email(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let at = text.at(i).start as usize;
    let (mut start, mut end) = (at, at + 1);
    while start > 0 && is_local(text.byte(start - 1)) {
        start -= 1;
    }
    while matches!(text.byte(start), b'.' | b'\'' | b'-') && start < at {
        start += 1;
    }
    while is_host(text.byte(end)) && end < text.bytes.len() {
        end += 1;
    }
    while end > at + 1 && matches!(text.byte(end - 1), b'.' | b'-') {
        end -= 1;
    }
    let host = text.bytes.get(at + 1..end).unwrap_or_default();
    // "3/14/2021@1430": a time.
    if host.len() <= 4 && host.iter().all(u8::is_ascii_digit) {
        return;
    }
    if host.len() >= 2 && start < at {
        let score = if host.contains(&b'.') { 0.97 } else { 0.7 };
        push_bytes(scan, start, end, Email, score, "email");
    } else if host.len() >= 3
        && host.iter().any(u8::is_ascii_alphabetic)
        && text.at(i + 1).gap == Gap::Glued
    {
        push_bytes(scan, at, end, Kind::IdOther, 0.5, "handle");
    }
}

/// Longer addresses are cut here, so that no text makes the scan slow.
const LONGEST_URL: usize = 4096;

/// `scheme://...`
pub(super) fn url(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if !(text.at(i + 1).is_sign(b'/')
        && text.at(i + 2).is_sign(b'/')
        && i > 0
        && text.at(i).gap == Gap::Glued)
    {
        return;
    }
    let start = text.before(i, 1).start as usize;
    let end = url_end(scan, text.at(i + 2).end as usize);
    push_bytes(scan, start, end, Url, 0.97, "url.scheme");
}

fn url_end(scan: &Scan<'_>, from: usize) -> usize {
    let mut end = from;
    let most = scan.text.bytes.len().min(from + LONGEST_URL);
    while end < most
        && !matches!(scan.text.byte(end), 0..=b' ' | b'<' | b'>' | b'"' | b'|' | b'`' | b'{' | b'}')
    {
        end += 1;
    }
    while end > from
        && matches!(
            scan.text.byte(end - 1),
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'\'' | b']'
        )
    {
        end -= 1;
    }
    end
}

/// Top-level domains that make a dotted word a host without `www`.
const DOMAINS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "io", "co", "us", "uk", "de", "fr", "es", "it", "nl", "se",
    "no", "dk", "fi", "ch", "at", "be", "pl", "cz", "hu", "ru", "jp", "cn", "in", "au", "nz", "ca",
    "br", "mx", "info", "biz", "health", "care", "clinic", "eu", "me", "tv", "app", "dev", "pt",
    "gr", "ie", "il", "za", "is", "si", "sk", "hr", "ro", "bg", "cy", "lt", "lv", "ee", "gl",
    "mil", "int", "xyz", "online", "site", "local", "example", "test",
];

/// `www.name.tld`, `name.tld/path`, from the first dot on.
pub(super) fn host(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let glued = text.at(i).gap == Gap::Glued && text.at(i + 1).gap == Gap::Glued && i > 0;
    if !glued || text.at(i + 1).form == Form::Sign || text.before(i, 1).form == Form::Sign {
        return;
    }
    let mut start = text.before(i, 1).start as usize;
    while start > 0 && is_host(text.byte(start - 1)) {
        start -= 1;
        if text.byte(start) == b'.' {
            // Judged at its first dot.
            return;
        }
    }
    if text.byte(start.wrapping_sub(1)) == b'@' || text.byte(start.wrapping_sub(1)) == b'/' {
        return;
    }
    let mut end = text.at(i).end as usize;
    while is_host(text.byte(end)) && end < text.bytes.len() {
        end += 1;
    }
    while end > start && matches!(text.byte(end - 1), b'.' | b'-') {
        end -= 1;
    }
    if text.byte(end) == b'@' {
        return;
    }
    let name = text.bytes.get(start..end).unwrap_or_default();
    let tld = name.rsplit(|&b| b == b'.').next().unwrap_or_default();
    let www = name.get(..4).is_some_and(|w| w.eq_ignore_ascii_case(b"www."));
    let known = DOMAINS.iter().any(|d| d.as_bytes().eq_ignore_ascii_case(tld));
    let path = text.byte(end) == b'/';
    let plausible = name.len() - tld.len() >= 4
        && (tld.iter().all(u8::is_ascii_lowercase) || tld.iter().all(u8::is_ascii_uppercase));
    let letters = name.iter().filter(|b| b.is_ascii_alphabetic()).count();
    // "pain.no", "b.i.d.": a full stop without a blank is no host unless the ending is a sure one.
    let sure = ["com", "org", "net", "edu", "gov", "info", "io", "health"]
        .iter()
        .any(|w| w.as_bytes().eq_ignore_ascii_case(tld));
    if www || known && plausible && letters >= 5 && (sure || path) {
        let end = if path { url_end(scan, end) } else { end };
        push_bytes(scan, start, end, Url, 0.9, "url.host");
    }
}

/// IPv4, IPv6 and MAC addresses that begin at token `i`.
pub(super) fn ip(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.gap == Gap::Glued
        && i > 0
        && matches!(text.before(i, 1).byte, b'.' | b':')
        && text.before(i, 1).gap == Gap::Glued
    {
        return;
    }
    if t.form == Form::Number && t.len() <= 3 {
        let part = |k: usize| {
            text.at(k).form == Form::Number
                && text.at(k).len() <= 3
                && text.number(k) <= 255
                && (k == i || text.at(k).gap == Gap::Glued)
        };
        let dot = |k: usize| text.at(k).is_sign(b'.') && text.at(k).gap == Gap::Glued;
        let four = part(i)
            && dot(i + 1)
            && part(i + 2)
            && dot(i + 3)
            && part(i + 4)
            && dot(i + 5)
            && part(i + 6);
        if four
            && !(dot(i + 7)
                && text.at(i + 8).form == Form::Number
                && text.at(i + 8).gap == Gap::Glued)
        {
            scan.push(i, i + 6, Ip, 0.93, "ip.v4");
            return;
        }
    }
    if t.len() > 4 || !text.bytes_of(i).iter().all(u8::is_ascii_hexdigit) {
        return;
    }
    hex_groups(scan, i);
}

/// Groups of hexadecimal digits joined by colons (or hyphens, for MAC addresses).
fn hex_groups(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let sep = text.at(i + 1).byte;
    if !matches!(sep, b':' | b'-') || text.at(i + 1).gap != Gap::Glued {
        return;
    }
    let (mut k, mut groups, mut double, mut pairs, mut last) = (i, 0, false, true, i);
    loop {
        let t = text.at(k);
        let hex = t.form != Form::Sign
            && t.form != Form::Edge
            && t.len() <= 4
            && text.bytes_of(k).iter().all(u8::is_ascii_hexdigit);
        if !hex || k > i && t.gap != Gap::Glued {
            break;
        }
        groups += 1;
        if groups > 8 {
            return;
        }
        pairs &= t.len() == 2;
        last = k;
        let mut n = k + 1;
        while text.at(n).is_sign(sep) && text.at(n).gap == Gap::Glued && n < k + 3 {
            n += 1;
        }
        if n == k + 1 {
            break;
        }
        double |= n == k + 3;
        k = n;
    }
    if groups == 6 && pairs {
        scan.push(i, last, Ip, 0.93, "ip.mac");
    } else if sep == b':' && (groups == 8 || double && groups >= 2) {
        scan.push(i, last, Ip, 0.9, "ip.v6");
    }
}
