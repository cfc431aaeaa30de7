//! `scorepress.yaml` and its entities into the series' setup.

use super::letters::looks;
use super::names::{Wanted, demand, localised, localised_at, names};
use super::shape::{closest, is_language, number, percent, run_together};
use super::translation::Translations;
use super::{SeriesFiles, contract, tree};
use crate::league::*;
use crate::problem::{Problem, Problems, Spot};
use crate::yaml::{Node, Tree};
use std::collections::HashMap;

/// Reads the setup. Nothing where a file does not fit its contract, or where ids do not match.
pub(super) fn read(files: &SeriesFiles, translations: &Translations, problems: &mut Problems) -> Option<Series> {
    let node = tree(&files.series, &contract::SERIES, problems);
    let listed = files.entities.as_ref().map(|file| tree(file, &contract::ENTITIES, problems));
    let (mut node, mut listed) = (node?, listed);
    translations.lay_over_setup(&mut node, listed.as_mut().and_then(Option::as_mut), problems);
    let entities = match (node.get("entities").map(|node| (node, &node.tree)), listed) {
        (Some((name, Tree::Scalar { .. })), None) => {
            let message = format!("the file {} is not there", name.text().unwrap_or_default());
            problems.add(
                Problem::error("SP202", message)
                    .at(&name.spot)
                    .help("add it beside scorepress.yaml, or list the entities here"),
            );
            return None;
        }
        (Some((_, Tree::Scalar { .. })), Some(listed)) => listed?,
        (Some((node, _)), _) => node.clone(),
        (None, _) => return None,
    };
    if !matches!(entities.tree, Tree::List(_)) {
        return None;
    }
    let mut series = Setup { node: &node, problems }.series(entities.items(), translations.tags().cloned().collect());
    let tags = translations.tags();
    series.on_request = tags.filter(|tag| !series.languages.contains(tag)).cloned().collect();
    Some(series)
}

/// The file while it is read.
struct Setup<'a> {
    node: &'a Node,
    problems: &'a mut Problems,
}

impl Setup<'_> {
    fn series(&mut self, entities: &[Node], apart: Vec<String>) -> Series {
        let wanted = Wanted { languages: self.languages(), apart };
        let order = match text(self.node, "order") {
            Some("lower-is-better") => Order::LowerIsBetter,
            _ => Order::HigherIsBetter,
        };
        let components = self.components(&wanted);
        let entities = self.entities(entities, &wanted);
        let tables = self.tables(&components, &wanted, order);
        let focus = self.node.get("focus").filter(|_| !entities.is_empty()).and_then(|focus| {
            let names = entities.iter().map(|entity| entity.id.as_str());
            find(focus, "entity", names, self.problems).map(|at| EntityIndex(at as u32))
        });
        self.series_texts(&wanted);
        Series {
            id: text(self.node, "series").unwrap_or_default().to_owned(),
            title: localised_at(self.node, "title"),
            publisher: party(self.node.get("publisher")),
            source: party(self.node.get("source")),
            site: text(self.node, "site").map(|site| site.trim_end_matches('/').to_owned()),
            focus,
            decimals: text(self.node, "decimals").and_then(|text| text.parse().ok()).unwrap_or(2),
            order,
            components,
            what_if: self.node.get("what-if").and_then(|node| percent(text(node, "share")?)),
            tables,
            trend_weeks: count(self.node, "trend-weeks").unwrap_or(4),
            entities,
            disclosure: text(self.node, "disclosure") != Some("false"),
            boilerplate: self.node.get("boilerplate").map(localised),
            contact: self.node.get("contact").map(localised),
            extra: extra(self.node.get("extra")),
            weeks: Vec::new(),
            languages: wanted.languages,
            on_request: Vec::new(),
        }
    }

    /// The languages that can be published in, each once; tags that differ only in case would share their files' names.
    fn languages(&mut self) -> Vec<String> {
        let listed = self.node.get("languages").map(Node::items).unwrap_or_default();
        let mut languages: Vec<String> = Vec::new();
        for node in listed {
            let Some(tag) = node.text().filter(|tag| is_language(tag)) else { continue };
            if languages.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
                let problem = Problem::error("SP203", format!("the language `{tag}` is listed twice")).at(&node.spot);
                self.problems.add(problem.help("keep one of them"));
            } else {
                languages.push(tag.to_owned());
            }
        }
        if self.node.get("languages").is_some_and(|node| node.tree == Tree::List(Vec::new())) {
            self.problems.add(
                Problem::error("SP204", "no language is listed")
                    .at(&self.node.get("languages").unwrap_or(self.node).spot)
                    .help("write `languages: [en]`"),
            );
        }
        languages
    }

    fn series_texts(&mut self, wanted: &Wanted) {
        for (key, what) in [("title", "the title"), ("boilerplate", "the boilerplate"), ("contact", "the contact")] {
            demand(&localised_at(self.node, key), what, wanted, self.problems);
        }
        for (key, what) in [("publisher", "the publisher's name"), ("source", "the source's name")] {
            let name = self.node.get(key).map(|party| localised_at(party, "name")).unwrap_or_default();
            demand(&name, what, wanted, self.problems);
        }
    }

    fn components(&mut self, wanted: &Wanted) -> Vec<Component> {
        let nodes = self.node.get("components").map(Node::items).unwrap_or_default();
        unique(nodes, "component", self.problems);
        let read = |node: &Node| {
            let max = node.get("max").and_then(|max| number(max.text()?).map(|value| (value, max.spot.clone())));
            if let Some((value, spot)) = max.as_ref().filter(|(value, _)| *value <= Decimal::ZERO) {
                let message = format!("a maximum of {value} leaves nothing to score");
                self.problems
                    .add(Problem::error("SP205", message).at(spot).help("write a maximum above 0, or leave `max` out"));
            }
            let names = names(node);
            let id = text(node, "id").unwrap_or_default().to_owned();
            demand(&names.name, &format!("the component `{id}`"), wanted, self.problems);
            Component { id, names, max: max.map(|(value, _)| value), spot: node.spot.clone() }
        };
        nodes.iter().map(read).collect()
    }

    fn entities(&mut self, nodes: &[Node], wanted: &Wanted) -> Vec<Entity> {
        unique(nodes, "entity", self.problems);
        if let (true, Some(listed)) = (nodes.is_empty(), self.node.get("entities")) {
            let problem = Problem::error("SP212", "nobody takes part in the series").at(&listed.spot);
            self.problems.add(problem.help("list at least one entity, with `id` and `name`"));
        }
        let read = |node: &Node| {
            let names = names(node);
            let id = text(node, "id").unwrap_or_default().to_owned();
            demand(&names.name, &format!("the entity `{id}`"), wanted, self.problems);
            Entity {
                kind: text(node, "kind").unwrap_or("unit").into(),
                names,
                group: text(node, "group").map(str::to_owned),
                spot: node.get("id").unwrap_or(node).spot.clone(),
                id,
            }
        };
        let entities: Vec<Entity> = nodes.iter().map(read).collect();
        namesakes(&entities, &wanted.languages, self.problems);
        entities
    }

    fn tables(&mut self, components: &[Component], wanted: &Wanted, order: Order) -> Vec<TableSetup> {
        let nodes = self.node.get("tables").map(Node::items).unwrap_or_default();
        unique(nodes, "table", self.problems);
        if nodes.is_empty() {
            self.problems.add(
                Problem::error("SP206", "the series has no table")
                    .at(&self.node.spot)
                    .help("list at least one under `tables:`"),
            );
        }
        nodes.iter().map(|node| self.table(node, components, wanted, order)).collect()
    }

    fn table(&mut self, node: &Node, components: &[Component], wanted: &Wanted, order: Order) -> TableSetup {
        let id = text(node, "id").unwrap_or_default().to_owned();
        let title = localised_at(node, "title");
        let scope = node.get("scope").map(localised);
        demand(&title, &format!("the table `{id}`"), wanted, self.problems);
        demand(&scope.clone().unwrap_or_default(), &format!("the scope of the table `{id}`"), wanted, self.problems);
        let named = node.get("components").map(Node::items).unwrap_or_default();
        let known = || components.iter().map(|component| component.id.as_str());
        let listed = named.iter().filter_map(|name| find(name, "component", known(), self.problems));
        let listed: Vec<ComponentIndex> = listed.map(|at| ComponentIndex(at as u16)).collect();
        let columns = node.get("import").and_then(|import| import.get("components")).map(Node::entries);
        for (name, _) in columns.unwrap_or_default() {
            let own = listed.iter().map(|each| components[each.0 as usize].id.as_str());
            find(name, "component", own, self.problems);
        }
        TableSetup {
            title,
            kind: text(node, "kind").unwrap_or("unit").into(),
            population: count(node, "population").map(|count| count as u32),
            components: listed,
            components_add_up: text(node, "components-add-up") == Some("true"),
            thresholds: self.thresholds(node),
            bands: self.bands(node, wanted, order),
            top: count(node, "top"),
            bottom: count(node, "bottom"),
            scope,
            scope_again: node.get("scope-again").map(localised),
            spot: node.get("id").unwrap_or(node).spot.clone(),
            id,
        }
    }

    /// Lowest first, as they are listed; `[92,5]` is a decimal comma rather than two marks.
    fn thresholds(&mut self, table: &Node) -> Vec<Decimal> {
        let nodes = table.get("thresholds").map(Node::items).unwrap_or_default();
        let marks: Vec<(Decimal, &Node)> =
            nodes.iter().filter_map(|node| Some((number(node.text()?)?, node))).collect();
        for pair in marks.windows(2).filter(|pair| pair[0].0 >= pair[1].0) {
            let [(higher, _), (mark, node)] = pair else { continue };
            let problem = Problem::error("SP211", format!("the threshold {mark} stands behind {higher}"));
            let help = format!("list thresholds from low to high; if one number is meant, write {higher}.{mark}");
            self.problems.add(problem.at(&node.spot).help(help));
        }
        marks.into_iter().map(|(mark, _)| mark).collect()
    }

    fn bands(&mut self, table: &Node, wanted: &Wanted, order: Order) -> Vec<Band> {
        let nodes = table.get("bands").map(Node::items).unwrap_or_default();
        unique(nodes, "band", self.problems);
        let mut bands: Vec<Band> = Vec::new();
        for (at, node) in nodes.iter().enumerate() {
            let from = node.get("from").and_then(|from| number(from.text()?));
            let better = bands.last().map(|band| band.from);
            let wrong = match (better, from) {
                (None, None) if nodes.len() > 1 => Some("only the last band has no `from`".to_owned()),
                (Some(None), _) => Some("this band stands behind the one that takes all the rest".to_owned()),
                (Some(Some(better)), Some(from)) if order.advantage(better, from) <= Decimal::ZERO => {
                    Some(format!("the band from {from} stands behind the one from {better}"))
                }
                (_, Some(from)) if at + 1 == nodes.len() => Some(format!("no band takes what is worse than {from}")),
                _ => None,
            };
            if let Some(wrong) = wrong {
                let help = "list the best band first, each with a `from` worse than the one before; the last has none";
                let mut problem = Problem::error("SP207", wrong).at(&node.spot).help(help);
                problem.related = at
                    .checked_sub(1)
                    .map(|at| (nodes[at].spot.clone(), "the band before".to_owned()))
                    .into_iter()
                    .collect();
                self.problems.add(problem);
            }
            let name = localised_at(node, "name");
            demand(&name, "the band", wanted, self.problems);
            bands.push(Band { id: text(node, "id").unwrap_or_default().to_owned(), name, from });
        }
        bands
    }
}

/// The text under a key.
pub(super) fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key)?.text()
}

fn count(node: &Node, key: &str) -> Option<usize> {
    text(node, key)?.parse().ok()
}

fn party(node: Option<&Node>) -> Option<Party> {
    node.map(|node| Party { name: localised_at(node, "name"), url: text(node, "url").map(str::to_owned) })
}

/// What a newsroom keeps for its own templates, with its numbers as typed.
pub(super) fn extra(node: Option<&Node>) -> Extra {
    match node.map(|node| (&node.tree, node.is_empty())) {
        None | Some((_, true)) => Extra::Nothing,
        Some((Tree::Scalar { text, plain: true }, _)) if matches!(text.as_str(), "true" | "false") => {
            Extra::Truth(text == "true")
        }
        Some((Tree::Scalar { text, .. }, _)) => Extra::Text(text.clone()),
        Some((Tree::List(items), _)) => Extra::List(items.iter().map(|item| extra(Some(item))).collect()),
        Some((Tree::Map(entries), _)) => {
            let entry = |(key, value): &(Node, Node)| (key.text().unwrap_or_default().to_owned(), extra(Some(value)));
            Extra::Map(entries.iter().map(entry).collect())
        }
    }
}

/// The number of the one that a name means; told where there is none.
pub(super) fn find<'a>(
    name: &Node,
    what: &str,
    mut known: impl Iterator<Item = &'a str> + Clone,
    problems: &mut Problems,
) -> Option<usize> {
    let wanted = name.text()?;
    let found = known.clone().position(|each| each == wanted);
    if found.is_none() {
        let help = match (run_together(wanted), closest(wanted, &mut known)) {
            (Some(help), _) => help,
            (_, Some(near)) => format!("did you mean `{near}`?"),
            _ => format!("add it to the series, or correct the name of the {what}"),
        };
        problems.add(Problem::error("SP208", format!("there is no {what} `{wanted}`")).at(&name.spot).help(help));
    }
    found
}

/// Tells ids that stand twice.
fn unique(nodes: &[Node], what: &str, problems: &mut Problems) {
    let mut first: HashMap<&str, &Spot> = HashMap::new();
    for id in nodes.iter().filter_map(|node| node.get("id")) {
        let Some(name) = id.text() else { continue };
        if let Some(earlier) = first.insert(name, &id.spot) {
            let problem =
                Problem::error("SP209", format!("two of the series have the {what} id `{name}`")).at(&id.spot);
            problems.add(problem.related(earlier, "first here").help("give each its own id"));
        }
    }
}

/// Warns of two entities of one kind that a reader cannot tell apart.
fn namesakes(entities: &[Entity], languages: &[String], problems: &mut Problems) {
    for language in languages {
        let mut first: HashMap<(&str, String), (&Entity, &str)> = HashMap::new();
        for entity in entities {
            let Some(name) = entity.names.name.text(language) else { continue };
            let Some((earlier, other)) = first.insert((&entity.kind, looks(name)), (entity, name)) else { continue };
            let (code, message) = match other == name {
                true => ("SP210", format!("`{}` and `{}` are both called {name} in {language}", earlier.id, entity.id)),
                false => {
                    ("SP230", format!("the names of `{}` and `{}` look alike in {language}", earlier.id, entity.id))
                }
            };
            let problem = Problem::warning(code, message).at(&entity.spot).related(&earlier.spot, "the other one");
            problems.add(problem.help("give one of them a name that tells them apart"));
        }
    }
}
