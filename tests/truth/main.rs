//! A second account of the truth: plain, slow, and with nothing of the program's own reckoning in it. It looks at drawn
//! series, says from the definitions alone what is true of each of their weeks, and must agree with the facts the
//! program found in the same files, claim by claim: none false, none missing, each resting on the cells it names.

mod claim;
mod lead;
mod making;
mod place;
mod random;
mod shrinking;
mod sight;
mod story;
mod world;
mod writing;

use claim::Claim;
use rayon::prelude::*;
use scorepress::facts::{self, Facts};
use scorepress::intake;
use scorepress::league::Series;
use sight::Evening;
use std::collections::BTreeMap;
use world::{World, week_name};

/// How many series are drawn; `SCOREPRESS_TRUTH_SERIES` says another number.
const SERIES: u64 = 1_000;

/// A kind of fact that is met less often than this is not tested.
const LEAST: usize = 20;

/// What the oracle says of an insight's part of the truth.
type Account = fn(Evening) -> Vec<Claim>;

/// Every insight by its name, with the oracle's account of it.
const ACCOUNTS: &[(&str, Account)] = &[
    ("overall-change", story::overall),
    ("streak", story::streak),
    ("change-range", story::change_range),
    ("leader", lead::leader),
    ("lead-streak", lead::lead_streak),
    ("margin", lead::margin),
    ("gap", lead::gap),
    ("place", place::place),
    ("overtake", place::overtake),
];

/// What was compared.
#[derive(Default)]
struct Tally {
    series: usize,
    weeks: usize,
    kinds: BTreeMap<String, usize>,
}

impl Tally {
    fn and(mut self, other: Tally) -> Tally {
        self.series += other.series;
        self.weeks += other.weeks;
        other.kinds.into_iter().for_each(|(kind, count)| *self.kinds.entry(kind).or_default() += count);
        self
    }
}

#[test]
fn the_facts_of_drawn_series_are_the_truth_and_all_of_it() {
    let count = std::env::var("SCOREPRESS_TRUTH_SERIES").ok().and_then(|count| count.parse().ok()).unwrap_or(SERIES);
    let checked = (0..count).into_par_iter().map(|seed| check(&making::world(seed)).map_err(|_| seed));
    let tally = checked.try_reduce(Tally::default, |a, b| Ok(a.and(b)));
    let tally = tally.unwrap_or_else(|seed| panic!("{}", shrinking::report(seed, &|world| check(world).err())));
    let facts: usize = tally.kinds.values().sum();
    println!("{} series, {} weeks, {facts} facts", tally.series, tally.weeks);
    let kinds = facts::INSIGHTS.iter().filter(|insight| account(insight.name).is_some()).flat_map(|each| each.kinds);
    let met: Vec<(usize, &str)> =
        kinds.map(|kind| (tally.kinds.get(kind.key).copied().unwrap_or_default(), kind.key)).collect();
    met.iter().for_each(|(count, key)| println!("{count:8} {key}"));
    let seldom: Vec<&&str> = met.iter().filter(|(count, _)| *count < LEAST).map(|(_, key)| key).collect();
    assert!(count < SERIES || seldom.is_empty(), "met less than {LEAST} times: {seldom:?}");
}

fn account(insight: &str) -> Option<Account> {
    ACCOUNTS.iter().find(|(name, _)| *name == insight).map(|(_, account)| *account)
}

/// What was compared, or all that differs.
fn check(world: &World) -> Result<Tally, String> {
    let texts = writing::write(world);
    let (series, _) = intake::read(&writing::series_files(&texts)).map_err(|problems| format!("{problems:#?}"))?;
    let mut tally = Tally { series: 1, ..Tally::default() };
    let mut differences = String::new();
    for at in 0..world.weeks.len() {
        let found = find(&series, &week_name(world.weeks[at].number));
        let (theirs, ours) = (claims(&found, &series), truth(Evening { world, at }));
        let mut differ = |what: &str, these: &[Claim], those: &[Claim]| {
            for claim in beyond(these, those) {
                differences += &format!("{} {what}: {claim}\n", week_name(world.weeks[at].number));
            }
        };
        differ("false claim", &theirs, &ours);
        differ("missing", &ours, &theirs);
        tally.weeks += 1;
        theirs.into_iter().for_each(|claim| *tally.kinds.entry(claim.key).or_default() += 1);
    }
    if differences.is_empty() { Ok(tally) } else { Err(differences) }
}

fn find(series: &Series, week: &str) -> Facts {
    let league = series.league(week.parse().unwrap()).unwrap();
    facts::find(&league)
}

fn claims(found: &Facts, series: &Series) -> Vec<Claim> {
    let known = found.all.iter().filter(|fact| account(fact.insight).is_some());
    known.map(|fact| Claim::of(fact, series)).collect()
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
