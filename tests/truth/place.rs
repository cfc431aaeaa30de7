//! Where the protagonist stands behind the first, and whom it passed.

use crate::claim::Claim;
use crate::sight::{Evening, Sight};
use crate::world::{Coverage, Listing};

/// The place, and what is missing to the next better; nothing of a sole first, and where nobody is proven best.
pub fn place(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist() else { return Vec::new() };
    let leads_alone = sight.first(sight.now) == [own];
    if leads_alone || sight.now.coverage == Coverage::Some {
        return Vec::new();
    }
    let stands = if lost_the_lead(&sight, own) { Some(lead_lost(&sight, own)) } else { stands(&sight, own) };
    stands.into_iter().chain(behind(&sight, own)).chain(ahead(&sight, own)).collect()
}

/// First then, alone or not, and now on a place that shows; behind leaders beyond doubt.
fn lost_the_lead(sight: &Sight, own: usize) -> bool {
    let was_first = sight.before.is_some_and(|before| {
        before.coverage != Coverage::Some && before.scores.contains_key(&own) && sight.place(before, own) == 1
    });
    was_first
        && sight.place(sight.now, own) > 1
        && sight.place_agrees(sight.now, own)
        && sight.proven_first(sight.now).is_some()
}

fn lead_lost(sight: &Sight, own: usize) -> Claim {
    let leaders = sight.first(sight.now);
    let claim = sight.claim_of("lead-lost", own).entity("subject", own).with("place", sight.place(sight.now, own));
    let claim = claim.entities("leaders", &leaders).points("leader_score", sight.score(leaders[0]), sight.world);
    claim.points("gap", sight.lead(leaders[0], own), sight.world).with_some("since", sight.evening.since())
}

fn stands(sight: &Sight, own: usize) -> Option<Claim> {
    let (now, place) = (sight.now, sight.place(sight.now, own));
    let others: Vec<usize> = sight.level_with(now, own).into_iter().filter(|who| *who != own).collect();
    if !sight.place_is_sure(now, own) || (place == 1 && !others.is_empty()) {
        return None;
    }
    let claim = |key: &str| sight.claim_of(key, own).entity("subject", own).with("place", place);
    if !others.is_empty() {
        return Some(claim("place-shared").entities("others", &others));
    }
    let Some(then) = comparable_place(sight, own) else { return Some(claim("place-state")) };
    let claim = match then {
        _ if then == place => claim("place-kept"),
        _ if then > place => claim("place-up").with("former_place", then).with("places", then - place),
        _ => claim("place-down").with("former_place", then).with("places", place - then),
    };
    Some(claim.with_some("since", sight.evening.since()))
}

/// The place held alone in the week compared with, where places of both weeks mean the same.
fn comparable_place(sight: &Sight, own: usize) -> Option<usize> {
    let before = sight.before.filter(|before| before.scores.contains_key(&own))?;
    let both_top = before.coverage == Coverage::Top && sight.now.coverage == Coverage::Top;
    let alone = sight.place_is_sure(before, own) && sight.level_with(before, own) == [own];
    (alone && (both_top || sight.is_whole())).then(|| sight.place(before, own))
}

/// Those next above, as printed too, and the gap.
fn behind(sight: &Sight, own: usize) -> Option<Claim> {
    let above = |who: &usize| sight.better(sight.exact(*who), sight.exact(own)) > 0;
    let next = sight.ranked(sight.now).into_iter().rfind(above)?;
    let gap = sight.lead(next, own);
    let claim = sight.claim_of("behind-next", own).entity("subject", own).points("gap", gap, sight.world);
    let claim = claim.entities("rivals", &sight.level_with(sight.now, next));
    let claim = claim.points("rival_score", sight.score(next), sight.world);
    (gap > 0 && sight.level_agrees(sight.now, next)).then_some(claim)
}

/// Those next below of one that is not first, one to three sure of their place, and the gap.
fn ahead(sight: &Sight, own: usize) -> Option<Claim> {
    let below = |who: &usize| sight.better(sight.exact(own), sight.exact(*who)) > 0;
    let next = sight.ranked(sight.now).into_iter().find(below)?;
    let (rivals, gap) = (sight.level_with(sight.now, next), sight.lead(own, next));
    let claim = sight.claim_of("ahead-of-next", own).entity("subject", own).points("gap", gap, sight.world);
    let claim = claim.entities("rivals", &rivals).points("rival_score", sight.score(next), sight.world);
    let told = sight.place(sight.now, own) > 1 && rivals.len() <= 3 && gap > 0;
    (told && sight.place_is_sure(sight.now, next)).then_some(claim)
}

/// Whom the protagonist passed, and who passed it; in other tables whom those passed that are second or third alone.
pub fn overtake(evening: Evening) -> Vec<Claim> {
    let others = evening.sights().into_iter().filter(|sight| !sight.is_main());
    own_overtakes(evening).into_iter().chain(others.flat_map(|sight| overtakes_behind_the_first(&sight))).collect()
}

/// Of former leaders that were passed the new lead tells, of the protagonist another claim.
fn overtakes_behind_the_first(sight: &Sight) -> Vec<Claim> {
    let told = [2, 3].into_iter().filter_map(|place| {
        let [only] = sight.on_place(sight.now, place)[..] else { return None };
        let passed = passed(sight, only).filter(|_| sight.place_is_sure(sight.now, only))?;
        if is_own(sight, only) || passed.iter().any(|who| is_own(sight, *who)) {
            return None;
        }
        let led = |who: &usize| sight.before.is_some_and(|before| sight.place(before, *who) == 1);
        let claim = sight.claim_of("overtook", only).entity("subject", only).entities("passed", &passed);
        (!passed.iter().all(led)).then(|| claim.with_some("since", sight.evening.since()))
    });
    told.collect()
}

fn own_overtakes(evening: Evening) -> Vec<Claim> {
    let Some((sight, own)) = evening.protagonist() else { return Vec::new() };
    let claim = |key: &str, name: &str, who: &[usize]| {
        let claim = sight.claim_of(key, own).entity("subject", own).entities(name, who);
        claim.with_some("since", evening.since())
    };
    let overtook = passed(&sight, own).filter(|_| sight.first(sight.now) != [own]);
    let was_first =
        sight.before.is_some_and(|before| before.scores.contains_key(&own) && sight.place(before, own) == 1);
    let passing: Vec<usize> = sight.in_both().into_iter().filter(|who| went_past(&sight, *who, own)).collect();
    let overtaken = Some(passing).filter(|who| (1..=3).contains(&who.len()) && !was_first);
    let overtook = overtook.map(|who| claim("overtook", "passed", &who));
    overtook.into_iter().chain(overtaken.map(|who| claim("overtaken-by", "rivals", &who))).collect()
}

/// All whom it passed by its own gain, best first, where a sentence can name them.
pub fn passed(sight: &Sight, mover: usize) -> Option<Vec<usize>> {
    let passed: Vec<usize> = sight.in_both().into_iter().filter(|who| went_past(sight, mover, *who)).collect();
    (1..=3).contains(&passed.len()).then_some(passed)
}

/// Got better itself, and went from strictly behind to strictly ahead, in the data and as printed.
fn went_past(sight: &Sight, mover: usize, other: usize) -> bool {
    let was_behind = sight.before.is_some_and(|before| is_ahead(sight, before, other, mover));
    sight.gained(mover) && was_behind && is_ahead(sight, sight.now, mover, other)
}

/// Strictly, in the data and as printed, where both are listed.
fn is_ahead(sight: &Sight, listing: &Listing, this: usize, that: usize) -> bool {
    let (Some(these), Some(those)) = (listing.scores.get(&this), listing.scores.get(&that)) else { return false };
    sight.better(these.total, those.total) > 0 && sight.lead_in(listing, this, that) > 0
}

/// Whether it is whose story it is, in its table.
fn is_own(sight: &Sight, who: usize) -> bool {
    sight.is_main() && sight.subject() == Some(who)
}

/// Who drew level with others, and who pulled clear of them, by its own gain: the protagonist unless it is proven first,
/// and in another table the only one to do so of those on second or third place.
pub fn level(evening: Evening) -> Vec<Claim> {
    evening
        .sights()
        .iter()
        .flat_map(|sight| [drew_level, pulled_clear].into_iter().flat_map(|see| relations(sight, see)))
        .collect()
}

fn relations(sight: &Sight, see: fn(&Sight, usize) -> Option<Claim>) -> Vec<Claim> {
    if sight.is_main() {
        let is_told = |own: &usize| sight.now.coverage == Coverage::Some || sight.place(sight.now, *own) > 1;
        return sight.subject().filter(is_told).and_then(|own| see(sight, own)).into_iter().collect();
    }
    relations_behind_the_first(sight, see)
}

/// In the story's own table the same of those on second or third place, the protagonist left out on either side.
pub fn chase(evening: Evening) -> Vec<Claim> {
    let main = evening.sights().into_iter().find(Sight::is_main);
    let told = |sight: Sight| {
        let relations =
            [drew_level, pulled_clear].into_iter().flat_map(move |see| relations_behind_the_first(&sight, see));
        overtakes_behind_the_first(&sight).into_iter().chain(relations).collect()
    };
    main.map(told).unwrap_or_default()
}

fn relations_behind_the_first(sight: &Sight, see: fn(&Sight, usize) -> Option<Claim>) -> Vec<Claim> {
    let only = |place: usize| {
        let there = sight.on_place(sight.now, place).into_iter();
        let others = there.filter(|who| sight.place_is_sure(sight.now, *who) && !is_own(sight, *who));
        let mut all: Vec<Claim> = others.filter_map(|who| see(sight, who)).collect();
        if all.len() == 1 { all.pop() } else { None }
    };
    [2, 3].into_iter().filter_map(only).collect()
}

fn drew_level(sight: &Sight, mover: usize) -> Option<Claim> {
    let level = sight.level_with(sight.now, mover);
    let rivals =
        level.into_iter().filter(|who| sight.before.is_some_and(|before| is_ahead(sight, before, *who, mover)));
    let claim = related(sight, "drew-level", mover, rivals.collect())?;
    let place = sight.place_is_sure(sight.now, mover).then(|| sight.place(sight.now, mover));
    Some(claim.with_some("place", place))
}

fn pulled_clear(sight: &Sight, mover: usize) -> Option<Claim> {
    let before = sight.before.filter(|before| before.scores.contains_key(&mover))?;
    let was_level = sight.level_with(before, mover);
    let behind = sight.in_both().into_iter().filter(|who| is_ahead(sight, sight.now, mover, *who));
    let rivals: Vec<usize> = behind.filter(|who| was_level.contains(who)).collect();
    let claim = related(sight, "pulled-clear", mover, rivals.clone())?;
    Some(match rivals[..] {
        [only] => claim.points("margin", sight.lead(mover, only), sight.world),
        _ => claim,
    })
}

fn related(sight: &Sight, key: &str, mover: usize, rivals: Vec<usize>) -> Option<Claim> {
    let told = sight.gained(mover) && (1..=3).contains(&rivals.len()) && !rivals.iter().any(|who| is_own(sight, *who));
    let claim = sight.claim_of(key, mover).entity("subject", mover).entities("rivals", &rivals);
    told.then(|| claim.with_some("since", sight.evening.since()))
}
