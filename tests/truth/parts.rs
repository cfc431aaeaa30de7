//! The protagonist's components: how they moved, how near they are to their maxima, what they could still give.

use crate::claim::Claim;
use crate::sight::{Evening, Sight};
use crate::world::{Points, Score, World, fraction_rounded, week_name};
use crate::writing::component;
use std::collections::BTreeMap;

/// A component in both weeks.
pub struct Part {
    pub which: usize,
    pub now: Points,
    /// The change as a number: in the data, and as printed.
    pub exact: Points,
    pub shown: Points,
}

/// Those components of the protagonist that both weeks know, in the table's order.
pub fn parts(sight: &Sight, own: usize) -> Vec<Part> {
    let none = BTreeMap::new();
    let now = known(sight, own);
    let then = sight.before.and_then(|before| before.scores.get(&own)).map_or(&none, |score| &score.components);
    let part = |which: &usize| {
        let (now, then) = (*now.get(which)?, *then.get(which)?);
        Some(Part { which: *which, now, exact: now - then, shown: sight.shown(now) - sight.shown(then) })
    };
    sight.ladder.components.iter().filter_map(part).collect()
}

fn known<'a>(sight: &Sight<'a>, own: usize) -> &'a BTreeMap<usize, Points> {
    &sight.now.scores[&own].components
}

impl Part {
    /// Up is 1, down -1; 0 where it did not move, nothing where data and print differ.
    pub fn way(&self) -> Option<i128> {
        (self.exact.signum() == self.shown.signum()).then(|| self.exact.signum())
    }
}

fn claim(key: &str, which: usize) -> Claim {
    Claim::new(key, "components", &component(which)).component("component", which)
}

/// With the value, and its maximum and share where there is one.
pub fn standing(key: &str, which: usize, value: Points, world: &World) -> Claim {
    let claim = claim(key, which).points("value", fraction_rounded(value, 1, world.decimals), world);
    match world.components[which] {
        Some(max) => claim.mark("max", max).share("share", value, max),
        None => claim,
    }
}

/// How each moved; where none is known of both weeks, what each stands at.
pub fn moves(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist() else { return Vec::new() };
    let parts = parts(&sight, own);
    if parts.is_empty() {
        let known = known(&sight, own).iter();
        return known.map(|(which, value)| standing("component-value", *which, *value, sight.world)).collect();
    }
    let moved = parts.iter().filter_map(|part| moved(&sight, part, &parts));
    moved.chain(parts.iter().filter_map(|part| reached(&sight, own, part))).collect()
}

/// The newest week before, on the basis that holds now, that had the component at this value.
fn last_full(sight: &Sight, own: usize, part: &Part) -> Option<i64> {
    let (world, now) = (sight.world, sight.evening.at);
    let basis = (0..=now).rev().find(|at| world.weeks[*at].basis_changed).unwrap_or(0);
    let value = |at: usize| {
        let listing = world.weeks[at].tables[sight.table].as_ref()?;
        listing.scores.get(&own)?.components.get(&part.which).copied()
    };
    (basis..now).rev().find(|at| value(*at) == Some(part.now)).map(|at| world.weeks[at].number)
}

/// Risen to its maximum, where higher is better.
fn reached(sight: &Sight, own: usize, part: &Part) -> Option<Claim> {
    let is_full = sight.world.components[part.which] == Some(part.now) && !sight.world.lower_is_better;
    let last = last_full(sight, own, part);
    let key = if last.is_some() { "component-maximum-regained" } else { "component-maximum-reached" };
    let claim = claim(key, part.which).mark("max", part.now).with_some("last", last.map(week_name));
    let claim = claim.points("change", part.shown, sight.world);
    let claim = claim.with_some("since", sight.evening.since()).entity("subject", own);
    (part.way() == Some(1) && is_full).then_some(claim)
}

fn moved(sight: &Sight, part: &Part, all: &[Part]) -> Option<Claim> {
    let way = part.way()?;
    let since = sight.evening.since();
    let key = match way {
        0 => return Some(standing("component-unchanged", part.which, part.now, sight.world)),
        1 if is_furthest(part, all) => "component-most-up",
        1 => "component-up",
        _ if is_furthest(part, all) => "component-most-down",
        _ => "component-down",
    };
    let claim = standing(key, part.which, part.now, sight.world).points("change", part.shown.abs(), sight.world);
    Some(claim.with_some("since", since))
}

/// Whether it went further than every other that went its way, one at least, in the data and as printed.
fn is_furthest(part: &Part, all: &[Part]) -> bool {
    let others: Vec<&Part> =
        all.iter().filter(|other| other.which != part.which && other.way() == part.way()).collect();
    let less = |other: &&Part| other.exact.abs() < part.exact.abs() && other.shown.abs() < part.shown.abs();
    let unclear =
        |other: &Part| other.way().is_none() && other.exact * part.exact > 0 && other.exact.abs() >= part.exact.abs();
    !others.is_empty() && others.iter().all(less) && !all.iter().any(unclear)
}

/// Fallen below all earlier values on this basis, four of them or more, where higher is better.
pub fn lowest(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist().filter(|(sight, _)| !sight.world.lower_is_better) else {
        return Vec::new();
    };
    let fallen = parts(&sight, own).into_iter().filter(|part| part.way() == Some(-1));
    fallen.filter_map(|part| at_its_lowest(&sight, own, &part)).collect()
}

fn at_its_lowest(sight: &Sight, own: usize, part: &Part) -> Option<Claim> {
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let value = |week: &crate::world::Week| {
        let score = week.tables[sight.table].as_ref()?.scores.get(&own)?;
        Some((week.number, *score.components.get(&part.which)?))
    };
    let earlier: Vec<(i64, Points)> = weeks[basis..weeks.len() - 1].iter().filter_map(value).collect();
    let is_below = earlier.iter().all(|(_, then)| part.now < *then && sight.shown(part.now) < sight.shown(*then));
    let claim = standing("component-lowest", part.which, part.now, sight.world).entity("subject", own);
    let claim = claim.points("change", part.shown.abs(), sight.world).with_some("since", sight.evening.since());
    (earlier.len() >= 4 && is_below).then(|| claim.week("first", earlier[0].0))
}

/// At its maximum, or short of it by two hundredths or less, where higher is better.
pub fn maximum(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist().filter(|(sight, _)| !sight.world.lower_is_better) else {
        return Vec::new();
    };
    let told = known(&sight, own).iter().filter_map(|(which, value)| {
        let max = sight.world.components[*which]?;
        let short = sight.shown(max) - sight.shown(*value);
        let is_near = 50 * (max - value) <= max && 50 * short <= max && short > 0;
        match max == *value {
            true => Some(claim("component-at-maximum", *which).mark("max", max)),
            false if is_near => {
                let claim = standing("component-near-maximum", *which, *value, sight.world);
                Some(claim.points("short", short, sight.world))
            }
            false => None,
        }
    });
    told.collect()
}

/// A component with room up to the share aimed at.
struct Room {
    which: usize,
    value: Points,
    max: Points,
    /// What could be gained: in the data, and reckoned from the printed value.
    exact: Points,
    shown: Points,
}

/// Whether all the table's components are known and make up the score.
pub fn adds_up(sight: &Sight, score: &Score) -> bool {
    let parts = &sight.ladder.components;
    sight.ladder.add_up
        && parts.len() == score.components.len()
        && score.components.values().sum::<Points>() == score.total
}

/// Where the most could be gained, on the stated assumption; only of components that make up the score, where higher is
/// better.
pub fn potential(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist() else { return Vec::new() };
    let (Some(goal), false) = (sight.world.what_if, sight.world.lower_is_better) else { return Vec::new() };
    if !adds_up(&sight, &sight.now.scores[&own]) {
        return Vec::new();
    }
    let rooms: Vec<Room> =
        known(&sight, own).iter().filter_map(|(which, value)| room(&sight, *which, *value, goal)).collect();
    let most = |gain: fn(&Room) -> Points| rooms.iter().map(gain).max();
    let (exact, shown) = (most(|room| room.exact), most(|room| room.shown));
    let is_first = |room: &&Room| (Some(room.exact), Some(room.shown)) == (exact, shown);
    let is_either = |room: &&Room| Some(room.exact) == exact || Some(room.shown) == shown;
    let first: Vec<&Room> = rooms.iter().filter(is_first).collect();
    if first.len() != rooms.iter().filter(is_either).count() {
        return Vec::new();
    }
    let told = |claim: Claim| claim.share("goal", goal, 1000).entity("subject", own);
    match first[..] {
        [] => Vec::new(),
        [only] => {
            let claim = standing("potential-most", only.which, only.value, sight.world);
            let claim = claim.points("gain", only.shown, sight.world);
            let claim = claim.points("aim", sight.shown(only.max * goal / 1000), sight.world);
            let leads = sight.sole_first(sight.now) == Some(own);
            let claim = match leads {
                true => claim.points("margin", sight.lead(own, sight.ranked(sight.now)[1]), sight.world),
                false => claim,
            };
            [Some(told(claim)), lead(&sight, own, only).map(told)].into_iter().flatten().collect()
        }
        _ => {
            let names: Vec<String> = first.iter().map(|room| component(room.which)).collect();
            let claim = Claim::new("potential-shared", "components", &crate::writing::entity(own));
            vec![told(claim.with("components", names.join("+")).points("gain", first[0].shown, sight.world))]
        }
    }
}

fn room(sight: &Sight, which: usize, value: Points, goal: i128) -> Option<Room> {
    let max = sight.world.components[which]?;
    let aim = max * goal / 1000;
    let (exact, shown) = (aim - value, sight.shown(aim - sight.shown(value)));
    (exact > 0 && shown > 0).then_some(Room { which, value, max, exact, shown })
}

/// By how much the protagonist would then lead.
fn lead(sight: &Sight, own: usize, room: &Room) -> Option<Claim> {
    sight.sole_first(sight.now).filter(|leader| *leader == own)?;
    let margin = sight.lead(own, sight.ranked(sight.now)[1]);
    let claim = claim("potential-lead", room.which).points("margin", margin, sight.world);
    debug_assert!(room.max > 0 && margin > 0);
    Some(claim.points("margin_then", margin + room.shown, sight.world))
}
