//! Where the story's own entity stands when it does not lead alone.

use super::comparison::{Comparison, Move, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight = Insight {
    name: "place",
    kinds: &[&UP, &DOWN, &LEAD_LOST, &KEPT, &SHARED, &STATE, &BEHIND, &AHEAD],
    standing: &[],
    unfavourable: &[&DOWN, &LEAD_LOST],
    find,
};

const MOVED: &[(&str, ValueType)] = &[
    ("subject", Entity),
    ("place", Place),
    ("former_place", Place),
    ("places", Count),
    ("since", Since),
    ("table", Table),
];

static UP: FactKind = FactKind {
    key: "place-up",
    meaning: "The story's own entity climbed `places` places, from `former_place` to `place`, which it holds alone; the \
              table lists the same entities in both weeks.",
    values: MOVED,
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["place"],
};
static DOWN: FactKind = FactKind {
    key: "place-down",
    meaning: "The story's own entity dropped `places` places, from `former_place` to `place`, which it holds alone.",
    values: MOVED,
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["place"],
};
static LEAD_LOST: FactKind = FactKind {
    key: "lead-lost",
    meaning: "The story's own entity was first in the week compared with, alone or not, and is now on `place`; `leaders` \
              lead.",
    values: &[
        ("subject", Entity),
        ("place", Place),
        ("leaders", Entities),
        ("leader_score", Points),
        ("gap", Points),
        ("since", Since),
        ("table", Table),
    ],
    always: 7,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["place", "leader", "margin"],
};
static KEPT: FactKind = FactKind {
    key: "place-kept",
    meaning: "The story's own entity stays on `place`, held alone in both weeks.",
    values: &[("subject", Entity), ("place", Place), ("since", Since), ("table", Table)],
    always: 4,
    roles: &[Role::Lede],
    says: &["place"],
};
static SHARED: FactKind = FactKind {
    key: "place-shared",
    meaning: "The story's own entity shares `place` with `others`, exactly level.",
    values: &[("subject", Entity), ("place", Place), ("others", Entities), ("table", Table)],
    always: 4,
    roles: &[Role::Lede],
    says: &["place"],
};
static STATE: FactKind = FactKind {
    key: "place-state",
    meaning: "The story's own entity holds `place` alone; nothing fair can be said of its place before.",
    values: &[("subject", Entity), ("place", Place), ("table", Table)],
    always: 3,
    roles: &[Role::Lede],
    says: &["place"],
};
static BEHIND: FactKind = FactKind {
    key: "behind-next",
    meaning: "`gap` points are missing to `rivals`, who stand next above the story's own entity.",
    values: &[("subject", Entity), ("rivals", Entities), ("rival_score", Points), ("gap", Points), ("table", Table)],
    always: 5,
    roles: &[Role::Lede],
    says: &["margin"],
};

static AHEAD: FactKind = FactKind {
    key: "ahead-of-next",
    meaning: "The story's own entity is `gap` points ahead of `rivals` (one to three, level on `rival_score`), who stand \
              next below it; it is not first.",
    values: &[("subject", Entity), ("rivals", Entities), ("rival_score", Points), ("gap", Points), ("table", Table)],
    always: 5,
    roles: &[],
    says: &["ahead"],
};

/// More that are level than a sentence can name.
const MOST_NAMED: usize = 3;

/// Looks at the protagonist's place in its table. Silent for a sole leader, and where the table does not prove places, or
/// the displayed scores show another.
fn find(league: &League) -> Vec<Fact> {
    let (Some(sight), Some(protagonist)) = (Comparison::main(league), league.protagonist()) else { return Vec::new() };
    let Some(row) = sight.now.row(protagonist).filter(|_| sight.proves_best()) else { return Vec::new() };
    let alone = sight.now.rows().iter().filter(|other| other.place == row.place).count() == 1;
    if row.place == 1 && alone {
        return Vec::new();
    }
    [place(&sight, row, alone), behind(&sight, row), ahead(&sight, row)].into_iter().flatten().collect()
}

/// Where the entity stands; of a shared first place `leader` tells.
fn place(sight: &Comparison, row: &Row, alone: bool) -> Option<Fact> {
    let movement = sight.movement(row.entity);
    let places = movement.map_or(0, |movement| movement.places());
    let (kind, event) = match movement {
        Some(movement) if lost_the_lead(sight, &movement) => (&LEAD_LOST, 80),
        _ if !sight.proves_place(sight.now, row) => return None,
        _ if !alone && row.place > 1 => (&SHARED, 30),
        _ if !alone => return None,
        Some(movement) if held_alone_before(sight, &movement) && comparable(sight) => match places {
            0 => (&KEPT, 25),
            up if up > 0 => (&UP, 50),
            _ => (&DOWN, 50),
        },
        _ => (&STATE, 25),
    };
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(row.entity))
        .with("subject", Value::Entity(row.entity))
        .with("place", Value::Place(row.place))
        .with("table", sight.table())
        .by("1 + number of better scores = {}", [Decimal::from(row.place)])
        .resting_on([&row.score])
        .resting_on(movement.iter().map(|movement| &movement.before.score))
        .worth(Newsworthiness::event(event).prominent(true).sized(Decimal::from(places), Some(Decimal::TWO)));
    Some(match kind.key {
        "lead-lost" => lead_lost(sight, row, fact),
        "place-shared" => fact.with("others", others(sight, row)),
        "place-kept" => fact.with_known("since", sight.since()),
        "place-state" => fact,
        _ => fact
            .with_known("former_place", movement.map(|movement| Value::Place(movement.before.place)))
            .with("places", Value::Count(places.unsigned_abs() as u32))
            .with_known("since", sight.since()),
    })
}

/// First then, alone or not, and now behind a leader, on a place that the displayed scores show too.
fn lost_the_lead(sight: &Comparison, movement: &Move) -> bool {
    let was_first = sight.before.is_some_and(|before| before.coverage != Coverage::Some) && movement.before.place == 1;
    let ahead = sight.now.rows().iter().filter(|row| sight.lead(row, movement.now) > Decimal::ZERO).count();
    was_first && movement.now.place > 1 && movement.now.place as usize == ahead + 1 && sight.first(sight.now).is_some()
}

fn lead_lost(sight: &Comparison, row: &Row, fact: Fact) -> Fact {
    let leaders = sight.now.leaders();
    fact.with("leaders", entities(leaders))
        .with("leader_score", sight.score(&leaders[0]))
        .with("gap", Value::Points(sight.lead(&leaders[0], row)))
        .with_known("since", sight.since())
        .resting_on(leaders.iter().map(|leader| &leader.score))
}

fn others(sight: &Comparison, row: &Row) -> Value {
    entities(sight.now.rows().iter().filter(|other| other.place == row.place && other.entity != row.entity))
}

fn held_alone_before(sight: &Comparison, movement: &Move) -> bool {
    let same = |row: &&Row| row.place == movement.before.place;
    sight.before.is_some_and(|before| {
        before.rows().iter().filter(same).count() == 1 && sight.proves_place(before, movement.before)
    })
}

/// Whether places of both weeks mean the same: both tables prove them, for the same members where all are listed.
fn comparable(sight: &Comparison) -> bool {
    let top = |table: &Listing| table.coverage == Coverage::Top;
    sight.whole() || (top(sight.now) && sight.before.is_some_and(top))
}

/// The gap up to the next better score; silent where it would print as nothing, or others would show on that place.
fn behind(sight: &Comparison, row: &Row) -> Option<Fact> {
    let next = sight.now.rows().iter().rev().find(|other| other.place < row.place)?;
    let fact = distance(sight, &BEHIND, row, next, sight.lead(next, row))?;
    Some(fact.worth(Newsworthiness::event(30).prominent(true)))
}

/// The gap down to the next worse score; silent on first place, where it would print as nothing, where others would show on
/// that place or are not listed, and where more share it than a sentence can name.
fn ahead(sight: &Comparison, row: &Row) -> Option<Fact> {
    let next = sight.now.rows().iter().find(|other| other.place > row.place)?;
    let many = sight.now.rows().iter().filter(|other| other.place == next.place).count() > MOST_NAMED;
    let fact = distance(sight, &AHEAD, row, next, sight.lead(row, next))
        .filter(|_| row.place > 1 && !many && sight.proves_place(sight.now, next))?;
    Some(fact.worth(Newsworthiness::event(20).prominent(true)))
}

fn distance(sight: &Comparison, kind: &'static FactKind, row: &Row, next: &Row, gap: Decimal) -> Option<Fact> {
    if !sight.shows_level(sight.now, next) || gap <= Decimal::ZERO {
        return None;
    }
    let rivals = sight.now.rows().iter().filter(|other| other.place == next.place);
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(row.entity))
        .with("subject", Value::Entity(row.entity))
        .with("rivals", entities(rivals))
        .with("rival_score", sight.score(next))
        .with("gap", Value::Points(gap))
        .with("table", sight.table())
        .by_distance(sight.shown(next.score.value), sight.shown(row.score.value), gap)
        .resting_on([&next.score, &row.score]);
    Some(fact)
}
