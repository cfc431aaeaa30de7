//! Components at or near the most they can be.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType::*};
use crate::league::{ComponentIndex, Decimal, Figure, League, Order};

pub(super) const INSIGHT: Insight = Insight { name: "maximum", kinds: &[&REACHED, &AT, &NEAR], find };

static REACHED: FactKind = FactKind {
    key: "component-maximum-reached",
    meaning: "The component has reached its maximum, and had not in the week compared with.",
    values: &[("component", Component), ("max", Mark), ("since", Since), ("subject", Entity)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["maximum", "component-change"],
};
static AT: FactKind = FactKind {
    key: "component-at-maximum",
    meaning: "The component stands at its maximum: nothing left to gain. No praise. Bring `.item` and `.group` too.",
    values: &[("component", Component), ("max", Mark)],
    always: 2,
    roles: &[],
    says: &["maximum", "component-change"],
};
static NEAR: FactKind = FactKind {
    key: "component-near-maximum",
    meaning: "The component is `short` points from its maximum (2 % or less of it): little left to gain. No praise. \
              Bring `.item` and `.group` too.",
    values: &[("component", Component), ("short", Points), ("max", Mark), ("value", Points), ("share", Share)],
    always: 5,
    roles: &[],
    says: &["maximum"],
};

/// Looks at each component of the protagonist that has a maximum. Nothing where lower is better.
fn find(league: &League) -> Vec<Fact> {
    let (Some(sight), Some(protagonist)) = (Comparison::main(league), league.protagonist()) else { return Vec::new() };
    let row = sight.now.row(protagonist).filter(|_| league.series.order == Order::HigherIsBetter);
    let known = row.map(|row| row.components.as_slice()).unwrap_or_default();
    known.iter().filter_map(|(component, figure)| maximum(&sight, *component, figure)).collect()
}

fn maximum(sight: &Comparison, component: ComponentIndex, figure: &Figure) -> Option<Fact> {
    let max = sight.league.series.component(component).max?;
    let short = max - figure.value;
    let near = short * Decimal::from(50) <= max;
    let protagonist = sight.league.protagonist()?;
    let before = sight.movement(protagonist).and_then(|movement| movement.before.component(component));
    let kind = match before {
        Some(before) if short.is_zero() && sight.shown(before.value) < max => &REACHED,
        _ if short.is_zero() => &AT,
        _ if near && sight.shown(short) > Decimal::ZERO => &NEAR,
        _ => return None,
    };
    let fact = Fact::new(kind, Topic::Components, Subject::Component(component))
        .with("component", Value::Component(component))
        .with("max", Value::Mark(max))
        .by("{} − {} = {}", [max, sight.shown(figure.value), sight.shown(max) - sight.shown(figure.value)])
        .from_figures([figure]);
    Some(match kind.key {
        "component-maximum-reached" => fact
            .with_known("since", sight.since())
            .with("subject", Value::Entity(protagonist))
            .from_figures(before)
            .worth(Newsworthiness::event(45).prominent(true)),
        "component-at-maximum" => fact.worth(Newsworthiness::event(15).prominent(true)),
        _ => fact
            .with("short", Value::Points(sight.shown(max) - sight.shown(figure.value)))
            .with("value", Value::Points(sight.shown(figure.value)))
            .with_known("share", super::component_moves::share(figure.value, max).map(Value::Share))
            .worth(Newsworthiness::event(10).prominent(true)),
    })
}
