//! Whether a workbook may be opened at all. A workbook is an archive of XML files; whatever it declares, each is unpacked
//! here once, within bounds, before anything else reads it. The only file that knows the library for archives.

use super::grid::too_large;
use crate::problem::Problem;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes that all parts of a workbook may unpack to.
const MOST_BYTES: u64 = 64 << 20;

/// What is packed tighter than this is no table, beyond its first `FREE_BYTES`.
const TIGHTEST: u64 = 100;
const FREE_BYTES: u64 = 1 << 20;

/// The most parts of a workbook.
const MOST_PARTS: usize = 5_000;

/// Parts that a table does not need and that may do harm elsewhere, with what they are.
const FOREIGN: [(&str, &str); 6] = [
    ("vbaproject", "macros"),
    ("externallinks/", "links to other workbooks"),
    ("embeddings/", "files inside the file"),
    ("activex/", "controls"),
    ("connections.xml", "connections to databases"),
    ("querytables/", "queries"),
];

/// Makes sure that the bytes are a workbook of tables and nothing else.
///
/// # Errors
/// An archive that cannot be read, unpacks beyond measure, or holds macros, links, files or document types.
pub(super) fn guard(path: &str, bytes: &[u8]) -> Result<(), Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(path, &error.to_string()))?;
    if archive.len() > MOST_PARTS {
        return Err(too_large(path, &format!("more than {MOST_PARTS} parts")));
    }
    let mut left = MOST_BYTES;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| broken(path, &error.to_string()))?;
        let called = part.name().map_err(|error| broken(path, &error.to_string()))?.into_owned();
        let name = called.to_lowercase();
        if let Some((_, what)) = FOREIGN.iter().find(|(sign, _)| name.contains(sign)) {
            return Err(foreign(path, what, &called));
        }
        if name.ends_with(".zip") || name.ends_with(".xlsx") {
            return Err(foreign(path, "files inside the file", &called));
        }
        let most = left.min(FREE_BYTES.max(part.compressed_size().saturating_mul(TIGHTEST)));
        if part.size() > most {
            return Err(too_large(path, &format!("{} bytes in {}", part.size(), called)));
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let text = unpacked(path, &called, &mut part, most)?;
            sound(path, &called, &text)?;
            left -= text.len() as u64;
        }
    }
    Ok(())
}

/// A part's bytes as they really are, whatever size it declares.
fn unpacked(path: &str, name: &str, part: &mut impl Read, most: u64) -> Result<Vec<u8>, Problem> {
    let mut text = Vec::new();
    part.take(most + 1).read_to_end(&mut text).map_err(|error| broken(path, &format!("{name}: {error}")))?;
    if text.len() as u64 > most {
        return Err(too_large(path, &format!("more than {most} bytes in {name}")));
    }
    Ok(text)
}

/// XML as spreadsheet programs write it: in UTF-8, without a document type, and without a count that it does not hold.
fn sound(path: &str, name: &str, text: &[u8]) -> Result<(), Problem> {
    let Ok(text) = std::str::from_utf8(text) else { return Err(broken(path, &format!("{name} is not UTF-8"))) };
    if ["<!DOCTYPE", "<!doctype", "<!ENTITY"].iter().any(|sign| text.contains(sign)) {
        return Err(foreign(path, "a document type", name));
    }
    let counts = text.match_indices("uniqueCount").map(|(at, word)| &text[at + word.len()..]);
    let digits = counts.map(|rest| rest.trim_start_matches(|each: char| !each.is_ascii_digit() && each != '>'));
    let beyond = |rest: &str| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        !digits.is_empty() && digits.parse().ok().is_none_or(|count: usize| count > text.len())
    };
    match digits.into_iter().any(beyond) {
        true => Err(broken(path, &format!("{name} counts more texts than it can hold"))),
        false => Ok(()),
    }
}

fn foreign(path: &str, what: &str, part: &str) -> Problem {
    let problem = Problem::error("SP651", format!("the workbook holds {what} ({part})")).in_file(path);
    problem.help("save the sheet alone as CSV, or as a new workbook without them")
}

/// The problem of a workbook that cannot be read.
pub(super) fn broken(path: &str, why: &str) -> Problem {
    let problem = Problem::error("SP650", format!("the workbook cannot be read: {why}")).in_file(path);
    problem.help("open it in the program that made it and save it again as XLSX or CSV")
}
