//! The forms that values may have, and the check of a tree against them: every misfit of a file in one pass.

use super::letters;
use crate::league::{Decimal, IsoWeek};
use crate::problem::{Problem, Problems};
use crate::yaml::{Node, Tree};

/// The form of a value as people type it.
pub enum Shape {
    /// A text of up to 200 characters.
    Name,
    /// A text of up to 64 KiB.
    Prose,
    /// A lower-case name for use in files and paths: letters a–z, digits, `-`, `_` and `.`; up to 64 characters.
    Id,
    /// One name for all languages, or one for each language tag; `*` for all the rest.
    Localised,
    /// The same for whole sentences.
    LocalisedProse,
    /// A language's tag, such as `nb`.
    Language,
    /// An exact decimal such as `92.28`.
    Number,
    /// A part of a whole, as a percentage such as `90%`.
    Percent,
    /// A whole number, 1 or more.
    Count,
    /// A whole number from 0 to 9.
    Digit,
    /// `true` or `false`.
    Truth,
    /// `2025-W45`.
    Week,
    /// `2025-11-10`.
    Date,
    /// An address that begins with http, https or mailto.
    Address,
    /// One of these words.
    OneOf(&'static [&'static str]),
    List(&'static Shape),
    /// A mapping with fixed keys.
    Record(&'static [Field]),
    /// A mapping whose keys are names.
    Map(&'static Shape),
    /// A single value of the first form, or a mapping of the second.
    Either(&'static Shape, &'static Shape),
    /// The name of a file beside this one, or what would stand in it.
    FileOr(&'static Shape),
    /// Whatever a newsroom likes.
    Anything,
}

/// A key of a record.
pub struct Field {
    pub key: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// What it means, with its unit; shown by editors.
    pub meaning: &'static str,
}

/// A key that may be left out.
pub const fn maybe(key: &'static str, shape: Shape, meaning: &'static str) -> Field {
    Field { key, shape, required: false, meaning }
}

/// A key that must be there.
pub const fn must(key: &'static str, shape: Shape, meaning: &'static str) -> Field {
    Field { key, shape, required: true, meaning }
}

/// Tells everything in the tree that does not have the form asked for.
pub fn check(node: &Node, shape: &Shape, problems: &mut Problems) {
    match shape {
        Shape::Anything => anything(node, problems),
        Shape::List(item) => match &node.tree {
            Tree::List(items) => items.iter().for_each(|each| check(each, item, problems)),
            _ => problems.add(misfit(node, shape)),
        },
        Shape::Map(value) => match &node.tree {
            Tree::Map(entries) => {
                for (at, (_, each)) in entries.iter().enumerate() {
                    match comma(entries, at) {
                        Some(problem) => problems.add(problem),
                        None => check(each, value, problems),
                    }
                }
            }
            _ => problems.add(misfit(node, shape)),
        },
        Shape::Record(fields) => record(node, shape, fields, problems),
        Shape::Either(single, mapping) => {
            let form = if matches!(node.tree, Tree::Map(_)) { mapping } else { single };
            check(node, form, problems);
        }
        Shape::FileOr(form) => {
            let form = if matches!(node.tree, Tree::Scalar { .. }) { &Shape::Name } else { *form };
            check(node, form, problems);
        }
        Shape::Localised => localised(node, &Shape::Name, problems),
        Shape::LocalisedProse => localised(node, &Shape::Prose, problems),
        _ => match node.text().filter(|_| !node.is_empty()) {
            Some(text) => problems.0.extend(scalar(node, text, shape)),
            None => problems.add(misfit(node, shape)),
        },
    }
}

/// The exact number a text stands for; nothing where it is not written as digits with at most one decimal point.
pub fn number(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let plain =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    let fits = plain(whole, 12) && !leading_zero && part.is_none_or(|part| plain(part, 9));
    fits.then(|| text.parse().ok()).flatten()
}

/// The share a percentage stands for: `90%` is 0.9.
pub fn percent(text: &str) -> Option<Decimal> {
    let share = number(text.strip_suffix('%')?.trim_end())?.checked_div(Decimal::ONE_HUNDRED)?;
    (share > Decimal::ZERO && share <= Decimal::ONE).then_some(share)
}

/// Whether the text can name a file and be typed without quotation marks.
pub fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    let ends_well = !text.starts_with(['-', '_', '.']) && !text.ends_with('.');
    !text.is_empty() && text.len() <= 64 && text.bytes().all(allowed) && ends_well && !is_device(text)
}

/// Names that mean a device on Windows, whatever ending they have.
fn is_device(text: &str) -> bool {
    let stem = text.split('.').next().unwrap_or_default();
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Whether the text has the form of a language's tag, such as `nb` or `sr-Latn`.
pub fn is_language(text: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let language = text.split('-').next().unwrap_or_default();
    let named = (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    named && text.len() <= 35 && text.split('-').all(part) && !is_device(&text.to_ascii_lowercase())
}

fn record(node: &Node, shape: &Shape, fields: &[Field], problems: &mut Problems) {
    let Tree::Map(entries) = &node.tree else { return problems.add(misfit(node, shape)) };
    for (at, (key, value)) in entries.iter().enumerate() {
        let name = key.text().unwrap_or_default();
        if let Some(problem) = comma(entries, at) {
            problems.add(problem);
            continue;
        }
        match fields.iter().find(|field| field.key == name) {
            Some(field) if value.is_empty() && !matches!(field.shape, Shape::Anything) => {
                problems.add(Problem::error("SP110", format!("`{name}` has no value")).at(&key.spot).help(
                    if field.required {
                        format!("write {} behind it", expected(&field.shape))
                    } else {
                        format!("write {} behind it, or remove the line", expected(&field.shape))
                    },
                ));
            }
            Some(field) => check(value, &field.shape, problems),
            None => problems.add(unknown(key, name, fields)),
        }
    }
    for field in fields.iter().filter(|field| field.required && node.get(field.key).is_none()) {
        let help = format!("add `{}:` with {}", field.key, expected(&field.shape));
        problems.add(Problem::error("SP111", format!("`{}` is missing", field.key)).at(&node.spot).help(help));
    }
}

/// Told where a decimal comma in braces has split a number: `{ score: 92,28 }` is `score` with 92 and `28` with nothing.
fn comma(entries: &[(Node, Node)], at: usize) -> Option<Problem> {
    let (key, _) = entries.get(at).filter(|(_, value)| value.is_empty())?;
    let part = key.text().filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let whole = entries.get(at.checked_sub(1)?)?.1.text().filter(|text| number(text).is_some())?;
    let problem = Problem::error("SP117", format!("the comma splits {whole},{part} into two")).at(&key.spot);
    Some(problem.help(format!("write {whole}.{part}; each language prints its own decimal mark")))
}

fn unknown(key: &Node, name: &str, fields: &[Field]) -> Problem {
    let known: Vec<&str> = fields.iter().map(|field| field.key).collect();
    let help = match closest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("these are known here: {}", known.join(", ")),
    };
    Problem::error("SP112", format!("`{name}` is not known here")).at(&key.spot).label("unknown").help(help)
}

/// The candidate that is probably meant.
pub fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |each: &str| strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &each.to_lowercase());
    let best = candidates.map(|each| (likeness(each), each)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness > 0.6).map(|(_, each)| each)
}

/// Nothing but that all of it can be seen.
fn anything(node: &Node, problems: &mut Problems) {
    problems.0.extend(node.text().and_then(|text| letters::plain(node, text)));
    node.items().iter().for_each(|item| anything(item, problems));
    node.entries().iter().flat_map(|(key, value)| [key, value]).for_each(|each| anything(each, problems));
}

fn localised(node: &Node, form: &Shape, problems: &mut Problems) {
    match &node.tree {
        Tree::Scalar { .. } => check(node, form, problems),
        Tree::Map(entries) => {
            for (key, value) in entries {
                check(value, form, problems);
                let tag = key.text().unwrap_or_default();
                if !is_tag(tag) {
                    problems.add(no_language(key, tag));
                }
            }
        }
        Tree::List(_) => problems.add(misfit(node, &Shape::Localised)),
    }
}

fn no_language(node: &Node, tag: &str) -> Problem {
    let help = "write a language tag such as `vi`, `en`, `nb`, or `\"*\"` for all languages";
    Problem::error("SP113", format!("`{tag}` is no language tag")).at(&node.spot).help(help)
}

/// Whether the text can be a language tag, or `*`.
pub fn is_tag(text: &str) -> bool {
    text == "*" || is_language(text)
}

fn scalar(node: &Node, text: &str, shape: &Shape) -> Option<Problem> {
    let fits = match shape {
        Shape::Name => return letters::name(node, text),
        Shape::Prose => return letters::prose(node, text),
        Shape::Language => return (!is_language(text)).then(|| no_language(node, text)),
        Shape::Id => is_id(text),
        Shape::Number => number(text).is_some(),
        Shape::Percent => percent(text).is_some(),
        Shape::Count => text.parse::<u32>().is_ok_and(|count| (1..=10_000).contains(&count)),
        Shape::Digit => matches!(text.as_bytes(), [b'0'..=b'9']),
        Shape::Truth => matches!(text, "true" | "false"),
        Shape::Week => return week(node, text),
        Shape::Date => text.len() == 10 && text.parse::<crate::league::Date>().is_ok(),
        Shape::Address => match letters::plain(node, text) {
            Some(problem) => return Some(problem),
            None => is_address(text),
        },
        Shape::OneOf(words) => words.contains(&text),
        _ => true,
    };
    (!fits).then(|| misfit(node, shape))
}

fn week(node: &Node, text: &str) -> Option<Problem> {
    let error = text.parse::<IsoWeek>().err()?;
    let problem = match error {
        crate::league::NoWeek::Form => misfit(node, &Shape::Week),
        crate::league::NoWeek::Number { year, weeks } => {
            let message = format!("{year} has {weeks} weeks; there is no `{text}`");
            Problem::error("SP116", message).at(&node.spot).help("weeks are counted by ISO 8601")
        }
    };
    Some(problem)
}

/// The longest address, in bytes.
const LONGEST_ADDRESS: usize = 2_000;

/// Whether a link to it can be printed: http, https or mailto, without spaces.
fn is_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let known =
        ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme) && lower.len() > scheme.len());
    known && text.len() <= LONGEST_ADDRESS && !text.contains(char::is_whitespace)
}

fn misfit(node: &Node, shape: &Shape) -> Problem {
    let found = match &node.tree {
        _ if node.is_empty() => "nothing".to_owned(),
        Tree::Scalar { text, .. } => format!("“{}”", text.chars().take(60).collect::<String>()),
        Tree::List(_) => "a list".to_owned(),
        Tree::Map(_) => "a mapping".to_owned(),
    };
    let problem = Problem::error("SP104", format!("expected {}, found {found}", expected(shape))).at(&node.spot);
    problem.help(help(node, shape))
}

fn help(node: &Node, shape: &Shape) -> String {
    let text = node.text().unwrap_or_default();
    let pointed = text.replace(',', ".").replace('\u{2212}', "-");
    match shape {
        Shape::Number if number(&pointed).is_some() => {
            format!("write {pointed}; each language prints its own decimal mark")
        }
        Shape::Number => "write digits with a decimal point, such as 92.28, without unit or grouping".to_owned(),
        Shape::Percent => "write a percentage above 0% and up to 100%, such as 90%".to_owned(),
        Shape::OneOf(words) => match closest(text, words.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("write one of: {}", words.join(", ")),
        },
        Shape::Week => "write it as 2025-W45".to_owned(),
        Shape::Date => "write it as 2025-11-10".to_owned(),
        _ => format!("write {}", expected(shape)),
    }
}

fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Name | Shape::Prose => "a text".to_owned(),
        Shape::Id => "an id of a–z, 0–9, `-`, `_` or `.`, up to 64 characters".to_owned(),
        Shape::Localised | Shape::LocalisedProse => "a text, or one for each language".to_owned(),
        Shape::Language => "a language tag".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Percent => "a percentage".to_owned(),
        Shape::Count => "a whole number, 1 or more".to_owned(),
        Shape::Digit => "a whole number from 0 to 9".to_owned(),
        Shape::Truth => "`true` or `false`".to_owned(),
        Shape::Week => "a week".to_owned(),
        Shape::Date => "a date".to_owned(),
        Shape::Address => "an address that begins with http://, https:// or mailto:, without spaces".to_owned(),
        Shape::OneOf(words) => format!("one of {}", words.join(", ")),
        Shape::List(_) => "a list".to_owned(),
        Shape::Record(_) | Shape::Map(_) => "a mapping".to_owned(),
        Shape::Either(single, _) => format!("{} or a mapping", expected(single)),
        Shape::FileOr(form) => format!("the name of a file, or {}", expected(form)),
        Shape::Anything => "anything".to_owned(),
    }
}
