//! Which signs a sheet writes its numbers with: found in its cells where they leave no doubt, and never guessed.

use super::grid::{Cell, Value};
use crate::intake::number;
use crate::problem::{Problem, Problems};

/// The sign before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Point,
    Comma,
}

impl Mark {
    pub fn sign(self) -> char {
        match self {
            Mark::Point => '.',
            Mark::Comma => ',',
        }
    }

    /// `point` or `comma`.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Point => "point",
            Mark::Comma => "comma",
        }
    }

    fn other(self) -> Mark {
        match self {
            Mark::Point => Mark::Comma,
            Mark::Comma => Mark::Point,
        }
    }
}

/// What groups the thousands of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    Point,
    Comma,
    /// Any of the spaces.
    Space,
    Apostrophe,
}

impl Grouping {
    fn is(self, sign: char) -> bool {
        match self {
            Grouping::Point => sign == '.',
            Grouping::Comma => sign == ',',
            Grouping::Space => matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'),
            Grouping::Apostrophe => matches!(sign, '\'' | '’'),
        }
    }

    /// The decimal mark that is left where this groups.
    fn leaves(self) -> Option<Mark> {
        match self {
            Grouping::Point => Some(Mark::Comma),
            Grouping::Comma => Some(Mark::Point),
            Grouping::Space | Grouping::Apostrophe => None,
        }
    }
}

/// How the numbers of a sheet are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    /// None where no number that is a text has decimals.
    pub mark: Option<Mark>,
    pub grouping: Option<Grouping>,
}

impl Signs {
    /// Finds the decimal mark that all cells agree on; what is declared is taken as it is.
    ///
    /// # Errors
    /// Cells that contradict each other, and cells that could be read in two ways while no other decides it.
    pub fn find<'c>(
        cells: impl Iterator<Item = &'c Cell> + Clone,
        mark: Option<Mark>,
        grouping: Option<Grouping>,
    ) -> Result<Signs, Problems> {
        if let Some(mark) = mark.or(grouping.and_then(Grouping::leaves)) {
            return Ok(Signs { mark: Some(mark), grouping });
        }
        let marked = |wanted: fn(&Marks) -> bool, mark: Mark| {
            let is_wanted = move |cell: &&Cell| {
                let marks = Marks::of(cell, grouping);
                marks.mark == Some(mark) && wanted(&marks)
            };
            cells.clone().find(is_wanted)
        };
        let sure = [Mark::Point, Mark::Comma].map(|mark| (mark, marked(|marks| !marks.either, mark)));
        let open = [Mark::Point, Mark::Comma].map(|mark| (mark, marked(|marks| marks.either, mark)));
        match (sure, open) {
            ([(_, Some(point)), (_, Some(comma))], _) => Err(mixed(point, comma).into()),
            ([(mark, Some(sure)), (_, None)], [_, (_, other)]) | ([_, (mark, Some(sure))], [(_, other), _]) => {
                match other {
                    Some(other) => Err(contrary(other, sure, mark).into()),
                    None => Ok(Signs { mark: Some(mark), grouping }),
                }
            }
            (_, [(_, None), (_, None)]) => Ok(Signs { mark: None, grouping }),
            (_, [(_, Some(point)), (_, Some(comma))]) => Err(mixed(point, comma).into()),
            (_, [(_, Some(cell)), _] | [_, (_, Some(cell))]) => Err(ambiguous(cell).into()),
        }
    }

    /// The number of a cell, exactly as many digits as it shows, with a decimal point.
    ///
    /// # Errors
    /// What is no number, told with what it probably is.
    pub fn number(&self, cell: &Cell) -> Result<String, Problem> {
        let text = match &cell.value {
            Value::Number(text) => text.clone(),
            Value::Text(text) => self.plain(text).map_err(|help| no_number(cell, help))?,
            _ => return Err(no_number(cell, help_for(&cell.value))),
        };
        match number(&text) {
            Some(_) => Ok(text),
            None => Err(no_number(
                cell,
                "write digits without unit, at most 12 before the decimals and 9 of them".to_owned(),
            )),
        }
    }

    /// The text with a decimal point and without grouping; otherwise what to do about it.
    fn plain(&self, text: &str) -> Result<String, String> {
        let digits = self.ungrouped(text)?;
        let (mark, strange) = match self.mark {
            Some(mark) => (mark.sign(), mark.other().sign()),
            None if digits.contains([',', '.']) => {
                return Err(
                    "say which sign begins the decimals with --decimal, and which groups with --thousands".to_owned()
                );
            }
            None => return Ok(digits),
        };
        if digits.contains(strange) {
            let named = if strange == ',' { "comma" } else { "point" };
            return Err(format!(
                "the {named} is not the decimal sign here; if it groups thousands, add --thousands {named}"
            ));
        }
        if digits.matches(mark).count() > 1 {
            return Err("a number has one decimal sign; if it groups thousands, say so with --thousands".to_owned());
        }
        Ok(digits.replace(mark, "."))
    }

    /// The text without the signs that group its thousands; each group must have its three digits.
    fn ungrouped(&self, text: &str) -> Result<String, String> {
        let Some(grouping) = self.grouping else { return Ok(text.to_owned()) };
        let mark = self.mark.map_or('\0', Mark::sign);
        let (whole, decimals) = text.split_once(mark).map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        let groups: Vec<&str> = whole.split(|sign| grouping.is(sign)).collect();
        let first = groups[0].trim_start_matches('-');
        let three = |group: &&str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
        let fits = groups.len() == 1 || ((1..=3).contains(&first.len()) && groups[1..].iter().all(three));
        if !fits || decimals.is_some_and(|decimals| decimals.contains(|sign| grouping.is(sign))) {
            return Err("thousands are grouped by three digits, left of the decimals".to_owned());
        }
        Ok(decimals.map_or_else(|| groups.concat(), |decimals| format!("{}{mark}{decimals}", groups.concat())))
    }
}

/// The marks in a number that is a text.
struct Marks {
    /// The only mark, where it stands there once; the last where there are both.
    mark: Option<Mark>,
    /// Whether it may group thousands as well as begin the decimals.
    either: bool,
}

impl Marks {
    fn of(cell: &Cell, grouping: Option<Grouping>) -> Marks {
        let none = Marks { mark: None, either: false };
        let Value::Text(text) = &cell.value else { return none };
        let text: String = text.chars().filter(|sign| !grouping.is_some_and(|grouping| grouping.is(*sign))).collect();
        let digits = text.strip_prefix('-').unwrap_or(&text);
        let signs = digits.chars().filter(|sign| !sign.is_ascii_digit());
        let mark = match signs.collect::<String>().as_str() {
            "." => Mark::Point,
            "," => Mark::Comma,
            _ => return none,
        };
        let (whole, decimals) = digits.split_once(mark.sign()).unwrap_or_default();
        if whole.is_empty() || decimals.is_empty() {
            return none;
        }
        // Spaces and apostrophes are taken out: what groups by those does not group by these.
        let groups = grouping.is_none() && decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
        Marks { mark: Some(mark), either: groups }
    }
}

fn no_number(cell: &Cell, help: String) -> Problem {
    let found = match &cell.value {
        Value::Nothing => "nothing".to_owned(),
        Value::Other(what) => what.clone(),
        _ => format!("“{}”", cell.text().chars().take(60).collect::<String>()),
    };
    cell.error("SP644", format!("expected a number, found {found}")).help(help)
}

fn help_for(value: &Value) -> String {
    match value {
        Value::Nothing => "fill it in, or remove the row of who has no score",
        Value::Other(what) if what.starts_with("a date") => {
            "give the cell the format of a number; it was taken for a date"
        }
        Value::Other(what) if what.ends_with("percentage") => {
            "give the score in points, in a cell that shows what it holds"
        }
        Value::Other(what) if what.starts_with("a formula") => {
            "open the file in a spreadsheet program and save it again"
        }
        _ => "correct it in the sheet",
    }
    .to_owned()
}

fn mixed(point: &Cell, comma: &Cell) -> Problem {
    let message = format!("“{}” has a decimal comma, “{}” a decimal point", comma.text(), point.text());
    let problem = comma.error("SP643", message).related(&point.spot, "with a point");
    problem.help("write all alike; if one of them groups thousands, say so with --thousands")
}

fn contrary(other: &Cell, sure: &Cell, mark: Mark) -> Problem {
    let name = mark.other().name();
    let message = format!("the decimal sign is the {}, so the {name} of “{}” cannot be", mark.name(), other.text());
    let problem = other.error("SP643", message).related(&sure.spot, format!("a decimal {}", mark.name()));
    problem.help(format!("if it groups thousands, add --thousands {name}"))
}

fn ambiguous(cell: &Cell) -> Problem {
    let text = cell.text();
    let mark = if text.contains(',') { Mark::Comma } else { Mark::Point };
    let (decimal, whole) = (text.replace(',', "."), text.replace([',', '.'], ""));
    let message = format!("“{text}” may be {decimal} or {whole}, and no other cell decides it");
    let help = format!("say which: --decimal {}, or --thousands {}", mark.name(), mark.name());
    cell.error("SP643", message).help(help)
}
