//! Who moved most.

use super::*;

#[test]
fn the_biggest_mover_says_by_which_measure() {
    let found = from_before("ash: 48.0, birch: 47.5, cedar: 44.2, dogwood: 47.8");
    found.tells("mover-both", "entity=dogwood change=6.8 place=2 former_place=4 places=2 score=47.8");
    let found = from_before("ash: 49.5, birch: 47.5, cedar: 44.2, dogwood: 40.0");
    found.tells("mover-gain", "entity=ash change=1.5").tells("mover-fall", "entity=dogwood change=1.0");
    let found = from_before("ash: 48.5, birch: 48.0, cedar: 44.0, dogwood: 41.0");
    found.tells("mover-gain-shared", "entities=ash+birch count=2 change=0.5").keeps_silent_on("mover-fall");
    from_before(BEFORE).keeps_silent_on("mover");
    let found = from_before("ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 55.0");
    found.tells("mover-new-leader", "entity=dogwood change=14.0");
}

#[test]
fn who_comes_or_goes_is_compared_with_nobody() {
    let mut open = clubs();
    open.table = "top: 2";
    let found = open
        .week("2025-W10", "ash: 48.0, birch: 47.5, cedar: 44.0")
        .week("2025-W11", "ash: 48.3, cedar: 44.2, dogwood: 47.9")
        .found();
    found.keeps_silent_on("mover").keeps_silent_on("gap-").keeps_silent_on("table-").keeps_silent_on("overtaken");
    found.tells("leader-kept", "leader=ash");
}

#[test]
fn a_climb_that_the_printed_scores_do_not_show_is_not_told() {
    let found = from_before("ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 47.9");
    found.tells("mover-both", "entity=dogwood places=2");
    let hidden = from_before("ash: 48.0, birch: 47.54, cedar: 44.0, dogwood: 47.51");
    hidden.tells("mover-gain", "entity=dogwood").keeps_silent_on("mover-both").keeps_silent_on("mover-climb");
}
