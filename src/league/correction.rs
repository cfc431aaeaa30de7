//! Figures of earlier weeks that were published wrong and are put right.

use super::{Cell, ComponentIndex, EntityIndex, IsoWeek, Localised, TableIndex};
use crate::problem::Spot;

/// One figure of an earlier week, as it was published. That week's own file holds the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The week whose figure it is; earlier than the week that tells of it.
    pub week: IsoWeek,
    pub table: TableIndex,
    pub entity: EntityIndex,
    /// The component it is of; nothing where it is the score.
    pub component: Option<ComponentIndex>,
    /// What was published; it differs from the right figure.
    pub was: Cell,
    /// What the newsroom says to it, in whole sentences, printed as typed.
    pub text: Option<Localised>,
    pub spot: Spot,
}

impl Correction {
    /// Whether both are of the same figure.
    pub fn is_of_the_same(&self, other: &Correction) -> bool {
        (self.week, self.table, self.entity, self.component) == (other.week, other.table, other.entity, other.component)
    }
}
