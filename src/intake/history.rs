//! Weeks joined into a history: in order, each once, with notes and targets carried forward.

use super::week::{ReadWeek, Short};
use crate::league::{About, Decimal, EntityIndex, IsoWeek, Note, Order, Series, Target, Week};
use crate::problem::{Problem, Problems, named};

/// Oldest first. Tells weeks that stand twice, and warns of those that are missing in between and of who is missing in one.
pub(super) fn join(mut read: Vec<ReadWeek>, series: &Series, problems: &mut Problems) -> Vec<Week> {
    read.sort_by(|a, b| (a.week.iso, &a.week.path).cmp(&(b.week.iso, &b.week.path)));
    for pair in read.windows(2) {
        let [earlier, later] = pair else { continue };
        match later.week.iso.since(earlier.week.iso) {
            0 => {
                let problem = Problem::error("SP314", format!("the week {} stands in two files", later.week.iso));
                problems
                    .add(problem.at(&later.named).related(&earlier.named, "the other one").help("keep one of them"));
            }
            1 => {}
            _ => {
                let message =
                    format!("{} missing before {}", missing(earlier.week.iso, later.week.iso), later.week.iso);
                let help =
                    "texts compare with the last week there is and name it; add the file if you have the figures";
                problems.add(Problem::warning("SP315", message).at(&later.named).help(help));
            }
        }
    }
    for (at, each) in read.iter().enumerate() {
        problems.0.extend(each.short.iter().filter_map(|short| missing_members(series, &read, at, short)));
    }
    let mut weeks: Vec<Week> = read.into_iter().map(|each| each.week).collect();
    let reached = |goal, week| reached(goal, week, series.order);
    weeks.iter().for_each(|week| problems.0.extend(week.targets.iter().filter_map(|goal| reached(goal, week))));
    carry_forward(&mut weeks);
    weeks
}

/// More names than these are counted, not told.
const MOST_NAMED: usize = 5;

/// Warned of: a table that lists fewer than there are. Who is missing is known where another week lists more, the nearest
/// one first, the earlier of two.
fn missing_members(
    series: &Series,
    read: &[ReadWeek],
    at: usize,
    Short { table, listed, name }: &Short,
) -> Option<Problem> {
    let table = *table;
    let own = read[at].week.table(table).filter(|own| own.rows().len() == *listed);
    let missing = |week: &Week| -> Vec<EntityIndex> {
        let rows = week.table(table).map(|table| table.rows()).unwrap_or_default();
        let is_missing = |entity: &EntityIndex| own.is_some_and(|own| own.row(*entity).is_none());
        rows.iter().map(|row| row.entity).filter(is_missing).collect()
    };
    let mut others: Vec<&Week> = read.iter().map(|each| &each.week).collect();
    others.sort_by_cached_key(|week| (week.iso.since(read[at].week.iso).abs(), week.iso));
    let known = others.into_iter().map(|week| (week.iso, missing(week))).find(|(_, missing)| !missing.is_empty());
    let who = known.map(|(week, missing)| {
        let names = missing.iter().map(|each| format!("`{}`", series.entity(*each).id));
        format!("; {week} lists {} too", named(names, MOST_NAMED))
    });
    let population = series.table(table).population?;
    let message = format!("{listed} of the table's {population} are listed{}", who.unwrap_or_default());
    let help = "add who is missing; if that is meant, say `coverage: top` where the best are listed, else `some`";
    Some(Problem::warning("SP318", message).at(name).help(help))
}

/// Warned of: a target that an entity had reached when it was set.
fn reached(target: &Target, week: &Week, order: Order) -> Option<Problem> {
    let About::Entity(entity) = target.about else { return None };
    let score = week.tables.iter().flatten().find_map(|table| table.row(entity))?.score.value;
    let reached = order.advantage(score, target.reach.value) >= Decimal::ZERO;
    let message = format!("the target `{}` is reached already: {score} against {}", target.id, target.reach.value);
    reached.then(|| Problem::warning("SP332", message).at(&target.reach.spot).help("set a better mark, or remove it"))
}

fn missing(earlier: IsoWeek, later: IsoWeek) -> String {
    match later.since(earlier) - 1 {
        1 => format!("the week {} is", earlier.next()),
        count => format!("{count} weeks from {} are", earlier.next()),
    }
}

/// So many weeks after its deadline a target is still asked after.
const TARGET_REMEMBERED: i64 = 4;

/// A note is told until it expires; a target is followed up to the first week that is no longer before its deadline, and
/// for some weeks beyond it.
fn carry_forward(weeks: &mut [Week]) {
    let mut notes: Vec<Note> = Vec::new();
    let mut targets: Vec<Target> = Vec::new();
    let mut before: Option<IsoWeek> = None;
    for week in weeks {
        notes.retain(|note| note.until.is_some_and(|until| until >= week.iso));
        notes.append(&mut week.notes);
        week.notes = notes.clone();
        targets.retain(|target| {
            let restated = week.targets.iter().any(|own| own.id == target.id);
            let is_due = before.is_none_or(|before| before < target.deadline);
            !restated && (is_due || week.iso.since(target.deadline) <= TARGET_REMEMBERED)
        });
        before = Some(week.iso);
        targets.append(&mut week.targets);
        week.targets = targets.clone();
    }
}
