//! Filling an outline: the weightiest facts first, nothing told twice, each in its place.

use super::outline::{Outline, Paragraph, SectionForm, Theme};
use super::{Memory, Picture, Plan, Section, Untold};
use crate::facts::{Fact, FactIndex, Facts, Newsworthiness, Role, Subject, Topic};
use crate::league::{League, TableIndex};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Fills the outline with the week's facts: the weightiest, and the weightiest unfavourable one where none would be told
/// otherwise. Nothing where the week holds no fact that a headline could tell.
pub fn fill<'a>(outline: &'a Outline, league: League<'a>, facts: &'a Facts, memory: &Memory) -> Option<Plan<'a>> {
    let plan = Desk::new(league, facts, memory, None).fill(outline)?;
    match kept_quiet(&plan) {
        Some(unfavourable) => Desk::new(league, facts, memory, Some(unfavourable)).fill(outline),
        None => Some(plan),
    }
}

/// The weightiest unfavourable fact that found no room in a plan that tells none; one of less than half the headline's
/// weight is no news.
fn kept_quiet(plan: &Plan) -> Option<FactIndex> {
    if plan.told().iter().any(|index| plan.facts.all[*index].unfavourable) {
        return None;
    }
    let score = |index: FactIndex| plan.weights[index].score();
    let crowded_out = plan.untold.iter().filter(|(_, why)| *why == Untold::NoRoom).map(|(index, _)| *index);
    let unfavourable = crowded_out.filter(|index| plan.facts.all[*index].unfavourable);
    let weighty = unfavourable.filter(|index| score(*index) * 2 >= score(plan.headline));
    weighty.max_by_key(|index| (score(*index), Reverse(*index)))
}

/// The insight that brings people's own words: they are told wherever they belong, whatever room there is.
const NOTES: &str = "notes";

fn takes_notes(form: &Paragraph) -> bool {
    form.insights.iter().any(|name| name == NOTES)
}

/// Where in a paragraph a fact stands: what it takes from elsewhere alone stands behind the others.
fn place(form: &Paragraph, fact: &Fact) -> Option<usize> {
    let at = |names: &[String]| names.iter().position(|name| name == fact.insight);
    at(&form.insights).or_else(|| at(&form.elsewhere).map(|at| form.insights.len() + at))
}

/// The paragraph that tells a heading's news comes before the others, and in it that news comes first, behind what has been
/// told of whom it is about.
fn news_first(facts: &Facts, mut paragraphs: Vec<Vec<FactIndex>>, heading: Option<FactIndex>) -> Vec<Vec<FactIndex>> {
    let place = |paragraph: &Vec<FactIndex>| paragraph.iter().position(|index| Some(*index) == heading);
    let told = paragraphs.iter().enumerate().find_map(|(at, paragraph)| Some((at, place(paragraph)?)));
    if let Some((at, news)) = told {
        let about = |index: &FactIndex| facts.all[*index].subject;
        let subject = about(&paragraphs[at][news]);
        let leads_up = |index: &FactIndex| !matches!(subject, Subject::Table(_)) && about(index) == subject;
        paragraphs[at][..=news].sort_by_key(|index| Some(*index) != heading && !leads_up(index));
        paragraphs[..=at].rotate_right(1);
    }
    paragraphs
}

/// What a reader knows about a subject, and which fact told it.
type Known<'a> = FxHashMap<(Topic, Subject, &'a str), FactIndex>;

/// What a fact loses for each thing it says that is known already.
const REDUNDANCY: u32 = 5;

/// So much of an event lets a table that is not the story's own have the headline, or a sentence of the standfirst.
const EVENT_ELSEWHERE: u32 = 55;

/// So much worth gives a lesser event of such a table a sentence of the standfirst.
const WORTH_ELSEWHERE: u32 = 70;

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

struct Desk<'a> {
    league: League<'a>,
    facts: &'a Facts,
    /// What each fact weighs in this edition.
    weights: Vec<Newsworthiness>,
    /// Facts that say how things stand, and were told of late.
    stale: Vec<bool>,
    /// Told before all others wherever it fits.
    favoured: Option<FactIndex>,
    told: Vec<bool>,
    known: Known<'a>,
    /// Facts that lost to weightier ones in a full part.
    crowded_out: Vec<bool>,
}

impl<'a> Desk<'a> {
    fn new(league: League<'a>, facts: &'a Facts, memory: &Memory, favoured: Option<FactIndex>) -> Self {
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

    fn fill(mut self, outline: &'a Outline) -> Option<Plan<'a>> {
        let headline = self.headline()?;
        let standfirst = self.standfirst(&outline.standfirst, headline);
        let above: Vec<FactIndex> = [headline].iter().chain(&standfirst).copied().collect();
        let mut sections: Vec<Section> = outline.sections.iter().flat_map(|form| self.sections(form, &above)).collect();
        // Where the headline is about another table than the story's own, the sections of tables come in the order in which
        // headline and standfirst tell of them, before all others.
        let main = self.league.main_table();
        let is_of = |index: &FactIndex, table: TableIndex| self.fact(*index).topic == Topic::Table(table);
        let others = || sections.iter().filter_map(|section| section.table).filter(|table| *table != main);
        if others().any(|table| is_of(&headline, table)) {
            let at = |table: TableIndex| above.iter().position(|index| is_of(index, table)).unwrap_or(usize::MAX);
            sections.sort_by_key(|section| section.table.map_or(usize::MAX, at));
        }
        let picture = self.picture(outline, &standfirst);
        let untold = self.untold(outline);
        for (index, _) in &untold {
            self.weights[*index] = self.worth_still(*index);
        }
        let Desk { league, facts, weights, .. } = self;
        Some(Plan {
            league,
            facts,
            edition: &outline.edition,
            headline,
            standfirst,
            picture,
            sections,
            untold,
            weights,
        })
    }

    /// The weightiest news of the story's own table, its components and targets, or a great event elsewhere; only a week
    /// without any has a lesser one of another table.
    fn headline(&self) -> Option<FactIndex> {
        let main = Topic::Table(self.league.main_table());
        let fits = |fact: &Fact| fact.kind.fits(Role::Headline);
        let near = |topic: Topic| topic == main || !matches!(topic, Topic::Table(_));
        let great = |fact: &Fact| near(fact.topic) || fact.newsworthiness.event >= EVENT_ELSEWHERE;
        self.weightiest(|fact| fits(fact) && great(fact)).or_else(|| self.weightiest(fits))
    }

    /// Its caption may say again what the text has said, but of the standfirst only where there is nothing else.
    fn picture(&mut self, outline: &Outline, standfirst: &[FactIndex]) -> Option<Picture<'a>> {
        let photo = self.league.now().photo.as_ref().filter(|_| outline.picture)?;
        let shows = photo.shows.map(Subject::Entity);
        let fits = |index: &FactIndex| {
            let fact = self.fact(*index);
            fact.kind.fits(Role::Caption) && Some(fact.subject) == shows
        };
        let fitting = || (0..self.facts.all.len()).filter(fits);
        let unsaid = self.weightiest_of(fitting().filter(|index| !standfirst.contains(index)));
        let caption = unsaid.or_else(|| self.weightiest_of(fitting()));
        caption.into_iter().for_each(|caption| self.tell(caption));
        Some(Picture { photo, caption })
    }

    fn fact(&self, index: FactIndex) -> &'a Fact {
        &self.facts.all[index]
    }

    /// The fact of most newsworthiness that is eligible; of equals the first found.
    fn weightiest(&self, eligible: impl Fn(&Fact) -> bool) -> Option<FactIndex> {
        self.weightiest_of((0..self.facts.all.len()).filter(|index| eligible(self.fact(*index))))
    }

    fn weightiest_of(&self, facts: impl Iterator<Item = FactIndex>) -> Option<FactIndex> {
        let weightier = |best: FactIndex, next: FactIndex| {
            let weight = |index: FactIndex| self.weights[index].score();
            if weight(next) > weight(best) { next } else { best }
        };
        facts.reduce(weightier)
    }

    /// The headline's news in full, then what else matters most, in the outline's order.
    fn standfirst(&mut self, form: &Paragraph, headline: FactIndex) -> Vec<FactIndex> {
        let main = Topic::Table(self.league.main_table());
        let leads = self.fact(headline).kind.fits(Role::Lede);
        if leads {
            self.tell(headline);
        }
        let great = |fact: &Fact| {
            let is_great = |worth: &Newsworthiness| worth.event >= EVENT_ELSEWHERE || worth.worth() >= WORTH_ELSEWHERE;
            is_great(&fact.newsworthiness) && form.elsewhere.iter().any(|name| name == fact.insight)
        };
        let is_near = |fact: &Fact| [main, Topic::Components].contains(&fact.topic);
        let eligible =
            |fact: &Fact| fact.topic == Topic::Outlook || fact.kind.fits(Role::Lede) && (is_near(fact) || great(fact));
        let room = form.most.saturating_sub(usize::from(leads));
        let mut chosen = self.choose(form, room, eligible);
        if self.is_of_another_table(headline) {
            // One sentence is enough of the story's own table, which has a section of its own below.
            let own: Vec<FactIndex> =
                chosen.iter().copied().filter(|index| self.fact(*index).topic == main).skip(1).collect();
            self.leave_for_later(&own);
            chosen.retain(|index| !own.contains(index));
        }
        leads.then_some(headline).into_iter().chain(chosen).collect()
    }

    fn is_of_another_table(&self, index: FactIndex) -> bool {
        matches!(self.fact(index).topic, Topic::Table(table) if table != self.league.main_table())
    }

    /// They can be told again, as if they had not been.
    fn leave_for_later(&mut self, facts: &[FactIndex]) {
        facts.iter().for_each(|index| self.told[*index] = false);
        self.known.retain(|_, teller| !facts.contains(teller));
    }

    /// `above` is what headline and standfirst tell.
    fn sections(&mut self, form: &'a SectionForm, above: &[FactIndex]) -> Vec<Section<'a>> {
        let main = self.league.main_table();
        let tables = (0..self.league.series.tables.len()).map(|at| TableIndex(at as u16));
        match form.about {
            Theme::MainTable => self.main_section(form, main, above).into_iter().collect(),
            Theme::Components => self.section(form, None, &[Topic::Components], None).into_iter().collect(),
            Theme::Outlook => self.section(form, None, &[Topic::Outlook], None).into_iter().collect(),
            Theme::Everything => self.section(form, None, &[], None).into_iter().collect(),
            Theme::OtherTables => {
                let others = tables.filter(|table| *table != main);
                others.filter_map(|table| self.section_of(form, table, &[Topic::Table(table)], above)).collect()
            }
        }
    }

    /// The section of the story's own table. It goes on from headline and standfirst, unless the headline is about another:
    /// then it is one section among others.
    fn main_section(&mut self, form: &'a SectionForm, main: TableIndex, above: &[FactIndex]) -> Option<Section<'a>> {
        let topics = [Topic::Table(main), Topic::Week];
        match above.first() {
            Some(headline) if self.is_of_another_table(*headline) => self.section_of(form, main, &topics, above),
            _ => self.section(form, Some(main), &topics, None),
        }
    }

    /// The section of a table that does not go on from headline and standfirst: what they tell of that table it tells again,
    /// for nobody understands the rest without it.
    fn section_of(
        &mut self,
        form: &'a SectionForm,
        table: TableIndex,
        topics: &[Topic],
        above: &[FactIndex],
    ) -> Option<Section<'a>> {
        let topic = Topic::Table(table);
        let again: Vec<FactIndex> = above.iter().copied().filter(|index| self.fact(*index).topic == topic).collect();
        self.leave_for_later(&again);
        let section = self.section(form, Some(table), topics, above.first().copied());
        again.into_iter().for_each(|index| self.tell(index));
        section
    }

    /// Its heading tells the weightiest news of the section itself, but not the headline's once more where the paragraph that
    /// tells it has other news. Nothing where the section would stand empty.
    fn section(
        &mut self,
        form: &'a SectionForm,
        table: Option<TableIndex>,
        topics: &[Topic],
        headline: Option<FactIndex>,
    ) -> Option<Section<'a>> {
        let about = |fact: &Fact| topics.is_empty() || topics.contains(&fact.topic);
        let last = form.paragraphs.iter().rposition(takes_notes);
        let paragraphs = form.paragraphs.iter().enumerate();
        let paragraphs = paragraphs.map(|(at, paragraph)| self.paragraph(paragraph, last == Some(at), about));
        let paragraphs: Vec<Vec<FactIndex>> = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect();
        let heading = if topics.is_empty() { None } else { self.heading(&paragraphs, headline) };
        let paragraphs = match form.about {
            Theme::OtherTables => news_first(self.facts, paragraphs, heading),
            _ => paragraphs,
        };
        let boards: Vec<usize> = self.boards(form, table);
        let empty = paragraphs.is_empty() && boards.is_empty();
        (!empty).then(|| Section {
            id: &form.id,
            table,
            heading,
            paragraphs,
            bulleted: form.bulleted,
            boards,
            chart: form.chart,
        })
    }

    /// The weightiest of the section's news; where it tells the headline's, of that paragraph's.
    fn heading(&self, paragraphs: &[Vec<FactIndex>], headline: Option<FactIndex>) -> Option<FactIndex> {
        let news = |facts: &[FactIndex]| -> Vec<FactIndex> {
            facts.iter().copied().filter(|index| self.fact(*index).kind.fits(Role::Heading)).collect()
        };
        let is_headline = |index: &FactIndex| Some(*index) == headline;
        let told_here = paragraphs.iter().find(|paragraph| paragraph.iter().any(is_headline));
        let near = news(told_here.map_or(&[], Vec::as_slice));
        let all = news(&paragraphs.concat());
        let other = |facts: &[FactIndex]| self.weightiest_of(facts.iter().copied().filter(|index| !is_headline(index)));
        other(&near).or(near.first().copied()).or_else(|| other(&all))
    }

    fn boards(&self, form: &SectionForm, table: Option<TableIndex>) -> Vec<usize> {
        let shows = |at: &usize| match (self.facts.boards[*at].id, form.about) {
            ("components", about) => about == Theme::Components,
            (_, Theme::MainTable | Theme::OtherTables) => Some(self.facts.boards[*at].table) == table,
            _ => false,
        };
        (0..self.facts.boards.len()).filter(|_| form.board).filter(shows).collect()
    }

    /// `last` is whether it is the section's last paragraph that takes people's words: those that found no fact to
    /// follow stand there.
    fn paragraph(&mut self, form: &Paragraph, last: bool, eligible: impl Fn(&Fact) -> bool) -> Vec<FactIndex> {
        let named = |fact: &Fact| form.insights.iter().any(|name| name == fact.insight);
        let facts = self.facts;
        let fitting = facts.all.iter().filter(|fact| eligible(fact) && named(fact));
        let notes: Vec<FactIndex> =
            (0..facts.all.len()).filter(|index| facts.all[*index].insight == NOTES && !self.told[*index]).collect();
        if fitting.count() < form.least {
            return Vec::new();
        }
        let mut told = Vec::new();
        for index in self.choose(form, form.most, |fact| eligible(fact) && fact.insight != NOTES) {
            let own = self.behind_its_own(&told, index).filter(|_| self.fact(index).follows);
            told.insert(own.unwrap_or(told.len()), index);
        }
        for note in notes.into_iter().filter(|note| takes_notes(form) && eligible(&facts.all[*note])) {
            match self.behind_its_own(&told, note) {
                Some(at) => told.insert(at, note),
                None if last => told.push(note),
                None => continue,
            }
            self.tell(note);
        }
        told
    }

    /// The place right behind the last fact about the same subject.
    fn behind_its_own(&self, told: &[FactIndex], index: FactIndex) -> Option<usize> {
        let subject = self.fact(index).subject;
        told.iter().rposition(|each| self.fact(*each).subject == subject).map(|at| at + 1)
    }

    /// Takes the weightiest facts that still say something new, then puts them in the outline's order.
    fn choose(&mut self, form: &Paragraph, room: usize, eligible: impl Fn(&Fact) -> bool) -> Vec<FactIndex> {
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

    fn tell(&mut self, index: FactIndex) {
        let fact = self.fact(index);
        self.told[index] = true;
        for word in fact.kind.says {
            self.known.entry((fact.topic, fact.subject, word)).or_insert(index);
        }
    }

    fn untold(&self, outline: &Outline) -> Vec<(FactIndex, Untold)> {
        let parts = outline.sections.iter().flat_map(|section| &section.paragraphs).chain([&outline.standfirst]);
        let named: Vec<&String> = parts.flat_map(|part| part.insights.iter().chain(&part.elsewhere)).collect();
        let reason = |index: FactIndex| match self.told_by(index) {
            Some(teller) => Untold::ToldBy(teller),
            None if self.stale[index] => Untold::Unchanged,
            None if self.crowded_out[index] => Untold::NoRoom,
            None if named.iter().any(|name| *name == self.fact(index).insight) => Untold::NoRoom,
            None => Untold::NoPlace,
        };
        (0..self.facts.all.len()).filter(|index| !self.told[*index]).map(|index| (index, reason(index))).collect()
    }
}
