//! What is answered: pages that were made, by the names that they were made under. Never anything of a disk.

use super::guard::Refusal;
use super::records::{behind, left_out, story_record};
use super::state::{ALL, Shared, State};
use super::telling::Telling;
use super::{chrome, problems, sides};
use crate::league::IsoWeek;
use crate::problem::Problems;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::sync::Arc;

/// Where pages are told of changes.
pub(super) const EVENTS: &str = "/_/events";
const SCRIPT: &str = "/_/preview.js";

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// A text that nobody can guess.
pub(super) fn secret() -> std::io::Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Something of a week, by the name it was made under.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wish {
    week: IsoWeek,
    edition: String,
    language: String,
    part: Part,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
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
        (*newest.weeks.iter().find(|each| each.to_string() == week)?, newest.editions.first()?.clone())
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
    let tellers = {
        let mut state = shared.state();
        state.reading = Some(wish.week);
        state.tellers(wish.week, &wish.language)
    };
    let mut known = false;
    for teller in tellers {
        let asked = wish.clone();
        let made = teller.ask(move |telling| make(telling, &asked)).await;
        match made {
            Ok(Ok(made)) => {
                shared.state().told_well(wish.week, &teller);
                return made.map(|made| dressed(shared, &wish, made));
            }
            Ok(Err(_)) => known = true,
            Err(_) => {
                return Some(file(StatusCode::INTERNAL_SERVER_ERROR, TEXT, "Telling gave up in the middle.\n".into()));
            }
        }
    }
    let is_page = known && [Part::Page, Part::Languages].contains(&wish.part);
    is_page.then(|| dressed(shared, &wish, Made::View("index.html.tera", index_record(&shared.state()))))
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

fn dressed(shared: &Arc<Shared>, wish: &Wish, made: Made) -> Response {
    let frame = || frame(shared, Some(wish));
    match made {
        Made::File(kind, text) => file(StatusCode::OK, kind, text),
        Made::Page(page) => framed(&page, &frame()),
        Made::View(template, record) => view(template, &record, &frame()),
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
    let Ok(nonce) = secret() else { return broken("the system gives no random numbers") };
    match chrome::dress(page, frame, &nonce) {
        Ok(page) => with_headers(plain(StatusCode::OK, HTML, page), Some(&nonce)),
        Err(error) => broken(&error),
    }
}

fn index(shared: &Arc<Shared>) -> Response {
    let record = index_record(&shared.state());
    view("index.html.tera", &record, &frame(shared, None))
}

/// Every week, the newest first, with its editions and their languages.
fn index_record(state: &State) -> Json {
    let Some(newest) = &state.newest else { return json!({"title": null, "languages": [], "weeks": []}) };
    let told = |language: &String| newest.languages.contains(language);
    let weeks = newest.weeks.iter().rev().map(|week| {
        let edition = |edition: &String| {
            let page = |language: &String| {
                json!({"language": language, "href": format!("/{week}/{edition}.{language}.html"), "told": told(language)})
            };
            let pages: Vec<Json> = state.languages.iter().map(page).collect();
            json!({"name": edition, "pages": pages, "languages": format!("/{week}/{edition}.languages.html")})
        };
        let editions: Vec<Json> = newest.editions.iter().map(edition).collect();
        json!({"week": week.to_string(), "changed": state.changed == Some(*week), "editions": editions})
    });
    json!({"title": newest.title, "languages": state.languages, "weeks": weeks.collect::<Vec<_>>()})
}

/// What stands around a page: where it is, where one can go from it, and what is wrong.
fn frame(shared: &Arc<Shared>, wish: Option<&Wish>) -> Json {
    let state = shared.state();
    let (errors, warnings) = problems::records(&state.problems(), shared.newsroom.root());
    let here = wish.zip(state.newest.as_ref()).map(|(wish, newest)| {
        let Wish { week, edition, language, part } = wish;
        let name = |edition: &str, language: &str| match part {
            Part::Languages => format!("{edition}.languages.html"),
            _ => format!("{edition}.{language}.html"),
        };
        let at = newest.weeks.iter().position(|each| each == week);
        let beside = |at: Option<usize>| at.and_then(|at| newest.weeks.get(at));
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
    json!({"generation": state.generation, "here": here, "errors": errors, "warnings": warnings})
}

/// A picture that a page of the week shows.
async fn picture(shared: &Arc<Shared>, week: IsoWeek, name: &str) -> Option<Response> {
    let teller = shared.state().tellers(week, ALL).into_iter().next()?;
    let wanted = name.to_owned();
    let shown = teller.ask(move |telling| {
        let pages = &telling.week(week).ok()?.pages;
        let media = pages.iter().flat_map(|shown| &shown.page.media);
        media.into_iter().find(|path| encoded(path) == wanted).cloned()
    });
    let path = shown.await.ok()??;
    let bytes = shared.newsroom.picture(&path)?;
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind_of(&path)));
    Some(with_headers(response, None))
}

/// A path as a browser writes it.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => text.push(char::from(byte)),
            byte => drop(write!(text, "%{byte:02X}")),
        }
        text
    })
}

fn kind_of(path: &str) -> &'static str {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// Says why a request is not answered.
pub(super) fn refused(refusal: Refusal) -> Response {
    let mut response = file(refusal.status, TEXT, format!("{}\n", refusal.words));
    response.headers_mut().extend(refusal.headers);
    response
}

/// So many pages are told of changes that one more is not.
pub(super) fn too_many() -> Response {
    file(StatusCode::SERVICE_UNAVAILABLE, TEXT, "Too many pages of this preview are open.\n".to_owned())
}

/// Nothing was made under that name.
pub(super) fn not_there() -> Response {
    file(StatusCode::NOT_FOUND, TEXT, "There is no such page in this preview.\n".to_owned())
}

fn broken(error: &str) -> Response {
    file(StatusCode::INTERNAL_SERVER_ERROR, TEXT, format!("This page of the preview cannot be made: {error}\n"))
}

fn see_other(path: &str) -> Response {
    let mut response = file(StatusCode::SEE_OTHER, TEXT, String::new());
    response.headers_mut().extend(HeaderValue::from_str(path).ok().map(|path| (LOCATION, path)));
    response
}

fn file(status: StatusCode, kind: &'static str, text: String) -> Response {
    with_headers(plain(status, kind, text), None)
}

fn plain(status: StatusCode, kind: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The headers of every answer: nothing is run or shown but what is ours, nothing is kept, nothing leaves.
pub(super) fn with_headers(mut response: Response, nonce: Option<&str>) -> Response {
    let policy = match nonce {
        Some(nonce) => format!(
            "default-src 'self'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; object-src 'none'; base-uri \
             'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        None => "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned(),
    };
    let headers = response.headers_mut();
    headers.extend(HeaderValue::from_str(&policy).ok().map(|policy| (CONTENT_SECURITY_POLICY, policy)));
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-store"),
        (REFERRER_POLICY, "no-referrer"),
        (X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
