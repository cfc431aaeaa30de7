//! Texts that people typed: what may stand in them, and how much of it.

use crate::problem::Problem;
use crate::yaml::{Node, Tree};
use unicode_normalization::char::is_combining_mark;

/// The longest name, in characters.
pub(super) const LONGEST_NAME: usize = 200;

/// The longest text, in bytes.
pub(super) const LONGEST_TEXT: usize = 64 * 1024;

/// No script stacks more marks than these on one letter.
const MOST_MARKS: usize = 8;

/// What is wrong with the name of something or somebody; a warning where it mixes alphabets.
pub(super) fn name(node: &Node, text: &str) -> Option<Problem> {
    let long = text.chars().count() > LONGEST_NAME;
    plain(node, text)
        .or_else(|| long.then(|| too_long(node, format!("{LONGEST_NAME} characters"))))
        .or_else(|| mixed(node, text))
}

/// What is wrong with whole sentences.
pub(super) fn prose(node: &Node, text: &str) -> Option<Problem> {
    let long = text.len() > LONGEST_TEXT;
    plain(node, text).or_else(|| long.then(|| too_long(node, format!("{} KiB", LONGEST_TEXT / 1024))))
}

/// The first character that cannot be seen, and letters that carry marks without end.
pub(super) fn plain(node: &Node, text: &str) -> Option<Problem> {
    if let Some((at, hidden)) = text.chars().enumerate().find(|(_, character)| is_hidden(*character)) {
        let message = format!("the text holds the invisible character U+{:04X}", u32::from(hidden));
        return Some(Problem::error("SP114", message).at(&node.spot_of(at)).help("remove it"));
    }
    let mut marks = 0;
    let stacked = text.chars().any(|character| {
        marks = if is_combining_mark(character) { marks + 1 } else { 0 };
        marks > MOST_MARKS
    });
    stacked.then(|| {
        let message = format!("a letter carries more than {MOST_MARKS} marks");
        Problem::error("SP130", message).at(&node.spot).help("retype the word")
    })
}

/// Characters that hide or reorder text, or that cannot be printed. Joiners stay: Persian and emoji are written with them.
fn is_hidden(character: char) -> bool {
    let control = character.is_control() && character != '\n';
    let unseen = matches!(
        character,
        '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
    );
    control || unseen || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

/// Warns of a text without quotation marks that other readers of YAML take for a truth, a number or a time.
pub(super) fn other_kind(node: &Node, text: &str) -> Option<Problem> {
    const TRUTHS: [&str; 8] = ["true", "false", "yes", "no", "on", "off", "y", "n"];
    let number = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_digit())
            && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-_.:eE".contains(&byte))
    };
    let kind = match text.trim_start_matches(['+', '-', '.']) {
        bare if TRUTHS.contains(&bare.to_ascii_lowercase().as_str()) => "a truth",
        bare if number(bare) || bare.starts_with("0x") => "a number, a date or a time",
        _ => return None,
    };
    let problem = Problem::warning("SP122", format!("“{text}” is read as a text; other programs take it for {kind}"));
    matches!(node.tree, Tree::Scalar { plain: true, .. })
        .then(|| problem.at(&node.spot).help("put it in quotation marks"))
}

fn too_long(node: &Node, most: String) -> Problem {
    Problem::error("SP115", format!("the text is longer than {most}")).at(&node.spot).help("shorten it")
}

/// Warns of a word in two alphabets: one of its letters only looks like the one that was meant.
fn mixed(node: &Node, text: &str) -> Option<Problem> {
    let is_mixed = |word: &&str| {
        let mut alphabets = word.chars().filter_map(alphabet);
        let first = alphabets.next();
        alphabets.any(|each| Some(each) != first)
    };
    let word = text.split(|character: char| !character.is_alphanumeric()).find(is_mixed)?;
    let odd: Vec<String> =
        word.chars().filter(|letter| !letter.is_ascii()).map(|letter| format!("U+{:04X}", u32::from(letter))).collect();
    let message = format!("“{word}” mixes letters of two alphabets ({})", odd.join(", "));
    Some(Problem::warning("SP131", message).at(&node.spot).help("retype it in one alphabet"))
}

/// The alphabets that have letters in common to the eye.
#[derive(Clone, Copy, PartialEq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
}

fn alphabet(letter: char) -> Option<Alphabet> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Alphabet::Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Alphabet::Greek),
        '\u{400}'..='\u{52F}' => Some(Alphabet::Cyrillic),
        _ => None,
    }
}

/// Greek and Cyrillic letters and the Latin ones that look like them.
const TWINS: [(&str, &str); 2] =
    [("авеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ", "abeopcyxijshdqwABEKMHOPCTYXIJS"), ("ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovABEZHIKMNOPTYX")];

/// A name as the eye takes it: two names that look alike have the same.
pub(super) fn looks(name: &str) -> String {
    let twin = |letter: char| {
        if !matches!(letter, '\u{370}'..='\u{52F}') {
            return letter;
        }
        let find = |(like, latin): &(&str, &str)| latin.chars().nth(like.chars().position(|each| each == letter)?);
        TWINS.iter().find_map(find).unwrap_or(letter)
    };
    name.chars().map(twin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Source, Spot};
    use crate::yaml::Tree;
    use std::sync::Arc;

    fn code(check: fn(&Node, &str) -> Option<Problem>, text: &str) -> Option<&'static str> {
        let source = Arc::new(Source { path: "x.yaml".to_owned(), text: String::new() });
        let spot = Spot { source, line: 1, column: 1, length: 1 };
        let node = Node { spot, tree: Tree::Scalar { text: text.to_owned(), plain: true } };
        check(&node, text).map(|problem| problem.code)
    }

    #[test]
    fn names_of_the_world_pass() {
        for good in
            ["Bắc Ninh", "Bắc Ninh", "Łódź", "Αθήνα", "Санкт-Петербург", "محمد", "می‌خواهم", "👩‍👩‍👧", "नई दिल्ली", "A–Ω"]
        {
            assert_eq!(code(name, good), None, "{good}");
        }
    }

    #[test]
    fn what_cannot_be_seen_or_is_beyond_measure_is_told() {
        for hidden in
            ["a\u{202E}b", "a\u{2066}b\u{2069}", "a\u{200B}", "\u{FEFF}a", "a\u{7}", "a\u{E0041}", "a\u{2060}b"]
        {
            assert_eq!(code(name, hidden), Some("SP114"), "{hidden:?}");
        }
        assert_eq!(code(prose, "two\nlines"), None);
        assert_eq!((code(name, &"đ".repeat(200)), code(name, &"đ".repeat(201))), (None, Some("SP115")));
        assert_eq!((code(prose, &"a".repeat(65_536)), code(prose, &"a".repeat(65_537))), (None, Some("SP115")));
        assert_eq!(code(prose, &format!("e{}", "\u{301}".repeat(9))), Some("SP130"));
    }

    #[test]
    fn letters_that_only_look_alike_are_told() {
        assert_eq!((code(name, "B\u{430}c Ninh"), code(name, "Bac Ninh")), (Some("SP131"), None));
        assert_eq!(looks("\u{421}\u{41E}\u{410}"), "COA");
        assert!(TWINS.iter().all(|(like, latin)| like.chars().count() == latin.chars().count()));
    }
}
