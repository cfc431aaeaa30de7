//! Sentences and figures that can be pointed at.
//!
//! The story is laid out once more with marks around its sentences and the cells of its tables: letters of no alphabet,
//! which no template minds. What comes out is a page like the other, in which each pair of marks becomes an element. A
//! page that comes out otherwise is shown without them.

use crate::Told;
use crate::wording::Story;
use crate::wording::story::Sentence;
use std::fmt::Write;

const OPENS: char = '\u{e000}';
const BEGINS: char = '\u{e001}';
const CLOSES: char = '\u{e002}';
/// The digit 0 of a mark's numbers; the others follow, then what parts two numbers.
const ZERO: u32 = 0xe010;
const PARTS: char = '\u{e01a}';

/// Elements within a line, around which a mark may reach.
const INLINE: &[&str] = &["a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong", "time"];
/// Elements whose text is no markup.
const RAW: &[&str] = &["script", "style", "title", "textarea"];

/// The same stories with every sentence that tells a fact, and every figure of a table, between marks.
pub(super) fn mark<'a>(told: &Told<'a>) -> Told<'a> {
    let mut stories = told.stories.clone();
    for (number, story) in stories.iter_mut().enumerate() {
        mark_story(number, story);
    }
    Told { plan: told.plan.clone(), stories }
}

/// In the order of [`Story::passages`].
fn mark_story(number: usize, story: &mut Story) {
    let mut at = 0;
    let mut next = |text: &mut String, tells: bool| {
        if tells {
            *text = between(&[number, at], text);
        }
        at += 1;
    };
    let mut sentence = |sentence: &mut Sentence| next(&mut sentence.text, !sentence.facts.is_empty());
    sentence(&mut story.headline);
    story.standfirst.iter_mut().for_each(&mut sentence);
    story.picture.as_mut().and_then(|picture| picture.caption.as_mut()).into_iter().for_each(&mut sentence);
    for section in &mut story.sections {
        next(&mut section.heading, !section.heading_facts.is_empty());
        let mut sentence = |sentence: &mut Sentence| next(&mut sentence.text, !sentence.facts.is_empty());
        section.paragraphs.iter_mut().flatten().for_each(&mut sentence);
    }
    for (at, section) in story.sections.iter_mut().enumerate() {
        for (board, of) in section.boards.iter_mut().enumerate() {
            for (row, of) in of.rows.iter_mut().enumerate() {
                let cells = of.cells.iter_mut().enumerate().filter(|(_, cell)| !cell.is_empty());
                cells.for_each(|(column, cell)| *cell = between(&[number, at, board, row, column], cell));
            }
        }
    }
}

fn between(numbers: &[usize], text: &str) -> String {
    let mut marked = String::from(OPENS);
    for (at, number) in numbers.iter().enumerate() {
        marked.extend((at > 0).then_some(PARTS));
        marked.extend(number.to_string().bytes().filter_map(|digit| char::from_u32(ZERO + u32::from(digit - b'0'))));
    }
    let _ = write!(marked, "{BEGINS}{text}{CLOSES}");
    marked
}

fn is_mark(letter: char) -> bool {
    ('\u{e000}'..='\u{e01f}').contains(&letter)
}

/// The marked page with an element for each pair of marks; the page as it is where the marks have changed it. A mark names
/// its language by its number among these.
pub(super) fn unfold(marked: &str, page: &str, languages: &[&str]) -> String {
    let without: String = marked.chars().filter(|letter| !is_mark(*letter)).collect();
    if without != page || page.contains(is_mark) {
        return page.to_owned();
    }
    let mut page = Unfolding { html: String::with_capacity(marked.len() * 2), open: None, in_drawing: false };
    let (head, body) = marked.split_at(marked.find("<body").unwrap_or(marked.len()));
    page.html.extend(head.chars().filter(|letter| !is_mark(*letter)));
    page.body(body, languages);
    page.html
}

struct Unfolding {
    html: String,
    /// Where in the text written so far an element was opened, and how long its tag is.
    open: Option<(usize, usize)>,
    in_drawing: bool,
}

impl Unfolding {
    fn body(&mut self, body: &str, languages: &[&str]) {
        let mut rest = body;
        while let Some(at) = rest.find(|letter| letter == '<' || is_mark(letter)) {
            self.html.push_str(&rest[..at]);
            rest = &rest[at..];
            rest = match rest.chars().next() {
                Some('<') => self.tag(rest),
                Some(OPENS) => self.opening(rest, languages),
                Some(CLOSES) => self.closing(rest),
                _ => rest.trim_start_matches(is_mark),
            };
        }
        self.html.push_str(rest);
    }

    /// Writes a tag whole, with what stands in an element whose text is no markup; gives what follows.
    fn tag<'t>(&mut self, rest: &'t str) -> &'t str {
        let end = if rest.starts_with("<!--") { rest.find("-->").map(|at| at + 3) } else { end_of_tag(rest) };
        let mut end = end.unwrap_or(rest.len());
        let name = rest[1..].trim_start_matches('/');
        let name = &name[..name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len())];
        let name = name.to_ascii_lowercase();
        let closes = rest.starts_with("</");
        if RAW.contains(&name.as_str()) && !closes {
            end = rest[end..].find(&format!("</{name}")).map_or(rest.len(), |at| end + at);
        }
        if name == "svg" {
            self.in_drawing = !closes;
        }
        if !INLINE.contains(&name.as_str()) {
            self.take_back();
        }
        self.html.extend(rest[..end].chars().filter(|letter| !is_mark(*letter)));
        &rest[end..]
    }

    /// A mark that reaches over the end of a block is none.
    fn take_back(&mut self) {
        if let Some((at, length)) = self.open.take() {
            self.html.replace_range(at..at + length, "");
        }
    }

    fn opening<'t>(&mut self, rest: &'t str, languages: &[&str]) -> &'t str {
        let (numbers, text) = rest.split_once(BEGINS).unwrap_or((rest, ""));
        let digit = |letter: char| match letter {
            PARTS => Some('-'),
            letter => char::from_digit((letter as u32).wrapping_sub(ZERO), 10),
        };
        let numbers: String = numbers.chars().skip(1).filter_map(digit).collect();
        let (story, at) = numbers.split_once('-').unwrap_or((&numbers, ""));
        let language = story.parse().ok().and_then(|story: usize| languages.get(story));
        if let (Some(language), false) = (language, self.in_drawing) {
            self.take_back();
            // A sentence can be reached with the tab key; a figure with the arrows, or there would be no end of them.
            let reach = if at.contains('-') { "tabindex=\"-1\"" } else { "role=\"button\" tabindex=\"0\"" };
            let tag = format!("<span data-tells=\"{language}.{at}\" {reach}>");
            self.open = Some((self.html.len(), tag.len()));
            self.html.push_str(&tag);
        }
        text
    }

    fn closing<'t>(&mut self, rest: &'t str) -> &'t str {
        if self.open.take().is_some() {
            self.html.push_str("</span>");
        }
        &rest[CLOSES.len_utf8()..]
    }
}

/// Behind the `>` that ends the tag, whatever stands in its attributes.
fn end_of_tag(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in rest.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfolded(marked: &str) -> String {
        let page: String = marked.chars().filter(|letter| !is_mark(*letter)).collect();
        unfold(marked, &page, &["en", "nb"])
    }

    const SENTENCE: &str = "role=\"button\" tabindex=\"0\"";

    #[test]
    fn sentences_and_figures_become_elements() {
        let (sentence, figure) = (between(&[1, 12], "It <b>rose</b>."), between(&[0, 3, 0, 4, 2], "92.28"));
        let expected = format!(
            "<body><p><span data-tells=\"nb.12\" {SENTENCE}>It <b>rose</b>.</span></p>\
             <td><span data-tells=\"en.3-0-4-2\" tabindex=\"-1\">92.28</span></td></body>"
        );
        assert_eq!(unfolded(&format!("<body><p>{sentence}</p><td>{figure}</td></body>")), expected);
    }

    #[test]
    fn where_no_element_can_stand_marks_are_nothing() {
        let words = between(&[0, 1], "News > \"old\"");
        let page = |words: &str| {
            format!(
                "<head><title>{words}</title></head><body title='{words}' data-a=\"1 > 0\"><script>\"{words}</p>\"</script>\
                 <!-- {words} --><svg><text>{words}</text></svg></body>"
            )
        };
        assert_eq!(unfolded(&page(&words)), page("News > \"old\""));
    }

    #[test]
    fn a_mark_around_more_than_a_line_is_none() {
        let around = between(&[0, 1], "one</p><p>two");
        let inside = between(&[0, 2], "three");
        let expected = format!("<body><p>one</p><p>two <span data-tells=\"en.2\" {SENTENCE}>three</span></p></body>");
        assert_eq!(unfolded(&format!("<body><p>{around} {inside}</p></body>")), expected);
    }

    #[test]
    fn a_page_that_minds_the_marks_is_shown_as_it_is() {
        let marked = format!("<body>{}</body>", between(&[0, 1], "NEWS"));
        assert_eq!(unfold(&marked, "<body>News</body>", &["en"]), "<body>News</body>");
        let own = "<body>\u{e000}News</body>";
        assert_eq!(unfold(own, own, &["en"]), own);
        assert_eq!(unfolded(&format!("<body>{}</body>", between(&[7, 1], "News"))), "<body>News</body>");
    }
}
