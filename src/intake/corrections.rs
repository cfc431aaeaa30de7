//! `corrections:` of a week's file: figures of earlier weeks as they were published, beside the right ones.

use super::names::{demand, localised};
use super::series::{find, text};
use super::shape::number;
use super::week::Setting;
use crate::league::*;
use crate::problem::{Problem, Problems};
use crate::yaml::Node;

/// Reads one of them; nothing where a name or a figure in it cannot be read, which is told.
pub(super) fn read(setting: &Setting, node: &Node, problems: &mut Problems) -> Option<Correction> {
    let series = setting.series;
    let tables = series.tables.iter().map(|table| table.id.as_str());
    let table = find(node.get("table")?, "table", tables, problems);
    let entities = series.entities.iter().map(|entity| entity.id.as_str());
    let entity = find(node.get("entity")?, "entity", entities, problems);
    let table = TableIndex(table? as u16);
    let components = &series.table(table).components;
    let component = match node.get("component") {
        Some(name) => {
            let known = components.iter().map(|each| series.component(*each).id.as_str());
            Some(components[find(name, "component", known, problems)?])
        }
        None => None,
    };
    let words = node.get("text").map(localised);
    demand(&words.clone().unwrap_or_default(), "the correction", &setting.wanted, problems);
    let was = node.get("was")?;
    Some(Correction {
        week: text(node, "week")?.parse().ok()?,
        table,
        entity: EntityIndex(entity? as u32),
        component,
        was: Cell { value: number(was.text()?)?, spot: was.spot.clone() },
        text: words,
        spot: node.spot.clone(),
    })
}

/// Tells every correction that has nothing to put right.
pub(super) fn check(series: &Series, problems: &mut Problems) {
    for (at, week) in series.weeks.iter().enumerate() {
        for (number, correction) in week.corrections.iter().enumerate() {
            let first = week.corrections[..number].iter().find(|each| each.is_of_the_same(correction));
            problems.0.extend(first.map(|first| twice(correction, first)));
            problems.0.extend(unfounded(series, &series.weeks[..at], correction));
        }
    }
}

fn twice(correction: &Correction, first: &Correction) -> Problem {
    let problem = Problem::error("SP324", "the same figure is corrected twice").at(&correction.spot);
    problem.related(&first.spot, "first here").help("keep the one whose `was` was published")
}

fn unfounded(series: &Series, earlier: &[Week], correction: &Correction) -> Option<Problem> {
    let at = |problem: Problem| Some(problem.at(&correction.spot));
    let Some(week) = earlier.iter().find(|week| week.iso == correction.week) else {
        let message = format!("the correction is of {}, which is no earlier week of the series", correction.week);
        return at(Problem::error("SP320", message).help("name an earlier week that has a file"));
    };
    let entity = &series.entity(correction.entity).id;
    let Some(right) = week.figure(correction) else {
        let message = format!("`{entity}` has no such figure in {}", correction.week);
        let help = format!("correct `entity`, `table` or `component`, or add the figure to {}", week.path);
        return at(Problem::error("SP321", message).help(help));
    };
    let (was, now) = (correction.was.value, right.value);
    match round(was, series.decimals) == round(now, series.decimals) {
        true if was == now => {
            let message =
                format!("the figure of `{entity}` in {} is still {was}, as it was published", correction.week);
            at(Problem::error("SP322", message).help(format!("put the right figure into {}", week.path)))
        }
        true => {
            let message = format!("{was} and {now} print alike: nothing is told of this correction");
            at(Problem::warning("SP323", message).help("leave it for the record, or take it out"))
        }
        false => None,
    }
}
