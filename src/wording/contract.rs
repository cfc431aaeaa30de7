//! What a message was written for, as the comment above it says: the meaning of its fact and the values it had then.
//!
//! `locales new` writes the comment, `locales status` compares it with the fact of today. A message without one is taken as
//! it is.

use super::ftl::Wordbook;
use super::locale::reference;
use crate::facts::{FactKind, ValueType};
use crate::problem::{Problem, Problems};
use crate::shelf::Shelf;

const MEANS: &str = "Means: ";

/// The lines that say what a message is for; `examples` are the words after each value's name.
pub(super) fn lines(kind: &FactKind, examples: &[String]) -> Vec<String> {
    let value = |(at, ((name, _), example)): (usize, (&(&str, ValueType), &String))| {
        let known = if at < kind.always { "" } else { " (not always known)" };
        format!("${name}{known}: {example}")
    };
    let values = kind.values.iter().zip(examples).enumerate().map(value);
    [format!("{MEANS}{}", kind.meaning)].into_iter().chain(values).collect()
}

/// What a comment recorded.
#[derive(Debug, Default, PartialEq)]
struct Recorded {
    meaning: Option<String>,
    values: Vec<String>,
}

impl Recorded {
    /// What the comment right above a message says.
    fn above(text: &str, at: usize) -> Self {
        let before = text.get(..at).unwrap_or_default();
        let comment = before.lines().rev().take_while(|line| line.starts_with('#'));
        let mut recorded = Recorded::default();
        for line in comment.map(|line| line.trim_start_matches('#').trim_start()) {
            if let Some(meaning) = line.strip_prefix(MEANS) {
                recorded.meaning = Some(meaning.trim().to_owned());
            } else if let Some(value) = line.strip_prefix('$') {
                let name = value.split(|each: char| !each.is_alphanumeric() && each != '_').next();
                recorded.values.extend(name.map(str::to_owned));
            }
        }
        recorded
    }

    /// Why the message lags behind its fact, and what to do.
    fn lag(&self, kind: &FactKind) -> Option<(String, String)> {
        let meaning = self.meaning.as_deref()?;
        if meaning != kind.meaning {
            let help = format!("it means now: {} – reword it, then correct the comment above it", kind.meaning);
            return Some((format!("`{}` was written for another meaning", kind.key), help));
        }
        let new = kind.values.iter().find(|(name, _)| !self.values.iter().any(|each| each == name))?.0;
        let help = "tell it where it helps, then add it to the comment above the message".to_owned();
        Some((format!("`{}` was written when its fact had no `${new}`", kind.key), help))
    }
}

/// Every sentence's message that has fallen behind: the comment above it says another meaning than its fact has now, or lacks
/// one of its values. Of one without such a comment: the reference language tells a value, where it is known, that no wording
/// of it tells. What a newsroom's own message in the place of a built-in one leaves out is its choice.
pub(super) fn outdated(book: &Wordbook, shelf: &Shelf, layers: &[&str], kinds: &[&'static FactKind]) -> Problems {
    let built_in: Vec<String> =
        layers.iter().flat_map(|layer| Wordbook::ids(shelf, &format!("{layer}/{}", book.file))).collect();
    let reference = reference(shelf, book.file);
    let mut problems = Problems::default();
    for kind in kinds {
        let Some(entry) = book.entries.get(kind.key) else { continue };
        let is_own_choice = entry.own && built_in.iter().any(|id| id == kind.key);
        let recorded = Recorded::above(&entry.source.text, entry.at);
        let lag = match (&recorded.meaning, &reference) {
            (Some(_), _) => recorded.lag(kind),
            (None, Some(reference)) if !is_own_choice => untold(book, reference, kind),
            (None, _) => None,
        };
        problems.0.extend(lag.map(|(message, help)| Problem::warning("SP434", message).at(&entry.spot()).help(help)));
    }
    problems
}

/// A value that is not always known, told by the reference language and by no wording of this one.
fn untold(book: &Wordbook, reference: &Wordbook, kind: &FactKind) -> Option<(String, String)> {
    let tells = |book: &Wordbook, name: &str| {
        let wordings = book.entries.get(kind.key).into_iter().flat_map(|entry| entry.wordings());
        wordings.into_iter().any(|(_, wording)| wording.variables().contains(&name))
    };
    let (name, _) = kind.values[kind.always..].iter().find(|(name, _)| tells(reference, name) && !tells(book, name))?;
    let help = format!(
        "add a wording with `${name}`, which is chosen in weeks that know it; or record that it is left out, in a comment \
         above the message as `locales new` writes it"
    );
    Some((format!("`{}` never tells `${name}`, as the reference language does", kind.key), help))
}
