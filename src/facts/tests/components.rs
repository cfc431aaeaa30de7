//! The protagonist's components.

use super::*;

/// Ash's components in two weeks; the others have scores alone.
fn parts(before: &str, now: &str) -> Found {
    let week = |components: &str| {
        format!("ash: {{ components: {{ {components} }} }}, birch: 40.0, cedar: 30.0, dogwood: 20.0")
    };
    let mut clubs = clubs();
    clubs.table = "population: 4, components-add-up: true";
    clubs.week("2025-W10", &week(before)).week("2025-W11", &week(now)).found()
}

#[test]
fn components_are_told_by_direction() {
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.1");
    found
        .tells("components-all-up", "total=2")
        .tells("component-most-up", "component=home change=0.4 value=25.4 max=30");
    found.tells("component-up", "component=away change=0.1 share=0.905");
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 17.9");
    found.tells("components-mixed", "up=1 down=1 same=0").tells("component-down", "component=away change=0.1");
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.0");
    found.tells("components-up", "up=1 same=1").tells("component-unchanged", "component=away value=18.0");
    parts("home: 25.0, away: 18.0", "home: 25.0, away: 18.0").tells("components-unchanged", "total=2");
    parts("home: 25.0, away: 18.0", "home: 24.9, away: 17.9").tells("components-all-down", "total=2");
    let tied = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.4");
    tied.keeps_silent_on("component-most")
        .tells("component-up", "component=home")
        .tells("component-up", "component=away");
}

#[test]
fn a_maximum_is_reached_once_and_then_held() {
    let found = parts("home: 25.0, away: 19.8", "home: 25.0, away: 20.0");
    found.tells("component-maximum-reached", "component=away max=20").tells("component-up", "change=0.2 value=20.0");
    parts("home: 25.0, away: 20.0", "home: 25.1, away: 20.0").tells("component-at-maximum", "component=away");
    parts("home: 25.0, away: 19.0", "home: 25.0, away: 19.7")
        .tells("component-near-maximum", "component=away short=0.3");
    parts("home: 25.0, away: 18.0", "home: 25.0, away: 18.5")
        .keeps_silent_on("component-near")
        .keeps_silent_on("component-at");
}

#[test]
fn the_most_to_gain_is_reckoned_to_the_share_of_the_setup() {
    let found = parts("home: 20.0, away: 17.0", "home: 21.0, away: 17.0");
    found.tells("potential-most", "component=home gain=6.0 goal=0.9 value=21.0 max=30");
    parts("home: 28.0, away: 19.0", "home: 28.0, away: 19.0").keeps_silent_on("potential");
    parts("home: 26.0, away: 17.0", "home: 26.0, away: 17.0")
        .tells("potential-shared", "components=home+away gain=1.0");
}

#[test]
fn most_of_all_counts_the_one_that_reached_its_maximum() {
    let three = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4";
        let week = |parts: &str| format!("ash: {{ score: 48.0, components: {{ {parts} }} }}, birch: 40.0, cedar: 30.0");
        clubs.week("2025-W10", &week(before)).week("2025-W11", &week(now)).found()
    };
    let found = three("home: 25.0, away: 18.0", "home: 25.4, away: 20.0");
    found.tells("component-maximum-reached", "component=away").tells("component-up", "component=home change=0.4");
    let hidden = three("home: 25.04, away: 18.00", "home: 25.15, away: 18.13");
    hidden.tells("component-up", "component=home change=0.2").tells("component-up", "component=away change=0.1");
}

#[test]
fn what_could_be_gained_is_the_reader_s_difference_of_a_score_that_adds_up() {
    parts("home: 26.0, away: 17.0", "home: 25.65, away: 17.0").tells("potential-most", "component=home gain=1.3");
    parts("home: 26.0, away: 17.0", "home: 25.95, away: 17.0").keeps_silent_on("potential");
    let contradicted = |now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, components-add-up: true";
        clubs.week("2025-W11", &format!("ash: {now}, birch: 40.0, cedar: 30.0, dogwood: 20.0")).found()
    };
    contradicted("{ score: 41.0, components: { home: 21.0, away: 17.0 }, as-published: true }").keeps_silent_on("pot");
    contradicted("{ score: 41.0, components: { home: 21.0 } }").keeps_silent_on("potential");
    contradicted("{ components: { home: 21.0, away: 17.0 } }").tells("potential-most", "component=home gain=6.0");
}

#[test]
fn nothing_is_short_of_a_maximum_that_it_shows() {
    parts("home: 25.0, away: 19.0", "home: 25.0, away: 19.95").keeps_silent_on("component-near");
}
