//! The parts that a score is made of.

use super::{Decimal, Names};
use crate::problem::Spot;

/// A component's number in its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ComponentIndex(pub u16);

/// One of the figures beside or inside a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    pub id: String,
    pub names: Names,
    /// The most it can be, in points, above zero; without it no share and no potential can be told.
    pub max: Option<Decimal>,
    pub spot: Spot,
}
