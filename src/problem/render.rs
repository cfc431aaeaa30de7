//! Problems as people and machines read them.

use super::{Problem, Severity, Spot};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

/// How problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the line and carets.
    Human,
    /// `file:line:col: error[SP104]: text`.
    Short,
    /// One JSON object a line.
    Json,
    /// One command a line, by which a GitHub workflow annotates the file.
    Github,
}

impl Problem {
    /// The problem in a form; `colour` and `width` (40 or more) matter to people only. No control character of the
    /// data gets through.
    pub fn render(&self, format: Format, colour: bool, width: usize) -> String {
        match format {
            Format::Human => self.human(colour, width.max(40)),
            Format::Short => format!("{}: {}[{}]: {}", self.place(), self.word(), self.code, visible(&self.message)),
            Format::Json => escaped(&self.json().to_string()),
            Format::Github => self.annotation(),
        }
    }

    fn word(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }

    fn place(&self) -> String {
        let path = self.path.clone().unwrap_or_else(|| "scorepress".to_owned());
        visible(&self.spot.as_ref().map_or(path, Spot::to_string))
    }

    fn human(&self, colour: bool, width: usize) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let (message, help, label) = (visible(&self.message), visible(&self.help), visible(&self.label));
        let texts: Vec<Excerpt> =
            self.spot.iter().chain(self.related.iter().map(|(spot, _)| spot)).map(Excerpt::of).collect();
        let title = level.primary_title(message.as_str()).id(self.code);
        let mut group = Group::with_title(title);
        for (at, text) in texts.iter().enumerate() {
            let (kind, words) = match at.checked_sub(1) {
                None => (AnnotationKind::Primary, label.clone()),
                Some(at) => (AnnotationKind::Context, visible(&self.related[at].1)),
            };
            let mark = kind.span(text.marked.clone());
            let mark = if words.is_empty() { mark } else { mark.label(words) };
            let snippet = Snippet::source(text.line.as_str()).line_start(text.number).path(text.path.as_str());
            group = group.element(snippet.annotation(mark));
        }
        let path = self.path.as_deref().map(visible);
        if let (true, Some(path)) = (texts.is_empty(), path.as_deref()) {
            group = group.element(Origin::path(path.to_owned()));
        }
        if !help.is_empty() {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(width).render(&[group])
    }

    /// `::error file=…,line=…,col=…,endColumn=…,title=SP104::what is wrong`, with the help on a line of its own.
    fn annotation(&self) -> String {
        let property = |text: &str| inert(text, &['%', '\r', '\n', ':', ',']);
        let place = match (&self.spot, &self.path) {
            (Some(Spot { source, line, column, length }), _) => {
                let file = property(&source.path);
                format!("file={file},line={line},col={column},endColumn={},", column + length)
            }
            (None, Some(path)) => format!("file={},", property(path)),
            (None, None) => String::new(),
        };
        let help = if self.help.is_empty() { String::new() } else { format!("\n{}", self.help) };
        let words = inert(&format!("{}{help}", self.message), &['%', '\r', '\n']);
        format!("::{} {place}title={}::{words}", self.word(), self.code)
    }

    fn json(&self) -> Value {
        let at = |spot: &Spot| json!({"file": spot.source.path, "line": spot.line, "column": spot.column, "end": spot.column + spot.length});
        let mut value = json!({"code": self.code, "severity": self.word(), "message": self.message});
        if let Some(spot) = &self.spot {
            value
                .as_object_mut()
                .into_iter()
                .for_each(|own| own.extend(at(spot).as_object().cloned().unwrap_or_default()));
        } else if let Some(path) = &self.path {
            value["file"] = json!(path);
        }
        value["help"] = json!(self.help);
        let related = |(spot, words): &(Spot, String)| {
            let mut place = at(spot);
            place["message"] = json!(words);
            place
        };
        value["related"] = self.related.iter().map(related).collect();
        value
    }
}

/// A text in which a workflow finds no command: the signs that would end it are written by their numbers.
fn inert(text: &str, signs: &[char]) -> String {
    let write = |sign: char| match signs.contains(&sign) {
        true => format!("%{:02X}", u32::from(sign)),
        false => visible_character(sign).to_string(),
    };
    text.chars().map(write).collect()
}

/// The line that a spot is on, safe to print, with the bytes it covers.
struct Excerpt {
    path: String,
    line: String,
    number: usize,
    marked: std::ops::Range<usize>,
}

/// More of a line than this tells nobody more.
const WIDEST: usize = 400;

impl Excerpt {
    fn of(spot: &Spot) -> Self {
        let line = spot.source.text.lines().nth(spot.line as usize - 1).unwrap_or_default();
        let column = spot.column as usize - 1;
        let from = column.saturating_sub(WIDEST / 2);
        let shown: String = line.chars().skip(from).take(WIDEST).map(visible_character).collect();
        let byte = |at: usize| shown.char_indices().nth(at).map_or(shown.len(), |(byte, _)| byte);
        let marked = byte(column - from)..byte(column - from + spot.length as usize);
        Excerpt { path: visible(&spot.source.path), number: spot.line as usize, marked, line: shown }
    }
}

/// A text without characters that a terminal would obey.
pub fn visible(text: &str) -> String {
    text.chars().map(visible_character).collect()
}

fn visible_character(character: char) -> char {
    match character {
        '\t' => ' ',
        other if is_obeyed(other) => '\u{FFFD}',
        other => other,
    }
}

/// Control characters, and those that turn the order of writing round.
fn is_obeyed(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The same JSON without a character that a terminal would obey.
fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            obeyed if is_obeyed(obeyed) => safe.push_str(&format!("\\u{:04x}", u32::from(obeyed))),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Source;
    use std::sync::Arc;

    fn problem() -> Problem {
        let source = Arc::new(Source {
            path: "weeks/2025-W45.yaml".into(),
            text: "week: x\n  bắc: 92,28 \u{1b}[31m\n".into(),
        });
        let spot = Spot { source, line: 2, column: 8, length: 5 };
        Problem::error("SP104", "expected a number, found “92,28”").at(&spot).help("write 92.28")
    }

    #[test]
    fn people_see_line_carets_and_help_and_no_escape_sequence() {
        let expected = "error[SP104]: expected a number, found “92,28”\n --> weeks/2025-W45.yaml:2:8\n  |\n\
            2 |   bắc: 92,28 \u{FFFD}[31m\n  |        ^^^^^\n  |\n  = help: write 92.28";
        assert_eq!(problem().render(Format::Human, false, 80), expected);
    }

    #[test]
    fn machines_get_every_character_escaped_that_a_terminal_would_obey() {
        let problem = Problem::error("SP104", "a\u{9b}31m\u{202e}b").in_file("x\u{1b}.yaml");
        let json = problem.render(Format::Json, false, 80);
        assert!(!json.chars().any(is_obeyed), "{json}");
        let json: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!((&json["message"], &json["file"]), (&json!("a\u{9b}31m\u{202e}b"), &json!("x\u{1b}.yaml")));
    }

    #[test]
    fn a_workflow_sees_one_command_whatever_the_data_says() {
        let command = "::error file=weeks/2025-W45.yaml,line=2,col=8,endColumn=13,title=SP104::\
            expected a number, found “92,28”%0Awrite 92.28";
        assert_eq!(problem().render(Format::Github, false, 80), command);
        let hostile = Problem::warning("SP104", "50%\r\n::error::x\u{1b}").in_file("a,b:c%.yaml");
        let command = "::warning file=a%2Cb%3Ac%25.yaml,title=SP104::50%25%0D%0A::error::x\u{FFFD}";
        assert_eq!(hostile.render(Format::Github, false, 80), command);
    }

    #[test]
    fn machines_see_one_line() {
        let short = "weeks/2025-W45.yaml:2:8: error[SP104]: expected a number, found “92,28”";
        assert_eq!(problem().render(Format::Short, false, 80), short);
        let json: Value = serde_json::from_str(&problem().render(Format::Json, false, 80)).expect("JSON");
        assert_eq!((&json["line"], &json["column"], &json["end"]), (&json!(2), &json!(8), &json!(13)));
    }
}
