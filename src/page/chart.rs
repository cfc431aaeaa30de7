//! A chart as shapes: where each bar, line and word stands. Whole numbers only, so that every machine draws the same.
//!
//! Heights are pixels, widths shares of the drawing's width, so that words keep their size on a narrow page. Words run
//! over several lines where they are long, and everything is mirrored where the script runs from right to left.

use super::columns::wrap;
use crate::wording::story::{Chart, ChartLine};
use serde::Serialize;

/// A chart ready to be drawn.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct Drawing {
    /// Tells it from the page's other ones.
    pub id: String,
    form: &'static str,
    title: String,
    description: String,
    height: u32,
    bars: Vec<Bar>,
    rules: Vec<Rule>,
    dots: Vec<Dot>,
    words: Vec<Words>,
    #[serde(skip)]
    mirrored: bool,
}

#[derive(Debug, PartialEq, Serialize)]
struct Bar {
    x: Share,
    y: u32,
    width: Share,
    height: u32,
    class: &'static str,
}

#[derive(Debug, PartialEq, Serialize)]
struct Rule {
    x1: Share,
    y1: u32,
    x2: Share,
    y2: u32,
    class: &'static str,
}

#[derive(Debug, PartialEq, Serialize)]
struct Dot {
    x: Share,
    y: u32,
    class: &'static str,
}

#[derive(Debug, PartialEq, Serialize)]
struct Words {
    x: Share,
    y: u32,
    /// Which end of the words stands at `x`: `start` or `end`.
    anchor: &'static str,
    class: &'static str,
    text: String,
}

/// Ten-thousandths of the drawing's width, written as a percentage.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Share(u32);

impl Serialize for Share {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}.{:02}%", self.0 / 100, self.0 % 100))
    }
}

const WHOLE: u32 = 10_000;
/// From one line of words to the next.
const LINE: u32 = 16;
/// How far the foot of small letters stands below the middle of a line.
const FOOT: u32 = 5;
const BAR: u32 = 12;
const MARGIN: u32 = 4;

impl Drawing {
    /// The shapes of a chart; `id` tells it from the page's other ones.
    pub fn of(chart: &Chart, id: String, mirrored: bool) -> Self {
        let (title, description) = (chart.title.clone(), chart.description.clone());
        let mut drawing = Drawing { id, form: chart.form, title, description, mirrored, ..Drawing::default() };
        match chart.ends.as_slice() {
            [before, now] => drawing.slope(chart, [before, now]),
            _ => drawing.rows(chart),
        }
        drawing
    }

    fn bar(&mut self, (from, to): (u32, u32), middle: u32, height: u32, class: &'static str) {
        let (from, to) = (from.min(to), from.max(to));
        let x = Share(if self.mirrored { WHOLE - to } else { from });
        self.bars.push(Bar { x, y: middle - height / 2, width: Share(to - from), height, class });
    }

    fn rule(&mut self, (x1, y1): (u32, u32), (x2, y2): (u32, u32), class: &'static str) {
        let (x1, x2) = (self.at(x1), self.at(x2));
        self.rules.push(Rule { x1, y1, x2, y2, class });
    }

    fn dot(&mut self, x: u32, y: u32, class: &'static str) {
        let x = self.at(x);
        self.dots.push(Dot { x, y, class });
    }

    /// Words round a middle, in as many lines as they are given.
    fn words(&mut self, x: u32, middle: u32, anchor: &'static str, class: &'static str, lines: Vec<String>) {
        let x = self.at(x);
        let first = middle + FOOT - (lines.len() as u32 - 1) * LINE / 2;
        let lines = lines.into_iter().enumerate();
        self.words.extend(lines.map(|(at, text)| Words { x, y: first + at as u32 * LINE, anchor, class, text }));
    }

    fn at(&self, x: u32) -> Share {
        Share(if self.mirrored { WHOLE - x } else { x })
    }
}

/// Where a chart of bars has its columns.
struct Columns {
    bars: (u32, u32),
    figures: &'static [u32],
}

/// Width of a row's name in columns of print.
const NAME: usize = 22;

impl Columns {
    fn of(chart: &Chart) -> Self {
        match chart.lines.first().map_or(0, |line| line.figures.len()) {
            0 | 1 => Columns { bars: (4_200, 8_300), figures: &[WHOLE] },
            _ => Columns { bars: (4_200, 7_450), figures: &[8_600, WHOLE] },
        }
    }

    fn place(&self, part: u32) -> u32 {
        scaled(part, self.bars.0, self.bars.1)
    }
}

/// A part of ten thousand between two ends, to the nearest whole.
fn scaled(part: u32, from: u32, to: u32) -> u32 {
    from + (part * (to - from) + WHOLE / 2) / WHOLE
}

fn class(line: &ChartLine, own: &'static str, other: &'static str) -> &'static str {
    if line.own { own } else { other }
}

impl Drawing {
    /// A row for each line: its name, its bar, its figures.
    fn rows(&mut self, chart: &Chart) {
        let columns = Columns::of(chart);
        let mut top = MARGIN;
        for line in &chart.lines {
            let name = wrap(&line.name, NAME);
            let height = name.len() as u32 * LINE + 8;
            self.row(chart, line, name, &columns, top + height / 2);
            top += height;
        }
        if chart.form == "changes" {
            let zero = columns.place(chart.lines.first().map_or(0, |line| line.from));
            self.rule((zero, MARGIN), (zero, top), "zero");
        }
        if let Some(goal) = &chart.goal {
            let x = columns.place(goal.at);
            self.rule((x, MARGIN), (x, top + 4), "goal");
            top += LINE;
            self.words(x, top - 2, "end", "note", vec![goal.text.clone()]);
        }
        self.height = top + MARGIN + 2;
    }

    fn row(&mut self, chart: &Chart, line: &ChartLine, name: Vec<String>, columns: &Columns, middle: u32) {
        let (from, to) = (columns.place(line.from), columns.place(line.to));
        self.words(0, middle, "start", class(line, "own", "name"), name);
        if chart.form == "shares" {
            self.bar(columns.bars, middle, BAR, "track");
        }
        if let Some(goal) = chart.goal.as_ref().filter(|goal| goal.at > line.to) {
            self.bar((to, columns.place(goal.at)), middle, BAR, "room");
        }
        if from != to {
            let filled = class(line, "bar own", "bar");
            let hollow = class(line, "bar falls own", "bar falls");
            let falls = line.falls && chart.form == "changes";
            self.bar((from, to), middle, BAR, if falls { hollow } else { filled });
        }
        for (figure, x) in line.figures.iter().zip(columns.figures) {
            self.words(*x, middle, "end", class(line, "own", "figure"), vec![figure.clone()]);
        }
    }
}

/// Where a slope has its parts.
const SLOPE: Slope = Slope { before: 1_200, from: 1_500, to: 4_600, label: 4_950, now: 6_000, name: 6_200 };

struct Slope {
    before: u32,
    from: u32,
    to: u32,
    label: u32,
    now: u32,
    name: u32,
}

/// A slope is at least as high as this many pixels.
const LEAST_HEIGHT: u32 = 150;

impl Drawing {
    /// A line for each from left to right, with its figures at both ends.
    fn slope(&mut self, chart: &Chart, [before, now]: [&String; 2]) {
        let head = LINE / 2 + MARGIN;
        self.words(0, head, "start", "note", vec![before.clone()]);
        self.words(SLOPE.label, head, "start", "note", vec![now.clone()]);
        let names: Vec<Vec<String>> = chart.lines.iter().map(|line| wrap(&line.name, NAME)).collect();
        let heights: Vec<u32> = names.iter().map(|name| name.len() as u32 * LINE + 6).collect();
        let (top, needed) = (head + LINE, heights.iter().sum::<u32>());
        let bottom = top + needed.max(LEAST_HEIGHT);
        let inner = |part: u32| scaled(WHOLE - part, top + LINE / 2, bottom - LINE / 2);
        let ends: Vec<(u32, u32)> = chart.lines.iter().map(|line| (inner(line.from), inner(line.to))).collect();
        let one_line = vec![LINE; heights.len()];
        let left = spread(&ends.iter().map(|end| end.0).collect::<Vec<_>>(), &one_line, top, bottom);
        let right = spread(&ends.iter().map(|end| end.1).collect::<Vec<_>>(), &heights, top, bottom);
        for (at, (line, name)) in chart.lines.iter().zip(names).enumerate() {
            self.trend(line, ends[at]);
            self.rule((SLOPE.to, ends[at].1), (SLOPE.label, right[at]), "leader");
            let words = |at: usize| line.figures.get(at).cloned().into_iter().collect::<Vec<_>>();
            self.words(SLOPE.before, left[at], "end", class(line, "own", "figure"), words(0));
            self.words(SLOPE.now, right[at], "end", class(line, "own", "figure"), words(1));
            self.words(SLOPE.name, right[at], "start", class(line, "own", "name"), name);
        }
        self.height = bottom + MARGIN;
    }

    fn trend(&mut self, line: &ChartLine, (before, now): (u32, u32)) {
        self.rule((SLOPE.from, before), (SLOPE.to, now), class(line, "trend own", "trend"));
        let dot = class(line, "dot own", "dot");
        self.dot(SLOPE.from, before, dot);
        self.dot(SLOPE.to, now, dot);
    }
}

/// The middles of labels that would stand at `wanted`, moved as little as keeps them from covering each other between
/// `top` and `bottom`; there is room for all. Labels wanted at one place keep their order.
fn spread(wanted: &[u32], heights: &[u32], top: u32, bottom: u32) -> Vec<u32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| wanted[*at]);
    let mut middles = wanted.to_vec();
    let mut free = top;
    for at in &order {
        middles[*at] = middles[*at].max(free + heights[*at] / 2);
        free = middles[*at] + heights[*at].div_ceil(2);
    }
    let mut free = bottom;
    for at in order.iter().rev() {
        middles[*at] = middles[*at].min(free.saturating_sub(heights[*at].div_ceil(2)));
        free = middles[*at].saturating_sub(heights[*at] / 2);
    }
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, (from, to): (u32, u32), falls: bool) -> ChartLine {
        let figures = vec!["1".to_owned(), "2".to_owned()];
        ChartLine { name: name.to_owned(), own: name == "A", from, to, falls, figures }
    }

    fn chart(form: &'static str, ends: &[&str], lines: Vec<ChartLine>) -> Chart {
        let ends = ends.iter().map(|end| (*end).to_owned()).collect();
        Chart { form, title: String::new(), description: String::new(), ends, goal: None, lines }
    }

    #[test]
    fn labels_move_apart_and_stay_inside() {
        assert_eq!(spread(&[10, 50], &[16, 16], 0, 100), [10, 50]);
        assert_eq!(spread(&[50, 50, 50], &[16, 16, 16], 0, 100), [50, 66, 82]);
        assert_eq!(spread(&[98, 99], &[16, 32], 0, 100), [60, 84]);
    }

    #[test]
    fn a_fall_is_hollow_and_a_rise_filled() {
        let drawing = Drawing::of(
            &chart("changes", &[], vec![line("A", (5_000, 7_500), false), line("B", (5_000, 0), true)]),
            "1".into(),
            false,
        );
        let bars: Vec<_> = drawing.bars.iter().map(|bar| (bar.x.0, bar.width.0, bar.class)).collect();
        assert_eq!(bars, [(5_825, 813, "bar own"), (4_200, 1_625, "bar falls")]);
    }

    #[test]
    fn everything_is_mirrored_where_the_script_runs_to_the_left() {
        for form in ["bars", "slope"] {
            let ends: &[&str] = if form == "slope" { &["a", "b"] } else { &[] };
            let lines = || vec![line("A", (0, 10_000), false), line("B", (100, 5_000), false)];
            let (left, right) = (
                Drawing::of(&chart(form, ends, lines()), "1".into(), false),
                Drawing::of(&chart(form, ends, lines()), "1".into(), true),
            );
            for (one, other) in left.bars.iter().zip(&right.bars) {
                assert_eq!((one.x.0 + one.width.0, one.width), (WHOLE - other.x.0, other.width));
            }
            for (one, other) in left.words.iter().zip(&right.words) {
                assert_eq!((one.x.0, one.anchor), (WHOLE - other.x.0, other.anchor));
            }
            assert_eq!(left.height, right.height);
        }
    }
}
