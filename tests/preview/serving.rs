//! What is shown: the pages that `render` writes, the weeks, the languages side by side.

use crate::client::{Preview, until};
use crate::support::{command, scorepress};
use std::fs;

/// A page as it was laid out: without the frame, its marks and the nonce.
fn as_laid_out(page: &str) -> String {
    let from = page.find("<style nonce=\"").and_then(|_| page.rfind(" class=\"scorepress\">")).unwrap();
    let from = page[..from].rfind("<style").unwrap();
    let to = page.rfind("</script>").unwrap() + "</script>\n".len();
    let mut text = [&page[..from], &page[to..]].concat();
    while let Some(at) = text.find("<span data-tells=") {
        let end = at + text[at..].find('>').unwrap() + 1;
        let close = end + text[end..].find("</span>").unwrap();
        text = [&text[..at], &text[end..close], &text[close + "</span>".len()..]].concat();
    }
    let nonce = text.find(" nonce=\"").unwrap();
    text.replace_range(nonce..nonce + " nonce=\"".len() + 33, "");
    text
}

// G13: what is shown is what is written, but for the frame.
#[test]
fn a_page_is_what_is_written_but_for_its_frame() {
    let preview = Preview::of("same");
    let rendered =
        scorepress(&preview.folder, &["render", "series", "--week", "all", "--to", "md,html,json", "-o", "out"]);
    assert!(rendered.status.success());
    let mut compared = 0;
    for week in ["2025-W10", "2025-W11", "2025-W12"] {
        for entry in fs::read_dir(preview.folder.join("out").join(week)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let (shown, written) = (preview.page(&format!("/{week}/{name}")), fs::read_to_string(&path).unwrap());
            match name.ends_with(".html") {
                true => {
                    assert!(shown.matches("data-tells=").count() > 2, "{name}: nothing can be pointed at");
                    assert_eq!(as_laid_out(&shown), written, "{week}/{name}");
                }
                false => assert_eq!(shown, written, "{week}/{name}"),
            }
            compared += 1;
        }
    }
    assert_eq!(compared, 3 * (4 * 3 + 2));
}

// G13: after any number of edits, too, it is what would be written if nothing were remembered.
#[test]
fn a_page_made_anew_is_what_is_written() {
    let preview = Preview::of("same-after-edits");
    let mut listener = preview.listen();
    for (week, from, to) in [
        ("2025-W11", "birch", "birch"),
        ("2025-W12", "home: 25.0", "home: 24.1"),
        ("2025-W10", "ash", "ash"),
        ("2025-W12", "away: 9.0", "away: 8.5"),
    ] {
        let path = format!("weeks/{week}.yaml");
        preview.save(&path, &format!("{}# edited\n", preview.read(&path).replace(from, to)));
        assert_eq!(listener.next().kind, "reload", "{week}");
    }
    preview.save("entities.yaml", &preview.read("entities.yaml").replace("Birch", "Beech"));
    assert_eq!(listener.next().kind, "reload");
    let rendered = scorepress(&preview.folder, &["render", "series", "--week", "all", "-o", "out"]);
    assert!(rendered.status.success());
    for week in ["2025-W10", "2025-W11", "2025-W12"] {
        for name in ["press-release.en.html", "press-release.nb.html", "summary.mul.html"] {
            let written = fs::read_to_string(preview.folder.join("out").join(week).join(name)).unwrap();
            assert_eq!(as_laid_out(&preview.page(&format!("/{week}/{name}"))), written, "{week}/{name}");
        }
    }
}

#[test]
fn nothing_is_written() {
    let preview = Preview::of("unwritten");
    let before = tree(&preview.folder);
    for path in ["/", "/2025-W12/press-release.en.html", "/2025-W12/media/cup.png"] {
        assert_eq!(preview.get(path).status, 200);
    }
    assert_eq!(tree(&preview.folder), before);
}

fn tree(folder: &std::path::Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(each) = open.pop() {
        for entry in fs::read_dir(each).unwrap() {
            let entry = entry.unwrap();
            let about = entry.metadata().unwrap();
            paths.push(format!("{} {} {:?}", entry.path().display(), about.len(), about.modified().unwrap()));
            if about.is_dir() {
                open.push(entry.path());
            }
        }
    }
    paths.sort();
    paths
}

#[test]
fn the_weeks_are_listed_and_every_address_leads_to_a_page() {
    let preview = Preview::of("listed");
    let index = preview.page("/");
    let links: Vec<&str> = index.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(links.iter().filter(|link| link.contains("press-release.en")).count(), 3, "{links:?}");
    for link in links {
        let answer = preview.get(link);
        assert_eq!(answer.status, 200, "{link}");
        assert!(answer.body.contains("<h1"), "{link}");
    }
    let goes = |path: &str| preview.get(path).header("location").map(str::to_owned);
    assert_eq!(goes("/2025-W12/nb/").as_deref(), Some("/2025-w12/press-release.nb.html"));
    assert_eq!(goes("/2025-W12/").as_deref(), Some("/2025-w12/en/"));
    assert!(preview.url.ends_with("/2025-W12/en/"), "{}", preview.url);
}

#[test]
fn a_folder_without_a_series_is_refused_and_a_series_with_errors_is_waited_for() {
    let folder = crate::client::series("broken");
    let none = command(&folder, &["preview", "media"]).output().unwrap();
    assert_eq!(none.status.code(), Some(3));
    let good = fs::read_to_string(folder.join("series/scorepress.yaml")).unwrap();
    fs::write(folder.join("series/scorepress.yaml"), good.replace("decimals: 1", "decimals: much")).unwrap();
    let preview = Preview::start(folder, &["--port", "0"]);
    let page = preview.page("/");
    assert!(page.contains("Nothing to show yet") && page.contains("scorepress.yaml:6:11"), "{page}");
    assert_eq!(preview.get("/2025-W12/press-release.en.html").status, 404);
    preview.save("scorepress.yaml", &good);
    until("the pages", || preview.get("/2025-W12/press-release.en.html").status == 200);
    assert!(!preview.page("/").contains("SP1"));
}
