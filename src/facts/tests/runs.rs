//! Runs of weeks and what is usual in them.

use super::*;

#[test]
fn runs_are_counted_from_proof_alone() {
    let weeks = ["47.0", "46.5", "46.9", "47.3"];
    let run = |weeks: &[&str]| {
        let isos = ["2025-W07", "2025-W08", "2025-W09", "2025-W10"];
        let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| {
            clubs.week(iso, &format!("ash: {score}, birch: 45.0, cedar: 44.0, dogwood: 41.0"))
        };
        isos.into_iter().zip(weeks).fold(clubs(), week).found()
    };
    run(&weeks)
        .keeps_silent_on("rise-streak-at-least")
        .tells("lead-streak-at-least", "leader=ash weeks=4 first=2025-W07");
    run(&["46.0", "46.5", "46.9", "47.3"]).tells("rise-streak-at-least", "weeks=3");
    run(&["47.3", "47.0", "46.8", "46.0"]).tells("fall-streak-at-least", "weeks=3");
    let found = run(&["44.0", "46.5", "46.9", "47.3"]);
    found.tells("lead-streak", "leader=ash weeks=3");
}

#[test]
fn the_usual_range_needs_its_whole_window() {
    let mut series = clubs();
    series.table = "population: 4";
    let weeks =
        [("2025-W06", "46.0"), ("2025-W07", "46.2"), ("2025-W08", "46.1"), ("2025-W09", "46.6"), ("2025-W10", "46.9")];
    for (iso, score) in weeks {
        series = series.week(iso, &format!("ash: {score}, birch: 45.0, cedar: 44.0, dogwood: 41.0"));
    }
    series.found().tells("change-range-mixed", "weeks=4 fall=0.1 rise=0.5");
    from_before("ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0").keeps_silent_on("change-range");
}

#[test]
fn the_sole_leader_of_another_table_has_runs_too() {
    let weeks = |scores: [&str; 5], coverage: &'static str| {
        let isos = ["2025-W06", "2025-W07", "2025-W08", "2025-W09", "2025-W10"];
        let mut others = elsewhere();
        others.table = coverage;
        let week = |clubs: Clubs, (iso, score): (&'static str, &str)| {
            clubs.week(iso, &format!("ash: {score}, birch: 45.0, cedar: 44.0, dogwood: 41.0"))
        };
        isos.into_iter().zip(scores).fold(others, week).found()
    };
    let rising = ["46.0", "46.2", "46.3", "46.6", "46.9"];
    let found = weeks(rising, "population: 4");
    found.tells("rise-streak-at-least", "subject=ash weeks=4");
    found.tells("change-range-rises", "subject=ash weeks=4 low=0.1 high=0.3");
    weeks(rising, "population: 9").keeps_silent_on("rise-streak").keeps_silent_on("change-range");
    let all = |clubs: Clubs, (iso, up): (&'static str, &str)| {
        clubs.week(iso, &format!("ash: 46.{up}, birch: 45.{up}, cedar: 44.0, dogwood: 41.0"))
    };
    let weeks_of_all = ["2025-W07", "2025-W08", "2025-W09", "2025-W10"].into_iter().zip(["0", "1", "2", "3"]);
    let common = weeks_of_all.fold(elsewhere(), all).found();
    common.keeps_silent_on("rise-streak");
    let tied = weeks(["44.0", "44.2", "44.3", "44.6", "45.0"], "population: 4");
    tied.keeps_silent_on("rise-streak").keeps_silent_on("change-range");
}

const WEEKS: [&str; 9] =
    ["2025-W02", "2025-W03", "2025-W04", "2025-W05", "2025-W06", "2025-W07", "2025-W08", "2025-W09", "2025-W10"];

/// Ash's scores in the last of nine weeks.
fn scores(mut of: Clubs, scores: &[&str]) -> Found {
    of.table = "population: 3";
    let weeks = WEEKS[WEEKS.len() - scores.len()..].iter().zip(scores);
    weeks.fold(of, |clubs, (iso, score)| clubs.week(iso, &format!("ash: {score}, birch: 10.0, cedar: 9.0"))).found()
}

#[test]
fn the_largest_gain_for_long_names_the_last_that_was_as_large() {
    let rise = ["40.0", "41.0", "41.1", "41.2", "41.3", "41.2", "41.3", "41.4", "42.4"];
    scores(clubs(), &rise).tells("change-largest-since", "subject=ash change=1.0 since_week=2025-W03 table=clubs");
    scores(elsewhere(), &rise).tells("change-largest-since", "subject=ash table=clubs");
    let more = ["40.0", "41.0", "41.1", "41.2", "41.3", "41.2", "41.3", "41.4", "42.5"];
    scores(clubs(), &more).tells("change-largest-on-record", "change=1.1 weeks=7 first=2025-W02");
    scores(clubs(), &more[2..]).keeps_silent_on("change-largest");
    scores(clubs(), &more[1..]).tells("change-largest-on-record", "weeks=6 first=2025-W03");
    let late = ["40.0", "40.1", "41.6", "41.7", "41.8", "41.7", "41.8", "41.9", "43.0"];
    scores(clubs(), &late).keeps_silent_on("change-largest");
    let still = ["40.0", "40.1", "40.1", "40.1", "40.1", "40.1", "40.1", "40.1", "40.2"];
    scores(clubs(), &still).keeps_silent_on("change-");
}

#[test]
fn a_gain_that_is_larger_only_as_printed_or_only_in_truth_sets_no_record() {
    let printed = ["40.0", "41.06", "41.1", "41.2", "41.3", "41.2", "41.3", "41.35", "42.4"];
    // 41.06 prints as 41.1: 1.1 then, against 42.4 − 41.4 = 1.0 by print and 1.05 in truth.
    scores(clubs(), &printed).tells("change-largest-since", "since_week=2025-W03 change=1.0");
    let exact = ["40.0", "41.02", "41.1", "41.2", "41.3", "41.2", "41.3", "41.44", "42.45"];
    // 1.02 then, 1.01 now; by print 1.0 against 42.5 − 41.4 = 1.1: whether it was as much then is in doubt.
    scores(clubs(), &exact).keeps_silent_on("change-largest");
}

#[test]
fn the_worst_loss_for_long_is_told_by_what_is_worse() {
    let fall = ["42.4", "41.4", "41.3", "41.2", "41.1", "41.2", "41.1", "41.0", "40.0"];
    scores(clubs(), &fall).tells("change-worst-since", "change=1.0 since_week=2025-W03").keeps_silent_on("change-larg");
    let minutes = || Clubs { order: "lower-is-better", ..clubs() };
    scores(minutes(), &fall).tells("change-largest-since", "change=1.0 since_week=2025-W03");
    let slower = ["40.0", "40.5", "40.6", "40.7", "40.6", "40.7", "40.8", "40.9", "41.9"];
    scores(minutes(), &slower).tells("change-worst-on-record", "change=1.0 weeks=7 first=2025-W02");
}

#[test]
fn a_record_does_not_look_across_a_missing_week_or_a_new_basis() {
    let now = ["41.0", "41.1", "41.2", "41.3", "41.2", "41.3", "41.4", "42.5"];
    let rest = |clubs: Clubs| {
        let weeks = WEEKS[1..].iter().zip(now);
        weeks.fold(clubs, |clubs, (iso, score)| clubs.week(iso, &format!("ash: {score}, birch: 10.0, cedar: 9.0")))
    };
    let gap = rest(clubs().week("2025-W01", "ash: 10.0, birch: 9.0, cedar: 8.0"));
    gap.found().tells("change-largest-on-record", "weeks=6 first=2025-W03");
    let mut basis = rest(clubs().week("2025-W02", "ash: 10.0, birch: 9.0, cedar: 8.0"));
    basis.weeks[1].1.push_str("basis-changed: true\n");
    basis.found().tells("change-largest-on-record", "weeks=6 first=2025-W03");
    let mut broken = rest(clubs());
    broken.weeks.remove(3);
    broken.found().keeps_silent_on("change-largest");
}
