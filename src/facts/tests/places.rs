//! Places, and what a table proves.

use super::*;

#[test]
fn places_are_told_where_both_weeks_prove_them() {
    let up = "ash: 46.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let low = "ash: 43.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let found = clubs().week("2025-W10", low).week("2025-W11", up).found();
    found.tells("place-up", "place=2 former_place=3 places=1").tells("overtook", "subject=ash passed=cedar");
    found.tells("behind-next", "rivals=birch gap=1.5").keeps_silent_on("margin");
    let found = clubs().week("2025-W10", up).week("2025-W11", low).found();
    found.tells("place-down", "place=3 places=1").keeps_silent_on("overtaken-by");
    let found =
        clubs().week("2025-W10", up).week("2025-W11", "ash: 46.0, birch: 47.5, cedar: 46.9, dogwood: 41.0").found();
    found.tells("overtaken-by", "subject=ash rivals=cedar");
    let found =
        clubs().week("2025-W10", up).week("2025-W11", "ash: 46.0, birch: 47.5, cedar: 46.0, dogwood: 41.0").found();
    found.tells("place-shared", "place=2 others=cedar").keeps_silent_on("overtaken");
    clubs().week("2025-W10", up).week("2025-W11", up).found().tells("place-kept", "place=2");
}

#[test]
fn a_table_that_lists_only_some_proves_no_place() {
    let mut some = clubs();
    some.table = "population: 9";
    let found =
        some.week("2025-W10", BEFORE).week("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0").found();
    for key in ["leader", "lead-", "margin", "gap", "place", "sole", "mover", "mark-count", "spread"] {
        found.keeps_silent_on(key);
    }
    found.tells("overall-up", "change=0.3");
}

#[test]
fn the_top_of_a_table_proves_its_leader() {
    let mut top = clubs();
    top.table = "population: 9, thresholds: [48]";
    let listed = |scores: &str| scores.replace(", ", "\n      ");
    top.weeks = [("2025-W10", BEFORE), ("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0")]
        .map(|(iso, scores)| {
            let scores = listed(scores);
            (iso, format!("week: {iso}\ntables:\n  clubs:\n    coverage: top\n    scores:\n      {scores}\n"))
        })
        .into();
    let found = top.found();
    found.tells("leader-kept", "leader=ash").tells("sole-at-mark-still", "mark=48 above=48");
    found.keeps_silent_on("mark-count").keeps_silent_on("mover").keeps_silent_on("table-");
}
