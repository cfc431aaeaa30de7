//! How much a reader cares: a weight whose every term is kept.

/// The terms of news judgement; [`Newsworthiness::score`] is their sum. Each is 0 or more.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Newsworthiness {
    /// What kind of news it is, by house judgement: a lead lost above a mere change.
    pub event: i32,
    /// How large it is against what is usual.
    pub size: i32,
    /// How near it is to the story's own entity.
    pub prominence: i32,
    /// Whether it is about something a reader can do.
    pub actionability: i32,
}

impl Newsworthiness {
    /// The weight by which facts compete; higher is told first.
    pub fn score(&self) -> i32 {
        self.event + self.size + self.prominence + self.actionability
    }
}
