//! Bands, breadth, spread and the gap between groups.

use super::*;

#[test]
fn bands_are_moved_between_and_counted() {
    let banded = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, bands: [{ id: high, from: 47, name: h }, { id: middle, from: 44, name: m }, { id: low, name: l }]";
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let found = banded(BEFORE, "ash: 48.0, birch: 46.9, cedar: 44.0, dogwood: 44.0");
    found.tells("band-down", "entity=birch band=middle former_band=high");
    found.tells("band-up", "entity=dogwood band=middle former_band=low");
    found.tells("band-top", "band=high count=1 members=ash from=47").tells("band-empty", "band=low");
    found.tells("band-middle", "count=3 members=birch+cedar+dogwood from=44 to=47");
    let doubtful = banded(BEFORE, "ash: 48.0, birch: 46.96, cedar: 44.0, dogwood: 41.0");
    doubtful.keeps_silent_on("band-");
}

#[test]
fn who_comes_back_to_a_band_was_there_before() {
    let mut clubs = clubs();
    clubs.table = "population: 2, bands: [{ id: high, from: 47, name: h }, { id: middle, from: 44, name: m }, { id: low, name: l }]";
    let weeks = clubs.week("2025-W08", "ash: 47.0, birch: 45.0").week("2025-W10", "ash: 43.0, birch: 43.0");
    let found = weeks.week("2025-W11", "ash: 47.2, birch: 47.1").found();
    found.tells("band-regained", "entity=ash band=high former_band=low").tells("band-up", "entity=birch band=high");
}

#[test]
fn how_many_moved_which_way() {
    let found = from_before("ash: 48.3, birch: 47.6, cedar: 43.0, dogwood: 41.0");
    found.tells("table-moves", "better=2 worse=1 same=1 total=4");
    from_before("ash: 48.3, birch: 47.6, cedar: 44.1, dogwood: 41.1").tells("table-none-worse", "better=4 same=0");
    from_before("ash: 47.9, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("table-none-better", "worse=1 same=3");
    from_before(BEFORE).keeps_silent_on("table-");
}

#[test]
fn spread_and_gap_compare_groups() {
    let grouped = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, top: 2, bottom: 2";
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let found = grouped(BEFORE, "ash: 48.0, birch: 47.8, cedar: 44.0, dogwood: 42.0");
    found.tells("spread-narrower", "count=2 spread=0.2 former_spread=0.5");
    found.tells("group-gap-narrower", "top=2 bottom=2 gap=4.9 former_gap=5.3");
    let found = grouped(BEFORE, "ash: 49.0, birch: 47.5, cedar: 44.0, dogwood: 40.0");
    found.tells("spread-wider", "spread=1.5").tells("group-gap-wider", "gap=6.3");
    grouped(BEFORE, BEFORE).keeps_silent_on("spread").keeps_silent_on("group-gap");
    from_before(BEFORE).keeps_silent_on("spread").keeps_silent_on("group-gap");
}

#[test]
fn a_group_has_an_edge_that_shows() {
    let grouped = |setup: &'static str, before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = setup;
        clubs.week("2025-W10", before).week("2025-W11", now).found()
    };
    let setup = "population: 4, top: 2, bottom: 2";
    let hidden = "ash: 48.0, birch: 44.04, cedar: 44.0, dogwood: 41.0";
    grouped(setup, BEFORE, hidden).keeps_silent_on("spread").keeps_silent_on("group-gap");
    grouped(setup, hidden, BEFORE).tells("spread", "spread=0.5").tells("group-gap", "gap=5.3");
    let level = "ash: 48.0, birch: 48.0, cedar: 44.0, dogwood: 40.0";
    grouped(setup, BEFORE, level).keeps_silent_on("spread").tells("group-gap-wider", "gap=6.0");
    let slight = "ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 40.8";
    grouped(setup, BEFORE, slight).keeps_silent_on("spread").keeps_silent_on("group-gap");
    let hidden = (
        "ash: 48.04, birch: 47.95, cedar: 44.0, dogwood: 41.0",
        "ash: 48.05, birch: 47.97, cedar: 44.0, dogwood: 41.0",
    );
    grouped(setup, hidden.0, hidden.1).keeps_silent_on("spread-wider");
}
