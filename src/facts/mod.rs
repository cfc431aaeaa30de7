//! CONTENT DETERMINATION: what is true of this week, and worth telling.
//!
//! Receives a [`League`], gives [`Facts`]: typed claims with their values, formula, cells and newsworthiness, and the
//! boards (tables for print). Every number a reader sees is computed here. Never fails, never words, never leaves a
//! claim standing that is false or doubtful on exact or on displayed values.

mod board;
mod newsworthiness;

pub use board::{Board, BoardRow};
pub use newsworthiness::Newsworthiness;

use crate::league::{Cell, ComponentIndex, Decimal, EntityIndex, IsoWeek, League, Localised, TableIndex};

/// A typed value of a fact. The type says how a locale prints it; the value's name in the fact says its role.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Points as published, never negative in a claim: direction is in the fact's key. Held as displayed.
    Points(Decimal),
    /// A difference with its sign, for boards only: `+0.20`.
    Signed(Decimal),
    /// A round mark or a maximum, printed with no more digits than it needs: `92`.
    Mark(Decimal),
    /// A part of a whole, 0 to 1; printed as a percentage with one decimal.
    Share(Decimal),
    /// How many; 0 or more.
    Count(u32),
    /// A place in a table, 1 or more.
    Place(u32),
    Entity(EntityIndex),
    /// Two or more, best first.
    Entities(Vec<EntityIndex>),
    Component(ComponentIndex),
    Components(Vec<ComponentIndex>),
    /// A band of a table, by its number, best first.
    Band(TableIndex, usize),
    Table(TableIndex),
    Week(IsoWeek),
    /// What a comparison looks back to.
    Since(Since),
    /// A person's words, printed as typed.
    Text(Localised),
    /// Not known; for boards only.
    Missing,
}

/// What a comparison looks back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The calendar's week before.
    WeekBefore,
    /// An earlier week, because those between are missing.
    Week(IsoWeek),
}

/// The type of a value, as a contract for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    Points,
    Mark,
    Share,
    Count,
    Place,
    Entity,
    Entities,
    Component,
    Components,
    Band,
    Table,
    Week,
    Since,
    Text,
}

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
    Week,
}

/// One claim that an insight can make: the key of its message in every locale, and what a message may name.
#[derive(Debug, PartialEq)]
pub struct FactKind {
    /// The message's id in `narrative.ftl`.
    pub key: &'static str,
    /// What is claimed, in a sentence for translators; its condition included.
    pub meaning: &'static str,
    /// Names and types of its values. Those after [`FactKind::always`] may be absent.
    pub values: &'static [(&'static str, ValueType)],
    /// How many of the values are always there.
    pub always: usize,
    /// What a reader knows after it, about its subject. A fact whose every word is known already is not told.
    pub says: &'static [&'static str],
}

/// The arithmetic behind a fact: a pattern with `{}` for each operand, such as `{} − {} = {}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    pub pattern: &'static str,
    pub operands: Vec<Decimal>,
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
}

impl Fact {
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(each, _)| *each == name).map(|(_, value)| value)
    }
}

/// A reporter's eye: looks at the league and notes what it sees.
pub struct Insight {
    /// The name an outline and `explain` use.
    pub name: &'static str,
    pub kinds: &'static [FactKind],
    pub find: fn(&League) -> Vec<Fact>,
}

/// A fact's number in [`Facts::all`].
pub type FactIndex = usize;

/// All that was seen this week.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// In the order of [`INSIGHTS`], then as found.
    pub all: Vec<Fact>,
    pub boards: Vec<Board>,
}

/// Every insight there is.
pub const INSIGHTS: &[Insight] = &[];

/// Finds all that is true and worth telling of the league's week.
pub fn find(league: &League) -> Facts {
    Facts { all: INSIGHTS.iter().flat_map(|insight| (insight.find)(league)).collect(), boards: board::all(league) }
}
