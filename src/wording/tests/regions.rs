//! A region says only what differs; all else it says as the whole language does.

use super::*;

/// A language whose sentences are [`PLAIN`], and a region of it with these files.
fn region(of: &str, tag: &str, files: &[(&str, &str)]) -> Shelf {
    let mut shelf = shelf(of, PLAIN);
    shelf.locales.retain(|path, _| !path.starts_with(&format!("{tag}/")) || path.ends_with("units.ftl"));
    for (name, text) in files {
        shelf.locales.insert(format!("{tag}/{name}"), file(&format!("locales/{tag}/{name}"), text));
    }
    shelf
}

const RULES: (&str, &str) = ("locale.yaml", "name: English here\nof: en\nstatus: complete\n");

fn told_by(shelf: &Shelf, tag: &str, facts: Vec<Fact>) -> Story {
    let locale = Locale::new(tag, shelf, &KINDS).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)));
    assert!(locale.warnings().is_empty(), "{:?}", locale.warnings());
    let series = series(week("2025-W45"));
    let all = [vec![lead(BAC_NINH, Vec::new())], facts].concat();
    let facts = Facts { all, boards: Vec::new() };
    let paragraph = (1..facts.all.len()).collect();
    let plan = plan(series.league(week("2025-W45")).unwrap(), &facts, ("standing", None), vec![paragraph]);
    tell(&plan, &locale).unwrap_or_else(|problems| panic!("{:#?}", messages(&problems)))
}

fn sentence(story: &Story) -> &str {
    &story.sections[0].paragraphs[0][0].text
}

#[test]
fn dates_and_lists_are_those_of_the_region_and_sentences_those_of_the_language() {
    let rivals = vec![("rivals", Value::Entities(vec![HAI_PHONG, DONG_NAI, HOP_THINH]))];
    let own = (
        "narrative.ftl",
        "lead =\n    .headline = { $subject } up\n    .v1 = Up.\n    .v2 = Behind are { $rivals }.\n",
    );
    let american = told_by(&region("en", "en-US", &[RULES, own]), "en-US", vec![lead(BAC_NINH, rivals.clone())]);
    assert_eq!(american.week_label, "Week\u{a0}45 (November\u{a0}3–9, 2025)");
    assert_eq!(american.released.as_ref().unwrap().text, "November\u{a0}10, 2025");
    assert_eq!(sentence(&american), "Behind are Hải Phòng, Đồng Nai province, and Hợp Thịnh commune.");
    let note = told_by(&region("en", "en-US", &[RULES]), "en-US", vec![rose(0, "0.20")]);
    assert_eq!(sentence(&note), "Online services rose 0.20\u{a0}points.");
    let british = told_in("en", PLAIN, vec![lead(BAC_NINH, rivals)]).unwrap();
    assert_eq!(british.week_label, "Week\u{a0}45 (3–9\u{a0}November 2025)");
}

#[test]
fn a_newsroom_s_own_sentence_for_the_language_is_the_region_s_too() {
    let own = "note =\n    .v1 = Own: { $text }\n";
    let built_in = ("narrative.ftl", "note =\n    .v1 = American: { $text }\n");
    let mut shelf = region("en", "en-US", &[RULES, built_in]);
    let fact = || vec![fact(&NOTE, vec![("text", Value::Text(same("Yes.")))])];
    assert_eq!(sentence(&told_by(&shelf, "en-US", fact())), "American: Yes.");
    shelf.own_locales = Files::from([("en/narrative.ftl".to_owned(), file("own/en/narrative.ftl", own))]);
    assert_eq!(sentence(&told_by(&shelf, "en-US", fact())), "Own: Yes.");
}

#[test]
fn a_region_of_no_language_or_of_another_region_is_refused() {
    for of in ["xx", "en-US", "en-GB"] {
        let mut shelf = region("en", "en-US", &[("locale.yaml", &format!("name: X\nof: {of}\n"))]);
        shelf.locales.insert("en-GB/locale.yaml".to_owned(), file("locale.yaml", "name: Y\nof: en\n"));
        let found = Locale::new("en-US", &shelf, &KINDS).err().unwrap();
        assert_eq!(
            messages(&found),
            ["2: `en-US` is a region of no language (name the folder of a whole language, such as `of: en`)"]
        );
    }
}

#[test]
fn names_of_a_region_are_its_own_else_the_language_s() {
    let names = Names {
        forms: [("fi".to_owned(), Texts::from([("gen".to_owned(), "Turun".to_owned())]))].into(),
        ..Names::default()
    };
    assert_eq!(names.forms("fi-FI").unwrap()["gen"], "Turun");
    assert!(names.forms("sv").is_none() && names.props("fi").is_none());
}
