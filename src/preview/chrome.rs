//! What stands around a page: the bar, the problems, and pages of the preview's own. Its words are in `assets/`.

use serde_json::{Value as Json, json};
use std::sync::OnceLock;
use tera::{Context, Tera};

/// What every page links.
pub(super) const SCRIPT: &str = include_str!("assets/preview.js");

const TEMPLATES: &[(&str, &str)] = &[
    ("frame.html.tera", include_str!("assets/frame.html.tera")),
    ("problem.html.tera", include_str!("assets/problem.html.tera")),
    ("index.html.tera", include_str!("assets/index.html.tera")),
    ("languages.html.tera", include_str!("assets/languages.html.tera")),
    ("behind.html.tera", include_str!("assets/behind.html.tera")),
    ("fact.html.tera", include_str!("assets/fact.html.tera")),
    ("left-out.html.tera", include_str!("assets/left-out.html.tera")),
    ("frame.css", include_str!("assets/frame.css")),
    ("page.css", include_str!("assets/page.css")),
    ("desk.css", include_str!("assets/desk.css")),
];

/// The template's text with everything in it escaped.
///
/// # Errors
/// What the template asks for and is not there.
pub(super) fn fill(name: &str, values: &[(&'static str, &Json)]) -> Result<String, String> {
    static ENGINE: OnceLock<Result<Tera, String>> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| engine().map_err(|error| error.to_string())).as_ref()?;
    let mut context = Context::new();
    values.iter().for_each(|(name, value)| context.insert(*name, value));
    engine.render(name, &context).map_err(|error| error.to_string())
}

fn engine() -> Result<Tera, tera::Error> {
    let mut engine = Tera::new();
    engine.autoescape_on([".html.tera"]);
    engine.add_raw_templates(TEMPLATES.iter().copied())?;
    Ok(engine)
}

/// The page with the frame behind all that it holds, and its styles let through by the nonce.
///
/// # Errors
/// As [`fill`].
pub(super) fn dress(page: &str, frame: &Json, nonce: &str) -> Result<String, String> {
    let frame = fill("frame.html.tera", &[("frame", frame), ("nonce", &json!(nonce))])?;
    let page = page.replace("<style>", &format!("<style nonce=\"{nonce}\">"));
    let (before, after) = page.split_at(page.rfind("</body>").unwrap_or(page.len()));
    Ok([before, &frame, after].concat())
}
