//! What people add to the figures: causes, context, quotes, plans, pictures. The program never makes these up.

use super::{ComponentIndex, EntityIndex, IsoWeek, Localised, TableIndex};
use crate::problem::Spot;

/// What a note or a target is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Entity(EntityIndex),
    Component(ComponentIndex),
    Table(TableIndex),
    /// How the protagonist's components make up its score.
    Components,
    /// The week as a whole.
    Week,
}

/// What a note does in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Cause,
    Context,
    Quote,
    /// Something somebody will do.
    Action,
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub name: Localised,
    pub title: Localised,
}

/// A person's words in whole sentences, printed as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub about: About,
    pub role: Role,
    pub text: Localised,
    pub speaker: Option<Speaker>,
    /// The last week in which it is told; without it only its own week.
    pub until: Option<IsoWeek>,
    /// The week whose file holds it.
    pub from: IsoWeek,
    pub spot: Spot,
}

/// A picture the release may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Path inside the series' folder, with `/` between its parts.
    pub file: String,
    /// Whom it shows; the caption then tells that entity's news.
    pub shows: Option<EntityIndex>,
    pub alt: Localised,
    pub credit: Option<Localised>,
    pub spot: Spot,
}
