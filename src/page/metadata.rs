//! What a page tells programs of itself: its address, its translations, its dates.

use super::escape;
use super::template::Alternate;
use crate::wording::Story;
use crate::wording::story::Party;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What the head of a page holds beside its title. Addresses are whole, and there only where the series names its site.
#[derive(Serialize)]
pub(super) struct Metadata {
    /// The page's own.
    address: Option<String>,
    image: Option<String>,
    /// The feed of the page's language.
    feed: Option<String>,
    /// The page in each language, itself included; none for the page of all languages together.
    translations: Vec<Translation>,
    /// The page for readers of any other language.
    otherwise: Option<String>,
    /// Day of the last change: `2025-11-10`.
    modified: Option<String>,
    /// The same and more for search engines, as JSON-LD that can stand in a script element.
    structured: String,
}

#[derive(Serialize)]
struct Translation {
    language: String,
    address: String,
}

impl Metadata {
    /// Of a page that tells these stories, each in its language; `languages` are those of its edition.
    pub fn of(stories: &[&Story], language: &str, languages: &[Alternate]) -> Self {
        let story = stories[0];
        let alone = stories.len() == 1;
        let linked = story.site.is_some() && alone;
        let translations: Vec<Translation> =
            languages.iter().filter(|_| linked).filter_map(|each| Translation::of(story, each)).collect();
        Metadata {
            address: address_of(story, language),
            image: image(story),
            feed: story.site.as_ref().filter(|_| alone).map(|site| format!("{site}/{}", feed_name(language))),
            otherwise: translations.first().map(|first| first.address.clone()),
            translations,
            modified: story.modified.clone(),
            structured: escape::in_script(&structured(stories, language, languages).to_string()),
        }
    }
}

impl Translation {
    fn of(story: &Story, alternate: &Alternate) -> Option<Self> {
        let address = address_of(story, &alternate.language)?;
        Some(Translation { language: alternate.language.clone(), address })
    }
}

/// A file of the week's folder at its public address.
pub(super) fn address(story: &Story, file: &str) -> Option<String> {
    story.site.as_ref().map(|site| format!("{site}/{}/{}", story.week, escape::in_path(file)))
}

/// The edition's page in that language at its public address.
pub(super) fn address_of(story: &Story, language: &str) -> Option<String> {
    address(story, &page_name(&story.edition, language))
}

/// The picture at its public address.
pub(super) fn image(story: &Story) -> Option<String> {
    story.picture.as_ref().and_then(|picture| address(story, &picture.file))
}

pub(super) fn page_name(edition: &str, language: &str) -> String {
    format!("{edition}.{language}.html")
}

pub(super) fn feed_name(language: &str) -> String {
    format!("feed.{language}.xml")
}

/// The article as <https://schema.org/NewsArticle>.
fn structured(stories: &[&Story], language: &str, languages: &[Alternate]) -> Value {
    let story = stories[0];
    let mut article = Map::new();
    let mut say = |key: &str, value: Option<Value>| {
        article.extend(value.map(|value| (key.to_owned(), value)));
    };
    say("@context", Some(json!("https://schema.org")));
    say("@type", Some(json!("NewsArticle")));
    say("headline", Some(json!(story.headline.text)));
    say("description", story.standfirst.first().map(|first| json!(first.text)));
    say("inLanguage", Some(in_language(stories)));
    say("url", address_of(story, language).map(Value::from));
    say("image", image(story).map(Value::from));
    say("datePublished", story.released.as_ref().map(|released| json!(released.iso)));
    say("dateModified", story.modified.as_ref().map(|modified| json!(modified)));
    say("publisher", story.publisher.as_ref().map(|publisher| named("Organization", publisher)));
    say("isBasedOn", story.source.as_ref().map(|source| named("CreativeWork", source)));
    if stories.len() == 1 {
        translations(story, languages, say);
    }
    Value::Object(article)
}

fn in_language(stories: &[&Story]) -> Value {
    match stories {
        [only] => json!(only.language),
        all => json!(all.iter().map(|story| &story.language).collect::<Vec<_>>()),
    }
}

/// The original names its translations, a translation its original: the one in the language the newsroom writes in.
fn translations(story: &Story, languages: &[Alternate], mut say: impl FnMut(&str, Option<Value>)) {
    let article = |each: &Alternate| {
        let address = address_of(story, &each.language).unwrap_or_else(|| each.file.clone());
        json!({"@type": "NewsArticle", "inLanguage": each.language, "url": address})
    };
    let original = story.languages.first().filter(|original| **original != story.language);
    match original {
        Some(original) => {
            let original = languages.iter().find(|each| each.language == *original);
            say("translationOfWork", original.map(article));
        }
        None => {
            let others: Vec<Value> =
                languages.iter().filter(|each| each.language != story.language).map(article).collect();
            say("workTranslation", (!others.is_empty()).then_some(Value::Array(others)));
        }
    }
}

fn named(kind: &str, party: &Party) -> Value {
    match party.url.as_ref().filter(|url| is_web(url)) {
        Some(url) => json!({"@type": kind, "name": party.name, "url": url}),
        None => json!({"@type": kind, "name": party.name}),
    }
}

fn is_web(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    lower.starts_with("http://") || lower.starts_with("https://")
}
