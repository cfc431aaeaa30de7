//! Words that run the other way, set apart so that the figures beside them stay where they belong.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// The way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    LeftToRight,
    RightToLeft,
}

use Way::{LeftToRight, RightToLeft};

/// The events of an article that runs `direction`, `ltr` or `rtl`, with each stretch of the other way in a `<bdi>`.
/// The text of a picture stands in an attribute and is left alone.
pub(super) fn isolate<'a>(events: Vec<Event<'a>>, direction: &str) -> Vec<Event<'a>> {
    let other = if direction == "rtl" { LeftToRight } else { RightToLeft };
    if !events
        .iter()
        .any(|event| matches!(event, Event::Text(text) if text.chars().any(|each| way(each) == Some(other))))
    {
        return events;
    }
    let (mut isolated, mut in_picture) = (Vec::with_capacity(events.len() * 2), false);
    for event in events {
        match event {
            Event::Text(text) if !in_picture => stretches(&text, other, &mut isolated),
            event => {
                match &event {
                    Event::Start(Tag::Image { .. }) => in_picture = true,
                    Event::End(TagEnd::Image) => in_picture = false,
                    _ => {}
                }
                isolated.push(event);
            }
        }
    }
    isolated
}

fn stretches(text: &str, other: Way, out: &mut Vec<Event>) {
    let mut rest = text;
    while let Some(from) = rest.find(|each| way(each) == Some(other)) {
        let (before, opens) = rest.split_at(from);
        let next = opens.find(|each| way(each).is_some_and(|way| way != other)).unwrap_or(opens.len());
        let last = opens[..next].char_indices().rfind(|(_, each)| way(*each) == Some(other));
        let end = last.map_or(next, |(at, each)| at + each.len_utf8());
        push(before, out);
        out.push(Event::InlineHtml(CowStr::Borrowed("<bdi>")));
        push(&opens[..end], out);
        out.push(Event::InlineHtml(CowStr::Borrowed("</bdi>")));
        rest = &opens[end..];
    }
    push(rest, out);
}

fn push(text: &str, out: &mut Vec<Event>) {
    if !text.is_empty() {
        out.push(Event::Text(CowStr::from(text.to_owned())));
    }
}

/// Nothing for figures, marks and spaces, which go with what surrounds them.
fn way(letter: char) -> Option<Way> {
    match letter {
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' if letter.is_alphabetic() => {
            Some(RightToLeft)
        }
        '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' => Some(RightToLeft),
        _ if letter.is_alphabetic() => Some(LeftToRight),
        _ => None,
    }
}

#[cfg(test)]
mod tests {

    fn html(markdown: &str, direction: &str) -> String {
        let around = super::super::html::Surroundings { scroll_label: "", direction, charts: &[] };
        super::super::html::article(markdown, &around)
    }

    #[test]
    fn a_name_that_runs_the_other_way_is_set_apart_from_the_figures_beside_it() {
        assert_eq!(html("محمد علي 92.28 points", "ltr"), "<p><bdi>محمد علي</bdi> 92.28 points</p>\n");
        assert_eq!(html("a **דן**, b גיל", "ltr"), "<p>a <strong><bdi>דן</bdi></strong>, b <bdi>גיל</bdi></p>\n");
        assert_eq!(html("محمد Acme FC 92.28", "rtl"), "<p>محمد <bdi>Acme FC</bdi> 92.28</p>\n");
    }

    #[test]
    fn where_all_runs_one_way_nothing_is_added() {
        assert_eq!(html("Bắc Ninh 👩‍👩‍👧 92.28", "ltr"), "<p>Bắc Ninh 👩‍👩‍👧 92.28</p>\n");
        assert_eq!(html("محمد 92.28", "rtl"), "<p>محمد 92.28</p>\n");
        assert!(html("![محمد](media/x.png)", "ltr").contains("alt=\"محمد\""));
    }
}
