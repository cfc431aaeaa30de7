//! What a language is refused for.

use super::*;

/// The problems of a language whose sentences are [`PLAIN`] with one stretch replaced.
fn refused(from: &str, to: &str) -> Vec<String> {
    assert!(PLAIN.contains(from), "{from}");
    let found = locale("en", &PLAIN.replace(from, to));
    messages(&found.err().expect("the language should be refused"))
}

const LEADS: &str = ".v1 = { $subject } leads.";

#[test]
fn plain_sentences_pass_in_every_built_in_language() {
    for tag in ["en", "nb", "vi"] {
        let locale = locale(tag, PLAIN).unwrap_or_else(|problems| panic!("{tag}: {:#?}", messages(&problems)));
        assert!(locale.warnings().is_empty(), "{tag}: {:?}", locale.warnings());
        assert!(locale.check(&series(week("2025-W45"))).0.iter().all(|each| each.code == "SP420"), "{tag}");
    }
}

#[test]
fn a_misspelt_value_is_told_with_the_right_one() {
    assert_eq!(
        refused(LEADS, ".v1 = { $subjct } leads."),
        [
            "4: `lead` has no value `$subjct` (did you mean `$subject`?)",
            "2: no `.v1` of `lead` can be used in every week (add one that names only `$subject`, `$score`, `$since`, \
         `$table`, `$place`, `$week`, without a short or special form)"
        ]
    );
}

#[test]
fn a_misspelt_message_and_the_one_it_should_be_are_both_told() {
    let found = refused("\nnote =", "\nnotes =");
    assert_eq!(found[0], "11: no fact is called `notes` (did you mean `note`?)");
    assert!(found[1].starts_with("0: there is no message for the fact `note`"), "{found:?}");
}

#[test]
fn every_part_must_be_there_and_no_other() {
    assert_eq!(
        refused("    .headline = { $subject } leads\n", ""),
        ["2: `lead` has no `.headline` (write it; it means: The subject leads.)"]
    );
    assert_eq!(
        refused(LEADS, ".v1 = { $subject } leads.\n    .caption = { $subject } leads."),
        ["5: `lead` never stands as a caption (take it out, or make it a `.v2`)"]
    );
    assert_eq!(
        refused(LEADS, ".v1 = { $subject } leads.\n    .hedline = { $subject }"),
        ["5: `.hedline` is no part of a story (did you mean `.headline`?)"]
    );
    assert_eq!(
        refused("    .item = { $component } by { $change }\n", ""),
        ["5: `move` has only one of `.group` and `.item` (write both, or neither)"]
    );
}

#[test]
fn a_message_for_two_facts_names_what_both_have() {
    let found = |message: &str| {
        let found = locale("en", &format!("{PLAIN}{message}"));
        found.map(|locale| messages(locale.warnings())).unwrap_or_else(|found| messages(&found))
    };
    let two = "lead--move =\n    .v1 = { $subject } leads, { $then_component } rose.\n";
    assert_eq!(found(two), [""; 0]);
    assert_eq!(
        found(&two.replace("then_component", "then_componnt")),
        ["14: `lead--move` has no value `$then_componnt` (did you mean `$then_component`?)"]
    );
    assert_eq!(
        found(&two.replace("lead--move", "lead--mvoe")),
        ["13: no fact is called `mvoe` (did you mean `move`?)"]
    );
    assert_eq!(
        found(&two.replace(".v1", ".headline").replace("rose.", "rose")),
        ["14: `lead--move` never stands as a headline (take it out, or make it a `.v2`)"]
    );
    assert_eq!(
        found(&two.replace(" rose.", " rose")),
        ["14: the sentence has no mark at its end (end it with a full stop)"]
    );
}

#[test]
fn a_wording_for_every_week_is_demanded() {
    assert_eq!(
        refused(LEADS, ".v1 = { $subject } leads by { $margin }."),
        ["2: no `.v1` of `lead` can be used in every week (add one that names only `$subject`, `$score`, `$since`, \
         `$table`, `$place`, `$week`, without a short or special form)"]
    );
    assert_eq!(refused(LEADS, ".v1 = { NAME($subject, form: \"short\") } leads.").len(), 1);
}

#[test]
fn counts_and_places_say_how_they_are_written() {
    assert_eq!(
        refused("{ COUNTED($count, $table) }", "{ $count }"),
        [
            "10: the count `$count` does not say how it is written (write `COUNT($count)` for a word, `DIGITS($count)` for \
         figures)"
        ]
    );
    assert_eq!(
        refused(LEADS, ".v1 = { $subject } is { $place }."),
        ["4: the place `$place` does not say how it is written (write `ORDINAL($place)` for an ordinal, \
         `DIGITS($place)` for figures)"]
    );
}

#[test]
fn functions_are_known_and_rightly_called() {
    let call = |call: &str| refused(LEADS, &format!(".v1 = {{ $subject }} leads {{ {call} }}.")).remove(0);
    assert_eq!(call("POINT($score)"), "4: there is no function `POINT` (did you mean `POINTS`?)");
    assert_eq!(
        call("POINTS($subject)"),
        "4: `POINTS` does not take this (for `$subject` there is `NAME`, `KIND`, `PROP`)"
    );
    assert_eq!(
        call("POINTS($score, form: \"gen\")"),
        "4: `POINTS` has no form “gen” in locales/en/units.ftl (take it out)"
    );
    assert_eq!(
        call("ORDINAL($place, form: \"plcae\")"),
        "4: `ORDINAL` has no form “plcae” in locales/en/units.ftl (did you mean `place`?)"
    );
    assert_eq!(call("KIND(\"wrad\")"), "4: units.ftl has no kind `wrad` (did you mean `ward`?)");
    assert_eq!(
        call("WHERE($table, $place)"),
        "4: `WHERE` is not called rightly (it takes one argument, and a `form: \"…\"` where it has forms)"
    );
}

#[test]
fn only_what_can_be_counted_or_asked_chooses() {
    let choice = |selector: &str, key: &str| {
        refused(LEADS, &format!(".v1 = {{ {selector} ->\n        [{key}] A\n       *[other] B\n    }} leads."))
            .remove(0)
    };
    assert_eq!(choice("$place", "few"), "4: `[few]` is never chosen in this language (there are `one`, `other`)");
    assert_eq!(
        choice("$score", "one"),
        "4: nothing can be chosen by `$score` (choose by a count or a place; which fact it is has been decided before)"
    );
    assert_eq!(
        choice("COUNT($place)", "one"),
        "4: `COUNT` does not take this (for `$place` there is `DIGITS`, `ORDINAL`)"
    );
    assert_eq!(
        choice("DIGITS($place)", "one"),
        "4: nothing can be chosen by `DIGITS` (choose by a count or a place itself, or by `PROP($name, \"property\")`)"
    );
}

#[test]
fn plural_categories_are_those_of_the_language() {
    let narrative = |key: &str| {
        PLAIN.replace(LEADS, &format!(".v1 = {{ $place ->\n        [{key}] A\n       *[other] B\n    }} leads."))
    };
    assert!(locale("en", &narrative("one")).is_ok());
    assert!(locale("vi", &narrative("one")).is_err());
    assert!(locale("vi", &narrative("1")).is_ok());
}

#[test]
fn headlines_have_no_full_stop_and_sentences_have_one() {
    assert_eq!(
        refused(".headline = { $subject } leads", ".headline = { $subject } leads."),
        ["3: a headline ends with a full stop (take it out)"]
    );
    assert_eq!(
        refused(LEADS, ".v1 = { $subject } leads"),
        ["4: the sentence has no mark at its end (end it with a full stop)"]
    );
    assert_eq!(
        refused(LEADS, ".v1 = First is { $subject }"),
        ["4: the sentence has no mark at its end (end it with a full stop)"]
    );
}

#[test]
fn a_typed_figure_is_a_warning() {
    let locale = locale("en", &PLAIN.replace(LEADS, ".v1 = { $subject } leads all 34.")).unwrap();
    assert_eq!(
        messages(locale.warnings()),
        ["4: a figure is typed into the words (figures come from the data; name one of this message's values instead)"]
    );
}

#[test]
fn a_file_that_is_not_fluent_is_refused_where_reading_stopped() {
    let found = refused("{ $component } rose", "{ $component rose");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("6: this is not Fluent: expected"), "{found:?}");
}

#[test]
fn a_message_that_stands_twice_is_refused() {
    let found = refused("\nnote =", "\nlead =\n    .v1 = { $subject }.\nnote =");
    assert!(found[0].starts_with("11: the message `lead` stands twice in one file"), "{found:?}");
}

#[test]
fn an_attribute_that_stands_twice_is_refused() {
    let found = refused(LEADS, ".v1 = { $subject } leads.\n    .v1 = { $subject } is first.");
    assert!(found[0].starts_with("5: `.v1` stands twice in `lead`"), "{found:?}");
}

#[test]
fn terms_must_exist_and_messages_are_not_reused() {
    assert_eq!(refused(LEADS, ".v1 = { $subject } leads { -gone }."), ["4: there is no term `-gone` (take it out)"]);
    assert_eq!(refused(LEADS, ".v1 = { $subject } leads { note }.").len(), 1);
    assert!(
        locale("en", &format!("{}\n-top = the table\n", PLAIN.replace(LEADS, ".v1 = { $subject } leads { -top }.")))
            .is_ok()
    );
}

#[test]
fn a_newsroom_s_own_message_takes_the_whole_place_of_the_built_in_one() {
    let mut shelf = shelf("en", PLAIN);
    let own = "lead =\n    .headline = { $subject } on top\n    .v1 = On top: { $subject }.\n";
    shelf.own_locales = Files::from([("en/narrative.ftl".to_owned(), file("own/en/narrative.ftl", own))]);
    let locale = Locale::new("en", &shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert_eq!(locale.lexicon.of("lead", crate::wording::lexicalisation::Part::Body).count(), 1);
    let broken = own.replace("$subject }.", "$subjct }.");
    shelf.own_locales = Files::from([("en/narrative.ftl".to_owned(), file("own/en/narrative.ftl", &broken))]);
    let problems = Locale::new("en", &shelf, &KINDS).err().unwrap();
    assert_eq!(problems.0[0].spot.as_ref().unwrap().source.path, "own/en/narrative.ftl");
}

#[test]
fn a_missing_unit_or_label_is_told_with_its_file() {
    let without = |path: &str, id: &str| {
        let mut shelf = shelf("nb", PLAIN);
        let text = shelf.locales[path].text.replace(id, "kind-thing =");
        shelf.locales.insert(path.to_owned(), file(path, &text));
        messages(&Locale::new("nb", &shelf, &KINDS).err().unwrap())
    };
    assert_eq!(
        without("nb/units.ftl", "kind-ward ="),
        ["0: units.ftl has no `kind-ward` (add `kind-ward = …`; locales/en/units.ftl shows what it holds)"]
    );
    assert!(without("nb/labels.ftl", "column-place =")[0].starts_with("0: labels.ftl has no `column-place`"));
}

#[test]
fn a_language_without_a_folder_or_without_cldr_is_refused() {
    let missing = Locale::new("xx", &Shelf::built_in(), &KINDS).err().unwrap();
    assert_eq!(missing.0[0].message, "there is no language “xx”");
    let mut shelf = shelf("en", PLAIN);
    shelf.locales.insert("en/locale.yaml".to_owned(), file("locale.yaml", "name: X\ncldr: qqq\n"));
    let unknown = Locale::new("en", &shelf, &KINDS).err().unwrap();
    assert_eq!(unknown.0[0].message, "CLDR has no numbers and dates for “qqq”");
}

#[test]
fn a_house_rule_that_cannot_be_read_is_told_at_its_line() {
    let mut shelf = shelf("en", PLAIN);
    let text = "name: X\ndirection: up\ncount-words-up-to: many\nfoo: bar\n";
    shelf.locales.insert("en/locale.yaml".to_owned(), file("locale.yaml", text));
    let found = messages(&Locale::new("en", &shelf, &KINDS).err().unwrap());
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.iter().any(|each| each == "2: this house rule cannot be read (write one of ltr, rtl)"), "{found:?}");
}

#[test]
fn a_series_with_an_unknown_kind_or_a_missing_name_is_told_of_it() {
    let locale = locale("nb", PLAIN).unwrap();
    let mut series = series(week("2025-W45"));
    series.tables[0].scope = Some(localised(&[("en", "in the country")]));
    series.entities[3].kind = "hamlet".into();
    series.entities[4].kind = "hamlet".into();
    let found = messages(&locale.check(&series));
    let about = |text: &str| found.iter().filter(|each| each.contains(text)).count();
    assert_eq!((about("the kind `hamlet`"), about("the name of `health` has no nb version")), (1, 1), "{found:?}");
    assert_eq!(about("the scope of table `provinces` has no nb version"), 1, "{found:?}");
}

#[test]
fn a_locale_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&locale("en", PLAIN).unwrap());
}
