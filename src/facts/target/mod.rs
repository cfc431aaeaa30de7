//! How far a target is, and what pace it asks for.

mod group;
mod kinds;
mod single;

use super::{Fact, FactKind, Insight, Newsworthiness};
use crate::league::{About, League, Target, Week};
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

/// What became of a target after it was missed: asked after for some weeks, beside the figures it is about.
pub(super) const AFTERMATH: Insight = Insight {
    name: "aftermath",
    kinds: &[
        &COMPONENT_OVERDUE,
        &COMPONENT_LATE,
        &ENTITY_OVERDUE,
        &ENTITY_LATE,
        &GROUP_OVERDUE,
        &GROUP_LATE,
        &BOTTOM_OVERDUE,
        &BOTTOM_LATE,
    ],
    standing: &[&COMPONENT_OVERDUE, &ENTITY_OVERDUE, &GROUP_OVERDUE, &BOTTOM_OVERDUE],
    unfavourable: &[&COMPONENT_OVERDUE, &ENTITY_OVERDUE, &GROUP_OVERDUE, &BOTTOM_OVERDUE],
    find: |league| find(league, |target| !since_deadline(league, target).is_empty()),
};

/// Of the targets that are alive or just due.
fn of_insight(league: &League, insight: &Insight) -> Vec<Fact> {
    let mut facts = find(league, |target| since_deadline(league, target).is_empty());
    facts.retain(|fact| insight.kinds.contains(&fact.kind));
    facts
}

/// What is to be told of the targets `asked` for: those alive or whose deadline passed with this week, and for some weeks
/// more those that were missed. A group is the one of the week in which the target was set, where that week's table proves
/// it. Reached and short of it are judged on exact scores and told only where the printed ones agree; reached late where it
/// was not in any week on record since the deadline, and overdue likewise.
fn find(league: &League, asked: impl Fn(&Target) -> bool) -> Vec<Fact> {
    let targets = league.now().targets.iter();
    targets
        .filter(|target| asked(target))
        .filter_map(|target| match target.about {
            About::Component(component) => single::component(league, target, component),
            About::Entity(entity) => single::entity(league, target, entity),
            About::Table(table) => group::group(league, target, table),
            About::Components | About::Week => None,
        })
        .collect()
}

/// The weeks from the first that was no longer before the deadline, in which the outcome was told, to the one before this;
/// none while the target is alive or just due.
fn since_deadline<'a>(league: &League<'a>, target: &Target) -> &'a [Week] {
    let earlier = &league.weeks()[..league.weeks().len() - 1];
    &earlier[earlier.partition_point(|week| week.iso < target.deadline)..]
}

/// Whether the target can still be asked after: what is measured has not changed since.
fn is_remembered(league: &League, since: &[Week]) -> bool {
    since.first().is_none_or(|first| league.on_this_basis().iter().any(|week| week.iso == first.iso))
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
