//! Members of a table, each on its own way to a target.

use super::kinds::*;
use super::{with_reach, worth};
use crate::facts::comparison::Comparison;
use crate::facts::{Fact, Subject, Topic, Value};
use crate::league::{Coverage, Decimal, League, Members, TableIndex, Target};

pub(super) fn group(league: &League, target: &Target, table: TableIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.index == table)?;
    let then = league.weeks().iter().find(|week| week.iso == target.from)?.table(table)?;
    let group = match target.members {
        Members::All if then.coverage == Coverage::All => then.rows(),
        Members::All => return None,
        Members::Top => sight.top(then)?,
        Members::Bottom => sight.bottom(then)?,
    };
    let rows: Vec<_> = group.iter().filter_map(|row| sight.now.row(row.entity)).collect();
    let order = league.series.order;
    let need = |score: Decimal| order.advantage(target.reach.value, score);
    let clear = rows
        .iter()
        .all(|row| (need(row.score.value) > Decimal::ZERO) == (need(sight.shown(row.score.value)) > Decimal::ZERO));
    let last = rows.iter().max_by_key(|row| need(row.score.value)).filter(|_| clear && rows.len() == group.len())?;
    let short: Vec<_> = rows.iter().filter(|row| need(row.score.value) > Decimal::ZERO).collect();
    let weeks = target.deadline.since(league.now().iso);
    let [open, reached, missed] = match target.members {
        Members::Bottom => [&BOTTOM_OPEN, &BOTTOM_REACHED, &BOTTOM_MISSED],
        Members::All | Members::Top => [&GROUP_OPEN, &GROUP_REACHED, &GROUP_MISSED],
    };
    let kind = match (short.len(), weeks) {
        (0, 0..) => reached,
        (0, _) => return None,
        (_, ended) if ended <= 0 => missed,
        _ => open,
    };
    let takes = |name: &str| kind.values.iter().any(|(each, _)| *each == name);
    let lowest = sight.shown(last.score.value);
    let mut furthest = rows.iter().filter(|row| sight.shown(row.score.value) == lowest);
    let furthest = furthest.next().filter(|_| furthest.next().is_none());
    let best = short.iter().min_by_key(|row| need(row.score.value)).filter(|_| short.len() == rows.len());
    let highest = best.map(|row| sight.shown(row.score.value)).filter(|_| takes("nearest"));
    let mut nearest = rows.iter().filter(|row| Some(sight.shown(row.score.value)) == highest);
    let nearest = nearest.next().filter(|_| nearest.next().is_none());
    let topic = if takes("weeks") { Topic::Outlook } else { Topic::Table(table) };
    let fact = Fact::new(kind, topic, Subject::Table(table))
        .with("table", Value::Table(table))
        .with("count", Value::Count(rows.len() as u32))
        .with("reach", Value::Mark(target.reach.value))
        .with_known("short", takes("short").then_some(Value::Count(short.len() as u32)))
        .with_known("there", takes("there").then_some(Value::Count((rows.len() - short.len()) as u32)))
        .with_known("lowest", takes("lowest").then_some(Value::Points(lowest)))
        .with_known("need", takes("need").then_some(Value::Points(sight.shown(need(lowest)))))
        .with_known("weeks", takes("weeks").then_some(Value::Count(weeks.max(0) as u32)))
        .with_known("deadline", takes("deadline").then_some(Value::Week(target.deadline)))
        .with_known("owner", target.owner.map(Value::Entity))
        .with("set", Value::Week(target.from))
        .with_known("furthest", furthest.filter(|_| takes("furthest")).map(|row| Value::Entity(row.entity)))
        .with_known("nearest", nearest.map(|row| Value::Entity(row.entity)))
        .with_known("highest", nearest.and(highest).map(Value::Points))
        .by("{} of {} are short of {}", [short.len().into(), rows.len().into(), target.reach.value])
        .resting_on(rows.iter().map(|row| &row.score))
        .worth(worth(kind, 15));
    Some(with_reach(fact, target))
}
