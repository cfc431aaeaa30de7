//! What each edition told of the weeks before, so that nothing old is told as news.

use super::{Outline, Plan, fill};
use crate::facts::{Archive, Fact, FactIndex};
use crate::league::{IsoWeek, Series};
use std::sync::OnceLock;

/// A series and what the editions tell of it, week by week from its first: what a week tells depends on what the weeks
/// before it told, never on what was rendered.
pub struct Chronicle<'a> {
    pub archive: Archive<'a>,
    editions: Vec<Told<'a>>,
}

/// What one edition told, by week of the series; each week is planned once, after those before it.
struct Told<'a> {
    outline: &'a Outline,
    weeks: Vec<OnceLock<Vec<FactIndex>>>,
}

/// For each fact of a week: how many weeks ago the edition last told the very same, which has held ever since.
/// A fact beyond its end, like a `None`, was not told before.
pub type Memory = Vec<Option<u32>>;

impl<'a> Chronicle<'a> {
    pub fn new(series: &'a Series, outlines: impl IntoIterator<Item = &'a Outline>) -> Self {
        let weeks = || series.weeks.iter().map(|_| OnceLock::new()).collect();
        let editions = outlines.into_iter().map(|outline| Told { outline, weeks: weeks() }).collect();
        Chronicle { archive: Archive::new(series), editions }
    }

    /// What the edition tells of a week; nothing where the series has no such week or edition, or the week no news.
    pub fn plan(&self, edition: &str, week: IsoWeek) -> Option<Plan<'_>> {
        let told = self.editions.iter().find(|told| told.outline.edition == edition)?;
        let now = self.archive.series.position(week)?;
        for at in 0..now {
            told.weeks[at].get_or_init(|| self.filled(told, at).map(|plan| plan.told()).unwrap_or_default());
        }
        let plan = self.filled(told, now)?;
        told.weeks[now].get_or_init(|| plan.told());
        Some(plan)
    }

    fn filled<'s>(&'s self, told: &'s Told, at: usize) -> Option<Plan<'s>> {
        let week = self.archive.series.weeks[at].iso;
        let facts = self.archive.facts(week)?;
        let memory: Memory = facts.all.iter().map(|fact| self.told_ago(told, fact, at)).collect();
        fill(told.outline, self.archive.series.league(week)?, facts, &memory)
    }

    fn told_ago(&self, told: &Told, fact: &Fact, now: usize) -> Option<u32> {
        (1..=fact.held).find(|ago| {
            let at = now - *ago as usize;
            let facts = self.archive.facts(self.archive.series.weeks[at].iso);
            let then = facts.and_then(|facts| facts.same(fact));
            then.is_some_and(|then| told.weeks[at].get().is_some_and(|told| told.contains(&then)))
        })
    }
}
