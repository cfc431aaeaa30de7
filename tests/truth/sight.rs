//! One table of one week, looked at from the week's end: the oracle's own reckoning of ranks, leads and changes.

use crate::claim::Claim;
use crate::world::{Coverage, Ladder, Listing, Points, Week, World, digit, rounded, week_name};
use crate::writing::{entity, table};
use std::cmp::Ordering;

/// A week with all before it. Nothing later can be seen.
#[derive(Clone, Copy)]
pub struct Evening<'a> {
    pub world: &'a World,
    pub at: usize,
    /// The table of the story: where the focus is listed, else the first of the series.
    main: usize,
}

/// A table of that week.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    pub evening: Evening<'a>,
    pub world: &'a World,
    pub table: usize,
    pub ladder: &'a Ladder,
    pub now: &'a Listing,
    /// The table in the week compared with, where nothing stands between the two.
    pub before: Option<&'a Listing>,
}

impl<'a> Evening<'a> {
    pub fn new(world: &'a World, at: usize) -> Self {
        let has_focus = |listing: &Option<Listing>| {
            let listed = |listing: &Listing| world.focus.is_some_and(|focus| listing.scores.contains_key(&focus));
            listing.as_ref().is_some_and(listed)
        };
        let main = world.weeks[at].tables.iter().position(has_focus).unwrap_or(0);
        Evening { world, at, main }
    }

    pub fn now(&self) -> &'a Week {
        &self.world.weeks[self.at]
    }

    /// The newest earlier week, unless what is measured changed since.
    pub fn before(&self) -> Option<&'a Week> {
        (self.at > 0 && !self.now().basis_changed).then(|| &self.world.weeks[self.at - 1])
    }

    /// How a comparison names the week it looks back to.
    pub fn since(&self) -> Option<String> {
        let before = self.before()?;
        let adjacent = before.number + 1 == self.now().number;
        Some(if adjacent { "week-before".to_owned() } else { week_name(before.number) })
    }

    /// Newest first, from this week back to the first before which a week is missing or the basis is another.
    pub fn run(&self) -> Vec<&'a Week> {
        let mut run = vec![self.now()];
        let mut at = self.at;
        while at > 0 {
            let (earlier, later) = (&self.world.weeks[at - 1], &self.world.weeks[at]);
            if later.basis_changed || earlier.number + 1 != later.number {
                break;
            }
            run.push(earlier);
            at -= 1;
        }
        run
    }

    /// Every table that lists somebody this week.
    pub fn sights(self) -> Vec<Sight<'a>> {
        (0..self.world.tables.len()).filter_map(|table| self.sight(table)).collect()
    }

    pub fn sight(self, table: usize) -> Option<Sight<'a>> {
        let now = self.now().tables[table].as_ref()?;
        let before = self.before().and_then(|week| week.tables[table].as_ref());
        Some(Sight { evening: self, world: self.world, table, ladder: &self.world.tables[table], now, before })
    }

    /// Whose story it is, with its table: the focus where listed; the sole first where there is no focus.
    pub fn protagonist(self) -> Option<(Sight<'a>, usize)> {
        let main = self.sight(self.main)?;
        let own = match self.world.focus {
            Some(focus) => main.now.scores.contains_key(&focus).then_some(focus),
            None => match main.first(main.now)[..] {
                [only] => Some(only),
                _ => None,
            },
        };
        own.map(|own| (main, own))
    }

    /// Whom each table's story is about.
    pub fn subjects(self) -> Vec<(Sight<'a>, usize)> {
        self.sights().into_iter().filter_map(|sight| sight.subject().map(|subject| (sight, subject))).collect()
    }
}

impl<'a> Sight<'a> {
    pub fn claim(&self, key: &str, subject: &str) -> Claim {
        Claim::in_table(key, self.table, subject).with("table", table(self.table))
    }

    /// The same, of an entity.
    pub fn claim_of(&self, key: &str, who: usize) -> Claim {
        self.claim(key, &entity(who))
    }

    pub fn is_main(&self) -> bool {
        self.evening.main == self.table
    }

    /// The protagonist in the story's own table, in any other the sole first beyond doubt.
    pub fn subject(&self) -> Option<usize> {
        match self.is_main() {
            true => self.evening.protagonist().map(|(_, own)| own),
            false => self.sole_first(self.now),
        }
    }

    pub fn shown(&self, value: Points) -> Points {
        rounded(value, self.world.decimals)
    }

    /// The last printed digit.
    pub fn digit(&self) -> Points {
        digit(self.world.decimals)
    }

    /// How much better one is than the other.
    pub fn better(&self, this: Points, that: Points) -> Points {
        if self.world.lower_is_better { that - this } else { this - that }
    }

    pub fn exact(&self, who: usize) -> Points {
        self.now.scores[&who].total
    }

    /// The score as printed.
    pub fn score(&self, who: usize) -> Points {
        self.shown(self.exact(who))
    }

    /// How much better this week's printed score is than another's.
    pub fn lead(&self, this: usize, that: usize) -> Points {
        self.lead_in(self.now, this, that)
    }

    pub fn lead_in(&self, listing: &Listing, this: usize, that: usize) -> Points {
        self.better(self.shown(listing.scores[&this].total), self.shown(listing.scores[&that].total))
    }

    /// Who is strictly better: in the data, and as printed.
    fn ahead(&self, listing: &Listing, who: usize) -> (Vec<usize>, Vec<usize>) {
        self.compared(listing, who, Ordering::Greater)
    }

    /// Who is level, itself included: in the data, and as printed.
    fn level(&self, listing: &Listing, who: usize) -> (Vec<usize>, Vec<usize>) {
        self.compared(listing, who, Ordering::Equal)
    }

    fn compared(&self, listing: &Listing, who: usize, wanted: Ordering) -> (Vec<usize>, Vec<usize>) {
        let own = listing.scores[&who].total;
        let all = || listing.scores.iter();
        let exact = all().filter(|(_, other)| self.better(other.total, own).cmp(&0) == wanted);
        let shown = all().filter(|(_, other)| self.better(self.shown(other.total), self.shown(own)).cmp(&0) == wanted);
        (exact.map(|(who, _)| *who).collect(), shown.map(|(who, _)| *who).collect())
    }

    /// 1 and the number of those strictly better.
    pub fn place(&self, listing: &Listing, who: usize) -> usize {
        self.ahead(listing, who).0.len() + 1
    }

    /// Whether the printed scores give the same place.
    pub fn place_agrees(&self, listing: &Listing, who: usize) -> bool {
        let (exact, shown) = self.ahead(listing, who);
        exact == shown
    }

    /// Those level with it, itself included, in the series' order.
    pub fn level_with(&self, listing: &Listing, who: usize) -> Vec<usize> {
        self.level(listing, who).0
    }

    /// Whether the printed scores are level for the same ones.
    pub fn level_agrees(&self, listing: &Listing, who: usize) -> bool {
        let (exact, shown) = self.level(listing, who);
        exact == shown
    }

    /// Whether the place, and who shares it, are beyond doubt: as printed too, and nobody unlisted may share it.
    pub fn place_is_sure(&self, listing: &Listing, who: usize) -> bool {
        let level = self.level_with(listing, who).len();
        let closed = match listing.coverage {
            Coverage::All => true,
            Coverage::Top => self.place(listing, who) + level <= listing.scores.len(),
            Coverage::Some => false,
        };
        closed && self.place_agrees(listing, who) && self.level_agrees(listing, who)
    }

    /// Everyone, best first; level ones in the series' order.
    pub fn ranked(&self, listing: &Listing) -> Vec<usize> {
        let mut all: Vec<usize> = listing.scores.keys().copied().collect();
        all.sort_by(|a, b| {
            let better = self.better(listing.scores[b].total, listing.scores[a].total);
            better.cmp(&0).then(a.cmp(b))
        });
        all
    }

    /// Those on that place; none where nobody has it.
    pub fn on_place(&self, listing: &Listing, place: usize) -> Vec<usize> {
        self.ranked(listing).into_iter().filter(|who| self.place(listing, *who) == place).collect()
    }

    /// Those nobody is better than.
    pub fn first(&self, listing: &Listing) -> Vec<usize> {
        self.on_place(listing, 1)
    }

    /// Those who are first beyond doubt, with somebody behind them.
    pub fn proven_first(&self, listing: &Listing) -> Option<Vec<usize>> {
        let first = self.first(listing);
        let sure = first.len() < listing.scores.len() && self.place_is_sure(listing, *first.first()?);
        sure.then_some(first)
    }

    /// The one who is first alone beyond doubt, with somebody behind.
    pub fn sole_first(&self, listing: &Listing) -> Option<usize> {
        match self.proven_first(listing)?[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Both weeks list everyone there is, and the same ones.
    pub fn is_whole(&self) -> bool {
        let all = |listing: &Listing| listing.coverage == Coverage::All;
        self.before
            .is_some_and(|before| all(before) && all(self.now) && before.scores.keys().eq(self.now.scores.keys()))
    }

    /// How much better it stands than in the week compared with: in the data, and as printed.
    pub fn gain(&self, who: usize) -> Option<(Points, Points)> {
        let now = self.now.scores.get(&who)?.total;
        let then = self.before?.scores.get(&who)?.total;
        Some((self.better(now, then), self.better(self.shown(now), self.shown(then))))
    }

    /// Whether it got better, in the data and as printed.
    pub fn gained(&self, who: usize) -> bool {
        self.gain(who).is_some_and(|(exact, shown)| exact > 0 && shown > 0)
    }

    /// Everyone listed in both weeks, best first.
    pub fn in_both(&self) -> Vec<usize> {
        self.ranked(self.now).into_iter().filter(|who| self.gain(*who).is_some()).collect()
    }

    /// Scores in the data, newest first, week by week back to the first week without one, a gap or another basis.
    pub fn history(&self, who: usize) -> Vec<Points> {
        let scores = self
            .evening
            .run()
            .into_iter()
            .map_while(|week| Some(week.tables[self.table].as_ref()?.scores.get(&who)?.total));
        scores.collect()
    }
}

/// The changes of such a history as numbers, newest first: in the data, and as printed.
pub fn changes(history: &[Points], decimals: u32) -> Vec<(Points, Points)> {
    let change = |pair: &[Points]| (pair[0] - pair[1], rounded(pair[0], decimals) - rounded(pair[1], decimals));
    history.windows(2).map(change).collect()
}

/// Twice the middle of them, or the sum of the two middle ones.
pub fn twice_the_median(mut values: Vec<Points>) -> Option<Points> {
    values.sort();
    let (low, high) = ((values.len().max(1) - 1) / 2, values.len() / 2);
    Some(values.get(low)? + values.get(high)?)
}
