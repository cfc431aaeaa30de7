//! What stands around a page: where it is, where one can go from it, and what is wrong; and the list of all weeks.

use super::answer::{Part, Wish};
use super::problems;
use super::state::{ALL, Shared, State};
use crate::league::IsoWeek;
use serde_json::{Value as Json, json};

/// Every week, the newest first, with its editions and their languages, and with what it waits for.
pub(super) fn weeks(state: &State, root: &str) -> Json {
    let Some(newest) = &state.newest else { return json!({"title": null, "languages": [], "weeks": []}) };
    let told = |language: &String| newest.languages.contains(language);
    let weeks = state.weeks().into_iter().rev().map(|week| {
        let edition = |edition: &String| {
            let page = |language: &String| {
                json!({"language": language, "href": format!("/{week}/{edition}.{language}.html"), "told": told(language)})
            };
            let pages: Vec<Json> = state.languages.iter().map(page).collect();
            json!({"name": edition, "pages": pages, "languages": format!("/{week}/{edition}.languages.html")})
        };
        let editions: Vec<Json> = newest.editions.iter().map(edition).collect();
        let waits = state.waiting.get(&week).map(|problem| problems::record(problem, root));
        let changed = state.changed == Some(week);
        json!({"week": week.to_string(), "changed": changed, "editions": editions, "waits": waits, "new": state.is_new(week)})
    });
    json!({"title": newest.title, "languages": state.languages, "weeks": weeks.collect::<Vec<_>>()})
}

/// The frame of a page, or of the list where nothing of a week is asked for.
pub(super) fn around(shared: &Shared, wish: Option<&Wish>, generation: u64) -> Json {
    let state = shared.state();
    let problems = state.as_errors(state.problems(), wish.map(|wish| wish.week));
    let (errors, warnings) = problems::records(&problems, shared.newsroom.root());
    let weeks = state.weeks();
    let here = wish.zip(state.newest.as_ref()).map(|(wish, newest)| {
        let Wish { week, edition, language, part } = wish;
        let name = |edition: &str, language: &str| match part {
            Part::Languages => format!("{edition}.languages.html"),
            _ => format!("{edition}.{language}.html"),
        };
        let at = weeks.iter().position(|each| each == week);
        let beside = |at: Option<usize>| at.and_then(|at| weeks.get(at));
        let link = |week: Option<&IsoWeek>| week.map(|week| format!("/{week}/{}", name(edition, language)));
        let to_edition = |each: &String| {
            json!({"name": each, "href": format!("/{week}/{}", name(each, language)), "here": each == edition})
        };
        let to_language = |each: &String| {
            let here = each == language && *part == Part::Page;
            json!({"name": each, "href": format!("/{week}/{edition}.{each}.html"), "here": here})
        };
        let first = state.languages.first().map_or(language, |first| if language == ALL { first } else { language });
        json!({
            "week": week.to_string(),
            "edition": edition,
            "previous": link(beside(at.and_then(|at| at.checked_sub(1)))),
            "next": link(beside(at.map(|at| at + 1))),
            "editions": newest.editions.iter().map(to_edition).collect::<Vec<_>>(),
            "languages": state.languages.iter().map(to_language).collect::<Vec<_>>(),
            "beside": format!("/{week}/{edition}.languages.html"),
            "is_beside": *part == Part::Languages,
            "left_out": format!("/{week}/{edition}.{first}.left-out.html"),
        })
    });
    json!({"generation": generation, "here": here, "errors": errors, "warnings": warnings})
}
