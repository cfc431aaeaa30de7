//! The best and the last of a table as groups.

use crate::claim::Claim;
use crate::sight::{Evening, Sight, twice_the_median};
use crate::world::{Coverage, Listing, Points, fraction_rounded};
use crate::writing::table;

/// The best `k`, with all level with the last of them; nothing where the printed scores would draw another line, or where
/// fewer are listed.
pub fn top(sight: &Sight, listing: &Listing, k: usize) -> Option<Vec<usize>> {
    let ranked = sight.ranked(listing);
    let last = *ranked.get(k - 1)?;
    let inside = |who: &usize| sight.better(listing.scores[who].total, listing.scores[&last].total) >= 0;
    let group: Vec<usize> = ranked.iter().copied().filter(inside).collect();
    let shows = ranked.get(group.len()).is_none_or(|next| sight.lead_in(listing, group[group.len() - 1], *next) > 0);
    shows.then_some(group)
}

/// The last `k` of a table, with all level with the first of them.
pub fn bottom(sight: &Sight, listing: &Listing, k: usize) -> Option<Vec<usize>> {
    let ranked = sight.ranked(listing);
    let first = ranked[ranked.len().checked_sub(k)?];
    let inside = |who: &usize| sight.better(listing.scores[&first].total, listing.scores[who].total) >= 0;
    let group: Vec<usize> = ranked.iter().copied().filter(inside).collect();
    let above = ranked.len() - group.len();
    let shows = above == 0 || sight.lead_in(listing, ranked[above - 1], group[0]) > 0;
    shows.then_some(group)
}

/// Where the last of a whole table went one way: all of them and nobody else down, or all of them otherwise than the week
/// before.
pub fn bottom_moves(evening: Evening) -> Vec<Claim> {
    let whole = evening.sights().into_iter().filter(|sight| sight.is_whole());
    whole.filter_map(|sight| went_together(&sight)).collect()
}

fn went_together(sight: &Sight) -> Option<Claim> {
    let last = bottom(sight, sight.now, sight.ladder.bottom?)?;
    let others: Vec<usize> = sight.in_both().into_iter().filter(|who| !last.contains(who)).collect();
    let gains = |of: &[usize]| -> Vec<(Points, Points)> { of.iter().map(|who| sight.gain(*who).unwrap()).collect() };
    let all = |of: &[(Points, Points)], sign: i128| of.iter().all(|gain| gain.0 * sign > 0 && gain.1 * sign > 0);
    let now = gains(&last);
    let run = sight.evening.run();
    let gains_in = |at: usize| -> Option<Vec<(Points, Points)>> {
        let score = |at: usize, who: &usize| Some(run.get(at)?.tables[sight.table].as_ref()?.scores.get(who)?.total);
        let gain = |who: &usize| {
            let (this, that) = (score(at, who)?, score(at + 1, who)?);
            Some((sight.better(this, that), sight.better(sight.shown(this), sight.shown(that))))
        };
        last.iter().map(gain).collect()
    };
    let weeks = |sign: i128| (1..).take_while(|at| gains_in(*at).is_some_and(|gains| all(&gains, sign))).count();
    let turned = |sign: i128| all(&now, sign) && weeks(-sign) > 0;
    let held = gains(&others).iter().all(|gain| gain.0 >= 0 && gain.1 >= 0);
    let claim = |key: &str| {
        let claim = sight.claim(key, &table(sight.table)).with("count", last.len());
        claim.with_some("since", sight.evening.since())
    };
    let by = || now.iter().map(|gain| gain.1.abs());
    let turn = |key: &str, sign: i128| {
        let claim = claim(key).with("weeks", weeks(-sign)).points("low", by().min().unwrap(), sight.world);
        claim.points("high", by().max().unwrap(), sight.world)
    };
    match () {
        () if others.is_empty() => None,
        () if all(&now, -1) && held => Some(claim("bottom-only-worse")),
        () if turned(1) => Some(turn("bottom-turned-better", 1)),
        () if turned(-1) => Some(turn("bottom-turned-worse", -1)),
        () => None,
    }
}

/// How far the first and the last of the best are apart, where the best are not all.
pub fn spread(evening: Evening) -> Vec<Claim> {
    evening.sights().iter().filter_map(apart).collect()
}

/// How many the group holds, and the distance inside it: in the data, and as printed.
fn group(sight: &Sight, listing: &Listing) -> Option<(usize, Points, Points)> {
    let top = top(sight, listing, sight.ladder.top?)?;
    let (first, last) = (top[0], top[top.len() - 1]);
    let exact = sight.better(listing.scores[&first].total, listing.scores[&last].total);
    let shown = sight.lead_in(listing, first, last);
    let told = listing.coverage != Coverage::Some && top.len() > 1 && top.len() < listing.scores.len() && shown > 0;
    told.then_some((top.len(), exact, shown))
}

fn apart(sight: &Sight) -> Option<Claim> {
    let (count, exact, shown) = group(sight, sight.now)?;
    let comparable = sight.before.filter(|before| both_list_both(sight, before, count));
    let former = comparable.and_then(|before| group(sight, before)).filter(|(then, ..)| *then == count);
    let claim = |key: &str| sight.claim(key, &table(sight.table));
    let moved = |key: &str, then: Points| {
        claim(key).points("former_spread", then, sight.world).with_some("since", sight.evening.since())
    };
    let claim = match former {
        Some((.., then)) if 20 * (then - shown).abs() < then => return None,
        Some((_, exactly, then)) if exact < exactly && shown < then => moved("spread-narrower", then),
        Some((_, exactly, then)) if exact > exactly && shown > then => moved("spread-wider", then),
        _ => claim("spread"),
    };
    Some(claim.with("count", count).points("spread", shown, sight.world))
}

/// Whether each week lists whoever was in the other's group.
fn both_list_both(sight: &Sight, before: &Listing, count: usize) -> bool {
    let is_in =
        |of: &Listing, other: &Listing| sight.ranked(of).iter().take(count).all(|who| other.scores.contains_key(who));
    is_in(sight.now, before) && is_in(before, sight.now)
}

/// How far the mean of the last is behind the mean of the best.
pub fn group_gap(evening: Evening) -> Vec<Claim> {
    evening.sights().iter().filter_map(means).collect()
}

/// The sizes of both groups and the gap between their means, rounded once.
fn gap(sight: &Sight, listing: &Listing) -> Option<(usize, usize, Points)> {
    let (best, last) = (top(sight, listing, sight.ladder.top?)?, bottom(sight, listing, sight.ladder.bottom?)?);
    let sum = |group: &[usize]| group.iter().map(|who| listing.scores[who].total).sum::<Points>();
    let (many, few) = (best.len() as i128, last.len() as i128);
    let over = sight.better(sum(&best) * few, sum(&last) * many);
    let gap = fraction_rounded(over, many * few, sight.world.decimals);
    let apart = best.len() + last.len() <= listing.scores.len();
    (listing.coverage == Coverage::All && apart && gap > 0).then_some((best.len(), last.len(), gap))
}

fn means(sight: &Sight) -> Option<Claim> {
    let (best, last, now) = gap(sight, sight.now)?;
    let before = sight.before.filter(|_| sight.is_whole()).and_then(|before| gap(sight, before));
    let former = before.filter(|(then_best, then_last, _)| (*then_best, *then_last) == (best, last));
    let claim = |key: &str| sight.claim(key, &table(sight.table));
    let moved = |key: &str, then: Points| {
        claim(key).points("former_gap", then, sight.world).with_some("since", sight.evening.since())
    };
    let claim = match former {
        Some((.., then)) if 20 * (then - now).abs() < then => return None,
        Some((.., then)) if now < then => moved("group-gap-narrower", then),
        Some((.., then)) if now > then => moved("group-gap-wider", then),
        _ => claim("group-gap"),
    };
    Some(claim.with("top", best).with("bottom", last).points("gap", now, sight.world))
}

/// Who stands out from a wholly listed table of eight or more: robust z of 3.5, five last digits from the median.
pub fn outliers(evening: Evening) -> Vec<Claim> {
    let listed = evening.sights().into_iter();
    listed
        .filter(|sight| sight.now.coverage == Coverage::All && sight.now.scores.len() >= 8)
        .flat_map(|sight| far(&sight))
        .collect()
}

fn far(sight: &Sight) -> Vec<Claim> {
    let all = sight.ranked(sight.now);
    let twice_middle = twice_the_median(all.iter().map(|who| sight.exact(*who)).collect()).unwrap();
    let middle = fraction_rounded(twice_middle, 2, sight.world.decimals);
    let twice_off = |who: &usize| (2 * sight.exact(*who) - twice_middle).abs();
    let four_times_mad = twice_the_median(all.iter().map(twice_off).collect()).unwrap();
    let is_far = |who: &usize| {
        let least = 5 * sight.digit();
        let shows = twice_off(who) >= 2 * least && (sight.score(*who) - middle).abs() >= least;
        four_times_mad > 0 && shows && twice_off(who) * 20_000 >= 51_891 * four_times_mad
    };
    let side = |ahead: bool| -> Vec<usize> {
        let is_there = |who: &&usize| is_far(who) && (sight.better(2 * sight.exact(**who), twice_middle) > 0) == ahead;
        all.iter().filter(is_there).copied().collect()
    };
    let told = [("ahead", side(true)), ("behind", side(false))].into_iter().filter_map(|(name, who)| {
        let claim = match who[..] {
            [] => return None,
            [only] => {
                let claim = sight.claim_of(&format!("outlier-{name}"), only).entity("entity", only);
                let claim = claim.points("score", sight.score(only), sight.world);
                claim.points("distance", (sight.score(only) - middle).abs(), sight.world)
            }
            [_, _] | [_, _, _] => {
                let claim = sight.claim(&format!("outliers-{name}"), &table(sight.table));
                claim.entities("entities", &who).with("count", who.len())
            }
            _ => return None,
        };
        Some(claim.points("median", middle, sight.world).with("total", all.len()))
    });
    told.collect()
}
