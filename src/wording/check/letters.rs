//! The letters and signs that words are written with: those of one script, and the quotation marks of print.

use super::super::ftl::{Entry, Use, Used, Wordbook};
use super::sound::every_entry;
use crate::problem::{Problem, Problems};

/// Warns of letters of another script than the language's, and of straight quotation marks. What stands in a kind for one of
/// these properties is no word but a key to choose by.
pub(in super::super) fn letters(book: &Wordbook, properties: &[&str]) -> Problems {
    let script = script_of(book);
    let mut problems = Problems::default();
    for entry in every_entry(book) {
        for (at, words) in words(entry, properties) {
            problems.0.extend(foreign(entry, at, words, script));
            problems.0.extend(straight(entry, at, words));
        }
    }
    problems
}

/// The properties that sentences choose by.
pub(in super::super) fn properties_asked(narrative: &Wordbook) -> Vec<&str> {
    let wordings = narrative.entries.values().flat_map(|entry| entry.wordings());
    wordings.flat_map(|(_, wording)| wording.uses.iter().filter_map(property_asked)).collect()
}

fn property_asked(each: &Use) -> Option<&str> {
    match &each.what {
        Used::Call(call) => call.property(),
        _ => None,
    }
}

fn words<'e>(entry: &'e Entry, properties: &[&str]) -> impl Iterator<Item = (usize, &'e str)> {
    let is_property = |form: Option<&str>| form.is_some_and(|form| properties.contains(&form));
    let wordings = entry.wordings().filter(move |(form, _)| !is_property(*form));
    wordings.flat_map(|(_, wording)| &wording.uses).filter_map(|each| match &each.what {
        Used::Words(words) => Some((each.at, words.as_str())),
        _ => None,
    })
}

/// The first and last letter of scripts that fill several blocks or share one. What is not listed is told apart by its block
/// of 128 letters. Those of East Asia are written together and count as one.
const SCRIPTS: &[(&str, &[(u32, u32)])] = &[
    ("Latin", &[(0x41, 0x24f), (0x250, 0x2af), (0x1e00, 0x1eff), (0x2c60, 0x2c7f), (0xa720, 0xa7ff), (0xff21, 0xff5a)]),
    ("Greek", &[(0x370, 0x3ff), (0x1f00, 0x1fff)]),
    ("Cyrillic", &[(0x400, 0x52f), (0x1c80, 0x1c8f), (0x2de0, 0x2dff), (0xa640, 0xa69f)]),
    ("Hebrew", &[(0x590, 0x5ff), (0xfb1d, 0xfb4f)]),
    ("Arabic", &[(0x600, 0x6ff), (0x750, 0x77f), (0x8a0, 0x8ff), (0xfb50, 0xfdff), (0xfe70, 0xfeff)]),
    ("Georgian", &[(0x10a0, 0x10ff), (0x1c90, 0x1cbf)]),
    ("Ethiopic", &[(0x1200, 0x139f)]),
    ("Thai", &[(0xe00, 0xe7f)]),
    ("East Asia", &[(0x1100, 0x11ff), (0x2e80, 0x9fff), (0xac00, 0xd7ff), (0xf900, 0xfaff), (0x20000, 0x3ffff)]),
];

/// A number for the script of a letter; nothing for signs and digits.
fn script(letter: char) -> Option<u32> {
    let code = u32::from(letter);
    let holds = |(_, blocks): &(&str, &[(u32, u32)])| blocks.iter().any(|(from, to)| (*from..=*to).contains(&code));
    let listed = || SCRIPTS.iter().position(holds).map(|at| at as u32);
    letter.is_alphabetic().then(|| listed().unwrap_or(code >> 7 | 1 << 24))
}

/// The script that most letters of a book are of.
fn script_of(book: &Wordbook) -> Option<u32> {
    let mut counts: Vec<(u32, usize)> = Vec::new();
    let letters =
        every_entry(book).into_iter().flat_map(|entry| words(entry, &[])).flat_map(|(_, words)| words.chars());
    for script in letters.filter_map(script) {
        match counts.iter_mut().find(|(each, _)| *each == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(script, _)| script)
}

fn foreign(entry: &Entry, at: usize, words: &str, own: Option<u32>) -> Option<Problem> {
    let is_foreign = |letter: char| script(letter).is_some_and(|script| Some(script) != own);
    let (offset, word) = split(words).find(|(_, word)| word.contains(is_foreign))?;
    let letters: Vec<String> =
        word.chars().filter(|each| is_foreign(*each)).map(|each| format!("U+{:04X}", u32::from(each))).collect();
    let message = format!("“{word}” has letters of another script than the language ({})", letters.join(", "));
    let spot = entry.spot_at(at + offset, word.chars().count());
    Some(Problem::warning("SP433", message).at(&spot).help("retype the word; names come from the data"))
}

/// Every word with the byte it begins at.
fn split(words: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = words.as_ptr() as usize;
    let parts = words.split(|each: char| !each.is_alphabetic()).filter(|word| !word.is_empty());
    parts.map(move |word| (word.as_ptr() as usize - start, word))
}

fn straight(entry: &Entry, at: usize, words: &str) -> Option<Problem> {
    let (offset, mark) = words.match_indices(['"', '\'']).next()?;
    let problem = Problem::warning("SP431", format!("a straight {mark} stands among the words"));
    let help = "write the marks that the language prints, such as ’ “ ” „ « »";
    Some(problem.at(&entry.spot_at(at + offset, 1)).help(help))
}
