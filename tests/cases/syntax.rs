//! YAML and encodings, where the input must be made.

use crate::Made;
use crate::sandbox::Sandbox;

pub const CASES: &[Made] = &[("A04! sixteen bits", sixteen_bits)];

const WEEK: &str = "series/weeks/2025-W12.yaml";

/// UTF-16 of either order, with and without a byte-order mark, is named.
fn sixteen_bits() {
    let sandbox = Sandbox::new("A04-sixteen-bits");
    let text = String::from_utf8(sandbox.read(WEEK)).unwrap();
    for (name, bytes) in [("UTF-16 LE", u16::to_le_bytes as fn(u16) -> [u8; 2]), ("UTF-16 BE", u16::to_be_bytes)] {
        for mark in ["\u{FEFF}", ""] {
            let units = mark.encode_utf16().chain(text.encode_utf16());
            sandbox.write(WEEK, units.flat_map(bytes).collect::<Vec<u8>>());
            let told = sandbox.judge();
            let words = told[0]["message"].as_str().unwrap();
            assert!(told.len() == 1 && told[0]["code"] == "SP002" && words.contains(name), "{told:?}");
        }
    }
}
