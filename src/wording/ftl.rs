//! Reading Fluent files: messages with what they use, and where each bit of it stands.
//!
//! A newsroom's own file is laid over the built-in one message by message: its message takes the whole place of the
//! built-in one, attributes and all. Nothing of a file that does not parse is used.

use super::check::beyond_measure;
use super::reading::{Reader, spot, twice, unreadable};
use crate::problem::{Problem, Problems, Source, Spot};
use crate::shelf::{Shelf, Texts};
use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

pub(super) type Bundle = FluentBundle<FluentResource>;

/// The messages of one file name in one language.
pub(super) struct Wordbook {
    /// Such as `units.ftl`.
    pub file: &'static str,
    /// The path a missing message belongs in.
    pub path: String,
    pub bundle: Bundle,
    pub entries: FxHashMap<String, Entry>,
    /// Words that several wordings share, by name without the dash.
    pub terms: FxHashMap<String, Entry>,
}

/// A message: its value and its attributes.
#[derive(Debug)]
pub(super) struct Entry {
    pub id: String,
    pub source: Arc<Source>,
    pub at: usize,
    /// Whether a newsroom's own file holds it.
    pub own: bool,
    pub value: Option<Wording>,
    pub forms: Vec<(String, Wording)>,
}

/// One pattern: a message's value or one of its attributes.
#[derive(Debug)]
pub(super) struct Wording {
    /// Byte offset of its name in the source.
    pub at: usize,
    pub shape: Shape,
    pub uses: Vec<Use>,
}

/// How a pattern can be put together; most need no grammar.
#[derive(Debug)]
pub(super) enum Shape {
    /// The same words always.
    Fixed(String),
    /// Words with gaps.
    Gapped(Vec<Piece>),
    /// Selectors or functions: a matter for Fluent.
    Grammar,
}

#[derive(Debug)]
pub(super) enum Piece {
    Words(String),
    Gap(String),
}

/// Something a pattern holds, and where.
#[derive(Debug)]
pub(super) struct Use {
    pub at: usize,
    pub what: Used,
}

#[derive(Debug, PartialEq)]
pub(super) enum Used {
    Words(String),
    /// `{ $name }`
    Variable(String),
    /// `{ $name -> … }` with its keys.
    Choice(String, Vec<String>),
    Call(Call),
    Message(String),
    Term(String),
    /// A selector that is neither a variable nor a function.
    Odd,
}

/// `NAME($subject, form: "short")`
#[derive(Debug, PartialEq)]
pub(super) struct Call {
    pub function: String,
    pub positional: Vec<Argument>,
    pub named: Vec<(String, Argument)>,
    /// The keys of the variants it chooses between; nothing where it is printed.
    pub keys: Option<Vec<String>>,
}

#[derive(Debug, PartialEq)]
pub(super) enum Argument {
    Variable(String),
    Text(String),
    Other,
}

impl Entry {
    /// Which file it stands in, and where: a newsroom's own files come last.
    pub fn place_in_files(&self) -> (bool, &str, usize) {
        (self.own, &self.source.path, self.at)
    }

    pub fn form(&self, name: &str) -> Option<&Wording> {
        self.forms.iter().find(|(each, _)| each == name).map(|(_, wording)| wording)
    }

    /// Names of its attributes.
    pub fn form_names(&self) -> impl Iterator<Item = &str> {
        self.forms.iter().map(|(name, _)| name.as_str())
    }

    pub fn spot(&self) -> Spot {
        spot(&self.source, self.at, self.id.chars().count())
    }

    /// Where something stands in the entry's file.
    pub fn spot_at(&self, at: usize, length: usize) -> Spot {
        spot(&self.source, at, length)
    }

    /// Every pattern with its attribute's name; the value has none.
    pub fn wordings(&self) -> impl Iterator<Item = (Option<&str>, &Wording)> {
        let forms = self.forms.iter().map(|(name, wording)| (Some(name.as_str()), wording));
        self.value.iter().map(|wording| (None, wording)).chain(forms)
    }
}

impl Wording {
    /// Names of all variables it needs, each once.
    pub fn variables(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for each in &self.uses {
            match &each.what {
                Used::Variable(name) | Used::Choice(name, _) => names.push(name),
                Used::Call(call) => names.extend(call.positional.iter().filter_map(Argument::variable)),
                _ => {}
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The words it ends with, where it ends with words.
    pub fn last_words(&self) -> Option<&str> {
        match &self.uses.last()?.what {
            Used::Words(words) => Some(words),
            _ => None,
        }
    }
}

impl Argument {
    pub fn variable(&self) -> Option<&str> {
        match self {
            Argument::Variable(name) => Some(name),
            _ => None,
        }
    }
}

impl Call {
    /// The property that it chooses by.
    pub fn property(&self) -> Option<&str> {
        match self.positional.get(1)? {
            Argument::Text(property) if self.function == "PROP" => Some(property),
            _ => None,
        }
    }

    /// The `form:` it asks for.
    pub fn form(&self) -> Option<&str> {
        self.named.iter().find(|(name, _)| name == "form").and_then(|(_, value)| match value {
            Argument::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Wordbook {
    /// Reads `file` of a language, which is the last of its `layers`: message by message a region's lie over those of the
    /// whole language, and the newsroom's own over all of them.
    pub fn read(
        shelf: &Shelf,
        layers: &[&str],
        language: &LanguageIdentifier,
        file: &'static str,
    ) -> Result<Self, Problems> {
        let mut bundle = Bundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(false);
        let tag = layers.first().copied().unwrap_or_default();
        let of = |texts: &'_ Texts, own: bool| {
            let source = |layer: &&str| Some((texts.get(&format!("{layer}/{file}"))?.clone(), own));
            layers.iter().filter_map(source).collect::<Vec<_>>()
        };
        let sources = [of(&shelf.locales, false), of(&shelf.own_locales, true)].concat();
        let mut book = Wordbook {
            file,
            path: sources.last().map_or_else(|| format!("locales/{tag}/{file}"), |(source, _)| source.path.clone()),
            bundle,
            entries: FxHashMap::default(),
            terms: FxHashMap::default(),
        };
        let mut problems = Problems::default();
        for (source, own) in &sources {
            let own = *own;
            if let Some(problem) = (own || !shelf.proven).then(|| beyond_measure(source)).flatten() {
                problems.add(problem);
                continue;
            }
            match FluentResource::try_new(source.text.clone()) {
                Ok(resource) => problems.extend(book.add(source, resource, own)),
                Err((_, errors)) => errors.iter().for_each(|error| problems.add(unreadable(source, error))),
            }
        }
        if sources.is_empty() {
            let help = format!("write {}; locales/README.md says how", book.path);
            problems.add(
                Problem::error("SP402", format!("the language “{tag}” has no {file}"))
                    .in_file(book.path.clone())
                    .help(help),
            );
        }
        if problems.is_empty() { Ok(book) } else { Err(problems) }
    }

    /// All messages, in the order of the files.
    pub fn in_order(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.values().collect();
        entries.sort_by(|a, b| a.place_in_files().cmp(&b.place_in_files()));
        entries
    }

    /// The ids of all messages of a file; nothing where it is absent or cannot be read.
    pub fn ids(shelf: &Shelf, path: &str) -> Vec<String> {
        let text = shelf.locales.get(path).map(|source| source.text.as_str()).unwrap_or_default();
        if shelf.locales.get(path).and_then(beyond_measure).is_some() {
            return Vec::new();
        }
        let Ok(resource) = fluent_syntax::parser::parse_runtime(text) else { return Vec::new() };
        let id = |entry: &ast::Entry<&str>| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        };
        resource.body.iter().filter_map(id).collect()
    }

    fn add(&mut self, source: &Arc<Source>, resource: FluentResource, own: bool) -> Problems {
        let mut problems = Problems::default();
        let mut met: HashMap<String, usize> = HashMap::new();
        let reader = Reader::of(&resource);
        for entry in resource.entries() {
            let (name, entry, is_term) = match entry {
                ast::Entry::Message(message) => (message.id.name, reader.message(source, message, own), false),
                ast::Entry::Term(term) => (term.id.name, reader.term(source, term, own), true),
                _ => continue,
            };
            let at = reader.at(name);
            let shown = if is_term { format!("-{name}") } else { name.to_owned() };
            if let Some(first) = met.insert(shown.clone(), at) {
                problems.add(twice(source, &shown, None, at, first));
            }
            for (at, (form, wording)) in entry.forms.iter().enumerate() {
                if let Some((_, first)) = entry.forms[..at].iter().find(|(each, _)| each == form) {
                    problems.add(twice(source, form, Some(&shown), wording.at, first.at));
                }
            }
            let entries = if is_term { &mut self.terms } else { &mut self.entries };
            entries.insert(name.to_owned(), entry);
        }
        self.bundle.add_resource_overriding(resource);
        problems
    }
}
