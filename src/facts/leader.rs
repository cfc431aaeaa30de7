//! Who is first in a table: kept, taken over, shared or no longer shared.

use super::comparison::{Comparison, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*, overtake};
use crate::league::{Decimal, EntityIndex, IsoWeek, League, Row, Week as ReportedWeek};

pub(super) const INSIGHT: Insight = Insight {
    name: "leader",
    kinds: &[&KEPT, &NEW, &BACK, &ALONE, &SHARED_NEW, &SHARED_KEPT, &STATE, &SHARED],
    standing: &[],
    unfavourable: &[],
    find,
};

static KEPT: FactKind = FactKind {
    key: "leader-kept",
    meaning: "First alone in the table, as in the week compared with.",
    values: &[("leader", Entity), ("table", Table), ("score", Points), ("since", Since)],
    always: 4,
    roles: &[Role::Heading, Role::Lede, Role::Caption],
    says: &["leader", "score"],
};
const TAKEN_OVER: &[(&str, ValueType)] = &[
    ("leader", Entity),
    ("table", Table),
    ("score", Points),
    ("former", Entities),
    ("since", Since),
    ("former_place", Place),
    ("passed", Entities),
    ("last", Week),
];

static NEW: FactKind = FactKind {
    key: "leader-new",
    meaning: "First alone now, and not first at all in the week compared with; `former` were first then and are still \
              in the table, behind. `former_place` is the new leader's place then; `passed` (one to three) are all \
              whom it overtook by its own gain, the former leaders among them. In no week on record has it led alone \
              before. Say who leads, with which score, that it is new, and whom it follows or passed.",
    values: TAKEN_OVER.split_at(7).0,
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede, Role::Caption],
    says: &["leader", "score", "place"],
};
static BACK: FactKind = FactKind {
    key: "leader-back",
    meaning: "As `leader-new`, but it has led alone before: say that it is back, never that it is new. `last` is there \
              where nothing is in doubt since it last was first: the week in which that was, alone then as now.",
    values: TAKEN_OVER,
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede, Role::Caption],
    says: &["leader", "score", "place"],
};
static ALONE: FactKind = FactKind {
    key: "leader-alone",
    meaning: "First alone now; in the week compared with it shared first place with `others`.",
    values: &[("leader", Entity), ("table", Table), ("score", Points), ("others", Entities), ("since", Since)],
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede, Role::Caption],
    says: &["leader", "score"],
};
static SHARED_NEW: FactKind = FactKind {
    key: "leader-shared-new",
    meaning: "Several share first place with the same score; in the week compared with, others or only some of them \
              did. Never `overtakes`.",
    values: &[("leaders", Entities), ("table", Table), ("score", Points), ("count", Count)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["leader", "score"],
};
static SHARED_KEPT: FactKind = FactKind {
    key: "leader-shared-kept",
    meaning: "The same several share first place as in the week compared with, level on `score`.",
    values: &[("leaders", Entities), ("table", Table), ("score", Points), ("count", Count)],
    always: 4,
    roles: &[Role::Heading, Role::Lede],
    says: &["leader", "score"],
};
static STATE: FactKind = FactKind {
    key: "leader-state",
    meaning: "First alone in the table; nothing fair can be said of who was first before.",
    values: &[("leader", Entity), ("table", Table), ("score", Points)],
    always: 3,
    roles: &[Role::Headline, Role::Heading, Role::Lede, Role::Caption],
    says: &["leader", "score"],
};
static SHARED: FactKind = FactKind {
    key: "leader-shared-state",
    meaning: "Several are level in first place. Nothing fair can be said of who was first before, or these shared it then \
              with others too: never `now`.",
    values: &[("leaders", Entities), ("table", Table), ("score", Points), ("count", Count)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["leader", "score"],
};

/// One fact for each table that proves its best. Silent for a table of one, where everyone is level, and where the
/// displayed scores put others first.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| leader(&sight)).collect()
}

fn leader(sight: &Comparison) -> Option<Fact> {
    match sight.first(sight.now)? {
        [only] => Some(alone(sight, only)),
        several => Some(shared(sight, several)),
    }
}

/// The leaders of the week compared with, where they are beyond doubt; nothing where one of them is gone, so that nobody
/// overtook it.
fn former<'a>(sight: &Comparison<'a>) -> Option<Vec<&'a Row>> {
    let still_here = |row: &&Row| sight.now.row(row.entity).is_some();
    let leaders = sight.first(sight.before?)?;
    leaders.iter().all(|row| still_here(&row)).then(|| leaders.iter().collect())
}

fn alone(sight: &Comparison, leader: &Row) -> Fact {
    let former = former(sight);
    let led_before = led_before(sight, leader.entity);
    let kind = match former.as_deref() {
        None => &STATE,
        Some([only]) if only.entity == leader.entity => &KEPT,
        Some(all) if all.iter().any(|row| row.entity == leader.entity) => &ALONE,
        Some(_) if sight.before.is_some_and(|before| before.row(leader.entity).is_none()) => &STATE,
        Some(_) if led_before.is_some() => &BACK,
        Some(_) => &NEW,
    };
    let former = former.unwrap_or_default();
    let others = || entities(former.iter().copied().filter(|row| row.entity != leader.entity));
    let movement = sight.movement(leader.entity);
    let moves = sight.moves();
    let passed = movement.as_ref().and_then(|movement| overtake::passed(sight, movement, &moves));
    let passed =
        passed.filter(|passed| former.iter().all(|row| passed.iter().any(|each| each.now.entity == row.entity)));
    let figures = [&leader.score].into_iter().chain(former.iter().map(|row| &row.score));
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("table", sight.table())
        .with("score", sight.score(leader))
        .by("{} is the best score", [sight.shown(leader.score.value)])
        .resting_on(figures)
        .worth(worth(sight, kind, leader.entity).holding_by(ahead(sight), sight.quantum()));
    let taken_over = |fact: Fact| {
        fact.with("former", others())
            .with_known("since", sight.since())
            .with_known("former_place", movement.map(|movement| Value::Place(movement.before.place)))
            .with_known("passed", passed.map(|passed| entities(passed.iter().map(|each| each.now))))
    };
    match (kind.key, led_before) {
        ("leader-state", _) => fact,
        ("leader-kept", _) => fact.with_known("since", sight.since()),
        ("leader-alone", _) => fact.with("others", others()).with_known("since", sight.since()),
        ("leader-back", Some(row)) => taken_over(fact)
            .with_known("last", last_led(sight, leader.entity).map(Value::Week))
            .resting_on([&row.score]),
        _ => taken_over(fact),
    }
}

/// The entity's row in the newest week on this basis, before the one compared with, in which it led alone.
fn led_before<'a>(sight: &Comparison<'a>, entity: EntityIndex) -> Option<&'a Row> {
    let weeks = sight.league.on_this_basis();
    let leaders = |week: &'a ReportedWeek| sight.first(week.table(sight.index)?);
    weeks[..weeks.len().saturating_sub(2)].iter().rev().find_map(|week| match leaders(week)? {
        [only] => Some(only).filter(|only| only.entity == entity),
        _ => None,
    })
}

/// The newest week before the one compared with in which the entity was first, where it was so alone, and where all weeks
/// since then are known, with their leaders.
fn last_led(sight: &Comparison, entity: EntityIndex) -> Option<IsoWeek> {
    let weeks = sight.league.unbroken();
    let earlier = weeks[..weeks.len().saturating_sub(2)].iter().rev();
    let mut led = earlier.map_while(|week| Some((week.iso, sight.first(week.table(sight.index)?)?)));
    let (week, leaders) = led.find(|(_, leaders)| leaders.iter().any(|row| row.entity == entity))?;
    (leaders.len() == 1).then_some(week)
}

fn shared(sight: &Comparison, leaders: &[Row]) -> Fact {
    let mut now: Vec<EntityIndex> = leaders.iter().map(|row| row.entity).collect();
    now.sort();
    let mut then: Option<Vec<EntityIndex>> = former(sight).map(|rows| rows.iter().map(|row| row.entity).collect());
    if let Some(then) = then.as_mut() {
        then.sort();
    }
    let kind = match then {
        None => &SHARED,
        Some(then) if then == now => &SHARED_KEPT,
        Some(then) if now.iter().all(|each| then.contains(each)) => &SHARED,
        Some(_) => &SHARED_NEW,
    };
    Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("leaders", entities(leaders))
        .with("table", sight.table())
        .with("score", sight.score(&leaders[0]))
        .with("count", Value::Count(leaders.len() as u32))
        .by("{} is the best score", [sight.shown(leaders[0].score.value)])
        .resting_on(leaders.iter().map(|row| &row.score))
        .worth(worth(sight, kind, leaders[0].entity))
}

/// By how much the leader is ahead; of nobody by more than anybody could make up.
fn ahead(sight: &Comparison) -> Decimal {
    sight.now.rows().get(1).map_or(Decimal::MAX, |second| sight.lead(&sight.now.rows()[0], second))
}

fn worth(sight: &Comparison, kind: &FactKind, leader: EntityIndex) -> Newsworthiness {
    let own = sight.league.series.focus == Some(leader);
    let event = match (kind.key, sight.is_main()) {
        ("leader-new" | "leader-back", true) => 80,
        ("leader-new" | "leader-back", false) => 75,
        ("leader-alone" | "leader-shared-new", true) => 70,
        ("leader-alone" | "leader-shared-new", false) => 60,
        _ => 25,
    };
    Newsworthiness::event(event).prominent(sight.is_main() || own)
}
