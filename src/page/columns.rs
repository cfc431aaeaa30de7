//! Text in columns of print, as terminals and plain e-mails count them: a letter of East Asian script takes two.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text in lines of at most that many columns, broken at spaces, behind hyphens and between the letters of a
/// script that has no spaces; never at a no-break space. A word that is longer has lines of its own, broken where it must be. At least one line.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for Piece { letters, spaced } in pieces(text) {
        let line = lines.last_mut().expect("there is a line to begin with");
        let space = if line.is_empty() || !spaced { "" } else { " " };
        if width(line) + space.len() + width(letters) <= most {
            *line += space;
            *line += letters;
        } else {
            apart(letters, most, &mut lines);
        }
    }
    lines
}

/// Letters that stay on one line.
struct Piece<'t> {
    letters: &'t str,
    /// Whether a space stands before them.
    spaced: bool,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        let mut from = 0;
        for (at, letter) in word.char_indices().skip(1) {
            let before = word[..at].chars().next_back().unwrap_or(letter);
            if may_part(before, letter) && !word.contains("://") {
                pieces.push(Piece { letters: &word[from..at], spaced: from == 0 });
                from = at;
            }
        }
        pieces.push(Piece { letters: &word[from..], spaced: from == 0 });
    }
    pieces
}

/// Marks that no line begins with, and those that none ends with, where a script has no spaces.
const CLOSING: &str = "、。，．：；！？）」』】〉》〕］｝・ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％…‥";
const OPENING: &str = "（「『【〈《〔［｛￥";
/// Marks that hold together what stands beside them.
const BONDS: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2060}'];

/// Whether a line may end between two letters that no space parts.
fn may_part(before: char, after: char) -> bool {
    let columns = |letter: char| letter.width().unwrap_or_default();
    if before == '-' && after.is_alphabetic() {
        return true;
    }
    let wide = columns(before) == 2 || columns(after) == 2;
    let bound = BONDS.contains(&before) || BONDS.contains(&after) || columns(after) == 0;
    wide && !bound && !OPENING.contains(before) && !CLOSING.contains(after)
}

/// Puts letters on lines of their own: one where they fit, as many as it takes where they do not.
fn apart(letters: &str, most: usize, lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
    for letter in letters.chars() {
        let line = lines.last_mut().expect("there is a line to begin with");
        let full = may_break(letters) && width(line) + letter.width().unwrap_or_default() > most;
        if full && !line.is_empty() {
            lines.push(letter.to_string());
        } else {
            line.push(letter);
        }
    }
}

/// An address must stay whole, and so must what a no-break space holds together.
fn may_break(letters: &str) -> bool {
    !letters.contains("://") && !letters.contains(BONDS)
}

/// The text with spaces behind it, or before it where it is set flush right, to fill that many columns.
pub(super) fn filled(text: &str, columns: usize, flush_right: bool) -> String {
    let spaces = " ".repeat(columns.saturating_sub(width(text)));
    if flush_right { spaces + text } else { text.to_owned() + &spaces }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_nowhere_else() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("92.28\u{a0}points won", 7), ["92.28\u{a0}points", "won"]);
        assert_eq!(wrap("see https://example.org/a now", 8), ["see", "https://example.org/a", "now"]);
        assert_eq!(wrap("", 7), [""]);
        assert_eq!(wrap("Online-Dienste -0.05", 8), ["Online-", "Dienste", "-0.05"]);
        assert_eq!(wrap("a Donaudampfschiff b", 6), ["a", "Donaud", "ampfsc", "hiff b"]);
    }

    #[test]
    fn wide_letters_take_two_columns() {
        assert_eq!(wrap("北宁省继续排名第一", 8), ["北宁省继", "续排名第", "一"]);
        assert_eq!(wrap("a 北宁 b", 6), ["a 北宁", "b"]);
        assert_eq!(
            wrap("首位、「北宁」", 6),
            ["首位、", "「北", "宁」"],
            "no line begins or ends with a mark that cannot"
        );
        assert_eq!(wrap("第45\u{a0}週の", 6), ["第", "45\u{a0}週", "の"]);
        assert_eq!(filled("北宁", 6, true), "  北宁");
    }
}
