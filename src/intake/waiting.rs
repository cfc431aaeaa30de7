//! Scores that are still to be typed, as `scorepress new` leaves them: their week waits, the rest of the series does not.

use super::contract;
use super::shape::{comma, fallen_out};
use crate::league::Series;
use crate::problem::{Problem, named};
use crate::yaml::{Node, Tree};

/// The code of a week that waits for its scores.
pub const BLANK: &str = "SP325";

/// More names than these are counted, not told.
const MOST_NAMED: usize = 3;

/// Told of a week some of whose scores are blank. A component that the series does not have is a slip, and none of them.
pub(super) fn told(week: &Node, series: &Series) -> Option<Problem> {
    let is_component = |name: &Node| series.components.iter().any(|each| Some(each.id.as_str()) == name.text());
    let tables = week.get("tables").map(Node::entries).unwrap_or_default();
    let scores = || tables.iter().filter_map(|(_, table)| table.get("scores")).map(Node::entries);
    let all = scores().flatten().count();
    let blank: Vec<&Node> = scores().flat_map(|scores| blank_rows(scores, is_component)).collect();
    let first = blank.first()?;
    let names = named(blank.iter().map(|name| format!("`{}`", name.text().unwrap_or_default())), MOST_NAMED);
    let message = match blank.len() {
        count if count == all && !scores().flatten().any(|(_, score)| has_figure(score)) => {
            format!("all {all} scores of the week are blank")
        }
        1 => format!("1 of the week's {all} scores is not filled in: {names}"),
        count => format!("{count} of the week's {all} scores are not filled in: {names}"),
    };
    let help = "fill them in, or remove the line of who has none; until then the week is not told";
    Some(Problem::warning(BLANK, message).at(&first.spot).help(help))
}

/// The names of a table in which something is blank; not where a slip of form only makes it look so.
fn blank_rows(scores: &[(Node, Node)], is_component: impl Fn(&Node) -> bool) -> impl Iterator<Item = &Node> {
    let slip = |at: usize| comma(scores, at).is_some() || fallen_out(scores, at, &contract::SCORE).is_some();
    let blank = move |at: &usize| is_blank(&scores[*at].1, &is_component) && !slip(*at);
    (0..scores.len()).filter(blank).map(|at| &scores[at].0)
}

/// Whether somebody has typed a figure of it.
fn has_figure(score: &Node) -> bool {
    match &score.tree {
        Tree::Map(fields) => fields.iter().any(|(_, field)| has_figure(field)),
        _ => !score.is_empty(),
    }
}

fn is_blank(score: &Node, is_component: impl Fn(&Node) -> bool) -> bool {
    match &score.tree {
        Tree::Map(fields) => {
            let parts = score.get("components").map(Node::entries).unwrap_or_default();
            let blank = |entries: &[(Node, Node)], at: usize| entries[at].1.is_empty() && comma(entries, at).is_none();
            let figure = |at: &usize| matches!(fields[*at].0.text(), Some("score" | "components"));
            (0..parts.len()).any(|at| is_component(&parts[at].0) && blank(parts, at))
                || (0..fields.len()).filter(figure).any(|at| blank(fields, at))
        }
        _ => score.is_empty(),
    }
}
