//! What no wording may be, whatever it says: a circle, beyond measure, without a plural it needs, or written with marks
//! of a page.

use super::super::ftl::{Entry, Used, Wordbook, Wording};
use super::super::reading::spot;
use super::{place, problem};
use crate::problem::{Problem, Problems, Source, Spot};
use fluent::FluentError;
use fluent::resolver::ResolverError;
use std::sync::Arc;

/// The longest file of messages, in bytes.
const LONGEST: usize = 1024 * 1024;

/// How deep braces may stand in braces. Fluent reads them by calling itself; people write two or three.
const DEEPEST: usize = 16;

/// The most places that Fluent fills in one wording.
const MOST: usize = 100;

/// A file that is not given to Fluent at all.
pub(in super::super) fn beyond_measure(source: &Arc<Source>) -> Option<Problem> {
    if source.text.len() > LONGEST {
        let message = format!("the file has {} bytes; {LONGEST} is the most", source.text.len());
        return Some(Problem::error("SP418", message).in_file(&source.path).help("keep only sentences in it"));
    }
    let at = too_deep(&source.text)?;
    let help = "take some apart; what several wordings share is a term `-name = …`";
    Some(problem("SP418", &spot(source, at, 1), "braces are nested beyond measure", help))
}

/// The brace that is too deep. A message begins anew at the margin, and what is in quotation marks is no brace.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut before) = (0usize, false, b'\n');
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => quoted = false,
            b'"' if depth > 0 && !(quoted && before == b'\\') => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'(' if byte == b'{' || depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ if before == b'\n' && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        before = byte;
    }
    None
}

/// Circles, wordings beyond measure, and marks of a page among the words of a book.
pub(in super::super) fn sound(book: &Wordbook) -> Problems {
    let mut problems = Problems::default();
    for entry in book.in_order() {
        for (form, wording) in entry.wordings() {
            problems.0.extend(endless(book, entry, form, wording));
        }
    }
    for entry in every_entry(book) {
        for (_, wording) in entry.wordings() {
            problems.0.extend(wording.uses.iter().filter_map(|each| match &each.what {
                Used::Words(words) => marks(words, entry, each.at),
                _ => None,
            }));
        }
    }
    problems
}

/// Messages and then terms, in the order of the files.
pub(super) fn every_entry(book: &Wordbook) -> Vec<&Entry> {
    let mut terms: Vec<&Entry> = book.terms.values().collect();
    terms.sort_by(|a, b| a.place_in_files().cmp(&b.place_in_files()));
    book.in_order().into_iter().chain(terms).collect()
}

/// Fluent itself says what it will not finish; only wordings that lead elsewhere, or are long, are tried.
fn endless(book: &Wordbook, entry: &Entry, form: Option<&str>, wording: &Wording) -> Option<Problem> {
    let leads_on = |used: &Used| matches!(used, Used::Term(_) | Used::Message(_));
    if wording.uses.len() <= MOST && !wording.uses.iter().any(|each| leads_on(&each.what)) {
        return None;
    }
    let message = book.bundle.get_message(&entry.id)?;
    let pattern = match form {
        Some(form) => message.get_attribute(form)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    book.bundle.format_pattern(pattern, None, &mut errors);
    let (message, help) = errors.iter().find_map(|error| match error {
        FluentError::ResolverError(ResolverError::Cyclic) => {
            Some(("this wording leads back to itself", "write the words out"))
        }
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            Some(("this wording is put together of more than 100 parts", "make it shorter"))
        }
        _ => None,
    })?;
    Some(problem("SP418", &place(entry, form, wording), message, help))
}

/// Words are printed as they stand: what would be a tag, a link or bold in a page is told.
fn marks(words: &str, entry: &Entry, at: usize) -> Option<Problem> {
    let after = |from: usize| words[from..].chars().next();
    let tag = || {
        words
            .match_indices('<')
            .find(|(at, _)| after(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || "/!".contains(next)))
    };
    let entity = || {
        words
            .match_indices('&')
            .find(|(at, _)| words[at + 1..].split_once(';').is_some_and(|(name, _)| is_entity(name)))
    };
    let other = || ["](", "**", "://"].iter().find_map(|mark| words.match_indices(mark).next());
    let (offset, mark) = tag().or_else(entity).or_else(other)?;
    let spot = entry.spot_at(at + offset, mark.chars().count());
    let help = "take it out: words are printed as they stand; links, tags and looks belong to the templates";
    Some(problem("SP427", &spot, format!("“{mark}” is no word but a page's mark"), help))
}

fn is_entity(name: &str) -> bool {
    let name = name.strip_prefix('#').unwrap_or(name);
    (1..=10).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Warns where a wording tells plurals apart, but not all that the language has.
pub(super) fn plurals(keys: &[String], categories: &[&'static str], spot: impl FnOnce() -> Spot) -> Option<Problem> {
    let told = |category: &str| keys.iter().any(|key| key == category);
    let tells_apart = categories.iter().any(|category| *category != "other" && told(category));
    let missing: Vec<String> = categories
        .iter()
        .filter(|category| tells_apart && **category != "other" && !told(category))
        .map(|category| format!("`[{category}]`"))
        .collect();
    (!missing.is_empty()).then(|| {
        let help = "add it where the words differ; what has no variant of its own takes the one with the star";
        Problem::warning("SP419", format!("the plural {} has no variant", missing.join(", "))).at(&spot()).help(help)
    })
}
