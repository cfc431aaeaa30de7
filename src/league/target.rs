//! What somebody has set out to reach, and by when.

use super::{About, Cell, EntityIndex, IsoWeek};

/// Which members of a table a target is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    All,
    Top,
    Bottom,
}

/// A goal with a deadline, remembered and followed up week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub id: String,
    /// A component (of `of`), an entity, or a table (its `members`).
    pub about: About,
    /// Whose component; the focus where it is not said.
    pub of: Option<EntityIndex>,
    pub members: Members,
    pub reach: Cell,
    /// Weeks given at the start, 1 or more.
    pub within_weeks: u32,
    pub owner: Option<EntityIndex>,
    /// The week whose file first set it.
    pub from: IsoWeek,
    /// `from` plus `within_weeks`.
    pub deadline: IsoWeek,
}
