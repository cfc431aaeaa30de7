//! One figure of a week is changed, and nothing moves but what rests on it.
//!
//! What can be proved exactly: a fact that does not rest on the changed cell – neither reckons with it nor looked at it to
//! choose its lines – is found before and after alike, with the same values and formula; else its grounds are too narrow. A
//! sentence that stands as it stood prints values that are computed anew and come out the same. And a section that tells the
//! same facts with the same values reads the same, byte for byte, where its messages have spoken as often before it: wordings
//! take turns along a story, so a fact told more or less above can turn the wording, never the figures, of one below.

mod support;

use rayon::prelude::*;
use scorepress::facts::{Archive, Fact, Facts, Value};
use scorepress::intake::{self, SeriesFiles};
use scorepress::league::{Cell, IsoWeek, Series};
use scorepress::problem::Source;
use scorepress::proof::Recorder;
use scorepress::wording::story::{Section, Sentence, Span, Story};
use scorepress::{Told, told};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::newsroom::{desk, files};

/// The week whose figures are changed, with the weeks before it.
fn material() -> SeriesFiles {
    let mut files = files("bac-ninh");
    files.texts.clear();
    files.weeks.retain(|file| file.path.as_str() <= "weeks/2025-W45.yaml");
    files
}

fn week() -> IsoWeek {
    "2025-W45".parse().unwrap()
}

/// A sample of the week's cells across all its tables: the first five lines of each, then every seventh.
fn sample(series: &Series) -> Vec<Cell> {
    let now = series.league(week()).unwrap();
    let tables = now.now().tables.iter().flatten();
    let sampled = tables.flat_map(|table| {
        table
            .rows()
            .iter()
            .enumerate()
            .filter(|(at, _)| *at < 5 || at % 7 == 0)
            .flat_map(|(_, row)| row.score.cells.clone())
    });
    sampled.collect()
}

/// The files with another figure in that cell.
fn with(files: &SeriesFiles, cell: &Cell, figure: &str) -> SeriesFiles {
    let mut files = files.clone();
    let file = files.weeks.iter_mut().find(|file| file.path == cell.spot.source.path).unwrap();
    let mut lines: Vec<String> = file.text.lines().map(str::to_owned).collect();
    let line = &mut lines[cell.spot.line as usize - 1];
    let start = line.char_indices().nth(cell.spot.column as usize - 1).unwrap().0;
    let typed: String = line[start..].chars().take(cell.spot.length as usize).collect();
    line.replace_range(start..start + typed.len(), figure);
    *file = Arc::new(Source { path: file.path.clone(), text: lines.join("\n") + "\n" });
    files
}

/// Each sampled cell a little higher, and a good deal lower; a figure that the series does not allow is left out.
fn mutations(files: &SeriesFiles, series: &Series) -> Vec<(Cell, Series)> {
    let changes = ["0.01", "-0.37"];
    let each = sample(series).into_iter().flat_map(|cell| changes.map(|change| (cell.clone(), change)));
    let read = |(cell, change): (Cell, &str)| {
        let figure = cell.value + change.parse::<scorepress::league::Decimal>().unwrap();
        let files = with(files, &cell, &figure.to_string());
        let series = intake::read(&files).ok()?.0;
        Some((cell, series))
    };
    each.filter_map(read).collect()
}

/// Whether both claim the same, whatever they weigh.
fn alike(this: &Fact, that: &Fact) -> bool {
    let same = |((name, value), (other_name, other)): (&(&str, Value), &(&str, Value))| {
        let texts = match (value, other) {
            (Value::Text(text), Value::Text(other)) => text.texts == other.texts,
            _ => value == other,
        };
        name == other_name && texts
    };
    this.kind.key == that.kind.key
        && (this.topic, this.subject) == (that.topic, that.subject)
        && this.formula == that.formula
        && this.values.len() == that.values.len()
        && this.values.iter().zip(&that.values).all(same)
}

#[test]
fn what_does_not_rest_on_a_figure_is_found_whatever_it_is() {
    let files = material();
    let series = intake::read(&files).unwrap().0;
    let archive = Archive::new(&series);
    let before: &Facts = archive.facts(week()).unwrap();
    let mutations = mutations(&files, &series);
    assert!(mutations.len() > 60, "only {} figures were changed", mutations.len());
    let (recorder, series_before) = (Recorder::new(&series), series.clone());
    let free_facts = AtomicUsize::new(0);
    let too_narrow = |(cell, series): &(Cell, Series)| {
        let archive = Archive::new(series);
        let after = archive.facts(week()).unwrap();
        let only_in = |these: &Facts, series: &Series, those: &Facts| -> Vec<String> {
            let league = series.league(week()).unwrap();
            let free = |fact: &&Fact| !fact.rests_on(&league, cell);
            free_facts.fetch_add(these.all.iter().filter(free).count(), Ordering::Relaxed);
            let lost = |fact: &&Fact| free(fact) && !those.all.iter().any(|each| alike(fact, each));
            let told = |fact: &Fact| format!("{} {}", recorder.name(fact), fact.formula);
            these.all.iter().filter(lost).map(told).collect()
        };
        let mut found = only_in(before, &series_before, after);
        found.extend(only_in(after, series, before));
        found.into_iter().map(|fact| format!("{} moves {fact}", cell.spot)).collect::<Vec<_>>()
    };
    let found: Vec<String> = mutations.par_iter().flat_map(too_narrow).collect();
    let kinds: BTreeSet<&str> = found.iter().filter_map(|each| each.split([' ', '@']).nth(2)).collect();
    assert!(
        found.is_empty(),
        "the evidence of these is too narrow: {kinds:?}\n{}",
        found[..found.len().min(40)].join("\n")
    );
    let free = free_facts.into_inner();
    assert!(free > 5_000, "only {free} facts did not rest on the figures that were changed");
}

/// The values that a sentence prints, as the facts hold them.
fn printed(sentence: &Sentence, facts: &Facts) -> Vec<(&'static str, Option<Value>)> {
    let value = |span: &Span| {
        let fact = span.fact.or(sentence.facts.first().copied()).unwrap();
        (span.name, facts.all[fact].value(span.name).filter(|value| !matches!(value, Value::Text(_))).cloned())
    };
    sentence.spans.iter().map(value).collect()
}

/// A section where it stands in a story.
struct Part<'a> {
    facts: &'a Facts,
    story: &'a Story,
    section: &'a Section,
}

impl<'a> Part<'a> {
    fn sentences(&self) -> impl Iterator<Item = &'a Sentence> {
        self.section.paragraphs.iter().flatten()
    }

    fn told(&self) -> Vec<Vec<&'a Fact>> {
        self.sentences().map(|each| each.facts.iter().map(|fact| &self.facts.all[*fact]).collect()).collect()
    }

    /// How often its messages spoke before it in the story: wordings take turns.
    fn turns(&self) -> Vec<(&'static str, bool)> {
        let earlier = self.story.sections.iter().take_while(|each| !std::ptr::eq(*each, self.section));
        let earlier = earlier.flat_map(|section| section.paragraphs.iter().flatten());
        let message = |each: &Sentence| (self.facts.all[each.facts[0]].kind.key, each.facts.len() > 1);
        let own: BTreeSet<_> = self.sentences().map(message).collect();
        let mut turns: Vec<_> =
            self.story.standfirst.iter().chain(earlier).map(message).filter(|each| own.contains(each)).collect();
        turns.sort_unstable();
        turns
    }
}

/// Sections that stories before and after have, in every edition and language; those of several tables are told apart by
/// their boards.
fn pairs<'a>(before: &'a [Told], after: &'a [Told]) -> Vec<(Part<'a>, Part<'a>)> {
    let mut pairs = Vec::new();
    for (old, new) in before.iter().zip(after) {
        for (then, now) in old.stories.iter().zip(&new.stories) {
            let name = |section: &Section| (section.id.clone(), section.boards.first().map(|board| board.number));
            for section in &then.sections {
                let same = now.sections.iter().filter(|each| name(each) == name(section));
                let was = || Part { facts: old.plan.facts, story: then, section };
                pairs.extend(same.map(|section| (was(), Part { facts: new.plan.facts, story: now, section })));
            }
        }
    }
    pairs
}

/// Sentences that stand as they stood print what they printed.
fn check_standing((old, new): &(Part, Part), cell: &Cell) {
    for was in old.sentences() {
        if let Some(is) = new.sentences().find(|is| is.text == was.text) {
            assert_eq!(printed(was, old.facts), printed(is, new.facts), "{}: “{}”", cell.spot, was.text);
        }
    }
}

/// Whether a section tells the same facts with the same values, at the same turn of its messages; it then reads the same.
fn is_untouched((old, new): &(Part, Part), cell: &Cell) -> bool {
    let (was, is) = (old.told(), new.told());
    let all_alike = |a: &Vec<&Fact>, b: &Vec<&Fact>| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b));
    let untouched =
        was.len() == is.len() && was.iter().zip(&is).all(|(a, b)| all_alike(a, b)) && old.turns() == new.turns();
    if untouched {
        let texts = |part: &Part| -> Vec<String> { part.sentences().map(|each| each.text.clone()).collect() };
        assert_eq!(texts(old), texts(new), "{}", cell.spot);
    }
    untouched
}

#[test]
fn a_sentence_that_stands_prints_what_comes_out_anew_and_a_section_untouched_reads_the_same() {
    let files = material();
    let series = intake::read(&files).unwrap().0;
    let desk = desk(&series);
    let chronicle = desk.chronicle(&series);
    let before = told(&chronicle, week(), &desk).unwrap();
    let untouched = |(cell, series): &(Cell, Series)| {
        let chronicle = desk.chronicle(series);
        let after = told(&chronicle, week(), &desk).unwrap();
        let pairs = pairs(&before, &after);
        pairs.iter().for_each(|pair| check_standing(pair, cell));
        pairs.iter().filter(|pair| is_untouched(pair, cell)).count()
    };
    let untouched: usize = mutations(&files, &series).par_iter().map(untouched).sum();
    assert!(untouched > 500, "only {untouched} sections stayed as they were");
}
