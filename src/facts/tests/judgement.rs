//! News judgement.

use super::*;

#[test]
fn every_term_of_news_judgement_counts() {
    let plain = Newsworthiness::event(30);
    let quantum = decimal("0.1");
    assert_eq!(plain.prominent(true).actionable(15).sized(decimal("2"), Some(decimal("1"))).score(), 30 + 30 + 15 + 40);
    let moved = ["0", "0.1", "0.2", "-0.2"].map(|change| plain.material(decimal(change), quantum).score());
    assert_eq!(moved, [9, 18, 30, 30]);
    let firm = ["0", "0.1", "0.2"].map(|slack| plain.holding_by(decimal(slack), quantum).score());
    assert_eq!(firm, [18, 24, 30]);
    let told = [None, Some(1), Some(2), Some(3), Some(4)].map(|ago| plain.told_before(ago).score());
    assert_eq!(told, [30, 15, 21, 25, 30]);
    assert_eq!([0, 5, 40].map(|redundancy| plain.partly_told(redundancy).score()), [30, 25, 0]);
    let seen = [(0, 3), (0, 4), (4, 4), (0, 12), (12, 12)].map(|(seen, weeks)| plain.seen_before(seen, weeks).rarity);
    assert_eq!(seen, [0, 10, 0, 10, 0]);
}

#[test]
fn a_lead_lost_outweighs_a_rise() {
    let series =
        clubs().week("2025-W10", BEFORE).week("2025-W11", "ash: 48.3, birch: 49.1, cedar: 44.0, dogwood: 41.0");
    let series = series.series();
    let archive = Archive::new(&series);
    let facts = &archive.facts(series.newest().unwrap()).unwrap().all;
    let worth = |key: &str| facts.iter().find(|fact| fact.kind.key == key).unwrap().newsworthiness;
    assert!(worth("lead-lost").score() > worth("overall-up").score());
}

#[test]
fn how_long_the_very_same_has_held_is_counted() {
    let mut clubs = clubs();
    clubs.table = "components-add-up: true";
    for (week, home) in [("2025-W10", "29.8"), ("2025-W11", "29.8"), ("2025-W12", "29.8"), ("2025-W13", "29.9")] {
        let ash = format!("ash: {{ components: {{ home: {home}, away: 10.0 }} }}, birch: 20.0");
        clubs = clubs.week(week, &ash);
    }
    let series = clubs.series();
    let archive = Archive::new(&series);
    let held = |week: &str| {
        let facts = &archive.facts(week.parse().unwrap()).unwrap().all;
        facts.iter().find(|fact| fact.kind.key == "component-near-maximum").unwrap().held
    };
    assert_eq!(["2025-W12", "2025-W10", "2025-W11", "2025-W13"].map(held), [2, 0, 1, 0]);
}

#[test]
fn bad_news_is_known_as_such() {
    let kinds: Vec<&str> = crate::facts::kinds().map(|kind| kind.key).collect();
    let bad: Vec<&str> = INSIGHTS.iter().flat_map(|insight| insight.unfavourable).map(|kind| kind.key).collect();
    assert!(bad.iter().all(|key| kinds.contains(key)));
    assert!(
        ["overall-down", "lead-lost", "gap-narrowed", "mark-lost", "band-down"].iter().all(|key| bad.contains(key))
    );
}

#[test]
fn drawing_level_outweighs_the_place_that_is_then_shared() {
    let before = "ash: 40.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let series =
        clubs().week("2025-W10", before).week("2025-W11", "ash: 44.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let series = series.series();
    let archive = Archive::new(&series);
    let facts = &archive.facts(series.newest().unwrap()).unwrap().all;
    let worth = |key: &str| facts.iter().find(|fact| fact.kind.key == key).unwrap().newsworthiness;
    assert!(worth("drew-level").score() > worth("place-shared").score());
}
