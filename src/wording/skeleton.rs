//! A language to be filled in: every message of another one as a comment, with what its fact means and an example of each
//! value.
//!
//! Nothing in it speaks yet, so the check tells every message until it is written: below its comment, or in its place.

use super::contract;
use super::house;
use super::lexicalisation::keys_of_two;
use super::locale::Locale;
use super::trial::examples;
use crate::facts::FactKind;
use crate::league::{Series, without_region};
use crate::shelf::Shelf;
use std::fmt::Write as _;

/// The files of a new language's folder by name, made from those of `from`; of a region of `from`, one that needs nothing
/// more until something differs. Examples are in the words of `from`, with the names of a series where one is at hand.
pub fn skeleton(
    tag: &str,
    from: &Locale,
    shelf: &Shelf,
    kinds: &[&'static FactKind],
    series: Option<&Series>,
) -> Vec<(&'static str, String)> {
    let examples = examples(from, series);
    let comment = |id: &str| match kinds.iter().find(|kind| kind.key == id) {
        Some(kind) => contract::lines(kind, &examples(kind)),
        None => keys_of_two(id).map(of_two).into_iter().collect(),
    };
    let whole = from.voice.house.of.as_deref().unwrap_or(from.tag());
    let file = |book: &super::ftl::Wordbook| {
        let source = |texts: &crate::shelf::Texts| texts.get(&format!("{whole}/{}", book.file)).cloned();
        let source = source(&shelf.locales).or_else(|| source(&shelf.own_locales));
        let text = source.map(|source| commented(&source.text, &comment)).unwrap_or_default();
        (book.file, text)
    };
    let rules = rules(tag, whole, shelf);
    let books = [&from.voice.units, &from.labels, &from.narrative];
    [("locale.yaml", rules)].into_iter().chain(books.map(file)).collect()
}

fn of_two((first, then): (&str, &str)) -> String {
    format!(
        "Tells `{first}` and `{then}` in one sentence, where they are neighbours; leave it out where that reads badly."
    )
}

/// The house rules: those that every language must say, and the source's others as comments.
fn rules(tag: &str, from: &str, shelf: &Shelf) -> String {
    let mut text = format!("name: {tag}\n");
    if without_region(tag) == Some(from) {
        let _ = writeln!(text, "of: {from}");
    } else {
        text.push_str("direction: ltr\n");
    }
    text.push_str("status: draft\n");
    let source = house::source(shelf, from);
    let is_said = |line: &&str| ["name:", "of:", "direction:", "status:"].iter().any(|key| line.starts_with(key));
    for line in source.iter().flat_map(|source| source.text.lines()).filter(|line| !is_said(line)) {
        let _ = writeln!(text, "# {}", line.trim_start_matches('#').trim_start());
    }
    text
}

/// A file of messages in which each is a comment, with the lines that `comment` has for it above.
fn commented(text: &str, comment: &dyn Fn(&str) -> Vec<String>) -> String {
    let mut blank = String::with_capacity(text.len() * 2);
    let mut is_open = false;
    for line in text.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            if is_open {
                blank.push('\n');
            }
            let id = line.split([' ', '=']).next().unwrap_or_default();
            comment(id).iter().for_each(|line| put(&mut blank, &format!("# {line}")));
            is_open = true;
        } else if line.trim().is_empty() || line.starts_with('#') {
            if is_open && line.starts_with('#') {
                blank.push('\n');
            }
            is_open = false;
        }
        put(&mut blank, &if is_open { format!("# {line}") } else { line.to_owned() });
    }
    blank
}

fn put(text: &mut String, line: &str) {
    text.push_str(line.trim_end());
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_becomes_a_comment_of_its_own() {
        let text = "### Words.\n\n## Numbers\n\n# A figure.\npoint = { $category ->\n    [one] point\n   *[other] points\n}\n\
                    share = %\n-term = x\n    .gen = y\n\n## More\n";
        let comment = |id: &str| if id == "share" { vec!["Means: A share.".to_owned()] } else { Vec::new() };
        assert_eq!(
            commented(text, &comment),
            "### Words.\n\n## Numbers\n\n# A figure.\n# point = { $category ->\n#     [one] point\n#    *[other] points\n# }\n\n\
             # Means: A share.\n# share = %\n\n# -term = x\n#     .gen = y\n\n## More\n"
        );
    }
}
