//! `weeks/2025-W45.yaml` into a week of tables, notes and targets.

use super::names::{Wanted, demand, localised, localised_at};
use super::series::{extra, find, text};
use super::shape::{comma, fallen_out, number};
use super::{SeriesFiles, TYPED, contract, corrections, limits};
use crate::league::*;
use crate::problem::{Problem, Problems, Spot, stem};
use crate::yaml::{Node, Tree};
use std::collections::{BTreeSet, HashMap};

/// A week, and where its name stands.
pub(super) struct ReadWeek {
    pub week: Week,
    pub named: Spot,
    pub short: Vec<Short>,
}

/// A table that lists fewer than its population without a word on it.
pub(super) struct Short {
    pub table: TableIndex,
    /// How many it lists.
    pub listed: usize,
    /// Where its name stands.
    pub name: Spot,
}

/// Reads a week against its series, and tells all that is wrong with it. It is taken for the week its file is named by, so
/// that a slip in `week:` does not tear a hole into the history; nothing where neither can be read.
pub(super) fn read(setting: &Setting, node: &Node, problems: &mut Problems) -> Option<ReadWeek> {
    let named = node.get("week").unwrap_or(node);
    let path = named.spot.source.path.clone();
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = stem(&path);
    let said: Option<IsoWeek> = named.text().and_then(|text| text.parse().ok());
    let iso = stem.parse().ok().or(said)?;
    if let Some(said) = said.filter(|said| said.to_string() != stem && path != TYPED) {
        let problem = Problem::error("SP302", format!("the file is called {file} but holds the week {said}"));
        problems.add(problem.at(&named.spot).help(format!("call it {said}.yaml, or correct the week")));
    }
    let mut reader = Reader { setting, series: setting.series, iso, problems };
    let (tables, short) = reader.tables(node.get("tables")?);
    let items = |key: &str| node.get(key).map(Node::items).unwrap_or_default();
    let week = Week {
        iso,
        released: text(node, "released").and_then(|date| date.parse().ok()),
        tables,
        notes: items("notes").iter().filter_map(|note| reader.note(note)).collect(),
        targets: items("targets").iter().filter_map(|goal| reader.target(goal)).collect(),
        photo: node.get("photo").and_then(|photo| reader.photo(photo)),
        basis_changed: text(node, "basis-changed") == Some("true"),
        corrections: items("corrections")
            .iter()
            .filter_map(|each| corrections::read(setting, each, reader.problems))
            .collect(),
        extra: extra(node.get("extra")),
        path,
    };
    Some(ReadWeek { week, named: named.spot.clone(), short })
}

/// How many are listed where there are more and nothing is said of it, as in a file that was cut off.
fn short_list(table: &Node, setup: &TableSetup) -> Option<usize> {
    let listed = table.get("scores").map_or(0, |scores| scores.entries().len());
    let short = table.get("coverage").is_none() && (1..setup.population? as usize).contains(&listed);
    short.then_some(listed)
}

/// What every week of a series is read against.
pub(super) struct Setting<'a> {
    pub series: &'a Series,
    media: &'a BTreeSet<String>,
    entities: HashMap<&'a str, EntityIndex>,
    pub wanted: Wanted,
}

impl<'a> Setting<'a> {
    pub fn new(series: &'a Series, files: &'a SeriesFiles) -> Self {
        let index = |(at, entity): (usize, &'a Entity)| (entity.id.as_str(), EntityIndex(at as u32));
        let entities = series.entities.iter().enumerate().map(index).collect();
        let wanted = Wanted { languages: series.languages.clone(), apart: files.texts.keys().cloned().collect() };
        Setting { series, media: &files.media, entities, wanted }
    }
}

/// What a note says it is about where it is about all components.
const COMPONENTS: &str = "components";

/// A week's file while it is read.
struct Reader<'a> {
    setting: &'a Setting<'a>,
    series: &'a Series,
    iso: IsoWeek,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    /// A table for each of the series, and those that are short of their population.
    fn tables(&mut self, node: &Node) -> (Vec<Option<Table>>, Vec<Short>) {
        let mut tables: Vec<Option<Table>> = vec![None; self.series.tables.len()];
        let mut short = Vec::new();
        let fallen = |at: usize| fallen_out(node.entries(), at, &contract::WEEK_TABLE).is_some();
        for (at, (name, table)) in node.entries().iter().enumerate() {
            if at > 0 && fallen(at - 1) {
                continue;
            }
            let known = self.series.tables.iter().map(|table| table.id.as_str());
            if let Some(at) = find(name, "table", known, self.problems) {
                let setup = &self.series.tables[at];
                tables[at] = self.table(name, table, setup);
                let short_by = |listed| Short { table: TableIndex(at as u16), listed, name: name.spot.clone() };
                short.extend(short_list(table, setup).map(short_by));
            }
        }
        (tables, short)
    }

    fn table(&mut self, name: &Node, node: &Node, setup: &TableSetup) -> Option<Table> {
        let scores = node.get("scores")?.entries();
        let rows: Vec<Row> = scores.iter().filter_map(|(entity, score)| self.row(entity, score, setup)).collect();
        if scores.is_empty() {
            let help = "list scores, or leave the table out of this week";
            self.problems.add(
                Problem::error("SP303", format!("the table `{}` lists nobody", setup.id)).at(&name.spot).help(help),
            );
        }
        let coverage = self.coverage(name, node, scores.len() as u32, setup);
        Some(Table::new(coverage, self.series.order, rows))
    }

    /// What is said; else all where as many are listed as there are, or where that is not known.
    fn coverage(&mut self, name: &Node, node: &Node, listed: u32, setup: &TableSetup) -> Coverage {
        let population = setup.population.unwrap_or(listed);
        let said = node.get("coverage");
        if listed > population || (said.and_then(Node::text) == Some("all") && listed < population) {
            let message = format!("{listed} are listed, but the table's population is {population}");
            let spot = &said.unwrap_or(name).spot;
            self.problems
                .add(Problem::error("SP304", message).at(spot).help("correct `population`, the list, or `coverage`"));
        }
        match said.and_then(Node::text) {
            Some("top") => Coverage::Top,
            Some("some") => Coverage::Some,
            Some(_) => Coverage::All,
            None if listed < population => Coverage::Some,
            None => Coverage::All,
        }
    }

    /// Nothing where a figure cannot be read; the contract has told so.
    fn row(&mut self, name: &Node, node: &Node, setup: &TableSetup) -> Option<Row> {
        let entity = self.entity(name)?;
        let components = match node.get("components") {
            Some(listed) if !matches!(listed.tree, Tree::Map(_)) => return None,
            Some(listed) => self.components(listed, setup)?,
            None => Vec::new(),
        };
        let stated = if matches!(node.tree, Tree::Map(_)) { node.get("score") } else { Some(node) };
        let stated = match stated {
            Some(score) => Some(self.cell(score)?),
            None => None,
        };
        let score = self.score(name, node, stated, &components, setup)?;
        self.problems.0.extend(limits::within_reach(&score, setup, self.series));
        self.problems.0.extend(limits::beside_its_band(&score, setup, self.series));
        Some(Row { entity, score, components, place: 0 })
    }

    fn entity(&mut self, name: &Node) -> Option<EntityIndex> {
        match self.setting.entities.get(name.text()?) {
            Some(index) => Some(*index),
            None => {
                let known = self.series.entities.iter().map(|entity| entity.id.as_str());
                find(name, "entity", known, self.problems).map(|at| EntityIndex(at as u32))
            }
        }
    }

    /// Every published digit counts; more of them than the series publishes are told.
    fn cell(&mut self, node: &Node) -> Option<Cell> {
        let value = number(node.text()?)?;
        let decimals = self.series.decimals;
        if value.scale() > decimals && value.normalize().scale() > decimals {
            let places = value.normalize().scale();
            let message = format!("{value} has {places} decimals; the series prints {decimals}");
            let help = "it is compared exactly and printed rounded; raise `decimals` to print it whole";
            self.problems.add(Problem::warning("SP305", message).at(&node.spot).help(help));
        }
        Some(Cell { value, spot: node.spot.clone() })
    }

    /// Nothing where one of them is unknown or cannot be read, so that no sum is missed for want of it.
    fn components(&mut self, node: &Node, setup: &TableSetup) -> Option<Vec<(ComponentIndex, Figure)>> {
        let mut components = Vec::with_capacity(setup.components.len());
        for (at, (name, value)) in node.entries().iter().enumerate() {
            if comma(node.entries(), at).is_none() {
                components.extend(self.part(name, value, setup));
            }
        }
        components.sort_by_key(|(index, _)| setup.components.iter().position(|each| each == index));
        (components.len() == node.entries().len()).then_some(components)
    }

    fn part(&mut self, name: &Node, value: &Node, setup: &TableSetup) -> Option<(ComponentIndex, Figure)> {
        let index = |id: &str| setup.components.iter().copied().find(|each| self.series.component(*each).id == id);
        let Some(index) = name.text().and_then(index) else {
            let known = setup.components.iter().map(|each| self.series.component(*each).id.as_str());
            find(name, "component", known, self.problems);
            return None;
        };
        let cell = self.cell(value).filter(|_| !value.is_empty())?;
        self.problems.0.extend(limits::within_max(&cell, self.series.component(index)));
        Some((index, Figure { value: cell.value, cells: vec![cell] }))
    }

    fn score(
        &mut self,
        name: &Node,
        node: &Node,
        stated: Option<Cell>,
        components: &[(ComponentIndex, Figure)],
        setup: &TableSetup,
    ) -> Option<Figure> {
        let whole = setup.components_add_up && components.len() == setup.components.len() && !components.is_empty();
        let sum: Decimal = components.iter().map(|(_, figure)| figure.value).sum();
        let cells = || components.iter().flat_map(|(_, figure)| figure.cells.clone()).collect();
        match stated {
            Some(cell) => {
                if whole && sum != cell.value {
                    self.contradiction(node, &cell, sum);
                }
                Some(Figure { value: cell.value, cells: vec![cell] })
            }
            None if whole => Some(Figure { value: sum, cells: cells() }),
            None => {
                let message = format!("`{}` has no score", name.text().unwrap_or_default());
                self.problems
                    .add(Problem::error("SP307", message).at(&name.spot).help(self.unscored(components, setup)));
                None
            }
        }
    }

    /// What would give a score: the components that are missing, where they add up to one.
    fn unscored(&self, components: &[(ComponentIndex, Figure)], setup: &TableSetup) -> String {
        let given = |index: &ComponentIndex| components.iter().any(|(each, _)| each == index);
        let missing = setup.components.iter().filter(|index| !given(index));
        let missing: Vec<String> = missing.map(|index| format!("`{}`", self.series.component(*index).id)).collect();
        match missing.as_slice() {
            [_, ..] if setup.components_add_up => {
                format!("give all components ({} missing), or `score:`", missing.join(", "))
            }
            _ => "add `score:`".to_owned(),
        }
    }

    fn contradiction(&mut self, node: &Node, stated: &Cell, sum: Decimal) {
        let message = format!("the score is {}, but its components add up to {sum}", stated.value);
        let kept = text(node, "as-published") == Some("true");
        let problem = if kept {
            Problem::warning("SP308", message)
                .help("kept as published; nothing is told of how the components make up the score")
        } else {
            Problem::error("SP308", message)
                .help("correct one of them; where it was published so, add `as-published: true`")
        };
        self.problems.add(problem.at(&stated.spot));
    }

    fn about(&mut self, node: Option<&Node>) -> Option<About> {
        let Some(node) = node else { return Some(About::Week) };
        let name = node.text()?;
        let component = self.series.components.iter().position(|each| each.id == name);
        let table = self.series.tables.iter().position(|each| each.id == name);
        match (self.setting.entities.get(name), component, table) {
            (Some(entity), ..) => Some(About::Entity(*entity)),
            (_, Some(at), _) => Some(About::Component(ComponentIndex(at as u16))),
            (_, _, Some(at)) => Some(About::Table(TableIndex(at as u16))),
            _ => {
                let series = self.series;
                let components = series.components.iter().map(|each| each.id.as_str());
                let tables = series.tables.iter().map(|each| each.id.as_str());
                let known = series.entities.iter().map(|each| each.id.as_str()).chain(components).chain(tables);
                find(node, "entity, component or table", known, self.problems);
                None
            }
        }
    }

    /// Whether a note is about the components together; nothing of the series' own has that name.
    fn is_of_components(&self, about: &Node) -> bool {
        let series = self.series;
        let is_own = || {
            let ids = series.components.iter().map(|each| &each.id).chain(series.tables.iter().map(|each| &each.id));
            self.setting.entities.contains_key(COMPONENTS) || ids.into_iter().any(|id| id == COMPONENTS)
        };
        about.text() == Some(COMPONENTS) && !series.components.is_empty() && !is_own()
    }

    fn note(&mut self, node: &Node) -> Option<Note> {
        let about = match node.get("about") {
            Some(about) if self.is_of_components(about) => About::Components,
            about => self.about(about)?,
        };
        let role = match text(node, "role")? {
            "cause" => Role::Cause,
            "quote" => Role::Quote,
            "action" => Role::Action,
            _ => Role::Context,
        };
        let words = localised_at(node, "text");
        demand(&words, "the note", &self.setting.wanted, self.problems);
        let speaker = node.get("speaker").map(|speaker| {
            let speaker = Speaker { name: localised_at(speaker, "name"), title: localised_at(speaker, "title") };
            demand(&speaker.name, "the speaker's name", &self.setting.wanted, self.problems);
            demand(&speaker.title, "the speaker's title", &self.setting.wanted, self.problems);
            speaker
        });
        if role == Role::Quote && speaker.is_none() {
            self.problems.add(
                Problem::error("SP310", "the quote has no speaker").at(&node.spot).help("add `speaker: { name: … }`"),
            );
        }
        let until = text(node, "until").and_then(|week| week.parse().ok());
        if let Some(early) = until.filter(|until| *until < self.iso) {
            let message = format!("the note ends with {early}, before its own week {}", self.iso);
            self.problems.add(Problem::error("SP311", message).at(&node.spot).help("correct `until`"));
        }
        Some(Note { about, role, text: words, speaker, until, from: self.iso, spot: node.spot.clone() })
    }

    fn target(&mut self, node: &Node) -> Option<Target> {
        let about = self.about(node.get("about"))?;
        let entity = |reader: &mut Self, key: &str| node.get(key).map(|name| reader.entity(name));
        let of = entity(self, "of");
        let owner = entity(self, "owner");
        let within_weeks = text(node, "within-weeks")?.parse().ok()?;
        let reach = self.cell(node.get("reach")?)?;
        let max = match about {
            About::Component(component) => self.series.component(component).max,
            _ => None,
        };
        if let Some(max) = max.filter(|max| reach.value > *max) {
            let message = format!("the target {} is above the component's maximum of {max}", reach.value);
            self.problems.add(Problem::error("SP312", message).at(&reach.spot).help("correct the target"));
        }
        let members = match text(node, "members") {
            Some("top") => Members::Top,
            Some("bottom") => Members::Bottom,
            _ => Members::All,
        };
        Some(Target {
            id: text(node, "id")?.to_owned(),
            about,
            of: of.flatten(),
            members,
            reach,
            within_weeks,
            owner: owner.flatten(),
            from: self.iso,
            deadline: self.iso.plus(i64::from(within_weeks)),
        })
    }

    fn photo(&mut self, node: &Node) -> Option<Photo> {
        let file = node.get("file")?;
        let path = file.text()?;
        let inside = path.starts_with("media/") && !path.split('/').any(|part| matches!(part, "" | "." | ".."));
        if !inside || path.contains(['\\', ':', '%']) || !self.setting.media.contains(path) {
            let message = format!("there is no picture `{path}` in the series' folder");
            self.problems.add(
                Problem::error("SP313", message).at(&file.spot).help("put it below media/ and name it as media/…"),
            );
        }
        let alt = localised_at(node, "alt");
        demand(&alt, "the picture's `alt`", &self.setting.wanted, self.problems);
        let credit = node.get("credit").map(localised);
        demand(&credit.clone().unwrap_or_default(), "the picture's credit", &self.setting.wanted, self.problems);
        let shows = node.get("shows").and_then(|name| self.entity(name));
        Some(Photo { file: path.to_owned(), shows, alt, credit, spot: file.spot.clone() })
    }
}
