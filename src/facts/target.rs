//! How far a target is, and what pace it asks for.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Topic, Value, ValueType, ValueType::*};
use crate::league::{
    About, ComponentIndex, Coverage, Decimal, EntityIndex, Figure, League, Members, TableIndex, Target,
    Week as ReportedWeek, display, round_up,
};

pub(super) const INSIGHT: Insight = Insight {
    name: "target",
    kinds: &[&COMPONENT_OPEN, &COMPONENT_HARD, &ENTITY_OPEN, &ENTITY_HARD, &GROUP_OPEN, &BOTTOM_OPEN],
    standing: &[],
    unfavourable: &[&COMPONENT_HARD, &ENTITY_HARD],
    find: |league| of_insight(league, &INSIGHT),
};

/// A target that has been reached, or was not in time: news where the way to it is not.
pub(super) const OUTCOME: Insight = Insight {
    name: "outcome",
    kinds: &[
        &COMPONENT_REACHED,
        &COMPONENT_MISSED,
        &ENTITY_REACHED,
        &ENTITY_MISSED,
        &GROUP_REACHED,
        &GROUP_MISSED,
        &BOTTOM_REACHED,
        &BOTTOM_MISSED,
    ],
    standing: &[],
    unfavourable: &[&COMPONENT_MISSED, &ENTITY_MISSED, &GROUP_MISSED, &BOTTOM_MISSED],
    find: |league| of_insight(league, &OUTCOME),
};

macro_rules! kind {
    ($key:literal, $meaning:literal, $always:literal, $values:expr) => {
        FactKind { key: $key, meaning: $meaning, values: $values, always: $always, roles: &[], says: &["target"] }
    };
}

const COMPONENT: &[(&str, ValueType)] = &[
    ("component", Component),
    ("reach", Mark),
    ("value", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("pace", Points),
    ("entity", Entity),
    ("owner", Entity),
];
const ENTITY: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("reach", Mark),
    ("value", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("pace", Points),
    ("owner", Entity),
];
const GROUP_ON_ITS_WAY: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("short", Count),
    ("there", Count),
    ("lowest", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("owner", Entity),
];
const GROUP_THERE: &[(&str, ValueType)] = &[("table", Table), ("count", Count), ("reach", Mark), ("owner", Entity)];
const GROUP_TOO_LATE: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("short", Count),
    ("there", Count),
    ("lowest", Points),
    ("need", Points),
    ("deadline", Week),
    ("owner", Entity),
];

static COMPONENT_OPEN: FactKind = kind!(
    "target-component-open",
    "A component of `entity` is to be at `reach` by the end of the week `deadline`, `weeks` weeks from now (1 or more). \
     It stands at `value`; `need` is missing, at least `pace` a week on average. Attribute the aim to `owner` where known.",
    8,
    COMPONENT
);
static COMPONENT_HARD: FactKind = kind!(
    "target-component-hard",
    "As target-component-open, and the pace needed is above `best`, the largest weekly gain of the component in the \
     weeks known without a gap: say so, as a caution, not as a forecast.",
    10,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("weeks", Count),
        ("deadline", Week),
        ("pace", Points),
        ("entity", Entity),
        ("best", Points),
        ("known", Count),
        ("owner", Entity),
    ]
);
static COMPONENT_REACHED: FactKind = kind!(
    "target-component-reached",
    "The component of `entity` has reached the target `reach`, in time.",
    4,
    &[("component", Component), ("reach", Mark), ("value", Points), ("entity", Entity), ("owner", Entity)]
);
static COMPONENT_MISSED: FactKind = kind!(
    "target-component-missed",
    "The week `deadline` has ended and the component of `entity` is `need` short of the target `reach`.",
    6,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("deadline", Week),
        ("entity", Entity),
        ("owner", Entity),
    ]
);
static ENTITY_OPEN: FactKind = kind!(
    "target-entity-open",
    "An entity's score is to be at `reach` by the end of the week `deadline`; as target-component-open.",
    7,
    ENTITY
);
static ENTITY_HARD: FactKind = kind!(
    "target-entity-hard",
    "As target-entity-open, and the pace needed is above `best`, the entity's largest weekly gain in the `known` weekly \
     changes known without a gap.",
    9,
    &[
        ("entity", Entity),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("weeks", Count),
        ("deadline", Week),
        ("pace", Points),
        ("best", Points),
        ("known", Count),
        ("owner", Entity),
    ]
);
static ENTITY_REACHED: FactKind = kind!(
    "target-entity-reached",
    "The entity's score has reached the target `reach`, in time.",
    3,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("owner", Entity)]
);
static ENTITY_MISSED: FactKind = kind!(
    "target-entity-missed",
    "The week `deadline` has ended and the entity is `need` short of the target `reach`.",
    5,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("need", Points), ("deadline", Week), ("owner", Entity)]
);
static GROUP_OPEN: FactKind = kind!(
    "target-group-open",
    "`count` members of a table, all or the best when the target was set, are each to be at `reach` or better by the end \
     of the week `deadline`, `weeks` weeks from now. `there` of them (perhaps none) have reached it, `short` have not; \
     the one furthest off stands at `lowest` and lacks `need`.",
    9,
    GROUP_ON_ITS_WAY
);
static GROUP_REACHED: FactKind =
    kind!("target-group-reached", "All `count` members of the group have reached `reach`, in time.", 3, GROUP_THERE);
static GROUP_MISSED: FactKind = kind!(
    "target-group-missed",
    "The week `deadline` has ended and `short` of the `count` members of the group are below `reach`; the one furthest \
     off stands at `lowest` and lacks `need`. `there` of them (perhaps none) have reached it.",
    8,
    GROUP_TOO_LATE
);
static BOTTOM_OPEN: FactKind = kind!(
    "target-bottom-open",
    "As target-group-open, of the `count` members that were at the bottom of the table when the target was set.",
    9,
    GROUP_ON_ITS_WAY
);
static BOTTOM_REACHED: FactKind = kind!(
    "target-bottom-reached",
    "As target-group-reached, of the `count` members that were at the bottom of the table when the target was set.",
    3,
    GROUP_THERE
);
static BOTTOM_MISSED: FactKind = kind!(
    "target-bottom-missed",
    "As target-group-missed, of the `count` members that were at the bottom of the table when the target was set.",
    8,
    GROUP_TOO_LATE
);

fn of_insight(league: &League, insight: &Insight) -> Vec<Fact> {
    let mut facts = find(league);
    facts.retain(|fact| insight.kinds.contains(&fact.kind));
    facts
}

/// Every target that is alive, or whose deadline passed with this week. A group is the one of the week in which the
/// target was set, where that week's table proves it. Reached and short of it are judged on exact scores and told only
/// where the printed ones agree, and reached where the deadline had not passed before the week.
fn find(league: &League) -> Vec<Fact> {
    let targets = league.now().targets.iter();
    targets
        .filter_map(|target| match target.about {
            About::Component(component) => component_target(league, target, component),
            About::Entity(entity) => entity_target(league, target, entity),
            About::Table(table) => group_target(league, target, table),
            About::Components | About::Week => None,
        })
        .collect()
}

/// That a target was reached or missed is an event; that one is on its way is none.
fn worth(kind: &'static FactKind, actionability: u32) -> Newsworthiness {
    let event = if OUTCOME.kinds.contains(&kind) { 45 } else { 25 };
    Newsworthiness::event(event).prominent(true).actionable(actionability)
}

/// A single value on its way to a target.
struct Path<'a> {
    league: &'a League<'a>,
    target: &'a Target,
    now: &'a Figure,
    /// The same value in the weeks before, newest first, without a gap; this week's first.
    known: Vec<&'a Figure>,
}

/// The keys of one value's target in its states.
struct Kinds {
    open: &'static FactKind,
    hard: &'static FactKind,
    reached: &'static FactKind,
    missed: &'static FactKind,
}

fn component_target(league: &League, target: &Target, component: ComponentIndex) -> Option<Fact> {
    let entity = target.of.or(league.series.focus)?;
    let scored = |sight: &Comparison| sight.now.row(entity).is_some_and(|row| row.component(component).is_some());
    let sight = Comparison::all(league).find(scored)?;
    let figure = |week: &'_ ReportedWeek| week.table(sight.index)?.row(entity)?.component(component).cloned();
    let known: Vec<Figure> = league.unbroken().iter().rev().map_while(figure).collect();
    let kinds =
        Kinds { open: &COMPONENT_OPEN, hard: &COMPONENT_HARD, reached: &COMPONENT_REACHED, missed: &COMPONENT_MISSED };
    let path = Path { league, target, now: known.first()?, known: known.iter().collect() };
    let fact = path.fact(&kinds, Subject::Component(component))?;
    Some(fact.with("component", Value::Component(component)).with("entity", Value::Entity(entity)))
}

fn entity_target(league: &League, target: &Target, entity: EntityIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.now.row(entity).is_some())?;
    let figure = |week: &'_ ReportedWeek| week.table(sight.index)?.row(entity).map(|row| row.score.clone());
    let known: Vec<Figure> = league.unbroken().iter().rev().map_while(figure).collect();
    let kinds = Kinds { open: &ENTITY_OPEN, hard: &ENTITY_HARD, reached: &ENTITY_REACHED, missed: &ENTITY_MISSED };
    let path = Path { league, target, now: known.first()?, known: known.iter().collect() };
    let fact = path.fact(&kinds, Subject::Entity(entity))?;
    Some(fact.with("entity", Value::Entity(entity)))
}

impl Path<'_> {
    /// Who set the target; nothing where it is one for itself, which needs no words.
    fn owner(&self, subject: Subject) -> Option<EntityIndex> {
        self.target.owner.filter(|owner| subject != Subject::Entity(*owner))
    }

    fn fact(&self, kinds: &Kinds, subject: Subject) -> Option<Fact> {
        let now = self.league.now().iso;
        let need = self.need(self.now.value);
        let weeks = self.target.deadline.since(now);
        let shown_need = self.need(self.shown(self.now.value));
        let best = self.best().filter(|best| weeks > 0 && self.is_above(need, weeks, *best));
        let kind = match (need <= Decimal::ZERO, weeks, best) {
            (true, 0.., _) if shown_need <= Decimal::ZERO => kinds.reached,
            (true, ..) => return None,
            _ if self.shown(shown_need) <= Decimal::ZERO => return None,
            (_, ended, _) if ended <= 0 => kinds.missed,
            (_, _, Some(_)) => kinds.hard,
            _ => kinds.open,
        };
        let takes = |name: &str| kind.values.iter().any(|(each, _)| *each == name);
        let points = |name: &str, value: Decimal| takes(name).then_some(Value::Points(value));
        let count = |name: &str, value: i64| takes(name).then_some(Value::Count(value.max(0) as u32));
        let known = self.known.len() as i64 - 1;
        let fact = Fact::new(kind, Topic::Outlook, subject)
            .with("reach", Value::Mark(self.target.reach.value))
            .with("value", Value::Points(self.shown(self.now.value)))
            .with_known("need", points("need", self.shown(shown_need)))
            .with_known("weeks", count("weeks", weeks))
            .with_known("deadline", takes("deadline").then_some(Value::Week(self.target.deadline)))
            .with_known("pace", points("pace", if weeks > 0 { self.pace(need, weeks) } else { need }))
            .with_known("best", best.filter(|_| kind.key == kinds.hard.key).and_then(|best| points("best", best)))
            .with_known("known", count("known", known))
            .with_known("owner", self.owner(subject).map(Value::Entity))
            .resting_on(self.known.iter().copied().take(if kind.key == kinds.hard.key { usize::MAX } else { 1 }))
            .worth(worth(kind, 20));
        let (reach, value) = (self.target.reach.value, self.shown(self.now.value));
        let fact = match kind.key == kinds.reached.key {
            true => fact.by("{} now; {} was to be reached", [value, reach]),
            false => fact.by_distance(reach, value, shown_need),
        };
        Some(with_reach(fact, self.target))
    }

    fn shown(&self, value: Decimal) -> Decimal {
        display(value, self.league.series.decimals)
    }

    /// What is missing to the target, better-positive; zero or less where it is reached.
    fn need(&self, value: Decimal) -> Decimal {
        self.league.series.order.advantage(self.target.reach.value, value)
    }

    /// The least weekly gain that suffices: what is missing by weeks left, rounded up at the last printed digit.
    fn pace(&self, need: Decimal, weeks: i64) -> Decimal {
        let decimals = self.league.series.decimals;
        round_up(need / Decimal::from(weeks), decimals)
    }

    /// Whether the pace needed is above the best gain known, on exact and on displayed values.
    fn is_above(&self, need: Decimal, weeks: i64, best: Decimal) -> bool {
        let exact_best = self.gains(|value| value).into_iter().max().unwrap_or_default();
        self.pace(need, weeks) > best && need > exact_best * Decimal::from(weeks)
    }

    /// The largest weekly gain known, as displayed; nothing with fewer than three weekly changes.
    fn best(&self) -> Option<Decimal> {
        let gains = self.gains(|value| self.shown(value));
        gains.iter().copied().max().filter(|best| gains.len() >= 3 && *best > Decimal::ZERO)
    }

    /// The weekly gains known, of values as given.
    fn gains(&self, given: impl Fn(Decimal) -> Decimal) -> Vec<Decimal> {
        let gain = |pair: &[&Figure]| self.league.series.order.advantage(given(pair[0].value), given(pair[1].value));
        self.known.windows(2).map(gain).collect()
    }
}

fn group_target(league: &League, target: &Target, table: TableIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.index == table)?;
    let then = league.weeks().iter().find(|week| week.iso == target.from)?.table(table)?;
    let group = match target.members {
        Members::All if then.coverage == Coverage::All => then.rows(),
        Members::All => return None,
        Members::Top => sight.top(then)?,
        Members::Bottom => sight.bottom(then)?,
    };
    let rows: Vec<_> = group.iter().filter_map(|row| sight.now.row(row.entity)).collect();
    let order = league.series.order;
    let need = |score: Decimal| order.advantage(target.reach.value, score);
    let clear = rows
        .iter()
        .all(|row| (need(row.score.value) > Decimal::ZERO) == (need(sight.shown(row.score.value)) > Decimal::ZERO));
    let last = rows.iter().max_by_key(|row| need(row.score.value)).filter(|_| clear && rows.len() == group.len())?;
    let short: Vec<_> = rows.iter().filter(|row| need(row.score.value) > Decimal::ZERO).collect();
    let weeks = target.deadline.since(league.now().iso);
    let [open, reached, missed] = match target.members {
        Members::Bottom => [&BOTTOM_OPEN, &BOTTOM_REACHED, &BOTTOM_MISSED],
        Members::All | Members::Top => [&GROUP_OPEN, &GROUP_REACHED, &GROUP_MISSED],
    };
    let kind = match (short.len(), weeks) {
        (0, 0..) => reached,
        (0, _) => return None,
        (_, ended) if ended <= 0 => missed,
        _ => open,
    };
    let takes = |name: &str| kind.values.iter().any(|(each, _)| *each == name);
    let lowest = sight.shown(last.score.value);
    let fact = Fact::new(kind, Topic::Outlook, Subject::Table(table))
        .with("table", Value::Table(table))
        .with("count", Value::Count(rows.len() as u32))
        .with("reach", Value::Mark(target.reach.value))
        .with_known("short", takes("short").then_some(Value::Count(short.len() as u32)))
        .with_known("there", takes("there").then_some(Value::Count((rows.len() - short.len()) as u32)))
        .with_known("lowest", takes("lowest").then_some(Value::Points(lowest)))
        .with_known("need", takes("need").then_some(Value::Points(sight.shown(need(lowest)))))
        .with_known("weeks", takes("weeks").then_some(Value::Count(weeks.max(0) as u32)))
        .with_known("deadline", takes("deadline").then_some(Value::Week(target.deadline)))
        .with_known("owner", target.owner.map(Value::Entity))
        .by("{} of {} are short of {}", [short.len().into(), rows.len().into(), target.reach.value])
        .resting_on(rows.iter().map(|row| &row.score))
        .worth(worth(kind, 15));
    Some(with_reach(fact, target))
}

/// The target's own cell belongs to what a claim about it rests on.
fn with_reach(mut fact: Fact, target: &Target) -> Fact {
    fact.evidence.push(target.reach.clone());
    fact
}
