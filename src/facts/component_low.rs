//! Whether a component is lower than it ever was on record.

use super::comparison::{Comparison, RECORD_WEEKS};
use super::component_moves::{goes, moves, share};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType::*};
use crate::league::{Figure, IsoWeek, League, Order};

pub(super) const INSIGHT: Insight =
    Insight { name: "component-low", kinds: &[&LOWEST], standing: &[], unfavourable: &[&LOWEST], find };

static LOWEST: FactKind = FactKind {
    key: "component-lowest",
    meaning: "The component fell by `change`, to `value`, and is lower than in every earlier week on record, of which \
              `first` is the first and of which some may be missing. Never `the lowest ever`. `max` and `share` come together.",
    values: &[
        ("component", Component),
        ("change", Points),
        ("value", Points),
        ("since", Since),
        ("first", Week),
        ("subject", Entity),
        ("max", Mark),
        ("share", Share),
    ],
    always: 6,
    roles: &[Role::Heading],
    says: &["component-change", "component-low"],
};

/// Each component of the protagonist that fell this week, beside its own values in all earlier weeks on this basis that
/// know it. Silent with fewer than four of them, where exact and displayed values disagree, and where lower is better.
fn find(league: &League) -> Vec<Fact> {
    let (Some(sight), Some(protagonist)) = (Comparison::main(league), league.protagonist()) else { return Vec::new() };
    if league.series.order != Order::HigherIsBetter {
        return Vec::new();
    }
    let fallen = moves(league).into_iter().filter(|each| goes(each, -1));
    let lowest = fallen.filter_map(|each| {
        let earlier: Vec<(IsoWeek, &Figure)> =
            sight.earlier(protagonist).filter_map(|(week, row)| Some((week, row.component(each.component)?))).collect();
        let is_lower =
            |then: &Figure| each.now.value < then.value && sight.shown(each.now.value) < sight.shown(then.value);
        let max = league.series.component(each.component).max;
        let (first, lowest) = (earlier.first()?.0, earlier.iter().map(|(_, figure)| figure.value).min()?);
        let fact = Fact::new(&LOWEST, Topic::Components, Subject::Component(each.component))
            .with("component", Value::Component(each.component))
            .with("value", Value::Points(sight.shown(each.now.value)))
            .with("change", Value::Points(each.change.abs()))
            .with_known("since", sight.since())
            .with("first", Value::Week(first))
            .with("subject", Value::Entity(protagonist))
            .with_known("max", max.map(Value::Mark))
            .with_known("share", max.and_then(|max| share(each.now.value, max)).map(Value::Share))
            .by(
                "{} now, {} before, of {} earlier weeks",
                [sight.shown(each.now.value), sight.shown(lowest), earlier.len().into()],
            )
            .resting_on([each.now, each.before])
            .resting_on(earlier.iter().map(|(_, figure)| *figure))
            .worth(Newsworthiness::event(40).prominent(true));
        (earlier.len() >= RECORD_WEEKS && earlier.iter().all(|(_, then)| is_lower(then))).then_some(fact)
    });
    lowest.collect()
}
