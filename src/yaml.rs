//! YAML into a tree that knows where everything stands; the only file that knows the YAML library.
//!
//! Every scalar keeps the text it was typed with: `92.280` stays `92.280`, `no` stays `no`. What a text means is for
//! the reader of the tree to say, so that a whole file's problems can be told at once.

use crate::problem::{Problem, Source, Spot};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::budget::Budget;
use serde_saphyr::{Error, Location, Options, Spanned};
use std::fmt;
use std::sync::Arc;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub spot: Spot,
    pub tree: Tree,
}

/// What a value is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// One text, as typed; `plain` where it has no quotation marks and is no block.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    /// In the order of the file; no key twice.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.tree {
            Tree::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[(Node, Node)] {
        match &self.tree {
            Tree::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.tree {
            Tree::List(items) => items,
            _ => &[],
        }
    }

    /// The value under a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(each, _)| each.text() == Some(key)).map(|(_, value)| value)
    }

    /// Whether nothing was typed there, or a plain `null` or `~`.
    pub fn is_empty(&self) -> bool {
        matches!(&self.tree, Tree::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}

/// Reads one document. Anchors and aliases are followed within a budget; merge keys, tags and includes are refused.
pub fn parse(source: &Arc<Source>) -> Result<Node, Problem> {
    let empty = source.text.lines().all(|line| matches!(line.trim(), "" | "---") || line.trim().starts_with('#'));
    if empty {
        let start = Spot { source: source.clone(), line: 1, column: 1, length: 1 };
        return Err(Problem::error("SP101", "the file has no data")
            .at(&start)
            .help("see data/README.md for what belongs here"));
    }
    let raw: Raw =
        serde_saphyr::from_str_with_options(&source.text, options()).map_err(|error| explain(source, &error))?;
    Ok(Rooted { source }.node(raw))
}

fn options() -> Options {
    let mut budget = Budget::default();
    budget.max_nodes = 5_000_000;
    budget.max_events = 20_000_000;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.with_snippet = false;
    options.reject_unsupported_tags = true;
    options.leading_zero_numbers_as_strings = true;
    options.underscored_numbers_as_strings = true;
    options
}

/// A value as the library hands it over.
struct Raw(Spanned<RawTree>);

enum RawTree {
    /// A text whose escapes are resolved already.
    Text(String),
    /// A number, truth value or null: its text is looked up in the source.
    Typed,
    List(Vec<Raw>),
    Map(Vec<(Raw, Raw)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(Raw)
    }
}

impl<'de> Deserialize<'de> for RawTree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyTree)
    }
}

struct AnyTree;

impl<'de> Visitor<'de> for AnyTree {
    type Value = RawTree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a list or a mapping")
    }

    fn visit_str<E>(self, text: &str) -> Result<RawTree, E> {
        Ok(RawTree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<RawTree, E> {
        Ok(RawTree::Text(text))
    }

    fn visit_bool<E>(self, _: bool) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_unit<E>(self) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_none<E>(self) -> Result<RawTree, E> {
        Ok(RawTree::Typed)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawTree, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RawTree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(RawTree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<RawTree, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(RawTree::Map(map))
    }
}

/// Gives raw values their source.
struct Rooted<'a> {
    source: &'a Arc<Source>,
}

impl Rooted<'_> {
    fn node(&self, Raw(spanned): Raw) -> Node {
        let span = spanned.referenced.span();
        let typed = self.slice(&spanned.defined);
        let mut spot = self.spot(&spanned.referenced);
        let tree = match spanned.value {
            RawTree::Typed => Tree::Scalar { text: typed.trim().to_owned(), plain: true },
            RawTree::Text(text) => Tree::Scalar { text, plain: !typed.starts_with(['"', '\'', '|', '>']) },
            RawTree::List(items) => Tree::List(items.into_iter().map(|item| self.node(item)).collect()),
            RawTree::Map(entries) => {
                Tree::Map(entries.into_iter().map(|(key, value)| (self.node(key), self.node(value))).collect())
            }
        };
        let on_one_line = matches!(tree, Tree::Scalar { .. }) && !typed.contains('\n');
        spot.length = if on_one_line { u32::try_from(span.len()).unwrap_or(1).max(1) } else { 1 };
        Node { spot, tree }
    }

    fn slice(&self, location: &Location) -> &str {
        let span = location.span();
        let range = span.byte_offset().zip(span.byte_len()).map(|(start, len)| start as usize..(start + len) as usize);
        range.and_then(|range| self.source.text.get(range)).unwrap_or_default()
    }

    fn spot(&self, location: &Location) -> Spot {
        spot(self.source, location)
    }
}

fn spot(source: &Arc<Source>, location: &Location) -> Spot {
    let number = |value: u64| u32::try_from(value).unwrap_or(u32::MAX).max(1);
    Spot { source: source.clone(), line: number(location.line()), column: number(location.column()), length: 1 }
}

/// The library's complaint in the words of somebody who types scores.
fn explain(source: &Arc<Source>, error: &Error) -> Problem {
    let error = error.without_snippet();
    let start = Spot { source: source.clone(), line: 1, column: 1, length: 1 };
    let spot = error.location().map_or(start, |location| spot(source, &location));
    let line = source.text.lines().nth(spot.line as usize - 1).unwrap_or_default();
    let said = error.to_string();
    let (code, message, help) = match error {
        _ if line.trim_start_matches(' ').starts_with('\t') => {
            ("SP102", "a tab stands where the line is indented".to_owned(), "indent with spaces".to_owned())
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.clone().unwrap_or_default();
            ("SP103", format!("`{key}` stands here twice"), "keep one of them".to_owned())
        }
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } | Error::AliasExpansionLimitExceeded { .. } => (
            "SP105",
            "the file is nested or repeated beyond measure".to_owned(),
            "write the values out plainly".to_owned(),
        ),
        Error::MultipleDocuments { .. } => (
            "SP106",
            "a second document begins here".to_owned(),
            "keep one document a file; remove the `---`".to_owned(),
        ),
        _ if said.contains("merge key") => {
            ("SP107", "merge keys (`<<`) are not supported".to_owned(), "write the values out".to_owned())
        }
        _ if said.contains("tag") => ("SP108", "tags (`!…`) are not supported".to_owned(), "remove the tag".to_owned()),
        _ if line.matches(": ").count() > 1 && !line.contains(['{', '"', '\'']) => (
            "SP109",
            "this line has two colons".to_owned(),
            "put the text behind the first colon in quotation marks".to_owned(),
        ),
        _ => {
            let first = said.lines().next().unwrap_or_default().to_owned();
            (
                "SP100",
                format!("this is not well-formed YAML: {first}"),
                "check indentation, quotes and brackets up to here".to_owned(),
            )
        }
    };
    Problem::error(code, message).at(&spot).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> Node {
        let source = Arc::new(Source { path: "x.yaml".into(), text: text.into() });
        parse(&source).unwrap_or_else(|problem| panic!("{problem:?}"))
    }

    fn problem(text: &str) -> (String, u32, u32) {
        let source = Arc::new(Source { path: "x.yaml".into(), text: text.into() });
        let problem = parse(&source).expect_err("refused");
        let spot = problem.spot.expect("a spot");
        (problem.code.to_owned(), spot.line, spot.column)
    }

    #[test]
    fn scalars_keep_their_text_and_place() {
        let node = tree("a: 92.280\nb: no\nc: {d: \"1.50\", e: [x, 0x1F]}\nđ: Bắc  # note\nf:\n");
        let of = |key: &str| node.get(key).unwrap();
        assert_eq!(of("a").text(), Some("92.280"));
        assert_eq!((of("a").spot.line, of("a").spot.column, of("a").spot.length), (1, 4, 6));
        assert_eq!(of("b").text(), Some("no"));
        assert_eq!(of("c").get("d").unwrap().tree, Tree::Scalar { text: "1.50".into(), plain: false });
        assert_eq!(of("c").get("e").unwrap().items()[1].text(), Some("0x1F"));
        assert_eq!((of("đ").text(), of("đ").spot.column), (Some("Bắc"), 4));
        assert!(of("f").is_empty());
    }

    #[test]
    fn what_is_refused_is_placed() {
        assert_eq!(problem("# only this\n"), ("SP101".into(), 1, 1));
        assert_eq!(problem("a: 1\na: 2\n"), ("SP103".into(), 2, 1));
        assert_eq!(problem("a:\n\tb: 1\n").0, "SP102");
        assert_eq!(problem("a: !!python/object x\n").0, "SP108");
        assert_eq!(problem("a: 1\n---\nb: 2\n").0, "SP106");
        assert_eq!(problem("name: Office: HQ\n").0, "SP109");
    }
}
