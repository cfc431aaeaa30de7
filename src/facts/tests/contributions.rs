//! How components make up a change, and where they speak against it.

use super::*;

const SETUP: &str = "population: 4, components-add-up: true";

/// Ash's components in two weeks; the others have scores alone.
fn parts(clubs: Clubs, before: &str, now: &str) -> Found {
    let week = |ash: &str| format!("ash: {{ {ash} }}, birch: 20.0, cedar: 19.0, dogwood: 18.0");
    clubs.week("2025-W10", &week(before)).week("2025-W11", &week(now)).found()
}

fn sum(before: &str, now: &str) -> Found {
    let components = |values: &str| format!("components: {{ {values} }}");
    parts(Clubs { table: SETUP, ..clubs() }, &components(before), &components(now))
}

#[test]
fn the_one_that_rose_most_has_the_largest_part() {
    let found = sum("home: 25.0, away: 18.0", "home: 25.4, away: 18.1");
    found.tells("contribution-most", "component=home part=0.4 change=0.5 value=25.4 subject=ash since=before max=30");
    let found = sum("home: 25.0, away: 18.0", "home: 24.6, away: 17.9");
    found.tells("loss-most", "component=home part=0.4 change=0.5 value=24.6").keeps_silent_on("contribution");
    sum("home: 25.0, away: 18.0", "home: 25.4, away: 18.4").keeps_silent_on("contribution");
}

#[test]
fn one_alone_makes_the_whole_change() {
    let found = sum("home: 25.0, away: 18.0", "home: 25.0, away: 18.2");
    found.tells("contribution-whole", "component=away change=0.2 value=18.2 share=0.91");
    sum("home: 25.0, away: 18.0", "home: 24.7, away: 18.0").tells("loss-whole", "component=home change=0.3");
    sum("home: 25.0, away: 18.0", "home: 25.1, away: 18.0").keeps_silent_on("contribution");
    sum("home: 25.0, away: 18.0", "home: 25.0, away: 18.0").keeps_silent_on("contribution");
}

#[test]
fn rises_and_falls_are_added_up_apart() {
    let found = sum("home: 25.0, away: 18.0", "home: 25.4, away: 17.9");
    found.tells("contribution-mixed-up", "gains=0.4 losses=0.1 change=0.3 subject=ash");
    let found = sum("home: 25.0, away: 18.0", "home: 24.5, away: 18.1");
    found.tells("contribution-mixed-down", "gains=0.1 losses=0.5 change=0.4");
    let found = sum("home: 25.0, away: 18.0", "home: 24.5, away: 18.5");
    found.tells("contribution-offset", "gains=0.5 score=43.0 subject=ash");
}

#[test]
fn parts_that_do_not_make_the_whole_are_not_added_up() {
    // Printed, 0.3 and 0.0 do not make the 0.2 that is printed of the score.
    sum("home: 25.04, away: 18.04", "home: 25.25, away: 18.04").keeps_silent_on("contribution");
    let apart = Clubs { table: "population: 4", ..clubs() };
    let found = parts(
        apart,
        "score: 43.0, components: { home: 25.0, away: 18.0 }",
        "score: 43.5, components: { home: 25.4, away: 18.1 }",
    );
    found.keeps_silent_on("contribution");
    let published = parts(
        Clubs { table: SETUP, ..clubs() },
        "components: { home: 25.0, away: 18.0 }",
        "score: 43.6, as-published: true, components: { home: 25.4, away: 18.1 }",
    );
    published.keeps_silent_on("contribution");
    let missing = parts(
        Clubs { table: SETUP, ..clubs() },
        "components: { home: 25.0, away: 18.0 }",
        "score: 43.5, components: { home: 25.4 }",
    );
    missing.keeps_silent_on("contribution");
}

#[test]
fn a_direction_that_only_the_exact_figures_have_is_none() {
    sum("home: 25.0, away: 18.0", "home: 25.4, away: 18.04").keeps_silent_on("contribution");
    let fine = sum("home: 25.01, away: 18.0", "home: 25.31, away: 18.0");
    fine.tells("contribution-whole", "component=home change=0.3");
}

#[test]
fn where_lower_is_better_a_rise_is_still_a_rise() {
    let minutes = Clubs { table: SETUP, order: "lower-is-better", ..clubs() };
    let components = |values: &str| format!("components: {{ {values} }}");
    let found = parts(minutes, &components("home: 9.0, away: 8.0"), &components("home: 9.4, away: 8.1"));
    found.tells("contribution-most", "component=home part=0.4 change=0.5");
}

/// Three components that do not add up, beside a score of their own.
fn beside(before: &str, now: &str) -> Found {
    let mut three = Clubs { table: "population: 4", ..clubs() };
    three.first = "  - { id: towns, title: Towns, kind: team }\n";
    parts(three, before, now)
}

#[test]
fn a_score_can_go_against_most_of_its_components() {
    let found = beside(
        "score: 43.0, components: { home: 25.0, away: 18.0 }",
        "score: 42.7, components: { home: 25.4, away: 18.0 }",
    );
    found.tells("breadth-against-fall", "up=1 down=0 same=1 total=2 change=0.3 subject=ash since=before");
    found.tells("components-up", "up=1");
    let found = beside(
        "score: 43.0, components: { home: 25.0, away: 18.0 }",
        "score: 43.3, components: { home: 24.9, away: 17.9 }",
    );
    found.tells("breadth-against-rise", "up=0 down=2 same=0 total=2 change=0.3");
}

#[test]
fn a_score_that_goes_with_them_or_hardly_moves_goes_against_nothing() {
    sum("home: 25.0, away: 18.0", "home: 25.4, away: 17.9").keeps_silent_on("breadth-against");
    let found = beside(
        "score: 43.0, components: { home: 25.0, away: 18.0 }",
        "score: 42.96, components: { home: 25.4, away: 18.0 }",
    );
    found.keeps_silent_on("breadth-against").tells("components-up", "up=1");
}
