//! Ordinary and medical words: how often they stand in lower case or in capitals, and which are drugs.

use std::collections::HashMap;
use std::path::Path;

use medpipe_phi_detect::dictionary_format::{field, field_of};

use super::Entries;
use super::sources::{gzip, rows, text, zip_member};

/// How often a word stands in lower case and in capitals.
#[derive(Default, Clone, Copy)]
struct Count {
    lower: u32,
    upper: u32,
}

/// Reads all sources of words. `list` holds ordinary English words, one a line.
pub fn read(shared: &Path, list: &str, entries: &mut Entries) -> Result<(), String> {
    let mut counts: HashMap<String, Count> = HashMap::new();
    let citations = gzip(shared, "data/sources/pubmed/pubmed20n0014.xml.gz")?;
    for element in ["<AbstractText", "<ArticleTitle"] {
        for part in citations.split(element).skip(1) {
            let body =
                part.split_once('>').map_or("", |p| p.1).split("</").next().unwrap_or_default();
            count(&mut counts, body, 1);
        }
    }
    for line in text(shared, "data/phi/notes_unlabelled.jsonl")?.lines() {
        let note: serde_json::Value =
            serde_json::from_str(line).map_err(|e| format!("notes: {e}"))?;
        count(&mut counts, note.get("text").and_then(|t| t.as_str()).unwrap_or_default(), 10);
    }
    for row in rows(&text(shared, "data/phi/dicts/icd10cm_words.tsv")?) {
        if let Some(word) = row.first().filter(|w| w.len() >= 3) {
            // The list is in lower case throughout: it does not tell eponyms from words.
            entries.set(word, field::DIAGNOSIS, 1);
        }
    }
    let ordinary =
        list.lines().filter(|w| w.len() >= 2 && w.bytes().all(|b| b.is_ascii_lowercase()));
    for word in ordinary {
        counts.entry(word.to_owned()).or_default().lower += 2;
    }
    for (word, n) in &counts {
        let class =
            [1, 4, 25, 120, 600, 3000, 20_000].iter().filter(|l| n.lower >= **l).count() as u32;
        // A word seen once or twice in lower case may be a slip, or a name in another language.
        if class > 0 && (n.lower > 1 || n.upper == 0) {
            entries.set(word, field::WORD, class);
        }
        let capitals = [4, 12, 60].iter().filter(|l| n.upper >= **l).count() as u32;
        if capitals > 0 && word.len() <= 8 {
            entries.set(word, field::ACRONYM, capitals);
        }
    }
    drugs(shared, entries)
}

fn count(counts: &mut HashMap<String, Count>, body: &str, weight: u32) {
    for word in body.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() >= 2) {
        let lower = word.bytes().all(|b| b.is_ascii_lowercase());
        let upper = word.bytes().all(|b| b.is_ascii_uppercase());
        if lower || upper {
            let n = counts.entry(word.to_ascii_lowercase()).or_default();
            if lower {
                n.lower += weight;
            } else {
                n.upper += weight;
            }
        }
    }
}

/// Words of brand names and active ingredients, but for those that are common names of persons.
fn drugs(shared: &Path, entries: &mut Entries) -> Result<(), String> {
    let products = zip_member(shared, "data/sources/drugsfda/drugsatfda.zip", "Products.txt")?;
    for row in rows(&products).skip(1) {
        for cell in row.iter().skip(5).take(2) {
            for word in cell.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() >= 4) {
                let word = word.to_ascii_lowercase();
                let entry = entries.get(&word);
                if field_of(entry, field::FIRST) < 3 && field_of(entry, field::LAST) < 4 {
                    entries.set(&word, field::DRUG, 1);
                }
            }
        }
    }
    Ok(())
}
