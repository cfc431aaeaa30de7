//! An edition's templates: how a story is laid out, without a word of its own.

use super::{Page, escape, html};
use crate::problem::{Problem, Problems, Source, Spot};
use crate::shelf::Shelf;
use crate::wording::Story;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera, Value};

/// The most that one template may write, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// One edition's templates, compiled once and used for every release.
pub struct Template {
    edition: String,
    markdown: Tera,
    html: Tera,
    sources: BTreeMap<String, Arc<Source>>,
    style: Value,
}

/// A release in another language, for links between them.
#[derive(Clone, Debug, Serialize)]
struct Alternate {
    language: String,
    name: String,
    file: String,
}

/// One language's part of an HTML page.
#[derive(Serialize)]
struct Part<'a> {
    language: &'a str,
    direction: &'a str,
    article: String,
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
        let style = sources.get("style.css").map_or_else(String::new, |source| source.text.clone());
        let compile = |suffix: &'static str, escape| compile(suffix, escape, &sources);
        let markdown = compile(".md.tera", escape::markdown)?;
        let html = compile(".html.tera", |text, out| out.write_all(escaped_html(text).as_bytes()))?;
        Ok(Template { edition: edition.to_owned(), markdown, html, sources, style: Value::from(style) })
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
        let mut context = Context::new();
        context.insert_value("story", Value::from_serializable(stories[0]));
        context.insert("document_language", language);
        let mut markdown = self.render(&self.markdown, "front-matter.md.tera", &context)?;
        let mut parts = Vec::with_capacity(stories.len());
        for (at, story) in stories.iter().enumerate() {
            if at > 0 {
                context.insert_value("story", Value::from_serializable(story));
                markdown.push_str("\n---\n\n");
            }
            let body = self.render(&self.markdown, "release.md.tera", &context)?;
            let label = story.labels.get("label-table-scroll").map_or("", String::as_str);
            let article = html::article(&body, &html::Surroundings { scroll_label: label });
            parts.push(Part { language: &story.language, direction: &story.direction, article });
            markdown.push_str(&body);
        }
        context.insert("parts", &parts);
        context.insert("languages", &self.alternates(languages));
        context.insert_value("style", self.style.clone());
        let html = self.render(&self.html, "page.html.tera", &context)?;
        let media = stories[0].picture.iter().map(|picture| picture.file.clone()).collect();
        Ok(Page { edition: self.edition.clone(), language: language.to_owned(), markdown, html, media })
    }

    fn alternates(&self, languages: &[(String, String)]) -> Vec<Alternate> {
        let alternate = |(language, name): &(String, String)| Alternate {
            file: format!("{}.{language}.html", self.edition),
            language: language.clone(),
            name: name.clone(),
        };
        languages.iter().map(alternate).collect()
    }

    fn render(&self, engine: &Tera, name: &str, context: &Context) -> Result<String, Problems> {
        let mut out = Bounded { text: Vec::with_capacity(16 * 1024) };
        engine.render_to(name, context, &mut out).map_err(|error| self.explain(name, &error))?;
        String::from_utf8(out.text).map_err(|_| broken(&self.edition, name, "it wrote what is no text").into())
    }

    fn explain(&self, name: &str, error: &tera::Error) -> Problems {
        explain(&self.edition, name, error, &self.sources).into()
    }
}

fn compile(
    suffix: &'static str,
    escape: tera::EscapeFn,
    sources: &BTreeMap<String, Arc<Source>>,
) -> Result<Tera, Problems> {
    let mut engine = Tera::new();
    engine.autoescape_on([suffix]);
    engine.set_escape_fn(escape);
    engine.register_filter("quoted", |text: &str, _: tera::Kwargs, _: &tera::State| escape::quoted(text));
    engine.register_filter("destination", |text: &str, _: tera::Kwargs, _: &tera::State| escape::destination(text));
    let own = sources.iter().filter(|(name, _)| name.ends_with(suffix));
    let texts: Vec<(&str, &str)> = own.map(|(name, source)| (name.as_str(), source.text.as_str())).collect();
    engine.add_raw_templates(texts).map_err(|error| Problems::from(explain("", suffix, &error, sources)))?;
    Ok(engine)
}

/// The engine's complaint with the template's file, line and column.
fn explain(edition: &str, name: &str, error: &tera::Error, sources: &BTreeMap<String, Arc<Source>>) -> Problem {
    let (report, code) = match error.kind() {
        ErrorKind::SyntaxError(report) => (report, "SP502"),
        ErrorKind::RenderingError(report) => (report, "SP503"),
        ErrorKind::TemplateNotFound(missing) => return broken(edition, missing, "it is not there"),
        other => return broken(edition, name, other.to_string().lines().next().unwrap_or_default()),
    };
    let problem = Problem::error(code, format!("the template cannot be used: {}", report.message()));
    let problem = problem.help("templates/README.md lists what a template sees");
    let span = report.span();
    match sources.get(report.filename()) {
        Some(source) => {
            let length = span.range.len().clamp(1, 200) as u32;
            let spot = Spot {
                source: source.clone(),
                line: span.start_line as u32,
                column: span.start_col as u32 + 1,
                length,
            };
            problem.at(&spot)
        }
        None => problem.in_file(report.filename()),
    }
}

fn broken(edition: &str, name: &str, why: &str) -> Problem {
    let message = format!("the template {name} cannot be used: {why}");
    let folder = if edition.is_empty() { "templates".to_owned() } else { format!("templates/{edition}") };
    Problem::error("SP504", message).in_file(folder).help("templates/README.md lists what an edition needs")
}

fn escaped_html(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len() + 16);
    // Writing to memory does not fail.
    let _ = tera::escape_html(text, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// Memory that a template cannot fill without end.
struct Bounded {
    text: Vec<u8>,
}

impl Write for Bounded {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        if self.text.len() + part.len() > LARGEST {
            return Err(io::Error::other("the template writes without end"));
        }
        self.text.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
