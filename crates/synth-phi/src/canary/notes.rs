//! Free text: annotations, documents, attachments of several types.

use super::coin::{Coin, Known};
use super::encode::{base64_json, html_entities, rtf};
use crate::Kind;
use crate::bundle::json::{Json, array, object};
use crate::bundle::parts::{LOINC, SNOMED, base64, concept, html, meta};
use crate::bundle::{Entries, Place};
use crate::text::DateForm;

type Marks = Vec<(Kind, Place, String)>;

/// Text with what was planted in it.
#[derive(Default)]
struct Text {
    text: String,
    marks: Marks,
}

impl Text {
    fn say(&mut self, words: &str) -> &mut Self {
        self.text.push_str(words);
        self
    }

    fn plant(&mut self, kind: Kind, place: Place, value: &str) -> &mut Self {
        self.text.push_str(value);
        self.marks.push((kind, place, value.to_owned()));
        self
    }
}

fn marked(json: Json, marks: Marks) -> Json {
    marks.into_iter().fold(json, |j, (kind, place, value)| j.mark(kind, place, value))
}

fn cue(kind: Kind) -> &'static str {
    match kind {
        Kind::Name => "Name: ",
        Kind::Location => "City: ",
        Kind::Zip => "ZIP: ",
        Kind::Date => "Date: ",
        Kind::Age90 => "Seen with a ",
        Kind::Phone => "Phone: ",
        Kind::Fax => "Fax: ",
        Kind::Email => "E-mail: ",
        Kind::Url => "Web: ",
        Kind::Ip => "IP address: ",
        Kind::IdSsn => "SSN: ",
        Kind::IdMrn => "MRN: ",
        Kind::IdPlan => "Member ID: ",
        Kind::IdAccount => "Account number: ",
        Kind::IdLicense => "Driver's license: ",
        Kind::IdVehicle => "VIN: ",
        Kind::IdDevice => "Serial number: ",
        Kind::IdBiometric => "Fingerprint ID: ",
        Kind::IdPhoto => "Photo: ",
        Kind::IdOther => "Passport: ",
    }
}

/// The patient's own values, each after its cue.
fn own(known: &Known, place: Place) -> Text {
    let mut t = Text::default();
    for kind in known.kinds() {
        let cue = if kind == Kind::Date { "DOB: " } else { cue(kind) };
        t.say(cue).plant(kind, place, known.value(kind)).say("\n");
    }
    t
}

/// The patient's own values in other usual forms, in running text.
fn running(known: &Known) -> Text {
    const OWN: Place = Place::KnownPatientInNote;
    let (given, family) = (known.given.as_str(), known.family.as_str());
    let mut t = Text::default();
    t.say("RE: ").plant(Kind::Name, OWN, &format!("{family}, {given}"));
    t.say("\nBorn ").plant(Kind::Date, OWN, &DateForm::Slash.write(known.birth));
    t.say(", that is ").plant(Kind::Date, OWN, &DateForm::Long.write(known.birth));
    t.say(".\nMs. ").plant(Kind::Name, OWN, family);
    t.say(" was seen in clinic. ").plant(Kind::Name, OWN, given);
    t.say(" feels well. PATIENT: ").plant(
        Kind::Name,
        OWN,
        &format!("{given} {family}").to_uppercase(),
    );
    t.say("\nThe family of ").plant(Kind::Name, OWN, &format!("{given} {family}").to_lowercase());
    t.say(" moved to ").plant(Kind::Location, OWN, known.value(Kind::Location));
    t.say(" (").plant(Kind::Zip, OWN, known.value(Kind::Zip));
    let bare: String = known.value(Kind::IdSsn).chars().filter(char::is_ascii_digit).collect();
    t.say("). SSN ").plant(Kind::IdSsn, OWN, &bare);
    let dotted = known.value(Kind::Phone).chars().filter(char::is_ascii_digit).collect::<String>();
    t.say(". Call ").plant(Kind::Phone, OWN, &dotted);
    t.say(". Number ").plant(Kind::IdMrn, OWN, known.value(Kind::IdMrn));
    t.say(" in the chart. BP 128/76, HR 72. Continue Lisinopril 10mg daily.\n");
    t
}

/// Values of people whom no record names.
fn strangers(coin: &mut Coin) -> Text {
    const OTHER: Place = Place::ThirdPartyInNote;
    let mut t = Text::default();
    t.say("Discussed with Dr. ").plant(Kind::Name, OTHER, &coin.word());
    t.say(" and with the neighbor, ").plant(Kind::Name, OTHER, &coin.value(Kind::Name));
    t.say(".\n");
    for kind in Kind::ALL {
        let value = coin.value(kind);
        t.say(cue(kind)).plant(kind, OTHER, &value).say("\n");
    }
    t
}

fn annotation(coin: &mut Coin, t: Text) -> Json {
    let text = marked(Json::Str(t.text), t.marks);
    array![object! { "authorString": coin.json(Kind::Name), "time": "2021", "text": text }]
}

fn attachment(content_type: &str, data: Json, coin: &mut Coin) -> Json {
    object! {
        "attachment": object! {
            "contentType": content_type,
            "data": data,
            "url": coin.json(Kind::Url).placed(Place::Attachment),
            "title": coin.json(Kind::Name).placed(Place::Attachment),
        },
    }
}

/// The patient's own values as an HTML page, every other one in character references.
fn page(known: &Known) -> Text {
    let mut t = Text::default();
    t.say("<html><head><title>Letter</title></head><body>");
    for (i, kind) in known.kinds().enumerate() {
        let value = known.value(kind);
        let shown = if i % 2 == 0 { html(value) } else { html_entities(value) };
        t.say(&format!("<p>{}<span>{shown}</span></p>", cue(kind)));
        t.marks.push((kind, Place::Attachment, value.to_owned()));
    }
    t.say("</body></html>");
    t
}

/// The patient's own values as RTF, every other one in hex escapes.
fn rich(known: &Known) -> Text {
    let mut t = Text::default();
    t.say("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 ");
    for (i, kind) in known.kinds().enumerate() {
        let value = known.value(kind);
        let shown = if i % 2 == 0 { value.to_owned() } else { rtf(value) };
        t.say(cue(kind)).say(&shown).say("\\par\n");
        t.marks.push((kind, Place::Attachment, value.to_owned()));
    }
    t.say("}");
    t
}

/// Strangers in a PDF: attachments that are not text must go whole.
fn pdf(coin: &mut Coin) -> Text {
    let mut t = Text::default();
    t.say("%PDF-1.4\n");
    for kind in Kind::ALL {
        let value = coin.value(kind);
        t.say("(").plant(kind, Place::Attachment, &value).say(") Tj\n");
    }
    t
}

pub(super) fn write(entries: &mut Entries, coin: &mut Coin, known: &Known) {
    let id = coin.draw.uuid();
    let about_others = strangers(coin);
    let note = annotation(coin, about_others);
    let body = object! {
        "resourceType": "Condition",
        "id": id.as_str(),
        "meta": meta(),
        "code": concept(SNOMED, "59621000", "Essential hypertension"),
        "subject": known.reference(),
        "recorder": object! { "display": coin.json(Kind::Name) },
        "note": note,
    };
    entries.push("Condition", &id, body);

    let id = coin.draw.uuid();
    let own_note = annotation(coin, own(known, Place::KnownPatientInNote));
    let value = running(known);
    let body = object! {
        "resourceType": "Observation",
        "id": id.as_str(),
        "meta": meta(),
        "status": "final",
        "code": concept(LOINC, "34109-9", "Note"),
        "subject": known.reference(),
        "valueString": marked(Json::Str(value.text), value.marks),
        "note": own_note,
    };
    entries.push("Observation", &id, body);

    let mut both = running(known);
    let more = strangers(coin);
    both.text.push_str(&more.text);
    both.marks.extend(more.marks);
    let (page, rich, pdf) = (page(known), rich(known), pdf(coin));
    let id = coin.draw.uuid();
    let contents = array![
        attachment("text/plain", marked(base64_json(&both.text), both.marks), coin),
        attachment("text/html", marked(base64_json(&page.text), page.marks), coin),
        attachment("text/rtf", marked(base64_json(&rich.text), rich.marks), coin),
        attachment(
            "application/pdf",
            marked(Json::Str(base64(pdf.text.as_bytes())), pdf.marks),
            coin
        ),
    ];
    let described = own(known, Place::KnownPatientInNote);
    let body = object! {
        "resourceType": "DocumentReference",
        "id": id.as_str(),
        "meta": meta(),
        "masterIdentifier": object! { "value": coin.json(Kind::IdOther) },
        "status": "current",
        "type": concept(LOINC, "11506-3", "Progress note"),
        "subject": known.reference(),
        "authenticator": object! { "display": coin.json(Kind::Name) },
        "description": marked(Json::Str(described.text), described.marks),
        "content": contents,
    };
    entries.push("DocumentReference", &id, body);

    let id = coin.draw.uuid();
    let form = own(known, Place::Attachment);
    let conclusion = running(known);
    let body = object! {
        "resourceType": "DiagnosticReport",
        "id": id.as_str(),
        "meta": meta(),
        "status": "final",
        "code": concept(LOINC, "24321-2", "Basic metabolic 2000 panel - Serum or Plasma"),
        "subject": known.reference(),
        "conclusion": marked(Json::Str(conclusion.text), conclusion.marks),
        "presentedForm": array![object! {
            "contentType": "text/plain; charset=utf-8",
            "data": marked(base64_json(&form.text), form.marks),
        }],
    };
    entries.push("DiagnosticReport", &id, body);
}
