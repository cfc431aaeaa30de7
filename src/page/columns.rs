//! Text in columns of print, as terminals and plain e-mails count them: a letter of East Asian script takes two.

use unicode_width::UnicodeWidthStr;

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text in lines of at most that many columns, broken at spaces; never at a no-break space. A word that is longer
/// has a line of its own, broken where it must be. At least one line.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        let line = lines.last_mut().expect("there is a line to begin with");
        let space = if line.is_empty() { "" } else { " " };
        if width(line) + space.len() + width(word) <= most {
            *line += space;
            *line += word;
        } else {
            broken(word, most, &mut lines);
        }
    }
    lines
}

/// Puts a word on lines of its own: one where it fits, as many as it takes where it does not.
fn broken(word: &str, most: usize, lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
    if !may_break(word) || width(word) <= most {
        lines.last_mut().expect("there is a line to begin with").push_str(word);
        return;
    }
    for letter in word.chars() {
        let line = lines.last_mut().expect("there is a line to begin with");
        let mut longer = line.clone();
        longer.push(letter);
        if width(&longer) > most && !line.is_empty() {
            lines.push(letter.to_string());
        } else {
            *line = longer;
        }
    }
}

/// An address must stay whole, and so must what a no-break space holds together.
fn may_break(word: &str) -> bool {
    !word.contains("://") && !word.contains(['\u{a0}', '\u{202f}'])
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
    }

    #[test]
    fn wide_letters_take_two_columns() {
        assert_eq!(wrap("北宁省继续排名第一", 8), ["北宁省继", "续排名第", "一"]);
        assert_eq!(wrap("a 北宁 b", 6), ["a 北宁", "b"]);
        assert_eq!(filled("北宁", 6, true), "  北宁");
    }
}
