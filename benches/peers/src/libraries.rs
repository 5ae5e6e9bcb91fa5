//! What is measured.

use std::any::Any;

use medpipe_fhir_model::{Document, structure};

/// A library: its name, whether it gives something to hold, and how it reads a document.
pub struct Library {
    pub name: &'static str,
    pub holds: bool,
    pub read: fn(&[u8]) -> Box<dyn Any>,
}

pub const LIBRARIES: &[Library] = &[
    Library { name: "medpipe, parse", holds: true, read: |bytes| Box::new(parsed(bytes)) },
    Library {
        name: "medpipe, parse + structure",
        holds: false,
        read: |bytes| {
            let document = parsed(bytes);
            let mut issues = Vec::new();
            structure::check(document.root(), &mut issues);
            Box::new((document, issues))
        },
    },
    Library {
        name: "sonic-rs",
        holds: true,
        read: |bytes| Box::new(sonic_rs::from_slice::<sonic_rs::Value>(bytes).expect("JSON")),
    },
    Library {
        name: "serde_json::Value",
        holds: true,
        read: |bytes| Box::new(serde_json::from_slice::<serde_json::Value>(bytes).expect("JSON")),
    },
    Library {
        name: "fhirkit (parse + structure)",
        holds: true,
        read: |bytes| {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            Box::new(fhirkit::from_json::<fhirkit::r4::Resource>(text).expect("JSON"))
        },
    },
];

fn parsed(bytes: &[u8]) -> Document {
    Document::parse(bytes.to_vec()).expect("JSON")
}
