//! How much a reader cares: a weight whose every term is kept.

use crate::league::Decimal;

/// The terms of news judgement. [`Newsworthiness::score`] puts them together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newsworthiness {
    /// What kind of news it is, by house judgement: a lead lost above a mere change; 0 to 80.
    pub event: u32,
    /// How large it is against what is usual; 0 to 40.
    pub size: u32,
    /// How seldom the like was seen in the weeks before; 0 to 10, 0 where fewer than four are known.
    pub rarity: u32,
    /// How near it is to the story's own entity; 0, 15 or 30.
    pub prominence: u32,
    /// Whether it is about something a reader can do; 0 to 20.
    pub actionability: u32,
    /// Percent: 100, or 60 for a move of one last printed digit and 30 for a smaller one.
    pub materiality: u32,
    /// Percent: 100, or 80 where one last printed digit would turn the claim, 60 where less would.
    pub robustness: u32,
    /// Percent: 100, or less where the edition told the very same one, two or three weeks ago: 50, 70, 85.
    pub novelty: u32,
    /// What it lost because others had told part of it when its turn came.
    pub redundancy: u32,
}

impl Default for Newsworthiness {
    fn default() -> Self {
        Newsworthiness {
            event: 0,
            size: 0,
            rarity: 0,
            prominence: 0,
            actionability: 0,
            materiality: 100,
            robustness: 100,
            novelty: 100,
            redundancy: 0,
        }
    }
}

impl Newsworthiness {
    /// Worth that much for what kind of news it is.
    pub(super) fn event(event: u32) -> Self {
        Newsworthiness { event, ..Self::default() }
    }

    /// Larger by `value` against what is `usual`: 20 where it is as usual, 40 at most; 0 where nothing is usual yet.
    pub(super) fn sized(mut self, value: Decimal, usual: Option<Decimal>) -> Self {
        let most = Decimal::from(40);
        let usual = usual.filter(|usual| !usual.is_zero());
        let size = usual.and_then(|usual| (value.abs() * Decimal::from(20)).checked_div(usual));
        self.size = size.map_or(0, |size| u32::try_from(size.min(most).trunc()).unwrap_or(40));
        self
    }

    /// About the story's own entity, or the table it is in.
    pub(super) fn prominent(mut self, prominent: bool) -> Self {
        self.prominence = if prominent { 30 } else { 0 };
        self
    }

    /// Something a reader can act on.
    pub(super) fn actionable(mut self, actionability: u32) -> Self {
        self.actionability = actionability;
        self
    }

    /// A move of so many points, where the last printed digit is `quantum`.
    pub(super) fn material(mut self, change: Decimal, quantum: Decimal) -> Self {
        self.materiality = digits(change, quantum, [30, 60, 100]);
        self
    }

    /// A claim that holds until figures move by `slack` points, where the last printed digit is `quantum`.
    pub(super) fn holding_by(mut self, slack: Decimal, quantum: Decimal) -> Self {
        self.robustness = digits(slack, quantum, [60, 80, 100]);
        self
    }

    /// The like was seen in `seen` of `weeks` earlier weeks: two points for each half bit of surprise.
    pub(super) fn seen_before(mut self, seen: u32, weeks: u32) -> Self {
        let (odds, of) = (u64::from(weeks + 2).pow(2), u64::from(seen + 1).pow(2));
        self.rarity = if weeks < 4 { 0 } else { ((odds / of).max(1).ilog2() * 2).min(10) };
        self
    }

    /// The edition told the very same so many weeks ago, if it did.
    pub(crate) fn told_before(mut self, weeks_ago: Option<u32>) -> Self {
        self.novelty = match weeks_ago {
            Some(1) => 50,
            Some(2) => 70,
            Some(3) => 85,
            _ => 100,
        };
        self
    }

    /// Others have told part of it.
    pub(crate) fn partly_told(mut self, redundancy: u32) -> Self {
        self.redundancy = redundancy;
        self
    }

    /// What it is worth before doubts: the sum of the terms that are points.
    pub fn worth(&self) -> u32 {
        self.event + self.size + self.rarity + self.prominence + self.actionability
    }

    /// The weight by which facts compete; higher is told first: the worth, lessened by each of the percentages, less
    /// what others have told.
    pub fn score(&self) -> u32 {
        let firm = self.worth() * self.materiality * self.robustness * self.novelty / 1_000_000;
        firm.saturating_sub(self.redundancy)
    }
}

/// Less than one last digit, one, or more.
fn digits(points: Decimal, quantum: Decimal, percents: [u32; 3]) -> u32 {
    match points.abs() {
        none if none < quantum => percents[0],
        one if one < quantum * Decimal::TWO => percents[1],
        _ => percents[2],
    }
}
