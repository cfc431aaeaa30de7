//! How far a language has come.

use super::*;
use crate::wording::{Survey, survey};

fn surveyed(tag: &str, shelf: &Shelf) -> Survey {
    survey(tag, shelf, &KINDS, None)
}

/// English and Norwegian in these sentences.
fn with(english: &str, norwegian: &str) -> Shelf {
    let mut shelf = shelf("en", english);
    shelf.locales.insert("nb/narrative.ftl".to_owned(), file("locales/nb/narrative.ftl", norwegian));
    shelf
}

fn lagging(survey: &Survey) -> Vec<String> {
    let found = survey.problems.0.iter().filter(|each| each.code == "SP434").cloned().collect();
    messages(&Problems(found))
}

#[test]
fn a_whole_language_has_all_that_is_asked_of_it() {
    let survey = surveyed("nb", &with(PLAIN, &PLAIN.replace("leads", "leder").replace("rose", "steg")));
    assert!(survey.problems.is_empty(), "{:?}", survey.problems);
    assert_eq!((survey.missing, survey.outdated, survey.done()), (0, 0, survey.asked));
    assert!(survey.asked > KINDS.len() + 50 && !survey.draft && survey.name == "Norsk bokmål");
}

#[test]
fn what_is_missing_is_counted_file_by_file() {
    let mut shelf = with(PLAIN, &PLAIN.replace("\nnote =\n    .v1 = { $text }\n", "\n"));
    let labels = shelf.locales["nb/labels.ftl"].text.replace("column-place =", "-column-place =");
    shelf.locales.insert("nb/labels.ftl".to_owned(), file("nb/labels.ftl", &labels));
    let survey = surveyed("nb", &shelf);
    assert_eq!((survey.missing, survey.problems.has_errors()), (2, true));
    let whole = surveyed("nb", &with(PLAIN, PLAIN)).asked;
    shelf.locales.insert("nb/narrative.ftl".to_owned(), file("nb/narrative.ftl", "lead = { $subject"));
    assert_eq!((surveyed("nb", &shelf).missing, surveyed("nb", &shelf).asked), (1 + KINDS.len(), whole));
    let none = surveyed("xx", &shelf);
    assert_eq!((none.done(), none.draft, none.problems.0[0].code), (0, true, "SP402"));
}

#[test]
fn a_message_lags_behind_when_its_comment_does() {
    let above = |comment: &str| {
        lagging(&surveyed("nb", &with(PLAIN, &PLAIN.replace("\nnote =", &format!("\n{comment}\nnote =")))))
    };
    assert!(above("# Means: A note.\n# $text: Yes.").is_empty());
    assert!(above("# Kort og greit.").is_empty());
    assert!(
        above("# Means: A remark.\n# $text: Yes.")[0]
            .contains("`note` was written for another meaning (it means now: A note.")
    );
    assert!(above("# Means: A note.")[0].contains("`note` was written when its fact had no `$text`"));
}

#[test]
fn a_message_lags_behind_when_it_leaves_untold_what_the_reference_tells() {
    let more = PLAIN.replace("leads.", "leads.\n    .v2 = { $subject } leads by { $margin }.");
    let mut shelf = with(&more, PLAIN);
    let found = surveyed("nb", &shelf);
    assert_eq!((found.outdated, found.done()), (1, found.asked - 1));
    assert!(lagging(&found)[0].starts_with("2: `lead` never tells `$margin`, as the reference language does"));
    let recorded = "# Means: The subject leads.\n# $subject: A\n# $score: A\n# $since: A\n# $table: A\n# $place: A\n# $week: A\n\
                    # $rivals: A\n# $margin: A\n# $share: A\n# $mark: A\nlead =";
    assert_eq!(surveyed("nb", &with(&more, &PLAIN.replace("\nlead =", &format!("\n{recorded}")))).outdated, 0);
    let own = "lead =\n    .headline = { $subject } leder\n    .v1 = { $subject } leder.\n";
    shelf.own_locales = Files::from([("nb/narrative.ftl".to_owned(), file("own/nb/narrative.ftl", own))]);
    assert_eq!(surveyed("nb", &shelf).outdated, 0);
}
