//! Bands of a table: who moved into another one, and who belongs where.

use super::comparison::{Comparison, Move, entities, usual_move};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, EntityIndex, IsoWeek, League, Order, Row, Table as Listing};
use std::cmp::Ordering;

pub(super) const INSIGHT: Insight = Insight {
    name: "bands",
    kinds: &[&TOP, &MIDDLE, &LAST, &MANY, &EMPTY, &SAME],
    standing: &[&TOP, &MIDDLE, &LAST, &MANY, &EMPTY],
    unfavourable: &[],
    find: |league| of_each(league, members_of_all),
};

pub(super) const MOVES: Insight = Insight {
    name: "band-moves",
    kinds: &[&UP, &REGAINED, &DOWN, &NONE_MOVED],
    standing: &[],
    unfavourable: &[&DOWN],
    find: |league| of_each(league, moves),
};

/// A sentence that lists more members than these is no sentence; the board shows them.
const MOST_LISTED: usize = 5;

const MOVED: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("band", Band),
    ("former_band", Band),
    ("score", Points),
    ("change", Points),
    ("since", Since),
    ("table", Table),
];

const BACK: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("band", Band),
    ("former_band", Band),
    ("score", Points),
    ("change", Points),
    ("since", Since),
    ("table", Table),
    ("last", Week),
];

const MEMBERS: &[(&str, ValueType)] =
    &[("band", Band), ("count", Count), ("members", Entities), ("table", Table), ("from", Mark), ("to", Mark)];

static UP: FactKind = FactKind {
    key: "band-up",
    meaning: "The entity moved into a better band than in the week compared with. Name both bands, and the score where it is not told beside it.",
    values: MOVED,
    always: 7,
    roles: &[Role::Heading],
    says: &["band-move"],
};
static REGAINED: FactKind = FactKind {
    key: "band-regained",
    meaning: "As band-up, into a band in which the entity has been before, in a week further back than the one compared \
              with: say `back`. `last` is the newest such week on record; some between may be missing.",
    values: BACK,
    always: 8,
    roles: &[Role::Heading],
    says: &["band-move"],
};
static DOWN: FactKind = FactKind {
    key: "band-down",
    meaning: "The entity fell into a worse band than in the week compared with. Name both bands, and the score where it is not told beside it.",
    values: MOVED,
    always: 7,
    roles: &[Role::Heading],
    says: &["band-move"],
};
static NONE_MOVED: FactKind = FactKind {
    key: "band-none-moved",
    meaning: "Everyone in the table is in the same band as in the week compared with. All are listed, the same ones in both \
              weeks, and nobody's band is in doubt.",
    values: &[("since", Since), ("table", Table)],
    always: 2,
    roles: &[],
    says: &["band-moves"],
};
static TOP: FactKind = FactKind {
    key: "band-top",
    meaning: "Members of the best band (`count` of them, all listed). `from` is its lower limit, inclusive, and there \
              only where higher is better: `at N points or above`.",
    values: &[("band", Band), ("count", Count), ("members", Entities), ("table", Table), ("from", Mark)],
    always: 4,
    roles: &[],
    says: &["band"],
};
static MIDDLE: FactKind = FactKind {
    key: "band-middle",
    meaning: "Members of a band between the best and the last. `from` belongs to it, `to` does not.",
    values: MEMBERS,
    always: 4,
    roles: &[],
    says: &["band"],
};
static LAST: FactKind = FactKind {
    key: "band-last",
    meaning: "Members of the last band. `to` is its upper limit, exclusive: `below N points`.",
    values: &[("band", Band), ("count", Count), ("members", Entities), ("table", Table), ("to", Mark)],
    always: 4,
    roles: &[],
    says: &["band"],
};
static MANY: FactKind = FactKind {
    key: "band-many",
    meaning: "How many are in a band that has too many members to list, out of `total`.",
    values: &[("band", Band), ("count", Count), ("total", Count), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["band"],
};
static EMPTY: FactKind = FactKind {
    key: "band-empty",
    meaning: "Nobody is in the best band, or nobody in the last one.",
    values: &[("band", Band), ("table", Table)],
    always: 2,
    roles: &[],
    says: &["band"],
};

static SAME: FactKind = FactKind {
    key: "band-same",
    meaning: "The band has the same `count` members (one or more) as in the week compared with. It is told where other bands \
              of the table have changed and this one was listed not long ago: say that it is unchanged. `members` are there \
              where they are five or fewer.",
    values: &[("band", Band), ("count", Count), ("since", Since), ("table", Table), ("members", Entities)],
    always: 4,
    roles: &[],
    says: &["band"],
};

/// Looks at every table with bands. A band is judged on exact scores; an entity whose printed score lies in another band is
/// told neither as moved nor, with its whole band, as a member.
fn of_each(league: &League, find: fn(&Comparison) -> Vec<Fact>) -> Vec<Fact> {
    Comparison::all(league).filter(|sight| !sight.setup.bands.is_empty()).flat_map(|sight| find(&sight)).collect()
}

/// Who moved into another band, in the order of the table.
fn moves(sight: &Comparison) -> Vec<Fact> {
    let moves = sight.moves();
    let usual = usual_move(&moves);
    let moved = moves.iter().filter_map(|movement| moved(sight, movement, usual));
    moved.chain(none_moved(sight, &moves)).collect()
}

/// That nobody went from one band to another, of two members or more.
fn none_moved(sight: &Comparison, moves: &[Move]) -> Option<Fact> {
    let stayed = |each: &Move| band(sight, each.now).is_some_and(|now| band(sight, each.before) == Some(now));
    let fact = Fact::new(&NONE_MOVED, sight.topic(), Subject::Table(sight.index))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("none of {} scores has gone to another band", [Decimal::from(moves.len())])
        .resting_on(moves.iter().flat_map(|each| [&each.now.score, &each.before.score]))
        .worth(Newsworthiness::event(18));
    (sight.whole() && moves.len() > 1 && moves.iter().all(stayed)).then_some(fact)
}

/// Who is in each band, best first.
fn members_of_all(sight: &Comparison) -> Vec<Fact> {
    let of_band = |band| [members(sight, band), same(sight, band)];
    (0..sight.setup.bands.len()).flat_map(of_band).flatten().collect()
}

/// That the same ones are in a band as in the week compared with, both of which prove it.
fn same(sight: &Comparison, index: usize) -> Option<Fact> {
    let in_band = |table: &'_ Listing| -> Option<Vec<EntityIndex>> {
        let bands = table.rows().iter().map(|row| band(sight, row)).collect::<Option<Vec<usize>>>()?;
        let rows = table.rows().iter().zip(bands).filter(|(_, band)| *band == index);
        (table.coverage == Coverage::All).then(|| rows.map(|(row, _)| row.entity).collect())
    };
    let sorted = |members: &[EntityIndex]| {
        let mut members = members.to_vec();
        members.sort();
        members
    };
    let (now, before) = (in_band(sight.now)?, in_band(sight.before?)?);
    let is_same = sorted(&now) == sorted(&before) && !now.is_empty();
    let rows = [sight.now, sight.before?].into_iter().flat_map(Listing::rows);
    let fact = Fact::new(&SAME, sight.topic(), Subject::Band(sight.index, index))
        .with("band", Value::Band(sight.index, index))
        .with("count", Value::Count(now.len() as u32))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .with_known("members", (now.len() <= MOST_LISTED).then(|| Value::Entities(now.clone())))
        .beside_another()
        .by("scores in the band: {}, the same as before", [Decimal::from(now.len())])
        .resting_on(rows.map(|row| &row.score))
        .worth(Newsworthiness::event(10));
    is_same.then_some(fact)
}

/// The row's band where the exact and the printed score agree on it.
pub(super) fn band(sight: &Comparison, row: &Row) -> Option<usize> {
    let order = sight.league.series.order;
    let exact = sight.setup.band_of(row.score.value, order);
    exact.filter(|_| exact == sight.setup.band_of(sight.shown(row.score.value), order))
}

fn moved(sight: &Comparison, movement: &Move, usual: Option<Decimal>) -> Option<Fact> {
    let (now, before) = (band(sight, movement.now)?, band(sight, movement.before)?);
    let (kind, event) = match now.cmp(&before) {
        Ordering::Less if movement.gained() && last_there(sight, movement, now).is_some() => (&REGAINED, 15),
        Ordering::Less if movement.gained() => (&UP, 15),
        Ordering::Greater if movement.lost() => (&DOWN, 20),
        _ => return None,
    };
    let last = last_there(sight, movement, now).filter(|_| kind.key == REGAINED.key);
    let order = sight.league.series.order;
    let limit = sight.setup.bands[now.min(before)].from.unwrap_or_default();
    let shown = [sight.shown(movement.now.score.value), sight.shown(movement.before.score.value), limit];
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(movement.now.entity))
        .with("entity", Value::Entity(movement.now.entity))
        .with("band", Value::Band(sight.index, now))
        .with("former_band", Value::Band(sight.index, before))
        .with("score", sight.score(movement.now))
        .with("change", Value::Points(order.advantage(shown[0], shown[1]).abs()))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .with_known("last", last.map(Value::Week))
        .by("{} now, {} before; the limit is {}", shown)
        .resting_on([&movement.now.score, &movement.before.score])
        .worth(worth(sight, movement, event, usual).holding_by(shown[0] - limit, sight.quantum()));
    Some(fact)
}

/// The newest earlier week on this basis in which it was in that band.
fn last_there(sight: &Comparison, movement: &Move, there: usize) -> Option<IsoWeek> {
    let weeks = sight.earlier(movement.now.entity).filter(|(_, row)| band(sight, row) == Some(there));
    weeks.map(|(week, _)| week).last()
}

/// Half as large as the move is against what is usual in the table.
fn worth(sight: &Comparison, movement: &Move, event: u32, usual: Option<Decimal>) -> Newsworthiness {
    let own = sight.league.protagonist() == Some(movement.now.entity);
    Newsworthiness::event(event).sized(movement.gain / Decimal::TWO, usual).prominent(own)
}

fn members(sight: &Comparison, index: usize) -> Option<Fact> {
    let rows = sight.now.rows();
    if sight.now.coverage != Coverage::All || rows.iter().any(|row| band(sight, row).is_none()) {
        return None;
    }
    let members: Vec<&Row> = rows.iter().filter(|row| band(sight, row) == Some(index)).collect();
    let last = sight.setup.bands.len() - 1;
    let kind = match (members.len(), index) {
        (0, index) if index == 0 || index == last => &EMPTY,
        (0, _) => return None,
        (many, _) if many > MOST_LISTED => &MANY,
        (_, 0) => &TOP,
        (_, index) if index == last => &LAST,
        _ => &MIDDLE,
    };
    let takes = |name: &str| kind.values.iter().any(|(each, _)| *each == name);
    let limit = |name, band: Option<usize>| {
        let from = band.and_then(|band| sight.setup.bands[band].from);
        from.filter(|_| takes(name) && sight.league.series.order == Order::HigherIsBetter).map(Value::Mark)
    };
    let fact = Fact::new(kind, sight.topic(), Subject::Band(sight.index, index))
        .with("band", Value::Band(sight.index, index))
        .with_known("count", takes("count").then_some(Value::Count(members.len() as u32)))
        .with_known("members", takes("members").then(|| entities(members.iter().copied())))
        .with_known("total", takes("total").then_some(Value::Count(rows.len() as u32)))
        .with("table", sight.table())
        .with_known("from", limit("from", Some(index)))
        .with_known("to", limit("to", index.checked_sub(1)))
        .by("scores in the band: {}", [Decimal::from(members.len())])
        .resting_on(rows.iter().filter(|row| members.is_empty() || members.contains(row)).map(|row| &row.score))
        .worth(Newsworthiness::event(30));
    Some(fact)
}
