//! Markdown into the HTML of an article.
//!
//! Beyond plain Markdown: the first paragraphs are the standfirst; a paragraph wholly in emphasis beside a picture or
//! before a table is its caption; in a table the first column set flush left names the rows, flush right holds numbers,
//! and a row wholly in bold is the story's own. Raw HTML is shown as text; links and pictures go only where they may.

use super::direction::isolate;
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What stands beside the text itself.
pub struct Surroundings<'a> {
    /// Name of the box in which a wide table scrolls, for those who cannot see it.
    pub scroll_label: &'a str,
    /// Which way its script runs: `ltr` or `rtl`.
    pub direction: &'a str,
    /// Charts, each with the caption of the table above which it stands.
    pub charts: &'a [(String, String)],
}

/// The events of a Markdown text, with raw HTML made text and forbidden addresses dropped.
pub fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = if may_link(&dest_url) { dest_url } else { CowStr::Borrowed("#") };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let dest_url = if may_show(&dest_url) { dest_url } else { CowStr::Borrowed("") };
            Event::Start(Tag::Image { link_type, dest_url, title, id })
        }
        other => other,
    })
}

/// The article's HTML.
pub fn article(markdown: &str, around: &Surroundings) -> String {
    // A cell of a table makes three events of some ten bytes.
    let mut all = Vec::with_capacity((markdown.len() / 3).min(16 * 1024));
    all.extend(events(markdown));
    let all = isolate(all, around.direction);
    let mut writer = Writer { events: &all, at: 0, html: String::with_capacity(markdown.len() * 2), around };
    writer.blocks();
    writer.html
}

/// http, https and mailto; or a place inside the release's own folder.
fn may_link(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) || is_inside(&lower)
}

/// Pictures come from the release's own folder.
fn may_show(address: &str) -> bool {
    is_inside(address)
}

fn is_inside(address: &str) -> bool {
    let outside =
        address.starts_with(['/', '\\']) || address.contains([':', '\\', '%']) || address.chars().any(char::is_control);
    !outside && !address.split('/').any(|part| part == "..")
}

struct Writer<'a, 'b> {
    events: &'b [Event<'a>],
    at: usize,
    html: String,
    around: &'b Surroundings<'b>,
}

impl<'a, 'b> Writer<'a, 'b> {
    /// Writes every block; those whose neighbours give them a meaning are looked at first.
    fn blocks(&mut self) {
        let mut standfirst = false;
        while self.at < self.events.len() {
            match &self.events[self.at] {
                Event::Start(Tag::Heading { level, .. }) => {
                    standfirst = *level == HeadingLevel::H1;
                    self.plain_block();
                }
                Event::Start(Tag::Paragraph) if self.is_picture() => {
                    standfirst = false;
                    self.figure();
                }
                Event::Start(Tag::Paragraph) if self.captions_table() => self.table(true),
                Event::Start(Tag::Table(_)) => self.table(false),
                Event::Start(Tag::Paragraph) if standfirst => {
                    let block = self.take_block();
                    self.html.push_str("<p class=\"standfirst\">");
                    push(&mut self.html, &block[1..block.len() - 1]);
                    self.html.push_str("</p>\n");
                }
                _ => {
                    standfirst = false;
                    self.plain_block();
                }
            }
        }
    }

    fn plain_block(&mut self) {
        let block = self.take_block();
        push(&mut self.html, block);
    }

    /// The events of the block that begins here; goes behind it.
    fn take_block(&mut self) -> &'b [Event<'a>] {
        let from = self.at;
        self.at = self.end_of(from);
        &self.events[from..self.at]
    }

    /// Behind the end of the block that begins at `from`.
    fn end_of(&self, from: usize) -> usize {
        let mut depth = 0usize;
        for (offset, event) in self.events[from..].iter().enumerate() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return from + offset + 1;
            }
        }
        self.events.len()
    }

    fn is_picture(&self) -> bool {
        let inside = &self.events[self.at + 1..self.end_of(self.at) - 1];
        matches!(inside.first(), Some(Event::Start(Tag::Image { .. })))
            && self.end_of(self.at + 1) == self.end_of(self.at) - 1
    }

    /// Whether the block at `from` is a paragraph wholly in emphasis.
    fn is_caption(&self, from: usize) -> bool {
        let paragraph = matches!(self.events.get(from), Some(Event::Start(Tag::Paragraph)));
        let emphasis = matches!(self.events.get(from + 1), Some(Event::Start(Tag::Emphasis)));
        paragraph && emphasis && self.end_of(from + 1) == self.end_of(from) - 1
    }

    fn captions_table(&self) -> bool {
        self.is_caption(self.at) && matches!(self.events.get(self.end_of(self.at)), Some(Event::Start(Tag::Table(_))))
    }

    fn figure(&mut self) {
        let picture = self.take_block();
        self.html.push_str("<figure>");
        push(&mut self.html, &picture[1..picture.len() - 1]);
        if self.is_caption(self.at) {
            let caption = self.take_block();
            self.html.push_str("<figcaption>");
            push(&mut self.html, &caption[2..caption.len() - 2]);
            self.html.push_str("</figcaption>");
        }
        self.html.push_str("</figure>\n");
    }

    /// The chart of the table with that caption, where it has one.
    fn chart(&mut self, caption: &str) {
        let charts = self.around.charts.iter();
        let mut of_table = charts.filter(|(title, _)| single_spaced(title) == single_spaced(caption));
        self.html.push_str(of_table.next().map_or("", |(_, chart)| chart));
    }

    fn table(&mut self, captioned: bool) {
        let caption = captioned.then(|| self.take_block());
        let table = self.take_block();
        let Some(Event::Start(Tag::Table(alignments))) = table.first() else { return };
        if let Some(caption) = caption {
            self.chart(&plain_text(caption));
        }
        self.html.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        let mut label = self.around.scroll_label.to_owned();
        if let Some(caption) = caption {
            label = format!("{}: {label}", plain_text(caption));
        }
        push_escaped(&mut self.html, &label);
        self.html.push_str("\"><table>\n");
        if let Some(caption) = caption {
            self.html.push_str("<caption>");
            push(&mut self.html, &caption[2..caption.len() - 2]);
            self.html.push_str("</caption>\n");
        }
        rows(&mut self.html, table, alignments);
        self.html.push_str("</table></div>\n");
    }
}

fn single_spaced(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn rows(html: &mut String, table: &[Event], alignments: &[Alignment]) {
    let names = alignments.iter().position(|alignment| *alignment != Alignment::Right).unwrap_or(0);
    let (mut cells, mut from): (Vec<&[Event]>, usize) = (Vec::with_capacity(alignments.len()), 0);
    for (at, event) in table.iter().enumerate() {
        match event {
            Event::Start(Tag::TableHead) => html.push_str("<thead>\n"),
            Event::Start(Tag::TableCell) => from = at + 1,
            Event::End(TagEnd::TableCell) => cells.push(&table[from..at]),
            Event::End(TagEnd::TableHead) => {
                row(html, &cells, alignments, names, true);
                cells.clear();
                html.push_str("</thead>\n<tbody>\n");
            }
            Event::End(TagEnd::TableRow) => {
                row(html, &cells, alignments, names, false);
                cells.clear();
            }
            _ => {}
        }
    }
    html.push_str("</tbody>\n");
}

fn row(html: &mut String, cells: &[&[Event]], alignments: &[Alignment], names: usize, head: bool) {
    let bold = |cell: &[Event]| matches!(cell.first(), Some(Event::Start(Tag::Strong)));
    let own = !head && cells.iter().all(|cell| cell.is_empty() || bold(cell)) && cells.iter().any(|cell| bold(cell));
    html.push_str(if own { "<tr class=\"own\">" } else { "<tr>" });
    for (at, cell) in cells.iter().enumerate() {
        let number = alignments.get(at) == Some(&Alignment::Right);
        let (opens, closes) = match (head, at == names) {
            (true, _) => ("<th scope=\"col\"", "</th>"),
            (false, true) => ("<th scope=\"row\"", "</th>"),
            (false, false) => ("<td", "</td>"),
        };
        html.push_str(opens);
        html.push_str(if number { " class=\"num\">" } else { ">" });
        push(html, if own && bold(cell) { &cell[1..cell.len() - 1] } else { cell });
        html.push_str(closes);
    }
    html.push_str("</tr>\n");
}

fn push(html: &mut String, events: &[Event]) {
    pulldown_cmark::html::push_html(html, events.iter().cloned());
}

fn plain_text(events: &[Event]) -> String {
    let text = |event: &Event| match event {
        Event::Text(text) | Event::Code(text) => text.to_string(),
        _ => String::new(),
    };
    events.iter().map(text).collect()
}

/// Writes a text so that it can stand in an attribute.
fn push_escaped(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        article(markdown, &Surroundings { scroll_label: "scrolls", direction: "ltr", charts: &[] })
    }

    #[test]
    fn captions_tables_and_the_own_row() {
        let table = "*Best <b>*\n\n| Pl | Name |\n|---:|---|\n| 1 | A |\n| **2** | **B** |\n";
        let expected = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Best &lt;b&gt;: scrolls\"><table>\n\
            <caption>Best &lt;b&gt;</caption>\n<thead>\n<tr><th scope=\"col\" class=\"num\">Pl</th><th scope=\"col\">Name</th></tr>\n\
            </thead>\n<tbody>\n<tr><td class=\"num\">1</td><th scope=\"row\">A</th></tr>\n\
            <tr class=\"own\"><td class=\"num\">2</td><th scope=\"row\">B</th></tr>\n</tbody>\n</table></div>\n";
        assert_eq!(html(table), expected);
    }

    #[test]
    fn figures_and_standfirst() {
        let text = "# News\n\nFirst.\n\n![alt](media/x.png)\n\n*Caption.*\n\nThen.\n";
        let expected = "<h1>News</h1>\n<p class=\"standfirst\">First.</p>\n<figure><img src=\"media/x.png\" alt=\"alt\" />\
            <figcaption>Caption.</figcaption></figure>\n<p>Then.</p>\n";
        assert_eq!(html(text), expected);
    }

    #[test]
    fn nothing_hostile_gets_through() {
        let text =
            "<script>alert(1)</script>\n\n[a](JaVaScRiPt:x) ![b](../../secret) [c](//evil) ![d](https://x.org/y.png)";
        let html = html(text);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("<a href=\"#\">a</a>") && html.contains("<img src=\"\" alt=\"b\" />"), "{html}");
        assert!(html.contains("<a href=\"#\">c</a>") && html.contains("<img src=\"\" alt=\"d\" />"), "{html}");
    }
}
