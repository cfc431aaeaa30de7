//! A failing series made as small as it goes while it still fails.

use crate::check;
use crate::making;
use crate::world::World;
use crate::writing;

/// The smallest failing world found from that seed: its files, and what differs.
pub fn report(seed: u64) -> String {
    let mut world = making::world(seed);
    let differences = |world: &World| check(world).map(|checked| checked.differences).unwrap_or_default();
    let fails = |world: &World| !differences(world).is_empty();
    while let Some(smaller) = smaller(&world).into_iter().find(fails) {
        world = smaller;
    }
    let files: String = writing::write(&world).iter().map(|(path, text)| format!("--- {path}\n{text}")).collect();
    let differences: String = differences(&world).iter().map(|each| format!("{each}\n")).collect();
    format!("series {seed}, made small:\n{files}---\n{differences}")
}

/// Every world with one thing less.
fn smaller(world: &World) -> Vec<World> {
    let changed = |change: &dyn Fn(&mut World)| {
        let mut world = world.clone();
        change(&mut world);
        world
    };
    let mut all = Vec::new();
    for at in (0..world.weeks.len()).rev().filter(|_| world.weeks.len() > 1) {
        all.push(changed(&|world| drop(world.weeks.remove(at))));
    }
    for (at, week) in world.weeks.iter().enumerate() {
        for table in (0..week.tables.len()).filter(|table| week.tables[*table].is_some()) {
            all.push(changed(&|world| world.weeks[at].tables[table] = None));
        }
        let corrections = week.corrections.len();
        (0..corrections).for_each(|each| all.push(changed(&|world| drop(world.weeks[at].corrections.remove(each)))));
        (0..week.notes.len()).for_each(|note| all.push(changed(&|world| drop(world.weeks[at].notes.remove(note)))));
        (0..week.targets.len()).for_each(|goal| all.push(changed(&|world| _ = world.weeks[at].targets.remove(goal))));
        if week.basis_changed {
            all.push(changed(&|world| world.weeks[at].basis_changed = false));
        }
    }
    (0..world.entities).for_each(|who| all.extend(without(world, who)));
    for table in 0..world.tables.len() {
        let ladder = &world.tables[table];
        (0..ladder.marks.len()).for_each(|at| all.push(changed(&|world| _ = world.tables[table].marks.remove(at))));
        if !ladder.bands.is_empty() {
            all.push(changed(&|world| world.tables[table].bands.clear()));
        }
    }
    all
}

/// The same without any score of that entity, where it has one and nobody is left alone.
fn without(world: &World, who: usize) -> Option<World> {
    let mut less = world.clone();
    let mut found = false;
    for (table, listing) in less.weeks.iter_mut().flat_map(|week| week.tables.iter_mut().enumerate()) {
        let Some(listed) = listing else { continue };
        if listed.scores.remove(&who).is_some() {
            found = true;
            less.tables[table].population = None;
        }
        if listed.scores.is_empty() {
            *listing = None;
        }
    }
    found.then_some(less)
}
