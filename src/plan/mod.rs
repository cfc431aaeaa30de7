//! DOCUMENT PLANNING: what is told, and in which order.
//!
//! Receives an [`Outline`] and the week's facts, gives a [`Plan`]: every part of the story filled with facts by
//! newsworthiness, nothing told twice. Never computes a figure, never words.

mod chronicle;
mod outline;
mod selection;
mod structure;

pub use chronicle::{Chronicle, Memory};
pub use outline::{ChartForm, Outline, Paragraph, SectionForm, Theme};
pub use structure::fill;

use crate::facts::{FactIndex, Facts, Newsworthiness};
use crate::league::{League, Photo, TableIndex};

/// The story of one week in one edition, before it has words.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    pub league: League<'a>,
    pub facts: &'a Facts,
    pub edition: &'a str,
    pub headline: FactIndex,
    /// In telling order.
    pub standfirst: Vec<FactIndex>,
    pub picture: Option<Picture<'a>>,
    pub sections: Vec<Section<'a>>,
    /// Facts that are not told, each with the reason.
    pub untold: Vec<(FactIndex, Untold)>,
    /// What each fact weighed when its turn came, in the order of the facts: every term, novelty and redundancy included.
    pub weights: Vec<Newsworthiness>,
}

/// Where in the story a fact is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    Headline,
    Standfirst,
    Caption,
    /// The heading of that section.
    Heading(&'a Section<'a>),
    /// The text of that section.
    Text(&'a Section<'a>),
}

impl<'a> Plan<'a> {
    /// Every fact that is told somewhere, in the order of the facts.
    pub fn told(&self) -> Vec<FactIndex> {
        let untold = |index: &FactIndex| self.untold.iter().any(|(each, _)| each == index);
        (0..self.facts.all.len()).filter(|index| !untold(index)).collect()
    }

    /// Every place of the story that tells the fact, in reading order; none where it is left out.
    pub fn places(&'a self, fact: FactIndex) -> Vec<Told<'a>> {
        let captions = self.picture.as_ref().and_then(|picture| picture.caption) == Some(fact);
        let mut places = Vec::new();
        places.extend((self.headline == fact).then_some(Told::Headline));
        places.extend(self.standfirst.contains(&fact).then_some(Told::Standfirst));
        places.extend(captions.then_some(Told::Caption));
        for section in &self.sections {
            places.extend((section.heading == Some(fact)).then_some(Told::Heading(section)));
            places.extend(section.paragraphs.iter().flatten().any(|each| *each == fact).then_some(Told::Text(section)));
        }
        places
    }
}

/// A photo and the fact that its caption tells.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    pub photo: &'a Photo,
    pub caption: Option<FactIndex>,
}

/// A part of the story under its own heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<'a> {
    /// From the outline; names the section's label.
    pub id: &'a str,
    /// The table it is about, where it is about one.
    pub table: Option<TableIndex>,
    /// The fact whose news the heading tells; without one the section's label stands there.
    pub heading: Option<FactIndex>,
    /// Each a run of facts in telling order.
    pub paragraphs: Vec<Vec<FactIndex>>,
    /// Whether each fact is an item of a list of its own.
    pub bulleted: bool,
    /// Numbers in [`Facts::boards`].
    pub boards: Vec<usize>,
    /// How they are drawn; nothing where they are not.
    pub chart: Option<ChartForm>,
}

/// Why a fact is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untold {
    /// It says how things stand, stands as it did, and was told in one of the last weeks.
    Unchanged,
    /// Another fact tells all of it.
    ToldBy(FactIndex),
    /// Its part of the story was full of weightier facts.
    NoRoom,
    /// The outline has no part for it.
    NoPlace,
}
