//! The form of an edition, read from `templates/<edition>/outline.yaml`.

use crate::facts::INSIGHTS;
use crate::problem::{Problem, Problems, Source};
use crate::yaml::{self, Node};
use std::sync::Arc;

/// The parts of an edition and what each may tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    pub edition: String,
    pub standfirst: Paragraph,
    /// Whether a photo is shown where the week has one.
    pub picture: bool,
    /// Whether all languages also appear in one document.
    pub together: bool,
    /// Whether its releases stand in the series' feeds.
    pub feed: bool,
    pub sections: Vec<SectionForm>,
}

/// A part under its own heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionForm {
    pub id: String,
    pub about: Theme,
    pub paragraphs: Vec<Paragraph>,
    /// Whether each fact is an item of a list.
    pub bulleted: bool,
    /// Whether the section shows its board.
    pub board: bool,
    /// How its board is drawn; nothing where it is not.
    pub chart: Option<ChartForm>,
}

/// A way of drawing a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartForm {
    /// A bar for each score, counted from zero.
    Bars,
    /// A bar for each change, to either side of zero.
    Changes,
    /// A bar for each component: its share of its maximum.
    Shares,
    /// A line for each score, from the week before to this one.
    Slope,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The table the story is set in.
    MainTable,
    /// Each of the other tables, in the series' order: one section for each.
    OtherTables,
    /// The protagonist's components.
    Components,
    /// What is aimed at.
    Outlook,
    /// Anything at all.
    Everything,
}

/// A run of sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Names of insights, in telling order.
    pub insights: Vec<String>,
    /// Names of insights whose great events in tables that are not the story's own a standfirst tells too, behind the others.
    pub elsewhere: Vec<String>,
    /// How many facts there is room for; the weightiest are told.
    pub most: usize,
    /// How many facts the paragraph needs to be worth its place.
    pub least: usize,
}

const THEMES: &[(&str, Theme)] = &[
    ("main-table", Theme::MainTable),
    ("other-tables", Theme::OtherTables),
    ("components", Theme::Components),
    ("outlook", Theme::Outlook),
    ("everything", Theme::Everything),
];

const CHARTS: &[(&str, ChartForm)] = &[
    ("bars", ChartForm::Bars),
    ("changes", ChartForm::Changes),
    ("shares", ChartForm::Shares),
    ("slope", ChartForm::Slope),
];

impl ChartForm {
    /// As an outline writes it; names its words in `labels.ftl`.
    pub fn name(self) -> &'static str {
        CHARTS.iter().find(|(_, form)| *form == self).map_or("", |(name, _)| name)
    }
}

impl Outline {
    /// Reads the outline of an edition.
    ///
    /// # Errors
    /// Everything in it that is no part of an outline, and every insight that does not exist.
    pub fn read(edition: &str, source: &Arc<Source>) -> Result<Self, Problems> {
        let node = yaml::parse(source)?;
        let mut problems = Problems::default();
        let outline = Reader { problems: &mut problems }.outline(edition, &node);
        if problems.is_empty() { Ok(outline) } else { Err(problems) }
    }
}

struct Reader<'a> {
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn outline(&mut self, edition: &str, node: &Node) -> Outline {
        self.known(node, &["standfirst", "picture", "together", "feed", "sections"]);
        let standfirst = match node.get("standfirst") {
            Some(node) => self.paragraph(node),
            None => {
                self.refuse(node, "the outline has no `standfirst`", "add `standfirst: { most: 3, insights: [ … ] }`");
                Paragraph { insights: Vec::new(), elsewhere: Vec::new(), most: 0, least: 0 }
            }
        };
        let sections = node.get("sections").map(Node::items).unwrap_or_default();
        Outline {
            edition: edition.to_owned(),
            standfirst,
            picture: self.truth(node, "picture"),
            together: self.truth(node, "together"),
            feed: self.truth(node, "feed"),
            sections: sections.iter().map(|section| self.section(section)).collect(),
        }
    }

    fn section(&mut self, node: &Node) -> SectionForm {
        self.known(node, &["id", "about", "paragraphs", "bulleted", "board", "chart"]);
        let name = node.get("about").and_then(Node::text).unwrap_or_default();
        let theme = THEMES.iter().find(|(each, _)| *each == name).map(|(_, theme)| *theme);
        if theme.is_none() {
            let names: Vec<&str> = THEMES.iter().map(|(name, _)| *name).collect();
            let help = format!("write one of: {}", names.join(", "));
            self.refuse(node.get("about").unwrap_or(node), "the section needs an `about` that is known", &help);
        }
        let paragraphs = node.get("paragraphs").map(Node::items).unwrap_or_default();
        SectionForm {
            id: node.get("id").and_then(Node::text).unwrap_or(name).to_owned(),
            about: theme.unwrap_or(Theme::Everything),
            paragraphs: paragraphs.iter().map(|paragraph| self.paragraph(paragraph)).collect(),
            bulleted: self.truth(node, "bulleted"),
            board: self.truth(node, "board"),
            chart: self.chart(node),
        }
    }

    fn chart(&mut self, node: &Node) -> Option<ChartForm> {
        let said = node.get("chart")?;
        let known = CHARTS.iter().find(|(name, _)| said.text() == Some(name));
        if known.is_none() {
            let names: Vec<&str> = CHARTS.iter().map(|(name, _)| *name).collect();
            let help = format!("write one of: {}; or leave it out", names.join(", "));
            self.refuse(said, "there is no such chart", &help);
        }
        known.map(|(_, form)| *form)
    }

    fn paragraph(&mut self, node: &Node) -> Paragraph {
        self.known(node, &["insights", "elsewhere", "most", "least"]);
        let names = |key: &str| node.get(key).map(Node::items).unwrap_or_default();
        for name in names("insights").iter().chain(names("elsewhere")) {
            let known = name.text().is_some_and(|name| INSIGHTS.iter().any(|insight| insight.name == name));
            if !known {
                let all: Vec<&str> = INSIGHTS.iter().map(|insight| insight.name).collect();
                let message = format!("there is no insight `{}`", name.text().unwrap_or_default());
                self.refuse(name, &message, &format!("these exist: {}", all.join(", ")));
            }
        }
        let number = |key: &str, otherwise: usize| match node.get(key) {
            None => Some(otherwise),
            Some(number) => number.text().and_then(|text| text.parse().ok()),
        };
        let (most, least) = (number("most", 5), number("least", 1));
        if most.is_none() || least.is_none() {
            self.refuse(node, "`most` and `least` are whole numbers", "write `most: 3`");
        }
        Paragraph {
            insights: names("insights").iter().filter_map(Node::text).map(str::to_owned).collect(),
            elsewhere: names("elsewhere").iter().filter_map(Node::text).map(str::to_owned).collect(),
            most: most.unwrap_or(0),
            least: least.unwrap_or(0),
        }
    }

    /// `true` or `false`; false where nothing is said.
    fn truth(&mut self, node: &Node, key: &str) -> bool {
        let Some(said) = node.get(key) else { return false };
        if !matches!(said.text(), Some("true" | "false")) {
            self.refuse(
                said,
                &format!("`{key}` is `true` or `false`"),
                &format!("write `{key}: true`, or leave it out"),
            );
        }
        said.text() == Some("true")
    }

    fn known(&mut self, node: &Node, keys: &[&str]) {
        for (key, _) in node.entries() {
            if !keys.contains(&key.text().unwrap_or_default()) {
                let message = format!("`{}` is no part of an outline here", key.text().unwrap_or_default());
                self.refuse(key, &message, &format!("these are known here: {}", keys.join(", ")));
            }
        }
    }

    fn refuse(&mut self, node: &Node, message: &str, help: &str) {
        self.problems.add(Problem::error("SP501", message).at(&node.spot).help(help));
    }
}
