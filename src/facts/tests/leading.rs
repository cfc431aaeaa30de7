//! Who leads, by how much, and what changed about it.

use super::*;

#[test]
fn a_lead_that_stays_is_told_with_the_change() {
    let found = from_before("ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0");
    found.tells("overall-up-leading", "subject=ash change=0.3 score=48.3 since=before week=2025-W11");
    found.tells("leader-kept", "leader=ash score=48.3").keeps_silent_on("place-");
    from_before("ash: 47.9, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("overall-down-leading", "change=0.1");
    from_before(BEFORE).tells("overall-unchanged-leading", "score=48.0");
}

#[test]
fn a_first_week_has_nothing_to_compare_with() {
    let found = clubs().week("2025-W10", BEFORE).found();
    found.tells("overall-score-leading", "subject=ash score=48.0").tells("leader-state", "leader=ash");
    for key in ["overall-up", "leader-new", "gap-", "mover-", "rise-", "place-up", "components-", "table-"] {
        found.keeps_silent_on(key);
    }
}

#[test]
fn a_change_below_the_last_printed_digit_is_no_change_and_no_standstill() {
    let found = from_before("ash: 48.04, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    found.tells("overall-nearly-unchanged", "score=48.0").keeps_silent_on("overall-up").keeps_silent_on("overall-unch");
}

#[test]
fn a_missing_week_is_named_and_ends_every_run() {
    let found = clubs()
        .week("2025-W08", "ash: 46.0, birch: 45.5, cedar: 44.0, dogwood: 41.0")
        .week("2025-W09", "ash: 47.0, birch: 46.5, cedar: 44.0, dogwood: 41.0")
        .week("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0")
        .found();
    found.tells("overall-up-leading", "since=2025-W09 change=1.3").tells("gap-widened", "since=2025-W09");
    found.keeps_silent_on("lead-streak").keeps_silent_on("rise-streak").keeps_silent_on("change-range");
}

#[test]
fn a_new_leader_is_told_with_whom_it_passed() {
    let found = from_before("ash: 48.3, birch: 49.1, cedar: 44.0, dogwood: 41.0");
    found.tells("leader-new", "leader=birch former=ash passed=ash former_place=2 score=49.1");
    found.tells("lead-lost", "subject=ash place=2 leaders=birch gap=0.8").tells("overall-up", "change=0.3");
    found.keeps_silent_on("overtaken-by").keeps_silent_on("margin").keeps_silent_on("gap-");
}

#[test]
fn a_lead_inherited_from_one_that_fell_passed_nobody_by_itself() {
    let found = from_before("ash: 47.0, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    found.tells("leader-new", "leader=birch former=ash");
    assert!(found.0.iter().all(|(_, values)| !values.contains_key("passed")));
}

#[test]
fn a_tie_for_the_lead_is_shared_and_overtakes_nobody() {
    let found = from_before("ash: 48.3, birch: 48.3, cedar: 44.0, dogwood: 41.0");
    found.tells("leader-shared-new", "leaders=ash+birch count=2 score=48.3").tells("overall-up", "change=0.3");
    for key in ["leader-new", "overtook", "overtaken", "lead-lost", "margin", "gap", "lead-streak", "place-shared"] {
        found.keeps_silent_on(key);
    }
    let tied = "ash: 48.0, birch: 48.0, cedar: 44.0, dogwood: 41.0";
    let apart = clubs().week("2025-W10", tied).week("2025-W11", BEFORE).found();
    apart.tells("leader-alone", "leader=ash others=birch");
    let still = clubs().week("2025-W10", tied).week("2025-W11", tied).found();
    still.tells("leader-shared-kept", "leaders=ash+birch");
}

#[test]
fn who_led_before_is_back_and_not_new() {
    let (ash, birch) =
        ("ash: 48.0, birch: 47.0, cedar: 44.0, dogwood: 41.0", "ash: 48.0, birch: 49.0, cedar: 44.0, dogwood: 41.0");
    let level = "ash: 49.0, birch: 49.0, cedar: 44.0, dogwood: 41.0";
    let weeks = |weeks: &[(&'static str, &str)]| {
        weeks.iter().fold(clubs(), |clubs, (iso, scores)| clubs.week(iso, scores)).found()
    };
    let back = weeks(&[("2025-W08", birch), ("2025-W09", birch), ("2025-W10", ash), ("2025-W11", birch)]);
    back.tells("leader-back", "leader=birch former=ash former_place=2 last=2025-W09").keeps_silent_on("leader-new");
    // Over a missing week nobody knows when it last led.
    let gap = weeks(&[("2025-W08", birch), ("2025-W10", ash), ("2025-W11", birch)]);
    gap.tells("leader-back", "leader=birch former=ash");
    assert!(gap.0.iter().all(|(_, values)| !values.contains_key("last")));
    // Nor is it told where it has shared first place since.
    let shared = weeks(&[("2025-W08", birch), ("2025-W09", level), ("2025-W10", ash), ("2025-W11", birch)]);
    shared.tells("leader-back", "leader=birch former=ash");
    assert!(shared.0.iter().all(|(_, values)| !values.contains_key("last")));
    // Who shared first place has not led alone.
    weeks(&[("2025-W09", level), ("2025-W10", ash), ("2025-W11", birch)]).tells("leader-new", "leader=birch");
    clubs()
        .week("2025-W09", birch)
        .week_with("2025-W10", ash, "basis-changed: true\n")
        .week("2025-W11", birch)
        .found()
        .tells("leader-new", "leader=birch");
}

#[test]
fn nobody_leads_where_all_are_level() {
    let found = from_before("ash: 48.0, birch: 48.0, cedar: 48.0, dogwood: 48.0");
    found.keeps_silent_on("leader").keeps_silent_on("margin").keeps_silent_on("mark");
}

#[test]
fn second_place_may_be_shared() {
    let found = from_before("ash: 48.3, birch: 47.5, cedar: 47.5, dogwood: 41.0");
    found.tells("margin-level", "rivals=birch+cedar count=2 margin=0.8 rival_score=47.5").keeps_silent_on("margin-one");
}

#[test]
fn a_margin_that_grows_or_shrinks_has_the_same_rival() {
    from_before("ash: 48.0, birch: 47.9, cedar: 44.0, dogwood: 41.0")
        .tells("gap-narrowed", "leader=ash rivals=birch former_margin=0.5 margin=0.1 change=0.4");
    from_before("ash: 49.0, birch: 47.9, cedar: 44.0, dogwood: 41.0").tells("gap-widened", "margin=1.1");
    let found = from_before("ash: 48.0, birch: 47.0, cedar: 47.9, dogwood: 41.0");
    found.tells("margin-one", "rival=cedar margin=0.1").keeps_silent_on("gap-");
    from_before("ash: 48.0, birch: 47.4, cedar: 44.0, dogwood: 41.0").keeps_silent_on("gap-");
    let two = "ash: 48.0, birch: 47.5, cedar: 47.5, dogwood: 41.0";
    let one = "ash: 48.0, birch: 47.9, cedar: 47.5, dogwood: 41.0";
    clubs().week("2025-W10", two).week("2025-W11", one).found().tells("gap-narrowed", "rivals=birch former_margin=0.5");
    clubs().week("2025-W10", one).week("2025-W11", two).found().keeps_silent_on("gap-");
}

#[test]
fn a_lead_that_stands_still_is_told_since_when() {
    let weeks = |scores: &[(&'static str, &str)]| {
        scores.iter().fold(clubs(), |clubs, (iso, score)| clubs.week(iso, &format!("{score}, dogwood: 41.0"))).found()
    };
    let wide = "ash: 48.0, birch: 47.0, cedar: 44.0";
    let (narrow, higher) = ("ash: 48.0, birch: 47.5, cedar: 44.0", "ash: 49.0, birch: 48.5, cedar: 44.0");
    let unchanged = weeks(&[("2025-W09", wide), ("2025-W10", narrow), ("2025-W11", higher)]);
    unchanged.tells("margin-one", "rival=birch margin=0.5 unchanged=before");
    assert!(unchanged.0.iter().all(|(_, values)| !values.contains_key("steady")));
    // Weeks that are missing end no such run, another lead does.
    let steady = [("2025-W06", wide), ("2025-W07", narrow), ("2025-W09", higher), ("2025-W11", narrow)];
    let found = weeks(&steady);
    found.tells("margin-one", "rival=birch margin=0.5 steady=2025-W07");
    assert!(found.0.iter().all(|(_, values)| !values.contains_key("unchanged")));
    let other =
        weeks(&[("2025-W09", narrow), ("2025-W10", "ash: 48.0, birch: 44.0, cedar: 47.5"), ("2025-W11", narrow)]);
    other.tells("margin-one", "rival=birch margin=0.5");
    assert!(other.0.iter().all(|(_, values)| !values.contains_key("unchanged") && !values.contains_key("steady")));
}

#[test]
fn a_margin_within_a_usual_week_is_nearly_closed() {
    let mut series = clubs();
    let weeks = ["2025-W05", "2025-W06", "2025-W07", "2025-W08", "2025-W09"];
    for (at, week) in weeks.into_iter().enumerate() {
        let score = 46.0 + at as f64 * 0.5;
        series = series.week(week, &format!("ash: {score:.1}, birch: 45.0, cedar: 44.0, dogwood: 41.0"));
    }
    let found = series.week("2025-W10", "ash: 48.5, birch: 48.2, cedar: 44.0, dogwood: 41.0").found();
    found.tells("gap-nearly-closed", "margin=0.3 former_margin=3.0 usual=0.5");
}

#[test]
fn a_rival_that_improves_more_is_told_with_both_steps() {
    let before = "ash: 50.0, birch: 45.0, cedar: 40.0, dogwood: 30.0";
    let week = |now: &str| clubs().week("2025-W10", before).week("2025-W11", now).found();
    week("ash: 50.4, birch: 47.0, cedar: 40.0, dogwood: 30.0")
        .tells("rival-faster", "rival=birch rival_gain=2.0 leader=ash gain=0.4");
    week("ash: 49.8, birch: 47.0, cedar: 40.0, dogwood: 30.0").keeps_silent_on("rival-faster");
    week("ash: 50.4, birch: 45.2, cedar: 45.2, dogwood: 30.0").keeps_silent_on("rival-faster");
    week("ash: 53.0, birch: 47.0, cedar: 40.0, dogwood: 30.0").keeps_silent_on("rival-faster");
}

#[test]
fn a_lead_that_moves_one_way_is_told_from_the_week_it_began_and_a_record_where_none_does() {
    const WEEKS: [&str; 6] = ["2025-W05", "2025-W06", "2025-W07", "2025-W08", "2025-W09", "2025-W10"];
    let leads = |mut clubs: Clubs, margins: &[&str]| {
        clubs.table = "population: 3";
        let weeks = WEEKS[WEEKS.len() - margins.len()..].iter().zip(margins);
        let birch = |margin: &str| decimal("40.0") - decimal(margin);
        weeks
            .fold(clubs, |clubs, (iso, margin)| {
                clubs.week(iso, &format!("ash: 40.0, birch: {}, cedar: 9.0", birch(margin)))
            })
            .found()
    };
    let run = ["2.0", "3.0", "2.5", "2.4", "1.0"];
    leads(clubs(), &run).tells("gap-narrowing", "leader=ash weeks=3 margin=1.0 former_margin=3.0 first=2025-W07");
    leads(clubs(), &["1.0", "1.1", "1.2", "1.3"]).tells("gap-widening", "weeks=3 margin=1.3 former_margin=1.0");
    leads(clubs(), &["1.0", "1.1", "1.2"]).keeps_silent_on("gap-widening");
    leads(clubs(), &["3.0", "2.0", "2.0", "1.9"]).keeps_silent_on("gap-narrow");
    let lowest = ["2.0", "1.0", "1.5", "1.5", "0.9"];
    leads(clubs(), &lowest).tells("gap-narrowest", "leader=ash margin=0.9 first=2025-W06 table=clubs");
    leads(clubs(), &lowest[1..]).keeps_silent_on("gap-narrowest");
    leads(clubs(), &["2.0", "1.0", "1.5", "1.5", "2.1"]).tells("gap-widest", "margin=2.1 first=2025-W06");
    leads(clubs(), &["2.0", "1.0", "1.5", "1.5", "2.0"]).keeps_silent_on("gap-widest");
    // Where it did not lead, or led together with another, no lead was smaller.
    leads(clubs(), &["0.0", "2.0", "1.0", "1.5", "1.5", "0.9"]).keeps_silent_on("gap-narrowest");
    leads(clubs(), &["-1.0", "2.0", "1.0", "1.5", "1.5", "2.5"]).keeps_silent_on("gap-widest");
    leads(elsewhere(), &run).keeps_silent_on("gap-narrowing");
}
