//! A series' own texts in one more language, laid over its files from a file of their own.

use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Localised, Series};
use scorepress::problem::{Problems, Source};
use std::sync::Arc;

const SETUP: &str = "series: clubs
title: Points
source: { name: The league }
languages: [en]
decimals: 1
components: [{ id: home, max: 30, name: { en: home } }]
tables:
  - id: clubs
    title: { en: Clubs }
    kind: team
    scope: { en: among the clubs }
    components: [home]
    bands: [{ id: high, from: 40, name: high }, { id: low, name: low }]
entities: entities.yaml
contact: { en: Ring us., fi: Soita. }
";
const ENTITIES: &str = "- { id: ash, name: { en: Ash Club } }\n- { id: birch, name: Birch }\n";
const WEEK: &str = "week: 2025-W10
tables: { clubs: { scores: { ash: 48.0, birch: 39.0 } } }
notes: [{ id: rain, about: clubs, role: context, text: { en: It rained. } }]
";

fn read(translation: &str) -> Result<(Series, Problems), Problems> {
    let source = |path: &str, text: &str| Arc::new(Source { path: path.into(), text: text.into() });
    intake::read(&SeriesFiles {
        series: source("scorepress.yaml", SETUP),
        entities: Some(source("entities.yaml", ENTITIES)),
        weeks: vec![source("weeks/2025-W10.yaml", WEEK)],
        texts: [("fi".to_owned(), source("locales/fi/texts.yaml", translation))].into(),
        media: Default::default(),
    })
}

/// Code, line and column of everything that is wrong with a translation.
fn wrong(translation: &str) -> Vec<(String, u32, u32)> {
    let problems = read(translation).expect_err("refused").0;
    let place = |problem: &scorepress::problem::Problem| problem.spot.as_ref().map(|spot| (spot.line, spot.column));
    let told = problems.iter().map(|problem| (problem.code.to_owned(), place(problem).expect("a place")));
    told.map(|(code, (line, column))| (code, line, column)).collect()
}

#[test]
fn every_text_can_be_translated_and_nothing_else_changes() {
    let translation = "title: Pisteet
source: { name: Liiga }
components: { home: koti }
tables: { clubs: { title: Seurat, scope: seurojen joukossa, bands: { high: korkea, low: matala } } }
entities:
  ash: { name: Ash-seura, short: Ash, forms: { gen: Ash-seuran } }
weeks: { 2025-W10: { notes: { rain: { text: Satoi. } } } }
";
    let (series, _) = read(translation).unwrap_or_else(|found| panic!("{found:?}"));
    let (table, ash, note) = (&series.tables[0], &series.entities[0], &series.weeks[0].notes[0]);
    let told: Vec<(&Localised, &str, Option<&str>)> = vec![
        (&series.title, "Pisteet", Some("Points")),
        (&series.components[0].names.name, "koti", Some("home")),
        (&table.title, "Seurat", Some("Clubs")),
        (table.scope.as_ref().unwrap(), "seurojen joukossa", Some("among the clubs")),
        (&table.bands[1].name, "matala", Some("low")),
        (&ash.names.name, "Ash-seura", Some("Ash Club")),
        (&ash.names.short, "Ash", None),
        (&series.entities[1].names.name, "Birch", Some("Birch")),
        (&note.text, "Satoi.", Some("It rained.")),
    ];
    for (text, finnish, english) in told {
        assert_eq!((text.text("fi"), text.text("en")), (Some(finnish), english));
    }
    assert_eq!(series.source.unwrap().name.text("fi"), Some("Liiga"));
    assert_eq!(ash.names.forms["fi"]["gen"], "Ash-seuran");
    assert_eq!((series.languages, series.on_request), (vec!["en".to_owned()], vec!["fi".to_owned()]));
}

#[test]
fn what_is_not_there_or_no_text_is_told_where_it_stands() {
    let translation = "title: Pisteet
entities: { ahs: Ash-seura }
components: { home: { max: \"20\" } }
tables: { clubs: { titel: Seurat } }
weeks: { 2025-W11: { notes: { rain: Satoi. } } }
languages: [fi]
";
    let places = [(2, 13), (3, 28), (4, 20), (5, 10), (6, 12)];
    assert_eq!(wrong(translation), places.map(|(line, column)| ("SP241".to_owned(), line, column)));
}

#[test]
fn a_text_that_stands_twice_is_told() {
    assert_eq!(wrong("title: Pisteet\ncontact: Soittakaa.\n"), [("SP240".to_owned(), 2, 10)]);
}

#[test]
fn a_translation_is_held_to_what_any_text_is_held_to() {
    assert_eq!(wrong("title: \"Pis\\u202Eteet\"\n").len(), 1);
    assert_eq!(wrong("title:\n").len(), 1);
}

#[test]
fn a_missing_text_is_asked_for_where_the_series_keeps_its_texts() {
    let source = |path: &str, text: &str| Arc::new(Source { path: path.into(), text: text.into() });
    let files = SeriesFiles {
        series: source("scorepress.yaml", &SETUP.replace("languages: [en]", "languages: [en, nb, fi]")),
        entities: Some(source("entities.yaml", ENTITIES)),
        weeks: vec![source("weeks/2025-W10.yaml", WEEK)],
        texts: [("fi".to_owned(), source("locales/fi/texts.yaml", "entities: { ash: Ash-seura }\n"))].into(),
        media: Default::default(),
    };
    let found = intake::read(&files).expect_err("texts are missing");
    let help = |what: &str| found.0.iter().find(|each| each.message.starts_with(what)).map(|each| each.help.as_str());
    assert_eq!(help("the entity `ash`"), Some("add `nb` here, or one text for all as `\"*\"`"));
    assert_eq!(help("the contact"), help("the entity `ash`"));
    assert_eq!(help("the component `home`"), Some("add it for `nb` here, and to locales/fi/texts.yaml"));
    assert_eq!(help("the table `clubs`"), help("the component `home`"));
}
