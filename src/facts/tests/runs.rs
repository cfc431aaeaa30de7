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
    let tied = weeks(["44.0", "44.2", "44.3", "44.6", "45.0"], "population: 4");
    tied.keeps_silent_on("rise-streak").keeps_silent_on("change-range");
}
