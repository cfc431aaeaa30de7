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
    if case {
        begin_with_capitals(&mut lifted);
    }
    lifted
}

/// A capital at the start, and where a value opens a later sentence of the same wording.
fn begin_with_capitals(lifted: &mut Lifted) {
    for at in 0..=lifted.marks.len() {
        let start = at.checked_sub(1).map_or(0, |at| lifted.marks[at].at.start);
        if start > 0 && !opens_a_sentence(lifted, start) {
            continue;
        }
        let Some((at, grown)) = capitalise(&mut lifted.text, start) else { continue };
        let moved = |offset: usize| if offset > at { offset.saturating_add_signed(grown) } else { offset };
        lifted.marks.iter_mut().for_each(|mark| mark.at = moved(mark.at.start)..moved(mark.at.end));
    }
}

/// Whether a full stop of the wording itself stands before that place, behind a letter: that of a name or a number ends no
/// sentence.
fn opens_a_sentence(lifted: &Lifted, start: usize) -> bool {
    let Some(before) = lifted.text[..start].strip_suffix(". ") else { return false };
    let is_of_a_value = lifted.marks.iter().any(|mark| mark.at.contains(&before.len()));
    !is_of_a_value && before.ends_with(|each: char| each.is_alphabetic() || each == ')')
}

/// The first letter made a capital; a sentence that opens with a digit keeps what follows it.
pub(super) fn capitalised(mut text: String) -> String {
    capitalise(&mut text, 0);
    text
}

/// Where the first letter from there on was made a capital, and by how many bytes it grew.
fn capitalise(text: &mut String, from: usize) -> Option<(usize, isize)> {
    let (at, first) = text[from..].char_indices().find(|(_, each)| each.is_alphanumeric())?;
    let at = from + at;
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
    fn a_value_that_opens_a_later_sentence_has_a_capital() {
        let capitals = |words: &str| finish(words, true).text;
        let the_office = mark("a", "the office");
        assert_eq!(capitals(&format!("all rose. {the_office} led.")), "All rose. The office led.");
        assert_eq!(capitals(&format!("(all rose). {the_office} led.")), "(All rose). The office led.");
        assert_eq!(capitals(&format!("{} {the_office} led.", mark("b", "Acme Inc."))), "Acme Inc. the office led.");
        assert_eq!(capitals(&format!("on 3. {the_office} led.")), "On 3. the office led.");
        assert_eq!(finish(&format!("all rose. {the_office} led."), false).text, "all rose. the office led.");
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
