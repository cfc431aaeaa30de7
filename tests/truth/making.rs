//! Draws series on hard ground: ties, edges, hidden digits, gaps, comings and goings.

use crate::random::Random;
use crate::world::{About, Correction, Coverage, Ladder, Listing, Note, Points, Score, Target, Week, World, digit};
use std::collections::BTreeMap;

/// The world of that number; the same each time.
pub fn world(seed: u64) -> World {
    let mut random = Random::new(seed);
    let setup = setup(&mut random);
    Maker::new(random, setup).weeks()
}

fn setup(random: &mut Random) -> World {
    let decimals = random.pick(&[0, 1, 2, 2, 2, 3]);
    let entities = random.pick(&[1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12]);
    let components = (0..random.pick(&[0, 0, 2, 2, 3, 4])).map(|_| random.percent(75).then_some(digit(0))).collect();
    let mut world = World {
        decimals,
        lower_is_better: random.percent(25),
        focus: random.percent(75).then(|| random.below(entities)),
        trend_weeks: random.percent(60).then(|| random.pick(&[1, 2, 3, 3, 4, 5])),
        what_if: random.percent(70).then(|| random.pick(&[1000, 950, 900, 900, 875, 500])),
        components,
        entities,
        tables: Vec::new(),
        weeks: Vec::new(),
    };
    world.tables = (0..random.pick(&[1, 1, 2, 2, 3])).map(|_| Ladder::default()).collect();
    world
}

/// How the scores of a table lie and move.
struct Field {
    members: Vec<usize>,
    /// The middle of the scores, and how many last printed digits they lie apart from it.
    middle: Points,
    wide: i64,
    /// Chance in a hundred that somebody does not move.
    still: usize,
    coverage: Coverage,
    /// Chance in a hundred that a member is away in a week.
    away: usize,
    /// What everyone has at the moment; by components where the table has them.
    scores: BTreeMap<usize, BTreeMap<usize, Points>>,
    /// Which way each goes, for a while.
    drift: BTreeMap<usize, i64>,
}

/// Stands for the whole score among the components.
const WHOLE: usize = usize::MAX;

struct Maker {
    random: Random,
    world: World,
    fields: Vec<Field>,
    /// The value of the last digit in the data, which may be finer than the last printed one.
    fine: Points,
    coarse: Points,
    /// Whether it is a long run of small changes, with a large one now and then.
    jolts: bool,
}

impl Maker {
    fn new(mut random: Random, world: World) -> Self {
        let hidden = random.pick(&[0, 0, 0, 0, 1, 1, 2]);
        let (coarse, fine) = (digit(world.decimals), digit(world.decimals + hidden));
        let jolts = random.percent(6);
        let mut maker = Maker { random, world, fields: Vec::new(), fine, coarse, jolts };
        for at in 0..maker.world.components.len() {
            let digits = i128::from(maker.random.between(5, 40));
            maker.world.components[at] = maker.world.components[at].map(|_| digits * 10 * maker.coarse);
        }
        for at in 0..maker.world.tables.len() {
            let field = maker.field();
            maker.world.tables[at] = maker.ladder(&field);
            maker.fields.push(field);
            maker.settle(at);
        }
        maker
    }

    fn field(&mut self) -> Field {
        let random = &mut self.random;
        let count = if random.percent(70) { self.world.entities } else { 1 + random.below(self.world.entities) };
        let middle = i128::from(random.pick(&[900, 900, 900, 0, 50, -30])) * self.coarse;
        Field {
            members: random.some(count, self.world.entities),
            middle,
            wide: random.pick(&[1, 2, 4, 8, 20, 60]),
            still: random.pick(&[10, 30, 60, 95]),
            coverage: random.pick(&[Coverage::All, Coverage::All, Coverage::All, Coverage::Top, Coverage::Some]),
            away: random.pick(&[0, 0, 0, 5, 25]),
            scores: BTreeMap::new(),
            drift: BTreeMap::new(),
        }
    }

    fn ladder(&mut self, field: &Field) -> Ladder {
        let components: Vec<usize> = (0..self.world.components.len()).filter(|_| self.random.percent(85)).collect();
        let add_up = !components.is_empty() && self.random.percent(75);
        let middle = if add_up { self.middle_of(&components) } else { field.middle };
        let near = |random: &mut Random| middle + i128::from(random.between(-field.wide, field.wide)) * self.coarse;
        let random = &mut self.random;
        let mut marks: Vec<Points> = (0..random.below(4)).map(|_| near(random)).collect();
        marks.sort();
        marks.dedup();
        let mut limits: Vec<Points> = (0..random.below(4)).map(|_| near(random)).collect();
        limits.sort();
        limits.dedup();
        if !self.world.lower_is_better {
            limits.reverse();
        }
        let mut bands: Vec<Option<Points>> = limits.into_iter().map(Some).collect();
        if !bands.is_empty() || random.percent(10) {
            bands.push(None);
        }
        let size = |random: &mut Random| random.percent(60).then(|| 1 + random.below(4));
        let all = field.coverage == Coverage::All;
        let population = match all {
            true => (field.away == 0 && random.percent(50)).then_some(field.members.len()),
            false => random.percent(50).then(|| field.members.len() + random.below(5)),
        };
        Ladder { population, components, add_up, marks, bands, top: size(random), bottom: size(random) }
    }

    /// Where a component's values lie.
    fn level(&self, component: usize) -> Points {
        match self.world.components[component] {
            Some(max) => max - 5 * self.coarse,
            None => 20 * self.coarse,
        }
    }

    fn middle_of(&self, components: &[usize]) -> Points {
        components.iter().map(|each| self.level(*each)).sum()
    }

    /// The scores to begin with.
    fn settle(&mut self, at: usize) {
        let parts = self.world.tables[at].components.clone();
        for entity in self.fields[at].members.clone() {
            let mut scores = BTreeMap::new();
            for part in parts.iter().copied().chain([WHOLE]) {
                let middle = if part == WHOLE { self.fields[at].middle } else { self.level(part) };
                let apart = i128::from(self.random.between(-self.fields[at].wide, self.fields[at].wide));
                let value = middle + apart * self.coarse + self.hidden();
                scores.insert(part, self.within(part, value));
            }
            self.fields[at].scores.insert(entity, scores);
        }
    }

    /// Less than a printed digit, often on the edge where rounding turns.
    fn hidden(&mut self) -> Points {
        let steps = (self.coarse / self.fine) as i64;
        let half = steps / 2;
        let apart = self.random.pick(&[0, 0, half, -half, half - 1, 1 - half, self.random_step(steps)]);
        i128::from(apart) * self.fine
    }

    fn random_step(&self, steps: i64) -> i64 {
        steps / 3
    }

    fn within(&self, part: usize, value: Points) -> Points {
        match self.world.components.get(part).copied().flatten() {
            Some(max) => value.clamp(0, max),
            None => value,
        }
    }

    fn weeks(mut self) -> World {
        let count = self.random.pick(&[1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 14]);
        let count = if self.jolts { self.random.between(10, 15) as usize } else { count };
        let gaps = if self.jolts { 0 } else { self.random.pick(&[0, 0, 10, 30]) };
        let mut number = self.random.between(0, 16);
        for at in 0..count {
            if at > 0 {
                (0..self.fields.len()).for_each(|table| self.step(table));
                number += if self.random.percent(gaps) { self.random.between(2, 3) } else { 1 };
            }
            let tables = (0..self.fields.len()).map(|table| self.listing(table)).collect();
            let basis_changed = self.random.percent(5) && !self.jolts;
            let notes = if self.random.percent(20) { vec![self.note(number)] } else { Vec::new() };
            let targets = self.targets();
            let corrections = if self.random.percent(10) { self.corrections() } else { Vec::new() };
            self.world.weeks.push(Week { number, basis_changed, tables, notes, targets, corrections });
        }
        self.world
    }

    /// A week goes by: most drift on, some turn, some do not move. Now and then everyone gets better, the focus least; more
    /// often when a target is past due, so that some are reached late.
    fn step(&mut self, at: usize) {
        let weeks = &self.world.weeks;
        let last = weeks.last().map_or(0, |week| week.number);
        let is_past = |week: &Week| week.targets.iter().any(|target| week.number + target.weeks <= last);
        let odds = if weeks.iter().any(is_past) && !self.jolts { 15 } else { 4 };
        let all_better = self.random.percent(odds);
        for entity in self.fields[at].members.clone() {
            let turns = self.random.percent(20) || !self.fields[at].drift.contains_key(&entity);
            if turns {
                let drift = self.random.pick(&[-3, -1, 0, 1, 1, 2]);
                self.fields[at].drift.insert(entity, drift);
            }
            let parts: Vec<usize> = self.fields[at].scores[&entity].keys().copied().collect();
            for part in parts {
                if !all_better && !self.jolts && self.random.percent(self.fields[at].still) {
                    continue;
                }
                let change = if all_better { self.gain(entity) } else { self.change(at, entity) };
                let value = self.fields[at].scores[&entity][&part] + change;
                let value = self.within(part, value);
                self.fields[at].scores.get_mut(&entity).unwrap().insert(part, value);
            }
        }
    }

    fn gain(&mut self, entity: usize) -> Points {
        let digits = if self.world.focus == Some(entity) { 1 } else { self.random.between(2, 5) };
        let better = if self.world.lower_is_better { -digits } else { digits };
        i128::from(better) * self.coarse
    }

    fn change(&mut self, at: usize, entity: usize) -> Points {
        let drift = self.fields[at].drift[&entity];
        let wide = self.fields[at].wide;
        let digits = match self.random.below(10) {
            0..=8 if self.jolts => self.random.between(-1, 1),
            _ if self.jolts => self.random.pick(&[-6, -5, 5, 6]),
            0..=5 => drift * self.random.between(0, 2),
            6 => self.random.between(-wide, wide),
            7 => self.random.between(-2, 2),
            8 => drift,
            _ => 0,
        };
        i128::from(digits) * self.coarse + if self.random.percent(30) { self.hidden() } else { 0 }
    }

    fn listing(&mut self, at: usize) -> Option<Listing> {
        if self.random.percent(4) {
            return None;
        }
        let (coverage, away) = (self.fields[at].coverage, self.fields[at].away);
        let members = self.fields[at].members.clone();
        let mut present: Vec<usize> = members.into_iter().filter(|_| !self.random.percent(away)).collect();
        let mut scores: BTreeMap<usize, Score> =
            present.iter().map(|entity| (*entity, self.score(at, *entity))).collect();
        if coverage != Coverage::All && self.random.percent(70) {
            let sign = if self.world.lower_is_better { 1 } else { -1 };
            let keep = 1 + self.random.below(present.len().max(1));
            match coverage {
                Coverage::Top => present.sort_by_key(|entity| sign * scores[entity].total),
                _ => present = self.random.some(keep, present.len()).into_iter().map(|each| present[each]).collect(),
            }
            present.truncate(keep);
            scores.retain(|entity, _| present.contains(entity));
        }
        let whole = self.world.tables[at].population.is_none_or(|population| population == scores.len());
        let coverage = if coverage == Coverage::All && !whole { Coverage::Some } else { coverage };
        (!scores.is_empty()).then_some(Listing { coverage, scores })
    }

    fn score(&mut self, at: usize, entity: usize) -> Score {
        let ladder = self.world.tables[at].clone();
        let mut components = self.fields[at].scores[&entity].clone();
        let whole = components.remove(&WHOLE).unwrap_or_default();
        let sum: Points = components.values().sum();
        if ladder.add_up {
            let untouched = self.random.percent(85);
            if !untouched && self.random.percent(50) {
                components.retain(|_, _| self.random.percent(70));
            }
            let known = components.len() == ladder.components.len();
            let typed = !known || self.random.percent(40);
            let wrong = if typed && !untouched { self.coarse } else { 0 };
            return Score { total: sum - wrong, typed, components };
        }
        if self.random.percent(10) {
            components.retain(|_, _| self.random.percent(70));
        }
        Score { total: whole, typed: true, components }
    }

    fn about(&mut self) -> About {
        match self.random.below(3) {
            0 if !self.world.components.is_empty() => About::Component(self.random.below(self.world.components.len())),
            1 => About::Entity(self.random.below(self.world.entities)),
            _ => About::Table(self.random.below(self.world.tables.len())),
        }
    }

    fn note(&mut self, number: i64) -> Note {
        let role = self.random.pick(&["cause", "context", "quote", "action"]);
        let speaker = (role == "quote" || self.random.percent(30)).then(|| "Kim".to_owned());
        let title = (speaker.is_some() && self.random.percent(50)).then(|| "mayor".to_owned());
        Note {
            about: if self.random.percent(20) { About::Week } else { self.about() },
            role,
            text: format!("Said in week {number}."),
            speaker,
            title,
            until: self.random.percent(40).then(|| number + self.random.between(0, 4)),
        }
    }

    /// One or two figures of an earlier week, each once.
    fn corrections(&mut self) -> Vec<Correction> {
        let mut corrections: Vec<Correction> = Vec::new();
        for _ in 0..self.random.pick(&[1, 2, 3]) {
            let of = |each: &Correction| (each.week, each.table, each.entity, each.component);
            if let Some(correction) = self.correction()
                && corrections.iter().all(|each| of(each) != of(&correction))
            {
                corrections.push(correction);
            }
        }
        corrections
    }

    fn correction(&mut self) -> Option<Correction> {
        let week = self.world.weeks.get(self.random.below(self.world.weeks.len()))?.clone();
        let table = self.random.below(week.tables.len());
        let scores = &week.tables[table].as_ref()?.scores;
        let (entity, score) = scores.iter().nth(self.random.below(scores.len()))?;
        let part = score.components.iter().nth(self.random.below(score.components.len()));
        let part = part.filter(|_| self.random.percent(30));
        let right = part.map_or(score.total, |(_, value)| *value);
        let was = right + i128::from(self.random.between(-3, 3)) * self.coarse + self.hidden();
        let text = self.random.percent(40).then(|| format!("Slipped by {table} and {entity}."));
        let component = part.map(|(which, _)| *which);
        let correction = Correction { week: week.number, table, entity: *entity, component, was, text };
        (was != right).then_some(correction)
    }

    fn targets(&mut self) -> Vec<Target> {
        let mut targets: Vec<Target> = Vec::new();
        for id in 0..3 {
            if self.random.percent(24) {
                targets.push(self.target(id));
            }
        }
        targets
    }

    fn target(&mut self, id: usize) -> Target {
        let about = self.about();
        let of = self.random.percent(40).then(|| self.random.below(self.world.entities));
        let middle = match about {
            About::Component(at) => self.level(at),
            _ => {
                let table = self.random.below(self.fields.len());
                match self.world.tables[table].add_up {
                    true => self.middle_of(&self.world.tables[table].components.clone()),
                    false => self.fields[table].middle,
                }
            }
        };
        // A group is late only where its last one is: its targets are easier.
        let (low, high) = if matches!(about, About::Table(_)) { (-6, 1) } else { (-6, 12) };
        let reach = middle + i128::from(self.random.between(low, high)) * self.coarse + self.hidden();
        let reach = match about {
            About::Component(at) => self.within(at, reach),
            _ => reach,
        };
        let members = match about {
            About::Table(_) => self.random.pick(&["all", "top", "bottom", "bottom", "bottom"]),
            _ => "all",
        };
        let owner = self.random.percent(40).then(|| self.random.below(self.world.entities));
        Target { id, about, of, members, reach, weeks: self.random.pick(&[1, 1, 1, 2, 2, 3, 4, 5]), owner }
    }
}
