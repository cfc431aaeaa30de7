//! From Fluent's tree to entries, and from its complaints to problems with a place.

use super::ftl::{Argument, Call, Entry, Piece, Shape, Use, Used, Wording};
use crate::problem::{Problem, Source, Spot};
use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use std::borrow::Cow;
use std::sync::Arc;

/// A file that Fluent cannot read.
pub(super) fn unreadable(source: &Arc<Source>, error: &ParserError) -> Problem {
    let (at, why) = inner_error(source, error).unwrap_or((error.pos.start, error.to_string()));
    Problem::error("SP401", format!("this is not Fluent: {}", lower(&why)))
        .at(&spot(source, at, 1))
        .label("reading stopped here")
        .help("correct it; a message is `name = words` or `name =` with indented `.attribute = words` lines below")
}

/// Fluent's sentence as part of ours.
fn lower(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
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

/// A message whose name was used before in its file, or an attribute whose name was used before in its message.
pub(super) fn twice(source: &Arc<Source>, name: &str, of: Option<&str>, at: usize, first: usize) -> Problem {
    let length = name.chars().count();
    let what = match of {
        Some(message) => format!("`.{name}` stands twice in `{message}`"),
        None => format!("the message `{name}` stands twice in one file"),
    };
    Problem::error("SP403", what)
        .at(&spot(source, at, length))
        .label("again here")
        .related(&spot(source, first, length), "first here")
        .help("keep one of the two; more wordings of one message are attributes `.v2`, `.v3`")
}

/// The place of a byte offset, as people count.
pub(super) fn spot(source: &Arc<Source>, at: usize, length: usize) -> Spot {
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
pub(super) struct Reader {
    /// Address of the source's first byte: every name of the tree is a slice of it.
    start: usize,
}

impl Reader {
    pub fn of(resource: &FluentResource) -> Self {
        Reader { start: resource.source().as_ptr() as usize }
    }

    pub fn at(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.start)
    }

    pub fn message(&self, source: &Arc<Source>, message: &ast::Message<&str>, own: bool) -> Entry {
        self.entry(source, &message.id, message.value.as_ref(), &message.attributes, own)
    }

    pub fn term(&self, source: &Arc<Source>, term: &ast::Term<&str>, own: bool) -> Entry {
        self.entry(source, &term.id, Some(&term.value), &term.attributes, own)
    }

    fn entry(
        &self,
        source: &Arc<Source>,
        id: &ast::Identifier<&str>,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
        own: bool,
    ) -> Entry {
        let at = self.at(id.name);
        let form =
            |each: &ast::Attribute<&str>| (each.id.name.to_owned(), self.wording(self.at(each.id.name), &each.value));
        Entry {
            id: id.name.to_owned(),
            source: source.clone(),
            at,
            own,
            value: value.map(|value| self.wording(at, value)),
            forms: attributes.iter().map(form).collect(),
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
                let keys = Some(variants.iter().map(key).collect());
                Use { at: self.at(id.name), what: Used::Call(call(id.name, arguments, keys)) }
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
                (self.at(id.name), Used::Call(call(id.name, arguments, None)))
            }
            ast::InlineExpression::MessageReference { id, .. } => (self.at(id.name), Used::Message(id.name.to_owned())),
            ast::InlineExpression::TermReference { id, .. } => (self.at(id.name), Used::Term(id.name.to_owned())),
            ast::InlineExpression::Placeable { expression } => return self.expression(expression, uses),
        };
        uses.push(Use { at, what });
    }
}

fn call(name: &str, arguments: &ast::CallArguments<&str>, keys: Option<Vec<String>>) -> Call {
    Call {
        function: name.to_owned(),
        positional: arguments.positional.iter().map(argument).collect(),
        named: arguments.named.iter().map(|each| (each.name.name.to_owned(), argument(&each.value))).collect(),
        keys,
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
    // Most messages ask for grammar: nothing is copied before that is known.
    if pattern.elements.iter().any(|element| piece(element).is_none()) {
        return Shape::Grammar;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for next in pattern.elements.iter().filter_map(piece) {
        match (pieces.last_mut(), next) {
            (Some(Piece::Words(last)), Plain::Words(words)) => last.push_str(&words),
            (_, Plain::Words(words)) => pieces.push(Piece::Words(words.into_owned())),
            (_, Plain::Gap(name)) => pieces.push(Piece::Gap(name.to_owned())),
        }
    }
    match pieces.as_slice() {
        [] => Shape::Fixed(String::new()),
        [Piece::Words(words)] => Shape::Fixed(words.clone()),
        _ => Shape::Gapped(pieces),
    }
}

/// A part of a pattern that needs no grammar.
enum Plain<'a> {
    Words(Cow<'a, str>),
    Gap(&'a str),
}

fn piece<'a>(element: &'a ast::PatternElement<&'a str>) -> Option<Plain<'a>> {
    use ast::InlineExpression::{StringLiteral, VariableReference};
    match element {
        ast::PatternElement::TextElement { value } => Some(Plain::Words((*value).into())),
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
            StringLiteral { value } => Some(Plain::Words(fluent_syntax::unicode::unescape_unicode_to_string(value))),
            VariableReference { id } => Some(Plain::Gap(id.name)),
            _ => None,
        },
        ast::PatternElement::Placeable { .. } => None,
    }
}
