//! How far a target is, and what pace it asks for.

mod group;
mod kinds;
mod single;

use super::{Fact, FactKind, Insight, Newsworthiness};
use crate::league::{About, League, Target};
use kinds::*;

pub(super) const INSIGHT: Insight = Insight {
    name: "target",
    kinds: &[&COMPONENT_OPEN, &COMPONENT_HARD, &ENTITY_OPEN, &ENTITY_HARD, &GROUP_OPEN, &BOTTOM_OPEN, &BOTTOM_SET],
    standing: &[],
    unfavourable: &[&COMPONENT_HARD, &ENTITY_HARD],
    find: |league| of_insight(league, &INSIGHT),
};

/// A target that has been reached, or was not in time: news where the way to it is not.
pub(super) const OUTCOME: Insight = Insight {
    name: "outcome",
    kinds: &[
        &COMPONENT_REACHED,
        &COMPONENT_MISSED,
        &ENTITY_REACHED,
        &ENTITY_MISSED,
        &GROUP_REACHED,
        &GROUP_MISSED,
        &BOTTOM_REACHED,
        &BOTTOM_MISSED,
    ],
    standing: &[],
    unfavourable: &[&COMPONENT_MISSED, &ENTITY_MISSED, &GROUP_MISSED, &BOTTOM_MISSED],
    find: |league| of_insight(league, &OUTCOME),
};

fn of_insight(league: &League, insight: &Insight) -> Vec<Fact> {
    let mut facts = find(league);
    facts.retain(|fact| insight.kinds.contains(&fact.kind));
    facts
}

/// Every target that is alive, or whose deadline passed with this week. A group is the one of the week in which the
/// target was set, where that week's table proves it. Reached and short of it are judged on exact scores and told only
/// where the printed ones agree, and reached where the deadline had not passed before the week.
fn find(league: &League) -> Vec<Fact> {
    let targets = league.now().targets.iter();
    targets
        .filter_map(|target| match target.about {
            About::Component(component) => single::component(league, target, component),
            About::Entity(entity) => single::entity(league, target, entity),
            About::Table(table) => group::group(league, target, table),
            About::Components | About::Week => None,
        })
        .collect()
}

/// That a target was reached or missed is an event; that one is on its way is none.
fn worth(kind: &'static FactKind, actionability: u32) -> Newsworthiness {
    let event = if OUTCOME.kinds.contains(&kind) { 55 } else { 25 };
    Newsworthiness::event(event).prominent(true).actionable(actionability)
}

/// The target's own cell belongs to what a claim about it rests on.
fn with_reach(mut fact: Fact, target: &Target) -> Fact {
    fact.evidence.push(target.reach.clone());
    fact
}
