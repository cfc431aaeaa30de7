//! Texts made harmless for the format they stand in, so that what a reader gets is what the data says.

use std::io::{self, Write};

/// Writes a text so that Markdown reads it back as that very text, wherever in a block it stands.
/// White space is made single spaces, as Markdown would; no-break spaces stay.
pub fn markdown(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let bytes = text.trim_matches(SPACES).as_bytes();
    let opening = block_mark(bytes);
    let mut written = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if PLAIN[usize::from(*byte)] && opening != Some(at) {
            continue;
        }
        if !is_space(*byte) {
            out.write_all(&bytes[written..at])?;
            out.write_all(b"\\")?;
            written = at;
        } else {
            let more = bytes.get(at + 1).copied().is_some_and(is_space);
            if more || *byte != b' ' {
                out.write_all(&bytes[written..at])?;
                out.write_all(if more { b"" } else { b" " })?;
                written = at + 1;
            }
        }
    }
    out.write_all(&bytes[written..])
}

const SPACES: [char; 4] = [' ', '\t', '\n', '\r'];

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether it means something in Markdown wherever it stands.
const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'#' | b'&' | b'~' | b'^' | b'{')
}

/// The bytes that mean nothing in Markdown, wherever they stand, and part no words.
static PLAIN: [bool; 256] = {
    let (mut plain, mut byte) = ([true; 256], 0);
    while byte < 256 {
        plain[byte] = !is_mark(byte as u8) && !is_space(byte as u8);
        byte += 1;
    }
    plain
};

/// Where the mark is that would open a block where it stands first: `-`, or the stop or bracket of `1.` and `1)`.
fn block_mark(text: &[u8]) -> Option<usize> {
    if matches!(text.first(), Some(b'-' | b'+' | b'=' | b':')) {
        return Some(0);
    }
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let marks = matches!(text.get(digits), Some(b'.' | b')'));
    let alone = text.get(digits + 1).copied().is_none_or(is_space);
    ((1..=9).contains(&digits) && marks && alone).then_some(digits)
}

/// A text as a quoted YAML string on one line.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\u{2028}' | '\u{2029}' | '\u{FEFF}' => out.push_str(&format!("\\u{:04X}", u32::from(character))),
            control if control.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// An address as a link's destination in angle brackets.
pub fn destination(address: &str) -> String {
    let mut out = String::with_capacity(address.len() + 2);
    out.push('<');
    for character in address.chars() {
        match character {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            ' ' => out.push_str("%20"),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out.push('>');
    out
}

/// JSON as it can stand in a script element: no mark of HTML is left, and it reads the same.
pub fn in_script(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            other => out.push(other),
        }
    }
    out
}

/// A text for XML, inside an element or an attribute's quotation marks. What XML cannot hold at all is left out.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            control if control.is_control() => {}
            '\u{FFFE}' | '\u{FFFF}' => {}
            other => out.push(other),
        }
    }
    out
}

/// A file's path as a part of an address.
pub fn in_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Tag, TagEnd};

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        markdown(text, &mut out).expect("memory does not fail");
        String::from_utf8(out).expect("text stays text")
    }

    fn read_back(source: &str, begins: impl Fn(&Tag) -> bool, ends: impl Fn(&TagEnd) -> bool) -> String {
        let (mut inside, mut text) = (false, String::new());
        for event in super::super::html::events(source) {
            match event {
                Event::Start(tag) if begins(&tag) => inside = true,
                Event::End(tag) if ends(&tag) => return text,
                Event::Text(part) if inside => text.push_str(&part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::Code(_) | Event::Html(_) | Event::InlineHtml(_) => panic!("a text became markup: {source}"),
                _ => {}
            }
        }
        text
    }

    fn single_spaced(text: &str) -> String {
        text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn figures_and_names_stay_readable() {
        assert_eq!(escaped("Bắc Ninh: 92.28 (3–9 November), 95.5%"), "Bắc Ninh: 92.28 (3–9 November), 95.5%");
        assert_eq!(escaped("1. and *2*"), "1\\. and \\*2\\*");
        assert_eq!(quoted("a \"b\"\n---"), "\"a \\\"b\\\"\\n---\"");
        assert_eq!(destination("https://x.org/a b>"), "<https://x.org/a%20b%3E>");
    }

    /// What YAML 1.1 or 1.2 would take for a truth, a time, a number or nothing stays a text of both.
    #[test]
    fn a_quoted_text_is_a_text_to_every_reader_of_yaml() {
        for text in
            ["no", "Yes", "on", "~", "null", "12:30", "2025-11-10", "0x1F", "1e3", "1_000", "", "a: b", "# c", "- d"]
        {
            assert_eq!(quoted(text), format!("\"{text}\""));
        }
        let odd = "say \"no\": \\ it's\n\t%TAG {a} [b] \u{85}\u{2028}\u{7}\u{FEFF}";
        let source = crate::problem::Source { path: "head".to_owned(), text: format!("title: {}\n", quoted(odd)) };
        let read = crate::yaml::parse(&std::sync::Arc::new(source)).expect("a mapping");
        assert_eq!(read.get("title").and_then(|title| title.text()), Some(odd));
    }

    proptest! {
        #[test]
        fn every_text_is_read_back_as_it_was(text in "[ -~àđ\\n\u{a0}–“”]{1,40}") {
            let wanted = single_spaced(&text);
            prop_assume!(!wanted.is_empty() && wanted.trim() == wanted);
            let paragraph = read_back(&escaped(&text), |tag| matches!(tag, Tag::Paragraph), |tag| matches!(tag, TagEnd::Paragraph));
            prop_assert_eq!(&paragraph, &wanted);
            let heading = format!("## {}\n", escaped(&text));
            let heading = read_back(&heading, |tag| matches!(tag, Tag::Heading { .. }), |tag| matches!(tag, TagEnd::Heading(_)));
            prop_assert_eq!(&heading, &wanted);
            let item = format!("- {}\n", escaped(&text));
            let item = read_back(&item, |tag| matches!(tag, Tag::Item), |tag| matches!(tag, TagEnd::Item));
            prop_assert_eq!(&item, &wanted);
            let table = format!("| {} | b |\n|---|---|\n| c | d |\n", escaped(&text));
            let cell = read_back(&table, |tag| matches!(tag, Tag::TableCell), |tag| matches!(tag, TagEnd::TableCell));
            prop_assert_eq!(&cell, &wanted);
        }
    }
}
