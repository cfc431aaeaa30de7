//! First place: who has it, since when, by how much, and whether that is safe.

use crate::claim::Claim;
use crate::place::passed;
use crate::sight::{Evening, Sight, changes, twice_the_median};
use crate::world::{Coverage, Listing, Points, Week};
use crate::writing::table;

/// Who is first, in every table that proves it and has somebody behind.
pub fn leader(evening: Evening) -> Vec<Claim> {
    evening.sights().iter().filter_map(first).collect()
}

fn first(sight: &Sight) -> Option<Claim> {
    let leaders = sight.proven_first(sight.now)?;
    let former = former(sight);
    let claim = match leaders[..] {
        [only] => alone(sight, only, former),
        _ => shared(sight, &leaders, former),
    };
    Some(claim.points("score", sight.score(leaders[0]), sight.world))
}

/// Who was first beyond doubt in the week compared with; nobody where one of them is gone.
fn former(sight: &Sight) -> Option<Vec<usize>> {
    let former = sight.proven_first(sight.before?)?;
    former.iter().all(|who| sight.now.scores.contains_key(who)).then_some(former)
}

fn alone(sight: &Sight, leader: usize, former: Option<Vec<usize>>) -> Claim {
    let claim = |key: &str| sight.claim_of(key, leader).entity("leader", leader);
    let since = || sight.evening.since();
    let was_listed = sight.before.is_some_and(|before| before.scores.contains_key(&leader));
    match former {
        None => claim("leader-state"),
        Some(former) if former == [leader] => claim("leader-kept").with_some("since", since()),
        Some(former) if former.contains(&leader) => {
            let others: Vec<usize> = former.into_iter().filter(|who| *who != leader).collect();
            claim("leader-alone").entities("others", &others).with_some("since", since())
        }
        Some(_) if !was_listed => claim("leader-state"),
        Some(former) => {
            let claim = match (led_before(sight, leader), last_led(sight, leader)) {
                (false, _) => claim("leader-new"),
                (true, Some(week)) => claim("leader-back").week("last", week),
                (true, None) => claim("leader-back"),
            };
            new(sight, leader, &former, claim.with_some("since", since()))
        }
    }
}

/// Whether it was the sole first in any week on this basis before the one compared with.
fn led_before(sight: &Sight, who: usize) -> bool {
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let listings = (basis..sight.evening.at.saturating_sub(1)).filter_map(|at| weeks[at].tables[sight.table].as_ref());
    listings.into_iter().any(|listing| sight.sole_first(listing) == Some(who))
}

/// When it was first at all before that, where that was alone and every week since is there, with beyond doubt who was first.
fn last_led(sight: &Sight, who: usize) -> Option<i64> {
    for week in sight.evening.run().into_iter().skip(2) {
        let first = sight.proven_first(week.tables[sight.table].as_ref()?)?;
        if first.contains(&who) {
            return (first == [who]).then_some(week.number);
        }
    }
    None
}

fn new(sight: &Sight, leader: usize, former: &[usize], claim: Claim) -> Claim {
    let then = sight.place(sight.before.unwrap(), leader);
    let claim = claim.entities("former", former).with("former_place", then);
    match passed(sight, leader).filter(|passed| former.iter().all(|who| passed.contains(who))) {
        Some(passed) => claim.entities("passed", &passed),
        None => claim,
    }
}

fn shared(sight: &Sight, leaders: &[usize], former: Option<Vec<usize>>) -> Claim {
    let key = match former {
        None => "leader-shared-state",
        Some(former) if former == leaders => "leader-shared-kept",
        Some(former) if leaders.iter().all(|who| former.contains(who)) => "leader-shared-state",
        Some(_) => "leader-shared-new",
    };
    sight.claim(key, &table(sight.table)).entities("leaders", leaders).with("count", leaders.len())
}

/// A lead of at least three weeks running. “Exactly” where the week before proves that it was none.
pub fn lead_streak(evening: Evening) -> Vec<Claim> {
    let told = evening.sights().into_iter().filter_map(|sight| {
        let leader = sight.sole_first(sight.now)?;
        let run = evening.run();
        let listing = |at: usize| run.get(at).and_then(|week| week.tables[sight.table].as_ref());
        let led = |at: &usize| listing(*at).is_some_and(|listing| sight.sole_first(listing) == Some(leader));
        let weeks = (0..run.len()).take_while(led).count();
        let ended = listing(weeks).is_some_and(|listing| led_not(&sight, listing, leader));
        let claim = match ended {
            true => sight.claim_of("lead-streak", leader),
            false => sight.claim_of("lead-streak-at-least", leader).week("first", run[weeks - 1].number),
        };
        let shared = listing(weeks).is_some_and(|listing| {
            let first = sight.first(listing);
            first.len() > 1 && first.contains(&leader)
        });
        // Whoever led before a gap as well leads for longer than the run that begins behind it.
        let before_gap = (evening.at + 1).checked_sub(run.len() + 1).map(|at| &evening.world.weeks[at]);
        let led_before = before_gap.and_then(|week| week.tables[sight.table].as_ref());
        let longer = weeks == run.len() && led_before.is_some_and(|listing| sight.sole_first(listing) == Some(leader));
        (weeks >= 3 && !shared && !longer).then(|| claim.entity("leader", leader).with("weeks", weeks))
    });
    told.collect()
}

/// Whether it is beyond doubt that this one was not first alone.
fn led_not(sight: &Sight, listing: &Listing, who: usize) -> bool {
    let is_known = listing.coverage != Coverage::Some || listing.scores.contains_key(&who);
    is_known && sight.first(listing) != [who]
}

/// Who is second beyond doubt, behind one leader whose margin can be seen; with that margin.
fn chase(sight: &Sight) -> Option<(usize, Vec<usize>, Points)> {
    let leader = sight.sole_first(sight.now)?;
    let second = sight.on_place(sight.now, 2);
    let sure = sight.place_is_sure(sight.now, *second.first()?);
    let margin = sight.lead(leader, second[0]);
    (sure && margin > 0).then_some((leader, second, margin))
}

/// Second place and the margin; of the story's own table only where the lead is the protagonist's. Third place of another
/// table stands in one claim with second, or by itself where the gap is told.
pub fn margin(evening: Evening) -> Vec<Claim> {
    let subjects =
        evening.subjects().into_iter().filter(|(sight, own)| sight.is_main() || lead_moved(sight, *own).is_some());
    let third = subjects.filter_map(|(sight, own)| next(&sight, own));
    evening.sights().iter().filter_map(second).chain(third.collect::<Vec<_>>()).collect()
}

fn second(sight: &Sight) -> Option<Claim> {
    let (leader, second, margin) = chase(sight).filter(|_| !is_old_order(sight))?;
    let own = sight.evening.protagonist().map(|(_, own)| own);
    if sight.is_main() && own.is_some_and(|own| own != leader) {
        return None;
    }
    let score = |claim: Claim, name: &str, who: usize| claim.points(name, sight.score(who), sight.world);
    let third = sight.on_place(sight.now, 3);
    let claim = match (&second[..], &third[..]) {
        ([rival], [third]) if !sight.is_main() && is_followed(sight, *third) && lead_moved(sight, leader).is_none() => {
            let claim = sight.claim_of("followers", leader).entity("second", *rival).entity("third", *third);
            score(score(claim, "second_score", *rival), "third_score", *third)
        }
        ([rival], _) => {
            let claim = sight.claim_of("margin-one", leader).entity("rival", *rival);
            let claim = match as_far_behind(sight, leader, *rival)[..] {
                [] => claim,
                [_] => claim.with_some("unchanged", sight.evening.since()),
                [first, ..] => claim.week("steady", first),
            };
            score(claim, "rival_score", *rival)
        }
        (several, _) => {
            let claim = sight.claim_of("margin-level", leader).entities("rivals", several).with("count", several.len());
            score(claim, "rival_score", several[0])
        }
    };
    Some(claim.entity("leader", leader).points("margin", margin, sight.world))
}

/// The weeks that end with the one compared with, oldest first, in each of which this one was second and exactly as far
/// behind that same leader as now, in the data and as printed.
fn as_far_behind(sight: &Sight, leader: usize, rival: usize) -> Vec<i64> {
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let apart = |listing: &Listing| {
        let exact = sight.better(listing.scores[&leader].total, listing.scores[&rival].total);
        (exact, sight.lead_in(listing, leader, rival))
    };
    let as_now = |week: &&Week| {
        let listing = week.tables[sight.table].as_ref();
        listing.is_some_and(|listing| {
            let led = sight.sole_first(listing) == Some(leader);
            led && sight.on_place(listing, 2).contains(&rival) && apart(listing) == apart(sight.now)
        })
    };
    let mut held: Vec<i64> =
        weeks[basis..sight.evening.at].iter().rev().take_while(as_now).map(|week| week.number).collect();
    held.reverse();
    held
}

/// Whether the first three of another table than the story's own hold the places they held in one, two, three, five … weeks
/// before, without a gap.
fn is_old_order(sight: &Sight) -> bool {
    let top = |listing: &Listing| -> Vec<(usize, usize)> {
        sight.ranked(listing).into_iter().take(3).map(|who| (who, sight.place(listing, who))).collect()
    };
    let held = |week: &&&Week| week.tables[sight.table].as_ref().is_some_and(|listing| top(listing) == top(sight.now));
    let weeks = sight.evening.run().iter().skip(1).take_while(held).count();
    !sight.is_main() && weeks % 4 != 0
}

/// Sure of its place, alone on it, with somebody listed behind.
fn is_followed(sight: &Sight, who: usize) -> bool {
    let place = sight.place(sight.now, who);
    sight.place_is_sure(sight.now, who)
        && sight.level_with(sight.now, who) == [who]
        && !sight.on_place(sight.now, place + 1).is_empty()
}

/// Who comes behind second place, where the subject leads its table.
fn next(sight: &Sight, own: usize) -> Option<Claim> {
    let leader = sight.sole_first(sight.now).filter(|leader| *leader == own && !is_old_order(sight))?;
    let place = 2 + sight.on_place(sight.now, 2).len();
    let [next] = sight.on_place(sight.now, place)[..] else { return None };
    let gap = sight.lead(leader, next);
    let claim = sight.claim_of("next-in-line", next).entity("next", next).with("place", place);
    let claim = claim.points("score", sight.score(next), sight.world).points("gap", gap, sight.world);
    (is_followed(sight, next) && gap > 0).then_some(claim)
}

/// Whether the lead of a table's subject shrank or grew by two last digits at least, and else whether one usual week could end
/// it.
pub fn gap(evening: Evening) -> Vec<Claim> {
    evening.subjects().iter().filter_map(|(sight, own)| lead_moved(sight, *own)).collect()
}

fn lead_moved(sight: &Sight, own: usize) -> Option<Claim> {
    let (leader, rivals, margin) = chase(sight).filter(|(leader, ..)| *leader == own)?;
    let step = former_margin(sight, own, &rivals).map_or(0, |former| (margin - former).abs());
    if is_old_order(sight) && step < 5 * sight.digit() {
        return None;
    }
    let usual = twice_usual(sight, own).filter(|twice| 2 * margin < *twice);
    let usual = usual.map(|twice| crate::world::fraction_rounded(twice, 2, sight.world.decimals));
    let usual = usual.filter(|usual| margin < *usual);
    let former = former_margin(sight, own, &rivals).filter(|former| (margin - former).abs() >= 2 * sight.digit());
    let key = match (former, usual) {
        (Some(former), Some(_)) if margin < former => "gap-nearly-closed",
        (Some(former), None) if margin < former => "gap-narrowed",
        (Some(_), _) => "gap-widened",
        (None, Some(_)) => "rival-within-reach",
        (None, None) => return None,
    };
    let mut claim = sight.claim_of(key, own).entity("leader", leader).entities("rivals", &rivals);
    claim = claim.points("rival_score", sight.score(rivals[0]), sight.world).points("margin", margin, sight.world);
    if let Some(former) = former {
        claim = claim.points("former_margin", former, sight.world).with_some("since", sight.evening.since());
        claim = claim.points("change", (margin - former).abs(), sight.world);
    }
    let tells_usual = matches!(key, "gap-nearly-closed" | "rival-within-reach");
    Some(match usual.filter(|_| tells_usual) {
        Some(usual) => claim.points("usual", usual, sight.world),
        None => claim,
    })
}

/// Where the one rival came nearer to the story's own leader, though that one got better too.
pub fn pursuit(evening: Evening) -> Vec<Claim> {
    evening.protagonist().and_then(|(sight, own)| came_nearer(&sight, own)).into_iter().collect()
}

fn came_nearer(sight: &Sight, own: usize) -> Option<Claim> {
    lead_moved(sight, own).filter(|claim| matches!(claim.key.as_str(), "gap-narrowed" | "gap-nearly-closed"))?;
    let (leader, rivals, _) = chase(sight)?;
    let [rival] = rivals[..] else { return None };
    let gain = |who: usize| sight.gain(who).filter(|_| sight.gained(who)).map(|(_, shown)| shown);
    let claim = sight.claim_of("rival-faster", own).entity("rival", rival).entity("leader", leader);
    let claim = claim.points("rival_gain", gain(rival)?, sight.world).points("gain", gain(leader)?, sight.world);
    Some(claim.with_some("since", sight.evening.since()))
}

/// The lead of the story's own entity beside its leads before: a run of three changes one way or more, else a lead smaller
/// or greater than in four earlier weeks or more.
pub fn history(evening: Evening) -> Vec<Claim> {
    evening.protagonist().and_then(|(sight, own)| narrows_or_widens(&sight, own)).into_iter().collect()
}

fn narrows_or_widens(sight: &Sight, own: usize) -> Option<Claim> {
    let (exact, margin) = lead_of(sight, sight.now, own)?;
    let claim = |key: &str| sight.claim_of(key, own).entity("leader", own).points("margin", margin, sight.world);
    let run = sight.evening.run();
    let known = run.iter().map_while(|week| lead_of(sight, week.tables[sight.table].as_ref()?, own));
    let known: Vec<(Points, Points)> = known.collect();
    for (way, key) in [(-1, "gap-narrowing"), (1, "gap-widening")] {
        let goes = |pair: &&[(Points, Points)]| {
            (pair[0].0 - pair[1].0).signum() == way && (pair[0].1 - pair[1].1).signum() == way
        };
        let changes = known.windows(2).take_while(goes).count();
        if changes >= 3 {
            let claim = claim(key).with("weeks", changes).week("first", run[changes].number);
            return Some(claim.points("former_margin", known[changes].1, sight.world));
        }
    }
    let weeks = &sight.world.weeks[..sight.evening.at];
    let basis = (0..=sight.evening.at).rev().find(|at| sight.world.weeks[*at].basis_changed).unwrap_or(0);
    let listing =
        (basis..weeks.len()).filter_map(|at| Some((weeks[at].number, weeks[at].tables[sight.table].as_ref()?)));
    let earlier: Option<Vec<(i64, (Points, Points))>> =
        listing.map(|(week, listing)| Some((week, lead_of(sight, listing, own)?))).collect();
    let earlier = earlier.filter(|earlier| earlier.len() >= 4)?;
    let is_less = earlier.iter().all(|(_, lead)| exact < lead.0 && margin < lead.1);
    let is_more = earlier.iter().all(|(_, lead)| exact > lead.0 && margin > lead.1);
    let margins = || earlier.iter().map(|(_, lead)| lead.1);
    let (key, former) = match (is_less, is_more) {
        (true, _) => ("gap-narrowest", margins().min()?),
        (_, true) => ("gap-widest", margins().max()?),
        _ => return None,
    };
    let claim = claim(key).week("first", earlier[0].0).points("first_margin", earlier[0].1.1, sight.world);
    Some(claim.points("former_margin", former, sight.world))
}

/// Of a new sole leader, in the upper half the week before: the newest week before that in which it was in the lower half.
pub fn past(evening: Evening) -> Vec<Claim> {
    evening.sights().iter().filter_map(came_from).collect()
}

fn came_from(sight: &Sight) -> Option<Claim> {
    let leader = sight.sole_first(sight.now)?;
    let before = sight.before.filter(|before| before.scores.contains_key(&leader))?;
    let is_behind = |listing: &Listing| 2 * sight.place(listing, leader) > listing.scores.len();
    if sight.place(before, leader) == 1 || is_behind(before) {
        return None;
    }
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let behind = |at: usize| {
        let listing = weeks[at].tables[sight.table].as_ref().filter(|listing| listing.coverage == Coverage::All)?;
        (listing.scores.contains_key(&leader) && is_behind(listing)).then_some((weeks[at].number, listing))
    };
    let (week, listing) = (basis..weeks.len().saturating_sub(2)).rev().find_map(behind)?;
    let claim = sight.claim_of("leader-from-behind", leader).entity("leader", leader).week("week", week);
    let claim = claim.with("place", sight.place(listing, leader));
    let score = sight.shown(listing.scores[&leader].total);
    sight.place_is_sure(listing, leader).then(|| claim.points("score", score, sight.world))
}

/// Where the story's own entity got better by less than every other that both weeks list.
pub fn pace(evening: Evening) -> Vec<Claim> {
    evening.protagonist().and_then(|(sight, own)| slowest(&sight, own)).into_iter().collect()
}

fn slowest(sight: &Sight, own: usize) -> Option<Claim> {
    let all = sight.in_both();
    let (exact, shown) = sight.gain(own).filter(|_| sight.gained(own))?;
    let more = |who: &usize| sight.gain(*who).is_some_and(|gain| gain.0 > exact && gain.1 > shown);
    let is_least = all.iter().filter(|who| **who != own).all(more);
    let first = |pick: fn((Points, Points)) -> Points| -> Vec<usize> {
        let most = all.iter().filter_map(|who| sight.gain(*who)).map(pick).max().unwrap_or_default();
        all.iter().copied().filter(|who| sight.gain(*who).map(pick) == Some(most)).collect()
    };
    let most = match (&first(|gain| gain.0)[..], &first(|gain| gain.1)[..]) {
        ([this], [that]) if this == that => Some(*this),
        _ => None,
    };
    let claim = sight.claim_of("gain-smallest", own).entity("subject", own).points("change", shown, sight.world);
    let claim = match most {
        Some(most) => claim.entity("most", most).points("most_change", sight.gain(most).unwrap().1, sight.world),
        None => claim,
    };
    (all.len() >= 5 && is_least).then(|| claim.with("count", all.len()).with_some("since", sight.evening.since()))
}

/// How far it led alone: in the data, and as printed. Nothing where that is not sure.
fn lead_of(sight: &Sight, listing: &Listing, own: usize) -> Option<(Points, Points)> {
    sight.sole_first(listing).filter(|leader| *leader == own)?;
    let next = *sight.on_place(listing, 2).first()?;
    let exact = sight.better(listing.scores[&own].total, listing.scores[&next].total);
    sight.place_is_sure(listing, next).then(|| (exact, sight.lead_in(listing, own, next)))
}

/// The margin in the week compared with, where the same one led alone and all who are second now were second then.
fn former_margin(sight: &Sight, leader: usize, rivals: &[usize]) -> Option<Points> {
    let before = sight.before.filter(|before| sight.sole_first(before) == Some(leader))?;
    let second = sight.on_place(before, 2);
    let margin = sight.lead_in(before, leader, *second.first()?);
    (rivals.iter().all(|who| second.contains(who)) && margin > 0).then_some(margin)
}

/// Twice the median of the entity's weekly changes before this week's, as printed and without sign, on the basis that
/// holds now; from four of them on, and where it is listed in the week compared with.
fn twice_usual(sight: &Sight, who: usize) -> Option<Points> {
    sight.gain(who)?;
    let world = sight.world;
    let basis = (0..=sight.evening.at).rev().find(|at| world.weeks[*at].basis_changed).unwrap_or(0);
    let score = |at: usize| Some(world.weeks[at].tables[sight.table].as_ref()?.scores.get(&who)?.total);
    let pairs = (basis + 1..sight.evening.at).filter(|at| world.weeks[at - 1].number + 1 == world.weeks[*at].number);
    let moves: Vec<Points> =
        pairs.filter_map(|at| Some(changes(&[score(at)?, score(at - 1)?], world.decimals)[0].1.abs())).collect();
    if moves.len() < 4 { None } else { twice_the_median(moves) }
}
