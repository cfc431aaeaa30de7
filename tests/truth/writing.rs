//! A world as the files a newsroom would type.

use crate::random::Random;
use crate::world::{About, Correction, Coverage, Points, Score, Target, Week, World, bare, week_name};
use scorepress::intake::SeriesFiles;
use scorepress::problem::Source;
use std::fmt::Write;
use std::sync::Arc;

/// The files' texts by path: the setup first, then the weeks.
pub fn write(world: &World) -> Vec<(String, String)> {
    let mut files = vec![("scorepress.yaml".to_owned(), setup(world))];
    files.extend(world.weeks.iter().map(|each| (format!("weeks/{}.yaml", week_name(each.number)), week(world, each))));
    files
}

pub fn series_files(texts: &[(String, String)]) -> SeriesFiles {
    let source = |(path, text): &(String, String)| Arc::new(Source { path: path.clone(), text: text.clone() });
    let weeks = texts[1..].iter().map(source).collect();
    SeriesFiles {
        series: source(&texts[0]),
        entities: None,
        weeks,
        texts: Default::default(),
        media: Default::default(),
    }
}

pub fn entity(index: usize) -> String {
    format!("e{index}")
}

pub fn component(index: usize) -> String {
    format!("c{index}")
}

pub fn table(index: usize) -> String {
    format!("t{index}")
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

fn setup(world: &World) -> String {
    let mut text = "series: drawn\ntitle: Drawn\nlanguages: [en]\n".to_owned();
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            writeln!(text, "{key}: {value}").unwrap();
        }
    };
    line("focus", world.focus.map(entity));
    line("decimals", Some(world.decimals.to_string()));
    line("order", world.lower_is_better.then(|| "lower-is-better".to_owned()));
    line("trend-weeks", world.trend_weeks.map(|weeks| weeks.to_string()));
    line("what-if", world.what_if.map(|share| format!("{{ share: {}.{}% }}", share / 10, share % 10)));
    let components = world.components.iter().enumerate().map(|(at, max)| {
        let max = max.map_or(String::new(), |max| format!("max: {}, ", bare(max)));
        format!("{{ id: c{at}, {max}name: C{at} }}")
    });
    line("components", Some(list(components)));
    line("entities", Some(list((0..world.entities).map(|at| format!("{{ id: e{at}, name: E{at} }}")))));
    text.push_str("tables:\n");
    for (at, ladder) in world.tables.iter().enumerate() {
        let mut fields = vec![format!("id: t{at}"), format!("title: T{at}")];
        let mut field = |key: &str, value: Option<String>| fields.extend(value.map(|value| format!("{key}: {value}")));
        field("population", ladder.population.map(|count| count.to_string()));
        field("components", Some(list(ladder.components.iter().map(|each| component(*each)))));
        field("components-add-up", ladder.add_up.then(|| "true".to_owned()));
        field("thresholds", Some(list(ladder.marks.iter().map(|mark| bare(*mark)))));
        field("bands", Some(list(ladder.bands.iter().enumerate().map(band))));
        field("top", ladder.top.map(|count| count.to_string()));
        field("bottom", ladder.bottom.map(|count| count.to_string()));
        writeln!(text, "  - {{ {} }}", fields.join(", ")).unwrap();
    }
    text
}

fn band((at, from): (usize, &Option<Points>)) -> String {
    let from = from.map_or(String::new(), |from| format!("from: {}, ", bare(from)));
    format!("{{ id: b{at}, {from}name: B{at} }}")
}

fn week(world: &World, week: &Week) -> String {
    let mut text = format!("week: {}\n", week_name(week.number));
    if week.basis_changed {
        text.push_str("basis-changed: true\n");
    }
    text.push_str(if week.tables.iter().all(Option::is_none) { "tables: {}\n" } else { "tables:\n" });
    let mut spelling = Random::new(week.number as u64);
    for (at, listing) in week.tables.iter().enumerate() {
        let Some(listing) = listing else { continue };
        writeln!(text, "  t{at}:").unwrap();
        match listing.coverage {
            Coverage::All => {}
            Coverage::Top => text.push_str("    coverage: top\n"),
            Coverage::Some => text.push_str("    coverage: some\n"),
        }
        text.push_str("    scores:\n");
        for (entity, score) in &listing.scores {
            writeln!(text, "      e{entity}: {}", score_text(world, at, score, &mut spelling)).unwrap();
        }
    }
    section(&mut text, "notes", week.notes.iter().map(note));
    section(&mut text, "targets", week.targets.iter().map(target));
    section(&mut text, "corrections", week.corrections.iter().map(correction));
    text
}

fn section(text: &mut String, key: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        writeln!(text, "{key}:\n{}", items.join("\n")).unwrap();
    }
}

/// As short as it goes, or with zeros at its end, as people type.
fn figure(value: Points, spelling: &mut Random) -> String {
    let text = bare(value);
    match text.contains('.') && spelling.percent(30) {
        true => text + "0",
        false => text,
    }
}

fn score_text(world: &World, table: usize, score: &Score, spelling: &mut Random) -> String {
    if score.components.is_empty() {
        return figure(score.total, spelling);
    }
    let parts: Vec<String> =
        score.components.iter().map(|(part, value)| format!("c{part}: {}", figure(*value, spelling))).collect();
    let total = if score.typed { format!("score: {}, ", figure(score.total, spelling)) } else { String::new() };
    let ladder = &world.tables[table];
    let whole = ladder.add_up && score.components.len() == ladder.components.len();
    let contradicts = whole && score.components.values().sum::<Points>() != score.total;
    let kept = if contradicts { ", as-published: true" } else { "" };
    format!("{{ {total}components: {{ {} }}{kept} }}", parts.join(", "))
}

fn about(about: About) -> Option<String> {
    match about {
        About::Entity(at) => Some(entity(at)),
        About::Component(at) => Some(component(at)),
        About::Table(at) => Some(table(at)),
        About::Week => None,
    }
}

fn note(note: &crate::world::Note) -> String {
    let subject = about(note.about).map(|about| format!("about: {about}, ")).unwrap_or_default();
    let title = note.title.as_ref().map(|title| format!(", title: {title}")).unwrap_or_default();
    let speaker = note.speaker.as_ref().map(|name| format!(", speaker: {{ name: {name}{title} }}")).unwrap_or_default();
    let until = note.until.map(|until| format!(", until: {}", week_name(until))).unwrap_or_default();
    format!("  - {{ {subject}role: {}, text: {}{speaker}{until} }}", note.role, note.text)
}

fn target(target: &Target) -> String {
    let mut fields = vec![format!("id: goal{}", target.id)];
    fields.extend(about(target.about).map(|about| format!("about: {about}")));
    fields.extend(target.of.map(|of| format!("of: {}", entity(of))));
    fields.extend((target.members != "all").then(|| format!("members: {}", target.members)));
    fields.push(format!("reach: {}", bare(target.reach)));
    fields.push(format!("within-weeks: {}", target.weeks));
    fields.extend(target.owner.map(|owner| format!("owner: {}", entity(owner))));
    format!("  - {{ {} }}", fields.join(", "))
}

fn correction(correction: &Correction) -> String {
    let component = correction.component.map(|which| format!(", component: {}", component(which))).unwrap_or_default();
    let text = correction.text.as_ref().map(|text| format!(", text: {text}")).unwrap_or_default();
    let (week, table, entity) = (week_name(correction.week), table(correction.table), entity(correction.entity));
    let was = bare(correction.was);
    format!("  - {{ week: {week}, table: {table}, entity: {entity}{component}, was: {was}{text} }}")
}
