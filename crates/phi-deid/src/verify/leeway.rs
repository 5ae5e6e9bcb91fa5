//! What a policy lets stay, and how made-up values are told from real ones.

/// How much of a sort of value may stand in an output.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Leeway {
    /// Nothing.
    #[default]
    None,
    /// Made-up values, where they can be told by their range; where they cannot, the rule is not checked.
    MadeUp,
    /// Anything: the rule is not checked.
    All,
}

/// By rule; what is not set is not allowed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Leeways {
    pub(crate) date: Leeway,
    pub(crate) age: Leeway,
    pub(crate) zip: Leeway,
    pub(crate) phone: Leeway,
    pub(crate) email: Leeway,
    pub(crate) url: Leeway,
    pub(crate) ip: Leeway,
    pub(crate) ssn: Leeway,
    pub(crate) licence: Leeway,
    pub(crate) plan: Leeway,
    pub(crate) card: Leeway,
    pub(crate) vehicle: Leeway,
    pub(crate) number: Leeway,
}

impl Leeways {
    /// Whether a value that breaks a rule may stand there all the same.
    pub(super) fn allow(&self, rule: &str, value: &[u8]) -> bool {
        let digits: Vec<u8> = value.iter().copied().filter(u8::is_ascii_digit).collect();
        let (leeway, made_up) = match rule {
            "residue.date" => (self.date, true),
            "residue.age" => (self.age, false),
            "residue.zip" => (self.zip, matches!(digits.as_slice(), [b'0', b'0', b'0'..=b'4', ..])),
            "residue.phone" => (self.phone, is_fiction(&digits)),
            "residue.email" => (self.email, is_example(value)),
            "residue.url" => (self.url, is_example(value)),
            "residue.ip" => (self.ip, is_documentation(value)),
            "residue.ssn" => (self.ssn, never_issued(&digits)),
            "residue.npi" => (self.licence, !matches!(digits.first(), Some(b'1' | b'2'))),
            "residue.dea" => (self.licence, true),
            "residue.mbi" => (self.plan, true),
            "residue.card" => (self.card, digits.first() == Some(&b'9')),
            "residue.vin" => (self.vehicle, value.first() == Some(&b'0')),
            "residue.number" => (self.number, true),
            _ => (Leeway::None, false),
        };
        leeway == Leeway::All || (leeway == Leeway::MadeUp && made_up)
    }
}

/// 555-01xx, the numbers kept for fiction, with or without area and country.
fn is_fiction(digits: &[u8]) -> bool {
    let national = match digits {
        [b'1', rest @ ..] if rest.len() >= 10 => rest,
        _ => digits,
    };
    let local = if national.len() >= 10 { national.get(3..) } else { Some(national) };
    local.is_some_and(|l| l.starts_with(b"55501"))
}

/// A host kept for documentation (RFC 2606): example.com, .org, .net.
fn is_example(value: &[u8]) -> bool {
    let text = String::from_utf8_lossy(value).to_ascii_lowercase();
    let text = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let host = text.split(['/', '?', '#', ' ']).next().unwrap_or("");
    ["example.com", "example.org", "example.net"]
        .iter()
        .any(|e| host.strip_suffix(e).is_some_and(|front| front.is_empty() || front == "www."))
}

/// The nets kept for documentation (RFC 5737).
fn is_documentation(value: &[u8]) -> bool {
    [&b"192.0.2."[..], b"198.51.100.", b"203.0.113."].iter().any(|net| value.starts_with(net))
}

/// Area 9xx outside the groups of taxpayer numbers, or a part that is never given.
fn never_issued(digits: &[u8]) -> bool {
    let [area @ .., g1, g2, _, _, _, _] = digits else { return false };
    let group = (g1 - b'0') * 10 + (g2 - b'0');
    area.len() == 3
        && (area.starts_with(b"9") && group < 50 || area == b"000" || area == b"666" || group == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_values_are_told_from_real_ones() {
        let made_up = Leeways {
            phone: Leeway::MadeUp,
            email: Leeway::MadeUp,
            ssn: Leeway::MadeUp,
            ip: Leeway::MadeUp,
            card: Leeway::MadeUp,
            ..Leeways::default()
        };
        for (rule, yes, no) in [
            ("residue.phone", &b"(212) 555-0147"[..], &b"(212) 867-5309"[..]),
            ("residue.phone", b"+1 212 555 0147", b"555-0247-0000"),
            ("residue.email", b"a.b@example.com", b"a.b@example.com.evil.test"),
            ("residue.ssn", b"912-34-5678", b"219-09-9998"),
            ("residue.ssn", b"912345678", b"912-70-5678"),
            ("residue.ip", b"192.0.2.7", b"192.168.2.7"),
            ("residue.card", b"9111111111111112", b"4111111111111111"),
        ] {
            assert!(made_up.allow(rule, yes) && !made_up.allow(rule, no), "{rule}");
            assert!(!Leeways::default().allow(rule, yes), "{rule}");
        }
        assert!(!made_up.allow("residue.known", b""));
    }
}
