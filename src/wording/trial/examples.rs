//! What each value of a fact prints, in every way that a message may ask for it.

use super::super::functions::{place, points};
use super::super::locale::Locale;
use super::super::values::{Desk, Thing, What};
use super::super::voice::Voice;
use super::Grid;
use super::samples::{Given, Sample, YEAR};
use crate::facts::{FactKind, ValueType};
use crate::league::Series;
use std::sync::Arc;

/// For a kind of fact, an example of each of its values in the words of a language.
pub(in super::super) fn examples<'a>(
    locale: &'a Locale,
    series: Option<&Series>,
) -> impl Fn(&'static FactKind) -> Vec<String> + 'a {
    let grid = Grid::new(locale, series);
    move |kind| {
        let cast = grid.cast(&[("", kind)], 0);
        let example = |(name, of): &(&'static str, ValueType)| {
            let cast = cast.iter().find(|cast| cast.name == *name);
            cast.map(|cast| example(locale, *of, &cast.sample)).unwrap_or_default()
        };
        kind.values.iter().map(example).collect()
    }
}

fn example(locale: &Locale, of: ValueType, sample: &Sample) -> String {
    let voice = &locale.voice;
    let ways = match &sample.given {
        Given::Number(number) => of_number(voice, of, *number),
        Given::Thing(what) => {
            let desk = Arc::new(Desk::new(voice.clone(), YEAR));
            let bare = Thing { desk, label: None, what: what.clone() }.words();
            [vec![("", Some(bare))], of_thing(voice, what)].concat()
        }
    };
    let way = |(function, words): (&str, Option<String>)| {
        let words = words?;
        Some(if function.is_empty() { words } else { format!("{function}: {words}") })
    };
    ways.into_iter().filter_map(way).collect::<Vec<_>>().join("; ")
}

type Way = (&'static str, Option<String>);

fn of_number(voice: &Voice, of: ValueType, number: u32) -> Vec<Way> {
    let digits = ("DIGITS", Some(voice.numbers.count(number)));
    match of {
        ValueType::Place => vec![("ORDINAL", voice.ordinal(number, None)), digits],
        _ => vec![("COUNT", voice.count(number, None)), digits],
    }
}

fn of_thing(voice: &Voice, what: &What) -> Vec<Way> {
    match what {
        What::Points(_) | What::Mark(_) => vec![("POINTS", points(voice, what, None))],
        What::Share(share) => vec![("PERCENT", voice.percent(*share))],
        What::Table(table) => {
            vec![("WHERE", place(voice, what)), ("GROUP", voice.kind(&table.kind, Some("group")))]
        }
        What::Week(week) => vec![("DATES", voice.dates(*week))],
        _ => Vec::new(),
    }
}
