//! What programs read of the pages: addresses, structured data, feeds, front matter.

mod support;

use scorepress::league::{Cell, Correction, Decimal, Series, TableIndex};
use scorepress::page::Page;
use scorepress::problem::Source;
use scorepress::shelf::Shelf;
use scorepress::{Desk, feeds, releases};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::newsroom::{desk, series};

const SITE: &str = "https://example.org/scores";

/// The bundled series, published at an address.
fn published() -> Series {
    let mut series = series("bac-ninh");
    series.site = Some(SITE.to_owned());
    series
}

/// Every page of a week.
fn pages(series: &Series, week: &str) -> Vec<Page> {
    let desk = desk(series);
    releases(&desk.chronicle(series), week.parse().unwrap(), &desk).unwrap()
}

/// The values of an attribute in all tags that begin so.
fn attributes(html: &str, tag: &str, attribute: &str) -> Vec<String> {
    let tags = html.split(tag).skip(1).map(|rest| rest.split('>').next().unwrap());
    let value = |tag: &str| Some(tag.split(&format!("{attribute}=\"")).nth(1)?.split('"').next()?.to_owned());
    tags.filter_map(value).collect()
}

fn structured(html: &str) -> serde_json::Value {
    let json = html.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    serde_json::from_str(json.split("</script>").next().unwrap()).unwrap()
}

/// Each page names its own address, and every translation that it names names it in return.
#[test]
fn translations_name_each_other() {
    let series = published();
    let pages = pages(&series, "2025-W45");
    let alternates = |page: &Page| {
        let tag = "<link rel=\"alternate\" hreflang";
        let languages = attributes(&page.html.replace("hreflang=\"", "hreflang lang=\""), tag, "lang");
        let addresses = attributes(&page.html, tag, "href");
        languages.into_iter().zip(addresses).collect::<BTreeMap<_, _>>()
    };
    let mut looked_at = 0;
    for page in &pages {
        let own = format!("{SITE}/2025-W45/{}.{}.html", page.edition, page.language);
        assert_eq!(attributes(&page.html, "<link rel=\"canonical\"", "href"), [own.as_str()]);
        assert_eq!(structured(&page.html)["url"], own);
        let named = alternates(page);
        if page.language == "mul" {
            assert!(named.is_empty(), "nobody names the page of all languages in return");
            continue;
        }
        assert_eq!(named[&page.language], own);
        assert_eq!(named["x-default"], format!("{SITE}/2025-W45/{}.vi.html", page.edition));
        for other in pages.iter().filter(|other| other.edition == page.edition && other.language != "mul") {
            assert_eq!(alternates(other), named, "{} and {}", page.language, other.language);
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "only {looked_at} pairs");
}

#[test]
fn without_an_address_no_page_claims_one() {
    for page in pages(&series("bac-ninh"), "2025-W45") {
        for claim in ["rel=\"canonical\"", "rel=\"alternate\"", "og:url", "og:image"] {
            assert!(!page.html.contains(claim), "{}.{} has {claim}", page.edition, page.language);
        }
        assert!(structured(&page.html).get("url").is_none());
    }
}

#[test]
fn structured_data_says_what_the_page_says() {
    let series = published();
    for page in pages(&series, "2025-W45").iter().filter(|page| page.language != "mul") {
        let article = structured(&page.html);
        assert_eq!(article["@type"], "NewsArticle");
        assert_eq!(article["inLanguage"], page.language);
        assert_eq!(article["datePublished"], "2025-11-10");
        assert_eq!(article["isBasedOn"]["url"], "https://dichvucong.gov.vn");
        let publisher = page.html.split("<p class=\"publisher\">").nth(1).unwrap().split("</p>").next().unwrap();
        assert_eq!(article["publisher"]["name"], publisher);
        let title = page.html.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        assert_eq!(article["headline"].as_str().unwrap().replace('"', "&quot;"), title);
        let original = page.language == "vi";
        assert_eq!(article.get("workTranslation").is_some(), original);
        assert_eq!(article.get("translationOfWork").is_some(), !original);
    }
}

/// A week whose figures a later week corrects was changed when that one came out.
#[test]
fn a_correction_dates_the_page_it_corrects() {
    let mut series = published();
    let [.., corrected, correcting] = series.weeks.as_mut_slice() else { panic!("two weeks") };
    let (table, row) = (TableIndex(0), &corrected.table(TableIndex(0)).unwrap().rows()[1]);
    let was = Cell { value: row.score.value + Decimal::ONE, spot: row.score.cells[0].spot.clone() };
    let spot = was.spot.clone();
    let correction =
        Correction { week: corrected.iso, table, entity: row.entity, component: None, was, text: None, spot };
    correcting.corrections.push(correction);
    let pages = pages(&series, "2025-W49");
    let article = structured(&pages[0].html);
    assert_eq!(article["datePublished"], "2025-12-08");
    assert_eq!(article["dateModified"], "2025-12-15");
}

/// A feed in every language, well-formed, newest week first, dated by the data.
#[test]
fn feeds_tell_the_weeks_newest_first() {
    const ATOM: &str = "http://www.w3.org/2005/Atom";
    let series = published();
    let desk = desk(&series);
    let feeds = feeds(&desk.chronicle(&series), &desk).unwrap();
    assert_eq!(feeds.len(), series.languages.len() + series.on_request.len());
    for feed in feeds {
        let document = roxmltree::Document::parse(&feed.xml).unwrap_or_else(|error| panic!("{}: {error}", feed.file));
        let child = |node: roxmltree::Node, name: &str| {
            let found = node.children().find(|child| child.has_tag_name((ATOM, name)));
            found.and_then(|found| found.text()).unwrap_or_else(|| panic!("{} has no {name}", feed.file)).to_owned()
        };
        let root = document.root_element();
        assert_eq!(child(root, "updated"), "2025-12-15T00:00:00Z");
        let entries: Vec<_> = root.children().filter(|node| node.has_tag_name((ATOM, "entry"))).collect();
        let ids: Vec<String> = entries.iter().map(|entry| child(*entry, "id")).collect();
        let language = feed.file.trim_start_matches("feed.").trim_end_matches(".xml");
        let weeks = series.weeks.iter().rev();
        let expected: Vec<String> =
            weeks.map(|week| format!("{SITE}/{}/press-release.{language}.html", week.iso)).collect();
        assert_eq!(ids, expected);
        let pages: Vec<String> = feed.pages.iter().map(|page| format!("{SITE}/{page}")).collect();
        assert_eq!(pages, expected);
        for entry in entries {
            assert!(!child(entry, "title").is_empty() && !child(entry, "summary").is_empty());
            assert!(child(entry, "updated") >= child(entry, "published"));
        }
    }
}

#[test]
fn a_series_without_an_address_has_no_feed() {
    let series = series("bac-ninh");
    let desk = desk(&series);
    assert_eq!(feeds(&desk.chronicle(&series), &desk).unwrap(), []);
}

/// A mail program gets no script, no drawing, no style sheet and nothing to load but the picture at its public address.
#[test]
fn an_e_mail_holds_nothing_that_mail_programs_refuse() {
    for (series, picture) in [(published(), true), (series("bac-ninh"), false)] {
        let desk = desk(&series);
        let chronicle = desk.chronicle(&series);
        let told = scorepress::told(&chronicle, "2025-W45".parse().unwrap(), &desk).unwrap();
        let letters = desk.letters(&told).unwrap();
        assert_eq!(letters.len(), 2 * (series.languages.len() + series.on_request.len()) + 1);
        for letter in letters {
            let (email, context) = (&letter.email, format!("{} {}", letter.edition, letter.language));
            for refused in ["<script", "<svg", "<style", "<link", " class=", " id=", "url(", "tabindex", "var(--"] {
                assert!(!email.contains(refused), "{context} holds {refused}");
            }
            let loaded = attributes(email, "<img", "src");
            let expected = format!("{SITE}/2025-W45/media/office.png");
            let shows = picture && letter.edition == "press-release";
            assert_eq!(loaded, if shows { vec![expected] } else { Vec::new() }, "{context}");
            let told = told.iter().flat_map(|edition| &edition.stories).find(|story| story.language == letter.language);
            let direction = told.map_or("ltr", |story| story.direction.as_str());
            assert!(email.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", letter.language)), "{context}");
            assert_eq!(email.matches("role=\"presentation\"").count(), 2, "{context}");
            let preheader = email.split("mso-hide: all;\">").nth(1).unwrap().split("</div>").next().unwrap();
            assert!(email.matches(preheader).count() >= 2, "{context}: “{preheader}” is not the standfirst's");
        }
    }
}

/// The same series gives the same bytes, whichever week comes first and however often.
#[test]
fn pages_feeds_and_letters_are_the_same_each_time() {
    let made = || {
        let series = published();
        let desk = desk(&series);
        let chronicle = desk.chronicle(&series);
        let told = scorepress::told(&chronicle, "2025-W45".parse().unwrap(), &desk).unwrap();
        (desk.lay_out(&told).unwrap(), desk.letters(&told).unwrap(), feeds(&chronicle, &desk).unwrap())
    };
    assert!(made() == made());
}

/// A newsroom's outline without `chart`, and its own empty `chart.html.tera`, each leave the charts out.
#[test]
fn a_newsroom_can_do_without_charts() {
    let series = series("demo");
    let page = |path: &str, text: String| {
        let mut shelf = Shelf::built_in();
        let source = Source { path: format!("templates/{path}"), text };
        shelf = shelf.with_own([(path.to_owned(), Arc::new(source))].into(), BTreeMap::new());
        let desk = Desk::new(&shelf, &series, &["en".to_owned()], &["press-release".to_owned()]).unwrap();
        releases(&desk.chronicle(&series), "2025-W45".parse().unwrap(), &desk).unwrap().remove(0).html
    };
    let outline = Shelf::built_in().templates["press-release/outline.yaml"].text.clone();
    let drawn = page("press-release/outline.yaml", outline.clone());
    assert!(drawn.matches("<svg").count() == 2 && drawn.matches("<table").count() == 2);
    let without: String =
        outline.lines().filter(|line| !line.contains("chart:")).map(|line| format!("{line}\n")).collect();
    for bare in [page("press-release/outline.yaml", without), page("shared/chart.html.tera", String::new())] {
        assert!(!bare.contains("<svg") && bare.matches("<table").count() == 2);
    }
}
