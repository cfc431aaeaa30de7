//! A board as a drawing: the same figures, measured exactly and written as the board writes them.

use super::realisation::Teller;
use super::story::{self, Chart, ChartLine, Goal};
use super::voice::Filling;
use crate::facts::{Board, Value};
use crate::league::{Decimal, Order, round};
use crate::plan::ChartForm;

/// A slope of more lines cannot be read.
const MOST_LINES: usize = 10;

/// Parts of a scale.
const WHOLE: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A board with its words.
#[derive(Clone, Copy)]
struct Drawn<'a> {
    board: &'a Board,
    words: &'a story::Board,
}

/// The exact figures of a row, of those that it has.
struct Figures {
    row: usize,
    score: Option<Decimal>,
    change: Option<Decimal>,
    share: Option<Decimal>,
}

impl Teller<'_> {
    /// The board drawn in that form, or as bars where the form has nothing to show. Nothing inside where bars have
    /// nothing to show either; nothing at all where a word is missing, which is noted.
    pub fn chart(&mut self, form: ChartForm, words: &story::Board) -> Option<Option<Chart>> {
        let facts = self.plan.facts;
        let drawn = Drawn { board: &facts.boards[words.number], words };
        for form in [form, ChartForm::Bars] {
            let lines = self.lines(form, drawn);
            if !lines.is_empty() {
                return self.framed_chart(form, drawn, lines).map(Some);
            }
        }
        Some(None)
    }

    fn lines(&self, form: ChartForm, drawn: Drawn) -> Vec<ChartLine> {
        let lower = self.plan.league.series.order == Order::LowerIsBetter;
        match form {
            ChartForm::Bars => bars(drawn),
            ChartForm::Changes => changes(drawn),
            ChartForm::Shares => shares(drawn),
            ChartForm::Slope => slope(drawn, lower, |score| self.locale.voice.numbers.number(score)),
        }
    }

    fn framed_chart(&mut self, form: ChartForm, drawn: Drawn, lines: Vec<ChartLine>) -> Option<Chart> {
        let league = self.plan.league;
        let (voice, year) = (self.locale.voice.clone(), league.now().iso.year());
        let table = self.table(drawn.board.table)?.title.clone();
        let name = league.protagonist().and_then(|each| Some(self.entity(each)?.name.clone())).unwrap_or_default();
        let week = voice.week(league.now().iso, year, None)?;
        let before = league.before().and_then(|before| voice.week(before.iso, year, None)).unwrap_or_default();
        let what_if = league.series.what_if.filter(|_| form == ChartForm::Shares);
        let share = what_if.and_then(|share| voice.percent(share)).unwrap_or_default();
        let gaps = [("table", &table), ("name", &name), ("week", &week), ("before", &before), ("share", &share)]
            .map(|(gap, text)| (gap, Filling::Text(text)));
        let title = self.label(&format!("chart-{}", form.name()), &gaps)?;
        let description = self.label(&format!("chart-{}-description", form.name()), &gaps)?;
        let goal = match what_if {
            Some(share) => {
                Some(Goal { at: part(share, Decimal::ZERO, Decimal::ONE), text: self.label("chart-goal", &gaps)? })
            }
            None => None,
        };
        let ends = self.ends(form, [&before, &week])?;
        Some(Chart { form: form.name(), title, description, ends, goal, lines })
    }

    /// The two weeks of a slope.
    fn ends(&mut self, form: ChartForm, weeks: [&str; 2]) -> Option<Vec<String>> {
        let slope = weeks.into_iter().filter(|_| form == ChartForm::Slope);
        slope.map(|week| self.label("chart-week", &[("week", Filling::Text(week))])).collect()
    }
}

/// From zero to the greatest score; none where a score is below zero.
fn bars(drawn: Drawn) -> Vec<ChartLine> {
    let figures = drawn.figures();
    let scores = || figures.iter().filter_map(|each| each.score);
    let (Some(least), Some(greatest)) = (scores().min(), scores().max()) else { return Vec::new() };
    if least < Decimal::ZERO || greatest.is_zero() {
        return Vec::new();
    }
    let line = |each: &Figures| {
        let to = part(each.score?, Decimal::ZERO, greatest);
        Some(drawn.line(each, (0, to), &["column-score", "column-change"]))
    };
    figures.iter().filter_map(line).collect()
}

/// To either side of zero; none where nothing changed. A row without a change keeps its line, without a bar.
fn changes(drawn: Drawn) -> Vec<ChartLine> {
    let figures = drawn.figures();
    let known = || figures.iter().filter_map(|each| each.change);
    let low = known().min().unwrap_or_default().min(Decimal::ZERO);
    let high = known().max().unwrap_or_default().max(Decimal::ZERO);
    if low == high {
        return Vec::new();
    }
    let line = |each: &Figures| {
        let ends = [Decimal::ZERO, each.change.unwrap_or_default()].map(|end| part(end, low, high));
        drawn.line(each, (ends[0], ends[1]), &["column-score", "column-change"])
    };
    figures.iter().map(line).collect()
}

/// From nothing to the whole; components without a maximum have no line.
fn shares(drawn: Drawn) -> Vec<ChartLine> {
    let line = |each: Figures| {
        let to = part(each.share?.clamp(Decimal::ZERO, Decimal::ONE), Decimal::ZERO, Decimal::ONE);
        Some(drawn.line(&each, (0, to), &["column-share"]))
    };
    drawn.figures().into_iter().filter_map(line).collect()
}

/// From the worst to the best score of both weeks; none of fewer than two lines, or of more than can be read.
fn slope(drawn: Drawn, lower_is_better: bool, written: impl Fn(Decimal) -> String) -> Vec<ChartLine> {
    let both = |each: Figures| {
        let (score, change) = each.score.zip(each.change)?;
        Some((score - change, score, each))
    };
    let known: Vec<(Decimal, Decimal, Figures)> = drawn.figures().into_iter().filter_map(both).collect();
    let scores = || known.iter().flat_map(|(before, now, _)| [*before, *now]);
    let (Some(low), Some(high)) = (scores().min(), scores().max()) else { return Vec::new() };
    if low == high || !(2..=MOST_LINES).contains(&known.len()) {
        return Vec::new();
    }
    let (worst, best) = if lower_is_better { (high, low) } else { (low, high) };
    let line = |(before, now, each): &(Decimal, Decimal, Figures)| {
        let ends = (part(*before, worst, best), part(*now, worst, best));
        let mut line = drawn.line(each, ends, &["column-score"]);
        line.figures.insert(0, written(*before));
        line
    };
    known.iter().map(line).collect()
}

/// Where a value stands between two ends, in ten-thousandths.
fn part(value: Decimal, from: Decimal, to: Decimal) -> u32 {
    let exact = (value - from) * WHOLE / (to - from);
    round(exact, 0).mantissa().unsigned_abs().try_into().unwrap_or_default()
}

impl Drawn<'_> {
    fn figures(self) -> Vec<Figures> {
        let number = |row: usize, key: &str| match &self.board.rows[row].cells[self.column(key)?] {
            Value::Points(value) | Value::Signed(value) | Value::Share(value) => Some(*value),
            _ => None,
        };
        let figures = |row| Figures {
            row,
            score: number(row, "column-score").or_else(|| number(row, "column-value")),
            change: number(row, "column-change"),
            share: number(row, "column-share"),
        };
        (0..self.board.rows.len()).map(figures).collect()
    }

    fn column(self, key: &str) -> Option<usize> {
        self.board.columns.iter().position(|each| *each == key)
    }

    /// The line of a row, with what the board prints in those columns, of the ones it has.
    fn line(self, figures: &Figures, (from, to): (u32, u32), columns: &[&str]) -> ChartLine {
        let row = &self.words.rows[figures.row];
        let names = self.words.columns.iter().position(|column| column.names_row);
        let columns = columns.iter().filter_map(|key| self.column(key));
        ChartLine {
            name: names.map_or_else(String::new, |at| row.cells[at].clone()),
            own: row.own,
            from,
            to,
            falls: figures.change.is_some_and(|change| change < Decimal::ZERO),
            figures: columns.map(|at| row.cells[at].clone()).collect(),
        }
    }
}
