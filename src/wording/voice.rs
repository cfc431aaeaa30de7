//! How one language writes numbers with their units, kinds of things, lists, weeks and dates.
//!
//! Everything here is read from `units.ftl`, `locale.yaml` and CLDR. An answer is nothing where the language has no
//! such words.

use super::dates::Lists;
use super::ftl::{Entry, Piece, Shape, Used, Wordbook, Wording};
use super::house::House;
use super::numbers::Numbers;
use crate::facts::Since;
use crate::league::{Date, Decimal, IsoWeek};
use fluent::{FluentArgs, FluentValue};

/// One language's units, kinds, numbers and dates.
pub(super) struct Voice {
    pub tag: String,
    pub house: House,
    pub numbers: Numbers,
    pub lists: Lists,
    pub months: [String; 12],
    pub units: Wordbook,
}

/// What goes into a gap of a message.
#[derive(Clone, Copy)]
pub(super) enum Filling<'a> {
    Text(&'a str),
    Number(u32),
}

/// A gap's name and what goes into it.
pub(super) type Gap<'a> = (&'a str, Filling<'a>);

impl Wordbook {
    /// A message, or one of its attributes, with its gaps filled; nothing where it is not there or a gap stays open.
    pub fn say(&self, id: &str, form: Option<&str>, gaps: &[Gap]) -> Option<String> {
        let entry = self.entries.get(id)?;
        let wording = match form {
            Some(form) => entry.form(form)?,
            None => entry.value.as_ref()?,
        };
        self.fill(entry, form, wording, gaps)
    }

    fn fill(&self, entry: &Entry, form: Option<&str>, wording: &Wording, gaps: &[Gap]) -> Option<String> {
        match &wording.shape {
            Shape::Fixed(words) => Some(words.clone()),
            Shape::Gapped(pieces) => filled(pieces, gaps),
            Shape::Grammar => self.through_fluent(&entry.id, form, gaps),
        }
    }

    fn through_fluent(&self, id: &str, form: Option<&str>, gaps: &[Gap]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match form {
            Some(form) => message.get_attribute(form)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::with_capacity(gaps.len());
        for (name, filling) in gaps {
            let value = match *filling {
                Filling::Text(text) => FluentValue::from(text),
                Filling::Number(number) => FluentValue::from(number),
            };
            arguments.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

fn filled(pieces: &[Piece], gaps: &[Gap]) -> Option<String> {
    let mut text = String::with_capacity(48);
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Gap(name) => match gaps.iter().find(|(each, _)| each == name)?.1 {
                Filling::Text(filling) => text.push_str(filling),
                Filling::Number(number) => text.push_str(&number.to_string()),
            },
        }
    }
    Some(text)
}

/// What other forms of a bare value are called: `.plain-2`.
pub(super) const PLAIN: &str = "plain";

/// The form that another one, told by its number, can stand for.
pub(super) fn of_form(name: &str) -> Option<&str> {
    let (form, number) = name.rsplit_once('-')?;
    number.parse::<u32>().is_ok_and(|number| number > 1).then_some(form)
}

impl Voice {
    /// `0.20 points`, bound by a no-break space where the language does not say how itself.
    pub fn points(&self, printed: &str, exact: Decimal, form: Option<&str>) -> Option<String> {
        let entry = self.units.entries.get("point")?;
        let wording = form.map_or(entry.value.as_ref(), |form| entry.form(form))?;
        let gaps = [
            ("category", Filling::Text(self.numbers.category(exact))),
            ("decimals", Filling::Number(exact.scale())),
            ("number", Filling::Text(printed)),
        ];
        let unit = self.units.fill(entry, form, wording, &gaps)?;
        let is_whole = wording.uses.iter().any(|each| each.what == Used::Variable("number".to_owned()));
        Some(if is_whole { unit } else { [printed, "\u{a0}", &unit].concat() })
    }

    /// A share as figures and tables show it: `95.5%`.
    pub fn share(&self, share: Decimal) -> Option<String> {
        self.units.say("share", None, &[("number", Filling::Text(&self.numbers.percentage(share)))])
    }

    /// A share as a sentence says it, with no more digits than it needs: `95,5 prosent`, `90 prosent`.
    pub fn percent(&self, share: Decimal) -> Option<String> {
        self.units.say("percent", None, &[("number", Filling::Text(&self.numbers.round_percentage(share)))])
    }

    /// A count in a sentence: a word up to the language's limit, else digits.
    pub fn count(&self, count: u32, form: Option<&str>) -> Option<String> {
        if count == 0 || count > self.house.count_words_up_to {
            return Some(self.numbers.count(count));
        }
        let id = format!("number-{count}");
        let special = form.and_then(|form| self.units.say(&id, Some(form), &[]));
        special.or_else(|| self.units.say(&id, None, &[]))
    }

    /// A place as an ordinal: `first`, `23rd`.
    pub fn ordinal(&self, place: u32, form: Option<&str>) -> Option<String> {
        let digits = self.numbers.plain(place);
        let gaps = [
            ("n", Filling::Number(place)),
            ("digits", Filling::Text(&digits)),
            ("category", Filling::Text(self.numbers.ordinal_category(place))),
        ];
        self.units.say("ordinal", form, &gaps)
    }

    /// So many of a kind: `six departments`, or `6 departments` in digits.
    pub fn counted(&self, count: u32, kind: &str, in_digits: bool) -> Option<String> {
        let number = if in_digits { self.numbers.count(count) } else { self.count(count, None)? };
        let gaps = [("count", Filling::Number(count)), ("n", Filling::Text(&number))];
        self.units.say(&kind_id(kind), Some("counted"), &gaps)
    }

    /// A kind's noun in one of its forms: `ward`, `wards`, `among the departments`.
    pub fn kind(&self, kind: &str, form: Option<&str>) -> Option<String> {
        self.units.say(&kind_id(kind), form, &[])
    }

    /// One of its forms with gaps; nothing where the kind has no such form.
    pub fn kind_with(&self, kind: &str, form: &str, gaps: &[Gap]) -> Option<String> {
        self.units.say(&kind_id(kind), Some(form), gaps)
    }

    pub fn knows_kind(&self, kind: &str) -> bool {
        self.units.entries.contains_key(&kind_id(kind))
    }

    pub fn kind_has(&self, kind: &str, form: &str) -> bool {
        self.units.entries.get(&kind_id(kind)).is_some_and(|entry| entry.form(form).is_some())
    }

    /// A name in its kind's frame: `phường Việt Yên`; the bare name where the kind has no such frame.
    pub fn framed(&self, kind: &str, frame: &str, gaps: &[Gap]) -> Option<String> {
        let entry = self.units.entries.get(&kind_id(kind))?;
        match entry.form(frame) {
            Some(wording) => self.units.fill(entry, Some(frame), wording, gaps),
            None => gaps.iter().find_map(|(name, filling)| match filling {
                Filling::Text(text) if *name == "name" => Some((*text).to_owned()),
                _ => None,
            }),
        }
    }

    /// `week 45`, with its year where that is not the year of the week told.
    pub fn week(&self, week: IsoWeek, year_told: i16, form: Option<&str>) -> Option<String> {
        let number = self.numbers.plain(i32::from(week.number()));
        if week.year() == year_told {
            return self.units.say("week", form, &[("number", Filling::Text(&number))]);
        }
        let year = self.numbers.plain(i32::from(week.year()));
        self.units.say("week-of-year", form, &[("number", Filling::Text(&number)), ("year", Filling::Text(&year))])
    }

    /// What a comparison looks back to: `on the week before`, `since week 43`. A form may have others that mean the same,
    /// `.than-2`, `.than-3`; they take turns, and `turn` says whose it is.
    pub fn since(&self, since: Since, year_told: i16, form: Option<&str>, turn: usize) -> Option<String> {
        match since {
            Since::WeekBefore => self.units.say("since-week-before", self.in_turn(form, turn).or(form), &[]),
            Since::Week(week) => {
                let week = self.week(week, year_told, None)?;
                self.units.say("since-week", form, &[("week", Filling::Text(&week))])
            }
        }
    }

    /// Another form of `since-week-before` that means the same, where it is its turn.
    fn in_turn(&self, form: Option<&str>, turn: usize) -> Option<&str> {
        let entry = self.units.entries.get("since-week-before")?;
        let names = || entry.forms.iter().map(|(name, _)| name.as_str());
        let others: Vec<&str> = names().filter(|name| of_form(name) == Some(form.unwrap_or(PLAIN))).collect();
        (turn % (others.len() + 1)).checked_sub(1).map(|at| others[at])
    }

    /// In how many turns every form of what a comparison looks back to has been said.
    pub fn turns(&self) -> usize {
        let names = self.units.entries.get("since-week-before").into_iter().flat_map(|entry| &entry.forms);
        let numbers = names.filter_map(|(name, _)| of_form(name)?.len().checked_add(1).map(|at| &name[at..]));
        numbers.filter_map(|number| number.parse().ok()).max().unwrap_or(1)
    }

    /// What is said of a score that got better, or worse, in a series where higher is better, or lower.
    pub fn course(&self, better: bool, higher: bool, form: Option<&str>) -> Option<String> {
        let id = match (better, higher) {
            (true, true) => "better",
            (true, false) => "better-lower",
            (false, true) => "worse",
            (false, false) => "worse-lower",
        };
        self.units.say(id, form, &[])
    }

    /// Monday to Sunday: `3–9 November 2025`.
    pub fn dates(&self, week: IsoWeek) -> Option<String> {
        let (monday, sunday) = (week.monday(), week.sunday());
        let id = match (monday.year() == sunday.year(), monday.month() == sunday.month()) {
            (true, true) => "dates-in-month",
            (true, false) => "dates-in-year",
            (false, _) => "dates-over-years",
        };
        let (from, to) = (self.parts(monday), self.parts(sunday));
        let mut gaps: Vec<Gap> = vec![
            ("from-day-number", Filling::Number(monday.day().unsigned_abs().into())),
            ("to-day-number", Filling::Number(sunday.day().unsigned_abs().into())),
        ];
        let names = [
            ["from-day", "from-month", "from-month-number", "from-year"],
            ["to-day", "to-month", "to-month-number", "to-year"],
        ];
        for (names, parts) in names.into_iter().zip([&from, &to]) {
            gaps.extend(names.into_iter().zip(parts).map(|(name, part)| (name, Filling::Text(part))));
        }
        self.units.say(id, None, &gaps)
    }

    /// `10 November 2025`
    pub fn date(&self, date: Date) -> Option<String> {
        let parts = self.parts(date);
        let names = ["day", "month", "month-number", "year"];
        let mut gaps: Vec<Gap> =
            names.into_iter().zip(&parts).map(|(name, part)| (name, Filling::Text(part))).collect();
        gaps.push(("day-number", Filling::Number(date.day().unsigned_abs().into())));
        self.units.say("date", None, &gaps)
    }

    /// Day, month's name, month's number, year.
    fn parts(&self, date: Date) -> [String; 4] {
        let month = date.month();
        [
            self.numbers.plain(i32::from(date.day())),
            self.months[month as usize - 1].clone(),
            self.numbers.plain(i32::from(month)),
            self.numbers.plain(i32::from(date.year())),
        ]
    }

    /// `A, B and C`; semicolons where an item has a comma or a conjunction of its own.
    pub fn list(&self, items: &[String]) -> Option<String> {
        match items {
            [] => None,
            [only] => Some(only.clone()),
            [first, last] if !self.lists.is_crowded(items) && self.units.entries.contains_key("list-pair") => {
                self.joined("list-pair", ("first", first), ("last", last))
            }
            _ if !self.lists.is_crowded(items) => Some(self.lists.join(items)),
            [first, last] => self.joined("list-two", ("first", first), ("last", last)),
            [first, middle @ .., last] => {
                let joined = middle.iter().try_fold(first.clone(), |joined, next| {
                    self.joined("list-middle", ("first", &joined), ("next", next))
                })?;
                self.joined("list-last", ("first", &joined), ("last", last))
            }
        }
    }

    fn joined(&self, id: &str, first: (&str, &str), last: (&str, &str)) -> Option<String> {
        self.units.say(id, None, &[(first.0, Filling::Text(first.1)), (last.0, Filling::Text(last.1))])
    }
}

fn kind_id(kind: &str) -> String {
    ["kind-", kind].concat()
}
