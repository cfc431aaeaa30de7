//! Bytes into text: one encoding, one kind of line end.

use crate::problem::{Problem, Source, Spot};
use std::sync::Arc;

/// The largest file that is read, in bytes.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// Reads UTF-8, with or without a byte-order mark; line ends become `\n`.
///
/// # Errors
/// A file in another encoding, told with its first bad byte, and a file of more than 32 MiB.
pub fn decode(path: &str, bytes: Vec<u8>) -> Result<Source, Problem> {
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(path, bytes.len() as u64));
    }
    if let Some(encoding) = sixteen_bit(&bytes) {
        let message = format!("the file is encoded as {encoding}");
        return Err(Problem::error("SP002", message).in_file(path).help("save it as UTF-8"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n");
            Ok(Source { path: path.to_owned(), text })
        }
        Err(error) => Err(not_utf8(path, error.as_bytes(), error.utf8_error().valid_up_to())),
    }
}

/// A file of so many bytes is none that people type.
pub fn too_large(path: &str, bytes: u64) -> Problem {
    let message = format!("the file has {bytes} bytes; {LARGEST} is the most");
    Problem::error("SP001", message).in_file(path).help("split the series, or remove what does not belong")
}

fn sixteen_bit(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] | [1..=0x7F, 0, 1..=0x7F, 0, ..] => Some("UTF-16 LE"),
        [0xFE, 0xFF, ..] | [0, 1..=0x7F, 0, 1..=0x7F, ..] => Some("UTF-16 BE"),
        _ => None,
    }
}

fn not_utf8(path: &str, bytes: &[u8], at: usize) -> Problem {
    let good = String::from_utf8_lossy(&bytes[..at]);
    let line = good.matches('\n').count() as u32 + 1;
    let column = good.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = Arc::new(Source { path: path.to_owned(), text });
    let message = format!("the byte 0x{:02X} is not UTF-8; the file may be in a Windows encoding", bytes[at]);
    Problem::error("SP003", message).at(&Spot { source, line, column, length: 1 }).help("save the file as UTF-8")
}
