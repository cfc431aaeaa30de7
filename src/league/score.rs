//! Numbers as they were published: exact decimals that know where they were typed.

pub use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;
use std::cmp::Ordering;

use crate::problem::Spot;

/// A number and the place it was typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub value: Decimal,
    pub spot: Spot,
}

/// A score or a component's value: exact, in points, with the cells it comes from.
/// A score that is the sum of its components has one cell for each of them; any other has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub value: Decimal,
    pub cells: Vec<Cell>,
}

/// Which end of the scale is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    HigherIsBetter,
    LowerIsBetter,
}

impl Order {
    /// The better first.
    pub fn rank(self, this: Decimal, that: Decimal) -> Ordering {
        match self {
            Order::HigherIsBetter => that.cmp(&this),
            Order::LowerIsBetter => this.cmp(&that),
        }
    }

    /// How much better `this` is than `that`, in points: positive where it is better, whichever end that is.
    pub fn advantage(self, this: Decimal, that: Decimal) -> Decimal {
        match self {
            Order::HigherIsBetter => this - that,
            Order::LowerIsBetter => that - this,
        }
    }
}

/// The value as it is printed: rounded to `decimals` places, half away from zero, never `-0`.
pub fn round(value: Decimal, decimals: u32) -> Decimal {
    let rounded = value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    if rounded.is_zero() { Decimal::ZERO } else { rounded }
}

/// The printed value with exactly `decimals` places: `92.3` at 2 is `92.30`.
pub fn display(value: Decimal, decimals: u32) -> Decimal {
    if value.scale() == decimals && !value.is_zero() {
        return value;
    }
    let mut shown = round(value, decimals);
    shown.rescale(decimals);
    shown
}

/// The least printed value that is no smaller: `0.331` at 2 is `0.34`.
pub fn round_up(value: Decimal, decimals: u32) -> Decimal {
    display(value.round_dp_with_strategy(decimals, RoundingStrategy::ToPositiveInfinity), decimals)
}
