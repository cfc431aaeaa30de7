//! What was seen in the weeks before, so that news can be told from what has long been so.

use super::{Fact, Facts, Value, board, see};
use crate::league::{IsoWeek, League, Series};
use std::sync::OnceLock;

/// A series with what was seen in each of its weeks; each week is looked at once, after those before it, when it is
/// first asked for.
pub struct Archive<'a> {
    pub series: &'a Series,
    weeks: Vec<OnceLock<Facts>>,
}

/// How far back it is asked how seldom the like was seen, in weeks of the series.
const MEMORY: usize = 12;

impl<'a> Archive<'a> {
    pub fn new(series: &'a Series) -> Self {
        Archive { series, weeks: series.weeks.iter().map(|_| OnceLock::new()).collect() }
    }

    /// All that is true of that week and worth telling, weighed against the weeks before; nothing where the series has
    /// no such week.
    pub fn facts(&self, week: IsoWeek) -> Option<&Facts> {
        let now = self.series.position(week)?;
        for at in 0..now {
            self.look(at);
        }
        Some(self.look(now))
    }

    /// The week of that number in the series; those before it have been looked at.
    fn look(&self, at: usize) -> &Facts {
        self.weeks[at].get_or_init(|| {
            let league = self.series.league(self.series.weeks[at].iso);
            league.map(|league| self.judged(&league)).unwrap_or_default()
        })
    }

    fn judged(&self, league: &League) -> Facts {
        let now = league.weeks().len() - 1;
        let earlier = self.earlier(now.saturating_sub(MEMORY), now);
        let unbroken = self.earlier(now + 1 - league.unbroken().len(), now);
        let mut all = see(league);
        for fact in &mut all {
            let like = |then: &Fact| then.kind.key == fact.kind.key && then.topic == fact.topic;
            let seen = earlier.iter().filter(|facts| facts.all.iter().any(like)).count() as u32;
            fact.newsworthiness = fact.newsworthiness.seen_before(seen, earlier.len() as u32);
            fact.held = unbroken.iter().rev().take_while(|facts| facts.same(fact).is_some()).count() as u32;
        }
        Facts { all, boards: board::all(league) }
    }

    fn earlier(&self, from: usize, now: usize) -> Vec<&Facts> {
        self.weeks[from..now].iter().filter_map(OnceLock::get).collect()
    }
}

impl Facts {
    /// The number of the fact from which a reader learns the very same; nothing where it is not among these.
    pub fn same(&self, fact: &Fact) -> Option<super::FactIndex> {
        self.all.iter().position(|each| fact.says_the_same(each))
    }
}

impl Fact {
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
