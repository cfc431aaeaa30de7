//! Who is so near to a better band that one usual week could take it there.

use super::bands::band;
use super::comparison::{Comparison, usual_move};
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Value, ValueType::*};
use crate::league::{Decimal, League, Row};

pub(super) const INSIGHT: Insight =
    Insight { name: "near-band", kinds: &[&SHORT], standing: &[], unfavourable: &[], find };

static SHORT: FactKind = FactKind {
    key: "band-short",
    meaning: "Of all in the table that could rise to a better band the one nearest to it, alone in that: `short` points are \
              missing to `band`, the next better one. It is no more than the usual weekly change in the table (the median of \
              this week's changes). No forecast.",
    values: &[("entity", Entity), ("band", Band), ("short", Points), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["near-band"],
};

/// One of a table with the band above its own.
struct Near<'a> {
    row: &'a Row,
    better: usize,
    exact: Decimal,
    /// From the displayed score.
    shown: Decimal,
}

/// Every table with bands. Silent where the exact and the displayed score put the nearest into different bands, where
/// another is as near, exactly or as displayed, and where nobody's change is known.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| nearest(&sight)).collect()
}

fn nearest<'a>(sight: &Comparison<'a>) -> Option<Fact> {
    let order = sight.league.series.order;
    let near = |row: &'a Row| -> Option<Near> {
        let better = sight.setup.band_of(row.score.value, order)?.checked_sub(1)?;
        let limit = sight.setup.bands[better].from?;
        let short = |score| order.advantage(limit, score);
        Some(Near { row, better, exact: short(row.score.value), shown: short(sight.shown(row.score.value)) })
    };
    let mut all: Vec<Near> = sight.now.rows().iter().filter_map(near).collect();
    all.sort_by_key(|near| near.exact);
    let (first, others) = all.split_first()?;
    let alone = others.iter().all(|other| other.exact > first.exact && other.shown > first.shown);
    let proven = band(sight, first.row) == Some(first.better + 1);
    let usual = usual_move(&sight.moves())?;
    let fact = Fact::new(&SHORT, sight.topic(), Subject::Entity(first.row.entity))
        .with("entity", Value::Entity(first.row.entity))
        .with("band", Value::Band(sight.index, first.better))
        .with("short", Value::Points(first.shown))
        .with("table", sight.table())
        .by("{} short; {} is the usual change", [first.shown, usual])
        .resting_on(sight.now.rows().iter().map(|row| &row.score))
        .worth(Newsworthiness::event(20));
    (alone && proven && first.shown <= usual).then_some(fact)
}
