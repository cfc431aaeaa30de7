//! How the step of the story's own entity compares with the others'.

use super::comparison::{Comparison, Move};
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Value, ValueType::*};
use crate::league::League;

pub(super) const INSIGHT: Insight =
    Insight { name: "pace", kinds: &[&SMALLEST], standing: &[], unfavourable: &[&SMALLEST], find };

static SMALLEST: FactKind = FactKind {
    key: "gain-smallest",
    meaning: "The story's own entity got better, by `change`, but by less than any of the others that both weeks list; \
              with it they are `count`, all of which got better. Where one of them got better by more than all others, it \
              is `most`, by `most_change`. Not `of all in the table`: some may be unlisted.",
    values: &[
        ("subject", Entity),
        ("change", Points),
        ("count", Count),
        ("since", Since),
        ("table", Table),
        ("most", Entity),
        ("most_change", Points),
    ],
    always: 5,
    roles: &[],
    says: &["pace"],
};

/// Fewer beside it make no comparison.
const LEAST: usize = 5;

/// Looks at the story's own table. Silent with fewer than five listed in both weeks, and where exact and displayed scores
/// disagree about who got better by more.
fn find(league: &League) -> Vec<Fact> {
    Comparison::main(league).and_then(|sight| smallest(&sight)).into_iter().collect()
}

fn smallest(sight: &Comparison) -> Option<Fact> {
    let own = sight.movement(sight.subject()?).filter(Move::gained)?;
    let moves = sight.moves();
    let beats = |one: &Move, other: &Move| {
        one.now.entity == other.now.entity || (one.gain > other.gain && one.exact_gain > other.exact_gain)
    };
    let first = moves.iter().max_by_key(|each| (each.gain, each.exact_gain))?;
    let most = Some(first).filter(|first| moves.iter().all(|each| beats(first, each)));
    let fact = Fact::new(&SMALLEST, sight.topic(), Subject::Entity(own.now.entity))
        .with("subject", Value::Entity(own.now.entity))
        .with("change", Value::Points(own.gain))
        .with("count", Value::Count(moves.len() as u32))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .with_known("most", most.map(|each| Value::Entity(each.now.entity)))
        .with_known("most_change", most.map(|each| Value::Points(each.gain)))
        .by("better by {}, the least of {}", [own.gain, moves.len().into()])
        .resting_on(moves.iter().flat_map(|each| [&each.now.score, &each.before.score]))
        .worth(Newsworthiness::event(30).prominent(true));
    (moves.len() >= LEAST && moves.iter().all(|each| beats(each, &own))).then_some(fact)
}
