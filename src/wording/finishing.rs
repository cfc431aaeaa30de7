//! The last look at a sentence: white space, its first letter, its end, and what it must never hold.

use super::marks::{self, Lifted};

/// What a finished sentence never holds, unless the data does.
pub(super) const FLAWS: &[&str] = &["{", "}", "()", " ,", " .", "..", " ;", "\u{fffd}"];

/// The first word, so that two sentences in a row do not open alike; in a script that puts no spaces between words, the
/// first letters.
pub(super) fn opening(text: &str, spaces: bool) -> String {
    const LETTERS: usize = 3;
    match spaces {
        true => text.split_whitespace().next().unwrap_or_default().to_lowercase(),
        false => text.chars().take(LETTERS).collect(),
    }
}

/// One space between words, one full stop at the end, and a capital at the start where the script has them.
pub(super) fn tidy(text: &str, case: bool) -> String {
    finish(text, case).text
}

/// The same of a text with marks, which are lifted out and stay where their words are.
pub(super) fn finish(text: &str, case: bool) -> Lifted<'_> {
    let mut lifted = marks::lift(text);
    if lifted.text.ends_with("..") && !lifted.text.ends_with("...") {
        lifted.text.pop();
    }
    let end = lifted.text.len();
    lifted.marks.iter_mut().for_each(|mark| mark.at.end = mark.at.end.min(end));
    if case && let Some((at, grown)) = capitalise(&mut lifted.text) {
        let moved = |offset: usize| if offset > at { offset.saturating_add_signed(grown) } else { offset };
        lifted.marks.iter_mut().for_each(|mark| mark.at = moved(mark.at.start)..moved(mark.at.end));
    }
    lifted
}

/// The first letter made a capital; a sentence that opens with a digit keeps what follows it.
pub(super) fn capitalised(mut text: String) -> String {
    capitalise(&mut text);
    text
}

/// Where the first letter was made a capital, and by how many bytes it grew.
fn capitalise(text: &mut String) -> Option<(usize, isize)> {
    let (at, first) = text.char_indices().find(|(_, each)| each.is_alphanumeric())?;
    if !first.is_lowercase() {
        return None;
    }
    let capital: String = first.to_uppercase().collect();
    text.replace_range(at..at + first.len_utf8(), &capital);
    Some((at, capital.len() as isize - first.len_utf8() as isize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::marks::mark;

    #[test]
    fn a_sentence_is_tidied_but_no_break_spaces_stay() {
        assert_eq!(tidy("  week\u{a0}45\n    was  good.", true), "Week\u{a0}45 was good.");
        assert_eq!(tidy("“đông” won.", true), "“Đông” won.");
        assert_eq!(tidy("4 of 6 rose.", true), "4 of 6 rose.");
        assert_eq!(tidy("led by Acme Inc..", true), "Led by Acme Inc.");
        assert_eq!(tidy("and so on...", false), "and so on...");
    }

    #[test]
    fn a_sentence_opens_with_its_first_word_or_in_a_script_without_spaces_its_first_letters() {
        assert_eq!(opening("With ease, Ash leads.", true), "with");
        assert_eq!(opening("バクニン省が首位を守った。", false), "バクニ");
        assert_eq!(opening("", true), "");
    }

    #[test]
    fn marks_stay_with_their_words_whatever_is_tidied() {
        let printed = |words: &str| -> Vec<String> {
            let lifted = finish(words, true);
            lifted.marks.iter().map(|mark| lifted.text[mark.at.clone()].to_owned()).collect()
        };
        assert_eq!(printed(&format!("{}  leads {}.", mark("a", "ŉ"), mark("b", "Acme Inc."))), ["ʼN", "Acme Inc."]);
        assert_eq!(printed(&format!("ß {} won", mark("a", "one"))), ["one"]);
        assert_eq!(finish(&format!("by {}.", mark("b", "Acme Inc.")), true).text, "By Acme Inc.");
    }
}
