//! Reading Fluent files: messages with what they use, and where each bit of it stands.
//!
//! A newsroom's own file is laid over the built-in one message by message: its message takes the whole place of the
//! built-in one, attributes and all. Nothing of a file that does not parse is used.

use crate::problem::{Problem, Problems, Source, Spot};
use crate::shelf::Shelf;
use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
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
    pub entries: HashMap<String, Entry>,
    /// Names of terms, without their dash.
    pub terms: Vec<String>,
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
    /// Whether it chooses between variants.
    pub selects: bool,
}

#[derive(Debug, PartialEq)]
pub(super) enum Argument {
    Variable(String),
    Text(String),
    Other,
}

impl Entry {
    pub fn form(&self, name: &str) -> Option<&Wording> {
        self.forms.iter().find(|(each, _)| each == name).map(|(_, wording)| wording)
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
    /// The `form:` it asks for.
    pub fn form(&self) -> Option<&str> {
        self.named.iter().find(|(name, _)| name == "form").and_then(|(_, value)| match value {
            Argument::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Wordbook {
    /// Reads `file` of a language, with the newsroom's own messages laid over it.
    pub fn read(shelf: &Shelf, tag: &str, language: &LanguageIdentifier, file: &'static str) -> Result<Self, Problems> {
        let mut bundle = Bundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(false);
        let path = format!("{tag}/{file}");
        let sources = [(shelf.locales.get(&path), false), (shelf.own_locales.get(&path), true)];
        let mut book =
            Wordbook { file, path: format!("locales/{path}"), bundle, entries: HashMap::new(), terms: Vec::new() };
        let mut problems = Problems::default();
        for (source, own) in sources.into_iter().filter_map(|(source, own)| source.map(|source| (source, own))) {
            match FluentResource::try_new(source.text.clone()) {
                Ok(resource) => problems.extend(book.add(source, resource, own)),
                Err((_, errors)) => errors.iter().for_each(|error| problems.add(unreadable(source, error))),
            }
        }
        if book.entries.is_empty() && problems.is_empty() {
            let help = format!("write {}; locales/README.md says how", book.path);
            problems.add(
                Problem::error("SP402", format!("the language “{tag}” has no {file}"))
                    .in_file(book.path.clone())
                    .help(help),
            );
        }
        if problems.is_empty() { Ok(book) } else { Err(problems) }
    }

    /// The ids of all messages of a file; nothing where it is absent or cannot be read.
    pub fn ids(shelf: &Shelf, path: &str) -> Vec<String> {
        let text = shelf.locales.get(path).map(|source| source.text.as_str()).unwrap_or_default();
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
        let reader = Reader { start: resource.source().as_ptr() as usize };
        for entry in resource.entries() {
            let (name, entry) = match entry {
                ast::Entry::Message(message) => (message.id.name, Some(reader.entry(source, message, own))),
                ast::Entry::Term(term) => (term.id.name, None),
                _ => continue,
            };
            let at = reader.at(name);
            let shown = if entry.is_none() { format!("-{name}") } else { name.to_owned() };
            if let Some(first) = met.insert(shown.clone(), at) {
                problems.add(twice(source, &shown, at, first));
            }
            match entry {
                Some(entry) => drop(self.entries.insert(shown, entry)),
                None => self.terms.push(name.to_owned()),
            }
        }
        self.bundle.add_resource_overriding(resource);
        problems
    }
}

fn unreadable(source: &Arc<Source>, error: &ParserError) -> Problem {
    let (at, why) = inner_error(source, error).unwrap_or((error.pos.start, error.to_string()));
    Problem::error("SP401", format!("this is not Fluent: {}", why.to_lowercase()))
        .at(&spot(source, at, 1))
        .label("reading stopped here")
        .help("correct it; a message is `name = words` or `name =` with indented `.attribute = words` lines below")
}

/// Fluent blames a whole message for one bad attribute; this finds the place inside it.
fn inner_error(source: &Arc<Source>, error: &ParserError) -> Option<(usize, String)> {
    let text = source.text.get(error.slice.clone()?)?;
    let start = error.slice.clone()?.start;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let dot = at + line.len() - line.trim_start().len();
        at += line.len();
        if !text[dot..].starts_with('.') {
            continue;
        }
        let rest = &text[dot + 1..];
        let next = rest.match_indices('\n').map(|(end, _)| end).find(|end| {
            let line = rest[end + 1..].trim_start_matches(' ');
            line.starts_with('.')
                || rest[end + 1..].starts_with(|first: char| first.is_ascii_alphabetic() || first == '-')
        });
        let attribute = &rest[..next.unwrap_or(rest.len())];
        if let Err((_, errors)) = fluent_syntax::parser::parse_runtime(attribute) {
            let first = errors.first()?;
            return Some((start + dot + 1 + first.pos.start, first.to_string()));
        }
    }
    None
}

fn twice(source: &Arc<Source>, name: &str, at: usize, first: usize) -> Problem {
    let length = name.chars().count();
    Problem::error("SP403", format!("the message `{name}` stands twice in one file"))
        .at(&spot(source, at, length))
        .label("again here")
        .related(&spot(source, first, length), "first here")
        .help("keep one of the two; more wordings of one message are attributes `.v2`, `.v3`")
}

/// The place of a byte offset, as people count.
fn spot(source: &Arc<Source>, at: usize, length: usize) -> Spot {
    let before = source.text.get(..at).unwrap_or(&source.text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Spot {
        source: source.clone(),
        line: before.matches('\n').count() as u32 + 1,
        column: before[line_start..].chars().count() as u32 + 1,
        length: length.max(1) as u32,
    }
}

/// Turns Fluent's tree into what checks and choices need.
struct Reader {
    /// Address of the source's first byte: every name of the tree is a slice of it.
    start: usize,
}

impl Reader {
    fn at(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.start)
    }

    fn entry(&self, source: &Arc<Source>, message: &ast::Message<&str>, own: bool) -> Entry {
        let at = self.at(message.id.name);
        let form =
            |each: &ast::Attribute<&str>| (each.id.name.to_owned(), self.wording(self.at(each.id.name), &each.value));
        Entry {
            id: message.id.name.to_owned(),
            source: source.clone(),
            at,
            own,
            value: message.value.as_ref().map(|value| self.wording(at, value)),
            forms: message.attributes.iter().map(form).collect(),
        }
    }

    fn wording(&self, at: usize, pattern: &ast::Pattern<&str>) -> Wording {
        let mut uses = Vec::new();
        self.pattern(pattern, &mut uses);
        Wording { at, shape: shape(pattern), uses }
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>, uses: &mut Vec<Use>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    uses.push(Use { at: self.at(value), what: Used::Words((*value).to_owned()) });
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression, uses),
            }
        }
    }

    fn expression(&self, expression: &ast::Expression<&str>, uses: &mut Vec<Use>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, uses),
            ast::Expression::Select { selector, variants } => {
                uses.push(self.selector(selector, variants));
                variants.iter().for_each(|variant| self.pattern(&variant.value, uses));
            }
        }
    }

    fn selector(&self, selector: &ast::InlineExpression<&str>, variants: &[ast::Variant<&str>]) -> Use {
        let key = |variant: &ast::Variant<&str>| match variant.key {
            ast::VariantKey::Identifier { name } => name.to_owned(),
            ast::VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        match selector {
            ast::InlineExpression::VariableReference { id } => {
                Use { at: self.at(id.name), what: Used::Choice(id.name.to_owned(), variants.iter().map(key).collect()) }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                Use { at: self.at(id.name), what: Used::Call(call(id.name, arguments, true)) }
            }
            _ => Use { at: variants.first().map_or(0, |variant| self.key_at(variant)), what: Used::Odd },
        }
    }

    fn key_at(&self, variant: &ast::Variant<&str>) -> usize {
        match variant.key {
            ast::VariantKey::Identifier { name } => self.at(name),
            ast::VariantKey::NumberLiteral { value } => self.at(value),
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, uses: &mut Vec<Use>) {
        let (at, what) = match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                (self.at(value), Used::Words(unescaped(value)))
            }
            ast::InlineExpression::VariableReference { id } => (self.at(id.name), Used::Variable(id.name.to_owned())),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                (self.at(id.name), Used::Call(call(id.name, arguments, false)))
            }
            ast::InlineExpression::MessageReference { id, .. } => (self.at(id.name), Used::Message(id.name.to_owned())),
            ast::InlineExpression::TermReference { id, .. } => (self.at(id.name), Used::Term(id.name.to_owned())),
            ast::InlineExpression::Placeable { expression } => return self.expression(expression, uses),
        };
        uses.push(Use { at, what });
    }
}

fn call(name: &str, arguments: &ast::CallArguments<&str>, selects: bool) -> Call {
    Call {
        function: name.to_owned(),
        positional: arguments.positional.iter().map(argument).collect(),
        named: arguments.named.iter().map(|each| (each.name.name.to_owned(), argument(&each.value))).collect(),
        selects,
    }
}

fn argument(inline: &ast::InlineExpression<&str>) -> Argument {
    match inline {
        ast::InlineExpression::VariableReference { id } => Argument::Variable(id.name.to_owned()),
        ast::InlineExpression::StringLiteral { value } => Argument::Text(unescaped(value)),
        _ => Argument::Other,
    }
}

fn unescaped(value: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
}

fn shape(pattern: &ast::Pattern<&str>) -> Shape {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let words = match element {
            ast::PatternElement::TextElement { value } => (*value).to_owned(),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                ast::InlineExpression::StringLiteral { value } => unescaped(value),
                ast::InlineExpression::VariableReference { id } => {
                    pieces.push(Piece::Gap(id.name.to_owned()));
                    continue;
                }
                _ => return Shape::Grammar,
            },
            ast::PatternElement::Placeable { .. } => return Shape::Grammar,
        };
        match pieces.last_mut() {
            Some(Piece::Words(last)) => last.push_str(&words),
            _ => pieces.push(Piece::Words(words)),
        }
    }
    match pieces.as_slice() {
        [] => Shape::Fixed(String::new()),
        [Piece::Words(words)] => Shape::Fixed(words.clone()),
        _ => Shape::Gapped(pieces),
    }
}
