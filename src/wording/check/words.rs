//! `units.ftl` and `labels.ftl`: every word that functions, tables and pages ask for.

use super::super::ftl::{Entry, Used, Wordbook, Wording};
use super::super::locale::REFERENCE;
use super::super::voice::{Voice, of_form};
use super::pattern::{categories, digits};
use super::sound::plurals;
use super::{hint, place, problem};
use crate::league::Decimal;
use crate::problem::{Problem, Problems};
use crate::shelf::Shelf;

const DATES: &[&str] = &[
    "from-day",
    "from-day-number",
    "from-month",
    "from-month-number",
    "from-year",
    "to-day",
    "to-day-number",
    "to-month",
    "to-month-number",
    "to-year",
];

/// The messages of `units.ftl` beside kinds and number words, with the gaps each may have.
const UNITS: &[(&str, &[&str])] = &[
    ("point", &["category", "decimals", "number"]),
    ("share", &["number"]),
    ("percent", &["number"]),
    ("ordinal", &["n", "digits", "category"]),
    ("week", &["number"]),
    ("week-of-year", &["number", "year"]),
    ("since-week-before", &[]),
    ("since-week", &["week"]),
    ("dates-in-month", DATES),
    ("dates-in-year", DATES),
    ("dates-over-years", DATES),
    ("date", &["day", "day-number", "month", "month-number", "year"]),
    ("list-two", &["first", "last"]),
    ("list-middle", &["first", "next"]),
    ("list-last", &["first", "last"]),
];

/// Messages that `units.ftl` may hold: two names that the press joins otherwise than CLDR does, and what a score does that
/// gets better or worse, where more is better and where less is.
const MAY: &[(&str, &[&str])] =
    &[("list-pair", &["first", "last"]), ("better", &[]), ("better-lower", &[]), ("worse", &[]), ("worse-lower", &[])];

/// The labels that sentences and tables ask for, with their gaps; every other label takes none.
const LABELS: &[(&str, &[&str])] = &[("week-label", &["week", "dates"]), ("disclosure", &[]), ("missing", &[])];

const BOARD: &[&str] = &["table", "name", "week", "shown", "all", "left"];
const CHART: &[&str] = &["table", "name", "week", "before", "share"];

/// The ids of all messages that `units.ftl` must hold in a language that writes counts up to that one as words.
pub(in super::super) fn units_asked(shelf: &Shelf, count_words_up_to: u32) -> Vec<String> {
    let numbers = (1..=count_words_up_to).map(|number| format!("number-{number}"));
    let kinds = in_reference(shelf, "units.ftl").into_iter().filter(|id| id.starts_with("kind-"));
    each_once(UNITS.iter().map(|(id, _)| (*id).to_owned()).chain(numbers).chain(kinds))
}

/// The same of `labels.ftl`.
pub(in super::super) fn labels_asked(shelf: &Shelf) -> Vec<String> {
    each_once(LABELS.iter().map(|(id, _)| (*id).to_owned()).chain(in_reference(shelf, "labels.ftl")))
}

fn in_reference(shelf: &Shelf, file: &str) -> Vec<String> {
    Wordbook::ids(shelf, &format!("{REFERENCE}/{file}"))
}

fn each_once(ids: impl Iterator<Item = String>) -> Vec<String> {
    let mut ids: Vec<String> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Everything wrong with `units.ftl`.
pub(in super::super) fn units(voice: &Voice, shelf: &Shelf) -> Problems {
    let book = &voice.units;
    let needed = units_asked(shelf, voice.house.count_words_up_to);
    let mut problems = absent(book, &needed);
    let categories = categories(book);
    for entry in book.in_order() {
        for (form, wording) in entry.wordings() {
            problems.extend(gaps(book, entry, form, wording, &unit_gaps(voice, entry, form), &categories));
        }
        problems.0.extend(misplaced(entry));
    }
    problems.0.extend(unequal(book, "since-week-before", "since-week"));
    problems.0.extend(unequal(book, "week", "week-of-year"));
    problems.0.extend(unequal(book, "better", "better-lower"));
    problems.0.extend(unequal(book, "worse", "worse-lower"));
    problems.extend(numerals(voice));
    problems
}

/// Everything wrong with `labels.ftl`.
pub(in super::super) fn labels(book: &Wordbook, shelf: &Shelf) -> Problems {
    let needed = labels_asked(shelf);
    let mut problems = absent(book, &needed);
    let categories = categories(book);
    for entry in book.in_order() {
        let known = LABELS.iter().find(|(id, _)| *id == entry.id).map_or(&[][..], |(_, gaps)| gaps);
        let known = match entry.id.split('-').next() {
            Some("board") => BOARD,
            Some("chart") => CHART,
            _ => known,
        };
        for (form, wording) in entry.wordings() {
            problems.extend(gaps(book, entry, form, wording, known, &categories));
            problems.0.extend(typed(entry, wording));
        }
    }
    problems
}

/// Labels have no figures of their own; units do: `1re`.
fn typed(entry: &Entry, wording: &Wording) -> Option<Problem> {
    wording.uses.iter().find_map(|each| match &each.what {
        Used::Words(words) => digits(words, &|| entry.spot_at(each.at, words.chars().count())),
        _ => None,
    })
}

fn absent(book: &Wordbook, needed: &[String]) -> Problems {
    let missing = needed.iter().filter(|id| book.entries.get(*id).is_none_or(|entry| entry.value.is_none()));
    let problem = |id: &String| {
        Problem::error("SP417", format!("{} has no `{id}`", book.file))
            .in_file(book.path.clone())
            .help(format!("add `{id} = …`; locales/{REFERENCE}/{} shows what it holds", book.file))
    };
    Problems(missing.map(problem).collect())
}

fn unit_gaps<'a>(voice: &'a Voice, entry: &Entry, form: Option<&str>) -> Vec<&'a str> {
    match (entry.id.starts_with("kind-"), form) {
        (true, Some("counted")) => vec!["count", "n"],
        (true, Some("several")) => vec!["names"],
        (true, Some(_)) => ["name"].into_iter().chain(voice.house.name_forms.iter().map(String::as_str)).collect(),
        _ => UNITS.iter().chain(MAY).find(|(id, _)| *id == entry.id).map_or(Vec::new(), |(_, gaps)| gaps.to_vec()),
    }
}

fn misplaced(entry: &Entry) -> Option<Problem> {
    let number = entry.id.strip_prefix("number-").is_some_and(|rest| rest.parse::<u32>().is_ok());
    let known = number || entry.id.starts_with("kind-") || UNITS.iter().chain(MAY).any(|(id, _)| *id == entry.id);
    (!known).then(|| {
        let names = UNITS.iter().map(|(id, _)| *id);
        problem("SP406", &entry.spot(), format!("nothing asks for `{}`", entry.id), hint(&entry.id, names, ""))
    })
}

/// Units and ordinals tell apart all that the language's printed numbers ask for.
fn numerals(voice: &Voice) -> Problems {
    let numbers = &voice.numbers;
    let tenths = || (0..=1_110).map(|tenths| Decimal::new(tenths, 1)).chain((0..=111).map(Decimal::from));
    let points = known(tenths().map(|number| numbers.category(number)));
    let ordinals = known((1..=111).map(|number| numbers.ordinal_category(number)));
    let mut problems = Problems::default();
    for (id, categories) in [("point", points), ("ordinal", ordinals)] {
        let Some(entry) = voice.units.entries.get(id) else { continue };
        for each in entry.wordings().flat_map(|(_, wording)| &wording.uses) {
            if let Used::Choice(name, keys) = &each.what
                && name == "category"
            {
                problems.0.extend(plurals(keys, &categories, || entry.spot_at(each.at, name.len())));
            }
        }
    }
    problems
}

/// Each category once.
fn known(all: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut known: Vec<&'static str> = all.collect();
    known.sort_unstable();
    known.dedup();
    known
}

/// Two messages of which now the one, now the other is said have the same forms.
fn unequal(book: &Wordbook, one: &str, other: &str) -> Option<Problem> {
    let (first, second) = (book.entries.get(one)?, book.entries.get(other)?);
    let lacks = |a: &Entry, b: &Entry| {
        let forms = a.forms.iter().filter(|(name, _)| of_form(name).is_none());
        forms.map(|(name, _)| name).find(|name| b.form(name).is_none()).cloned()
    };
    let (name, entry) = match (lacks(first, second), lacks(second, first)) {
        (Some(name), _) => (name, second),
        (None, Some(name)) => (name, first),
        (None, None) => return None,
    };
    let help = format!("give `{one}` and `{other}` the same forms");
    Some(problem("SP417", &entry.spot(), format!("`{}` has no form `.{name}`", entry.id), help))
}

fn gaps(
    book: &Wordbook,
    entry: &Entry,
    form: Option<&str>,
    wording: &Wording,
    known: &[&str],
    categories: &[&'static str],
) -> Problems {
    let mut problems = Problems::default();
    for each in &wording.uses {
        let spot = |word: &str| entry.spot_at(each.at, word.chars().count());
        match &each.what {
            Used::Variable(name) | Used::Choice(name, _) if !known.contains(&name.as_str()) => {
                let message = format!("`{}` has no value `${name}`", entry.id);
                problems.add(problem("SP410", &spot(name), message, hint(name, known.iter().copied(), "$")));
            }
            Used::Choice(name, keys) => {
                let plural = |key: &str| categories.contains(&key) || key.bytes().all(|byte| byte.is_ascii_digit());
                let textual = name == "category";
                if let Some(key) = keys.iter().find(|key| !textual && !plural(key)) {
                    let message = format!("`[{key}]` is never chosen in this language");
                    problems.add(problem("SP414", &spot(name), message, hint(key, categories.iter().copied(), "")));
                } else if !textual {
                    problems.0.extend(plurals(keys, categories, || spot(name)));
                }
            }
            Used::Call(call) => {
                let message = format!("{} cannot call functions", book.file);
                problems.add(problem("SP411", &spot(&call.function), message, "write the words themselves"));
            }
            Used::Message(name) if !book.entries.contains_key(name) => {
                let known = book.entries.keys().map(String::as_str);
                problems.add(problem(
                    "SP411",
                    &spot(name),
                    format!("there is no message `{name}`"),
                    hint(name, known, ""),
                ));
            }
            Used::Term(name) if !book.terms.contains_key(name) => {
                let known = book.terms.keys().map(String::as_str);
                problems.add(problem(
                    "SP411",
                    &spot(name),
                    format!("there is no term `-{name}`"),
                    hint(name, known, "-"),
                ));
            }
            Used::Odd => {
                let spot = place(entry, form, wording);
                problems.add(problem("SP411", &spot, "nothing can be chosen by this", "choose by one of its values"));
            }
            Used::Words(_) | Used::Variable(_) | Used::Message(_) | Used::Term(_) => {}
        }
    }
    problems
}
