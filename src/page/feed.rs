//! The weeks' releases as an Atom feed (RFC 4287). Ids and dates come from the data, never from a clock.

use super::escape;
use super::metadata::{address_of, feed_name, page_name};
use crate::wording::Story;

/// A language's feed as it is written to disk, beside the weeks' folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// `feed.nb.xml`.
    pub file: String,
    pub xml: String,
    /// The pages it links to, by their path beside it: `2025-W45/press-release.nb.html`.
    pub pages: Vec<String>,
}

/// The feed of stories in one language, in the order given. Nothing without a story, or where the series names no site:
/// a feed is read far from the files it tells of.
pub fn feed(stories: &[&Story]) -> Option<Feed> {
    let newest = stories.first()?;
    let site = newest.site.as_ref()?;
    let file = feed_name(&newest.language);
    let address = format!("{site}/{file}");
    let publisher = newest.publisher.as_ref();
    let updated = stories.iter().map(|story| moment(story)).max()?;
    let mut xml = Xml(String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"));
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &newest.language)]);
    xml.text("id", &address);
    xml.text("title", &newest.title);
    xml.text("updated", &updated);
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &address)]);
    xml.open("author", &[]);
    xml.text("name", publisher.map_or(&newest.title, |publisher| &publisher.name));
    xml.close("author");
    stories.iter().for_each(|story| entry(&mut xml, story));
    xml.close("feed");
    let page = |story: &&Story| format!("{}/{}", story.week, page_name(&story.edition, &story.language));
    Some(Feed { file, xml: xml.0, pages: stories.iter().map(page).collect() })
}

fn entry(xml: &mut Xml, story: &Story) {
    let Some(address) = address_of(story, &story.language) else { return };
    xml.open("entry", &[]);
    xml.text("id", &address);
    xml.text("title", &story.headline.text);
    if let Some(released) = &story.released {
        xml.text("published", &midnight(&released.iso));
    }
    xml.text("updated", &moment(story));
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &address)]);
    let standfirst: Vec<&str> = story.standfirst.iter().map(|sentence| sentence.text.as_str()).collect();
    xml.text("summary", &standfirst.join(if story.spaced { " " } else { "" }));
    xml.close("entry");
}

/// When the story was last changed; where it has no date of its own, the day after its week.
fn moment(story: &Story) -> String {
    midnight(story.modified.as_deref().unwrap_or(&story.week_over))
}

fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// A document that is written element by element; every text is escaped.
struct Xml(String);

impl Xml {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">\n");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0 += &format!("<{name}");
        for (key, value) in attributes {
            self.0 += &format!(" {key}=\"{}\"", escape::xml(value));
        }
        self.0 += end;
    }

    fn close(&mut self, name: &str) {
        self.0 += &format!("</{name}>\n");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.0 += &format!("<{name}>{}</{name}>\n", escape::xml(text));
    }
}
