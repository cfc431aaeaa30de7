//! `explain`: where a figure comes from and why it was told, or not; what a problem code means.

use super::gather::{self, Gathered};
use super::talk::{Exit, Talk};
use super::{ExplainArguments, Format};
use crate::facts::{Archive, Ground, INSIGHTS, Newsworthiness, kinds};
use crate::intake::nearest_or;
use crate::league::{Cell, IsoWeek, Series};
use crate::plan::Untold;
use crate::problem::{Code, Problem, Problems};
use crate::proof::{Account, InEdition, Line, Recorder, accounts, ask, weeks_with};
use crate::{Desk, told};
use serde_json::json;
use std::fmt::{self, Write as _};

/// More cells than these are counted, not shown; JSON has them all.
const MOST_CELLS: usize = 12;

pub(super) fn run(wish: &ExplainArguments, talk: &Talk) -> Exit {
    let text = match Code::named(wish.what()) {
        Some(code) => Ok(explained(&code, talk.format)),
        None if is_code(wish.what()) => Err(no_code(wish.what()).into()),
        None => answer(wish, talk.format),
    };
    match text {
        Ok(text) => talk.give(&text),
        Err(problems) => talk.tell(&problems),
    }
}

/// Whether a text has the form of a problem's code.
fn is_code(what: &str) -> bool {
    let number = what.get(2..).filter(|_| what[..2].eq_ignore_ascii_case("SP"));
    number.is_some_and(|number| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn no_code(what: &str) -> Problem {
    Problem::error("SP698", format!("there is no code `{what}`"))
        .help("take it from the brackets of a problem, such as `error[SP104]`")
}

fn explained(code: &Code, format: Format) -> String {
    let Code { code, title, meaning, cause, remedy } = *code;
    let [meaning, cause, remedy] = [meaning, cause, remedy].map(|text| text.replace('\n', " "));
    match format {
        Format::Json => {
            let record = json!({"code": code, "title": title, "meaning": meaning, "cause": cause, "remedy": remedy});
            format!("{record:#}\n")
        }
        _ => format!("{code}  {title}\n\n{meaning}\n\ntypical cause: {cause}\nremedy: {remedy}\n"),
    }
}

fn answer(wish: &ExplainArguments, format: Format) -> Result<String, Problems> {
    if wish.series().is_none() && gather::folders(vec![wish.what().into()]).is_ok() {
        let message = format!("`{}` is a series; what of it is to be explained is missing", wish.what());
        let help = format!("name it: `scorepress explain {} overall-change`", wish.what());
        return Err(Problem::error("SP698", message).help(help).into());
    }
    let folder = gather::folder(wish.series())?;
    let gathered = gather::series(&folder)?;
    let week = gathered.week(wish.week.as_deref())?;
    let Gathered { series, shelf, .. } = gathered;
    let languages = gather::languages(&series, &wish.lang)?;
    let desk = Desk::new(&shelf, &series, &languages, &wish.edition)?;
    let chronicle = desk.chronicle(&series);
    let told = told(&chronicle, week, &desk)?;
    let recorder = Recorder::new(&series);
    let asked = ask(&recorder, &told, wish.what());
    if asked.facts.is_empty() && asked.lines.is_empty() {
        return Err(unknown(&recorder, &chronicle.archive, week, wish.what()).into());
    }
    let accounts = accounts(&told, &asked.facts);
    Ok(match format {
        Format::Json => {
            let facts: Vec<_> = accounts.iter().map(|account| recorder.account(account)).collect();
            let lines: Vec<_> = asked.lines.iter().map(|line| recorder.line(line)).collect();
            let answer = json!({"series": series.id, "week": week.to_string(), "facts": facts, "boards": lines});
            format!("{answer:#}\n")
        }
        _ => {
            let page = Page { recorder: &recorder };
            let facts = accounts.iter().map(|account| page.account(account));
            let lines = asked.lines.iter().map(|line| page.line(line));
            facts.chain(lines).collect::<Vec<_>>().join("\n")
        }
    })
}

/// Nothing of the week is called so: where it is found, what it would be, or what was probably meant.
fn unknown(recorder: &Recorder, archive: &Archive, week: IsoWeek, what: &str) -> Problem {
    let problem = |message: String| Problem::error("SP698", message);
    if let Some(other) = weeks_with(recorder, archive, what).last() {
        let help = format!("{other} has: add `--week {other}`");
        return problem(format!("{week} has nothing of “{what}”")).help(help);
    }
    if let Some(kind) = kinds().find(|kind| Some(kind.key) == what.split('@').next()) {
        return problem(format!("no week has a fact `{what}`")).help(format!("it would say: {}", kind.meaning));
    }
    let facts = archive.facts(week).map(|facts| facts.all.as_slice()).unwrap_or_default();
    let names: Vec<String> = facts.iter().map(|fact| recorder.name(fact)).collect();
    let codes: Vec<&str> = Code::all().map(|code| code.code).collect();
    let known = kinds().map(|kind| kind.key).chain(INSIGHTS.iter().map(|insight| insight.name));
    let help = nearest_or(what, known.chain(names.iter().map(String::as_str)).chain(codes), || {
        "name a fact, an insight, a figure such as 0.20, words of a sentence, or a code; `scorepress facts` \
                 lists the facts"
            .to_owned()
    });
    problem(format!("nothing of {week} is called or says “{what}”")).help(help)
}

/// What people read.
struct Page<'a> {
    recorder: &'a Recorder<'a>,
}

impl Page<'_> {
    fn account(&self, account: &Account) -> String {
        let fact = account.fact;
        let mut text = format!("{}   {}\n", self.recorder.name(fact), fact.formula);
        let values: Vec<String> =
            fact.values.iter().map(|(name, value)| format!("{name}={}", self.recorder.value(value).0)).collect();
        let _ = writeln!(text, "  says    {}\n  values  {}", fact.kind.meaning, values.join(" "));
        self.cells(&mut text, &fact.evidence);
        let among = among(self.recorder.series, &fact.grounds(&account.league));
        text.extend(among.map(|among| format!("  among   {among}\n")));
        account.editions.iter().for_each(|edition| self.edition(&mut text, edition));
        text
    }

    fn cells(&self, text: &mut String, cells: &[Cell]) {
        let width = cells.iter().map(|cell| cell.value.to_string().len()).max().unwrap_or(0);
        for (at, cell) in cells.iter().take(MOST_CELLS).enumerate() {
            let head = if at == 0 { "cells" } else { "" };
            let _ = writeln!(text, "  {head:<6}  {:>width$}  {}", cell.value.to_string(), cell.spot);
        }
        if cells.len() > MOST_CELLS {
            let _ = writeln!(text, "          and {} more; `--format json` lists all", cells.len() - MOST_CELLS);
        }
    }

    fn edition(&self, text: &mut String, edition: &InEdition) {
        let _ = writeln!(text, "  {}: {}", edition.plan.edition, Terms(&edition.weight));
        for (language, passage) in &edition.told {
            let place = format!("{}.{language}", passage.place);
            let _ = writeln!(text, "    {place:<14}  {}", passage.text);
        }
        if let Some((why, teller)) = edition.untold {
            let reason = match (why, teller) {
                (Untold::ToldBy(_), Some(teller)) => format!("told-by: {} says it", self.recorder.name(teller)),
                (why, _) => reason(why).to_owned(),
            };
            let _ = writeln!(text, "    left out, {reason}");
        }
    }

    fn line(&self, line: &Line) -> String {
        let Line { board, table, row, column, value, .. } = line;
        let mut text = format!("{board} of {table}, {row}, {column}   {value}\n");
        self.cells(&mut text, &line.evidence);
        text
    }
}

/// `every score of communes in 2025-W45, 2025-W44`; nothing where the cells are all it looked at.
fn among(series: &Series, grounds: &[Ground]) -> Option<String> {
    let Ground { table, line, .. } = grounds.first()?;
    let weeks: Vec<String> = grounds.iter().map(|ground| ground.week.to_string()).collect();
    let table = &series.table(*table).id;
    let what = match line {
        Some(line) => format!("all figures of {} in {table}", series.entity(*line).id),
        None => format!("every score of {table}"),
    };
    Some(format!("{what}, {}", weeks.join(", ")))
}

fn reason(why: Untold) -> &'static str {
    match why {
        Untold::Unchanged => "unchanged: how things stand was told lately, and they stand as they stood",
        Untold::ToldBy(_) => "told-by: another fact says it",
        Untold::NoRoom => "no-room: its part of the story was full of weightier facts",
        Untold::NoPlace => "no-place: the edition's outline has no part for it",
    }
}

/// A weight with every term by its name.
struct Terms<'a>(&'a Newsworthiness);

impl fmt::Display for Terms<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Newsworthiness { event, size, rarity, prominence, actionability, .. } = self.0;
        let Newsworthiness { materiality, robustness, novelty, redundancy, .. } = self.0;
        write!(
            f,
            "weight {} = (event {event} + size {size} + rarity {rarity} + prominence {prominence} + actionability \
             {actionability}) × materiality {materiality}% × robustness {robustness}% × novelty {novelty}% − redundancy \
             {redundancy}",
            self.0.score()
        )
    }
}
