//! THE MODEL: what weeks of scores are.
//!
//! Receives nothing and reads nothing: `intake` builds it, valid or not at all. Gives tables with places, entities,
//! components and weeks that can be compared. Never rounds, never words, never guesses a missing figure.

mod component;
mod correction;
mod entity;
mod note;
mod score;
mod standing;
mod target;
mod week;

pub use component::{Component, ComponentIndex};
pub use correction::Correction;
pub use entity::{Entity, EntityIndex, Localised, Names, without_region};
pub use note::{About, Note, Photo, Role, Speaker};
pub use score::{Cell, Decimal, Figure, Order, display, round, round_up};
pub use standing::{Band, Coverage, Row, Table, TableIndex, TableSetup};
pub use target::{Members, Target};
pub use week::{Date, IsoWeek, NoWeek, Span, Week};

use std::collections::BTreeMap;

/// Somebody who stands behind the figures or the release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub name: Localised,
    pub url: Option<String>,
}

/// Anything a newsroom adds for its own templates; handed on untouched. Numbers keep the text they were typed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extra {
    Text(String),
    Truth(bool),
    Nothing,
    List(Vec<Extra>),
    Map(Vec<(String, Extra)>),
}

/// What is measured, who takes part, and every week there is.
#[derive(Clone, Debug)]
pub struct Series {
    pub id: String,
    pub title: Localised,
    pub publisher: Option<Party>,
    pub source: Option<Party>,
    /// Public address of the folder that releases are written to, without a slash at its end; nothing where they have none.
    pub site: Option<String>,
    /// Output languages; the first is the language the newsroom writes in.
    pub languages: Vec<String>,
    /// Further languages that the series has texts in, told where they are asked for.
    pub on_request: Vec<String>,
    /// The entity whose release this is; without it the leader is the story.
    pub focus: Option<EntityIndex>,
    /// Places after the decimal point that are published, 0 to 9.
    pub decimals: u32,
    pub order: Order,
    pub components: Vec<Component>,
    /// The share of a maximum used for improvement potential, 0 to 1; without it no potential is told.
    pub what_if: Option<Decimal>,
    pub tables: Vec<TableSetup>,
    /// Changes that a range claim looks back on, the week's own included.
    pub trend_weeks: usize,
    pub entities: Vec<Entity>,
    /// Whether a line says that the text was generated from data.
    pub disclosure: bool,
    /// Closing paragraphs about the sender, as typed.
    pub boilerplate: Option<Localised>,
    /// Whom to ask, as typed.
    pub contact: Option<Localised>,
    pub extra: Extra,
    /// Oldest first; never two of one week.
    pub weeks: Vec<Week>,
}

impl Series {
    /// The league as it stood in `week`; nothing where the series has no such week.
    pub fn league(&self, week: IsoWeek) -> Option<League<'_>> {
        let now = self.position(week)?;
        Some(League { series: self, weeks: &self.weeks[..=now] })
    }

    /// The number of a week in [`Series::weeks`]; nothing where the series has no such week.
    pub fn position(&self, week: IsoWeek) -> Option<usize> {
        self.weeks.iter().position(|each| each.iso == week)
    }

    /// When a week's release was last changed: on its own date, or on that of a later week that corrects its figures.
    /// Nothing where none of them has a date.
    pub fn last_changed(&self, week: IsoWeek) -> Option<Date> {
        let concerns = |each: &&Week| each.iso == week || each.corrections.iter().any(|slip| slip.week == week);
        self.weeks.iter().filter(concerns).filter_map(|each| each.released).max()
    }

    /// The newest week there is.
    pub fn newest(&self) -> Option<IsoWeek> {
        self.weeks.last().map(|week| week.iso)
    }

    pub fn entity(&self, index: EntityIndex) -> &Entity {
        &self.entities[index.0 as usize]
    }

    pub fn component(&self, index: ComponentIndex) -> &Component {
        &self.components[index.0 as usize]
    }

    pub fn table(&self, index: TableIndex) -> &TableSetup {
        &self.tables[index.0 as usize]
    }
}

/// One week seen with all the weeks before it. Nothing that came later can be seen from here.
#[derive(Clone, Copy, Debug)]
pub struct League<'a> {
    pub series: &'a Series,
    weeks: &'a [Week],
}

impl<'a> League<'a> {
    /// The week that is told.
    pub fn now(&self) -> &'a Week {
        self.weeks.last().expect("a league is made from a week of its series")
    }

    /// All weeks up to the one told, oldest first.
    pub fn weeks(&self) -> &'a [Week] {
        self.weeks
    }

    /// The newest week before the one told that comparisons may use: present in the data, with no change of basis since.
    /// It need not be the calendar's week before; see [`League::has_gap`].
    pub fn before(&self) -> Option<&'a Week> {
        if self.now().basis_changed {
            return None;
        }
        self.weeks.len().checked_sub(2).map(|at| &self.weeks[at])
    }

    /// Whether weeks are missing between the one told and [`League::before`].
    pub fn has_gap(&self) -> bool {
        self.before().is_some_and(|before| before.iso.next() != self.now().iso)
    }

    /// All weeks since the basis last changed, newest last, the one told included; weeks may be missing between them.
    pub fn on_this_basis(&self) -> &'a [Week] {
        let start = self.weeks.iter().rposition(|week| week.basis_changed).unwrap_or(0);
        &self.weeks[start..]
    }

    /// The run of weeks, newest last, that ends with the one told and has no gap and no change of basis inside it.
    pub fn unbroken(&self) -> &'a [Week] {
        let mut start = self.weeks.len() - 1;
        while start > 0 && !self.weeks[start].basis_changed && self.weeks[start - 1].iso.next() == self.weeks[start].iso
        {
            start -= 1;
        }
        &self.weeks[start..]
    }

    /// The table in which the story is set: the one that holds the focus this week, else the first.
    pub fn main_table(&self) -> TableIndex {
        let holds = |table: &Table| self.series.focus.is_some_and(|focus| table.row(focus).is_some());
        let found = self.now().tables.iter().position(|table| table.as_ref().is_some_and(holds));
        TableIndex(found.unwrap_or(0) as u16)
    }

    /// Whose release this is: the focus where the main table has it; without a focus the sole leader; else nobody.
    pub fn protagonist(&self) -> Option<EntityIndex> {
        let table = self.now().table(self.main_table())?;
        match self.series.focus {
            Some(focus) => table.row(focus).map(|_| focus),
            None => match table.leaders() {
                [only] => Some(only.entity),
                _ => None,
            },
        }
    }
}

/// Texts by language tag, `*` for all the rest.
pub type Texts = BTreeMap<String, String>;
