//! CONTENT DETERMINATION: what is true of this week, and worth telling.
//!
//! Receives a [`League`], gives [`Facts`]: typed claims with their values, formula, cells and newsworthiness, and the
//! boards (tables for print). Every number a reader sees is computed here. Never fails, never words, never leaves a
//! claim standing that is false or doubtful on exact or on displayed values.

mod archive;
mod bands;
mod board;
mod bottom_moves;
mod breadth;
mod change_range;
mod change_record;
mod chase;
mod comparison;
mod component_low;
mod component_moves;
mod contribution;
mod crossing;
mod fact;
mod gap;
mod gap_history;
mod ground;
mod group_gap;
mod laggard;
mod lead_streak;
mod leader;
mod leader_past;
mod level;
mod margin;
mod maximum;
mod missing_weeks;
mod mover;
mod near_band;
mod newsworthiness;
mod notes;
mod outlier;
mod overall_change;
mod overtake;
mod pace;
mod place;
mod potential;
mod pursuit;
mod record;
mod revision;
mod slide;
mod spread;
mod streak;
mod target;
#[cfg(test)]
mod tests;
mod threshold;
mod trend;
mod value;

pub use archive::Archive;
pub use board::{Board, BoardRow};
pub use fact::{Fact, FactKind, Formula, Role, Subject, Topic};
pub use ground::Ground;
pub use newsworthiness::Newsworthiness;
pub use value::{Since, Value, ValueType};

use crate::league::League;

/// A reporter's eye: looks at the league and notes what it sees.
pub struct Insight {
    /// The name an outline and a press officer use.
    pub name: &'static str,
    /// Those that no other insight tells with.
    pub kinds: &'static [&'static FactKind],
    /// Those that say how things stand: not told again while nothing about them has changed.
    pub standing: &'static [&'static FactKind],
    /// Those that a press office would rather leave out, and that a report must not.
    pub unfavourable: &'static [&'static FactKind],
    pub find: fn(&League) -> Vec<Fact>,
}

/// Every insight there is.
pub static INSIGHTS: &[Insight] = &[
    overall_change::INSIGHT,
    leader::INSIGHT,
    leader_past::INSIGHT,
    lead_streak::INSIGHT,
    margin::INSIGHT,
    gap::INSIGHT,
    pursuit::INSIGHT,
    pace::INSIGHT,
    gap_history::INSIGHT,
    place::INSIGHT,
    overtake::INSIGHT,
    level::INSIGHT,
    chase::INSIGHT,
    threshold::INSIGHT,
    crossing::INSIGHT,
    streak::INSIGHT,
    record::INSIGHT,
    change_record::INSIGHT,
    change_range::INSIGHT,
    mover::INSIGHT,
    slide::INSIGHT,
    bands::MOVES,
    bands::INSIGHT,
    near_band::INSIGHT,
    laggard::INSIGHT,
    outlier::INSIGHT,
    breadth::INSIGHT,
    bottom_moves::INSIGHT,
    contribution::INSIGHT,
    component_moves::INSIGHT,
    component_low::INSIGHT,
    maximum::INSIGHT,
    potential::INSIGHT,
    spread::INSIGHT,
    group_gap::INSIGHT,
    trend::INSIGHT,
    target::INSIGHT,
    target::OUTCOME,
    target::AFTERMATH,
    missing_weeks::INSIGHT,
    revision::INSIGHT,
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

/// Finds all that is true and worth telling of the league's week, not yet weighed against the weeks before; see
/// [`Archive::facts`].
pub fn find(league: &League) -> Facts {
    Facts { all: see(league), boards: board::all(league) }
}

fn see(league: &League) -> Vec<Fact> {
    let seen = |insight: &Insight| {
        let mut facts = (insight.find)(league);
        let is_among = |kinds: &[&FactKind], fact: &Fact| kinds.iter().any(|kind| kind.key == fact.kind.key);
        for fact in &mut facts {
            fact.insight = insight.name;
            fact.standing = is_among(insight.standing, fact);
            fact.unfavourable = is_among(insight.unfavourable, fact);
        }
        facts
    };
    INSIGHTS.iter().flat_map(seen).collect()
}

/// Every kind of fact there is, for those who bring words for them.
pub fn kinds() -> impl Iterator<Item = &'static FactKind> {
    INSIGHTS.iter().flat_map(|insight| insight.kinds.iter().copied())
}
