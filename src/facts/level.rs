//! Who drew level with whom, and who pulled clear of one it was level with.

use super::comparison::{Comparison, Move, entities};
use super::overtake::is_behind;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Decimal, League};

pub(super) const INSIGHT: Insight =
    Insight { name: "level", kinds: &[&DREW_LEVEL, &PULLED_CLEAR], standing: &[], unfavourable: &[], find };

static DREW_LEVEL: FactKind = FactKind {
    key: "drew-level",
    meaning: "`subject` was behind each of `rivals` (one to three) in the week compared with and has exactly the same \
              score now, its own having got better. Never `overtakes`. `place`, where it is beyond doubt, is shared, \
              perhaps with more than these. The story's own entity, or whoever else is on second or third place.",
    values: &[("subject", Entity), ("rivals", Entities), ("since", Since), ("table", Table), ("place", Place)],
    always: 4,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["level", "place"],
};
static PULLED_CLEAR: FactKind = FactKind {
    key: "pulled-clear",
    meaning: "`subject` had exactly the same score as each of `rivals` (one to three) in the week compared with and is \
              ahead of each now, its own score having got better. Never `overtakes`. `margin` is how far, where \
              there is one rival. The story's own entity, or whoever else is on second or third place.",
    values: &[("subject", Entity), ("rivals", Entities), ("since", Since), ("table", Table), ("margin", Points)],
    always: 4,
    roles: &[Role::Heading, Role::Lede],
    says: &["clear"],
};

/// A sentence that names more than these is no sentence.
const MOST_NAMED: usize = 3;

/// The protagonist in its table; in another those on second and third place, where the place is beyond doubt and exactly
/// one of it has done so (in the story's own table `chase` tells of these). Silent where more than three rivals were
/// left or reached, and on first place where the coverage proves it: of that `leader` tells.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).flat_map(|sight| if sight.is_main() { own(&sight) } else { others(&sight) }).collect()
}

type Seen = fn(&Comparison<'_>, &Move<'_>) -> Option<Fact>;
const SEEN: [Seen; 2] = [drew_level, pulled_clear];

fn own(sight: &Comparison) -> Vec<Fact> {
    let mover = sight.protagonist().and_then(|own| sight.movement(own));
    let mover = mover.filter(|mover| mover.now.place > 1 || !sight.proves_best());
    mover.iter().flat_map(|mover| SEEN.iter().filter_map(|see| see(sight, mover))).collect()
}

/// Of those on second and third place but for the protagonist; silent where it is the rival.
pub(super) fn others(sight: &Comparison) -> Vec<Fact> {
    let own = sight.protagonist();
    let moves = sight.moves();
    let only = |place: u32, see: &Seen| {
        let on_it = moves.iter().filter(|each| each.now.place == place && sight.proves_place(sight.now, each.now));
        let mut facts = on_it.filter(|each| Some(each.now.entity) != own).filter_map(|each| see(sight, each));
        facts.next().filter(|_| facts.next().is_none())
    };
    [2, 3].iter().flat_map(|place| SEEN.iter().filter_map(|see| only(*place, see))).collect()
}

fn drew_level(sight: &Comparison, mover: &Move) -> Option<Fact> {
    let reached = |other: &Move| other.now.place == mover.now.place && is_behind(sight, mover.before, other.before);
    let place = sight.proves_place(sight.now, mover.now).then_some(Value::Place(mover.now.place));
    told(sight, &DREW_LEVEL, mover, reached, 45).map(|fact| fact.with_known("place", place))
}

fn pulled_clear(sight: &Comparison, mover: &Move) -> Option<Fact> {
    let left = |other: &Move| other.before.place == mover.before.place && is_behind(sight, other.now, mover.now);
    let fact = told(sight, &PULLED_CLEAR, mover, left, 40)?;
    let rival = match fact.value("rivals") {
        Some(Value::Entities(rivals)) if rivals.len() == 1 => sight.now.row(rivals[0]),
        _ => None,
    };
    Some(fact.with_known("margin", rival.map(|rival| Value::Points(sight.lead(mover.now, rival)))))
}

fn told(
    sight: &Comparison,
    kind: &'static FactKind,
    mover: &Move,
    is_rival: impl Fn(&Move) -> bool,
    event: u32,
) -> Option<Fact> {
    let moves = sight.moves();
    let rivals: Vec<&Move> = moves.iter().filter(|each| is_rival(each)).collect();
    let own = sight.protagonist();
    let tells_of_own = rivals.iter().any(|rival| Some(rival.now.entity) == own);
    if !mover.gained() || tells_of_own || !(1..=MOST_NAMED).contains(&rivals.len()) {
        return None;
    }
    // The protagonist's is sized as `place` is, in whose stead it tells of a place that is shared.
    let is_own = own == Some(mover.now.entity);
    let places = Decimal::from(if is_own { mover.places() } else { 0 });
    let worth = Newsworthiness::event(event).sized(places, Some(Decimal::TWO));
    let figures = rivals.iter().copied().chain([mover]).flat_map(|each| [&each.now.score, &each.before.score]);
    let shown = [mover.now, mover.before, rivals[0].now, rivals[0].before].map(|row| sight.shown(row.score.value));
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(mover.now.entity))
        .with("subject", Value::Entity(mover.now.entity))
        .with("rivals", entities(rivals.iter().map(|each| each.now)))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("{} now and {} before, against {} and {}", shown)
        .resting_on(figures)
        .worth(worth.prominent(is_own));
    Some(fact)
}
