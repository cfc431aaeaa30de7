//! People's own words: causes, context, quotes and plans, each told as typed and never made up.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Topic, Value, ValueType::*};
use crate::league::{About, EntityIndex, League, Note, Role};

pub(super) const INSIGHT: Insight =
    Insight { name: "notes", kinds: &[&NOTE, &PLAN, &QUOTE, &QUOTE_TITLED], standing: &[], unfavourable: &[], find };

static NOTE: FactKind = FactKind {
    key: "note",
    meaning: "A cause or context in the newsroom's own whole sentences: print `{ $text }` and nothing else.",
    values: &[("text", Text)],
    always: 1,
    roles: &[],
    says: &[],
};
static PLAN: FactKind = FactKind {
    key: "note-action",
    meaning: "What somebody will do, in the newsroom's own whole sentences: print `{ $text }` and nothing else.",
    values: &[("text", Text)],
    always: 1,
    roles: &[],
    says: &[],
};
static QUOTE: FactKind = FactKind {
    key: "note-quote",
    meaning: "Somebody's words: `text` in quotation marks, then who said it.",
    values: &[("text", Text), ("speaker", Text)],
    always: 2,
    roles: &[],
    says: &[],
};
static QUOTE_TITLED: FactKind = FactKind {
    key: "note-quote-titled",
    meaning: "Somebody's words: `text` in quotation marks, then who said it and what office the speaker holds.",
    values: &[("text", Text), ("speaker", Text), ("title", Text)],
    always: 3,
    roles: &[],
    says: &[],
};

/// One fact for each note that is told this week. A plan belongs to the outlook; any other note stands where what it is
/// about is told.
fn find(league: &League) -> Vec<Fact> {
    league.now().notes.iter().map(|note| told(league, note)).collect()
}

fn told(league: &League, note: &Note) -> Fact {
    let (kind, event) = match (note.role, &note.speaker) {
        (Role::Action, _) => (&PLAN, 30),
        (Role::Quote, Some(speaker)) if speaker.title.texts.is_empty() => (&QUOTE, 40),
        (Role::Quote, Some(_)) => (&QUOTE_TITLED, 40),
        _ => (&NOTE, 35),
    };
    let (topic, subject) = belongs(league, note);
    let speaker = note.speaker.as_ref().filter(|_| note.role == Role::Quote);
    let title = speaker.map(|speaker| &speaker.title).filter(|title| !title.texts.is_empty());
    Fact::new(kind, topic, subject)
        .with("text", Value::Text(note.text.clone()))
        .with_known("speaker", speaker.map(|speaker| Value::Text(speaker.name.clone())))
        .with_known("title", title.map(|title| Value::Text(title.clone())))
        .by("as written in the data", [])
        .worth(Newsworthiness::event(event))
}

fn belongs(league: &League, note: &Note) -> (Topic, Subject) {
    let subject = match note.about {
        About::Entity(entity) => Subject::Entity(entity),
        About::Component(component) => Subject::Component(component),
        About::Table(table) => Subject::Table(table),
        About::Components | About::Week => Subject::Week,
    };
    let topic = match note.about {
        _ if note.role == Role::Action => Topic::Outlook,
        About::Entity(entity) => table_of(league, entity).unwrap_or(Topic::Week),
        About::Component(_) | About::Components => Topic::Components,
        About::Table(table) => Topic::Table(table),
        About::Week => Topic::Week,
    };
    (topic, subject)
}

fn table_of(league: &League, entity: EntityIndex) -> Option<Topic> {
    Comparison::all(league).find(|sight| sight.now.row(entity).is_some()).map(|sight| sight.topic())
}
