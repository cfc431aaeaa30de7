//! Whether the gap behind the leader closed or opened, and whether one week could close it.

use super::comparison::{Comparison, entities, median};
use super::margin::second;
use super::overall_change::usual_changes;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight = Insight {
    name: "gap",
    kinds: &[&NARROWED, &WIDENED, &NEARLY_CLOSED, &WITHIN_REACH],
    standing: &[],
    unfavourable: &[&NARROWED, &NEARLY_CLOSED],
    find,
};

const MOVED: &[(&str, ValueType)] = &[
    ("leader", Entity),
    ("rivals", Entities),
    ("rival_score", Points),
    ("margin", Points),
    ("former_margin", Points),
    ("change", Points),
    ("since", Since),
    ("table", Table),
];

static NARROWED: FactKind = FactKind {
    key: "gap-narrowed",
    meaning: "The same leader is still first alone, but its margin over second place (`rivals`, one or more, level) \
              shrank from `former_margin` to `margin`.",
    values: MOVED,
    always: 8,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["margin", "rivals", "gap"],
};
static WIDENED: FactKind = FactKind {
    key: "gap-widened",
    meaning: "The same leader is still first alone, and its margin over second place grew from `former_margin` to \
              `margin`.",
    values: MOVED,
    always: 8,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["margin", "rivals", "gap"],
};
static NEARLY_CLOSED: FactKind = FactKind {
    key: "gap-nearly-closed",
    meaning: "The margin shrank from `former_margin` to `margin`, which is less than the leader's usual weekly \
              change (`usual`, the median of the weeks in the data): one week could close it. No forecast.",
    values: &[
        ("leader", Entity),
        ("rivals", Entities),
        ("rival_score", Points),
        ("margin", Points),
        ("former_margin", Points),
        ("change", Points),
        ("since", Since),
        ("table", Table),
        ("usual", Points),
    ],
    always: 9,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["margin", "rivals", "gap"],
};
static WITHIN_REACH: FactKind = FactKind {
    key: "rival-within-reach",
    meaning: "Second place (`rivals`) is `margin` points behind, less than the leader's usual weekly change \
              (`usual`, the median of the weeks in the data). No forecast.",
    values: &[
        ("leader", Entity),
        ("rivals", Entities),
        ("rival_score", Points),
        ("margin", Points),
        ("usual", Points),
        ("table", Table),
    ],
    always: 6,
    roles: &[Role::Lede],
    says: &["margin", "rivals", "gap"],
};

/// In a table that is not the story's own, and whose first three stand as they stood, a step of the gap is news from so many
/// last digits on.
const LARGE_STEP: u32 = 5;

/// Looks at every table where its subject leads alone. A change of one last digit is none; where the gap moved, that is
/// told, else whether one week could close it. In a table that is not the story's own silent about small steps while the
/// first three stand as they stood, but for each fourth week.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter(Comparison::proves_best).filter_map(|sight| gap(&sight)).collect()
}

/// What is told of the gap behind this table's leader; second place is told with it.
pub(super) fn gap(sight: &Comparison) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    if sight.subject() != Some(leader.entity) {
        return None;
    }
    let rivals = second(sight.now.rows());
    let margin = sight.lead(leader, rivals.first()?);
    if !sight.proves_place(sight.now, &rivals[0]) {
        return None;
    }
    let former = former_margin(sight, leader, rivals);
    let moved_by = former.map(|(former, _)| (margin - former).abs());
    if sight.podium_stands() && moved_by.is_none_or(|by| by < sight.quantum() * Decimal::from(LARGE_STEP)) {
        return None;
    }
    let usual = usual(sight, leader).filter(|usual| margin < *usual && margin < sight.shown(*usual));
    let fact = match (former, usual) {
        (Some((former, then)), usual) if (margin - former).abs() >= sight.quantum() * Decimal::TWO => {
            let kind = match (margin < former, usual) {
                (true, Some(_)) => &NEARLY_CLOSED,
                (true, None) => &NARROWED,
                (false, _) => &WIDENED,
            };
            let usual = usual.filter(|_| kind.key == NEARLY_CLOSED.key);
            moved(sight, kind, margin, former)
                .with_known("usual", usual.map(|usual| points(sight, usual)))
                .resting_on([&then[0].score, &then[1].score])
        }
        (_, Some(usual)) => Fact::new(&WITHIN_REACH, sight.topic(), Subject::Entity(leader.entity))
            .with("usual", points(sight, usual))
            .by("{} is less than the usual {}", [margin, sight.shown(usual)])
            .worth(Newsworthiness::event(if sight.is_main() { 50 } else { 35 }).prominent(sight.is_main())),
        _ => return None,
    };
    let fact = fact
        .with("leader", Value::Entity(leader.entity))
        .with("rivals", entities(rivals))
        .with("rival_score", sight.score(&rivals[0]))
        .with("margin", Value::Points(margin))
        .with("table", sight.table())
        .resting_on([&leader.score])
        .resting_on(rivals.iter().map(|row| &row.score));
    Some(if fact.value("usual").is_some() {
        fact.resting_on(sight.earlier(leader.entity).map(|(_, row)| &row.score))
    } else {
        fact
    })
}

fn moved(sight: &Comparison, kind: &'static FactKind, margin: Decimal, former: Decimal) -> Fact {
    let change = (margin - former).abs();
    let event = match kind.key {
        "gap-nearly-closed" if sight.is_main() => 75,
        "gap-nearly-closed" => 52,
        "gap-narrowed" => 50,
        _ => 35,
    };
    let leader = sight.now.leaders()[0].entity;
    Fact::new(kind, sight.topic(), Subject::Entity(leader))
        .with("former_margin", Value::Points(former))
        .with("change", Value::Points(change))
        .with_known("since", sight.since())
        .by("{} − {} = {}", [margin, former, margin - former])
        .worth(
            Newsworthiness::event(event)
                .prominent(sight.is_main())
                .sized(change, Some(former / Decimal::TWO))
                .material(change, sight.quantum()),
        )
}

/// The leader's margin in the week compared with, with both rows; see [`margin_in`].
fn former_margin<'a>(sight: &Comparison<'a>, leader: &Row, rivals: &[Row]) -> Option<(Decimal, [&'a Row; 2])> {
    margin_in(sight, sight.before?, leader, rivals)
}

/// The leader's margin in that week's table, with both rows, where it led alone then too and all who are second now were
/// so then.
pub(super) fn margin_in<'t>(
    sight: &Comparison,
    then: &'t Listing,
    leader: &Row,
    rivals: &[Row],
) -> Option<(Decimal, [&'t Row; 2])> {
    let Some([first]) = sight.first(then) else { return None };
    let former_rivals = second(then.rows());
    let was_second = |rival: &Row| former_rivals.iter().any(|row| row.entity == rival.entity);
    let next = former_rivals.first().filter(|_| rivals.iter().all(was_second))?;
    (first.entity == leader.entity).then(|| (sight.lead(first, next), [first, next]))
}

/// The leader's usual weekly change, from four weekly changes or more.
fn usual(sight: &Comparison, leader: &Row) -> Option<Decimal> {
    let changes = usual_changes(sight, &sight.movement(leader.entity)?);
    if changes.len() < 4 { None } else { median(changes) }
}

fn points(sight: &Comparison, value: Decimal) -> Value {
    Value::Points(sight.shown(value))
}
