//! A language that nobody speaks, made from another one: the same sentences in accented letters, a third longer, in brackets.
//!
//! What is not accented on a page comes from the data or is no message; what lacks a bracket is cut off. Figures, names and
//! the grammar of messages stay as they are.

use super::house::House;
use super::lexicalisation::Part;
use crate::problem::{Problem, Problems, Source};
use crate::shelf::{Shelf, Texts};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use std::sync::Arc;

/// The region of no country, which pseudo-languages have as theirs.
const NOWHERE: &str = "XA";

/// What each letter from a to z becomes.
const ACCENTED: &str = "áƀçđéƒğĥíĵķļɱñóþɋŕšţúṽŵẋýž";

/// These are doubled: more than a third of a text in Latin letters.
const VOWELS: &str = "aeiouy";

const BRACKETS: [&str; 2] = ["⟦", "⟧"];

/// The tag of the pseudo-language made from `from`, and the shelf with its words, which is that language with every message in
/// accents.
///
/// # Errors
/// A language that is not there, or whose files cannot be read.
pub fn pseudo(shelf: &Shelf, from: &str) -> Result<(String, Shelf), Problems> {
    let home = House::home(shelf, from);
    let house = House::read(shelf, &home)?;
    let tag = format!("{home}-{NOWHERE}");
    let mut shelf = shelf.clone();
    let narratives = [&shelf.locales, &shelf.own_locales].into_iter().flatten();
    let of_language = narratives
        .filter(|(path, _)| house.layers(&home).iter().any(|layer| **path == format!("{layer}/narrative.ftl")));
    let keys: Vec<String> = of_language.flat_map(|(_, source)| properties(&source.text)).collect();
    for (texts, layers) in [(&mut shelf.locales, house.layers(&home)), (&mut shelf.own_locales, house.layers(&home))] {
        for file in ["units.ftl", "labels.ftl", "narrative.ftl"] {
            lay(texts, &layers, &tag, file, &keys)?;
        }
    }
    let of = house.of.as_deref().unwrap_or(&home);
    let rules = format!("name: {}\nof: {of}\nstatus: complete\ncldr: {}\n", accented(&house.name), house.cldr);
    shelf.locales.insert(format!("{tag}/locale.yaml"), made(&tag, "locale.yaml", rules));
    Ok((tag, shelf))
}

/// The properties that sentences choose by; what stands for them in units.ftl is no word.
fn properties(text: &str) -> impl Iterator<Item = String> {
    text.split("PROP(").skip(1).filter_map(|call| call.split('"').nth(1)).map(str::to_owned)
}

/// Lays the layers' file in accents on the shelf, under the pseudo-language's tag; attributes of these names stay.
fn lay(texts: &mut Texts, layers: &[&str], tag: &str, file: &str, keys: &[String]) -> Result<(), Problems> {
    let mut resource = Resource { body: Vec::new() };
    for source in layers.iter().filter_map(|layer| texts.get(&format!("{layer}/{file}"))) {
        let read = parser::parse(source.text.clone()).map_err(|_| unreadable(source))?;
        let ids: Vec<String> = read.body.iter().filter_map(id).collect();
        resource.body.retain(|entry| id(entry).is_none_or(|id| !ids.contains(&id)));
        resource.body.extend(read.body);
    }
    if resource.body.is_empty() {
        return Ok(());
    }
    resource.body.iter_mut().for_each(|each| entry(each, file, keys));
    texts.insert(format!("{tag}/{file}"), made(tag, file, serializer::serialize(&resource)));
    Ok(())
}

fn id(entry: &Entry<String>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

fn made(tag: &str, file: &str, text: String) -> Arc<Source> {
    Arc::new(Source { path: format!("locales/{tag}/{file}"), text })
}

fn unreadable(source: &Source) -> Problems {
    let problem = Problem::error("SP401", "this is not Fluent").in_file(&source.path);
    problem.help("`scorepress check` says where").into()
}

/// Words of units.ftl stand inside sentences and get no brackets; neither do items of a list.
fn entry(entry: &mut Entry<String>, file: &str, keys: &[String]) {
    let is_whole = file != "units.ftl";
    match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(|value| whole(value, is_whole));
            for attribute in message.attributes.iter_mut().filter(|attribute| !keys.contains(&attribute.id.name)) {
                let is_item = Part::of(&attribute.id.name) == Some(Part::Item);
                whole(&mut attribute.value, is_whole && !is_item);
            }
        }
        Entry::Term(term) => {
            whole(&mut term.value, false);
            term.attributes.iter_mut().for_each(|attribute| whole(&mut attribute.value, false));
        }
        _ => {}
    }
}

/// A pattern in accents, and in brackets where it has words; a mark at its end stays outside.
fn whole(text: &mut Pattern<String>, in_brackets: bool) {
    let has_words = pattern(text);
    if !in_brackets || !has_words {
        return;
    }
    let [open, _] = BRACKETS;
    match text.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert_str(0, open),
        _ => text.elements.insert(0, PatternElement::TextElement { value: open.to_owned() }),
    }
    close(text);
}

/// The bracket before the marks at the end, in every variant where the text ends with several.
fn close(text: &mut Pattern<String>) {
    let [open, close] = BRACKETS;
    match text.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => {
            let is_mark = |each: char| !each.is_alphanumeric() && !open.contains(each);
            let end = value.trim_end_matches(is_mark).len();
            value.insert_str(end, close);
        }
        Some(PatternElement::Placeable { expression: Expression::Select { variants, .. } }) => {
            variants.iter_mut().for_each(|variant| self::close(&mut variant.value));
        }
        _ => text.elements.push(PatternElement::TextElement { value: close.to_owned() }),
    }
}

/// Accents every word; says whether there was one.
fn pattern(text: &mut Pattern<String>) -> bool {
    let mut has_words = false;
    for element in &mut text.elements {
        has_words |= match element {
            PatternElement::TextElement { value } => {
                let has = value.contains(char::is_alphabetic);
                *value = accented(value);
                has
            }
            PatternElement::Placeable { expression } => inside(expression),
        };
    }
    has_words
}

fn inside(expression: &mut Expression<String>) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().map(|variant| pattern(&mut variant.value)).filter(|has| *has).count() > 0
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression),
        Expression::Inline(_) => false,
    }
}

/// Every letter from a to z with an accent, vowels twice; all else as it is.
fn accented(text: &str) -> String {
    let mut accented = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let small = letter.to_ascii_lowercase();
        let other = small.is_ascii_lowercase().then(|| ACCENTED.chars().nth((small as u8 - b'a').into())).flatten();
        let Some(other) = other else {
            accented.push(letter);
            continue;
        };
        if letter.is_ascii_uppercase() {
            accented.extend(other.to_uppercase())
        } else {
            accented.push(other)
        }
        if VOWELS.contains(small) {
            accented.push(other);
        }
    }
    accented
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_get_accents_and_all_else_stays() {
        assert_eq!(accented("Up 0.20 – “now”!"), "Úúþ 0.20 – “ñóóŵ”!");
        assert_eq!(ACCENTED.chars().count(), 26);
        assert!(ACCENTED.chars().all(|each| !each.is_ascii() && each.is_alphabetic()));
    }

    #[test]
    fn the_grammar_of_a_message_stays() {
        let text = "a =\n    .v1 = { NAME($x, form: \"short\") } is { $n ->\n        [one] one thing\n       *[other] things\n    \
                    } here: { -term }.\n    .item = is { $n }\n    .v2 = { $text }\n-term = mark\n";
        let mut texts = Texts::from([("en/narrative.ftl".to_owned(), made("en", "narrative.ftl", text.to_owned()))]);
        lay(&mut texts, &["en"], "en-XA", "narrative.ftl", &[]).ok();
        assert_eq!(
            texts["en-XA/narrative.ftl"].text,
            "a =\n    .v1 =\n        ⟦{ NAME($x, form: \"short\") } ííš { $n ->\n            [one] óóñéé ţĥííñğ\n           *[other] \
             ţĥííñğš\n        } ĥééŕéé: { -term }⟧.\n    .item = ííš { $n }\n    .v2 = { $text }\n-term = ɱááŕķ\n"
        );
    }
}
