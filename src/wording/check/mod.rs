//! What a language must pass before it may tell anything, and what it lacks for a series.
//!
//! Every check tells all it finds, at the file, line and column a translator can go to.

mod letters;
mod narrative;
mod pattern;
mod series;
mod sound;
mod source;
mod words;

pub(super) use letters::{letters, properties_asked};
pub(super) use narrative::{message, narrative};
pub(super) use series::{no_form, no_kind, no_text, series, unheard};
pub(super) use sound::{beyond_measure, sound};
pub(super) use source::untranslated;
pub(super) use words::{labels, labels_asked, units, units_asked};

use super::ftl::{Entry, Wording};
use crate::problem::{Problem, Spot};

/// The name among `known` that was probably meant.
fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|each| (strsim::damerau_levenshtein(word, each), each));
    near.filter(|(distance, each)| *distance <= 1 + each.len() / 4).min().map(|(_, each)| each)
}

/// A hint: what was probably meant, else what there is to choose from.
fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone, mark: &str) -> String {
    match meant(word, known.clone()) {
        Some(meant) => format!("did you mean `{mark}{meant}`?"),
        None => {
            let all: Vec<String> = known.into_iter().map(|each| format!("`{mark}{each}`")).collect();
            if all.is_empty() { "take it out".to_owned() } else { format!("there are {}", all.join(", ")) }
        }
    }
}

/// The place of an attribute's name, or of the message's where it is the value.
fn place(entry: &Entry, attribute: Option<&str>, wording: &Wording) -> Spot {
    match attribute {
        Some(name) => entry.spot_at(wording.at, name.chars().count()),
        None => entry.spot(),
    }
}

fn problem(code: &'static str, spot: &Spot, message: impl Into<String>, help: impl Into<String>) -> Problem {
    Problem::error(code, message).at(spot).help(help)
}
