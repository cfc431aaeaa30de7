//! Who passed whom, where last week's order shows it.

use super::comparison::{Comparison, Move, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Decimal, EntityIndex, League, Row};

pub(super) const INSIGHT: Insight =
    Insight { name: "overtake", kinds: &[&OVERTOOK, &OVERTAKEN], standing: &[], unfavourable: &[&OVERTAKEN], find };

/// A sentence that names more than these is no sentence.
const MOST_NAMED: usize = 3;

static OVERTOOK: FactKind = FactKind {
    key: "overtook",
    meaning: "`subject` was behind each of `passed` (one to three) in the week compared with, is ahead of each now, and \
              its own score got better. It is the story's own entity, not alone in first place (of a new leader \
              `leader-new` tells whom it passed), or another that is alone on second or third place and did not pass \
              former leaders only.",
    values: &[("subject", Entity), ("passed", Entities), ("since", Since), ("table", Table)],
    always: 4,
    roles: &[Role::Heading],
    says: &["overtook"],
};
static OVERTAKEN: FactKind = FactKind {
    key: "overtaken-by",
    meaning: "`rivals` (one to three) were behind the story's own entity and are ahead now; each got better itself.",
    values: &[("subject", Entity), ("rivals", Entities), ("since", Since), ("table", Table)],
    always: 4,
    roles: &[Role::Headline, Role::Lede],
    says: &["overtaken"],
};

/// Looks at the protagonist in its table, and at those alone on second and third place of every other (in the story's own
/// `chase` tells of these). Both orders are strict on exact and on displayed scores. Silent where more were passed than
/// a sentence can name, and in another table where all who were passed were first: of them `leader` tells.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).flat_map(|sight| if sight.is_main() { own(&sight) } else { others(&sight) }).collect()
}

fn own(sight: &Comparison) -> Vec<Fact> {
    let Some(movement) = sight.protagonist().and_then(|own| sight.movement(own)) else { return Vec::new() };
    let leads = matches!(sight.now.leaders(), [only] if only.entity == movement.now.entity);
    let overtook = if leads { None } else { overtook(sight, &movement) };
    overtook.into_iter().chain(overtaken(sight, &movement)).collect()
}

/// Of those on second and third place but for the protagonist; silent where that was passed: of it `overtaken-by` tells.
pub(super) fn others(sight: &Comparison) -> Vec<Fact> {
    let own = sight.protagonist();
    let followers = [2, 3].into_iter().filter_map(|place| sight.alone_on(place));
    followers
        .filter(|row| Some(row.entity) != own)
        .filter_map(|row| overtook(sight, &sight.movement(row.entity)?))
        .filter(|fact| names_more(sight, fact))
        .collect()
}

/// Whether one of those passed was not first, and none the protagonist: of these others tell.
fn names_more(sight: &Comparison, fact: &Fact) -> bool {
    let led =
        |entity: &EntityIndex| sight.before.and_then(|before| before.row(*entity)).is_some_and(|row| row.place == 1);
    let is_own = |entity: &EntityIndex| Some(*entity) == sight.protagonist();
    matches!(fact.value("passed"), Some(Value::Entities(passed)) if !passed.iter().all(led) && !passed.iter().any(is_own))
}

fn overtook(sight: &Comparison, mover: &Move) -> Option<Fact> {
    let moves = sight.moves();
    let passed = passed(sight, mover, &moves)?;
    Some(fact(sight, &OVERTOOK, mover, &passed, "passed").worth(worth(sight, mover, &passed, 35)))
}

/// Those whom `mover` overtook by its own gain, in this week's order; nothing where there are none, or more than a
/// sentence can name.
pub(super) fn passed<'a, 'b>(sight: &Comparison, mover: &Move, moves: &'b [Move<'a>]) -> Option<Vec<&'b Move<'a>>> {
    let passed: Vec<&Move> = moves.iter().filter(|other| went_past(sight, mover, other)).collect();
    (mover.gained() && (1..=MOST_NAMED).contains(&passed.len())).then_some(passed)
}

/// Silent of an entity that was first: of that `place` tells.
fn overtaken(sight: &Comparison, mover: &Move) -> Option<Fact> {
    let moves = sight.moves();
    if mover.before.place == 1 {
        return None;
    }
    let passing: Vec<&Move> = moves.iter().filter(|other| other.gained() && went_past(sight, other, mover)).collect();
    let told = (1..=MOST_NAMED).contains(&passing.len());
    told.then(|| fact(sight, &OVERTAKEN, mover, &passing, "rivals").worth(worth(sight, mover, &passing, 55)))
}

/// As firm as the smallest distance between them now.
fn worth(sight: &Comparison, mover: &Move, others: &[&Move], event: u32) -> Newsworthiness {
    let distances = others.iter().map(|other| sight.lead(mover.now, other.now).abs());
    let least = distances.min().unwrap_or_default();
    let own =
        [mover].into_iter().chain(others.iter().copied()).any(|each| Some(each.now.entity) == sight.protagonist());
    Newsworthiness::event(event).prominent(own).holding_by(least, sight.quantum())
}

/// Behind then, ahead now, on exact and on displayed scores.
fn went_past(sight: &Comparison, mover: &Move, other: &Move) -> bool {
    is_behind(sight, other.now, mover.now) && is_behind(sight, mover.before, other.before)
}

/// Whether one row of a week is worse than the other, on exact and on displayed scores.
pub(super) fn is_behind(sight: &Comparison, this: &Row, other: &Row) -> bool {
    this.place > other.place && sight.lead(other, this) > Decimal::ZERO
}

fn fact(sight: &Comparison, kind: &'static FactKind, mover: &Move, others: &[&Move], name: &'static str) -> Fact {
    let figures = |movement: &Move| [movement.now.score.clone(), movement.before.score.clone()];
    let all: Vec<_> = figures(mover).into_iter().chain(others.iter().flat_map(|other| figures(other))).collect();
    Fact::new(kind, sight.topic(), Subject::Entity(mover.now.entity))
        .with("subject", Value::Entity(mover.now.entity))
        .with(name, entities(others.iter().map(|other| other.now)))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("the order of their scores is the other way round", [])
        .resting_on(&all)
}
