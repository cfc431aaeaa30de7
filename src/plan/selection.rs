//! CONTENT SELECTION: which facts a part of the story takes. The weightiest first, nothing told twice.

use super::outline::{Outline, Paragraph};
use super::{Memory, Untold};
use crate::facts::{Fact, FactIndex, Facts, Newsworthiness, Subject, Topic};
use crate::league::League;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Where in a paragraph a fact stands: what it takes from elsewhere alone stands behind the others.
fn place(form: &Paragraph, fact: &Fact) -> Option<usize> {
    let at = |names: &[String]| names.iter().position(|name| name == fact.insight);
    at(&form.insights).or_else(|| at(&form.elsewhere).map(|at| form.insights.len() + at))
}

/// What a reader knows about a subject, and which fact told it.
type Known<'a> = FxHashMap<(Topic, Subject, &'a str), FactIndex>;

/// What a fact loses for each thing it says that is known already.
const REDUNDANCY: u32 = 5;

/// What says how things stand, and stands as it was told, is told again after so many weeks.
const TOLD_AGAIN: u32 = 4;

fn told_ago(memory: &Memory, at: FactIndex) -> Option<u32> {
    memory.get(at).copied().flatten()
}

/// Which facts say how things stand and were told of late, with those that go on from nothing else.
fn stale(facts: &Facts, memory: &Memory) -> Vec<bool> {
    let is_old = |at: FactIndex| told_ago(memory, at).is_some_and(|ago| ago < TOLD_AGAIN);
    let mut stale: Vec<bool> = facts.all.iter().enumerate().map(|(at, fact)| fact.standing && is_old(at)).collect();
    for at in (0..stale.len()).filter(|at| facts.all[*at].beside) {
        let about = |fact: &Fact| (fact.insight, fact.topic);
        let leads = |other: &FactIndex| !facts.all[*other].beside && about(&facts.all[*other]) == about(&facts.all[at]);
        stale[at] = (0..stale.len()).filter(leads).all(|other| stale[other]);
    }
    stale
}

/// The week's facts while the story is planned: what each is worth by now, and what has been told.
pub(super) struct Desk<'a> {
    pub league: League<'a>,
    pub facts: &'a Facts,
    /// What each fact weighs in this edition.
    pub weights: Vec<Newsworthiness>,
    /// Facts that say how things stand, and were told of late.
    stale: Vec<bool>,
    /// Told before all others wherever it fits.
    favoured: Option<FactIndex>,
    pub told: Vec<bool>,
    known: Known<'a>,
    /// Facts that lost to weightier ones in a full part.
    crowded_out: Vec<bool>,
}

impl<'a> Desk<'a> {
    pub fn new(league: League<'a>, facts: &'a Facts, memory: &Memory, favoured: Option<FactIndex>) -> Self {
        let none = vec![false; facts.all.len()];
        let weight = |(at, fact): (FactIndex, &Fact)| fact.newsworthiness.told_before(told_ago(memory, at));
        Desk {
            league,
            facts,
            weights: facts.all.iter().enumerate().map(weight).collect(),
            stale: stale(facts, memory),
            favoured,
            told: none.clone(),
            known: Known::default(),
            crowded_out: none,
        }
    }

    pub fn fact(&self, index: FactIndex) -> &'a Fact {
        &self.facts.all[index]
    }

    /// The fact of most newsworthiness that is eligible; of equals the first found.
    pub fn weightiest(&self, eligible: impl Fn(&Fact) -> bool) -> Option<FactIndex> {
        self.weightiest_of((0..self.facts.all.len()).filter(|index| eligible(self.fact(*index))))
    }

    pub fn weightiest_of(&self, facts: impl Iterator<Item = FactIndex>) -> Option<FactIndex> {
        let weightier = |best: FactIndex, next: FactIndex| {
            let weight = |index: FactIndex| self.weights[index].score();
            if weight(next) > weight(best) { next } else { best }
        };
        facts.reduce(weightier)
    }

    /// They can be told again, as if they had not been.
    pub fn leave_for_later(&mut self, facts: &[FactIndex]) {
        facts.iter().for_each(|index| self.told[*index] = false);
        self.known.retain(|_, teller| !facts.contains(teller));
    }

    /// Takes the weightiest facts that still say something new, then puts them in the outline's order.
    pub fn choose(&mut self, form: &Paragraph, room: usize, eligible: impl Fn(&Fact) -> bool) -> Vec<FactIndex> {
        let place = |fact: &Fact| place(form, fact);
        let wanted = |fact: &Fact| eligible(fact) && place(fact).is_some();
        let open = |index: &FactIndex| !self.told[*index] && !self.stale[*index] && wanted(self.fact(*index));
        let open = (0..self.facts.all.len()).filter(open);
        let mut candidates: BinaryHeap<(u32, Reverse<FactIndex>)> =
            open.map(|index| (self.weight(index), Reverse(index))).collect();
        let mut chosen = Vec::new();
        while let Some((weight, Reverse(index))) = candidates.pop() {
            let now = self.weight(index);
            match self.told_by(index) {
                Some(_) => {}
                None if now < weight => candidates.push((now, Reverse(index))),
                None if chosen.len() == room => self.crowded_out[index] = true,
                None => {
                    self.weights[index] = self.worth_still(index);
                    self.tell(index);
                    chosen.push(index);
                }
            }
        }
        chosen.sort_by_key(|index| (place(self.fact(*index)), *index));
        chosen
    }

    fn weight(&self, index: FactIndex) -> u32 {
        if self.favoured == Some(index) { u32::MAX } else { self.worth_still(index).score() }
    }

    /// What it weighs by now, less what others have told of it.
    fn worth_still(&self, index: FactIndex) -> Newsworthiness {
        self.weights[index].partly_told(self.known_already(index) * REDUNDANCY)
    }

    /// How much of what it says is known.
    fn known_already(&self, index: FactIndex) -> u32 {
        let fact = self.fact(index);
        fact.kind.says.iter().filter(|word| self.known.contains_key(&(fact.topic, fact.subject, **word))).count() as u32
    }

    /// The fact that already tells all that this one would.
    fn told_by(&self, index: FactIndex) -> Option<FactIndex> {
        let fact = self.fact(index);
        let tellers = fact.kind.says.iter().map(|word| self.known.get(&(fact.topic, fact.subject, *word)));
        let tellers: Option<Vec<_>> = tellers.collect();
        tellers?.first().map(|teller| **teller)
    }

    pub fn tell(&mut self, index: FactIndex) {
        let fact = self.fact(index);
        self.told[index] = true;
        for word in fact.kind.says {
            self.known.entry((fact.topic, fact.subject, word)).or_insert(index);
        }
    }

    /// What no part took, each with the reason; it weighs what it is worth beside all that has been told.
    pub fn untold(&mut self, outline: &Outline) -> Vec<(FactIndex, Untold)> {
        let parts = outline.sections.iter().flat_map(|section| &section.paragraphs).chain([&outline.standfirst]);
        let named: Vec<&String> = parts.flat_map(|part| part.insights.iter().chain(&part.elsewhere)).collect();
        let reason = |index: FactIndex| match self.told_by(index) {
            Some(teller) => Untold::ToldBy(teller),
            None if self.stale[index] => Untold::Unchanged,
            None if self.crowded_out[index] => Untold::NoRoom,
            None if named.iter().any(|name| *name == self.fact(index).insight) => Untold::NoRoom,
            None => Untold::NoPlace,
        };
        let left = (0..self.facts.all.len()).filter(|index| !self.told[*index]);
        let untold: Vec<(FactIndex, Untold)> = left.map(|index| (index, reason(index))).collect();
        untold.iter().for_each(|(index, _)| self.weights[*index] = self.worth_still(*index));
        untold
    }
}
