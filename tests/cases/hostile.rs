//! Hostile text, locales and templates, where the input must be made.

use crate::Made;
use crate::sandbox::{Sandbox, Told};
use crate::support::{bundled, project};
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::NodeData;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub const CASES: &[Made] = &[
    ("D01! tags in every text", tags_in_every_text),
    ("D02! Markdown in every text", markdown_in_every_text),
    ("D06 texts beyond measure", texts_beyond_measure),
    ("D07 names that run the other way", names_that_run_the_other_way),
    ("D08! escape sequences", escape_sequences),
    ("D10! pictures behind links", pictures_behind_links),
    ("D12 front matter", front_matter),
    ("D13 structured data and feeds", structured_data_and_feeds),
    ("D14! formulas in tables for spreadsheets", formulas_in_tables),
    ("D15 a line of its own in a name", line_of_its_own_in_a_name),
    ("E04! every release is whole", every_release_is_whole),
    ("E05! plurals left out", plurals_left_out),
    ("E06 messages beyond measure", messages_beyond_measure),
    ("E07 languages that are not there", languages_that_are_not_there),
    ("E08 a language that CLDR does not know", unknown_to_cldr),
    ("E10! templates without end", templates_without_end),
];

const SERIES: &str = "series/scorepress.yaml";
const ENTITIES: &str = "series/entities.yaml";
const WEEK: &str = "series/weeks/2025-W12.yaml";

fn codes(told: &[Told]) -> Vec<&str> {
    told.iter().map(|each| each["code"].as_str().unwrap()).collect()
}

/// Codes of what is told, each once.
fn kinds(told: &[Told]) -> Vec<&str> {
    let mut codes = codes(told);
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// A series in which every text that there can be is `text`, with a number where texts must differ.
fn filled(name: &str, text: &str) -> Sandbox {
    let sandbox = Sandbox::new(name);
    let fill = |path: &str, form: &str| {
        let mut parts = form.split('@');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for (at, part) in parts.enumerate() {
            let number = part.chars().next().filter(char::is_ascii_digit).map(String::from).unwrap_or_default();
            filled += &serde_json::to_string(&format!("N{at} {text}{number}")).unwrap();
            filled += part.trim_start_matches(|first: char| first.is_ascii_digit());
        }
        sandbox.write(path, filled);
    };
    fill(SERIES, SETUP);
    fill(
        ENTITIES,
        "- { id: ash, kind: team, name: @1, short: @2 }\n- { id: birch, kind: team, name: @3 }\n- { id: cedar, kind: team, name: @4 }\n",
    );
    for (week, home) in [("2025-W10", "20.5"), ("2025-W11", "23.5"), ("2025-W12", "25.0")] {
        fill(&format!("series/weeks/{week}.yaml"), &FILLED_WEEK.replace("WEEK", week).replace("HOME", home));
    }
    sandbox
}

const SETUP: &str = r#"series: clubs
title: @
publisher: { name: @, url: "https://example.org/?a=1&b=\"><svg/onload=alert(1)>" }
source: { name: @, url: "https://example.org/<script>)" }
site: https://example.org/a&b
languages: [en, nb]
focus: ash
decimals: 1
what-if: { share: 90% }
components: [{ id: home, max: 30, name: @1, short: @2 }, { id: away, max: 20, name: @3 }]
tables:
  - id: clubs
    title: @
    kind: team
    population: 3
    scope: @
    components: [home, away]
    components-add-up: true
    thresholds: [40]
    bands: [{ id: high, from: 40, name: @1 }, { id: middle, from: 20, name: @2 }, { id: low, name: @3 }]
entities: entities.yaml
boilerplate: @
contact: @
extra: { a: @, b: [@] }
"#;

const FILLED_WEEK: &str = r#"week: WEEK
released: 2025-03-24
tables:
  clubs:
    scores:
      ash: { components: { home: HOME, away: 18.0 } }
      birch: { components: { home: 24.0, away: 17.5 } }
      cedar: { components: { home: 12.5, away: 9.0 } }
notes:
  - { about: ash, role: cause, text: @ }
  - { about: birch, role: quote, text: @, speaker: { name: @, title: @ } }
targets: [{ id: more, about: ash, reach: 45, within-weeks: 3 }]
photo: { file: media/cup.png, shows: ash, alt: @, credit: @ }
"#;

/// Every release in that format, by its path.
fn rendered(sandbox: &Sandbox, format: &str) -> Vec<(String, String)> {
    let to = if format == "html" { "html,email" } else { format };
    let output = sandbox.run(&["render", "series", "--week", "all", "--to", to, "-o", "out"]);
    assert!(output.status.success(), "{}", crate::support::seen(&output));
    let mut pages = Vec::new();
    for week in fs::read_dir(sandbox.folder.join("out")).unwrap().map(|entry| entry.unwrap().path()) {
        let files = fs::read_dir(&week).into_iter().flatten().map(|entry| entry.unwrap().path());
        for path in files.filter(|path| path.extension().is_some_and(|ending| ending == format)) {
            let name = path.strip_prefix(&sandbox.folder).unwrap().to_string_lossy().into_owned();
            pages.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    pages.sort();
    assert!(pages.len() > 6, "only {} pages", pages.len());
    pages
}

const HARMLESS: &str = "Harmless";

/// The elements of a page with the names of their attributes, as a browser sees them; then all that can be read in it.
fn elements(html: &str) -> (Vec<String>, String) {
    let dom = html5ever::parse_document(markup5ever_rcdom::RcDom::default(), Default::default()).one(html);
    let (mut elements, mut words) = (Vec::new(), String::new());
    let mut open = vec![dom.document.clone()];
    while let Some(node) = open.pop() {
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let names: Vec<&str> = attributes.iter().map(|each| &*each.name.local).collect();
                elements.push(format!("{} {}", name.local, names.join(" ")));
                attributes.iter().for_each(|each| words += &format!("\n{}", each.value));
            }
            NodeData::Text { contents } => words += &contents.borrow(),
            NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => elements.push("comment".to_owned()),
            _ => {}
        }
        open.extend(node.children.borrow().iter().rev().cloned());
    }
    // A chart writes a long name in several lines.
    elements.dedup_by(|one, other| one == other && one.starts_with("text "));
    (elements, words)
}

fn tags_in_every_text() {
    let plain = rendered(&filled("D01-plain", HARMLESS), "html");
    for (at, text) in [
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>'><b c='",
        "</title></style></p></td></table></main><h1>x</h1>",
        "<!-- x --> <![CDATA[ <?php ?> &lt;b&gt; &#60;i&#62; &amp;",
        "javascript:alert(1) <javascript:alert(1)> <https://evil.example> https://evil.example",
    ]
    .into_iter()
    .enumerate()
    {
        let hostile = rendered(&filled(&format!("D01-{at}"), text), "html");
        for ((path, plain), (_, hostile)) in plain.iter().zip(&hostile) {
            let (wanted, (found, words)) = (elements(plain).0, elements(hostile));
            assert_eq!(wanted, found, "{path} with {text}");
            assert!(words.matches(text).count() > 10, "{path} does not show {text}:\n{words}");
        }
    }
}

/// The marks of a Markdown text: every block and span that it has, without its words.
fn marks(markdown: &str) -> Vec<String> {
    let text = markdown.splitn(3, "---\n").nth(2).expect("front matter");
    let mut dialect = pulldown_cmark::Options::all();
    // They make other signs of signs that are no marks, as `...` and `$`.
    dialect.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION | pulldown_cmark::Options::ENABLE_MATH);
    let events = pulldown_cmark::Parser::new_ext(text, dialect);
    let mark = |event| match event {
        pulldown_cmark::Event::Text(_) | pulldown_cmark::Event::SoftBreak => None,
        pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { .. }) => Some("link".to_owned()),
        other => Some(format!("{other:?}")),
    };
    events.filter_map(mark).collect()
}

fn markdown_in_every_text() {
    let plain = rendered(&filled("D02-plain", HARMLESS), "md");
    for (at, text) in [
        "*a* _b_ **c** `d` [e](f) ![g](h) # 1. > ~~i~~ ^j^ \\ | k",
        "``` --- === +++ ~~~ $$x$$ [^1] [^1]: {#id} :smile: <u>",
        "a\n# b\n- c\n1. d\n> e\n    f\n|g|h|\n|---|---|\n---",
        "\"a\" 'b' -- --- ... [ ] [x] [[w]] || a ||",
    ]
    .into_iter()
    .enumerate()
    {
        let hostile = rendered(&filled(&format!("D02-{at}"), text), "md");
        for ((path, plain), (_, hostile)) in plain.iter().zip(&hostile) {
            assert_eq!(marks(plain), marks(hostile), "{path} with {text}:\n{hostile}");
        }
    }
}

fn texts_beyond_measure() {
    let sandbox = Sandbox::new("D06");
    let judged = |path: &str, right: &str, wrong: String| {
        let before = sandbox.read(path);
        sandbox.edit(path, right, wrong.as_bytes());
        let told = sandbox.judge();
        sandbox.write(path, before);
        codes(&told).join(" ")
    };
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: {}", "đ".repeat(200))), "");
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: {}", "đ".repeat(10_000))), "SP115");
    assert_eq!(judged(ENTITIES, "name: Birch", format!("name: e{}", "\u{301}".repeat(10_000))), "SP130");
    assert_eq!(judged(WEEK, "en: A good week.", format!("en: {}.", "word ".repeat(12_000))), "");
    assert_eq!(judged(WEEK, "en: A good week.", format!("en: {}.", "word ".repeat(210_000))), "SP115");
}

/// Set apart in the page, so that its score stays behind it; nothing is added where all runs one way.
fn names_that_run_the_other_way() {
    let sandbox = Sandbox::new("D07");
    let pages = |sandbox: &Sandbox| rendered(sandbox, "html").into_iter().map(|(_, page)| page).collect::<String>();
    assert!(!pages(&sandbox).contains("<bdi>"));
    sandbox.edit(ENTITIES, "name: Birch", "name: نادي البتولا".as_bytes());
    let pages = pages(&sandbox);
    let (apart, all) = (pages.matches("<bdi>نادي البتولا</bdi>").count(), pages.matches("<bdi>").count());
    assert!(apart > 20 && apart == all, "{apart} of {all}");
}

/// `Sandbox::run` refuses every control character on the terminal; here they stand wherever people look.
fn escape_sequences() {
    let sandbox = Sandbox::new("D08");
    sandbox.edit(WEEK, "ash: { components", "\"as\\e[31mh\\u009b31m\": { components".as_bytes());
    sandbox.edit(ENTITIES, "name: Birch", "name: \"\\e]0;x\\a\" , kind: \"\\e[2J\"".as_bytes());
    sandbox.edit(SERIES, "focus: ash", "focus: \"\\e[2J\"  # \u{202e}\u{9b}31m".as_bytes());
    sandbox.write("series/weeks/\u{1b}[31m2025-W13.yaml", "week: 2025-W13\n");
    sandbox.write("series/templates/\u{1b}[31m/outline.yaml", "");
    for format in ["human", "short", "json"] {
        for command in ["check", "render", "facts"] {
            let output = sandbox.run(&[command, "series", "--format", format]);
            assert_eq!(output.status.code(), Some(1));
        }
    }
    sandbox.run(&["render", "\u{1b}[31mseries"]);
    sandbox.run(&["render", "series", "-o", "\u{1b}[31mout"]);
}

fn pictures_behind_links() {
    let sandbox = Sandbox::new("D10");
    sandbox.write("secret.png", "secret");
    let media = sandbox.folder.join("series/media");
    std::os::unix::fs::symlink("../../secret.png", media.join("link.png")).unwrap();
    sandbox.edit(WEEK, "media/cup.png", b"media/link.png");
    assert_eq!(codes(&sandbox.judge()), ["SP313"]);
    fs::remove_dir_all(&media).unwrap();
    std::os::unix::fs::symlink("..", &media).unwrap();
    sandbox.edit(WEEK, "media/link.png", b"media/secret.png");
    assert_eq!(codes(&sandbox.judge()), ["SP313"]);
}

/// A title of marks is read back from the front matter as it was typed.
fn front_matter() {
    let sandbox = Sandbox::new("D12");
    let name = r##"--- "A": # \ 'b' %x {c} [d] &e *f !g |h >i @j `k` \u2014\n"##;
    let typed = serde_json::to_string(name).unwrap();
    sandbox.edit(ENTITIES, "name: Ash", format!("name: {typed}").as_bytes());
    let output = sandbox.run(&["render", "series", "--lang", "en", "--edition", "summary", "--to", "md", "-o", "-"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let head = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).expect("front matter").0;
    let source = Arc::new(scorepress::problem::Source { path: "head".to_owned(), text: head.to_owned() });
    let head = scorepress::yaml::parse(&source).unwrap_or_else(|problems| panic!("{problems:?}\n{head}"));
    let keys: Vec<&str> = head.entries().iter().filter_map(|(key, _)| key.text()).collect();
    assert_eq!(keys, ["title", "date", "lang", "translationKey", "description"]);
    let title = head.get("title").and_then(|node| node.text()).unwrap();
    assert!(title.contains(name), "{title}");
}

/// What programs read of a page and of a feed is what the data says; a browser sees no element more.
fn structured_data_and_feeds() {
    let plain = rendered(&filled("D13-plain", HARMLESS), "html");
    for (at, text) in
        ["</script><script>alert(1)</script>", "<!-- <script>", "]]> --> &amp; <b>\" 'c'", "a \u{e000} \\u0041 \\"]
            .into_iter()
            .enumerate()
    {
        let sandbox = filled(&format!("D13-{at}"), text);
        let pages = rendered(&sandbox, "html");
        for ((path, plain), (_, hostile)) in plain.iter().zip(&pages) {
            assert_eq!(elements(plain).0, elements(hostile).0, "{path} with {text}");
            if path.ends_with(".email.html") {
                continue;
            }
            let article = structured(hostile);
            for said in [&article["headline"], &article["publisher"]["name"], &article["isBasedOn"]["name"]] {
                assert!(said.as_str().unwrap().contains(text), "{path} says {said} for {text}");
            }
        }
        for language in ["en", "nb"] {
            let feed = String::from_utf8(sandbox.read(&format!("out/feed.{language}.xml"))).unwrap();
            let feed = roxmltree::Document::parse(&feed).unwrap_or_else(|error| panic!("{error}: {feed}"));
            let titles = feed.descendants().filter(|node| node.has_tag_name((ATOM, "title")));
            let titles: Vec<&str> = titles.filter_map(|title| title.text()).collect();
            assert!(titles.len() == 4 && titles.iter().all(|title| title.contains(text)), "{titles:?} for {text}");
        }
    }
}

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// A page's structured data.
fn structured(page: &str) -> serde_json::Value {
    let json = page.split("<script type=\"application/ld+json\">").nth(1).expect("structured data");
    serde_json::from_str(json.split("</script>").next().unwrap()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// No name becomes a formula, in either width; figures stay numbers, with no sign but a minus.
fn formulas_in_tables() {
    for name in [
        "=1+1",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        "-0.05",
        "A, \"b\"; =c",
        "=HYPERLINK(\"x\",\"y\")",
    ] {
        let sandbox = Sandbox::new("D14");
        sandbox.edit(ENTITIES, "name: Ash", format!("name: {}", serde_json::to_string(name).unwrap()).as_bytes());
        let output = sandbox.run(&["render", "series", "--lang", "en", "--to", "csv", "-o", "out"]);
        assert!(output.status.success(), "{name}: {}", crate::support::seen(&output));
        let sheet = String::from_utf8(sandbox.read("out/2025-W12/press-release.en.clubs.csv")).unwrap();
        let rows: Vec<Vec<String>> = sheet.lines().map(cells).collect();
        let heads = rows[0].clone();
        assert!(rows.len() > 2 && rows.iter().all(|row| row.len() == heads.len()), "{name}:\n{sheet}");
        let guarded = if name.starts_with('A') { name.to_owned() } else { format!("'{name}") };
        assert!(rows.iter().any(|row| row.contains(&guarded)), "{name}:\n{sheet}");
        for (head, cell) in rows[1..].iter().flat_map(|row| heads.iter().zip(row)) {
            let number = ["Place", "Score", "Change"].contains(&head.as_str());
            let digits = cell.strip_prefix('-').unwrap_or(cell);
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            assert!(!number || is_number, "{name}: {head} {cell}\n{sheet}");
            assert!(number || !cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell}\n{sheet}");
        }
    }
}

/// The cells of a line of comma-separated values.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut inside) = (vec![String::new()], false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let cell = cells.last_mut().unwrap();
        match letter {
            '"' if inside && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => inside = !inside,
            ',' if !inside => cells.push(String::new()),
            other => cell.push(other),
        }
    }
    cells
}

/// The subject of an e-mail, and the headline of a text that becomes one, stay one line whatever a name holds; no line of
/// a text is longer than mail programs take.
fn line_of_its_own_in_a_name() {
    let named = |name: &str| {
        let sandbox = Sandbox::new("D15");
        sandbox.edit(ENTITIES, "name: Ash", format!("name: {}", serde_json::to_string(name).unwrap()).as_bytes());
        let told = sandbox.judge();
        (sandbox, kinds(&told).join(" "))
    };
    assert_eq!(["Ash\u{2028}b", "Ash\rb", "Ash\u{85}b"].map(|name| named(name).1), ["SP114"; 3]);
    for name in ["Ash\nBcc: b@example.org", "北宁省继续 排名第一 北宁省继续 排名第一 北宁省"] {
        let (sandbox, told) = named(name);
        assert_eq!(told, "");
        sandbox.run(&["render", "series", "--lang", "en", "--to", "email,txt", "-o", "out"]);
        let read =
            |form: &str| String::from_utf8(sandbox.read(&format!("out/2025-W12/press-release.en.{form}"))).unwrap();
        let (email, text) = (read("email.html"), read("txt"));
        let subject = email.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(subject.contains(&name.replace('\n', " ")), "{subject}");
        assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "{text}");
        let columns = |line: &str| line.chars().map(|each| if each >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
        assert!(text.lines().all(|line| columns(line) <= 72 && !line.ends_with(' ')), "{text}");
    }
}

/// What no release may ever hold: a gap of a message, a key of a label, an empty place.
const FLAWS: &[&str] = &[
    "{$",
    "{ $",
    "{-",
    "NUMBER(",
    "POINTS(",
    "NAME(",
    "label-",
    "heading-",
    "board-",
    "undefined",
    "  ",
    " ,",
    " .",
    "()",
    "..",
];

fn every_release_is_whole() {
    let sandbox = Sandbox::new("E04");
    let mut looked_at = 0;
    for series in ["bac-ninh", "demo"] {
        bundled(series, &sandbox.folder.join(series));
        sandbox.edit(&format!("{series}/scorepress.yaml"), "focus: ", b"site: https://example.org/x\nfocus: ");
        let out = format!("out/{series}");
        sandbox.run(&["render", series, "--week", "all", "--to", "md,html,txt,email,csv", "-o", &out]);
        for path in files_below(&sandbox.folder.join(out)) {
            let Ok(text) = fs::read_to_string(&path) else { continue };
            let words = words_of(&path, &text);
            let flaw = FLAWS.iter().find(|flaw| words.contains(**flaw));
            assert!(flaw.is_none(), "{} holds “{}”:\n{words}", path.display(), flaw.unwrap());
            looked_at += 1;
        }
    }
    assert!(looked_at > 300, "only {looked_at} releases");
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    inside.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// What a reader of that file sees, without the spaces that set a table of plain text.
fn words_of(path: &Path, text: &str) -> String {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => {
            let main = text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or(text);
            elements(&format!("<main{main}")).1.replace('\n', " \n").replace("  ", " ")
        }
        Some("txt") => text.split("  ").filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"),
        Some("json") => String::new(),
        _ => text.replace("../", ""),
    }
}

/// A language of the newsroom's own: a copy of the English one with another name and other rules of CLDR.
fn own_language(sandbox: &Sandbox, tag: &str, cldr: &str) {
    let (from, to) = (project().join("locales/en"), format!("series/locales/{tag}"));
    for file in ["narrative.ftl", "units.ftl", "labels.ftl"] {
        sandbox.write(&format!("{to}/{file}"), fs::read(from.join(file)).unwrap());
    }
    let rules = fs::read_to_string(from.join("locale.yaml")).unwrap();
    let rules: Vec<&str> = rules.lines().filter(|line| !line.starts_with("cldr:")).collect();
    sandbox.write(&format!("{to}/locale.yaml"), format!("{}\ncldr: {cldr}\n", rules.join("\n")));
    everywhere(sandbox, &format!("[en, {tag}]"));
}

/// Lets every text stand for all languages, and the series publish in these.
fn everywhere(sandbox: &Sandbox, languages: &str) {
    for path in [SERIES, ENTITIES, WEEK] {
        let text = String::from_utf8(sandbox.read(path)).unwrap();
        sandbox.write(path, text.replace("{ en: ", "{ \"*\": ").replace("[en, nb]", languages));
    }
}

fn plurals_left_out() {
    for (cldr, some) in [("pl", "`[few]`"), ("ar", "`[two]`"), ("cy", "`[two]`")] {
        let sandbox = Sandbox::new(&format!("E05-{cldr}"));
        own_language(&sandbox, "xx", cldr);
        let told = sandbox.judge();
        let plural = told.iter().find(|each| each["code"] == "SP419").unwrap_or_else(|| panic!("{cldr}: {told:#?}"));
        assert!(plural["severity"] == "warning" && plural["message"].as_str().unwrap().contains(some), "{plural}");
    }
    let sandbox = Sandbox::new("E05-vi");
    own_language(&sandbox, "xx", "vi");
    assert!(kinds(&sandbox.judge()).contains(&"SP414"), "Vietnamese has no `one`");
}

fn messages_beyond_measure() {
    let sandbox = Sandbox::new("E06");
    let told = |file: &str, text: String| {
        sandbox.write(&format!("series/locales/nb/{file}"), text);
        let told = sandbox.judge();
        fs::remove_file(sandbox.folder.join("series/locales/nb").join(file)).unwrap();
        kinds(&told).join(" ")
    };
    let wording = |words: &str| {
        format!("leader-kept =\n    .heading = a\n    .lede = {words}.\n    .caption = a.\n    .v1 = a.\n")
    };
    assert_eq!(told("narrative.ftl", wording(&"{ $leader }".repeat(100))), "");
    assert_eq!(told("narrative.ftl", wording(&"{ $leader }".repeat(101))), "SP418");
    let terms: String = (1..9).map(|at| format!("-t{at} = {}\n", format!("{{ -t{} }}", at - 1).repeat(9))).collect();
    assert_eq!(told("narrative.ftl", format!("-t0 = ha\n{terms}{}", wording("{ -t8 }"))), "SP418");
    assert_eq!(told("narrative.ftl", format!("-me = {{ -me }}\n{}", wording("{ -me }"))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {}\n", "a".repeat(1 << 20))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {}\n", "{".repeat(100_000))), "SP418");
    assert_eq!(told("labels.ftl", format!("label-source = {{ {}\n", "A(".repeat(100_000))), "SP418");
    assert_eq!(told("labels.ftl", "label-source = { ".to_owned()), "SP401");
}

fn languages_that_are_not_there() {
    let sandbox = Sandbox::new("E07");
    everywhere(&sandbox, "[en, nb-NO]");
    let told = sandbox.judge();
    assert_eq!(codes(&told), ["SP428"], "a region falls back to its language, and that is told: {told:#?}");
    for tag in ["zh-Hant", "NB", "xx"] {
        let sandbox = Sandbox::new("E07");
        everywhere(&sandbox, &format!("[en, {tag}]"));
        let told = sandbox.judge();
        assert_eq!(codes(&told), ["SP402"], "{tag}: {told:#?}");
        let known = told[0]["help"].as_str().unwrap();
        assert!(["en, ", "nb, ", "vi"].iter().all(|tag| known.contains(tag)), "{known}");
    }
}

fn unknown_to_cldr() {
    for (cldr, code) in [("tlh", "SP405"), ("nn", ""), ("sr-Latn", ""), ("not a tag", "SP405")] {
        let sandbox = Sandbox::new("E08");
        own_language(&sandbox, "xx", cldr);
        let told = sandbox.judge();
        let errors = told.iter().filter(|each| each["severity"] == "error").cloned().collect::<Vec<_>>();
        assert_eq!(kinds(&errors).join(" "), code, "{cldr}: {told:#?}");
    }
}

/// Stopped and told, whether it writes without end or only turns.
fn templates_without_end() {
    let loops = |inside: &str| {
        let (opens, closes) =
            ("{% for a in range(end=100000) %}{% for b in range(end=100000) %}", "{% endfor %}{% endfor %}");
        format!("{opens}{inside}{closes}")
    };
    let calls = "{<turn/>}".repeat(30).replace('{', "{{").replace('}', "}}");
    let turning = format!("{{% component turn() %}}{calls}{{% endcomponent turn %}}{{{{<turn/>}}}}");
    for (template, code) in [
        (loops("{% if a == b + 1000000 %}x{% endif %}"), "SP507"),
        (loops(&"x".repeat(100)), "SP507"),
        (turning, "SP504"),
    ] {
        let mut sandbox = Sandbox::new("E10");
        sandbox.longest = Duration::from_secs(14);
        sandbox.write("series/templates/summary/release.md.tera", &template);
        let output = sandbox.run(&["check", "series", "--format", "json"]);
        let told = crate::sandbox::told(&output);
        assert_eq!(codes(&told), [code], "{template}: {told:#?}");
        assert!(told[0]["file"].as_str().unwrap().contains("templates/summary"), "{}", told[0]);
    }
}
