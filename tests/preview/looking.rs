//! What stands behind what is pointed at.

use crate::client::Preview;
use crate::support::scorepress;
use serde_json::Value;

/// What can be pointed at on a page: `en.12`, with the words.
fn pointed_at(page: &str) -> Vec<(String, String)> {
    let spans = page.split("<span data-tells=\"").skip(1);
    let span = |rest: &str| {
        let (name, rest) = rest.split_once('"').unwrap();
        let words = rest.split_once('>').unwrap().1.split("</span>").next().unwrap();
        (name.to_owned(), words.replace("<bdi>", "").replace("</bdi>", ""))
    };
    spans.map(span).collect()
}

#[test]
fn every_sentence_shows_its_facts_with_formula_cells_and_weight() {
    let preview = Preview::of("behind");
    let facts = scorepress(&preview.folder, &["facts", "series", "--format", "json"]);
    let facts: Value = serde_json::from_slice(&facts.stdout).unwrap();
    let (mut sentences, mut figures) = (0, 0);
    for (name, words) in pointed_at(&preview.page("/2025-W12/press-release.en.html")) {
        let behind = preview.page(&format!("/2025-W12/press-release.{name}.html"));
        assert!(behind.contains(&words), "{name}: {words}\n{behind}");
        if name.contains('-') {
            figures += usize::from(behind.contains("weeks/2025-W12.yaml:"));
            continue;
        }
        sentences += 1;
        let keys: Vec<&str> = behind.split("<h3><code>").skip(1).map(|rest| rest.split('@').next().unwrap()).collect();
        assert!(!keys.is_empty() && behind.contains("Weight "), "{behind}");
        for fact in facts["facts"].as_array().unwrap().iter().filter(|fact| keys == [fact["key"].as_str().unwrap()]) {
            let formula = fact["formula"].as_str().unwrap();
            assert!(behind.contains(&formula.replace('<', "&lt;")), "{formula}\n{behind}");
        }
    }
    assert!(sentences > 8 && figures > 8, "{sentences} sentences, {figures} figures");
}

#[test]
fn what_was_left_out_stands_there_with_the_rule_that_kept_it_out() {
    let preview = Preview::of("left-out");
    let story: Value = serde_json::from_str(&preview.page("/2025-W12/press-release.en.json")).unwrap();
    let untold = story["untold"].as_array().unwrap();
    let page = preview.page("/2025-W12/press-release.en.left-out.html");
    assert!(!untold.is_empty());
    for fact in untold {
        assert!(page.contains(fact["fact"].as_str().unwrap()), "{fact}\n{page}");
    }
    assert_eq!(page.matches("<b>Left out:</b>").count(), untold.len());
}

#[test]
fn languages_stand_side_by_side_sentence_by_sentence() {
    let preview = Preview::of("sides");
    let page = preview.page("/2025-W12/press-release.languages.html");
    let rows: Vec<&str> = page.split("<tr>").skip(2).collect();
    assert!(rows.len() > 8, "{page}");
    for row in rows {
        assert_eq!(row.matches("<td ").count(), 2, "{row}");
        let (english, norwegian) = (row.contains("data-tells=\"en."), row.contains("data-tells=\"nb."));
        assert_eq!(english, norwegian, "{row}");
    }
    let told = |language: &str| {
        let page = preview.page(&format!("/2025-W12/press-release.{language}.html"));
        pointed_at(&page).into_iter().filter(|(name, _)| !name.contains('-')).collect::<Vec<_>>()
    };
    for (name, words) in told("en").into_iter().chain(told("nb")) {
        assert!(
            page.contains(&format!("data-tells=\"{name}\" role=\"button\" tabindex=\"0\">{words}</span>")),
            "{name} {words}"
        );
    }
}

#[test]
fn a_page_in_all_languages_shows_what_stands_behind_each() {
    let preview = Preview::of("together");
    let pointed_at = pointed_at(&preview.page("/2025-W12/summary.mul.html"));
    for language in ["en.", "nb."] {
        let (name, words) = pointed_at.iter().find(|(name, _)| name.starts_with(language)).unwrap();
        assert!(preview.page(&format!("/2025-W12/summary.{name}.html")).contains(words));
    }
}
