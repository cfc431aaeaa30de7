//! What was seen in the weeks before, so that news can be told from what has long been so.

use super::{Fact, Facts, Value, board, see};
use crate::league::{IsoWeek, League, Series};
use std::sync::OnceLock;

/// A series with what was seen in each of its weeks; each week is looked at once, when it is first asked for.
pub struct Archive<'a> {
    pub series: &'a Series,
    seen: Vec<OnceLock<Vec<Fact>>>,
}

/// How far back the archive is asked, in weeks of the series.
const MEMORY: usize = 12;

/// What stands as it stood is told once, and again each fourth week.
const TOLD_AGAIN: u32 = 4;

impl<'a> Archive<'a> {
    pub fn new(series: &'a Series) -> Self {
        Archive { series, seen: series.weeks.iter().map(|_| OnceLock::new()).collect() }
    }

    /// All that is true of that week and worth telling, weighed against the weeks before; nothing where the series has
    /// no such week.
    pub fn facts(&self, week: IsoWeek) -> Option<Facts> {
        let league = self.series.league(week)?;
        let now = league.weeks().len() - 1;
        let mut all = self.seen(now).to_vec();
        for fact in &mut all {
            self.judge(fact, &league, now);
        }
        Some(Facts { all, boards: board::all(&league) })
    }

    fn seen(&self, at: usize) -> &[Fact] {
        let look = || self.series.league(self.series.weeks[at].iso).map(|league| see(&league)).unwrap_or_default();
        self.seen[at].get_or_init(look)
    }

    fn judge(&self, fact: &mut Fact, league: &League, now: usize) {
        let earlier = now.saturating_sub(MEMORY)..now;
        let weeks = earlier.len() as u32;
        let like =
            |at: &usize| self.seen(*at).iter().any(|then| then.kind.key == fact.kind.key && then.topic == fact.topic);
        let seen = earlier.filter(like).count() as u32;
        let unbroken = league.unbroken().len() - 1;
        let same = |at: &usize| self.seen(*at).iter().any(|then| fact.says_the_same(then));
        fact.held = (now - unbroken.min(MEMORY)..now).rev().take_while(same).count() as u32;
        fact.newsworthiness = fact.newsworthiness.seen_before(seen, weeks).held_for(fact.held);
    }
}

impl Fact {
    /// Whether it is a state that was told before and has not changed since.
    pub fn is_stale(&self) -> bool {
        self.standing && !self.held.is_multiple_of(TOLD_AGAIN)
    }

    /// Whether a reader who knows the other learns nothing from this one.
    fn says_the_same(&self, other: &Fact) -> bool {
        self.kind.key == other.kind.key
            && (self.topic, self.subject) == (other.topic, other.subject)
            && self.values.len() == other.values.len()
            && self.values.iter().zip(&other.values).all(|(this, that)| this.0 == that.0 && same(&this.1, &that.1))
    }
}

/// Whether two values mean the same; of entities the order does not matter.
fn same(this: &Value, that: &Value) -> bool {
    match (this, that) {
        (Value::Entities(these), Value::Entities(those)) => {
            these.len() == those.len() && these.iter().all(|each| those.contains(each))
        }
        _ => this == that,
    }
}
