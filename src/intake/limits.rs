//! Figures that can be read and cannot be right, or are printed as if they were others: above a maximum, beside a band.

use crate::league::{Cell, Component, Decimal, Figure, Series, TableSetup, display};
use crate::problem::Problem;

/// A component's score beyond its maximum, or below zero where it has one, is a slip.
pub(super) fn within_max(cell: &Cell, component: &Component) -> Option<Problem> {
    let max = component.max?;
    let (message, help) = match cell.value {
        value if value > max => (
            format!("`{}` is scored {value}, above its maximum of {max}", component.id),
            "correct the score, or raise `max`",
        ),
        value if value < Decimal::ZERO => {
            (format!("`{}` is scored {value}, below zero", component.id), "correct the score, or leave `max` out")
        }
        _ => return None,
    };
    let problem = Problem::error("SP306", message).at(&cell.spot).related(&component.spot, "its maximum is set here");
    Some(problem.help(help))
}

/// A score above all that its components can give is a slip.
pub(super) fn within_reach(score: &Figure, setup: &TableSetup, series: &Series) -> Option<Problem> {
    let maxima = setup.components.iter().map(|each| series.component(*each).max);
    let most: Option<Decimal> = if setup.components_add_up { maxima.sum() } else { None };
    let most = most.filter(|most| score.value > *most && !setup.components.is_empty())?;
    let message = format!("the score {} is above {most}, the sum of its components' maxima", score.value);
    Some(Problem::error("SP309", message).at(&score.cells[0].spot).help("correct the score"))
}

/// A score that is printed as if it were in another band than the one it belongs to.
pub(super) fn beside_its_band(score: &Figure, setup: &TableSetup, series: &Series) -> Option<Problem> {
    let (decimals, order) = (series.decimals, series.order);
    let printed = display(score.value, decimals);
    let name = |band: Option<usize>| band.map_or("none", |band| setup.bands[band].id.as_str());
    let (own, seen) = (setup.band_of(score.value, order), setup.band_of(printed, order));
    if own == seen {
        return None;
    }
    let message = format!(
        "{} is printed as {printed}, which is in the band `{}`, but belongs to `{}`",
        score.value,
        name(seen),
        name(own)
    );
    let problem = Problem::warning("SP331", message).at(&score.cells[0].spot);
    Some(problem.help("bands go by the exact score; raise `decimals` to show why"))
}
