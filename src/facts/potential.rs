//! Where the most can be gained, on the stated assumption of a share of each maximum.

use super::comparison::Comparison;
use super::component_moves::share;
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Topic, Value, ValueType::*};
use crate::league::{ComponentIndex, Decimal, Figure, League, Order, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "potential",
    kinds: &[&MOST, &SHARED, &LEAD],
    standing: &[&MOST, &SHARED],
    unfavourable: &[],
    find,
};

static MOST: FactKind = FactKind {
    key: "potential-most",
    meaning: "The component with the most points to gain if it got to the share `goal` of its maximum, and alone in \
              that: `gain` = goal × max − value, and `aim` = goal × max. Conditional mood, all else equal. `margin` is the subject's lead over \
              second place, where it leads alone: it is told again when that has changed.",
    values: &[
        ("component", Component),
        ("value", Points),
        ("max", Mark),
        ("share", Share),
        ("goal", Share),
        ("gain", Points),
        ("subject", Entity),
        ("aim", Points),
        ("margin", Points),
    ],
    always: 8,
    roles: &[],
    says: &["potential"],
};
static SHARED: FactKind = FactKind {
    key: "potential-shared",
    meaning: "Two or more components have equally much to gain, and the most, at the share `goal` of their maxima.",
    values: &[("components", Components), ("goal", Share), ("gain", Points), ("subject", Entity)],
    always: 4,
    roles: &[],
    says: &["potential"],
};
static LEAD: FactKind = FactKind {
    key: "potential-lead",
    meaning: "With that gain the leader's margin would grow from `margin` to `margin_then`, if nobody else moved. \
              Follows `potential-most`; conditional mood.",
    values: &[
        ("component", Component),
        ("margin", Points),
        ("margin_then", Points),
        ("goal", Share),
        ("subject", Entity),
    ],
    always: 5,
    roles: &[],
    says: &["potential-lead"],
};

/// A component with something to gain.
struct Room<'a> {
    component: ComponentIndex,
    figure: &'a Figure,
    max: Decimal,
    /// Exact.
    gain: Decimal,
    /// Reckoned from the displayed value, as a reader does.
    shown: Decimal,
}

/// Ranks the protagonist's components by points to gain, on exact and on displayed values. Silent without a stated share,
/// where the components are not all known or do not add up to the score, where lower is better, and where nothing is to
/// be gained.
fn find(league: &League) -> Vec<Fact> {
    let (Some(sight), Some(protagonist)) = (Comparison::main(league), league.protagonist()) else { return Vec::new() };
    let row = sight.now.row(protagonist).filter(|row| adds_up(&sight, row));
    let (Some(goal), Some(row)) = (league.series.what_if, row) else { return Vec::new() };
    let rooms = rooms(&sight, row, goal);
    let (exact, shown) = (rooms.iter().map(|room| room.gain).max(), rooms.iter().map(|room| room.shown).max());
    let first: Vec<&Room> = rooms.iter().filter(|room| Some(room.shown) == shown).collect();
    let agree = rooms.iter().all(|room| (Some(room.gain) == exact) == (Some(room.shown) == shown));
    match first[..] {
        [only] if agree => {
            let most = most(&sight, row, only, goal);
            match lead(&sight, row, only, goal) {
                Some(lead) => {
                    vec![most.with_known("margin", lead.value("margin").cloned()).resting_on_all_of(&lead), lead]
                }
                None => vec![most],
            }
        }
        [_, _, ..] if agree => vec![shared(row, &first, goal)],
        _ => Vec::new(),
    }
}

/// Whether all components are known and their sum is the score, and more of them is better.
fn adds_up(sight: &Comparison, row: &Row) -> bool {
    let sum: Decimal = row.components.iter().map(|(_, figure)| figure.value).sum();
    let known = sight.setup.components_add_up && row.components.len() == sight.setup.components.len();
    known && sum == row.score.value && sight.league.series.order == Order::HigherIsBetter
}

fn rooms<'a>(sight: &Comparison, row: &'a Row, goal: Decimal) -> Vec<Room<'a>> {
    let rooms = row.components.iter().filter_map(|(component, figure)| {
        let max = sight.league.series.component(*component).max?;
        let gain = goal * max - figure.value;
        let shown = sight.shown(goal * max - sight.shown(figure.value));
        let room = Room { component: *component, figure, max, gain, shown };
        (gain > Decimal::ZERO && shown > Decimal::ZERO).then_some(room)
    });
    rooms.collect()
}

fn most(sight: &Comparison, row: &Row, room: &Room, goal: Decimal) -> Fact {
    let value = sight.shown(room.figure.value);
    let gain = room.shown;
    Fact::new(&MOST, Topic::Components, Subject::Component(room.component))
        .with("component", Value::Component(room.component))
        .with("value", Value::Points(value))
        .with("max", Value::Mark(room.max))
        .with_known("share", share(room.figure.value, room.max).map(Value::Share))
        .with("goal", Value::Share(goal))
        .with("gain", Value::Points(gain))
        .with("subject", Value::Entity(row.entity))
        .with("aim", Value::Points(sight.shown(goal * room.max)))
        .by("{} × {} − {} = {}", [goal, room.max, value, gain])
        .resting_on([room.figure])
        .worth(Newsworthiness::event(25).prominent(true).actionable(20))
}

fn shared(row: &Row, rooms: &[&Room], goal: Decimal) -> Fact {
    let gain = rooms[0].shown;
    Fact::new(&SHARED, Topic::Components, Subject::Entity(row.entity))
        .with("components", Value::Components(rooms.iter().map(|room| room.component).collect()))
        .with("goal", Value::Share(goal))
        .with("gain", Value::Points(gain))
        .with("subject", Value::Entity(row.entity))
        .by("{} × max − value = {}", [goal, gain])
        .resting_on(rooms.iter().map(|room| room.figure))
        .worth(Newsworthiness::event(25).prominent(true).actionable(20))
}

fn lead(sight: &Comparison, row: &Row, room: &Room, goal: Decimal) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    let second = sight.now.rows().get(1).filter(|_| leader.entity == row.entity)?;
    let margin = sight.lead(leader, second);
    let then = margin + room.shown;
    let fact = Fact::new(&LEAD, Topic::Components, Subject::Component(room.component))
        .with("component", Value::Component(room.component))
        .with("margin", Value::Points(margin))
        .with("margin_then", Value::Points(then))
        .beside_another()
        .with("goal", Value::Share(goal))
        .with("subject", Value::Entity(row.entity))
        .by("{} + {} = {}", [margin, room.shown, then])
        .resting_on([room.figure, &leader.score, &second.score])
        .worth(Newsworthiness::event(15).prominent(true).actionable(10));
    Some(fact)
}
