//! What is told, word for word.

use super::*;

fn one(tag: &str, wording: &str, more: Vec<(&'static str, Value)>) -> String {
    sentences(tag, &leading(&format!("{{ $subject }} leads.\n    .v2 = {wording}")), vec![lead(BAC_NINH, more)])
        .remove(0)
}

/// A wording that needs an optional value, so that it is chosen or not by that value alone.
fn with_rivals(tag: &str, wording: &str, rivals: Vec<EntityIndex>) -> String {
    let narrative = leading(&format!("{{ $subject }} leads.\n    .v2 = {wording}"));
    let facts = vec![lead(BAC_NINH, vec![("rivals", Value::Entities(rivals))])];
    for iso in ["2025-W45", "2025-W46"] {
        let story = told_in_week(tag, &narrative, facts.clone(), iso).unwrap_or_else(|found| panic!("{found:#?}"));
        let text = story.sections[0].paragraphs[0][0].text.clone();
        if !text.contains("leads.") {
            return text;
        }
    }
    panic!("the wording was never chosen")
}

fn always(tag: &str, wording: &str) -> String {
    sentences(tag, &leading(wording), vec![lead(BAC_NINH, Vec::new())]).remove(0)
}

#[test]
fn a_sentence_has_its_figures_as_its_language_writes_them() {
    let wording = "{ $subject } has { POINTS($score) } in { $week }, { ORDINAL($place, form: \"place\") }.";
    assert_eq!(always("en", wording), "Bắc Ninh province has 92.28\u{a0}points in week\u{a0}45, first place.");
    assert_eq!(always("nb", wording), "Provinsen Bắc Ninh has 92,28\u{a0}poeng in uke\u{a0}45, førsteplass.");
    assert_eq!(always("vi", wording), "Tỉnh Bắc Ninh has 92,28\u{a0}điểm in tuần\u{a0}45, vị trí thứ nhất.");
}

#[test]
fn scope_group_and_kind_come_from_the_table() {
    let wording =
        "{ NAME($subject, form: \"name\") } is first { WHERE($table) }, of { GROUP($table) }: { KIND($table) }.";
    assert_eq!(
        always("en", wording),
        "Bắc Ninh is first in the country, of the provinces and cities: province or city."
    );
    assert_eq!(always("vi", wording), "Bắc Ninh is first cả nước, of các tỉnh, thành phố: địa phương.");
}

#[test]
fn weeks_name_their_days_and_another_year_is_said() {
    let wording = "{ $subject } led in { $week } ({ DATES($week) }).";
    assert_eq!(always("en", wording), "Bắc Ninh province led in week\u{a0}45 (3–9\u{a0}November 2025).");
    assert_eq!(always("nb", wording), "Provinsen Bắc Ninh led in uke\u{a0}45 (3.–9.\u{a0}november 2025).");
    assert_eq!(always("vi", wording), "Tỉnh Bắc Ninh led in tuần\u{a0}45 (từ ngày 3 đến ngày 9/11/2025).");
    let narrative = leading(wording);
    let story = told_in_week("en", &narrative, vec![lead(BAC_NINH, Vec::new())], "2026-W02").unwrap();
    assert_eq!(
        story.sections[0].paragraphs[0][0].text,
        "Bắc Ninh province led in week\u{a0}45 of 2025 (3–9\u{a0}November 2025)."
    );
    assert_eq!(story.week_label, "Week\u{a0}2 (5–11\u{a0}January 2026)");
    assert_eq!(story.released.unwrap().text, "12\u{a0}January 2026");
}

#[test]
fn a_week_over_new_year_names_both_years() {
    let story = told_in_week("en", PLAIN, vec![rose(0, "0.20")], "2026-W01").unwrap();
    assert_eq!(story.week_label, "Week\u{a0}1 (29\u{a0}December 2025 – 4\u{a0}January 2026)");
    let story = told_in_week("en", PLAIN, vec![rose(0, "0.20")], "2025-W40").unwrap();
    assert_eq!(story.week_label, "Week\u{a0}40 (29\u{a0}September – 5\u{a0}October 2025)");
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    let wording = "Behind are { $rivals }.";
    let rivals = vec![HAI_PHONG, DONG_NAI];
    assert_eq!(with_rivals("en", wording, rivals.clone()), "Behind are Hải Phòng and Đồng Nai province.");
    assert_eq!(with_rivals("nb", wording, rivals.clone()), "Behind are Hải Phòng og provinsen Đồng Nai.");
    assert_eq!(with_rivals("vi", wording, rivals), "Behind are thành phố Hải Phòng và tỉnh Đồng Nai.");
    assert_eq!(with_rivals("en", wording, vec![HAI_PHONG]), "Behind are Hải Phòng.");
    let three = vec![VIET_YEN, TAN_TIEN, HOP_THINH];
    assert_eq!(with_rivals("en", wording, three), "Behind are Việt Yên ward, Tân Tiến ward and Hợp Thịnh commune.");
}

#[test]
fn items_with_a_conjunction_of_their_own_are_parted_by_semicolons() {
    let wording = "Behind are { $rivals }.";
    let three = vec![HEALTH, CULTURE, SCIENCE];
    assert_eq!(
        with_rivals("en", wording, three.clone()),
        "Behind are the Department of Health; the Department of Culture, Sports and Tourism; and the Department of \
         Science and Technology."
    );
    assert_eq!(
        with_rivals("vi", wording, three),
        "Behind are Sở Y tế; Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công nghệ."
    );
    assert_eq!(
        with_rivals("en", wording, vec![HEALTH, SCIENCE]),
        "Behind are the Department of Health and the Department of Science and Technology."
    );
}

#[test]
fn a_short_name_serves_only_where_the_data_has_one() {
    let wording = "Behind are { NAME($rivals, form: \"short\") }.";
    assert_eq!(with_rivals("en", wording, vec![HEALTH]), "Behind are health.");
    let narrative = leading(&format!("{{ $subject }} leads.\n    .v2 = {wording}"));
    for iso in ["2025-W44", "2025-W45", "2025-W46"] {
        let facts = vec![lead(BAC_NINH, vec![("rivals", Value::Entities(vec![HEALTH, CULTURE]))])];
        let story = told_in_week("en", &narrative, facts, iso).unwrap();
        assert_eq!(story.sections[0].paragraphs[0][0].text, "Bắc Ninh province leads.");
    }
}

#[test]
fn a_wording_waits_for_the_values_it_names() {
    for more in [Vec::new(), vec![("margin", points("0.63"))]] {
        assert_eq!(
            one("en", "{ $subject } leads by { POINTS($margin) } and { PERCENT($share) }.", more),
            "Bắc Ninh province leads."
        );
    }
}

#[test]
fn what_the_standfirst_has_told_the_body_tells_again_in_words_of_its_own() {
    let narrative =
        leading("{ $subject } leads.\n    .again = Nobody else leads.\n    .again-2 = It leads by { $margin }.");
    let locale = locale("en", &narrative).unwrap();
    let series = series(week("2025-W45"));
    let told = |more: Vec<(&'static str, Value)>, standfirst: Vec<usize>| {
        let facts = Facts { all: vec![lead(BAC_NINH, more)], boards: Vec::new() };
        let mut plan = plan(series.league(week("2025-W45")).unwrap(), &facts, ("standing", None), vec![vec![0]]);
        plan.standfirst = standfirst;
        tell(&plan, &locale).unwrap().sections[0].paragraphs[0][0].text.clone()
    };
    assert_eq!(told(Vec::new(), Vec::new()), "Bắc Ninh province leads.");
    assert_eq!(told(Vec::new(), vec![0]), "Nobody else leads.");
    assert_eq!(told(vec![("margin", points("0.63"))], vec![0]), "It leads by 0.63.");
}

#[test]
fn shares_and_marks_are_printed_by_their_place() {
    let narrative = leading("{ $subject } leads.\n    .v2 = Reached { $mark }: { $share }, { PERCENT($share) }.");
    let more = vec![("share", Value::Share(decimal("0.70666"))), ("mark", Value::Mark(decimal("92.00")))];
    let texts: Vec<String> = ["2025-W44", "2025-W45"]
        .map(|iso| {
            let story = told_in_week("nb", &narrative, vec![lead(BAC_NINH, more.clone())], iso).unwrap();
            story.sections[0].paragraphs[0][0].text.clone()
        })
        .into();
    assert!(texts.contains(&"Reached 92: 70,7\u{a0}%, 70,7\u{a0}prosent.".to_owned()), "{texts:?}");
}

#[test]
fn counts_are_words_up_to_the_language_s_limit_and_agree() {
    let count = |tag, count| {
        let facts = vec![fact(&COUNTS, vec![("count", Value::Count(count)), ("table", Value::Table(DEPARTMENTS))])];
        sentences(tag, PLAIN, facts).remove(0)
    };
    assert_eq!(count("en", 1), "One department are there.");
    assert_eq!(count("en", 6), "Six departments are there.");
    assert_eq!(count("en", 11), "11 departments are there.");
    assert_eq!(count("en", 1234), "1,234 departments are there.");
    assert_eq!(count("nb", 1), "Én avdeling are there.");
    assert_eq!(count("nb", 12), "Tolv avdelinger are there.");
    assert_eq!(count("vi", 6), "Sáu sở are there.");
}

#[test]
fn a_name_is_introduced_once_and_then_shortened() {
    let narrative = leading("{ $subject } leads.\n    .v2 = With ease, { $subject } leads.");
    let facts = vec![lead(VIET_YEN, Vec::new()), lead(VIET_YEN, Vec::new()), lead(VIET_YEN, Vec::new())];
    let texts = sentences("en", &narrative, facts);
    let names: Vec<&str> =
        texts.iter().map(|text| text.trim_start_matches("With ease, ").trim_end_matches(" leads.")).collect();
    assert!(names[0].ends_with("Việt Yên ward"), "{texts:?}");
    assert!(["The ward", "the ward"].contains(&names[1]), "{texts:?}");
    assert_eq!(names[2], "Việt Yên");
    assert_ne!(texts[0].split(' ').next(), texts[1].split(' ').next());
}

#[test]
fn headlines_have_bare_names_and_do_not_introduce() {
    let story = told_in("en", PLAIN, vec![lead(BAC_NINH, Vec::new())]).unwrap();
    assert_eq!(story.headline.text, "Bắc Ninh leads");
    assert_eq!(story.headline.facts, [0]);
    assert_eq!(story.sections[0].paragraphs[0][0].text, "Bắc Ninh province leads.");
}

#[test]
fn every_printed_value_is_known_by_its_name() {
    let wording = "{ $subject }: { ORDINAL($place) } with { $score } { $since }.";
    let story = told_in("en", &leading(wording), vec![lead(BAC_NINH, Vec::new())]).unwrap();
    let sentence = &story.sections[0].paragraphs[0][0];
    let printed: Vec<_> = sentence.spans.iter().map(|span| (&sentence.text[span.at.clone()], span.name)).collect();
    let expected =
        [("Bắc Ninh province", "subject"), ("first", "place"), ("92.28", "score"), ("on the week before", "since")];
    assert_eq!(printed, expected);
}

#[test]
fn a_sentence_names_whom_it_is_about_where_the_one_before_was_about_another() {
    let narrative = leading("{ $subject } leads.\n    .v2 = There is nobody else on { POINTS($score) }.");
    let about = |entity| {
        let mut fact = lead(entity, Vec::new());
        fact.subject = Subject::Entity(entity);
        fact
    };
    let thirds = ["2025-W45", "2025-W46"].map(|iso| {
        let facts = vec![about(BAC_NINH), about(HAI_PHONG), about(HAI_PHONG)];
        let story = told_in_week("en", &narrative, facts, iso).unwrap();
        let texts: Vec<String> = story.sections[0].paragraphs[0].iter().map(|sentence| sentence.text.clone()).collect();
        assert_eq!(texts[..2], ["Bắc Ninh province leads.", "Hải Phòng leads."], "{iso}");
        texts[2].clone()
    });
    assert!(thirds.contains(&"There is nobody else on 92.28\u{a0}points.".to_owned()), "{thirds:?}");
}

#[test]
fn a_person_s_words_stand_as_typed_and_are_never_code() {
    let words = "Costs ( ) { $rose } .. and so on";
    let note = fact(&NOTE, vec![("text", Value::Text(same(words)))]);
    assert_eq!(sentences("en", PLAIN, vec![note]), [words]);
}

#[test]
fn a_note_without_this_language_refuses_the_story_at_its_place() {
    let note = fact(&NOTE, vec![("text", Value::Text(localised(&[("vi", "…")])))]);
    let problems = told_in("en", PLAIN, vec![note]).unwrap_err();
    assert_eq!(
        messages(&problems),
        ["7: this text has no en version (add `en:`, or `\"*\":` where it is the same in every language)"]
    );
}

#[test]
fn a_property_chooses_and_a_missing_one_refuses() {
    let wording = "{ PROP($subject, \"size\") ->\n        [big] Big\n       *[other] Small\n    } { NAME($subject, form: \"name\") } leads.";
    let narrative = leading(wording);
    assert_eq!(sentences("en", &narrative, vec![lead(HEALTH, Vec::new())]), ["Big Department of Health leads."]);
    let problems = told_in("en", &narrative, vec![lead(BAC_NINH, Vec::new())]).unwrap_err();
    assert_eq!(
        messages(&problems),
        [
            "4: `lead.v1` cannot be said: PROP has no words in the form “size” of “Bắc Ninh” (reword it, or add what it asks for)"
        ]
    );
}

#[test]
fn the_same_plan_gives_the_same_words_and_the_next_week_others() {
    let narrative = leading("{ $subject } leads.\n    .v2 = First is { $subject }.");
    let told = |iso| {
        told_in_week("en", &narrative, vec![lead(BAC_NINH, Vec::new())], iso).unwrap().sections[0].paragraphs[0][0]
            .text
            .clone()
    };
    assert_eq!(told("2025-W45"), told("2025-W45"));
    assert_ne!(told("2025-W45"), told("2025-W46"));
    assert_ne!(told("2025-W52"), told("2026-W01"));
}

#[test]
fn pages_get_every_plain_label_and_the_disclosure() {
    let story = told_in("nb", PLAIN, vec![rose(0, "0.20")]).unwrap();
    assert_eq!(story.labels["label-source"], "Kilde:");
    assert!(!story.labels.contains_key("board-ranking"));
    assert_eq!(story.disclosure.as_deref(), Some("Teksten er laget automatisk på grunnlag av de publiserte tallene."));
    assert_eq!(story.sections[0].heading, "Stillingen");
    assert_eq!((story.language.as_str(), story.direction.as_str()), ("nb", "ltr"));
}

/// A board of these rows, its heads and its caption.
fn board(tag: &str, board: crate::facts::Board) -> super::super::story::Board {
    let locale = locale(tag, PLAIN).unwrap();
    let series = series(week("2025-W45"));
    let facts = Facts { all: vec![lead(BAC_NINH, Vec::new())], boards: vec![board] };
    let plan = plan(series.league(week("2025-W45")).unwrap(), &facts, ("table", Some(PROVINCES)), Vec::new());
    let mut story = tell(&plan, &locale).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(story.sections[0].heading, "Provinces and cities");
    story.sections[0].boards.remove(0)
}

fn ranking(table: TableIndex, cells: Vec<Vec<Value>>) -> crate::facts::Board {
    crate::facts::Board {
        id: "ranking",
        table,
        columns: vec!["column-place", "column-entity", "column-score", "column-change", "column-band"],
        rows: cells.into_iter().map(|cells| crate::facts::BoardRow { cells, own: false }).collect(),
        left_out: 79,
    }
}

fn line(place: u32, entity: EntityIndex, change: Value) -> Vec<Value> {
    vec![Value::Place(place), Value::Entity(entity), points("1093.99"), change, Value::Band(COMMUNES, 0)]
}

#[test]
fn a_table_for_print_has_names_and_figures_as_the_language_writes_them() {
    let rows = vec![line(1, HOP_THINH, Value::Signed(decimal("0.05"))), line(2, VIET_YEN, Value::Missing)];
    let vietnamese = board("vi", ranking(COMMUNES, rows.clone()));
    assert_eq!(vietnamese.caption, "Provinces and cities, tuần\u{a0}45 (2 trong số 81)");
    assert_eq!(vietnamese.rows[0].cells, ["1", "Xã Hợp Thịnh", "1.093,99", "+0,05", "Good"]);
    assert_eq!(vietnamese.rows[1].cells, ["2", "Phường Việt Yên", "1.093,99", "–", "Good"]);
    let heads: Vec<_> =
        vietnamese.columns.iter().map(|each| (each.title.as_str(), each.numeric, each.names_row)).collect();
    assert_eq!(
        heads,
        [
            ("Thứ hạng", true, false),
            ("Đơn vị", false, true),
            ("Tổng điểm", true, false),
            ("Tăng/giảm", true, false),
            ("Nhóm", false, false)
        ]
    );
    assert_eq!(board("en", ranking(COMMUNES, rows)).rows[1].cells[1], "Việt Yên ward");
    let departments = vec![line(1, HEALTH, Value::Signed(decimal("-0.05")))];
    assert_eq!(
        board("en", ranking(DEPARTMENTS, departments)).rows[0].cells[1..4],
        ["Department of Health", "1,093.99", "−0.05"]
    );
    let provinces = vec![line(1, BAC_NINH, Value::Signed(decimal("0.00")))];
    assert_eq!(board("nb", ranking(COMMUNES, provinces)).rows[0].cells[1..4], ["Bắc Ninh", "1\u{a0}093,99", "0,00"]);
}

#[test]
fn a_column_without_a_head_is_told() {
    let locale = locale("en", PLAIN).unwrap();
    let series = series(week("2025-W45"));
    let mut board = ranking(PROVINCES, vec![line(1, BAC_NINH, Value::Missing)]);
    board.columns[4] = "column-group";
    let facts = Facts { all: vec![lead(BAC_NINH, Vec::new())], boards: vec![board] };
    let plan = plan(series.league(week("2025-W45")).unwrap(), &facts, ("standing", None), Vec::new());
    assert_eq!(
        messages(&tell(&plan, &locale).unwrap_err()),
        ["0: English has no label `column-group` (add `column-group = …` to locales/en/labels.ftl)"]
    );
}
