//! Tables that are not the story's own: their leader's change and lead, and what is not told of them.

use super::*;

fn two_weeks(before: &str, now: &str) -> Found {
    elsewhere().week("2025-W10", before).week("2025-W11", now).found()
}

#[test]
fn the_change_of_a_leader_that_stays_is_told() {
    let found = two_weeks(BEFORE, "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0");
    found
        .tells("overall-up-leading", "subject=ash change=0.3 score=48.3 table=clubs")
        .tells("leader-kept", "leader=ash");
    two_weeks(BEFORE, "ash: 47.7, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("overall-down-leading", "change=0.3");
    two_weeks(BEFORE, BEFORE).tells("overall-unchanged-leading", "score=48.0");
}

#[test]
fn a_change_of_a_last_digit_a_new_leader_and_a_first_week_leave_the_change_untold() {
    for (before, now) in [
        (BEFORE, "ash: 48.1, birch: 47.5, cedar: 44.0, dogwood: 41.0"),
        (BEFORE, "ash: 48.04, birch: 47.5, cedar: 44.0, dogwood: 41.0"),
        (BEFORE, "ash: 48.0, birch: 48.9, cedar: 44.0, dogwood: 41.0"),
        (BEFORE, "ash: 48.5, birch: 48.5, cedar: 44.0, dogwood: 41.0"),
        ("ash: 48.0, birch: 48.0, cedar: 44.0, dogwood: 41.0", "ash: 48.5, birch: 48.0, cedar: 44.0, dogwood: 41.0"),
        ("ash: 48.0", "ash: 48.5"),
    ] {
        two_weeks(before, now).keeps_silent_on("overall");
    }
    elsewhere().week("2025-W10", BEFORE).found().keeps_silent_on("overall").tells("leader-state", "leader=ash");
    let mut some = elsewhere();
    some.table = "population: 9";
    let found = some.week("2025-W10", BEFORE).week("2025-W11", "ash: 48.9, birch: 47.5, cedar: 44.0").found();
    found.keeps_silent_on("overall").keeps_silent_on("gap").keeps_silent_on("overtook");
}

#[test]
fn second_place_is_told_with_the_gap_or_with_the_third() {
    let third_is_new = "ash: 48.0, birch: 47.5, cedar: 40.0, dogwood: 41.0";
    let found = two_weeks(third_is_new, "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0");
    found.tells("gap-widened", "leader=ash rivals=birch former_margin=0.5 margin=0.7 table=clubs");
    found.tells("next-in-line", "next=cedar place=3 gap=4.3").keeps_silent_on("followers");
    let found = two_weeks(third_is_new, "ash: 48.3, birch: 47.9, cedar: 44.0, dogwood: 41.0");
    found.tells("followers", "second=birch third=cedar margin=0.4").keeps_silent_on("gap").keeps_silent_on("next-in");
    let tied = two_weeks(BEFORE, "ash: 48.3, birch: 44.0, cedar: 44.0, dogwood: 41.0");
    tied.tells("margin-level", "rivals=birch+cedar").keeps_silent_on("gap").keeps_silent_on("followers");
}

#[test]
fn the_first_three_are_no_news_while_they_stand_as_they_stood() {
    let after = |weeks: usize, now: &str| {
        let isos = ["2025-W06", "2025-W07", "2025-W08", "2025-W09", "2025-W10"];
        isos[5 - weeks..].iter().fold(elsewhere(), |clubs, iso| clubs.week(iso, BEFORE)).week("2025-W11", now).found()
    };
    let silent = |found: Found| {
        found.keeps_silent_on("followers").keeps_silent_on("gap").keeps_silent_on("next-in").keeps_silent_on("margin");
    };
    let (same, nearer) =
        ("ash: 48.3, birch: 47.9, cedar: 44.0, dogwood: 41.0", "ash: 48.3, birch: 48.1, cedar: 44.0, dogwood: 41.0");
    [1, 2, 3, 5].into_iter().for_each(|weeks| silent(after(weeks, same)));
    after(4, same).tells("followers", "second=birch third=cedar margin=0.4");
    // A step of five last digits is news of itself.
    silent(after(1, nearer));
    after(1, "ash: 49.0, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("gap-widened", "margin=1.5 former_margin=0.5");
    let gap = elsewhere().week("2025-W09", BEFORE).week("2025-W11", same).found();
    gap.tells("followers", "second=birch third=cedar");
}

#[test]
fn marks_of_another_table_have_their_subject() {
    let marked = |before: &str, now: &str| {
        let mut others = elsewhere();
        others.table = "population: 4, thresholds: [45, 48]";
        others.week("2025-W10", before).week("2025-W11", now).found()
    };
    let low = "ash: 47.9, birch: 44.0, cedar: 43.0, dogwood: 41.0";
    let high = "ash: 48.0, birch: 44.0, cedar: 43.0, dogwood: 41.0";
    let found = marked(low, high);
    found.tells("sole-at-mark-new", "subject=ash mark=48").tells("mark-reached", "subject=ash mark=48 table=clubs");
    found.keeps_silent_on("mark-reached-by").keeps_silent_on("mark-count");
    marked(high, low).tells("mark-lost", "subject=ash mark=48").keeps_silent_on("mark-lost-by");
    let joined = marked(high, "ash: 48.2, birch: 48.1, cedar: 43.0, dogwood: 41.0");
    joined
        .tells("mark-joined", "subject=ash newcomers=birch mark=48")
        .tells("mark-reached-by", "entities=birch mark=45");
    joined.tells("mark-count-up", "mark=48 count=2 former_count=1");
}

#[test]
fn those_on_second_and_third_place_overtake_too() {
    let found = two_weeks(BEFORE, "ash: 48.0, birch: 45.5, cedar: 46.0, dogwood: 45.7");
    found.tells("overtook", "subject=cedar passed=birch table=clubs").tells("overtook", "subject=dogwood passed=birch");
    let fell = two_weeks(BEFORE, "ash: 48.0, birch: 43.0, cedar: 44.0, dogwood: 41.0");
    fell.keeps_silent_on("overtook");
    let led = two_weeks(BEFORE, "ash: 47.0, birch: 49.0, cedar: 47.5, dogwood: 41.0");
    led.tells("leader-new", "leader=birch passed=ash").keeps_silent_on("overtook");
    let fourth = two_weeks(
        "ash: 48.0, birch: 47.0, cedar: 46.0, dogwood: 45.0",
        "ash: 48.0, birch: 47.0, cedar: 44.0, dogwood: 46.0",
    );
    fourth.tells("overtook", "subject=dogwood passed=cedar");
    let shared = two_weeks(BEFORE, "ash: 48.0, birch: 45.5, cedar: 46.0, dogwood: 46.0");
    shared.keeps_silent_on("overtook");
}

#[test]
fn the_last_of_the_best_listed_may_not_be_alone() {
    let top = |scores: [&str; 2]| {
        let mut others = elsewhere();
        others.table = "population: 9";
        let weeks = ["2025-W10", "2025-W11"].into_iter().zip(scores);
        others.weeks = weeks
            .map(|(iso, scores)| {
                let scores = scores.replace(", ", "\n      ");
                (iso, format!("week: {iso}\ntables:\n  clubs:\n    coverage: top\n    scores:\n      {scores}\n"))
            })
            .collect();
        others.found()
    };
    let passed =
        ["ash: 48.0, birch: 47.0, cedar: 46.0, dogwood: 44.0", "ash: 48.0, birch: 46.0, cedar: 47.5, dogwood: 44.0"];
    top(passed).tells("overtook", "subject=cedar passed=birch");
    top(["ash: 48.0, birch: 47.0, cedar: 46.0", "ash: 48.0, cedar: 47.5"]).keeps_silent_on("overtook");
}
