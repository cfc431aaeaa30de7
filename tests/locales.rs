//! What every language must hold: it passes all checks, tells every bundled week, prints no figure that is not a value of
//! the facts told, and says nothing twice.

mod support;

use scorepress::facts::{self, Fact, Value};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Date, Decimal, IsoWeek, Series, display};
use scorepress::plan::{Chronicle, Outline};
use scorepress::problem::Source;
use scorepress::shelf::Shelf;
use scorepress::wording::{self, Locale, Sentence, Story};
use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use support::project;

fn series(name: &str) -> Series {
    let folder = project().join("data").join(name);
    let read = |path: &str| {
        let text = fs::read_to_string(folder.join(path)).ok()?;
        Some(Arc::new(Source { path: path.to_owned(), text }))
    };
    let mut weeks: Vec<String> = fs::read_dir(folder.join("weeks"))
        .unwrap()
        .map(|entry| format!("weeks/{}", entry.unwrap().file_name().to_string_lossy()))
        .collect();
    weeks.sort();
    let files = SeriesFiles {
        series: read("scorepress.yaml").unwrap(),
        entities: read("entities.yaml"),
        weeks: weeks.iter().filter_map(|path| read(path)).collect(),
        texts: Default::default(),
        media: ["media/office.png".to_owned()].into(),
    };
    intake::read(&files).unwrap().0
}

fn locales(tags: &[String]) -> Vec<Locale> {
    let kinds: Vec<_> = facts::kinds().collect();
    let shelf = Shelf::built_in();
    tags.iter().map(|tag| Locale::new(tag, &shelf, &kinds).unwrap_or_else(|found| panic!("{tag}: {found:?}"))).collect()
}

/// Calls `look` with every story of the bundled series: each week, edition and language, with the week's facts.
fn every_story(mut look: impl FnMut(&Story, &[Fact], IsoWeek, &Series)) -> usize {
    let shelf = Shelf::built_in();
    let outlines: Vec<Outline> = Shelf::folders(&shelf.templates, "outline.yaml")
        .iter()
        .map(|edition| Outline::read(edition, &shelf.templates[&format!("{edition}/outline.yaml")]).unwrap())
        .collect();
    let mut count = 0;
    for series in ["bac-ninh", "demo"].map(series) {
        let (locales, chronicle) = (locales(&series.languages), Chronicle::new(&series, &outlines));
        for week in &series.weeks {
            for outline in &outlines {
                let plan = chronicle.plan(&outline.edition, week.iso).unwrap();
                for locale in &locales {
                    look(&wording::tell(&plan, locale).unwrap(), &plan.facts.all, week.iso, &series);
                    count += 1;
                }
            }
        }
    }
    count
}

fn sentences(story: &Story) -> Vec<&Sentence> {
    let sections = story.sections.iter().flat_map(|section| section.paragraphs.iter().flatten());
    let caption = story.picture.iter().filter_map(|picture| picture.caption.as_ref());
    [&story.headline].into_iter().chain(&story.standfirst).chain(sections).chain(caption).collect()
}

/// All whole and decimal numbers of a text, in the digits of the data: `92,28` is 92.28.
fn numbers(text: &str) -> Vec<Decimal> {
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let characters: Vec<char> = text.chars().chain([' ']).collect();
    for (at, character) in characters.iter().enumerate() {
        let between = at > 0
            && characters[at - 1].is_ascii_digit()
            && characters.get(at + 1).is_some_and(char::is_ascii_digit)
            && matches!(character, '.' | ',');
        match character {
            digit if digit.is_ascii_digit() => digits.push(*digit),
            _ if between => digits.push('.'),
            _ if !digits.is_empty() => numbers.push(std::mem::take(&mut digits).parse().unwrap()),
            _ => {}
        }
    }
    numbers
}

/// Every number that a value may bring into a text.
fn allowed(value: &Value) -> Vec<Decimal> {
    let date = |week: IsoWeek| {
        let days = [week.monday(), week.sunday()];
        let of = |date: &Date| [i64::from(date.year()), i64::from(date.month()), i64::from(date.day())];
        let mut all: Vec<Decimal> = days.iter().flat_map(of).map(Decimal::from).collect();
        all.extend([Decimal::from(week.number()), Decimal::from(week.year())]);
        all
    };
    match value {
        Value::Points(number) | Value::Signed(number) | Value::Mark(number) => vec![number.abs().normalize()],
        Value::Share(share) => vec![display(share * Decimal::ONE_HUNDRED, 1).normalize()],
        Value::Count(number) | Value::Place(number) => vec![Decimal::from(*number)],
        Value::Week(week) | Value::Since(facts::Since::Week(week)) => date(*week),
        _ => Vec::new(),
    }
}

#[test]
fn every_figure_stands_where_a_value_of_a_fact_told_is_printed() {
    let mut seen = 0;
    let stories = every_story(|story, facts, week, _| {
        for sentence in sentences(story) {
            let context = format!("{week} {} {}: “{}”", story.edition, story.language, sentence.text);
            let mut between = 0;
            for span in &sentence.spans {
                assert!(between <= span.at.start && span.at.start < span.at.end, "{context} {span:?}");
                assert_eq!(numbers(&sentence.text[between..span.at.start]), [], "{context}");
                between = span.at.end;
                let of = span.fact.or(sentence.facts.first().copied()).unwrap();
                assert!(sentence.facts.contains(&of), "{context} {span:?}");
                let value = facts[of].value(span.name);
                let number_of_facts = || vec![Decimal::from(sentence.facts.len())];
                let allowed = value.map_or_else(number_of_facts, allowed);
                seen += 1;
                let quoted = matches!(value, Some(Value::Text(_)));
                let known = |number: &Decimal| quoted || allowed.contains(&number.normalize());
                assert!(numbers(&sentence.text[span.at.clone()]).iter().all(known), "{context} {span:?} {value:?}");
            }
            assert_eq!(numbers(&sentence.text[between..]), [], "{context}");
        }
    });
    assert_eq!(stories, (9 + 2) * 2 * 3);
    assert!(seen > 4_000, "only {seen} values were looked at");
}

#[test]
fn no_story_says_the_same_sentence_twice() {
    every_story(|story, _, week, _| {
        let mut said = BTreeSet::new();
        for sentence in sentences(story).into_iter().skip(1) {
            assert!(said.insert(&sentence.text), "{week} {} {}: “{}”", story.edition, story.language, sentence.text);
        }
    });
}

#[test]
fn no_two_weeks_running_open_alike() {
    let mut before: std::collections::BTreeMap<(String, String, String), String> = Default::default();
    every_story(|story, _, week, series| {
        let key = (series.id.clone(), story.edition.clone(), story.language.clone());
        let headline = story.headline.text.clone();
        let last = before.insert(key, headline.clone());
        assert_ne!(last.as_ref(), Some(&headline), "{week} {}", story.language);
    });
}

#[test]
fn every_language_tells_the_same_facts_in_the_same_order() {
    let mut first: Option<(IsoWeek, String, Vec<Vec<usize>>)> = None;
    every_story(|story, _, week, _| {
        let told: Vec<Vec<usize>> = sentences(story).iter().map(|sentence| sentence.facts.clone()).collect();
        match &first {
            Some((same_week, edition, facts)) if *same_week == week && *edition == story.edition => {
                assert_eq!(facts, &told, "{week} {} {}", story.edition, story.language);
            }
            _ => first = Some((week, story.edition.clone(), told)),
        }
    });
}

#[test]
fn weeks_whose_news_differs_lead_differently() {
    let series = series("bac-ninh");
    let shelf = Shelf::built_in();
    let outline = Outline::read("press-release", &shelf.templates["press-release/outline.yaml"]).unwrap();
    let chronicle = Chronicle::new(&series, [&outline]);
    let leads = |week: &str| {
        let plan = chronicle.plan("press-release", week.parse().unwrap()).unwrap();
        plan.facts.all[plan.headline].kind.key
    };
    let weeks = ["2025-W45", "2025-W46", "2025-W49", "2025-W50"].map(leads);
    assert_eq!(weeks, ["overall-up-leading", "gap-narrowed", "component-maximum-reached", "gap-nearly-closed"]);
}
