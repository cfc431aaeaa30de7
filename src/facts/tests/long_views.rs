//! What only a look further back, or at the others, tells: where a new leader came from, who keeps falling, how the last
//! ones moved together, a component at its lowest, the smallest step of all.

use super::*;

#[test]
fn a_new_leader_that_came_from_the_lower_half_is_told_with_its_last_place_there() {
    let weeks = |then: &str, before: &str| {
        let clubs = clubs().week("2025-W08", then).week("2025-W10", before);
        clubs.week("2025-W11", "ash: 45.0, birch: 44.0, cedar: 48.0, dogwood: 41.0").found()
    };
    let before = "ash: 47.0, birch: 44.0, cedar: 46.0, dogwood: 41.0";
    let far = "ash: 47.0, birch: 44.0, cedar: 42.0, dogwood: 41.0";
    weeks(far, before).tells("leader-from-behind", "leader=cedar place=3 score=42.0 week=2025-W08");
    weeks("ash: 47.0, birch: 44.0, cedar: 46.0, dogwood: 41.0", before).keeps_silent_on("leader-from-behind");
    weeks(far, "ash: 47.0, birch: 44.0, cedar: 43.0, dogwood: 41.0").keeps_silent_on("leader-from-behind");
    weeks("ash: 47.0, birch: 42.0, cedar: 42.0, dogwood: 41.0", before).keeps_silent_on("leader-from-behind");
}

#[test]
fn who_fell_furthest_is_told_for_how_long_it_has_fallen() {
    let weeks = |scores: &[&str]| {
        let isos = ["2025-W07", "2025-W08", "2025-W09", "2025-W10", "2025-W11"];
        let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| {
            clubs.week(iso, &format!("ash: 48.0, birch: 47.0, cedar: 45.0, dogwood: {score}"))
        };
        isos[5 - scores.len()..].iter().copied().zip(scores).fold(clubs(), week).found()
    };
    weeks(&["44.0", "43.0", "42.0", "41.0"]).tells("slide-at-least", "entity=dogwood weeks=3 table=clubs");
    weeks(&["43.5", "44.0", "43.0", "42.0", "41.0"]).tells("slide", "entity=dogwood weeks=3");
    weeks(&["43.0", "42.0", "41.0"]).keeps_silent_on("slide");
    weeks(&["44.0", "43.0", "43.0", "41.0"]).keeps_silent_on("slide");
}

#[test]
fn others_in_a_slide_are_named_so_long_as_they_are_few() {
    let told = |fallers: [bool; 3]| {
        let isos = ["2025-W08", "2025-W09", "2025-W10", "2025-W11"].into_iter().enumerate();
        let week = |clubs: Clubs, (at, iso): (usize, &'static str)| {
            let scores = [48.9, 47.9, 45.9].into_iter().zip(fallers);
            let [ash, birch, cedar]: [f64; 3] = std::array::from_fn(|which| {
                let (score, falls) = scores.clone().nth(which).unwrap();
                if falls { score - 0.1 * at as f64 } else { score }
            });
            clubs.week(iso, &format!("ash: {ash:.1}, birch: {birch:.1}, cedar: {cedar:.1}, dogwood: {}.0", 44 - at))
        };
        isos.fold(clubs(), week).found()
    };
    let named = |found: &Found, name: &str| found.0.iter().any(|(_, values)| values.contains_key(name));
    assert!(!named(&told([false, false, false]), "others"));
    told([false, true, false]).tells("slide-at-least", "entity=dogwood weeks=3 others=birch");
    let two = told([false, true, true]);
    two.tells("slide-at-least", "entity=dogwood others=birch+cedar");
    assert!(!named(&two, "alike"));
    let three = told([true, true, true]);
    three.tells("slide-at-least", "entity=dogwood alike=4");
    assert!(!named(&three, "others"));
}

#[test]
fn weeks_that_are_missing_are_told_with_the_one_compared_with() {
    let since = |before: &'static str, more: &str| {
        clubs().week(before, BEFORE).week_with("2025-W11", "ash: 48.0, birch: 47.5", more).found()
    };
    since("2025-W10", "").keeps_silent_on("week");
    since("2025-W09", "").tells("week-missing", "week=2025-W10 base=2025-W09");
    since("2025-W07", "").tells("weeks-missing", "count=3 first=2025-W08 last=2025-W10 base=2025-W07");
    since("2024-W51", "").tells("weeks-missing", "count=11 first=2024-W52 last=2025-W10 base=2024-W51");
    since("2025-W07", "basis-changed: true\n").keeps_silent_on("week");
    clubs().week("2025-W11", BEFORE).found().keeps_silent_on("week");
}

#[test]
fn who_gained_most_is_told_since_when_it_had_only_fallen() {
    let weeks = |scores: &[&str]| {
        let isos = ["2025-W03", "2025-W04", "2025-W05", "2025-W06", "2025-W07", "2025-W10", "2025-W11"];
        let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| {
            clubs.week(iso, &format!("ash: 48.0, birch: 47.0, cedar: 45.0, dogwood: {score}"))
        };
        isos[7 - scores.len()..].iter().copied().zip(scores).fold(clubs(), week).found()
    };
    // A week that is missing ends no such run.
    let told = weeks(&["44.0", "43.0", "42.0", "41.0", "40.0", "39.0", "43.0"]);
    told.tells("slide-ended", "entity=dogwood first=2025-W03 table=clubs");
    weeks(&["44.0", "43.0", "42.0", "41.0", "40.0", "43.0"]).keeps_silent_on("slide-ended");
    weeks(&["44.0", "43.0", "43.0", "42.0", "41.0", "40.0", "43.0"]).keeps_silent_on("slide-ended");
    weeks(&["44.0", "43.0", "42.0", "41.0", "40.0", "39.96", "43.0"]).keeps_silent_on("slide-ended");
}

#[test]
fn a_week_in_which_nobody_changes_its_band_is_told_as_such() {
    let then = |now: &str| {
        let mut of = clubs();
        of.table = "population: 4, bands: [{ id: high, from: 47, name: h }, { id: low, name: l }]";
        of.week("2025-W10", BEFORE).week("2025-W11", now).found()
    };
    let same = then("ash: 47.5, birch: 48.0, cedar: 44.0, dogwood: 41.0");
    same.tells("band-none-moved", "since=before table=clubs").tells("band-same", "band=high count=2 members=birch+ash");
    then("ash: 48.0, birch: 46.0, cedar: 44.0, dogwood: 41.0").keeps_silent_on("band-none-moved");
    then("ash: 48.0, birch: 46.96, cedar: 44.0, dogwood: 41.0").keeps_silent_on("band-none-moved");
}

#[test]
fn the_last_ones_of_a_table_are_told_to_move_together() {
    let weeks = |weeks: &[&str]| {
        let mut of = clubs();
        of.table = "population: 4, top: 2, bottom: 2";
        let isos = ["2025-W09", "2025-W10", "2025-W11"];
        isos[3 - weeks.len()..].iter().copied().zip(weeks).fold(of, |clubs, (iso, week)| clubs.week(iso, week)).found()
    };
    let fell =
        ["ash: 48.0, birch: 47.0, cedar: 44.0, dogwood: 41.0", "ash: 48.1, birch: 47.0, cedar: 43.0, dogwood: 40.5"];
    weeks(&fell).tells("bottom-only-worse", "count=2 since=before table=clubs");
    weeks(&[fell[0], "ash: 47.9, birch: 47.0, cedar: 43.0, dogwood: 40.5"]).keeps_silent_on("bottom-");
    let rose = "ash: 48.1, birch: 46.0, cedar: 43.4, dogwood: 41.5";
    weeks(&[fell[0], fell[1], rose]).tells("bottom-turned-better", "count=2 low=0.4 high=1.0 weeks=1");
    weeks(&[fell[1], rose]).keeps_silent_on("bottom-");
    weeks(&[fell[1], rose, "ash: 47.0, birch: 46.0, cedar: 43.3, dogwood: 41.0"])
        .tells("bottom-turned-worse", "count=2 low=0.1 high=0.5");
}

#[test]
fn a_component_below_all_it_was_is_at_its_lowest() {
    let weeks = |away: &[&str]| {
        let isos = ["2025-W06", "2025-W07", "2025-W08", "2025-W09", "2025-W10"];
        let row = |away: &str| {
            format!("ash: {{ components: {{ home: 20.0, away: {away} }} }}, birch: 30.0, cedar: 25.0, dogwood: 20.0")
        };
        let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| clubs.week(iso, &row(score));
        let mut of = clubs();
        of.table = "components-add-up: true";
        isos[5 - away.len()..].iter().copied().zip(away).fold(of, week).found()
    };
    weeks(&["10.0", "11.0", "12.0", "10.5", "9.9"])
        .tells("component-lowest", "component=away change=0.6 value=9.9 first=2025-W06 subject=ash");
    weeks(&["11.0", "12.0", "10.5", "9.9"]).keeps_silent_on("component-lowest");
    weeks(&["9.9", "11.0", "12.0", "10.5", "9.9"]).keeps_silent_on("component-lowest");
    weeks(&["10.0", "11.0", "12.0", "9.5", "9.6"]).keeps_silent_on("component-lowest");
}

#[test]
fn the_smallest_step_of_all_needs_enough_to_compare_with() {
    let week = "ash: 48.1, birch: 47.9, cedar: 44.5, dogwood: 41.5";
    clubs().week("2025-W10", BEFORE).week("2025-W11", week).found().keeps_silent_on("gain-smallest");
    let six = |ash: &str| {
        let mut six = clubs();
        six.more = "  - { id: elm, name: Elm }\n  - { id: fir, name: Fir }";
        six.table = "population: 6";
        let others = "birch: 44.0, cedar: 43.0, dogwood: 42.0, elm: 41.0, fir: 40.0";
        let now = "birch: 44.4, cedar: 43.3, dogwood: 42.3, elm: 41.5, fir: 40.4";
        let six = six.week("2025-W10", &format!("ash: 48.0, {others}"));
        six.week("2025-W11", &format!("ash: {ash}, {now}")).found()
    };
    six("48.2").tells("gain-smallest", "subject=ash change=0.2 count=6 since=before table=clubs");
    six("48.3").keeps_silent_on("gain-smallest");
    six("48.0").keeps_silent_on("gain-smallest");
}

#[test]
fn the_few_that_are_short_of_a_mark_are_named() {
    let weeks = |now: &str| {
        let mut of = elsewhere();
        of.table = "population: 4, thresholds: [44]";
        of.week("2025-W11", now).found()
    };
    let found = weeks("ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    found.tells("mark-short", "entities=dogwood count=1 mark=44 table=clubs").tells("mark-count", "count=3");
    weeks("ash: 48.0, birch: 47.5, cedar: 43.0, dogwood: 41.0").keeps_silent_on("mark-short");
    weeks("ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 44.0").keeps_silent_on("mark-short");
}
