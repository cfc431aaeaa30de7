//! How far the leader is ahead, and of whom.

use super::comparison::{Comparison, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*, gap};
use crate::league::{Decimal, Figure, IsoWeek, League, Row, Week as ReportedWeek};

pub(super) const INSIGHT: Insight =
    Insight { name: "margin", kinds: &[&ONE, &LEVEL, &FOLLOWERS, &NEXT], standing: &[], unfavourable: &[], find };

static ONE: FactKind = FactKind {
    key: "margin-one",
    meaning: "`rival` is second alone with `rival_score`, `margin` points behind the leader. `unchanged` is there where the \
              same one was second and exactly as far behind the same leader in the week compared with; where it was so in \
              earlier weeks on record too, `steady` is there instead, the first of them. Weeks between may be missing: \
              say `in every set of figures since`.",
    values: &[
        ("leader", Entity),
        ("rival", Entity),
        ("rival_score", Points),
        ("margin", Points),
        ("table", Table),
        ("unchanged", Since),
        ("steady", Week),
    ],
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
    meaning: "In another table than the story's own, where nothing is told of how the gap moved: second and third place, each \
              held alone, with their scores; second is `margin` points behind the leader.",
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

static NEXT: FactKind = FactKind {
    key: "next-in-line",
    meaning: "`next` is first behind those on second place, alone on its `place` (third where second place is held \
              alone), `gap` points behind the leader. In another table than the story's own only where `followers` is \
              not told because a gap is.",
    values: &[("next", Entity), ("place", Place), ("score", Points), ("gap", Points), ("table", Table)],
    always: 5,
    roles: &[],
    says: &["third"],
};

/// For each table with a sole leader: who is second, and who comes next.
/// Silent where a place is in doubt, and of a lead in the story's own table that is not the story's own. Third place is
/// told where somebody is listed behind it. In a table that is not the story's own both are told when one of the first three
/// is new in its place, and again each fourth week.
fn find(league: &League) -> Vec<Fact> {
    let sights = Comparison::all(league).filter(|sight| sight.proves_best() && !sight.podium_stands());
    sights.flat_map(|sight| margin(&sight).into_iter().chain(next(&sight)).collect::<Vec<_>>()).collect()
}

/// Whoever comes behind second place: in the story's own table where its protagonist leads, in another beside a gap.
fn next(sight: &Comparison) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    let at = 1 + second(sight.now.rows()).len();
    let next = sight.now.rows().get(at).filter(|next| held_alone(sight, at, next))?;
    let distance = sight.lead(leader, next);
    let told = sight.subject() == Some(leader.entity) && (sight.is_main() || gap::gap(sight).is_some());
    let fact = Fact::new(&NEXT, sight.topic(), Subject::Entity(next.entity))
        .with("next", Value::Entity(next.entity))
        .with("place", Value::Place(next.place))
        .with("score", sight.score(next))
        .with("gap", Value::Points(distance))
        .with("table", sight.table())
        .by_distance(sight.shown(leader.score.value), sight.shown(next.score.value), distance)
        .resting_on([&leader.score, &next.score])
        .worth(Newsworthiness::event(15).prominent(sight.is_main()));
    (told && distance > Decimal::ZERO).then_some(fact)
}

fn margin(sight: &Comparison) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    let rivals = second(sight.now.rows());
    let margin = sight.lead(leader, rivals.first()?);
    let others_race = sight.is_main() && sight.league.protagonist().is_some_and(|own| own != leader.entity);
    if others_race || !sight.proves_place(sight.now, &rivals[0]) {
        return None;
    }
    let fact = match (rivals, sight.now.rows().get(2)) {
        ([rival], Some(third)) if !sight.is_main() && held_alone(sight, 2, third) && gap::gap(sight).is_none() => {
            followers(sight, leader, rival, third)
        }
        ([rival], _) => one(sight, leader, rival),
        (several, _) => level(sight, leader, several),
    };
    let fact = fact
        .with("margin", Value::Points(margin))
        .with("table", sight.table())
        .by_distance(sight.shown(leader.score.value), sight.shown(rivals[0].score.value), margin)
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

/// Whether the row at that index shares its place with nobody, on displayed scores too; somebody must be listed behind it.
fn held_alone(sight: &Comparison, at: usize, row: &Row) -> bool {
    let place = |at: usize| sight.now.rows().get(at).map(|row| row.place as usize);
    row.place as usize == at + 1 && place(at + 1) == Some(at + 2) && sight.shows_level(sight.now, row)
}

fn one<'a>(sight: &Comparison<'a>, leader: &Row, rival: &Row) -> Fact {
    let rivals = std::slice::from_ref(rival);
    let order = sight.league.series.order;
    let exact = |leader: &Row, rival: &Row| order.advantage(leader.score.value, rival.score.value);
    let as_now = |week: &'a ReportedWeek| {
        let (margin, then) = gap::margin_in(sight, week.table(sight.index)?, leader, rivals)?;
        let same = margin == sight.lead(leader, rival) && exact(then[0], then[1]) == exact(leader, rival);
        same.then(|| (week.iso, then.map(|row| &row.score)))
    };
    let (_, earlier) = sight.league.on_this_basis().split_last().expect("the week told is among its league's");
    let held: Vec<(IsoWeek, [&Figure; 2])> = earlier.iter().rev().map_while(as_now).collect();
    let (unchanged, steady) = match held[..] {
        [] => (None, None),
        [_] => (sight.since(), None),
        [.., (first, _)] => (None, Some(Value::Week(first))),
    };
    Fact::new(&ONE, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("rival", Value::Entity(rival.entity))
        .with("rival_score", sight.score(rival))
        .with_known("unchanged", unchanged)
        .with_known("steady", steady)
        .resting_on(held.iter().flat_map(|(_, figures)| *figures))
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
