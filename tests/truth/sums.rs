//! How the protagonist's components made up the change of its score, or went against it.

use crate::claim::Claim;
use crate::parts::{Part, adds_up, parts, standing};
use crate::sight::{Evening, Sight};
use crate::world::Points;
use crate::writing::entity;

/// The change of the score as the sum of its components' changes, where everything agrees in the data and as printed.
pub fn contribution(evening: Evening) -> Vec<Claim> {
    evening.protagonist().and_then(|(sight, own)| made_up(&sight, own)).into_iter().collect()
}

fn made_up(sight: &Sight, own: usize) -> Option<Claim> {
    let then = sight.before?.scores.get(&own)?;
    let now = &sight.now.scores[&own];
    let parts = parts(sight, own);
    let change = score_change(sight, own)?;
    let is_clear = parts.iter().all(|part| part.way().is_some());
    let is_sum = parts.iter().map(|part| part.shown).sum::<Points>() == change;
    if !adds_up(sight, now) || !adds_up(sight, then) || !is_clear || !is_sum {
        return None;
    }
    let going = |way: i128| -> Vec<&Part> { parts.iter().filter(|part| part.way() == Some(way)).collect() };
    let (up, down) = (going(1), going(-1));
    let claim = match (&up[..], &down[..]) {
        ([], []) => return None,
        (movers, []) => one_way(sight, change, movers, ["contribution-whole", "contribution-most"])?,
        ([], movers) => one_way(sight, change, movers, ["loss-whole", "loss-most"])?,
        _ => both_ways(sight, own, change, &up, &down),
    };
    Some(claim.entity("subject", own).with_some("since", sight.evening.since()))
}

/// The printed change of the score as a number, where the data say the same.
fn score_change(sight: &Sight, own: usize) -> Option<Points> {
    let (exact, shown) = sight.gain(own)?;
    let change = if sight.world.lower_is_better { -shown } else { shown };
    (exact.signum() == shown.signum()).then_some(change)
}

/// The one that moved, or the one that moved most; of a change of two last digits or more.
fn one_way(sight: &Sight, change: Points, movers: &[&Part], [whole, most]: [&str; 2]) -> Option<Claim> {
    let further =
        |part: &&Part, other: &&Part| part.shown.abs() > other.shown.abs() && part.exact.abs() > other.exact.abs();
    let first =
        movers.iter().find(|part| movers.iter().all(|other| other.which == part.which || further(part, other)))?;
    let claim = match movers {
        [_] => standing(whole, first.which, first.now, sight.world),
        _ => standing(most, first.which, first.now, sight.world).points("part", first.shown.abs(), sight.world),
    };
    (change.abs() >= 2 * sight.digit()).then(|| claim.points("change", change.abs(), sight.world))
}

fn both_ways(sight: &Sight, own: usize, change: Points, up: &[&Part], down: &[&Part]) -> Claim {
    let sum = |parts: &[&Part]| parts.iter().map(|part| part.shown.abs()).sum::<Points>();
    let claim = |key: &str| Claim::new(key, "components", &entity(own)).points("gains", sum(up), sight.world);
    if change == 0 {
        return claim("contribution-offset").points("score", sight.score(own), sight.world);
    }
    let claim = claim(if change > 0 { "contribution-mixed-up" } else { "contribution-mixed-down" });
    claim.points("losses", sum(down), sight.world).points("change", change.abs(), sight.world)
}

/// More components went one way than the other, and the score went the other.
pub fn against(evening: Evening) -> Option<Claim> {
    let (sight, own) = evening.protagonist()?;
    let parts = parts(&sight, own);
    let ways: Option<Vec<i128>> = parts.iter().map(Part::way).collect();
    let ways = ways.filter(|ways| ways.len() > 1 && ways.len() == sight.ladder.components.len())?;
    let count = |way: i128| ways.iter().filter(|each| **each == way).count();
    let (up, down, change) = (count(1), count(-1), score_change(&sight, own)?);
    let key = match change {
        fall if fall < 0 && up > down => "breadth-against-fall",
        rise if rise > 0 && down > up => "breadth-against-rise",
        _ => return None,
    };
    let claim = Claim::new(key, "components", &entity(own)).entity("subject", own).with("total", ways.len());
    let claim = claim.with("up", up).with("down", down).with("same", count(0)).with_some("since", evening.since());
    Some(claim.points("change", change.abs(), sight.world))
}
