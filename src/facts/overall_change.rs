//! How the subject of a table fared: up, down, unchanged, and whether it stays first.

use super::comparison::{Comparison, Move, median};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Decimal, EntityIndex, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight = Insight {
    name: "overall-change",
    kinds: &[
        &UP,
        &UP_LEADING,
        &DOWN,
        &DOWN_LEADING,
        &UNCHANGED,
        &UNCHANGED_LEADING,
        &NEARLY_UNCHANGED,
        &SCORE,
        &SCORE_LEADING,
    ],
    standing: &[],
    unfavourable: &[&DOWN, &DOWN_LEADING],
    find,
};

macro_rules! changed {
    ($key:literal, $meaning:literal, $says:expr) => {
        FactKind {
            key: $key,
            meaning: $meaning,
            values: &[
                ("subject", Entity),
                ("change", Points),
                ("score", Points),
                ("since", Since),
                ("week", Week),
                ("table", Table),
                ("max", Mark),
            ],
            always: 6,
            roles: &[Role::Headline, Role::Heading, Role::Lede],
            says: $says,
        }
    };
}

macro_rules! unchanged {
    ($key:literal, $meaning:literal, $says:expr) => {
        FactKind {
            key: $key,
            meaning: $meaning,
            values: &[
                ("subject", Entity),
                ("score", Points),
                ("since", Since),
                ("week", Week),
                ("table", Table),
                ("max", Mark),
            ],
            always: 5,
            roles: &[Role::Headline, Role::Heading, Role::Lede],
            says: $says,
        }
    };
}

static UP: FactKind = changed!(
    "overall-up",
    "The score of the story's own entity rose (as a number: true also where lower is better) and is now `score`. \
     It does not lead, or newly leads; say nothing of its place.",
    &["change", "score"]
);
static UP_LEADING: FactKind = changed!(
    "overall-up-leading",
    "The score of the table's subject rose, and it is first alone in the table, as it was in the week compared with: \
     say the change, the score and that it stays first.",
    &["change", "score", "leader"]
);
static DOWN: FactKind = changed!(
    "overall-down",
    "The score of the story's own entity fell (as a number) and is now `score`. Say nothing of its place.",
    &["change", "score"]
);
static DOWN_LEADING: FactKind = changed!(
    "overall-down-leading",
    "The score of the table's subject fell, yet it is first alone in the table, as it was before: say all three.",
    &["change", "score", "leader"]
);
static UNCHANGED: FactKind = unchanged!(
    "overall-unchanged",
    "The score of the story's own entity is exactly what it was. Say nothing of its place.",
    &["change", "score"]
);
static UNCHANGED_LEADING: FactKind = unchanged!(
    "overall-unchanged-leading",
    "The score of the table's subject is exactly what it was, and it is first alone in the table, as it was before.",
    &["change", "score", "leader"]
);
static NEARLY_UNCHANGED: FactKind = unchanged!(
    "overall-nearly-unchanged",
    "The score moved by less than the last printed digit: `practically unchanged`, never `unchanged`, no direction.",
    &["change", "score"]
);
static SCORE: FactKind = FactKind {
    key: "overall-score",
    meaning: "The score of the story's own entity this week; nothing is known to compare it with.",
    values: &[("subject", Entity), ("score", Points), ("week", Week), ("table", Table), ("max", Mark)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["score"],
};

static SCORE_LEADING: FactKind = FactKind {
    key: "overall-score-leading",
    meaning: "The score of the story's own entity this week, with which it is first alone in the table; nothing is known \
              to compare it with.",
    values: &[("subject", Entity), ("score", Points), ("week", Week), ("table", Table), ("max", Mark)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["score", "leader"],
};

/// The protagonist's score, and that of another table's sole leader where it led alone in both weeks. There it is silent
/// of a change that is neither none nor two last digits at least (the lead alone is told then); a new leader's gain is told by the movers.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| if sight.is_main() { own(&sight) } else { leading(&sight) }).collect()
}

fn own(sight: &Comparison) -> Option<Fact> {
    let protagonist = sight.subject()?;
    let row = sight.now.row(protagonist)?;
    let fact = match sight.movement(protagonist) {
        None => Fact::new(
            if leads(sight, sight.now, protagonist) { &SCORE_LEADING } else { &SCORE },
            sight.topic(),
            Subject::Entity(protagonist),
        )
        .by("{}", [sight.shown(row.score.value)])
        .resting_on([&row.score])
        .worth(Newsworthiness::event(30).prominent(true)),
        Some(movement) => change(sight, &movement),
    };
    Some(described(sight, row, fact))
}

/// Worth more than what else is told of a lead, so that a table's section begins with who is first; its size is no news of
/// the story's own.
fn leading(sight: &Comparison) -> Option<Fact> {
    let movement = sight.movement(sight.subject()?).filter(|movement| stays_first(sight, movement))?;
    let clear = movement.gained() || movement.lost();
    let told = movement.exact_gain.is_zero() || (clear && movement.gain.abs() >= sight.quantum() * Decimal::TWO);
    let fact = change(sight, &movement).worth(Newsworthiness::event(45));
    told.then(|| described(sight, movement.now, fact))
}

fn described(sight: &Comparison, row: &Row, fact: Fact) -> Fact {
    fact.with("subject", Value::Entity(row.entity))
        .with("score", sight.score(row))
        .with("week", Value::Week(sight.league.now().iso))
        .with("table", sight.table())
        .with_known("max", most(sight).map(Value::Mark))
}

fn change(sight: &Comparison, movement: &Move) -> Fact {
    let (now, before) = (sight.shown(movement.now.score.value), sight.shown(movement.before.score.value));
    let exact = movement.now.score.value - movement.before.score.value;
    let change = now - before;
    let kind = match (change, exact, stays_first(sight, movement)) {
        (_, exact, true) if exact.is_zero() => &UNCHANGED_LEADING,
        (_, exact, false) if exact.is_zero() => &UNCHANGED,
        (change, exact, _) if change.is_zero() || change.is_sign_positive() != exact.is_sign_positive() => {
            &NEARLY_UNCHANGED
        }
        (change, _, true) if change > Decimal::ZERO => &UP_LEADING,
        (change, _, false) if change > Decimal::ZERO => &UP,
        (_, _, true) => &DOWN_LEADING,
        (_, _, false) => &DOWN,
    };
    let tells_change = kind.values.iter().any(|(name, _)| *name == "change");
    let worth = Newsworthiness::event(30).prominent(true).sized(change, median(usual_changes(sight, movement)));
    let worth = if exact.is_zero() { worth } else { worth.material(change, sight.quantum()) };
    Fact::new(kind, sight.topic(), Subject::Entity(movement.now.entity))
        .with_known("change", tells_change.then(|| Value::Points(change.abs())))
        .with_known("since", sight.since())
        .by("{} − {} = {}", [now, before, change])
        .resting_on([&movement.now.score, &movement.before.score])
        .worth(worth)
}

/// First alone in both weeks, and proven to be.
fn stays_first(sight: &Comparison, movement: &Move) -> bool {
    let led = |table: &Listing| leads(sight, table, movement.now.entity);
    led(sight.now) && sight.before.is_some_and(led)
}

fn leads(sight: &Comparison, table: &Listing, entity: EntityIndex) -> bool {
    matches!(sight.first(table), Some([only]) if only.entity == entity)
}

/// The entity's weekly changes before this week's, as displayed and without sign, since the basis last changed.
pub(super) fn usual_changes(sight: &Comparison, movement: &Move) -> Vec<Decimal> {
    let weeks = sight.league.on_this_basis();
    let score = |at: usize| weeks[at].table(sight.index)?.row(movement.now.entity).map(|row| row.score.value);
    let joined = |at: &usize| weeks[at - 1].iso.next() == weeks[*at].iso;
    let changes = (1..weeks.len() - 1).filter(joined);
    changes.filter_map(|at| Some((sight.shown(score(at)?) - sight.shown(score(at - 1)?)).abs())).collect()
}

/// The most a score can be: the sum of its components' maxima, where they add up and all are known.
fn most(sight: &Comparison) -> Option<Decimal> {
    let components = Some(&sight.setup.components).filter(|all| sight.setup.components_add_up && !all.is_empty())?;
    components.iter().map(|index| sight.league.series.component(*index).max).sum()
}
