//! Bundles with coined values in every corner: none of them comes out.

use medpipe_fhir_model::Node;
use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::{FreeText, Policy};
use medpipe_synth_phi::{NaiveDate, Place, Population, canary};

use crate::rewrite::{errors, run, with};

/// Everything that can be read in a resource: strings with their escapes and encodings resolved.
fn readable(node: Node<'_>, out: &mut String) {
    use base64::{Engine, engine::general_purpose::STANDARD};
    if let Some(text) = node.text() {
        out.push_str(&text.to_lowercase());
        out.push('\n');
        let plain = STANDARD.decode(text.as_bytes()).ok().and_then(|b| String::from_utf8(b).ok());
        out.push_str(&plain.unwrap_or_default().to_lowercase());
        out.push('\n');
    } else if node.children().next().is_none() {
        out.push_str(node.raw());
        out.push('\n');
    }
    for child in node.children() {
        out.push_str(&child.key().unwrap_or("").to_lowercase());
        out.push('\n');
        readable(child, out);
    }
}

#[test]
fn no_planted_value_comes_out() {
    for free_text in [FreeText::Redact, FreeText::Remove] {
        let deid = with(FhirPolicy::new(Policy { free_text, ..Policy::default() }));
        let (mut leaked, mut third, mut looked_for) = (Vec::new(), 0, 0);
        for index in 0..60 {
            let bundle = canary::bundle(7, index);
            let done = run(&deid, bundle.json.clone());
            let mut text = String::new();
            for outcome in &done.outcomes {
                let resource = outcome.resource.as_ref().expect("rewritten").get();
                readable(resource.node(), &mut text);
                assert_eq!(
                    errors(resource.node()),
                    Vec::<String>::new(),
                    "{}",
                    resource.resource_type()
                );
            }
            let digits: String =
                text.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
            for planted in &bundle.planted {
                let needles = canary::needles(planted);
                looked_for += needles.words.len() + needles.digits.len();
                let found = needles.words.iter().any(|w| text.contains(w.as_str()))
                    || needles.digits.iter().any(|d| digits.contains(d.as_str()));
                if found
                    && planted.place == Place::ThirdPartyInNote
                    && free_text == FreeText::Redact
                {
                    third += 1;
                } else if found {
                    leaked.push(format!(
                        "{index} {:?} {:?} {}",
                        planted.kind, planted.place, planted.path
                    ));
                }
            }
        }
        assert!(
            leaked.is_empty(),
            "{free_text:?}: {} leaks: {:#?}",
            leaked.len(),
            &leaked[..leaked.len().min(30)]
        );
        assert!(looked_for > 1000);
        eprintln!("{free_text:?}: {third} values of third parties in notes came through");
    }
}

#[test]
fn synthetic_bundles_are_valid_and_without_residue() {
    let people = Population::new(11, NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"));
    let deid = with(FhirPolicy::safe_harbor());
    let mut bad = Vec::new();
    for bundle in people.bundles(60) {
        let done = run(&deid, bundle.json);
        for (outcome, residues) in done.outcomes.iter().zip(&done.residues) {
            let resource = outcome.resource.as_ref().expect("rewritten").get();
            bad.extend(errors(resource.node()));
            bad.extend(residues.iter().map(|r| format!("{} {}", r.rule, r.path)));
        }
    }
    assert!(bad.is_empty(), "{} {:#?}", bad.len(), &bad[..bad.len().min(20)]);
}
