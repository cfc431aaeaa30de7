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

#[test]
fn the_furthest_drop_is_told_with_its_points() {
    let found = from_before("ash: 43.5, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    found.tells("mover-fall-both", "entity=ash change=4.5 score=43.5 place=3 former_place=1 places=2");
    found.keeps_silent_on("mover-drop").keeps_silent_on("mover-fall-shared");
    let other = from_before("ash: 43.5, birch: 47.5, cedar: 44.0, dogwood: 36.0");
    other.tells("mover-fall", "entity=dogwood change=5.0").tells("mover-drop", "entity=ash change=4.5 places=2");
    other.keeps_silent_on("mover-fall-both");
    let one_place = from_before("ash: 47.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    one_place.keeps_silent_on("mover-drop").keeps_silent_on("mover-fall-both").tells("mover-fall", "entity=ash");
}

#[test]
fn a_drop_without_a_loss_or_onto_a_shared_place_is_none() {
    // The others went past; it lost no points, or one last digit alone.
    let passed = "birch: 48.5, cedar: 49.0, dogwood: 41.0";
    from_before(&format!("ash: 48.0, {passed}")).keeps_silent_on("mover-drop").keeps_silent_on("mover-fall");
    from_before(&format!("ash: 47.9, {passed}")).keeps_silent_on("mover-drop").keeps_silent_on("mover-fall");
    from_before(&format!("ash: 47.8, {passed}")).tells("mover-fall-both", "entity=ash change=0.2 places=2");
    let tied = from_before("ash: 44.0, birch: 47.5, cedar: 44.0, dogwood: 45.0");
    tied.keeps_silent_on("mover-drop").keeps_silent_on("mover-fall-both");
    let two = "ash: 40.5, birch: 40.2, cedar: 44.0, dogwood: 41.0";
    from_before(two).keeps_silent_on("mover-drop").tells("mover-fall", "entity=ash");
    let mut minutes = clubs();
    minutes.order = "lower-is-better";
    let found = minutes
        .week("2025-W10", "ash: 8.0, birch: 8.8, cedar: 11.0, dogwood: 12.4")
        .week("2025-W11", "ash: 11.5, birch: 8.8, cedar: 11.0, dogwood: 12.4")
        .found();
    found.tells("mover-fall-both", "entity=ash change=3.5 places=2 place=3");
}

#[test]
fn places_count_from_a_tenth_of_the_table_rounded_up() {
    let ids: Vec<String> = (0..21).map(|at| format!("club-{at}")).collect();
    let table = |climber: &str| {
        let scores = ids.iter().enumerate().map(|(at, id)| format!("{id}: {}.0", 90 - at));
        scores.map(|score| if score.starts_with("club-9:") { climber.to_owned() } else { score }).collect::<Vec<_>>()
    };
    let climbing = |climber: &str| {
        let entities: String = ids.iter().map(|id| format!("  - {{ id: {id}, name: {id} }}\n")).collect();
        let mut many = clubs();
        many.focus = "focus: club-0";
        many.table = "population: 21";
        many.more = Box::leak(entities.into_boxed_str());
        let before = table("club-9: 81.0").join(", ");
        many.week("2025-W10", &before).week("2025-W11", &table(climber).join(", ")).found()
    };
    climbing("club-9: 83.5").keeps_silent_on("mover-both").tells("mover-gain", "entity=club-9");
    climbing("club-9: 84.5").tells("mover-both", "entity=club-9 places=3 former_place=10 place=7");
    climbing("club-9: 78.5").keeps_silent_on("mover-fall-both").tells("mover-fall", "entity=club-9");
    climbing("club-9: 77.5").tells("mover-fall-both", "places=3 place=13");
}
