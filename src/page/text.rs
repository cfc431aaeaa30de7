//! Markdown into plain text for an e-mail: lines of at most 72 columns, tables set with spaces.

use super::columns::{filled, width, wrap};
use super::html::events;
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

/// Columns of a line, as mail programs expect them.
pub(super) const COLUMNS: usize = 72;

/// The article as plain text. Headings are underlined; a link is followed by its address; a picture is left out and its
/// caption opens with `photo`, the word for one. A table that is too wide becomes a list.
pub(super) fn text(markdown: &str, photo: &str) -> String {
    let mut writer = Writer { photo, ..Writer::default() };
    events(markdown).for_each(|event| writer.take(event));
    writer.finished()
}

#[derive(Default)]
struct Writer<'a> {
    photo: &'a str,
    blocks: Vec<Vec<String>>,
    /// Words of the block that is being read.
    words: String,
    /// Where the open links lead.
    links: Vec<String>,
    /// Whether the block before showed a picture, so that a caption may follow.
    pictured: bool,
    in_picture: bool,
    in_item: bool,
    table: Table,
}

#[derive(Default)]
struct Table {
    flush_right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Writer<'_> {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.opens(tag),
            Event::End(tag) => self.closes(tag),
            Event::Text(words) | Event::Code(words) if !self.in_picture => self.words.push_str(&words),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Rule => self.blocks.push(vec!["-".repeat(COLUMNS)]),
            _ => {}
        }
    }

    fn opens(&mut self, tag: Tag) {
        match tag {
            Tag::Image { .. } => {
                self.in_picture = true;
                self.pictured = true;
            }
            Tag::Link { dest_url, .. } => self.links.push(dest_url.into_string()),
            Tag::Item => self.in_item = true,
            Tag::Table(alignments) => {
                let flush_right = alignments.iter().map(|alignment| *alignment == Alignment::Right).collect();
                self.table = Table { flush_right, rows: Vec::new() };
            }
            Tag::TableHead | Tag::TableRow => self.table.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn closes(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => self.in_picture = false,
            TagEnd::Link => self.address(),
            TagEnd::Heading(level) => {
                let mark = if level == pulldown_cmark::HeadingLevel::H1 { "=" } else { "-" };
                self.heading(mark);
            }
            TagEnd::Paragraph => self.paragraph(),
            TagEnd::Item => {
                self.item();
                self.in_item = false;
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.words);
                self.table.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Table => {
                let table = std::mem::take(&mut self.table);
                self.blocks.push(table.lines());
            }
            _ => {}
        }
    }

    /// Where a link leads, unless its words say so already.
    fn address(&mut self) {
        let address = self.links.pop().unwrap_or_default();
        if !self.words.ends_with(&address) {
            self.words.push_str(&format!(" <{address}>"));
        }
    }

    fn heading(&mut self, mark: &str) {
        let mut lines = wrap(&std::mem::take(&mut self.words), COLUMNS);
        let longest = lines.iter().map(|line| width(line)).max().unwrap_or_default();
        lines.push(mark.repeat(longest));
        self.blocks.push(lines);
    }

    fn paragraph(&mut self) {
        if self.in_item {
            return self.words.push(' ');
        }
        let words = std::mem::take(&mut self.words);
        if words.trim().is_empty() {
            return;
        }
        let caption = std::mem::take(&mut self.pictured);
        let words = if caption { format!("{} {words}", self.photo) } else { words };
        self.blocks.push(wrap(&words, COLUMNS));
    }

    /// A point of a list; those that follow each other stand without a line between them.
    fn item(&mut self) {
        let words = std::mem::take(&mut self.words);
        let lines = wrap(&words, COLUMNS - 2).into_iter().enumerate();
        let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { "- " } else { "  " }));
        match self.blocks.last_mut() {
            Some(list) if list.first().is_some_and(|first| first.starts_with("- ")) => list.extend(lines),
            _ => self.blocks.push(lines.collect()),
        }
    }

    fn finished(self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(|lines| lines.join("\n")).collect();
        blocks.join("\n\n") + "\n"
    }
}

impl Table {
    fn lines(&self) -> Vec<String> {
        let columns = self.flush_right.len();
        let widest = |at: usize| self.rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max();
        let widths: Vec<usize> = (0..columns).map(|at| widest(at).unwrap_or_default()).collect();
        if widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1) > COLUMNS {
            return self.list();
        }
        let line = |row: &Vec<String>| {
            let cells = row.iter().enumerate().map(|(at, cell)| filled(cell, widths[at], self.flush_right[at]));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        let mut lines: Vec<String> = self.rows.iter().map(line).collect();
        let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("  ");
        lines.insert(1.min(lines.len()), rule);
        lines
    }

    /// Each row as a point: its name, then every other column with its head.
    fn list(&self) -> Vec<String> {
        let Some((heads, rows)) = self.rows.split_first() else { return Vec::new() };
        let name = self.flush_right.iter().position(|right| !right).unwrap_or(0);
        let item = |row: &Vec<String>| {
            let others = (0..row.len()).filter(|at| *at != name);
            let told: Vec<String> = others.map(|at| format!("{}\u{a0}{}", heads[at], row[at])).collect();
            let lines = wrap(&format!("{}: {}", row[name], told.join("; ")), COLUMNS - 2).into_iter().enumerate();
            lines.map(|(at, line)| format!("{}{line}", if at == 0 { "- " } else { "  " })).collect::<Vec<_>>()
        };
        rows.iter().flat_map(item).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_read_without_a_mark_of_markdown() {
        let markdown = "*Index* – Week 45\n\n# Ash \\*first\\*\n\nIt rose.\n\n![alt](media/x.png)\n\n*Ash won. By me*\n\n\
            ## More\n\n- one\n- two\n\n---\n\nSource: [The \\<Portal\\>](<https://example.org/a>)\n";
        let expected = "Index – Week 45\n\nAsh *first*\n===========\n\nIt rose.\n\nPhoto: Ash won. By me\n\nMore\n----\n\n\
            - one\n- two\n\n------------------------------------------------------------------------\n\n\
            Source: The <Portal> <https://example.org/a>\n";
        assert_eq!(text(markdown, "Photo:"), expected);
    }

    #[test]
    fn tables_are_set_with_spaces_and_wide_letters_count_two() {
        let table = "*Best*\n\n| Place | Name | Score |\n|---:|---|---:|\n| 1 | 北宁 | 92.28 |\n| **10** | **Huế** | **9.4** |\n";
        let expected = "Best\n\nPlace  Name  Score\n-----  ----  -----\n    1  北宁  92.28\n   10  Huế     9.4\n";
        assert_eq!(text(table, ""), expected);
    }

    #[test]
    fn a_table_that_is_too_wide_becomes_a_list() {
        let name = "A name of many words that takes its room ".repeat(2);
        let table = format!("| Place | Name | Score |\n|---:|---|---:|\n| 1 | {name} | 92.28 |\n");
        let lines: Vec<String> = text(&table, "").lines().map(str::to_owned).collect();
        assert!(
            lines[0].starts_with("- A name of many") && lines[1].ends_with("Place\u{a0}1; Score\u{a0}92.28"),
            "{lines:?}"
        );
        assert!(lines.iter().all(|line| width(line) <= COLUMNS));
    }
}
