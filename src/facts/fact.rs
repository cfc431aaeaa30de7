//! Facts and the kinds they are of: what is claimed, with what it rests on.

use super::{Newsworthiness, Value, ValueType};
use crate::league::{Cell, ComponentIndex, Decimal, EntityIndex, Figure, TableIndex};

/// Where in the story a fact belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// A table: its leader, places, marks, bands and movers.
    Table(TableIndex),
    /// The components of the protagonist.
    Components,
    /// What is aimed at.
    Outlook,
    /// The week as a whole.
    Week,
}

/// Whom or what a fact is about; decides references, captions and which note belongs beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Entity(EntityIndex),
    Component(ComponentIndex),
    Table(TableIndex),
    /// A band of a table, by its number, best first.
    Band(TableIndex, usize),
    Week,
}

/// A part of the story for which a message must bring wordings of its own, beside those for the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The release's headline: present tense, no full stop.
    Headline,
    /// A section's heading that tells the news: no full stop.
    Heading,
    /// A sentence of the standfirst.
    Lede,
    /// A photo's caption: a whole sentence.
    Caption,
}

/// One claim that an insight can make: the key of its message in every locale, and what a message may name.
#[derive(Debug, PartialEq)]
pub struct FactKind {
    /// The message's id in `narrative.ftl`.
    pub key: &'static str,
    /// What is claimed, in a sentence for translators; its condition included.
    pub meaning: &'static str,
    /// Names and types of its values. Those after the first `always` may be absent.
    pub values: &'static [(&'static str, ValueType)],
    /// How many of the values are always there.
    pub always: usize,
    /// The parts of the story it can stand in beside the body.
    pub roles: &'static [Role],
    /// What a reader knows after it, about its subject within its topic. A fact that adds nothing is not told.
    pub says: &'static [&'static str],
}

impl FactKind {
    /// Whether it can stand in that part of the story.
    pub fn fits(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// The arithmetic behind a fact: a pattern with `{}` for each operand, such as `{} − {} = {}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formula {
    pub pattern: &'static str,
    pub operands: Vec<Decimal>,
}

impl std::fmt::Display for Formula {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut operands = self.operands.iter();
        for (at, words) in self.pattern.split("{}").enumerate() {
            if at > 0
                && let Some(operand) = operands.next()
            {
                write!(f, "{operand}")?;
            }
            f.write_str(words)?;
        }
        Ok(())
    }
}

/// Something true of this week that a reader may care about.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub kind: &'static FactKind,
    /// The insight that saw it.
    pub insight: &'static str,
    pub topic: Topic,
    pub subject: Subject,
    pub values: Vec<(&'static str, Value)>,
    pub formula: Formula,
    pub evidence: Vec<Cell>,
    pub newsworthiness: Newsworthiness,
    /// Whether it says how things stand.
    pub standing: bool,
    /// Whether it is told only beside another fact of its insight and topic, which it goes on from.
    pub beside: bool,
    /// Whether it goes on from what its paragraph has told of the same subject, and stands right behind that.
    pub follows: bool,
    /// Whether a press office would rather leave it out.
    pub unfavourable: bool,
    /// For how many weeks in a row before this one the very same has been true.
    pub held: u32,
}

impl Fact {
    /// A fact of that kind, without values yet.
    pub(super) fn new(kind: &'static FactKind, topic: Topic, subject: Subject) -> Self {
        Fact {
            kind,
            insight: "",
            topic,
            subject,
            values: Vec::with_capacity(kind.values.len()),
            formula: Formula::default(),
            evidence: Vec::new(),
            newsworthiness: Newsworthiness::default(),
            standing: false,
            beside: false,
            follows: false,
            unfavourable: false,
            held: 0,
        }
    }

    /// Adds a value under one of the names its kind declares.
    pub(super) fn with(mut self, name: &'static str, value: Value) -> Self {
        debug_assert!(self.kind.values.iter().any(|(each, _)| *each == name), "{} has no {name}", self.kind.key);
        self.values.push((name, value));
        self
    }

    /// Adds a value that is not always known.
    pub(super) fn with_known(self, name: &'static str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Says that it goes on from another fact of its insight and topic.
    pub(super) fn beside_another(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Says that it goes on from what is told of the same subject.
    pub(super) fn following(mut self) -> Self {
        self.follows = true;
        self
    }

    /// Says how it was computed.
    pub(super) fn by(mut self, pattern: &'static str, operands: impl Into<Vec<Decimal>>) -> Self {
        self.formula = Formula { pattern, operands: operands.into() };
        self
    }

    /// Says that it is the distance between two values, whichever end of the scale is better.
    pub(super) fn by_distance(self, this: Decimal, that: Decimal, distance: Decimal) -> Self {
        self.by("{} − {} = {}", [this.max(that), this.min(that), distance])
    }

    /// Says which cells it was computed from.
    pub(super) fn resting_on<'a>(mut self, figures: impl IntoIterator<Item = &'a Figure>) -> Self {
        self.evidence.extend(figures.into_iter().flat_map(|figure| figure.cells.iter().cloned()));
        self
    }

    /// Says that it was computed from the cells of another fact as well.
    pub(super) fn resting_on_all_of(mut self, other: &Fact) -> Self {
        self.evidence
            .extend(other.evidence.iter().filter(|cell| !self.evidence.contains(cell)).cloned().collect::<Vec<_>>());
        self
    }

    /// Says how much a reader cares.
    pub(super) fn worth(mut self, newsworthiness: Newsworthiness) -> Self {
        self.newsworthiness = newsworthiness;
        self
    }

    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(each, _)| *each == name).map(|(_, value)| value)
    }
}
