//! Targets.

use super::*;

const TARGET: &str = "targets:\n  - { id: t, about: ash, reach: 50, within-weeks: 2, owner: ash }\n";

#[test]
fn a_target_is_followed_to_its_deadline_and_no_further() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let set = || clubs().week_with("2025-W10", &week("48.0"), TARGET);
    set().found().tells("target-entity-open", "entity=ash need=2.0 weeks=2 pace=1.0 deadline=2025-W12 owner=ash");
    set().week("2025-W11", &week("50.0")).found().tells("target-entity-reached", "reach=50 value=50.0");
    let late = || set().week("2025-W11", &week("48.5")).week("2025-W12", &week("49.0"));
    late().found().tells("target-entity-missed", "need=1.0 value=49.0");
    late().week("2025-W13", &week("50.1")).found().keeps_silent_on("target");
    let gap = set().week("2025-W14", &week("49.5")).found();
    gap.tells("target-entity-missed", "need=0.5");
    set().week("2025-W14", &week("50.5")).found().keeps_silent_on("target");
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
    found.tells("target-bottom-open", "count=2 there=1 short=1 lowest=42.0 need=3.0");
}
