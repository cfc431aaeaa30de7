//! Components that stand at or near the most they can be.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Topic, Value, ValueType::*};
use crate::league::{ComponentIndex, Decimal, Figure, League, Order};

pub(super) const INSIGHT: Insight =
    Insight { name: "maximum", kinds: &[&AT, &NEAR], standing: &[&NEAR], unfavourable: &[], find };

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

/// Looks at each component of the protagonist that has a maximum; that one has just reached it `component-moves` tells
/// too. Near is so on exact and on displayed values. Nothing where lower is better.
fn find(league: &League) -> Vec<Fact> {
    let (Some(sight), Some(protagonist)) = (Comparison::main(league), league.protagonist()) else { return Vec::new() };
    let row = sight.now.row(protagonist).filter(|_| league.series.order == Order::HigherIsBetter);
    let known = row.map(|row| row.components.as_slice()).unwrap_or_default();
    known.iter().filter_map(|(component, figure)| maximum(&sight, *component, figure)).collect()
}

fn maximum(sight: &Comparison, component: ComponentIndex, figure: &Figure) -> Option<Fact> {
    let max = sight.league.series.component(component).max?;
    let short = max - figure.value;
    let shown = sight.shown(max) - sight.shown(figure.value);
    let near = shown.max(short) * Decimal::from(50) <= max;
    let kind = match short.is_zero() {
        true => &AT,
        false if near && shown > Decimal::ZERO => &NEAR,
        false => return None,
    };
    let fact = Fact::new(kind, Topic::Components, Subject::Component(component))
        .with("component", Value::Component(component))
        .with("max", Value::Mark(max))
        .by("{} − {} = {}", [sight.shown(max), sight.shown(figure.value), shown])
        .resting_on([figure]);
    Some(match kind.key {
        "component-at-maximum" => fact.worth(Newsworthiness::event(22).prominent(true)),
        _ => fact
            .with("short", Value::Points(shown))
            .with("value", Value::Points(sight.shown(figure.value)))
            .with_known("share", super::component_moves::share(figure.value, max).map(Value::Share))
            .worth(Newsworthiness::event(10).prominent(true)),
    })
}
