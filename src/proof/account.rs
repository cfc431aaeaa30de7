//! What became of a fact in each edition, and which facts a question is about.

use super::Recorder;
use super::record::{rule, weight_of};
use crate::Told;
use crate::facts::{Archive, Fact, FactIndex, Facts, Newsworthiness, Value};
use crate::league::{Cell, Decimal, IsoWeek, League};
use crate::plan::{Plan, Untold};
use crate::wording::story::Passage;
use serde_json::{Value as Json, json};

/// A fact, and what became of it in each edition.
pub struct Account<'a> {
    pub fact: &'a Fact,
    pub league: League<'a>,
    pub editions: Vec<InEdition<'a>>,
}

/// What became of a fact in one edition.
pub struct InEdition<'a> {
    pub plan: &'a Plan<'a>,
    pub weight: Newsworthiness,
    /// Every passage that tells it, with its language, in reading order language by language.
    pub told: Vec<(&'a str, Passage<'a>)>,
    /// What kept it out, where nothing tells it, and the fact that tells it instead.
    pub untold: Option<(Untold, Option<&'a Fact>)>,
}

/// The accounts of these facts of the week.
pub fn accounts<'a>(told: &'a [Told<'a>], facts: &[FactIndex]) -> Vec<Account<'a>> {
    let account = |index: &FactIndex| {
        let plan = &told.first()?.plan;
        let (fact, league) = (&plan.facts.all[*index], plan.league);
        Some(Account { fact, league, editions: told.iter().map(|edition| InEdition::of(edition, *index)).collect() })
    };
    facts.iter().filter_map(account).collect()
}

impl<'a> InEdition<'a> {
    fn of(edition: &'a Told<'a>, index: FactIndex) -> Self {
        let plan = &edition.plan;
        let of_story = |story: &'a crate::wording::Story| {
            let passages = story.passages().into_iter().filter(|passage| passage.facts.contains(&index));
            passages.map(|passage| (story.language.as_str(), passage)).collect::<Vec<_>>()
        };
        let told: Vec<_> = edition.stories.iter().flat_map(of_story).collect();
        let left_out = || {
            let (_, why) = plan.untold.iter().find(|(each, _)| *each == index)?;
            let teller = match why {
                Untold::ToldBy(teller) => Some(&plan.facts.all[*teller]),
                _ => None,
            };
            Some((*why, teller))
        };
        let untold = if told.is_empty() { left_out() } else { None };
        InEdition { plan, weight: plan.weights[index], told, untold }
    }
}

/// What a question is about.
#[derive(Debug, Default)]
pub struct Asked {
    /// In the order of the week's facts.
    pub facts: Vec<FactIndex>,
    /// Lines of the week's boards that print the figure asked for.
    pub lines: Vec<Line>,
}

/// A figure in a board.
#[derive(Debug)]
pub struct Line {
    /// Such as `ranking`.
    pub board: &'static str,
    /// The ids of its table and of whom or what the line names.
    pub table: String,
    pub row: String,
    /// Such as `column-score`.
    pub column: &'static str,
    pub value: String,
    pub evidence: Vec<Cell>,
}

/// Understands a question: a fact's key, alone or with `@` and its subject; an insight's name; a figure; words of a
/// sentence. Nothing found where the week tells nothing of the kind.
pub fn ask(recorder: &Recorder, told: &[Told], what: &str) -> Asked {
    let Some(plan) = told.first().map(|edition| &edition.plan) else { return Asked::default() };
    let mut asked = Asked { facts: by_name(recorder, plan.facts, what), lines: Vec::new() };
    if let (true, Some(figure)) = (asked.facts.is_empty(), figure(what)) {
        asked.facts = by_figure(plan.facts, figure);
        asked.lines = lines(recorder, plan, figure);
    }
    if asked.facts.is_empty() && asked.lines.is_empty() {
        asked.facts = by_words(told, what);
    }
    asked
}

/// The weeks in which a fact has that name or holds that figure, oldest first.
pub fn weeks_with(recorder: &Recorder, archive: &Archive, what: &str) -> Vec<IsoWeek> {
    let found = |week: &IsoWeek| {
        let Some(facts) = archive.facts(*week) else { return false };
        let holding = || figure(what).map(|figure| by_figure(facts, figure)).unwrap_or_default();
        !by_name(recorder, facts, what).is_empty() || !holding().is_empty()
    };
    recorder.series.weeks.iter().map(|week| week.iso).filter(found).collect()
}

/// Facts of that name with their subject; else of that key; else of that insight.
fn by_name(recorder: &Recorder, facts: &Facts, what: &str) -> Vec<FactIndex> {
    let ways: [&dyn Fn(&Fact) -> bool; 3] =
        [&|fact| recorder.name(fact) == what, &|fact| fact.kind.key == what, &|fact| fact.insight == what];
    ways.iter().map(|way| facts_that(facts, way)).find(|found| !found.is_empty()).unwrap_or_default()
}

fn by_figure(facts: &Facts, figure: Decimal) -> Vec<FactIndex> {
    facts_that(facts, &|fact| holds(fact, figure))
}

fn facts_that(facts: &Facts, fits: &dyn Fn(&Fact) -> bool) -> Vec<FactIndex> {
    (0..facts.all.len()).filter(|index| fits(&facts.all[*index])).collect()
}

/// Facts of every passage that holds these words, wherever letters are capital or spaces do not break.
fn by_words(told: &[Told], what: &str) -> Vec<FactIndex> {
    let words = plain(what);
    let passages = || told.iter().flat_map(|edition| &edition.stories).flat_map(|story| story.passages());
    let exact = passages().filter(|passage| plain(passage.text) == words).count() > 0;
    let holds = |passage: &Passage| {
        let text = plain(passage.text);
        if exact { text == words } else { text.contains(&words) }
    };
    let mut facts: Vec<FactIndex> = match words.is_empty() {
        true => Vec::new(),
        false => passages().filter(holds).flat_map(|passage| passage.facts.to_vec()).collect(),
    };
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// `2.32`, `2,32`, `+0.20`, `95.5%`: the number alone, without its sign.
fn figure(what: &str) -> Option<Decimal> {
    let digits = what.trim_end_matches('%').trim_end().trim_start_matches(['+', '-', '\u{2212}']).replace(',', ".");
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let digits = Some(digits).filter(|digits| number(digits))?;
    digits.parse::<Decimal>().ok().map(|figure| figure.normalize())
}

/// Whether one of the fact's values, or a figure of its formula, is that figure.
fn holds(fact: &Fact, figure: Decimal) -> bool {
    let operand = |operand: &Decimal| operand.abs().normalize() == figure;
    fact.values.iter().any(|(_, value)| is(value, figure)) || fact.formula.operands.iter().any(operand)
}

fn is(value: &Value, figure: Decimal) -> bool {
    match value {
        Value::Points(value) | Value::Signed(value) | Value::Mark(value) => value.abs().normalize() == figure,
        Value::Share(share) => (share * Decimal::ONE_HUNDRED).round_dp(1).normalize() == figure,
        Value::Count(number) | Value::Place(number) => Decimal::from(*number) == figure,
        _ => false,
    }
}

fn lines(recorder: &Recorder, plan: &Plan, figure: Decimal) -> Vec<Line> {
    let mut lines = Vec::new();
    for board in &plan.facts.boards {
        for (at, row) in board.rows.iter().enumerate() {
            let named = row.cells.iter().find(|cell| matches!(cell, Value::Entity(_) | Value::Component(_)));
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| is(cell, figure)) {
                lines.push(Line {
                    board: board.id,
                    table: recorder.series.table(board.table).id.clone(),
                    row: named.map(|name| recorder.value(name).0).unwrap_or_default(),
                    column: board.columns[column],
                    value: recorder.value(cell).0,
                    evidence: board.evidence(&plan.league, at, column),
                });
            }
        }
    }
    lines
}

impl Recorder<'_> {
    /// An account as a record.
    pub fn account(&self, account: &Account) -> Json {
        let mut record = self.fact(&account.league, account.fact, &account.fact.newsworthiness);
        record["meaning"] = json!(account.fact.kind.meaning);
        record["editions"] = account.editions.iter().map(|edition| self.in_edition(edition)).collect();
        record
    }

    fn in_edition(&self, edition: &InEdition) -> Json {
        let passage = |(language, passage): &(&str, Passage)| {
            let mut record = self.passage(edition.plan, passage);
            record["language"] = json!(language);
            record["place"] = json!(passage.place.to_string());
            record
        };
        json!({
            "edition": edition.plan.edition,
            "newsworthiness": weight_of(&edition.weight),
            "told": edition.told.iter().map(passage).collect::<Vec<_>>(),
            "rule": edition.untold.map(|(why, _)| rule(why)),
            "by": edition.untold.and_then(|(_, teller)| teller).map(|teller| self.name(teller)),
        })
    }

    /// A line of a board as a record.
    pub fn line(&self, line: &Line) -> Json {
        json!({
            "board": line.board,
            "table": line.table,
            "row": line.row,
            "column": line.column,
            "value": line.value,
            "evidence": self.cells(&line.evidence),
        })
    }
}
