//! Tables for spreadsheets, as comma-separated values (RFC 4180): names as a reader sees them, figures as numbers.

use super::record::Recorder;
use crate::facts::Value;
use crate::plan::Plan;
use crate::wording::Story;
use crate::wording::story;

/// One table of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The table's id in the series, or `components`.
    pub name: String,
    /// Heads, then rows; UTF-8, parted by commas, numbers with a decimal point and no other mark.
    pub csv: String,
}

/// What a spreadsheet takes for the beginning of a formula, in both widths, and what it passes over before looking.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '\u{2212}'];

impl Recorder<'_> {
    /// Every table that the story shows, in its order.
    pub fn sheets(&self, plan: &Plan, story: &Story) -> Vec<Sheet> {
        let boards = story.sections.iter().flat_map(|section| &section.boards);
        boards.map(|board| self.sheet(plan, board)).collect()
    }

    fn sheet(&self, plan: &Plan, printed: &story::Board) -> Sheet {
        let board = &plan.facts.boards[printed.number];
        let name = if board.id == "ranking" { &self.series.table(board.table).id } else { board.id };
        let heads = printed.columns.iter().map(|column| guarded(&column.title)).collect();
        let row = |(values, texts): (&crate::facts::BoardRow, &story::BoardRow)| {
            let cells = values.cells.iter().zip(&texts.cells);
            cells.map(|(value, text)| self.sheet_cell(value, text)).collect()
        };
        let rows = board.rows.iter().zip(&printed.rows).map(row);
        let lines: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
        let csv = lines.iter().map(|cells| cells.join(",") + "\n").collect();
        Sheet { name: name.to_owned(), csv }
    }

    /// A number as a number, with no sign but a minus; anything else as the text that is printed.
    fn sheet_cell(&self, value: &Value, text: &str) -> String {
        match value {
            Value::Points(_)
            | Value::Signed(_)
            | Value::Mark(_)
            | Value::Share(_)
            | Value::Count(_)
            | Value::Place(_) => self.value(value).0,
            Value::Missing => String::new(),
            _ => guarded(text),
        }
    }
}

/// A text that no spreadsheet takes for a formula, in quotation marks where it holds what parts cells.
fn guarded(text: &str) -> String {
    let safe = if text.trim_start_matches(' ').starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() };
    let quoted = safe.contains([',', '"', '\n', '\r', ';']) || safe.starts_with(' ') || safe.ends_with(' ');
    if quoted { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula_and_every_text_stays_whole() {
        let guards = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\0x", "＝1", " =1", "−1"];
        assert!(guards.iter().all(|text| guarded(text).trim_start_matches('"').starts_with('\'')));
        assert_eq!(guarded("Ash, \"the\" first"), "\"Ash, \"\"the\"\" first\"");
        assert_eq!(guarded("a\nb"), "\"a\nb\"");
        assert_eq!(guarded("Bắc Ninh"), "Bắc Ninh");
    }
}
