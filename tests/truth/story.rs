//! The score of a table's subject: its change, its runs of rises and falls, its range, and its largest change for long.

use crate::claim::Claim;
use crate::sight::{Evening, Sight, changes};
use crate::world::{Listing, Points};

/// What is true of the protagonist's score; of another table's subject only where it was and is first alone, and its
/// score is exactly the same or moved by two last digits at least. The change is that of the number, whichever end is
/// better.
pub fn overall(evening: Evening) -> Vec<Claim> {
    let told = |(sight, own): &(Sight, usize)| sight.is_main() || stays_with_news(sight, *own);
    evening.subjects().iter().filter(|subject| told(subject)).map(|(sight, own)| change(sight, *own)).collect()
}

fn stays_with_news(sight: &Sight, own: usize) -> bool {
    let was_first = sight.before.is_some_and(|before| sight.sole_first(before) == Some(own));
    let moved = |(exact, shown): (Points, Points)| exact == 0 || shown.abs() >= 2 * sight.digit();
    was_first && sight.gain(own).is_some_and(moved)
}

fn change(sight: &Sight, own: usize) -> Claim {
    let evening = sight.evening;
    let leads = |listing: &Listing| sight.sole_first(listing) == Some(own);
    let (now, score) = (sight.exact(own), sight.score(own));
    let then = sight.before.and_then(|before| before.scores.get(&own)).map(|score| score.total);
    let stays_first = leads(sight.now) && sight.before.is_some_and(leads);
    let change = score - sight.shown(then.unwrap_or(now));
    let key = match then {
        None if leads(sight.now) => "overall-score-leading",
        None => "overall-score",
        Some(then) if then == now && stays_first => "overall-unchanged-leading",
        Some(then) if then == now => "overall-unchanged",
        Some(_) if change == 0 => "overall-nearly-unchanged",
        Some(_) if change > 0 && stays_first => "overall-up-leading",
        Some(_) if change > 0 => "overall-up",
        Some(_) if stays_first => "overall-down-leading",
        Some(_) => "overall-down",
    };
    let tells_change = key.contains("-up") || key.contains("-down");
    let claim = sight.claim_of(key, own).entity("subject", own).points("score", score, sight.world);
    let claim = claim.week("week", evening.now().number);
    let claim = claim.with_some("since", then.and_then(|_| evening.since()));
    let claim = if tells_change { claim.points("change", change.abs(), sight.world) } else { claim };
    match most(sight) {
        Some(most) => claim.mark("max", most),
        None => claim,
    }
}

/// The most a score can be.
fn most(sight: &Sight) -> Option<Points> {
    let parts = Some(&sight.ladder.components).filter(|parts| sight.ladder.add_up && !parts.is_empty())?;
    parts.iter().map(|part| sight.world.components[*part]).sum()
}

/// A run of at least three weekly changes one way. It is “exactly” so long only where the change before is known to be
/// none, or the other way, in the data and as printed.
pub fn streak(evening: Evening) -> Vec<Claim> {
    evening.subjects().iter().flat_map(|(sight, own)| runs(sight, *own)).collect()
}

fn runs(sight: &Sight, own: usize) -> Vec<Claim> {
    let changes = changes(&sight.history(own), sight.world.decimals);
    let told = [("rise", 1), ("fall", -1)].into_iter().filter_map(|(name, sign)| {
        let goes = |(exact, shown): &(Points, Points)| exact * sign > 0 && shown * sign > 0;
        let stops = |(exact, shown): &(Points, Points)| exact * sign <= 0 && shown * sign <= 0;
        let weeks = changes.iter().take_while(|change| goes(change)).count();
        let exactly = changes.get(weeks).is_some_and(stops);
        let key = format!("{name}-streak{}", if exactly { "" } else { "-at-least" });
        let claim = Claim::in_table(&key, sight.table, &crate::writing::entity(own));
        let common =
            !sight.is_main() && 4 * (alike(sight, sign, weeks).len().saturating_sub(1)) >= sight.now.scores.len();
        (weeks >= 3 && !common).then(|| claim.entity("subject", own).with("weeks", weeks))
    });
    told.collect()
}

/// Those listed that went that way in each of the last so many weeks, best first.
pub fn alike(sight: &Sight, sign: Points, weeks: usize) -> Vec<usize> {
    let went = |who: &usize| {
        let changes = changes(&sight.history(*who), sight.world.decimals);
        changes.len() >= weeks && changes[..weeks].iter().all(|(exact, shown)| exact * sign > 0 && shown * sign > 0)
    };
    sight.ranked(sight.now).into_iter().filter(went).collect()
}

/// The calendar's weeks between this one and the one compared with.
pub fn missing_weeks(evening: Evening) -> Vec<Claim> {
    let Some(base) = evening.before().map(|week| week.number) else { return Vec::new() };
    let missing: Vec<i64> = (base + 1..evening.now().number).collect();
    let claim = |key: &str| Claim::new(key, "week", "week").week("base", base);
    match missing[..] {
        [] => Vec::new(),
        [only] => vec![claim("week-missing").week("week", only)],
        [first, .., last] => {
            vec![claim("weeks-missing").with("count", missing.len()).week("first", first).week("last", last)]
        }
    }
}

/// The limits of the last few weekly changes, where none of the two is nothing.
pub fn change_range(evening: Evening) -> Vec<Claim> {
    evening.subjects().iter().filter_map(|(sight, own)| limits(sight, *own)).collect()
}

fn limits(sight: &Sight, own: usize) -> Option<Claim> {
    let weeks = sight.world.trend_weeks.unwrap_or(4);
    let changes = changes(&sight.history(own), sight.world.decimals);
    if weeks < 2 || changes.len() < weeks {
        return None;
    }
    let shown = || changes[..weeks].iter().map(|(_, shown)| *shown);
    let (low, high) = (shown().min().unwrap(), shown().max().unwrap());
    let (key, limits) = match (low, high) {
        _ if low == high || low == 0 || high == 0 => return None,
        _ if low > 0 => ("change-range-rises", [("low", low), ("high", high)]),
        _ if high < 0 => ("change-range-falls", [("low", high), ("high", low)]),
        _ => ("change-range-mixed", [("fall", low), ("rise", high)]),
    };
    let claim = Claim::in_table(key, sight.table, &crate::writing::entity(own));
    let claim = claim.entity("subject", own).with("weeks", weeks);
    Some(limits.into_iter().fold(claim, |claim, (name, limit)| claim.points(name, limit.abs(), sight.world)))
}

/// A change of two last digits or more that is larger of its kind than each of six or more before it in a row, in the data
/// and as printed: since the last that was at least as large, or of all on record.
pub fn largest(evening: Evening) -> Vec<Claim> {
    evening.subjects().iter().filter_map(|(sight, own)| largest_for_long(sight, *own)).collect()
}

fn largest_for_long(sight: &Sight, own: usize) -> Option<Claim> {
    let gains: Vec<(Points, Points)> = changes(&sight.history(own), sight.world.decimals);
    let (now, earlier) = gains.split_first()?;
    let way = now.1.signum();
    let less = |then: &&(Points, Points)| then.0 * way < now.0 * way && then.1 * way < now.1 * way;
    let no_less = |then: &(Points, Points)| then.0 * way >= now.0 * way && then.1 * way >= now.1 * way;
    let beaten = earlier.iter().take_while(less).count();
    if now.0.signum() != way || now.1.abs() < 2 * sight.digit() || beaten < 6 {
        return None;
    }
    let kind = if sight.better(way, 0) > 0 { "largest" } else { "worst" };
    let weeks = sight.evening.run();
    let claim = match earlier.get(beaten) {
        None => {
            let claim = sight.claim_of(&format!("change-{kind}-on-record"), own).with("weeks", beaten);
            claim.week("first", weeks[gains.len()].number)
        }
        Some(then) if no_less(then) => {
            let claim = sight.claim_of(&format!("change-{kind}-since"), own);
            claim.week("since_week", weeks[beaten + 1].number)
        }
        Some(_) => return None,
    };
    Some(claim.entity("subject", own).points("change", now.1.abs(), sight.world))
}
