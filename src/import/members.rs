//! Whose row it is: entities by their ids, or by their names in any language of the series.

use super::grid::{Cell, tidy};
use crate::intake::{closest, nearest_or};
use crate::league::{EntityIndex, IsoWeek, Series, TableIndex};
use crate::problem::Problem;
use std::collections::{BTreeSet, HashMap};
use unicode_normalization::UnicodeNormalization;

/// Everybody who may stand in a sheet.
pub(super) struct Members<'a> {
    series: &'a Series,
    by_id: HashMap<&'a str, EntityIndex>,
    by_name: HashMap<String, BTreeSet<EntityIndex>>,
    /// Words around names that do not count.
    without: Vec<String>,
    /// The week that last listed the table before, and who stood there, from the first place on.
    pub last: Option<(IsoWeek, Vec<EntityIndex>)>,
}

impl<'a> Members<'a> {
    pub fn new(series: &'a Series, table: TableIndex, week: IsoWeek, without: &[String]) -> Self {
        let index = |at: usize| EntityIndex(at as u32);
        let by_id = series.entities.iter().enumerate().map(|(at, entity)| (entity.id.as_str(), index(at))).collect();
        let mut by_name: HashMap<String, BTreeSet<EntityIndex>> = HashMap::new();
        for (at, entity) in series.entities.iter().enumerate() {
            let texts = entity.names.name.texts.values().chain(entity.names.short.texts.values());
            for name in texts {
                by_name.entry(key(name)).or_default().insert(index(at));
            }
        }
        let before = series.weeks.iter().filter(|each| each.iso < week);
        let listed = before.rev().find_map(|each| Some((each.iso, each.table(table)?)));
        let last = listed.map(|(iso, table)| (iso, table.rows().iter().map(|row| row.entity).collect()));
        let without = without.iter().map(|word| key(word)).collect();
        Members { series, by_id, by_name, without, last }
    }

    /// The entity of a row: by the id in a cell, else by the name in one; where there are both they must agree.
    ///
    /// # Errors
    /// Nobody, or several, of that name; with who is probably meant. `first` is the row's first cell.
    pub fn find(&self, first: &Cell, id: Option<&Cell>, name: Option<&Cell>) -> Result<EntityIndex, Problem> {
        match (id.map(|cell| self.of_id(cell)).transpose()?, name) {
            (Some(one), Some(cell)) => match self.named(cell.text()) {
                others if others.is_empty() || others.contains(&one) => Ok(one),
                _ => {
                    let message = format!("the id `{}` and the name “{}” are not of one", self.id(one), cell.text());
                    Err(cell.error("SP646", message).help("correct one of them in the sheet"))
                }
            },
            (Some(one), None) => Ok(one),
            (None, Some(cell)) => self.of_name(cell),
            (None, None) => {
                let problem = first.error("SP646", "the row has figures and says of nobody whose they are");
                Err(problem.help("fill in whose they are, or remove the row"))
            }
        }
    }

    fn of_id(&self, cell: &Cell) -> Result<EntityIndex, Problem> {
        let unknown = || {
            let help = nearest_or(cell.text(), self.by_id.keys().copied(), || UNKNOWN.to_owned());
            cell.error("SP646", format!("nobody in the series has the id “{}”", shortened(cell.text()))).help(help)
        };
        self.by_id.get(cell.text()).copied().ok_or_else(unknown)
    }

    fn of_name(&self, cell: &Cell) -> Result<EntityIndex, Problem> {
        let named = self.named(cell.text());
        let regular: Vec<&EntityIndex> =
            named.iter().filter(|each| self.last.as_ref().is_some_and(|(_, listed)| listed.contains(each))).collect();
        match (named.iter().collect::<Vec<_>>().as_slice(), regular.as_slice()) {
            ([only], _) | (_, [only]) => Ok(**only),
            ([], _) => {
                let names = self.by_name.keys().map(String::as_str);
                let near = closest(&key(cell.text()), names).and_then(|near| self.by_name[near].first());
                let help = match near {
                    Some(near) => format!("did you mean {}?", self.called(*near)),
                    None => UNKNOWN.to_owned(),
                };
                let message = format!("nobody in the series is called “{}”", shortened(cell.text()));
                Err(cell.error("SP646", message).help(help))
            }
            (several, _) => {
                let ids: Vec<String> = several.iter().map(|each| format!("`{}`", self.id(**each))).collect();
                let message = format!("{} are called “{}”", ids.join(" and "), cell.text());
                Err(cell.error("SP646", message).help("add a column of ids and map it with --map id=…"))
            }
        }
    }

    /// Everybody of that name; else of what is left of it without the first word that does not count.
    fn named(&self, name: &str) -> BTreeSet<EntityIndex> {
        let whole = key(name);
        let rest = |word: &String| {
            let behind = whole.strip_prefix(word.as_str()).filter(|rest| rest.starts_with(' '));
            behind.or_else(|| whole.strip_suffix(word.as_str()).filter(|rest| rest.ends_with(' '))).map(str::trim)
        };
        let names = std::iter::once(whole.as_str()).chain(self.without.iter().filter_map(rest));
        names.filter_map(|name| self.by_name.get(name)).next().cloned().unwrap_or_default()
    }

    fn id(&self, entity: EntityIndex) -> &str {
        &self.series.entity(entity).id
    }

    /// The id with the name in the language the newsroom writes in.
    pub fn called(&self, entity: EntityIndex) -> String {
        let entity = self.series.entity(entity);
        let language = self.series.languages.first().map(String::as_str).unwrap_or_default();
        match entity.names.name.text(language) {
            Some(name) => format!("`{}` ({name})", entity.id),
            None => format!("`{}`", entity.id),
        }
    }
}

const UNKNOWN: &str = "correct it, remove the row, or add the entity to the series";

/// Two names that read alike are one: spelling of letters, case and blanks aside.
fn key(name: &str) -> String {
    tidy(name).nfc().collect::<String>().to_lowercase()
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}
