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
