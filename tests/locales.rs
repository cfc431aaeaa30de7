//! What every language must hold: it passes all checks, tells every bundled week, prints no figure that is not a value of
//! the facts told, and says nothing twice.

mod support;

use rayon::prelude::*;
use scorepress::facts::{self, Fact, Value};
use scorepress::league::{Date, Decimal, IsoWeek, Series, display};
use scorepress::plan::{Chronicle, Outline};
use scorepress::proof::{TIRESOME, repetitions};
use scorepress::shelf::Shelf;
use scorepress::told;
use scorepress::wording::story::{Passage, Place, Story};
use scorepress::wording::{Grid, Locale, Trial, Tried, flaw};
use std::collections::{BTreeMap, BTreeSet};
use support::newsroom::{desk, every_week, series};

/// Calls `look` with every story of the bundled series: each week, edition and language, with the week's facts.
fn every_story(mut look: impl FnMut(&Story, &[Fact], IsoWeek, &Series)) -> usize {
    let mut count = 0;
    every_week(|series, week, _, told| {
        for edition in told {
            edition.stories.iter().for_each(|story| look(story, &edition.plan.facts.all, week, series));
            count += edition.stories.len();
        }
    });
    count
}

/// All whole and decimal numbers of a text, in the digits of the data: `92,28` is 92.28.
fn numbers(text: &str) -> Vec<Decimal> {
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let characters: Vec<char> = text.chars().chain([' ']).collect();
    for (at, character) in characters.iter().enumerate() {
        let between = at > 0
            && characters[at - 1].is_ascii_digit()
            && characters.get(at + 1).is_some_and(char::is_ascii_digit)
            && matches!(character, '.' | ',');
        match character {
            digit if digit.is_ascii_digit() => digits.push(*digit),
            // A date has two such marks, a figure one.
            _ if between && !digits.contains('.') => digits.push('.'),
            _ if !digits.is_empty() => numbers.push(std::mem::take(&mut digits).parse().unwrap()),
            _ => {}
        }
    }
    numbers
}

/// Words that a language writes with a digit and its sentences share as terms: what a fact's meaning fixes, such as `2位`.
fn fixed_words(language: &str) -> Vec<String> {
    let texts = Shelf::built_in().locales;
    let Some(narrative) = texts.get(&format!("{language}/narrative.ftl")) else { return Vec::new() };
    let term = |line: &str| Some(line.strip_prefix('-')?.split_once(" = ")?.1.to_owned());
    narrative.text.lines().filter_map(term).filter(|words| words.contains(|each: char| each.is_ascii_digit())).collect()
}

/// The numbers of words between values, those aside that the language's fixed words hold.
fn stray(words: &str, fixed: &[String]) -> Vec<Decimal> {
    numbers(&fixed.iter().fold(words.to_owned(), |words, each| words.replace(each, "")))
}

/// Every number that a value may bring into a text.
fn allowed(value: &Value) -> Vec<Decimal> {
    let date = |week: IsoWeek| {
        let days = [week.monday(), week.sunday()];
        let of = |date: &Date| [i64::from(date.year()), i64::from(date.month()), i64::from(date.day())];
        let mut all: Vec<Decimal> = days.iter().flat_map(of).map(Decimal::from).collect();
        all.extend([Decimal::from(week.number()), Decimal::from(week.year())]);
        all
    };
    match value {
        Value::Points(number) | Value::Signed(number) | Value::Mark(number) => vec![number.abs().normalize()],
        Value::Share(share) => vec![display(share * Decimal::ONE_HUNDRED, 1).normalize()],
        Value::Count(number) | Value::Place(number) => vec![Decimal::from(*number)],
        Value::Week(week) | Value::Since(facts::Since::Week(week)) => date(*week),
        _ => Vec::new(),
    }
}

/// A run takes them for sound; here they are checked message by message, as a newsroom's own would be.
#[test]
fn every_built_in_language_passes_every_check() {
    let shelf = Shelf { proven: false, ..Shelf::built_in() };
    let kinds: Vec<_> = facts::kinds().collect();
    let languages = Shelf::folders(&shelf.locales, "locale.yaml");
    assert!(languages.len() >= 3);
    for tag in &languages {
        let locale = Locale::new(tag, &shelf, &kinds).unwrap_or_else(|found| panic!("{tag}: {found:#?}"));
        let warned: Vec<_> = locale.warnings().0.iter().filter(|each| each.code != "SP429").collect();
        assert!(warned.is_empty(), "{tag}: {warned:?}");
    }
}

/// Awkward numbers, lists of every length, names with an “and” of their own: no wording waits for the week that breaks it.
#[test]
fn every_wording_of_every_language_reads_with_every_value_it_may_meet() {
    let shelf = Shelf::built_in();
    let kinds: Vec<_> = facts::kinds().collect();
    let bundled = series("bac-ninh");
    let tried = |tag: &String| {
        let locale = Locale::new(tag, &shelf, &kinds).unwrap_or_else(|found| panic!("{tag}: {found:#?}"));
        let mut seen = 0;
        for (grid, most) in [(Grid::new(&locale, None), usize::MAX), (Grid::new(&locale, Some(&bundled)), 2)] {
            for message in locale.messages() {
                let tried = grid.try_out(message, &kinds, most);
                assert!(!tried.is_empty(), "{tag}: `{message}` was not tried");
                for Tried { attribute, sentences } in tried {
                    for Trial { varied, text } in sentences {
                        let context = format!("{tag} {message}.{attribute} {varied:?}");
                        let text = text.unwrap_or_else(|why| panic!("{context}: {why}"));
                        assert_eq!(flaw(&text, &locale), None, "{context}: “{text}”");
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 10_000, "{tag}: only {seen} sentences were looked at");
    };
    shelf.languages().par_iter().for_each(tried);
}

#[test]
fn every_figure_stands_where_a_value_of_a_fact_told_is_printed() {
    let mut seen = 0;
    let stories = every_story(|story, facts, week, _| {
        let fixed = fixed_words(&story.language);
        for sentence in story.passages() {
            let context = format!("{week} {} {}: “{}”", story.edition, story.language, sentence.text);
            let mut between = 0;
            for span in sentence.spans {
                assert!(between <= span.at.start && span.at.start < span.at.end, "{context} {span:?}");
                assert_eq!(stray(&sentence.text[between..span.at.start], &fixed), [], "{context}");
                between = span.at.end;
                let of = span.fact.or(sentence.facts.first().copied()).unwrap();
                assert!(sentence.facts.contains(&of), "{context} {span:?}");
                let value = facts[of].value(span.name);
                let number_of_facts = || vec![Decimal::from(sentence.facts.len())];
                let allowed = value.map_or_else(number_of_facts, allowed);
                seen += 1;
                let quoted = matches!(value, Some(Value::Text(_)));
                let known = |number: &Decimal| quoted || allowed.contains(&number.normalize());
                assert!(numbers(&sentence.text[span.at.clone()]).iter().all(known), "{context} {span:?} {value:?}");
            }
            assert_eq!(stray(&sentence.text[between..], &fixed), [], "{context}");
        }
    });
    let languages = |name: &str| series(name).languages.len() + series(name).on_request.len();
    let expected = 9 * 2 * languages("bac-ninh") + 2 * 2 * languages("demo");
    assert_eq!(stories, expected, "weeks × editions × languages of both bundled series");
    assert!(seen > 4_000, "only {seen} values were looked at");
}

#[test]
fn a_note_about_the_components_together_stands_in_their_section() {
    let mut found = 0;
    every_story(|story, facts, week, _| {
        let has_note = |passage: &Passage| passage.facts.iter().any(|fact| facts[*fact].kind.key == "note");
        let is_of_week_46 = week.to_string() == "2025-W46" && story.edition == "press-release";
        for passage in story.passages().into_iter().filter(|passage| is_of_week_46 && has_note(passage)) {
            assert_eq!(passage.place, Place::Text("components"), "{}: “{}”", story.language, passage.text);
            found += 1;
        }
    });
    assert!(found > 10, "only {found} languages tell it");
}

#[test]
fn no_story_says_the_same_sentence_twice() {
    every_story(|story, _, week, _| {
        let mut said = BTreeSet::new();
        let is_sentence = |passage: &Passage| !matches!(passage.place, Place::Headline | Place::Heading(_));
        for sentence in story.passages().into_iter().filter(is_sentence) {
            assert!(said.insert(sentence.text), "{week} {} {}: “{}”", story.edition, story.language, sentence.text);
        }
    });
}

#[test]
fn no_two_weeks_running_open_alike() {
    let mut before: BTreeMap<(String, String, String), String> = Default::default();
    every_story(|story, _, week, series| {
        let key = (series.id.clone(), story.edition.clone(), story.language.clone());
        let headline = story.headline.text.clone();
        let last = before.insert(key, headline.clone());
        assert_ne!(last.as_ref(), Some(&headline), "{week} {}", story.language);
    });
}

#[test]
fn every_language_tells_the_same_facts_in_the_same_order() {
    every_week(|_, week, _, told| {
        for edition in told {
            // A language may tell two neighbours in one sentence; the order of the facts stays.
            let facts = |story: &Story| -> Vec<(String, usize)> {
                let of = |passage: &Passage| -> Vec<(String, usize)> {
                    passage.facts.iter().map(|fact| (passage.place.to_string(), *fact)).collect()
                };
                story.passages().iter().flat_map(of).collect()
            };
            let first = facts(&edition.stories[0]);
            for story in &edition.stories[1..] {
                assert_eq!(first, facts(story), "{week} {} {}", story.edition, story.language);
            }
        }
    });
}

#[test]
fn a_release_does_not_read_as_those_of_the_weeks_before() {
    let mut found = 0;
    for series in ["bac-ninh", "demo"].map(series) {
        let desk = desk(&series);
        let chronicle = desk.chronicle(&series);
        let weeks: Vec<_> = series.weeks.iter().map(|week| week.iso).collect();
        let told: Vec<_> = weeks.iter().map(|week| (*week, told(&chronicle, *week, &desk).unwrap())).collect();
        let compared = repetitions(&told);
        let of_a_language = weeks.len() * 2;
        assert_eq!(compared.len(), of_a_language * (series.languages.len() + series.on_request.len()));
        found += compared.iter().map(|each| each.repetition.repeated.len()).sum::<usize>();
        let tiresome: Vec<_> = compared.iter().filter(|each| each.repetition.percent() >= TIRESOME).collect();
        assert!(tiresome.is_empty(), "{tiresome:#?}");
    }
    assert!(found > 100, "only {found} repeated sentences were found: are they looked for?");
}

/// The numbers of texts, each as often as it stands there, sorted.
fn all_numbers<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Decimal> {
    let mut all: Vec<Decimal> = texts.into_iter().flat_map(numbers).collect();
    all.sort();
    all
}

/// The story piece by piece, without its small print.
fn pieces(story: &Story) -> Vec<&str> {
    let mut pieces: Vec<&str> = story.passages().iter().map(|passage| passage.text).collect();
    pieces.extend([story.title.as_str(), &story.week_label]);
    pieces.extend(story.picture.iter().filter_map(|picture| picture.credit.as_deref()));
    for board in story.sections.iter().flat_map(|section| &section.boards) {
        pieces.push(&board.caption);
        pieces.extend(board.columns.iter().map(|column| column.title.as_str()));
        pieces.extend(board.rows.iter().flat_map(|row| &row.cells).map(String::as_str));
    }
    pieces.extend(story.source.iter().map(|source| source.name.as_str()));
    pieces
}

/// What the story's charts say, piece by piece; a title stands above its chart and in it.
fn drawn(story: &Story) -> Vec<&str> {
    let mut pieces: Vec<&str> = Vec::new();
    for chart in story.sections.iter().flat_map(|section| &section.boards).filter_map(|board| board.chart.as_ref()) {
        pieces.extend([&chart.title, &chart.title, &chart.description].map(String::as_str));
        pieces.extend(chart.ends.iter().chain(chart.goal.iter().map(|goal| &goal.text)).map(String::as_str));
        pieces.extend(chart.lines.iter().flat_map(|line| line.figures.iter().chain([&line.name])).map(String::as_str));
    }
    pieces
}

/// The text between the tags of HTML.
fn text_of(html: &str) -> String {
    let text: String =
        html.split('<').flat_map(|part| part.split_once('>').map(|(_, text)| text.to_owned() + " ")).collect();
    assert!(!text.contains("&#"), "a numbered character would be taken for a figure");
    text
}

#[test]
fn a_page_has_the_figures_of_its_story_each_as_often_and_no_others() {
    let mut seen = 0;
    every_week(|_, week, desk, told| {
        let pages = desk.lay_out(told).unwrap();
        let letters = desk.letters(told).unwrap();
        let stories = told.iter().flat_map(|edition| &edition.stories);
        for story in stories {
            let is_of =
                |page: &&scorepress::page::Page| page.edition == story.edition && page.language == story.language;
            let page = pages.iter().find(is_of).unwrap();
            let markdown = page.markdown.splitn(3, "---\n").nth(2).unwrap();
            let article = page.html.split("<article").nth(1).unwrap().split("</article>").next().unwrap();
            let article = text_of(article);
            let small_print = story.boilerplate.iter().chain(&story.contact).chain(&story.disclosure);
            let shown = small_print.map(String::as_str).filter(|text| article.contains(text));
            let shown: Vec<&str> = shown.collect();
            let written = || pieces(story).into_iter().chain(shown.iter().copied());
            let expected = all_numbers(written());
            assert_eq!(all_numbers([markdown]), expected, "{week} {} {} Markdown", story.edition, story.language);
            let sent = all_numbers(written().chain(story.released.iter().map(|released| released.text.as_str())));
            let is_of = |letter: &&scorepress::page::Letter| {
                letter.edition == story.edition && letter.language == story.language
            };
            let letter = letters.iter().find(is_of).unwrap();
            assert_eq!(all_numbers([letter.text.as_str()]), sent, "{week} {} {} text", story.edition, story.language);
            let cell =
                letter.email.split("style=\"padding: 24px;\">").nth(1).unwrap().split("</td></tr>\n</table>").next();
            let email = text_of(&format!(">{}", cell.unwrap()));
            assert_eq!(all_numbers([email.as_str()]), sent, "{week} {} {} e-mail", story.edition, story.language);
            let expected = all_numbers(written().chain(drawn(story)));
            assert_eq!(all_numbers([article.as_str()]), expected, "{week} {} {} HTML", story.edition, story.language);
            seen += expected.len();
        }
    });
    assert!(seen > 6_000, "only {seen} figures were looked at");
}

#[test]
fn every_figure_of_a_board_is_its_cell_s_value() {
    let mut seen = 0;
    every_week(|_, week, _, told| {
        for edition in told {
            for (story, board) in edition.stories.iter().flat_map(|story| {
                story.sections.iter().flat_map(|section| &section.boards).map(move |board| (story, board))
            }) {
                let values = &edition.plan.facts.boards[board.number];
                for (row, line) in values.rows.iter().zip(&board.rows) {
                    for (value, text) in row.cells.iter().zip(&line.cells) {
                        let printed: Vec<Decimal> = numbers(text).iter().map(Decimal::normalize).collect();
                        assert_eq!(printed, allowed(value), "{week} {} {}: “{text}”", story.edition, story.language);
                        seen += printed.len();
                    }
                }
            }
        }
    });
    assert!(seen > 3_000, "only {seen} figures were looked at");
}

/// A line of a chart prints what its row prints, the score of the week before being this week's without its change; and
/// what is longer or higher in the drawing is the greater figure.
#[test]
fn a_chart_shows_the_figures_of_its_board() {
    let mut seen = std::collections::BTreeMap::new();
    every_story(|story, _, week, _| {
        for board in story.sections.iter().flat_map(|section| &section.boards) {
            let Some(chart) = &board.chart else { continue };
            let context = format!("{week} {} {} {}", story.language, board.caption, chart.form);
            let mut measured: Vec<(Decimal, u32)> = Vec::new();
            for line in &chart.lines {
                let row = board.rows.iter().find(|row| row.cells.contains(&line.name)).expect("a row of that name");
                let cell = |key: &str| {
                    let at = board.columns.iter().position(|column| column.key == key)?;
                    numbers(&row.cells[at]).first().copied()
                };
                let figures: Vec<Decimal> = line.figures.iter().flat_map(|figure| numbers(figure)).collect();
                let (score, change) = (cell("column-score"), cell("column-change"));
                let known = |values: &[Option<Decimal>]| values.iter().flatten().copied().collect::<Vec<_>>();
                let (expected, ends) = match chart.form {
                    "slope" => {
                        let before = score.unwrap() - signed(&row.cells, change);
                        (vec![before, score.unwrap()], vec![(before, line.from), (score.unwrap(), line.to)])
                    }
                    "shares" => (known(&[cell("column-share")]), vec![(cell("column-share").unwrap(), line.to)]),
                    "changes" => (known(&[score, change]), vec![(signed(&row.cells, change), line.to)]),
                    _ => (known(&[score, change]), vec![(score.unwrap(), line.to)]),
                };
                assert_eq!(figures, expected, "{context} {}", line.name);
                measured.extend(ends);
            }
            measured.sort();
            let lengths: Vec<u32> = measured.iter().map(|(_, length)| *length).collect();
            assert!(lengths.is_sorted(), "{context}: {measured:?}");
            *seen.entry(chart.form).or_insert(0) += measured.len();
        }
    });
    let forms: Vec<&str> = seen.keys().copied().collect();
    assert_eq!(forms, ["bars", "changes", "shares", "slope"], "{seen:?}");
    assert!(seen.values().all(|count| *count > 100), "{seen:?}");
}

/// A change with the sign that its row prints.
fn signed(cells: &[String], change: Option<Decimal>) -> Decimal {
    let falls = cells.iter().any(|cell| cell.contains('−') || cell.trim_start_matches('\u{200e}').starts_with('-'));
    let change = change.unwrap_or_default();
    if falls { -change } else { change }
}

#[test]
fn weeks_whose_news_differs_lead_differently() {
    let series = series("bac-ninh");
    let shelf = Shelf::built_in();
    let outline = Outline::read("press-release", &shelf.templates["press-release/outline.yaml"]).unwrap();
    let chronicle = Chronicle::new(&series, [&outline]);
    let leads = |week: &str| {
        let plan = chronicle.plan("press-release", week.parse().unwrap()).unwrap();
        plan.facts.all[plan.headline].kind.key
    };
    let weeks = ["2025-W45", "2025-W46", "2025-W49", "2025-W50"].map(leads);
    assert_eq!(weeks, ["overall-up-leading", "gap-narrowed", "target-bottom-missed", "gap-nearly-closed"]);
}

/// Names of the values that each wording of a message names, by language and message: of its body, or of its ledes.
fn told_values(language: &str, lede: bool) -> BTreeMap<String, Vec<(String, BTreeSet<String>)>> {
    let text = &Shelf::built_in().locales[&format!("{language}/narrative.ftl")].text.clone();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut told = BTreeMap::new();
    for entry in &resource.body {
        let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
        let is_body = |name: &str| name.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok());
        let is_lede = |name: &str| name.split('-').next() == Some("lede");
        let is_wanted = |name: &str| if lede { is_lede(name) } else { is_body(name) };
        let body = message.attributes.iter().filter(|attribute| is_wanted(attribute.id.name));
        let values = |attribute: &fluent_syntax::ast::Attribute<&str>| {
            let words = format!("{:?}", attribute.value);
            let names = words.split("VariableReference { id: Identifier { name: \"").skip(1);
            names.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        told.insert(
            message.id.name.to_owned(),
            body.map(|attribute| (attribute.id.name.to_owned(), values(attribute))).collect(),
        );
    }
    told
}

/// Whom a fact names, its figures and what they are compared with: what no language may leave out where another one tells
/// it in every wording. Whom the section is about may be plain from the sentences before.
#[test]
fn no_wording_leaves_out_what_the_reference_always_tells() {
    use facts::ValueType::{Component, Components, Entities, Entity, Points, Share, Since, Week};
    let matters = |of: facts::ValueType, lede: bool| match lede {
        // A standfirst tells less; but from what a change is measured that it tells.
        true => of == Since,
        false => matches!(of, Component | Components | Entities | Entity | Points | Share | Since | Week),
    };
    let is_plain = |name: &str| ["subject", "leader"].contains(&name);
    let mut lost = Vec::new();
    for lede in [false, true] {
        let reference = told_values("en", lede);
        for language in Shelf::folders(&Shelf::built_in().locales, "narrative.ftl") {
            let told = told_values(&language, lede);
            for kind in facts::kinds() {
                let wordings = &reference[kind.key];
                let always = |name: &str| wordings.iter().all(|(_, values)| values.contains(name));
                let is_needed = |(name, of): &&(&'static str, facts::ValueType)| {
                    !wordings.is_empty() && matters(*of, lede) && !is_plain(name) && always(name)
                };
                for (name, _) in kind.values.iter().filter(is_needed) {
                    let is_change = |name: &String| name == "change" || name.ends_with("gain");
                    let is_asked = |told: &BTreeSet<String>| !lede || told.iter().any(is_change);
                    let lacks = |told: &BTreeSet<String>| is_asked(told) && !told.contains(*name);
                    let without = told.get(kind.key).into_iter().flatten().filter(|(_, told)| lacks(told));
                    lost.extend(without.map(|(part, _)| format!("{language}: {}.{part} has no ${name}", kind.key)));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
