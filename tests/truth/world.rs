//! A series as plain as can be: numbers as counted billionths of a point, weeks counted one by one.

use std::collections::BTreeMap;

/// Billionths of a point, so that halves of the last digit are whole numbers too.
pub type Points = i128;
pub const ONE: Points = 1_000_000_000;

#[derive(Clone, Debug)]
pub struct World {
    pub decimals: u32,
    pub lower_is_better: bool,
    pub focus: Option<usize>,
    pub trend_weeks: Option<usize>,
    /// Thousandths of a component's maximum.
    pub what_if: Option<i128>,
    /// The maximum of each component, where it has one.
    pub components: Vec<Option<Points>>,
    pub entities: usize,
    pub tables: Vec<Ladder>,
    /// Oldest first.
    pub weeks: Vec<Week>,
}

/// A table's setup.
#[derive(Clone, Debug, Default)]
pub struct Ladder {
    pub population: Option<usize>,
    pub components: Vec<usize>,
    pub add_up: bool,
    pub marks: Vec<Points>,
    /// Lower limits of the bands, best first; the last band has none.
    pub bands: Vec<Option<Points>>,
    pub top: Option<usize>,
    pub bottom: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Week {
    /// Counted from 2020-W40 on.
    pub number: i64,
    pub basis_changed: bool,
    pub tables: Vec<Option<Listing>>,
    pub notes: Vec<Note>,
    pub targets: Vec<Target>,
    pub corrections: Vec<Correction>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    All,
    Top,
    Some,
}

#[derive(Clone, Debug)]
pub struct Listing {
    pub coverage: Coverage,
    pub scores: BTreeMap<usize, Score>,
}

#[derive(Clone, Debug)]
pub struct Score {
    pub total: Points,
    /// Whether the total is typed, or left to be the components' sum.
    pub typed: bool,
    pub components: BTreeMap<usize, Points>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Entity(usize),
    Component(usize),
    Table(usize),
    Week,
}

#[derive(Clone, Debug)]
pub struct Note {
    pub about: About,
    /// `cause`, `context`, `quote` or `action`.
    pub role: &'static str,
    pub text: String,
    pub speaker: Option<String>,
    pub title: Option<String>,
    /// The number of the last week in which it is told.
    pub until: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Target {
    pub id: usize,
    pub about: About,
    pub of: Option<usize>,
    /// `all`, `top` or `bottom`.
    pub members: &'static str,
    pub reach: Points,
    pub weeks: i64,
    pub owner: Option<usize>,
}

/// A figure of an earlier week as it was published; that week holds the right one.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The week's number.
    pub week: i64,
    pub table: usize,
    pub entity: usize,
    pub component: Option<usize>,
    pub was: Points,
    pub text: Option<String>,
}

/// A week's name. 2020 has 53 weeks; the years after it that are used here have 52.
pub fn week_name(number: i64) -> String {
    let (mut year, mut week) = (2020, 40 + number);
    loop {
        let weeks = if year == 2020 { 53 } else { 52 };
        if week <= weeks {
            return format!("{year}-W{week:02}");
        }
        (year, week) = (year + 1, week - weeks);
    }
}

/// The value of one digit at so many decimals.
pub fn digit(decimals: u32) -> Points {
    const DIGITS: [Points; 10] = [ONE, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];
    DIGITS[decimals as usize]
}

/// Rounded to so many decimals, half away from zero.
pub fn rounded(value: Points, decimals: u32) -> Points {
    fraction_rounded(value, 1, decimals)
}

/// `over` divided by `under`, which is above zero, rounded once to so many decimals, half away from zero.
pub fn fraction_rounded(over: Points, under: i128, decimals: u32) -> Points {
    let unit = digit(decimals) * under;
    let digits = (2 * over.abs() + unit) / (2 * unit);
    digits * digit(decimals) * over.signum()
}

/// The number with exactly so many decimals; it has no more of them.
pub fn printed(value: Points, decimals: u32) -> String {
    let digits = value / digit(decimals);
    let sign = if digits < 0 { "-" } else { "" };
    let scale = 10i128.pow(decimals);
    let whole = digits.abs() / scale;
    match decimals {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{:0width$}", digits.abs() % scale, width = decimals as usize),
    }
}

/// The number with as many decimals as it needs.
pub fn bare(value: Points) -> String {
    let text = printed(value, 9);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
