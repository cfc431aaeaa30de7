//! Which weeks lie without figures between this one and the week compared with.

use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Topic, Value, ValueType::*};
use crate::league::{Decimal, IsoWeek, League};

pub(super) const INSIGHT: Insight =
    Insight { name: "missing-weeks", kinds: &[&ONE, &SEVERAL], standing: &[], unfavourable: &[], find };

static ONE: FactKind = FactKind {
    key: "week-missing",
    meaning: "The data hold nothing of the calendar's week before this one, `week`, and it is the only one that is \
              missing: all changes are told from `base`, the week before that.",
    values: &[("week", Week), ("base", Week)],
    always: 2,
    roles: &[],
    says: &["missing-weeks"],
};
static SEVERAL: FactKind = FactKind {
    key: "weeks-missing",
    meaning: "The data hold nothing of the last `count` weeks (two or more) before this one, from `first` to `last`: all \
              changes are told from `base`, the week before those.",
    values: &[("count", Count), ("first", Week), ("last", Week), ("base", Week)],
    always: 4,
    roles: &[],
    says: &["missing-weeks"],
};

/// Silent where the week before is in the data, and where there is nothing to compare with.
fn find(league: &League) -> Vec<Fact> {
    let Some(base) = league.before().map(|week| week.iso) else { return Vec::new() };
    let missing = std::iter::successors(Some(base.next()), |week| Some(week.next()));
    let missing: Vec<IsoWeek> = missing.take_while(|week| *week < league.now().iso).collect();
    let fact = |kind| {
        let missing = Decimal::from(missing.len());
        Fact::new(kind, Topic::Week, Subject::Week)
            .with("base", Value::Week(base))
            .by("{} weeks between this one and the one compared with", [missing])
    };
    let fact = match missing[..] {
        [] => return Vec::new(),
        [week] => fact(&ONE).with("week", Value::Week(week)),
        [first, .., last] => fact(&SEVERAL)
            .with("count", Value::Count(missing.len() as u32))
            .with("first", Value::Week(first))
            .with("last", Value::Week(last)),
    };
    vec![fact.worth(Newsworthiness::event(30).prominent(true))]
}
