//! CONTENT DETERMINATION: what is true of this week, and worth telling.
//!
//! Receives a [`League`], gives [`Facts`]: typed claims with their values, formula, cells and newsworthiness, and the
//! boards (tables for print). Every number a reader sees is computed here. Never fails, never words, never leaves a
//! claim standing that is false or doubtful on exact or on displayed values.

mod bands;
mod board;
mod breadth;
mod change_range;
mod comparison;
mod component_moves;
mod fact;
mod gap;
mod group_gap;
mod lead_streak;
mod leader;
mod margin;
mod maximum;
mod mover;
mod newsworthiness;
mod notes;
mod overall_change;
mod overtake;
mod place;
mod potential;
mod spread;
mod streak;
mod target;
#[cfg(test)]
mod tests;
mod threshold;
mod value;

pub use board::{Board, BoardRow};
pub use fact::{Fact, FactKind, Formula, Role, Subject, Topic};
pub use newsworthiness::Newsworthiness;
pub use value::{Since, Value, ValueType};

use crate::league::League;

/// A reporter's eye: looks at the league and notes what it sees.
pub struct Insight {
    /// The name an outline and a press officer use.
    pub name: &'static str,
    pub kinds: &'static [&'static FactKind],
    pub find: fn(&League) -> Vec<Fact>,
}

/// Every insight there is.
pub static INSIGHTS: &[Insight] = &[
    overall_change::INSIGHT,
    leader::INSIGHT,
    lead_streak::INSIGHT,
    margin::INSIGHT,
    gap::INSIGHT,
    place::INSIGHT,
    overtake::INSIGHT,
    threshold::INSIGHT,
    streak::INSIGHT,
    change_range::INSIGHT,
    mover::INSIGHT,
    bands::INSIGHT,
    breadth::INSIGHT,
    component_moves::INSIGHT,
    maximum::INSIGHT,
    potential::INSIGHT,
    spread::INSIGHT,
    group_gap::INSIGHT,
    target::INSIGHT,
    notes::INSIGHT,
];

/// A fact's number in [`Facts::all`].
pub type FactIndex = usize;

/// All that was seen this week.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// In the order of [`INSIGHTS`], then as found.
    pub all: Vec<Fact>,
    pub boards: Vec<Board>,
}

/// Finds all that is true and worth telling of the league's week.
pub fn find(league: &League) -> Facts {
    let seen = |insight: &Insight| {
        let mut facts = (insight.find)(league);
        facts.iter_mut().for_each(|fact| fact.insight = insight.name);
        facts
    };
    Facts { all: INSIGHTS.iter().flat_map(seen).collect(), boards: board::all(league) }
}

/// Every kind of fact there is, for those who bring words for them.
pub fn kinds() -> impl Iterator<Item = &'static FactKind> {
    INSIGHTS.iter().flat_map(|insight| insight.kinds.iter().copied())
}
