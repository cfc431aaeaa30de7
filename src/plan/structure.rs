//! DOCUMENT STRUCTURING: the parts of the story, and each fact in its place.

use super::outline::{Outline, Paragraph, SectionForm, Theme};
use super::selection::Desk;
use super::{Memory, Picture, Plan, Section, Untold};
use crate::facts::{Fact, FactIndex, Facts, Newsworthiness, Role, Subject, Topic};
use crate::league::{League, TableIndex};
use std::cmp::Reverse;

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

/// So many facts at most make a paragraph that takes in two of one subject; a single fact finds room in any.
const MOST_JOINED: usize = 6;

/// The insight that puts right what was published.
const REVISION: &str = "revision";

/// The insights that tell what became of a target in the week it was due, and after it was missed.
const OUTCOME: &str = "outcome";
const AFTERMATH: &str = "aftermath";

fn takes_notes(form: &Paragraph) -> bool {
    form.insights.iter().any(|name| name == NOTES)
}

/// So much of an event lets a table that is not the story's own have the headline, or a sentence of the standfirst.
const EVENT_ELSEWHERE: u32 = 55;

/// So much worth gives a lesser event of such a table a sentence of the standfirst.
const WORTH_ELSEWHERE: u32 = 70;

impl<'a> Desk<'a> {
    fn fill(mut self, outline: &'a Outline) -> Option<Plan<'a>> {
        let headline = self.headline()?;
        let standfirst = self.standfirst(&outline.standfirst, headline);
        let above: Vec<FactIndex> = [headline].iter().chain(&standfirst).copied().collect();
        let sections = outline.sections.iter().flat_map(|form| self.sections(form, &above)).collect();
        let sections = self.in_telling_order(sections, &above);
        let picture = self.picture(outline, &standfirst);
        let untold = self.untold(outline);
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

    /// Where the headline is about another table than the story's own, the sections of tables come in the order in which
    /// headline and standfirst tell of them, before all others.
    fn in_telling_order(&self, mut sections: Vec<Section<'a>>, above: &[FactIndex]) -> Vec<Section<'a>> {
        let tells = |index: &FactIndex, table: TableIndex| self.fact(*index).topic == Topic::Table(table);
        let headline = above.first().filter(|headline| self.is_of_another_table(**headline));
        let tables = || sections.iter().filter_map(|section| section.table);
        if headline.is_some_and(|headline| tables().any(|table| tells(headline, table))) {
            let told = |table: TableIndex| above.iter().position(|index| tells(index, table)).unwrap_or(usize::MAX);
            sections.sort_by_key(|section| section.table.map_or(usize::MAX, told));
        }
        sections
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
            Theme::OtherTables => self.without_lone_facts(self.news_first(paragraphs, heading)),
            Theme::MainTable => self.without_lone_facts(paragraphs),
            Theme::Components | Theme::Outlook | Theme::Everything => paragraphs,
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

    /// The place right behind the last fact about the same subject, and those of its kind that one sentence may tell with it.
    fn behind_its_own(&self, told: &[FactIndex], index: FactIndex) -> Option<usize> {
        let subject = self.fact(index).subject;
        let own = told.iter().rposition(|each| self.fact(*each).subject == subject)?;
        let kind = |index: &FactIndex| self.fact(*index).kind.key;
        Some(own + told[own..].iter().take_while(|each| kind(each) == kind(&told[own])).count())
    }

    /// The paragraph that tells the heading's news comes before the others, and in it that news comes first, behind what has
    /// been told of whom it is about.
    fn news_first(&self, mut paragraphs: Vec<Vec<FactIndex>>, heading: Option<FactIndex>) -> Vec<Vec<FactIndex>> {
        let place = |paragraph: &Vec<FactIndex>| paragraph.iter().position(|index| Some(*index) == heading);
        let told = paragraphs.iter().enumerate().find_map(|(at, paragraph)| Some((at, place(paragraph)?)));
        if let Some((at, news)) = told {
            let about = |index: &FactIndex| self.fact(*index).subject;
            let subject = about(&paragraphs[at][news]);
            let leads_up = |index: &FactIndex| !matches!(subject, Subject::Table(_)) && about(index) == subject;
            paragraphs[at][..=news].sort_by_key(|index| Some(*index) != heading && !leads_up(index));
            paragraphs[..=at].rotate_right(1);
        }
        paragraphs
    }

    /// A fact alone makes no paragraph, nor do two about one subject, which one sentence may tell: they open the next one, or
    /// end the one before; two do so where it stays short. Corrections and targets stand alone.
    fn without_lone_facts(&self, paragraphs: Vec<Vec<FactIndex>>) -> Vec<Vec<FactIndex>> {
        let stands_alone = |index: &FactIndex| [REVISION, OUTCOME, AFTERMATH].contains(&self.fact(*index).insight);
        let is_open = |paragraph: &[FactIndex]| !paragraph.iter().any(stands_alone);
        let of_one = |pair: &[FactIndex]| self.fact(pair[0]).subject == self.fact(pair[1]).subject;
        let is_lone =
            |paragraph: &[FactIndex]| is_open(paragraph) && paragraph.len() <= 2 && paragraph.windows(2).all(of_one);
        let takes = |lone: &[FactIndex], other: &[FactIndex]| {
            is_open(other) && (lone.len() == 1 || lone.len() + other.len() <= MOST_JOINED)
        };
        let mut joined: Vec<Vec<FactIndex>> = Vec::new();
        for paragraph in paragraphs {
            match joined.last_mut() {
                Some(lone) if is_lone(lone) && takes(lone, &paragraph) => lone.extend(paragraph),
                _ => joined.push(paragraph),
            }
        }
        let at = joined.iter().rposition(|paragraph| is_open(paragraph)).unwrap_or(0);
        if at > 0 && is_lone(&joined[at]) && takes(&joined[at], &joined[at - 1]) {
            let lone = joined.remove(at);
            joined[at - 1].extend(lone);
        }
        joined
    }
}
