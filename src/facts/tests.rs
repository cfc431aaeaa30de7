//! What each insight sees, and where it keeps silent: ordinary weeks, ties, weeks with nothing to say, missing weeks.

use super::{Archive, INSIGHTS, Newsworthiness, Since, Value};
use crate::intake::{self, SeriesFiles};
use crate::league::{Decimal, Series};
use crate::problem::Source;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A series of three clubs with two components, in one table; `more` are further lines of its setup.
struct Clubs {
    decimals: u32,
    order: &'static str,
    focus: &'static str,
    table: &'static str,
    more: &'static str,
    weeks: Vec<(&'static str, String)>,
}

/// What was found in the last week: each fact by its key and its values as text.
struct Found(Vec<(&'static str, BTreeMap<&'static str, String>)>);

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn clubs() -> Clubs {
    let weeks = Vec::new();
    Clubs { decimals: 1, order: "higher-is-better", focus: "focus: ash", table: "population: 4", more: "", weeks }
}

impl Clubs {
    /// A week with these scores, such as `ash: 48.0, birch: 47.5`.
    fn week(self, iso: &'static str, scores: &str) -> Self {
        self.week_with(iso, scores, "")
    }

    /// A week with further lines of its file.
    fn week_with(mut self, iso: &'static str, scores: &str, more: &str) -> Self {
        let scores: String = split(scores).map(|score| format!("      {score}\n")).collect();
        self.weeks.push((iso, format!("week: {iso}\ntables:\n  clubs:\n    scores:\n{scores}{more}")));
        self
    }

    fn series(&self) -> Series {
        let setup = format!(
            "series: clubs\ntitle: Points\nlanguages: [en]\n{}\ndecimals: {}\norder: {}\nwhat-if: {{ share: 90% }}\n\
             components:\n  - {{ id: home, max: 30, name: home }}\n  - {{ id: away, max: 20, name: away }}\n\
             tables:\n  - {{ id: clubs, title: Clubs, kind: team, components: [home, away], {} }}\nentities:\n  - {{ id: \
             ash, name: Ash }}\n  - {{ id: birch, name: Birch }}\n  - {{ id: cedar, name: Cedar }}\n  - {{ id: dogwood, \
             name: Dogwood }}\n{}\n",
            self.focus, self.decimals, self.order, self.table, self.more
        );
        let source = |path: String, text: &str| Arc::new(Source { path, text: text.to_owned() });
        let weeks = self.weeks.iter().map(|(iso, text)| source(format!("weeks/{iso}.yaml"), text)).collect();
        let series = source("scorepress.yaml".to_owned(), &setup);
        let files = SeriesFiles { series, entities: None, weeks, media: Default::default() };
        intake::read(&files).unwrap_or_else(|found| panic!("{found:#?}")).0
    }

    /// The facts of the newest week.
    fn found(self) -> Found {
        let series = self.series();
        let league = series.league(series.newest().unwrap()).unwrap();
        let facts = super::find(&league).all;
        let all = facts.iter().map(|fact| {
            let evident = !fact.evidence.is_empty() || fact.insight == "notes";
            assert!(evident, "{} rests on no cell", fact.kind.key);
            let declared = &fact.kind.values[..fact.kind.always];
            let always = declared.iter().all(|(name, _)| fact.value(name).is_some());
            assert!(always, "{} lacks one of {declared:?}", fact.kind.key);
            (fact.kind.key, fact.values.iter().map(|(name, value)| (*name, text(&series, value))).collect())
        });
        Found(all.collect())
    }
}

/// At commas that stand in no braces.
fn split(scores: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    scores
        .split(move |each| {
            depth += i32::from(each == '{') - i32::from(each == '}');
            each == ',' && depth == 0
        })
        .map(str::trim)
}

fn text(series: &Series, value: &Value) -> String {
    let entity = |index: &crate::league::EntityIndex| series.entity(*index).id.clone();
    let component = |index: &crate::league::ComponentIndex| series.component(*index).id.clone();
    match value {
        Value::Points(number) | Value::Signed(number) | Value::Mark(number) => number.to_string(),
        Value::Share(share) => share.round_dp(3).normalize().to_string(),
        Value::Count(count) | Value::Place(count) => count.to_string(),
        Value::Entity(one) => entity(one),
        Value::Entities(several) => several.iter().map(entity).collect::<Vec<_>>().join(" "),
        Value::Component(one) => component(one),
        Value::Components(several) => several.iter().map(component).collect::<Vec<_>>().join(" "),
        Value::Band(table, band) => series.table(*table).bands[*band].id.clone(),
        Value::Table(table) => series.table(*table).id.clone(),
        Value::Week(week) | Value::Since(Since::Week(week)) => week.to_string(),
        Value::Since(Since::WeekBefore) => "before".to_owned(),
        Value::Text(text) => text.text("en").unwrap_or_default().to_owned(),
        Value::Missing => "missing".to_owned(),
    }
}

impl Found {
    /// Exactly one fact has this key and these values: `leader=ash score=48.3`; lists are joined by `+`.
    fn tells(&self, key: &str, values: &str) -> &Self {
        let wanted: Vec<(&str, String)> = values
            .split_whitespace()
            .filter_map(|each| each.split_once('='))
            .map(|(name, value)| (name, value.replace('+', " ")))
            .collect();
        let fits = |found: &BTreeMap<&str, String>| wanted.iter().all(|(name, value)| found.get(name) == Some(value));
        let all = self.0.iter().filter(|(each, _)| *each == key);
        let count = all.clone().filter(|(_, found)| fits(found)).count();
        assert_eq!(count, 1, "{key} {values}; of that key: {:?}; all: {:?}", all.collect::<Vec<_>>(), self.keys());
        self
    }

    /// No fact has a key that begins so.
    fn keeps_silent_on(&self, key: &str) -> &Self {
        let told: Vec<_> = self.0.iter().filter(|(each, _)| each.starts_with(key)).collect();
        assert!(told.is_empty(), "{told:?}");
        self
    }

    fn keys(&self) -> Vec<&str> {
        self.0.iter().map(|(key, _)| *key).collect()
    }
}

const BEFORE: &str = "ash: 48.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";

fn from_before(scores: &str) -> Found {
    clubs().week("2025-W10", BEFORE).week("2025-W11", scores).found()
}

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
fn places_are_told_where_both_weeks_prove_them() {
    let up = "ash: 46.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let low = "ash: 43.0, birch: 47.5, cedar: 44.0, dogwood: 41.0";
    let found = clubs().week("2025-W10", low).week("2025-W11", up).found();
    found.tells("place-up", "place=2 former_place=3 places=1").tells("overtook", "subject=ash passed=cedar");
    found.tells("behind-next", "rivals=birch gap=1.5").keeps_silent_on("margin");
    let found = clubs().week("2025-W10", up).week("2025-W11", low).found();
    found.tells("place-down", "place=3 places=1").keeps_silent_on("overtaken-by");
    let found =
        clubs().week("2025-W10", up).week("2025-W11", "ash: 46.0, birch: 47.5, cedar: 46.9, dogwood: 41.0").found();
    found.tells("overtaken-by", "subject=ash rivals=cedar");
    let found =
        clubs().week("2025-W10", up).week("2025-W11", "ash: 46.0, birch: 47.5, cedar: 46.0, dogwood: 41.0").found();
    found.tells("place-shared", "place=2 others=cedar").keeps_silent_on("overtaken");
    clubs().week("2025-W10", up).week("2025-W11", up).found().tells("place-kept", "place=2");
}

#[test]
fn a_table_that_lists_only_some_proves_no_place() {
    let mut some = clubs();
    some.table = "population: 9";
    let found =
        some.week("2025-W10", BEFORE).week("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0").found();
    for key in ["leader", "lead-", "margin", "gap", "place", "sole", "mover", "mark-count", "spread"] {
        found.keeps_silent_on(key);
    }
    found.tells("overall-up", "change=0.3");
}

#[test]
fn the_top_of_a_table_proves_its_leader() {
    let mut top = clubs();
    top.table = "population: 9, thresholds: [48]";
    let listed = |scores: &str| scores.replace(", ", "\n      ");
    top.weeks = [("2025-W10", BEFORE), ("2025-W11", "ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0")]
        .map(|(iso, scores)| {
            let scores = listed(scores);
            (iso, format!("week: {iso}\ntables:\n  clubs:\n    coverage: top\n    scores:\n      {scores}\n"))
        })
        .into();
    let found = top.found();
    found.tells("leader-kept", "leader=ash").tells("sole-at-mark-still", "mark=48 above=48");
    found.keeps_silent_on("mark-count").keeps_silent_on("mover").keeps_silent_on("table-");
}

#[test]
fn a_round_mark_is_reached_lost_held_alone_and_joined() {
    let marked = |before: &str, now: &str| {
        let mut clubs = clubs();
        clubs.table = "population: 4, thresholds: [48, 45]";
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

#[test]
fn runs_are_counted_from_proof_alone() {
    let weeks = ["47.0", "46.5", "46.9", "47.3"];
    let run = |weeks: &[&str]| {
        let isos = ["2025-W07", "2025-W08", "2025-W09", "2025-W10"];
        let week = |clubs: Clubs, (iso, score): (&'static str, &&str)| {
            clubs.week(iso, &format!("ash: {score}, birch: 45.0, cedar: 44.0, dogwood: 41.0"))
        };
        isos.into_iter().zip(weeks).fold(clubs(), week).found()
    };
    run(&weeks)
        .keeps_silent_on("rise-streak-at-least")
        .tells("lead-streak-at-least", "leader=ash weeks=4 first=2025-W07");
    run(&["46.0", "46.5", "46.9", "47.3"]).tells("rise-streak-at-least", "weeks=3");
    run(&["47.3", "47.0", "46.8", "46.0"]).tells("fall-streak-at-least", "weeks=3");
    let found = run(&["44.0", "46.5", "46.9", "47.3"]);
    found.tells("lead-streak", "leader=ash weeks=3");
}

#[test]
fn the_usual_range_needs_its_whole_window() {
    let mut series = clubs();
    series.table = "population: 4";
    let weeks =
        [("2025-W06", "46.0"), ("2025-W07", "46.2"), ("2025-W08", "46.1"), ("2025-W09", "46.6"), ("2025-W10", "46.9")];
    for (iso, score) in weeks {
        series = series.week(iso, &format!("ash: {score}, birch: 45.0, cedar: 44.0, dogwood: 41.0"));
    }
    series.found().tells("change-range-mixed", "weeks=4 fall=0.1 rise=0.5");
    from_before("ash: 48.3, birch: 47.6, cedar: 44.0, dogwood: 41.0").keeps_silent_on("change-range");
}

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
fn how_many_moved_which_way() {
    let found = from_before("ash: 48.3, birch: 47.6, cedar: 43.0, dogwood: 41.0");
    found.tells("table-moves", "better=2 worse=1 same=1 total=4");
    from_before("ash: 48.3, birch: 47.6, cedar: 44.1, dogwood: 41.1").tells("table-none-worse", "better=4 same=0");
    from_before("ash: 47.9, birch: 47.5, cedar: 44.0, dogwood: 41.0").tells("table-none-better", "worse=1 same=3");
    from_before(BEFORE).keeps_silent_on("table-");
}

/// Ash's components in two weeks; the others have scores alone.
fn parts(before: &str, now: &str) -> Found {
    let week = |components: &str| {
        format!("ash: {{ components: {{ {components} }} }}, birch: 40.0, cedar: 30.0, dogwood: 20.0")
    };
    let mut clubs = clubs();
    clubs.table = "population: 4, components-add-up: true";
    clubs.week("2025-W10", &week(before)).week("2025-W11", &week(now)).found()
}

#[test]
fn components_are_told_by_direction() {
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.1");
    found
        .tells("components-all-up", "total=2")
        .tells("component-most-up", "component=home change=0.4 value=25.4 max=30");
    found.tells("component-up", "component=away change=0.1 share=0.905");
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 17.9");
    found.tells("components-mixed", "up=1 down=1 same=0").tells("component-down", "component=away change=0.1");
    let found = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.0");
    found.tells("components-up", "up=1 same=1").tells("component-unchanged", "component=away value=18.0");
    parts("home: 25.0, away: 18.0", "home: 25.0, away: 18.0").tells("components-unchanged", "total=2");
    parts("home: 25.0, away: 18.0", "home: 24.9, away: 17.9").tells("components-all-down", "total=2");
    let tied = parts("home: 25.0, away: 18.0", "home: 25.4, away: 18.4");
    tied.keeps_silent_on("component-most")
        .tells("component-up", "component=home")
        .tells("component-up", "component=away");
}

#[test]
fn a_maximum_is_reached_once_and_then_held() {
    let found = parts("home: 25.0, away: 19.8", "home: 25.0, away: 20.0");
    found.tells("component-maximum-reached", "component=away max=20").keeps_silent_on("component-up");
    parts("home: 25.0, away: 20.0", "home: 25.1, away: 20.0").tells("component-at-maximum", "component=away");
    parts("home: 25.0, away: 19.0", "home: 25.0, away: 19.7")
        .tells("component-near-maximum", "component=away short=0.3");
    parts("home: 25.0, away: 18.0", "home: 25.0, away: 18.5")
        .keeps_silent_on("component-near")
        .keeps_silent_on("component-at");
}

#[test]
fn the_most_to_gain_is_reckoned_to_the_share_of_the_setup() {
    let found = parts("home: 20.0, away: 17.0", "home: 21.0, away: 17.0");
    found.tells("potential-most", "component=home gain=6.0 goal=0.9 value=21.0 max=30");
    parts("home: 28.0, away: 19.0", "home: 28.0, away: 19.0").keeps_silent_on("potential");
    parts("home: 26.0, away: 17.0", "home: 26.0, away: 17.0")
        .tells("potential-shared", "components=home+away gain=1.0");
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
    grouped(BEFORE, BEFORE).tells("spread", "spread=0.5").tells("group-gap", "gap=5.3");
    from_before(BEFORE).keeps_silent_on("spread").keeps_silent_on("group-gap");
}

const TARGET: &str = "targets:\n  - { id: t, about: ash, reach: 50, within-weeks: 2, owner: ash }\n";

#[test]
fn a_target_is_followed_to_its_deadline_and_no_further() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let set = || clubs().week_with("2025-W10", &week("48.0"), TARGET);
    set().found().tells("target-entity-open", "entity=ash need=2.0 weeks=2 pace=1.0 deadline=2025-W12 owner=ash");
    set().week("2025-W11", &week("50.0")).found().tells("target-entity-reached", "reach=50 value=50.0");
    let late = || set().week("2025-W11", &week("48.5")).week("2025-W12", &week("49.0"));
    late().found().tells("target-entity-missed", "need=1.0 value=49.0");
    late().week("2025-W13", &week("50.1")).found().keeps_silent_on("target");
    let gap = set().week("2025-W14", &week("49.5")).found();
    gap.tells("target-entity-missed", "need=0.5");
    set().week("2025-W14", &week("50.5")).found().keeps_silent_on("target");
}

#[test]
fn a_pace_never_seen_is_called_so() {
    let week = |score: &str| format!("ash: {score}, birch: 47.5, cedar: 44.0, dogwood: 41.0");
    let found = clubs()
        .week("2025-W07", &week("47.0"))
        .week("2025-W08", &week("47.2"))
        .week("2025-W09", &week("47.5"))
        .week_with("2025-W10", &week("48.0"), TARGET)
        .found();
    found.tells("target-entity-hard", "pace=1.0 best=0.5 known=3");
}

#[test]
fn a_target_for_the_bottom_keeps_its_members() {
    let mut clubs = clubs();
    clubs.table = "population: 4, top: 2, bottom: 2";
    let target = "targets:\n  - { id: t, about: clubs, members: bottom, reach: 45, within-weeks: 3 }\n";
    let found = clubs
        .week_with("2025-W10", BEFORE, target)
        .week("2025-W11", "ash: 40.0, birch: 47.5, cedar: 45.0, dogwood: 42.0")
        .found();
    found.tells("target-bottom-open", "count=2 there=1 short=1 lowest=42.0 need=3.0");
}

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
    let kinds: Vec<&str> = super::kinds().map(|kind| kind.key).collect();
    let bad: Vec<&str> = INSIGHTS.iter().flat_map(|insight| insight.unfavourable).map(|kind| kind.key).collect();
    assert!(bad.iter().all(|key| kinds.contains(key)));
    assert!(
        ["overall-down", "lead-lost", "gap-narrowed", "mark-lost", "band-down"].iter().all(|key| bad.contains(key))
    );
}
