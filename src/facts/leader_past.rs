//! Where a new leader came from, if not from just behind.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Coverage, EntityIndex, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight =
    Insight { name: "leader-past", kinds: &[&FROM_BEHIND], standing: &[], unfavourable: &[], find };

static FROM_BEHIND: FactKind = FactKind {
    key: "leader-from-behind",
    meaning: "Of a new sole leader, which was in the upper half of the table in the week compared with: in the week \
              `week`, the newest in which it was in the lower half, it stood on `place` with `score`.",
    values: &[("leader", Entity), ("place", Place), ("score", Points), ("week", Week), ("table", Table)],
    always: 5,
    roles: &[Role::Heading],
    says: &["leader-past"],
};

/// Every table whose sole leader was listed and not first in the week compared with. Looks at the weeks before that one
/// on this basis that list the table wholly; the place must be beyond doubt on displayed scores too.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| from_behind(&sight)).collect()
}

fn from_behind(sight: &Comparison) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    let before = sight.before?;
    let then = before.row(leader.entity).filter(|then| then.place > 1 && !is_behind(before, then))?;
    let weeks = sight.league.on_this_basis();
    let earlier = weeks[..weeks.len().saturating_sub(2)].iter().rev();
    let whole = earlier.filter_map(|week| Some((week.iso, week.table(sight.index)?)));
    let (week, table, row) = whole.filter(|(_, table)| table.coverage == Coverage::All).find_map(|(week, table)| {
        let row = row_behind(table, leader.entity)?;
        Some((week, table, row))
    })?;
    let fact = Fact::new(&FROM_BEHIND, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("place", Value::Place(row.place))
        .with("score", sight.score(row))
        .with("week", Value::Week(week))
        .with("table", sight.table())
        .by("place {} then, {} in the week compared with", [row.place.into(), then.place.into()])
        .resting_on(table.rows().iter().map(|row| &row.score))
        .resting_on([&leader.score, &then.score])
        .worth(Newsworthiness::event(65).prominent(sight.is_main()));
    sight.proves_place(table, row).then_some(fact)
}

fn row_behind(table: &Listing, entity: EntityIndex) -> Option<&Row> {
    table.row(entity).filter(|row| is_behind(table, row))
}

/// Whether it is in the lower half.
fn is_behind(table: &Listing, row: &Row) -> bool {
    row.place as usize * 2 > table.rows().len()
}
