//! The last look at a sentence: white space, its first letter, its end, and what it must never hold.

/// What a finished sentence never holds, unless the data does.
pub(super) const FLAWS: &[&str] = &["{", "}", "()", " ,", " .", "..", " ;", "\u{fffd}"];

/// The first word, so that two sentences in a row do not open alike.
pub(super) fn opening(text: &str) -> String {
    text.split_whitespace().next().unwrap_or_default().to_lowercase()
}

/// One space between words, one full stop at the end, and a capital at the start where the script has them.
pub(super) fn tidy(text: &str, case: bool) -> String {
    let mut tidy = String::with_capacity(text.len() + 2);
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    if tidy.ends_with("..") && !tidy.ends_with("...") {
        tidy.pop();
    }
    if case { capitalised(tidy) } else { tidy }
}

/// The first letter made a capital; a sentence that opens with a digit keeps what follows it.
pub(super) fn capitalised(text: String) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, each)| each.is_alphanumeric()) else { return text };
    if !first.is_lowercase() {
        return text;
    }
    let rest = &text[at + first.len_utf8()..];
    text[..at].chars().chain(first.to_uppercase()).chain(rest.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_tidied_but_no_break_spaces_stay() {
        assert_eq!(tidy("  week\u{a0}45\n    was  good.", true), "Week\u{a0}45 was good.");
        assert_eq!(tidy("“đông” won.", true), "“Đông” won.");
        assert_eq!(tidy("4 of 6 rose.", true), "4 of 6 rose.");
        assert_eq!(tidy("led by Acme Inc..", true), "Led by Acme Inc.");
        assert_eq!(tidy("and so on...", false), "and so on...");
    }
}
