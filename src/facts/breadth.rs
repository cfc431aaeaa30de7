//! How many rose, fell and stayed: the protagonist's components, and the members of a table.

use super::comparison::Comparison;
use super::component_moves::{ComponentMove, moves};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, League};

pub(super) const INSIGHT: Insight = Insight {
    name: "breadth",
    kinds: &[
        &YET_DOWN,
        &YET_UP,
        &ALL_UP,
        &UP,
        &MIXED,
        &DOWN,
        &ALL_DOWN,
        &NONE_MOVED,
        &TABLE_MIXED,
        &TABLE_ALL_BETTER,
        &TABLE_NONE_BETTER,
    ],
    standing: &[],
    unfavourable: &[&YET_DOWN, &DOWN, &ALL_DOWN, &TABLE_NONE_BETTER],
    find,
};

const AGAINST: &[(&str, ValueType)] = &[
    ("up", Count),
    ("down", Count),
    ("same", Count),
    ("total", Count),
    ("change", Points),
    ("subject", Entity),
    ("since", Since),
];

static YET_DOWN: FactKind = FactKind {
    key: "breadth-against-fall",
    meaning: "More of the `total` components rose (`up`) than fell (`down`, perhaps none), and yet the score fell, by               `change`. Say both; no cause.",
    values: AGAINST,
    always: 7,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static YET_UP: FactKind = FactKind {
    key: "breadth-against-rise",
    meaning: "More of the `total` components fell (`down`) than rose (`up`, perhaps none), and yet the score rose, by               `change`. Say both; no cause.",
    values: AGAINST,
    always: 7,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static ALL_UP: FactKind = FactKind {
    key: "components-all-up",
    meaning: "Every one of the `total` components rose (two or more).",
    values: &[("subject", Entity), ("total", Count), ("since", Since)],
    always: 3,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static UP: FactKind = FactKind {
    key: "components-up",
    meaning: "`up` of `total` components rose, none fell, `same` did not change.",
    values: &[("subject", Entity), ("up", Count), ("total", Count), ("same", Count), ("since", Since)],
    always: 5,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static MIXED: FactKind = FactKind {
    key: "components-mixed",
    meaning: "`up` of `total` components rose and `down` fell; both are at least one. Name both.",
    values: &[("subject", Entity), ("up", Count), ("down", Count), ("same", Count), ("total", Count), ("since", Since)],
    always: 6,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static DOWN: FactKind = FactKind {
    key: "components-down",
    meaning: "`down` of `total` components fell, none rose, `same` did not change.",
    values: &[("subject", Entity), ("down", Count), ("total", Count), ("same", Count), ("since", Since)],
    always: 5,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static ALL_DOWN: FactKind = FactKind {
    key: "components-all-down",
    meaning: "Every one of the `total` components fell (two or more).",
    values: &[("subject", Entity), ("total", Count), ("since", Since)],
    always: 3,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth"],
};
static NONE_MOVED: FactKind = FactKind {
    key: "components-unchanged",
    meaning: "None of the `total` components changed.",
    values: &[("subject", Entity), ("total", Count), ("since", Since)],
    always: 3,
    roles: &[Role::Heading, Role::Lede],
    says: &["breadth", "component-change"],
};
static TABLE_MIXED: FactKind = FactKind {
    key: "table-moves",
    meaning: "Of all `total` in the table, `better` improved and `worse` got worse; both at least one.",
    values: &[
        ("better", Count),
        ("worse", Count),
        ("same", Count),
        ("total", Count),
        ("since", Since),
        ("table", Table),
    ],
    always: 6,
    roles: &[Role::Heading],
    says: &["breadth"],
};
static TABLE_ALL_BETTER: FactKind = FactKind {
    key: "table-none-worse",
    meaning: "Of all `total` in the table, `better` (at least one, perhaps all) improved and none got worse.",
    values: &[("better", Count), ("same", Count), ("total", Count), ("since", Since), ("table", Table)],
    always: 5,
    roles: &[Role::Heading],
    says: &["breadth"],
};
static TABLE_NONE_BETTER: FactKind = FactKind {
    key: "table-none-better",
    meaning: "Of all `total` in the table, `worse` (at least one, perhaps all) got worse and none improved.",
    values: &[("worse", Count), ("same", Count), ("total", Count), ("since", Since), ("table", Table)],
    always: 5,
    roles: &[Role::Heading],
    says: &["breadth"],
};

/// The protagonist's components, and every table that lists the same members in both weeks.
/// A change that prints as nothing, or whose exact and printed directions differ, keeps its count from being told.
/// Where the score, exactly and as displayed, went against the greater number of its components – whether or not they
/// add up to it – that is told too; it tells the count with it.
fn find(league: &League) -> Vec<Fact> {
    let mut facts: Vec<Fact> = components(league);
    facts.extend(Comparison::all(league).filter_map(|sight| members(&sight)));
    facts
}

/// How many went up, down and nowhere; nothing where one of them cannot be told.
fn tally(changes: impl Iterator<Item = (Decimal, Decimal)>) -> Option<[u32; 3]> {
    let mut tally = [0; 3];
    for (shown, exact) in changes {
        let at = match (shown.cmp(&Decimal::ZERO), exact.cmp(&Decimal::ZERO)) {
            (a, b) if a != b => return None,
            (std::cmp::Ordering::Greater, _) => 0,
            (std::cmp::Ordering::Less, _) => 1,
            _ => 2,
        };
        tally[at] += 1;
    }
    Some(tally)
}

fn components(league: &League) -> Vec<Fact> {
    let moves: Vec<ComponentMove> = moves(league);
    let sight = Comparison::main(league).filter(|sight| moves.len() > 1 && moves.len() == sight.setup.components.len());
    let tally = tally(moves.iter().map(|each| (each.change, each.exact_change)));
    let (Some(sight), Some(tally), Some(protagonist)) = (sight, tally, league.protagonist()) else { return Vec::new() };
    let kind = match tally {
        [0, 0, _] => &NONE_MOVED,
        [_, 0, 0] => &ALL_UP,
        [0, _, 0] => &ALL_DOWN,
        [_, 0, _] => &UP,
        [0, _, _] => &DOWN,
        _ => &MIXED,
    };
    let fact = |kind, event| {
        let [up, down, same] = tally;
        let fact = Fact::new(kind, Topic::Components, Subject::Entity(protagonist));
        counted(fact, [("up", up), ("down", down), ("same", same), ("total", up + down + same)])
            .with("subject", Value::Entity(protagonist))
            .with_known("since", sight.since())
            .by("components up {}, down {}, unchanged {}", tally.map(Decimal::from))
            .resting_on(moves.iter().flat_map(|each| [each.now, each.before]))
            .worth(Newsworthiness::event(event).prominent(true))
    };
    let against = against(&sight, protagonist, tally).map(|(kind, change)| {
        let scores = sight.movement(protagonist).map(|movement| [&movement.now.score, &movement.before.score]);
        fact(kind, 45).with("change", Value::Points(change)).resting_on(scores.into_iter().flatten())
    });
    against.into_iter().chain([fact(kind, 35)]).collect()
}

/// Whether the score went the way of the fewer; with its displayed change, without sign.
fn against(
    sight: &Comparison,
    protagonist: EntityIndex,
    [up, down, _]: [u32; 3],
) -> Option<(&'static FactKind, Decimal)> {
    let movement = sight.movement(protagonist)?;
    let change = sight.shown(movement.now.score.value) - sight.shown(movement.before.score.value);
    let exact = movement.now.score.value - movement.before.score.value;
    match up.cmp(&down) {
        std::cmp::Ordering::Greater if change < Decimal::ZERO && exact < Decimal::ZERO => Some((&YET_DOWN, -change)),
        std::cmp::Ordering::Less if change > Decimal::ZERO && exact > Decimal::ZERO => Some((&YET_UP, change)),
        _ => None,
    }
}

fn members(sight: &Comparison) -> Option<Fact> {
    let moves = sight.moves();
    if !sight.whole() || moves.len() != sight.now.rows().len() || moves.len() < 2 {
        return None;
    }
    let [better, worse, same] = tally(moves.iter().map(|each| (each.gain, each.exact_gain)))?;
    let kind = match (better, worse) {
        (0, 0) => return None,
        (_, 0) => &TABLE_ALL_BETTER,
        (0, _) => &TABLE_NONE_BETTER,
        _ => &TABLE_MIXED,
    };
    let fact = counted(
        Fact::new(kind, sight.topic(), Subject::Table(sight.index)),
        [("better", better), ("worse", worse), ("same", same), ("total", better + worse + same)],
    );
    let fact = fact
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("better {}, worse {}, unchanged {}", [better, worse, same].map(Decimal::from))
        .resting_on(moves.iter().flat_map(|each| [&each.now.score, &each.before.score]))
        .worth(Newsworthiness::event(if better.max(worse) as usize == moves.len() { 45 } else { 25 }));
    Some(fact)
}

/// Adds the counts that the fact's kind names.
fn counted<const N: usize>(fact: Fact, counts: [(&'static str, u32); N]) -> Fact {
    counts.into_iter().fold(fact, |fact, (name, count)| {
        let named = fact.kind.values.iter().any(|(each, _)| *each == name);
        fact.with_known(name, named.then_some(Value::Count(count)))
    })
}
