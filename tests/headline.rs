//! Which news heads a release.

use scorepress::intake::{self, SeriesFiles};
use scorepress::plan::{Chronicle, Outline};
use scorepress::problem::Source;
use std::sync::Arc;

const SETUP: &str = "series: clubs
title: Points
languages: [en]
focus: elm
decimals: 1
tables:
  - { id: towns, title: Towns, kind: team }
  - { id: clubs, title: Clubs, kind: team }
entities:
  - { id: elm, name: Elm }
  - { id: fir, name: Fir }
  - { id: ash, name: Ash }
  - { id: birch, name: Birch }
";

/// The key of the newest week's headline; each week has the scores of the towns, where the story is set, and the clubs.
fn headline(weeks: &[[&str; 2]]) -> &'static str {
    let source = |path: String, text: String| Arc::new(Source { path, text });
    let week = |(at, [towns, clubs]): (usize, &[&str; 2])| {
        let iso = format!("2025-W{}", 10 + at);
        let text =
            format!("week: {iso}\ntables:\n  towns:\n    scores: {{ {towns} }}\n  clubs:\n    scores: {{ {clubs} }}\n");
        source(format!("weeks/{iso}.yaml"), text)
    };
    let files = SeriesFiles {
        series: source("scorepress.yaml".into(), SETUP.into()),
        entities: None,
        weeks: weeks.iter().enumerate().map(week).collect(),
        media: Default::default(),
        texts: Default::default(),
    };
    let series = intake::read(&files).unwrap_or_else(|found| panic!("{found:#?}")).0;
    let text = "standfirst: { most: 1, insights: [overall-change] }\nsections: []\n".to_owned();
    let outline = Outline::read("short", &Arc::new(Source { path: "outline.yaml".into(), text })).unwrap();
    let chronicle = Chronicle::new(&series, [&outline]);
    let plan = chronicle.plan("short", series.newest().unwrap()).unwrap();
    plan.facts.all[plan.headline].kind.key
}

#[test]
fn a_fall_elsewhere_does_not_head_a_quiet_week_of_the_story() {
    let quiet = "elm: 30.0, fir: 20.0";
    let weeks = [
        [quiet, "ash: 48.0, birch: 45.0"],
        [quiet, "ash: 47.0, birch: 45.0"],
        [quiet, "ash: 46.5, birch: 45.0"],
        ["elm: 30.04, fir: 20.0", "ash: 46.0, birch: 45.0"],
    ];
    assert_eq!(headline(&weeks), "overall-nearly-unchanged");
}

#[test]
fn a_new_leader_elsewhere_may_head_it() {
    let weeks =
        [["elm: 30.0, fir: 20.0", "ash: 48.0, birch: 45.0"], ["elm: 30.04, fir: 20.0", "ash: 48.0, birch: 49.0"]];
    assert_eq!(headline(&weeks), "leader-new");
}

#[test]
fn where_the_story_has_no_news_a_lesser_one_heads_it() {
    let weeks = [["fir: 30.0", "ash: 45.0, birch: 44.0"], ["fir: 30.0", "ash: 46.0, birch: 44.0"]];
    assert_eq!(headline(&weeks), "gap-widened");
}
