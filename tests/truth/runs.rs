//! What only many weeks together tell: records, drawing together or apart, staying at the bottom.

use crate::claim::Claim;
use crate::marks::band;
use crate::sight::{Evening, Sight};
use crate::world::{Coverage, Listing, Points};
use crate::writing::{entity, table};
use std::collections::BTreeMap;

/// A subject's score beside all its earlier ones on the same basis. News when it begins, and again each fourth time.
pub fn record(evening: Evening) -> Vec<Claim> {
    evening.subjects().iter().filter_map(|(sight, own)| on_record(sight, *own)).collect()
}

fn on_record(sight: &Sight, own: usize) -> Option<Claim> {
    let weeks = &sight.world.weeks[..sight.evening.at + 1];
    let basis = (0..weeks.len()).rev().find(|at| weeks[*at].basis_changed).unwrap_or(0);
    let score = |at: usize| Some((weeks[at].number, weeks[at].tables[sight.table].as_ref()?.scores.get(&own)?.total));
    let earlier: Vec<(i64, Points)> = (basis..weeks.len() - 1).filter_map(score).collect();
    let (key, extreme) = verdict(sight, sight.exact(own), &earlier)?;
    let held =
        |same: &dyn Fn(Points) -> bool| earlier.iter().rev().find(|(_, each)| same(*each)).map(|(week, _)| *week);
    let former = held(&|each| each == extreme)?;
    let shows = held(&|each| sight.shown(each) == sight.shown(extreme)) == Some(former);
    let before = |at: &usize| verdict(sight, earlier[*at].1, &earlier[..*at]).is_some_and(|(its, _)| its == key);
    let in_a_row = (0..earlier.len()).rev().take_while(before).count();
    let is_news = match key {
        "record-equalled" => former != earlier[earlier.len() - 1].0,
        _ => sight.is_main() || in_a_row % 4 == 0,
    };
    let claim = sight.claim_of(key, own).entity("subject", own).points("score", sight.score(own), sight.world);
    let claim = claim.week("first", earlier[0].0).week("former_week", former);
    let is_broken = key != "record-equalled";
    let claim = if is_broken { claim.points("former", sight.shown(extreme), sight.world) } else { claim };
    (is_news && shows).then_some(claim)
}

/// Better or worse than all, or exactly as good as the best; with the score it is measured by.
fn verdict(sight: &Sight, score: Points, earlier: &[(i64, Points)]) -> Option<(&'static str, Points)> {
    let scores = || earlier.iter().map(|(_, score)| *score);
    let best = scores().reduce(|a, b| if sight.better(a, b) > 0 { a } else { b })?;
    let worst = scores().reduce(|a, b| if sight.better(a, b) < 0 { a } else { b })?;
    let better = |this: Points, that: Points| {
        sight.better(this, that) > 0 && sight.better(sight.shown(this), sight.shown(that)) > 0
    };
    if earlier.len() < 4 || best == worst {
        return None;
    }
    match score {
        _ if better(score, best) => Some(("record-high", best)),
        _ if better(worst, score) => Some(("record-low", worst)),
        _ if score == best => Some(("record-equalled", best)),
        _ => None,
    }
}

/// Whole tables of the same members whose range moved one way for three weekly changes or more, and not by the best or
/// the last alone.
pub fn trend(evening: Evening) -> Vec<Claim> {
    evening.sights().iter().filter_map(steady).collect()
}

fn steady(sight: &Sight) -> Option<Claim> {
    let same = |listing: &&Listing| {
        listing.coverage == Coverage::All
            && listing.scores.len() > 2
            && listing.scores.keys().eq(sight.now.scores.keys())
    };
    let known: Vec<(i64, &Listing)> = (sight.evening.run().into_iter())
        .map_while(|week| Some((week.number, week.tables[sight.table].as_ref().filter(same)?)))
        .collect();
    let spread = |listing: &Listing| range(sight, listing, 0, 0).1;
    let claim = |key: &str, weeks: usize, former: &Listing| {
        let claim = sight.claim(key, &table(sight.table)).with("weeks", weeks);
        claim.points("spread", spread(sight.now), sight.world).points("former_spread", spread(former), sight.world)
    };
    if let Some((way, length)) = run_of(sight, &known) {
        let (first, start) = known[length - 1];
        let key = if way > 0 { "diverging" } else { "converging" };
        return Some(claim(key, length - 1, start).week("first", first));
    }
    let (way, length) = run_of(sight, known.get(1..)?)?;
    let key = if way > 0 { "diverging-ended" } else { "converging-ended" };
    let turned = range_went(sight, known[1].1, known[0].1, 0, 0) == -way;
    turned.then(|| claim(key, length - 1, known[1].1))
}

/// The way and the number of weeks of the longest run that the newest of these weeks ends; nothing under four.
fn run_of(sight: &Sight, known: &[(i64, &Listing)]) -> Option<(i128, usize)> {
    let newest = known.first()?.1;
    let way = range_went(sight, known.get(1)?.1, newest, 0, 0);
    let went = |pair: &&[(i64, &Listing)]| range_went(sight, pair[1].1, pair[0].1, 0, 0) == way;
    let longest = 1 + known.windows(2).take_while(went).count();
    let by_all = |start: &Listing| {
        range_went(sight, start, newest, 1, 0) == way && range_went(sight, start, newest, 0, 1) == way
    };
    let length = (4..=longest).rev().find(|length| way != 0 && by_all(known[length - 1].1))?;
    Some((way, length))
}

/// From the best to the last, without so many of the best and of the last: in the data, and as printed.
fn range(sight: &Sight, listing: &Listing, best: usize, last: usize) -> (Points, Points) {
    let ranked = sight.ranked(listing);
    let (best, last) = (ranked[best], ranked[ranked.len() - 1 - last]);
    let exact = sight.better(listing.scores[&best].total, listing.scores[&last].total);
    (exact, sight.lead_in(listing, best, last))
}

/// 1 where that range grew, -1 where it shrank, 0 where it did neither or data and print differ.
fn range_went(sight: &Sight, then: &Listing, now: &Listing, best: usize, last: usize) -> i128 {
    let (then, now) = (range(sight, then, best, last), range(sight, now, best, last));
    let (exact, shown) = ((now.0 - then.0).signum(), (now.1 - then.1).signum());
    if exact == shown { exact } else { 0 }
}

/// Who has been in the last of two bands or more for 4, 8, 12 … weeks without a gap; those whose week before is known
/// apart from those whose is not.
pub fn laggard(evening: Evening) -> Vec<Claim> {
    let banded = evening.sights().into_iter().filter(|sight| sight.ladder.bands.len() > 1);
    banded.flat_map(|sight| stuck(&sight)).collect()
}

fn stuck(sight: &Sight) -> Vec<Claim> {
    let mut stays: BTreeMap<(usize, bool), Vec<usize>> = BTreeMap::new();
    for who in sight.ranked(sight.now) {
        if let Some(stay) = stay(sight, who).filter(|(weeks, _)| *weeks > 0 && weeks % 4 == 0) {
            stays.entry(stay).or_default().push(who);
        }
    }
    let last = format!("b{}", sight.ladder.bands.len() - 1);
    let told = stays.into_iter().filter(|(_, who)| who.len() <= 5).map(|((weeks, is_open), who)| {
        let subject = if who.len() == 1 { entity(who[0]) } else { last.clone() };
        let claim = sight.claim(if is_open { "laggard-at-least" } else { "laggard" }, &subject);
        claim.entities("entities", &who).with("count", who.len()).with("band", &last).with("weeks", weeks)
    });
    told.collect()
}

/// For how many weeks it has been in the last band, and whether it may have been so before; nothing where a week is in
/// doubt.
fn stay(sight: &Sight, who: usize) -> Option<(usize, bool)> {
    let last = sight.ladder.bands.len() - 1;
    for (weeks, week) in sight.evening.run().into_iter().enumerate() {
        let Some(listing) = &week.tables[sight.table] else { return Some((weeks, true)) };
        match listing.scores.get(&who) {
            Some(score) if band(sight, score.total)? == last => {}
            Some(_) => return Some((weeks, false)),
            None => return Some((weeks, listing.coverage != Coverage::All)),
        }
    }
    Some((sight.evening.run().len(), true))
}
