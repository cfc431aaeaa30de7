//! Workbooks made for tests: the parts that a spreadsheet program writes, as few as there can be.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
/// Style 0 is a plain number, style 1 a date, style 2 a percentage, style 3 a number with a percent sign that is only written.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.00&quot;%&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>"#;

/// A part of the archive: its name and its bytes.
pub type Part = (String, Vec<u8>);

/// A workbook of sheets, each with its name, its state (`visible`, `hidden`) and what stands in its `<worksheet>`.
pub fn parts(sheets: &[(&str, &str, String)]) -> Vec<Part> {
    let entry = |(at, (name, state, _)): (usize, &(&str, &str, String))| {
        format!(r#"<sheet name="{name}" sheetId="{0}" state="{state}" r:id="rId{0}"/>"#, at + 1)
    };
    let entries: String = sheets.iter().enumerate().map(entry).collect();
    let workbook = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{entries}</sheets></workbook>"#
    );
    let target = |at: usize| {
        format!(
            r#"<Relationship Id="rId{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{0}.xml"/>"#,
            at + 1
        )
    };
    let targets: String = (0..sheets.len()).map(target).collect();
    let links = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{targets}</Relationships>"#
    );
    let sheet = |(at, (_, _, inside)): (usize, &(&str, &str, String))| {
        let text = format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</worksheet>"#
        );
        part(&format!("xl/worksheets/sheet{}.xml", at + 1), text)
    };
    let mut parts = vec![
        part("[Content_Types].xml", TYPES),
        part("_rels/.rels", ROOT),
        part("xl/workbook.xml", workbook),
        part("xl/_rels/workbook.xml.rels", links),
        part("xl/styles.xml", STYLES),
    ];
    parts.extend(sheets.iter().enumerate().map(sheet));
    parts
}

pub fn part(name: &str, text: impl Into<String>) -> Part {
    (name.to_owned(), text.into().into_bytes())
}

/// The archive of the parts, each made and dropped in its turn.
pub fn packed(parts: impl IntoIterator<Item = Part>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of one sheet, with these rows.
pub fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    packed(parts(&[("Clubs", "visible", data(rows))]))
}

/// Rows of cells, each as `cell` writes it.
pub fn data(rows: &[&[&str]]) -> String {
    let row = |(at, cells): (usize, &&[&str])| {
        let cells = cells.iter().enumerate().map(|(column, text)| cell(at + 1, column, text));
        format!(r#"<row r="{}">{}</row>"#, at + 1, cells.collect::<String>())
    };
    format!("<sheetData>{}</sheetData>", rows.iter().enumerate().map(row).collect::<String>())
}

/// A cell: `` nothing, `12.5` a number, `~45000` a date, `%0.92` a percentage, `"92.3` a number with a percent sign, `!#REF!` an error, `=A1+1` a formula without a result, `=A1+1:12.5`
/// one with it, `?1` a truth; all else is text, and so is what stands behind a `'`.
fn cell(row: usize, column: usize, text: &str) -> String {
    let place = format!("{}{row}", char::from(b'A' + column as u8));
    let words = |text: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
    };
    let mut signs = text.chars();
    match (signs.next(), signs.as_str()) {
        (None, _) => String::new(),
        (Some('\''), rest) => words(rest),
        (Some('~'), serial) => format!(r#"<c r="{place}" s="1"><v>{serial}</v></c>"#),
        (Some('%'), number) => format!(r#"<c r="{place}" s="2"><v>{number}</v></c>"#),
        (Some('"'), number) => format!(r#"<c r="{place}" s="3"><v>{number}</v></c>"#),
        (Some('!'), error) => format!(r#"<c r="{place}" t="e"><v>{error}</v></c>"#),
        (Some('?'), truth) => format!(r#"<c r="{place}" t="b"><v>{truth}</v></c>"#),
        (Some('='), formula) => match formula.split_once(':') {
            Some((formula, result)) => format!(r#"<c r="{place}"><f>{formula}</f><v>{result}</v></c>"#),
            None => format!(r#"<c r="{place}"><f>{formula}</f></c>"#),
        },
        _ if text.parse::<f64>().is_ok() => format!(r#"<c r="{place}"><v>{text}</v></c>"#),
        _ => words(text),
    }
}
