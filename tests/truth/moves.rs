//! How a table as a whole moved: who most, and how many each way.

use crate::claim::Claim;
use crate::parts::parts;
use crate::sight::{Evening, Sight};
use crate::sums::against;
use crate::world::{Points, Week};
use crate::writing::{entity, table};

/// Who moved most by points and by places, in tables of three or more with the same members in both weeks.
pub fn movers(evening: Evening) -> Vec<Claim> {
    let sights = evening.sights().into_iter().filter(|sight| sight.is_whole() && sight.now.scores.len() > 2);
    sights.flat_map(|sight| moved(&sight)).collect()
}

fn moved(sight: &Sight) -> Vec<Claim> {
    let gainers = furthest(sight, 1);
    let climber = climber(sight);
    let mut claims = Vec::new();
    match climber {
        Some(climber) if gainers == [climber] && sight.place(sight.now, climber) == 1 => {
            claims.push(mover(sight, "mover-new-leader", climber));
        }
        Some(climber) if gainers == [climber] => {
            claims.push(before_others(sight, placed(sight, "mover-both", climber), climber))
        }
        _ => {
            claims.extend(by_points(sight, "mover-gain", &gainers));
            claims.extend(climber.map(|climber| placed(sight, "mover-climb", climber)));
        }
    }
    let fallers = furthest(sight, -1);
    match dropper(sight) {
        Some(dropper) if fallers == [dropper] => claims.push(placed(sight, "mover-fall-both", dropper)),
        dropper => {
            claims.extend(by_points(sight, "mover-fall", &fallers));
            claims.extend(dropper.map(|dropper| placed(sight, "mover-drop", dropper)));
        }
    }
    claims
}

/// For how long the only one that went furthest down has gone down, three weeks or more; since when the only one that went
/// furthest up had gone down from each week in the data to the next.
pub fn slide(evening: Evening) -> Vec<Claim> {
    let sights = evening.sights().into_iter().filter(|sight| sight.is_whole() && sight.now.scores.len() > 2);
    sights.flat_map(|sight| [slid(&sight), recovered(&sight)]).flatten().collect()
}

fn recovered(sight: &Sight) -> Option<Claim> {
    let [who] = furthest(sight, 1)[..] else { return None };
    let weeks = &sight.world.weeks[..=sight.evening.at];
    let basis = weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
    let score = |week: &Week| Some((week.number, week.tables[sight.table].as_ref()?.scores.get(&who)?.total));
    let earlier: Vec<(i64, Points)> = weeks[basis..sight.evening.at].iter().filter_map(score).collect();
    let is_worse = |now: Points, then: Points| {
        sight.better(then, now) > 0 && sight.better(sight.shown(then), sight.shown(now)) > 0
    };
    let start = (1..earlier.len()).rev().find(|at| !is_worse(earlier[*at].1, earlier[*at - 1].1)).unwrap_or(0);
    let told = earlier.len() >= start + 6 && sight.subject() != Some(who);
    told.then(|| sight.claim_of("slide-ended", who).entity("entity", who).week("first", earlier[start].0))
}

fn slid(sight: &Sight) -> Option<Claim> {
    let [who] = furthest(sight, -1)[..] else { return None };
    let worse = |points: Points| sight.better(0, points);
    let changes = crate::sight::changes(&sight.history(who), sight.world.decimals);
    let weeks = changes.iter().take_while(|(exact, shown)| worse(*exact) > 0 && worse(*shown) > 0).count();
    let ended = changes.get(weeks).is_some_and(|(exact, shown)| worse(*exact) <= 0 && worse(*shown) <= 0);
    let claim = sight.claim_of(if ended { "slide" } else { "slide-at-least" }, who).entity("entity", who);
    let alike = crate::story::alike(sight, worse(1).signum(), weeks);
    let others: Vec<usize> = alike.iter().copied().filter(|each| *each != who).collect();
    let claim = match others.len() {
        0 => claim,
        1 | 2 => claim.entities("others", &others),
        _ => claim.with("alike", alike.len()),
    };
    (weeks >= 3 && sight.subject() != Some(who)).then(|| claim.with("weeks", weeks))
}

/// Those who went furthest one way, exactly level, two last digits or more; nobody where data and print disagree on it.
fn furthest(sight: &Sight, way: i128) -> Vec<usize> {
    let far = |who: &usize| sight.gain(*who).map(|(exact, shown)| (exact * way, shown * way)).unwrap();
    let all = sight.in_both();
    let exact = all.iter().map(|who| far(who).0).max().unwrap_or_default();
    let shown = all.iter().map(|who| far(who).1).max().unwrap_or_default();
    let first = |most: Points, pick: fn((Points, Points)) -> Points| -> Vec<usize> {
        all.iter().copied().filter(|who| pick(far(who)) == most).collect()
    };
    let (by_data, by_print) = (first(exact, |far| far.0), first(shown, |far| far.1));
    if by_data == by_print && shown >= 2 * sight.digit() && exact > 0 { by_data } else { Vec::new() }
}

/// The one who won most places of all, by its own gain.
fn climber(sight: &Sight) -> Option<usize> {
    furthest_in_places(sight, 1)
}

/// The one who lost most places of all, by its own loss.
fn dropper(sight: &Sight) -> Option<usize> {
    furthest_in_places(sight, -1)
}

/// The one who went most places that way, as printed too: two and a tenth of the table at least, from and to places held
/// alone, while its own score moved that way by two last digits at least.
fn furthest_in_places(sight: &Sight, way: i64) -> Option<usize> {
    let before = sight.before?;
    let places = |who: &usize| (sight.place(before, *who) as i64 - sight.place(sight.now, *who) as i64) * way;
    let all = sight.in_both();
    let most = all.iter().map(places).max()?;
    let first: Vec<usize> = all.iter().copied().filter(|who| places(who) == most).collect();
    let [only] = first[..] else { return None };
    let ranks_show = |listing| all.iter().all(|who| sight.level_agrees(listing, *who));
    let alone = |listing| sight.level_with(listing, only) == [only];
    let enough = most >= 2 && 10 * most >= all.len() as i64;
    let sure = [before, sight.now].into_iter().all(|listing| ranks_show(listing) && alone(listing));
    let (exact, shown) = sight.gain(only)?;
    let by_itself = exact * i128::from(way) > 0 && shown * i128::from(way) >= 2 * sight.digit();
    (enough && sure && by_itself).then_some(only)
}

fn mover(sight: &Sight, key: &str, who: usize) -> Claim {
    let (_, change) = sight.gain(who).unwrap();
    let claim = sight.claim_of(key, who).entity("entity", who).points("change", change.abs(), sight.world);
    claim.with_some("since", sight.evening.since())
}

fn placed(sight: &Sight, key: &str, who: usize) -> Claim {
    let (then, now) = (sight.place(sight.before.unwrap(), who), sight.place(sight.now, who));
    let claim = mover(sight, key, who).points("score", sight.score(who), sight.world);
    claim.with("place", now).with("former_place", then).with("places", then.abs_diff(now))
}

/// With the most points that any other gained and the most places that any other climbed, where there are both.
fn before_others(sight: &Sight, claim: Claim, who: usize) -> Claim {
    let others: Vec<usize> = sight.in_both().into_iter().filter(|each| *each != who).collect();
    let gained = others.iter().filter(|each| sight.gained(**each)).map(|each| sight.gain(*each).unwrap().1).max();
    let climbed = |each: &usize| {
        let (then, now) = (sight.place(sight.before.unwrap(), *each), sight.place(sight.now, *each));
        then.saturating_sub(now)
    };
    match (gained, others.iter().map(climbed).max()) {
        (Some(points), Some(places)) if places > 0 => {
            claim.points("next_change", points, sight.world).with("next_places", places)
        }
        _ => claim,
    }
}

fn by_points(sight: &Sight, key: &str, movers: &[usize]) -> Option<Claim> {
    match movers {
        [] => None,
        [only] => Some(mover(sight, key, *only).points("score", sight.score(*only), sight.world)),
        several if several.len() <= 3 => {
            let (_, change) = sight.gain(several[0]).unwrap();
            let claim = sight.claim(&format!("{key}-shared"), &table(sight.table)).entities("entities", several);
            let claim = claim.with("count", several.len()).points("change", change.abs(), sight.world);
            Some(claim.with_some("since", sight.evening.since()))
        }
        _ => None,
    }
}

/// How many components of the protagonist, and how many of a table's members, moved each way.
pub fn breadth(evening: Evening) -> Vec<Claim> {
    let own = components(evening).into_iter().chain(against(evening));
    own.chain(evening.sights().iter().filter_map(members)).collect()
}

/// Up, down and unchanged; nothing where one of them is in doubt.
fn tally(ways: impl Iterator<Item = Option<i128>>) -> Option<[usize; 3]> {
    let ways: Option<Vec<i128>> = ways.collect();
    let ways = ways?;
    Some([1, -1, 0].map(|way| ways.iter().filter(|each| **each == way).count()))
}

fn components(evening: Evening) -> Option<Claim> {
    let (sight, own) = evening.protagonist()?;
    let parts = parts(&sight, own);
    if parts.len() < 2 || parts.len() < sight.ladder.components.len() {
        return None;
    }
    let [up, down, same] = tally(parts.iter().map(|part| part.way()))?;
    let (key, named): (_, &[(&str, usize)]) = match (up, down, same) {
        (0, 0, _) => ("components-unchanged", &[]),
        (_, 0, 0) => ("components-all-up", &[]),
        (0, _, 0) => ("components-all-down", &[]),
        (_, 0, _) => ("components-up", &[("up", up), ("same", same)]),
        (0, _, _) => ("components-down", &[("down", down), ("same", same)]),
        _ => ("components-mixed", &[("up", up), ("down", down), ("same", same)]),
    };
    let claim = Claim::new(key, "components", &entity(own)).entity("subject", own).with("total", parts.len());
    let claim = claim.with_some("since", evening.since());
    Some(named.iter().fold(claim, |claim, (name, count)| claim.with(name, count)))
}

fn members(sight: &Sight) -> Option<Claim> {
    let all = sight.in_both();
    if !sight.is_whole() || all.len() < 2 {
        return None;
    }
    let way = |who: &usize| sight.gain(*who).filter(|(exact, shown)| exact.signum() == shown.signum());
    let [better, worse, same] = tally(all.iter().map(|who| way(who).map(|(exact, _)| exact.signum())))?;
    let (key, named): (_, &[(&str, usize)]) = match (better, worse) {
        (0, 0) => return None,
        (_, 0) => ("table-none-worse", &[("better", better)]),
        (0, _) => ("table-none-better", &[("worse", worse)]),
        _ => ("table-moves", &[("better", better), ("worse", worse)]),
    };
    let claim = sight.claim(key, &table(sight.table)).with("same", same).with("total", all.len());
    let claim = claim.with_some("since", sight.evening.since());
    Some(named.iter().fold(claim, |claim, (name, count)| claim.with(name, count)))
}
