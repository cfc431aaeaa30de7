//! Round marks, chosen in advance: the subject that reached one, who is alone beyond it, how many are there.

use super::comparison::{Comparison, Move, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, EntityIndex, IsoWeek, League, Order, Row, Table as Listing};

pub(super) const INSIGHT: Insight = Insight {
    name: "threshold",
    kinds: &[
        &REACHED,
        &REGAINED,
        &LOST,
        &SOLE_NEW,
        &SOLE_STILL,
        &SOLE_STATE,
        &JOINED,
        &COUNT_UP,
        &COUNT_DOWN,
        &COUNT,
        &SHORT,
    ],
    standing: &[&SOLE_STILL, &SOLE_STATE, &COUNT, &SHORT],
    unfavourable: &[&LOST, &JOINED, &COUNT_DOWN, &SHORT],
    find,
};

const SOLE: &[(&str, ValueType)] = &[("subject", Entity), ("mark", Mark), ("table", Table), ("above", Mark)];
const CROSSED: &[(&str, ValueType)] =
    &[("subject", Entity), ("mark", Mark), ("score", Points), ("since", Since), ("table", Table)];
const BACK: &[(&str, ValueType)] =
    &[("subject", Entity), ("mark", Mark), ("score", Points), ("since", Since), ("table", Table), ("last", Week)];
const COUNTED: &[(&str, ValueType)] =
    &[("count", Count), ("former_count", Count), ("total", Count), ("mark", Mark), ("since", Since), ("table", Table)];

static REACHED: FactKind = FactKind {
    key: "mark-reached",
    meaning: "The subject of the table (the story's own entity, in another table its sole leader) has reached a round \
              mark this week and had not in the week compared with. It may stand exactly on it: `reaches` or `passes the N-point mark`, never `exceeds`.",
    values: CROSSED,
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["mark"],
};
static REGAINED: FactKind = FactKind {
    key: "mark-regained",
    meaning: "As mark-reached, of a mark that the subject had reached before, in a week further back than the one compared \
              with: say `back`. `last` is the newest such week on record; some between may be missing.",
    values: BACK,
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["mark"],
};
static LOST: FactKind = FactKind {
    key: "mark-lost",
    meaning: "The subject of the table had reached a round mark in the week compared with and is short of it now.",
    values: CROSSED,
    always: 5,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["mark"],
};
static SOLE_NEW: FactKind = FactKind {
    key: "sole-at-mark-new",
    meaning: "The only one of its class to have reached the mark, proven by the coverage; in the week compared with \
              nobody or somebody else had. `above` is there where it is beyond the mark and higher is better: only \
              then `above N`.",
    values: SOLE,
    always: 3,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["sole", "mark"],
};
static SOLE_STILL: FactKind = FactKind {
    key: "sole-at-mark-still",
    meaning: "Still the only one of its class to have reached the mark, as in the week compared with.",
    values: SOLE,
    always: 3,
    roles: &[Role::Heading, Role::Lede],
    says: &["sole", "mark"],
};
static SOLE_STATE: FactKind = FactKind {
    key: "sole-at-mark",
    meaning: "The only one of its class to have reached the mark; nothing fair can be said of the week before.",
    values: SOLE,
    always: 3,
    roles: &[Role::Heading, Role::Lede],
    says: &["sole", "mark"],
};
static JOINED: FactKind = FactKind {
    key: "mark-joined",
    meaning: "`subject` was the only one to have reached the mark in the week compared with and still has; now \
              `newcomers` have reached it too, so it is no longer alone.",
    values: &[
        ("subject", Entity),
        ("newcomers", Entities),
        ("mark", Mark),
        ("count", Count),
        ("since", Since),
        ("table", Table),
    ],
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["sole", "mark"],
};
static COUNT_UP: FactKind = FactKind {
    key: "mark-count-up",
    meaning: "`count` (two or more) of all `total` in the table have reached the mark, up from `former_count`.",
    values: COUNTED,
    always: 6,
    roles: &[],
    says: &["mark-count"],
};
static COUNT_DOWN: FactKind = FactKind {
    key: "mark-count-down",
    meaning: "`count` of all `total` in the table have reached the mark, down from `former_count`; `count` may be 0, and\
              is never 1: of the only one `sole-at-mark-new` tells.",
    values: COUNTED,
    always: 6,
    roles: &[],
    says: &["mark-count"],
};
static COUNT: FactKind = FactKind {
    key: "mark-count",
    meaning: "`count` (two or more) of all `total` in the table have reached the mark; unchanged, or with nothing to \
              compare.",
    values: &[("count", Count), ("total", Count), ("mark", Mark), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["mark-count"],
};

static SHORT: FactKind = FactKind {
    key: "mark-short",
    meaning: "Of all in the table only `entities` (one to three, `count` of them, best first) have not reached the mark; \
              of how many have, `mark-count` and its like tell just before.",
    values: &[("entities", Entities), ("count", Count), ("mark", Mark), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["mark-short"],
};

/// A sentence that names more than these is no sentence.
const MOST_NAMED: usize = 3;

/// Marks of every table; in those that are not the story's own also how many are there. Reached is judged on exact
/// scores, and told only where the printed score agrees. Of each kind the best mark at which it holds; of counts all, each
/// with those who are short where they are three or fewer.
fn find(league: &League) -> Vec<Fact> {
    let told = |sight: Comparison| {
        let counts = if sight.is_main() { Vec::new() } else { counts(&sight) };
        single(&sight).into_iter().chain(counts).collect::<Vec<_>>()
    };
    Comparison::all(league).flat_map(told).collect()
}

/// A mark and who is there.
pub(super) struct Line<'a> {
    pub sight: &'a Comparison<'a>,
    pub mark: Decimal,
}

impl<'a> Line<'a> {
    /// Reached on exact and on printed scores.
    pub fn reached(&self, row: &Row) -> bool {
        self.advantage(row.score.value) >= Decimal::ZERO
            && self.advantage(self.sight.shown(row.score.value)) >= Decimal::ZERO
    }

    /// Short of it on exact and on printed scores.
    pub fn short(&self, row: &Row) -> bool {
        self.advantage(row.score.value) < Decimal::ZERO
            && self.advantage(self.sight.shown(row.score.value)) < Decimal::ZERO
    }

    /// Everyone who reached it, where the table proves that nobody else did. Nobody behind the first that is clearly
    /// short of it can have reached it: printing keeps the order of scores.
    pub fn there(&self, table: &'a Listing) -> Option<&'a [Row]> {
        let rows = table.rows();
        let (there, others) = rows.split_at(rows.partition_point(|row| self.reached(row)));
        let clear = others.first().is_none_or(|next| self.short(next));
        let proven = match table.coverage {
            Coverage::All => true,
            Coverage::Top => !others.is_empty(),
            Coverage::Some => false,
        };
        (proven && clear).then_some(there)
    }

    fn advantage(&self, score: Decimal) -> Decimal {
        self.sight.league.series.order.advantage(score, self.mark)
    }

    /// The newest earlier week on this basis in which an entity had reached it.
    pub fn last_reached_by(&self, entity: EntityIndex) -> Option<IsoWeek> {
        self.sight.earlier(entity).filter(|(_, row)| self.reached(row)).map(|(week, _)| week).last()
    }

    pub fn value(&self) -> Value {
        Value::Mark(self.mark)
    }
}

/// A table's marks, the best first.
pub(super) fn lines<'a>(sight: &'a Comparison<'a>) -> Vec<Line<'a>> {
    let mut marks = sight.setup.thresholds.clone();
    marks.sort();
    if sight.league.series.order == Order::HigherIsBetter {
        marks.reverse();
    }
    marks.into_iter().map(|mark| Line { sight, mark }).collect()
}

/// What is told of single ones: the subject's own crossing, who is alone at a mark, who has come beside it.
pub(super) fn single(sight: &Comparison) -> Vec<Fact> {
    let lines = lines(sight);
    let movement = sight.subject().and_then(|subject| sight.movement(subject));
    let crossed = movement.and_then(|movement| lines.iter().find_map(|line| crossing(line, &movement)));
    let sole = lines.iter().find_map(alone);
    let joined = lines.iter().find_map(joined);
    [crossed, sole, joined].into_iter().flatten().collect()
}

fn crossing(line: &Line, movement: &Move) -> Option<Fact> {
    let Move { now, before, .. } = movement;
    let last = line.last_reached_by(now.entity);
    let (kind, event) = match () {
        () if line.reached(now) && line.short(before) && last.is_some() => (&REGAINED, 40),
        () if line.reached(now) && line.short(before) => (&REACHED, 50),
        () if line.short(now) && line.reached(before) => (&LOST, 50),
        () => return None,
    };
    let sight = line.sight;
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(movement.now.entity))
        .with("subject", Value::Entity(movement.now.entity))
        .with("mark", line.value())
        .with("score", sight.score(movement.now))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .with_known("last", last.filter(|_| kind.key == REGAINED.key).map(Value::Week))
        .by(
            "{} against {} before; the mark is {}",
            [sight.shown(movement.now.score.value), sight.shown(movement.before.score.value), line.mark],
        )
        .resting_on([&movement.now.score, &movement.before.score])
        .worth(worth(line, movement.now, event));
    Some(fact)
}

/// So much news about one that is beyond the mark, or short of it, by so many points.
fn worth(line: &Line, row: &Row, event: u32) -> Newsworthiness {
    let distance = line.advantage(line.sight.shown(row.score.value));
    Newsworthiness::event(event).prominent(line.sight.is_main()).holding_by(distance, line.sight.quantum())
}

/// Nobody else is there; the highest mark at which this holds is told.
fn alone(line: &Line) -> Option<Fact> {
    let sight = line.sight;
    let there = line.there(sight.now)?;
    let [only] = there else { return None };
    if sight.now.rows().len() < 2 {
        return None;
    }
    let before = sight.before.and_then(|before| line.there(before));
    let (kind, event) = match before {
        None => (&SOLE_STATE, 35),
        Some([then]) if then.entity == only.entity => (&SOLE_STILL, 30),
        Some(_) => (&SOLE_NEW, 55),
    };
    let higher = sight.league.series.order == Order::HigherIsBetter;
    let above = (higher && sight.shown(only.score.value) > line.mark).then(|| line.value());
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(only.entity))
        .with("subject", Value::Entity(only.entity))
        .with("mark", line.value())
        .with("table", sight.table())
        .with_known("above", above)
        .by("only {} has reached {}", [sight.shown(only.score.value), line.mark])
        .resting_on(sight.now.rows().iter().take(2).map(|row| &row.score))
        .worth(worth(line, only, event));
    Some(fact)
}

/// Somebody has come beside the one that was alone.
fn joined(line: &Line) -> Option<Fact> {
    let sight = line.sight;
    let before = line.there(sight.before?)?;
    let [sole] = before else { return None };
    let there = line.there(sight.now)?;
    let newcomers: Vec<&Row> = there.iter().filter(|row| row.entity != sole.entity).collect();
    let stays = there.len() > newcomers.len();
    if !stays || newcomers.is_empty() || newcomers.len() > MOST_NAMED {
        return None;
    }
    let fact = Fact::new(&JOINED, sight.topic(), Subject::Entity(sole.entity))
        .with("subject", Value::Entity(sole.entity))
        .with("newcomers", entities(newcomers.iter().copied()))
        .with("mark", line.value())
        .with("count", Value::Count(newcomers.len() as u32))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("scores that reached {}: {} now, 1 before", [line.mark, Decimal::from(there.len())])
        .resting_on([&sole.score])
        .resting_on(there.iter().map(|row| &row.score))
        .worth(Newsworthiness::event(45).prominent(sight.is_main()));
    Some(fact)
}

/// How many of a wholly listed table are there; told where neither nobody nor everybody is, or where it changed. Of an
/// only one `alone` tells.
fn counts(sight: &Comparison) -> Vec<Fact> {
    let of_line = |line: &Line| {
        let count = count(line);
        let short = count.as_ref().and_then(|_| short(line));
        [count, short]
    };
    lines(sight).iter().flat_map(of_line).flatten().collect()
}

/// Who is not there yet.
fn short(line: &Line) -> Option<Fact> {
    let sight = line.sight;
    let there = line.there(sight.now)?.len();
    let short = &sight.now.rows()[there..];
    let fact = Fact::new(&SHORT, sight.topic(), Subject::Table(sight.index))
        .with("entities", entities(short))
        .with("count", Value::Count(short.len() as u32))
        .with("mark", line.value())
        .with("table", sight.table())
        .by("scores short of {}: {}", [line.mark, Decimal::from(short.len())])
        .resting_on(short.iter().map(|row| &row.score))
        .worth(Newsworthiness::event(20));
    ((1..=MOST_NAMED).contains(&short.len()) && there > short.len()).then_some(fact)
}

fn count(line: &Line) -> Option<Fact> {
    let sight = line.sight;
    if sight.now.coverage != Coverage::All {
        return None;
    }
    let (count, total) = (line.there(sight.now)?.len(), sight.now.rows().len());
    if count == 1 && total > 1 {
        return None;
    }
    let former = sight.before.filter(|_| sight.whole()).and_then(|before| line.there(before)).map(|there| there.len());
    let kind = match former {
        Some(former) if count > former => &COUNT_UP,
        Some(former) if count < former => &COUNT_DOWN,
        _ if count == 0 || count == total => return None,
        _ => &COUNT,
    };
    let changed = kind.key != COUNT.key;
    let earlier = sight.before.zip(former).filter(|_| changed).map(|(before, former)| beside(before, former));
    let fact = Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("count", Value::Count(count as u32))
        .with_known("former_count", former.filter(|_| changed).map(|former| Value::Count(former as u32)))
        .with("total", Value::Count(total as u32))
        .with("mark", line.value())
        .with_known("since", sight.since().filter(|_| changed))
        .with("table", sight.table())
        .by("scores that reached {}: {}", [line.mark, Decimal::from(count)])
        .resting_on(beside(sight.now, count).map(|row| &row.score))
        .resting_on(earlier.into_iter().flatten().map(|row| &row.score))
        .worth(Newsworthiness::event(if changed { 35 } else { 20 }));
    Some(fact)
}

/// The last row that reached the mark and the first that did not: the two cells that decide the count.
fn beside(table: &Listing, count: usize) -> impl Iterator<Item = &Row> {
    table.rows().iter().skip(count.saturating_sub(1)).take(2)
}
