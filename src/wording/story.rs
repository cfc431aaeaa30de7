//! The story as a reader will see it, before it has a layout. Templates see exactly this, save where values stand.

use crate::facts::FactIndex;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// One release: an edition of a week in one language. All text is plain: nothing is escaped for any format yet.
#[derive(Clone, Debug, Serialize)]
pub struct Story {
    /// The edition's name, such as `press-release`.
    pub edition: String,
    /// BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whether a space stands between two sentences of a paragraph.
    pub spaced: bool,
    /// The language's own name: `Tiếng Việt`.
    pub language_name: String,
    pub series: String,
    /// The series' title in the story's language.
    pub title: String,
    /// `2025-W45`.
    pub week: String,
    /// As a reader writes it: `week 45 (3–9 November 2025)`.
    pub week_label: String,
    pub released: Option<Released>,
    /// Day of the last change, `2025-11-10`: its own, or that of a later week that corrects its figures.
    pub modified: Option<String>,
    /// The day after the week: `2025-11-10`.
    pub week_over: String,
    /// Public address of the folder that holds the weeks' folders, without a slash at its end.
    pub site: Option<String>,
    pub headline: Sentence,
    pub standfirst: Vec<Sentence>,
    pub picture: Option<Picture>,
    pub sections: Vec<Section>,
    pub source: Option<Party>,
    pub publisher: Option<Party>,
    /// That the text was generated from data.
    pub disclosure: Option<String>,
    /// Paragraphs.
    pub boilerplate: Vec<String>,
    /// Paragraphs.
    pub contact: Vec<String>,
    /// Every message of `labels.ftl` that takes no values, by its key.
    pub labels: BTreeMap<String, String>,
    /// The other languages this edition appears in, itself included, in the series' order.
    pub languages: Vec<String>,
    /// What the series file holds under `extra`.
    pub series_extra: serde_json::Value,
    /// What the week's file holds under `extra`.
    pub week_extra: serde_json::Value,
}

/// Where in a story words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    Headline,
    Standfirst,
    Caption,
    /// The heading of that section.
    Heading(&'a str),
    /// The text of that section.
    Text(&'a str),
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Place::Headline => f.write_str("headline"),
            Place::Standfirst => f.write_str("standfirst"),
            Place::Caption => f.write_str("caption"),
            Place::Heading(section) => write!(f, "{section}/heading"),
            Place::Text(section) => f.write_str(section),
        }
    }
}

/// Words of a story with what they tell; a heading that is only a label tells nothing.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    pub place: Place<'a>,
    pub text: &'a str,
    pub facts: &'a [FactIndex],
    pub spans: &'a [Span],
}

impl Story {
    /// Headline, sentences, captions and headings, in reading order.
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut passages = vec![self.headline.at(Place::Headline)];
        passages.extend(self.standfirst.iter().map(|sentence| sentence.at(Place::Standfirst)));
        let caption = self.picture.as_ref().and_then(|picture| picture.caption.as_ref());
        passages.extend(caption.map(|sentence| sentence.at(Place::Caption)));
        for section in &self.sections {
            passages.push(section.heading());
            let sentences = section.paragraphs.iter().flatten();
            passages.extend(sentences.map(|sentence| sentence.at(Place::Text(&section.id))));
        }
        passages
    }
}

/// A date of publication.
#[derive(Clone, Debug, Serialize)]
pub struct Released {
    /// `2025-11-10`.
    pub iso: String,
    /// As a reader writes it.
    pub text: String,
}

/// Words that tell one fact or several.
#[derive(Clone, Debug, Serialize)]
pub struct Sentence {
    pub text: String,
    /// The facts told, by their number in the week's facts.
    pub facts: Vec<FactIndex>,
    /// Where values are printed, in reading order.
    #[serde(skip)]
    pub spans: Vec<Span>,
}

impl Sentence {
    /// Words that tell no fact.
    pub fn of_no_fact(text: String) -> Self {
        Sentence { text, facts: Vec::new(), spans: Vec::new() }
    }

    /// The same as a passage at its place.
    pub fn at<'a>(&'a self, place: Place<'a>) -> Passage<'a> {
        Passage { place, text: &self.text, facts: &self.facts, spans: &self.spans }
    }
}

/// A stretch of a sentence that prints a value of the facts told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Bytes of the text.
    pub at: Range<usize>,
    /// Whose value it is; nothing where all facts of the sentence share it.
    pub fact: Option<FactIndex>,
    /// The value's name in the fact; `n` for how many facts the sentence tells.
    pub name: &'static str,
}

/// A photo with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Path inside the series' folder.
    pub file: String,
    pub alt: String,
    pub caption: Option<Sentence>,
    pub credit: Option<String>,
}

/// A part under its own heading.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub id: String,
    pub heading: String,
    /// The fact that the heading tells, if it tells one.
    pub heading_facts: Vec<FactIndex>,
    #[serde(skip)]
    pub heading_spans: Vec<Span>,
    /// Each a run of sentences.
    pub paragraphs: Vec<Vec<Sentence>>,
    /// Whether each paragraph is an item of a list.
    pub bulleted: bool,
    pub boards: Vec<Board>,
}

impl Section {
    pub fn heading(&self) -> Passage<'_> {
        let Section { id, heading, heading_facts, heading_spans, .. } = self;
        Passage { place: Place::Heading(id), text: heading, facts: heading_facts, spans: heading_spans }
    }
}

/// A table for print.
#[derive(Clone, Debug, Serialize)]
pub struct Board {
    pub id: String,
    /// Its number in the week's boards.
    #[serde(skip)]
    pub number: usize,
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<BoardRow>,
    /// The same as a drawing; nothing where the outline asks for none, or the figures give none.
    pub chart: Option<Chart>,
}

/// A board as a drawing. Every length is exact and given in ten-thousandths of the scale.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// `bars`, `changes`, `shares` or `slope`.
    pub form: &'static str,
    pub title: String,
    /// What a line of it shows, for those who cannot see it.
    pub description: String,
    /// The two weeks of a slope.
    pub ends: Vec<String>,
    /// A point of the scale that is marked on all lines, such as the share that potential is reckoned with.
    pub goal: Option<Goal>,
    /// In the order of the board.
    pub lines: Vec<ChartLine>,
}

/// A marked point of a scale.
#[derive(Clone, Debug, Serialize)]
pub struct Goal {
    pub at: u32,
    pub text: String,
}

/// What a chart shows of one row.
#[derive(Clone, Debug, Serialize)]
pub struct ChartLine {
    pub name: String,
    /// Whether it is the protagonist's.
    pub own: bool,
    /// Where the bar begins, or the value of the week before.
    pub from: u32,
    /// Where it ends, or this week's value.
    pub to: u32,
    /// Whether the value fell.
    pub falls: bool,
    /// Its figures as a reader writes them: score and change; share; the scores of both weeks.
    pub figures: Vec<String>,
}

/// A column's head.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    pub key: String,
    pub title: String,
    /// Whether it holds numbers, to be set flush right.
    pub numeric: bool,
    /// Whether its cells name their rows.
    pub names_row: bool,
}

/// A line of a table.
#[derive(Clone, Debug, Serialize)]
pub struct BoardRow {
    pub cells: Vec<String>,
    /// Whether it is the protagonist's.
    pub own: bool,
}

/// Who stands behind figures or release.
#[derive(Clone, Debug, Serialize)]
pub struct Party {
    pub name: String,
    pub url: Option<String>,
}
