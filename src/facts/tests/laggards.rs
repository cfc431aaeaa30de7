//! Who stays in the last band.

use super::*;

const BANDS: &str = "bands: [{ id: high, from: 40, name: h }, { id: low, name: l }]";

/// The clubs week by week from 2025-W01 on; nothing is a missing week.
fn weeks(table: &'static str, all: &[&str]) -> Found {
    const WEEKS: [&str; 9] =
        ["2025-W01", "2025-W02", "2025-W03", "2025-W04", "2025-W05", "2025-W06", "2025-W07", "2025-W08", "2025-W09"];
    let week = |clubs: Clubs, (iso, scores): (&'static str, &&str)| {
        if scores.is_empty() { clubs } else { clubs.week(iso, scores) }
    };
    WEEKS.into_iter().zip(all).fold(Clubs { table, ..clubs() }, week).found()
}

const LOW: &str = "ash: 44.0, birch: 43.0, cedar: 39.0, dogwood: 38.0";
const HIGH: &str = "ash: 44.0, birch: 43.0, cedar: 42.0, dogwood: 41.0";

#[test]
fn the_last_band_is_told_each_fourth_week() {
    let found = weeks(BANDS, &[HIGH, LOW, LOW, LOW, LOW]);
    found.tells("laggard", "entities=cedar+dogwood count=2 band=low weeks=4 table=clubs");
    found.keeps_silent_on("laggard-at-least");
    for weeks_low in [1, 2, 3, 5, 6, 7] {
        let all = [&[HIGH][..], &vec![LOW; weeks_low]].concat();
        weeks(BANDS, &all).keeps_silent_on("laggard");
    }
    weeks(BANDS, &[&[HIGH][..], &[LOW; 8]].concat()).tells("laggard", "weeks=8");
}

#[test]
fn where_the_beginning_is_not_known_it_is_at_least() {
    weeks(BANDS, &[LOW; 4]).tells("laggard-at-least", "entities=cedar+dogwood weeks=4");
    weeks(BANDS, &[HIGH, "", LOW, LOW, LOW, LOW]).tells("laggard-at-least", "weeks=4");
    weeks(BANDS, &[LOW, LOW, "", LOW, LOW]).keeps_silent_on("laggard");
}

#[test]
fn each_beginning_is_told_apart() {
    let mixed = "ash: 44.0, birch: 43.0, cedar: 42.0, dogwood: 38.0";
    let found = weeks(BANDS, &[HIGH, mixed, mixed, mixed, mixed, LOW, LOW, LOW, LOW]);
    found.tells("laggard", "entities=dogwood count=1 weeks=8").tells("laggard", "entities=cedar count=1 weeks=4");
    let found = weeks(BANDS, &[mixed, LOW, LOW, LOW, LOW]);
    found.tells("laggard", "entities=cedar weeks=4").keeps_silent_on("laggard-at-least");
}

#[test]
fn one_that_was_not_listed_was_elsewhere_only_where_all_were() {
    let without = "ash: 44.0, birch: 43.0, cedar: 42.0";
    weeks(BANDS, &[without, LOW, LOW, LOW, LOW]).tells("laggard", "entities=cedar+dogwood");
    let found = weeks(
        "population: 4, bands: [{ id: high, from: 40, name: h }, { id: low, name: l }]",
        &[without, LOW, LOW, LOW, LOW],
    );
    found.tells("laggard", "entities=cedar").tells("laggard-at-least", "entities=dogwood");
}

#[test]
fn a_doubtful_band_is_nobody_s() {
    let doubtful = "ash: 44.0, birch: 43.0, cedar: 39.96, dogwood: 38.0";
    let found = weeks(BANDS, &[HIGH, LOW, doubtful, LOW, LOW]);
    found.tells("laggard", "entities=dogwood weeks=4");
    weeks(BANDS, &[doubtful, LOW, LOW, LOW, LOW]).keeps_silent_on("laggard");
}

#[test]
fn a_single_band_and_a_crowd_are_no_news() {
    weeks("bands: [{ id: low, name: l }]", &[HIGH, LOW, LOW, LOW, LOW]).keeps_silent_on("laggard");
    let more = "  - { id: elm, name: Elm }\n  - { id: fir, name: Fir }";
    let low = "ash: 31.0, birch: 32.0, cedar: 33.0, dogwood: 34.0, elm: 35.0";
    let crowd = |scores: &str| {
        let weeks = ["2025-W01", "2025-W02", "2025-W03", "2025-W04"];
        weeks.into_iter().fold(Clubs { table: BANDS, more, ..clubs() }, |clubs, iso| clubs.week(iso, scores)).found()
    };
    crowd(low).tells("laggard-at-least", "count=5");
    crowd(&format!("{low}, fir: 36.0")).keeps_silent_on("laggard");
}
