//! What must not change, or must change just so, when a series is told another way: lines in another order, other ids, all
//! scores moved or scaled, two weeks exchanged. The series are drawn.

mod support;

use proptest::prelude::*;
use scorepress::facts::{Archive, Fact, Facts, Value};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Decimal, Series};
use scorepress::problem::Source;
use scorepress::proof::Recorder;
use scorepress::{Desk, told};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use support::newsroom;

/// A drawn series: a table of entities with or without components, in hundredths of a point.
#[derive(Clone, Debug)]
struct Draw {
    /// By week, entity and component; one component stands for a bare score.
    weeks: Vec<Vec<Vec<i64>>>,
    /// By component; none for bare scores.
    maxima: Vec<i64>,
}

/// How a draw is written down.
#[derive(Clone, Debug)]
struct Writing {
    /// In which order entities stand in the series, and scores in each week.
    entities: Vec<usize>,
    lines: Vec<usize>,
    /// What stands before every id.
    prefix: &'static str,
}

const ENTITIES: usize = 6;

/// No two scores of a week are level: ties stand in the order of the series' entities, which some properties change.
fn draws(components: usize, weeks: usize) -> impl Strategy<Value = Draw> {
    let maxima = prop::collection::vec(2_000..4_000_i64, if components > 1 { components } else { 0 });
    let scores = prop::collection::vec(1_000..2_000_i64, components);
    let week = prop::collection::vec(scores, ENTITIES);
    (maxima, prop::collection::vec(week, weeks))
        .prop_map(|(maxima, weeks)| Draw { weeks, maxima })
        .prop_filter("nobody is level", |draw| draw.weeks.iter().all(|week| !has_ties(week)))
}

fn has_ties(week: &[Vec<i64>]) -> bool {
    let mut sums: Vec<i64> = week.iter().map(|scores| scores.iter().sum()).collect();
    sums.sort_unstable();
    sums.windows(2).any(|pair| pair[0] == pair[1])
}

fn points(hundredths: i64) -> String {
    Decimal::new(hundredths, 2).to_string()
}

impl Writing {
    fn plain() -> Self {
        Writing { entities: (0..ENTITIES).collect(), lines: (0..ENTITIES).collect(), prefix: "" }
    }

    fn files(&self, draw: &Draw) -> SeriesFiles {
        let source = |path: String, text: String| Arc::new(Source { path, text });
        let week = |(at, scores): (usize, &Vec<Vec<i64>>)| {
            let iso = format!("2025-W{}", 10 + at);
            source(format!("weeks/{iso}.yaml"), self.week(&iso, scores))
        };
        SeriesFiles {
            series: source("scorepress.yaml".into(), self.setup(draw)),
            entities: None,
            weeks: draw.weeks.iter().enumerate().map(week).collect(),
            texts: Default::default(),
            media: Default::default(),
        }
    }

    fn setup(&self, draw: &Draw) -> String {
        let id = self.prefix;
        let component = |(at, max): (usize, &i64)| {
            format!("  - {{ id: {id}c{at}, max: {}, name: {{ \"*\": part {} }} }}\n", points(*max), NAMES[at])
        };
        let components: String = draw.maxima.iter().enumerate().map(component).collect();
        let ids: Vec<String> = (0..draw.maxima.len()).map(|at| format!("{id}c{at}")).collect();
        let parts = match ids.is_empty() {
            true => String::new(),
            false => format!(", components: [{}], components-add-up: true", ids.join(", ")),
        };
        let entity = |at: &usize| format!("  - {{ id: {id}e{at}, name: {} }}\n", NAMES[*at]);
        let entities: String = self.entities.iter().map(entity).collect();
        let components = if components.is_empty() { components } else { format!("components:\n{components}") };
        format!(
            "series: drawn\ntitle: Points\nlanguages: [en, nb, vi]\nfocus: {id}e0\ndecimals: 2\n{components}tables:\n  - {{ id: \
             {id}t, title: The table, kind: team, top: 2, bottom: 2{parts} }}\nentities:\n{entities}"
        )
    }

    fn week(&self, iso: &str, scores: &[Vec<i64>]) -> String {
        let id = self.prefix;
        let line = |at: &usize| match scores[*at].as_slice() {
            [score] => format!("      {id}e{at}: {}\n", points(*score)),
            several => {
                let part = |(n, score): (usize, &i64)| format!("{id}c{n}: {}", points(*score));
                let parts: Vec<String> = several.iter().enumerate().map(part).collect();
                format!("      {id}e{at}: {{ components: {{ {} }} }}\n", parts.join(", "))
            }
        };
        let lines: String = self.lines.iter().map(line).collect();
        format!("week: {iso}\ntables:\n  {id}t:\n    scores:\n{lines}")
    }

    fn series(&self, draw: &Draw) -> Series {
        intake::read(&self.files(draw)).unwrap_or_else(|found| panic!("{found:#?}\n{draw:?}")).0
    }
}

const NAMES: [&str; ENTITIES] = ["Ash", "Birch", "Cedar", "Elm", "Hazel", "Rowan"];

/// One desk for all: no two draws differ in what a desk depends on.
fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    let plain = Draw { weeks: vec![vec![vec![1]; ENTITIES]], maxima: Vec::new() };
    DESK.get_or_init(|| newsroom::desk(&Writing::plain().series(&plain)))
}

/// Every page of the newest week, as Markdown.
fn texts(series: &Series) -> Vec<String> {
    let (desk, week) = (desk(), series.newest().unwrap());
    let chronicle = desk.chronicle(series);
    let pages = desk.lay_out(&told(&chronicle, week, desk).unwrap()).unwrap();
    pages.into_iter().map(|page| page.markdown).collect()
}

fn facts<T>(series: &Series, look: impl FnOnce(&Facts) -> T) -> T {
    look(Archive::new(series).facts(series.newest().unwrap()).unwrap())
}

/// Facts by their names, each with the values that are figures.
fn figures(series: &Series) -> BTreeMap<String, Vec<(String, Value)>> {
    let recorder = Recorder::new(series);
    let figure = |value: &Value| !matches!(value, Value::Table(_) | Value::Entity(_) | Value::Component(_));
    let of = |fact: &Fact| {
        let values = fact.values.iter().filter(|(_, value)| figure(value));
        (recorder.name(fact), values.map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    facts(series, |facts| facts.all.iter().map(of).collect())
}

/// By entity or component: the cells of a board's column.
fn column(series: &Series, board: &str, column: &str) -> BTreeMap<String, Value> {
    let recorder = Recorder::new(series);
    facts(series, |facts| {
        let board = facts.boards.iter().find(|each| each.id == board).unwrap();
        let at = board.columns.iter().position(|each| *each == column).unwrap();
        let name = |cell: &&Value| matches!(cell, Value::Entity(_) | Value::Component(_));
        let row = |row: &scorepress::facts::BoardRow| {
            (recorder.value(row.cells.iter().find(name).unwrap()).0, row.cells[at].clone())
        };
        board.rows.iter().map(row).collect()
    })
}

fn orders() -> impl Strategy<Value = Vec<usize>> {
    Just((0..ENTITIES).collect::<Vec<usize>>()).prop_shuffle()
}

/// Whether points are a score itself; all others say how far apart two scores are.
fn is_score(name: &str) -> bool {
    name.contains("score") || ["best", "worst", "record"].contains(&name)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_lines_changes_nothing(draw in draws(3, 3), lines in orders(), entities in orders()) {
        let plain = texts(&Writing::plain().series(&draw));
        prop_assert_eq!(&plain, &texts(&Writing { lines, ..Writing::plain() }.series(&draw)));
        prop_assert_eq!(&plain, &texts(&Writing { entities, ..Writing::plain() }.series(&draw)));
    }

    #[test]
    fn other_ids_change_nothing(draw in draws(3, 3)) {
        let renamed = Writing { prefix: "zz-", ..Writing::plain() };
        prop_assert_eq!(texts(&Writing::plain().series(&draw)), texts(&renamed.series(&draw)));
    }

    #[test]
    fn moving_all_scores_alike_keeps_every_distance(draw in draws(1, 4), by in -900..9_000_i64) {
        let mut moved = draw.clone();
        moved.weeks.iter_mut().flatten().flatten().for_each(|score| *score += by);
        let (before, after) = (figures(&Writing::plain().series(&draw)), figures(&Writing::plain().series(&moved)));
        prop_assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
        for (name, values) in &before {
            for ((value, was), (_, is)) in values.iter().zip(&after[name]) {
                match (was, is) {
                    (Value::Points(was), Value::Points(is)) if is_score(value) => {
                        prop_assert_eq!(*is - *was, Decimal::new(by, 2), "{} {}", name, value);
                    }
                    (was, is) => prop_assert_eq!(was, is, "{} {}", name, value),
                }
            }
        }
    }

    #[test]
    fn exchanging_two_weeks_turns_every_change_round(draw in draws(3, 2)) {
        let mut turned = draw.clone();
        turned.weeks.reverse();
        let (there, back) = (Writing::plain().series(&draw), Writing::plain().series(&turned));
        for (board, names) in [("ranking", "column-change"), ("components", "column-change")] {
            let (there, back) = (column(&there, board, names), column(&back, board, names));
            prop_assert_eq!(there.len(), back.len());
            for (name, change) in there {
                let (Value::Signed(change), Value::Signed(other)) = (change, back[&name].clone()) else {
                    return Err(TestCaseError::fail("a change is no difference"));
                };
                prop_assert_eq!(change, -other, "{}", name);
            }
        }
        let overall = |series: &Series| -> Vec<(String, Decimal)> {
            let change = |(name, values): (&String, &Vec<(String, Value)>)| {
                let (_, value) = values.iter().find(|(name, _)| name == "change")?;
                let Value::Points(change) = value else { return None };
                let direction = ["-up", "-down"].into_iter().find(|word| name.contains(word))?;
                name.starts_with("overall-").then(|| (direction.to_owned(), *change))
            };
            figures(series).iter().filter_map(change).collect()
        };
        let turn = |(direction, change): &(String, Decimal)| {
            (if direction == "-up" { "-down" } else { "-up" }.to_owned(), *change)
        };
        prop_assert_eq!(overall(&there).iter().map(turn).collect::<Vec<_>>(), overall(&back));
    }

    #[test]
    fn scaling_scores_with_their_maxima_keeps_every_share(draw in draws(3, 2), by in 2..20_i64) {
        let mut scaled = draw.clone();
        scaled.weeks.iter_mut().flatten().flatten().for_each(|score| *score *= by);
        scaled.maxima.iter_mut().for_each(|max| *max *= by);
        let (small, large) = (Writing::plain().series(&draw), Writing::plain().series(&scaled));
        let shares = |series: &Series| column(series, "components", "column-share");
        prop_assert_eq!(shares(&small), shares(&large));
        let told = |series: &Series| -> BTreeMap<String, Value> {
            let share = |(name, values): (String, Vec<(String, Value)>)| {
                let share = values.into_iter().find(|(name, _)| name == "share")?;
                Some((name.split('@').nth(1)?.to_owned(), share.1))
            };
            figures(series).into_iter().filter_map(share).collect()
        };
        let (small, large) = (told(&small), told(&large));
        prop_assert!(!small.is_empty());
        for (component, share) in small {
            prop_assert_eq!(large.get(&component), Some(&share), "{}", component);
        }
    }
}
