//! An edition's templates: how a story is laid out, without a word of its own.

use super::chart::Drawing;
use super::email::Styles;
use super::engine::{Engine, in_time};
use super::metadata::{Metadata, page_name};
use super::{Page, html};
use crate::problem::Problems;
use crate::shelf::Shelf;
use crate::wording::Story;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Value};

/// One edition's templates, compiled once and used for every release.
pub struct Template {
    pub(super) edition: String,
    pub(super) engine: Arc<Engine>,
    style: Value,
    pub(super) email_styles: Arc<Styles>,
}

/// A release in another language, for links between them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Alternate {
    pub language: String,
    pub name: String,
    pub file: String,
}

/// A story as the templates see it, with what the page itself has to know of it.
struct Sheet {
    story: Value,
    language: String,
    direction: String,
    /// Name of the box in which a wide table scrolls.
    scroll_label: String,
    /// Charts, each with the caption of its table.
    charts: Vec<(String, Drawing)>,
}

/// One language's part of an HTML page.
#[derive(Serialize)]
pub(super) struct Part {
    pub language: String,
    pub direction: String,
    pub article: String,
}

impl Template {
    /// Compiles the templates of an edition; what it lacks is taken from `shared/`.
    ///
    /// # Errors
    /// A template that cannot be read, with its line and column.
    pub fn new(edition: &str, shelf: &Shelf) -> Result<Self, Problems> {
        let mut sources = BTreeMap::new();
        for (path, source) in &shelf.templates {
            if let Some(name) = path.strip_prefix("shared/") {
                sources.entry(name.to_owned()).or_insert_with(|| source.clone());
            }
        }
        for (path, source) in &shelf.templates {
            if let Some(name) = path.strip_prefix(edition).and_then(|path| path.strip_prefix('/')) {
                sources.insert(name.to_owned(), source.clone());
            }
        }
        let css = |name: &str| sources.get(name).map_or_else(String::new, |source| source.text.clone());
        let (style, email_styles) = (css("style.css"), Arc::new(Styles::read(&css("email.css"))));
        let below = |path: &String| path.starts_with("shared/") || path.starts_with(&format!("{edition}/"));
        let engine = Arc::new(Engine::new(edition, sources, shelf.own_templates.iter().any(below))?);
        Ok(Template { edition: edition.to_owned(), engine, style: Value::from(style), email_styles })
    }

    /// Whether any of them is the newsroom's own.
    pub fn is_own(&self) -> bool {
        self.engine.own
    }

    /// Lays out one story. `languages` are all the stories' languages with their own names, for links between them.
    ///
    /// # Errors
    /// What a template asks for and the story does not have, with the template's line and column.
    pub fn lay_out(&self, story: &Story, languages: &[(String, String)]) -> Result<Page, Problems> {
        self.page(&story.language, &[story], languages)
    }

    /// Lays out all stories of a week in one document, in their order.
    ///
    /// # Errors
    /// As [`Template::lay_out`].
    pub fn lay_out_together(&self, stories: &[&Story], languages: &[(String, String)]) -> Result<Page, Problems> {
        self.page("mul", stories, languages)
    }

    fn page(&self, language: &str, stories: &[&Story], languages: &[(String, String)]) -> Result<Page, Problems> {
        let sheets: Vec<Sheet> = stories.iter().map(|story| Sheet::of(story)).collect();
        let mut context = Context::new();
        context.insert("document_language", language);
        let languages = self.alternates(languages);
        context.insert("metadata", &Metadata::of(stories, language, &languages));
        context.insert("languages", &languages);
        context.insert_value("style", self.style.clone());
        let (markdown, html) = in_time(&self.engine, move |engine| text(engine, sheets, context))?;
        let media = stories[0].picture.iter().map(|picture| picture.file.clone()).collect();
        Ok(Page { edition: self.edition.clone(), language: language.to_owned(), markdown, html, media })
    }

    fn alternates(&self, languages: &[(String, String)]) -> Vec<Alternate> {
        let alternate = |(language, name): &(String, String)| Alternate {
            file: page_name(&self.edition, language),
            language: language.clone(),
            name: name.clone(),
        };
        languages.iter().map(alternate).collect()
    }
}

/// The page's Markdown and HTML.
fn text(engine: &Engine, sheets: Vec<Sheet>, mut context: Context) -> Result<(String, String), Problems> {
    let first = sheets.first().map(|sheet| sheet.story.clone()).unwrap_or_else(Value::none);
    context.insert_value("story", first.clone());
    let mut markdown = engine.markdown("front-matter.md.tera", &context)?;
    let mut parts = Vec::with_capacity(sheets.len());
    for (at, sheet) in sheets.into_iter().enumerate() {
        if at > 0 {
            markdown.push_str("\n---\n\n");
        }
        let charts = charts(engine, &sheet)?;
        context.insert_value("story", sheet.story);
        let body = engine.markdown("release.md.tera", &context)?;
        let article = html::article(
            &body,
            &html::Surroundings { scroll_label: &sheet.scroll_label, direction: &sheet.direction, charts: &charts },
        );
        parts.push(Part { language: sheet.language, direction: sheet.direction, article });
        markdown.push_str(&body);
    }
    context.insert_value("story", first);
    context.insert("parts", &parts);
    let html = engine.html("page.html.tera", &context)?;
    Ok((markdown, html))
}

/// The charts of a story as HTML, each with the caption of its table.
fn charts(engine: &Engine, sheet: &Sheet) -> Result<Vec<(String, String)>, Problems> {
    let chart = |(caption, drawing): &(String, Drawing)| {
        let mut context = Context::new();
        context.insert("drawing", drawing);
        Ok((caption.clone(), engine.html("chart.html.tera", &context)?))
    };
    sheet.charts.iter().map(chart).collect()
}

impl Sheet {
    fn of(story: &Story) -> Self {
        Sheet {
            story: Value::from_serializable(story),
            language: story.language.clone(),
            direction: story.direction.clone(),
            scroll_label: story.labels.get("label-table-scroll").cloned().unwrap_or_default(),
            charts: Sheet::charts(story),
        }
    }

    fn charts(story: &Story) -> Vec<(String, Drawing)> {
        let boards = story.sections.iter().flat_map(|section| &section.boards);
        let drawn = boards.filter_map(|board| Some((&board.caption, board.chart.as_ref()?)));
        let drawing = |(at, (caption, chart)): (usize, (&String, _))| {
            let id = format!("chart-{}-{}", story.language, at + 1);
            (caption.clone(), Drawing::of(chart, id, story.direction == "rtl"))
        };
        drawn.enumerate().map(drawing).collect()
    }
}
