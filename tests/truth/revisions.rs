//! Figures of earlier weeks that were published wrong, and what they made of that week's table.

use crate::claim::Claim;
use crate::marks::band;
use crate::sight::{Evening, Sight};
use crate::world::{Correction, Coverage, Listing, Points};
use crate::writing::{component, entity, table};
use std::collections::BTreeSet;

/// What this week's file puts right: the figures that print otherwise, and the lead, places and bands that were other ones.
pub fn revision(evening: Evening) -> Vec<Claim> {
    let corrections = &evening.now().corrections;
    let tables: BTreeSet<(i64, usize)> = corrections.iter().map(|each| (each.week, each.table)).collect();
    let leads = tables.into_iter().filter_map(|of| Revision::new(evening, of)?.lead());
    leads.chain(corrections.iter().flat_map(|each| told(evening, each))).collect()
}

/// A table of an earlier week as it was, and as it was published.
struct Revision<'a> {
    sight: Sight<'a>,
    week: i64,
    published: Listing,
}

fn told(evening: Evening, correction: &Correction) -> Vec<Claim> {
    let Some(revision) = Revision::new(evening, (correction.week, correction.table)) else { return Vec::new() };
    let sight = &revision.sight;
    let score = &sight.now.scores[&correction.entity];
    let right = correction.component.map_or(score.total, |part| score.components[&part]);
    let (now, was) = (sight.shown(right), sight.shown(correction.was));
    if now == was {
        return Vec::new();
    }
    let key = if correction.component.is_some() { "revised-component" } else { "revised" };
    let claim = revision.claim(key, &entity(correction.entity)).entity("entity", correction.entity);
    let claim = claim.with_some("component", correction.component.map(component));
    let claim = claim.points("now", now, sight.world).points("was", was, sight.world);
    let others = [revision.place(correction.entity), revision.band(correction.entity)].into_iter().flatten();
    let others = others.filter(|_| correction.component.is_none());
    let words = correction
        .text
        .as_ref()
        .map(|text| Claim::in_table("revised-note", correction.table, &entity(correction.entity)).with("text", text));
    [claim].into_iter().chain(others).chain(words).collect()
}

impl<'a> Revision<'a> {
    fn new(evening: Evening<'a>, (week, table): (i64, usize)) -> Option<Self> {
        let at = evening.world.weeks.iter().position(|each| each.number == week)?;
        let sight = Evening::new(evening.world, at).sight(table)?;
        let mut published = sight.now.clone();
        for correction in &evening.now().corrections {
            if (correction.week, correction.table, correction.component) == (week, table, None) {
                published.scores.get_mut(&correction.entity)?.total = correction.was;
            }
        }
        Some(Revision { sight, week, published })
    }

    fn claim(&self, key: &str, subject: &str) -> Claim {
        self.sight.claim(key, subject).week("week", self.week)
    }

    /// Whether nobody unlisted can have had as much, in the data and as printed: they have the last right score at most.
    fn is_ahead_of_unlisted(&self, score: Points) -> bool {
        let sight = &self.sight;
        let last = sight.ranked(sight.now).last().map(|who| sight.exact(*who));
        let ahead =
            |last: Points| sight.better(score, last) > 0 && sight.better(sight.shown(score), sight.shown(last)) > 0;
        match sight.now.coverage {
            Coverage::All => true,
            Coverage::Top => last.is_some_and(ahead),
            Coverage::Some => false,
        }
    }

    /// Those who were first, and those who were so as published, where both are beyond doubt and not the same.
    fn leaders(&self) -> Option<(Vec<usize>, Vec<usize>)> {
        let sure = |listing: &Listing| {
            let first = self.sight.first(listing);
            let is_clear = self.sight.place_agrees(listing, first[0]) && self.sight.level_agrees(listing, first[0]);
            let sure = is_clear && first.len() < listing.scores.len();
            (sure && self.is_ahead_of_unlisted(listing.scores[&first[0]].total)).then_some(first)
        };
        let (right, published) = (sure(self.sight.now)?, sure(&self.published)?);
        let same = right.iter().collect::<BTreeSet<_>>() == published.iter().collect();
        (!same).then_some((right, published))
    }

    fn lead(&self) -> Option<Claim> {
        let (leaders, former) = self.leaders()?;
        let claim = self.claim("revised-lead", &table(self.sight.table));
        Some(claim.entities("leaders", &leaders).entities("former", &former))
    }

    /// Places held alone beyond doubt; of one whose lead is told nothing more.
    fn place(&self, who: usize) -> Option<Claim> {
        let sure = |listing: &Listing| {
            let is_clear = self.sight.place_agrees(listing, who) && self.sight.level_agrees(listing, who);
            let alone = self.sight.level_with(listing, who) == [who];
            let sure = is_clear && alone && self.is_ahead_of_unlisted(listing.scores[&who].total);
            sure.then(|| self.sight.place(listing, who))
        };
        let (place, former) = (sure(self.sight.now)?, sure(&self.published)?);
        let in_lead = self.leaders().is_some_and(|(right, former)| right.contains(&who) || former.contains(&who));
        let claim = self.claim("revised-place", &entity(who)).entity("entity", who);
        (place != former && !in_lead).then(|| claim.with("place", place).with("former_place", former))
    }

    fn band(&self, who: usize) -> Option<Claim> {
        let now = band(&self.sight, self.sight.exact(who))?;
        let former = band(&self.sight, self.published.scores[&who].total)?;
        let claim = self.claim("revised-band", &entity(who)).entity("entity", who);
        (now != former).then(|| claim.with("band", format!("b{now}")).with("former_band", format!("b{former}")))
    }
}
