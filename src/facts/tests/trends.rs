//! Tables that draw together or apart.

use super::*;

/// The clubs week by week from 2025-W01 on, each week as ash, birch, cedar, dogwood; nothing is a missing week.
fn weeks(clubs: Clubs, all: &[&str]) -> Found {
    const WEEKS: [&str; 7] = ["2025-W01", "2025-W02", "2025-W03", "2025-W04", "2025-W05", "2025-W06", "2025-W07"];
    let names = ["ash", "birch", "cedar", "dogwood"];
    let week = |clubs: Clubs, (iso, scores): (&'static str, &&str)| {
        let named: Vec<String> =
            names.iter().zip(scores.split_whitespace()).map(|(name, score)| format!("{name}: {score}")).collect();
        if named.is_empty() { clubs } else { clubs.week(iso, &named.join(", ")) }
    };
    WEEKS.into_iter().zip(all).fold(clubs, week).found()
}

const APART: [&str; 5] =
    ["46.0 44.0 43.0 42.0", "46.0 44.0 43.0 41.0", "47.0 45.0 43.0 41.0", "47.0 45.0 42.0 40.0", "48.0 45.0 42.0 40.0"];

#[test]
fn a_range_that_grows_week_by_week() {
    weeks(clubs(), &APART).tells("diverging", "weeks=4 spread=8.0 former_spread=4.0 first=2025-W01 table=clubs");
    let together: Vec<&str> = APART.into_iter().rev().collect();
    weeks(clubs(), &together).tells("converging", "weeks=4 spread=4.0 former_spread=8.0");
    weeks(clubs(), &APART[1..]).tells("diverging", "weeks=3 former_spread=5.0 first=2025-W01");
    weeks(clubs(), &APART[2..]).keeps_silent_on("diverging");
    weeks(clubs(), &[APART[1], APART[0], APART[1], APART[2], APART[3]]).tells("diverging", "weeks=3 first=2025-W02");
}

#[test]
fn a_run_ends_with_a_move_the_other_way() {
    let ended = weeks(clubs(), &[APART[0], APART[1], APART[2], APART[3], APART[2]]);
    ended.tells("diverging-ended", "weeks=3 spread=6.0 former_spread=7.0 table=clubs").keeps_silent_on("converging");
    weeks(clubs(), &[APART[0], APART[1], APART[2], APART[3], APART[3]]).keeps_silent_on("diverging-ended");
    weeks(clubs(), &[APART[0], APART[1], APART[2], APART[1]]).keeps_silent_on("diverging-ended");
    let mut together: Vec<&str> = APART.into_iter().rev().collect();
    together.push(APART[3]);
    weeks(clubs(), &together).tells("converging-ended", "weeks=4 spread=7.0 former_spread=4.0");
}

#[test]
fn a_week_without_change_or_one_that_is_missing_ends_the_run() {
    weeks(clubs(), &[APART[0], APART[1], APART[2], APART[2], APART[3]]).keeps_silent_on("diverging");
    weeks(clubs(), &[APART[0], APART[1], "", APART[2], APART[3]]).keeps_silent_on("diverging");
}

#[test]
fn one_alone_makes_no_trend() {
    let runaway = ["46.0 44.0 43.0 42.0", "47.0 44.0 43.0 42.0", "48.0 44.0 43.0 42.0", "49.0 44.0 43.0 42.0"];
    weeks(clubs(), &runaway).keeps_silent_on("diverging");
    let straggler = ["46.0 44.0 43.0 42.0", "46.0 44.0 43.0 41.0", "46.0 44.0 43.0 40.0", "46.0 44.0 43.0 39.0"];
    weeks(clubs(), &straggler).keeps_silent_on("diverging");
}

#[test]
fn a_range_moves_exactly_and_as_printed() {
    let hair = ["46.0 44.0 43.0 42.0", "46.04 44.0 43.0 42.0", "47.0 45.0 43.0 41.0", "47.0 45.0 42.0 40.0"];
    weeks(clubs(), &hair).keeps_silent_on("diverging");
}

#[test]
fn everyone_is_listed_and_the_same_ones() {
    let open = Clubs { table: "population: 9", ..clubs() };
    weeks(open, &APART).keeps_silent_on("diverging");
    let mut joined = APART;
    joined[1] = "46.0 44.0 41.0";
    let coming = Clubs { table: "top: 2", ..clubs() };
    weeks(coming, &joined).keeps_silent_on("diverging");
}

#[test]
fn where_lower_is_better_the_range_is_the_same() {
    let minutes = Clubs { order: "lower-is-better", ..clubs() };
    weeks(minutes, &APART).tells("diverging", "weeks=4 spread=8.0 former_spread=4.0");
}
