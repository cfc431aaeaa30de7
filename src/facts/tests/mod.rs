//! What each insight sees, and where it keeps silent: ordinary weeks, ties, weeks with nothing to say, missing weeks.

mod components;
mod contributions;
mod doubt;
mod elsewhere;
mod groups;
mod judgement;
mod laggards;
mod leading;
mod long_views;
mod marks;
mod movers;
mod outliers;
mod places;
mod records;
mod revisions;
mod runs;
mod settings;
mod targets;
mod trends;

use super::{Archive, INSIGHTS, Newsworthiness, Since, Value};
use crate::intake::{self, SeriesFiles};
use crate::league::{Decimal, Series};
use crate::problem::Source;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A series of four clubs with two components, in one table; `first` are lines of tables before it, `more` further lines
/// of its setup.
struct Clubs {
    decimals: u32,
    order: &'static str,
    focus: &'static str,
    first: &'static str,
    table: &'static str,
    more: &'static str,
    weeks: Vec<(&'static str, String)>,
}

/// What was found in the last week: each fact by its key and its values as text.
struct Found(Vec<(&'static str, BTreeMap<&'static str, String>)>);

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn clubs() -> Clubs {
    Clubs {
        decimals: 1,
        order: "higher-is-better",
        focus: "focus: ash",
        first: "",
        table: "population: 4",
        more: "",
        weeks: Vec::new(),
    }
}

/// The same clubs in a table that is not the story's own.
fn elsewhere() -> Clubs {
    Clubs { focus: "# nobody", first: "  - { id: towns, title: Towns, kind: team }\n", ..clubs() }
}

impl Clubs {
    /// A week with these scores, such as `ash: 48.0, birch: 47.5`.
    fn week(self, iso: &'static str, scores: &str) -> Self {
        self.week_with(iso, scores, "")
    }

    /// A week with further lines of its file.
    fn week_with(mut self, iso: &'static str, scores: &str, more: &str) -> Self {
        let scores: String = split(scores).map(|score| format!("      {score}\n")).collect();
        self.weeks.push((iso, format!("week: {iso}\ntables:\n  clubs:\n    scores:\n{scores}{more}")));
        self
    }

    fn series(&self) -> Series {
        let setup = format!(
            "series: clubs\ntitle: Points\nlanguages: [en]\n{}\ndecimals: {}\norder: {}\nwhat-if: {{ share: 90% }}\n\
             components:\n  - {{ id: home, max: 30, name: home }}\n  - {{ id: away, max: 20, name: away }}\n\
             tables:\n{}  - {{ id: clubs, title: Clubs, kind: team, components: [home, away], {} }}\nentities:\n  - {{ id: \
             ash, name: Ash }}\n  - {{ id: birch, name: Birch }}\n  - {{ id: cedar, name: Cedar }}\n  - {{ id: dogwood, \
             name: Dogwood }}\n{}\n",
            self.focus, self.decimals, self.order, self.first, self.table, self.more
        );
        let source = |path: String, text: &str| Arc::new(Source { path, text: text.to_owned() });
        let weeks = self.weeks.iter().map(|(iso, text)| source(format!("weeks/{iso}.yaml"), text)).collect();
        let series = source("scorepress.yaml".to_owned(), &setup);
        let files = SeriesFiles { series, entities: None, weeks, texts: Default::default(), media: Default::default() };
        intake::read(&files).unwrap_or_else(|found| panic!("{found:#?}")).0
    }

    /// The facts of the newest week.
    fn found(self) -> Found {
        let series = self.series();
        let league = series.league(series.newest().unwrap()).unwrap();
        let facts = super::find(&league).all;
        let all = facts.iter().map(|fact| {
            let evident = !fact.evidence.is_empty() || ["notes", "missing-weeks"].contains(&fact.insight);
            assert!(evident, "{} rests on no cell", fact.kind.key);
            let declared = &fact.kind.values[..fact.kind.always];
            let always = declared.iter().all(|(name, _)| fact.value(name).is_some());
            assert!(always, "{} lacks one of {declared:?}", fact.kind.key);
            (fact.kind.key, fact.values.iter().map(|(name, value)| (*name, text(&series, value))).collect())
        });
        Found(all.collect())
    }
}

/// At commas that stand in no braces.
fn split(scores: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    scores
        .split(move |each| {
            depth += i32::from(each == '{') - i32::from(each == '}');
            each == ',' && depth == 0
        })
        .map(str::trim)
}

fn text(series: &Series, value: &Value) -> String {
    let entity = |index: &crate::league::EntityIndex| series.entity(*index).id.clone();
    let component = |index: &crate::league::ComponentIndex| series.component(*index).id.clone();
    match value {
        Value::Points(number) | Value::Signed(number) | Value::Mark(number) => number.to_string(),
        Value::Share(share) => share.round_dp(3).normalize().to_string(),
        Value::Count(count) | Value::Place(count) => count.to_string(),
        Value::Entity(one) => entity(one),
        Value::Entities(several) => several.iter().map(entity).collect::<Vec<_>>().join(" "),
        Value::Component(one) => component(one),
        Value::Components(several) => several.iter().map(component).collect::<Vec<_>>().join(" "),
        Value::Band(table, band) => series.table(*table).bands[*band].id.clone(),
        Value::Table(table) => series.table(*table).id.clone(),
        Value::Week(week) | Value::Since(Since::Week(week)) => week.to_string(),
        Value::Since(Since::WeekBefore) => "before".to_owned(),
        Value::Text(text) => text.text("en").unwrap_or_default().to_owned(),
        Value::Missing => "missing".to_owned(),
    }
}

impl Found {
    /// Exactly one fact has this key and these values: `leader=ash score=48.3`; lists are joined by `+`.
    fn tells(&self, key: &str, values: &str) -> &Self {
        let wanted: Vec<(&str, String)> = values
            .split_whitespace()
            .filter_map(|each| each.split_once('='))
            .map(|(name, value)| (name, value.replace('+', " ")))
            .collect();
        let fits = |found: &BTreeMap<&str, String>| wanted.iter().all(|(name, value)| found.get(name) == Some(value));
        let all = self.0.iter().filter(|(each, _)| *each == key);
        let count = all.clone().filter(|(_, found)| fits(found)).count();
        assert_eq!(count, 1, "{key} {values}; of that key: {:?}; all: {:?}", all.collect::<Vec<_>>(), self.keys());
        self
    }

    /// No fact has a key that begins so.
    fn keeps_silent_on(&self, key: &str) -> &Self {
        let told: Vec<_> = self.0.iter().filter(|(each, _)| each.starts_with(key)).collect();
        assert!(told.is_empty(), "{told:?}");
        self
    }

    fn keys(&self) -> Vec<&str> {
        self.0.iter().map(|(key, _)| *key).collect()
    }
}

const BEFORE: &str = "ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";

fn from_before(scores: &str) -> Found {
    clubs().week("2025-W10", BEFORE).week("2025-W11", scores).found()
}
