//! Several facts in one sentence.

use super::*;

#[test]
fn neighbours_of_one_kind_are_told_in_one_sentence() {
    let story = told_in("en", PLAIN, vec![rose(0, "0.20"), rose(1, "1.00")]).unwrap();
    let sentence = &story.sections[0].paragraphs[0][0];
    assert_eq!(
        sentence.text,
        "Up on the week before: online services by 0.20 and case files, old and new by 1.00 (2)."
    );
    assert_eq!(sentence.facts, [1, 2]);
    let printed: Vec<_> =
        sentence.spans.iter().map(|span| (&sentence.text[span.at.clone()], span.fact, span.name)).collect();
    assert_eq!(
        printed,
        [
            ("on the week before", None, "since"),
            ("online services", Some(1), "component"),
            ("0.20", Some(1), "change"),
            ("case files, old and new", Some(2), "component"),
            ("1.00", Some(2), "change"),
            ("2", None, "n"),
        ]
    );
}

#[test]
fn one_alone_and_more_than_seven_are_told_apart() {
    assert_eq!(sentences("en", PLAIN, vec![rose(0, "1.00")]), ["Online services rose 1.00\u{a0}points."]);
    let eight: Vec<Fact> = (0..8).map(|_| rose(0, "1")).collect();
    let texts = sentences("en", PLAIN, eight);
    assert_eq!(texts.len(), 8);
    assert_eq!(texts[0], "Online services rose 1\u{a0}point.");
}

#[test]
fn values_that_differ_are_not_shared_in_a_group() {
    let mut later = rose(1, "0.10");
    later.values[2].1 = Value::Since(crate::facts::Since::Week(week("2025-W43")));
    assert_eq!(sentences("en", PLAIN, vec![rose(0, "0.20"), later]).len(), 2);
}

/// The sentences of two neighbours in the week when one sentence may tell both, and of the week after it.
fn together(wording: &str, facts: Vec<Fact>) -> [Vec<(String, Vec<usize>)>; 2] {
    let narrative = format!("{PLAIN}lead--move =\n    .v1 = {wording}\n");
    let mut found = ["2025-W45", "2025-W46"].map(|iso| {
        let story = told_in_week("en", &narrative, facts.clone(), iso).unwrap_or_else(|found| panic!("{found:#?}"));
        let paragraph = story.sections.into_iter().flat_map(|section| section.paragraphs).flatten();
        paragraph.map(|sentence| (sentence.text, sentence.facts)).collect::<Vec<_>>()
    });
    found.sort_by_key(Vec::len);
    found
}

#[test]
fn two_neighbours_are_told_in_one_sentence_every_other_week() {
    let wording = "{ $subject } leads { $since }, with { $then_component } up { POINTS($then_change) }.";
    let mut component = rose(0, "0.20");
    component.subject = Subject::Component(ComponentIndex(0));
    let [one, two] = together(wording, vec![lead(BAC_NINH, Vec::new()), component]);
    let both = "Bắc Ninh province leads on the week before, with online services up 0.20\u{a0}points.";
    assert_eq!(one, [(both.to_owned(), vec![1, 2])]);
    let texts: Vec<&str> = two.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(texts, ["Bắc Ninh province leads.", "Online services rose 0.20\u{a0}points."]);
}

#[test]
fn two_neighbours_about_one_are_told_in_one_sentence_every_week() {
    let wording = "{ $subject } leads, with { $then_component } up { POINTS($then_change) }.";
    let found = together(wording, vec![lead(BAC_NINH, Vec::new()), rose(0, "0.20")]);
    assert!(found.iter().all(|sentences| sentences.len() == 1), "{found:?}");
}

#[test]
fn several_neighbours_are_a_list_in_a_sentence_with_another() {
    let wording = "{ $subject } leads; up { $since } are { $then_items }.";
    let [one, _] = together(wording, vec![lead(BAC_NINH, Vec::new()), rose(0, "0.20"), rose(1, "1.00")]);
    let all = "Bắc Ninh province leads; up on the week before are online services by 0.20 and case files, old and new by 1.00.";
    assert_eq!(one, [(all.to_owned(), vec![1, 2, 3])]);
}

#[test]
fn each_value_of_two_neighbours_is_known_to_be_its_own() {
    let narrative = format!(
        "{PLAIN}lead--move =\n    .v1 = {{ $subject }} on {{ $score }}; {{ $then_component }} up {{ $then_change }}.\n"
    );
    let facts = vec![lead(BAC_NINH, Vec::new()), rose(0, "0.20")];
    let told = ["2025-W45", "2025-W46"].map(|iso| told_in_week("en", &narrative, facts.clone(), iso).unwrap());
    let sentence = told.iter().map(|story| &story.sections[0].paragraphs[0][0]).find(|each| each.facts.len() == 2);
    let sentence = sentence.unwrap();
    let printed: Vec<_> =
        sentence.spans.iter().map(|span| (&sentence.text[span.at.clone()], span.fact, span.name)).collect();
    assert_eq!(
        printed,
        [
            ("Bắc Ninh province", Some(1), "subject"),
            ("92.28", Some(1), "score"),
            ("online services", Some(2), "component"),
            ("0.20", Some(2), "change"),
        ]
    );
}

#[test]
fn neighbours_stay_apart_where_one_sentence_would_say_what_is_not_so() {
    let apart = |wording: &str, second: Fact| {
        let found = together(wording, vec![lead(BAC_NINH, Vec::new()), second]);
        found.iter().all(|sentences| sentences.len() == 2)
    };
    let wording = "{ $subject } leads, and { $then_component } is up { $then_change } { $since }.";
    let mut later = rose(0, "0.10");
    later.values[2].1 = Value::Since(crate::facts::Since::Week(week("2025-W43")));
    assert!(apart(wording, later.clone()), "the change is measured from another week");
    assert!(!apart(&wording.replace("$since", "$then_since"), later), "the sentence says from which");
    let mut elsewhere = rose(0, "0.10");
    elsewhere.topic = Topic::Components;
    assert!(apart(wording, elsewhere), "another topic");
    let of_nobody = "{ $subject } leads, up { $then_change }.";
    let mut another = rose(0, "0.10");
    another.subject = Subject::Component(ComponentIndex(0));
    assert!(apart(of_nobody, another), "the change would be taken for the leader's");
    assert!(!apart(of_nobody, rose(0, "0.10")), "both are about one");
}

#[test]
fn more_than_four_facts_are_too_many_for_one_breath() {
    let wording = "{ $subject } leads; up { $since } are { $then_items }.";
    let mut facts = vec![lead(BAC_NINH, Vec::new())];
    facts.extend((0..4).map(|_| rose(0, "1")));
    assert!(together(wording, facts).iter().all(|sentences| sentences.len() == 2));
}

#[test]
fn a_group_that_needs_no_words_for_each_lists_the_names_alone() {
    let narrative = PLAIN.replace(
        "    .group = Up",
        "    .group-2 = Up by { POINTS($change) } { $since }: { $component }.\n    .group = Up",
    );
    let story = told_in("en", &narrative, vec![rose(0, "0.20"), rose(1, "0.20")]).unwrap();
    let sentence = &story.sections[0].paragraphs[0][0];
    let both = "Up by 0.20\u{a0}points on the week before: online services and case files, old and new.";
    assert_eq!(sentence.text, both);
    let printed: Vec<_> = sentence.spans.iter().map(|span| (span.fact, span.name)).collect();
    assert_eq!(printed, [(None, "change"), (None, "since"), (Some(1), "component"), (Some(2), "component")]);
    let of_entities = |mut fact: Fact, entity| {
        fact.subject = Subject::Entity(entity);
        fact
    };
    let about = vec![of_entities(rose(0, "0.20"), BAC_NINH), of_entities(rose(1, "0.20"), HAI_PHONG)];
    assert_eq!(sentences("en", &narrative, about), [both], "a list names whom it is about");
    let differ = sentences("en", &narrative, vec![rose(0, "0.20"), rose(1, "1.00")]);
    assert_eq!(differ, ["Up on the week before: online services by 0.20 and case files, old and new by 1.00 (2)."]);
}
