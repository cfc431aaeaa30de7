//! How the components made up the change of the score: which one weighed most, and what worked against it.

use super::comparison::{Comparison, Move};
use super::component_moves::{ComponentMove, moves, share};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "contribution",
    kinds: &[&MOST, &WHOLE, &MIXED_UP, &MIXED_DOWN, &OFFSET, &LOSS_MOST, &LOSS_WHOLE],
    standing: &[],
    unfavourable: &[&MIXED_DOWN, &LOSS_MOST, &LOSS_WHOLE],
    find,
};

const PART: &[(&str, ValueType)] = &[
    ("component", Component),
    ("part", Points),
    ("change", Points),
    ("value", Points),
    ("subject", Entity),
    ("since", Since),
    ("max", Mark),
    ("share", Share),
];
const WHOLE_OF_IT: &[(&str, ValueType)] = &[
    ("component", Component),
    ("change", Points),
    ("value", Points),
    ("subject", Entity),
    ("since", Since),
    ("max", Mark),
    ("share", Share),
];
const MIXED: &[(&str, ValueType)] =
    &[("gains", Points), ("losses", Points), ("change", Points), ("subject", Entity), ("since", Since)];

static MOST: FactKind = FactKind {
    key: "contribution-most",
    meaning: "The score rose (as a number) by `change`; two components or more rose and none fell. This one rose most, \
              alone in it: by `part` of `change`, to `value`. It may be less than half: `the largest part`, never `most \
              of it`. `max` and `share` come together. The component's own change is told with it.",
    values: PART,
    always: 6,
    roles: &[Role::Heading],
    says: &["component-change", "contribution"],
};
static WHOLE: FactKind = FactKind {
    key: "contribution-whole",
    meaning: "The score rose (as a number) by `change`, and all of it came from this one component, now at `value`: \
              the others did not move. `max` and `share` come together.",
    values: WHOLE_OF_IT,
    always: 5,
    roles: &[Role::Heading],
    says: &["component-change", "contribution"],
};
static MIXED_UP: FactKind = FactKind {
    key: "contribution-mixed-up",
    meaning: "Some components rose, by `gains` in all, and others fell, by `losses` in all; the score rose by the \
              difference, `change`.",
    values: MIXED,
    always: 5,
    roles: &[],
    says: &["contribution"],
};
static MIXED_DOWN: FactKind = FactKind {
    key: "contribution-mixed-down",
    meaning: "Some components fell, by `losses` in all, and others rose, by `gains` in all; the score fell by the \
              difference, `change`.",
    values: MIXED,
    always: 5,
    roles: &[],
    says: &["contribution"],
};
static OFFSET: FactKind = FactKind {
    key: "contribution-offset",
    meaning: "Some components rose and others fell, by `gains` each in all, so that the score is exactly what it was.",
    values: &[("gains", Points), ("score", Points), ("subject", Entity), ("since", Since)],
    always: 4,
    roles: &[Role::Heading],
    says: &["contribution"],
};
static LOSS_MOST: FactKind = FactKind {
    key: "loss-most",
    meaning: "The score fell (as a number) by `change`; two components or more fell and none rose. This one fell most, \
              alone in it: by `part` of `change`, to `value`. It may be less than half: `the largest part`. `max` and \
              `share` come together.",
    values: PART,
    always: 6,
    roles: &[Role::Heading],
    says: &["component-change", "contribution"],
};
static LOSS_WHOLE: FactKind = FactKind {
    key: "loss-whole",
    meaning: "The score fell (as a number) by `change`, and all of it came from this one component, now at `value`: the \
              others did not move. `max` and `share` come together.",
    values: WHOLE_OF_IT,
    always: 5,
    roles: &[Role::Heading],
    says: &["component-change", "contribution"],
};

/// The protagonist in the main table, where components add up. Silent unless in both weeks all components are known and
/// their sum is exactly the score, the displayed changes of the components sum to the displayed change of the score, and
/// of score and components alike the exact change has the direction of the displayed one. A change of one last digit
/// has no part worth telling; of those that moved most by equal displayed or exact points none is singled out.
fn find(league: &League) -> Vec<Fact> {
    let sums = Comparison::main(league).and_then(Sums::of);
    sums.and_then(|sums| sums.told()).into_iter().collect()
}

/// A change of the score that its components make up.
struct Sums<'a> {
    sight: Comparison<'a>,
    score: Move<'a>,
    /// The displayed change of the score, with its sign.
    change: Decimal,
    /// Those that rose, those that fell; furthest first.
    risers: Vec<ComponentMove<'a>>,
    fallers: Vec<ComponentMove<'a>>,
}

impl<'a> Sums<'a> {
    fn of(sight: Comparison<'a>) -> Option<Self> {
        let score = sight.movement(sight.league.protagonist()?)?;
        let moves = moves(sight.league);
        let sums =
            |row: &Row| row.components.iter().map(|(_, figure)| figure.value).sum::<Decimal>() == row.score.value;
        let whole = sight.setup.components_add_up
            && moves.len() == sight.setup.components.len()
            && sums(score.now)
            && sums(score.before);
        let change = sight.shown(score.now.score.value) - sight.shown(score.before.score.value);
        let exact = score.now.score.value - score.before.score.value;
        let clear = |shown: Decimal, exact: Decimal| shown.cmp(&Decimal::ZERO) == exact.cmp(&Decimal::ZERO);
        let agree = clear(change, exact) && moves.iter().all(|each| clear(each.change, each.exact_change));
        let displayed: Decimal = moves.iter().map(|each| each.change).sum();
        if !whole || !agree || displayed != change {
            return None;
        }
        let moved = moves.into_iter().filter(|each| !each.change.is_zero());
        let (mut risers, mut fallers): (Vec<_>, Vec<_>) = moved.partition(|each| each.change > Decimal::ZERO);
        risers.sort_by_key(|each| -each.change);
        fallers.sort_by_key(|each| each.change);
        Some(Sums { sight, score, change, risers, fallers })
    }

    fn told(&self) -> Option<Fact> {
        match (&self.risers[..], &self.fallers[..]) {
            ([], []) => None,
            (risers, []) => self.one_way(risers, &WHOLE, &MOST),
            ([], fallers) => self.one_way(fallers, &LOSS_WHOLE, &LOSS_MOST),
            _ => Some(self.both_ways()),
        }
    }

    /// Nothing fell, or nothing rose: the one that moved, or the one that moved most.
    fn one_way(&self, movers: &[ComponentMove], whole: &'static FactKind, most: &'static FactKind) -> Option<Fact> {
        let first = movers.first()?;
        let ahead = |next: &ComponentMove| {
            first.change.abs() > next.change.abs() && first.exact_change.abs() > next.exact_change.abs()
        };
        let kind = if movers.len() == 1 { whole } else { most };
        let large = self.change.abs() >= self.sight.quantum() * Decimal::TWO;
        (large && movers[1..].iter().all(ahead)).then(|| self.part(kind, first))
    }

    fn part(&self, kind: &'static FactKind, mover: &ComponentMove) -> Fact {
        let part = Value::Points(mover.change.abs());
        let max = self.sight.league.series.component(mover.component).max;
        let share = max.and_then(|max| share(mover.now.value, max));
        self.fact(kind, Subject::Component(mover.component))
            .with("component", Value::Component(mover.component))
            .with_known("part", kind.values.iter().any(|(name, _)| *name == "part").then_some(part))
            .with("change", Value::Points(self.change.abs()))
            .with("value", Value::Points(self.sight.shown(mover.now.value)))
            .with_known("max", max.map(Value::Mark))
            .with_known("share", share.map(Value::Share))
            .by("{} of the change of {}", [mover.change, self.change])
            .worth(self.worth(25, mover.change))
    }

    /// Rises and falls, each added up as displayed.
    fn both_ways(&self) -> Fact {
        let all = |moves: &[ComponentMove]| moves.iter().map(|each| each.change).sum::<Decimal>().abs();
        let (gains, losses) = (all(&self.risers), all(&self.fallers));
        let kind = match self.change.cmp(&Decimal::ZERO) {
            std::cmp::Ordering::Greater => &MIXED_UP,
            std::cmp::Ordering::Less => &MIXED_DOWN,
            std::cmp::Ordering::Equal => &OFFSET,
        };
        let fact = self
            .fact(kind, Subject::Entity(self.score.now.entity))
            .with("gains", Value::Points(gains))
            .by("{} − {} = {}", [gains, losses, self.change])
            .worth(self.worth(25, gains.min(losses)));
        match kind.key {
            "contribution-offset" => fact.with("score", self.sight.score(self.score.now)),
            _ => fact.with("losses", Value::Points(losses)).with("change", Value::Points(self.change.abs())),
        }
    }

    fn fact(&self, kind: &'static FactKind, subject: Subject) -> Fact {
        let moved = self.risers.iter().chain(&self.fallers);
        Fact::new(kind, Topic::Components, subject)
            .with("subject", Value::Entity(self.score.now.entity))
            .with_known("since", self.sight.since())
            .resting_on(moved.flat_map(|each| [each.now, each.before]))
    }

    fn worth(&self, event: u32, size: Decimal) -> Newsworthiness {
        let quantum = self.sight.quantum();
        Newsworthiness::event(event).prominent(true).sized(size, Some(quantum * Decimal::TEN)).material(size, quantum)
    }
}
