//! Who moved most, by points and by places.

use super::comparison::{Comparison, Move, entities, usual_move};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, League};

pub(super) const INSIGHT: Insight = Insight {
    name: "mover",
    kinds: &[&BOTH, &BOTH_LEADING, &GAIN, &GAIN_SHARED, &CLIMB, &FALL_BOTH, &FALL, &FALL_SHARED, &DROP],
    standing: &[],
    unfavourable: &[&FALL_BOTH, &FALL, &FALL_SHARED, &DROP],
    find,
};

const PLACED_BEFORE_OTHERS: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("change", Points),
    ("score", Points),
    ("place", Place),
    ("former_place", Place),
    ("places", Count),
    ("since", Since),
    ("table", Table),
    ("next_change", Points),
    ("next_places", Count),
];
const PLACED: &[(&str, ValueType)] = PLACED_BEFORE_OTHERS.split_at(8).0;
const POINTS: &[(&str, ValueType)] =
    &[("entity", Entity), ("change", Points), ("score", Points), ("since", Since), ("table", Table)];

static BOTH: FactKind = FactKind {
    key: "mover-both",
    meaning: "Improved most of all in the table, alone in it both by points (`change`) and by places (`places`, from \
              `former_place` to `place`). Say that it is both. `next_change` and `next_places` come together: the most \
              points that any other gained, and the most places that any other climbed; not one and the same other.",
    values: PLACED_BEFORE_OTHERS,
    always: 8,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["gain", "climb", "place"],
};
static BOTH_LEADING: FactKind = FactKind {
    key: "mover-new-leader",
    meaning: "The new leader improved most of all in the table by points (`change`), alone in it, and climbed most \
              places. Say nothing of score and places: those are told with the lead.",
    values: &[("entity", Entity), ("change", Points), ("since", Since), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["gain", "climb"],
};
static GAIN: FactKind = FactKind {
    key: "mover-gain",
    meaning: "Improved most of all in the table by points, alone in it. Say `by points`, or give the points.",
    values: POINTS,
    always: 5,
    roles: &[Role::Heading],
    says: &["gain"],
};
static GAIN_SHARED: FactKind = FactKind {
    key: "mover-gain-shared",
    meaning: "Two or three improved most of all in the table, by exactly as many points each: name all.",
    values: &[("entities", Entities), ("count", Count), ("change", Points), ("since", Since), ("table", Table)],
    always: 5,
    roles: &[],
    says: &["gain"],
};
static CLIMB: FactKind = FactKind {
    key: "mover-climb",
    meaning: "Climbed most places of all in the table, alone in it, but is not the one that improved most by points. Give \
              the points beside the places.",
    values: PLACED,
    always: 8,
    roles: &[Role::Heading],
    says: &["climb", "place"],
};
static FALL_BOTH: FactKind = FactKind {
    key: "mover-fall-both",
    meaning: "Got worse most of all in the table, alone in it both by points (`change`) and by places (`places`, from \
              `former_place` to `place`). Say that it is both.",
    values: PLACED,
    always: 8,
    roles: &[Role::Heading],
    says: &["fall", "drop", "place"],
};
static DROP: FactKind = FactKind {
    key: "mover-drop",
    meaning: "Lost most places of all in the table, alone in it. Give the points beside the places, and say nothing of \
              who lost most points.",
    values: PLACED,
    always: 8,
    roles: &[Role::Heading],
    says: &["drop", "place"],
};
static FALL: FactKind = FactKind {
    key: "mover-fall",
    meaning: "Got worse most of all in the table by points, alone in it, and did not lose most places.",
    values: POINTS,
    always: 5,
    roles: &[Role::Heading],
    says: &["fall"],
};
static FALL_SHARED: FactKind = FactKind {
    key: "mover-fall-shared",
    meaning: "Two or three got worse most of all in the table, by exactly as many points each: name all.",
    values: &[("entities", Entities), ("count", Count), ("change", Points), ("since", Since), ("table", Table)],
    always: 5,
    roles: &[],
    says: &["fall"],
};

/// The one that got worse most of all, where the table has only one such.
pub(super) fn furthest_behind(sight: &Comparison) -> Option<EntityIndex> {
    only_furthest(sight, |each| -each.gain, |each| each.lost())
}

/// The one that got better most of all, where the table has only one such.
pub(super) fn furthest_ahead(sight: &Comparison) -> Option<EntityIndex> {
    only_furthest(sight, |each| each.gain, |each| each.gained())
}

fn only_furthest(
    sight: &Comparison,
    far: impl Fn(&Move) -> Decimal,
    clear: impl Fn(&Move) -> bool,
) -> Option<EntityIndex> {
    let looked_at = sight.whole() && sight.now.rows().len() > 2;
    let moves = if looked_at { sight.moves() } else { Vec::new() };
    match furthest(sight, &moves, far, clear)[..] {
        [only] => Some(only.now.entity),
        _ => None,
    }
}

/// A group of movers larger than this is no news.
const MOST_SHARING: usize = 3;

/// Tables of three or more that list the same members in both weeks. A move of less than two last digits is none; the
/// first mover must be ahead of the next by a last digit at least. Places are told only beside a move in points.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league)
        .filter(|sight| sight.whole() && sight.now.rows().len() > 2)
        .flat_map(|sight| movers(&sight))
        .collect()
}

fn movers(sight: &Comparison) -> Vec<Fact> {
    let moves = sight.moves();
    let pace = Pace { moves: &moves, usual: usual_move(&moves) };
    let gainers = furthest(sight, &moves, |each| each.gain, |each| each.gained());
    let fallers = furthest(sight, &moves, |each| -each.gain, |each| each.lost());
    let climber = climber(sight, &moves);
    let same = |climber: &Move| matches!(gainers[..], [only] if only.now.entity == climber.now.entity);
    let mut facts = Vec::new();
    match (&gainers[..], climber) {
        ([_], Some(climber)) if same(climber) && climber.now.place == 1 => {
            // Less than the news of the lead itself, so that it never stands in that one's place.
            let fact = moved(sight, &BOTH_LEADING, climber, &pace).worth(Newsworthiness::event(10));
            facts.push(fact.with("entity", Value::Entity(climber.now.entity)));
        }
        ([_], Some(climber)) if same(climber) => {
            let others = || moves.iter().filter(|each| each.now.entity != climber.now.entity);
            let change = others().filter(|each| each.gained()).map(|each| each.gain).max();
            let places = others().map(Move::places).max().filter(|places| *places > 0);
            let next = change.zip(places);
            let figures = others().flat_map(|each| [&each.now.score, &each.before.score]).filter(|_| next.is_some());
            let fact = placed(sight, &BOTH, climber, &pace)
                .with_known("next_change", next.map(|(change, _)| Value::Points(change)))
                .with_known("next_places", next.map(|(_, places)| Value::Count(places as u32)))
                .resting_on(figures);
            facts.push(fact);
        }
        (gainers, climber) => {
            facts.extend(told(sight, &GAIN, &GAIN_SHARED, gainers, &pace));
            facts.extend(climber.map(|climber| placed(sight, &CLIMB, climber, &pace)));
        }
    }
    match (&fallers[..], dropper(sight, &moves)) {
        ([only], Some(dropper)) if only.now.entity == dropper.now.entity => {
            facts.push(placed(sight, &FALL_BOTH, dropper, &pace));
        }
        (fallers, dropper) => {
            facts.extend(told(sight, &FALL, &FALL_SHARED, fallers, &pace));
            facts.extend(dropper.map(|dropper| placed(sight, &DROP, dropper, &pace)));
        }
    }
    facts
}

/// All moves of a table, against which one of them is weighed.
struct Pace<'a> {
    moves: &'a [Move<'a>],
    usual: Option<Decimal>,
}

/// Those who moved furthest in one direction: exactly level with each other, clear of all the rest. Empty where exact
/// and displayed figures single out different ones.
fn furthest<'a, 'b>(
    sight: &Comparison,
    moves: &'b [Move<'a>],
    far: impl Fn(&Move) -> Decimal,
    clear: impl Fn(&Move) -> bool,
) -> Vec<&'b Move<'a>> {
    let Some(most) = moves.iter().filter(|each| clear(each)).map(&far).max() else { return Vec::new() };
    let first: Vec<&Move> = moves.iter().filter(|each| far(each) == most).collect();
    let level = first.iter().all(|each| each.exact_gain == first[0].exact_gain);
    let ahead =
        moves.iter().all(|each| far(each) == most || each.exact_gain.abs() < first[0].exact_gain.abs() || !clear(each));
    let large = most >= sight.quantum() * Decimal::TWO;
    if level && ahead && large { first } else { Vec::new() }
}

/// The only one to climb furthest, with better points; see [`first_by_places`].
fn climber<'a, 'b>(sight: &Comparison, moves: &'b [Move<'a>]) -> Option<&'b Move<'a>> {
    first_by_places(sight, moves, |each| each.places()).filter(|each| each.gained())
}

/// The only one to drop furthest, with worse points; see [`first_by_places`].
fn dropper<'a, 'b>(sight: &Comparison, moves: &'b [Move<'a>]) -> Option<&'b Move<'a>> {
    first_by_places(sight, moves, |each| -each.places()).filter(|each| each.lost())
}

/// The only one to go furthest: a tenth of the table, rounded up, or two places at least, with a move of two last digits
/// at least. The places of both weeks must be held alone, so that no tie inflates them.
fn first_by_places<'a, 'b>(
    sight: &Comparison,
    moves: &'b [Move<'a>],
    far: impl Fn(&Move) -> i64,
) -> Option<&'b Move<'a>> {
    let most = moves.iter().map(&far).max()?;
    let enough = i64::try_from(sight.now.rows().len().div_ceil(10)).unwrap_or(i64::MAX).max(2);
    let large = |each: &Move| each.gain.abs() >= sight.quantum() * Decimal::TWO;
    let mut first = moves.iter().filter(|each| far(each) == most);
    let only = first.next().filter(|each| most >= enough && large(each) && alone(sight, each))?;
    first.next().is_none().then_some(only)
}

/// Whether it holds its places alone, in tables that the displayed scores rank no differently.
fn alone(sight: &Comparison, movement: &Move) -> bool {
    let count = |table: &crate::league::Table, place| table.rows().iter().filter(|row| row.place == place).count();
    let is_ranked = |table: &crate::league::Table| table.rows().iter().all(|row| sight.shows_level(table, row));
    is_ranked(sight.now)
        && sight.before.is_some_and(is_ranked)
        && count(sight.now, movement.now.place) == 1
        && sight.before.is_some_and(|before| count(before, movement.before.place) == 1)
}

fn told(
    sight: &Comparison,
    one: &'static FactKind,
    shared: &'static FactKind,
    movers: &[&Move],
    pace: &Pace,
) -> Option<Fact> {
    match movers {
        [] => None,
        [only] => Some(
            moved(sight, one, only, pace)
                .with("entity", Value::Entity(only.now.entity))
                .with("score", sight.score(only.now)),
        ),
        several if several.len() <= MOST_SHARING => {
            let fact = Fact::new(shared, sight.topic(), Subject::Table(sight.index))
                .with("entities", entities(several.iter().map(|each| each.now)))
                .with("count", Value::Count(several.len() as u32))
                .with("change", Value::Points(several[0].gain.abs()))
                .with_known("since", sight.since())
                .with("table", sight.table())
                .by("each moved by {}", [several[0].gain])
                .resting_on(several.iter().flat_map(|each| [&each.now.score, &each.before.score]))
                .worth(worth(sight, several[0], pace));
            Some(fact)
        }
        _ => None,
    }
}

fn placed(sight: &Comparison, kind: &'static FactKind, mover: &Move, pace: &Pace) -> Fact {
    moved(sight, kind, mover, pace)
        .with("entity", Value::Entity(mover.now.entity))
        .with("score", sight.score(mover.now))
        .with("place", Value::Place(mover.now.place))
        .with("former_place", Value::Place(mover.before.place))
        .with("places", Value::Count(mover.places().unsigned_abs() as u32))
}

fn moved(sight: &Comparison, kind: &'static FactKind, mover: &Move, pace: &Pace) -> Fact {
    let shown = [sight.shown(mover.now.score.value), sight.shown(mover.before.score.value)];
    Fact::new(kind, sight.topic(), Subject::Entity(mover.now.entity))
        .with("change", Value::Points(mover.gain.abs()))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("{} − {} = {}", [shown[0], shown[1], shown[0] - shown[1]])
        .resting_on([&mover.now.score, &mover.before.score])
        .worth(worth(sight, mover, pace))
}

fn worth(sight: &Comparison, mover: &Move, pace: &Pace) -> Newsworthiness {
    let own = sight.league.protagonist() == Some(mover.now.entity);
    let leads = pace.moves.iter().map(|each| (mover.gain - each.gain).abs());
    let next = leads.filter(|lead| !lead.is_zero()).min();
    let worth = Newsworthiness::event(25).sized(mover.gain / Decimal::from(4), pace.usual).prominent(own);
    worth.holding_by(next.unwrap_or(Decimal::MAX), sight.quantum())
}
