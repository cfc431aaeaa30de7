//! LAYOUT: a story as a page, in Markdown and in HTML.
//!
//! Receives a [`Story`](crate::wording::Story) with all its words, gives the texts of files. Never adds a word, never
//! lets what stands in a story become markup.

mod chart;
mod columns;
mod direction;
mod email;
mod engine;
mod escape;
mod feed;
mod html;
mod letter;
mod metadata;
mod template;
mod text;

pub use escape::in_path;
pub use feed::{Feed, feed};
pub use letter::Letter;
pub use template::Template;

/// A release as it is written to disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub edition: String,
    /// BCP 47 tag; `mul` for all languages in one document.
    pub language: String,
    /// With front matter.
    pub markdown: String,
    /// A whole document.
    pub html: String,
    /// Pictures it shows, by their path inside the series' folder.
    pub media: Vec<String>,
}
