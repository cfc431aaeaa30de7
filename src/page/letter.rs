//! A release to be sent: as plain text, and as an e-mail in HTML.

use super::email::{Styles, inlined};
use super::engine::{Engine, in_time};
use super::escape;
use super::html::{self, Surroundings};
use super::metadata::address;
use super::template::{Part, Template};
use super::text::{COLUMNS, text};
use crate::problem::Problems;
use crate::wording::Story;
use std::sync::Arc;
use tera::{Context, Value};

/// A release as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub edition: String,
    /// BCP 47 tag; `mul` for all languages in one letter.
    pub language: String,
    /// Lines of at most 72 columns.
    pub text: String,
    /// A whole document for mail programs; its title is the subject.
    pub email: String,
}

/// One language's part of a letter, before it is laid out.
struct Sheet {
    story: Value,
    language: String,
    direction: String,
    photo: String,
    /// Where its pictures can be seen, as it stands in an attribute; nothing where the series names no site.
    pictures: Option<String>,
    /// The line that says when it was published.
    released: Option<String>,
}

impl Template {
    /// One story as a letter.
    ///
    /// # Errors
    /// As [`Template::lay_out`].
    pub fn letter(&self, story: &Story) -> Result<Letter, Problems> {
        self.sent(&story.language, &[story])
    }

    /// All stories of a week in one letter, in their order.
    ///
    /// # Errors
    /// As [`Template::lay_out`].
    pub fn letter_together(&self, stories: &[&Story]) -> Result<Letter, Problems> {
        self.sent("mul", stories)
    }

    fn sent(&self, language: &str, stories: &[&Story]) -> Result<Letter, Problems> {
        let sheets: Vec<Sheet> = stories.iter().map(|story| Sheet::of(story)).collect();
        let mut context = Context::new();
        context.insert("document_language", language);
        context.insert("subject", &one_line(&stories[0].headline.text));
        context.insert("preheader", &stories[0].standfirst.first().map_or("", |first| first.text.as_str()));
        let styles = self.email_styles.clone();
        let (text, email) = in_time(&self.engine, move |engine| forms(engine, sheets, context, &styles))?;
        Ok(Letter { edition: self.edition.clone(), language: language.to_owned(), text, email })
    }
}

/// Both forms of a letter, from the Markdown of its stories.
fn forms(
    engine: &Engine,
    sheets: Vec<Sheet>,
    mut context: Context,
    styles: &Arc<Styles>,
) -> Result<(String, String), Problems> {
    let first = sheets.first().map(|sheet| sheet.story.clone()).unwrap_or_else(Value::none);
    let (mut texts, mut parts) = (Vec::with_capacity(sheets.len()), Vec::with_capacity(sheets.len()));
    for sheet in sheets {
        context.insert_value("story", sheet.story.clone());
        let body = engine.markdown("release.md.tera", &context)?;
        let released = sheet.released.iter().map(|line| format!("\n{line}\n"));
        texts.push(text(&body, &sheet.photo) + &released.collect::<String>());
        parts.push(sheet.part(&body, styles));
    }
    context.insert_value("story", first);
    context.insert("parts", &parts);
    let email = engine.html("email.html.tera", &context)?;
    Ok((texts.join(&format!("\n{}\n\n", "=".repeat(COLUMNS))), email))
}

/// Words in one line, as a subject must be.
fn one_line(words: &str) -> String {
    let parted = |letter: char| letter.is_control() || matches!(letter, ' ' | '\u{2028}' | '\u{2029}');
    words.split(parted).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Sheet {
    fn of(story: &Story) -> Self {
        let label = |key: &str| story.labels.get(key).cloned().unwrap_or_default();
        Sheet {
            story: Value::from_serializable(story),
            language: story.language.clone(),
            direction: story.direction.clone(),
            photo: label("label-photo"),
            pictures: address(story, "").map(|folder| escape::xml(&folder)),
            released: story.released.as_ref().map(|date| format!("{} {}", label("label-released"), date.text)),
        }
    }

    fn part(self, body: &str, styles: &Styles) -> Part {
        let around = Surroundings { scroll_label: "", direction: &self.direction, charts: &[] };
        let article = html::article(body, &around);
        let article = inlined(&article, styles, &self.direction, self.pictures.as_deref());
        Part { language: self.language, direction: self.direction, article }
    }
}
