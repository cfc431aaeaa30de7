//! What exact and printed scores tell differently, or a listing leaves open, is not told.

use super::*;

/// Clubs of which the best are listed in both weeks, of nine.
fn top(before: &str, now: &str) -> Found {
    let mut top = clubs();
    top.table = "population: 9";
    for (iso, scores) in [("2025-W10", before), ("2025-W11", now)] {
        let scores: String = split(scores).map(|score| format!("      {score}\n")).collect();
        let week = format!("week: {iso}\ntables:\n  clubs:\n    coverage: top\n    scores:\n{scores}");
        top.weeks.push((iso, week));
    }
    top.found()
}

#[test]
fn a_lead_that_does_not_show_is_not_told() {
    let found = from_before("ash: 48.04, birch: 48.01, cedar: 44.0, dogwood: 41.0");
    found.tells("overall-nearly-unchanged", "score=48.0");
    for key in ["leader", "lead-", "margin", "gap", "overall-up", "next-in-line"] {
        found.keeps_silent_on(key);
    }
}

#[test]
fn a_place_that_does_not_show_is_not_told() {
    let hidden = "ash: 48.0, birch: 47.54, cedar: 47.51, dogwood: 41.0";
    let found = from_before(hidden);
    found.tells("leader-kept", "leader=ash").keeps_silent_on("margin").keeps_silent_on("gap").keeps_silent_on("next");
    let mut second = clubs();
    second.focus = "focus: birch";
    let found = second.week("2025-W10", BEFORE).week("2025-W11", hidden).found();
    found.tells("behind-next", "rivals=ash gap=0.5").keeps_silent_on("place");
}

#[test]
fn whoever_is_not_listed_may_be_level_with_the_last_that_is() {
    let found = top("ash: 48.0, birch: 47.5", "ash: 48.3, birch: 47.6");
    found.tells("leader-kept", "leader=ash").keeps_silent_on("margin").keeps_silent_on("gap");
    top("ash: 48.0", "ash: 48.3").tells("overall-up", "change=0.3").keeps_silent_on("leader").keeps_silent_on("place");
}

#[test]
fn a_first_place_that_was_not_proven_is_neither_kept_nor_lost() {
    let some = |scores: &str| {
        let listed: String = split(scores).map(|score| format!("      {score}\n")).collect();
        format!("week: 2025-W10\ntables:\n  clubs:\n    coverage: some\n    scores:\n{listed}")
    };
    let before = some("ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let clubs = || {
        let mut clubs = clubs();
        clubs.weeks.push(("2025-W10", before.clone()));
        clubs
    };
    let kept = clubs().week("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0").found();
    kept.tells("overall-up", "change=0.3").tells("leader-state", "leader=ash").keeps_silent_on("overall-up-leading");
    let lost = clubs().week("2025-W11", "ash: 48.3, birch: 48.6, cedar: 44.0, dogwood: 41.0").found();
    lost.tells("place-state", "place=2").keeps_silent_on("lead-lost");
}

#[test]
fn a_table_that_somebody_joined_is_not_the_same() {
    let mut open = clubs();
    open.table = "top: 2";
    let found = open
        .week("2025-W10", "ash: 48.0, birch: 47.5, cedar: 44.0")
        .week("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 47.9")
        .found();
    found.tells("leader-kept", "leader=ash").keeps_silent_on("table-").keeps_silent_on("mover");
}

#[test]
fn what_is_usual_is_known_from_four_changes_on_one_basis() {
    let week =
        |clubs: Clubs, iso, ash| clubs.week(iso, &format!("ash: {ash}, birch: 47.5, cedar: 44.0, dogwood: 41.0"));
    let rising = |changed| {
        let mut clubs = week(clubs(), "2025-W06", "40.0");
        clubs.weeks.push((
            "2025-W07",
            format!("week: 2025-W07\n{changed}tables: {{ clubs: {{ scores: {{ ash: 43.0, birch: 40 }} }} }}\n"),
        ));
        let clubs = week(week(clubs, "2025-W08", "46.0"), "2025-W09", "49.0");
        week(week(clubs, "2025-W10", "52.0"), "2025-W11", "48.0").found()
    };
    rising("").tells("gap-nearly-closed", "margin=0.5 usual=3.0");
    rising("basis-changed: true\n").tells("gap-narrowed", "margin=0.5").keeps_silent_on("gap-nearly");
}

#[test]
fn a_run_whose_start_does_not_show_is_at_least_so_long() {
    let week =
        |clubs: Clubs, iso, ash| clubs.week(iso, &format!("ash: {ash}, birch: 40.5, cedar: 44.0, dogwood: 41.0"));
    let rising = |first: &'static str| {
        let clubs = week(week(clubs(), "2025-W06", first), "2025-W07", "45.04");
        let clubs = week(week(clubs, "2025-W08", "46.0"), "2025-W09", "47.0");
        week(clubs, "2025-W10", "48.0").found()
    };
    rising("45.0").tells("rise-streak-at-least", "weeks=3");
    rising("45.04").tells("rise-streak", "weeks=3");
}
