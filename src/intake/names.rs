//! Texts by language, as typed, and whether all languages of the series have theirs.

use super::shape::is_tag;
use crate::league::{Localised, Names, Texts, without_region};
use crate::problem::{Problem, Problems};
use crate::yaml::{Node, Tree};
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text for all languages, or one for each. Spellings of one letter are made one (NFC).
pub fn localised(node: &Node) -> Localised {
    let text = |node: &Node| {
        let typed = node.text().unwrap_or_default().trim();
        if is_nfc(typed) { typed.to_owned() } else { typed.nfc().collect() }
    };
    let texts = match &node.tree {
        Tree::Map(entries) => entries.iter().map(|(tag, node)| (text(tag), text(node))).collect(),
        _ => Texts::from([("*".to_owned(), text(node))]),
    };
    Localised { texts, spot: Some(node.spot.clone()) }
}

/// The text under a key; empty where there is none.
pub fn localised_at(node: &Node, key: &str) -> Localised {
    node.get(key).map(localised).unwrap_or_default()
}

/// Name, short name, forms and properties of an entity or a component.
pub fn names(node: &Node) -> Names {
    Names {
        name: localised_at(node, "name"),
        short: localised_at(node, "short"),
        forms: by_language(node.get("forms")),
        props: by_language(node.get("props")),
    }
}

fn by_language(node: Option<&Node>) -> BTreeMap<String, Texts> {
    let entries = node.map(Node::entries).unwrap_or_default();
    entries.iter().map(|(tag, texts)| (tag.text().unwrap_or_default().to_owned(), localised(texts).texts)).collect()
}

/// The languages in which a series must have its texts.
pub struct Wanted {
    pub languages: Vec<String>,
    /// Those whose texts stand in a file of their own.
    pub apart: Vec<String>,
}

impl Wanted {
    /// Whether a text under the tag is of a language that the series has.
    fn covers(&self, tag: &str) -> bool {
        let mut languages = self.languages.iter().chain(&self.apart);
        tag == "*" || languages.any(|each| each == tag || without_region(each) == Some(tag))
    }
}

/// Tells every language of the series in which a text is missing; not where a tag is none, which is told already.
pub fn demand(text: &Localised, what: &str, wanted: &Wanted, problems: &mut Problems) {
    if !text.texts.keys().all(|tag| is_tag(tag)) {
        return;
    }
    let missing: Vec<&String> = wanted.languages.iter().filter(|tag| text.text(tag).is_none()).collect();
    if let (false, Some(spot)) = (missing.is_empty(), &text.spot) {
        let message = format!("{what} has no text in {}", list(&missing));
        let (apart, here): (Vec<&String>, Vec<&String>) = missing.iter().partition(|tag| wanted.apart.contains(tag));
        let files: Vec<String> = apart.iter().map(|tag| format!("locales/{tag}/texts.yaml")).collect();
        let unlisted: Vec<&String> = text.texts.keys().filter(|tag| !wanted.covers(tag)).collect();
        let help = match (apart.is_empty(), here.as_slice(), unlisted.as_slice()) {
            (true, [tag], [other, ..]) => format!(
                "you have {}, which `languages:` does not list: write `{other}` there, or `{tag}` here",
                list(&unlisted)
            ),
            (true, ..) => format!("add {} here, or one text for all as `\"*\"`", list(&here)),
            (_, [], _) => format!("add it to {}", files.join(", ")),
            _ => format!("add it for {} here, and to {}", list(&here), files.join(", ")),
        };
        problems.add(Problem::error("SP201", message).at(spot).help(help));
    }
}

fn list(tags: &[&String]) -> String {
    tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ")
}
