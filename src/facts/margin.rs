//! How far the leader is ahead, and of whom.

use super::comparison::{Comparison, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Decimal, League, Row};

pub(super) const INSIGHT: Insight = Insight { name: "margin", kinds: &[&ONE, &LEVEL, &FOLLOWERS], find };

static ONE: FactKind = FactKind {
    key: "margin-one",
    meaning: "`rival` is second alone with `rival_score`, `margin` points behind the leader.",
    values: &[("leader", Entity), ("rival", Entity), ("rival_score", Points), ("margin", Points), ("table", Table)],
    always: 5,
    roles: &[Role::Lede],
    says: &["margin", "rivals"],
};
static LEVEL: FactKind = FactKind {
    key: "margin-level",
    meaning: "`rivals` (two or more, `count` of them) share second place, exactly level on `rival_score`, `margin` \
              points behind the leader.",
    values: &[
        ("leader", Entity),
        ("rivals", Entities),
        ("rival_score", Points),
        ("margin", Points),
        ("table", Table),
        ("count", Count),
    ],
    always: 6,
    roles: &[Role::Lede],
    says: &["margin", "rivals"],
};
static FOLLOWERS: FactKind = FactKind {
    key: "followers",
    meaning: "Second and third place, each held alone, with their scores; second is `margin` points behind the leader.",
    values: &[
        ("leader", Entity),
        ("second", Entity),
        ("second_score", Points),
        ("third", Entity),
        ("third_score", Points),
        ("margin", Points),
        ("table", Table),
    ],
    always: 7,
    roles: &[],
    says: &["margin", "rivals", "third"],
};

/// For each table with a sole leader: who is second; in other tables than the story's own also third.
/// Silent where the margin would print as nothing, and of a lead in the story's own table that is not the story's own.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter(Comparison::proves_best).filter_map(|sight| margin(&sight)).collect()
}

fn margin(sight: &Comparison) -> Option<Fact> {
    let [leader] = sight.now.leaders() else { return None };
    let rivals = second(sight.now.rows());
    let margin = sight.lead(leader, rivals.first()?);
    let others_race = sight.is_main() && sight.league.protagonist().is_some_and(|own| own != leader.entity);
    if margin <= Decimal::ZERO || others_race {
        return None;
    }
    let fact = match (rivals, sight.now.rows().get(2)) {
        ([rival], Some(third)) if !sight.is_main() && held_alone(sight, third) => {
            followers(sight, leader, rival, third)
        }
        ([rival], _) => one(sight, leader, rival),
        (several, _) => level(sight, leader, several),
    };
    let shown = [sight.shown(leader.score.value), sight.shown(rivals[0].score.value), margin];
    let fact = fact
        .with("margin", Value::Points(margin))
        .with("table", sight.table())
        .by("{} − {} = {}", shown)
        .resting_on([&leader.score])
        .resting_on(rivals.iter().map(|row| &row.score))
        .worth(Newsworthiness::event(30).prominent(sight.is_main()));
    Some(fact)
}

/// Everyone on second place: those level with the first row behind a sole leader.
pub(super) fn second(rows: &[Row]) -> &[Row] {
    let rest = &rows[1..];
    let count = rest.iter().take_while(|row| row.place == 2).count();
    &rest[..count]
}

/// Third, shared with nobody, in a table of four or more.
fn held_alone(sight: &Comparison, third: &Row) -> bool {
    let rows = sight.now.rows();
    third.place == 3 && rows.get(3).is_some_and(|fourth| fourth.place == 4)
}

fn one(sight: &Comparison, leader: &Row, rival: &Row) -> Fact {
    Fact::new(&ONE, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("rival", Value::Entity(rival.entity))
        .with("rival_score", sight.score(rival))
}

fn level(sight: &Comparison, leader: &Row, rivals: &[Row]) -> Fact {
    Fact::new(&LEVEL, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("rivals", entities(rivals))
        .with("rival_score", sight.score(&rivals[0]))
        .with("count", Value::Count(rivals.len() as u32))
}

fn followers(sight: &Comparison, leader: &Row, second: &Row, third: &Row) -> Fact {
    Fact::new(&FOLLOWERS, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("second", Value::Entity(second.entity))
        .with("second_score", sight.score(second))
        .with("third", Value::Entity(third.entity))
        .with("third_score", sight.score(third))
        .resting_on([&third.score])
}
