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

#[test]
fn who_comes_next_below_is_told_with_its_distance() {
    let now = |scores: &str| from_before(scores);
    now("ash: 46.0, birch: 47.5, cedar: 44.0, dogwood: 41.0")
        .tells("ahead-of-next", "subject=ash rivals=cedar gap=2.0");
    let tied = now("ash: 46.0, birch: 47.5, cedar: 44.0, dogwood: 44.0");
    tied.tells("ahead-of-next", "rivals=cedar+dogwood rival_score=44.0 gap=2.0");
    let shared = now("ash: 46.0, birch: 47.5, cedar: 46.0, dogwood: 44.0");
    shared.tells("ahead-of-next", "rivals=dogwood gap=2.0");
    for scores in [
        "ash: 48.3, birch: 47.5, cedar: 44.0, dogwood: 41.0",
        "ash: 48.3, birch: 48.3, cedar: 44.0, dogwood: 41.0",
        "ash: 40.0, birch: 47.5, cedar: 44.0, dogwood: 41.0",
        "ash: 44.04, birch: 47.5, cedar: 44.0, dogwood: 41.0",
    ] {
        now(scores).keeps_silent_on("ahead-of-next");
    }
    let mut some = clubs();
    some.table = "population: 9";
    some.week("2025-W10", "ash: 46.0, birch: 47.5, cedar: 44.0").found().keeps_silent_on("ahead-of-next");
    let mut minutes = clubs();
    minutes.order = "lower-is-better";
    let found = minutes.week("2025-W10", "ash: 9.5, birch: 8.8, cedar: 11.0, dogwood: 12.4").found();
    found.tells("ahead-of-next", "rivals=cedar rival_score=11.0 gap=1.5");
}

#[test]
fn drawing_level_is_not_overtaking() {
    let before = "ash: 43.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let then = |now: &str| clubs().week("2025-W10", before).week("2025-W11", now).found();
    let found = then("ash: 44.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    found.tells("drew-level", "subject=ash rivals=cedar place=2 since=before table=clubs").keeps_silent_on("overtook");
    let both = then("ash: 47.5, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    both.keeps_silent_on("drew-level").tells("leader-shared-new", "leaders=ash+birch");
    // It did not gain, or is level only as printed, or was level before.
    then("ash: 43.0, birch: 47.5, cedar: 43.0, dogwood: 41.0").keeps_silent_on("drew-level");
    then("ash: 44.04, birch: 47.5, cedar: 44.0, dogwood: 41.0").keeps_silent_on("drew-level");
    let level = "ash: 44.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let still = clubs().week("2025-W10", level).week("2025-W11", "ash: 45.0, birch: 47.5, cedar: 45.0").found();
    still.keeps_silent_on("drew-level").keeps_silent_on("pulled-clear");
}

#[test]
fn pulling_clear_takes_a_gain_of_one_s_own() {
    let level = "ash: 44.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let then = |now: &str| clubs().week("2025-W10", level).week("2025-W11", now).found();
    then("ash: 44.2, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("pulled-clear", "subject=ash rivals=cedar");
    then("ash: 44.0, birch: 47.5, cedar: 43.0, dogwood: 41.0").keeps_silent_on("pulled-clear");
    then("ash: 44.04, birch: 47.5, cedar: 44.0, dogwood: 41.0").keeps_silent_on("pulled-clear");
    then("ash: 47.6, birch: 47.5, cedar: 44.0, dogwood: 41.0").keeps_silent_on("pulled-clear");
    let week = "basis-changed: true\n";
    let changed = clubs().week("2025-W10", level).week_with("2025-W11", "ash: 45.0, birch: 47.5, cedar: 44.0", week);
    changed.found().keeps_silent_on("pulled-clear");
    let gap = clubs().week("2025-W08", level).week("2025-W11", "ash: 44.2, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    gap.found().tells("pulled-clear", "since=2025-W08");
}

#[test]
fn one_of_a_place_draws_level_or_pulls_clear_elsewhere() {
    let then = |before: &str, now: &str| elsewhere().week("2025-W10", before).week("2025-W11", now).found();
    let found = then(BEFORE, "ash: 48.0, birch: 47.5, cedar: 47.5, dogwood: 41.0");
    found.tells("drew-level", "subject=cedar rivals=birch place=2 table=clubs");
    let two = then(BEFORE, "ash: 48.0, birch: 47.5, cedar: 47.5, dogwood: 47.5");
    two.keeps_silent_on("drew-level");
    let tied = "ash: 48.0, birch: 44.0, cedar: 44.0, dogwood: 41.0";
    let apart = then(tied, "ash: 48.0, birch: 44.0, cedar: 44.5, dogwood: 41.0");
    apart.tells("pulled-clear", "subject=cedar rivals=birch");
    let fourth = then(
        "ash: 48.0, birch: 47.0, cedar: 46.0, dogwood: 41.0",
        "ash: 48.0, birch: 47.0, cedar: 46.0, dogwood: 46.0",
    );
    fourth.tells("drew-level", "subject=dogwood rivals=cedar place=3");
    let mut some = elsewhere();
    some.table = "population: 9";
    let found = some.week("2025-W10", BEFORE).week("2025-W11", "ash: 48.0, birch: 47.5, cedar: 47.5").found();
    found.keeps_silent_on("drew-level");
}

#[test]
fn those_behind_the_first_of_the_storys_own_table_are_told_of_too() {
    let then = |before: &str, now: &str| {
        let mut own = clubs();
        own.focus = "focus: ash";
        own.week("2025-W10", before).week("2025-W11", now).found()
    };
    let before = "ash: 48.0, birch: 47.0, cedar: 46.0, dogwood: 41.0";
    then(before, "ash: 48.0, birch: 47.0, cedar: 47.0, dogwood: 41.0")
        .tells("drew-level", "subject=cedar rivals=birch");
    then(before, "ash: 48.0, birch: 47.0, cedar: 47.2, dogwood: 41.0").tells("overtook", "subject=cedar passed=birch");
    // Of whoever passes or reaches the protagonist its own facts tell.
    let behind = "ash: 46.5, birch: 48.0, cedar: 46.0, dogwood: 41.0";
    let passed = then(behind, "ash: 46.5, birch: 48.0, cedar: 47.0, dogwood: 41.0");
    passed.tells("overtaken-by", "subject=ash rivals=cedar").keeps_silent_on("overtook");
    then(behind, "ash: 46.5, birch: 48.0, cedar: 46.5, dogwood: 41.0").keeps_silent_on("drew-level");
}
