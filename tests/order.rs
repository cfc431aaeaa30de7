//! In which order a release tells its news, and what it does not say twice: seen in the bundled series.

mod support;

use scorepress::facts::{FactIndex, Topic};
use scorepress::plan::{Chronicle, Outline, Plan, Section};
use scorepress::shelf::Shelf;
use support::newsroom;

fn with_plan(week: &str, look: impl Fn(&Plan)) {
    let series = newsroom::series("bac-ninh");
    let outline = Outline::read("press-release", &Shelf::built_in().templates["press-release/outline.yaml"]).unwrap();
    let chronicle = Chronicle::new(&series, [&outline]);
    look(&chronicle.plan("press-release", week.parse().unwrap()).unwrap());
}

fn key(plan: &Plan, index: FactIndex) -> &'static str {
    plan.facts.all[index].kind.key
}

/// The section of the table with that id.
fn section<'p>(plan: &'p Plan, id: &str) -> &'p Section<'p> {
    let is_it = |section: &&Section| section.table.is_some_and(|table| plan.league.series.table(table).id == id);
    plan.sections.iter().find(is_it).unwrap()
}

#[test]
fn where_another_table_leads_sections_follow_the_standfirst() {
    with_plan("2025-W49", |plan| {
        let table = |section: &Section| section.table.map(|table| plan.league.series.table(table).id.clone());
        let id = |section: &Section| table(section).unwrap_or_else(|| section.id.to_owned());
        let sections: Vec<String> = plan.sections.iter().map(id).collect();
        assert_eq!(
            sections,
            ["communes", "provinces", "departments", "components"],
            "what is about no table comes last"
        );
        // One sentence of the story's own table, whose section tells the rest and begins with that sentence once more.
        let main = Topic::Table(plan.league.main_table());
        let own: Vec<FactIndex> =
            plan.standfirst.iter().copied().filter(|index| plan.facts.all[*index].topic == main).collect();
        assert_eq!(own.iter().map(|index| key(plan, *index)).collect::<Vec<_>>(), ["overall-up-leading"]);
        assert_eq!(section(plan, "provinces").paragraphs[0][0], own[0]);
    });
}

#[test]
fn the_news_of_a_heading_comes_first_in_its_section() {
    with_plan("2025-W46", |plan| {
        let communes = section(plan, "communes");
        assert_eq!(key(plan, communes.heading.unwrap()), "bottom-turned-better");
        assert_eq!(Some(communes.paragraphs[0][0]), communes.heading);
    });
    with_plan("2025-W50", |plan| {
        let departments = section(plan, "departments");
        let told: Vec<&str> = departments.paragraphs[0].iter().map(|index| key(plan, *index)).collect();
        assert_eq!(key(plan, departments.heading.unwrap()), "band-regained");
        assert_eq!(told[..2], ["mover-gain", "band-regained"], "what leads up to it stands before it");
    });
}

#[test]
fn a_caption_says_what_the_standfirst_does_not() {
    with_plan("2025-W45", |plan| {
        let caption = plan.picture.as_ref().unwrap().caption.unwrap();
        assert_eq!(key(plan, caption), "record-high");
        assert!(!plan.standfirst.contains(&caption));
    });
}

#[test]
fn a_slide_or_its_end_follows_the_move_it_is_about() {
    with_plan("2025-W49", |plan| {
        let told = section(plan, "departments").paragraphs.concat();
        let at = |wanted: &str| told.iter().position(|index| key(plan, *index) == wanted).unwrap();
        assert_eq!(at("slide-ended"), at("mover-gain") + 1);
        assert!(at("mover-fall-both") > at("slide-ended"));
    });
}

#[test]
fn a_missed_target_is_asked_after_beside_its_figures() {
    let home = |plan: &Plan, wanted: &str| {
        let tells = |section: &&Section| section.paragraphs.concat().iter().any(|index| key(plan, *index) == wanted);
        plan.sections.iter().find(tells).map(|section| section.id.to_owned())
    };
    with_plan("2025-W50", |plan| {
        assert_eq!(home(plan, "target-component-overdue").as_deref(), Some("components"));
        assert_eq!(home(plan, "target-bottom-overdue").as_deref(), Some("table"));
        assert!(plan.sections.iter().all(|section| section.id != "outlook"), "nothing lies ahead");
    });
}

#[test]
fn a_missed_target_of_a_component_is_asked_after_behind_its_score() {
    for (week, score) in [("2025-W49", "component-up"), ("2025-W50", "contribution-most")] {
        with_plan(week, |plan| {
            let components = plan.sections.iter().find(|section| section.id == "components").unwrap();
            let told: Vec<&str> = components.paragraphs[0].iter().map(|index| key(plan, *index)).collect();
            let at = told.iter().position(|key| *key == "target-component-overdue").unwrap();
            assert_eq!(told[at - 1], score);
        });
    }
}
