//! Typed values: what a fact hands to the words.

use crate::league::{ComponentIndex, Decimal, EntityIndex, IsoWeek, Localised, TableIndex};

/// A typed value of a fact. The type says how a locale prints it; the value's name in the fact says its role.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Points as published, never negative in a claim: direction is in the fact's key. Held as displayed.
    Points(Decimal),
    /// A difference with its sign, for boards only: `+0.20`.
    Signed(Decimal),
    /// A round mark or a maximum, printed with no more digits than it needs: `92`.
    Mark(Decimal),
    /// A part of a whole, 0 to 1; printed as a percentage with at most one decimal.
    Share(Decimal),
    /// How many; 0 or more.
    Count(u32),
    /// A place in a table, 1 or more.
    Place(u32),
    Entity(EntityIndex),
    /// One or more, best first.
    Entities(Vec<EntityIndex>),
    Component(ComponentIndex),
    /// One or more.
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

impl Value {
    /// Whether it is a count or a place of that number.
    pub fn is_count_of(&self, number: u32) -> bool {
        matches!(self, Value::Count(each) | Value::Place(each) if *each == number)
    }
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
