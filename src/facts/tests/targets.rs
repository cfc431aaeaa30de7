//! Targets.

use super::*;

const TARGET: &str = "targets:\n  - { id: t, about: ash, reach: 50, within-weeks: 2, owner: ash }\n";

#[test]
fn a_target_is_followed_to_its_deadline() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let set = || clubs().week_with("2025-W10", &week("48.0"), TARGET);
    let open = set().found();
    open.tells("target-entity-open", "entity=ash need=2.0 weeks=2 pace=1.0 deadline=2025-W12");
    assert!(open.0.iter().all(|(_, values)| !values.contains_key("owner")), "a target for itself needs no owner");
    set().week("2025-W11", &week("50.0")).found().tells("target-entity-reached", "reach=50 value=50.0");
    let late = || set().week("2025-W11", &week("48.5")).week("2025-W12", &week("49.0"));
    late().found().tells("target-entity-missed", "need=1.0 value=49.0");
    let gap = set().week("2025-W14", &week("49.5")).found();
    gap.tells("target-entity-missed", "need=0.5");
    set().week("2025-W14", &week("50.5")).found().keeps_silent_on("target");
}

#[test]
fn what_was_missed_is_asked_after_until_it_is_reached_or_four_weeks_are_over() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let missed = || clubs().week_with("2025-W10", &week("48.0"), TARGET).week("2025-W12", &week("49.0"));
    let still = missed().week("2025-W13", &week("49.2")).found();
    still
        .tells("target-entity-overdue", "value=49.2 need=0.8 deadline=2025-W12")
        .keeps_silent_on("target-entity-missed");
    let late = || missed().week("2025-W14", &week("50.1"));
    late().found().tells("target-entity-late", "value=50.1 weeks=2 deadline=2025-W12");
    late().week("2025-W15", &week("50.2")).found().keeps_silent_on("target");
    late().week("2025-W15", &week("49.8")).found().keeps_silent_on("target");
    missed().week("2025-W16", &week("49.2")).found().tells("target-entity-overdue", "need=0.8");
    missed().week("2025-W17", &week("49.2")).found().keeps_silent_on("target");
    missed().week_with("2025-W13", &week("49.2"), "basis-changed: true\n").found().keeps_silent_on("target");
    let reached = clubs().week_with("2025-W10", &week("48.0"), TARGET).week("2025-W12", &week("50.0"));
    reached.week("2025-W13", &week("49.0")).found().keeps_silent_on("target");
}

#[test]
fn a_group_is_late_when_the_last_of_it_is_there() {
    let set = || {
        let mut clubs = clubs();
        clubs.table = "population: 4, top: 2, bottom: 2";
        let target = "targets:\n  - { id: t, about: clubs, members: bottom, reach: 45, within-weeks: 1 }\n";
        let set = clubs.week_with("2025-W10", BEFORE, target);
        set.week("2025-W11", "ash: 48.0, birch: 47.5, cedar: 45.0, dogwood: 42.0")
    };
    let still = set().week("2025-W12", "ash: 48.0, birch: 47.5, cedar: 45.0, dogwood: 44.0").found();
    still.tells("target-bottom-overdue", "count=2 there=1 short=1 lowest=44.0 need=1.0 furthest=dogwood set=2025-W10");
    let late = set().week("2025-W12", "ash: 48.0, birch: 47.5, cedar: 45.0, dogwood: 45.5").found();
    late.tells("target-bottom-late", "count=2 weeks=1 deadline=2025-W11");
}

#[test]
fn a_pace_never_seen_is_called_so() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let found = clubs()
        .week("2025-W07", &week("47.0"))
        .week("2025-W08", &week("47.2"))
        .week("2025-W09", &week("47.5"))
        .week_with("2025-W10", &week("48.0"), TARGET)
        .found();
    found.tells("target-entity-hard", "pace=1.0 best=0.5 known=3");
}

#[test]
fn a_target_for_the_bottom_keeps_its_members() {
    let mut clubs = clubs();
    clubs.table = "population: 4, top: 2, bottom: 2";
    let target = "targets:\n  - { id: t, about: clubs, members: bottom, reach: 45, within-weeks: 3 }\n";
    let found = clubs
        .week_with("2025-W10", BEFORE, target)
        .week("2025-W11", "ash: 40.0, birch: 47.5, cedar: 45.0, dogwood: 42.0")
        .found();
    found.tells("target-bottom-open", "count=2 there=1 short=1 lowest=42.0 need=3.0 furthest=dogwood");
}

#[test]
fn a_target_that_shows_as_reached_is_neither_open_nor_missed() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let set = || clubs().week_with("2025-W10", &week("48.0"), TARGET);
    set().week("2025-W11", &week("49.96")).found().keeps_silent_on("target");
    set().week("2025-W11", &week("49.5")).week("2025-W12", &week("49.96")).found().keeps_silent_on("target");
}

#[test]
fn a_target_is_of_all_only_where_all_were_listed_and_of_a_component_of_the_focus() {
    let set = |setup: &'static str, focus: &'static str, about: &str| {
        let mut clubs = clubs();
        (clubs.table, clubs.focus) = (setup, focus);
        let target = format!("targets:\n  - {{ id: t, {about}, within-weeks: 3 }}\n");
        let scores = "ash: { score: 48.0, components: { home: 20.0 } }, birch: 47.5, cedar: 44.0, dogwood: 41.0";
        clubs.week_with("2025-W10", scores, &target).found()
    };
    set("population: 4", "", "about: clubs, reach: 45").tells("target-group-open", "count=4 there=2 short=2");
    set("population: 9", "", "about: clubs, reach: 45").keeps_silent_on("target");
    set("population: 4", "focus: ash", "about: home, reach: 25").tells("target-component-open", "entity=ash need=5.0");
    set("population: 4", "", "about: home, reach: 25").keeps_silent_on("target");
    set("population: 4", "", "about: home, of: ash, reach: 25").tells("target-component-open", "entity=ash");
}

#[test]
fn a_pace_is_hard_where_it_is_so_on_exact_scores_too() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let series = |last: &str| {
        let weeks = clubs().week("2025-W07", &week("46.04")).week("2025-W08", &week("46.5"));
        weeks.week("2025-W09", &week("46.8")).week_with("2025-W10", &week(last), TARGET).found()
    };
    series("47.0").tells("target-entity-hard", "pace=1.5 best=0.5");
    let target = "targets:\n  - { id: t, about: ash, reach: 48, within-weeks: 2 }\n";
    let weeks = clubs().week("2025-W07", &week("45.95")).week("2025-W08", &week("46.54"));
    let weeks = weeks.week("2025-W09", &week("46.8")).week_with("2025-W10", &week("46.85"), target);
    weeks.found().tells("target-entity-open", "pace=0.6");
}
