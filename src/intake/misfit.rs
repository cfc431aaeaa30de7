//! A value that has not the form asked for: what was expected, what was found, and what was probably meant. Guesses stand
//! in the help alone; nothing is read by them.

use super::shape::{Shape, date, nearest_or, number};
use crate::league::{IsoWeek, NoWeek};
use crate::problem::Problem;
use crate::yaml::{NO_FIGURE, Node, Tree};

/// Tells what was expected and what stands there.
pub(super) fn misfit(node: &Node, shape: &Shape) -> Problem {
    let found = match &node.tree {
        _ if node.is_empty() => "nothing".to_owned(),
        Tree::Scalar { text, .. } => format!("“{}”", text.chars().take(60).collect::<String>()),
        Tree::List(_) => "a list".to_owned(),
        Tree::Map(entries) => {
            let first = entries.first().and_then(|(key, _)| key.text()).unwrap_or_default();
            format!("fields such as `{first}:`")
        }
    };
    let problem = Problem::error("SP104", format!("expected {}, found {found}", expected(shape))).at(&node.spot);
    problem.help(help(node, shape))
}

fn help(node: &Node, shape: &Shape) -> String {
    let text = node.text().unwrap_or_default();
    match shape {
        _ if text.starts_with(is_curly) || text.ends_with(is_curly) => {
            format!("write `{}`; quotation marks, where needed, are straight: `\"…\"`", text.trim_matches(is_curly))
        }
        Shape::Either(single, _) => help(node, single),
        Shape::Number => number_help(text),
        Shape::Percent => "write a percentage above 0% and up to 100%, such as 90%".to_owned(),
        Shape::OneOf(words) => {
            nearest_or(text, words.iter().copied(), || format!("write one of: {}", words.join(", ")))
        }
        Shape::Week => format!("write it as {}", week_meant(node).unwrap_or_else(|| week_of_file(node))),
        Shape::Date => date_help(text),
        Shape::Truth => "write true or false, without quotation marks".to_owned(),
        Shape::List(_) => "write each item on a line of its own behind `- `, or all in `[…]` with commas".to_owned(),
        Shape::Record(_) | Shape::Map(_) => "write each on a line of its own, as `name: value`".to_owned(),
        _ => format!("write {}", expected(shape)),
    }
}

/// What belongs there.
pub(super) fn expected(shape: &Shape) -> String {
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
        Shape::Website => "an address that begins with http:// or https://, without `?` and `#`".to_owned(),
        Shape::OneOf(words) => format!("one of {}", words.join(", ")),
        Shape::List(_) => "a list".to_owned(),
        Shape::Record(fields) => format!("fields such as `{}:`", fields.first().map_or("", |field| field.key)),
        Shape::Map(value) => format!("names, each with {}", expected(value)),
        Shape::Either(single, mapping) => format!("{}, or {}", expected(single), expected(mapping)),
        Shape::FileOr(form) => format!("the name of a file, or {}", expected(form)),
        Shape::Later(form) => expected(form),
        Shape::Anything => "anything".to_owned(),
    }
}

/// Why a text is no week; nothing where it is one.
pub(super) fn no_week(node: &Node, text: &str) -> Option<Problem> {
    match text.parse::<IsoWeek>().err()? {
        NoWeek::Form => Some(misfit(node, &Shape::Week)),
        NoWeek::Number { year, weeks } => {
            let message = format!("{year} has {weeks} weeks; there is no `{text}`");
            Some(Problem::error("SP116", message).at(&node.spot).help("weeks are counted by ISO 8601"))
        }
    }
}

/// A year and a week number where they stand apart, as in `2025-45`; a number alone takes the year of the file's name.
fn week_meant(node: &Node) -> Option<String> {
    let text = node.text()?;
    let file = node.spot.source.path.rsplit('/').next()?;
    let numbers: Vec<&str> = text.split(|each: char| !each.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (year, week) = match numbers.as_slice() {
        [year, week] if year.len() == 4 && week.len() <= 2 => (*year, *week),
        [week, year] if year.len() == 4 && week.len() <= 2 => (*year, *week),
        [week] if week.len() <= 2 && !text.starts_with('-') => (file.get(..4)?, *week),
        _ => return None,
    };
    let week = IsoWeek::new(year.parse().ok()?, week.parse().ok()?)?;
    Some(week.to_string())
}

/// The week that the file is called by; an example where it has another name.
fn week_of_file(node: &Node) -> String {
    let file = node.spot.source.path.rsplit('/').next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    stem.parse::<IsoWeek>().map_or_else(|_| "2025-W45".to_owned(), |week| week.to_string())
}

fn number_help(text: &str) -> String {
    let lower = text.to_lowercase();
    if matches!(lower.trim_start_matches(['-', '+', '.']), "nan" | "inf" | "infinity") {
        return "a score is a finite number; leave the entity out where it has none".to_owned();
    }
    let letters: String = lower.chars().filter(|each| each.is_alphanumeric()).collect();
    if !text.is_empty() && matches!(letters.as_str(), "" | "na") {
        return NO_FIGURE.to_owned();
    }
    let odd = text.chars().find(|each| !each.is_ascii() && (each.is_numeric() || is_minus(*each) || is_point(*each)));
    let odd = odd.map(|odd| format!("“{odd}” is U+{:04X}; ", u32::from(odd))).unwrap_or_default();
    match number_meant(text).as_slice() {
        [one] if text.contains(',') => format!("{odd}write {one}; each language prints its own decimal mark"),
        [one] => format!("{odd}write {one}"),
        [one, other] => format!("{odd}write {one} or {other}"),
        _ if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
            "write at most 12 digits before the decimal point and 9 behind it, without zeros in front".to_owned()
        }
        _ => format!("{odd}write digits with a decimal point, such as 92.28, without unit or grouping"),
    }
}

/// The numbers that a text may have been meant as: digits of other scripts, unit, grouping and decimal comma undone. Of
/// two kinds of marks the last is the decimal one; a comma before three digits may be either.
fn number_meant(text: &str) -> Vec<String> {
    if !text.contains(|each| digit(each).is_ascii_digit()) {
        return Vec::new();
    }
    let plain: String = text.chars().map(|each| if is_minus(each) { '-' } else { digit(each) }).collect();
    let bare = plain.trim().trim_start_matches('+').trim_end_matches(|each: char| !each.is_ascii_digit());
    let bare: String =
        bare.chars().filter(|each| !matches!(each, ' ' | '_' | '\'' | '’' | '\u{a0}' | '\u{202f}')).collect();
    let (sign, digits) = bare.strip_prefix('-').map_or(("", bare.as_str()), |rest| ("-", rest));
    let digits = match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        rest if rest.starts_with(['.', ',']) => format!("0{rest}"),
        rest => rest.to_owned(),
    };
    let without = |mark: char| digits.replace(mark, "");
    let candidates = match (digits.rfind(','), digits.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => vec![without('.').replace(',', ".")],
        (Some(_), Some(_)) => vec![without(',')],
        (Some(comma), None) if digits.len() == comma + 4 && digits.matches(',').count() == 1 => {
            vec![digits.replace(',', "."), without(',')]
        }
        (Some(_), None) if digits.matches(',').count() > 1 => vec![without(',')],
        _ => vec![digits.replace(',', ".")],
    };
    let signed = candidates.into_iter().map(|each| format!("{sign}{each}"));
    signed.filter(|each| each != text && number(each).is_some()).collect()
}

fn is_curly(character: char) -> bool {
    matches!(character, '“' | '”' | '„' | '‟' | '‘' | '’')
}

fn is_minus(character: char) -> bool {
    matches!(character, '\u{2212}' | '\u{2010}'..='\u{2015}' | '\u{FE63}' | '\u{FF0D}')
}

fn is_point(character: char) -> bool {
    matches!(character, '\u{B7}' | '\u{66B}' | '\u{FF0E}')
}

/// The ASCII digit that a digit of another script stands for; any other character as it is.
fn digit(character: char) -> char {
    const ZEROS: [u32; 4] = [0x0660, 0x06F0, 0x0966, 0xFF10];
    let value = |zero: &u32| u32::from(character).checked_sub(*zero).filter(|value| *value < 10);
    match ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)) {
        Some(digit) => digit,
        None if is_point(character) => '.',
        None => character,
    }
}

/// Days that a text may have been meant as: without its time, or its three numbers with day or month first.
fn date_help(text: &str) -> String {
    if text.len() > 10 && text.get(..10).and_then(date).is_some() {
        return format!("write {}, without a time", &text[..10]);
    }
    let numbers: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let written =
        |year: &str, month: &str, day: &str| Some(date(&format!("{year}-{month:0>2}-{day:0>2}"))?.to_string());
    let mut meant: Vec<String> = match numbers.as_slice() {
        [year, second, third] if year.len() == 4 => written(year, second, third).into_iter().collect(),
        [first, second, year] if year.len() == 4 => {
            [written(year, second, first), written(year, first, second)].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    };
    meant.dedup();
    match meant.as_slice() {
        [] if numbers.len() == 3 && numbers[0].len() == 4 => "there is no such day; write it as 2025-11-10".to_owned(),
        [] => "write it as 2025-11-10".to_owned(),
        days => format!("write {}", days.join(" or ")),
    }
}
