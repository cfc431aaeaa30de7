//! Round marks and bands: who reached them, who is there.

use crate::claim::Claim;
use crate::sight::{Evening, Sight};
use crate::world::{Coverage, Listing, Points, Week, week_name};
use crate::writing::table;

/// Marks, the best first: what a table's subject and those who are alone did; in tables that are not the story's own
/// also how many are there.
pub fn threshold(evening: Evening) -> Vec<Claim> {
    let counts = |sight: &Sight| if sight.is_main() { Vec::new() } else { counts(sight) };
    evening.sights().iter().flat_map(|sight| own(sight).into_iter().chain(counts(sight)).collect::<Vec<_>>()).collect()
}

pub fn marks(sight: &Sight) -> Vec<Points> {
    let mut marks = sight.ladder.marks.clone();
    marks.sort_by_key(|mark| sight.better(0, *mark));
    marks
}

/// Whether a score reached the mark; nothing where data and print differ.
pub fn reached(sight: &Sight, score: Points, mark: Points) -> Option<bool> {
    let (exact, shown) = (sight.better(score, mark) >= 0, sight.better(sight.shown(score), mark) >= 0);
    (exact == shown).then_some(exact)
}

/// All who reached it, best first; nothing where somebody is in doubt or unlisted ones may have.
fn there(sight: &Sight, listing: &Listing, mark: Points) -> Option<Vec<usize>> {
    let ranked = sight.ranked(listing);
    let stands = |who: &usize| reached(sight, listing.scores[who].total, mark);
    let known: Option<Vec<bool>> = ranked.iter().map(stands).collect();
    let known = known?;
    let proven = match listing.coverage {
        Coverage::All => true,
        Coverage::Top => known.last() == Some(&false),
        Coverage::Some => false,
    };
    let there = ranked.into_iter().zip(known).filter(|(_, is_there)| *is_there).map(|(who, _)| who);
    proven.then(|| there.collect())
}

fn own(sight: &Sight) -> Vec<Claim> {
    let marks = marks(sight);
    let crossed = sight.subject().and_then(|own| marks.iter().find_map(|mark| crossed(sight, own, *mark)));
    let alone = marks.iter().find_map(|mark| alone(sight, *mark));
    let joined = marks.iter().find_map(|mark| joined(sight, *mark));
    [crossed, alone, joined].into_iter().flatten().collect()
}

fn crossed(sight: &Sight, own: usize, mark: Points) -> Option<Claim> {
    let then = sight.before?.scores.get(&own)?.total;
    let key = match (reached(sight, then, mark)?, reached(sight, sight.exact(own), mark)?) {
        (false, true) if last_reached(sight, own, mark).is_some() => "mark-regained",
        (false, true) => "mark-reached",
        (true, false) => "mark-lost",
        _ => return None,
    };
    let claim = sight.claim_of(key, own).entity("subject", own).mark("mark", mark);
    let back = last_reached(sight, own, mark).filter(|_| key == "mark-regained");
    let claim = claim.with_some("last", back.map(week_name));
    Some(claim.points("score", sight.score(own), sight.world).with_some("since", sight.evening.since()))
}

/// The newest week before this one, on the basis that holds now, in which something was so of its score.
fn last_time(sight: &Sight, who: usize, was_so: impl Fn(Points) -> bool) -> Option<i64> {
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let score = |week: &Week| Some(week.tables[sight.table].as_ref()?.scores.get(&who)?.total);
    let was_so = |week: &&Week| score(week).is_some_and(&was_so);
    weeks[basis..weeks.len() - 1].iter().rev().find(was_so).map(|week| week.number)
}

fn last_reached(sight: &Sight, who: usize, mark: Points) -> Option<i64> {
    last_time(sight, who, |score| reached(sight, score, mark) == Some(true))
}

/// One alone at the mark, among two listed or more.
fn alone(sight: &Sight, mark: Points) -> Option<Claim> {
    let [only] = there(sight, sight.now, mark)?[..] else { return None };
    let before = sight.before.and_then(|before| there(sight, before, mark));
    let key = match before {
        None => "sole-at-mark",
        Some(then) if then == [only] => "sole-at-mark-still",
        Some(_) => "sole-at-mark-new",
    };
    let claim = sight.claim_of(key, only).entity("subject", only).mark("mark", mark);
    let is_above = !sight.world.lower_is_better && sight.score(only) > mark;
    let claim = if is_above { claim.mark("above", mark) } else { claim };
    (sight.now.scores.len() > 1).then_some(claim)
}

/// One to three have come beside the one that was alone and still is there.
fn joined(sight: &Sight, mark: Points) -> Option<Claim> {
    let [sole] = there(sight, sight.before?, mark)?[..] else { return None };
    let now = there(sight, sight.now, mark)?;
    let newcomers: Vec<usize> = now.iter().copied().filter(|who| *who != sole).collect();
    let claim = sight.claim_of("mark-joined", sole).entity("subject", sole).entities("newcomers", &newcomers);
    let claim = claim.mark("mark", mark).with("count", newcomers.len()).with_some("since", sight.evening.since());
    (now.contains(&sole) && (1..=3).contains(&newcomers.len())).then_some(claim)
}

fn counts(sight: &Sight) -> Vec<Claim> {
    let all = sight.now.coverage == Coverage::All;
    let told = |mark| {
        let counted = counted(sight, mark);
        let left = counted.as_ref().and_then(|_| left(sight, mark));
        [counted, left]
    };
    marks(sight).into_iter().filter(|_| all).flat_map(told).flatten().collect()
}

/// The one to three that have not reached it, where more have.
fn left(sight: &Sight, mark: Points) -> Option<Claim> {
    let there = there(sight, sight.now, mark)?;
    let left: Vec<usize> = sight.ranked(sight.now).into_iter().filter(|who| !there.contains(who)).collect();
    let claim = sight.claim("mark-short", &table(sight.table)).entities("entities", &left).with("count", left.len());
    ((1..=3).contains(&left.len()) && left.len() < there.len()).then(|| claim.mark("mark", mark))
}

fn counted(sight: &Sight, mark: Points) -> Option<Claim> {
    let (count, total) = (there(sight, sight.now, mark)?.len(), sight.now.scores.len());
    let before = sight.before.filter(|_| sight.is_whole());
    let former = before.and_then(|before| there(sight, before, mark)).map(|there| there.len());
    let claim = |key: &str| sight.claim(key, &table(sight.table)).with("count", count).with("total", total);
    let changed = |key: &str, former| claim(key).with("former_count", former).with_some("since", sight.evening.since());
    let claim = match former {
        _ if count == 1 && total > 1 => return None,
        Some(former) if former < count => changed("mark-count-up", former),
        Some(former) if former > count => changed("mark-count-down", former),
        _ if count == 0 || count == total => return None,
        _ => claim("mark-count"),
    };
    Some(claim.mark("mark", mark))
}

/// Who else of those listed in both weeks reached a mark or fell short of it, one to three, where none of them is in doubt.
pub fn crossing(evening: Evening) -> Vec<Claim> {
    let sights = evening.sights().into_iter();
    sights.flat_map(|sight| marks(&sight).into_iter().flat_map(move |mark| others(&sight, mark))).collect()
}

fn others(sight: &Sight, mark: Points) -> Vec<Claim> {
    let Some(before) = sight.before else { return Vec::new() };
    let there = |listing: &Listing| -> Option<Vec<usize>> {
        let stands = |who: &usize| Some((*who, reached(sight, listing.scores[who].total, mark)?));
        let all: Option<Vec<(usize, bool)>> = sight.in_both().iter().map(stands).collect();
        Some(all?.into_iter().filter(|(_, is_there)| *is_there).map(|(who, _)| who).collect())
    };
    let (Some(then), Some(now)) = (there(before), there(sight.now)) else { return Vec::new() };
    let told_so = own(sight).iter().any(|claim| {
        let tells_all = ["sole-at-mark-new", "mark-joined"].contains(&claim.key.as_str());
        tells_all && *claim == claim.clone().mark("mark", mark)
    });
    let moved = |from: &[usize], to: &[usize]| -> Vec<usize> {
        let listed = sight.in_both();
        let all = sight.ranked(sight.now).into_iter().filter(move |who| listed.contains(who));
        all.filter(|who| !from.contains(who) && to.contains(who) && sight.subject() != Some(*who)).collect()
    };
    let (up, down) = (moved(&then, &now), moved(&now, &then));
    let weeks: Option<Vec<i64>> = up.iter().map(|who| last_reached(sight, *who, mark)).collect();
    let up_key = if weeks.is_some() { "mark-regained-by" } else { "mark-reached-by" };
    let back =
        weeks.filter(|weeks| weeks.iter().all(|week| *week == weeks[0])).and_then(|weeks| weeks.first().copied());
    let told = [(up_key, up), ("mark-lost-by", down)].into_iter();
    told.filter(|(key, who)| (1..=3).contains(&who.len()) && !(told_so && *key != "mark-lost-by"))
        .map(|(key, who)| {
            let subject = if who.len() == 1 { crate::writing::entity(who[0]) } else { table(sight.table) };
            let claim = sight.claim(key, &subject).entities("entities", &who).with("count", who.len());
            let claim = claim.with_some("last", back.filter(|_| key == "mark-regained-by").map(week_name));
            claim.mark("mark", mark).with_some("since", sight.evening.since())
        })
        .collect()
}

/// The best band a score reaches; nothing where data and print differ.
pub fn band(sight: &Sight, score: Points) -> Option<usize> {
    let reaches = |score: Points| {
        let reached = |from: &Option<Points>| from.is_none_or(|from| sight.better(score, from) >= 0);
        sight.ladder.bands.iter().position(reached)
    };
    reaches(score).filter(|exact| reaches(sight.shown(score)) == Some(*exact))
}

/// Who is in each band.
pub fn bands(evening: Evening) -> Vec<Claim> {
    banded(evening).iter().flat_map(members).collect()
}

/// The one nearest to a better band, no further off than the median of this week's changes; nobody where it is not alone.
pub fn near_band(evening: Evening) -> Vec<Claim> {
    banded(evening).iter().filter_map(nearest).collect()
}

fn nearest(sight: &Sight) -> Option<Claim> {
    let own_band = |score: Points| {
        let bands = sight.ladder.bands.iter();
        bands.map(|from| from.is_none_or(|from| sight.better(score, from) >= 0)).position(|reached| reached)
    };
    let distance = |who: &usize| {
        let better = own_band(sight.exact(*who))?.checked_sub(1)?;
        let limit = sight.ladder.bands[better]?;
        let (exact, shown) = (sight.exact(*who), sight.score(*who));
        Some((sight.better(limit, exact), sight.better(limit, shown), better, *who))
    };
    let all: Vec<(Points, Points, usize, usize)> = sight.now.scores.keys().filter_map(distance).collect();
    let (exact, shown, better, who) = *all.iter().min()?;
    let alone = all.iter().all(|other| other.3 == who || other.0 > exact && other.1 > shown);
    let moves = sight.in_both().into_iter().filter_map(|who| Some(sight.gain(who)?.1.abs())).filter(|far| *far > 0);
    let twice_usual = crate::sight::twice_the_median(moves.collect())?;
    let claim = sight.claim_of("band-short", who).entity("entity", who).with("band", format!("b{better}"));
    let told = alone && band(sight, sight.exact(who)) == Some(better + 1) && 2 * shown <= twice_usual;
    told.then(|| claim.points("short", shown, sight.world))
}

/// Moves into other bands.
pub fn band_moves(evening: Evening) -> Vec<Claim> {
    let moves =
        |sight: &Sight| -> Vec<Claim> { sight.in_both().into_iter().filter_map(|who| band_move(sight, who)).collect() };
    banded(evening).iter().flat_map(|sight| moves(sight).into_iter().chain(no_band_move(sight))).collect()
}

/// Two or more in a whole table of the same members, all sure of their bands, and each in the one it was in.
fn no_band_move(sight: &Sight) -> Option<Claim> {
    let before = sight.before.filter(|_| sight.is_whole())?;
    let stayed = |who: &usize| {
        let (then, now) = (band(sight, before.scores[who].total), band(sight, sight.exact(*who)));
        then.is_some() && then == now
    };
    let all = sight.in_both();
    let claim = sight.claim("band-none-moved", &table(sight.table)).with_some("since", sight.evening.since());
    (all.len() > 1 && all.iter().all(stayed)).then_some(claim)
}

fn banded(evening: Evening<'_>) -> Vec<Sight<'_>> {
    evening.sights().into_iter().filter(|sight| !sight.ladder.bands.is_empty()).collect()
}

fn band_move(sight: &Sight, who: usize) -> Option<Claim> {
    let then = sight.before?.scores.get(&who)?.total;
    let (former, now) = (band(sight, then)?, band(sight, sight.exact(who))?);
    let last = last_time(sight, who, |score| band(sight, score) == Some(now));
    let key = match now {
        _ if now < former && last.is_some() => "band-regained",
        _ if now < former => "band-up",
        _ if now > former => "band-down",
        _ => return None,
    };
    let claim = sight.claim_of(key, who).entity("entity", who).with("band", format!("b{now}"));
    let claim = claim.with("former_band", format!("b{former}")).points("score", sight.score(who), sight.world);
    let claim = claim.with_some("last", last.filter(|_| key == "band-regained").map(week_name));
    let change = (sight.score(who) - sight.shown(then)).abs();
    Some(claim.points("change", change, sight.world).with_some("since", sight.evening.since()))
}

/// The members of each band of a wholly listed table, where all are sure of theirs.
fn members(sight: &Sight) -> Vec<Claim> {
    let ranked = sight.ranked(sight.now);
    let placed: Option<Vec<usize>> = ranked.iter().map(|who| band(sight, sight.exact(*who))).collect();
    let Some(placed) = placed.filter(|_| sight.now.coverage == Coverage::All) else { return Vec::new() };
    let members = |band: usize| -> Vec<usize> {
        ranked.iter().zip(&placed).filter(|(_, each)| **each == band).map(|(who, _)| *who).collect()
    };
    let told = |band: usize| {
        let members = members(band);
        [band_members(sight, band, &members, ranked.len()), same_members(sight, band, &members)]
    };
    (0..sight.ladder.bands.len()).flat_map(told).flatten().collect()
}

/// The same ones as in the week compared with, where everyone's band was sure then too.
fn same_members(sight: &Sight, which: usize, members: &[usize]) -> Option<Claim> {
    let before = sight.before.filter(|before| before.coverage == Coverage::All)?;
    let placed: Option<Vec<(usize, usize)>> =
        before.scores.iter().map(|(who, score)| Some((*who, band(sight, score.total)?))).collect();
    let mut then: Vec<usize> = placed?.into_iter().filter(|(_, each)| *each == which).map(|(who, _)| who).collect();
    let mut now = members.to_vec();
    then.sort_unstable();
    now.sort_unstable();
    let name = format!("b{which}");
    let claim = sight.claim("band-same", &name).with("band", &name).with("count", now.len());
    let claim = if members.len() <= 5 { claim.entities("members", members) } else { claim };
    (then == now && !now.is_empty()).then(|| claim.with_some("since", sight.evening.since()))
}

fn band_members(sight: &Sight, band: usize, members: &[usize], total: usize) -> Option<Claim> {
    let last = sight.ladder.bands.len() - 1;
    let claim = |key: &str| sight.claim(key, &format!("b{band}")).with("band", format!("b{band}"));
    let listed = |key: &str| claim(key).with("count", members.len()).entities("members", members);
    let limit = |at: usize| sight.ladder.bands[at].filter(|_| !sight.world.lower_is_better);
    let bounded = |claim: Claim, name: &str, limit: Option<Points>| match limit {
        Some(limit) => claim.mark(name, limit),
        None => claim,
    };
    Some(match members.len() {
        0 if band == 0 || band == last => claim("band-empty"),
        0 => return None,
        6.. => claim("band-many").with("count", members.len()).with("total", total),
        _ if band == 0 => bounded(listed("band-top"), "from", limit(0)),
        _ if band == last => bounded(listed("band-last"), "to", limit(band - 1)),
        _ => bounded(bounded(listed("band-middle"), "from", limit(band)), "to", limit(band - 1)),
    })
}
