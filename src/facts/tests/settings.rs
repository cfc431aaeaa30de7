//! Other orders, no focus, a changed basis, people's words.

use super::*;

#[test]
fn lower_may_be_better_and_scores_below_nought() {
    let mut minutes = clubs();
    minutes.order = "lower-is-better";
    let found = minutes
        .week("2025-W10", "ash: 9.5, birch: 8.8, cedar: 11.0, dogwood: 12.4")
        .week("2025-W11", "ash: 8.1, birch: 8.7, cedar: 11.3, dogwood: 12.4")
        .found();
    found.tells("leader-new", "leader=ash score=8.1 passed=birch").tells("overall-down", "change=1.4");
    found.tells("mover-gain", "entity=ash change=1.4").tells("mover-fall", "entity=cedar change=0.3");
    let mut whole = clubs();
    whole.decimals = 0;
    let found = whole
        .week("2025-W10", "ash: -4, birch: -2, cedar: 0, dogwood: 3")
        .week("2025-W11", "ash: 1, birch: -2, cedar: 0, dogwood: 3")
        .found();
    found.tells("overall-up", "change=5 score=1").tells("place-up", "place=2 former_place=4 places=2");
    found.tells("overtook", "passed=cedar+birch");
}

#[test]
fn without_a_focus_the_leader_is_the_story() {
    let mut nobody = clubs();
    nobody.focus = "# nobody";
    let found =
        nobody.week("2025-W10", BEFORE).week("2025-W11", "ash: 48.0, birch: 49.0, cedar: 44.0, dogwood: 41.0").found();
    found.tells("leader-new", "leader=birch former=ash").tells("overall-up", "subject=birch");
}

#[test]
fn a_changed_basis_compares_with_nothing() {
    let found = clubs()
        .week("2025-W10", BEFORE)
        .week_with("2025-W11", "ash: 58.0, birch: 57.5, cedar: 54.0, dogwood: 51.0", "basis-changed: true\n")
        .found();
    found.tells("overall-score-leading", "score=58.0").keeps_silent_on("mover").keeps_silent_on("gap");
}

#[test]
fn people_s_words_are_told_as_typed() {
    let notes = "notes:\n  - { about: ash, role: cause, text: It rained. }\n  - { about: birch, role: quote, text: We \
                 ran., speaker: { name: Ann Lee, title: coach } }\n  - { role: action, text: Training goes on. }\n";
    let found = clubs().week_with("2025-W10", BEFORE, notes).found();
    found.tells("note", "").tells("note-quote-titled", "title=coach").tells("note-action", "");
    let texts: Vec<&String> = found.0.iter().filter_map(|(_, values)| values.get("text")).collect();
    assert_eq!(texts, ["It rained.", "We ran.", "Training goes on."]);
}
