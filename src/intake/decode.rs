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

/// Reads UTF-8 as [`decode`] does, and UTF-16 too, as spreadsheet programs save it; says which it was.
///
/// # Errors
/// A file in another encoding, and one of more than 32 MiB.
pub fn decode_any(path: &str, bytes: Vec<u8>) -> Result<(Source, &'static str), Problem> {
    let Some(encoding) = sixteen_bit(&bytes).filter(|_| bytes.len() as u64 <= LARGEST) else {
        return decode(path, bytes).map(|source| (source, "UTF-8"));
    };
    let unit = |pair: &[u8]| match encoding {
        "UTF-16 LE" => u16::from_le_bytes([pair[0], pair[1]]),
        _ => u16::from_be_bytes([pair[0], pair[1]]),
    };
    let whole = bytes.len().is_multiple_of(2);
    let text = String::from_utf16(&bytes.chunks_exact(2).map(unit).collect::<Vec<u16>>()).ok().filter(|_| whole);
    let broken = || Problem::error("SP003", format!("the bytes are not {encoding} throughout")).in_file(path);
    let text = text.ok_or_else(|| broken().help("save the file as UTF-8"))?;
    decode(path, text.into_bytes()).map(|source| (source, encoding))
}

/// A file of so many bytes is none that people type.
pub fn too_large(path: &str, bytes: u64) -> Problem {
    let message = format!("the file has {bytes} bytes; {LARGEST} is the most");
    Problem::error("SP001", message).in_file(path).help("split the series, or remove what does not belong")
}

/// Told by the mark at the start; without it by zeros in every second place of what is mostly ASCII.
fn sixteen_bit(bytes: &[u8]) -> Option<&'static str> {
    let zeros = |from: usize| bytes.iter().take(400).skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = bytes.len().min(400) / 5;
    match bytes {
        [0xFF, 0xFE, ..] => Some("UTF-16 LE"),
        [0xFE, 0xFF, ..] => Some("UTF-16 BE"),
        _ if odd > many && even == 0 => Some("UTF-16 LE"),
        _ if even > many && odd == 0 => Some("UTF-16 BE"),
        _ => None,
    }
}

fn not_utf8(path: &str, bytes: &[u8], at: usize) -> Problem {
    let good = String::from_utf8_lossy(&bytes[..at]);
    let line = good.matches('\n').count() as u32 + 1;
    let column = good.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = Arc::new(Source { path: path.to_owned(), text });
    let message = format!("the byte 0x{:02X} is not UTF-8; {}", bytes[at], guess(bytes));
    Problem::error("SP003", message).at(&Spot { source, line, column, length: 1 }).help("save the file as UTF-8")
}

/// The encoding that the bytes above ASCII speak for: only the Windows ones have characters from 0x80 to 0x9F, and of
/// these the Vietnamese one sets its accents (0xCC, 0xD2, 0xDE, 0xEC, 0xF2) behind a letter.
fn guess(bytes: &[u8]) -> &'static str {
    let accent = |pair: &[u8]| matches!(pair, [letter, 0xCC | 0xD2 | 0xDE | 0xEC | 0xF2] if b"aeiouyAEIOUY".contains(letter) || *letter >= 0xC0);
    match bytes {
        _ if bytes.windows(2).any(accent) => "the file may be in Windows-1258 (Vietnamese) or Windows-1252",
        _ if bytes.iter().any(|byte| (0x80..0xA0).contains(byte)) => "the file may be in Windows-1252",
        _ => "the file may be in Windows-1252 or ISO-8859-1",
    }
}
