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
    /// Percent: 100, or less the longer the very same has been true: 70, 55, 50.
    pub novelty: u32,
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

    /// The very same has been true for so many weeks in a row before this one.
    pub(super) fn held_for(mut self, weeks: u32) -> Self {
        self.novelty = match weeks {
            0 => 100,
            1 => 70,
            2 => 55,
            _ => 50,
        };
        self
    }

    /// What it is worth before doubts: the sum of the terms that are points.
    pub fn worth(&self) -> u32 {
        self.event + self.size + self.rarity + self.prominence + self.actionability
    }

    /// The weight by which facts compete; higher is told first: the worth, lessened by each of the percentages.
    pub fn score(&self) -> u32 {
        self.worth() * self.materiality * self.robustness * self.novelty / 1_000_000
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
