//! How much a reader cares: a weight whose every term is kept.

use crate::league::Decimal;

/// The terms of news judgement; [`Newsworthiness::score`] is their sum. Each is 0 or more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Newsworthiness {
    /// What kind of news it is, by house judgement: a lead lost above a mere change; 0 to 80.
    pub event: u32,
    /// How large it is against what is usual; 0 to 40.
    pub size: u32,
    /// How near it is to the story's own entity; 0, 15 or 30.
    pub prominence: u32,
    /// Whether it is about something a reader can do; 0 to 20.
    pub actionability: u32,
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

    /// The weight by which facts compete; higher is told first.
    pub fn score(&self) -> u32 {
        self.event + self.size + self.prominence + self.actionability
    }
}
