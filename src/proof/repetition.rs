//! How much of a release reads as a release of the weeks before did.

use crate::Told;
use crate::facts::{Fact, Value};
use crate::league::IsoWeek;
use crate::wording::story::{Passage, Place, Story};
use std::collections::BTreeSet;

/// Weeks whose releases a reader still has in mind.
const REMEMBERED: i64 = 3;

/// From so many repeated sentences in a hundred on, a release tires its readers.
pub const TIRESOME: usize = 30;

/// One release beside those of the weeks before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    pub week: IsoWeek,
    pub edition: String,
    pub language: String,
    pub repetition: Repetition,
}

/// Every release beside those of the three calendar weeks before it: week by week, edition by edition, language by
/// language. A week that is missing is not remembered.
pub fn repetitions(weeks: &[(IsoWeek, Vec<Told>)]) -> Vec<Compared> {
    let mut compared = Vec::new();
    for (week, told) in weeks {
        let remembered = |earlier: IsoWeek| (1..=REMEMBERED).contains(&week.since(earlier));
        for (at, edition) in told.iter().enumerate() {
            for (language, story) in edition.stories.iter().enumerate() {
                let before = weeks.iter().filter(|(earlier, _)| remembered(*earlier)).map(|(_, told)| &told[at]);
                let before = before.map(|told| (&told.stories[language], told.plan.facts.all.as_slice()));
                let repetition = Repetition::of((story, &edition.plan.facts.all), before);
                let (edition, language) = (story.edition.clone(), story.language.clone());
                compared.push(Compared { week: *week, edition, language, repetition });
            }
        }
    }
    compared
}

/// A release's sentences beside those of the releases before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repetition {
    /// How many sentences the release has: its headline, standfirst, caption and text; headings of sections are none.
    pub sentences: usize,
    /// Those that stood in one of the releases before, numbers and names aside, as they are printed now.
    pub repeated: Vec<String>,
}

impl Repetition {
    /// Compares a release with the releases of earlier weeks, each with the facts it was told from.
    pub fn of<'s>(story: (&Story, &[Fact]), before: impl IntoIterator<Item = (&'s Story, &'s [Fact])>) -> Self {
        let before: BTreeSet<String> = before.into_iter().flat_map(|(story, facts)| masks(story, facts)).collect();
        let (story, facts) = story;
        let is_repeated = |passage: &Passage| before.contains(&masked(passage, facts));
        let repeated = sentences(story).filter(is_repeated).map(|passage| passage.text.to_owned());
        Repetition { sentences: sentences(story).count(), repeated: repeated.collect() }
    }

    /// The share of sentences that are repeated, in percent, rounded up; 0 for a release without sentences.
    pub fn percent(&self) -> usize {
        (self.repeated.len() * 100).div_ceil(self.sentences.max(1))
    }
}

fn masks(story: &Story, facts: &[Fact]) -> Vec<String> {
    sentences(story).map(|passage| masked(&passage, facts)).collect()
}

fn sentences(story: &Story) -> impl Iterator<Item = Passage<'_>> {
    story.passages().into_iter().filter(|passage| !matches!(passage.place, Place::Heading(_)))
}

/// What stands for a number or a name.
const MASK: char = '#';

/// The words of a sentence without its numbers and names. Words of a person, and what a table's members are called, are
/// words; digits never are.
fn masked(passage: &Passage, facts: &[Fact]) -> String {
    let mut words = String::with_capacity(passage.text.len());
    let mut end = 0;
    for span in passage.spans.iter().filter(|span| is_number_or_name(facts, passage, span)) {
        words.push_str(&passage.text[end..span.at.start]);
        words.push(MASK);
        end = span.at.end;
    }
    words.push_str(&passage.text[end..]);
    words.chars().map(|each| if each.is_numeric() { MASK } else { each }).collect()
}

fn is_number_or_name(facts: &[Fact], passage: &Passage, span: &crate::wording::Span) -> bool {
    let fact = span.fact.or(passage.facts.first().copied()).and_then(|fact| facts.get(fact));
    match fact.and_then(|fact| fact.value(span.name)) {
        // How many facts a sentence tells is no fact's value.
        None => true,
        Some(Value::Table(_) | Value::Week(_) | Value::Since(_) | Value::Text(_) | Value::Band(..)) => false,
        Some(_) => true,
    }
}
