//! Weeks joined into a history: in order, each once, with notes and targets carried forward.

use super::week::ReadWeek;
use crate::league::{About, Decimal, IsoWeek, Note, Order, Target, Week};
use crate::problem::{Problem, Problems};

/// Oldest first. Tells weeks that stand twice, and warns of those that are missing in between.
pub(super) fn join(mut read: Vec<ReadWeek>, order: Order, problems: &mut Problems) -> Vec<Week> {
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
    let mut weeks: Vec<Week> = read.into_iter().map(|each| each.week).collect();
    weeks.iter().for_each(|week| problems.0.extend(week.targets.iter().filter_map(|goal| reached(goal, week, order))));
    carry_forward(&mut weeks);
    weeks
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

/// A note is told until it expires; a target is followed up to the first week that is no longer before its deadline.
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
            !restated && before.is_none_or(|before| before < target.deadline)
        });
        before = Some(week.iso);
        targets.append(&mut week.targets);
        week.targets = targets.clone();
    }
}
