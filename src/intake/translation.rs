//! `locales/<tag>/texts.yaml`: a series' own names and texts in one more language, laid over its files.
//!
//! The file has the form of what it translates: a record's texts under their keys, the items of a list under their ids, a
//! bare text for a name. It holds texts only, and each for something that is there and has no text in that language yet.

use super::shape::{Shape, check, nearest_or};
use super::{SeriesFiles, contract};
use crate::problem::{Problem, Problems, Source, Spot};
use crate::yaml::{self, Node, Tree};
use std::sync::Arc;

/// All translations of a series, by language.
pub(super) struct Translations(Vec<(String, Node)>);

impl Translations {
    /// Reads every translation that is well-formed.
    pub fn read(files: &SeriesFiles, problems: &mut Problems) -> Self {
        let read = |(tag, file): (&String, &Arc<Source>)| {
            let node = if yaml::is_empty(&file.text) { Ok(nothing(file)) } else { yaml::parse(file) };
            Some((tag.clone(), node.map_err(|found| problems.extend(found)).ok()?))
        };
        Translations(files.texts.iter().filter_map(read).collect())
    }

    pub fn tags(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(tag, _)| tag)
    }

    /// Lays them over the setup, and over the entities where those have a file of their own.
    pub fn lay_over_setup(&self, setup: &mut Node, mut entities: Option<&mut Node>, problems: &mut Problems) {
        for (tag, words) in &self.0 {
            let mut over = Overlay { tag, problems };
            for (key, words) in words.entries() {
                match (key.text(), entities.as_deref_mut()) {
                    (Some(WEEKS), _) => {}
                    (Some("entities"), Some(entities)) => over.value(entities, words, &contract::ENTITIES),
                    _ => over.field(setup, key, words, &contract::SERIES),
                }
            }
        }
    }

    /// Lays what they have of single weeks over those.
    pub fn lay_over_weeks(&self, weeks: &mut [Node], problems: &mut Problems) {
        for (tag, words) in &self.0 {
            let mut over = Overlay { tag, problems };
            for (iso, words) in words.get(WEEKS).map(Node::entries).unwrap_or_default() {
                let is_meant = |week: &&mut Node| week.get("week").is_some_and(|named| named.text() == iso.text());
                match weeks.iter_mut().find(is_meant) {
                    Some(week) => over.value(week, words, &contract::WEEK),
                    None => over.unknown(iso, std::iter::empty()),
                }
            }
        }
    }
}

/// A translation whose every line is still a comment.
fn nothing(file: &Arc<Source>) -> Node {
    let spot = Spot { source: file.clone(), line: 1, column: 1, length: 1 };
    Node { spot, tree: Tree::Map(Vec::new()) }
}

/// The key under which a translation has the texts of single weeks.
pub(super) const WEEKS: &str = "weeks";

/// One language's texts on their way into the files.
struct Overlay<'a> {
    tag: &'a str,
    problems: &'a mut Problems,
}

impl Overlay<'_> {
    /// Lays words over what they translate, which has that form.
    fn value(&mut self, target: &mut Node, words: &Node, shape: &Shape) {
        match (shape, &words.tree) {
            (Shape::Record(_), Tree::Map(entries)) => {
                entries.iter().for_each(|(key, words)| self.field(target, key, words, shape));
            }
            (Shape::Record(_), Tree::Scalar { .. }) if target.get("name").is_some() => {
                let name = Node { spot: words.spot.clone(), tree: Tree::Scalar { text: "name".into(), plain: true } };
                self.field(target, &name, words, shape);
            }
            (Shape::List(item), Tree::Map(entries)) => {
                entries.iter().for_each(|(id, words)| self.item(target, id, words, item));
            }
            (Shape::FileOr(form), _) => self.value(target, words, form),
            _ => self.refuse(words, "this is no text that the series has".to_owned(), "translate names and texts only"),
        }
    }

    fn field(&mut self, target: &mut Node, key: &Node, words: &Node, shape: &Shape) {
        let Shape::Record(fields) = shape else { return };
        let name = key.text().unwrap_or_default();
        let Some(field) = fields.iter().find(|field| field.key == name) else {
            return self.unknown(key, fields.iter().map(|field| field.key));
        };
        match (in_one_language(&field.shape), entry(target, name)) {
            (Some(shape), _) => self.say(target, key, words, shape),
            (None, Some(target)) => self.value(target, words, &field.shape),
            (None, None) => self.refuse(key, format!("the series has no `{name}` here"), "remove it"),
        }
    }

    /// The item of a list that has that id.
    fn item(&mut self, target: &mut Node, id: &Node, words: &Node, shape: &Shape) {
        let named = |node: &Node| node.get("id").and_then(Node::text) == id.text();
        let Tree::List(items) = &mut target.tree else { return };
        match items.iter_mut().find(|item| named(item)) {
            Some(item) => self.value(item, words, shape),
            None => {
                let ids: Vec<String> =
                    items.iter().filter_map(|item| item.get("id")?.text().map(str::to_owned)).collect();
                self.unknown(id, ids.iter().map(String::as_str));
            }
        }
    }

    /// Puts words of that form under a key of a record, beside those of the other languages.
    fn say(&mut self, record: &mut Node, key: &Node, words: &Node, shape: &Shape) {
        check(words, shape, self.problems);
        let mut said = by_language(words, self.tag);
        let Some(known) = entry(record, key.text().unwrap_or_default()) else { return insert(record, key, said) };
        if let Some(twice) = known.get(self.tag) {
            let problem = Problem::error("SP240", format!("this has a text in {} already", self.tag)).at(&words.spot);
            self.problems.add(problem.related(&twice.spot, "here").help("keep one of them"));
            return;
        }
        if matches!(known.tree, Tree::Scalar { .. }) {
            *known = by_language(known, "*");
        }
        if let (Tree::Map(texts), Tree::Map(more)) = (&mut known.tree, &mut said.tree) {
            texts.append(more);
        }
    }

    fn unknown<'k>(&mut self, key: &Node, known: impl Iterator<Item = &'k str> + Clone) {
        let name = key.text().unwrap_or_default();
        let help = nearest_or(name, &mut known.clone(), || "translate only what the series has".to_owned());
        self.refuse(key, format!("there is no `{name}` to translate here"), &help);
    }

    fn refuse(&mut self, node: &Node, message: String, help: &str) {
        self.problems.add(Problem::error("SP241", message).at(&node.spot).help(help));
    }
}

/// The form that one language's part has of what stands by language; nothing where a form has no such parts.
pub(super) fn in_one_language(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::Localised => Some(&Shape::Name),
        Shape::LocalisedProse => Some(&Shape::Prose),
        Shape::Map(forms @ Shape::Map(_)) => Some(forms),
        _ => None,
    }
}

/// The value under a key of a mapping.
fn entry<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match &mut node.tree {
        Tree::Map(entries) => entries.iter_mut().find(|(each, _)| each.text() == Some(key)).map(|(_, value)| value),
        _ => None,
    }
}

fn insert(node: &mut Node, key: &Node, value: Node) {
    if let Tree::Map(entries) = &mut node.tree {
        entries.push((key.clone(), value));
    }
}

/// The same text as the one for a language.
fn by_language(text: &Node, tag: &str) -> Node {
    let tag = Node { spot: text.spot.clone(), tree: Tree::Scalar { text: tag.to_owned(), plain: true } };
    Node { spot: text.spot.clone(), tree: Tree::Map(vec![(tag, text.clone())]) }
}
