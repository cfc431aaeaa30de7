//! Who stands out far from the rest of a table.
//!
//! Method: the robust z of Iglewicz and Hoaglin, (score − median) / (1.4826 × MAD), where MAD is the median of all
//! distances from the median; 3.5 or more stands out. Unlike mean and deviation it is not moved by the outlier itself.

use super::comparison::{Comparison, entities, median};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, League, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "outlier",
    kinds: &[&AHEAD, &BEHIND, &SEVERAL_AHEAD, &SEVERAL_BEHIND],
    standing: &[&AHEAD, &BEHIND, &SEVERAL_AHEAD, &SEVERAL_BEHIND],
    unfavourable: &[&BEHIND, &SEVERAL_BEHIND],
    find,
};

const ONE: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("score", Points),
    ("median", Points),
    ("distance", Points),
    ("total", Count),
    ("table", Table),
];
const SEVERAL: &[(&str, ValueType)] =
    &[("entities", Entities), ("count", Count), ("median", Points), ("total", Count), ("table", Table)];

static AHEAD: FactKind = FactKind {
    key: "outlier-ahead",
    meaning: "The entity alone stands out far above all `total` in the table: its `score` is `distance` points better \
              than the `median` (half are better, half worse than that), a lone exception among them. No judgement why.",
    values: ONE,
    always: 6,
    roles: &[Role::Heading],
    says: &["outlier"],
};
static BEHIND: FactKind = FactKind {
    key: "outlier-behind",
    meaning: "The entity alone falls far behind all `total` in the table: its `score` is `distance` points worse than \
              the `median`. No judgement why: it may be a fault of the data.",
    values: ONE,
    always: 6,
    roles: &[Role::Heading],
    says: &["outlier"],
};
static SEVERAL_AHEAD: FactKind = FactKind {
    key: "outliers-ahead",
    meaning: "Two or three (`entities`) stand out far ahead of the rest of all `total` in the table, whose `median` it \
              is.",
    values: SEVERAL,
    always: 5,
    roles: &[],
    says: &["outlier-ahead"],
};
static SEVERAL_BEHIND: FactKind = FactKind {
    key: "outliers-behind",
    meaning: "Two or three (`entities`) fall far behind the rest of all `total` in the table, whose `median` it is.",
    values: SEVERAL,
    always: 5,
    roles: &[],
    says: &["outlier-behind"],
};

/// A table of fewer has no rest to stand out from.
const LEAST_MEMBERS: usize = 8;

/// More than so many are a group of their own, not exceptions.
const MOST_OUTLIERS: usize = 3;

/// Every wholly listed table of eight or more. One stands out where its robust z on exact scores is 3.5 or more and it is
/// five last digits or more from the median, exactly and as displayed. Silent for a side with more than three, and
/// where half of the table or more is level with the median, so that every distance would count.
fn find(league: &League) -> Vec<Fact> {
    let listed = Comparison::all(league)
        .filter(|sight| sight.now.coverage == Coverage::All && sight.now.rows().len() >= LEAST_MEMBERS);
    listed.flat_map(|sight| outliers(&sight)).collect()
}

fn outliers(sight: &Comparison) -> Vec<Fact> {
    let scores = || sight.now.rows().iter().map(|row| row.score.value);
    let Some(middle) = median(scores().collect()) else { return Vec::new() };
    let spread = median(scores().map(|score| (score - middle).abs()).collect()).filter(|spread| !spread.is_zero());
    let Some(spread) = spread else { return Vec::new() };
    let order = sight.league.series.order;
    let ahead = |row: &&Row| order.advantage(row.score.value, middle) > Decimal::ZERO;
    let far = sight.now.rows().iter().filter(|row| stands_out(sight, row.score.value, middle, spread));
    let (ahead, behind): (Vec<&Row>, Vec<&Row>) = far.partition(ahead);
    let sides = [(ahead, &AHEAD, &SEVERAL_AHEAD), (behind, &BEHIND, &SEVERAL_BEHIND)];
    sides.into_iter().filter_map(|(rows, one, several)| told(sight, &rows, middle, one, several)).collect()
}

/// 3.5 × 1.4826 = 5.1891, so that nothing is divided.
fn stands_out(sight: &Comparison, score: Decimal, middle: Decimal, spread: Decimal) -> bool {
    let distance = (score - middle).abs();
    let least = sight.quantum() * Decimal::from(5);
    distance >= Decimal::new(51_891, 4) * spread
        && distance >= least
        && (sight.shown(score) - sight.shown(middle)).abs() >= least
}

fn told(
    sight: &Comparison,
    rows: &[&Row],
    middle: Decimal,
    one: &'static FactKind,
    several: &'static FactKind,
) -> Option<Fact> {
    let shown = sight.shown(middle);
    let fact = match rows {
        [] => return None,
        [only] => {
            let score = sight.shown(only.score.value);
            Fact::new(one, sight.topic(), Subject::Entity(only.entity))
                .with("entity", Value::Entity(only.entity))
                .with("score", Value::Points(score))
                .with("distance", Value::Points((score - shown).abs()))
                .by("|{} − {}| is 3.5 × 1.4826 × the median distance or more", [score, shown])
                .worth(Newsworthiness::event(35).prominent(sight.league.protagonist() == Some(only.entity)))
        }
        several_rows if several_rows.len() <= MOST_OUTLIERS => {
            Fact::new(several, sight.topic(), Subject::Table(sight.index))
                .with("entities", entities(rows.iter().copied()))
                .with("count", Value::Count(rows.len() as u32))
                .by("each is 3.5 × 1.4826 × the median distance or more from {}", [shown])
                .worth(Newsworthiness::event(30))
        }
        _ => return None,
    };
    let fact = fact
        .with("median", Value::Points(shown))
        .with("total", Value::Count(sight.now.rows().len() as u32))
        .with("table", sight.table())
        .resting_on(sight.now.rows().iter().map(|row| &row.score));
    Some(fact)
}
