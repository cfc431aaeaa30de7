//! How the one behind the leader came nearer: by a greater step of its own.

use super::comparison::{Comparison, Move};
use super::gap::gap;
use super::margin::second;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{EntityIndex, League};

pub(super) const INSIGHT: Insight =
    Insight { name: "pursuit", kinds: &[&FASTER], standing: &[], unfavourable: &[&FASTER], find };

static FASTER: FactKind = FactKind {
    key: "rival-faster",
    meaning: "The margin of the story's own entity, which leads, shrank although it got better, by `gain`: `rival`, \
              second alone, got better by `rival_gain`, which is more. It explains `gap-narrowed` and \
              `gap-nearly-closed`; a lede may leave out `gain`, which stands beside it. True also where lower is better: `improved`, never `rose`.",
    values: &[
        ("rival", Entity),
        ("rival_gain", Points),
        ("leader", Entity),
        ("gain", Points),
        ("since", Since),
        ("table", Table),
    ],
    always: 6,
    roles: &[Role::Lede],
    says: &["pursuit"],
};

/// Looks at the story's own table where `gap` tells of a margin that shrank. Silent where several are level behind the
/// leader, and where one of the two did not get better on exact and on displayed scores.
fn find(league: &League) -> Vec<Fact> {
    Comparison::main(league).and_then(|sight| faster(&sight)).into_iter().collect()
}

fn faster(sight: &Comparison) -> Option<Fact> {
    let gap = gap(sight).filter(|gap| matches!(gap.kind.key, "gap-narrowed" | "gap-nearly-closed"))?;
    let Subject::Entity(leader) = gap.subject else { return None };
    let [rival] = second(sight.now.rows()) else { return None };
    let (leader, rival) = (gainer(sight, leader)?, gainer(sight, rival.entity)?);
    let fact = Fact::new(&FASTER, sight.topic(), gap.subject)
        .with("rival", Value::Entity(rival.now.entity))
        .with("rival_gain", Value::Points(rival.gain))
        .with("leader", Value::Entity(leader.now.entity))
        .with("gain", Value::Points(leader.gain))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("improved by {}, the leader by {}", [rival.gain, leader.gain])
        .resting_on([&rival.now.score, &rival.before.score, &leader.now.score, &leader.before.score])
        .worth(Newsworthiness::event(35).prominent(true));
    Some(fact)
}

fn gainer<'a>(sight: &Comparison<'a>, entity: EntityIndex) -> Option<Move<'a>> {
    sight.movement(entity).filter(Move::gained)
}
