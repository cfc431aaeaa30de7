//! How it follows what is saved.

use crate::client::{Preview, until};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

const WEEK: &str = "weeks/2025-W12.yaml";
const PAGE: &str = "/2025-W12/press-release.en.html";
const BEFORE: &str = "43.0";
const AFTER: &str = "43.2";

/// The week with another score of the story's own.
fn edited(week: &str) -> String {
    let edited = week.replace("home: 25.0", "home: 25.2");
    assert_ne!(edited, week);
    edited
}

fn shows(preview: &Preview, score: &str) -> bool {
    let page = preview.page(PAGE);
    let other = if score == AFTER { BEFORE } else { AFTER };
    page.contains(score) && !page.contains(other)
}

// G11: a page is told that there is another generation, and where to look; nothing else.
#[test]
fn a_page_is_told_a_generation_and_a_path() {
    let preview = Preview::of("told");
    let mut listener = preview.listen();
    let generation = listener.generation;
    preview.save(WEEK, &edited(&preview.read(WEEK)));
    let told = listener.next();
    assert_eq!((told.kind.as_str(), told.path.as_str()), ("reload", "/2025-W12/"));
    assert_eq!(told.data, format!("{{\"generation\":{},\"path\":\"/2025-W12/\"}}", generation + 1));
    assert!(preview.page(PAGE).contains(&format!("data-generation=\"{}\"", generation + 1)));
    assert!(shows(&preview, AFTER));
    until("the terminal", || preview.said().contains("  weeks/2025-W12.yaml changed   "));
}

// G12: an error stands over the last good page until it is put right.
#[test]
fn an_error_stands_over_the_last_good_page_until_it_is_put_right() {
    let preview = Preview::of("errors");
    let (week, mut listener) = (preview.read(WEEK), preview.listen());
    for round in 0..3 {
        preview.save(WEEK, &week.replace("18.0", "18x").replace("9.0", "9x"));
        assert_eq!(listener.next().kind, "error", "round {round}");
        let page = preview.page(PAGE);
        assert!(page.contains(BEFORE), "the last good page is gone");
        for part in
            ["2 errors", "weeks/2025-W12.yaml:6:46", "weeks/2025-W12.yaml:8:48", "<mark>18x</mark>", "SP104", "Help:"]
        {
            assert!(page.contains(part), "{part}\n{page}");
        }
        preview.save(WEEK, &week);
        assert_eq!(listener.next().kind, "ok", "round {round}");
        assert!(!preview.page(PAGE).contains("SP104"));
    }
    until("the terminal", || preview.said().contains("error weeks/2025-W12.yaml:6:46  "));
    assert!(preview.said().contains("2 errors, last good page still shown"), "{}", preview.said());
}

// G12: so does a score that is blank for the moment: the week waits, and stands as it last was.
#[test]
fn a_week_whose_score_becomes_blank_stands_as_it_last_was() {
    let preview = Preview::of("blank");
    let (week, mut listener) = (preview.read(WEEK), preview.listen());
    for (round, read) in [PAGE, "/2025-W11/press-release.en.html", PAGE].into_iter().enumerate() {
        preview.page(read);
        preview.save(WEEK, &week.replace("home: 25.0", "home: "));
        let told = listener.next();
        assert_eq!((told.kind.as_str(), told.path.as_str()), ("error", ""), "round {round}");
        let page = preview.page(PAGE);
        assert!(page.contains(BEFORE) && page.contains("data-week=\"2025-W12\""), "the last good page is gone");
        for part in ["1 error", "SP325", "weeks/2025-W12.yaml:6:7", "<mark>ash</mark>", "Help:"] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        assert!(!page.contains("1 warning"), "it is told twice");
        let sentence = page.split("data-tells=\"").nth(1).unwrap().split('"').next().unwrap();
        preview.page(&format!("/2025-W12/press-release.{sentence}.html"));
        assert_eq!(preview.page("/2025-W12/press-release.languages.html").matches("SP325").count(), 1);
        assert!(preview.page("/2025-W11/press-release.en.html").contains("/2025-W12/press-release.en.html"));
        let list = preview.page("/");
        assert!(list.contains("<small>waits</small>") && list.contains("shown as they last were"), "{list}");
        preview.save(WEEK, &week.replace("home: 25.0", "home: 25.2"));
        let told = listener.next();
        assert_eq!((told.kind.as_str(), told.path.as_str()), ("ok", "/2025-W12/"), "round {round}");
        assert!(shows(&preview, AFTER) && !preview.page(PAGE).contains("SP325"));
        preview.save(WEEK, &week);
        assert_eq!(listener.next().kind, "reload", "round {round}");
        assert!(shows(&preview, BEFORE));
    }
    assert!(preview.said().contains("last good page still shown"), "{}", preview.said());
}

// Also where it is the only week, and where another file is wrong meanwhile.
#[test]
fn a_blank_week_stands_as_it_last_was_whatever_else_is_wrong() {
    let preview = Preview::of("blank-and-wrong");
    let (week, other, mut listener) = (preview.read(WEEK), preview.read("weeks/2025-W11.yaml"), preview.listen());
    preview.page(PAGE);
    let blank = week.replace("home: 25.0", "home: ");
    preview.save(WEEK, &blank);
    assert_eq!(listener.next().kind, "error");
    preview.save("weeks/2025-W11.yaml", &other.replace("released:", "relaesed:"));
    assert_eq!(listener.next().kind, "error");
    let page = preview.page(PAGE);
    assert!(page.contains(BEFORE) && page.contains("2 errors") && page.contains("relaesed"), "{page}");
    for name in ["weeks/2025-W10.yaml", "weeks/2025-W11.yaml"] {
        fs::remove_file(preview.folder.join("series").join(name)).unwrap();
    }
    until("the only week", || preview.page(PAGE).contains("1 error<"));
    assert!(shows(&preview, BEFORE) && preview.page(PAGE).contains("SP325"));
    preview.save(WEEK, &week);
    until("it is filled in", || !preview.page(PAGE).contains("class=\"wrong\""));
    assert!(shows(&preview, BEFORE) && !preview.page("/").contains("waits"));
}

// A week that was never told keeps no other from it; where it will be stands what it waits for.
#[test]
fn a_week_that_is_blank_from_the_start_is_listed_as_waiting() {
    let folder = crate::client::series("blank-from-the-start");
    let path = folder.join("series").join(WEEK);
    let week = fs::read_to_string(&path).unwrap();
    fs::write(&path, week.replace("home: 25.0", "home:")).unwrap();
    let preview = Preview::start(folder, &["--port", "0"]);
    assert!(preview.url.contains("/2025-W11/"), "{}", preview.url);
    let mut listener = preview.listen();
    let (list, other) = (preview.page("/"), preview.page("/2025-W11/press-release.en.html"));
    assert!(list.contains("2025-W12 <small>waits</small>"), "{list}");
    for part in ["<code>weeks/2025-W12.yaml:6:7</code>", "1 of the week&#39;s 3 scores", "as soon as it has its scores"]
    {
        assert!(list.contains(part), "{part}\n{list}");
    }
    for page in [&list, &other] {
        assert!(page.contains("1 warning<") && !page.contains("class=\"wrong\""), "{page}");
    }
    let there = preview.page(PAGE);
    assert!(there.contains("class=\"wrong\"") && there.contains("<mark>ash</mark>"), "{there}");
    for nothing in ["/2025-W12/press-release.xx.html", "/2025-W12/x.en.html", "/2025-W12/press-release.en.md"] {
        assert_eq!(preview.get(nothing).status, 404, "{nothing}");
    }
    preview.save(WEEK, &week);
    assert_eq!(listener.next().path, "/2025-W12/");
    assert!(shows(&preview, BEFORE) && !preview.page("/").contains("waits"));
}

#[test]
fn templates_locales_styles_and_settings_are_followed_too() {
    let preview = Preview::of("all-files");
    let mut listener = preview.listen();
    let folder = preview.folder.join("series");
    fs::create_dir_all(folder.join("templates/shared")).unwrap();
    preview.save("templates/shared/style.css", "h1 { color: #123456 }");
    until("the style", || preview.page(PAGE).contains("#123456"));
    preview.save("templates/shared/style.css", "h1 { color: #654321 }");
    until("the other style", || preview.page(PAGE).contains("#654321"));
    fs::create_dir_all(folder.join("locales/en")).unwrap();
    preview.save("locales/en/labels.ftl", "label-source = Figures from:\n");
    preview.save("scorepress.yaml", &preview.read("scorepress.yaml").replace("The Club Office", "The Other Office"));
    until("the publisher", || preview.page(PAGE).contains("The Other Office"));
    preview.save("templates/shared/page.html.tera", "{{ nothing }}");
    until("the template's error", || listener.next().kind == "error");
    assert!(preview.page(PAGE).contains("The Other Office") && preview.page(PAGE).contains("page.html.tera:1:4"));
    fs::remove_file(folder.join("templates/shared/page.html.tera")).unwrap();
    until("the page without it", || !preview.page(PAGE).contains("page.html.tera"));
    assert!(preview.page(PAGE).contains("#654321"));
}

// E01: a language that cannot tell something is refused and told; the others are shown anew.
#[test]
fn a_language_that_cannot_be_told_keeps_no_other_from_it() {
    let preview = Preview::of("one-language");
    let mut listener = preview.listen();
    let norwegian = preview.page("/2025-W12/press-release.nb.html");
    assert!(norwegian.contains("43,0"));
    let broken = "overall-up = { $subject\n";
    fs::create_dir_all(preview.folder.join("series/locales/nb")).unwrap();
    preview.save("locales/nb/narrative.ftl", broken);
    until("the error", || listener.next().kind == "error");
    preview.save(WEEK, &edited(&preview.read(WEEK)));
    until("the English page", || shows(&preview, AFTER));
    let norwegian = preview.page("/2025-W12/press-release.nb.html");
    assert!(norwegian.contains("43,0") && norwegian.contains("locales/nb/narrative.ftl:2:1"), "{norwegian}");
    assert!(preview.page("/").contains("cannot be told"));
    fs::remove_dir_all(preview.folder.join("series/locales/nb")).unwrap();
    until("the Norwegian page", || preview.page("/2025-W12/press-release.nb.html").contains("43,2"));
}

#[test]
fn a_week_that_nobody_looks_at_is_tried_too() {
    let preview = Preview::of("elsewhere");
    let mut listener = preview.listen();
    preview.page(PAGE);
    let week = preview.read("weeks/2025-W10.yaml");
    // A file without a score that a headline could tell: its own page is refused, others are not.
    let empty = week.split("    scores:").next().unwrap().to_owned() + "    scores: {}\n";
    preview.save("weeks/2025-W10.yaml", &empty);
    until("the error", || listener.next().kind == "error");
    assert!(preview.page(PAGE).contains("weeks/2025-W10.yaml"));
    preview.save("weeks/2025-W10.yaml", &week);
    until("it is put right", || listener.next().kind == "ok");
}

#[test]
fn weeks_come_and_go() {
    let preview = Preview::of("weeks");
    let week = preview.read(WEEK);
    let next = week.replace("2025-W12", "2025-W13").replace("2025-03-24", "2025-03-31");
    preview.save("weeks/2025-W13.yaml", &next);
    until("the new week", || preview.get("/2025-W13/press-release.nb.html").status == 200);
    fs::remove_file(preview.folder.join("series/weeks/2025-W13.yaml")).unwrap();
    until("the week is gone", || preview.get("/2025-W13/press-release.nb.html").status == 404);
    assert!(!preview.page("/").contains("2025-W13"));
}

// F06: while a file is rewritten again and again, every page is one of those that were written.
#[test]
fn a_page_is_always_of_a_file_as_it_was_saved() {
    let preview = Preview::of("rewritten");
    let (one, other) = (preview.read(WEEK), edited(&preview.read(WEEK)));
    let (stop, path) = (Arc::new(AtomicBool::new(false)), preview.folder.join("series").join(WEEK));
    let writer = thread::spawn({
        let stop = stop.clone();
        move || {
            for text in [other, one].iter().cycle() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                fs::write(&path, text).unwrap();
                thread::sleep(Duration::from_millis(2));
            }
        }
    });
    let mut seen = [0, 0];
    until("both are seen again and again", || {
        let page = preview.page(PAGE);
        let [before, after] = [BEFORE, AFTER].map(|score| page.contains(score));
        assert!(before != after, "the page is a mixture");
        assert!(!page.contains("class=\"wrong\""), "half a file was taken for a whole one");
        seen[usize::from(after)] += 1;
        seen.iter().all(|seen| *seen > 20)
    });
    stop.store(true, Ordering::Relaxed);
    writer.join().unwrap();
}

// F07: however an editor saves, the page follows, and no error flashes up.
#[test]
fn every_way_to_save_is_followed_without_an_error() {
    let preview = Preview::of("editors");
    let place = preview.folder.join("series").join(WEEK);
    let beside = |name: &str| place.with_file_name(name);
    let week = preview.read(WEEK);
    let versions = [edited(&week), week];
    let mut listener = preview.listen();
    let ways: [&dyn Fn(&str); 4] = [
        // In place.
        &|text| fs::write(&place, text).unwrap(),
        // A new file put in the old one's place.
        &|text| {
            fs::write(beside(".2025-W12.yaml.tmp"), text).unwrap();
            fs::rename(beside(".2025-W12.yaml.tmp"), &place).unwrap();
        },
        // The old one moved away first, a probe and a swap file beside it.
        &|text| {
            fs::write(beside("4913"), "").unwrap();
            fs::remove_file(beside("4913")).unwrap();
            fs::write(beside(".2025-W12.yaml.swp"), "swap").unwrap();
            fs::rename(&place, beside("2025-W12.yaml~")).unwrap();
            fs::write(&place, text).unwrap();
            fs::remove_file(beside(".2025-W12.yaml.swp")).unwrap();
        },
        // Emptied, and written a moment later.
        &|text| {
            fs::write(&place, "").unwrap();
            thread::sleep(Duration::from_millis(30));
            fs::write(&place, text).unwrap();
        },
    ];
    for (way, save) in ways.iter().enumerate() {
        for (text, score) in versions.iter().zip([AFTER, BEFORE]) {
            save(text);
            let told = listener.next();
            assert_eq!(told.kind, "reload", "way {way}");
            assert!(shows(&preview, score), "way {way}");
        }
    }
    fs::write(beside(".hidden.yaml"), "x").unwrap();
    fs::create_dir_all(preview.folder.join("series/out/2025-W12")).unwrap();
    fs::write(preview.folder.join("series/out/2025-W12/x.md"), "x").unwrap();
    fs::write(&place, preview.read(WEEK)).unwrap();
    assert!(listener.hears_nothing(Duration::from_millis(200)), "what changes nothing is told");
    assert!(!preview.said().contains("error"), "{}", preview.said());
}

// F07: folders that are moved away, come back or are made anew are followed.
#[test]
fn folders_that_are_moved_and_made_anew_are_followed() {
    let preview = Preview::of("folders");
    let (series, away) = (preview.folder.join("series"), preview.folder.join("away"));
    fs::rename(series.join("weeks"), series.join("old")).unwrap();
    until("the weeks are missed", || preview.page("/").contains("SP301"));
    fs::create_dir(series.join("weeks")).unwrap();
    for entry in fs::read_dir(series.join("old")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, series.join("weeks").join(path.file_name().unwrap())).unwrap();
    }
    until("the weeks are back", || !preview.page("/").contains("SP301"));
    preview.save(WEEK, &edited(&preview.read(WEEK)));
    until("the new folder is followed", || shows(&preview, AFTER));
    fs::rename(&series, &away).unwrap();
    until("the series is missed", || preview.page("/").contains("SP60"));
    crate::support::copy(&away, &series);
    until("the series is back", || !preview.page("/").contains("SP60"));
    preview.save(WEEK, &preview.read(WEEK).replace("home: 25.2", "home: 25.0"));
    until("the new series is followed", || shows(&preview, BEFORE));
}

// F19: where the system has no more room to watch, the files are looked at, and that is said. Only a user of one's own
// can be given so little room; where there can be none, nothing is looked at here.
#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_watched_the_files_are_looked_at() {
    let own_user = |command: &str| {
        let mut unshare = std::process::Command::new("unshare");
        unshare.args(["--user", "--map-root-user", "sh", "-c", command]);
        unshare
    };
    if !own_user("echo 1 > /proc/sys/user/max_inotify_watches").status().is_ok_and(|status| status.success()) {
        return;
    }
    for (limit, room) in [("max_inotify_watches", 1), ("max_inotify_instances", 0)] {
        let folder = crate::client::series(limit);
        let program = env!("CARGO_BIN_EXE_scorepress");
        let command = format!("echo {room} > /proc/sys/user/{limit} && exec {program} preview series --port 0");
        let mut command = own_user(&command);
        command.current_dir(&folder);
        let preview = Preview::play(command, folder);
        until("it is said", || preview.said().contains("the files are looked at every second"));
        preview.save(WEEK, &edited(&preview.read(WEEK)));
        until("the page", || shows(&preview, AFTER));
    }
}

// G12: a thousand saves leave memory and descriptors as they were, and the right page.
#[test]
fn a_thousand_saves_leave_nothing_behind() {
    let preview = Preview::of("thousand");
    let week = preview.read(WEEK);
    let versions = [edited(&week), week.replace("18.0", "18x"), week.clone()];
    let save = |count: usize| {
        for text in versions.iter().cycle().take(count * versions.len()) {
            preview.save(WEEK, text);
            thread::sleep(Duration::from_millis(8));
        }
        until("the last page", || {
            let page = preview.page(PAGE);
            page.contains(BEFORE) && !page.contains("18x")
        });
    };
    let _listener = preview.listen();
    save(60);
    let before = size(preview.process());
    save(334);
    let after = size(preview.process());
    assert!(after.files <= before.files + 2, "{before:?} {after:?}");
    assert!(after.memory < before.memory * 12 / 10 + 8192, "{before:?} {after:?}");
    assert!(after.threads <= before.threads + 1, "{before:?} {after:?}");
}

/// What a process holds: memory in KiB, open files, threads.
#[derive(Debug)]
struct Size {
    memory: u64,
    files: usize,
    threads: u64,
}

fn size(process: u32) -> Size {
    let place = Path::new("/proc").join(process.to_string());
    let status = fs::read_to_string(place.join("status")).unwrap();
    let field = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    Size { memory: field("VmRSS:"), files: fs::read_dir(place.join("fd")).unwrap().count(), threads: field("Threads:") }
}
