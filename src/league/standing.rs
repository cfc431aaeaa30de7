//! Tables of one week: who has how much, and which place that gives.

use super::{ComponentIndex, Decimal, EntityIndex, Figure, Localised, Order};
use crate::problem::Spot;
use std::cmp::Ordering;
use std::sync::Arc;

/// A table's number in its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TableIndex(pub u16);

/// A stretch of the scale with a name, closed at `from` and open towards better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    pub id: String,
    pub name: Localised,
    /// The least that belongs to it, in points; nothing for the band that takes all the rest.
    pub from: Option<Decimal>,
}

/// What a table measures and how it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSetup {
    pub id: String,
    pub title: Localised,
    /// Class noun for any of its members: a key of the locales' `units.ftl`.
    pub kind: Arc<str>,
    /// How many exist; nothing where it is not known.
    pub population: Option<u32>,
    pub components: Vec<ComponentIndex>,
    /// Whether the components' sum is the score.
    pub components_add_up: bool,
    /// Round marks worth a story, chosen in advance; lowest first.
    pub thresholds: Vec<Decimal>,
    /// Best first; empty where there are none.
    pub bands: Vec<Band>,
    /// Size of the top group.
    pub top: Option<usize>,
    /// Size of the bottom group.
    pub bottom: Option<usize>,
    /// Where it is, to follow a verb: “in the country”; without it the class noun serves.
    pub scope: Option<Localised>,
    /// The same once a section has said it: “among them”; a language without it says the scope again.
    pub scope_again: Option<Localised>,
    pub spot: Spot,
}

impl TableSetup {
    /// The band a score belongs to: its number, best first. Judged on the exact score.
    pub fn band_of(&self, score: Decimal, order: Order) -> Option<usize> {
        let reaches = |from: Decimal| order.rank(score, from) != Ordering::Greater;
        self.bands.iter().position(|band| band.from.is_none_or(reaches))
    }
}

/// What a week's table promises about those it does not list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coverage {
    /// The whole population is listed.
    #[default]
    All,
    /// The best are listed; everyone else is at or below the last of them.
    Top,
    /// No promise.
    Some,
}

/// One entity's line in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub entity: EntityIndex,
    pub score: Figure,
    /// Those that are known, in the order of the table's setup.
    pub components: Vec<(ComponentIndex, Figure)>,
    /// 1 plus the number of entities strictly better: 1, 2, 2, 4.
    pub place: u32,
}

impl Row {
    pub fn component(&self, index: ComponentIndex) -> Option<&Figure> {
        self.components.iter().find(|(each, _)| *each == index).map(|(_, figure)| figure)
    }
}

/// One week of one table, best first; ties stand in the order of the series' entities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub coverage: Coverage,
    rows: Vec<Row>,
    /// `(entity, index into rows)`, sorted by entity.
    by_entity: Vec<(EntityIndex, u32)>,
}

impl Table {
    /// Ranks the rows; the `place` they come with is not looked at.
    pub fn new(coverage: Coverage, order: Order, mut rows: Vec<Row>) -> Self {
        rows.sort_by(|a, b| order.rank(a.score.value, b.score.value).then(a.entity.cmp(&b.entity)));
        for at in 0..rows.len() {
            let tied = at > 0 && rows[at - 1].score.value == rows[at].score.value;
            rows[at].place = if tied { rows[at - 1].place } else { at as u32 + 1 };
        }
        let mut by_entity: Vec<_> = rows.iter().enumerate().map(|(at, row)| (row.entity, at as u32)).collect();
        by_entity.sort_unstable();
        Table { coverage, rows, by_entity }
    }

    /// Best first.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub fn row(&self, entity: EntityIndex) -> Option<&Row> {
        let at = self.by_entity.binary_search_by_key(&entity, |(each, _)| *each).ok()?;
        Some(&self.rows[self.by_entity[at].1 as usize])
    }

    /// Everyone on first place: one, or several who share it.
    pub fn leaders(&self) -> &[Row] {
        let count = self.rows.iter().take_while(|row| row.place == 1).count();
        &self.rows[..count]
    }

    /// The best `k`, widened so that nobody level with the last of them is left out.
    pub fn top(&self, k: usize) -> &[Row] {
        let Some(last) = k.checked_sub(1).and_then(|at| self.rows.get(at)) else { return &self.rows };
        let end = self.rows.iter().take_while(|row| row.place <= last.place).count();
        &self.rows[..end]
    }

    /// The last `k`, widened so that nobody level with the first of them is left out.
    pub fn bottom(&self, k: usize) -> &[Row] {
        let Some(first) = self.rows.len().checked_sub(k).and_then(|at| self.rows.get(at)) else { return &self.rows };
        let start = self.rows.iter().take_while(|row| row.place < first.place).count();
        &self.rows[start..]
    }
}
