//! A second account of the truth: plain, slow, and with nothing of the program's own reckoning in it. It looks at drawn
//! series, says from the definitions alone what is true of each of their weeks, and must agree with the facts the
//! program found in the same files, claim by claim: none false, none missing, each resting on the cells it names.

mod claim;
mod goals;
mod groups;
mod lead;
mod making;
mod marks;
mod moves;
mod parts;
mod place;
mod proof;
mod random;
mod revisions;
mod runs;
mod shrinking;
mod sight;
mod story;
mod sums;
mod world;
mod writing;

use claim::Claim;
use rayon::prelude::*;
use scorepress::facts::{self, Facts};
use scorepress::intake;
use scorepress::league::Series;
use sight::Evening;
use std::collections::BTreeMap;
use std::fmt;
use world::{World, week_name};

/// How many series are drawn; `SCOREPRESS_TRUTH_SERIES` says another number.
const SERIES: u64 = 10_000;

/// A kind of fact that is met less often in them is not tested.
const LEAST: usize = 20;

/// What the oracle says of an insight's part of the truth.
type Account = fn(Evening) -> Vec<Claim>;

/// Every insight by its name, with the oracle's account of it.
const ACCOUNTS: &[(&str, Account)] = &[
    ("overall-change", story::overall),
    ("streak", story::streak),
    ("change-range", story::change_range),
    ("missing-weeks", story::missing_weeks),
    ("leader", lead::leader),
    ("lead-streak", lead::lead_streak),
    ("margin", lead::margin),
    ("gap", lead::gap),
    ("pursuit", lead::pursuit),
    ("gap-history", lead::history),
    ("leader-past", lead::past),
    ("pace", lead::pace),
    ("place", place::place),
    ("overtake", place::overtake),
    ("level", place::level),
    ("chase", place::chase),
    ("crossing", marks::crossing),
    ("change-record", story::largest),
    ("threshold", marks::threshold),
    ("bands", marks::bands),
    ("band-moves", marks::band_moves),
    ("near-band", marks::near_band),
    ("slide", moves::slide),
    ("bottom-moves", groups::bottom_moves),
    ("component-low", parts::lowest),
    ("mover", moves::movers),
    ("breadth", moves::breadth),
    ("component-moves", parts::moves),
    ("maximum", parts::maximum),
    ("potential", parts::potential),
    ("spread", groups::spread),
    ("group-gap", groups::group_gap),
    ("target", goals::targets),
    ("outcome", goals::outcomes),
    ("aftermath", goals::aftermath),
    ("record", runs::record),
    ("trend", runs::trend),
    ("laggard", runs::laggard),
    ("outlier", groups::outliers),
    ("contribution", sums::contribution),
    ("notes", goals::notes),
    ("revision", revisions::revision),
];

/// What was compared.
#[derive(Default)]
struct Tally {
    weeks: usize,
    kinds: BTreeMap<String, usize>,
    /// How often which kind was claimed falsely, or was missing, in how many of the series.
    differences: BTreeMap<String, usize>,
    /// The first of the series that differ.
    first: Option<u64>,
}

impl Tally {
    fn and(mut self, other: Tally) -> Tally {
        let add = |to: &mut BTreeMap<String, usize>, from: BTreeMap<String, usize>| {
            from.into_iter().for_each(|(key, count)| *to.entry(key).or_default() += count);
        };
        add(&mut self.kinds, other.kinds);
        add(&mut self.differences, other.differences);
        let first = self.first.into_iter().chain(other.first).min();
        Tally { weeks: self.weeks + other.weeks, first, ..self }
    }

    /// Of the series with that number.
    fn of(seed: u64) -> Tally {
        let checked = check(&making::world(seed)).unwrap_or_else(|problems| panic!("series {seed}: {problems}"));
        let different = checked.differences.iter().map(|difference| (difference.kind(), 1)).collect();
        let first = (!checked.differences.is_empty()).then_some(seed);
        Tally { weeks: checked.weeks, kinds: checked.kinds, differences: different, first }
    }
}

#[test]
fn the_facts_of_drawn_series_are_the_truth_and_all_of_it() {
    let count = std::env::var("SCOREPRESS_TRUTH_SERIES").ok().and_then(|count| count.parse().ok()).unwrap_or(SERIES);
    let tally = (0..count).into_par_iter().map(Tally::of).reduce(Tally::default, Tally::and);
    let facts: usize = tally.kinds.values().sum();
    println!("{count} series, {} weeks, {facts} facts", tally.weeks);
    let kinds = facts::INSIGHTS.iter().flat_map(|insight| insight.kinds);
    let met: Vec<(usize, &str)> =
        kinds.map(|kind| (tally.kinds.get(kind.key).copied().unwrap_or_default(), kind.key)).collect();
    met.iter().for_each(|(count, key)| println!("{count:8} {key}"));
    tally.differences.iter().for_each(|(difference, count)| println!("{count:8} series with {difference}"));
    if let Some(seed) = tally.first {
        panic!("{}", shrinking::report(seed));
    }
    let seldom: Vec<&&str> = met.iter().filter(|(count, _)| *count < LEAST).map(|(_, key)| key).collect();
    assert!(count < SERIES || seldom.is_empty(), "met less than {LEAST} times: {seldom:?}");
}

#[test]
fn every_insight_has_an_account() {
    let known = |name: &str| ACCOUNTS.iter().any(|(each, _)| *each == name);
    let missing: Vec<&str> = facts::INSIGHTS.iter().map(|each| each.name).filter(|name| !known(name)).collect();
    assert!(missing.is_empty(), "write what is true of {missing:?}, from its definition, in tests/truth");
}

/// A claim that only one of the two accounts makes, or that rests on what is not so.
struct Difference {
    week: String,
    what: &'static str,
    claim: Claim,
    why: String,
}

impl Difference {
    fn kind(&self) -> String {
        format!("{}: {}", self.what, self.claim.key)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {} {}", self.week, self.what, self.claim, self.why)
    }
}

/// A world's weeks, the facts found in them, and all in which the two accounts differ.
#[derive(Default)]
struct Checked {
    weeks: usize,
    kinds: BTreeMap<String, usize>,
    differences: Vec<Difference>,
}

/// Tells what is wrong with the files where they cannot be read.
fn check(world: &World) -> Result<Checked, String> {
    let texts = writing::write(world);
    let read = intake::read(&writing::series_files(&texts));
    let (series, _) = read.map_err(|problems| format!("{problems:#?}"))?;
    let mut checked = Checked::default();
    for at in 0..world.weeks.len() {
        let week = week_name(world.weeks[at].number);
        let found = find(&series, &week);
        let (theirs, ours) = (claims(&found, &series), truth(Evening::new(world, at)));
        let differ = |what, claim, why| Difference { week: week.clone(), what, claim, why };
        for (what, claims) in [("false", beyond(&theirs, &ours)), ("missing", beyond(&ours, &theirs))] {
            checked.differences.extend(claims.into_iter().map(|claim| differ(what, claim, String::new())));
        }
        for fact in &found.all {
            let doubts = proof::doubts(fact, world, &texts).into_iter();
            checked.differences.extend(doubts.map(|why| differ("unproven", Claim::of(fact, &series), why)));
        }
        checked.weeks += 1;
        theirs.into_iter().for_each(|claim| *checked.kinds.entry(claim.key).or_default() += 1);
    }
    Ok(checked)
}

fn find(series: &Series, week: &str) -> Facts {
    let league = series.league(week.parse().unwrap()).unwrap();
    facts::find(&league)
}

fn claims(found: &Facts, series: &Series) -> Vec<Claim> {
    found.all.iter().map(|fact| Claim::of(fact, series)).collect()
}

fn truth(evening: Evening) -> Vec<Claim> {
    ACCOUNTS.iter().flat_map(|(_, account)| account(evening)).collect()
}

/// Those of these claims that are not among those; each counts as often as it is made.
fn beyond(these: &[Claim], those: &[Claim]) -> Vec<Claim> {
    let mut left = those.to_vec();
    let mut beyond = these.to_vec();
    beyond.retain(|claim| match left.iter().position(|each| each == claim) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    });
    beyond
}
