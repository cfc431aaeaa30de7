//! A translation to be filled in: every text of a series that one more language needs, as a comment in the form it will have.

use super::shape::Shape;
use super::translation::{WEEKS, in_one_language};
use super::{SeriesFiles, contract};
use crate::league::without_region;
use crate::problem::Problems;
use crate::yaml::{self, Node, Tree};

/// `texts.yaml` for a language that the series has no texts in yet: each text as it stands in `from`, where it is not the same
/// in every language. All of it is comments; a text counts once it is translated and the line is one no longer.
///
/// # Errors
/// Files that are no YAML.
pub fn blank_translation(files: &SeriesFiles, from: &str) -> Result<String, Problems> {
    let series = yaml::parse(&files.series)?;
    let mut lines = value(&series, &contract::SERIES, from);
    if let Some(entities) = &files.entities {
        lines.extend(under("entities", value(&yaml::parse(entities)?, &contract::ENTITIES, from)));
    }
    let mut weeks = Vec::new();
    for week in &files.weeks {
        let node = yaml::parse(week)?;
        let iso = node.get("week").and_then(Node::text).unwrap_or_default();
        weeks.extend(under(iso, value(&node, &contract::WEEK, from)));
    }
    lines.extend(under(WEEKS, weeks));
    Ok(lines.iter().map(|line| format!("# {line}\n")).collect())
}

/// The lines for all texts of a value of that form; none where it has none.
fn value(node: &Node, shape: &Shape, from: &str) -> Vec<String> {
    match shape {
        Shape::Record(fields) => {
            let field = |field: &super::shape::Field| {
                let Some(inner) = node.get(field.key) else { return Vec::new() };
                match in_one_language(&field.shape) {
                    Some(Shape::Map(_)) => Vec::new(),
                    Some(_) => text(inner, from).map(|text| format!("{}: {text}", field.key)).into_iter().collect(),
                    None => under(field.key, value(inner, &field.shape, from)),
                }
            };
            fields.iter().flat_map(field).collect()
        }
        Shape::List(item) => {
            let one = |each: &Node| {
                let lines = value(each, item, from);
                each.get("id").and_then(Node::text).map(|id| named(id, lines)).unwrap_or_default()
            };
            node.items().iter().flat_map(one).collect()
        }
        Shape::FileOr(form) => value(node, form, from),
        _ => Vec::new(),
    }
}

/// The item of a list; a name alone stands in its line.
fn named(id: &str, lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [only] if only.starts_with("name: ") => vec![format!("{id}: {}", only.trim_start_matches("name: "))],
        _ => under(id, lines),
    }
}

fn under(key: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    [format!("{key}:")].into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
}

/// The text in the source language in quotation marks; nothing where one text serves every language.
fn text(node: &Node, from: &str) -> Option<String> {
    let Tree::Map(texts) = &node.tree else { return None };
    let in_language = |tag: &str| node.get(tag).and_then(Node::text);
    let same = in_language("*").is_some();
    let source = in_language(from).or_else(|| in_language(without_region(from)?));
    let source = source.or_else(|| texts.first()?.1.text())?;
    (!same).then(|| serde_json::Value::from(source).to_string())
}
