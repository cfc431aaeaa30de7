//! One value on its way to a target: a component's, or an entity's score.

use super::kinds::*;
use super::{is_remembered, since_deadline, with_reach, worth};
use crate::facts::comparison::Comparison;
use crate::facts::{Fact, FactKind, Subject, Topic, Value};
use crate::league::{
    ComponentIndex, Decimal, EntityIndex, Figure, League, Target, Week as ReportedWeek, display, round_up,
};

/// A single value on its way to a target.
struct Path<'a> {
    league: &'a League<'a>,
    target: &'a Target,
    /// Where the value is told of when its target is behind it.
    home: Topic,
    now: &'a Figure,
    /// The same value in the weeks before, newest first, without a gap; this week's first.
    known: Vec<&'a Figure>,
    /// The same value in the weeks since the deadline, once its outcome has been told.
    past: Option<Vec<Figure>>,
}

/// The keys of one value's target in its states.
struct Kinds {
    open: &'static FactKind,
    hard: &'static FactKind,
    reached: &'static FactKind,
    missed: &'static FactKind,
    overdue: &'static FactKind,
    late: &'static FactKind,
}

pub(super) fn component(league: &League, target: &Target, component: ComponentIndex) -> Option<Fact> {
    let entity = target.of.or(league.series.focus)?;
    let scored = |sight: &Comparison| sight.now.row(entity).is_some_and(|row| row.component(component).is_some());
    let sight = Comparison::all(league).find(scored)?;
    let figure = |week: &'_ ReportedWeek| week.table(sight.index)?.row(entity)?.component(component).cloned();
    let known: Vec<Figure> = league.unbroken().iter().rev().map_while(figure).collect();
    let kinds = Kinds {
        open: &COMPONENT_OPEN,
        hard: &COMPONENT_HARD,
        reached: &COMPONENT_REACHED,
        missed: &COMPONENT_MISSED,
        overdue: &COMPONENT_OVERDUE,
        late: &COMPONENT_LATE,
    };
    let past = past(league, target, figure)?;
    let home = if Some(entity) == league.protagonist() { Topic::Components } else { sight.topic() };
    let path = Path { league, target, home, now: known.first()?, known: known.iter().collect(), past };
    let fact = path.fact(&kinds, Subject::Component(component))?;
    Some(fact.with("component", Value::Component(component)).with("entity", Value::Entity(entity)))
}

pub(super) fn entity(league: &League, target: &Target, entity: EntityIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.now.row(entity).is_some())?;
    let figure = |week: &'_ ReportedWeek| week.table(sight.index)?.row(entity).map(|row| row.score.clone());
    let known: Vec<Figure> = league.unbroken().iter().rev().map_while(figure).collect();
    let kinds = Kinds {
        open: &ENTITY_OPEN,
        hard: &ENTITY_HARD,
        reached: &ENTITY_REACHED,
        missed: &ENTITY_MISSED,
        overdue: &ENTITY_OVERDUE,
        late: &ENTITY_LATE,
    };
    let past = past(league, target, figure)?;
    let path = Path { league, target, home: sight.topic(), now: known.first()?, known: known.iter().collect(), past };
    let fact = path.fact(&kinds, Subject::Entity(entity))?;
    Some(fact.with("entity", Value::Entity(entity)))
}

/// The value in each week since the deadline that knows it; `Some(None)` while the outcome has not been told, and nothing
/// where it is too late to ask.
fn past(
    league: &League,
    target: &Target,
    figure: impl Fn(&ReportedWeek) -> Option<Figure>,
) -> Option<Option<Vec<Figure>>> {
    let since = since_deadline(league, target);
    let known = || since.iter().filter_map(figure).collect();
    is_remembered(league, since).then(|| (!since.is_empty()).then(known))
}

impl Path<'_> {
    /// Who set the target; nothing where it is one for itself, which needs no words.
    fn owner(&self, subject: Subject) -> Option<EntityIndex> {
        self.target.owner.filter(|owner| subject != Subject::Entity(*owner))
    }

    fn fact(&self, kinds: &Kinds, subject: Subject) -> Option<Fact> {
        let now = self.league.now().iso;
        let need = self.need(self.now.value);
        let weeks = self.target.deadline.since(now);
        let shown_need = self.need(self.shown(self.now.value));
        let best = self.best().filter(|best| weeks > 0 && self.is_above(need, weeks, *best));
        let kind = match (&self.past, need <= Decimal::ZERO && shown_need <= Decimal::ZERO, self.is_short(self.now)) {
            (Some(past), there, short) if there || short => {
                self.after(past, if there { kinds.late } else { kinds.overdue })?
            }
            (None, true, _) if weeks >= 0 => kinds.reached,
            (None, _, true) if weeks <= 0 => kinds.missed,
            (None, _, true) if best.is_some() => kinds.hard,
            (None, _, true) => kinds.open,
            _ => return None,
        };
        let takes = |name: &str| kind.values.iter().any(|(each, _)| *each == name);
        let points = |name: &str, value: Decimal| takes(name).then_some(Value::Points(value));
        let count = |name: &str, value: i64| takes(name).then_some(Value::Count(value.max(0) as u32));
        let known = self.known.len() as i64 - 1;
        let topic = if self.past.is_some() { self.home } else { Topic::Outlook };
        let fact = Fact::new(kind, topic, subject)
            .with("reach", Value::Mark(self.target.reach.value))
            .with("value", Value::Points(self.shown(self.now.value)))
            .with_known("need", points("need", self.shown(shown_need)))
            .with_known("weeks", count("weeks", weeks.abs()))
            .with_known("deadline", takes("deadline").then_some(Value::Week(self.target.deadline)))
            .with_known("pace", points("pace", if weeks > 0 { self.pace(need, weeks) } else { need }))
            .with_known("best", best.filter(|_| kind.key == kinds.hard.key).and_then(|best| points("best", best)))
            .with_known("known", count("known", known))
            .with_known("owner", self.owner(subject).map(Value::Entity))
            .resting_on(self.known.iter().copied().take(if kind.key == kinds.hard.key { usize::MAX } else { 1 }))
            .resting_on(self.past.iter().flatten())
            .worth(worth(kind, 20));
        let fact = if self.past.is_some() { fact.following() } else { fact };
        let (reach, value) = (self.target.reach.value, self.shown(self.now.value));
        let fact = match [kinds.reached.key, kinds.late.key].contains(&kind.key) {
            true => fact.by("{} now; {} was to be reached", [value, reach]),
            false => fact.by_distance(reach, value, shown_need),
        };
        Some(with_reach(fact, self.target))
    }

    /// That kind, where the target was reached in no week since the deadline that is known, one at least.
    fn after(&self, past: &[Figure], kind: &'static FactKind) -> Option<&'static FactKind> {
        (!past.is_empty() && past.iter().all(|figure| self.is_short(figure))).then_some(kind)
    }

    /// Short of the target on exact and on displayed values.
    fn is_short(&self, figure: &Figure) -> bool {
        self.need(figure.value) > Decimal::ZERO && self.shown(self.need(self.shown(figure.value))) > Decimal::ZERO
    }

    fn shown(&self, value: Decimal) -> Decimal {
        display(value, self.league.series.decimals)
    }

    /// What is missing to the target, better-positive; zero or less where it is reached.
    fn need(&self, value: Decimal) -> Decimal {
        self.league.series.order.advantage(self.target.reach.value, value)
    }

    /// The least weekly gain that suffices: what is missing by weeks left, rounded up at the last printed digit.
    fn pace(&self, need: Decimal, weeks: i64) -> Decimal {
        let decimals = self.league.series.decimals;
        round_up(need / Decimal::from(weeks), decimals)
    }

    /// Whether the pace needed is above the best gain known, on exact and on displayed values.
    fn is_above(&self, need: Decimal, weeks: i64, best: Decimal) -> bool {
        let exact_best = self.gains(|value| value).into_iter().max().unwrap_or_default();
        self.pace(need, weeks) > best && need > exact_best * Decimal::from(weeks)
    }

    /// The largest weekly gain known, as displayed; nothing with fewer than three weekly changes.
    fn best(&self) -> Option<Decimal> {
        let gains = self.gains(|value| self.shown(value));
        gains.iter().copied().max().filter(|best| gains.len() >= 3 && *best > Decimal::ZERO)
    }

    /// The weekly gains known, of values as given.
    fn gains(&self, given: impl Fn(Decimal) -> Decimal) -> Vec<Decimal> {
        let gain = |pair: &[&Figure]| self.league.series.order.advantage(given(pair[0].value), given(pair[1].value));
        self.known.windows(2).map(gain).collect()
    }
}
