//! `locales preview`: a message in all its wordings, over the values that it must read well with.

use super::super::Format;
use super::super::gather;
use super::super::talk::{Exit, Talk};
use super::Preview;
use crate::facts::{FactKind, kinds};
use crate::intake::closest;
use crate::league::Series;
use crate::problem::{Problem, Problems};
use crate::shelf::Shelf;
use crate::wording::{Grid, Locale, REFERENCE, Trial, Tried, flaw};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// So many other values are shown of each; the project's own tests try them all.
const MOST_OTHERS: usize = 2;

/// So many names that hold what was asked for are proposed.
const MOST_NEAR: usize = 5;

pub(super) fn run(wish: Preview, talk: &Talk) -> Exit {
    match previews(wish) {
        Ok((message, previews)) => {
            let shown = match talk.format {
                Format::Json => format!("{:#}\n", record(&message, &previews)),
                _ => page(&message, &previews),
            };
            let flawed = previews.iter().any(Previewed::is_flawed);
            talk.give(&shown).max(if flawed { Exit::Material } else { Exit::Ok })
        }
        Err(problems) => talk.tell(&problems),
    }
}

/// One language's wordings of the message.
struct Previewed {
    locale: Locale,
    wordings: Vec<Tried>,
}

impl Previewed {
    fn is_flawed(&self) -> bool {
        let mut trials = self.wordings.iter().flat_map(|tried| &tried.sentences);
        trials.any(|trial| self.why(trial).is_some())
    }

    /// What is wrong with a sentence.
    fn why(&self, trial: &Trial) -> Option<String> {
        match &trial.text {
            Ok(text) => flaw(text, &self.locale),
            Err(why) => Some(why.clone()),
        }
    }
}

/// The message's name, and its wordings in each language.
fn previews(wish: Preview) -> Result<(String, Vec<Previewed>), Problems> {
    let (shelf, series) = gather::words(wish.series)?;
    let languages = match (&series, wish.lang.as_slice()) {
        (Some(series), []) => series.languages.clone(),
        (None, []) => vec![REFERENCE.to_owned()],
        (_, asked) => asked.to_vec(),
    };
    let previews = languages.iter().map(|tag| preview(tag, &shelf, series.as_ref(), &wish.key));
    let previews: Vec<Previewed> = previews.collect::<Result<_, _>>()?;
    if previews.iter().all(|preview| preview.wordings.is_empty()) {
        let written = previews.iter().flat_map(|preview| preview.locale.messages());
        let known: BTreeSet<&str> = written.chain(kinds().map(|kind| kind.key)).collect();
        return Err(unknown(&wish.key, &known).into());
    }
    Ok((wish.key, previews))
}

fn preview(tag: &str, shelf: &Shelf, series: Option<&Series>, message: &str) -> Result<Previewed, Problems> {
    let kinds: Vec<_> = kinds().collect();
    let locale = Locale::for_message(tag, shelf, &kinds, message)?;
    let wordings = Grid::new(&locale, series).try_out(message, &kinds, MOST_OTHERS);
    Ok(Previewed { locale, wordings })
}

fn unknown(message: &str, known: &BTreeSet<&str>) -> Problem {
    let mut near: Vec<&str> = known.iter().copied().filter(|each| each.contains(message)).take(MOST_NEAR).collect();
    near.extend(closest(message, known.iter().copied()).filter(|each| !near.contains(each)));
    let near: Vec<String> = near.into_iter().map(|each| format!("`{each}`")).collect();
    let help = match near.as_slice() {
        [] => "`scorepress facts` shows the facts of a week; each has a message of its name".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    Problem::error("SP698", format!("there is no message `{message}`")).help(help)
}

fn page(message: &str, previews: &[Previewed]) -> String {
    let meaning = |kind: &FactKind| message.split("--").any(|key| key == kind.key).then_some(kind.meaning);
    let meanings: Vec<&str> = kinds().filter_map(meaning).collect();
    let mut page = format!("{message}   {}\n", meanings.join(" "));
    for preview in previews {
        let _ = writeln!(page, "\n{}   {}", preview.locale.tag(), preview.locale.name());
        let of_wording = |tried: &Tried| tried.sentences.iter().map(|trial| label(tried, trial).chars().count()).max();
        let width = preview.wordings.iter().filter_map(of_wording).max().unwrap_or(0);
        preview.wordings.iter().for_each(|tried| wording(&mut page, preview, tried, width));
    }
    page
}

fn label(tried: &Tried, trial: &Trial) -> String {
    match &trial.varied {
        None => format!(".{}", tried.attribute),
        Some((name, value)) => format!("  {name}={value}"),
    }
}

fn wording(page: &mut String, preview: &Previewed, tried: &Tried, width: usize) {
    if tried.sentences.is_empty() {
        let _ = writeln!(page, "  .{}   no name of the series has the form it asks for", tried.attribute);
    }
    for trial in &tried.sentences {
        let text = trial.text.as_deref().unwrap_or_default();
        let why = preview.why(trial).map(|why| format!("   <- {why}")).unwrap_or_default();
        let _ = writeln!(page, "  {:<width$}   {text}{why}", label(tried, trial));
    }
}

fn record(message: &str, previews: &[Previewed]) -> Value {
    let sentence = |preview: &Previewed, trial: &Trial| {
        let varied = trial.varied.as_ref().map(|(name, value)| json!({"name": name, "value": value}));
        json!({"varied": varied, "text": trial.text.as_ref().ok(), "flaw": preview.why(trial)})
    };
    let wording = |preview: &Previewed, tried: &Tried| {
        let sentences: Vec<Value> = tried.sentences.iter().map(|trial| sentence(preview, trial)).collect();
        json!({"attribute": tried.attribute, "sentences": sentences})
    };
    let language = |preview: &Previewed| {
        let wordings: Vec<Value> = preview.wordings.iter().map(|tried| wording(preview, tried)).collect();
        json!({"language": preview.locale.tag(), "wordings": wordings})
    };
    json!({"message": message, "languages": previews.iter().map(language).collect::<Vec<_>>()})
}
