//! Round marks.

use super::*;

#[test]
fn a_round_mark_is_reached_lost_held_alone_and_joined() {
    let marked = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, thresholds: [45, 48]";
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let low = "ash: 47.9, birch: 44.0, cedar: 43.0, dogwood: 41.0";
    let high = "ash: 48.0, birch: 44.0, cedar: 43.0, dogwood: 41.0";
    let found = marked(low, high);
    found.tells("sole-at-mark-new", "subject=ash mark=48");
    assert!(found.0.iter().all(|(key, values)| *key != "sole-at-mark-new" || !values.contains_key("above")));
    marked(high, high).tells("sole-at-mark-still", "mark=48");
    marked(high, low).tells("mark-lost", "subject=ash mark=48");
    let joined = marked(high, "ash: 48.2, birch: 48.1, cedar: 43.0, dogwood: 41.0");
    joined.tells("mark-joined", "subject=ash newcomers=birch mark=48").keeps_silent_on("sole-at-mark-new");
    let both = "ash: 48.2, birch: 48.1, cedar: 43.0, dogwood: 41.0";
    marked(low, both).tells("mark-reached", "subject=ash mark=48").keeps_silent_on("sole");
}

#[test]
fn others_that_reach_a_mark_or_fall_short_of_it_are_named() {
    let marked = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, thresholds: [45]";
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let found = marked(BEFORE, "ash: 48.0, birch: 44.9, cedar: 45.0, dogwood: 46.0");
    found.tells("mark-reached-by", "entities=dogwood+cedar count=2 mark=45 since=before table=clubs");
    found.tells("mark-lost-by", "entities=birch count=1 mark=45");
    // The story's own is told by itself; where one is doubtful nobody is named; nobody crossed.
    let own = marked(BEFORE, "ash: 44.0, birch: 44.0, cedar: 44.0, dogwood: 41.0");
    own.tells("mark-lost", "subject=ash").tells("mark-lost-by", "entities=birch");
    let doubtful = marked(BEFORE, "ash: 48.0, birch: 44.96, cedar: 45.0, dogwood: 41.0");
    doubtful.keeps_silent_on("mark-reached-by").keeps_silent_on("mark-lost-by");
    marked(BEFORE, BEFORE).keeps_silent_on("mark-");
    let alone = marked(
        "ash: 44.0, birch: 44.5, cedar: 44.0, dogwood: 41.0",
        "ash: 44.0, birch: 45.5, cedar: 44.0, dogwood: 41.0",
    );
    alone.keeps_silent_on("mark-reached-by").tells("sole-at-mark-new", "subject=birch");
}

#[test]
fn whoever_is_listed_in_both_weeks_can_reach_a_mark() {
    let marked = |table: &'static str, before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = table;
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let four = "population: 4, thresholds: [45]";
    let three = "ash: 48.0, birch: 47.5, cedar: 44.0";
    let come = "ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 46.0";
    marked("thresholds: [45]", three, come).keeps_silent_on("mark-reached-by");
    let some = "population: 9, thresholds: [45]";
    let found = marked(some, three, "ash: 48.0, birch: 47.5, cedar: 45.0");
    found.tells("mark-reached-by", "entities=cedar count=1 mark=45");
    marked(some, three, "ash: 48.0, birch: 47.5, dogwood: 45.0").keeps_silent_on("mark-");
    let mut minutes = clubs();
    minutes.order = "lower-is-better";
    minutes.table = four;
    let found = minutes
        .week("2025-W10", "ash: 40.0, birch: 44.0, cedar: 46.0, dogwood: 45.1")
        .week("2025-W11", "ash: 40.0, birch: 45.5, cedar: 45.0, dogwood: 45.1")
        .found();
    found.tells("mark-reached-by", "entities=cedar").tells("mark-lost-by", "entities=birch");
}

#[test]
fn who_comes_back_to_a_mark_was_there_before() {
    let weeks = |first: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 3, thresholds: [45]";
        let clubs = clubs.week("2025-W08", first).week("2025-W10", "ash: 44.0, birch: 43.0, cedar: 44.0");
        clubs.week("2025-W11", "ash: 45.0, birch: 46.0, cedar: 45.5").found()
    };
    let all = weeks("ash: 45.1, birch: 45.0, cedar: 45.3");
    all.tells("mark-regained", "subject=ash mark=45 score=45.0")
        .tells("mark-regained-by", "entities=birch+cedar mark=45");
    let one = weeks("ash: 44.0, birch: 45.0, cedar: 44.0");
    one.tells("mark-reached", "subject=ash").tells("mark-reached-by", "entities=birch+cedar count=2");
    weeks("ash: 44.96, birch: 44.96, cedar: 44.0")
        .tells("mark-reached", "subject=ash")
        .keeps_silent_on("mark-regained");
}
