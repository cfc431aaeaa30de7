//! What a language lacks for one series: names, titles, forms, and words for its kinds.

use super::super::ftl::{Used, Wordbook};
use super::super::voice::Voice;
use super::hint;
use super::pattern::{never, properties};
use crate::league::{Localised, Names, Series};
use crate::problem::{Problem, Problems, Spot};
use std::collections::BTreeSet;

/// Everything a series has no words for in this language.
pub(in super::super) fn series(voice: &Voice, series: &Series) -> Problems {
    let mut problems = Problems::default();
    // Its texts stand in a file of their own, and there is where one is missing.
    let apart = series.on_request.contains(&voice.tag);
    let translation = format!("add it to locales/{}/texts.yaml", voice.tag);
    let mut text = |text: &Localised, near: Option<&Spot>, what: &str| {
        if text.text(&voice.tag).is_none() {
            let problem = no_text(voice, text, near, what);
            problems.add(if apart { problem.help(&translation) } else { problem });
        }
    };
    text(&series.title, None, "the series' title");
    let parties = [&series.source, &series.publisher].into_iter().flatten();
    parties.for_each(|party| text(&party.name, None, "this name"));
    [&series.boilerplate, &series.contact].into_iter().flatten().for_each(|each| text(each, None, "this text"));
    for table in &series.tables {
        text(&table.title, Some(&table.spot), &format!("the title of table `{}`", table.id));
        let scope = format!("the scope of table `{}`", table.id);
        table.scope.iter().for_each(|each| text(each, Some(&table.spot), &scope));
        table.bands.iter().for_each(|band| text(&band.name, Some(&table.spot), &format!("the band `{}`", band.id)));
    }
    for (id, names, spot) in named(series) {
        text(&names.name, Some(spot), &format!("the name of `{id}`"));
    }
    for (id, names, spot) in named(series) {
        problems.0.extend(no_form(voice, id, names, spot));
    }
    problems.extend(kinds(voice, series));
    problems
}

/// Warns of variants in a newsroom's own messages that no name of the series and no kind of the language ever chooses.
pub(in super::super) fn unheard(narrative: &Wordbook, voice: &Voice, series: &Series) -> Problems {
    let mut problems = Problems::default();
    for entry in narrative.in_order().into_iter().filter(|entry| entry.own) {
        for each in entry.wordings().flat_map(|(_, wording)| &wording.uses) {
            let Used::Call(call) = &each.what else { continue };
            let Some(property) = call.property() else { continue };
            let names = named(series).filter_map(|(_, names, _)| names.props(&voice.tag)?.get(property).cloned());
            let known: Vec<String> = properties(voice, property).into_iter().chain(names).collect();
            problems.0.extend(never(call, &known, &|| entry.spot_at(each.at, call.function.len())));
        }
    }
    problems
}

fn named(series: &Series) -> impl Iterator<Item = (&str, &Names, &Spot)> {
    let entities = series.entities.iter().map(|entity| (entity.id.as_str(), &entity.names, &entity.spot));
    entities.chain(series.components.iter().map(|component| (component.id.as_str(), &component.names, &component.spot)))
}

/// Frames that an entity's kind needs, and forms that a table's kind needs.
const FRAMES: [&str; 1] = ["full"];
const FORMS: [&str; 4] = ["plural", "counted", "where", "group"];

fn kinds(voice: &Voice, series: &Series) -> Problems {
    let mut seen: Vec<&str> = Vec::new();
    let mut problems = Problems::default();
    let of_entities = series.entities.iter().map(|entity| (&*entity.kind, &entity.spot, &FRAMES[..]));
    let of_tables = series.tables.iter().map(|table| (&*table.kind, &table.spot, &FORMS[..]));
    for (kind, spot, forms) in of_tables.chain(of_entities) {
        if !voice.knows_kind(kind) {
            if !seen.contains(&kind) {
                problems.add(no_kind(voice, kind, spot));
            }
        } else if let Some(form) = forms.iter().find(|form| !voice.kind_has(kind, form)) {
            let problem = Problem::error("SP422", format!("`kind-{kind}` has no `.{form}` in {}", voice.house.name));
            let help = format!("add it to `kind-{kind}` in {}", voice.units.path);
            if !seen.contains(&kind) {
                problems.add(problem.at(spot).help(help));
            }
        } else {
            continue;
        }
        seen.push(kind);
    }
    problems
}

/// The data has no text in this language.
pub(in super::super) fn no_text(voice: &Voice, text: &Localised, near: Option<&Spot>, what: &str) -> Problem {
    let tag = &voice.tag;
    let problem = Problem::error("SP420", format!("{what} has no {tag} version"));
    let problem = match text.spot.as_ref().or(near) {
        Some(spot) => problem.at(spot),
        None => problem,
    };
    problem.help(format!("add `{tag}:`, or `\"*\":` where it is the same in every language"))
}

/// A name lacks a form that this language demands of all names.
pub(in super::super) fn no_form(voice: &Voice, id: &str, names: &Names, spot: &Spot) -> Option<Problem> {
    let tag = &voice.tag;
    let has = |form: &String| names.forms(tag).is_some_and(|forms| forms.contains_key(form));
    let missing = voice.house.name_forms.iter().find(|form| !has(form))?;
    let problem = Problem::error("SP421", format!("`{id}` has no {tag} form `{missing}`")).at(spot);
    Some(problem.help(format!("add `forms: {{ {tag}: {{ {missing}: … }} }}`; {} sentences need it", voice.house.name)))
}

/// The language has no word for a kind.
pub(in super::super) fn no_kind(voice: &Voice, kind: &str, spot: &Spot) -> Problem {
    let known: BTreeSet<&str> = voice.units.entries.keys().filter_map(|id| id.strip_prefix("kind-")).collect();
    let add = format!("add a message `kind-{kind}` to your own {}", voice.units.path);
    Problem::error("SP422", format!("{} has no word for the kind `{kind}`", voice.house.name))
        .at(spot)
        .help(format!("{add}, or use the neutral kind `unit`; {}", hint(kind, known, "")))
}
