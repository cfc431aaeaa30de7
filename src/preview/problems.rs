//! Problems as the page shows them.

use crate::problem::{Problem, Problems, Spot, visible};
use serde_json::{Value as Json, json};

/// More of a line than this tells nobody more, in characters before and behind what is marked.
const AROUND: usize = 100;

/// Errors and warnings, each in the order of files and lines.
pub(super) fn records(problems: &Problems, root: &str) -> (Vec<Json>, Vec<Json>) {
    let (errors, warnings): (Vec<&Problem>, Vec<&Problem>) = problems.0.iter().partition(|problem| problem.is_error());
    let of = |all: Vec<&Problem>| all.into_iter().map(|problem| record(problem, root)).collect();
    (of(errors), of(warnings))
}

/// One problem, its place from the series' folder.
pub(super) fn record(problem: &Problem, root: &str) -> Json {
    let related = |(spot, words): &(Spot, String)| json!({"place": place(spot, root), "words": visible(words)});
    let file = problem.path.as_deref().map(|path| visible(path.strip_prefix(root).unwrap_or(path)));
    json!({
        "code": problem.code,
        "message": visible(&problem.message),
        "label": visible(&problem.label),
        "help": visible(&problem.help),
        "place": problem.spot.as_ref().map(|spot| place(spot, root)).or(file),
        "excerpt": problem.spot.as_ref().map(excerpt),
        "related": problem.related.iter().map(related).collect::<Vec<_>>(),
    })
}

/// `weeks/2025-W45.yaml:14:12`, from the series' folder.
pub(super) fn place(spot: &Spot, root: &str) -> String {
    let path = spot.source.path.strip_prefix(root).unwrap_or(&spot.source.path);
    visible(&format!("{path}:{}:{}", spot.line, spot.column))
}

/// The line, parted into what stands before, what is marked and what follows.
fn excerpt(spot: &Spot) -> Json {
    let line = spot.source.text.lines().nth((spot.line as usize).saturating_sub(1)).unwrap_or_default();
    let letters: Vec<char> = line.chars().collect();
    let from = (spot.column as usize).saturating_sub(1).min(letters.len());
    let to = (from + spot.length as usize).min(letters.len());
    let (begin, end) = (from.saturating_sub(AROUND), (to + AROUND).min(letters.len()));
    let text = |from: usize, to: usize| visible(&letters[from..to].iter().collect::<String>());
    json!({
        "line": spot.line,
        "cut_before": begin > 0,
        "before": text(begin, from),
        "marked": text(from, to.min(from + AROUND)),
        "after": text(to.min(from + AROUND), end),
        "cut_after": end < letters.len(),
    })
}
