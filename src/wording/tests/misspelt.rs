//! What the usual tools for Fluent let pass: words that are well-formed and wrong.

use super::*;

const LEADS: &str = ".v1 = { $subject } leads.";

fn narrative(wording: &str) -> String {
    PLAIN.replace(LEADS, &format!(".v1 = {wording}"))
}

/// What a language warns of when it leads in these words.
fn warned(tag: &str, wording: &str) -> Vec<String> {
    let locale = locale(tag, &narrative(wording)).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    let found = locale.warnings().0.iter().filter(|each| each.code != "SP429").cloned().collect();
    messages(&Problems(found))
}

fn refused(wording: &str) -> Vec<String> {
    messages(&locale("en", &narrative(wording)).err().expect("the language should be refused"))
}

#[test]
fn a_misspelt_value_is_told_wherever_it_stands() {
    for wording in [
        "{ $subjct } leads.",
        "{ NAME($subjct) } leads.",
        "{ PROP($subjct, \"size\") ->\n        [big] A\n       *[other] B\n    } leads.",
        "{ $place ->\n        [one] { $subjct }\n       *[other] B\n    } leads.",
    ] {
        let found = refused(wording);
        assert!(found[0].ends_with(": `lead` has no value `$subjct` (did you mean `$subject`?)"), "{found:?}");
    }
    let found = refused("{ $plce ->\n        [one] A\n       *[other] B\n    } leads.");
    assert!(found[0].ends_with("`lead` has no value `$plce` (did you mean `$place`?)"), "{found:?}");
}

#[test]
fn a_plural_that_the_language_has_and_a_wording_lacks_is_a_warning() {
    let choice = "{ $place ->\n        [one] A\n       *[other] B\n    } leads.";
    assert_eq!(warned("en", choice), Vec::<String>::new());
    let mut shelf = shelf("vi", &narrative(choice));
    shelf.locales.insert("vi/locale.yaml".to_owned(), file("locale.yaml", "name: X\nstatus: complete\ncldr: pl\n"));
    let polish = Locale::new("vi", &shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    let found = messages(polish.warnings());
    assert!(found.iter().any(|each| each.starts_with("4: the plural `[few]`, `[many]` has no variant")), "{found:?}");
}

#[test]
fn a_variant_for_a_value_that_no_kind_has_is_a_warning() {
    let mut shelf = shelf("en", &narrative(CHOICE));
    let units = shelf.locales["en/units.ftl"].text.replace("kind-ward = ward", "kind-ward = ward\n    .gender = m");
    shelf.locales.insert("en/units.ftl".to_owned(), file("locales/en/units.ftl", &units));
    let locale = Locale::new("en", &shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert_eq!(messages(locale.warnings()), ["4: no name and no kind has `fem` as its `gender` (there are `m`)"]);
}

const CHOICE: &str = "{ PROP($subject, \"gender\") ->\n        [fem] A\n       *[other] B\n    } leads.";

#[test]
fn of_a_newsroom_s_own_message_the_names_are_asked_too() {
    let mut shelf = shelf("en", PLAIN);
    let own = "lead =\n    .headline = { $subject } leads\n    .v1 = ".to_owned()
        + CHOICE
        + "\n    .v2 = { $subject } leads.\n";
    shelf.own_locales = Files::from([("en/narrative.ftl".to_owned(), file("own/en/narrative.ftl", &own))]);
    let locale = Locale::new("en", &shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert!(locale.warnings().is_empty());
    let mut series = series(week("2025-W45"));
    let told = |series: &Series| messages(&locale.check(series));
    assert_eq!(told(&series), ["3: no name and no kind has `fem` as its `gender` (take it out)"]);
    series.entities[0].names.props.insert("en".to_owned(), Texts::from([("gender".to_owned(), "fem".to_owned())]));
    assert!(told(&series).is_empty());
}

#[test]
fn a_misplaced_brace_is_told_where_it_stands() {
    for (wording, line) in [
        ("{ $subject }} leads.", 4),
        ("{ $subject leads.", 4),
        ("{ $subject } leads } .", 4),
        ("{ { $subject } leads.", 4),
    ] {
        let found = refused(wording);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(&format!("{line}: this is not Fluent")), "{wording}: {found:?}");
    }
    let found = refused("{ $subject } leads.\nand follows.");
    assert!(found[0].contains("this is not Fluent"), "{found:?}");
}

#[test]
fn a_figure_typed_into_a_label_is_a_warning() {
    let mut shelf = shelf("en", PLAIN);
    let labels = shelf.locales["en/labels.ftl"].text.replace("column-place = Place", "column-place = Place of 34");
    shelf.locales.insert("en/labels.ftl".to_owned(), file("locales/en/labels.ftl", &labels));
    let locale = Locale::new("en", &shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert!(messages(locale.warnings())[0].contains("a figure is typed into the words"));
}

#[test]
fn straight_quotation_marks_are_a_warning() {
    let found = warned("en", "{ $subject } leads, it\u{27}s said.");
    assert!(found[0].starts_with("4: a straight \u{27} stands among the words"), "{found:?}");
    assert_eq!(warned("en", "{ $subject } \"leads\".").len(), 1);
    assert!(warned("en", "{ $subject } “leads”, it’s said.").is_empty());
}

#[test]
fn letters_of_another_script_are_a_warning() {
    assert_eq!(
        warned("en", "{ $subject } l\u{435}ads."),
        [
            "4: “l\u{435}ads” has letters of another script than the language (U+0435) (retype the word; names come from \
          the data)"
        ]
    );
    assert!(warned("vi", "{ $subject } đứng đầu bảng.").is_empty());
    assert!(warned("de", "{ $subject } führt – „groß“.").is_empty());
}

#[test]
fn a_sentence_left_in_the_reference_language_is_a_warning() {
    let left = "leader-kept =\n    .v1 = { $leader } is still first { WHERE($table) }, with { POINTS($score) }.\n";
    let mut shelf = Shelf { proven: false, ..Shelf::built_in() };
    let danish = shelf.locales["da/narrative.ftl"].text.clone();
    shelf.locales.insert("da/narrative.ftl".to_owned(), file("da/narrative.ftl", &danish));
    shelf.own_locales =
        Files::from([("da/narrative.ftl".to_owned(), file("own/da/narrative.ftl", &own_message(left)))]);
    let kinds: Vec<_> = crate::facts::kinds().collect();
    let locale = Locale::new("da", &shelf, &kinds).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    let found: Vec<_> = locale.warnings().0.iter().filter(|each| each.code == "SP432").collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].message.contains("as in the reference language"));
    shelf.own_locales =
        Files::from([("en-US/narrative.ftl".to_owned(), file("own/en-US/narrative.ftl", &own_message(left)))]);
    let american = Locale::new("en-US", &shelf, &kinds).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert!(american.warnings().0.iter().all(|each| each.code == "SP429"), "{:?}", american.warnings());
}

/// A whole message around one sentence.
fn own_message(left: &str) -> String {
    format!(
        "{left}    .heading = {{ $leader }} fortsat først\n    .lede = {{ $leader }} er fortsat først.\n    .caption = \
         {{ $leader }} er fortsat først.\n"
    )
}
