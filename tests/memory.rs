//! What an edition told in the weeks before weighs on what it tells now.

use scorepress::intake::{self, SeriesFiles};
use scorepress::league::Series;
use scorepress::plan::{Chronicle, Outline, Untold};
use scorepress::problem::Source;
use std::sync::Arc;

const SETUP: &str = "series: clubs
title: Points
languages: [en]
focus: ash
decimals: 1
components:
  - { id: home, max: 30, name: home }
  - { id: away, max: 20, name: away }
tables:
  - { id: clubs, title: Clubs, kind: team, components: [home, away], components-add-up: true }
entities:
  - { id: ash, name: Ash }
  - { id: birch, name: Birch }
  - { id: cedar, name: Cedar }
";

/// Weeks from 2025-W10 on, each with these scores.
fn series(weeks: &[&str]) -> Series {
    let source = |path: String, text: String| Arc::new(Source { path, text });
    let week = |(at, scores): (usize, &&str)| {
        let iso = format!("2025-W{}", 10 + at);
        let text = format!("week: {iso}\ntables:\n  clubs:\n    scores: {{ {scores} }}\n");
        source(format!("weeks/{iso}.yaml"), text)
    };
    let files = SeriesFiles {
        series: source("scorepress.yaml".into(), SETUP.into()),
        entities: None,
        weeks: weeks.iter().enumerate().map(week).collect(),
        texts: Default::default(),
        media: Default::default(),
    };
    intake::read(&files).unwrap_or_else(|found| panic!("{found:#?}")).0
}

/// A standfirst and one section about the components, with room for so many facts of these insights.
fn outline(most: usize, insights: &str) -> Outline {
    let text = format!(
        "standfirst: {{ most: 1, insights: [overall-change] }}\nsections:\n  - id: components\n    about: components\n    \
         paragraphs:\n      - {{ most: {most}, insights: [{insights}] }}\n"
    );
    Outline::read("short", &Arc::new(Source { path: "outline.yaml".into(), text })).unwrap()
}

/// Why the fact of that key is not told in each of the weeks; nothing where it is told.
fn untold(series: &Series, outline: &Outline, key: &str) -> Vec<Option<Untold>> {
    let chronicle = Chronicle::new(series, [outline]);
    let newest_first = series.weeks.iter().rev();
    let mut reasons: Vec<_> = newest_first
        .map(|week| {
            let plan = chronicle.plan("short", week.iso).unwrap();
            let fact = plan.facts.all.iter().position(|fact| fact.kind.key == key).unwrap();
            plan.untold.iter().find(|(index, _)| *index == fact).map(|(_, why)| *why)
        })
        .collect();
    reasons.reverse();
    reasons
}

const SAME: &str = "ash: { components: { home: 29.8, away: 10.0 } }, birch: 20.0, cedar: 19.0";

#[test]
fn what_stands_as_it_was_told_is_told_again_after_four_weeks() {
    let reasons = untold(&series(&[SAME; 6]), &outline(3, "maximum"), "component-near-maximum");
    let quiet = Some(Untold::Unchanged);
    assert_eq!(reasons, [None, quiet, quiet, quiet, None, quiet]);
}

#[test]
fn what_was_true_but_found_no_room_is_still_news() {
    let before = "ash: { components: { home: 29.7, away: 10.0 } }, birch: 20.0, cedar: 19.0";
    let outline = outline(1, "breadth, maximum");
    let reasons = untold(&series(&[before, SAME, SAME, SAME]), &outline, "component-near-maximum");
    let crowded_out = Some(Untold::NoRoom);
    assert_eq!(reasons, [None, crowded_out, crowded_out, None]);
}

#[test]
fn a_change_makes_news_of_what_was_stale() {
    let moved = "ash: { components: { home: 29.9, away: 10.0 } }, birch: 20.0, cedar: 19.0";
    let reasons = untold(&series(&[SAME, SAME, moved, moved]), &outline(3, "maximum"), "component-near-maximum");
    let quiet = Some(Untold::Unchanged);
    assert_eq!(reasons, [None, quiet, None, quiet]);
}

#[test]
fn a_missing_week_ends_what_is_remembered() {
    let mut series = series(&[SAME; 3]);
    series.weeks.remove(1);
    assert_eq!(untold(&series, &outline(3, "maximum"), "component-near-maximum"), [None, None]);
}

#[test]
fn what_was_told_last_week_weighs_half() {
    let (series, outline) = (series(&[SAME; 3]), outline(3, "maximum"));
    let chronicle = Chronicle::new(&series, [&outline]);
    let novelty = |week: &str| {
        let plan = chronicle.plan("short", week.parse().unwrap()).unwrap();
        plan.weights[plan.headline].novelty
    };
    assert_eq!(["2025-W10", "2025-W11", "2025-W12"].map(novelty), [100, 100, 100]);
    let near = |week: &str| {
        let plan = chronicle.plan("short", week.parse().unwrap()).unwrap();
        let fact = plan.facts.all.iter().position(|fact| fact.kind.key == "component-near-maximum").unwrap();
        plan.weights[fact].novelty
    };
    assert_eq!(["2025-W10", "2025-W11", "2025-W12"].map(near), [100, 50, 70]);
}
