//! The list of tables in `docs/store.md` is the schema's.

use std::fmt::Write as _;
use std::path::Path;

use medpipe_adapter_parquet::schema;

const BEGIN: &str = "<!-- tables: begin -->\n";
const END: &str = "<!-- tables: end -->";
const WIDTH: usize = 118;

fn listing() -> String {
    let mut out = String::new();
    for table in schema().unwrap() {
        let _ = writeln!(out, "\n**`{}`**: {}:", table.name, table.about);
        let mut line = String::new();
        let last = table.columns.len() - 1;
        for (n, column) in table.columns.iter().enumerate() {
            let kind = match column.kind.as_str() {
                "string" => "",
                other => other,
            };
            let end = if n == last { "." } else { "," };
            let item = format!("`{}` {kind}", column.name).trim_end().to_owned() + end;
            if !line.is_empty() && line.len() + 1 + item.len() > WIDTH {
                let _ = writeln!(out, "{line}");
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&item);
        }
        let _ = writeln!(out, "{line}");
    }
    out.push('\n');
    out
}

#[test]
fn the_document_lists_every_table_and_column() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/store.md");
    let Ok(document) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: docs/store.md is not beside the package");
        return;
    };
    let (before, rest) = document.split_once(BEGIN).unwrap();
    let (found, after) = rest.split_once(END).unwrap();
    let listing = listing();
    if std::env::var_os("MEDPIPE_WRITE_DOCS").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{listing}{END}{after}")).unwrap();
    } else {
        assert!(
            found == listing,
            "docs/store.md is stale: run this test with MEDPIPE_WRITE_DOCS=1"
        );
    }
}
