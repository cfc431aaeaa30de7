//! What no printed sentence may hold, whatever its language.

use super::super::finishing::FLAWS;
use super::super::locale::Locale;

/// Spaces at which a line does not break.
const BOUND: [char; 2] = ['\u{a0}', '\u{202f}'];

/// The first flaw of a sentence as it is printed in a language, in a reader's words.
pub fn flaw(text: &str, locale: &Locale) -> Option<String> {
    let known = FLAWS.iter().find(|flaw| text.contains(**flaw)).map(|flaw| format!("it holds “{flaw}”"));
    known.or_else(|| pair(text, &locale.voice.house.space_before)).or_else(|| hyphen(text))
}

/// A hyphen between figures, where print has a dash.
fn hyphen(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let between = |three: &[char]| three[0].is_numeric() && three[1] == '-' && three[2].is_numeric();
    letters.windows(3).any(between).then(|| "a hyphen stands between figures".to_owned())
}

/// Two spaces running, or a space before a mark; a language that sets some marks off sets them off without a line's break.
fn pair(text: &str, set_off: &str) -> Option<String> {
    let pairs = text.chars().zip(text.chars().skip(1));
    for (space, next) in pairs.filter(|(first, _)| first.is_whitespace()) {
        if next.is_whitespace() {
            return Some("it holds two spaces running".to_owned());
        }
        let is_mark = ",.;:!?)".contains(next);
        if is_mark && !(set_off.contains(next) && BOUND.contains(&space)) {
            return Some(format!("a space stands before “{next}”"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_that_no_press_prints_are_told() {
        let flawed = |text: &str| pair(text, ";:!?");
        for bad in ["a \u{a0}b", "a , b", "a .", "a\u{a0}.", "a ;", "(a )"] {
            assert!(flawed(bad).is_some(), "{bad:?}");
        }
        for good in ["a, b.", "a\u{a0}; b\u{202f}!", "0.20\u{a0}points", "“a” (b)"] {
            assert_eq!(flawed(good), None, "{good:?}");
        }
        assert!(pair("a\u{a0}; b", "").is_some());
        assert!(hyphen("3-9 November").is_some() && hyphen("3–9 November, the 92-point mark").is_none());
    }
}
