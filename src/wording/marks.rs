//! Where values are printed. While a sentence is put together, what is printed of a value stands between marks that no
//! text holds; they are taken out when the sentence is finished, and what remains of them is where the value stands.
//!
//! A mark is `OPEN label BAR words CLOSE`. The label is the value's name in the message; `#3` where Fluent hands over a
//! bare number; with a fact's number before it where the words belong to one fact of several.

use crate::facts::FactIndex;
use std::ops::Range;

/// Unicode keeps these for a program's own use: they are no characters of any text.
const OPEN: char = '\u{fdd0}';
const BAR: char = '\u{fdd1}';
const CLOSE: char = '\u{fdd2}';

/// The byte that each of them begins with.
const FIRST: u8 = 0xEF;

/// Words between marks that say what they print.
pub(super) fn mark(label: &str, words: &str) -> String {
    let mut marked = String::with_capacity(label.len() + words.len() + 9);
    marked.push(OPEN);
    marked.push_str(label);
    marked.push(BAR);
    marked.push_str(words);
    marked.push(CLOSE);
    marked
}

/// The same words, every mark in them saying that it belongs to that fact.
pub(super) fn belonging_to(fact: FactIndex, words: &str) -> String {
    words.replace(OPEN, &format!("{OPEN}{fact} "))
}

/// The words alone.
pub(super) fn bare(words: &str) -> String {
    lift(words).text
}

/// Words without their marks, and where each mark stood.
pub(super) struct Lifted<'w> {
    pub text: String,
    pub marks: Vec<Mark<'w>>,
}

/// A stretch of bytes that prints a value.
pub(super) struct Mark<'w> {
    pub at: Range<usize>,
    pub fact: Option<FactIndex>,
    pub name: Name<'w>,
}

/// What a label says of the value.
#[derive(Clone, Copy)]
pub(super) enum Name<'w> {
    Value(&'w str),
    Number(u32),
}

/// Takes the marks out, and makes white space single spaces, none at either end; no-break spaces stay.
pub(super) fn lift(words: &str) -> Lifted<'_> {
    let mut lifted = Lifted { text: String::with_capacity(words.len() + 2), marks: Vec::new() };
    let (mut rest, mut space) = (words, false);
    while let Some(next) = rest.chars().next() {
        let after = &rest[next.len_utf8()..];
        rest = match next {
            ' ' | '\n' | '\t' | '\r' => {
                space = !lifted.text.is_empty();
                after
            }
            OPEN => {
                let start = lifted.text.len() + usize::from(space);
                let (label, after) = after.split_at(after.bytes().take_while(|byte| *byte != FIRST).count());
                lifted.marks.push(labelled(label, start));
                after.strip_prefix(BAR).unwrap_or(after)
            }
            CLOSE => {
                let end = lifted.text.len();
                if let Some(open) = lifted.marks.iter_mut().rfind(|mark| mark.at.end == usize::MAX) {
                    open.at.end = end;
                }
                after
            }
            _ => {
                let (run, after) = rest.split_at(next.len_utf8() + settled(after.as_bytes()));
                if std::mem::take(&mut space) {
                    lifted.text.push(' ');
                }
                lifted.text.push_str(run);
                after
            }
        };
    }
    lifted
}

/// The length of the words that follow, with single spaces between them: they stay as they are.
fn settled(words: &[u8]) -> usize {
    let is_word = |at: usize| words.get(at).is_some_and(|byte| !may_end_word(*byte));
    let stays = |at: &usize| is_word(*at) || words[*at] == b' ' && is_word(at + 1);
    (0..words.len()).take_while(stays).count()
}

/// Whether it is white space, or may begin a mark.
fn may_end_word(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | FIRST)
}

fn labelled(label: &str, start: usize) -> Mark<'_> {
    let (fact, name) = label.split_once(' ').unwrap_or(("", label));
    let number = name.strip_prefix('#').and_then(|digits| digits.parse().ok());
    let name = number.map_or(Name::Value(name), Name::Number);
    Mark { at: start..usize::MAX, fact: fact.parse().ok(), name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lifted_out_stands_where_it_was_printed() {
        let words = format!("  With  {},\n {} leads. ", mark("score", "92.28\u{a0}points"), mark("leader", "Bắc Ninh"));
        let lifted = lift(&words);
        assert_eq!(lifted.text, "With 92.28\u{a0}points, Bắc Ninh leads.");
        let printed: Vec<&str> = lifted.marks.iter().map(|mark| &lifted.text[mark.at.clone()]).collect();
        assert_eq!(printed, ["92.28\u{a0}points", "Bắc Ninh"]);
        assert_eq!(bare(&words), lifted.text);
    }

    #[test]
    fn a_label_says_the_value_and_its_fact() {
        let words = belonging_to(7, &format!("{} of {}", mark("#3", "three"), mark("table", "the wards")));
        let lifted = lift(&words);
        assert_eq!(lifted.text, "three of the wards");
        assert!(matches!(lifted.marks[0], Mark { fact: Some(7), name: Name::Number(3), .. }));
        assert!(matches!(lifted.marks[1], Mark { fact: Some(7), name: Name::Value("table"), .. }));
    }

    #[test]
    fn words_without_marks_are_only_tidied() {
        assert_eq!(bare(" a \t b\u{a0}c "), "a b\u{a0}c");
        assert!(lift("").text.is_empty() && lift(" ").marks.is_empty());
    }
}
