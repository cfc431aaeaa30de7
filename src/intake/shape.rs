//! The forms that values may have, and the check of a tree against them: every misfit of a file in one pass.

use super::letters;
use super::misfit::{self, expected, misfit};
use crate::league::{Date, Decimal};
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
    /// An address on the web under which others lie: http or https, without `?` and `#`.
    Website,
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
    /// A value that may still be blank: its week waits for it.
    Later(&'static Shape),
    /// Whatever a newsroom likes.
    Anything,
}

impl Shape {
    /// Whether what belongs to it stands on lines of its own below it.
    fn holds(&self) -> bool {
        matches!(self, Shape::Record(_) | Shape::Map(_) | Shape::List(_) | Shape::Localised)
    }

    /// Whether a field of that name belongs into it.
    fn knows(&self, name: &str) -> bool {
        match self {
            Shape::Record(fields) => fields.iter().any(|field| field.key == name),
            Shape::List(inner) | Shape::Map(inner) | Shape::FileOr(inner) | Shape::Later(inner) => inner.knows(name),
            _ => false,
        }
    }

    /// Whether nothing need stand there yet.
    fn may_be_blank(&self) -> bool {
        matches!(self, Shape::Anything | Shape::Later(_))
    }
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
        Shape::Later(_) if node.is_empty() => {}
        Shape::Later(form) => check(node, form, problems),
        Shape::List(item) => match &node.tree {
            Tree::List(items) => items.iter().for_each(|each| check(each, item, problems)),
            _ => problems.add(misfit(node, shape)),
        },
        Shape::Map(value) => match &node.tree {
            Tree::Map(entries) => named(entries, value, problems),
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

/// The day a text stands for: `2025-11-10`.
pub fn date(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
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

/// Names of somebody's own, each with a value of one form.
fn named(entries: &[(Node, Node)], form: &Shape, problems: &mut Problems) {
    for (at, (key, value)) in entries.iter().enumerate() {
        if let Some(problem) = comma(entries, at) {
            problems.add(problem);
        } else if let Some(beside) = fallen_out(entries, at, form) {
            problems.add(valueless(key, form, Some(beside), true));
        } else if value.is_empty() && !form.may_be_blank() {
            problems.add(valueless(key, form, None, false));
        } else if at.checked_sub(1).and_then(|above| fallen_out(entries, above, form)).is_none() {
            check(value, form, problems);
        }
    }
}

/// The field of the form that ought to stand below a name but stands beside it.
pub fn fallen_out<'a>(entries: &'a [(Node, Node)], at: usize, form: &Shape) -> Option<&'a Node> {
    beside(entries, at).filter(|next| form.knows(next.text().unwrap_or_default()))
}

/// The name on a later line that stands level with one that has no value.
fn beside(entries: &[(Node, Node)], at: usize) -> Option<&Node> {
    let ((key, value), (next, _)) = (entries.get(at)?, entries.get(at + 1)?);
    let level = next.spot.line > key.spot.line && next.spot.column == key.spot.column;
    (value.is_empty() && level).then_some(next)
}

fn record(node: &Node, shape: &Shape, fields: &[Field], problems: &mut Problems) {
    let Tree::Map(entries) = &node.tree else { return problems.add(misfit(node, shape)) };
    let field = |name: &str| fields.iter().find(|field| field.key == name);
    let mut meant: Vec<&str> = Vec::new();
    for (at, (key, value)) in entries.iter().enumerate() {
        let name = key.text().unwrap_or_default();
        let above = at.checked_sub(1).map(|at| &entries[at].0);
        match field(name) {
            _ if comma(entries, at).is_some() => problems.0.extend(comma(entries, at)),
            Some(field) if value.is_empty() && !field.shape.may_be_blank() => {
                problems.add(valueless(key, &field.shape, outside(entries, at, fields), field.required));
            }
            Some(field) => check(value, &field.shape, problems),
            None if at > 0 && outside(entries, at - 1, fields).is_some() => {}
            None => {
                let near = closest(name, fields.iter().map(|field| field.key));
                meant.extend(near);
                problems.add(unknown(key, name, fields, near, above.and_then(|above| field(above.text()?))));
            }
        }
    }
    let missing = |field: &&Field| field.required && node.get(field.key).is_none() && !meant.contains(&field.key);
    for field in fields.iter().filter(missing) {
        let help = format!("add `{}:` with {}", field.key, expected(&field.shape));
        problems.add(Problem::error("SP111", format!("`{}` is missing", field.key)).at(&node.spot).help(help));
    }
}

/// The name that ought to stand below a field but stands beside it: unknown here, while the field has no value.
fn outside<'a>(entries: &'a [(Node, Node)], at: usize, fields: &[Field]) -> Option<&'a Node> {
    let field = |key: &Node| fields.iter().find(|field| Some(field.key) == key.text());
    field(&entries[at].0).filter(|field| field.shape.holds())?;
    beside(entries, at).filter(|next| field(next).is_none())
}

/// A name without its value, which may stand `beside` it by its indentation.
fn valueless(key: &Node, form: &Shape, beside: Option<&Node>, required: bool) -> Problem {
    let name = key.text().unwrap_or_default();
    let problem = Problem::error("SP110", format!("`{name}` has no value")).at(&key.spot);
    match beside {
        Some(beside) => {
            let level = key.spot.column - 1;
            let help = format!("indent what belongs to `{name}` by {} spaces, two more than `{name}`", level + 2);
            problem.related(&beside.spot, format!("indented by {level}, as `{name}` is")).help(help)
        }
        None if required => problem.help(format!("write {} behind it", expected(form))),
        None => problem.help(format!("write {} behind it, or remove the line", expected(form))),
    }
}

/// Told where a decimal comma in braces has split a number: `{ score: 92,28 }` is `score` with 92 and `28` with nothing.
pub fn comma(entries: &[(Node, Node)], at: usize) -> Option<Problem> {
    let (key, _) = entries.get(at).filter(|(_, value)| value.is_empty())?;
    let part = key.text().filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let whole = entries.get(at.checked_sub(1)?)?.1.text().filter(|text| number(text).is_some())?;
    let problem = Problem::error("SP117", format!("the comma splits {whole},{part} into two")).at(&key.spot);
    Some(problem.help(format!("write {whole}.{part}; each language prints its own decimal mark")))
}

/// The help for a name that holds its own value: `{ books:41.5 }` has no space behind the colon, `hill { score: 41.5 }` no
/// colon.
pub fn run_together(text: &str) -> Option<String> {
    let (name, value) = text.split_once([':', '{'])?;
    let (name, colon) = (name.trim_end(), text[name.len()..].starts_with(':'));
    match colon {
        _ if !is_id(name) || value.is_empty() => None,
        true => Some(format!("put a space behind the colon: `{name}: {value}`")),
        false => Some(format!("a colon is missing behind `{name}`: write `{name}: {{ … }}`")),
    }
}

/// A name that is not known; it may be misspelt, or belong to the field `above` it.
fn unknown(key: &Node, name: &str, fields: &[Field], near: Option<&str>, above: Option<&Field>) -> Problem {
    let known: Vec<&str> = fields.iter().map(|field| field.key).collect();
    let help = match (run_together(name), near, above.filter(|above| above.shape.knows(name))) {
        (Some(help), ..) => help,
        (_, _, Some(above)) => format!("it belongs to `{}`: indent it as far as what stands there", above.key),
        (_, Some(near), _) => format!("did you mean `{near}`?"),
        _ => format!("these are known here: {}", known.join(", ")),
    };
    Problem::error("SP112", format!("`{name}` is not known here")).at(&key.spot).label("unknown").help(help)
}

/// The candidate that is probably meant.
pub fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |each: &str| strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &each.to_lowercase());
    let best = candidates.map(|each| (likeness(each), each)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness > 0.6).map(|(_, each)| each)
}

/// The help for a name that nothing has: the one that is probably meant, else what else there is to say.
pub fn nearest_or<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    closest(name, candidates).map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
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
        Shape::Name => return letters::name(node, text).or_else(|| letters::other_kind(node, text)),
        Shape::Prose => return letters::prose(node, text).or_else(|| letters::other_kind(node, text)),
        Shape::Language => return (!is_language(text)).then(|| no_language(node, text)),
        Shape::Id if is_id(text) => return letters::other_kind(node, text),
        Shape::Number => number(text).is_some(),
        Shape::Percent => percent(text).is_some(),
        Shape::Count => text.parse::<u32>().is_ok_and(|count| (1..=10_000).contains(&count)),
        Shape::Digit => matches!(text.as_bytes(), [b'0'..=b'9']),
        Shape::Truth => matches!(text, "true" | "false"),
        Shape::Week => return misfit::no_week(node, text),
        Shape::Date => date(text).is_some(),
        Shape::Address => match letters::plain(node, text) {
            Some(problem) => return Some(problem),
            None => is_address(text),
        },
        Shape::Website => match letters::plain(node, text) {
            Some(problem) => return Some(problem),
            None => is_website(text),
        },
        Shape::OneOf(words) => words.contains(&text),
        Shape::Id => false,
        _ => true,
    };
    (!fits).then(|| misfit(node, shape))
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

/// Whether addresses can be made by adding to it: http or https with a host, and nothing that ends a path.
fn is_website(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme));
    is_address(text) && rest.is_some_and(|rest| !rest.starts_with('/')) && !text.contains(['?', '#', '@', '\\', '"'])
}
