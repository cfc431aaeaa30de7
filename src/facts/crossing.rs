//! Who else reached a round mark this week, or fell short of one.

use super::comparison::{Comparison, Move, entities};
use super::threshold::{Line, lines, single};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{EntityIndex, IsoWeek, League, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "crossing",
    kinds: &[&REACHED_BY, &REGAINED_BY, &LOST_BY],
    standing: &[],
    unfavourable: &[&LOST_BY],
    find,
};

const CROSSED: &[(&str, ValueType)] =
    &[("entities", Entities), ("count", Count), ("mark", Mark), ("since", Since), ("table", Table)];

const BACK: &[(&str, ValueType)] =
    &[("entities", Entities), ("count", Count), ("mark", Mark), ("since", Since), ("table", Table), ("last", Week)];

static REACHED_BY: FactKind = FactKind {
    key: "mark-reached-by",
    meaning: "`entities` (one to three) have reached a round mark this week and had not in the week compared with; they \
              may stand exactly on it. They are all of those listed in both weeks who did, but for the table's subject, of \
              which `mark-reached` tells.",
    values: CROSSED,
    always: 5,
    roles: &[Role::Heading],
    says: &["reached-by"],
};
static REGAINED_BY: FactKind = FactKind {
    key: "mark-regained-by",
    meaning: "As mark-reached-by, where each of them had reached the mark before, in a week further back than the one \
              compared with: say `back`. `last` is the newest such week on record, where it is one for all of them.",
    values: BACK,
    always: 5,
    roles: &[Role::Heading],
    says: &["reached-by"],
};
static LOST_BY: FactKind = FactKind {
    key: "mark-lost-by",
    meaning: "`entities` (one to three) had reached a round mark in the week compared with and are short of it now. They \
              are all of those listed in both weeks who did, but for the table's subject, of which `mark-lost` tells.",
    values: CROSSED,
    always: 5,
    roles: &[Role::Heading],
    says: &["lost-by"],
};

/// A sentence that names more than these is no sentence.
const MOST_NAMED: usize = 3;

/// Every mark of every table, and those whom it lists in both weeks. Silent where an exact and a printed score of one of
/// them disagree about the mark, of the table's subject, of more than three, and where the same is told as
/// `sole-at-mark-new` or `mark-joined`.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).flat_map(|sight| crossings(&sight)).collect()
}

fn crossings(sight: &Comparison) -> Vec<Fact> {
    let told: Vec<Fact> = single(sight);
    let is_clear = |line: &Line, row: &Row| line.reached(row) || line.short(row);
    let clear = |line: &&Line| sight.moves().iter().all(|each| is_clear(line, each.now) && is_clear(line, each.before));
    let of_line = |line: &Line| {
        let all_told = |fact: &Fact| {
            ["sole-at-mark-new", "mark-joined"].contains(&fact.kind.key) && fact.value("mark") == Some(&line.value())
        };
        let reached = crossed(line, |now, before| line.reached(now) && line.short(before));
        let reached = reached.map(|all| {
            let weeks: Option<Vec<IsoWeek>> = all.iter().map(|each| line.last_reached_by(each.now.entity)).collect();
            match weeks {
                Some(weeks) => {
                    let last = weeks.iter().all(|week| *week == weeks[0]).then(|| Value::Week(weeks[0]));
                    told_of(line, &REGAINED_BY, &all).with_known("last", last)
                }
                None => told_of(line, &REACHED_BY, &all),
            }
        });
        let lost = crossed(line, |now, before| line.short(now) && line.reached(before));
        let lost = lost.map(|all| told_of(line, &LOST_BY, &all));
        [reached.filter(|_| !told.iter().any(all_told)), lost]
    };
    lines(sight).iter().filter(clear).flat_map(of_line).flatten().collect()
}

/// All but the table's subject that moved across; nothing where nobody did, or too many.
fn crossed<'a>(line: &Line<'a>, has: impl Fn(&Row, &Row) -> bool) -> Option<Vec<Move<'a>>> {
    let sight = line.sight;
    let others = sight.moves().into_iter().filter(|each| Some(each.now.entity) != sight.subject());
    let all: Vec<Move> = others.filter(|each| has(each.now, each.before)).collect();
    (1..=MOST_NAMED).contains(&all.len()).then_some(all)
}

fn told_of(line: &Line, kind: &'static FactKind, all: &[Move]) -> Fact {
    let sight = line.sight;
    let event = if kind.key == LOST_BY.key { 56 } else { 54 };
    Fact::new(kind, sight.topic(), subject(sight, all.iter().map(|each| each.now.entity)))
        .with("entities", entities(all.iter().map(|each| each.now)))
        .with("count", Value::Count(all.len() as u32))
        .with("mark", line.value())
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("{} now, {} before; the mark is {}", {
            let shown = |row: &Row| sight.shown(row.score.value);
            [shown(all[0].now), shown(all[0].before), line.mark]
        })
        .resting_on(all.iter().flat_map(|each| [&each.now.score, &each.before.score]))
        .worth(Newsworthiness::event(event))
}

/// The only one, or the table.
fn subject(sight: &Comparison, mut entities: impl Iterator<Item = EntityIndex>) -> Subject {
    match (entities.next(), entities.next()) {
        (Some(only), None) => Subject::Entity(only),
        _ => Subject::Table(sight.index),
    }
}
