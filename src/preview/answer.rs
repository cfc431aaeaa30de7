//! What is answered: pages that were made, by the names that they were made under. Never anything of a disk.

use super::records::{behind, left_out, story_record};
use super::reply::{self, HTML, TEXT, broken, file, not_there, see_other};
use super::state::{ALL, Shared, State};
use super::telling::Telling;
use super::{chrome, frame, sides};
use crate::league::IsoWeek;
use crate::page::in_path;
use crate::problem::Problems;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value as Json;
use std::sync::Arc;

/// Where pages are told of changes.
pub(super) const EVENTS: &str = "/_/events";
const SCRIPT: &str = "/_/preview.js";

/// Something of a week, by the name it was made under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    pub week: IsoWeek,
    pub edition: String,
    pub language: String,
    pub part: Part,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// `press-release.nb.html`
    Page,
    /// `press-release.nb.md`
    Markdown,
    /// `press-release.nb.json`
    Record,
    /// `press-release.nb.left-out.html`
    LeftOut,
    /// `press-release.nb.12.html`
    Behind(String),
    /// `press-release.languages.html`
    Languages,
}

/// What was made of a wish.
enum Made {
    /// A release, to be dressed.
    Page(String),
    /// A page of the preview's own, from that template, to be dressed.
    View(&'static str, Json),
    /// A piece of a page, from that template.
    Piece(&'static str, Json),
    File(&'static str, String),
}

/// Answers a request that was let in.
pub(super) async fn answer(shared: &Arc<Shared>, path: &str) -> Response {
    match path {
        "/" => index(shared),
        // Browsers ask for it unasked.
        "/favicon.ico" => file(StatusCode::NO_CONTENT, TEXT, String::new()),
        SCRIPT => file(StatusCode::OK, "text/javascript; charset=utf-8", chrome::SCRIPT.to_owned()),
        _ => of_week(shared, path).await.unwrap_or_else(not_there),
    }
}

async fn of_week(shared: &Arc<Shared>, path: &str) -> Option<Response> {
    let (week, name) = path.strip_prefix('/')?.split_once('/')?;
    let (week, first) = {
        let state = shared.state();
        let newest = state.newest.clone()?;
        (state.weeks().into_iter().find(|each| each.to_string() == week)?, newest.editions.first()?.clone())
    };
    if name.is_empty() {
        let first = shared.state().languages.first()?.clone();
        return Some(see_other(&format!("/{week}/{first}/")));
    }
    if let Some(language) = name.strip_suffix('/') {
        let known = shared.state().languages.iter().any(|each| each == language);
        return known.then(|| see_other(&format!("/{week}/{first}.{language}.html")));
    }
    if name.contains('/') {
        return picture(shared, week, name).await;
    }
    release(shared, wish(week, name)?).await
}

fn wish(week: IsoWeek, name: &str) -> Option<Wish> {
    let parts: Vec<&str> = name.split('.').collect();
    let (language, part) = match parts.as_slice() {
        [_, "languages", "html"] => (ALL, Part::Languages),
        [_, language, "html"] => (*language, Part::Page),
        [_, language, "md"] => (*language, Part::Markdown),
        [_, language, "json"] => (*language, Part::Record),
        [_, language, "left-out", "html"] => (*language, Part::LeftOut),
        [_, language, part, "html"] => (*language, Part::Behind((*part).to_owned())),
        _ => return None,
    };
    Some(Wish { week, edition: (*parts.first()?).to_owned(), language: language.to_owned(), part })
}

/// Asks who tells the week now, else who told it last.
async fn release(shared: &Arc<Shared>, wish: Wish) -> Option<Response> {
    let (generation, tellers, mut known) = {
        let mut state = shared.state();
        state.reading = Some(wish.week);
        (state.generation, state.tellers(wish.week, &wish.language), will_be(&state, &wish))
    };
    for teller in tellers {
        let asked = wish.clone();
        let made = teller.ask(move |telling| make(telling, &asked)).await;
        match made {
            Ok(Ok(made)) => {
                shared.state().told_well(wish.week, &teller);
                return made.map(|made| dressed(shared, &wish, made, generation));
            }
            Ok(Err(_)) => known = true,
            Err(_) => {
                return Some(file(StatusCode::INTERNAL_SERVER_ERROR, TEXT, "Telling gave up in the middle.\n".into()));
            }
        }
    }
    let is_page = known && [Part::Page, Part::Languages].contains(&wish.part);
    let list = || Made::View("index.html.tera", frame::weeks(&shared.state(), shared.newsroom.root()));
    is_page.then(|| dressed(shared, &wish, list(), generation))
}

/// Whether it is of a week that was never told, and will be there as soon as its scores are.
fn will_be(state: &State, wish: &Wish) -> bool {
    let Some(newest) = &state.newest else { return false };
    let is_language = wish.language == ALL || state.languages.contains(&wish.language);
    state.is_new(wish.week) && is_language && newest.editions.contains(&wish.edition)
}

/// Nothing where the week has nothing of that name.
fn make(telling: &mut Telling, wish: &Wish) -> Result<Option<Made>, Problems> {
    let (week, edition, name) = (wish.week, wish.edition.as_str(), (wish.edition.as_str(), wish.language.as_str()));
    let told = telling.week(week).map_err(Problems::clone)?;
    let page = told.page(edition, &wish.language);
    Ok(match &wish.part {
        Part::Page => page.map(|shown| Made::Page(shown.marked.clone())),
        Part::Markdown => page.map(|shown| Made::File(TEXT, shown.page.markdown.clone())),
        Part::Languages => told.edition(edition).map(|told| Made::View("languages.html.tera", sides::beside(told))),
        Part::Record => {
            let record = story_record(telling, name, week);
            record.map(|record| Made::File("application/json", format!("{record:#}\n")))
        }
        Part::LeftOut => left_out(telling, edition, week).map(|record| Made::Piece("left-out.html.tera", record)),
        Part::Behind(part) => behind(telling, name, part, week).map(|record| Made::Piece("behind.html.tera", record)),
    })
}

/// `generation` is the one that it was made of: a page that became old meanwhile must be seen to be.
fn dressed(shared: &Arc<Shared>, wish: &Wish, made: Made, generation: u64) -> Response {
    let around = || frame::around(shared, Some(wish), generation);
    match made {
        Made::File(kind, text) => file(StatusCode::OK, kind, text),
        Made::Page(page) => framed(&page, &around()),
        Made::View(template, record) => view(template, &record, &around()),
        Made::Piece(template, record) => match chrome::fill(template, &[("record", &record)]) {
            Ok(piece) => file(StatusCode::OK, HTML, piece),
            Err(error) => broken(&error),
        },
    }
}

/// A page of the preview's own.
fn view(template: &str, record: &Json, frame: &Json) -> Response {
    match chrome::fill(template, &[("record", record), ("frame", frame)]) {
        Ok(page) => framed(&page, frame),
        Err(error) => broken(&error),
    }
}

fn framed(page: &str, frame: &Json) -> Response {
    let Ok(nonce) = reply::secret() else { return broken("the system gives no random numbers") };
    match chrome::dress(page, frame, &nonce) {
        Ok(page) => reply::page(page, &nonce),
        Err(error) => broken(&error),
    }
}

fn index(shared: &Arc<Shared>) -> Response {
    let (generation, record) = {
        let state = shared.state();
        (state.generation, frame::weeks(&state, shared.newsroom.root()))
    };
    view("index.html.tera", &record, &frame::around(shared, None, generation))
}

/// A picture that a page of the week shows.
async fn picture(shared: &Arc<Shared>, week: IsoWeek, name: &str) -> Option<Response> {
    let teller = shared.state().tellers(week, ALL).into_iter().next()?;
    let wanted = name.to_owned();
    let shown = teller.ask(move |telling| {
        let pages = &telling.week(week).ok()?.pages;
        let media = pages.iter().flat_map(|shown| &shown.page.media);
        media.into_iter().find(|path| in_path(path) == wanted).cloned()
    });
    let path = shown.await.ok()??;
    let bytes = shared.newsroom.picture(&path)?;
    Some(reply::picture(&path, bytes))
}
