use proptest::prelude::*;

use super::*;

/// Each row's fields, or its line and fault.
type Read = Result<Vec<String>, (u64, RowFault)>;

fn read(bytes: &[u8], options: &CsvOptions) -> Result<(Vec<String>, Vec<Read>), CsvError> {
    let mut reader = CsvReader::new(bytes, options)?;
    let (names, mut rows) = (reader.names().to_vec(), Vec::new());
    while let Some(row) = reader.next_row()? {
        rows.push(match row.fault() {
            Some(fault) => Err((row.line(), fault)),
            None => Ok(row.iter().map(|f| String::from_utf8_lossy(f).into_owned()).collect()),
        });
    }
    Ok((names, rows))
}

fn rows(bytes: &[u8]) -> Vec<Read> {
    read(bytes, &CsvOptions::default()).unwrap().1
}

#[test]
fn bad_rows_are_told_by_line_and_the_rest_is_read() {
    let ragged = |found| RowFault::Ragged { found, expected: 2 };
    let good = |a: &str, b: &str| Ok(vec![a.to_owned(), b.to_owned()]);
    let found = rows(b"a,b\r\n1,2\r\n\r\n3\r\n\"4\n4\",5\r\n6,7,8\r\n9,x\"y\n10,\"11\n12,13\n");
    assert_eq!(
        found,
        [
            good("1", "2"),
            Err((4, ragged(1))),
            good("4\n4", "5"),
            Err((7, ragged(3))),
            Err((8, RowFault::Quotes)),
            Err((9, RowFault::Quotes)),
            good("12", "13")
        ]
    );
}

#[test]
fn a_quote_that_is_not_closed_takes_its_own_row_alone() {
    let lines = |text: &str, options: &CsvOptions| -> Vec<Result<String, (u64, RowFault)>> {
        let (_, rows) = read(text.as_bytes(), options).unwrap();
        rows.into_iter().map(|row| row.map(|fields| fields.join("|"))).collect()
    };
    let all = |text: &str| lines(text, &CsvOptions::default());
    let good = |text: &str| Ok(text.to_owned());
    let bad = |line| Err((line, RowFault::Quotes));
    // At the end of the file, before another quote, behind a proper field of two lines.
    assert_eq!(all("a,b\n1,\"2\n3,4\n5,6"), [bad(2), good("3|4"), good("5|6")]);
    assert_eq!(all("a,b\r\n1,\"2\r\n3,\"4\"\r\n"), [bad(2), good("3|4")]);
    assert_eq!(all("a,b\n1,\"2\n3,\"4\n4\"\n5,6\n"), [bad(2), good("3|4\n4"), good("5|6")]);
    assert_eq!(all("a,b\n\"x\ny\",\"2\n3,4\n"), [bad(2), good("3|4")]);
    assert_eq!(all("a,b\n\"1,2\n3,4\n\"5,6\n7,8\n"), [bad(2), good("3|4"), bad(4), good("7|8")]);
    // Beyond the limit of a row.
    let options = CsvOptions { max_row_bytes: 8192, ..CsvOptions::default() };
    let many = format!("a,b\n1,\"2\n{}", "3,4\n".repeat(9000));
    let rows = lines(&many, &options);
    assert_eq!((rows.len(), &rows[0], &rows[9000]), (9001, &bad(2), &good("3|4")));
    // Prose, lines of other numbers of fields and a single column are no rows.
    for text in [
        "a,b\n1,\"he said \"no\"\nand left, then, at once\n",
        "a,b,c\n1,\"2\n3,4,5\n",
        "a,b\n1,\"2\n3,4\n5,6\nx\n",
        "a\n\"1\n2\n3\n",
    ] {
        let rows = all(text);
        assert!(rows[0] == bad(2) && rows.iter().all(Result::is_err), "{text}: {rows:?}");
    }
    // What is written is found whole by its place.
    let mut reader = CsvReader::new(&b"a,b\n1,\"2\n3,4\n"[..], &CsvOptions::default()).unwrap();
    let row = reader.next_row().unwrap().unwrap();
    assert_eq!((row.line(), row.offset(), row.length()), (2, 4, 5));
    let row = reader.next_row().unwrap().unwrap();
    assert_eq!((row.line(), row.offset(), row.length()), (3, 9, 4));
}

#[test]
fn a_row_over_the_limit_is_one_row() {
    let options = CsvOptions { max_row_bytes: 8192, ..CsvOptions::default() };
    let mut file = b"a,b\n1,2\n3,\"".to_vec();
    file.resize(200_000, b'x');
    file.extend_from_slice(b"\"\n5,6\n");
    let (_, rows) = read(&file, &options).unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1], Err((3, RowFault::TooLong)));
    assert!(rows[2].is_ok());
    // A row of commas alone.
    let mut commas = b"a,b\n".to_vec();
    commas.resize(100_000, b',');
    let (_, rows) = read(&commas, &options).unwrap();
    assert!(matches!(rows[..], [Err((2, _))]));
}

#[test]
fn headers_that_are_none_are_refused() {
    let error = |bytes: &[u8]| read(bytes, &CsvOptions::default()).unwrap_err();
    assert_eq!(error(b""), CsvError::Empty);
    assert_eq!(error(b"\n\r\n"), CsvError::Empty);
    assert_eq!(error(b"\xEF\xBB\xBF"), CsvError::Empty);
    assert_eq!(error(b"\xFF\xFEa\0"), CsvError::Utf16);
    assert_eq!(error(b"a\0,\0b\0\n\0"), CsvError::Utf16);
    assert_eq!(error(b"a,b,a\n"), CsvError::SameName { column: 3, earlier: 1 });
    assert_eq!(error(b"a,,b\n"), CsvError::NoName { column: 2 });
    assert_eq!(error(b"a,1961-03-05\n"), CsvError::NoHeader { column: 2 });
    assert_eq!(error(b"a,\xE9t\xE9\n"), CsvError::HeaderEncoding { column: 2 });
    assert_eq!(error(b"a,\"b\n1,2\n"), CsvError::BadHeader(RowFault::Quotes));
    let bad = CsvOptions { delimiter: Some('é'), ..CsvOptions::default() };
    assert_eq!(read(b"a", &bad).unwrap_err(), CsvError::BadDelimiter);
}

#[test]
fn without_a_header_the_first_row_is_data() {
    let options = CsvOptions { header: false, ..CsvOptions::default() };
    let (names, rows) = read(b"1,2\n3,4\n", &options).unwrap();
    assert_eq!(names, ["column1", "column2"]);
    assert_eq!(rows.len(), 2);
    let trusted = CsvOptions { trust_header: true, ..CsvOptions::default() };
    assert_eq!(read(b"2019,2020\n1,2\n", &trusted).unwrap().0, ["2019", "2020"]);
}

#[test]
fn formulas_are_escaped_when_asked() {
    let options = CsvOptions { escape_formulas: true, ..CsvOptions::default() };
    let mut writer = CsvWriter::new(Vec::new(), b',', &options);
    writer.write(["=1+1", "-5.2", "-A1", "@x,y", "plain"]).unwrap();
    assert_eq!(writer.finish().unwrap(), b"'=1+1,-5.2,'-A1,\"'@x,y\",plain\n");
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        table in (1usize..5).prop_flat_map(|columns| {
            proptest::collection::vec(proptest::collection::vec("[a,;\"\n\r' é=]{0,6}", columns), 0..9)
        }),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
    ) {
        let columns = table.first().map_or(1, Vec::len);
        let options = CsvOptions { delimiter: Some(delimiter), ..CsvOptions::default() };
        let mut writer = CsvWriter::new(Vec::new(), delimiter as u8, &options);
        writer.write((0..columns).map(|c| format!("c{c}"))).unwrap();
        for row in &table {
            writer.write(row).unwrap();
        }
        let (_, rows) = read(&writer.finish().unwrap(), &options).unwrap();
        let rows: Vec<Vec<String>> = rows.into_iter().map(Result::unwrap).collect();
        prop_assert_eq!(rows, table);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(
        prop::sample::select(b"a1,;\"\r\n\xFF\0".to_vec()), 0..200)) {
        if let Ok((names, rows)) = read(&bytes, &CsvOptions::default()) {
            for row in rows.into_iter().flatten() {
                prop_assert_eq!(row.len(), names.len());
            }
        }
    }
}
