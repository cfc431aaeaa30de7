//! Records: the best and the worst of the weeks on record.

use super::*;

/// Ash's scores in the weeks from 2025-W01 on; `-` is a week that is missing.
fn scores(clubs: Clubs, scores: &[&str]) -> Clubs {
    const WEEKS: [&str; 10] = [
        "2025-W01", "2025-W02", "2025-W03", "2025-W04", "2025-W05", "2025-W06", "2025-W07", "2025-W08", "2025-W09",
        "2025-W10",
    ];
    let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| match *score {
        "-" => clubs,
        score => clubs.week(iso, &format!("ash: {score}, birch: 30.0, cedar: 29.0, dogwood: 28.0")),
    };
    WEEKS.into_iter().zip(scores).fold(clubs, week)
}

fn of(all: &[&str]) -> Found {
    scores(clubs(), all).found()
}

#[test]
fn the_best_and_the_worst_of_the_weeks_on_record() {
    let found = of(&["41.0", "42.5", "40.0", "42.5", "41.9", "42.6"]);
    found.tells("record-high", "subject=ash score=42.6 first=2025-W01 former=42.5 former_week=2025-W04 table=clubs");
    let found = of(&["41.0", "42.5", "40.0", "42.5", "39.9"]);
    found.tells("record-low", "subject=ash score=39.9 former=40.0 former_week=2025-W03");
    of(&["41.0", "42.5", "40.0", "41.0", "41.9"]).keeps_silent_on("record");
}

#[test]
fn a_record_needs_four_earlier_weeks_that_differ() {
    of(&["41.0", "42.5", "40.0", "42.6"]).keeps_silent_on("record");
    of(&["41.0", "41.0", "41.0", "41.0", "42.6"]).keeps_silent_on("record");
    of(&["41.0", "42.5", "-", "40.0", "-", "42.4", "42.6"]).tells("record-high", "first=2025-W01 former_week=2025-W02");
}

#[test]
fn a_record_is_beaten_exactly_and_as_printed_or_not_at_all() {
    of(&["41.0", "42.51", "40.0", "41.0", "42.54"]).keeps_silent_on("record");
    of(&["41.0", "40.04", "42.0", "41.0", "39.96"]).keeps_silent_on("record");
    of(&["41.0", "42.54", "40.0", "42.51", "42.6"]).keeps_silent_on("record");
}

#[test]
fn a_best_that_is_equalled_is_told_once() {
    let found = of(&["41.0", "42.5", "40.0", "42.0", "42.5"]);
    found.tells("record-equalled", "score=42.5 first=2025-W01 former_week=2025-W02").keeps_silent_on("record-high");
    of(&["41.0", "42.5", "40.0", "42.0", "42.5", "42.5"]).keeps_silent_on("record");
    of(&["41.0", "42.51", "40.0", "42.0", "42.5"]).keeps_silent_on("record");
}

#[test]
fn record_after_record_is_told_always_of_the_own_table_and_each_fourth_time_of_another() {
    let rising = ["41.0", "41.1", "41.2", "41.3", "41.4", "41.5", "41.6", "41.7", "41.8"];
    let elsewhere = |weeks: usize| scores(elsewhere(), &rising[..weeks]).found();
    elsewhere(5).tells("record-high", "score=41.4");
    for weeks in 6..=8 {
        elsewhere(weeks).keeps_silent_on("record");
        of(&rising[..weeks]).tells("record-high", &format!("score={}", rising[weeks - 1]));
    }
    elsewhere(9).tells("record-high", "score=41.8 former_week=2025-W08");
}

#[test]
fn where_lower_is_better_the_lowest_is_the_record() {
    let minutes = |all: &[&str]| scores(Clubs { order: "lower-is-better", ..clubs() }, all).found();
    minutes(&["21.0", "22.5", "20.0", "21.0", "19.9"]).tells("record-high", "score=19.9 former=20.0");
    minutes(&["21.0", "22.5", "20.0", "21.0", "22.6"]).tells("record-low", "score=22.6 former=22.5");
}

#[test]
fn a_changed_basis_begins_the_record_anew() {
    let found = |before: usize| {
        let all = ["51.0", "41.0", "42.5", "40.0", "42.0", "42.6"];
        let mut series = scores(clubs(), &all);
        series.weeks[before].1.push_str("basis-changed: true\n");
        series.found()
    };
    found(1).tells("record-high", "score=42.6 first=2025-W02");
    found(2).keeps_silent_on("record");
}

#[test]
fn the_leader_of_any_table_can_set_one() {
    let found = scores(elsewhere(), &["41.0", "42.5", "40.0", "42.0", "42.6"]).found();
    found.tells("record-high", "subject=ash table=clubs");
    let found = scores(clubs(), &["41.0", "42.5", "40.0", "42.0"]).week("2025-W05", "ash: 30.0, birch: 42.6").found();
    found.tells("record-low", "subject=ash");
}
