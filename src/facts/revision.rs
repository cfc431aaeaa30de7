//! What was published wrong of an earlier week, and what that changes there.

use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Topic, Value, ValueType::*};
use crate::league::{
    Correction, Coverage, Decimal, EntityIndex, Figure, IsoWeek, League, Row, Table as Listing, TableIndex, display,
};

pub(super) const INSIGHT: Insight = Insight {
    name: "revision",
    kinds: &[&LEAD, &REVISED, &COMPONENT, &PLACE, &BAND, &WORDS],
    standing: &[],
    unfavourable: &[&LEAD, &REVISED, &COMPONENT, &PLACE, &BAND],
    find,
};

static LEAD: FactKind = FactKind {
    key: "revised-lead",
    meaning: "Of an earlier `week` wrong figures were published. With the right ones `leaders` were first (one, or several \
              who shared it), not `former`, as published. The same may be among both.",
    values: &[("leaders", Entities), ("former", Entities), ("week", Week), ("table", Table)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &[],
};
static REVISED: FactKind = FactKind {
    key: "revised",
    meaning: "A correction: the right score of the entity in an earlier `week` is `now`; `was` had been published.",
    values: &[("entity", Entity), ("week", Week), ("was", Points), ("now", Points), ("table", Table)],
    always: 5,
    roles: &[],
    says: &[],
};
static COMPONENT: FactKind = FactKind {
    key: "revised-component",
    meaning: "A correction: the right figure of the entity's `component` in an earlier `week` is `now`; `was` had been \
              published.",
    values: &[
        ("entity", Entity),
        ("component", Component),
        ("week", Week),
        ("was", Points),
        ("now", Points),
        ("table", Table),
    ],
    always: 6,
    roles: &[],
    says: &[],
};
static PLACE: FactKind = FactKind {
    key: "revised-place",
    meaning: "After `revised`: with the right figures the entity held `place` alone in that `week`, not `former_place`, \
              as had been published.",
    values: &[("entity", Entity), ("place", Place), ("former_place", Place), ("week", Week), ("table", Table)],
    always: 5,
    roles: &[],
    says: &[],
};
static BAND: FactKind = FactKind {
    key: "revised-band",
    meaning: "After `revised`: with the right figure the entity was in `band` in that `week`, not in `former_band`, as had \
              been published.",
    values: &[("entity", Entity), ("band", Band), ("former_band", Band), ("week", Week), ("table", Table)],
    always: 5,
    roles: &[],
    says: &[],
};
static WORDS: FactKind = FactKind {
    key: "revised-note",
    meaning: "What the newsroom says to the correction, in its own whole sentences: print `{ $text }` and nothing else.",
    values: &[("text", Text)],
    always: 1,
    roles: &[],
    says: &[],
};

/// The corrections that this week's file holds. Silent for a figure that prints as it was published. The table as it
/// was published is the table of that week with every score that is corrected here as it was; where the leader, the
/// entity's place or its band differ between the two, that is told as well:
/// - the lead where first place is proven and clear in both, and not everyone is level in either;
/// - the place where the entity holds a proven and clear place alone in both, and is not among those whose lead it is
///   told of;
/// - the band where exact and displayed score agree on it in both.
///
/// A place is clear where exact and displayed scores give the same. It is proven where all are listed, or where the best
/// are and its score is better than the last listed right one.
fn find(league: &League) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut seen: Vec<(IsoWeek, TableIndex)> = Vec::new();
    for correction in &league.now().corrections {
        let of = (correction.week, correction.table);
        let Some(revision) = Revision::of(league, of) else { continue };
        if !seen.contains(&of) {
            seen.push(of);
            facts.extend(revision.lead());
        }
        facts.extend(revision.told(correction));
    }
    facts
}

/// One table of an earlier week, right and as it was published.
struct Revision<'a> {
    league: &'a League<'a>,
    week: IsoWeek,
    index: TableIndex,
    right: Version,
    published: Version,
    /// The least that unlisted ones could have; nothing where all are listed.
    bound: Option<Decimal>,
}

/// A table by exact scores, and by displayed ones.
struct Version {
    exact: Listing,
    displayed: Listing,
}

impl<'a> Revision<'a> {
    fn of(league: &'a League<'a>, (week, index): (IsoWeek, TableIndex)) -> Option<Self> {
        let table = league.weeks().iter().find(|each| each.iso == week)?.table(index)?;
        let was = |row: &Row| {
            let mut corrections = league.now().corrections.iter();
            let of_it = |each: &&Correction| {
                (each.week, each.table, each.entity, each.component) == (week, index, row.entity, None)
            };
            corrections.find(of_it).map(|each| each.was.value)
        };
        let right = Version::of(league, table, |row| row.score.value);
        let published = Version::of(league, table, |row| was(row).unwrap_or(row.score.value));
        let bound = table.rows().last().map(|row| row.score.value).filter(|_| table.coverage != Coverage::All);
        Some(Revision { league, week, index, right, published, bound })
    }

    /// The figure itself, then what else of its entity was different, then the newsroom's words.
    fn told(&self, correction: &Correction) -> Vec<Fact> {
        let week = self.league.weeks().iter().find(|week| week.iso == self.week);
        let Some(figure) = week.and_then(|week| week.figure(correction)) else { return Vec::new() };
        let shown = [figure.value, correction.was.value].map(|value| display(value, self.league.series.decimals));
        if shown[0] == shown[1] {
            return Vec::new();
        }
        let kind = if correction.component.is_some() { &COMPONENT } else { &REVISED };
        let [now, was] = shown.map(Value::Points);
        let fact = self
            .fact(kind, Subject::Entity(correction.entity), 40)
            .with("entity", Value::Entity(correction.entity))
            .with_known("component", correction.component.map(Value::Component))
            .with("now", now)
            .with("was", was)
            .by("{} now, {} as published", shown);
        let score = correction.component.is_none();
        let others = [self.place(correction), self.band(correction)].into_iter().flatten().filter(|_| score);
        let facts = [fact].into_iter().chain(others).map(|fact| resting_on(fact, figure, correction));
        let words = correction.text.as_ref().map(|text| {
            let fact = self.fact(&WORDS, Subject::Entity(correction.entity), 40);
            resting_on(
                fact.with("text", Value::Text(text.clone())).by("as written in the data", []),
                figure,
                correction,
            )
        });
        facts.chain(words).collect()
    }

    /// Who was first, where the wrong figures had it otherwise.
    fn lead(&self) -> Option<Fact> {
        let (leaders, former) = self.leaders()?;
        let corrected = self.league.now().corrections.iter();
        let of_it = |each: &&Correction| (each.week, each.table, each.component) == (self.week, self.index, None);
        let was = corrected.filter(of_it).map(|each| Figure { value: each.was.value, cells: vec![each.was.clone()] });
        let firsts = self.right.exact.leaders().iter().map(|row| row.score.clone());
        let figures: Vec<Figure> = firsts.chain(was).collect();
        let fact = self
            .fact(&LEAD, Subject::Table(self.index), 60)
            .with("leaders", Value::Entities(leaders))
            .with("former", Value::Entities(former))
            .by("{} is the best of the right scores", [self.right.exact.leaders()[0].score.value])
            .resting_on(&figures);
        Some(fact)
    }

    /// Those who were first, and those who were so as published; nothing where they are the same or not known.
    fn leaders(&self) -> Option<(Vec<EntityIndex>, Vec<EntityIndex>)> {
        let versions = [&self.right, &self.published];
        let [right, published] = versions.map(|version| version.leaders().filter(|_| self.proves(version, 1)));
        let (right, published) = (right?, published?);
        let same = right.len() == published.len() && right.iter().all(|each| published.contains(each));
        (!same).then_some((right, published))
    }

    fn place(&self, correction: &Correction) -> Option<Fact> {
        let entity = correction.entity;
        let in_lead = self.leaders().is_some_and(|(right, former)| right.contains(&entity) || former.contains(&entity));
        let versions = [&self.right, &self.published];
        let [right, published] =
            versions.map(|version| version.place(entity).filter(|place| self.proves(version, *place)));
        let (place, former_place) = (right?, published?);
        let fact = self
            .fact(&PLACE, Subject::Entity(entity), 40)
            .with("entity", Value::Entity(entity))
            .with("place", Value::Place(place))
            .with("former_place", Value::Place(former_place))
            .by("place {} now, {} as published", [place, former_place].map(Decimal::from));
        (place != former_place && !in_lead).then_some(fact)
    }

    fn band(&self, correction: &Correction) -> Option<Fact> {
        let setup = self.league.series.table(self.index);
        let order = self.league.series.order;
        let band = |version: &Version| {
            let of = |table: &Listing| setup.band_of(table.row(correction.entity)?.score.value, order);
            of(&version.exact).filter(|band| of(&version.displayed) == Some(*band))
        };
        let (band, former_band) = (band(&self.right)?, band(&self.published)?);
        let fact = self
            .fact(&BAND, Subject::Entity(correction.entity), 40)
            .with("entity", Value::Entity(correction.entity))
            .with("band", Value::Band(self.index, band))
            .with("former_band", Value::Band(self.index, former_band))
            .by("another band with the right figure", []);
        (band != former_band).then_some(fact)
    }

    /// Whether nobody unlisted could hold that place or a better one, or show as level with whoever does.
    fn proves(&self, version: &Version, place: u32) -> bool {
        let holder = version.exact.rows().iter().find(|row| row.place == place);
        match (version.exact.coverage, self.bound) {
            (Coverage::All, _) => true,
            (Coverage::Top, Some(bound)) => {
                let shown = |score: Decimal| display(score, self.league.series.decimals);
                let ahead = |this, that| self.league.series.order.advantage(this, that) > Decimal::ZERO;
                holder.is_some_and(|row| ahead(row.score.value, bound) && ahead(shown(row.score.value), shown(bound)))
            }
            _ => false,
        }
    }

    fn fact(&self, kind: &'static FactKind, subject: Subject, event: u32) -> Fact {
        let protagonist = self.league.protagonist().map(Subject::Entity);
        let main = Subject::Table(self.league.main_table());
        let known = |name: &str, value: Value| kind.values.iter().any(|(each, _)| *each == name).then_some(value);
        Fact::new(kind, Topic::Table(self.index), subject)
            .with_known("week", known("week", Value::Week(self.week)))
            .with_known("table", known("table", Value::Table(self.index)))
            .worth(Newsworthiness::event(event).prominent(Some(subject) == protagonist || subject == main))
    }
}

impl Version {
    fn of(league: &League, table: &Listing, score: impl Fn(&Row) -> Decimal) -> Self {
        let series = league.series;
        let with = |value: &dyn Fn(&Row) -> Decimal| {
            let row = |row: &Row| Row { score: Figure { value: value(row), ..row.score.clone() }, ..row.clone() };
            Listing::new(table.coverage, series.order, table.rows().iter().map(row).collect())
        };
        Version { exact: with(&score), displayed: with(&|row| display(score(row), series.decimals)) }
    }

    /// Those who are first by exact and by displayed scores; nothing where the two differ, or where that is everyone.
    fn leaders(&self) -> Option<Vec<EntityIndex>> {
        let [exact, displayed] = [&self.exact, &self.displayed]
            .map(|table| table.leaders().iter().map(|row| row.entity).collect::<Vec<_>>());
        (exact == displayed && exact.len() < self.exact.rows().len()).then_some(exact)
    }

    /// The place that the entity holds alone, by exact and by displayed scores.
    fn place(&self, entity: EntityIndex) -> Option<u32> {
        let alone = |table: &Listing| {
            let place = table.row(entity)?.place;
            (table.rows().iter().filter(|row| row.place == place).count() == 1).then_some(place)
        };
        alone(&self.exact).filter(|place| alone(&self.displayed) == Some(*place))
    }
}

/// The right figure's cells, and the one that holds what was published.
fn resting_on(fact: Fact, right: &Figure, correction: &Correction) -> Fact {
    let was = Figure { value: correction.was.value, cells: vec![correction.was.clone()] };
    fact.resting_on([right, &was])
}
