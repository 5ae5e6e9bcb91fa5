//! Flat files read back: de-identified by column policy, and measured.

use std::fs::File;
use std::sync::Arc;

use medpipe_adapter_parquet::{FlatError, deidentify_parquet, risk_table};
use medpipe_phi_deid::risk::Assessment;
use medpipe_phi_deid::table::{TableDeidentifier, TablePolicy};
use medpipe_phi_deid::{Date, Key};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DoubleType, FixedLenByteArray, FixedLenByteArrayType,
    Int32Type, Int64Type,
};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

const SCHEMA: &str = "message schema {
    REQUIRED INT64 mrn;
    OPTIONAL BYTE_ARRAY name (UTF8);
    OPTIONAL INT32 born (DATE);
    OPTIONAL INT64 seen (TIMESTAMP(MILLIS,true));
    OPTIONAL INT32 dose (DECIMAL(9,2));
    OPTIONAL DOUBLE weight;
    OPTIONAL BOOLEAN smoker;
    OPTIONAL BYTE_ARRAY note (UTF8);
    OPTIONAL FIXED_LEN_BYTE_ARRAY(16) device (UUID);
    REQUIRED group tags (LIST) { REPEATED group list { OPTIONAL BYTE_ARRAY element (UTF8); } }
}";

const POLICY: &str = "patient = \"mrn\"\n[columns]
mrn = { kind = \"ID_MRN\" }
name = { kind = \"NAME\", drop = true }
born = { kind = \"DATE\" }
seen = { kind = \"DATE\", operator = \"shift_date\" }
dose = \"keep\"
weight = \"keep\"
smoker = \"keep\"
note = \"free_text\"
device = { kind = \"ID_DEVICE\", operator = \"tag\" }
";

/// Two row groups of two rows each.
fn file() -> File {
    let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
    let file = tempfile::tempfile().unwrap();
    let mut writer =
        SerializedFileWriter::new(file.try_clone().unwrap(), schema, Default::default()).unwrap();
    for group in 0..2i64 {
        let mut out = writer.next_row_group().unwrap();
        macro_rules! column {
            ($type:ty, $values:expr, $levels:expr) => {{
                let mut column = out.next_column().unwrap().unwrap();
                column.typed::<$type>().write_batch(&$values, $levels, None).unwrap();
                column.close().unwrap();
            }};
        }
        let there: Option<&[i16]> = Some(&[1, 1]);
        let note = match group {
            0 => ByteArray::from("Brennan seen 5 March 1961"),
            _ => ByteArray::from(vec![0xFF, b'x']),
        };
        column!(Int64Type, [4_471_120 + group, 4_471_120], None);
        column!(ByteArrayType, [ByteArray::from("Ada Brennan")], Some(&[1, 0]));
        column!(Int32Type, [-3224, -14_609], there);
        column!(Int64Type, [1_709_640_000_000], Some(&[1, 0]));
        column!(Int32Type, [1250, 5], there);
        column!(DoubleType, [61.5], Some(&[0, 1]));
        column!(BoolType, [true, false], there);
        column!(ByteArrayType, [note], Some(&[1, 0]));
        column!(FixedLenByteArrayType, [FixedLenByteArray::from(vec![7; 16])], Some(&[1, 0]));
        let mut column = out.next_column().unwrap().unwrap();
        let tags = [ByteArray::from("x"), ByteArray::from("y")];
        column.typed::<ByteArrayType>().write_batch(&tags, Some(&[2, 2]), Some(&[0, 0])).unwrap();
        column.close().unwrap();
        out.close().unwrap();
    }
    writer.close().unwrap();
    file
}

fn deid(policy: &str) -> TableDeidentifier {
    let policy: TablePolicy = toml::from_str(policy).unwrap();
    let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
    policy.build(Some(&key), None, Date::new(2026, 1, 1).unwrap()).unwrap()
}

#[test]
fn kept_columns_keep_their_types_and_the_rest_is_text() {
    let (out, mut bad) = (tempfile::tempfile().unwrap(), Vec::new());
    let report = deidentify_parquet(file(), out.try_clone().unwrap(), &deid(POLICY), |row| {
        bad.push((row.row, row.column));
    })
    .unwrap();
    let c = report.counts;
    assert_eq!((c.read, c.written, c.quarantined), (4, 3, 1));
    assert_eq!((bad, report.unknown_columns()), (vec![(2, 8)], 1));
    let reader = SerializedFileReader::new(out).unwrap();
    let rows: Vec<String> =
        reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
    let [first, second, third] = &rows[..] else { panic!("{}", rows.len()) };
    assert!(first.contains("born: \"1961\"") && first.contains("dose: 12.50"), "{first}");
    assert!(first.contains("weight: null, smoker: true, note: \"[NAME] seen [DATE]\""), "{first}");
    assert!(first.contains("device: \"[ID_DEVICE]\"") && !first.contains("2024-03-05"), "{first}");
    assert!(second.contains("born: \"[DATE]\"") && second.contains("seen: null"), "{second}");
    assert!(second.contains("weight: 61.5, smoker: false, note: null"), "{second}");
    let mrn = |row: &str| row.split(',').next().map(str::to_owned);
    assert_eq!(mrn(first), mrn(second));
    assert_eq!(mrn(first), mrn(third));
    assert!(!rows.concat().contains("4471120") && !rows.concat().contains("Brennan"));
}

#[test]
fn nested_columns_are_only_dropped() {
    let policy = "[columns]\ntags = \"keep\"\n";
    let out = tempfile::tempfile().unwrap();
    let error = deidentify_parquet(file(), out, &deid(policy), |_| ()).unwrap_err();
    assert!(matches!(error, FlatError::Type { column: 10 }), "{error}");
    let no_file = tempfile::tempfile().unwrap();
    let out = tempfile::tempfile().unwrap();
    assert!(matches!(
        deidentify_parquet(no_file, out, &deid(POLICY), |_| ()),
        Err(FlatError::File(_))
    ));
}

#[test]
fn columns_are_measured() {
    let table = risk_table(file(), &["mrn", "born", "smoker"]).unwrap();
    let report = Assessment::new(["mrn"]).sensitive("born").measure(&table).unwrap();
    assert_eq!((report.rows, report.k, report.classes), (4, 1, 2));
    assert!(matches!(risk_table(file(), &["nix"]), Err(FlatError::Risk(_))));
    assert!(matches!(risk_table::<&str>(file(), &[]), Err(FlatError::Type { .. })));
}

#[test]
fn damaged_files_are_refused() {
    use std::io::{Read, Seek, Write};
    let mut whole = Vec::new();
    let mut source = file();
    source.rewind().unwrap();
    source.read_to_end(&mut whole).unwrap();
    for cut in [0, 3, 4, 11, whole.len() / 2, whole.len() - 1] {
        let mut damaged = tempfile::tempfile().unwrap();
        damaged.write_all(&whole[..cut]).unwrap();
        assert!(matches!(risk_table(damaged, &["mrn"]), Err(FlatError::File(_))), "{cut}");
    }
}

#[test]
fn any_damaged_byte_is_an_error_or_another_value() {
    use std::io::{Read, Seek, Write};
    let mut whole = Vec::new();
    let mut source = file();
    source.rewind().unwrap();
    source.read_to_end(&mut whole).unwrap();
    let deid = deid(POLICY);
    for at in (0..whole.len()).step_by(3) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        let mut damaged = tempfile::tempfile().unwrap();
        damaged.write_all(&bytes).unwrap();
        let out = tempfile::tempfile().unwrap();
        // What counts is that it comes back.
        let _ = deidentify_parquet(damaged, out, &deid, |_| ());
    }
}
