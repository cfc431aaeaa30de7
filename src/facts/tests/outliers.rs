//! Who stands out from a table.

use super::*;

const MORE: &str = "  - { id: elm, name: Elm }\n  - { id: fir, name: Fir }\n  - { id: gum, name: Gum }\n  - { id: hazel, \
                    name: Hazel }\n  - { id: iris, name: Iris }";

/// Nine clubs, of which the first have these scores and the rest 40.0, 40.1 … from elm on.
fn of(order: &'static str, first: &str) -> Found {
    let nine = Clubs { order, table: "population: 9", more: MORE, ..clubs() };
    nine.week("2025-W10", &format!("{first}, elm: 40.0, fir: 40.1, gum: 40.2, hazel: 40.3, iris: 40.4")).found()
}

#[test]
fn one_that_is_far_from_all_the_rest() {
    // Median 40.2; distances 9.8, 0.1, 0, 0.1, 0.2, 0.1, 0, 0.1, 0.2: their median is 0.1, so 0.6 stands out.
    let found = of("higher-is-better", "ash: 50.0, birch: 40.3, cedar: 40.2, dogwood: 40.1");
    found.tells("outlier-ahead", "entity=ash score=50.0 median=40.2 distance=9.8 total=9 table=clubs");
    found.keeps_silent_on("outlier-behind");
    let found = of("higher-is-better", "ash: 30.0, birch: 40.3, cedar: 40.2, dogwood: 40.1");
    found.tells("outlier-behind", "entity=ash score=30.0 median=40.2 distance=10.2");
    let found = of("lower-is-better", "ash: 30.0, birch: 40.3, cedar: 40.2, dogwood: 40.1");
    found.tells("outlier-ahead", "entity=ash distance=10.2");
}

#[test]
fn the_limit_is_three_and_a_half_robust_deviations() {
    // 3.5 × 1.4826 × 0.1 = 0.51891.
    let found = of("higher-is-better", "ash: 40.8, birch: 40.3, cedar: 40.2, dogwood: 40.1");
    found.tells("outlier-ahead", "distance=0.6");
    of("higher-is-better", "ash: 40.71, birch: 40.3, cedar: 40.2, dogwood: 40.1").keeps_silent_on("outlier");
    of("higher-is-better", "ash: 40.72, birch: 40.3, cedar: 40.2, dogwood: 40.1")
        .tells("outlier-ahead", "distance=0.5");
}

#[test]
fn two_or_three_are_named_together_and_more_are_no_exception() {
    let found = of("higher-is-better", "ash: 50.0, birch: 51.0, cedar: 40.2, dogwood: 40.1");
    found.tells("outliers-ahead", "entities=birch+ash count=2 median=40.2 total=9");
    let found = of("higher-is-better", "ash: 50.0, birch: 30.0, cedar: 40.2, dogwood: 40.1");
    found.tells("outlier-ahead", "entity=ash").tells("outlier-behind", "entity=birch");
    let four = "ash: 30.0, birch: 31.0, cedar: 32.0, dogwood: 33.0";
    let ten = Clubs {
        table: "population: 12",
        more: concat!(
            "  - { id: elm, name: Elm }\n  - { id: fir, name: Fir }\n  - { id: gum, name: Gum }\n  - { id: hazel, name: Hazel }\n",
            "  - { id: iris, name: Iris }\n  - { id: jute, name: Jute }\n  - { id: kale, name: Kale }\n  - { id: lime, name: Lime }"
        ),
        ..clubs()
    };
    let rest = "elm: 40.0, fir: 40.1, gum: 40.2, hazel: 40.3, iris: 40.4, jute: 40.2, kale: 40.2, lime: 40.1";
    ten.week("2025-W10", &format!("{four}, {rest}")).found().keeps_silent_on("outlier");
}

#[test]
fn nothing_is_said_without_a_rest_to_stand_out_from() {
    let level = "ash: 50.0, birch: 40.2, cedar: 40.2, dogwood: 40.2, elm: 40.2, fir: 40.2, gum: 40.2, hazel: 40.3";
    let eight = || Clubs { table: "population: 8", more: MORE, ..clubs() };
    eight().week("2025-W10", level).found().keeps_silent_on("outlier");
    let seven = "ash: 50.0, birch: 40.1, cedar: 40.2, dogwood: 40.3, elm: 40.0, fir: 40.2, gum: 40.1";
    Clubs { table: "population: 7", more: MORE, ..clubs() }.week("2025-W10", seven).found().keeps_silent_on("outlier");
    let open = Clubs { table: "population: 10", more: MORE, ..clubs() };
    let some = "ash: 50.0, birch: 40.1, cedar: 40.2, dogwood: 40.3, elm: 40.0, fir: 40.2, gum: 40.1, hazel: 40.2";
    open.week("2025-W10", some).found().keeps_silent_on("outlier");
    eight().week("2025-W10", some).found().tells("outlier-ahead", "entity=ash");
}
