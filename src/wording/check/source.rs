//! Sentences that were left as they stand in the reference language.

use super::super::ftl::{Used, Wordbook, Wording};
use super::place;
use super::sound::every_entry;
use crate::problem::{Problem, Problems};

/// So few words may be alike by chance: “{ $leader } maximum”.
const MOST_ALIKE: usize = 2;

/// So many of them are told one by one; more are a file that is still to be translated, told once.
const MOST_TOLD: usize = 5;

/// Warns of every sentence that is, word for word, one of the reference language's message of the same name.
pub(in super::super) fn untranslated(book: &Wordbook, reference: &Wordbook) -> Problems {
    let mut problems = Problems::default();
    for entry in every_entry(book) {
        let Some(source) = reference.entries.get(&entry.id) else { continue };
        for (form, wording) in entry.wordings().filter(|(_, wording)| words(wording) > MOST_ALIKE) {
            if source.wordings().any(|(_, each)| is_same(each, wording)) {
                let problem = Problem::warning("SP432", "the sentence stands here as in the reference language");
                problems.add(problem.at(&place(entry, form, wording)).help("write it in this language"));
            }
        }
    }
    let count = problems.0.len();
    if count > MOST_TOLD {
        problems.0.truncate(1);
        let first = problems.0.iter_mut().next();
        first
            .into_iter()
            .for_each(|first| first.message = format!("{count} sentences stand as in the reference language"));
    }
    problems
}

fn words(wording: &Wording) -> usize {
    let words = wording.uses.iter().filter_map(|each| match &each.what {
        Used::Words(words) => Some(words),
        _ => None,
    });
    let parts = words.flat_map(|words| words.split(|each: char| !each.is_alphabetic()));
    parts.filter(|word| !word.is_empty()).count()
}

fn is_same(a: &Wording, b: &Wording) -> bool {
    a.uses.len() == b.uses.len() && a.uses.iter().zip(&b.uses).all(|(a, b)| a.what == b.what)
}
