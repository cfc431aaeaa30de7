//! How each of the protagonist's components moved, and what it stands at.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType, ValueType::*};
use crate::league::{ComponentIndex, Decimal, EntityIndex, Figure, IsoWeek, League, Order, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "component-moves",
    kinds: &[&REACHED, &REGAINED, &MOST_UP, &UP, &MOST_DOWN, &DOWN, &UNCHANGED, &STANDS],
    standing: &[],
    unfavourable: &[&MOST_DOWN, &DOWN],
    find,
};

const MOVED: &[(&str, ValueType)] = &[
    ("component", Component),
    ("change", Points),
    ("value", Points),
    ("since", Since),
    ("max", Mark),
    ("share", Share),
];
const STOOD: &[(&str, ValueType)] = &[("component", Component), ("value", Points), ("max", Mark), ("share", Share)];

static REACHED: FactKind = FactKind {
    key: "component-maximum-reached",
    meaning: "The component has reached its maximum, and had not in the week compared with. It rose by `change`.",
    values: &[("component", Component), ("max", Mark), ("since", Since), ("subject", Entity), ("change", Points)],
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["maximum", "component-change"],
};
static REGAINED: FactKind = FactKind {
    key: "component-maximum-regained",
    meaning: "As component-maximum-reached, and in an earlier week of the data it had been there before: say `again` or \
              `back at`. `last` is the newest such week on record; some between may be missing. It rose by `change`.",
    values: &[
        ("component", Component),
        ("max", Mark),
        ("since", Since),
        ("subject", Entity),
        ("last", Week),
        ("change", Points),
    ],
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["maximum", "component-change"],
};
static MOST_UP: FactKind = FactKind {
    key: "component-most-up",
    meaning: "The component that rose most of all (by points, alone in it; at least two rose). `max` and `share` come \
              together: a wording with them and one without are both needed.",
    values: MOVED,
    always: 4,
    roles: &[Role::Heading],
    says: &["component-change"],
};
static UP: FactKind = FactKind {
    key: "component-up",
    meaning: "A component that rose. Several of them are told in one sentence: bring `.item` (one component with its \
              figures) and `.group` (the sentence round `{ $items }`). In a story it may follow `component-most-up`.",
    values: MOVED,
    always: 4,
    roles: &[],
    says: &["component-change"],
};
static MOST_DOWN: FactKind = FactKind {
    key: "component-most-down",
    meaning: "The component that fell most of all (by points, alone in it; at least two fell).",
    values: MOVED,
    always: 4,
    roles: &[Role::Heading],
    says: &["component-change"],
};
static DOWN: FactKind = FactKind {
    key: "component-down",
    meaning: "A component that fell. Bring `.item` and `.group` too.",
    values: MOVED,
    always: 4,
    roles: &[],
    says: &["component-change"],
};
static UNCHANGED: FactKind = FactKind {
    key: "component-unchanged",
    meaning: "A component that did not change, with what it stands at. Bring `.item` and `.group` too.",
    values: STOOD,
    always: 2,
    roles: &[],
    says: &["component-change"],
};
static STANDS: FactKind = FactKind {
    key: "component-value",
    meaning: "What a component stands at; nothing is known to compare it with. Bring `.item` and `.group` too.",
    values: STOOD,
    always: 2,
    roles: &[],
    says: &["component-change"],
};

/// A component of the protagonist in both weeks.
pub(super) struct ComponentMove<'a> {
    pub component: ComponentIndex,
    pub now: &'a Figure,
    pub before: &'a Figure,
    /// The difference of the displayed values, with its sign.
    pub change: Decimal,
    pub exact_change: Decimal,
}

/// Every component of the protagonist that both weeks know, in the table's order.
pub(super) fn moves<'a>(league: &'a League<'a>) -> Vec<ComponentMove<'a>> {
    let Some(sight) = Comparison::main(league) else { return Vec::new() };
    let Some(movement) = league.protagonist().and_then(|entity| sight.movement(entity)) else { return Vec::new() };
    let known = sight.setup.components.iter().filter_map(|component| {
        let (now, before) = (movement.now.component(*component)?, movement.before.component(*component)?);
        let change = sight.shown(now.value) - sight.shown(before.value);
        Some(ComponentMove { component: *component, now, before, change, exact_change: now.value - before.value })
    });
    known.collect()
}

/// One fact for each component whose direction is the same on exact and on displayed values: risers by gain, fallers by
/// loss, then the unchanged; equal ones in the table's order. Before them those that reached their maximum, once more.
fn find(league: &League) -> Vec<Fact> {
    let Some(sight) = Comparison::main(league) else { return Vec::new() };
    let moves = moves(league);
    if moves.is_empty() {
        return standing(league, &sight);
    }
    let mut risers: Vec<&ComponentMove> = moves.iter().filter(|each| goes(each, 1)).collect();
    let mut fallers: Vec<&ComponentMove> = moves.iter().filter(|each| goes(each, -1)).collect();
    risers.sort_by_key(|each| -each.change);
    fallers.sort_by_key(|each| each.change);
    let same = moves.iter().filter(|each| each.exact_change.is_zero());
    let full = risers.iter().filter(|each| has_reached_maximum(&sight, each));
    let reached = full.filter_map(|each| reached(&sight, league.protagonist()?, each));
    let up = run(&risers, &moves, &MOST_UP, &UP);
    let down = run(&fallers, &moves, &MOST_DOWN, &DOWN);
    let moved = up.into_iter().chain(down).map(|(kind, each)| moved(&sight, kind, each));
    reached
        .chain(moved)
        .chain(same.map(|each| stands(&sight, &UNCHANGED, each.component, each.now, &[each.now, each.before])))
        .collect()
}

/// Full now, and short of it before, on exact and on displayed values.
fn has_reached_maximum(sight: &Comparison, each: &ComponentMove) -> bool {
    let max = sight.league.series.component(each.component).max;
    sight.league.series.order == Order::HigherIsBetter && max == Some(each.now.value)
}

fn reached(sight: &Comparison, protagonist: EntityIndex, each: &ComponentMove) -> Option<Fact> {
    let max = sight.league.series.component(each.component).max?;
    let last = last_full(sight, protagonist, each.component, max);
    let kind = if last.is_some() { &REGAINED } else { &REACHED };
    let fact = Fact::new(kind, Topic::Components, Subject::Component(each.component))
        .with("component", Value::Component(each.component))
        .with("max", Value::Mark(max))
        .with_known("since", sight.since())
        .with("subject", Value::Entity(protagonist))
        .with_known("last", last.map(Value::Week))
        .with("change", Value::Points(each.change))
        .by("{} now, {} before; the maximum is {}", [sight.shown(each.now.value), sight.shown(each.before.value), max])
        .resting_on([each.now, each.before])
        .worth(Newsworthiness::event(if kind.key == REGAINED.key { 34 } else { 50 }).prominent(true));
    Some(fact)
}

/// The newest earlier week since the basis last changed in which it was at its maximum.
fn last_full(sight: &Comparison, entity: EntityIndex, component: ComponentIndex, max: Decimal) -> Option<IsoWeek> {
    let value = |row: &Row| row.component(component).map(|figure| figure.value);
    sight.earlier(entity).filter(|(_, row)| value(row) == Some(max)).map(|(week, _)| week).last()
}

/// Whether exact and displayed values both went that way.
pub(super) fn goes(each: &ComponentMove, sign: i64) -> bool {
    let sign = Decimal::from(sign);
    each.change * sign > Decimal::ZERO && each.exact_change * sign > Decimal::ZERO
}

/// Gives the first of several its own kind where no other moved as far that way, on exact and on displayed values.
fn run<'a, 'b>(
    sorted: &[&'b ComponentMove<'a>],
    all: &[ComponentMove],
    most: &'static FactKind,
    plain: &'static FactKind,
) -> Vec<(&'static FactKind, &'b ComponentMove<'a>)> {
    let singled_out = sorted.first().is_some_and(|first| is_furthest(first, all));
    let kind = |at: usize| if at == 0 && singled_out { most } else { plain };
    sorted.iter().enumerate().map(|(at, each)| (kind(at), *each)).collect()
}

fn is_furthest(first: &ComponentMove, all: &[ComponentMove]) -> bool {
    let same_way = |other: &&ComponentMove| {
        other.component != first.component && (other.exact_change * first.exact_change) > Decimal::ZERO
    };
    let others: Vec<&ComponentMove> = all.iter().filter(same_way).collect();
    let less = |other: &&ComponentMove| {
        other.change.abs() < first.change.abs() && other.exact_change.abs() < first.exact_change.abs()
    };
    others.iter().any(|other| !other.change.is_zero()) && others.iter().all(less)
}

fn moved(sight: &Comparison, kind: &'static FactKind, each: &ComponentMove) -> Fact {
    let fact = stands(sight, kind, each.component, each.now, &[each.now, each.before]);
    let shown = [sight.shown(each.now.value), sight.shown(each.before.value), each.change];
    let size = fact
        .newsworthiness
        .sized(each.change, Some(sight.quantum() * Decimal::TEN))
        .material(each.change, sight.quantum());
    fact.with("change", Value::Points(each.change.abs()))
        .with_known("since", sight.since())
        .by("{} − {} = {}", shown)
        .worth(size)
}

fn standing(league: &League, sight: &Comparison) -> Vec<Fact> {
    let row = league.protagonist().and_then(|entity| sight.now.row(entity));
    let known = row.map(|row| row.components.as_slice()).unwrap_or_default();
    known.iter().map(|(component, figure)| stands(sight, &STANDS, *component, figure, &[figure])).collect()
}

fn stands(
    sight: &Comparison,
    kind: &'static FactKind,
    component: ComponentIndex,
    figure: &Figure,
    figures: &[&Figure],
) -> Fact {
    let max = sight.league.series.component(component).max;
    let shown = sight.shown(figure.value);
    Fact::new(kind, Topic::Components, Subject::Component(component))
        .with("component", Value::Component(component))
        .with("value", Value::Points(shown))
        .with_known("max", max.map(Value::Mark))
        .with_known("share", max.and_then(|max| share(figure.value, max)).map(Value::Share))
        .by("{}", [shown])
        .resting_on(figures.iter().copied())
        .worth(Newsworthiness::event(20).prominent(true))
}

/// A value as a part of its maximum.
pub(super) fn share(value: Decimal, max: Decimal) -> Option<Decimal> {
    value.checked_div(max)
}
