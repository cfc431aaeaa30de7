//! YAML into a tree that knows where everything stands; the only room that knows the YAML library.
//!
//! Every scalar keeps the text it was typed with: `92.280` stays `92.280`, `no` stays `no`. What a text means is for
//! the reader of the tree to say, so that a whole file's problems can be told at once.

mod slip;

pub use slip::NO_FIGURE;

use crate::problem::{Problem, Problems, Source, Spot};
use granit_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, StructureStyle, options};
use slip::{BEYOND_MEASURE, PLAINLY};
use std::collections::HashMap;
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

    /// Where a character of a scalar's text stands; the whole scalar where its text is not as it was typed.
    pub fn spot_of(&self, character: usize) -> Spot {
        let text = self.text().unwrap_or_default();
        let as_typed = text.chars().count() == self.spot.length as usize;
        match u32::try_from(character) {
            Ok(at) if as_typed => Spot { column: self.spot.column + at, length: 1, ..self.spot.clone() },
            _ => self.spot.clone(),
        }
    }

    /// Whether nothing was typed there, or a plain `null` or `~`.
    pub fn is_empty(&self) -> bool {
        matches!(&self.tree, Tree::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}

/// Whether a file holds nothing but comments.
pub fn is_empty(text: &str) -> bool {
    text.lines().all(|line| matches!(line.trim(), "" | "---") || line.trim().starts_with('#'))
}

/// Reads one document. Anchors and aliases are followed within a budget; merge keys, tags and directives are refused.
///
/// # Errors
/// Every key that stands twice, merge key and tag of the file; or the first place where it is not well-formed.
pub fn parse(source: &Arc<Source>) -> Result<Node, Problems> {
    let (node, problems) = read(source);
    node.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Reads one document as [`parse`] does, and gives what there is of it beside its problems; nothing where reading could
/// not go on, or where merge keys stand for values.
pub fn read(source: &Arc<Source>) -> (Option<Node>, Problems) {
    if is_empty(&source.text) {
        let start = Spot { source: source.clone(), line: 1, column: 1, length: 1 };
        let problem = Problem::error("SP101", "the file has no data").at(&start);
        let help = "`scorepress new` writes next week's file, `scorepress init` a whole series";
        return (None, problem.help(help).into());
    }
    let unprintable = slip::unprintable(source);
    if !unprintable.is_empty() {
        return (None, Problems(unprintable));
    }
    let mut builder = Builder::new(source);
    let node = builder.document();
    let mut problems = builder.problems;
    problems.0.sort_by_key(|problem| problem.spot.as_ref().map(|spot| (spot.line, spot.column)));
    let whole = !problems.0.iter().any(|problem| problem.code == MERGED);
    (node.filter(|_| whole), problems)
}

/// The code of a merge key.
const MERGED: &str = "SP107";

/// The most values of one file.
const MOST_NODES: usize = 5_000_000;

/// The most values that the aliases of one file may repeat.
const MOST_REPEATED: usize = 100_000;

/// The most values that may hold one another; a series needs eight.
const DEEPEST: usize = 64;

/// Builds the tree from the parser's events; nothing comes of it where reading cannot go on, which is told.
struct Builder<'s> {
    source: &'s Arc<Source>,
    events: Parser<'s, StrInput<'s>>,
    /// Values that aliases may repeat, by the parser's number; only whole ones, so that none repeats itself.
    anchored: HashMap<usize, Node>,
    nodes: usize,
    repeated: usize,
    /// How many values hold the one being read.
    depth: usize,
    /// Where the brackets begin that are not closed yet, innermost last.
    open: Vec<Marker>,
    problems: Problems,
}

impl<'s> Builder<'s> {
    fn new(source: &'s Arc<Source>) -> Self {
        let events = Parser::new_from_str_with_options(&source.text, options! { disallow_directives: true });
        let (anchored, open, problems) = (HashMap::new(), Vec::new(), Problems::default());
        Builder { source, events, anchored, nodes: 0, repeated: 0, depth: 0, open, problems }
    }

    fn document(&mut self) -> Option<Node> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (event, span) => {
                    let node = self.node(event, span)?;
                    return self.end().map(|()| node);
                }
            }
        }
    }

    /// Nothing may follow the one document.
    fn end(&mut self) -> Option<()> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Some(()),
                (Event::DocumentStart(..), span) => {
                    let problem = Problem::error("SP106", "a second document begins here").at(&self.spot(span.start));
                    return self.stop(problem.help("keep one document a file; remove the `---` or `...` before it"));
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Option<(Event<'s>, Span)> {
        match self.events.next_event() {
            Some(Ok(event)) => Some(event),
            Some(Err(error)) => self.stop(slip::explain(self.source, &error, &self.open)),
            None => Some((Event::StreamEnd, Span::default())),
        }
    }

    /// Reading cannot go on.
    fn stop<T>(&mut self, problem: Problem) -> Option<T> {
        self.problems.add(problem);
        None
    }

    /// The value that an event begins, with all it holds.
    fn node(&mut self, event: Event<'s>, span: Span) -> Option<Node> {
        self.nodes += 1;
        self.within(self.nodes, MOST_NODES, span.start)?;
        self.depth += 1;
        self.within(self.depth, DEEPEST, span.start)?;
        if event.tag().is_some() {
            let spot = self.spot(span.tag_start().unwrap_or(span.start));
            self.problems
                .add(Problem::error("SP108", "tags (`!…`) are not supported").at(&spot).help("remove the tag"));
        }
        let bracket = matches!(
            event,
            Event::SequenceStart(StructureStyle::Flow, ..) | Event::MappingStart(StructureStyle::Flow, ..)
        );
        if bracket {
            self.open.push(span.start);
        }
        let mut spot = self.spot(span.start);
        let (tree, anchor) = match event {
            Event::Scalar(text, style, anchor, _) => {
                if span.start.line() == span.end.line() {
                    spot.length = u32::try_from(span.len()).unwrap_or(1).max(1);
                }
                (Tree::Scalar { text: text.into_owned(), plain: style == ScalarStyle::Plain }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => (Tree::List(self.items()?), anchor),
            Event::MappingStart(_, anchor, _) => (Tree::Map(self.entries()?), anchor),
            Event::Alias(anchor) => {
                self.depth -= 1;
                return self.alias(anchor, spot, span);
            }
            _ => (Tree::Scalar { text: String::new(), plain: true }, 0),
        };
        self.depth -= 1;
        if bracket {
            self.open.pop();
        }
        let node = Node { spot, tree };
        if anchor > 0 {
            self.repeated += node.size();
            self.within(self.repeated, MOST_REPEATED, span.start)?;
            self.anchored.insert(anchor, node.clone());
        }
        Some(node)
    }

    fn items(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Some(items),
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn entries(&mut self) -> Option<Vec<(Node, Node)>> {
        let mut entries = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                return Some(self.unique(entries));
            }
            let key = self.node(event, span)?;
            let (event, span) = self.next()?;
            entries.push((key, self.node(event, span)?));
        }
    }

    /// Tells every key that a mapping has twice, and merge keys; each key with its first value stays.
    fn unique(&mut self, entries: Vec<(Node, Node)>) -> Vec<(Node, Node)> {
        let mut keys: Vec<(&str, usize)> = Vec::with_capacity(entries.len());
        for (at, (key, _)) in entries.iter().enumerate() {
            match &key.tree {
                Tree::Scalar { text, plain: true } if text == "<<" => {
                    let problem = Problem::error(MERGED, "merge keys (`<<`) are not supported").at(&key.spot);
                    self.problems.add(problem.help("write the values out"));
                }
                Tree::Scalar { text, .. } => keys.push((text, at)),
                _ => {}
            }
        }
        keys.sort_unstable();
        let mut again: Vec<usize> = Vec::new();
        for alike in keys.chunk_by(|one, other| one.0 == other.0) {
            let [(text, first), more @ ..] = alike else { continue };
            for (_, at) in more {
                let problem = Problem::error("SP103", format!("`{text}` stands here twice")).at(&entries[*at].0.spot);
                self.problems.add(problem.related(&entries[*first].0.spot, "first here").help("keep one of them"));
                again.push(*at);
            }
        }
        if again.is_empty() {
            return entries;
        }
        again.sort_unstable();
        let stays = |at: &usize| again.binary_search(at).is_err();
        entries.into_iter().enumerate().filter(|(at, _)| stays(at)).map(|(_, entry)| entry).collect()
    }

    /// The value an alias stands for, at the alias's place.
    fn alias(&mut self, anchor: usize, spot: Spot, span: Span) -> Option<Node> {
        let Some(node) = self.anchored.get(&anchor) else {
            let problem = Problem::error("SP105", "this alias repeats what it is part of").at(&spot);
            return self.stop(problem.help(PLAINLY));
        };
        self.repeated += node.size();
        self.within(self.repeated, MOST_REPEATED, span.start)?;
        Some(Node { spot, tree: self.anchored[&anchor].tree.clone() })
    }

    fn within(&mut self, count: usize, most: usize, at: Marker) -> Option<()> {
        if count > most {
            let problem = Problem::error("SP105", BEYOND_MEASURE).at(&self.spot(at));
            return self.stop(problem.help(PLAINLY));
        }
        Some(())
    }

    fn spot(&self, marker: Marker) -> Spot {
        spot(self.source, marker)
    }
}

impl Node {
    /// How many values it is made of.
    fn size(&self) -> usize {
        match &self.tree {
            Tree::Scalar { .. } => 1,
            Tree::List(items) => 1 + items.iter().map(Node::size).sum::<usize>(),
            Tree::Map(entries) => 1 + entries.iter().map(|(key, value)| key.size() + value.size()).sum::<usize>(),
        }
    }
}

fn spot(source: &Arc<Source>, marker: Marker) -> Spot {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX).max(1);
    Spot { source: source.clone(), line: number(marker.line()), column: number(marker.col() + 1), length: 1 }
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
        let problem = parse(&source).expect_err("refused").0.remove(0);
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
    fn honest_aliases_repeat_and_bombs_are_refused() {
        let node = tree("a: &score 1.50\nb: *score\n");
        let copy = node.get("b").unwrap();
        assert_eq!((copy.text(), copy.spot.line, copy.spot.column), (Some("1.50"), 2, 4));
        let level = |at: usize| format!("l{at}: &l{at} [{}]\n", vec![format!("*l{}", at - 1); 9].join(", "));
        let bomb: String = "l0: &l0 x\n".chars().map(String::from).chain((1..10).map(level)).collect();
        assert_eq!(problem(&bomb).0, "SP105");
    }

    #[test]
    fn everything_that_is_refused_is_told_at_once() {
        let source = Arc::new(Source { path: "x.yaml".into(), text: "a: 1\na: 2\nb: !t 3\nc: {d: 1, d: 2}\n".into() });
        let codes: Vec<_> = parse(&source).expect_err("refused").0.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["SP103", "SP108", "SP103"]);
    }

    #[test]
    fn what_is_refused_is_placed() {
        assert_eq!(problem("# only this\n"), ("SP101".into(), 1, 1));
        assert_eq!(problem("a: 1\na: 2\n"), ("SP103".into(), 2, 1));
        assert_eq!(problem("a:\n\tb: 1\n").0, "SP102");
        assert_eq!(problem("a: !!python/object x\n").0, "SP108");
        assert_eq!(problem("a: 1\n---\nb: 2\n").0, "SP106");
        assert_eq!(problem("a: {b: 1}\nc: {<<: {d: 1}}\n"), ("SP107".into(), 2, 5));
        assert_eq!(problem("a: &a [*a]\n"), ("SP105".into(), 1, 8));
        assert_eq!(problem(&format!("a: {}", "[".repeat(300))).0, "SP105");
        assert_eq!(problem("a: *b\n").0, "SP100");
        assert_eq!(problem("name: Office: HQ\n").0, "SP109");
    }
}
